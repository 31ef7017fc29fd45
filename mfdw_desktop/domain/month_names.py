"""Names of months and of near days in the languages of the program, folded."""

from __future__ import annotations

from mfdw_desktop.domain.names import fold

_LANGUAGES = (
    "january february march april may june july august september october november december",
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ",
    "enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre",
    "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
    "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
)

MONTHS: tuple[frozenset[str], ...] = tuple(
    frozenset(fold(names.split()[place]) for names in _LANGUAGES) for place in range(12)
)
"""A set of names for each month. Vietnamese and Mongolian number theirs."""

TODAY = frozenset(
    fold(word) for word in ("today", "now", "auj", "aujourd'hui", "hôm nay", "өнөөдөр", "ngayon")
) | frozenset(fold(word) for word in ("ថ្ងៃនេះ", "आज", "آج"))
YESTERDAY = frozenset(
    fold(word) for word in ("yesterday", "hier", "hôm qua", "өчигдөр", "kahapon", "ម្សិលមិញ")
)
TOMORROW = frozenset(
    fold(word) for word in ("tomorrow", "demain", "ngày mai", "маргааш", "bukas", "ស្អែក")
)
