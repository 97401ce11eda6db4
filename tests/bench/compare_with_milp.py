#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Distribution Engine authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Solves exported planning problems again, with a general solver, and compares.

Everything is rebuilt from the JSON alone (`GET /distribution/problem`, or the files of `exportproblems`): the exported
posts are checked against the rules and valued anew, the problem is stated as a mixed-integer program (every cell a
binary; fatigue and load as convex costs, one unit variable for each further post of a day) and handed to HiGHS through
scipy.optimize.milp. Nothing here shares code with the planner.

What is certain stays certain when time runs out: a legal plan that HiGHS found is never above the optimum, its dual
bound never below. Where it has not finished, the dual bound is the yardstick and the instance is named.
"""

import argparse
import json
import pathlib
import statistics
import sys
import time

try:
    import numpy as np
    from scipy import sparse
    from scipy.optimize import Bounds, LinearConstraint, milp
except ImportError as missing:
    sys.exit(f"{missing}: install Debian's python3-scipy (packaging/packages-test.txt)")

TOLERANCE = 1e-6


class Problem:
    """The instance as the JSON states it; days of an account default to the problem's own."""

    def __init__(self, data):
        self.gap, self.sigma = data["gap"], data["sigma"]
        self.eta, self.zeta = data["eta"], data["zeta"]
        self.day_of = data["dayOf"]
        self.quarters = len(self.day_of)
        self.lanes, self.accounts = data["lanes"], data["accounts"]
        self.worth = np.array(data["w"], dtype=float).reshape(len(self.accounts), len(self.lanes), self.quarters)

    def account_days(self, account):
        return self.accounts[account].get("dayOf", self.day_of)

    def lane_committed(self, lane, day):
        return self.lanes[lane]["committed"][day] if "committed" in self.lanes[lane] else 0


def broken_rules(problem, posts):
    """One sentence for each rule of section 4 that the posts break."""
    broken = []
    for a, l, t in posts:
        if not (0 <= a < len(problem.accounts) and 0 <= l < len(problem.lanes) and 0 <= t < problem.quarters):
            return [f"post ({a}, {l}, {t}) is no cell of the problem"]
        if problem.worth[a, l, t] <= 0:
            broken.append(f"H5: account {a}, lane {l}, t {t} is forbidden")
    for a, account in enumerate(problem.accounts):
        times = sorted(t for who, _, t in posts if who == a)
        broken += [f"H1: account {a} at {s} and {t}" for s, t in zip(times, times[1:]) if t - s < problem.gap]
        days = [problem.account_days(a)[t] for t in times]
        broken += [f"H2: account {a} on day {d}" for d in set(days)
                   if days.count(d) + account["committed"][d] > account["cap"][d]]
    for l, lane in enumerate(problem.lanes):
        times = sorted(t for _, which, t in posts if which == l)
        broken += [f"H4: lane {l} at {s} and {t}" for s, t in zip(times, times[1:]) if t - s < problem.sigma]
        if len(times) > lane["weekQuota"]:
            broken.append(f"H3: lane {l} has {len(times)} of {lane['weekQuota']} a week")
        days = [problem.day_of[t] for t in times]
        broken += [f"H3: lane {l} on day {d}" for d in set(days)
                   if days.count(d) + problem.lane_committed(l, d) > lane["dayQuota"]]
    return broken


def value_of(problem, posts):
    """The objective of section 4 without the constant of m0."""
    value, of_account, of_lane = 0.0, {}, {}
    for a, l, t in posts:
        on_account = (a, problem.account_days(a)[t])
        on_lane = (l, problem.day_of[t])
        m = of_account.get(on_account, problem.accounts[a]["committed"][on_account[1]])
        n = of_lane.get(on_lane, problem.lane_committed(*on_lane))
        value += problem.worth[a, l, t] - problem.zeta * m - problem.eta * n
        of_account[on_account], of_lane[on_lane] = m + 1, n + 1
    return value


class Model:
    """Collects rows and columns of a maximisation. `plain` states windows as they stand in section 4."""

    def __init__(self, plain):
        self.plain = plain
        self.gain, self.integral, self.upper = [], [], []
        self.rows, self.columns, self.factors = [], [], []
        self.low, self.high = [], []

    def column(self, gain, integral):
        self.gain.append(gain)
        self.integral.append(integral)
        self.upper.append(1)
        return len(self.gain) - 1

    def row(self, terms, low, high):
        for column, factor in terms:
            self.rows.append(len(self.low))
            self.columns.append(column)
            self.factors.append(factor)
        self.low.append(low)
        self.high.append(high)

    def windows(self, times, width):
        """At most one of the columns within `width` quarter-hours; `times`: [(t, column)] by time. Windows that lie in
        another are left out."""
        windows, last_end, end = [], -1, 0
        for first, (start, _) in enumerate(times):
            while end < len(times) and times[end][0] < start + width:
                end += 1
            if end > last_end and end - first > 1:
                windows.append((first, end))
                last_end = end
        if self.plain:
            for first, end in windows:
                self.row([(column, 1) for _, column in times[first:end]], -np.inf, 1)
        else:
            self.chain(times, windows)

    def chain(self, times, windows):
        """The same windows as one flow: window + slack = 1, each row less the row before, so that a column stands in
        two rows instead of `width`. The same relaxation, and much the better one for HiGHS."""
        before = None
        for first, end in windows:
            slack = self.column(0, 0)
            if before is None:
                self.row([(column, 1) for _, column in times[first:end]] + [(slack, 1)], 1, 1)
            else:
                old_first, old_end, old_slack = before
                left = [(column, -1) for _, column in times[old_first:min(first, old_end)]]
                entered = [(column, 1) for _, column in times[max(old_end, first):end]]
                self.row(left + entered + [(slack, 1), (old_slack, -1)], 0, 0)
            before = (first, end, slack)

    def units(self, columns, already, most, cost):
        """Counts the columns of one day in unit variables: the j-th further post costs `cost` * (already + j - 1)."""
        terms = [(column, 1) for column in columns]
        for j in range(max(0, min(most - already, len(columns)))):
            terms.append((self.column(-cost * (already + j), 0), -1))
        self.row(terms, 0, 0)

    def solve(self, seconds, gap):
        matrix = sparse.csr_matrix((self.factors, (self.rows, self.columns)), shape=(len(self.low), len(self.gain)))
        return milp(-np.array(self.gain), integrality=self.integral, bounds=Bounds(0, self.upper),
                    constraints=LinearConstraint(matrix, self.low, self.high),
                    options={"time_limit": seconds, "mip_rel_gap": gap})


def model_of(problem, plain):
    """The mixed-integer program, and the cell of each of its first columns."""
    model = Model(plain)
    cells = [tuple(int(i) for i in cell) for cell in np.argwhere(problem.worth > 0)]
    by_account = [[] for _ in problem.accounts]
    by_lane = [[] for _ in problem.lanes]
    for a, l, t in cells:
        column = model.column(problem.worth[a, l, t], 1)
        by_account[a].append((t, column))
        by_lane[l].append((t, column))

    def of_days(times, day_of):
        days = {}
        for t, column in times:
            days.setdefault(day_of[t], []).append(column)
        return days.items()

    for a, times in enumerate(by_account):
        times.sort()
        model.windows(times, problem.gap)
        account = problem.accounts[a]
        for day, columns in of_days(times, problem.account_days(a)):
            model.units(columns, account["committed"][day], account["cap"][day], problem.zeta)
    for l, times in enumerate(by_lane):
        times.sort()
        if problem.gap < problem.sigma or sum(1 for a in problem.worth[:, l] if (a > 0).any()) > 1:
            model.windows(times, problem.sigma)
        lane = problem.lanes[l]
        for day, columns in of_days(times, problem.day_of):
            model.units(columns, problem.lane_committed(l, day), lane["dayQuota"], problem.eta)
        if times:
            model.row([(column, 1) for _, column in times], -np.inf, lane["weekQuota"])
    return model, cells


def solved(problem, options, seconds):
    """Value of the best legal plan found (or None), dual bound (or None), whether it is optimal, and the solver's own
    processor time: stating the problem in Python is not its fault."""
    model, cells = model_of(problem, options.plain)
    if not cells:
        return 0.0, 0.0, True, 0.0
    start = time.process_time()
    answer = model.solve(seconds, options.gap)
    elapsed = time.process_time() - start
    value = None
    if answer.x is not None:
        posts = [cell for cell, x in zip(cells, answer.x) if x > 0.5]
        if not broken_rules(problem, posts):
            value = value_of(problem, posts)
    bound = getattr(answer, "mip_dual_bound", None)
    bound = -bound if bound is not None and np.isfinite(bound) else None
    return value, bound, answer.status == 0 and value is not None and bound is not None, elapsed


def judged(document, options, seconds):
    """Everything that can be said about one exported problem and its answer; an illegal answer has no value."""
    problem, solution = Problem(document["problem"]), document["solution"]
    posts = [(post["account"], post["lane"], post["t"]) for post in solution["posts"]]
    faults = broken_rules(problem, posts)
    value = None if faults else value_of(problem, posts)
    if value is not None and abs(value - solution["value"]) > TOLERANCE * max(1, abs(value)):
        faults.append(f"value {solution['value']} reported, {value} counted")
    upper = solution.get("upperBound")
    found, dual, optimal, elapsed = solved(problem, options, seconds)
    best = max((x for x in (found, value) if x is not None), default=None)
    if upper is not None and best is not None and best - upper > TOLERANCE * max(1, abs(upper)):
        faults.append(f"upper bound {upper} is below a legal plan worth {best}")
    instance = document.get("instance", {})
    ours = instance.get("plannerSeconds")
    return {"name": instance.get("name", "?"), "mix": instance.get("mix"), "accounts": len(problem.accounts),
            "lanes": len(problem.lanes), "posts": len(posts), "value": value, "upperBound": upper,
            "milpValue": found, "milpBound": dual, "optimal": optimal, "faults": faults,
            # To the optimum where it is known, else to the bound above it; and to the best plan anybody found.
            "ratio": share(value, best if optimal else dual), "ratioToFound": share(value, best),
            "certifiedGap": None if None in (upper, value) else max(0.0, 1 - share(value, upper)),
            "plannerSeconds": ours, "milpSeconds": elapsed, "timeRatio": elapsed / ours if ours and elapsed else None}


def share(value, of):
    """value / of; nothing of nothing is all of it."""
    if value is None or of is None:
        return None
    return value / of if of > 0 else 1.0


def shown(number, form):
    return "-" if number is None else format(number, form)


def print_row(report):
    print(f"{report['name']:38} {report['posts']:5} {shown(report['value'], '10.4f'):>10} "
          f"{shown(report['upperBound'], '10.4f'):>10} "
          f"{shown(report['milpValue'], '10.4f'):>10} {shown(report['milpBound'], '10.4f'):>10} "
          f"{shown(report['ratio'], '8.5f'):>8} {shown(report['certifiedGap'], '8.3%'):>8} "
          f"{shown(report['plannerSeconds'], '8.4f'):>8} {report['milpSeconds']:8.2f} "
          f"{shown(report['timeRatio'], '7.1f'):>7}  {'' if report['optimal'] else 'not finished'}", flush=True)
    for fault in report["faults"]:
        print(f"    FAULT {fault}", flush=True)


def summary(reports):
    """What the whole campaign says, as a dictionary."""
    ratios = [r["ratio"] for r in reports if r["ratio"] is not None]
    gaps = [r["certifiedGap"] for r in reports if r["certifiedGap"] is not None]
    times = [r["timeRatio"] for r in reports if r["timeRatio"] is not None and r["accounts"] >= 2]
    return {"instances": len(reports), "optimal": sum(r["optimal"] for r in reports),
            "minRatio": min(ratios, default=None), "meanRatio": statistics.fmean(ratios) if ratios else None,
            "withBound": len(gaps), "meanGap": statistics.fmean(gaps) if gaps else None,
            "worstGap": max(gaps, default=None), "faulty": [r["name"] for r in reports if r["faults"]],
            "notFinished": [r["name"] for r in reports if not r["optimal"]],
            "medianTimeRatio": statistics.median(times) if times else None}


def print_summary(total):
    print(f"\n{total['instances']} instances, {total['optimal']} solved to the optimum; ratio min "
          f"{shown(total['minRatio'], '.5f')}, mean {shown(total['meanRatio'], '.5f')}")
    print(f"certified gap ({total['withBound']} with a bound): mean {shown(total['meanGap'], '.3%')}, worst "
          f"{shown(total['worstGap'], '.3%')}")
    print(f"processor time of HiGHS / the planner's, median of those with two accounts or more: "
          f"{shown(total['medianTimeRatio'], '.1f')}")
    if total["notFinished"]:
        print("measured against HiGHS's dual bound, which may be loose: " + ", ".join(total["notFinished"]))
    print("broken rules, wrong values or bounds: " + (", ".join(total["faulty"]) or "none"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=pathlib.Path, help="files of the export, or folders of them")
    parser.add_argument("--time-limit", type=float, default=60, help="seconds for one instance (60)")
    parser.add_argument("--budget", type=float, help="seconds for all: what quick instances leave goes to the others")
    parser.add_argument("--gap", type=float, default=1e-6, help="relative gap at which HiGHS may stop (1e-6; its own "
                        "default of 1e-4 is the fair one for times)")
    parser.add_argument("--plain", action="store_true", help="state the windows one by one, as the formulas do, "
                        "and not as a flow: what a first attempt looks like, and slower")
    parser.add_argument("--only", default="", help="only files whose name contains this")
    parser.add_argument("--report", type=pathlib.Path, help="write everything as JSON into this file")
    options = parser.parse_args()

    files = [file for path in options.paths for file in (sorted(path.glob("*.json")) if path.is_dir() else [path])]
    files = [file for file in files if options.only in file.name]
    if not files:
        sys.exit("No problem to compare: " + ", ".join(map(str, options.paths)))
    print(f"{'instance':38} {'posts':>5} {'value':>10} {'bound':>10} {'HiGHS':>10} {'its bound':>10} {'ratio':>8} "
          f"{'gap':>8} {'ours s':>8} {'HiGHS s':>8} {'times':>7}")
    begin = time.monotonic()
    reports = []
    for index, file in enumerate(files):
        seconds = options.time_limit
        if options.budget is not None:
            left = options.budget - (time.monotonic() - begin)
            seconds = min(seconds, max(0.1, left / (len(files) - index)))
        document = json.loads(file.read_text())
        document.setdefault("instance", {}).setdefault("name", file.stem)
        reports.append(judged(document, options, seconds))
        print_row(reports[-1])
    total = summary(reports)
    print_summary(total)
    if options.report:
        options.report.write_text(json.dumps({"summary": total, "instances": reports}, indent=1))
    return 1 if total["faulty"] else 0


if __name__ == "__main__":
    sys.exit(main())
