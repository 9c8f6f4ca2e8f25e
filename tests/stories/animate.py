"""Make the README's moving picture from what the story's test photographs.

LIAISON_PICTURES=docs/images pytest tests/stories/page/test_a_question.py
python -m tests.stories.animate docs/images
"""

import sys
from pathlib import Path

from PIL import Image

FRAMES = ("page", "card", "owned", "reply", "offer", "closed")
MILLISECONDS = 2200
WIDTH = 960


def animate(folder: Path) -> Path:
    """Return the moving picture made of the frames in a folder."""
    frames = [_small(Image.open(folder / f"{name}.png")) for name in FRAMES]
    made = folder / "story.gif"
    frames[0].save(
        made, save_all=True, append_images=frames[1:], duration=MILLISECONDS, loop=0, optimize=True
    )
    return made


def _small(picture: Image.Image) -> Image.Image:
    height = round(picture.height * WIDTH / picture.width)
    resized = picture.convert("RGB").resize((WIDTH, height), Image.Resampling.LANCZOS)
    return resized.quantize(colors=128, dither=Image.Dither.NONE)


if __name__ == "__main__":
    sys.stdout.write(f"{animate(Path(sys.argv[1]))}\n")
