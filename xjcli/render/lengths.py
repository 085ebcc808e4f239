"""How long something lasted, in calendar years, months and days."""

from __future__ import annotations

from datetime import date


def length(first: str | None, last: str | None) -> str:
    """Say how long it is from one ISO day to another: `4 years 2 months`, `18 days`; nothing unless both are days."""
    from dateutil.relativedelta import relativedelta

    try:
        begin, end = date.fromisoformat(first or ""), date.fromisoformat(last or "")
    except ValueError:  # a month, a year, or a day of an unknown year
        return ""
    lasted = relativedelta(end, begin)
    parts = [(lasted.years, "year"), (lasted.months, "month"), (0 if lasted.years else lasted.days, "day")]
    return " ".join(f"{count} {unit}{'' if count == 1 else 's'}" for count, unit in parts if count > 0)
