"""Every block that an app may send."""

from sandbox.blocks.charts import DATA_VISUALIZATION
from sandbox.blocks.engine import one_of
from sandbox.blocks.layout import (
    ACTIONS,
    CONTEXT,
    DIVIDER,
    HEADER,
    INPUT,
    MARKDOWN,
    PICTURE,
    SECTION,
    VIDEO,
)
from sandbox.blocks.panels import (
    ALERT,
    CARD,
    CAROUSEL,
    CONTAINER,
    CONTEXT_ACTIONS,
    PLAN,
    TASK_CARD,
)
from sandbox.blocks.rich_text import RICH_TEXT
from sandbox.blocks.tables import DATA_TABLE, TABLE

BLOCK = one_of(
    SECTION,
    ACTIONS,
    CONTEXT,
    HEADER,
    DIVIDER,
    PICTURE,
    INPUT,
    RICH_TEXT,
    VIDEO,
    MARKDOWN,
    TABLE,
    DATA_TABLE,
    DATA_VISUALIZATION,
    CARD,
    CAROUSEL,
    CONTAINER,
    ALERT,
    CONTEXT_ACTIONS,
    PLAN,
    TASK_CARD,
)
