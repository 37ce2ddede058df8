"""The data: scikit-learn's images of handwritten digits, scaled to lie between 0 and 1."""

from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split


def split():
    """Training images, test images, and the digit that each shows."""
    X, y = load_digits(return_X_y=True)
    return train_test_split(X / 16, y, random_state=0)
