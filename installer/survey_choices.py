"""The choices of the questionnaire that ships, in both of its languages."""

from __future__ import annotations

Row = tuple[str, ...]
"""The cells of a row of a sheet."""

CHOICES: dict[str, tuple[Row, ...]] = {
    "yes_no": (("yes", "Yes", "បាទ/ចាស"), ("no", "No", "ទេ")),
    "respondent": (("client", "The client", "អតិថិជន"), ("proxy", "Somebody else", "អ្នកផ្សេង")),
    "often": (
        ("always", "Always", "ជានិច្ច"),
        ("mostly", "Mostly", "ភាគច្រើន"),
        ("sometimes", "Sometimes", "ពេលខ្លះ"),
        ("never", "Never", "មិនដែល"),
    ),
    "activity": (
        ("agriculture", "Rice and field crops", "ស្រែចម្ការ"),
        ("livestock", "Animals", "ចិញ្ចឹមសត្វ"),
        ("fishing", "Fishing", "នេសាទ"),
        ("food", "Selling food", "លក់ម្ហូប"),
        ("trade", "Petty trade", "លក់ដូរតូចតាច"),
        ("tailoring", "Tailoring", "ដេរ"),
        ("craft", "Craft", "សិប្បកម្ម"),
        ("transport", "Transport", "ដឹកជញ្ជូន"),
        ("repair", "Repair", "ជួសជុល"),
        ("construction", "Construction", "សំណង់"),
        ("services", "Other services", "សេវាកម្មផ្សេង"),
    ),
    "safety": (
        ("gloves", "Gloves or masks", "ស្រោមដៃ ឬម៉ាស"),
        ("guards", "Guards on machines", "របាំងការពារម៉ាស៊ីន"),
        ("chemicals", "Chemicals stored apart", "សារធាតុគីមីទុកដាច់ដោយឡែក"),
        ("light", "Enough light", "ពន្លឺគ្រប់គ្រាន់"),
        ("water", "Drinking water", "ទឹកផឹក"),
        ("rest", "A place to rest", "កន្លែងសម្រាក"),
        ("none", "Nothing of these", "គ្មានទេ"),
    ),
    "registration": (
        ("none", "None", "គ្មាន"),
        ("local_permit", "Permit of the commune", "លិខិតអនុញ្ញាតរបស់ឃុំ"),
        ("sector_licence", "Licence of the trade", "អាជ្ញាបណ្ណវិជ្ជាជីវៈ"),
        ("business_register", "Business register", "បញ្ជីពាណិជ្ជកម្ម"),
        ("tax_number", "Tax number", "លេខអត្តសញ្ញាណកម្មពន្ធ"),
    ),
    "shock": (
        ("illness", "Illness or injury", "ជំងឺ ឬរបួស"),
        ("death", "A death", "មរណភាព"),
        ("harvest", "Bad harvest or animals lost", "ខូចផល ឬងាប់សត្វ"),
        ("flood", "Flood or storm", "ទឹកជំនន់ ឬខ្យល់ព្យុះ"),
        ("theft", "Theft", "ចោរលួច"),
        ("job", "Work or business lost", "បាត់បង់ការងារ ឬអាជីវកម្ម"),
        ("wedding", "A wedding or funeral to pay", "ចំណាយមង្គលការ ឬបុណ្យសព"),
        ("none", "Nothing of these", "គ្មានទេ"),
    ),
    "coping": (
        ("savings", "Used savings", "ប្រើប្រាក់សន្សំ"),
        ("loan", "Took a new loan", "ខ្ចីថ្មី"),
        ("less_food", "Ate less", "ហូបតិចជាងមុន"),
        ("sold", "Sold tools or animals", "លក់ឧបករណ៍ ឬសត្វ"),
        ("out_of_school", "Took a child out of school", "ឱ្យកូនឈប់រៀន"),
        ("child_work", "Sent a child to work", "ឱ្យកូនទៅធ្វើការ"),
        ("relatives", "Help of relatives", "ជំនួយពីញាតិមិត្ត"),
        ("insurance", "Used insurance", "ប្រើធានារ៉ាប់រង"),
        ("fund", "Used the emergency fund", "ប្រើមូលនិធិសង្គ្រោះ"),
        ("nothing", "Did nothing", "មិនបានធ្វើអ្វី"),
    ),
    "who": (
        ("self", "The client alone", "អតិថិជនម្នាក់ឯង"),
        ("jointly", "Together", "សម្រេចជាមួយគ្នា"),
        ("other", "Somebody else", "អ្នកផ្សេង"),
    ),
    "sex": (("female", "Girl", "ស្រី"), ("male", "Boy", "ប្រុស")),
    "hazard": (
        ("loads", "Heavy loads", "លើករបស់ធ្ងន់"),
        ("tools", "Dangerous tools or machines", "ឧបករណ៍ ឬម៉ាស៊ីនគ្រោះថ្នាក់"),
        ("dust", "Dust, fumes or gas", "ធូលី ផ្សែង ឬឧស្ម័ន"),
        ("heat", "Extreme cold, heat or humidity", "ត្រជាក់ ក្ដៅ ឬសើមខ្លាំង"),
        ("noise", "Loud noise or vibration", "សំឡេងខ្លាំង ឬរំញ័រ"),
        ("heights", "Heights", "ទីខ្ពស់"),
        ("chemicals", "Chemicals or explosives", "សារធាតុគីមី ឬផ្ទុះ"),
        ("other", "Other unsafe things", "គ្រោះថ្នាក់ផ្សេងទៀត"),
        ("none", "Nothing of these", "គ្មានទេ"),
    ),
}
