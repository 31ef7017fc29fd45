"""Words of the sample branch: names and places in Khmer and Latin. All persons are invented."""

from __future__ import annotations

Pair = tuple[str, str]
"""Latin and Khmer."""


def _pairs(text: str) -> tuple[Pair, ...]:
    """Return the pairs of a table with a Latin word and a Khmer word, separated by `=`."""
    found = []
    for line in text.split():
        latin, _, khmer = line.partition("=")
        found.append((latin.replace("_", " "), khmer.replace("_", " ")))
    return tuple(found)


FAMILY_NAMES = _pairs(
    """
    Bun=ប៊ុន Chan=ចាន់ Chea=ជា Chhay=ឆាយ Chhim=ឈឹម Chhun=ឈុន Chin=ជិន Dim=ឌឹម Em=អែម
    Heng=ហេង Huot=ហួត Im=អ៊ឹម Keo=កែវ Khiev=ខៀវ Kim=គីម Kong=គង់ Kuy=កុយ Lim=លឹម
    Long=ឡុង Ly=លី Mao=ម៉ៅ Mean=មាន Meas=មាស Nget=ង៉ែត Nhem=ញ៉ែម Nuon=នួន Ouk=អ៊ុក
    Pen=ប៉ែន Phan=ផាន់ Pich=ពេជ្រ Prak=ប្រាក់ Ros=រស់ Sam=សំ San=សាន Sao=សៅ Say=សាយ
    Seng=សេង Sim=ស៊ឹម Soeun=សឿន Sok=សុខ Som=សោម Suon=សួន Tan=តាន់ Tep=ទេព Thach=ថាច់
    Touch=ទូច Uch=អ៊ុច Ung=អ៊ឹង Van=វ៉ាន់ Vong=វង្ស Yim=យឹម Yin=យិន Yos=យស់ You=យូ
    """
)

WOMEN = _pairs(
    """
    Bopha=បុប្ផា Botum=បទុម Channary=ចាន់ណារី Chanthy=ចាន់ធី Chantrea=ចន្ទ្រា
    Chariya=ចរិយា Chenda=ចិន្តា Dany=ដានី Davy=ដាវី Kanha=កញ្ញា Kolab=កុលាប
    Kunthea=គន្ធា Leakhena=លក្ខិណា Lida=លីដា Malis=ម្លិះ Maly=ម៉ាលី Mary=ម៉ារី
    Mealea=មាលា Nary=នារី Navy=ណាវី Nimol=និមល Phalla=ផល្លា Phally=ផល្លី Pisey=ពិសី
    Rachana=រចនា Rasmey=រស្មី Ratana=រតនា Romdoul=រំដួល Sina=ស៊ីណា Socheata=សុជាតា
    Sokha=សុខា Sokly=សុខលី Sokunthea=សុគន្ធា Somaly=សុមាលី Sophea=សុភា Sopheap=សុភាព
    Sophy=សុភី Soriya=សុរិយា Sothea=សុធា Sreyleak=ស្រីល័ក្ខ Sreymom=ស្រីមុំ
    Sreyneang=ស្រីនាង Sreynich=ស្រីនិច Sreyoun=ស្រីអូន Sreypov=ស្រីពៅ Sreyroth=ស្រីរ័ត្ន
    Tevy=ទេវី Thary=ថារី Theary=ធារី Thida=ធីតា Vanna=វណ្ណា Vanny=វណ្ណី
    """
)

MEN = _pairs(
    """
    Bora=បូរ៉ា Borey=បុរី Bunna=ប៊ុនណា Bunthoeun=ប៊ុនធឿន Chamroeun=ចំរើន Chhaya=ឆាយា
    Dara=ដារ៉ា Davuth=ដាវុធ Kakada=កក្កដា Khemara=ខេមរា Kimsan=គឹមសាន Kosal=កុសល
    Makara=មករា Meta=មេត្តា Mony=មុនី Narith=ណារិទ្ធ Nimith=និម្មិត Oudom=ឧត្តម
    Panha=បញ្ញា Phanna=ផាន់ណា Pheakdey=ភក្តី Phirun=ភិរុណ Piseth=ពិសិដ្ឋ Ponleak=ពន្លក
    Ratanak=រតនៈ Rithy=រិទ្ធី Rotha=រដ្ឋា Sambath=សម្បត្តិ Samnang=សំណាង Sarat=សារ៉ាត់
    Sarin=សារិន Seyha=សីហា Sokhom=សុខុម Sopheak=សុភ័ក្ត្រ Sophal=សុផល Sothy=សុធី
    Sovann=សុវណ្ណ Thavy=ថាវី Thoeun=ធឿន Tola=តុលា Vannak=វណ្ណៈ Vathana=វឌ្ឍនា
    Veasna=វាសនា Vibol=វិបុល Vicheth=វិចិត្រ Vireak=វីរៈ Visal=វិសាល Vuthy=វុទ្ធី
    """
)

_PLACE_HEADS = _pairs(
    """
    Trapeang=ត្រពាំង Prey=ព្រៃ Kampong=កំពង់ Boeng=បឹង Phnum=ភ្នំ Andoung=អណ្ដូង
    Stueng=ស្ទឹង Damnak=ដំណាក់ Kaoh=កោះ Phum=ភូមិ Tuol=ទួល
    """
)
_PLACE_TAILS = _pairs(
    """
    Thum=ធំ Tnaot=ត្នោត Chhuk=ឈូក Thmei=ថ្មី Sangkae=សង្កែ Touch=តូច Pring=ព្រីង
    Kandal=កណ្ដាល Svay=ស្វាយ Chas=ចាស់ Russei=ឫស្សី Leu=លើ Kraham=ក្រហម Kraom=ក្រោម
    Khmum=ឃ្មុំ Meanchey=មានជ័យ
    """
)

DISTRICTS = _pairs(
    """
    Chhuk=ឈូក Angkor_Chey=អង្គរជ័យ Kampong_Trach=កំពង់ត្រាច Dang_Tong=ដងទង់
    Chum_Kiri=ជុំគិរី Tuek_Chhou=ទឹកឈូ Banteay_Meas=បន្ទាយមាស
    """
)

TOPICS = (
    "Tools and machines",
    "Chemicals and dust",
    "Loads, light and rest",
    "Children: school before work",
)
"""Of the four safe-work sessions."""
REFRESHER = "What we changed, what is left"

ACTIVITIES: tuple[tuple[str, str, int], ...] = (
    ("agriculture", "rice", 20),
    ("agriculture", "vegetables", 8),
    ("livestock", "pigs", 9),
    ("livestock", "chickens and ducks", 7),
    ("fishing", "fishing", 5),
    ("food", "noodle stall", 9),
    ("food", "palm sugar", 5),
    ("trade", "petty trade", 15),
    ("trade", "shop at home", 8),
    ("tailoring", "tailoring", 9),
    ("craft", "mats and baskets", 5),
    ("transport", "motorcycle taxi", 3),
    ("repair", "motorcycle repair", 3),
    ("construction", "bricks", 2),
    ("services", "hairdresser", 4),
)
"""Sector, activity in the client's words, weight."""

PURPOSES = ("working capital", "tools", "animals", "stock", "seed and fertiliser", "sewing machine")


def place(number: int) -> Pair:
    """Return the name of a village; after 176 they begin again, as villages do."""
    # 11 and 16 have no common factor, nor 7 with their product: all pairs come before one
    # comes again, and neighbours differ in both words.
    at = number * 7
    head, tail = _PLACE_HEADS[at % len(_PLACE_HEADS)], _PLACE_TAILS[at % len(_PLACE_TAILS)]
    return f"{head[0]} {tail[0]}", f"{head[1]}{tail[1]}"


def district(centre: int) -> str:
    """Return the district that a centre lies in; three neighbours share one."""
    return DISTRICTS[centre // 3 % len(DISTRICTS)][0]
