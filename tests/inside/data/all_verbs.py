from __future__ import annotations

import contextlib
import io
import os

from jupyter_estimator import EstimatorError, Run

run = Run.get_context()
run.log("once", 0.5, "a description")
run.log("series", 1, step=10)
run.log("series", 2.5, step=20.5)
run.log(name="series", value=3, step=30.0)
run.log("words", "fine")
run.log_list("list", [1, 2])
run.log_list("list", (n for n in (3, 4)))
run.log_row("row", x=1, y=1.5)
run.log_row("row", "described", x=2, y=2.5)
run.log_row("single row", x=1)
run.log_table("table", {"a": [1, 2, 3], "b": [4, 5, 6]})
run.log_confusion_matrix(
    "matrix", {"schema_type": "confusion_matrix", "schema_version": "1.0.0", "data": {"class_labels": ["a"], "matrix": [[1]]}}
)
run.log_accuracy_table("accuracy", '{"schema_type": "accuracy_table", "schema_version": "1.0.1", "data": {"probability_tables": []}}')
run.log_residuals("residuals", {"schema_type": "residuals", "schema_version": "1.0.0", "data": {"bin_edges": [0, 1]}})
run.log_predictions("predictions", {"schema_type": "predictions", "schema_version": "1.0.0", "data": {"bin_averages": [0.5]}})
with open("picture.png", "wb") as file:
    file.write(b"\x89PNG picture")
run.log_image("picture", "picture.png")

run.tag("mood", "good")
run.tag("alone")
run.set_tags({"number": 3, "gone": 1, "too": 2})
run.remove_tags(["gone"])
run.remove_tags("too")
run.add_properties({"owner": "me", "kept": "first"})
with contextlib.suppress(EstimatorError):
    run.add_properties({"kept": "second"})
run.display_name = "a name"
run.description = "a few words"

os.makedirs("folder/deep")
for name, text in (("model.bin", "model"), ("1", "1"), ("2", "2"), ("folder/top.txt", "top"), ("folder/deep/er.txt", "er")):
    with open(name, "w") as file:
        file.write(text)
os.mkfifo("folder/pipe")
os.symlink("nowhere", "folder/dangling")
run.upload_file("outputs/model.bin", "model.bin")
run.upload_file("notes/stream.txt", io.BytesIO(b"from a stream"))
run.upload_files(["one.txt", "two.txt"], ["1", "2"])
run.upload_folder("folder", "folder")

assert run.parent is None
assert run.experiment.name
assert run.input_datasets == {}
assert run.get_secret("SECRET_OF_TEST") == "s3cret"
child = run.child_run("child")
child.log("x", 1)
child.complete()
run.flush()
run.complete()
print("ended as it should")
