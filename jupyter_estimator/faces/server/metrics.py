"""Metrics of a run, as many points as a chart can show: a stretch that is looked at closely is sampled anew."""

from __future__ import annotations

import math
from typing import Any

from jupyter_server.auth.decorator import authorized
from tornado.web import authenticated

from jupyter_estimator.api.charts import Charts
from jupyter_estimator.faces.server.handler import Handler, RefusedError

POINTS = 2000
MOST_POINTS = 20_000


class MetricsHandler(Handler):
    """``runs/{id}/metrics``."""

    @authenticated
    @authorized
    async def get(self, run_id: str) -> None:
        """Series, each of at most so many points, with its least and most; and what was logged that is no series."""
        names = set(self.get_query_arguments("name"))
        begin, end = self._number("begin", -math.inf), self._number("end", math.inf)
        points = int(min(MOST_POINTS, max(4, self._number("points", POINTS))))
        by_step = self.get_query_argument("axis", "time") == "step"

        def read() -> dict[str, Any]:
            charts = Charts(self.run_of(run_id).directory)
            charts.read_all()
            series = {
                name: held.between(begin, end, by_step=by_step, limit=points)
                for name, held in charts.series.items()
                if not names or name in names
            }
            return {"series": series, "rich": [each for each in charts.rich.everything() if not names or each["name"] in names]}

        self.finish(await self.in_thread(read))

    def _number(self, name: str, default: float) -> float:
        text = self.get_query_argument(name, None)
        try:
            value = default if text is None else float(text)
        except ValueError:
            value = math.nan
        if math.isnan(value):
            raise RefusedError(400, f"{name} takes a number, and got {text!r}.")
        return value
