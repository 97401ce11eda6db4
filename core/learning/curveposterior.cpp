// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learning/curveposterior.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {

constexpr int hours = 24;
constexpr int days = 7;
constexpr int unknowns = hours + days;
constexpr double kernelLength = 1.5; // hours
constexpr double noiseVariance = 0.6 * 0.6;

using Square = Eigen::Matrix<double, unknowns, unknowns>;
using Column = Eigen::Matrix<double, unknowns, 1>;

Square covarianceOf(const CurvePrior &prior)
{
    Square covariance = Square::Zero();
    for (int a = 0; a < hours; ++a) {
        for (int b = 0; b < hours; ++b) {
            const int apart = std::abs(a - b);
            const double distance = std::min(apart, hours - apart);
            covariance(a, b) =
                prior.hourSd * prior.hourSd * std::exp(-distance * distance / (2 * kernelLength * kernelLength));
        }
    }
    covariance.diagonal().tail<days>().setConstant(prior.daySd * prior.daySd);
    return covariance;
}

/// R with R R^T = covariance. The kernel's smallest eigenvalues drown in rounding: those count as 0.
Square rootOf(const Square &covariance)
{
    const Eigen::SelfAdjointEigenSolver<Square> solver(covariance);
    return solver.eigenvectors() * solver.eigenvalues().cwiseMax(0).cwiseSqrt().asDiagonal();
}

/// Box and Muller: the standard library's own distribution gives other numbers elsewhere.
double normal(std::mt19937_64 &source)
{
    const auto unit = [&] { return (double(source() >> 11) + 0.5) * 0x1p-53; };
    const double radius = std::sqrt(-2 * std::log(unit()));
    return radius * std::cos(2 * std::numbers::pi * unit());
}

double rowNorm(const std::vector<double> &root, int row)
{
    const auto begin = root.begin() + row * unknowns;
    double sum = 0;
    std::for_each(begin, begin + unknowns, [&](double value) { sum += value * value; });
    return std::sqrt(sum);
}

double &entry(LearnedCurve &curve, int unknown)
{
    return unknown < hours ? curve.hour[size_t(unknown)] : curve.day[size_t(unknown - hours)];
}

} // namespace

double CurvePosterior::hourSd(int hour) const
{
    return rowNorm(root, hour);
}

double CurvePosterior::daySd(int weekday) const
{
    return rowNorm(root, hours + weekday);
}

LearnedCurve CurvePosterior::drawn(std::mt19937_64 &source) const
{
    std::array<double, unknowns> step;
    for (double &each : step)
        each = normal(source);
    LearnedCurve curve = mean;
    for (int row = 0; row < unknowns; ++row) {
        for (int column = 0; column < unknowns; ++column)
            entry(curve, row) += root[size_t(row * unknowns + column)] * step[size_t(column)];
    }
    return curve;
}

CurvePosterior posterior(const CurvePrior &prior, const QList<Observation> &observations)
{
    Square precision = Square::Zero(); // what the observations add to the prior's
    Column pull = Column::Zero();
    for (const Observation &seen : observations) {
        const double weight = seen.weight / noiseVariance;
        const std::array<int, 2> at = {seen.hour, hours + seen.weekday};
        for (const int a : at) {
            pull(a) += weight * seen.y;
            for (const int b : at)
                precision(a, b) += weight;
        }
    }
    // With theta = R u, u ~ N(0, 1): the posterior of u has the precision M = 1 + R^T A R, which is never singular,
    // while the kernel itself nearly is. M = L L^T gives the mean and, as R L^-T, a root of the covariance.
    const Square root = rootOf(covarianceOf(prior));
    const Eigen::LLT<Square> solver(Square::Identity() + root.transpose() * precision * root);
    const Column mean = root * solver.solve(root.transpose() * pull);
    const Square spread = solver.matrixL().solve(root.transpose()).transpose();

    CurvePosterior answer;
    for (int unknown = 0; unknown < unknowns; ++unknown)
        entry(answer.mean, unknown) = mean(unknown);
    answer.root.resize(size_t(unknowns) * unknowns);
    for (int row = 0; row < unknowns; ++row) {
        for (int column = 0; column < unknowns; ++column)
            answer.root[size_t(row * unknowns + column)] = spread(row, column);
    }
    return answer;
}

} // namespace core
