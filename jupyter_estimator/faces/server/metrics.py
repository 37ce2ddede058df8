"""Metrics of a run, as many points as a chart can show: a stretch that is looked at closely is sampled anew."""

from __future__ import annotations

import math
from typing import Any

from jupyter_server.auth.decorator import authorized
from tornado.web import authenticated

from jupyter_estimator.api.views.charts import Charts
from jupyter_estimator.faces.server.handler import Handler, RefusedError, shortened
from jupyter_estimator.faces.server.live import Views
from jupyter_estimator.faces.words.answers import MOST_POINTS

POINTS = 2000


class MetricsHandler(Handler):
    """``runs/{id}/metrics``."""

    @authenticated
    @authorized
    async def get(self, run_id: str) -> None:
        """Series, each of at most so many points, with its least and most; and what was logged that is no series."""
        names = set(self.get_query_arguments("name"))
        begin, end = self._number("begin", -math.inf), self._number("end", math.inf)
        points = int(min(MOST_POINTS, max(4, self._number("points", POINTS))))
        axis = self.get_query_argument("axis", "time")
        if axis not in ("time", "step"):
            raise RefusedError(400, f"axis is time or step, and not {shortened(axis)}.")
        by_step = axis == "step"

        kept: Views = self.settings["jupyter_estimator_views"]
        word = self.get_query_argument("view", "")

        def read() -> dict[str, Any]:
            run = self.run_of(run_id)
            # What a view has been told is in memory, and a long run takes seconds to read.
            if word and (view := kept.held(word, run)) is not None:
                return {"series": view.sample(names, begin, end, points, by_step=by_step), "media": []}
            charts = Charts(run.directory)
            charts.read_all()
            series = charts.between(begin, end, points, by_step=by_step, names=names)
            return {"series": series, "media": [each for each in charts.media.everything() if not names or each["name"] in names]}

        self.finish(await self.in_thread(read))

    def _number(self, name: str, default: float) -> float:
        text = self.get_query_argument(name, None)
        try:
            value = default if text is None else float(text)
        except ValueError:
            value = math.nan
        if math.isnan(value):
            raise RefusedError(400, f"{name} takes a number, and got {shortened(text)}.")
        return value
