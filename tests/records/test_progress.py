from __future__ import annotations

import pytest

from jupyter_estimator.records.formats.progress import progress


@pytest.mark.parametrize(
    ("line", "fraction"),
    [
        (" 45%|████▌     | 45/100 [00:03<00:04, 12.5it/s]", 0.45),
        ("train:  33%|###       | 1/3 [00:03<00:04, 12.5it/s, loss=0.3]", 1 / 3),
        (" 45%|####      | 1.2k/2.7k [00:03<00:04]", 0.45),
        ("100%|██████████| 100/100 [00:03<00:00, 12.5it/s]", 1.0),
        ("Working... ━━━━━━━━━━━━━━━╸━━━━━━━━━━━━━━━━━━━━━━━━  38% 0:00:12", 0.38),
        ("Working... ------------------------------  38% 0:00:12", 0.38),
        ("     ━━━━━━━━━━━━━━━━━━━━━━━╸━━━━━━━━ 5.0/10.0 MB 14.2 MB/s eta 0:00:01", 0.5),
        ("45/100 [============>.................] - ETA: 3s - loss: 0.31", 0.45),
        ("45/100 ━━━━━━━━━━━━━━━━━━━━ 1s 23ms/step - loss: 0.31", 0.45),
        ("Loading  [#############-----------------------]   36%  00:00:03", 0.36),
        ("[>                   ] 2%", 0.02),
        (" 45% (45 of 100) |#####       | Elapsed Time: 0:00:01", 0.45),
        ("Train Epoch: 1 [1280/60000 (2%)]\tLoss: 0.6", 1280 / 60000),
        ("Epoch 3/10", 0.2),
        ("Epoch 3/10:", 0.2),
        ("Epoch [3/10], loss: 0.31", 0.3),
        ("epoch 3 of 10 - loss 0.2", 0.3),
        ("step: 300/1000 loss=2", 0.3),
        ("Epoch 0/10", 0.0),
        ("Epoch 10/10 acc 0.9", 1.0),
        ("Epoch 3:  45%|████▌     | 45/100 [00:03<00:04]", 0.45),
        ("Epoch 3/10:  50%|████▌     | 50/100 [00:03<00:04]", 0.25),
    ],
)
def test_one_line(line: str, fraction: float) -> None:
    found = progress([line])
    assert found is not None
    assert found[0] == pytest.approx(fraction)
    assert found[1] == line.strip()


@pytest.mark.parametrize(
    "line",
    [
        "",
        "accuracy 45%",
        "3 files changed, 1/2 done",
        "2024/10/11 [info] 12:00",
        "45it [00:03, 12.5it/s]",
        "Epoch 11/10 done",
        "Epoch: [0][ 10/391] Time 0.2",
        "999%|x| ",
        "12/5 [====>...]",
        "0/0 [====>...]",
        "━━━━━ 1.2.3/4.5 MB",
        "epoch " + "9" * 5000 + "/" + "9" * 5000,
    ],
)
def test_no_progress(line: str) -> None:
    found = progress([line])
    assert found is None or 0 <= found[0] <= 1
    if not line.startswith("epoch"):
        assert found is None


def test_the_last_bar_counts() -> None:
    assert progress(["100%|###| 5/5 [00:01<00:00]", " 20%|#  | 1/5 [00:01<00:04]"]) == (
        0.2,
        "20%|#  | 1/5 [00:01<00:04]",
    )


def test_the_outer_of_nested_bars_counts() -> None:
    lines = ["epochs:  40%|##  | 2/5 [00:01<00:04]", "batches:  90%|####| 9/10 [00:01<00:04]"]
    found = progress(lines)
    assert found is not None
    assert found[0] == 0.4


def test_a_bar_within_an_epoch() -> None:
    lines = ["Epoch 2/10", "100/100 ━━━━━━━━━━ 1s 23ms/step", "Epoch 3/10", "50/100 ━━━━━━━━━━ 1s 23ms/step"]
    found = progress(lines)
    assert found is not None
    assert found[0] == pytest.approx(0.25)


def test_an_epochs_bar_with_a_line_for_each_epoch() -> None:
    found = progress(["Epoch 3/10 loss 0.2", " 30%|###       | 3/10 [00:03<00:04]"])
    assert found is not None
    assert found[0] == pytest.approx(0.3)


def test_a_finished_bar_is_forgotten_when_the_program_goes_on() -> None:
    bar = "100%|██████████| 100/100 [00:03<00:00]"
    assert progress([bar, ""]) == (1.0, bar)
    assert progress([bar, "downloaded", "fitting"]) is None


def test_only_recent_lines_count() -> None:
    assert progress([" 45%|####  | 45/100 [00:03<00:04]"] + ["x"] * 20) is None
    assert progress([" 45%|####  | 45/100 [00:03<00:04]"] + ["x"] * 3) is not None


def test_a_bar_that_was_printed_over_is_no_outer_one() -> None:
    lines = ["epochs:   2%|  | 40/2000 [00:05<04:00, 8.1it/s]epoch 40: loss 0.3", "epochs:  10%|# | 200/2000 [00:25<03:50, 7.8it/s]"]
    found = progress(lines)
    assert found == (0.1, lines[1])
