// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/risk/simulation.h"

#include "core/risk/philox.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numbers>
#include <numeric>
#include <tuple>

namespace core {

namespace {

/// Runs that one call of the caller's threads draws: some milliseconds, so that a cancel is noticed soon.
constexpr int runsOfBlock = 256;
/// Accounts whose runs are held at a time: bounds the memory, whatever the number of accounts.
constexpr int accountsOfBatch = 64;

/// What a random number is for, so that no two uses ever meet.
enum class Purpose : quint32 { Slot, Content };

quint64 mixed(quint64 hash, QStringView text)
{
    constexpr quint64 prime = 0x100000001B3; // FNV-1a
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * prime;
    return (hash ^ 0xFFFF) * prime; // an end mark, which is no character
}

quint64 keyOf(QStringView text)
{
    constexpr quint64 start = 0xCBF29CE484222325;
    return mixed(start, text);
}

/// The words drawn for one use in one run.
std::array<quint32, 4> draw(quint64 seed, int run, quint64 key, Purpose purpose)
{
    return philox({quint32(run), quint32(key), quint32(key >> 32), quint32(purpose)},
                  {quint32(seed), quint32(seed >> 32)});
}

/// A standard normal number (Box and Muller).
double normal(quint32 a, quint32 b)
{
    constexpr double step = 0x1p-32;
    return std::sqrt(-2 * std::log((a + 1.0) * step)) * std::cos(2 * std::numbers::pi * (b * step));
}

/// A factor of mean 1.
double luck(const std::array<quint32, 4> &words, double spread)
{
    return std::exp(spread * normal(words[0], words[1]) - spread * spread / 2);
}

using Column = std::vector<double>; // by run

double quantile(Column &values, Column::iterator from, double share)
{
    const double place = share * double(values.size() - 1);
    const auto below = values.begin() + qsizetype(place);
    std::nth_element(from, below, values.end());
    const double rest = place - std::floor(place);
    return rest > 0 ? *below + rest * (*std::min_element(below + 1, values.end()) - *below) : *below;
}

Spread spreadOf(Column values)
{
    Spread spread;
    if (values.empty())
        return spread;
    spread.mean = std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
    auto from = values.begin(); // what lies before is smaller than all that follow
    for (const auto &[share, figure] :
         {std::pair{0.10, &spread.p10}, std::pair{0.25, &spread.p25}, std::pair{0.50, &spread.p50},
          std::pair{0.75, &spread.p75}, std::pair{0.90, &spread.p90}}) {
        *figure = quantile(values, from, share);
        from = values.begin() + qsizetype(share * double(values.size() - 1));
    }
    return spread;
}

/// A slot with all that its draws need worked out.
struct Draw {
    quint64 key = 0;
    int content = 0;
    int platform = 0;
    int day = 0;
    int language = 0;
    int account = 0;
    double meanReach = 0;
    double success = 1;
};

/// The distinct values of one member in ascending order; indices into it are columns.
template<typename T>
class Index
{
public:
    template<typename Member>
    Index(const QList<ForecastSlot> &list, Member member)
    {
        for (const ForecastSlot &slot : list)
            m_values.append(slot.*member);
        std::ranges::sort(m_values);
        m_values.erase(std::unique(m_values.begin(), m_values.end()), m_values.end());
    }

    int of(const T &value) const { return int(std::ranges::lower_bound(m_values, value) - m_values.begin()); }
    int size() const { return int(m_values.size()); }
    const T &at(int index) const { return m_values[index]; }

private:
    QList<T> m_values;
};

/// The slots in the one order in which they are added up, whatever order they came in.
QList<ForecastSlot> inLanes(QList<ForecastSlot> list)
{
    const auto place = [](const ForecastSlot &slot) {
        return std::tie(slot.platform, slot.language, slot.at, slot.accountId, slot.contentId, slot.meanReach,
                        slot.failureRate);
    };
    std::ranges::sort(list, [&](const ForecastSlot &a, const ForecastSlot &b) { return place(a) < place(b); });
    return list;
}

class Simulation
{
public:
    Simulation(const QList<ForecastSlot> &list, const SimulationSettings &settings, const ForEachIndex &forEach,
               const std::function<bool()> &cancelled)
        : m_settings(settings)
        , m_forEach(forEach)
        , m_cancelled(cancelled)
        , m_platforms(list, &ForecastSlot::platform)
        , m_days(list, &ForecastSlot::day)
        , m_languages(list, &ForecastSlot::language)
        , m_accounts(list, &ForecastSlot::accountId)
        , m_contents(list, &ForecastSlot::contentId)
    {
        for (int content = 0; content < m_contents.size(); ++content)
            m_contentKeys.push_back(keyOf(m_contents.at(content)));
        int ordinal = 0;
        const ForecastSlot *before = nullptr;
        const QList<ForecastSlot> ordered = inLanes(list);
        for (const ForecastSlot &slot : ordered) {
            const bool sameLane = before && before->platform == slot.platform && before->language == slot.language;
            ordinal = sameLane ? ordinal + 1 : 0;
            before = &slot;
            m_draws.push_back(
                {mixed(keyOf(slot.language), QStringLiteral("%1/%2").arg(platformName(slot.platform)).arg(ordinal)),
                 m_contents.of(slot.contentId), m_platforms.of(slot.platform), m_days.of(slot.day),
                 m_languages.of(slot.language), m_accounts.of(slot.accountId), slot.meanReach, 1 - slot.failureRate});
        }
        std::ranges::stable_sort(m_draws, {}, &Draw::account); // one batch of accounts after the other
    }

    std::optional<ReachForecast> run()
    {
        const auto columns = [&](int count) { return std::vector<Column>(size_t(count), emptyColumn()); };
        m_total = emptyColumn();
        m_byPlatform = columns(m_platforms.size());
        m_byDay = columns(m_days.size());
        m_byLanguage = columns(m_languages.size());

        ReachForecast forecast;
        for (int first = 0; first < m_accounts.size() && !m_stopped; first += accountsOfBatch)
            runBatch(first, std::min(m_accounts.size(), first + accountsOfBatch), forecast);
        finish(forecast);
        if (m_stopped)
            return std::nullopt;
        forecast.runs = std::move(m_total);
        return forecast;
    }

private:
    Column emptyColumn() const { return Column(size_t(m_settings.runs), 0.0); }

    bool stopped()
    {
        if (!m_stopped && m_cancelled && m_cancelled())
            m_stopped = true;
        return m_stopped;
    }

    void runBatch(int first, int last, ReachForecast &forecast)
    {
        const auto begin = std::ranges::lower_bound(m_draws, first, {}, &Draw::account);
        const auto end = std::ranges::lower_bound(m_draws, last, {}, &Draw::account);
        std::vector<Column> byAccount(size_t(last - first), emptyColumn());
        m_forEach((m_settings.runs + runsOfBlock - 1) / runsOfBlock, [&](int block) {
            const int until = std::min(m_settings.runs, (block + 1) * runsOfBlock);
            std::vector<double> contentLuck(m_contentKeys.size());
            if (stopped())
                return;
            for (int run = block * runsOfBlock; run < until; ++run) {
                for (size_t c = 0; c < contentLuck.size(); ++c)
                    contentLuck[c] =
                        luck(draw(m_settings.seed, run, m_contentKeys[c], Purpose::Content), contentSpread);
                for (auto slot = begin; slot != end; ++slot)
                    add(*slot, run, contentLuck[size_t(slot->content)], byAccount[size_t(slot->account - first)]);
            }
        });
        std::vector<Spread> spreads = spreadsOf(byAccount);
        for (int account = first; account < last; ++account)
            forecast.accounts.insert(m_accounts.at(account), spreads[size_t(account - first)]);
    }

    void add(const Draw &slot, int run, double contentLuck, Column &ofAccount)
    {
        const auto words = draw(m_settings.seed, run, slot.key, Purpose::Slot);
        if (words[2] * 0x1p-32 >= slot.success)
            return;
        const double reach = slot.meanReach * contentLuck * luck(words, slotSpread);
        const auto at = size_t(run);
        m_total[at] += reach;
        m_byPlatform[size_t(slot.platform)][at] += reach;
        m_byDay[size_t(slot.day)][at] += reach;
        m_byLanguage[size_t(slot.language)][at] += reach;
        ofAccount[at] += reach;
    }

    std::vector<Spread> spreadsOf(const std::vector<Column> &columns)
    {
        std::vector<Spread> spreads(columns.size());
        m_forEach(int(columns.size()), [&](int column) {
            if (!stopped())
                spreads[size_t(column)] = spreadOf(columns[size_t(column)]);
        });
        return spreads;
    }

    void finish(ReachForecast &forecast)
    {
        forecast.total = spreadOf(m_total);
        const auto byPlatform = spreadsOf(m_byPlatform);
        for (int i = 0; i < m_platforms.size(); ++i)
            forecast.platforms.insert(m_platforms.at(i), byPlatform[size_t(i)]);
        const auto byLanguage = spreadsOf(m_byLanguage);
        for (int i = 0; i < m_languages.size(); ++i)
            forecast.languages.insert(m_languages.at(i), byLanguage[size_t(i)]);
        const auto byDay = spreadsOf(m_byDay);
        for (size_t day = 1; day < m_byDay.size(); ++day)
            std::ranges::transform(m_byDay[day], m_byDay[day - 1], m_byDay[day].begin(), std::plus());
        const auto cumulative = spreadsOf(m_byDay);
        for (int i = 0; i < m_days.size(); ++i)
            forecast.days.append({m_days.at(i), byDay[size_t(i)], cumulative[size_t(i)]});
    }

    const SimulationSettings m_settings;
    const ForEachIndex &m_forEach;
    const std::function<bool()> &m_cancelled;
    const Index<Platform> m_platforms;
    const Index<QDate> m_days;
    const Index<QString> m_languages;
    const Index<QString> m_accounts;
    const Index<QString> m_contents;
    std::vector<quint64> m_contentKeys;
    std::vector<Draw> m_draws; // by account
    std::atomic<bool> m_stopped = false;

    // Each block of runs writes its own rows of these.
    Column m_total;
    std::vector<Column> m_byPlatform;
    std::vector<Column> m_byDay;
    std::vector<Column> m_byLanguage;
};

} // namespace

void inOrder(int count, const std::function<void(int)> &each)
{
    for (int i = 0; i < count; ++i)
        each(i);
}

std::optional<ReachForecast> forecastReach(const QList<ForecastSlot> &list, const SimulationSettings &settings,
                                           const ForEachIndex &forEach, const std::function<bool()> &cancelled)
{
    return Simulation(list, settings, forEach, cancelled).run();
}

double expectedReach(const QList<ForecastSlot> &list)
{
    double sum = 0;
    for (const ForecastSlot &slot : list)
        sum += slot.meanReach * (1 - slot.failureRate);
    return sum;
}

ReachComparison compareReach(const ReachForecast &first, const ReachForecast &second)
{
    Q_ASSERT(first.runs.size() == second.runs.size());
    Column differences;
    double better = 0;
    for (size_t run = 0; run < std::min(first.runs.size(), second.runs.size()); ++run) {
        differences.push_back(second.runs[run] - first.runs[run]);
        better += differences.back() > 0 ? 1 : differences.back() == 0 ? 0.5 : 0;
    }
    const double runs = std::max<double>(1, double(differences.size()));
    return {spreadOf(std::move(differences)), better / runs};
}

} // namespace core
