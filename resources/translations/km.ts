<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="km">
 <context>
  <name>mfdw</name>
  <message>
   <source>% of the modules</source>
   <translation>% នៃម៉ូឌុល</translation>
  </message>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>%1
រកមិនឃើញថត។
សូមពិនិត្យថាបានដាក់ឈ្មោះថតត្រឹមត្រូវ។</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
រកមិនឃើញឯកសារ។
សូមពិនិត្យថាបានដាក់ឈ្មោះឯកសារត្រឹមត្រូវ។</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>មាន %1 រួចហើយ។
តើអ្នកចង់ជំនួសវាឬ?</translation>
  </message>
  <message>
   <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
   <translation>%1 មិនត្រូវតាមទម្រង់។ សូមប្រើ ',' ញែកទំព័រនិងចន្លោះ '-' សម្រាប់ចន្លោះ ហើយចន្លោះមិនត្រូវជាន់គ្នា។</translation>
  </message>
  <message>
   <source>%1 is a directory.
Please choose a different file name.</source>
   <translation>%1 ជាថត។
សូមជ្រើសឈ្មោះឯកសារផ្សេង។</translation>
  </message>
  <message numerus="yes">
   <source>%n account|%n accounts</source>
   <translation>
    <numerusform>គណនី %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n action agreed|%n actions agreed</source>
   <translation>
    <numerusform>បានព្រមព្រៀងសកម្មភាព %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n action done|%n actions done</source>
   <translation>
    <numerusform>បានធ្វើសកម្មភាព %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer cannot be read|%n answers cannot be read</source>
   <translation>
    <numerusform>មិនអាចអានចម្លើយ %n បានទេ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer changed|%n answers changed</source>
   <translation>
    <numerusform>ចម្លើយ %n បានប្រែប្រួល</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer differs from the one that stands|%n answers differ from the one that stands</source>
   <translation>
    <numerusform>ចម្លើយ %n ខុសពីចម្លើយបច្ចុប្បន្ន</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer needs a look|%n answers need a look</source>
   <translation>
    <numerusform>ចម្លើយ %n ត្រូវពិនិត្យមើល</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer reads otherwise|%n answers read otherwise</source>
   <translation>
    <numerusform>ចម្លើយ %n អានខុសពីមុន</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer|%n answers</source>
   <translation>
    <numerusform>ចម្លើយ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award approved|%n awards approved</source>
   <translation>
    <numerusform>បានអនុម័តការផ្ដល់ជូន %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award keeps the rule it was given under|%n awards keep the rule they were given under</source>
   <translation>
    <numerusform>ការផ្ដល់ជូន %n រក្សាវិធានដែលវាត្រូវបានផ្ដល់</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award refused|%n awards refused</source>
   <translation>
    <numerusform>បានបដិសេធការផ្ដល់ជូន %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award removed|%n awards removed</source>
   <translation>
    <numerusform>បានយកការផ្ដល់ជូន %n ចេញ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award saved|%n awards saved</source>
   <translation>
    <numerusform>បានរក្សាទុកការផ្ដល់ជូន %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award|%n awards</source>
   <translation>
    <numerusform>ការផ្ដល់ជូន %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n breach|%n breaches</source>
   <translation>
    <numerusform>ការមិនគោរពលក្ខខណ្ឌ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell is written|%n cells are written</source>
   <translation>
    <numerusform>ក្រឡា %n ត្រូវបានសរសេរ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell to look at|%n cells to look at</source>
   <translation>
    <numerusform>ក្រឡា %n ត្រូវពិនិត្យ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change saved|%n changes saved</source>
   <translation>
    <numerusform>បានរក្សាទុកការប្រែប្រួល %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check of the month is still open|%n checks of the month are still open</source>
   <translation>
    <numerusform>ការពិនិត្យ %n ក្នុងខែនេះមិនទាន់ធ្វើ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check saved|%n checks saved</source>
   <translation>
    <numerusform>បានរក្សាទុកការពិនិត្យ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check written|%n checks written</source>
   <translation>
    <numerusform>បានសរសេរការពិនិត្យ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check: {state}|%n checks: {state}</source>
   <translation>
    <numerusform>ការពិនិត្យ %n៖ {state}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check|%n checks</source>
   <translation>
    <numerusform>ការពិនិត្យ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim removed|%n claims removed</source>
   <translation>
    <numerusform>បានដកសំណើសំណង %n ចេញ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim: {step}|%n claims: {step}</source>
   <translation>
    <numerusform>សំណើសំណង %n៖ {step}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim|%n claims</source>
   <translation>
    <numerusform>សំណើសំណង %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client exported|%n clients exported</source>
   <translation>
    <numerusform>បាននាំចេញអតិថិជន %n នាក់</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client has two accounts: book under Savings|%n clients have two accounts: book under Savings</source>
   <translation>
    <numerusform>អតិថិជន %n នាក់មានគណនីពីរ៖ កត់ត្រាក្នុងប្រាក់សន្សំ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client may have it|%n clients may have it</source>
   <translation>
    <numerusform>អតិថិជន %n នាក់អាចទទួលវា</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client may not have it by the rules|%n clients may not have it by the rules</source>
   <translation>
    <numerusform>អតិថិជន %n នាក់មិនអាចទទួលវាបានតាមវិធាន</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client written|%n clients written</source>
   <translation>
    <numerusform>បានសរសេរអតិថិជន %n នាក់</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client|%n clients</source>
   <translation>
    <numerusform>អតិថិជន %n នាក់</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n column has no place and is left out|%n columns have no place and are left out</source>
   <translation>
    <numerusform>ជួរឈរ %n គ្មានកន្លែង ហើយត្រូវបានរំលង</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n column|%n columns</source>
   <translation>
    <numerusform>ជួរឈរ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n concept kept|%n concepts kept</source>
   <translation>
    <numerusform>បានរក្សាទុកគំនិត %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n concept|%n concepts</source>
   <translation>
    <numerusform>គំនិត %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n consent noted|%n consents noted</source>
   <translation>
    <numerusform>បានកត់ការយល់ព្រម %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n consent|%n consents</source>
   <translation>
    <numerusform>ការយល់ព្រម %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day late|%n days late</source>
   <translation>
    <numerusform>យឺត %n ថ្ងៃ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day|%n days</source>
   <translation>
    <numerusform>%n ថ្ងៃ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decided|%n decided</source>
   <translation>
    <numerusform>បានសម្រេច %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decision by you|%n decisions by you</source>
   <translation>
    <numerusform>ការសម្រេច %n របស់អ្នក</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document removed for good|%n documents removed for good</source>
   <translation>
    <numerusform>បានលុបលិខិតឯកសារ %n ជាអចិន្ត្រៃយ៍</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document that you may not see|%n documents that you may not see</source>
   <translation>
    <numerusform>លិខិតឯកសារ %n ដែលអ្នកមិនអាចមើល</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document|%n documents</source>
   <translation>
    <numerusform>លិខិតឯកសារ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file beside it|%n files beside it</source>
   <translation>
    <numerusform>ឯកសារ %n ក្បែរវា</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n follow-up done|%n follow-ups done</source>
   <translation>
    <numerusform>បានតាមដាន %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n form saved|%n forms saved</source>
   <translation>
    <numerusform>បានរក្សាទុកទម្រង់ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n group left open|%n groups left open</source>
   <translation>
    <numerusform>ក្រុម %n មិនទាន់សម្រេច</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hidden sheet|%n hidden sheets</source>
   <translation>
    <numerusform>សន្លឹកលាក់ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview compared, {agree} without a difference|%n interviews compared, {agree} without a difference</source>
   <translation>
    <numerusform>បានប្រៀបធៀបការសម្ភាស %n ក្នុងនោះ {agree} គ្មានភាពខុសគ្នា</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview has no client|%n interviews have no client</source>
   <translation>
    <numerusform>ការសម្ភាស %n គ្មានអតិថិជន</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview of {round} waits for its second typing|%n interviews of {round} wait for their second typing</source>
   <translation>
    <numerusform>ការសម្ភាស %n នៃ {round} រង់ចាំការវាយលើកទីពីរ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview saved|%n interviews saved</source>
   <translation>
    <numerusform>បានរក្សាទុកការសម្ភាស %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview waits for a decision|%n interviews wait for a decision</source>
   <translation>
    <numerusform>ការសម្ភាស %n រង់ចាំការសម្រេច</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview without a client stays behind|%n interviews without a client stay behind</source>
   <translation>
    <numerusform>ការសម្ភាស %n គ្មានអតិថិជន ត្រូវទុកចោល</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line|%n lines</source>
   <translation>
    <numerusform>បន្ទាត់ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n list|%n lists</source>
   <translation>
    <numerusform>បញ្ជី %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n loan|%n loans</source>
   <translation>
    <numerusform>កម្ចី %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute left|%n minutes left</source>
   <translation>
    <numerusform>នៅសល់ %n នាទី</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute|%n minutes</source>
   <translation>
    <numerusform>%n នាទី</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n month|%n months</source>
   <translation>
    <numerusform>%n ខែ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more check is due.|%n more checks are due.</source>
   <translation>
    <numerusform>ការពិនិត្យ %n ទៀតដល់កំណត់</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more pair is left for you|%n more pairs are left for you</source>
   <translation>
    <numerusform>គូ %n ទៀតទុកឱ្យអ្នកសម្រេច</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n odd thing in the form|%n odd things in the form</source>
   <translation>
    <numerusform>ចំណុចចម្លែក %n ក្នុងទម្រង់</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of them says something else now|%n of them say something else now</source>
   <translation>
    <numerusform>%n ក្នុងនោះមានអ្វីផ្សេងឥឡូវ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other table|%n other tables</source>
   <translation>
    <numerusform>តារាងផ្សេង %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page sent to the printer|%n pages sent to the printer</source>
   <translation>
    <numerusform>បានផ្ញើ %n ទំព័រទៅម៉ាស៊ីនបោះពុម្ព</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair different|%n pairs different</source>
   <translation>
    <numerusform>គូ %n ជាមនុស្សផ្សេងគ្នា</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair merged|%n pairs merged</source>
   <translation>
    <numerusform>បានបញ្ចូលគូ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair shares a number but is left for you|%n pairs share a number but are left for you</source>
   <translation>
    <numerusform>គូ %n មានលេខដូចគ្នា តែទុកឱ្យអ្នកសម្រេច</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair|%n pairs</source>
   <translation>
    <numerusform>គូ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment in another currency: choose its scheme|%n payments in another currency: choose their scheme</source>
   <translation>
    <numerusform>ការទូទាត់ %n ជារូបិយប័ណ្ណផ្សេង៖ ជ្រើសគម្រោងរបស់វា</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment planned|%n payments planned</source>
   <translation>
    <numerusform>បានគ្រោងការទូទាត់ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment saved|%n payments saved</source>
   <translation>
    <numerusform>បានរក្សាទុកការទូទាត់ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment: {state}|%n payments: {state}</source>
   <translation>
    <numerusform>ការទូទាត់ %n៖ {state}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment|%n payments</source>
   <translation>
    <numerusform>ការទូទាត់ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n period|%n periods</source>
   <translation>
    <numerusform>រយៈពេល %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person covered today|%n persons covered today</source>
   <translation>
    <numerusform>ថ្ងៃនេះមនុស្ស %n នាក់ត្រូវបានធានា</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person|%n persons</source>
   <translation>
    <numerusform>មនុស្ស %n នាក់</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece|%n pieces</source>
   <translation>
    <numerusform>ចំនួន %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n point fewer|%n points fewer</source>
   <translation>
    <numerusform>តិចជាង %n ពិន្ទុ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n point more|%n points more</source>
   <translation>
    <numerusform>ច្រើនជាង %n ពិន្ទុ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n policy removed|%n policies removed</source>
   <translation>
    <numerusform>បានដកបណ្ណរ៉ាប់រង %n ចេញ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n policy|%n policies</source>
   <translation>
    <numerusform>បណ្ណរ៉ាប់រង %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n problem keeps a row out|%n problems keep rows out</source>
   <translation>
    <numerusform>បញ្ហា %n ធ្វើឱ្យជួរដេកមិនអាចនាំចូល</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n problem saved|%n problems saved</source>
   <translation>
    <numerusform>បានរក្សាទុកបញ្ហា %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question about the rounds|%n questions about the rounds</source>
   <translation>
    <numerusform>សំណួរ %n អំពីជុំ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question left out|%n questions left out</source>
   <translation>
    <numerusform>សំណួរ %n បានរំលង</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question not shown to you|%n questions not shown to you</source>
   <translation>
    <numerusform>សំណួរ %n មិនបង្ហាញដល់អ្នក</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question stayed behind|%n questions stayed behind</source>
   <translation>
    <numerusform>សំណួរ %n ត្រូវបានទុកចោល</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question stays behind: {names}|%n questions stay behind: {names}</source>
   <translation>
    <numerusform>សំណួរ %n ត្រូវទុកចោល៖ {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question|%n questions</source>
   <translation>
    <numerusform>សំណួរ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rebate computed|%n rebates computed</source>
   <translation>
    <numerusform>បានគណនាការបង្វិល %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rebate credited|%n rebates credited</source>
   <translation>
    <numerusform>បានដាក់ចូលការបង្វិល %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rebate reversed|%n rebates reversed</source>
   <translation>
    <numerusform>បានដកការបង្វិល %n វិញ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record has later ones and stays|%n records have later ones and stay</source>
   <translation>
    <numerusform>កំណត់ត្រា %n មានកំណត់ត្រាក្រោយៗ ហើយនៅដដែល</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record merged|%n records merged</source>
   <translation>
    <numerusform>បានបញ្ចូលកំណត់ត្រា %n ចូលគ្នា</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral closed|%n referrals closed</source>
   <translation>
    <numerusform>បានបិទការបញ្ជូន %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral is open again|%n referrals are open again</source>
   <translation>
    <numerusform>បានបើកការបញ្ជូន %n ម្ដងទៀត</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral received|%n referrals received</source>
   <translation>
    <numerusform>បានទទួលការបញ្ជូន %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral removed|%n referrals removed</source>
   <translation>
    <numerusform>បានដកការបញ្ជូន %n ចេញ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral|%n referrals</source>
   <translation>
    <numerusform>ការបញ្ជូន %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n remark|%n remarks</source>
   <translation>
    <numerusform>កំណត់សម្គាល់ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n removed|%n removed</source>
   <translation>
    <numerusform>បានដក %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat in a file of its own|%n repeats in files of their own</source>
   <translation>
    <numerusform>ផ្នែកធ្វើឡើងវិញ %n ក្នុងឯកសារដោយឡែក</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat on a sheet of its own|%n repeats on sheets of their own</source>
   <translation>
    <numerusform>ផ្នែកធ្វើឡើងវិញ %n លើសន្លឹកដោយឡែក</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat sheet|%n repeat sheets</source>
   <translation>
    <numerusform>សន្លឹកធ្វើឡើងវិញ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat stays behind: such rows have no room for it|%n repeats stay behind: such rows have no room for them</source>
   <translation>
    <numerusform>ផ្នែកធ្វើឡើងវិញ %n ត្រូវទុកចោល៖ ជួរដេកបែបនេះគ្មានកន្លែងសម្រាប់វា</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n response behind it|%n responses behind it</source>
   <translation>
    <numerusform>ការឆ្លើយតប %n នៅពីក្រោយវា</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n response exported|%n responses exported</source>
   <translation>
    <numerusform>បាននាំចេញការឆ្លើយតប %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n response|%n responses</source>
   <translation>
    <numerusform>ការឆ្លើយតប %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n reversed|%n reversed</source>
   <translation>
    <numerusform>បានដកវិញ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n round|%n rounds</source>
   <translation>
    <numerusform>ជុំ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row changes|%n rows change</source>
   <translation>
    <numerusform>ជួរដេក %n ប្ដូរ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row has no place and is left out|%n rows have no place and are left out</source>
   <translation>
    <numerusform>ជួរដេក %n គ្មានកន្លែង ហើយត្រូវបានរំលង</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row imported|%n rows imported</source>
   <translation>
    <numerusform>បាននាំចូលជួរដេក %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row in {file}|%n rows in {file}</source>
   <translation>
    <numerusform>ជួរដេក %n ក្នុង {file}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row is left out|%n rows are left out</source>
   <translation>
    <numerusform>ជួរដេក %n ត្រូវបានរំលង</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row is taken in|%n rows are taken in</source>
   <translation>
    <numerusform>ជួរដេក %n ត្រូវបានយក</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row left out|%n rows left out</source>
   <translation>
    <numerusform>ជួរដេក %n បានរំលង</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row of data|%n rows of data</source>
   <translation>
    <numerusform>ជួរដេកទិន្នន័យ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row of the sheet saved|%n rows of the sheet saved</source>
   <translation>
    <numerusform>បានរក្សាទុកជួរដេក %n នៃសន្លឹក</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was corrected in this file|%n rows were corrected in this file</source>
   <translation>
    <numerusform>ជួរដេក %n ត្រូវបានកែក្នុងឯកសារនេះ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was left out: no interview stands, or it was checked already|%n rows were left out: no interview stands, or they were checked already</source>
   <translation>
    <numerusform>ជួរដេក %n បានរំលង៖ គ្មានការសម្ភាស ឬបានពិនិត្យរួចហើយ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was left out: no interview stands, or it was typed twice already|%n rows were left out: no interview stands, or it was typed twice already</source>
   <translation>
    <numerusform>បានរំលងជួរដេក %n៖ គ្មានការសម្ភាសបច្ចុប្បន្ន ឬបានវាយពីរដងរួចហើយ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was rejected|%n rows were rejected</source>
   <translation>
    <numerusform>បានបដិសេធជួរដេក %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row written|%n rows written</source>
   <translation>
    <numerusform>បានសរសេរជួរដេក %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row|%n rows</source>
   <translation>
    <numerusform>ជួរដេក %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule of the form is not checked|%n rules of the form are not checked</source>
   <translation>
    <numerusform>ច្បាប់ %n នៃទម្រង់មិនត្រូវបានពិនិត្យ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule|%n rules</source>
   <translation>
    <numerusform>វិធាន %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n scheme|%n schemes</source>
   <translation>
    <numerusform>គម្រោង %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected|%n selected</source>
   <translation>
    <numerusform>បានជ្រើស %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sensitive answer is hidden|%n sensitive answers are hidden</source>
   <translation>
    <numerusform>បានលាក់ចម្លើយរសើប %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sensitive question hidden|%n sensitive questions hidden</source>
   <translation>
    <numerusform>បានលាក់សំណួររសើប %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sensitive question stays behind: you may not see it|%n sensitive questions stay behind: you may not see them</source>
   <translation>
    <numerusform>សំណួររសើប %n ត្រូវទុកចោល៖ អ្នកមិនអាចមើលវាបានទេ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n similar client|%n similar clients</source>
   <translation>
    <numerusform>អតិថិជនស្រដៀង %n នាក់</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored value would be emptied|%n stored values would be emptied</source>
   <translation>
    <numerusform>តម្លៃដែលបានរក្សាទុក %n នឹងត្រូវលុប</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n table|%n tables</source>
   <translation>
    <numerusform>តារាង %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n talk since|%n talks since</source>
   <translation>
    <numerusform>ការផ្សព្វផ្សាយ %n តាំងពីនោះ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text is neither read nor stored; its rows are rejected.|%n texts are neither read nor stored; their rows are rejected.</source>
   <translation>
    <numerusform>អក្សរ %n មិនត្រូវបានអាន ឬរក្សាទុកទេ ជួរដេករបស់វាត្រូវបានបដិសេធ។</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text is none of our choices.|%n texts are none of our choices.</source>
   <translation>
    <numerusform>អក្សរ %n មិនមានក្នុងជម្រើសរបស់យើងទេ។</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text to name|%n texts to name</source>
   <translation>
    <numerusform>អក្សរ %n ត្រូវបញ្ជាក់</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing to choose|%n things to choose</source>
   <translation>
    <numerusform>ចំណុច %n ត្រូវជ្រើស</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n time|%n times</source>
   <translation>
    <numerusform>%n ដង</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to be typed again|%n to be typed again</source>
   <translation>
    <numerusform>ត្រូវវាយម្ដងទៀត %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to decide|%n to decide</source>
   <translation>
    <numerusform>%n ត្រូវសម្រេច</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n value to look at|%n values to look at</source>
   <translation>
    <numerusform>តម្លៃ %n ត្រូវពិនិត្យ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n value was changed later and stays|%n values were changed later and stay</source>
   <translation>
    <numerusform>តម្លៃ %n បានប្ដូរនៅពេលក្រោយ ហើយនៅដដែល</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit or voucher|%n visits and vouchers</source>
   <translation>
    <numerusform>ការទៅពិនិត្យ និងប័ណ្ណសេវា %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit removed|%n visits removed</source>
   <translation>
    <numerusform>បានដកការទៅពិនិត្យ %n ចេញ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n voucher saved|%n vouchers saved</source>
   <translation>
    <numerusform>បានរក្សាទុកប័ណ្ណសេវា %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n year old|%n years old</source>
   <translation>
    <numerusform>អាយុ %n ឆ្នាំ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n year|%n years</source>
   <translation>
    <numerusform>%n ឆ្នាំ</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Billing information:</source>
   <translation>ព័ត៌មានវិក្កយបត្រ៖(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>ជ្រើស(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>ចម្លង(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>លុប(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Edit client</source>
   <translation>កែអតិថិជន(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;End:</source>
   <translation>ចុង៖(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Give incentive</source>
   <translation>ផ្ដល់ការលើកទឹកចិត្ត(&amp;G)</translation>
  </message>
  <message>
   <source>&amp;Look in:</source>
   <translation>មើលក្នុង៖(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Move to another centre</source>
   <translation>ប្ដូរទៅមជ្ឈមណ្ឌលផ្សេង(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Name:</source>
   <translation>ឈ្មោះ៖(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>ថតថ្មី(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;New client</source>
   <translation>អតិថិជនថ្មី(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>ទេ(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>បើក(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Options &lt;&lt;</source>
   <translation>ជម្រើស(&amp;O) &lt;&lt;</translation>
  </message>
  <message>
   <source>&amp;Options &gt;&gt;</source>
   <translation>ជម្រើស(&amp;O) &gt;&gt;</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>បិទភ្ជាប់(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Print</source>
   <translation>បោះពុម្ព(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Print the list</source>
   <translation>បោះពុម្ពបញ្ជី(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>ធ្វើវិញ(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>ប្ដូរឈ្មោះ(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>រក្សាទុក(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Start:</source>
   <translation>ដើម៖(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Step up</source>
   <translation>បង្កើន(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>មិនធ្វើវិញ(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>បាទ/ចាស(&amp;Y)</translation>
  </message>
  <message>
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation>'%1' ត្រូវបានការពារមិនឲ្យសរសេរ។
តើអ្នកនៅតែចង់លុបទេ?</translation>
  </message>
  <message>
   <source>(does not apply)</source>
   <translation>(មិនពាក់ព័ន្ធ)</translation>
  </message>
  <message>
   <source>(does not know)</source>
   <translation>(មិនដឹង)</translation>
  </message>
  <message>
   <source>(left blank)</source>
   <translation>(ទុកទទេ)</translation>
  </message>
  <message>
   <source>(no heading)</source>
   <translation>(គ្មានចំណងជើង)</translation>
  </message>
  <message>
   <source>(refused)</source>
   <translation>(បដិសេធ)</translation>
  </message>
  <message>
   <source>(skipped)</source>
   <translation>(រំលង)</translation>
  </message>
  <message>
   <source>.xlsx or .csv to write</source>
   <translation>ឯកសារ .xlsx ឬ .csv ដែលត្រូវសរសេរ</translation>
  </message>
  <message>
   <source>.xlsx to write</source>
   <translation>ឯកសារ .xlsx ដែលត្រូវសរសេរ</translation>
  </message>
  <message>
   <source>.xlsx, .csv or .zip to write</source>
   <translation>ឯកសារ .xlsx, .csv ឬ .zip ដែលត្រូវសរសេរ</translation>
  </message>
  <message>
   <source>1 for yes, 0 for no; leave all empty when it was not answered.</source>
   <translation>1 សម្រាប់បាទ 0 សម្រាប់ទេ ទុកទទេទាំងអស់បើមិនបានឆ្លើយ។</translation>
  </message>
  <message>
   <source>1 mar 2026</source>
   <translation>1 មីនា 2026</translation>
  </message>
  <message>
   <source>1.5 IQR of logs</source>
   <translation>1.5 IQR នៃលោការីត</translation>
  </message>
  <message>
   <source>1: never differs</source>
   <translation>1៖ មិនដែលខុសគ្នា</translation>
  </message>
  <message>
   <source>2026-Q1, 2026-03 or 2026-01-15/2026-03-14</source>
   <translation>2026-Q1, 2026-03 ឬ 2026-01-15/2026-03-14</translation>
  </message>
  <message>
   <source>2: hard to ask</source>
   <translation>2៖ ពិបាកសួរ</translation>
  </message>
  <message>
   <source>3 deviations</source>
   <translation>3 គម្លាត</translation>
  </message>
  <message>
   <source>3/4 or today</source>
   <translation>3/4 ឬ ថ្ងៃនេះ</translation>
  </message>
  <message>
   <source>3/4/1991 or 34</source>
   <translation>3/4/1991 ឬ 34</translation>
  </message>
  <message>
   <source>30 apr 2026</source>
   <translation>30 មេសា 2026</translation>
  </message>
  <message>
   <source>3: may change</source>
   <translation>3៖ អាចប្រែប្រួល</translation>
  </message>
  <message>
   <source>A .mfdw file on this computer, or a backup of one.</source>
   <translation>ឯកសារ .mfdw នៅលើកុំព្យូទ័រនេះ ឬច្បាប់បម្រុងទុករបស់វា</translation>
  </message>
  <message>
   <source>A blank cell changes nothing, unless you say so.</source>
   <translation>ក្រឡាទទេមិនប្ដូរអ្វីទេ លើកលែងតែអ្នកកំណត់ដូច្នេះ។</translation>
  </message>
  <message>
   <source>A blank cell empties it</source>
   <translation>ក្រឡាទទេលុបតម្លៃវា</translation>
  </message>
  <message>
   <source>A branch owns its clients and centres.</source>
   <translation>សាខាមានអតិថិជន និងមជ្ឈមណ្ឌលរបស់ខ្លួន</translation>
  </message>
  <message>
   <source>A checklist says what a safety visit looks at; yes means that it is well.</source>
   <translation>បញ្ជីពិនិត្យប្រាប់អ្វីដែលការចុះពិនិត្យសុវត្ថិភាពត្រូវមើល បាទ/ចាស មានន័យថាល្អ។</translation>
  </message>
  <message>
   <source>A circle takes one answer, squares take several. Write DK beside a question when the answer is not known, R when it is refused, NA when it does not apply.</source>
   <translation>រង្វង់ទទួលចម្លើយមួយ ការ៉េទទួលច្រើន។ សរសេរ DK ក្បែរសំណួរបើមិនដឹងចម្លើយ R បើបដិសេធ NA បើមិនពាក់ព័ន្ធ។</translation>
  </message>
  <message>
   <source>A client has one interview a round: choose which one stands.</source>
   <translation>អតិថិជនម្នាក់មានការសម្ភាសមួយក្នុងមួយជុំ៖ សូមជ្រើសថាយកមួយណា</translation>
  </message>
  <message>
   <source>A column for each choice, 1 or 0</source>
   <translation>ជួរឈរមួយសម្រាប់ជម្រើសនីមួយៗ 1 ឬ 0</translation>
  </message>
  <message>
   <source>A column for each; take another sheet for more.</source>
   <translation>ជួរឈរមួយសម្រាប់មួយៗ យកសន្លឹកផ្សេងបើលើស។</translation>
  </message>
  <message>
   <source>A column of the file names the round.</source>
   <translation>ជួរឈរក្នុងឯកសារបញ្ជាក់ជុំ។</translation>
  </message>
  <message>
   <source>A condition about a child that was not met comes here; nobody is punished.</source>
   <translation>លក្ខខណ្ឌអំពីកុមារដែលមិនបានបំពេញមកនៅទីនេះ គ្មាននរណាត្រូវទទួលទោសទេ។</translation>
  </message>
  <message>
   <source>A condition that was not met is stated here; what follows is decided in the branch.</source>
   <translation>លក្ខខណ្ឌដែលមិនបានបំពេញត្រូវកត់នៅទីនេះ អ្វីដែលត្រូវធ្វើបន្ទាប់សម្រេចនៅសាខា។</translation>
  </message>
  <message>
   <source>A copy is made before every import and undo; make one now for a quiet night.</source>
   <translation>ច្បាប់ចម្លងត្រូវបានធ្វើមុនការនាំចូល និងការមិនធ្វើវិញនីមួយៗ។ ធ្វើមួយឥឡូវដើម្បីឱ្យស្ងប់ចិត្ត។</translation>
  </message>
  <message>
   <source>A curriculum is a row of modules; a training scheme follows it.</source>
   <translation>កម្មវិធីសិក្សាជាម៉ូឌុលតម្រៀបគ្នា គម្រោងបណ្ដុះបណ្ដាលអនុវត្តតាមវា។</translation>
  </message>
  <message>
   <source>A day</source>
   <translation>ក្នុងមួយថ្ងៃ</translation>
  </message>
  <message>
   <source>A day of the period</source>
   <translation>ថ្ងៃមួយក្នុងរយៈពេល</translation>
  </message>
  <message>
   <source>A do-file that reads the data into Stata with its labels</source>
   <translation>ឯកសារ do ដែលអានទិន្នន័យចូល Stata ជាមួយស្លាករបស់វា</translation>
  </message>
  <message>
   <source>A few cells stand far away from the table; they are not read.</source>
   <translation>ក្រឡាខ្លះនៅឆ្ងាយពីតារាង វាមិនត្រូវបានអានទេ។</translation>
  </message>
  <message>
   <source>A kind says what an incentive is.</source>
   <translation>ប្រភេទប្រាប់ថាការលើកទឹកចិត្តជាអ្វី។</translation>
  </message>
  <message>
   <source>A made-up branch with 400 clients and three survey rounds. Nothing you do there counts.</source>
   <translation>សាខាប្រឌិតមានអតិថិជន 400 នាក់ និងជុំអង្កេតបី។ អ្វីដែលអ្នកធ្វើនៅទីនោះមិនរាប់ទេ។</translation>
  </message>
  <message>
   <source>A new client was made</source>
   <translation>បានបង្កើតអតិថិជនថ្មី</translation>
  </message>
  <message>
   <source>A policy covers the holder and members of the household for a time.</source>
   <translation>បណ្ណរ៉ាប់រងធានាម្ចាស់បណ្ណ និងសមាជិកគ្រួសារសម្រាប់រយៈពេលមួយ។</translation>
  </message>
  <message>
   <source>A reason is needed</source>
   <translation>ត្រូវការមូលហេតុ</translation>
  </message>
  <message>
   <source>A round should be asked with one version of the form.</source>
   <translation>ជុំមួយគួរសួរដោយទម្រង់តែមួយកំណែ។</translation>
  </message>
  <message>
   <source>A row a client, all rounds side by side</source>
   <translation>មួយជួរដេកសម្រាប់អតិថិជនម្នាក់ ជុំទាំងអស់ក្បែរគ្នា</translation>
  </message>
  <message>
   <source>A row an interview</source>
   <translation>មួយជួរដេកសម្រាប់ការសម្ភាសមួយ</translation>
  </message>
  <message>
   <source>A row for each; Enter on an empty row goes on. DK, R or NA where there is no answer.</source>
   <translation>ជួរដេកមួយសម្រាប់នីមួយៗ។ Enter លើជួរដេកទទេ ដើម្បីបន្ត។ DK, R ឬ NA បើគ្មានចម្លើយ។</translation>
  </message>
  <message>
   <source>A row of HXL tags is under the headings.</source>
   <translation>ជួរដេក HXL tags នៅក្រោមចំណងជើង។</translation>
  </message>
  <message>
   <source>A row that breaks a rule is imported and listed, unless it is kept out.</source>
   <translation>ជួរដេកដែលខុសវិធានត្រូវបាននាំចូល និងដាក់ក្នុងបញ្ជី លើកលែងតែវាត្រូវបានទុកនៅក្រៅ។</translation>
  </message>
  <message>
   <source>A scheme is an incentive on offer: its rule, its amount, its conditions.</source>
   <translation>គម្រោងជាការលើកទឹកចិត្តដែលមាន៖ វិធាន ចំនួនទឹកប្រាក់ និងលក្ខខណ្ឌរបស់វា</translation>
  </message>
  <message>
   <source>A second interview of this client</source>
   <translation>ការសម្ភាសទីពីររបស់អតិថិជននេះ</translation>
  </message>
  <message>
   <source>A second person decides</source>
   <translation>អ្នកទីពីរជាអ្នកសម្រេច</translation>
  </message>
  <message>
   <source>A second person types it without seeing the first; then both are compared.</source>
   <translation>មនុស្សទីពីរវាយវាដោយមិនមើលលើកទីមួយ រួចទាំងពីរត្រូវបានប្រៀបធៀប។</translation>
  </message>
  <message>
   <source>A second person types some papers without seeing the first typing.</source>
   <translation>អ្នកទីពីរវាយក្រដាសមួយចំនួនដោយមិនមើលការវាយលើកទីមួយ។</translation>
  </message>
  <message>
   <source>A second visit was due</source>
   <translation>ការពិនិត្យលើកទីពីរដល់កំណត់ហើយ</translation>
  </message>
  <message>
   <source>A session is a meeting at which something is taught, with a roster.</source>
   <translation>វគ្គជាការប្រជុំដែលមានការបង្រៀន និងមានបញ្ជីឈ្មោះ</translation>
  </message>
  <message>
   <source>A share of the interest paid</source>
   <translation>ភាគរយនៃការប្រាក់ដែលបានបង់</translation>
  </message>
  <message>
   <source>A survey brought it in. Fill in the form when you know who it is.</source>
   <translation>បានមកពីការអង្កេត។ សូមបំពេញទម្រង់ពេលអ្នកដឹងថាជានរណា។</translation>
  </message>
  <message>
   <source>A survey brought them in</source>
   <translation>ចូលមកតាមការអង្កេត</translation>
  </message>
  <message>
   <source>A table has a row of headings and rows under it. Choose another file.</source>
   <translation>តារាងមានជួរដេកចំណងជើង និងជួរដេកនៅក្រោម។ សូមជ្រើសឯកសារផ្សេង។</translation>
  </message>
  <message>
   <source>A text file: {encoding}, cells parted by {delimiter}. Step 2 lets you change that.</source>
   <translation>ឯកសារអក្សរ៖ {encoding} ក្រឡាបំបែកដោយ {delimiter}។ ជំហានទី 2 អាចប្ដូរវាបាន។</translation>
  </message>
  <message>
   <source>A value goes back only where it still is what the import wrote; a record goes only when nobody changed it and nothing hangs on it. What was done later is never lost.</source>
   <translation>តម្លៃត្រឡប់វិញតែពេលវានៅដូចអ្វីដែលការនាំចូលបានសរសេរ កំណត់ត្រាត្រូវបានដកតែពេលគ្មាននរណាបានកែវា និងគ្មានអ្វីភ្ជាប់នឹងវា។ អ្វីដែលបានធ្វើក្រោយមកមិនដែលបាត់បង់ទេ។</translation>
  </message>
  <message>
   <source>A verified backup comes first; later changes are never lost.</source>
   <translation>បម្រុងទុកដែលបានផ្ទៀងផ្ទាត់ធ្វើមុនគេ ការកែប្រែក្រោយៗមិនដែលបាត់បង់ទេ</translation>
  </message>
  <message>
   <source>A verified backup is made first.</source>
   <translation>ច្បាប់បម្រុងទុកដែលបានផ្ទៀងផ្ទាត់ត្រូវបានធ្វើជាមុន។</translation>
  </message>
  <message>
   <source>A visit first</source>
   <translation>ទៅជួបជាមុន</translation>
  </message>
  <message>
   <source>A voucher is given out here, and what came of it is noted when it is used.</source>
   <translation>ប័ណ្ណសេវាត្រូវបានប្រគល់នៅទីនេះ ហើយលទ្ធផលត្រូវបានកត់ពេលវាត្រូវបានប្រើ។</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>បញ្ឈប់</translation>
  </message>
  <message>
   <source>About</source>
   <translation>អំពី</translation>
  </message>
  <message>
   <source>About a child</source>
   <translation>អំពីកុមារ</translation>
  </message>
  <message>
   <source>Above the table</source>
   <translation>លើតារាង</translation>
  </message>
  <message>
   <source>Absent</source>
   <translation>អវត្តមាន</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>ទទួលយក</translation>
  </message>
  <message>
   <source>Accept these values?</source>
   <translation>ទទួលយកតម្លៃទាំងនេះឬ?</translation>
  </message>
  <message numerus="yes">
   <source>Accept with a reason…|Accept all %n with a reason…</source>
   <translation>
    <numerusform>ទទួលយក %n ដោយមានមូលហេតុ…</numerusform>
   </translation>
  </message>
  <message>
   <source>Accept: {what}</source>
   <translation>ទទួលយក៖ {what}</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>បានទទួលយក</translation>
  </message>
  <message>
   <source>Accept…</source>
   <translation>ទទួលយក…</translation>
  </message>
  <message>
   <source>Accident</source>
   <translation>គ្រោះថ្នាក់</translation>
  </message>
  <message>
   <source>Account closed</source>
   <translation>បានបិទគណនី</translation>
  </message>
  <message>
   <source>Actions agreed on safety visits</source>
   <translation>សកម្មភាពដែលព្រមព្រៀងក្នុងការចុះពិនិត្យសុវត្ថិភាព</translation>
  </message>
  <message>
   <source>Actions done</source>
   <translation>សកម្មភាពបានធ្វើ</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>សកម្ម</translation>
  </message>
  <message>
   <source>Active clients</source>
   <translation>អតិថិជនសកម្ម</translation>
  </message>
  <message>
   <source>Active clients at the end</source>
   <translation>អតិថិជនសកម្មនៅចុងខែ</translation>
  </message>
  <message>
   <source>Active clients at the end of each month</source>
   <translation>អតិថិជនសកម្មនៅចុងខែនីមួយៗ</translation>
  </message>
  <message>
   <source>Add a branch</source>
   <translation>បន្ថែមសាខា</translation>
  </message>
  <message>
   <source>Add a centre</source>
   <translation>បន្ថែមមជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>Add a checklist</source>
   <translation>បន្ថែមបញ្ជីពិនិត្យ</translation>
  </message>
  <message>
   <source>Add a condition</source>
   <translation>បន្ថែមលក្ខខណ្ឌ</translation>
  </message>
  <message>
   <source>Add a curriculum</source>
   <translation>បន្ថែមកម្មវិធីសិក្សា</translation>
  </message>
  <message>
   <source>Add a document</source>
   <translation>បន្ថែមលិខិតឯកសារ</translation>
  </message>
  <message>
   <source>Add a field</source>
   <translation>បន្ថែមប្រអប់</translation>
  </message>
  <message>
   <source>Add a group</source>
   <translation>បន្ថែមក្រុម</translation>
  </message>
  <message>
   <source>Add a kind</source>
   <translation>បន្ថែមប្រភេទ</translation>
  </message>
  <message>
   <source>Add a loan</source>
   <translation>បន្ថែមកម្ចី</translation>
  </message>
  <message>
   <source>Add a loan…</source>
   <translation>បន្ថែមកម្ចី…</translation>
  </message>
  <message>
   <source>Add a paper</source>
   <translation>បន្ថែមលិខិត</translation>
  </message>
  <message>
   <source>Add a partner</source>
   <translation>បន្ថែមដៃគូ</translation>
  </message>
  <message>
   <source>Add a person</source>
   <translation>បន្ថែមសមាជិក</translation>
  </message>
  <message>
   <source>Add a person of the household…</source>
   <translation>បន្ថែមសមាជិកគ្រួសារ…</translation>
  </message>
  <message>
   <source>Add a rule</source>
   <translation>បន្ថែមវិធាន</translation>
  </message>
  <message>
   <source>Add an area</source>
   <translation>បន្ថែមវិស័យ</translation>
  </message>
  <message>
   <source>Add an enterprise</source>
   <translation>បន្ថែមអាជីវកម្ម</translation>
  </message>
  <message>
   <source>Add an enterprise…</source>
   <translation>បន្ថែមអាជីវកម្ម…</translation>
  </message>
  <message>
   <source>Add one in the settings of your system, or save the paper as PDF.</source>
   <translation>បន្ថែមមួយក្នុងការកំណត់នៃប្រព័ន្ធរបស់អ្នក ឬរក្សាទុកលិខិតឯកសារជា PDF។</translation>
  </message>
  <message>
   <source>Add one under Schemes first.</source>
   <translation>សូមបន្ថែមមួយក្នុងគម្រោងជាមុនសិន។</translation>
  </message>
  <message>
   <source>Add version</source>
   <translation>បន្ថែមកំណែ</translation>
  </message>
  <message>
   <source>Add what your papers ask for and the program does not: it stands on the form, in the list, and in imports and exports.</source>
   <translation>បន្ថែមអ្វីដែលលិខិតរបស់អ្នកសួរ តែកម្មវិធីមិនសួរ៖ វាមានលើទម្រង់ ក្នុងបញ្ជី និងក្នុងការនាំចូល និងនាំចេញ។</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>អាសយដ្ឋាន</translation>
  </message>
  <message>
   <source>Adjustments since closing</source>
   <translation>ការកែតម្រូវក្រោយបិទខែ</translation>
  </message>
  <message>
   <source>Administrator</source>
   <translation>អ្នកគ្រប់គ្រងប្រព័ន្ធ</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>កម្រិតខ្ពស់</translation>
  </message>
  <message>
   <source>Advanced Option Conflicts</source>
   <translation>ការប៉ះទង្គិចជម្រើសកម្រិតខ្ពស់</translation>
  </message>
  <message>
   <source>After</source>
   <translation>ក្រោយ</translation>
  </message>
  <message>
   <source>After a shock</source>
   <translation>ក្រោយវិបត្តិ</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>អាយុ</translation>
  </message>
  <message>
   <source>Age not known</source>
   <translation>មិនដឹងអាយុ</translation>
  </message>
  <message>
   <source>Ages saved</source>
   <translation>បានរក្សាទុកអាយុ</translation>
  </message>
  <message>
   <source>Agreed action</source>
   <translation>សកម្មភាពដែលព្រមព្រៀង</translation>
  </message>
  <message>
   <source>Agreed action done</source>
   <translation>បានធ្វើសកម្មភាពដែលព្រមព្រៀង</translation>
  </message>
  <message>
   <source>Agreed actions</source>
   <translation>សកម្មភាពដែលព្រមព្រៀង</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>ភាពត្រូវគ្នា</translation>
  </message>
  <message>
   <source>Alike</source>
   <translation>ស្រដៀង</translation>
  </message>
  <message>
   <source>All</source>
   <translation>ទាំងអស់</translation>
  </message>
  <message>
   <source>All Files (*)</source>
   <translation>ឯកសារទាំងអស់ (*)</translation>
  </message>
  <message>
   <source>All Pages</source>
   <translation>គ្រប់ទំព័រ</translation>
  </message>
  <message>
   <source>All branches</source>
   <translation>សាខាទាំងអស់</translation>
  </message>
  <message>
   <source>All centres</source>
   <translation>មជ្ឈមណ្ឌលទាំងអស់</translation>
  </message>
  <message>
   <source>All clients</source>
   <translation>អតិថិជនទាំងអស់</translation>
  </message>
  <message>
   <source>All clients are compared with each other by name, birth, village, telephone and numbers. Nothing is changed.</source>
   <translation>អតិថិជនទាំងអស់ត្រូវបានប្រៀបធៀបគ្នាតាមឈ្មោះ កំណើត ភូមិ ទូរសព្ទ និងលេខ។ គ្មានអ្វីត្រូវបានប្ដូរទេ។</translation>
  </message>
  <message>
   <source>All conditions</source>
   <translation>លក្ខខណ្ឌទាំងអស់</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>ឯកសារទាំងអស់</translation>
  </message>
  <message>
   <source>All files ({patterns})</source>
   <translation>ឯកសារទាំងអស់ ({patterns})</translation>
  </message>
  <message>
   <source>All incentives</source>
   <translation>ការលើកទឹកចិត្តទាំងអស់</translation>
  </message>
  <message>
   <source>All is well: file, keys and ledger</source>
   <translation>ល្អទាំងអស់៖ ឯកសារ សោ និងសៀវភៅកំណត់ហេតុ</translation>
  </message>
  <message>
   <source>All of it is written at once, or nothing.</source>
   <translation>សរសេរទាំងអស់ក្នុងពេលតែមួយ ឬមិនសរសេរអ្វីទាំងអស់។</translation>
  </message>
  <message>
   <source>All persons</source>
   <translation>មនុស្សទាំងអស់</translation>
  </message>
  <message>
   <source>All present</source>
   <translation>មានវត្តមានទាំងអស់</translation>
  </message>
  <message>
   <source>All rounds</source>
   <translation>ជុំទាំងអស់</translation>
  </message>
  <message>
   <source>All rows</source>
   <translation>ជួរដេកទាំងអស់</translation>
  </message>
  <message>
   <source>All rules must hold</source>
   <translation>វិធានទាំងអស់ត្រូវតែត្រូវ</translation>
  </message>
  <message>
   <source>All sessions</source>
   <translation>វគ្គទាំងអស់</translation>
  </message>
  <message>
   <source>Allowed by</source>
   <translation>អនុញ្ញាតដោយ</translation>
  </message>
  <message>
   <source>Also as incentive</source>
   <translation>ជាការលើកទឹកចិត្តផង</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>ចំនួនទឹកប្រាក់</translation>
  </message>
  <message>
   <source>Amount approved</source>
   <translation>ចំនួនដែលបានអនុម័ត</translation>
  </message>
  <message>
   <source>Amount claimed</source>
   <translation>ចំនួនដែលបានស្នើ</translation>
  </message>
  <message>
   <source>Amount of one award</source>
   <translation>ចំនួនទឹកប្រាក់ក្នុងការផ្ដល់ម្ដង</translation>
  </message>
  <message>
   <source>Amount, {currency}</source>
   <translation>ចំនួនទឹកប្រាក់, {currency}</translation>
  </message>
  <message>
   <source>An amount entered with each award</source>
   <translation>ចំនួនដែលបញ្ចូលក្នុងការផ្ដល់នីមួយៗ</translation>
  </message>
  <message>
   <source>An area says what an incentive is to change.</source>
   <translation>វិស័យប្រាប់ថាការលើកទឹកចិត្តត្រូវប្ដូរអ្វី។</translation>
  </message>
  <message>
   <source>An interview was not finished</source>
   <translation>ការសម្ភាសមួយមិនទាន់ចប់</translation>
  </message>
  <message>
   <source>An odd figure is a question, not a mistake: ask before changing it.</source>
   <translation>តួលេខចម្លែកជាសំណួរ មិនមែនជាកំហុសទេ៖ សូមសួរមុនប្ដូរវា។</translation>
  </message>
  <message>
   <source>Another country</source>
   <translation>ប្រទេសផ្សេង</translation>
  </message>
  <message>
   <source>Another person</source>
   <translation>មនុស្សផ្សេង</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>មូលហេតុផ្សេង</translation>
  </message>
  <message>
   <source>Another table</source>
   <translation>តារាងផ្សេង</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>ចម្លើយ</translation>
  </message>
  <message>
   <source>Answer of a visit</source>
   <translation>ចម្លើយនៃការចុះពិនិត្យ</translation>
  </message>
  <message>
   <source>Answer of the partner</source>
   <translation>ចម្លើយរបស់ដៃគូ</translation>
  </message>
  <message>
   <source>Answer, note</source>
   <translation>ចម្លើយ កំណត់សម្គាល់</translation>
  </message>
  <message>
   <source>Answered on</source>
   <translation>ឆ្លើយនៅ</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>ចម្លើយ</translation>
  </message>
  <message>
   <source>Answers appear here when a survey with this client is imported or typed in.</source>
   <translation>ចម្លើយបង្ហាញនៅទីនេះ ពេលការអង្កេតជាមួយអតិថិជននេះត្រូវបាននាំចូល ឬវាយបញ្ចូល</translation>
  </message>
  <message>
   <source>Answers in which two typings of a paper differ; an error is the typist’s against whom it was decided.</source>
   <translation>ចម្លើយដែលការវាយពីរដងនៃក្រដាសខុសគ្នា កំហុសជារបស់អ្នកវាយដែលការសម្រេចមិនយកតាម។</translation>
  </message>
  <message>
   <source>Answers may be shared for research, without the name</source>
   <translation>អាចចែករំលែកចម្លើយសម្រាប់ការស្រាវជ្រាវ ដោយគ្មានឈ្មោះ</translation>
  </message>
  <message>
   <source>Answers of a survey</source>
   <translation>ចម្លើយអង្កេត</translation>
  </message>
  <message>
   <source>Answers that must be given</source>
   <translation>ចម្លើយដែលត្រូវតែមាន</translation>
  </message>
  <message>
   <source>Answers that the form itself would not have let pass.</source>
   <translation>ចម្លើយដែលទម្រង់ផ្ទាល់មិនអនុញ្ញាតឱ្យឆ្លងកាត់។</translation>
  </message>
  <message>
   <source>Answers that were others when somebody else asked the same person again.</source>
   <translation>ចម្លើយដែលខុសពីមុន ពេលអ្នកផ្សេងសួរបុគ្គលដដែលម្ដងទៀត។</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>ណាមួយ</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>អនុវត្ត</translation>
  </message>
  <message>
   <source>Apply a workbook…</source>
   <translation>អនុវត្តសៀវភៅការងារ…</translation>
  </message>
  <message>
   <source>Apply to all</source>
   <translation>អនុវត្តលើទាំងអស់</translation>
  </message>
  <message>
   <source>Applying {file}</source>
   <translation>កំពុងអនុវត្ត {file}</translation>
  </message>
  <message>
   <source>Appointment</source>
   <translation>ការណាត់</translation>
  </message>
  <message>
   <source>Appointment on</source>
   <translation>ការណាត់នៅ</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>ការអនុម័ត</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>អនុម័ត</translation>
  </message>
  <message numerus="yes">
   <source>Approve %n award|Approve %n awards</source>
   <translation>
    <numerusform>អនុម័តការផ្ដល់ជូន %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>បានអនុម័ត</translation>
  </message>
  <message>
   <source>Approved by</source>
   <translation>អនុម័តដោយ</translation>
  </message>
  <message>
   <source>Approved in part</source>
   <translation>បានអនុម័តមួយផ្នែក</translation>
  </message>
  <message>
   <source>Approved leave</source>
   <translation>ច្បាប់អនុញ្ញាត</translation>
  </message>
  <message>
   <source>Approved, credited</source>
   <translation>បានអនុម័ត បានដាក់ចូល</translation>
  </message>
  <message>
   <source>Approving the rebates</source>
   <translation>កំពុងអនុម័តការបង្វិល</translation>
  </message>
  <message>
   <source>Arabic and Urdu (1256)</source>
   <translation>អារ៉ាប់ និងអ៊ូរឌូ (1256)</translation>
  </message>
  <message>
   <source>Are you sure you want to delete '%1'?</source>
   <translation>តើអ្នកប្រាកដថាចង់លុប '%1' ឬ?</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>វិស័យ</translation>
  </message>
  <message>
   <source>Area of decent work</source>
   <translation>វិស័យការងារសមរម្យ</translation>
  </message>
  <message>
   <source>Areas of decent work</source>
   <translation>វិស័យការងារសមរម្យ</translation>
  </message>
  <message>
   <source>Arm</source>
   <translation>ក្រុមសិក្សា</translation>
  </message>
  <message>
   <source>Arm, if not the centre's</source>
   <translation>ក្រុមសិក្សា បើមិនតាមមជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>As a column and filter of the list</source>
   <translation>ជាជួរឈរ និងតម្រងនៃបញ្ជី</translation>
  </message>
  <message>
   <source>As all fields</source>
   <translation>ដូចប្រអប់ទាំងអស់</translation>
  </message>
  <message>
   <source>As in the form</source>
   <translation>ដូចក្នុងទម្រង់</translation>
  </message>
  <message>
   <source>As of an earlier day</source>
   <translation>គិតត្រឹមថ្ងៃមុន</translation>
  </message>
  <message>
   <source>As of {moment} · fingerprint {mark}</source>
   <translation>គិតត្រឹម {moment} · លេខផ្ទៀងផ្ទាត់ {mark}</translation>
  </message>
  <message>
   <source>As others made it</source>
   <translation>តាមទម្រង់ដើម</translation>
  </message>
  <message>
   <source>As proposed</source>
   <translation>តាមសំណើ</translation>
  </message>
  <message>
   <source>As the file says</source>
   <translation>តាមឯកសារ</translation>
  </message>
  <message>
   <source>As the program counts</source>
   <translation>តាមការរាប់របស់កម្មវិធី</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>តាមប្រព័ន្ធ</translation>
  </message>
  <message>
   <source>As wide as the room</source>
   <translation>ពេញទទឹង</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>សួរម្ដងទៀត</translation>
  </message>
  <message>
   <source>Ask me for each</source>
   <translation>សួរខ្ញុំម្ដងមួយៗ</translation>
  </message>
  <message>
   <source>Ask only where it applies.</source>
   <translation>សួរតែពេលពាក់ព័ន្ធ។</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>បានសួរ</translation>
  </message>
  <message>
   <source>Asked by</source>
   <translation>សួរដោយ</translation>
  </message>
  <message>
   <source>Asked for it</source>
   <translation>បានស្នើសុំ</translation>
  </message>
  <message>
   <source>Assign branches, centres or clients to the arms of an innovation first.</source>
   <translation>សូមចាត់សាខា មជ្ឈមណ្ឌល ឬអតិថិជនទៅក្នុងក្រុមសិក្សានៃនវានុវត្តន៍ជាមុនសិន។</translation>
  </message>
  <message>
   <source>Assisted: a person chose</source>
   <translation>មានជំនួយ៖ មនុស្សបានជ្រើស</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>យ៉ាងតិច</translation>
  </message>
  <message>
   <source>At most, for a loan</source>
   <translation>ច្រើនបំផុត ក្នុងកម្ចីមួយ</translation>
  </message>
  <message>
   <source>Attendance</source>
   <translation>វត្តមាន</translation>
  </message>
  <message>
   <source>Attendance of sessions</source>
   <translation>វត្តមានក្នុងវគ្គ</translation>
  </message>
  <message>
   <source>Attendance of sessions: the list of a trainer</source>
   <translation>វត្តមានក្នុងវគ្គ៖ បញ្ជីរបស់គ្រូបណ្ដុះបណ្ដាល</translation>
  </message>
  <message>
   <source>Attendance of {session} saved</source>
   <translation>បានរក្សាទុកវត្តមាននៃ {session}</translation>
  </message>
  <message>
   <source>Attendance sheet</source>
   <translation>បញ្ជីវត្តមាន</translation>
  </message>
  <message>
   <source>Attendances</source>
   <translation>វត្តមាន</translation>
  </message>
  <message>
   <source>Attended</source>
   <translation>បានចូលរួម</translation>
  </message>
  <message>
   <source>Attrition</source>
   <translation>ការបាត់បង់អ្នកចូលរួម</translation>
  </message>
  <message>
   <source>Attrition is low: under 5 %.</source>
   <translation>ការបាត់បង់ទាប៖ ក្រោម 5 %។</translation>
  </message>
  <message>
   <source>Attrition is over 20 %: an effect can only be given with its bounds.</source>
   <translation>ការបាត់បង់លើស 20 %៖ ផលប៉ះពាល់អាចផ្ដល់បានតែជាមួយព្រំដែនរបស់វាប៉ុណ្ណោះ។</translation>
  </message>
  <message>
   <source>Attrition lies between 5 % and 20 %: test whether those who left were others.</source>
   <translation>ការបាត់បង់ស្ថិតចន្លោះ 5 % និង 20 %៖ សូមពិនិត្យថាអ្នកដែលចាកចេញខុសពីគេឬទេ។</translation>
  </message>
  <message>
   <source>Attrition so far</source>
   <translation>ការបាត់បង់មកទល់ពេលនេះ</translation>
  </message>
  <message>
   <source>Authentication Needed</source>
   <translation>ត្រូវការផ្ទៀងផ្ទាត់</translation>
  </message>
  <message>
   <source>Authentication needed to use %1 on %2.</source>
   <translation>ត្រូវការផ្ទៀងផ្ទាត់ដើម្បីប្រើ %1 លើ %2។</translation>
  </message>
  <message>
   <source>Authentication needed to use %1.</source>
   <translation>ត្រូវការផ្ទៀងផ្ទាត់ដើម្បីប្រើ %1។</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>អាជ្ញាធរ</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>ស្វ័យប្រវត្តិ</translation>
  </message>
  <message>
   <source>Award</source>
   <translation>ការផ្ដល់ជូន</translation>
  </message>
  <message>
   <source>Awards</source>
   <translation>ការផ្ដល់ជូន</translation>
  </message>
  <message>
   <source>Awards from the amount on that the settings name wait here for a second person.</source>
   <translation>ការផ្ដល់ជូនចាប់ពីចំនួនដែលការកំណត់បញ្ជាក់ រង់ចាំអ្នកទីពីរនៅទីនេះ។</translation>
  </message>
  <message>
   <source>Awards have an amount</source>
   <translation>ការផ្ដល់ជូនមានចំនួនទឹកប្រាក់</translation>
  </message>
  <message>
   <source>Awards have conditions</source>
   <translation>ការផ្ដល់ជូនមានលក្ខខណ្ឌ</translation>
  </message>
  <message>
   <source>Awards in all</source>
   <translation>ការផ្ដល់ជូនសរុប</translation>
  </message>
  <message>
   <source>Awards in the month</source>
   <translation>ការផ្ដល់ជូនក្នុងខែ</translation>
  </message>
  <message>
   <source>Awards in the year</source>
   <translation>ការផ្ដល់ជូនក្នុងឆ្នាំ</translation>
  </message>
  <message>
   <source>Awards of the scheme</source>
   <translation>ការផ្ដល់ជូនរបស់គម្រោង</translation>
  </message>
  <message>
   <source>Awards planned</source>
   <translation>ការផ្ដល់ជូនដែលគ្រោង</translation>
  </message>
  <message>
   <source>Awards recorded on the sheet of a centre wait here for their policies.</source>
   <translation>ការផ្ដល់ជូនដែលបានកត់លើសន្លឹកមជ្ឈមណ្ឌល រង់ចាំបណ្ណរ៉ាប់រងរបស់វានៅទីនេះ។</translation>
  </message>
  <message>
   <source>Awards to approve</source>
   <translation>ការផ្ដល់ជូនត្រូវអនុម័ត</translation>
  </message>
  <message>
   <source>Awards with conditions bring their checks here on the day they are due.</source>
   <translation>ការផ្ដល់ជូនដែលមានលក្ខខណ្ឌ នាំការពិនិត្យមកទីនេះនៅថ្ងៃដល់កំណត់</translation>
  </message>
  <message>
   <source>Awards without a policy</source>
   <translation>ការផ្ដល់ជូនគ្មានបណ្ណរ៉ាប់រង</translation>
  </message>
  <message>
   <source>Awards…</source>
   <translation>ការផ្ដល់ជូន…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>ថយក្រោយ</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>ត្រឡប់ទៅបញ្ជី</translation>
  </message>
  <message>
   <source>Back to the questionnaires</source>
   <translation>ត្រឡប់ទៅកម្រងសំណួរ</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>បម្រុងទុកឥឡូវ</translation>
  </message>
  <message>
   <source>Back-check</source>
   <translation>ការត្រួតពិនិត្យឡើងវិញ</translation>
  </message>
  <message>
   <source>Back-checks</source>
   <translation>ការត្រួតពិនិត្យឡើងវិញ</translation>
  </message>
  <message>
   <source>Backed up and checked</source>
   <translation>បានបម្រុងទុក និងផ្ទៀងផ្ទាត់</translation>
  </message>
  <message>
   <source>Backed up just now</source>
   <translation>ទើបបម្រុងទុករួច</translation>
  </message>
  <message>
   <source>Backing up</source>
   <translation>កំពុងបម្រុងទុក</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>ការបម្រុងទុក</translation>
  </message>
  <message>
   <source>Backups ({patterns})</source>
   <translation>ច្បាប់បម្រុងទុក ({patterns})</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>សមតុល្យ</translation>
  </message>
  <message>
   <source>Banner Pages</source>
   <translation>ទំព័រក្បាល</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>ជុំមូលដ្ឋាន</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>បាច់</translation>
  </message>
  <message>
   <source>Becomes</source>
   <translation>ក្លាយជា</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>មុន</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>ចាប់ផ្ដើម</translation>
  </message>
  <message>
   <source>Begin with a scheme under Incentives and a centre under Settings.</source>
   <translation>សូមចាប់ផ្ដើមដោយគម្រោងមួយក្នុងការលើកទឹកចិត្ត និងមជ្ឈមណ្ឌលមួយក្នុងការកំណត់។</translation>
  </message>
  <message>
   <source>Begins at</source>
   <translation>ចាប់ផ្ដើមម៉ោង</translation>
  </message>
  <message>
   <source>Belongs to number … of: {part}</source>
   <translation>ជារបស់លេខ … នៃ៖ {part}</translation>
  </message>
  <message>
   <source>Below the table</source>
   <translation>ក្រោមតារាង</translation>
  </message>
  <message>
   <source>Best interest</source>
   <translation>ផលប្រយោជន៍ល្អបំផុត</translation>
  </message>
  <message>
   <source>Between the cells</source>
   <translation>រវាងក្រឡា</translation>
  </message>
  <message>
   <source>Bikram Sambat, the calendar of Nepal</source>
   <translation>Bikram Sambat ប្រតិទិននេប៉ាល់</translation>
  </message>
  <message>
   <source>Birth</source>
   <translation>ការសម្រាលកូន</translation>
  </message>
  <message>
   <source>Birth day</source>
   <translation>ថ្ងៃកំណើត</translation>
  </message>
  <message>
   <source>Birth day estimated</source>
   <translation>ថ្ងៃកំណើតប៉ាន់ស្មាន</translation>
  </message>
  <message>
   <source>Birth day or age</source>
   <translation>ថ្ងៃកំណើត ឬអាយុ</translation>
  </message>
  <message>
   <source>Blank</source>
   <translation>ទទេ</translation>
  </message>
  <message>
   <source>Blank cells empty</source>
   <translation>ក្រឡាទទេលុបតម្លៃ</translation>
  </message>
  <message>
   <source>Blank cells never clear what is stored.</source>
   <translation>ក្រឡាទទេមិនដែលលុបអ្វីដែលបានរក្សាទុកទេ</translation>
  </message>
  <message>
   <source>Blank questionnaire</source>
   <translation>កម្រងសំណួរទទេ</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>បានរារាំង</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>ថ្ងៃកំណើត</translation>
  </message>
  <message>
   <source>Born, or age</source>
   <translation>ថ្ងៃកំណើត ឬអាយុ</translation>
  </message>
  <message>
   <source>Both typings agree</source>
   <translation>ការវាយទាំងពីរត្រូវគ្នា</translation>
  </message>
  <message numerus="yes">
   <source>Both typings agree in %n answer|Both typings agree in %n answers</source>
   <translation>
    <numerusform>ការវាយទាំងពីរត្រូវគ្នាក្នុងចម្លើយ %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>ក្រោមបំផុត</translation>
  </message>
  <message>
   <source>Bottom to Top, Left to Right</source>
   <translation>ក្រោមឡើងលើ ឆ្វេងទៅស្ដាំ</translation>
  </message>
  <message>
   <source>Bottom to Top, Right to Left</source>
   <translation>ក្រោមឡើងលើ ស្ដាំទៅឆ្វេង</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>សាខា</translation>
  </message>
  <message>
   <source>Branch manager</source>
   <translation>នាយកសាខា</translation>
  </message>
  <message>
   <source>Branch: {name}</source>
   <translation>សាខា៖ {name}</translation>
  </message>
  <message>
   <source>Branches</source>
   <translation>សាខា</translation>
  </message>
  <message>
   <source>Branches: {names}.</source>
   <translation>សាខា៖ {names}។</translation>
  </message>
  <message>
   <source>Breaches to review</source>
   <translation>ការមិនគោរពលក្ខខណ្ឌត្រូវពិនិត្យឡើងវិញ</translation>
  </message>
  <message>
   <source>Bring it back</source>
   <translation>យកមកវិញ</translation>
  </message>
  <message>
   <source>Bring rows kept out before</source>
   <translation>យកជួរដេកដែលត្រូវបានទុកនៅក្រៅពីមុន</translation>
  </message>
  <message>
   <source>Bring the rounds to one</source>
   <translation>បង្រួបបង្រួមជុំជាមួយ</translation>
  </message>
  <message>
   <source>Bring the rounds to one…</source>
   <translation>បង្រួបបង្រួមជុំជាមួយ…</translation>
  </message>
  <message>
   <source>Bring the row back</source>
   <translation>យកជួរដេកមកវិញ</translation>
  </message>
  <message>
   <source>Broken</source>
   <translation>ខុសវិធាន</translation>
  </message>
  <message>
   <source>Brother or sister</source>
   <translation>បងប្អូន</translation>
  </message>
  <message>
   <source>Buddhist era, 543 years ahead</source>
   <translation>ពុទ្ធសករាជ លើស 543 ឆ្នាំ</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>ថវិកា</translation>
  </message>
  <message>
   <source>Budget left</source>
   <translation>ថវិកានៅសល់</translation>
  </message>
  <message>
   <source>Budget saved</source>
   <translation>បានរក្សាទុកថវិកា</translation>
  </message>
  <message>
   <source>Budgets</source>
   <translation>ថវិកា</translation>
  </message>
  <message>
   <source>Budgets of the schemes</source>
   <translation>ថវិកានៃគម្រោង</translation>
  </message>
  <message>
   <source>Budgets…</source>
   <translation>ថវិកា…</translation>
  </message>
  <message>
   <source>Business closed</source>
   <translation>បិទអាជីវកម្ម</translation>
  </message>
  <message>
   <source>Business register</source>
   <translation>បញ្ជីពាណិជ្ជកម្ម</translation>
  </message>
  <message>
   <source>By</source>
   <translation>ដោយ</translation>
  </message>
  <message>
   <source>By a rule</source>
   <translation>តាមវិធាន</translation>
  </message>
  <message>
   <source>By age</source>
   <translation>តាមអាយុ</translation>
  </message>
  <message>
   <source>By an earlier identifier</source>
   <translation>តាមលេខសម្គាល់ពីមុន</translation>
  </message>
  <message>
   <source>By an identifier</source>
   <translation>តាមលេខសម្គាល់</translation>
  </message>
  <message>
   <source>By arm</source>
   <translation>តាមក្រុមសិក្សា</translation>
  </message>
  <message>
   <source>By rule</source>
   <translation>តាមវិធាន</translation>
  </message>
  <message>
   <source>By sex</source>
   <translation>តាមភេទ</translation>
  </message>
  <message>
   <source>By word</source>
   <translation>ដោយពាក្យសម្ដី</translation>
  </message>
  <message>
   <source>COMMAND</source>
   <translation>COMMAND</translation>
  </message>
  <message>
   <source>CSV</source>
   <translation>CSV</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>CSV files in a ZIP</source>
   <translation>ឯកសារ CSV ក្នុង ZIP</translation>
  </message>
  <message>
   <source>Calculations</source>
   <translation>ការគណនា</translation>
  </message>
  <message>
   <source>Called</source>
   <translation>ឈ្មោះ</translation>
  </message>
  <message>
   <source>Cambodia</source>
   <translation>កម្ពុជា</translation>
  </message>
  <message>
   <source>Came</source>
   <translation>បានមក</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>បានត្រឡប់មកវិញ</translation>
  </message>
  <message>
   <source>Came into the household</source>
   <translation>ចូលក្នុងគ្រួសារនៅ</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>បោះបង់</translation>
  </message>
  <message>
   <source>Cancel: {title}</source>
   <translation>បោះបង់៖ {title}</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>បានបោះបង់</translation>
  </message>
  <message>
   <source>Cancelled from</source>
   <translation>បោះបង់ចាប់ពី</translation>
  </message>
  <message>
   <source>Cancel…</source>
   <translation>បោះបង់…</translation>
  </message>
  <message>
   <source>Candidate {number}</source>
   <translation>បេក្ខជន {number}</translation>
  </message>
  <message>
   <source>Cell {number} of {all}</source>
   <translation>ក្រឡា {number} ក្នុងចំណោម {all}</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>ក្រឡា</translation>
  </message>
  <message>
   <source>Cells put right</source>
   <translation>ក្រឡាដែលបានកែ</translation>
  </message>
  <message>
   <source>Centre</source>
   <translation>មជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>Centre or branch closed</source>
   <translation>មជ្ឈមណ្ឌល ឬសាខាបានបិទ</translation>
  </message>
  <message>
   <source>Centres</source>
   <translation>មជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>Centres or groups were put together or parted</source>
   <translation>មជ្ឈមណ្ឌល ឬក្រុមត្រូវបានបញ្ចូលគ្នា ឬបំបែក</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>វិញ្ញាបនបត្រ</translation>
  </message>
  <message>
   <source>Certificates</source>
   <translation>វិញ្ញាបនបត្រ</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>ប្រែប្រួល</translation>
  </message>
  <message>
   <source>Change &amp;status</source>
   <translation>ប្ដូរស្ថានភាព(&amp;S)</translation>
  </message>
  <message>
   <source>Change answers</source>
   <translation>ប្ដូរចម្លើយ</translation>
  </message>
  <message>
   <source>Change answers…</source>
   <translation>ប្ដូរចម្លើយ…</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>ប្ដូរវា</translation>
  </message>
  <message>
   <source>Change status</source>
   <translation>ប្ដូរស្ថានភាព</translation>
  </message>
  <message>
   <source>Change status: {who}</source>
   <translation>ប្ដូរស្ថានភាព៖ {who}</translation>
  </message>
  <message>
   <source>Change status…</source>
   <translation>ប្ដូរស្ថានភាព…</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>ប្ដូរទៅទិដ្ឋភាពលម្អិត</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>ប្ដូរទៅទិដ្ឋភាពបញ្ជី</translation>
  </message>
  <message>
   <source>Change, points</source>
   <translation>ប្រែប្រួល, ពិន្ទុ</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>បានប្ដូរ</translation>
  </message>
  <message>
   <source>Changed here since it was exported</source>
   <translation>បានកែនៅទីនេះក្រោយនាំចេញ</translation>
  </message>
  <message>
   <source>Changed values</source>
   <translation>តម្លៃដែលបានប្ដូរ</translation>
  </message>
  <message>
   <source>Changes since the last print</source>
   <translation>ការប្រែប្រួលតាំងពីបោះពុម្ពចុងក្រោយ</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>ប្ដូរ…</translation>
  </message>
  <message>
   <source>Changing the status</source>
   <translation>កំពុងប្ដូរស្ថានភាព</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>ការពិនិត្យ</translation>
  </message>
  <message>
   <source>Check a round: gaps, outliers, duplicates, interviewers</source>
   <translation>ពិនិត្យជុំ៖ ចន្លោះខ្វះ តម្លៃខុសប្រក្រតី ស្ទួន អ្នកសម្ភាស</translation>
  </message>
  <message>
   <source>Check due</source>
   <translation>ការពិនិត្យដល់កំណត់</translation>
  </message>
  <message>
   <source>Check everything</source>
   <translation>ផ្ទៀងផ្ទាត់ទាំងអស់</translation>
  </message>
  <message>
   <source>Check now</source>
   <translation>ពិនិត្យឥឡូវ</translation>
  </message>
  <message>
   <source>Check the rows</source>
   <translation>ពិនិត្យជួរដេក</translation>
  </message>
  <message>
   <source>Check-up</source>
   <translation>ពិនិត្យសុខភាព</translation>
  </message>
  <message>
   <source>Check: {who}</source>
   <translation>ពិនិត្យ៖ {who}</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>បានពិនិត្យ</translation>
  </message>
  <message>
   <source>Checked by</source>
   <translation>ពិនិត្យដោយ</translation>
  </message>
  <message>
   <source>Checked on</source>
   <translation>ពិនិត្យនៅថ្ងៃ</translation>
  </message>
  <message>
   <source>Checking rows</source>
   <translation>កំពុងពិនិត្យជួរដេក</translation>
  </message>
  <message>
   <source>Checking the content</source>
   <translation>កំពុងផ្ទៀងផ្ទាត់ខ្លឹមសារ</translation>
  </message>
  <message>
   <source>Checking the copy</source>
   <translation>កំពុងផ្ទៀងផ្ទាត់ច្បាប់ចម្លង</translation>
  </message>
  <message>
   <source>Checking the database</source>
   <translation>កំពុងផ្ទៀងផ្ទាត់មូលដ្ឋានទិន្នន័យ</translation>
  </message>
  <message>
   <source>Checking the file</source>
   <translation>កំពុងផ្ទៀងផ្ទាត់ឯកសារ</translation>
  </message>
  <message>
   <source>Checking the ledger</source>
   <translation>កំពុងផ្ទៀងផ្ទាត់សៀវភៅកំណត់ហេតុ</translation>
  </message>
  <message>
   <source>Checking the round</source>
   <translation>កំពុងពិនិត្យជុំ</translation>
  </message>
  <message>
   <source>Checking the rows</source>
   <translation>កំពុងពិនិត្យជួរដេក</translation>
  </message>
  <message>
   <source>Checklist</source>
   <translation>បញ្ជីពិនិត្យ</translation>
  </message>
  <message>
   <source>Checklists</source>
   <translation>បញ្ជីពិនិត្យ</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>ការពិនិត្យ</translation>
  </message>
  <message>
   <source>Checks met</source>
   <translation>ការពិនិត្យដែលបានបំពេញ</translation>
  </message>
  <message>
   <source>Checks of conditions</source>
   <translation>ការពិនិត្យលក្ខខណ្ឌ</translation>
  </message>
  <message>
   <source>Checks overdue at the end</source>
   <translation>ការពិនិត្យហួសកំណត់នៅចុងខែ</translation>
  </message>
  <message>
   <source>Checks that are due</source>
   <translation>ការពិនិត្យដល់កំណត់</translation>
  </message>
  <message>
   <source>Child</source>
   <translation>កូន</translation>
  </message>
  <message>
   <source>Child health</source>
   <translation>សុខភាពកុមារ</translation>
  </message>
  <message>
   <source>Child labour</source>
   <translation>ពលកម្មកុមារ</translation>
  </message>
  <message>
   <source>Children of school age</source>
   <translation>កូនក្នុងវ័យសិក្សា</translation>
  </message>
  <message>
   <source>Choice</source>
   <translation>ជម្រើស</translation>
  </message>
  <message>
   <source>Choice that the text means</source>
   <translation>ជម្រើសដែលអត្ថបទមានន័យ</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>ជម្រើស</translation>
  </message>
  <message>
   <source>Choices that depend on other answers</source>
   <translation>ជម្រើសដែលអាស្រ័យលើចម្លើយផ្សេង</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>ជ្រើស</translation>
  </message>
  <message>
   <source>Choose a branch</source>
   <translation>ជ្រើសសាខា</translation>
  </message>
  <message>
   <source>Choose a centre</source>
   <translation>ជ្រើសមជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>Choose a client on the left to see everything.</source>
   <translation>សូមជ្រើសអតិថិជននៅខាងឆ្វេងដើម្បីមើលព័ត៌មានទាំងអស់</translation>
  </message>
  <message>
   <source>Choose a client, and her consent form is shown here.</source>
   <translation>សូមជ្រើសអតិថិជន នោះទម្រង់ការយល់ព្រមរបស់គាត់បង្ហាញនៅទីនេះ។</translation>
  </message>
  <message>
   <source>Choose a client, and her page is shown here.</source>
   <translation>សូមជ្រើសអតិថិជន រួចទំព័ររបស់គាត់បង្ហាញនៅទីនេះ។</translation>
  </message>
  <message>
   <source>Choose a client, and her savings are shown here.</source>
   <translation>សូមជ្រើសអតិថិជន នោះប្រាក់សន្សំរបស់គាត់បង្ហាញនៅទីនេះ។</translation>
  </message>
  <message>
   <source>Choose a client…</source>
   <translation>ជ្រើសអតិថិជន…</translation>
  </message>
  <message>
   <source>Choose a course</source>
   <translation>ជ្រើសវគ្គសិក្សា</translation>
  </message>
  <message>
   <source>Choose a curriculum…</source>
   <translation>ជ្រើសកម្មវិធីសិក្សា…</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>ជ្រើសឯកសារ…</translation>
  </message>
  <message>
   <source>Choose a kind</source>
   <translation>ជ្រើសប្រភេទ</translation>
  </message>
  <message>
   <source>Choose a partner</source>
   <translation>ជ្រើសដៃគូ</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>ជ្រើសរូបភាព</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>ជ្រើសរូបភាព…</translation>
  </message>
  <message>
   <source>Choose a place…</source>
   <translation>ជ្រើសកន្លែង…</translation>
  </message>
  <message>
   <source>Choose a policy and file the claim with C.</source>
   <translation>សូមជ្រើសបណ្ណរ៉ាប់រង ហើយដាក់សំណើសំណងដោយ C។</translation>
  </message>
  <message>
   <source>Choose a questionnaire</source>
   <translation>ជ្រើសកម្រងសំណួរ</translation>
  </message>
  <message>
   <source>Choose a referral</source>
   <translation>ជ្រើសការបញ្ជូន</translation>
  </message>
  <message>
   <source>Choose a referral, and its slip is shown here.</source>
   <translation>សូមជ្រើសការបញ្ជូន នោះលិខិតបញ្ជូនបង្ហាញនៅទីនេះ។</translation>
  </message>
  <message>
   <source>Choose a round</source>
   <translation>ជ្រើសជុំ</translation>
  </message>
  <message>
   <source>Choose a scheme</source>
   <translation>ជ្រើសគម្រោង</translation>
  </message>
  <message>
   <source>Choose a scheme and a centre</source>
   <translation>ជ្រើសគម្រោង និងមជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>Choose a spreadsheet</source>
   <translation>ជ្រើសតារាង</translation>
  </message>
  <message>
   <source>Choose an area</source>
   <translation>ជ្រើសវិស័យ</translation>
  </message>
  <message>
   <source>Choose an event</source>
   <translation>ជ្រើស event</translation>
  </message>
  <message>
   <source>Choose another centre, or a later day.</source>
   <translation>ជ្រើសមជ្ឈមណ្ឌលផ្សេង ឬថ្ងៃក្រោយ។</translation>
  </message>
  <message>
   <source>Choose another view, or fewer words.</source>
   <translation>សូមជ្រើសទិដ្ឋភាពផ្សេង ឬពាក្យតិចជាង។</translation>
  </message>
  <message>
   <source>Choose another…</source>
   <translation>ជ្រើសមួយផ្សេង…</translation>
  </message>
  <message>
   <source>Choose at the side what each column holds.</source>
   <translation>ជ្រើសនៅខាងថាជួរឈរនីមួយៗមានអ្វី។</translation>
  </message>
  <message>
   <source>Choose columns</source>
   <translation>ជ្រើសជួរឈរ</translation>
  </message>
  <message>
   <source>Choose from the list; dk when the answer is not known, refused when it was refused.</source>
   <translation>ជ្រើសពីបញ្ជី dk បើមិនដឹងចម្លើយ refused បើបដិសេធ។</translation>
  </message>
  <message>
   <source>Choose how</source>
   <translation>ជ្រើសរបៀប</translation>
  </message>
  <message>
   <source>Choose one or more</source>
   <translation>ជ្រើសមួយ ឬច្រើន</translation>
  </message>
  <message>
   <source>Choose the centre</source>
   <translation>ជ្រើសមជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>Choose the edited workbook</source>
   <translation>ជ្រើសសៀវភៅការងារដែលបានកែ</translation>
  </message>
  <message>
   <source>Choose the filled list</source>
   <translation>ជ្រើសបញ្ជីដែលបានបំពេញ</translation>
  </message>
  <message>
   <source>Choose the reason</source>
   <translation>ជ្រើសមូលហេតុ</translation>
  </message>
  <message>
   <source>Choose the scheme</source>
   <translation>ជ្រើសគម្រោង</translation>
  </message>
  <message>
   <source>Choose what proves it</source>
   <translation>ជ្រើសភស្តុតាង</translation>
  </message>
  <message>
   <source>Choose who it was</source>
   <translation>ជ្រើសថាជានរណា</translation>
  </message>
  <message>
   <source>Choose why</source>
   <translation>ជ្រើសមូលហេតុ</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>សំណើសំណង</translation>
  </message>
  <message>
   <source>Claim approved</source>
   <translation>បានអនុម័តសំណើសំណង</translation>
  </message>
  <message>
   <source>Claim approved in part</source>
   <translation>បានអនុម័តសំណើសំណងមួយផ្នែក</translation>
  </message>
  <message>
   <source>Claim filed</source>
   <translation>បានដាក់សំណើសំណង</translation>
  </message>
  <message>
   <source>Claim of {client}: {state}</source>
   <translation>សំណើសំណងរបស់ {client}៖ {state}</translation>
  </message>
  <message>
   <source>Claim paid</source>
   <translation>បានទូទាត់សំណើសំណង</translation>
  </message>
  <message>
   <source>Claim rejected</source>
   <translation>បានបដិសេធសំណើសំណង</translation>
  </message>
  <message>
   <source>Claim withdrawn</source>
   <translation>បានដកសំណើសំណង</translation>
  </message>
  <message>
   <source>Claimed</source>
   <translation>បានស្នើ</translation>
  </message>
  <message>
   <source>Claims</source>
   <translation>សំណើសំណង</translation>
  </message>
  <message>
   <source>Claims in twelve months</source>
   <translation>សំណើសំណងក្នុងដប់ពីរខែ</translation>
  </message>
  <message>
   <source>Claims ratio: claims paid in the twelve months to the end of premium earned by the day.</source>
   <translation>អត្រាសំណង៖ សំណងដែលបានទូទាត់ក្នុងដប់ពីរខែរហូតដល់ចុងគ្រា ធៀបនឹងបុព្វលាភដែលរកបានគិតតាមថ្ងៃ។</translation>
  </message>
  <message>
   <source>Claims to be paid</source>
   <translation>សំណើសំណងត្រូវទូទាត់</translation>
  </message>
  <message>
   <source>Claims to send to the insurer</source>
   <translation>សំណើសំណងត្រូវផ្ញើទៅក្រុមហ៊ុនធានារ៉ាប់រង</translation>
  </message>
  <message>
   <source>Claims with the insurer</source>
   <translation>សំណើសំណងនៅក្រុមហ៊ុនធានារ៉ាប់រង</translation>
  </message>
  <message>
   <source>Claims: documents wanted</source>
   <translation>សំណើសំណង៖ ត្រូវការលិខិតឯកសារ</translation>
  </message>
  <message>
   <source>Claims: the settlement list of an insurer</source>
   <translation>សំណើសំណង៖ បញ្ជីទូទាត់សំណងរបស់ក្រុមហ៊ុនធានារ៉ាប់រង</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>ចាត់ថ្នាក់</translation>
  </message>
  <message>
   <source>Clerk</source>
   <translation>បុគ្គលិកបញ្ចូលទិន្នន័យ</translation>
  </message>
  <message>
   <source>Click to leave it out again</source>
   <translation>ចុចដើម្បីរំលងវាវិញ</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>អតិថិជន</translation>
  </message>
  <message>
   <source>Client code</source>
   <translation>កូដអតិថិជន</translation>
  </message>
  <message>
   <source>Client in</source>
   <translation>អតិថិជនក្នុង</translation>
  </message>
  <message>
   <source>Client listing</source>
   <translation>បញ្ជីអតិថិជន</translation>
  </message>
  <message>
   <source>Client page</source>
   <translation>ទំព័រអតិថិជន</translation>
  </message>
  <message>
   <source>Client since</source>
   <translation>ជាអតិថិជនតាំងពី</translation>
  </message>
  <message>
   <source>Client: signature or thumbprint</source>
   <translation>អតិថិជន៖ ហត្ថលេខា ឬស្នាមមេដៃ</translation>
  </message>
  <message>
   <source>Clients</source>
   <translation>អតិថិជន</translation>
  </message>
  <message>
   <source>Clients come to sessions</source>
   <translation>អតិថិជនមកចូលរួមវគ្គ</translation>
  </message>
  <message>
   <source>Clients found</source>
   <translation>អតិថិជនដែលរកឃើញ</translation>
  </message>
  <message>
   <source>Clients interviewed in the first round ({round}), by the arm of that day; again: interviewed in this round.</source>
   <translation>អតិថិជនដែលបានសម្ភាសក្នុងជុំទីមួយ ({round}) តាមក្រុមសិក្សានៅថ្ងៃនោះ ម្ដងទៀត៖ បានសម្ភាសក្នុងជុំនេះ។</translation>
  </message>
  <message>
   <source>Clients of a village meet in a centre.</source>
   <translation>អតិថិជននៃភូមិមួយប្រជុំក្នុងមជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>Clients of the branch</source>
   <translation>អតិថិជនរបស់សាខា</translation>
  </message>
  <message>
   <source>Clients reached</source>
   <translation>អតិថិជនទទួលផល</translation>
  </message>
  <message>
   <source>Clients to complete</source>
   <translation>អតិថិជនត្រូវបំពេញ</translation>
  </message>
  <message>
   <source>Clients who left</source>
   <translation>អតិថិជនដែលបានចាកចេញ</translation>
  </message>
  <message>
   <source>Clients who may be meant</source>
   <translation>អតិថិជនដែលអាចសំដៅដល់</translation>
  </message>
  <message>
   <source>Clients who were not interviewed</source>
   <translation>អតិថិជនដែលមិនបានសម្ភាស</translation>
  </message>
  <message>
   <source>Clients, awards, schemes</source>
   <translation>អតិថិជន ការផ្ដល់ជូន គម្រោង</translation>
  </message>
  <message>
   <source>Clients, phones, numbers and places that several responses share.</source>
   <translation>អតិថិជន ទូរសព្ទ លេខ និងទីតាំង ដែលការឆ្លើយតបច្រើនមានរួមគ្នា។</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>បិទ</translation>
  </message>
  <message>
   <source>Close month…</source>
   <translation>បិទខែ…</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>បិទសារ</translation>
  </message>
  <message>
   <source>Close the month</source>
   <translation>បិទខែ</translation>
  </message>
  <message>
   <source>Close the referral</source>
   <translation>បិទការបញ្ជូន</translation>
  </message>
  <message>
   <source>Close {month}</source>
   <translation>បិទ {month}</translation>
  </message>
  <message>
   <source>Close: {what}</source>
   <translation>បិទ៖ {what}</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>បានបិទ</translation>
  </message>
  <message>
   <source>Closed before, on {moment} ({fingerprint}); reopened on {later} by {actor}: {reason}</source>
   <translation>បានបិទមុននៅ {moment} ({fingerprint}) បើកឡើងវិញនៅ {later} ដោយ {actor}៖ {reason}</translation>
  </message>
  <message>
   <source>Closed on</source>
   <translation>បិទនៅថ្ងៃ</translation>
  </message>
  <message>
   <source>Closed on {day} by {who}</source>
   <translation>បិទនៅ {day} ដោយ {who}</translation>
  </message>
  <message>
   <source>Closed on {moment} by {actor}. These figures stand as they were on that day.</source>
   <translation>បិទនៅ {moment} ដោយ {actor}។ តួលេខទាំងនេះនៅដដែលដូចថ្ងៃនោះ។</translation>
  </message>
  <message>
   <source>Close…</source>
   <translation>បិទ…</translation>
  </message>
  <message>
   <source>Closing the month</source>
   <translation>កំពុងបិទខែ</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>កូដ</translation>
  </message>
  <message>
   <source>Code and arm stay; what was given and answered stays with the old branch. Household and enterprises come along.</source>
   <translation>កូដ និងក្រុមសិក្សានៅដដែល អ្វីដែលបានផ្ដល់និងបានឆ្លើយនៅសាខាចាស់។ គ្រួសារ និងអាជីវកម្មទៅជាមួយ។</translation>
  </message>
  <message>
   <source>Code of the branch</source>
   <translation>កូដសាខា</translation>
  </message>
  <message>
   <source>Code of the scheme</source>
   <translation>កូដគម្រោង</translation>
  </message>
  <message>
   <source>Code, name or village</source>
   <translation>កូដ ឈ្មោះ ឬភូមិ</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>សៀវភៅកូដ</translation>
  </message>
  <message>
   <source>Codes, with a space between:</source>
   <translation>កូដ មានដកឃ្លារវាង៖</translation>
  </message>
  <message>
   <source>Collected documents</source>
   <translation>បានប្រមូលលិខិតឯកសារ</translation>
  </message>
  <message>
   <source>Collected the payment</source>
   <translation>បានទទួលប្រាក់ជំនួស</translation>
  </message>
  <message>
   <source>Collection sheet</source>
   <translation>បញ្ជីប្រមូល</translation>
  </message>
  <message>
   <source>Color Mode</source>
   <translation>របៀបពណ៌</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>ជួរឈរ</translation>
  </message>
  <message>
   <source>Column numbers</source>
   <translation>លេខជួរឈរ</translation>
  </message>
  <message>
   <source>Column that names the client</source>
   <translation>ជួរឈរដែលបញ្ជាក់អតិថិជន</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>ជួរឈរ</translation>
  </message>
  <message>
   <source>Columns and texts mean what they meant then, {since}.</source>
   <translation>ជួរឈរ និងអក្សរមានន័យដូចពេលនោះ {since}។</translation>
  </message>
  <message>
   <source>Columns chosen by hand</source>
   <translation>ជួរឈរដែលជ្រើសដោយដៃ</translation>
  </message>
  <message>
   <source>Columns left out</source>
   <translation>ជួរឈរដែលបានរំលង</translation>
  </message>
  <message>
   <source>Columns of the file</source>
   <translation>ជួរឈរក្នុងឯកសារ</translation>
  </message>
  <message>
   <source>Columns that are gone: {columns}.</source>
   <translation>ជួរឈរដែលបាត់៖ {columns}។</translation>
  </message>
  <message>
   <source>Columns that are left out</source>
   <translation>ជួរឈរដែលត្រូវបានរំលង</translation>
  </message>
  <message>
   <source>Columns that are understood stand in the workbook that `mfdw template` writes.</source>
   <translation>ជួរឈរដែលអាចយល់បាន មាននៅក្នុងសៀវភៅការងារដែល `mfdw template` សរសេរ។</translation>
  </message>
  <message>
   <source>Columns that are understood: {columns}.</source>
   <translation>ជួរឈរដែលស្គាល់៖ {columns}</translation>
  </message>
  <message>
   <source>Columns that seem renamed: {columns}.</source>
   <translation>ជួរឈរដែលហាក់ដូចជាបានប្ដូរឈ្មោះ៖ {columns}។</translation>
  </message>
  <message>
   <source>Columns {area}, headings in row {row}</source>
   <translation>ជួរឈរ {area} ចំណងជើងក្នុងជួរដេក {row}</translation>
  </message>
  <message>
   <source>Comes along: {records}</source>
   <translation>មកជាមួយ៖ {records}</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>មកពី</translation>
  </message>
  <message>
   <source>Comes into it</source>
   <translation>បញ្ចូលទៅក្នុងវា</translation>
  </message>
  <message>
   <source>Comes of it</source>
   <translation>លទ្ធផល</translation>
  </message>
  <message>
   <source>Comma</source>
   <translation>សញ្ញាក្បៀស</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>បានសន្យា</translation>
  </message>
  <message>
   <source>Compare a workbook…</source>
   <translation>ប្រៀបធៀបសៀវភៅការងារ…</translation>
  </message>
  <message>
   <source>Compared</source>
   <translation>បានប្រៀបធៀប</translation>
  </message>
  <message>
   <source>Comparing the clients</source>
   <translation>កំពុងប្រៀបធៀបអតិថិជន</translation>
  </message>
  <message>
   <source>Comparing {done} of {total} clients</source>
   <translation>កំពុងប្រៀបធៀបអតិថិជន {done} ក្នុងចំណោម {total}</translation>
  </message>
  <message>
   <source>Comparing {file}</source>
   <translation>កំពុងប្រៀបធៀប {file}</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>ប្រៀបធៀប</translation>
  </message>
  <message>
   <source>Comparison client</source>
   <translation>អតិថិជនប្រៀបធៀប</translation>
  </message>
  <message>
   <source>Complete</source>
   <translation>បំពេញ</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>បានបញ្ចប់</translation>
  </message>
  <message>
   <source>Completed from</source>
   <translation>បញ្ចប់ចាប់ពី</translation>
  </message>
  <message>
   <source>Completion list</source>
   <translation>បញ្ជីអ្នកបញ្ចប់</translation>
  </message>
  <message>
   <source>Compute</source>
   <translation>គណនា</translation>
  </message>
  <message>
   <source>Compute rebates</source>
   <translation>គណនាការបង្វិល</translation>
  </message>
  <message>
   <source>Compute rebates…</source>
   <translation>គណនាការបង្វិល…</translation>
  </message>
  <message>
   <source>Computed by</source>
   <translation>គណនាដោយ</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>កុំព្យូទ័រ</translation>
  </message>
  <message>
   <source>Computing the rebates</source>
   <translation>កំពុងគណនាការបង្វិល</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>លក្ខខណ្ឌ</translation>
  </message>
  <message>
   <source>Condition checks</source>
   <translation>ការពិនិត្យលក្ខខណ្ឌ</translation>
  </message>
  <message>
   <source>Condition checks due</source>
   <translation>ការពិនិត្យលក្ខខណ្ឌដល់កំណត់</translation>
  </message>
  <message>
   <source>Condition checks: the list of a school</source>
   <translation>ការពិនិត្យលក្ខខណ្ឌ៖ បញ្ជីរបស់សាលា</translation>
  </message>
  <message>
   <source>Conditional</source>
   <translation>មានលក្ខខណ្ឌ</translation>
  </message>
  <message>
   <source>Conditional cash transfer</source>
   <translation>ការឧបត្ថម្ភសាច់ប្រាក់មានលក្ខខណ្ឌ</translation>
  </message>
  <message>
   <source>Conditional loan</source>
   <translation>កម្ចីមានលក្ខខណ្ឌ</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>លក្ខខណ្ឌ</translation>
  </message>
  <message>
   <source>Conditions met</source>
   <translation>លក្ខខណ្ឌដែលបានបំពេញ</translation>
  </message>
  <message>
   <source>Confidential</source>
   <translation>ផ្ទៃក្នុង</translation>
  </message>
  <message>
   <source>Conflict</source>
   <translation>ជម្លោះ</translation>
  </message>
  <message>
   <source>Consent</source>
   <translation>ការយល់ព្រម</translation>
  </message>
  <message>
   <source>Consent form</source>
   <translation>ទម្រង់ការយល់ព្រម</translation>
  </message>
  <message>
   <source>Consent given</source>
   <translation>បានផ្ដល់ការយល់ព្រម</translation>
  </message>
  <message>
   <source>Consent given on</source>
   <translation>ផ្ដល់ការយល់ព្រមនៅ</translation>
  </message>
  <message>
   <source>Consent to the service</source>
   <translation>ការយល់ព្រមចំពោះសេវា</translation>
  </message>
  <message>
   <source>Consent withdrawn</source>
   <translation>បានដកការយល់ព្រម</translation>
  </message>
  <message>
   <source>Consent, as signed on the form</source>
   <translation>ការយល់ព្រម ដូចបានចុះហត្ថលេខាលើទម្រង់</translation>
  </message>
  <message>
   <source>Consent: {who}</source>
   <translation>ការយល់ព្រម៖ {who}</translation>
  </message>
  <message>
   <source>Consents</source>
   <translation>ការយល់ព្រម</translation>
  </message>
  <message>
   <source>Construction</source>
   <translation>សំណង់</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>ទំនាក់ទំនង</translation>
  </message>
  <message>
   <source>Contract</source>
   <translation>កិច្ចសន្យា</translation>
  </message>
  <message>
   <source>Coordinator</source>
   <translation>អ្នកសម្របសម្រួល</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>ចំនួនច្បាប់</translation>
  </message>
  <message>
   <source>Copies:</source>
   <translation>ចំនួនច្បាប់៖</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>ចម្លងទីតាំងតំណ(&amp;L)</translation>
  </message>
  <message>
   <source>Copy before it: {file}</source>
   <translation>ច្បាប់ចម្លងមុននោះ៖ {file}</translation>
  </message>
  <message>
   <source>Copy the details</source>
   <translation>ចម្លងព័ត៌មាន</translation>
  </message>
  <message>
   <source>Copy the picture</source>
   <translation>ចម្លងរូបភាព</translation>
  </message>
  <message>
   <source>Copying the database</source>
   <translation>កំពុងចម្លងមូលដ្ឋានទិន្នន័យ</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>ការកែតម្រូវ</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>តម្លៃ</translation>
  </message>
  <message>
   <source>Cost of one award to the institution</source>
   <translation>ចំណាយរបស់គ្រឹះស្ថានក្នុងការផ្ដល់ម្ដង</translation>
  </message>
  <message>
   <source>Could be one of these:</source>
   <translation>អាចជាមួយក្នុងចំណោមនេះ៖</translation>
  </message>
  <message>
   <source>Could not delete directory.</source>
   <translation>លុបថតមិនបាន។</translation>
  </message>
  <message>
   <source>Count the workers</source>
   <translation>រាប់អ្នកធ្វើការ</translation>
  </message>
  <message>
   <source>Counted on</source>
   <translation>រាប់នៅថ្ងៃ</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>កំពុងរាប់</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>កំពុងរាប់…</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ប្រទេស</translation>
  </message>
  <message>
   <source>Counts</source>
   <translation>រាប់</translation>
  </message>
  <message>
   <source>Counts now</source>
   <translation>រាប់ឥឡូវ</translation>
  </message>
  <message>
   <source>Course</source>
   <translation>វគ្គសិក្សា</translation>
  </message>
  <message>
   <source>Course saved</source>
   <translation>បានរក្សាទុកវគ្គសិក្សា</translation>
  </message>
  <message>
   <source>Covered from</source>
   <translation>ធានាចាប់ពី</translation>
  </message>
  <message>
   <source>Covered until</source>
   <translation>ធានារហូតដល់</translation>
  </message>
  <message>
   <source>Craft</source>
   <translation>សិប្បកម្ម</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>បង្កើតថតថ្មី</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>បង្កើតថតថ្មី</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>ដាក់ចូល</translation>
  </message>
  <message>
   <source>Credit with education</source>
   <translation>ឥណទានភ្ជាប់ការអប់រំ</translation>
  </message>
  <message>
   <source>Credit {amount}</source>
   <translation>ដាក់ចូល {amount}</translation>
  </message>
  <message>
   <source>Credited</source>
   <translation>បានដាក់ចូល</translation>
  </message>
  <message>
   <source>Credited on</source>
   <translation>ដាក់ចូលនៅ</translation>
  </message>
  <message>
   <source>Crediting file…</source>
   <translation>ឯកសារដាក់ចូល…</translation>
  </message>
  <message>
   <source>Crediting the rebates</source>
   <translation>កំពុងដាក់ចូលការបង្វិល</translation>
  </message>
  <message>
   <source>Credits of rebates</source>
   <translation>ការដាក់ចូលការបង្វិល</translation>
  </message>
  <message>
   <source>Credit…</source>
   <translation>ដាក់ចូល…</translation>
  </message>
  <message>
   <source>Crops</source>
   <translation>ដំណាំ</translation>
  </message>
  <message>
   <source>Ctrl+Z in the sheet takes the rest back.</source>
   <translation>Ctrl+Z ក្នុងសន្លឹក ដកអ្វីដែលនៅសល់មកវិញ</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>កាត់(&amp;T)</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>រូបិយប័ណ្ណ</translation>
  </message>
  <message>
   <source>Curricula</source>
   <translation>កម្មវិធីសិក្សា</translation>
  </message>
  <message>
   <source>Curriculum</source>
   <translation>កម្មវិធីសិក្សា</translation>
  </message>
  <message>
   <source>Curriculum of a scheme</source>
   <translation>កម្មវិធីសិក្សានៃគម្រោង</translation>
  </message>
  <message>
   <source>Curriculum…</source>
   <translation>កម្មវិធីសិក្សា…</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>ផ្ទាល់ខ្លួន</translation>
  </message>
  <message>
   <source>Custom value for %1</source>
   <translation>តម្លៃផ្ទាល់ខ្លួនសម្រាប់ %1</translation>
  </message>
  <message>
   <source>Cycle</source>
   <translation>វដ្ដ</translation>
  </message>
  <message>
   <source>Cyrillic (1251)</source>
   <translation>ស៊ីរីលីក (1251)</translation>
  </message>
  <message>
   <source>DRAFT</source>
   <translation>សេចក្ដីព្រាង</translation>
  </message>
  <message>
   <source>Damage or loss</source>
   <translation>ការខូចខាត ឬបាត់បង់</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>ងងឹត</translation>
  </message>
  <message>
   <source>Data completed</source>
   <translation>ទិន្នន័យពេញលេញ</translation>
  </message>
  <message>
   <source>Data quality</source>
   <translation>គុណភាពទិន្នន័យ</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>មូលដ្ឋានទិន្នន័យ</translation>
  </message>
  <message>
   <source>Databases and backups ({patterns})</source>
   <translation>មូលដ្ឋានទិន្នន័យ និងច្បាប់បម្រុងទុក ({patterns})</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>កាលបរិច្ឆេទ</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>កាលបរិច្ឆេទកែ</translation>
  </message>
  <message>
   <source>Dates turned by Excel</source>
   <translation>កាលបរិច្ឆេទដែល Excel បានត្រឡប់</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>ថ្ងៃ</translation>
  </message>
  <message>
   <source>Day (06:00 to 17:59)</source>
   <translation>ថ្ងៃ (06:00 ដល់ 17:59)</translation>
  </message>
  <message>
   <source>Day of the interview</source>
   <translation>ថ្ងៃសម្ភាស</translation>
  </message>
  <message>
   <source>Day or month first?</source>
   <translation>ថ្ងៃមុន ឬខែមុន?</translation>
  </message>
  <message>
   <source>Day, for example today</source>
   <translation>ថ្ងៃ ឧទាហរណ៍ ថ្ងៃនេះ</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>ថ្ងៃ</translation>
  </message>
  <message>
   <source>Days and durations</source>
   <translation>ថ្ងៃ និងរយៈពេល</translation>
  </message>
  <message>
   <source>Days of grace</source>
   <translation>ចំនួនថ្ងៃអនុគ្រោះ</translation>
  </message>
  <message>
   <source>Days open</source>
   <translation>ថ្ងៃបើក</translation>
  </message>
  <message>
   <source>Days until the first check</source>
   <translation>ចំនួនថ្ងៃមុនការពិនិត្យដំបូង</translation>
  </message>
  <message>
   <source>Death</source>
   <translation>មរណភាព</translation>
  </message>
  <message>
   <source>Death in the household</source>
   <translation>មរណភាពក្នុងគ្រួសារ</translation>
  </message>
  <message>
   <source>Debt</source>
   <translation>បំណុល</translation>
  </message>
  <message>
   <source>Deceased</source>
   <translation>បានស្លាប់</translation>
  </message>
  <message>
   <source>Decent-work incentives, surveys and their effect, for one branch or many. Everything stays on this computer.</source>
   <translation>ការលើកទឹកចិត្តសម្រាប់ការងារសមរម្យ ការអង្កេត និងប្រសិទ្ធភាព សម្រាប់សាខាមួយ ឬច្រើន។ ទិន្នន័យទាំងអស់នៅលើកុំព្យូទ័រនេះ។</translation>
  </message>
  <message>
   <source>Decent-work monitoring for a branch, without the window.</source>
   <translation>តាមដានការងារសមរម្យសម្រាប់សាខា ដោយមិនប្រើផ្ទាំងបង្អួច</translation>
  </message>
  <message>
   <source>Decide anew</source>
   <translation>សម្រេចឡើងវិញ</translation>
  </message>
  <message>
   <source>Decide now</source>
   <translation>សម្រេចឥឡូវ</translation>
  </message>
  <message>
   <source>Decide them first, or they stay open in the final figures.</source>
   <translation>សូមសម្រេចជាមុន បើមិនដូច្នេះទេ វានៅមិនទាន់ចប់ក្នុងតួលេខផ្លូវការ។</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>បានសម្រេច</translation>
  </message>
  <message>
   <source>Decided as in the last import of such a file</source>
   <translation>បានសម្រេចដូចការនាំចូលលើកមុននៃឯកសារបែបនេះ</translation>
  </message>
  <message>
   <source>Decided on</source>
   <translation>សម្រេចនៅ</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>ការសម្រេច</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>ការសម្រេច</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>បានបដិសេធ</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>លុប</translation>
  </message>
  <message>
   <source>Delete takes the filter away</source>
   <translation>Delete ដកតម្រងចេញ</translation>
  </message>
  <message>
   <source>Deposit</source>
   <translation>ការដាក់ប្រាក់</translation>
  </message>
  <message>
   <source>Deposit saved</source>
   <translation>បានរក្សាទុកការដាក់ប្រាក់</translation>
  </message>
  <message>
   <source>Deposit, {currency}</source>
   <translation>ដាក់ប្រាក់, {currency}</translation>
  </message>
  <message>
   <source>Deposited</source>
   <translation>បានដាក់ប្រាក់</translation>
  </message>
  <message>
   <source>Deposit…</source>
   <translation>ដាក់ប្រាក់…</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>ទិដ្ឋភាពលម្អិត</translation>
  </message>
  <message>
   <source>Diagnostic</source>
   <translation>ការវិភាគស្ថានភាព</translation>
  </message>
  <message>
   <source>Died</source>
   <translation>បានស្លាប់</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>ភាពខុសគ្នា</translation>
  </message>
  <message>
   <source>Differences to decide</source>
   <translation>ភាពខុសគ្នាត្រូវសម្រេច</translation>
  </message>
  <message>
   <source>Different persons</source>
   <translation>មនុស្សផ្សេងគ្នា</translation>
  </message>
  <message>
   <source>Differs between rounds</source>
   <translation>ខុសគ្នារវាងជុំ</translation>
  </message>
  <message>
   <source>Directories</source>
   <translation>ថត</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>ថត៖</translation>
  </message>
  <message>
   <source>Disability</source>
   <translation>ពិការភាព</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>បោះបង់</translation>
  </message>
  <message>
   <source>Discarding the rebates</source>
   <translation>កំពុងបោះបង់ការបង្វិល</translation>
  </message>
  <message>
   <source>Dissatisfied</source>
   <translation>មិនពេញចិត្ត</translation>
  </message>
  <message>
   <source>Do it again</source>
   <translation>ធ្វើម្ដងទៀត</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>លិខិតឯកសារ</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>លិខិតឯកសារ</translation>
  </message>
  <message>
   <source>Documents complete</source>
   <translation>លិខិតឯកសារគ្រប់គ្រាន់</translation>
  </message>
  <message>
   <source>Documents complete on</source>
   <translation>លិខិតឯកសារគ្រប់នៅ</translation>
  </message>
  <message>
   <source>Documents still wanted</source>
   <translation>លិខិតឯកសារនៅត្រូវការ</translation>
  </message>
  <message>
   <source>Documents wanted</source>
   <translation>ត្រូវការលិខិតឯកសារ</translation>
  </message>
  <message>
   <source>Does not apply</source>
   <translation>មិនពាក់ព័ន្ធ</translation>
  </message>
  <message>
   <source>Does not know</source>
   <translation>មិនដឹង</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>រួចរាល់</translation>
  </message>
  <message>
   <source>Done at</source>
   <translation>ធ្វើនៅ</translation>
  </message>
  <message>
   <source>Done by</source>
   <translation>ធ្វើដោយ</translation>
  </message>
  <message>
   <source>Done today</source>
   <translation>បានធ្វើថ្ងៃនេះ</translation>
  </message>
  <message>
   <source>Done {day}</source>
   <translation>បានធ្វើ {day}</translation>
  </message>
  <message>
   <source>Done: interviews with answers, partial ones among them. Lost: moved, left, died or not found.</source>
   <translation>បានធ្វើ៖ ការសម្ភាសដែលមានចម្លើយ រួមទាំងអ្វីដែលបានមួយផ្នែក។ បាត់បង់៖ ប្ដូរទីលំនៅ ចាកចេញ ស្លាប់ ឬរកមិនឃើញ។</translation>
  </message>
  <message>
   <source>Done: interviews with answers, partial ones among them. Lost: moved, left, died or not found. The target is that of the whole institution.</source>
   <translation>បានធ្វើ៖ ការសម្ភាសដែលមានចម្លើយ រួមទាំងមួយផ្នែក។ បាត់៖ ប្ដូរទីលំនៅ ចាកចេញ ស្លាប់ ឬរកមិនឃើញ។ គោលដៅជារបស់គ្រឹះស្ថានទាំងមូល។</translation>
  </message>
  <message>
   <source>Done: {action}</source>
   <translation>បានធ្វើ៖ {action}</translation>
  </message>
  <message>
   <source>Don’t know</source>
   <translation>មិនដឹង</translation>
  </message>
  <message>
   <source>Double Sided Printing</source>
   <translation>បោះពុម្ពសងខាង</translation>
  </message>
  <message>
   <source>Draft a questionnaire from this file…</source>
   <translation>ព្រាងកម្រងសំណួរពីឯកសារនេះ…</translation>
  </message>
  <message>
   <source>Draft kept</source>
   <translation>បានរក្សាទុកសេចក្ដីព្រាង</translation>
  </message>
  <message>
   <source>Draft one from this file</source>
   <translation>ព្រាងមួយពីឯកសារនេះ</translation>
  </message>
  <message>
   <source>Draft until the month is closed</source>
   <translation>ជាសេចក្ដីព្រាងរហូតដល់បិទខែ</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>កំពុងគូរ</translation>
  </message>
  <message>
   <source>Drive</source>
   <translation>ដ្រាយ</translation>
  </message>
  <message>
   <source>Drop a photo or PDF here, or paste a picture with Ctrl+V. It is stored in the branch's file, and so in its backups.</source>
   <translation>ទម្លាក់រូបថត ឬ PDF នៅទីនេះ ឬបិទភ្ជាប់រូបភាពដោយ Ctrl+V។ វាត្រូវបានរក្សាទុកក្នុងឯកសាររបស់សាខា ហើយដូច្នេះក្នុងច្បាប់បម្រុងទុករបស់វាដែរ។</translation>
  </message>
  <message>
   <source>Drop a spreadsheet here</source>
   <translation>ទម្លាក់តារាងនៅទីនេះ</translation>
  </message>
  <message>
   <source>Drop it</source>
   <translation>បោះបង់វា</translation>
  </message>
  <message>
   <source>Dropped</source>
   <translation>បានបោះបង់</translation>
  </message>
  <message>
   <source>Dropped on</source>
   <translation>បោះបង់នៅ</translation>
  </message>
  <message>
   <source>Dropped out</source>
   <translation>បោះបង់ការសិក្សា</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>ដល់កំណត់</translation>
  </message>
  <message>
   <source>Due again</source>
   <translation>ដល់កំណត់វិញ</translation>
  </message>
  <message>
   <source>Due are payments of this month; paid and returned is what happened in it, whenever it was due.</source>
   <translation>ដល់កំណត់គឺការទូទាត់នៃខែនេះ ទូទាត់ និងត្រឡប់មកវិញ គឺអ្វីដែលកើតឡើងក្នុងខែ ទោះដល់កំណត់ពេលណាក៏ដោយ។</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>ថ្ងៃដល់កំណត់</translation>
  </message>
  <message>
   <source>Due {day}. {scheme} waits for it.</source>
   <translation>ដល់កំណត់ {day}។ {scheme} រង់ចាំវា។</translation>
  </message>
  <message>
   <source>Due: the day of the check lies in the month. Met, %: met of due. Overdue: still open and past its day, whatever month it fell due in.</source>
   <translation>ដល់កំណត់៖ ថ្ងៃពិនិត្យស្ថិតក្នុងខែ។ បានបំពេញ, %៖ បានបំពេញធៀបនឹងដល់កំណត់។ ហួសកំណត់៖ មិនទាន់ពិនិត្យ ហើយហួសថ្ងៃ មិនថាដល់កំណត់ក្នុងខែណាទេ។</translation>
  </message>
  <message>
   <source>Duplex Settings Conflicts</source>
   <translation>ការប៉ះទង្គិចនៃការបោះពុម្ពសងខាង</translation>
  </message>
  <message>
   <source>Duplicates</source>
   <translation>ស្ទួន</translation>
  </message>
  <message>
   <source>E&amp;xport the list</source>
   <translation>នាំចេញបញ្ជី(&amp;X)</translation>
  </message>
  <message>
   <source>Each choice has a column of its own.</source>
   <translation>ជម្រើសនីមួយៗមានជួរឈរផ្ទាល់ខ្លួន។</translation>
  </message>
  <message>
   <source>Each coloured cell has a note. The sheet Problems leads to all of them.</source>
   <translation>ក្រឡាមានពណ៌នីមួយៗមានកំណត់សម្គាល់។ សន្លឹកបញ្ហានាំទៅរកក្រឡាទាំងអស់។</translation>
  </message>
  <message>
   <source>Each copy is checked after it was written. Keep one outside this computer.</source>
   <translation>ច្បាប់ចម្លងនីមួយៗត្រូវបានផ្ទៀងផ្ទាត់ក្រោយពេលសរសេរ។ សូមរក្សាទុកមួយនៅក្រៅកុំព្យូទ័រនេះ។</translation>
  </message>
  <message>
   <source>Each interviewer against all others: pace, duration, gaps, variety.</source>
   <translation>អ្នកសម្ភាសម្នាក់ៗធៀបនឹងអ្នកផ្សេងទាំងអស់៖ ល្បឿន រយៈពេល ចម្លើយខ្វះ ភាពចម្រុះ។</translation>
  </message>
  <message>
   <source>Each person is counted once. Expired: the last day lay in the month and nobody had come.</source>
   <translation>មនុស្សម្នាក់រាប់ម្ដង។ ផុតកំណត់៖ ថ្ងៃចុងក្រោយស្ថិតក្នុងខែ ហើយគ្មាននរណាមក។</translation>
  </message>
  <message>
   <source>Each person once, on whatever number of policies. Age on the last day.</source>
   <translation>មនុស្សម្នាក់ម្ដង ទោះមានបណ្ណរ៉ាប់រងប៉ុន្មានក៏ដោយ។ អាយុនៅថ្ងៃចុងក្រោយ។</translation>
  </message>
  <message>
   <source>Each step in the month in which it happened. Days to pay: median from filing to payment.</source>
   <translation>ជំហាននីមួយៗក្នុងខែដែលវាកើតឡើង។ ចំនួនថ្ងៃដល់ទូទាត់៖ មេដ្យានពីការដាក់សំណើដល់ការទូទាត់។</translation>
  </message>
  <message>
   <source>Each step shows the file's own rows; you can go back at any time.</source>
   <translation>ជំហាននីមួយៗបង្ហាញជួរដេកក្នុងឯកសារផ្ទាល់ អ្នកអាចត្រឡប់ក្រោយគ្រប់ពេល</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>កែ</translation>
  </message>
  <message>
   <source>Edit client</source>
   <translation>កែអតិថិជន</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>កែ…</translation>
  </message>
  <message>
   <source>Education</source>
   <translation>ការអប់រំ</translation>
  </message>
  <message>
   <source>Elsewhere…</source>
   <translation>កន្លែងផ្សេង…</translation>
  </message>
  <message>
   <source>Emergency savings</source>
   <translation>ប្រាក់សន្សំគ្រាអាសន្ន</translation>
  </message>
  <message>
   <source>Emergency savings: deposits and withdrawals</source>
   <translation>ប្រាក់សន្សំគ្រាអាសន្ន៖ ការដាក់ប្រាក់ និងការដកប្រាក់</translation>
  </message>
  <message>
   <source>Emptied</source>
   <translation>បានលុប</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>បានចប់</translation>
  </message>
  <message>
   <source>Ended on</source>
   <translation>បានចប់នៅ</translation>
  </message>
  <message>
   <source>Ended or cancelled</source>
   <translation>បានចប់ ឬបោះបង់</translation>
  </message>
  <message>
   <source>Ended {day}</source>
   <translation>បានចប់ {day}</translation>
  </message>
  <message>
   <source>Enrol as a client</source>
   <translation>ចុះឈ្មោះជាអតិថិជន</translation>
  </message>
  <message>
   <source>Enrol the clients of this branch or import them; the papers then fill themselves.</source>
   <translation>សូមចុះឈ្មោះ ឬនាំចូលអតិថិជនរបស់សាខានេះ រួចរបាយការណ៍នឹងបំពេញដោយខ្លួនឯង</translation>
  </message>
  <message>
   <source>Enrol the first one from her paper form, or bring a list in from Excel.</source>
   <translation>សូមចុះឈ្មោះម្នាក់ដំបូងពីទម្រង់ក្រដាស ឬនាំចូលបញ្ជីពី Excel</translation>
  </message>
  <message>
   <source>Enrolled</source>
   <translation>បានចុះឈ្មោះ</translation>
  </message>
  <message>
   <source>Enrolling a client</source>
   <translation>កំពុងចុះឈ្មោះអតិថិជន</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>បញ្ចូល</translation>
  </message>
  <message>
   <source>Enter opens the client</source>
   <translation>Enter បើកអតិថិជន</translation>
  </message>
  <message>
   <source>Enter the last day of the list.</source>
   <translation>សូមបញ្ចូលថ្ងៃចុងក្រោយនៃបញ្ជី។</translation>
  </message>
  <message>
   <source>Enter the policy</source>
   <translation>បញ្ចូលបណ្ណរ៉ាប់រង</translation>
  </message>
  <message>
   <source>Enter the policy first.</source>
   <translation>សូមបញ្ចូលបណ្ណរ៉ាប់រងជាមុនសិន។</translation>
  </message>
  <message>
   <source>Entered, corrected or taken back after the month was closed. No figure above holds it.</source>
   <translation>បានបញ្ចូល កែតម្រូវ ឬដកវិញក្រោយបិទខែ។ មិនរាប់បញ្ចូលក្នុងតួលេខខាងលើទេ។</translation>
  </message>
  <message>
   <source>Enterprise</source>
   <translation>អាជីវកម្ម</translation>
  </message>
  <message>
   <source>Enterprise begun</source>
   <translation>អាជីវកម្មបានចាប់ផ្ដើម</translation>
  </message>
  <message>
   <source>Enterprise closed</source>
   <translation>អាជីវកម្មបានបិទ</translation>
  </message>
  <message>
   <source>Enterprise saved</source>
   <translation>បានរក្សាទុកអាជីវកម្ម</translation>
  </message>
  <message>
   <source>Enterprises</source>
   <translation>អាជីវកម្ម</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>ប្រតិបត្តិការ</translation>
  </message>
  <message>
   <source>Entry of a savings account</source>
   <translation>ប្រតិបត្តិការគណនីសន្សំ</translation>
  </message>
  <message>
   <source>Envelope {size}</source>
   <translation>ស្រោមសំបុត្រ {size}</translation>
  </message>
  <message>
   <source>Equal answers</source>
   <translation>ចម្លើយដូចគ្នា</translation>
  </message>
  <message>
   <source>Error rate</source>
   <translation>អត្រាកំហុស</translation>
  </message>
  <message>
   <source>Even Pages</source>
   <translation>ទំព័រគូ</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Event</translation>
  </message>
  <message>
   <source>Every answer is looked at once.</source>
   <translation>ចម្លើយនីមួយៗត្រូវបានពិនិត្យម្ដង។</translation>
  </message>
  <message>
   <source>Every changed value</source>
   <translation>តម្លៃទាំងអស់ដែលបានប្ដូរ</translation>
  </message>
  <message>
   <source>Every column has its place.</source>
   <translation>ជួរឈរទាំងអស់មានកន្លែងរបស់វា</translation>
  </message>
  <message>
   <source>Every import can be taken back</source>
   <translation>ការនាំចូលនីមួយៗអាចដកវិញបាន</translation>
  </message>
  <message>
   <source>Every import stays here with its file, its receipt and its undo.</source>
   <translation>ការនាំចូលនីមួយៗនៅទីនេះ ជាមួយឯកសារ បង្កាន់ដៃ និងការដកវិញរបស់វា</translation>
  </message>
  <message>
   <source>Every insurance award has its policy</source>
   <translation>ការផ្ដល់ធានារ៉ាប់រងទាំងអស់មានបណ្ណរបស់វា</translation>
  </message>
  <message>
   <source>Every interview has its client</source>
   <translation>ការសម្ភាសទាំងអស់មានអតិថិជនរបស់វា</translation>
  </message>
  <message>
   <source>Every kind</source>
   <translation>ប្រភេទទាំងអស់</translation>
  </message>
  <message>
   <source>Every list is empty.</source>
   <translation>បញ្ជីទាំងអស់ទទេ។</translation>
  </message>
  <message>
   <source>Every person of a policy in force is listed here, each once.</source>
   <translation>បុគ្គលទាំងអស់ក្នុងបណ្ណរ៉ាប់រងមានសុពលភាពបង្ហាញនៅទីនេះ ម្នាក់ម្ដង។</translation>
  </message>
  <message>
   <source>Every row can be imported</source>
   <translation>អាចនាំចូលជួរដេកទាំងអស់</translation>
  </message>
  <message>
   <source>Every scheme</source>
   <translation>គ្រប់គម្រោង</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>គ្រប់គ្នា</translation>
  </message>
  <message>
   <source>Everybody of the centre then stands on one sheet, as on your paper.</source>
   <translation>បន្ទាប់មក គ្រប់គ្នាក្នុងមជ្ឈមណ្ឌលនៅលើសន្លឹកតែមួយ ដូចលើក្រដាសរបស់អ្នក</translation>
  </message>
  <message>
   <source>Everything that was entered after this backup goes. What stands now is copied first, so that it can be put back as well.</source>
   <translation>អ្វីដែលបានបញ្ចូលក្រោយច្បាប់បម្រុងទុកនេះនឹងបាត់ទាំងអស់។ ទិន្នន័យបច្ចុប្បន្នត្រូវបានចម្លងជាមុន ដើម្បីអាចស្ដារវិញបាន។</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>ភស្តុតាង</translation>
  </message>
  <message>
   <source>Evidence, note</source>
   <translation>ភស្តុតាង កំណត់សម្គាល់</translation>
  </message>
  <message>
   <source>Evidence: {record}</source>
   <translation>ភស្តុតាង៖ {record}</translation>
  </message>
  <message>
   <source>Evidence…</source>
   <translation>ភស្តុតាង…</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>ឧទាហរណ៍</translation>
  </message>
  <message>
   <source>Excel</source>
   <translation>Excel</translation>
  </message>
  <message>
   <source>Excel (*.xlsx)</source>
   <translation>Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Excel (*.xlsx);;CSV (*.csv)</source>
   <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
  </message>
  <message>
   <source>Excel has turned a number into the day {value}; write it again as a number</source>
   <translation>Excel បានប្ដូរលេខទៅជាថ្ងៃ {value} សូមសរសេរវាជាលេខម្ដងទៀត</translation>
  </message>
  <message>
   <source>Excel, OpenDocument, CSV or a ZIP of ODK, as others made it</source>
   <translation>Excel, OpenDocument, CSV ឬ ZIP របស់ ODK តាមទម្រង់ដើម</translation>
  </message>
  <message>
   <source>Excluded by the group or the institution</source>
   <translation>ដកចេញដោយក្រុម ឬគ្រឹះស្ថាន</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>រំពឹងទុក</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>ផុតកំណត់</translation>
  </message>
  <message>
   <source>Expires</source>
   <translation>ផុតកំណត់</translation>
  </message>
  <message>
   <source>Expires on</source>
   <translation>ផុតកំណត់នៅ</translation>
  </message>
  <message>
   <source>Expires soon</source>
   <translation>ជិតផុតកំណត់</translation>
  </message>
  <message>
   <source>Explained the claim</source>
   <translation>បានពន្យល់អំពីសំណើសំណង</translation>
  </message>
  <message>
   <source>Export the list</source>
   <translation>នាំចេញបញ្ជី</translation>
  </message>
  <message>
   <source>Export the responses</source>
   <translation>នាំចេញការឆ្លើយតប</translation>
  </message>
  <message>
   <source>Export the responses…</source>
   <translation>នាំចេញការឆ្លើយតប…</translation>
  </message>
  <message>
   <source>Export the selected</source>
   <translation>នាំចេញអ្វីដែលបានជ្រើស</translation>
  </message>
  <message>
   <source>Exporting the list</source>
   <translation>កំពុងនាំចេញបញ្ជី</translation>
  </message>
  <message>
   <source>Exporting the responses</source>
   <translation>កំពុងនាំចេញការឆ្លើយតប</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>នាំចេញ…</translation>
  </message>
  <message>
   <source>Exposure</source>
   <translation>ការទទួលឥទ្ធិពល</translation>
  </message>
  <message>
   <source>Eyes</source>
   <translation>ភ្នែក</translation>
  </message>
  <message>
   <source>F</source>
   <translation>ស</translation>
  </message>
  <message>
   <source>F8 goes to the next one; each says what is wrong.</source>
   <translation>F8 ទៅក្រឡាបន្ទាប់ ក្រឡានីមួយៗប្រាប់ពីកំហុស</translation>
  </message>
  <message>
   <source>F8 goes to the next problem</source>
   <translation>F8 ទៅបញ្ហាបន្ទាប់</translation>
  </message>
  <message>
   <source>FINAL</source>
   <translation>ផ្លូវការ</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>នាមត្រកូល</translation>
  </message>
  <message>
   <source>Family workers</source>
   <translation>កម្មករក្នុងគ្រួសារ</translation>
  </message>
  <message>
   <source>Fee paid</source>
   <translation>កម្រៃបានបង់</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>ប្រអប់</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>វាល</translation>
  </message>
  <message>
   <source>Figures as closed on {moment} · fingerprint {mark}</source>
   <translation>តួលេខពេលបិទនៅ {moment} · លេខផ្ទៀងផ្ទាត់ {mark}</translation>
  </message>
  <message>
   <source>Figures as of</source>
   <translation>តួលេខគិតត្រឹម</translation>
  </message>
  <message>
   <source>Figures as of {moment} · fingerprint {mark}</source>
   <translation>តួលេខគិតត្រឹម {moment} · លេខផ្ទៀងផ្ទាត់ {mark}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ឯកសារ</translation>
  </message>
  <message>
   <source>File %1 is not writable.
Please choose a different file name.</source>
   <translation>សរសេរឯកសារ %1 មិនបាន។
សូមជ្រើសឈ្មោះឯកសារផ្សេង។</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>ឈ្មោះឯកសារ៖(&amp;N)</translation>
  </message>
  <message>
   <source>File a claim</source>
   <translation>ដាក់សំណើសំណង</translation>
  </message>
  <message>
   <source>File a claim of</source>
   <translation>ដាក់សំណើសំណងរបស់</translation>
  </message>
  <message>
   <source>File a claim: {client}</source>
   <translation>ដាក់សំណើសំណង៖ {client}</translation>
  </message>
  <message>
   <source>File a claim…</source>
   <translation>ដាក់សំណើសំណង…</translation>
  </message>
  <message>
   <source>File to import</source>
   <translation>ឯកសារសម្រាប់នាំចូល</translation>
  </message>
  <message>
   <source>Filed</source>
   <translation>បានដាក់</translation>
  </message>
  <message>
   <source>Filed on</source>
   <translation>ដាក់នៅ</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>ឯកសារ</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>ប្រភេទឯកសារ៖(&amp;T)</translation>
  </message>
  <message>
   <source>Files with interviews of these days are offered this round.</source>
   <translation>ឯកសារដែលមានការសម្ភាសក្នុងថ្ងៃទាំងនេះត្រូវបានស្នើជុំនេះ។</translation>
  </message>
  <message>
   <source>Fill correct, drop or newid in each row, then apply the workbook here.</source>
   <translation>សូមបំពេញ correct, drop ឬ newid ក្នុងជួរដេកនីមួយៗ រួចអនុវត្តសៀវភៅការងារនៅទីនេះ។</translation>
  </message>
  <message>
   <source>Fill the gaps</source>
   <translation>បំពេញចន្លោះខ្វះ</translation>
  </message>
  <message>
   <source>Fill {question}</source>
   <translation>បំពេញ {question}</translation>
  </message>
  <message>
   <source>Filled</source>
   <translation>បានបំពេញ</translation>
  </message>
  <message>
   <source>Filled in</source>
   <translation>បានបំពេញ</translation>
  </message>
  <message>
   <source>Filled in the form</source>
   <translation>បានបំពេញទម្រង់</translation>
  </message>
  <message>
   <source>Filled {since}.</source>
   <translation>បានបំពេញ {since}។</translation>
  </message>
  <message>
   <source>Fills</source>
   <translation>បំពេញ</translation>
  </message>
  <message>
   <source>Filter {label}: {value}</source>
   <translation>តម្រង {label}៖ {value}</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>តម្រង</translation>
  </message>
  <message>
   <source>Final</source>
   <translation>ជុំចុងក្រោយ</translation>
  </message>
  <message>
   <source>Final, closed on {moment}</source>
   <translation>ផ្លូវការ បិទនៅ {moment}</translation>
  </message>
  <message>
   <source>Find &amp;duplicates</source>
   <translation>រកកំណត់ត្រាស្ទួន(&amp;D)</translation>
  </message>
  <message>
   <source>Find Directory</source>
   <translation>រកថត</translation>
  </message>
  <message>
   <source>Find a client</source>
   <translation>រកអតិថិជន</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>រកការកំណត់</translation>
  </message>
  <message>
   <source>Find duplicates</source>
   <translation>រកកំណត់ត្រាស្ទួន</translation>
  </message>
  <message>
   <source>Find in the list</source>
   <translation>រកក្នុងបញ្ជី</translation>
  </message>
  <message>
   <source>Find the table</source>
   <translation>រកតារាង</translation>
  </message>
  <message>
   <source>Find words</source>
   <translation>រកពាក្យ</translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translation>លេខផ្ទៀងផ្ទាត់</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>រៀនចប់</translation>
  </message>
  <message>
   <source>First</source>
   <translation>ទីមួយ</translation>
  </message>
  <message>
   <source>First and last</source>
   <translation>ដំបូង និងចុងក្រោយ</translation>
  </message>
  <message>
   <source>First bring the rounds to one: see the menu of the questionnaire.</source>
   <translation>សូមបង្រួបបង្រួមជុំជាមួយជាមុនសិន៖ មើលម៉ឺនុយកម្រងសំណួរ។</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>ថ្ងៃដំបូង</translation>
  </message>
  <message>
   <source>First deposit…</source>
   <translation>ដាក់ប្រាក់ដំបូង…</translation>
  </message>
  <message>
   <source>First typed by {first}, a second time by {second} · {same} of {compared} answers agree</source>
   <translation>លើកទីមួយវាយដោយ {first} លើកទីពីរវាយដោយ {second} · ចម្លើយ {same} ក្នុងចំណោម {compared} ត្រូវគ្នា</translation>
  </message>
  <message>
   <source>Fishing</source>
   <translation>នេសាទ</translation>
  </message>
  <message>
   <source>Fold the side bar</source>
   <translation>បត់របារចំហៀង</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>ថត</translation>
  </message>
  <message>
   <source>Follow-up done</source>
   <translation>បានតាមដាន</translation>
  </message>
  <message>
   <source>Follow-up done on</source>
   <translation>បានតាមដាននៅ</translation>
  </message>
  <message>
   <source>Follow-up due</source>
   <translation>ការតាមដានដល់កំណត់</translation>
  </message>
  <message>
   <source>Follow-up on</source>
   <translation>តាមដាននៅ</translation>
  </message>
  <message>
   <source>Follow-up {number}</source>
   <translation>ការតាមដាន {number}</translation>
  </message>
  <message>
   <source>Fonts</source>
   <translation>ពុម្ពអក្សរ</translation>
  </message>
  <message>
   <source>Food and drink</source>
   <translation>ម្ហូបអាហារ និងភេសជ្ជៈ</translation>
  </message>
  <message>
   <source>For</source>
   <translation>សម្រាប់</translation>
  </message>
  <message>
   <source>For (child)</source>
   <translation>សម្រាប់ (កូន)</translation>
  </message>
  <message>
   <source>For each client a name that says nothing, the same in each such export; days of birth as years of age</source>
   <translation>សម្រាប់អតិថិជនម្នាក់ៗ ឈ្មោះដែលមិនប្រាប់អ្វី ដូចគ្នាក្នុងការនាំចេញបែបនេះទាំងអស់ ថ្ងៃកំណើតជាអាយុគិតជាឆ្នាំ</translation>
  </message>
  <message>
   <source>For each instalment on time</source>
   <translation>សម្រាប់ការបង់រំលស់ទាន់ពេលនីមួយៗ</translation>
  </message>
  <message>
   <source>For everybody who opens this file</source>
   <translation>សម្រាប់អ្នកទាំងអស់ដែលបើកឯកសារនេះ</translation>
  </message>
  <message>
   <source>For researchers outside: no names, numbers, places, pictures or free text.</source>
   <translation>សម្រាប់អ្នកស្រាវជ្រាវខាងក្រៅ៖ គ្មានឈ្មោះ លេខ ទីកន្លែង រូបភាព ឬអត្ថបទសេរី។</translation>
  </message>
  <message>
   <source>For the branch</source>
   <translation>សម្រាប់សាខា</translation>
  </message>
  <message>
   <source>For the partner</source>
   <translation>សម្រាប់ដៃគូ</translation>
  </message>
  <message>
   <source>Forget what was decided here and match anew</source>
   <translation>បំភ្លេចអ្វីដែលបានសម្រេចនៅទីនេះ ហើយផ្គូផ្គងជាថ្មី</translation>
  </message>
  <message>
   <source>Form versions</source>
   <translation>កំណែទម្រង់</translation>
  </message>
  <message>
   <source>Formalisation</source>
   <translation>ការចូលប្រព័ន្ធផ្លូវការ</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>ទៅមុខ</translation>
  </message>
  <message>
   <source>Found while you type. Going on is fine; both stay.</source>
   <translation>រកឃើញពេលអ្នកកំពុងវាយ។ អាចបន្តបាន ទាំងពីរនៅដដែល។</translation>
  </message>
  <message>
   <source>From</source>
   <translation>ចាប់ពី</translation>
  </message>
  <message>
   <source>From the beginning</source>
   <translation>តាំងពីដំបូង</translation>
  </message>
  <message>
   <source>From these amounts on an award waits until another person with the role of a manager has said yes. Nobody approves what she recorded herself.</source>
   <translation>ចាប់ពីចំនួនទាំងនេះឡើង ការផ្ដល់ជូនរង់ចាំរហូតដល់អ្នកផ្សេងដែលមានតួនាទីជានាយកយល់ព្រម។ គ្មាននរណាអនុម័តអ្វីដែលខ្លួនឯងបានកត់ត្រាទេ។</translation>
  </message>
  <message>
   <source>From this amount on</source>
   <translation>ចាប់ពីចំនួននេះឡើង</translation>
  </message>
  <message>
   <source>From this day on the client is left out of analysis; the record stays. Photo and papers leave the file with Settings, Database, Remove documents for good.</source>
   <translation>ចាប់ពីថ្ងៃនេះទៅ អតិថិជនមិនរាប់ក្នុងការវិភាគទេ កំណត់ត្រានៅដដែល។ រូបថត និងលិខិតចេញពីឯកសារដោយ ការកំណត់, មូលដ្ឋានទិន្នន័យ, លុបលិខិតឯកសារជាអចិន្ត្រៃយ៍។</translation>
  </message>
  <message>
   <source>From {day}</source>
   <translation>ចាប់ពី {day}</translation>
  </message>
  <message>
   <source>Further down</source>
   <translation>ចុះក្រោម</translation>
  </message>
  <message>
   <source>Further up</source>
   <translation>ឡើងលើ</translation>
  </message>
  <message>
   <source>Give</source>
   <translation>ផ្ដល់</translation>
  </message>
  <message>
   <source>Give a scheme money, awards, or both for a year, a quarter or a month.</source>
   <translation>ផ្ដល់ទឹកប្រាក់ ការផ្ដល់ជូន ឬទាំងពីរដល់គម្រោង សម្រាប់មួយឆ្នាំ មួយត្រីមាស ឬមួយខែ។</translation>
  </message>
  <message>
   <source>Give an incentive to</source>
   <translation>ផ្ដល់ការលើកទឹកចិត្តឱ្យ</translation>
  </message>
  <message>
   <source>Give an incentive to a client</source>
   <translation>ផ្ដល់ការលើកទឹកចិត្តឱ្យអតិថិជន</translation>
  </message>
  <message>
   <source>Give incentive</source>
   <translation>ផ្ដល់ការលើកទឹកចិត្ត</translation>
  </message>
  <message>
   <source>Give incentive: {who}</source>
   <translation>ផ្ដល់ការលើកទឹកចិត្ត៖ {who}</translation>
  </message>
  <message>
   <source>Give to a client…</source>
   <translation>ផ្ដល់ឱ្យអតិថិជន…</translation>
  </message>
  <message>
   <source>Given</source>
   <translation>បានផ្ដល់</translation>
  </message>
  <message>
   <source>Given as</source>
   <translation>បានផ្ដល់ជា</translation>
  </message>
  <message>
   <source>Given by</source>
   <translation>ផ្ដល់ដោយ</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>នាមខ្លួន</translation>
  </message>
  <message>
   <source>Given on</source>
   <translation>ផ្ដល់នៅថ្ងៃ</translation>
  </message>
  <message>
   <source>Given out on</source>
   <translation>ប្រគល់នៅ</translation>
  </message>
  <message>
   <source>Given so far</source>
   <translation>បានផ្ដល់មកទល់ពេលនេះ</translation>
  </message>
  <message>
   <source>Given; it waits for approval</source>
   <translation>បានផ្ដល់ រង់ចាំការអនុម័ត</translation>
  </message>
  <message>
   <source>Giving incentives</source>
   <translation>កំពុងផ្ដល់ការលើកទឹកចិត្ត</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>ថយក្រោយ</translation>
  </message>
  <message>
   <source>Go back to choose another table or another file.</source>
   <translation>ថយក្រោយដើម្បីជ្រើសតារាងផ្សេង ឬឯកសារផ្សេង។</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>ទៅមុខ</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>បន្ត</translation>
  </message>
  <message>
   <source>Go on (Ctrl+Enter)</source>
   <translation>បន្ត (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>ទៅថតមេ</translation>
  </message>
  <message>
   <source>Goes into</source>
   <translation>ចូលទៅ</translation>
  </message>
  <message>
   <source>Goes on</source>
   <translation>បន្តទៅទៀត</translation>
  </message>
  <message>
   <source>Goes to school</source>
   <translation>កំពុងរៀន</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>គួរដឹង</translation>
  </message>
  <message>
   <source>Good until</source>
   <translation>ប្រើបានរហូតដល់</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>ថ្នាក់</translation>
  </message>
  <message>
   <source>Grandchild</source>
   <translation>ចៅ</translation>
  </message>
  <message>
   <source>Grandparent</source>
   <translation>ជីដូនជីតា</translation>
  </message>
  <message>
   <source>Grayscale</source>
   <translation>ប្រផេះ</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>ក្រុម</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>ក្រុម</translation>
  </message>
  <message>
   <source>Groups in row {row}</source>
   <translation>ក្រុមក្នុងជួរដេក {row}</translation>
  </message>
  <message>
   <source>Groups stand in for each other's loans; leave this empty without group loans.</source>
   <translation>ក្រុមធានាកម្ចីឱ្យគ្នាទៅវិញទៅមក ទុកទទេបើគ្មានកម្ចីក្រុម</translation>
  </message>
  <message>
   <source>Groups stand in the headings, parted by {sign}.</source>
   <translation>ក្រុមមានក្នុងចំណងជើង បំបែកដោយ {sign}។</translation>
  </message>
  <message>
   <source>HXL tags</source>
   <translation>HXL tags</translation>
  </message>
  <message>
   <source>Had this month</source>
   <translation>បានទទួលខែនេះ</translation>
  </message>
  <message>
   <source>Harmonised</source>
   <translation>បានសម្របសម្រួល</translation>
  </message>
  <message>
   <source>Has had the scheme</source>
   <translation>ធ្លាប់ទទួលគម្រោង</translation>
  </message>
  <message>
   <source>Has had {scheme}</source>
   <translation>បានទទួល {scheme}</translation>
  </message>
  <message>
   <source>Has not had {scheme}</source>
   <translation>មិនទាន់ទទួល {scheme}</translation>
  </message>
  <message>
   <source>Hazardous work from</source>
   <translation>ការងារគ្រោះថ្នាក់ចាប់ពី</translation>
  </message>
  <message>
   <source>Head</source>
   <translation>មេគ្រួសារ</translation>
  </message>
  <message>
   <source>Head of the household</source>
   <translation>មេគ្រួសារ</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>ចំណងជើង</translation>
  </message>
  <message>
   <source>Headings</source>
   <translation>ចំណងជើង</translation>
  </message>
  <message>
   <source>Headings again</source>
   <translation>ចំណងជើងម្ដងទៀត</translation>
  </message>
  <message>
   <source>Headings and answers</source>
   <translation>ចំណងជើង និងចម្លើយ</translation>
  </message>
  <message>
   <source>Headings are labels.</source>
   <translation>ចំណងជើងជាស្លាក។</translation>
  </message>
  <message>
   <source>Headings are names of questions.</source>
   <translation>ចំណងជើងជាឈ្មោះសំណួរ។</translation>
  </message>
  <message>
   <source>Headings in row {row}</source>
   <translation>ចំណងជើងក្នុងជួរដេក {row}</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>សុខភាព</translation>
  </message>
  <message>
   <source>Health care</source>
   <translation>ការថែទាំសុខភាព</translation>
  </message>
  <message>
   <source>Health care to follow up</source>
   <translation>ការថែទាំសុខភាពត្រូវតាមដាន</translation>
  </message>
  <message>
   <source>Health care: {client}</source>
   <translation>ការថែទាំសុខភាព៖ {client}</translation>
  </message>
  <message>
   <source>Health centre of Kampot</source>
   <translation>មណ្ឌលសុខភាពកំពត</translation>
  </message>
  <message>
   <source>Health of the round</source>
   <translation>គុណភាពនៃជុំ</translation>
  </message>
  <message>
   <source>Health service</source>
   <translation>សេវាសុខភាព</translation>
  </message>
  <message>
   <source>Health visits and vouchers: the list of a provider</source>
   <translation>ការទៅពិនិត្យសុខភាព និងប័ណ្ណសេវា៖ បញ្ជីរបស់អ្នកផ្ដល់សេវា</translation>
  </message>
  <message>
   <source>Heard so far</source>
   <translation>ដែលបានឮមកទល់ពេលនេះ</translation>
  </message>
  <message>
   <source>Height:</source>
   <translation>កម្ពស់៖</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>បានធ្វើ</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>ជំនួយ</translation>
  </message>
  <message>
   <source>Help for the family</source>
   <translation>ជំនួយដល់គ្រួសារ</translation>
  </message>
  <message>
   <source>Help given</source>
   <translation>ជំនួយដែលបានផ្ដល់</translation>
  </message>
  <message>
   <source>Help noted</source>
   <translation>បានកត់ជំនួយ</translation>
  </message>
  <message>
   <source>Help under the field</source>
   <translation>ជំនួយក្រោមប្រអប់</translation>
  </message>
  <message>
   <source>Help with a claim</source>
   <translation>ជំនួយសម្រាប់សំណើសំណង</translation>
  </message>
  <message>
   <source>Help with the claim of {client}</source>
   <translation>ជួយសំណើសំណងរបស់ {client}</translation>
  </message>
  <message>
   <source>Helped</source>
   <translation>បានជួយ</translation>
  </message>
  <message>
   <source>Here: {names}</source>
   <translation>ទីនេះ៖ {names}</translation>
  </message>
  <message>
   <source>History</source>
   <translation>ប្រវត្តិកែប្រែ</translation>
  </message>
  <message>
   <source>Hold Indefinitely</source>
   <translation>ទុករង់ចាំគ្មានកំណត់</translation>
  </message>
  <message>
   <source>Holder</source>
   <translation>ម្ចាស់បណ្ណ</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>ចម្លើយដែលយក</translation>
  </message>
  <message>
   <source>Holds from</source>
   <translation>មានសុពលភាពពី</translation>
  </message>
  <message>
   <source>Hospital stay</source>
   <translation>ការសម្រាកពេទ្យ</translation>
  </message>
  <message>
   <source>House of the centre's leader</source>
   <translation>ផ្ទះប្រធានមជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>Household</source>
   <translation>គ្រួសារ</translation>
  </message>
  <message>
   <source>Household saved</source>
   <translation>បានរក្សាទុកគ្រួសារ</translation>
  </message>
  <message>
   <source>How</source>
   <translation>របៀប</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>ចំនួន</translation>
  </message>
  <message>
   <source>How many rules must hold</source>
   <translation>វិធានប៉ុន្មានត្រូវតែត្រូវ</translation>
  </message>
  <message>
   <source>How much each part counts when two clients are compared. A part that one of the two does not have is left out.</source>
   <translation>ផ្នែកនីមួយៗរាប់ប៉ុន្មានពេលប្រៀបធៀបអតិថិជនពីរនាក់។ ផ្នែកដែលម្នាក់ក្នុងចំណោមទាំងពីរគ្មាន ត្រូវបានរំលង។</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>ប៉ុន្មានដង</translation>
  </message>
  <message>
   <source>Husband, wife or father</source>
   <translation>ប្ដី ប្រពន្ធ ឬឪពុក</translation>
  </message>
  <message>
   <source>Icons</source>
   <translation>រូបតំណាង</translation>
  </message>
  <message>
   <source>Identity card</source>
   <translation>អត្តសញ្ញាណប័ណ្ណ</translation>
  </message>
  <message>
   <source>Identity of the record</source>
   <translation>អត្តសញ្ញាណកំណត់ត្រា</translation>
  </message>
  <message>
   <source>Identity of the row around</source>
   <translation>អត្តសញ្ញាណជួរដេកខាងក្រៅ</translation>
  </message>
  <message>
   <source>If you stop it, nothing of it is kept.</source>
   <translation>បើអ្នកបញ្ឈប់វា គ្មានអ្វីត្រូវបានរក្សាទុកទេ</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>មិនអើពើ</translation>
  </message>
  <message>
   <source>Illness</source>
   <translation>ជំងឺ</translation>
  </message>
  <message>
   <source>Illness of another person</source>
   <translation>ជំងឺរបស់អ្នកផ្សេង</translation>
  </message>
  <message>
   <source>Illness or injury from work</source>
   <translation>ជំងឺ ឬរបួសពីការងារ</translation>
  </message>
  <message>
   <source>Illness or injury of an earner</source>
   <translation>ជំងឺ ឬរបួសរបស់អ្នករកចំណូល</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>ការនាំចូល</translation>
  </message>
  <message numerus="yes">
   <source>Import %n good row|Import %n good rows</source>
   <translation>
    <numerusform>នាំចូលជួរដេកល្អ %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Import a list of clients</source>
   <translation>នាំចូលបញ្ជីអតិថិជន</translation>
  </message>
  <message>
   <source>Import a list…</source>
   <translation>នាំចូលបញ្ជី…</translation>
  </message>
  <message>
   <source>Import a round</source>
   <translation>នាំចូលជុំ</translation>
  </message>
  <message>
   <source>Import a round under Surveys; its report is then shown here.</source>
   <translation>សូមនាំចូលជុំមួយក្នុងការអង្កេត នោះរបាយការណ៍របស់វាបង្ហាញនៅទីនេះ។</translation>
  </message>
  <message>
   <source>Import a spreadsheet</source>
   <translation>នាំចូលតារាង</translation>
  </message>
  <message>
   <source>Import a statement…</source>
   <translation>នាំចូលរបាយការណ៍…</translation>
  </message>
  <message>
   <source>Import awards</source>
   <translation>នាំចូលការផ្ដល់ជូន</translation>
  </message>
  <message>
   <source>Import clients</source>
   <translation>នាំចូលអតិថិជន</translation>
  </message>
  <message>
   <source>Import schemes</source>
   <translation>នាំចូលគម្រោង</translation>
  </message>
  <message>
   <source>Import the loan statement of the period, then compute its rebates.</source>
   <translation>សូមនាំចូលរបាយការណ៍កម្ចីនៃរយៈពេល រួចគណនាការបង្វិលរបស់វា។</translation>
  </message>
  <message>
   <source>Import wrote</source>
   <translation>ការនាំចូលបានសរសេរ</translation>
  </message>
  <message>
   <source>Import: nothing new</source>
   <translation>នាំចូល៖ គ្មានអ្វីថ្មី</translation>
  </message>
  <message>
   <source>Imported at</source>
   <translation>នាំចូលនៅ</translation>
  </message>
  <message>
   <source>Imported by</source>
   <translation>នាំចូលដោយ</translation>
  </message>
  <message>
   <source>Importing {file}</source>
   <translation>កំពុងនាំចូល {file}</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>ការនាំចូល</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>នាំចូល…</translation>
  </message>
  <message>
   <source>In all</source>
   <translation>សរុប</translation>
  </message>
  <message>
   <source>In colour</source>
   <translation>មានពណ៌</translation>
  </message>
  <message>
   <source>In comparison in {innovation}</source>
   <translation>ក្នុងក្រុមប្រៀបធៀបនៃ {innovation}</translation>
  </message>
  <message>
   <source>In every row of this column that says it.</source>
   <translation>ក្នុងជួរដេកទាំងអស់នៃជួរឈរនេះដែលសរសេរដូច្នេះ។</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>មានសុពលភាព</translation>
  </message>
  <message>
   <source>In kind or a service</source>
   <translation>ជាវត្ថុ ឬសេវា</translation>
  </message>
  <message>
   <source>In new</source>
   <translation>ក្នុងជួរថ្មី</translation>
  </message>
  <message>
   <source>In the Windows Task Scheduler choose Import Task… and take this file.</source>
   <translation>ក្នុង Windows Task Scheduler សូមជ្រើស Import Task… រួចយកឯកសារនេះ។</translation>
  </message>
  <message>
   <source>In the backup</source>
   <translation>ក្នុងច្បាប់បម្រុងទុក</translation>
  </message>
  <message>
   <source>In the file</source>
   <translation>ក្នុងឯកសារ</translation>
  </message>
  <message>
   <source>In the file: {text}</source>
   <translation>ក្នុងឯកសារ៖ {text}</translation>
  </message>
  <message>
   <source>In the last line each client is counted once, and only schemes with a plan are compared with it.</source>
   <translation>ក្នុងបន្ទាត់ចុងក្រោយ អតិថិជនម្នាក់រាប់តែម្ដង ហើយមានតែគម្រោងដែលមានផែនការប៉ុណ្ណោះត្រូវបានប្រៀបធៀប។</translation>
  </message>
  <message>
   <source>In the own script</source>
   <translation>ជាអក្សរដើម</translation>
  </message>
  <message>
   <source>In the second interview</source>
   <translation>ក្នុងការសម្ភាសទីពីរ</translation>
  </message>
  <message>
   <source>In words, for the leaflet</source>
   <translation>ជាពាក្យ សម្រាប់ខិត្តប័ណ្ណ</translation>
  </message>
  <message>
   <source>Incentive</source>
   <translation>ការលើកទឹកចិត្ត</translation>
  </message>
  <message>
   <source>Incentive kinds</source>
   <translation>ប្រភេទការលើកទឹកចិត្ត</translation>
  </message>
  <message>
   <source>Incentive register</source>
   <translation>បញ្ជីការលើកទឹកចិត្ត</translation>
  </message>
  <message>
   <source>Incentive schemes</source>
   <translation>គម្រោងលើកទឹកចិត្ត</translation>
  </message>
  <message>
   <source>Incentives</source>
   <translation>ការលើកទឹកចិត្ត</translation>
  </message>
  <message>
   <source>Incentives by scheme</source>
   <translation>ការលើកទឹកចិត្តតាមគម្រោង</translation>
  </message>
  <message>
   <source>Incentives given</source>
   <translation>ការលើកទឹកចិត្តដែលបានផ្ដល់</translation>
  </message>
  <message>
   <source>Incentives given each month</source>
   <translation>ការលើកទឹកចិត្តដែលបានផ្ដល់ក្នុងខែនីមួយៗ</translation>
  </message>
  <message>
   <source>Incentives received</source>
   <translation>ការលើកទឹកចិត្តដែលបានទទួល</translation>
  </message>
  <message>
   <source>Incentives that clients received</source>
   <translation>ការលើកទឹកចិត្តដែលអតិថិជនបានទទួល</translation>
  </message>
  <message>
   <source>Inches (in)</source>
   <translation>អ៊ីញ (in)</translation>
  </message>
  <message>
   <source>India</source>
   <translation>ឥណ្ឌា</translation>
  </message>
  <message>
   <source>Innovation</source>
   <translation>នវានុវត្តន៍</translation>
  </message>
  <message>
   <source>Insert Unicode control character</source>
   <translation>បញ្ចូលតួអក្សរបញ្ជា Unicode</translation>
  </message>
  <message>
   <source>Instalment of a loan</source>
   <translation>ការបង់រំលស់កម្ចី</translation>
  </message>
  <message>
   <source>Instalments</source>
   <translation>ការបង់រំលស់</translation>
  </message>
  <message>
   <source>Instalments of {number}</source>
   <translation>ការបង់រំលស់នៃ {number}</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>គ្រឹះស្ថាន</translation>
  </message>
  <message>
   <source>Institution saved</source>
   <translation>បានរក្សាទុកគ្រឹះស្ថាន</translation>
  </message>
  <message>
   <source>Insurance</source>
   <translation>ធានារ៉ាប់រង</translation>
  </message>
  <message>
   <source>Insurance claims</source>
   <translation>សំណើសំណងធានារ៉ាប់រង</translation>
  </message>
  <message>
   <source>Insurance ended: {scheme}</source>
   <translation>ធានារ៉ាប់រងបានចប់៖ {scheme}</translation>
  </message>
  <message>
   <source>Insured</source>
   <translation>ត្រូវបានធានា</translation>
  </message>
  <message>
   <source>Insured person</source>
   <translation>អ្នកត្រូវបានធានា</translation>
  </message>
  <message>
   <source>Insured persons</source>
   <translation>អ្នកត្រូវបានធានា</translation>
  </message>
  <message>
   <source>Insured persons: the member list of an insurer</source>
   <translation>អ្នកត្រូវបានធានា៖ បញ្ជីសមាជិករបស់ក្រុមហ៊ុនធានារ៉ាប់រង</translation>
  </message>
  <message>
   <source>Insured: {scheme}</source>
   <translation>ត្រូវបានធានា៖ {scheme}</translation>
  </message>
  <message>
   <source>Insurer</source>
   <translation>ក្រុមហ៊ុនធានារ៉ាប់រង</translation>
  </message>
  <message>
   <source>Interest</source>
   <translation>ការប្រាក់</translation>
  </message>
  <message>
   <source>Interest paid</source>
   <translation>ការប្រាក់ដែលបានបង់</translation>
  </message>
  <message>
   <source>Interest paid, {currency}</source>
   <translation>ការប្រាក់បានបង់, {currency}</translation>
  </message>
  <message>
   <source>Interest rebate</source>
   <translation>ការបង្វិលការប្រាក់</translation>
  </message>
  <message>
   <source>Interest rebates</source>
   <translation>ការបង្វិលការប្រាក់</translation>
  </message>
  <message>
   <source>Interview</source>
   <translation>ការសម្ភាស</translation>
  </message>
  <message>
   <source>Interview to decide</source>
   <translation>ការសម្ភាសត្រូវសម្រេច</translation>
  </message>
  <message>
   <source>Interview, {round}</source>
   <translation>ការសម្ភាស {round}</translation>
  </message>
  <message>
   <source>Interviewer</source>
   <translation>អ្នកសម្ភាស</translation>
  </message>
  <message>
   <source>Interviewers</source>
   <translation>អ្នកសម្ភាស</translation>
  </message>
  <message>
   <source>Interviews</source>
   <translation>ការសម្ភាស</translation>
  </message>
  <message>
   <source>Interviews against the target, and against the clients of the first round.</source>
   <translation>ការសម្ភាសធៀបនឹងគោលដៅ និងធៀបនឹងអតិថិជននៃជុំដំបូង។</translation>
  </message>
  <message>
   <source>Interviews done</source>
   <translation>ការសម្ភាសបានធ្វើ</translation>
  </message>
  <message>
   <source>Interviews done of target</source>
   <translation>ការសម្ភាសដែលបានធ្វើធៀបនឹងគោលដៅ</translation>
  </message>
  <message>
   <source>Interviews done of those to be done</source>
   <translation>ការសម្ភាសបានធ្វើ ក្នុងចំណោមដែលត្រូវធ្វើ</translation>
  </message>
  <message>
   <source>Interviews due in this round</source>
   <translation>ការសម្ភាសត្រូវធ្វើក្នុងជុំនេះ</translation>
  </message>
  <message>
   <source>Interviews from {first} to {last}.</source>
   <translation>ការសម្ភាសពី {first} ដល់ {last}។</translation>
  </message>
  <message>
   <source>Interviews in the month</source>
   <translation>ការសម្ភាសក្នុងខែ</translation>
  </message>
  <message>
   <source>Interviews outside of the round, too short or too long.</source>
   <translation>ការសម្ភាសក្រៅជុំ ខ្លីពេក ឬវែងពេក។</translation>
  </message>
  <message>
   <source>Interviews planned</source>
   <translation>ការសម្ភាសដែលគ្រោង</translation>
  </message>
  <message>
   <source>Interviews typed</source>
   <translation>ការសម្ភាសដែលបានវាយ</translation>
  </message>
  <message>
   <source>Interviews without a client</source>
   <translation>ការសម្ភាសដែលគ្មានអតិថិជន</translation>
  </message>
  <message>
   <source>Invalid Pages Definition</source>
   <translation>ទំព័រដែលបញ្ជាក់មិនត្រឹមត្រូវ</translation>
  </message>
  <message>
   <source>Is anybody entered twice?</source>
   <translation>តើមាននរណាត្រូវបានបញ្ចូលពីរដងទេ?</translation>
  </message>
  <message>
   <source>Is this person here already?</source>
   <translation>តើមនុស្សនេះមានរួចហើយឬ?</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>ចេញនៅ</translation>
  </message>
  <message>
   <source>Issued on</source>
   <translation>ចេញនៅថ្ងៃ</translation>
  </message>
  <message>
   <source>It counts as given when another person has said yes, under Decisions.</source>
   <translation>វារាប់ថាបានផ្ដល់ នៅពេលអ្នកផ្សេងបានយល់ព្រម ក្រោម ការសម្រេច។</translation>
  </message>
  <message>
   <source>It fills this: {why}.</source>
   <translation>វាបំពេញនេះ៖ {why}។</translation>
  </message>
  <message>
   <source>It happened on</source>
   <translation>កើតឡើងនៅ</translation>
  </message>
  <message>
   <source>It helps with</source>
   <translation>វាជួយដល់</translation>
  </message>
  <message>
   <source>It is given only with a reason, which is kept.</source>
   <translation>ផ្ដល់បានតែបើមានមូលហេតុ ដែលត្រូវបានរក្សាទុក។</translation>
  </message>
  <message>
   <source>It must be filled in</source>
   <translation>ត្រូវតែបំពេញ</translation>
  </message>
  <message>
   <source>It stays as it is.</source>
   <translation>វានៅដដែល។</translation>
  </message>
  <message>
   <source>It was imported.</source>
   <translation>វាត្រូវបាននាំចូល។</translation>
  </message>
  <message>
   <source>JPEG, PNG or PDF</source>
   <translation>JPEG, PNG ឬ PDF</translation>
  </message>
  <message>
   <source>Job &amp;priority:</source>
   <translation>អាទិភាពកិច្ចការ៖(&amp;P)</translation>
  </message>
  <message>
   <source>Job Control</source>
   <translation>ការគ្រប់គ្រងកិច្ចការ</translation>
  </message>
  <message>
   <source>Job Options</source>
   <translation>ជម្រើសកិច្ចការ</translation>
  </message>
  <message>
   <source>Job creation and productive employment</source>
   <translation>ការបង្កើតការងារ និងការងារមានផលិតភាព</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>ថ្ងៃចូល</translation>
  </message>
  <message>
   <source>Joined on</source>
   <translation>ថ្ងៃចូល</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>រក្សាទុក</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>ទុកទាំងពីរ</translation>
  </message>
  <message>
   <source>Keep for the next form</source>
   <translation>ទុកសម្រាប់ទម្រង់បន្ទាប់</translation>
  </message>
  <message>
   <source>Keep the other one</source>
   <translation>រក្សាទុកមួយទៀតវិញ</translation>
  </message>
  <message>
   <source>Keep what stands</source>
   <translation>ទុកចម្លើយបច្ចុប្បន្ន</translation>
  </message>
  <message>
   <source>Keeping a document</source>
   <translation>កំពុងរក្សាទុកលិខិតឯកសារ</translation>
  </message>
  <message>
   <source>Keeping the draft</source>
   <translation>កំពុងរក្សាទុកសេចក្ដីព្រាង</translation>
  </message>
  <message>
   <source>Keeping the harmonisation</source>
   <translation>កំពុងរក្សាទុកការសម្របសម្រួល</translation>
  </message>
  <message>
   <source>Keo Sophea</source>
   <translation>Keo Sophea</translation>
  </message>
  <message>
   <source>Keo Vireak</source>
   <translation>Keo Vireak</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>បានទុក</translation>
  </message>
  <message>
   <source>Kept in</source>
   <translation>រក្សាទុកក្នុង</translation>
  </message>
  <message>
   <source>Kept: active at the end of those active at the start or new. Age on the last day.</source>
   <translation>នៅបន្ត៖ អតិថិជនសកម្មចុងខែ ក្នុងចំណោមអ្នកសកម្មដើមខែ ឬថ្មី។ អាយុគិតត្រឹមថ្ងៃចុងក្រោយ។</translation>
  </message>
  <message>
   <source>Key of the submission</source>
   <translation>សោនៃការបញ្ជូន</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>គ្រាប់ចុច</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>ប្រភេទ</translation>
  </message>
  <message>
   <source>Kinds of problems</source>
   <translation>ប្រភេទបញ្ហា</translation>
  </message>
  <message>
   <source>Known by its hidden sheet.</source>
   <translation>ស្គាល់តាមសន្លឹកលាក់របស់វា។</translation>
  </message>
  <message>
   <source>Known by {columns} on the sheet {sheet}.</source>
   <translation>ស្គាល់តាម {columns} លើសន្លឹក {sheet}។</translation>
  </message>
  <message>
   <source>KoboToolbox, ODK, SurveyCTO, CommCare, Google or Microsoft forms, a plain list</source>
   <translation>KoboToolbox, ODK, SurveyCTO, CommCare, ទម្រង់ Google ឬ Microsoft, បញ្ជីធម្មតា</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>ស្លាក</translation>
  </message>
  <message>
   <source>Label in the own script</source>
   <translation>ស្លាកជាអក្សរដើម</translation>
  </message>
  <message>
   <source>Labels, to be read</source>
   <translation>ស្លាក សម្រាប់អាន</translation>
  </message>
  <message>
   <source>Labour office</source>
   <translation>ការិយាល័យការងារ</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>ផ្ដេក</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ភាសា</translation>
  </message>
  <message>
   <source>Language and look</source>
   <translation>ភាសា និងរូបរាង</translation>
  </message>
  <message>
   <source>Language of the headings</source>
   <translation>ភាសានៃចំណងជើង</translation>
  </message>
  <message>
   <source>Language of the papers</source>
   <translation>ភាសារបាយការណ៍</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>ភាសានៃផ្ទាំងបង្អួច</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>ធំជាង</translation>
  </message>
  <message numerus="yes">
   <source>Last backup %n day ago|Last backup %n days ago</source>
   <translation>
    <numerusform>បម្រុងទុកចុងក្រោយ %n ថ្ងៃមុន</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Last backup %n hour ago|Last backup %n hours ago</source>
   <translation>
    <numerusform>បម្រុងទុកចុងក្រោយ %n ម៉ោងមុន</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Last backup %n minute ago|Last backup %n minutes ago</source>
   <translation>
    <numerusform>បម្រុងទុកចុងក្រោយ %n នាទីមុន</numerusform>
   </translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>ថ្ងៃចុងក្រោយ</translation>
  </message>
  <message>
   <source>Last entry</source>
   <translation>ប្រតិបត្តិការចុងក្រោយ</translation>
  </message>
  <message>
   <source>Last on</source>
   <translation>ចុងក្រោយនៅ</translation>
  </message>
  <message>
   <source>Last page first</source>
   <translation>ទំព័រចុងក្រោយមុន</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>មកយឺត</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>ពេលក្រោយ</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>រយៈទទឹង</translation>
  </message>
  <message>
   <source>Leaflet</source>
   <translation>ខិត្តប័ណ្ណ</translation>
  </message>
  <message>
   <source>Leaflet of a scheme</source>
   <translation>ខិត្តប័ណ្ណនៃគម្រោង</translation>
  </message>
  <message>
   <source>Learners</source>
   <translation>អ្នករៀន</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>ការរៀន</translation>
  </message>
  <message>
   <source>Least</source>
   <translation>តិចបំផុត</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>ចាកចេញ</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>រំលង</translation>
  </message>
  <message>
   <source>Leave the first three columns as they are: they tell which rows were stored.</source>
   <translation>សូមទុកជួរឈរបីដំបូងដដែល៖ វាប្រាប់ថាជួរដេកណាបានរក្សាទុក។</translation>
  </message>
  <message>
   <source>Leave the import</source>
   <translation>ចេញពីការនាំចូល</translation>
  </message>
  <message>
   <source>Leave the import?</source>
   <translation>ចេញពីការនាំចូលឬ?</translation>
  </message>
  <message>
   <source>Leave the row out…</source>
   <translation>រំលងជួរដេក…</translation>
  </message>
  <message numerus="yes">
   <source>Leave the row out…|Leave all %n rows out…</source>
   <translation>
    <numerusform>រំលងជួរដេក %n…</numerusform>
   </translation>
  </message>
  <message>
   <source>Leave these rows out?</source>
   <translation>រំលងជួរដេកទាំងនេះឬ?</translation>
  </message>
  <message>
   <source>Leave without</source>
   <translation>ទុកដោយគ្មាន</translation>
  </message>
  <message>
   <source>Leave without saving?</source>
   <translation>ចេញដោយមិនរក្សាទុកឬ?</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>បានចាកចេញ</translation>
  </message>
  <message>
   <source>Left blank</source>
   <translation>ទុកទទេ</translation>
  </message>
  <message>
   <source>Left edge</source>
   <translation>គែមឆ្វេង</translation>
  </message>
  <message>
   <source>Left on</source>
   <translation>ចាកចេញនៅថ្ងៃ</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>បានរំលង</translation>
  </message>
  <message>
   <source>Left out {since}.</source>
   <translation>បានរំលង {since}។</translation>
  </message>
  <message>
   <source>Left out; click to take it in</source>
   <translation>បានរំលង ចុចដើម្បីយកវា</translation>
  </message>
  <message>
   <source>Left the household</source>
   <translation>ចេញពីគ្រួសារ</translation>
  </message>
  <message>
   <source>Left to Right, Bottom to Top</source>
   <translation>ឆ្វេងទៅស្ដាំ ក្រោមឡើងលើ</translation>
  </message>
  <message>
   <source>Left to Right, Top to Bottom</source>
   <translation>ឆ្វេងទៅស្ដាំ លើចុះក្រោម</translation>
  </message>
  <message>
   <source>Left {day}</source>
   <translation>ចាកចេញ {day}</translation>
  </message>
  <message>
   <source>Legal aid</source>
   <translation>ជំនួយផ្នែកច្បាប់</translation>
  </message>
  <message>
   <source>Legal matter</source>
   <translation>បញ្ហាផ្លូវច្បាប់</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>រយៈពេល</translation>
  </message>
  <message>
   <source>Lets a closed month be counted anew, so that its summary is a draft until it is closed again. Who did it, when and why stays in the history.</source>
   <translation>អនុញ្ញាតឱ្យរាប់ខែដែលបានបិទឡើងវិញ ដូច្នេះរបាយការណ៍សង្ខេបជាសេចក្ដីព្រាងរហូតដល់បិទម្ដងទៀត។ អ្នកធ្វើ ពេលវេលា និងមូលហេតុនៅក្នុងប្រវត្តិកែប្រែ។</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Letter</translation>
  </message>
  <message>
   <source>Letter of the school</source>
   <translation>លិខិតរបស់សាលា</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>អក្សរ</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>អាជ្ញាប័ណ្ណ</translation>
  </message>
  <message>
   <source>Licence of the sector</source>
   <translation>អាជ្ញាប័ណ្ណតាមផ្នែក</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>ភ្លឺ</translation>
  </message>
  <message>
   <source>Light work from</source>
   <translation>ការងារស្រាលចាប់ពី</translation>
  </message>
  <message>
   <source>Likely</source>
   <translation>ទំនង</translation>
  </message>
  <message>
   <source>Likely the same</source>
   <translation>ទំនងជាមនុស្សតែមួយ</translation>
  </message>
  <message>
   <source>Likely the same from</source>
   <translation>ទំនងជាមនុស្សតែមួយចាប់ពី</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>កម្រិត</translation>
  </message>
  <message>
   <source>Limits of an answer</source>
   <translation>ដែនកំណត់ចម្លើយ</translation>
  </message>
  <message>
   <source>Line of a checklist</source>
   <translation>បន្ទាត់នៃបញ្ជីពិនិត្យ</translation>
  </message>
  <message>
   <source>Linkage with a partner</source>
   <translation>ការភ្ជាប់ទៅដៃគូ</translation>
  </message>
  <message>
   <source>Linked to a client</source>
   <translation>បានភ្ជាប់ទៅអតិថិជន</translation>
  </message>
  <message>
   <source>Links to clients</source>
   <translation>ការភ្ជាប់ទៅអតិថិជន</translation>
  </message>
  <message>
   <source>List</source>
   <translation>បញ្ជី</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>ទិដ្ឋភាពបញ្ជី</translation>
  </message>
  <message>
   <source>List of places and bookmarks</source>
   <translation>បញ្ជីទីកន្លែង និងចំណាំ</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>បញ្ជី</translation>
  </message>
  <message>
   <source>Lists of your own or from Mifos</source>
   <translation>បញ្ជីផ្ទាល់ខ្លួន ឬពី Mifos</translation>
  </message>
  <message>
   <source>Lives elsewhere now</source>
   <translation>ឥឡូវរស់នៅកន្លែងផ្សេង</translation>
  </message>
  <message>
   <source>Lives with another client…</source>
   <translation>រស់នៅជាមួយអតិថិជនផ្សេង…</translation>
  </message>
  <message>
   <source>Livestock</source>
   <translation>ចិញ្ចឹមសត្វ</translation>
  </message>
  <message>
   <source>Loan</source>
   <translation>កម្ចី</translation>
  </message>
  <message>
   <source>Loan cycle</source>
   <translation>វដ្ដកម្ចី</translation>
  </message>
  <message>
   <source>Loan due</source>
   <translation>កម្ចីដល់កំណត់</translation>
  </message>
  <message>
   <source>Loan paid out, cycle {cycle}</source>
   <translation>បានបើកកម្ចី វដ្ដ {cycle}</translation>
  </message>
  <message>
   <source>Loan repaid, no new one</source>
   <translation>សងកម្ចីរួច មិនយកថ្មី</translation>
  </message>
  <message>
   <source>Loan statement</source>
   <translation>របាយការណ៍កម្ចី</translation>
  </message>
  <message>
   <source>Loan statements: instalments due and paid</source>
   <translation>របាយការណ៍កម្ចី៖ ការបង់រំលស់ដល់កំណត់ និងបានបង់</translation>
  </message>
  <message>
   <source>Loan {number}</source>
   <translation>កម្ចី {number}</translation>
  </message>
  <message>
   <source>Loan {number} saved</source>
   <translation>បានរក្សាទុកកម្ចី {number}</translation>
  </message>
  <message>
   <source>Loan, cycle {cycle}</source>
   <translation>កម្ចី វដ្ដ {cycle}</translation>
  </message>
  <message>
   <source>Loans</source>
   <translation>កម្ចី</translation>
  </message>
  <message>
   <source>Local file</source>
   <translation>ឯកសារក្នុងម៉ាស៊ីន</translation>
  </message>
  <message>
   <source>Local permit</source>
   <translation>លិខិតអនុញ្ញាតមូលដ្ឋាន</translation>
  </message>
  <message>
   <source>Location:</source>
   <translation>ទីតាំង៖</translation>
  </message>
  <message>
   <source>Log file</source>
   <translation>ឯកសារកំណត់ហេតុ</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>ឡូហ្គោ</translation>
  </message>
  <message>
   <source>Long side binding</source>
   <translation>ចងគែមវែង</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>រយៈបណ្ដោយ</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>រូបរាង</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>ផ្ទុកឡើងវិញ</translation>
  </message>
  <message>
   <source>Look again on</source>
   <translation>មើលម្ដងទៀតនៅ</translation>
  </message>
  <message>
   <source>Look around</source>
   <translation>សាកមើល</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>មើល</translation>
  </message>
  <message>
   <source>Look at it again</source>
   <translation>មើលវាម្ដងទៀត</translation>
  </message>
  <message>
   <source>Look up…</source>
   <translation>ស្វែងរក…</translation>
  </message>
  <message numerus="yes">
   <source>Looked at {count} day after it was given.|Looked at {count} days after it was given.</source>
   <translation>
    <numerusform>ពិនិត្យ {count} ថ្ងៃក្រោយផ្ដល់។</numerusform>
   </translation>
  </message>
  <message>
   <source>Looking at the file</source>
   <translation>កំពុងមើលឯកសារ</translation>
  </message>
  <message>
   <source>Looking for clients who are alike …</source>
   <translation>កំពុងរកអតិថិជនស្រដៀង …</translation>
  </message>
  <message>
   <source>Looking into the file</source>
   <translation>កំពុងមើលក្នុងឯកសារ</translation>
  </message>
  <message>
   <source>Looking into the file …</source>
   <translation>កំពុងមើលក្នុងឯកសារ …</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>កំពុងមើល …</translation>
  </message>
  <message>
   <source>Looks like {what}</source>
   <translation>ដូចជា{what}</translation>
  </message>
  <message>
   <source>Loss of a job or business</source>
   <translation>បាត់បង់ការងារ ឬអាជីវកម្ម</translation>
  </message>
  <message>
   <source>Loss of crops or animals</source>
   <translation>បាត់បង់ដំណាំ ឬសត្វ</translation>
  </message>
  <message>
   <source>Lucide, under the ISC and MIT licences</source>
   <translation>Lucide ក្រោមអាជ្ញាប័ណ្ណ ISC និង MIT</translation>
  </message>
  <message>
   <source>M</source>
   <translation>ប</translation>
  </message>
  <message>
   <source>MFDW Desktop</source>
   <translation>MFDW Desktop</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>ធ្វើនៅ</translation>
  </message>
  <message>
   <source>Made on {day}</source>
   <translation>ធ្វើនៅ {day}</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>បង្កើតដោយប្រើ</translation>
  </message>
  <message>
   <source>Main menu</source>
   <translation>ម៉ឺនុយមេ</translation>
  </message>
  <message>
   <source>Main menu ({key})</source>
   <translation>ម៉ឺនុយមេ ({key})</translation>
  </message>
  <message>
   <source>Make a copy, best on a stick</source>
   <translation>ធ្វើច្បាប់ចម្លង ល្អបំផុតលើ USB</translation>
  </message>
  <message numerus="yes">
   <source>Make a new client|Make %n new clients</source>
   <translation>
    <numerusform>បង្កើតអតិថិជនថ្មី %n នាក់</numerusform>
   </translation>
  </message>
  <message>
   <source>Make one on the page Incentives, or look at its first and last day.</source>
   <translation>សូមបង្កើតមួយនៅទំព័រ ការលើកទឹកចិត្ត ឬពិនិត្យថ្ងៃដំបូង និងចុងក្រោយរបស់វា</translation>
  </message>
  <message>
   <source>Make one under Schemes first: kind Microinsurance.</source>
   <translation>សូមបង្កើតមួយក្នុងគម្រោងជាមុនសិន៖ ប្រភេទ មីក្រូធានារ៉ាប់រង។</translation>
  </message>
  <message>
   <source>Make two of them again</source>
   <translation>បំបែកជាពីរវិញ</translation>
  </message>
  <message>
   <source>Make-up</source>
   <translation>វគ្គសង</translation>
  </message>
  <message>
   <source>Make-up session</source>
   <translation>វគ្គសង</translation>
  </message>
  <message>
   <source>Making clients</source>
   <translation>កំពុងបង្កើតអតិថិជន</translation>
  </message>
  <message>
   <source>Making the sample branch</source>
   <translation>កំពុងបង្កើតសាខាគំរូ</translation>
  </message>
  <message>
   <source>Making two of a client again</source>
   <translation>កំពុងបំបែកអតិថិជនម្នាក់ជាពីរវិញ</translation>
  </message>
  <message>
   <source>Man</source>
   <translation>ប្រុស</translation>
  </message>
  <message>
   <source>Manager</source>
   <translation>នាយក</translation>
  </message>
  <message>
   <source>Margins</source>
   <translation>រឹម</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>សញ្ញា</translation>
  </message>
  <message>
   <source>Married</source>
   <translation>បានរៀបការ</translation>
  </message>
  <message>
   <source>Match again</source>
   <translation>ផ្គូផ្គងឡើងវិញ</translation>
  </message>
  <message>
   <source>Match the columns</source>
   <translation>ផ្គូផ្គងជួរឈរ</translation>
  </message>
  <message>
   <source>Matched</source>
   <translation>បានផ្គូផ្គង</translation>
  </message>
  <message>
   <source>Matching by the institution</source>
   <translation>គ្រឹះស្ថានបន្ថែមសមភាគ</translation>
  </message>
  <message>
   <source>Matching the columns</source>
   <translation>កំពុងផ្គូផ្គងជួរឈរ</translation>
  </message>
  <message>
   <source>May mean</source>
   <translation>អាចមានន័យថា</translation>
  </message>
  <message>
   <source>May still be paid on time</source>
   <translation>នៅអាចបង់ទាន់ពេល</translation>
  </message>
  <message>
   <source>Median</source>
   <translation>មេដ្យាន</translation>
  </message>
  <message>
   <source>Median minutes</source>
   <translation>នាទីមេដ្យាន</translation>
  </message>
  <message>
   <source>Meets on</source>
   <translation>ប្រជុំនៅថ្ងៃ</translation>
  </message>
  <message>
   <source>Member of a household</source>
   <translation>សមាជិកគ្រួសារ</translation>
  </message>
  <message>
   <source>Members of households</source>
   <translation>សមាជិកគ្រួសារ</translation>
  </message>
  <message>
   <source>Members of the household</source>
   <translation>សមាជិកគ្រួសារ</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>បុរស</translation>
  </message>
  <message>
   <source>Men who listened</source>
   <translation>បុរសដែលបានស្ដាប់</translation>
  </message>
  <message>
   <source>Mend it, or press Ctrl+Enter again to save the paper as it is.</source>
   <translation>សូមកែវា ឬចុច Ctrl+Enter ម្ដងទៀត ដើម្បីរក្សាទុកក្រដាសដូចដែលមាន។</translation>
  </message>
  <message>
   <source>Mend the cells and import this file again: only what you change comes in.</source>
   <translation>សូមកែក្រឡា ហើយនាំចូលឯកសារនេះម្ដងទៀត៖ មានតែអ្វីដែលអ្នកប្ដូរទេដែលចូល។</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>បញ្ចូលគ្នា</translation>
  </message>
  <message numerus="yes">
   <source>Merge %n pair|Merge %n pairs</source>
   <translation>
    <numerusform>បញ្ចូលគូ %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Merge of two clients</source>
   <translation>ការបញ្ចូលអតិថិជនពីរជាមួយ</translation>
  </message>
  <message>
   <source>Merge two records</source>
   <translation>បញ្ចូលកំណត់ត្រាពីរចូលគ្នា</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>បានបញ្ចូលគ្នា</translation>
  </message>
  <message>
   <source>Merged into it</source>
   <translation>បានបញ្ចូលទៅក្នុងវា</translation>
  </message>
  <message>
   <source>Merges</source>
   <translation>ការបញ្ចូលគ្នា</translation>
  </message>
  <message>
   <source>Merging</source>
   <translation>កំពុងបញ្ចូល</translation>
  </message>
  <message>
   <source>Merging two clients</source>
   <translation>កំពុងបញ្ចូលអតិថិជនពីរចូលគ្នា</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>សារ</translation>
  </message>
  <message>
   <source>Met</source>
   <translation>បានបំពេញ</translation>
  </message>
  <message>
   <source>Microinsurance</source>
   <translation>មីក្រូធានារ៉ាប់រង</translation>
  </message>
  <message>
   <source>Millimeters (mm)</source>
   <translation>មិល្លីម៉ែត្រ (mm)</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>នាទី</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>ខ្វះ</translation>
  </message>
  <message>
   <source>Missing answers</source>
   <translation>ចម្លើយខ្វះ</translation>
  </message>
  <message>
   <source>Module</source>
   <translation>ម៉ូឌុល</translation>
  </message>
  <message>
   <source>Module of a session</source>
   <translation>ម៉ូឌុលនៃវគ្គ</translation>
  </message>
  <message>
   <source>Module {number}: {title}</source>
   <translation>ម៉ូឌុល {number}៖ {title}</translation>
  </message>
  <message>
   <source>Modules</source>
   <translation>ម៉ូឌុល</translation>
  </message>
  <message>
   <source>Modules attended, each once; late counts. Quiz: mean share of the points, of the quizzes taken before and after; its change is in percentage points.</source>
   <translation>ម៉ូឌុលដែលបានចូលរួម រាប់ម្ដងមួយៗ មកយឺតក៏រាប់។ តេស្ត៖ ចំណែកពិន្ទុមធ្យមនៃតេស្តមុន និងក្រោយ ការប្រែប្រួលគិតជាពិន្ទុភាគរយ។</translation>
  </message>
  <message>
   <source>Money of claims</source>
   <translation>ទឹកប្រាក់សំណង</translation>
  </message>
  <message>
   <source>Money planned</source>
   <translation>ទឹកប្រាក់ដែលគ្រោង</translation>
  </message>
  <message>
   <source>Mongolia</source>
   <translation>ម៉ុងហ្គោលី</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>ខែ</translation>
  </message>
  <message>
   <source>Monthly monitoring summary</source>
   <translation>របាយការណ៍សង្ខេបការតាមដានប្រចាំខែ</translation>
  </message>
  <message>
   <source>Monthly monitoring summary of the branch {branch}</source>
   <translation>របាយការណ៍សង្ខេបការតាមដានប្រចាំខែនៃសាខា {branch}</translation>
  </message>
  <message>
   <source>Monthly summary</source>
   <translation>សង្ខេបប្រចាំខែ</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>ខែ</translation>
  </message>
  <message>
   <source>Months as a client</source>
   <translation>ចំនួនខែជាអតិថិជន</translation>
  </message>
  <message>
   <source>Months between checks</source>
   <translation>ចំនួនខែរវាងការពិនិត្យ</translation>
  </message>
  <message>
   <source>Months between them</source>
   <translation>ចំនួនខែរវាងគ្នា</translation>
  </message>
  <message>
   <source>More</source>
   <translation>ទៀត</translation>
  </message>
  <message>
   <source>More actions</source>
   <translation>សកម្មភាពផ្សេងទៀត</translation>
  </message>
  <message>
   <source>More documents</source>
   <translation>លិខិតឯកសារបន្ថែម</translation>
  </message>
  <message>
   <source>More of the client</source>
   <translation>ព័ត៌មានបន្ថែមអំពីអតិថិជន</translation>
  </message>
  <message>
   <source>More of the household</source>
   <translation>ព័ត៌មានបន្ថែមអំពីគ្រួសារ</translation>
  </message>
  <message>
   <source>Most</source>
   <translation>ច្រើនបំផុត</translation>
  </message>
  <message>
   <source>Most a day</source>
   <translation>ច្រើនបំផុត/ថ្ងៃ</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>ប្ដូរ</translation>
  </message>
  <message>
   <source>Move centre</source>
   <translation>ប្ដូរមជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>Move centre: {who}</source>
   <translation>ប្ដូរមជ្ឈមណ្ឌល៖ {who}</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>រំកិលចុះ</translation>
  </message>
  <message>
   <source>Move to another centre</source>
   <translation>ផ្លាស់ទៅមជ្ឈមណ្ឌលផ្សេង</translation>
  </message>
  <message>
   <source>Move to another centre…</source>
   <translation>ប្ដូរទៅមជ្ឈមណ្ឌលផ្សេង…</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>រំកិលឡើង</translation>
  </message>
  <message>
   <source>Moved away</source>
   <translation>ប្ដូរទីលំនៅ</translation>
  </message>
  <message>
   <source>Moved to {place}</source>
   <translation>បានប្ដូរទៅ {place}</translation>
  </message>
  <message>
   <source>Moving between households</source>
   <translation>ការប្ដូររវាងគ្រួសារ</translation>
  </message>
  <message>
   <source>Moving clients</source>
   <translation>កំពុងប្ដូរអតិថិជន</translation>
  </message>
  <message>
   <source>NGO</source>
   <translation>អង្គការ</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>ឈ្មោះ</translation>
  </message>
  <message>
   <source>Name in own script</source>
   <translation>ឈ្មោះជាអក្សរដើម</translation>
  </message>
  <message>
   <source>Name in the local script</source>
   <translation>ឈ្មោះជាអក្សរក្នុងស្រុក</translation>
  </message>
  <message>
   <source>Name in the own script</source>
   <translation>ឈ្មោះជាអក្សរដើម</translation>
  </message>
  <message>
   <source>Name of the client</source>
   <translation>ឈ្មោះអតិថិជន</translation>
  </message>
  <message>
   <source>Name of the field</source>
   <translation>ឈ្មោះប្រអប់</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>ឈ្មោះទិដ្ឋភាព</translation>
  </message>
  <message>
   <source>Name the column of the client first; then new ones can be made</source>
   <translation>សូមបញ្ជាក់ជួរឈរអតិថិជនជាមុន រួចអាចបង្កើតអតិថិជនថ្មី</translation>
  </message>
  <message>
   <source>Name written otherwise, all else the same</source>
   <translation>ឈ្មោះសរសេរខុស អ្វីផ្សេងទៀតដូចគ្នា</translation>
  </message>
  <message>
   <source>Name, code or number</source>
   <translation>ឈ្មោះ កូដ ឬលេខ</translation>
  </message>
  <message>
   <source>Name, code or village of a client</source>
   <translation>ឈ្មោះ កូដ ឬភូមិរបស់អតិថិជន</translation>
  </message>
  <message>
   <source>Name, country and currency. Takes a minute; clients can come from Excel afterwards.</source>
   <translation>ឈ្មោះ ប្រទេស និងរូបិយប័ណ្ណ។ ចំណាយពេលមួយនាទី អាចនាំចូលអតិថិជនពី Excel តាមក្រោយ។</translation>
  </message>
  <message>
   <source>Name, if it has one</source>
   <translation>ឈ្មោះ បើមាន</translation>
  </message>
  <message>
   <source>Names and codes, as in the form</source>
   <translation>ឈ្មោះ និងកូដ ដូចក្នុងទម្រង់</translation>
  </message>
  <message>
   <source>Names are alike, sex and birth do not differ. Where the two say different things, the one with more records is right. Each merge can be taken back under «Merged».</source>
   <translation>ឈ្មោះស្រដៀងគ្នា ភេទ និងថ្ងៃកំណើតមិនខុសគ្នា។ កន្លែងដែលទាំងពីរខុសគ្នា យកតាមអ្នកដែលមានកំណត់ត្រាច្រើនជាង។ ការបញ្ចូលនីមួយៗអាចដកវិញបានក្រោម «បានបញ្ចូល»។</translation>
  </message>
  <message>
   <source>Names of questions</source>
   <translation>ឈ្មោះសំណួរ</translation>
  </message>
  <message>
   <source>Naming answers</source>
   <translation>កំពុងដាក់ឈ្មោះចម្លើយ</translation>
  </message>
  <message>
   <source>National ages</source>
   <translation>អាយុតាមច្បាប់ជាតិ</translation>
  </message>
  <message>
   <source>National number</source>
   <translation>លេខអត្តសញ្ញាណ</translation>
  </message>
  <message>
   <source>Natural disaster</source>
   <translation>គ្រោះធម្មជាតិ</translation>
  </message>
  <message>
   <source>Nearly identical</source>
   <translation>ស្ទើរតែដូចគ្នា</translation>
  </message>
  <message>
   <source>Needed</source>
   <translation>ត្រូវការ</translation>
  </message>
  <message>
   <source>Needs a look</source>
   <translation>ត្រូវពិនិត្យ</translation>
  </message>
  <message>
   <source>Needs a person</source>
   <translation>ត្រូវការមនុស្សសម្រេច</translation>
  </message>
  <message>
   <source>Never went</source>
   <translation>មិនដែលចូលរៀន</translation>
  </message>
  <message>
   <source>New</source>
   <translation>ថ្មី</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>ថតថ្មី</translation>
  </message>
  <message>
   <source>New and known rows</source>
   <translation>ជួរដេកថ្មី និងដែលស្គាល់</translation>
  </message>
  <message>
   <source>New budget</source>
   <translation>ថវិកាថ្មី</translation>
  </message>
  <message>
   <source>New client</source>
   <translation>អតិថិជនថ្មី</translation>
  </message>
  <message>
   <source>New clients</source>
   <translation>អតិថិជនថ្មី</translation>
  </message>
  <message>
   <source>New columns: {columns}.</source>
   <translation>ជួរឈរថ្មី៖ {columns}។</translation>
  </message>
  <message>
   <source>New enterprise</source>
   <translation>អាជីវកម្មថ្មី</translation>
  </message>
  <message>
   <source>New loan</source>
   <translation>កម្ចីថ្មី</translation>
  </message>
  <message>
   <source>New person of the household</source>
   <translation>សមាជិកគ្រួសារថ្មី</translation>
  </message>
  <message>
   <source>New policy</source>
   <translation>បណ្ណរ៉ាប់រងថ្មី</translation>
  </message>
  <message>
   <source>New policy of</source>
   <translation>បណ្ណរ៉ាប់រងថ្មីរបស់</translation>
  </message>
  <message>
   <source>New policy: {client}</source>
   <translation>បណ្ណរ៉ាប់រងថ្មី៖ {client}</translation>
  </message>
  <message>
   <source>New policy…</source>
   <translation>បណ្ណរ៉ាប់រងថ្មី…</translation>
  </message>
  <message>
   <source>New referral</source>
   <translation>ការបញ្ជូនថ្មី</translation>
  </message>
  <message>
   <source>New scheme</source>
   <translation>គម្រោងថ្មី</translation>
  </message>
  <message>
   <source>New session</source>
   <translation>វគ្គថ្មី</translation>
  </message>
  <message>
   <source>New status</source>
   <translation>ស្ថានភាពថ្មី</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>បន្ទាប់</translation>
  </message>
  <message>
   <source>Next appointment</source>
   <translation>ការណាត់បន្ទាប់</translation>
  </message>
  <message>
   <source>Next days</source>
   <translation>ថ្ងៃបន្ទាប់</translation>
  </message>
  <message>
   <source>Next free code</source>
   <translation>កូដទំនេរបន្ទាប់</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>ផ្នែកបន្ទាប់</translation>
  </message>
  <message>
   <source>Next problem</source>
   <translation>បញ្ហាបន្ទាប់</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>ជំហានបន្ទាប់</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>ផ្ទាំងបន្ទាប់</translation>
  </message>
  <message>
   <source>Next visit on</source>
   <translation>ចុះពិនិត្យបន្ទាប់នៅ</translation>
  </message>
  <message>
   <source>Night (18:00 to 05:59)</source>
   <translation>យប់ (18:00 ដល់ 05:59)</translation>
  </message>
  <message>
   <source>No</source>
   <translation>ទេ</translation>
  </message>
  <message>
   <source>No account, no internet needed. Press F1 anywhere for help.</source>
   <translation>មិនត្រូវការគណនី ឬអ៊ីនធឺណិតទេ។ ចុច F1 នៅគ្រប់ទីកន្លែងដើម្បីមើលជំនួយ។</translation>
  </message>
  <message>
   <source>No amount: in kind or a service</source>
   <translation>គ្មានចំនួនទឹកប្រាក់៖ ជាវត្ថុ ឬសេវា</translation>
  </message>
  <message>
   <source>No areas yet</source>
   <translation>មិនទាន់មានវិស័យ</translation>
  </message>
  <message>
   <source>No arm</source>
   <translation>គ្មានក្រុមសិក្សា</translation>
  </message>
  <message>
   <source>No award is given in several payments.</source>
   <translation>គ្មានការផ្ដល់ជូនណាទូទាត់ជាច្រើនដងទេ។</translation>
  </message>
  <message>
   <source>No back-check yet</source>
   <translation>មិនទាន់មានការត្រួតពិនិត្យឡើងវិញ</translation>
  </message>
  <message>
   <source>No backup yet</source>
   <translation>មិនទាន់បម្រុងទុក</translation>
  </message>
  <message>
   <source>No branches yet</source>
   <translation>មិនទាន់មានសាខា</translation>
  </message>
  <message>
   <source>No budget yet</source>
   <translation>មិនទាន់មានថវិកា</translation>
  </message>
  <message>
   <source>No cell needs a look.</source>
   <translation>គ្មានក្រឡាត្រូវពិនិត្យទេ</translation>
  </message>
  <message>
   <source>No centre</source>
   <translation>គ្មានមជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>No centres yet</source>
   <translation>មិនទាន់មានមជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>No check fell due in this month.</source>
   <translation>គ្មានការពិនិត្យណាដល់កំណត់ក្នុងខែនេះទេ</translation>
  </message>
  <message>
   <source>No check found anything that a person should look at.</source>
   <translation>គ្មានការពិនិត្យណារកឃើញអ្វីដែលមនុស្សគួរមើលទេ។</translation>
  </message>
  <message>
   <source>No check is due</source>
   <translation>គ្មានការពិនិត្យដល់កំណត់</translation>
  </message>
  <message>
   <source>No check is due until this day.</source>
   <translation>គ្មានការពិនិត្យដល់កំណត់រហូតដល់ថ្ងៃនេះទេ។</translation>
  </message>
  <message>
   <source>No checklists yet</source>
   <translation>មិនទាន់មានបញ្ជីពិនិត្យ</translation>
  </message>
  <message>
   <source>No claim waits for anybody</source>
   <translation>គ្មានសំណើសំណងណារង់ចាំនរណាទេ</translation>
  </message>
  <message>
   <source>No claim yet.</source>
   <translation>មិនទាន់មានសំណើសំណងទេ។</translation>
  </message>
  <message>
   <source>No client fits the search and the filters together.</source>
   <translation>គ្មានអតិថិជនណាត្រូវនឹងការស្វែងរក និងតម្រងទាំងនេះទេ</translation>
  </message>
  <message>
   <source>No client is alike. Make a new one, look one up, or leave it for later.</source>
   <translation>គ្មានអតិថិជនស្រដៀងទេ។ សូមបង្កើតថ្មី ស្វែងរក ឬទុកសម្រាប់ពេលក្រោយ។</translation>
  </message>
  <message>
   <source>No clients yet</source>
   <translation>មិនទាន់មានអតិថិជន</translation>
  </message>
  <message>
   <source>No condition</source>
   <translation>គ្មានលក្ខខណ្ឌ</translation>
  </message>
  <message>
   <source>No condition belongs to what was received.</source>
   <translation>គ្មានលក្ខខណ្ឌភ្ជាប់នឹងអ្វីដែលបានទទួលទេ</translation>
  </message>
  <message>
   <source>No conditions: the award is given at once.</source>
   <translation>គ្មានលក្ខខណ្ឌ៖ ផ្ដល់ជូនភ្លាមៗ</translation>
  </message>
  <message>
   <source>No consent</source>
   <translation>គ្មានការយល់ព្រម</translation>
  </message>
  <message>
   <source>No consent is in force</source>
   <translation>គ្មានការយល់ព្រមមានសុពលភាព</translation>
  </message>
  <message>
   <source>No consent {scope}</source>
   <translation>គ្មានការយល់ព្រម {scope}</translation>
  </message>
  <message>
   <source>No course yet</source>
   <translation>មិនទាន់មានវគ្គសិក្សា</translation>
  </message>
  <message>
   <source>No curricula yet</source>
   <translation>មិនទាន់មានកម្មវិធីសិក្សា</translation>
  </message>
  <message>
   <source>No data.</source>
   <translation>មិនមែនទិន្នន័យ។</translation>
  </message>
  <message>
   <source>No data; it helps to match the columns.</source>
   <translation>មិនមែនទិន្នន័យ វាជួយផ្គូផ្គងជួរឈរ។</translation>
  </message>
  <message>
   <source>No document is in the bin.</source>
   <translation>គ្មានលិខិតឯកសារក្នុងធុងសំរាមទេ។</translation>
  </message>
  <message>
   <source>No end</source>
   <translation>គ្មានថ្ងៃបញ្ចប់</translation>
  </message>
  <message>
   <source>No enterprise is written down yet.</source>
   <translation>មិនទាន់មានអាជីវកម្មត្រូវបានកត់ត្រាទេ</translation>
  </message>
  <message>
   <source>No figure has changed since this month was printed on {moment} ({fingerprint}).</source>
   <translation>គ្មានតួលេខណាប្រែប្រួលទេ តាំងពីខែនេះត្រូវបានបោះពុម្ពនៅ {moment} ({fingerprint})</translation>
  </message>
  <message>
   <source>No groups yet</source>
   <translation>មិនទាន់មានក្រុម</translation>
  </message>
  <message>
   <source>No incentive was given in this month.</source>
   <translation>មិនមានការលើកទឹកចិត្តណាត្រូវបានផ្ដល់ក្នុងខែនេះទេ</translation>
  </message>
  <message>
   <source>No incentive yet.</source>
   <translation>មិនទាន់មានការលើកទឹកចិត្ត</translation>
  </message>
  <message>
   <source>No interest paid</source>
   <translation>មិនបានបង់ការប្រាក់</translation>
  </message>
  <message>
   <source>No interview is recorded yet</source>
   <translation>មិនទាន់មានការសម្ភាសដែលបានកត់ត្រា</translation>
  </message>
  <message>
   <source>No interview is recorded yet.</source>
   <translation>មិនទាន់មានការសម្ភាសណាត្រូវបានកត់ត្រាទេ</translation>
  </message>
  <message>
   <source>No interview waits</source>
   <translation>គ្មានការសម្ភាសរង់ចាំទេ</translation>
  </message>
  <message>
   <source>No interview was typed in this round</source>
   <translation>គ្មានការសម្ភាសណាត្រូវបានវាយក្នុងជុំនេះទេ</translation>
  </message>
  <message>
   <source>No interview yet</source>
   <translation>មិនទាន់មានការសម្ភាស</translation>
  </message>
  <message>
   <source>No kinds yet</source>
   <translation>មិនទាន់មានប្រភេទ</translation>
  </message>
  <message>
   <source>No line to look at.</source>
   <translation>គ្មានបន្ទាត់ត្រូវពិនិត្យមើលទេ។</translation>
  </message>
  <message>
   <source>No loan is written down yet. The loan itself stays in the core-banking system; here are its number and its days.</source>
   <translation>មិនទាន់មានកម្ចីត្រូវបានកត់ត្រាទេ។ កម្ចីខ្លួនឯងនៅក្នុងប្រព័ន្ធធនាគារស្នូល ទីនេះមានតែលេខ និងថ្ងៃរបស់វា។</translation>
  </message>
  <message>
   <source>No number yet</source>
   <translation>មិនទាន់មានលេខ</translation>
  </message>
  <message>
   <source>No officer</source>
   <translation>គ្មានមន្ត្រី</translation>
  </message>
  <message>
   <source>No own fields yet</source>
   <translation>មិនទាន់មានប្រអប់ផ្ទាល់ខ្លួន</translation>
  </message>
  <message>
   <source>No pair of clients waits in this list.</source>
   <translation>គ្មានគូអតិថិជនរង់ចាំក្នុងបញ្ជីនេះទេ។</translation>
  </message>
  <message>
   <source>No pair to merge without a look</source>
   <translation>គ្មានគូណាអាចបញ្ចូលដោយមិនមើលទេ</translation>
  </message>
  <message>
   <source>No paper was typed twice</source>
   <translation>គ្មានក្រដាសណាបានវាយពីរដងទេ</translation>
  </message>
  <message>
   <source>No partners yet</source>
   <translation>មិនទាន់មានដៃគូ</translation>
  </message>
  <message>
   <source>No payment is due</source>
   <translation>គ្មានការទូទាត់ដល់កំណត់ទេ</translation>
  </message>
  <message>
   <source>No payment is due until this day.</source>
   <translation>គ្មានការទូទាត់ដល់កំណត់រហូតដល់ថ្ងៃនេះទេ។</translation>
  </message>
  <message>
   <source>No policy is in force</source>
   <translation>គ្មានបណ្ណរ៉ាប់រងមានសុពលភាពទេ</translation>
  </message>
  <message>
   <source>No policy yet.</source>
   <translation>មិនទាន់មានបណ្ណរ៉ាប់រងទេ។</translation>
  </message>
  <message>
   <source>No problem is left</source>
   <translation>គ្មានបញ្ហានៅសល់ទេ</translation>
  </message>
  <message>
   <source>No questionnaires yet</source>
   <translation>មិនទាន់មានកម្រងសំណួរ</translation>
  </message>
  <message>
   <source>No rebate is computed here</source>
   <translation>មិនទាន់បានគណនាការបង្វិលនៅទីនេះទេ</translation>
  </message>
  <message>
   <source>No referral here</source>
   <translation>គ្មានការបញ្ជូននៅទីនេះទេ</translation>
  </message>
  <message>
   <source>No registration paper is written down yet.</source>
   <translation>មិនទាន់មានលិខិតចុះបញ្ជីត្រូវបានកត់ត្រាទេ។</translation>
  </message>
  <message>
   <source>No row was imported</source>
   <translation>មិនបាននាំចូលជួរដេកណាទេ</translation>
  </message>
  <message>
   <source>No rule: nothing waits.</source>
   <translation>គ្មានវិធាន៖ គ្មានអ្វីរង់ចាំទេ។</translation>
  </message>
  <message>
   <source>No rules: everybody may have it.</source>
   <translation>គ្មានវិធាន៖ គ្រប់គ្នាអាចទទួលវា។</translation>
  </message>
  <message>
   <source>No safety visit yet.</source>
   <translation>មិនទាន់មានការចុះពិនិត្យសុវត្ថិភាពទេ។</translation>
  </message>
  <message>
   <source>No scheme runs today</source>
   <translation>គ្មានគម្រោងដំណើរការនៅថ្ងៃនេះទេ</translation>
  </message>
  <message>
   <source>No schemes yet</source>
   <translation>មិនទាន់មានគម្រោង</translation>
  </message>
  <message>
   <source>No session is planned or held yet</source>
   <translation>មិនទាន់មានវគ្គដែលបានគ្រោង ឬបានធ្វើ</translation>
  </message>
  <message>
   <source>No session was planned or held in this month.</source>
   <translation>គ្មានវគ្គណាត្រូវបានគ្រោង ឬធ្វើក្នុងខែនេះទេ</translation>
  </message>
  <message>
   <source>No sessions yet</source>
   <translation>មិនទាន់មានវគ្គ</translation>
  </message>
  <message>
   <source>No statement</source>
   <translation>គ្មានរបាយការណ៍</translation>
  </message>
  <message>
   <source>No statement was imported for this loan.</source>
   <translation>មិនបាននាំចូលរបាយការណ៍សម្រាប់កម្ចីនេះទេ។</translation>
  </message>
  <message>
   <source>No stored value would change</source>
   <translation>គ្មានតម្លៃដែលបានរក្សាទុកនឹងប្ដូរទេ</translation>
  </message>
  <message>
   <source>No table</source>
   <translation>គ្មានតារាង</translation>
  </message>
  <message>
   <source>No tool's own columns were found: the headings are taken as they stand.</source>
   <translation>រកមិនឃើញជួរឈររបស់កម្មវិធីណាទេ៖ ចំណងជើងត្រូវបានយកដូចដើម។</translation>
  </message>
  <message>
   <source>No type</source>
   <translation>គ្មានប្រភេទ</translation>
  </message>
  <message>
   <source>No views are saved yet</source>
   <translation>មិនទាន់មានទិដ្ឋភាពដែលបានរក្សាទុក</translation>
  </message>
  <message>
   <source>No village</source>
   <translation>គ្មានភូមិ</translation>
  </message>
  <message>
   <source>No visit or voucher yet</source>
   <translation>មិនទាន់មានការទៅពិនិត្យ ឬប័ណ្ណសេវា</translation>
  </message>
  <message>
   <source>No visit or voucher yet.</source>
   <translation>មិនទាន់មានការទៅពិនិត្យ ឬប័ណ្ណសេវាទេ។</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>ល.រ</translation>
  </message>
  <message>
   <source>No: stop here</source>
   <translation>ទេ៖ ឈប់ត្រឹមនេះ</translation>
  </message>
  <message>
   <source>Nobody alike so far. Looked for while you type.</source>
   <translation>មិនទាន់មាននរណាស្រដៀងទេ។ ស្វែងរកពេលអ្នកកំពុងវាយ។</translation>
  </message>
  <message>
   <source>Nobody fits</source>
   <translation>គ្មាននរណាត្រូវទេ</translation>
  </message>
  <message>
   <source>Nobody gets a rebate for this period.</source>
   <translation>គ្មាននរណាទទួលការបង្វិលក្នុងរយៈពេលនេះទេ។</translation>
  </message>
  <message>
   <source>Nobody has emergency savings here</source>
   <translation>គ្មាននរណាមានប្រាក់សន្សំគ្រាអាសន្ននៅទីនេះទេ</translation>
  </message>
  <message>
   <source>Nobody here</source>
   <translation>គ្មាននរណានៅទីនេះទេ</translation>
  </message>
  <message>
   <source>Nobody is chosen</source>
   <translation>មិនទាន់ជ្រើសនរណា</translation>
  </message>
  <message>
   <source>Nobody is covered today</source>
   <translation>គ្មាននរណាត្រូវបានធានាថ្ងៃនេះទេ</translation>
  </message>
  <message>
   <source>Nobody is found for ‘{words}’</source>
   <translation>រកមិនឃើញនរណាសម្រាប់ ‘{words}’</translation>
  </message>
  <message>
   <source>Nobody is left who may have it.</source>
   <translation>គ្មាននរណានៅសល់ដែលអាចទទួលទេ។</translation>
  </message>
  <message>
   <source>Nobody is referred without consent; --best-interest stands in its place.</source>
   <translation>គ្មាននរណាត្រូវបានបញ្ជូនដោយគ្មានការយល់ព្រមទេ --best-interest ជំនួសវា។</translation>
  </message>
  <message>
   <source>Nobody of the household is written down yet.</source>
   <translation>មិនទាន់មានសមាជិកគ្រួសារត្រូវបានកត់ត្រាទេ</translation>
  </message>
  <message>
   <source>Nobody stands in an arm</source>
   <translation>គ្មាននរណាស្ថិតក្នុងក្រុមសិក្សាទេ</translation>
  </message>
  <message>
   <source>Nobody was on a roster of this course yet.</source>
   <translation>មិនទាន់មាននរណាក្នុងបញ្ជីឈ្មោះនៃវគ្គសិក្សានេះទេ។</translation>
  </message>
  <message>
   <source>Nobody was referred yet.</source>
   <translation>មិនទាន់មាននរណាត្រូវបានបញ្ជូនទេ។</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>មិនទាន់មាននរណា</translation>
  </message>
  <message>
   <source>None</source>
   <translation>គ្មាន</translation>
  </message>
  <message>
   <source>None noted yet; H notes some.</source>
   <translation>មិនទាន់បានកត់ H កត់ជំនួយ។</translation>
  </message>
  <message>
   <source>None: day, amount, receipt and note are asked anyway.</source>
   <translation>គ្មាន៖ ថ្ងៃ ចំនួនទឹកប្រាក់ បង្កាន់ដៃ និងកំណត់សម្គាល់ត្រូវបានសួរជានិច្ច។</translation>
  </message>
  <message>
   <source>Not acknowledged</source>
   <translation>មិនទាន់បញ្ជាក់ទទួល</translation>
  </message>
  <message>
   <source>Not all of the copied block fits: {left} left out</source>
   <translation>ទិន្នន័យដែលបានចម្លងដាក់មិនអស់៖ រំលង {left}</translation>
  </message>
  <message>
   <source>Not answered</source>
   <translation>មិនបានឆ្លើយ</translation>
  </message>
  <message>
   <source>Not applicable</source>
   <translation>មិនពាក់ព័ន្ធ</translation>
  </message>
  <message>
   <source>Not asked here</source>
   <translation>មិនសួរនៅទីនេះ</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>មិនទាន់ចាប់ផ្ដើម</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>មិនទាន់ពិនិត្យ</translation>
  </message>
  <message>
   <source>Not checked yet: {what}</source>
   <translation>មិនទាន់ពិនិត្យ៖ {what}</translation>
  </message>
  <message>
   <source>Not checked: {questions}.</source>
   <translation>មិនបានពិនិត្យ៖ {questions}។</translation>
  </message>
  <message>
   <source>Not counted yet when this month was closed.</source>
   <translation>មិនទាន់បានរាប់ទេ ពេលខែនេះត្រូវបានបិទ។</translation>
  </message>
  <message>
   <source>Not due yet</source>
   <translation>មិនទាន់ដល់កំណត់</translation>
  </message>
  <message>
   <source>Not eligible</source>
   <translation>គ្មានសិទ្ធិទទួល</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>រកមិនឃើញ</translation>
  </message>
  <message>
   <source>Not found any more</source>
   <translation>រកលែងឃើញ</translation>
  </message>
  <message>
   <source>Not interviewed</source>
   <translation>មិនបានសម្ភាស</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>មិនដឹង</translation>
  </message>
  <message>
   <source>Not linked</source>
   <translation>មិនទាន់ភ្ជាប់</translation>
  </message>
  <message>
   <source>Not marked</source>
   <translation>មិនទាន់កត់</translation>
  </message>
  <message>
   <source>Not met</source>
   <translation>មិនបានបំពេញ</translation>
  </message>
  <message>
   <source>Not met: to decide</source>
   <translation>មិនបានបំពេញ៖ ត្រូវសម្រេច</translation>
  </message>
  <message>
   <source>Not on time</source>
   <translation>មិនទាន់ពេល</translation>
  </message>
  <message>
   <source>Not paid</source>
   <translation>មិនទាន់ទូទាត់</translation>
  </message>
  <message>
   <source>Not reached</source>
   <translation>មិនបានទៅដល់</translation>
  </message>
  <message>
   <source>Not related</source>
   <translation>មិនមែនសាច់ញាតិ</translation>
  </message>
  <message>
   <source>Not shown</source>
   <translation>មិនបង្ហាញ</translation>
  </message>
  <message>
   <source>Not used yet</source>
   <translation>មិនទាន់ប្រើ</translation>
  </message>
  <message>
   <source>Not used: {why}.</source>
   <translation>មិនប្រើ៖ {why}</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>មិនទាន់</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>កំណត់សម្គាល់</translation>
  </message>
  <message>
   <source>Note consent</source>
   <translation>កត់ការយល់ព្រម</translation>
  </message>
  <message>
   <source>Note of a referral</source>
   <translation>កំណត់សម្គាល់ការបញ្ជូន</translation>
  </message>
  <message>
   <source>Note saved</source>
   <translation>បានរក្សាទុកកំណត់សម្គាល់</translation>
  </message>
  <message>
   <source>Note: {name}</source>
   <translation>កំណត់សម្គាល់៖ {name}</translation>
  </message>
  <message>
   <source>Notes stand beside the table; they are not read.</source>
   <translation>កំណត់សម្គាល់នៅក្បែរតារាង វាមិនត្រូវបានអានទេ។</translation>
  </message>
  <message>
   <source>Note…</source>
   <translation>កំណត់សម្គាល់…</translation>
  </message>
  <message numerus="yes">
   <source>Nothing can be kept: mend %n row and read the workbook again|Nothing can be kept: mend %n rows and read the workbook again</source>
   <translation>
    <numerusform>មិនអាចរក្សាទុកអ្វីបានទេ៖ សូមកែជួរដេក %n ហើយអានសៀវភៅការងារម្ដងទៀត</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing fits</source>
   <translation>គ្មានអ្វីត្រូវគ្នាទេ</translation>
  </message>
  <message>
   <source>Nothing fits for sure. Choose what it fills, or leave it out.</source>
   <translation>គ្មានអ្វីត្រូវគ្នាច្បាស់ទេ។ ជ្រើសអ្វីដែលវាបំពេញ ឬរំលងវា។</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>រកមិនឃើញអ្វីទេ</translation>
  </message>
  <message>
   <source>Nothing has been written yet</source>
   <translation>មិនទាន់បានសរសេរអ្វីទេ</translation>
  </message>
  <message>
   <source>Nothing has happened yet.</source>
   <translation>មិនទាន់មានអ្វីកើតឡើងទេ</translation>
  </message>
  <message>
   <source>Nothing here</source>
   <translation>គ្មានអ្វីនៅទីនេះ</translation>
  </message>
  <message>
   <source>Nothing in the file shows it.</source>
   <translation>គ្មានអ្វីក្នុងឯកសារបង្ហាញវាទេ។</translation>
  </message>
  <message>
   <source>Nothing is due at this centre</source>
   <translation>គ្មានអ្វីដល់កំណត់នៅមជ្ឈមណ្ឌលនេះទេ</translation>
  </message>
  <message>
   <source>Nothing is kept yet.</source>
   <translation>មិនទាន់បានរក្សាទុកអ្វីទេ។</translation>
  </message>
  <message>
   <source>Nothing is written before step 5</source>
   <translation>មិនសរសេរអ្វីមុនជំហាន 5</translation>
  </message>
  <message>
   <source>Nothing is wrong here</source>
   <translation>គ្មានអ្វីខុសនៅទីនេះទេ</translation>
  </message>
  <message>
   <source>Nothing kept yet: each question stands for itself ({rounds})</source>
   <translation>មិនទាន់បានរក្សាទុកអ្វីទេ៖ សំណួរនីមួយៗនៅដាច់ដោយឡែក ({rounds})</translation>
  </message>
  <message>
   <source>Nothing new: every row was there already</source>
   <translation>គ្មានអ្វីថ្មី៖ ជួរដេកទាំងអស់មានរួចហើយ</translation>
  </message>
  <message>
   <source>Nothing odd here</source>
   <translation>គ្មានអ្វីប្លែកនៅទីនេះ</translation>
  </message>
  <message>
   <source>Nothing of it was kept.</source>
   <translation>មិនបានរក្សាទុកអ្វីពីវាទេ</translation>
  </message>
  <message>
   <source>Nothing read yet</source>
   <translation>មិនទាន់បានអានអ្វីទេ</translation>
  </message>
  <message>
   <source>Nothing speaks against it.</source>
   <translation>គ្មានអ្វីជំទាស់ទេ។</translation>
  </message>
  <message>
   <source>Nothing to decide</source>
   <translation>គ្មានអ្វីត្រូវសម្រេចទេ</translation>
  </message>
  <message>
   <source>Nothing to review</source>
   <translation>គ្មានអ្វីត្រូវពិនិត្យឡើងវិញទេ</translation>
  </message>
  <message>
   <source>Nothing to show</source>
   <translation>គ្មានអ្វីត្រូវបង្ហាញទេ</translation>
  </message>
  <message>
   <source>Nothing waits</source>
   <translation>គ្មានអ្វីរង់ចាំទេ</translation>
  </message>
  <message>
   <source>Nothing waits for approval</source>
   <translation>គ្មានអ្វីរង់ចាំការអនុម័តទេ</translation>
  </message>
  <message>
   <source>Nothing was agreed yet. Enter on an action writes that it is done.</source>
   <translation>មិនទាន់បានព្រមព្រៀងអ្វីទេ។ Enter លើសកម្មភាព កត់ថាវាបានធ្វើរួច។</translation>
  </message>
  <message>
   <source>Nothing was imported yet</source>
   <translation>មិនទាន់បាននាំចូលអ្វីទេ</translation>
  </message>
  <message>
   <source>Nothing was saved yet.</source>
   <translation>មិនទាន់បានរក្សាទុកអ្វីទេ។</translation>
  </message>
  <message>
   <source>Nothing was written.</source>
   <translation>មិនបានសរសេរអ្វីទេ</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>មិនទាន់មាន</translation>
  </message>
  <message>
   <source>Noting consent</source>
   <translation>កំពុងកត់ការយល់ព្រម</translation>
  </message>
  <message>
   <source>Noto, under the SIL Open Font License, as MFDW families</source>
   <translation>Noto ក្រោម SIL Open Font License ជាគ្រួសារ MFDW</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>ឥឡូវ</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>លេខ</translation>
  </message>
  <message>
   <source>Number in core banking</source>
   <translation>លេខក្នុងធនាគារស្នូល</translation>
  </message>
  <message>
   <source>Number of</source>
   <translation>ចំនួន</translation>
  </message>
  <message>
   <source>Number of a client</source>
   <translation>លេខរបស់អតិថិជន</translation>
  </message>
  <message>
   <source>Number of both</source>
   <translation>លេខរបស់ទាំងពីរ</translation>
  </message>
  <message>
   <source>Number of checks</source>
   <translation>ចំនួនការពិនិត្យ</translation>
  </message>
  <message>
   <source>Number of rows in a repeat</source>
   <translation>ចំនួនជួរដេកក្នុងផ្នែកធ្វើឡើងវិញ</translation>
  </message>
  <message>
   <source>Number of the row around</source>
   <translation>លេខជួរដេកខាងក្រៅ</translation>
  </message>
  <message>
   <source>Number of the row in this file</source>
   <translation>លេខជួរដេកក្នុងឯកសារនេះ</translation>
  </message>
  <message>
   <source>Number the rows 1, 2, 3 …: other sheets name them in {column}.</source>
   <translation>ដាក់លេខជួរដេក 1, 2, 3 …៖ សន្លឹកផ្សេងយោងវាក្នុង {column}។</translation>
  </message>
  <message>
   <source>Number them: 1 is the first.</source>
   <translation>ដាក់លេខ៖ 1 គឺទីមួយ។</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>លេខ</translation>
  </message>
  <message>
   <source>Numbers among the dates</source>
   <translation>លេខក្នុងចំណោមកាលបរិច្ឆេទ</translation>
  </message>
  <message>
   <source>Numbers that mean no answer</source>
   <translation>លេខដែលមានន័យថាគ្មានចម្លើយ</translation>
  </message>
  <message>
   <source>Numbers three standard deviations from the mean; money beyond 1.5 interquartile ranges of its logarithm.</source>
   <translation>លេខដែលឆ្ងាយពីមធ្យមបីគម្លាតស្តង់ដារ និងចំនួនប្រាក់លើស 1.5 ដងនៃចន្លោះកាទីលរបស់លោការីតវា។</translation>
  </message>
  <message>
   <source>Numbers with a word</source>
   <translation>លេខមានពាក្យ</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>យល់ព្រម</translation>
  </message>
  <message>
   <source>Odd Pages</source>
   <translation>ទំព័រសេស</translation>
  </message>
  <message>
   <source>Odd things</source>
   <translation>ចំណុចចម្លែក</translation>
  </message>
  <message>
   <source>Of</source>
   <translation>នៃ</translation>
  </message>
  <message>
   <source>Of the household of</source>
   <translation>នៃគ្រួសាររបស់</translation>
  </message>
  <message>
   <source>Offer and answer…</source>
   <translation>ការស្នើជូន និងចម្លើយ…</translation>
  </message>
  <message>
   <source>Offer it no more</source>
   <translation>លែងបង្ហាញឱ្យជ្រើស</translation>
  </message>
  <message>
   <source>Offered</source>
   <translation>បានស្នើជូន</translation>
  </message>
  <message>
   <source>Offered on</source>
   <translation>ស្នើជូននៅ</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>មន្ត្រី</translation>
  </message>
  <message>
   <source>Officers look after centres and their clients.</source>
   <translation>មន្ត្រីមើលការខុសត្រូវមជ្ឈមណ្ឌល និងអតិថិជន</translation>
  </message>
  <message>
   <source>Old code</source>
   <translation>កូដចាស់</translation>
  </message>
  <message>
   <source>Old code of a client</source>
   <translation>កូដចាស់របស់អតិថិជន</translation>
  </message>
  <message>
   <source>On</source>
   <translation>ថ្ងៃ</translation>
  </message>
  <message>
   <source>On leave</source>
   <translation>សុំច្បាប់</translation>
  </message>
  <message>
   <source>On one side only</source>
   <translation>តែម្ខាង</translation>
  </message>
  <message>
   <source>On the client's paper</source>
   <translation>លើទំព័រអតិថិជន</translation>
  </message>
  <message>
   <source>On the loan</source>
   <translation>លើកម្ចី</translation>
  </message>
  <message>
   <source>On time</source>
   <translation>ទាន់ពេល</translation>
  </message>
  <message>
   <source>One answer to each</source>
   <translation>ចម្លើយមួយសម្រាប់សំណួរនីមួយៗ</translation>
  </message>
  <message>
   <source>One award</source>
   <translation>ការផ្ដល់ម្ដង</translation>
  </message>
  <message>
   <source>One column, codes with a space between</source>
   <translation>ជួរឈរតែមួយ កូដមានដកឃ្លារវាងគ្នា</translation>
  </message>
  <message>
   <source>One moment …</source>
   <translation>សូមរង់ចាំបន្តិច …</translation>
  </message>
  <message>
   <source>One of a list</source>
   <translation>មួយក្នុងបញ្ជី</translation>
  </message>
  <message>
   <source>One rule is enough</source>
   <translation>វិធានមួយគ្រប់គ្រាន់</translation>
  </message>
  <message>
   <source>One whole copy after the other</source>
   <translation>មួយច្បាប់ពេញម្ដងមួយៗ</translation>
  </message>
  <message>
   <source>Only a number is known of this client</source>
   <translation>ស្គាល់តែលេខរបស់អតិថិជននេះ</translation>
  </message>
  <message>
   <source>Only for people who may see research data</source>
   <translation>សម្រាប់តែអ្នកដែលអាចមើលទិន្នន័យស្រាវជ្រាវ</translation>
  </message>
  <message>
   <source>Only if every instalment is on time</source>
   <translation>តែបើការបង់រំលស់ទាំងអស់ទាន់ពេល</translation>
  </message>
  <message>
   <source>Only if {condition}.</source>
   <translation>តែបើ {condition}។</translation>
  </message>
  <message>
   <source>Only if {condition}; otherwise go to {next}.</source>
   <translation>តែបើ {condition} បើមិនដូច្នេះ ទៅ {next}។</translation>
  </message>
  <message>
   <source>Only known rows</source>
   <translation>តែជួរដេកដែលស្គាល់</translation>
  </message>
  <message>
   <source>Only new rows</source>
   <translation>តែជួរដេកថ្មី</translation>
  </message>
  <message>
   <source>Only one table is read at a time.</source>
   <translation>អានបានតែតារាងមួយក្នុងមួយលើក។</translation>
  </message>
  <message>
   <source>Only people who may see research data see it.</source>
   <translation>មានតែអ្នកដែលអាចមើលទិន្នន័យស្រាវជ្រាវប៉ុណ្ណោះមើលឃើញវា។</translation>
  </message>
  <message>
   <source>Only what changed</source>
   <translation>តែអ្វីដែលប្រែប្រួល</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>បើក</translation>
  </message>
  <message>
   <source>Open a database</source>
   <translation>បើកមូលដ្ឋានទិន្នន័យ</translation>
  </message>
  <message>
   <source>Open a database…</source>
   <translation>បើកមូលដ្ឋានទិន្នន័យ…</translation>
  </message>
  <message>
   <source>Open actions</source>
   <translation>សកម្មភាពនៅបើក</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>បើកម្ដងទៀត</translation>
  </message>
  <message>
   <source>Open before</source>
   <translation>ធ្លាប់បើក</translation>
  </message>
  <message>
   <source>Open the client</source>
   <translation>បើកអតិថិជន</translation>
  </message>
  <message>
   <source>Open the combo box selection popup</source>
   <translation>បើកបញ្ជីជម្រើស</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>បើកថត</translation>
  </message>
  <message>
   <source>Open the row of headings by a double click, or choose another sheet.</source>
   <translation>សូមចុចពីរដងលើជួរដេកចំណងជើងដើម្បីបើកវា ឬជ្រើសសន្លឹកផ្សេង។</translation>
  </message>
  <message>
   <source>Open the sample</source>
   <translation>បើកសាខាគំរូ</translation>
  </message>
  <message>
   <source>Open too long</source>
   <translation>បើកយូរពេក</translation>
  </message>
  <message>
   <source>Open «Type answers in» to go on with it.</source>
   <translation>សូមបើក «វាយចម្លើយ» ដើម្បីបន្តវា។</translation>
  </message>
  <message>
   <source>Opened on</source>
   <translation>បើកនៅ</translation>
  </message>
  <message>
   <source>Opening the database</source>
   <translation>កំពុងបើកមូលដ្ឋានទិន្នន័យ</translation>
  </message>
  <message>
   <source>Opening the file</source>
   <translation>កំពុងបើកឯកសារ</translation>
  </message>
  <message>
   <source>Opening the questionnaire</source>
   <translation>កំពុងបើកកម្រងសំណួរ</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>បើក…</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>ជម្រើស</translation>
  </message>
  <message>
   <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
   <translation>'ទំព័រក្នុងមួយសន្លឹក' និង 'សំណុំទំព័រ' ប្រើជាមួយគ្នាមិនបាន។
សូមបិទមួយ។</translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>ទិស</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>ផ្សេងទៀត</translation>
  </message>
  <message>
   <source>Other answers than those stored</source>
   <translation>ចម្លើយខុសពីអ្វីដែលបានរក្សាទុក</translation>
  </message>
  <message>
   <source>Other days</source>
   <translation>ថ្ងៃផ្សេង</translation>
  </message>
  <message>
   <source>Other event</source>
   <translation>event ផ្សេង</translation>
  </message>
  <message>
   <source>Other language</source>
   <translation>ភាសាផ្សេង</translation>
  </message>
  <message>
   <source>Other reason</source>
   <translation>មូលហេតុផ្សេង</translation>
  </message>
  <message>
   <source>Other relative</source>
   <translation>សាច់ញាតិផ្សេង</translation>
  </message>
  <message>
   <source>Other texts</source>
   <translation>អត្ថបទផ្សេងទៀត</translation>
  </message>
  <message>
   <source>Other, specify</source>
   <translation>ផ្សេងទៀត បញ្ជាក់</translation>
  </message>
  <message>
   <source>Ours kept</source>
   <translation>ទុករបស់យើង</translation>
  </message>
  <message>
   <source>Ours, always</source>
   <translation>របស់យើង ជានិច្ច</translation>
  </message>
  <message>
   <source>Ours; the file fills what is empty</source>
   <translation>របស់យើង ឯកសារបំពេញអ្វីដែលទទេ</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>លទ្ធផល</translation>
  </message>
  <message>
   <source>Outcome of the visit</source>
   <translation>លទ្ធផលនៃការចុះជួប</translation>
  </message>
  <message>
   <source>Outliers</source>
   <translation>តម្លៃខុសធម្មតា</translation>
  </message>
  <message>
   <source>Output &amp;file:</source>
   <translation>ឯកសារចេញ៖(&amp;F)</translation>
  </message>
  <message>
   <source>Output Settings</source>
   <translation>ការកំណត់លទ្ធផល</translation>
  </message>
  <message>
   <source>Outside number</source>
   <translation>លេខខាងក្រៅ</translation>
  </message>
  <message>
   <source>Outside the innovation</source>
   <translation>ក្រៅនវានុវត្តន៍</translation>
  </message>
  <message>
   <source>Outstanding</source>
   <translation>ប្រាក់នៅជំពាក់</translation>
  </message>
  <message>
   <source>Outstanding on</source>
   <translation>នៅជំពាក់គិតត្រឹម</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>ហួសកំណត់</translation>
  </message>
  <message>
   <source>Own fields</source>
   <translation>ប្រអប់ផ្ទាល់ខ្លួន</translation>
  </message>
  <message>
   <source>Own fields of its awards</source>
   <translation>ប្រអប់ផ្ទាល់ខ្លួននៃការផ្ដល់ជូន</translation>
  </message>
  <message>
   <source>Own household…</source>
   <translation>គ្រួសារផ្ទាល់ខ្លួន…</translation>
  </message>
  <message>
   <source>Own script</source>
   <translation>អក្សរដើម</translation>
  </message>
  <message>
   <source>P&amp;roperties</source>
   <translation>លក្ខណៈ(&amp;R)</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>PDF (*.pdf);;Excel (*.xlsx)</source>
   <translation>PDF (*.pdf);;Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>ទំព័រ</translation>
  </message>
  <message>
   <source>Page &amp;Set:</source>
   <translation>សំណុំទំព័រ៖(&amp;S)</translation>
  </message>
  <message>
   <source>Page &amp;order:</source>
   <translation>លំដាប់ទំព័រ៖(&amp;O)</translation>
  </message>
  <message>
   <source>Page Layout</source>
   <translation>ប្លង់ទំព័រ</translation>
  </message>
  <message>
   <source>Page Setup Conflicts</source>
   <translation>ការប៉ះទង្គិចការកំណត់ទំព័រ</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>ទំព័រចុះក្រោម</translation>
  </message>
  <message>
   <source>Page left</source>
   <translation>ទំព័រឆ្វេង</translation>
  </message>
  <message>
   <source>Page right</source>
   <translation>ទំព័រស្ដាំ</translation>
  </message>
  <message>
   <source>Page size:</source>
   <translation>ទំហំក្រដាស៖</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>ទំព័រឡើងលើ</translation>
  </message>
  <message>
   <source>Page {page} of {count}</source>
   <translation>ទំព័រ {page} នៃ {count}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>ទំព័រ {page} នៃ {pages}</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>ទំព័រ</translation>
  </message>
  <message>
   <source>Pages &amp;per sheet:</source>
   <translation>ទំព័រក្នុងមួយសន្លឹក៖(&amp;P)</translation>
  </message>
  <message>
   <source>Pages from</source>
   <translation>ទំព័រពី</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>បានទូទាត់</translation>
  </message>
  <message numerus="yes">
   <source>Paid %n day after filing|Paid %n days after filing</source>
   <translation>
    <numerusform>បានទូទាត់ %n ថ្ងៃក្រោយការដាក់សំណើ</numerusform>
   </translation>
  </message>
  <message>
   <source>Paid by</source>
   <translation>ទូទាត់ដោយ</translation>
  </message>
  <message>
   <source>Paid by the client</source>
   <translation>អតិថិជនបានបង់</translation>
  </message>
  <message>
   <source>Paid men</source>
   <translation>បុរសមានប្រាក់ឈ្នួល</translation>
  </message>
  <message>
   <source>Paid on</source>
   <translation>ទូទាត់នៅ</translation>
  </message>
  <message>
   <source>Paid out</source>
   <translation>បានបើកប្រាក់</translation>
  </message>
  <message>
   <source>Paid out on</source>
   <translation>ថ្ងៃបើកប្រាក់</translation>
  </message>
  <message>
   <source>Paid to</source>
   <translation>ទូទាត់ជូន</translation>
  </message>
  <message>
   <source>Paid women</source>
   <translation>ស្ត្រីមានប្រាក់ឈ្នួល</translation>
  </message>
  <message>
   <source>Paid workers</source>
   <translation>កម្មករមានឈ្នួល</translation>
  </message>
  <message>
   <source>Paid, women / men</source>
   <translation>មានប្រាក់ឈ្នួល, ស្រី / ប្រុស</translation>
  </message>
  <message>
   <source>Paid…</source>
   <translation>បានទូទាត់…</translation>
  </message>
  <message>
   <source>Pairs of one number</source>
   <translation>គូដែលមានលេខតែមួយ</translation>
  </message>
  <message>
   <source>Pairs that look alike</source>
   <translation>គូដែលស្រដៀងគ្នា</translation>
  </message>
  <message>
   <source>Pakistan</source>
   <translation>ប៉ាគីស្ថាន</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>របាយការណ៍</translation>
  </message>
  <message>
   <source>Paper size</source>
   <translation>ទំហំក្រដាស</translation>
  </message>
  <message>
   <source>Paper source:</source>
   <translation>ប្រភពក្រដាស៖</translation>
  </message>
  <message>
   <source>Papers and safety visits are written on the client's tab Enterprise.</source>
   <translation>លិខិត និងការចុះពិនិត្យសុវត្ថិភាពត្រូវសរសេរលើផ្ទាំងអាជីវកម្មរបស់អតិថិជន។</translation>
  </message>
  <message>
   <source>Papers that expire</source>
   <translation>លិខិតដែលផុតកំណត់</translation>
  </message>
  <message>
   <source>Parent</source>
   <translation>ឪពុកម្ដាយ</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>ថតមេ</translation>
  </message>
  <message>
   <source>Parted by</source>
   <translation>បំបែកដោយ</translation>
  </message>
  <message>
   <source>Partly helped</source>
   <translation>បានជួយមួយផ្នែក</translation>
  </message>
  <message>
   <source>Partly taken back</source>
   <translation>បានដកវិញមួយផ្នែក</translation>
  </message>
  <message>
   <source>Partner</source>
   <translation>ដៃគូ</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>ដៃគូ</translation>
  </message>
  <message>
   <source>Pass-on talk</source>
   <translation>ការផ្សព្វផ្សាយបន្ត</translation>
  </message>
  <message>
   <source>Pass-on talk: {course}</source>
   <translation>ការផ្សព្វផ្សាយបន្ត៖ {course}</translation>
  </message>
  <message>
   <source>Pass-on talk…</source>
   <translation>ការផ្សព្វផ្សាយបន្ត…</translation>
  </message>
  <message>
   <source>Passed on</source>
   <translation>បានផ្សព្វផ្សាយបន្ត</translation>
  </message>
  <message>
   <source>Passphrase of {name}</source>
   <translation>ឃ្លាសម្ងាត់របស់ {name}</translation>
  </message>
  <message>
   <source>Passphrase: </source>
   <translation>ឃ្លាសម្ងាត់៖ </translation>
  </message>
  <message>
   <source>Password:</source>
   <translation>ពាក្យសម្ងាត់៖</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>បិទភ្ជាប់</translation>
  </message>
  <message>
   <source>Paste a picture</source>
   <translation>បិទភ្ជាប់រូបភាព</translation>
  </message>
  <message>
   <source>Paste from Excel</source>
   <translation>បិទភ្ជាប់ពី Excel</translation>
  </message>
  <message>
   <source>Paste from the clipboard?</source>
   <translation>បិទភ្ជាប់ពីក្ដារតម្បៀតខ្ទាស់ឬ?</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>ការទូទាត់</translation>
  </message>
  <message>
   <source>Payment of an award</source>
   <translation>ការទូទាត់នៃការផ្ដល់ជូន</translation>
  </message>
  <message>
   <source>Payments</source>
   <translation>ការទូទាត់</translation>
  </message>
  <message>
   <source>Payments due</source>
   <translation>ការទូទាត់ដល់កំណត់</translation>
  </message>
  <message>
   <source>Payments of awards</source>
   <translation>ការទូទាត់នៃការផ្ដល់ជូន</translation>
  </message>
  <message>
   <source>Payments that are due</source>
   <translation>ការទូទាត់ដែលដល់កំណត់</translation>
  </message>
  <message>
   <source>Payments: the list of a payment provider</source>
   <translation>ការទូទាត់៖ បញ្ជីរបស់អ្នកផ្ដល់សេវាទូទាត់</translation>
  </message>
  <message>
   <source>Per award</source>
   <translation>ក្នុងការផ្ដល់ម្ដង</translation>
  </message>
  <message>
   <source>Per client</source>
   <translation>ក្នុងអតិថិជនម្នាក់</translation>
  </message>
  <message>
   <source>Per completer</source>
   <translation>ក្នុងអ្នកបញ្ចប់ម្នាក់</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>រយៈពេល</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>បុគ្គល</translation>
  </message>
  <message>
   <source>Person of the household</source>
   <translation>សមាជិកគ្រួសារ</translation>
  </message>
  <message>
   <source>Persons</source>
   <translation>មនុស្ស</translation>
  </message>
  <message>
   <source>Persons covered</source>
   <translation>អ្នកត្រូវបានធានា</translation>
  </message>
  <message>
   <source>Persons insured</source>
   <translation>អ្នកត្រូវបានធានា</translation>
  </message>
  <message>
   <source>Philippines</source>
   <translation>ហ្វីលីពីន</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>ទូរសព្ទ</translation>
  </message>
  <message>
   <source>Photo of the client</source>
   <translation>រូបថតអតិថិជន</translation>
  </message>
  <message>
   <source>Photos and PDF</source>
   <translation>រូបថត និង PDF</translation>
  </message>
  <message>
   <source>Picture (*.png);;Drawing (*.svg)</source>
   <translation>រូបភាព (*.png);;គំនូរ (*.svg)</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>រូបភាព</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>ទីកន្លែង</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>ទីតាំង</translation>
  </message>
  <message>
   <source>Places that cannot be, are inexact, or lie far from all others.</source>
   <translation>ទីតាំងដែលមិនអាចមាន មិនច្បាស់ ឬឆ្ងាយពីទីតាំងផ្សេងទាំងអស់។</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>ផែនការ</translation>
  </message>
  <message>
   <source>Plan a round</source>
   <translation>គ្រោងជុំ</translation>
  </message>
  <message>
   <source>Plan a round…</source>
   <translation>គ្រោងជុំ…</translation>
  </message>
  <message>
   <source>Plan a session under Incentives; its sheet is then printed here.</source>
   <translation>សូមគ្រោងវគ្គមួយក្នុងការលើកទឹកចិត្ត រួចសន្លឹករបស់វាបោះពុម្ពនៅទីនេះ។</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>បានគ្រោង</translation>
  </message>
  <message>
   <source>Planned awards a month</source>
   <translation>ការផ្ដល់ជូនដែលគ្រោងក្នុងមួយខែ</translation>
  </message>
  <message>
   <source>Planned sessions</source>
   <translation>វគ្គដែលគ្រោង</translation>
  </message>
  <message>
   <source>Planned: not held yet. Attended: present or late, of those who were marked.</source>
   <translation>បានគ្រោង៖ មិនទាន់ធ្វើ។ បានចូលរួម៖ មានវត្តមាន ឬមកយឺត ក្នុងចំណោមអ្នកដែលបានកត់។</translation>
  </message>
  <message>
   <source>Please note</source>
   <translation>សូមចំណាំ</translation>
  </message>
  <message>
   <source>Please send this part back to the {branch} branch.</source>
   <translation>សូមផ្ញើផ្នែកនេះត្រឡប់ទៅសាខា {branch} វិញ។</translation>
  </message>
  <message>
   <source>Point or comma?</source>
   <translation>ចំណុច ឬក្បៀស?</translation>
  </message>
  <message>
   <source>Points (pt)</source>
   <translation>ចំណុច (pt)</translation>
  </message>
  <message>
   <source>Points of the quiz</source>
   <translation>ពិន្ទុតេស្ត</translation>
  </message>
  <message>
   <source>Policies</source>
   <translation>បណ្ណរ៉ាប់រង</translation>
  </message>
  <message>
   <source>Policies in force at the end: {policies}. Active clients covered: {part} of {whole}.</source>
   <translation>បណ្ណរ៉ាប់រងមានសុពលភាពនៅចុងខែ៖ {policies}។ អតិថិជនសកម្មត្រូវបានធានា៖ {part} ក្នុងចំណោម {whole}។</translation>
  </message>
  <message>
   <source>Policies that ended: {due}, of which renewed: {renewed}.</source>
   <translation>បណ្ណរ៉ាប់រងដែលបានចប់៖ {due} ក្នុងនោះបានបន្ត៖ {renewed}។</translation>
  </message>
  <message>
   <source>Policies to renew</source>
   <translation>បណ្ណរ៉ាប់រងត្រូវបន្ត</translation>
  </message>
  <message>
   <source>Policy</source>
   <translation>បណ្ណរ៉ាប់រង</translation>
  </message>
  <message>
   <source>Policy number</source>
   <translation>លេខបណ្ណរ៉ាប់រង</translation>
  </message>
  <message>
   <source>Policy of</source>
   <translation>បណ្ណរ៉ាប់រងរបស់</translation>
  </message>
  <message>
   <source>Policy of {client}</source>
   <translation>បណ្ណរ៉ាប់រងរបស់ {client}</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>បញ្ឈរ</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>ចំណូលចិត្ត</translation>
  </message>
  <message>
   <source>Pregnancy and birth</source>
   <translation>មានផ្ទៃពោះ និងសម្រាល</translation>
  </message>
  <message>
   <source>Premium</source>
   <translation>បុព្វលាភ</translation>
  </message>
  <message>
   <source>Premium not paid</source>
   <translation>មិនទាន់បង់បុព្វលាភ</translation>
  </message>
  <message>
   <source>Premium paid on</source>
   <translation>បង់បុព្វលាភនៅ</translation>
  </message>
  <message>
   <source>Prepared by</source>
   <translation>រៀបចំដោយ</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>មានវត្តមាន</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>មុន</translation>
  </message>
  <message>
   <source>Prey Tnaot</source>
   <translation>ព្រៃត្នោត</translation>
  </message>
  <message>
   <source>Principal</source>
   <translation>ប្រាក់ដើម</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>បោះពុម្ព</translation>
  </message>
  <message>
   <source>Print Immediately</source>
   <translation>បោះពុម្ពភ្លាម</translation>
  </message>
  <message>
   <source>Print To File ...</source>
   <translation>បោះពុម្ពទៅឯកសារ ...</translation>
  </message>
  <message>
   <source>Print a blank questionnaire…</source>
   <translation>បោះពុម្ពកម្រងសំណួរទទេ…</translation>
  </message>
  <message>
   <source>Print all</source>
   <translation>បោះពុម្ពទាំងអស់</translation>
  </message>
  <message>
   <source>Print list…</source>
   <translation>បោះពុម្ពបញ្ជី…</translation>
  </message>
  <message>
   <source>Print range</source>
   <translation>ចន្លោះបោះពុម្ព</translation>
  </message>
  <message>
   <source>Print the client's page</source>
   <translation>បោះពុម្ពទំព័រអតិថិជន</translation>
  </message>
  <message>
   <source>Print the form</source>
   <translation>បោះពុម្ពទម្រង់</translation>
  </message>
  <message>
   <source>Print the list</source>
   <translation>បោះពុម្ពបញ្ជី</translation>
  </message>
  <message>
   <source>Print the paper</source>
   <translation>បោះពុម្ពរបាយការណ៍</translation>
  </message>
  <message>
   <source>Print to File (PDF)</source>
   <translation>បោះពុម្ពទៅឯកសារ (PDF)</translation>
  </message>
  <message>
   <source>Print, sign, close</source>
   <translation>បោះពុម្ព ចុះហត្ថលេខា បិទ</translation>
  </message>
  <message>
   <source>Printed by {actor} · MFDW {version}</source>
   <translation>បោះពុម្ពដោយ {actor} · MFDW {version}</translation>
  </message>
  <message>
   <source>Printed by {actor} · MFDW {version}, rules {rules}</source>
   <translation>បោះពុម្ពដោយ {actor} · MFDW {version}, វិធាន {rules}</translation>
  </message>
  <message>
   <source>Printed on {day} · MFDW Desktop {version}</source>
   <translation>បោះពុម្ពថ្ងៃ {day} · MFDW Desktop {version}</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>ម៉ាស៊ីនបោះពុម្ព</translation>
  </message>
  <message>
   <source>Printer Properties</source>
   <translation>លក្ខណៈម៉ាស៊ីនបោះពុម្ព</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>កំពុងបោះពុម្ព</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>បោះពុម្ព…</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>បញ្ហា</translation>
  </message>
  <message>
   <source>Problem before</source>
   <translation>បញ្ហាមុន</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>បញ្ហា</translation>
  </message>
  <message>
   <source>Problems as a workbook…</source>
   <translation>បញ្ហាជាសៀវភៅការងារ…</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>ផលិតផល</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>ប្រវត្តិរូប</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>កម្មវិធី</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>កម្មវិធី</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>វឌ្ឍនភាព</translation>
  </message>
  <message>
   <source>Proposals, not the law: ask the labour inspection and change them. A child of a household who works below these ages is marked. Statistics of child labour keep the bands of their rule.</source>
   <translation>ជាសំណើ មិនមែនច្បាប់ទេ៖ សូមសួរអធិការការងារ ហើយប្ដូរវា។ កុមារក្នុងគ្រួសារដែលធ្វើការក្រោមអាយុទាំងនេះត្រូវបានសម្គាល់។ ស្ថិតិពលកម្មកុមាររក្សាក្រុមអាយុតាមវិធានរបស់វា។</translation>
  </message>
  <message>
   <source>Proposed for the country: {light}, {general} and {hazardous} years.</source>
   <translation>បានស្នើសម្រាប់ប្រទេស៖ {light}, {general} និង {hazardous} ឆ្នាំ។</translation>
  </message>
  <message>
   <source>Protection of a child</source>
   <translation>ការការពារកុមារ</translation>
  </message>
  <message>
   <source>Proved by</source>
   <translation>ភស្តុតាង</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>អ្នកផ្ដល់សេវា</translation>
  </message>
  <message>
   <source>Pseudonymous</source>
   <translation>ប្រើឈ្មោះក្លែង</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>គោលបំណង</translation>
  </message>
  <message>
   <source>Put back a backup</source>
   <translation>ស្ដារច្បាប់បម្រុងទុកវិញ</translation>
  </message>
  <message>
   <source>Put back from a file</source>
   <translation>ស្ដារវិញពីឯកសារ</translation>
  </message>
  <message>
   <source>Put back from a file…</source>
   <translation>ស្ដារវិញពីឯកសារ…</translation>
  </message>
  <message>
   <source>Put into the bin</source>
   <translation>ដាក់ក្នុងធុងសំរាម</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>ស្ដារវិញ</translation>
  </message>
  <message>
   <source>Put this one back…</source>
   <translation>ស្ដារច្បាប់នេះវិញ…</translation>
  </message>
  <message>
   <source>Putting the backup back</source>
   <translation>កំពុងស្ដារច្បាប់បម្រុងទុកវិញ</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>ត្រីមាស</translation>
  </message>
  <message>
   <source>Quarter {number} of {year}</source>
   <translation>ត្រីមាសទី {number} ឆ្នាំ {year}</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>សំណួរ</translation>
  </message>
  <message>
   <source>Question or person</source>
   <translation>សំណួរ ឬមនុស្ស</translation>
  </message>
  <message>
   <source>Questionnaire</source>
   <translation>កម្រងសំណួរ</translation>
  </message>
  <message>
   <source>Questionnaires</source>
   <translation>កម្រងសំណួរ</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>សំណួរ</translation>
  </message>
  <message>
   <source>Questions and complaints: ask at the {branch} branch.</source>
   <translation>សំណួរ និងបណ្ដឹង៖ សូមសួរនៅសាខា {branch}។</translation>
  </message>
  <message>
   <source>Questions not shown</source>
   <translation>សំណួរមិនបង្ហាញ</translation>
  </message>
  <message>
   <source>Questions of all rounds brought to one</source>
   <translation>សំណួរនៃជុំទាំងអស់បង្រួបបង្រួមជាមួយ</translation>
  </message>
  <message>
   <source>Questions that the form skips</source>
   <translation>សំណួរដែលទម្រង់រំលង</translation>
  </message>
  <message>
   <source>Questions that were due and have no answer, with the reason.</source>
   <translation>សំណួរដែលត្រូវឆ្លើយ តែគ្មានចម្លើយ ជាមួយមូលហេតុ។</translation>
  </message>
  <message>
   <source>Questions with several answers</source>
   <translation>សំណួរដែលមានចម្លើយច្រើន</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>ចេញ</translation>
  </message>
  <message>
   <source>Quiz</source>
   <translation>តេស្ត</translation>
  </message>
  <message>
   <source>Quiz after</source>
   <translation>តេស្តក្រោយ</translation>
  </message>
  <message>
   <source>Quiz after, %</source>
   <translation>តេស្តក្រោយ, %</translation>
  </message>
  <message>
   <source>Quiz before</source>
   <translation>តេស្តមុន</translation>
  </message>
  <message>
   <source>Quiz before, %</source>
   <translation>តេស្តមុន, %</translation>
  </message>
  <message>
   <source>Quiz change</source>
   <translation>តេស្តប្រែប្រួល</translation>
  </message>
  <message>
   <source>Read a back-check…</source>
   <translation>អានការត្រួតពិនិត្យឡើងវិញ…</translation>
  </message>
  <message>
   <source>Read a questionnaire</source>
   <translation>អានកម្រងសំណួរ</translation>
  </message>
  <message>
   <source>Read a questionnaire…</source>
   <translation>អានកម្រងសំណួរ…</translation>
  </message>
  <message>
   <source>Read an edited workbook…</source>
   <translation>អានសៀវភៅការងារដែលបានកែ…</translation>
  </message>
  <message>
   <source>Read it in; then import the answers that were collected with it.</source>
   <translation>សូមអានវាចូល រួចនាំចូលចម្លើយដែលប្រមូលដោយប្រើវា</translation>
  </message>
  <message>
   <source>Read me</source>
   <translation>សូមអាន</translation>
  </message>
  <message>
   <source>Read one from an XLSForm of KoboToolbox or ODK, or import a file of answers.</source>
   <translation>សូមអានមួយពី XLSForm របស់ KoboToolbox ឬ ODK ឬនាំចូលឯកសារចម្លើយ</translation>
  </message>
  <message>
   <source>Read one from its XLSForm, or let one be drafted from this file.</source>
   <translation>សូមអានមួយពី XLSForm ឬឱ្យព្រាងមួយពីឯកសារនេះ</translation>
  </message>
  <message>
   <source>Read the questionnaire</source>
   <translation>អានកម្រងសំណួរ</translation>
  </message>
  <message>
   <source>Reading rows</source>
   <translation>កំពុងអានជួរដេក</translation>
  </message>
  <message>
   <source>Reading the backup…</source>
   <translation>កំពុងអានច្បាប់បម្រុងទុក…</translation>
  </message>
  <message>
   <source>Reading {file}</source>
   <translation>កំពុងអាន {file}</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>កំពុងអាន…</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>មូលហេតុ</translation>
  </message>
  <message>
   <source>Reason for leaving</source>
   <translation>មូលហេតុនៃការចាកចេញ</translation>
  </message>
  <message>
   <source>Reason of the status</source>
   <translation>មូលហេតុនៃស្ថានភាព</translation>
  </message>
  <message>
   <source>Reason or note</source>
   <translation>មូលហេតុ ឬកំណត់សម្គាល់</translation>
  </message>
  <message>
   <source>Reason to give it all the same</source>
   <translation>មូលហេតុដែលនៅតែផ្ដល់</translation>
  </message>
  <message>
   <source>Rebate</source>
   <translation>ការបង្វិល</translation>
  </message>
  <message>
   <source>Rebate for school attendance</source>
   <translation>ការបង្វិលប្រាក់សម្រាប់ការចូលរៀន</translation>
  </message>
  <message>
   <source>Rebate of a loan</source>
   <translation>ការបង្វិលនៃកម្ចី</translation>
  </message>
  <message>
   <source>Rebate reversed</source>
   <translation>បានដកការបង្វិលវិញ</translation>
  </message>
  <message>
   <source>Rebated already</source>
   <translation>បានបង្វិលរួចហើយ</translation>
  </message>
  <message>
   <source>Rebates</source>
   <translation>ការបង្វិល</translation>
  </message>
  <message>
   <source>Rebates approved</source>
   <translation>បានអនុម័តការបង្វិល</translation>
  </message>
  <message>
   <source>Rebates discarded</source>
   <translation>បានបោះបង់ការបង្វិល</translation>
  </message>
  <message>
   <source>Rebates of a period</source>
   <translation>ការបង្វិលក្នុងរយៈពេល</translation>
  </message>
  <message>
   <source>Rebates to approve or credit</source>
   <translation>ការបង្វិលត្រូវអនុម័ត ឬដាក់ចូល</translation>
  </message>
  <message>
   <source>Rebates, savings and payments</source>
   <translation>ការបង្វិល ប្រាក់សន្សំ និងការទូទាត់</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>បង្កាន់ដៃ</translation>
  </message>
  <message>
   <source>Receipt no.</source>
   <translation>លេខបង្កាន់ដៃ</translation>
  </message>
  <message>
   <source>Receipt of an import</source>
   <translation>បង្កាន់ដៃនៃការនាំចូល</translation>
  </message>
  <message>
   <source>Receipt or policy</source>
   <translation>បង្កាន់ដៃ ឬបណ្ណសន្យារ៉ាប់រង</translation>
  </message>
  <message>
   <source>Receipt, file and recipe</source>
   <translation>បង្កាន់ដៃ ឯកសារ និងរូបមន្តនាំចូល</translation>
  </message>
  <message>
   <source>Receipt: an import brought back</source>
   <translation>បង្កាន់ដៃ៖ ការនាំចូលដែលបានយកមកវិញ</translation>
  </message>
  <message>
   <source>Receipt: an import taken back</source>
   <translation>បង្កាន់ដៃ៖ ការនាំចូលដែលបានដកវិញ</translation>
  </message>
  <message>
   <source>Receipt…</source>
   <translation>បង្កាន់ដៃ…</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>បានទទួល</translation>
  </message>
  <message>
   <source>Received on</source>
   <translation>ទទួលនៅថ្ងៃ</translation>
  </message>
  <message>
   <source>Recipe (*.json)</source>
   <translation>រូបមន្តនាំចូល (*.json)</translation>
  </message>
  <message>
   <source>Recipe of this import</source>
   <translation>រូបមន្តនៃការនាំចូលនេះ</translation>
  </message>
  <message>
   <source>Recognised by the columns: {columns}</source>
   <translation>បានស្គាល់តាមជួរឈរ៖ {columns}</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>កត់ត្រា</translation>
  </message>
  <message>
   <source>Record incentives</source>
   <translation>កត់ការលើកទឹកចិត្ត</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>បានកត់ត្រា</translation>
  </message>
  <message>
   <source>Recorded by</source>
   <translation>កត់ត្រាដោយ</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>កំណត់ត្រា</translation>
  </message>
  <message>
   <source>Records blocked</source>
   <translation>កំណត់ត្រាដែលត្រូវបានរារាំង</translation>
  </message>
  <message>
   <source>Records removed</source>
   <translation>កំណត់ត្រាដែលបានដក</translation>
  </message>
  <message>
   <source>Records restored</source>
   <translation>កំណត់ត្រាដែលបានស្ដារ</translation>
  </message>
  <message>
   <source>Records that stay</source>
   <translation>កំណត់ត្រាដែលនៅ</translation>
  </message>
  <message>
   <source>Records that were removed</source>
   <translation>កំណត់ត្រាដែលបានលុបចេញ</translation>
  </message>
  <message>
   <source>Red cells must be mended: their rows were not stored.</source>
   <translation>ក្រឡាក្រហមត្រូវកែ៖ ជួរដេករបស់វាមិនត្រូវបានរក្សាទុកទេ</translation>
  </message>
  <message>
   <source>Refer</source>
   <translation>បញ្ជូន</translation>
  </message>
  <message>
   <source>Refer a client to a partner, and what comes of it is followed here.</source>
   <translation>សូមបញ្ជូនអតិថិជនទៅដៃគូ ហើយលទ្ធផលរបស់វាត្រូវបានតាមដាននៅទីនេះ។</translation>
  </message>
  <message>
   <source>Refer {name}</source>
   <translation>បញ្ជូន {name}</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>ឯកសារយោង</translation>
  </message>
  <message>
   <source>Referral</source>
   <translation>ការបញ្ជូន</translation>
  </message>
  <message>
   <source>Referral of {name}</source>
   <translation>ការបញ្ជូន {name}</translation>
  </message>
  <message>
   <source>Referral saved</source>
   <translation>បានរក្សាទុកការបញ្ជូន</translation>
  </message>
  <message>
   <source>Referral slip</source>
   <translation>លិខិតបញ្ជូន</translation>
  </message>
  <message>
   <source>Referral to {partner} closed</source>
   <translation>បានបិទការបញ្ជូនទៅ {partner}</translation>
  </message>
  <message>
   <source>Referrals</source>
   <translation>ការបញ្ជូន</translation>
  </message>
  <message>
   <source>Referrals and what came of them: the list of a partner</source>
   <translation>ការបញ្ជូន និងលទ្ធផលរបស់វា៖ បញ្ជីរបស់ដៃគូ</translation>
  </message>
  <message>
   <source>Referrals to follow up</source>
   <translation>ការបញ្ជូនត្រូវតាមដាន</translation>
  </message>
  <message>
   <source>Referred to a partner</source>
   <translation>បានបញ្ជូនទៅដៃគូ</translation>
  </message>
  <message>
   <source>Referred to {partner}</source>
   <translation>បានបញ្ជូនទៅ {partner}</translation>
  </message>
  <message>
   <source>Refuse</source>
   <translation>បដិសេធ</translation>
  </message>
  <message numerus="yes">
   <source>Refuse %n award|Refuse %n awards</source>
   <translation>
    <numerusform>បដិសេធការផ្ដល់ជូន %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Refuse without a reason</source>
   <translation>បដិសេធបើគ្មានមូលហេតុ</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>បដិសេធ</translation>
  </message>
  <message>
   <source>Refused by the partner</source>
   <translation>ដៃគូបានបដិសេធ</translation>
  </message>
  <message>
   <source>Refuse…</source>
   <translation>បដិសេធ…</translation>
  </message>
  <message>
   <source>Registered as</source>
   <translation>ចុះបញ្ជីជា</translation>
  </message>
  <message>
   <source>Registered enterprise</source>
   <translation>អាជីវកម្មបានចុះបញ្ជី</translation>
  </message>
  <message>
   <source>Registered: {paper}</source>
   <translation>បានចុះបញ្ជី៖ {paper}</translation>
  </message>
  <message>
   <source>Registration</source>
   <translation>ការចុះបញ្ជី</translation>
  </message>
  <message>
   <source>Registration of the enterprise</source>
   <translation>ការចុះបញ្ជីអាជីវកម្ម</translation>
  </message>
  <message>
   <source>Registration office</source>
   <translation>ការិយាល័យចុះបញ្ជី</translation>
  </message>
  <message>
   <source>Registration paper</source>
   <translation>លិខិតចុះបញ្ជី</translation>
  </message>
  <message>
   <source>Registration paper saved</source>
   <translation>បានរក្សាទុកលិខិតចុះបញ្ជី</translation>
  </message>
  <message>
   <source>Registration papers</source>
   <translation>លិខិតចុះបញ្ជី</translation>
  </message>
  <message>
   <source>Registration papers expire</source>
   <translation>លិខិតចុះបញ្ជីផុតកំណត់</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>បានបដិសេធ</translation>
  </message>
  <message>
   <source>Relation to {name}</source>
   <translation>ទំនាក់ទំនងជាមួយ {name}</translation>
  </message>
  <message>
   <source>Relative</source>
   <translation>សាច់ញាតិ</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>កំណត់សម្គាល់</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>យកចេញ</translation>
  </message>
  <message>
   <source>Remove a view</source>
   <translation>ដកទិដ្ឋភាពចេញ</translation>
  </message>
  <message>
   <source>Remove documents for good</source>
   <translation>លុបលិខិតឯកសារជាអចិន្ត្រៃយ៍</translation>
  </message>
  <message>
   <source>Remove documents for good…</source>
   <translation>លុបលិខិតឯកសារជាអចិន្ត្រៃយ៍…</translation>
  </message>
  <message>
   <source>Remove for good</source>
   <translation>លុបជាអចិន្ត្រៃយ៍</translation>
  </message>
  <message>
   <source>Remove the condition</source>
   <translation>យកលក្ខខណ្ឌចេញ</translation>
  </message>
  <message>
   <source>Remove the field</source>
   <translation>ដកប្រអប់ចេញ</translation>
  </message>
  <message>
   <source>Remove the rule</source>
   <translation>ដកវិធានចេញ</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>បានលុបចេញ</translation>
  </message>
  <message>
   <source>Removing</source>
   <translation>កំពុងយកចេញ</translation>
  </message>
  <message>
   <source>Removing awards</source>
   <translation>កំពុងយកការផ្ដល់ជូនចេញ</translation>
  </message>
  <message>
   <source>Removing claims</source>
   <translation>កំពុងដកសំណើសំណងចេញ</translation>
  </message>
  <message>
   <source>Removing clients</source>
   <translation>កំពុងយកអតិថិជនចេញ</translation>
  </message>
  <message>
   <source>Removing documents for good</source>
   <translation>កំពុងលុបលិខិតឯកសារជាអចិន្ត្រៃយ៍</translation>
  </message>
  <message>
   <source>Removing policies</source>
   <translation>កំពុងដកបណ្ណរ៉ាប់រងចេញ</translation>
  </message>
  <message>
   <source>Removing visits</source>
   <translation>កំពុងដកការទៅពិនិត្យចេញ</translation>
  </message>
  <message>
   <source>Renew</source>
   <translation>បន្តសុពលភាព</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>បើកឡើងវិញ</translation>
  </message>
  <message>
   <source>Reopen the month</source>
   <translation>បើកខែឡើងវិញ</translation>
  </message>
  <message>
   <source>Reopen {month}</source>
   <translation>បើក {month} ឡើងវិញ</translation>
  </message>
  <message>
   <source>Reopened on {day} by {who}</source>
   <translation>បើកឡើងវិញនៅ {day} ដោយ {who}</translation>
  </message>
  <message>
   <source>Reopening the month</source>
   <translation>កំពុងបើកខែឡើងវិញ</translation>
  </message>
  <message>
   <source>Reopen…</source>
   <translation>បើកឡើងវិញ…</translation>
  </message>
  <message>
   <source>Repaid</source>
   <translation>សងរួច</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>ជួសជុល</translation>
  </message>
  <message numerus="yes">
   <source>Replace in %n cell…|Replace in all %n cells…</source>
   <translation>
    <numerusform>ជំនួសក្នុងក្រឡា %n…</numerusform>
   </translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>របាយការណ៍</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>ត្រូវតែមាន</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>កំណត់ឡើងវិញ</translation>
  </message>
  <message>
   <source>Response</source>
   <translation>ការឆ្លើយតប</translation>
  </message>
  <message>
   <source>Responses</source>
   <translation>ការឆ្លើយតប</translation>
  </message>
  <message>
   <source>Responses behind</source>
   <translation>ការឆ្លើយតបពាក់ព័ន្ធ</translation>
  </message>
  <message>
   <source>Responses behind the figure</source>
   <translation>ការឆ្លើយតបនៅពីក្រោយតួលេខ</translation>
  </message>
  <message>
   <source>Responses of a survey</source>
   <translation>ការឆ្លើយតបអង្កេត</translation>
  </message>
  <message>
   <source>Restricted</source>
   <translation>មានកម្រិត</translation>
  </message>
  <message>
   <source>Restricted referrals are counted and never named. Helped: wholly or partly, of those closed in the month.</source>
   <translation>ការបញ្ជូនមានកម្រិតត្រូវបានរាប់ តែមិនដែលបញ្ជាក់ឈ្មោះ។ បានជួយ៖ ទាំងស្រុង ឬមួយផ្នែក ក្នុងចំណោមអ្វីដែលបិទក្នុងខែ។</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>លទ្ធផល</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>លទ្ធផល</translation>
  </message>
  <message>
   <source>Retire</source>
   <translation>ឈប់ប្រើ</translation>
  </message>
  <message>
   <source>Retired</source>
   <translation>បានឈប់ប្រើ</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>ព្យាយាមម្ដងទៀត</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>បានប្រគល់វិញ</translation>
  </message>
  <message>
   <source>Returned…</source>
   <translation>ត្រឡប់មកវិញ…</translation>
  </message>
  <message>
   <source>Reverse</source>
   <translation>ដកវិញ</translation>
  </message>
  <message numerus="yes">
   <source>Reverse %n rebate|Reverse %n rebates</source>
   <translation>
    <numerusform>ដកការបង្វិល %n វិញ</numerusform>
   </translation>
  </message>
  <message>
   <source>Reverse landscape</source>
   <translation>ផ្ដេកត្រឡប់</translation>
  </message>
  <message>
   <source>Reverse portrait</source>
   <translation>បញ្ឈរត្រឡប់</translation>
  </message>
  <message>
   <source>Reverse the rebate of {client}</source>
   <translation>ដកការបង្វិលរបស់ {client} វិញ</translation>
  </message>
  <message>
   <source>Reversed</source>
   <translation>បានដកវិញ</translation>
  </message>
  <message>
   <source>Reversed {day}</source>
   <translation>បានដកវិញ {day}</translation>
  </message>
  <message>
   <source>Reverse…</source>
   <translation>ដកវិញ…</translation>
  </message>
  <message>
   <source>Reversing rebates</source>
   <translation>កំពុងដកការបង្វិលវិញ</translation>
  </message>
  <message>
   <source>Review saved</source>
   <translation>បានរក្សាទុកការពិនិត្យឡើងវិញ</translation>
  </message>
  <message>
   <source>Review: {child}</source>
   <translation>ពិនិត្យឡើងវិញ៖ {child}</translation>
  </message>
  <message>
   <source>Review…</source>
   <translation>ពិនិត្យឡើងវិញ…</translation>
  </message>
  <message>
   <source>Right edge</source>
   <translation>គែមស្ដាំ</translation>
  </message>
  <message>
   <source>Right to Left, Bottom to Top</source>
   <translation>ស្ដាំទៅឆ្វេង ក្រោមឡើងលើ</translation>
  </message>
  <message>
   <source>Right to Left, Top to Bottom</source>
   <translation>ស្ដាំទៅឆ្វេង លើចុះក្រោម</translation>
  </message>
  <message>
   <source>Rise of prices</source>
   <translation>ឡើងថ្លៃ</translation>
  </message>
  <message>
   <source>Risk management and over-indebtedness</source>
   <translation>ការគ្រប់គ្រងហានិភ័យ និងការជំពាក់បំណុលវ័ណ្ឌក</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>តួនាទី</translation>
  </message>
  <message>
   <source>Roof of the house</source>
   <translation>ដំបូលផ្ទះ</translation>
  </message>
  <message>
   <source>Roster</source>
   <translation>បញ្ជីឈ្មោះ</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>ជុំ</translation>
  </message>
  <message>
   <source>Round report</source>
   <translation>របាយការណ៍ជុំ</translation>
  </message>
  <message>
   <source>Rounded to</source>
   <translation>បង្គត់ទៅ</translation>
  </message>
  <message>
   <source>Rounds of the file</source>
   <translation>ជុំក្នុងឯកសារ</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>ជួរដេក</translation>
  </message>
  <message>
   <source>Row of a repeat</source>
   <translation>ជួរដេកនៃផ្នែកធ្វើឡើងវិញ</translation>
  </message>
  <message>
   <source>Row of a response</source>
   <translation>ជួរដេកនៃការឆ្លើយតប</translation>
  </message>
  <message>
   <source>Row {row}</source>
   <translation>ជួរដេក {row}</translation>
  </message>
  <message>
   <source>Row {row} decides it: ‘{cell}’.</source>
   <translation>ជួរដេក {row} សម្រេចវា៖ ‘{cell}’។</translation>
  </message>
  <message>
   <source>Row {row}: {what}</source>
   <translation>ជួរដេក {row}៖ {what}</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>ជួរដេក</translation>
  </message>
  <message>
   <source>Rows left out by hand</source>
   <translation>ជួរដេកដែលរំលងដោយដៃ</translation>
  </message>
  <message>
   <source>Rows of the file</source>
   <translation>ជួរដេកក្នុងឯកសារ</translation>
  </message>
  <message>
   <source>Rows read</source>
   <translation>ជួរដេកដែលបានអាន</translation>
  </message>
  <message>
   <source>Rows that were not taken</source>
   <translation>ជួរដេកដែលមិនបានយក</translation>
  </message>
  <message>
   <source>Rows {rows}.</source>
   <translation>ជួរដេក {rows}។</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>វិធាន</translation>
  </message>
  <message>
   <source>Rule for {field}</source>
   <translation>វិធានសម្រាប់ {field}</translation>
  </message>
  <message>
   <source>Rule of a rebate</source>
   <translation>វិធាននៃការបង្វិល</translation>
  </message>
  <message>
   <source>Rule saved</source>
   <translation>បានរក្សាទុកវិធាន</translation>
  </message>
  <message>
   <source>Rule taken back</source>
   <translation>បានដកវិធានវិញ</translation>
  </message>
  <message>
   <source>Rules by day</source>
   <translation>វិធានតាមថ្ងៃ</translation>
  </message>
  <message>
   <source>Rules of approval saved</source>
   <translation>បានរក្សាទុកវិធានអនុម័ត</translation>
  </message>
  <message>
   <source>Rules of the form</source>
   <translation>វិធានទម្រង់</translation>
  </message>
  <message>
   <source>Rules of the form…</source>
   <translation>វិធានទម្រង់…</translation>
  </message>
  <message>
   <source>Rules that are not checked</source>
   <translation>វិធានដែលមិនត្រូវបានពិនិត្យ</translation>
  </message>
  <message>
   <source>Rule…</source>
   <translation>វិធាន…</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>កំពុងដំណើរការ</translation>
  </message>
  <message>
   <source>Running loan</source>
   <translation>កម្ចីកំពុងដំណើរការ</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>រយៈពេល</translation>
  </message>
  <message>
   <source>Safe tools at home</source>
   <translation>ឧបករណ៍មានសុវត្ថិភាពនៅផ្ទះ</translation>
  </message>
  <message>
   <source>Safe tools | 60 | first-aid box</source>
   <translation>ឧបករណ៍មានសុវត្ថិភាព | 60 | ប្រអប់សង្គ្រោះបឋម</translation>
  </message>
  <message>
   <source>Safe work</source>
   <translation>ការងារមានសុវត្ថិភាព</translation>
  </message>
  <message>
   <source>Safe work at home</source>
   <translation>ការងារមានសុវត្ថិភាពនៅផ្ទះ</translation>
  </message>
  <message>
   <source>Safety visit</source>
   <translation>ការចុះពិនិត្យសុវត្ថិភាព</translation>
  </message>
  <message>
   <source>Safety visit saved</source>
   <translation>បានរក្សាទុកការចុះពិនិត្យសុវត្ថិភាព</translation>
  </message>
  <message>
   <source>Safety visits</source>
   <translation>ការចុះពិនិត្យសុវត្ថិភាព</translation>
  </message>
  <message>
   <source>Same identity card, name and village written otherwise</source>
   <translation>អត្តសញ្ញាណប័ណ្ណដូចគ្នា ឈ្មោះ និងភូមិសរសេរខុស</translation>
  </message>
  <message>
   <source>Same in a row</source>
   <translation>ដូចគ្នាជាប់ៗ</translation>
  </message>
  <message>
   <source>Same name and birth day, other village and telephone</source>
   <translation>ឈ្មោះ និងថ្ងៃកំណើតដូចគ្នា ភូមិ និងទូរសព្ទផ្សេង</translation>
  </message>
  <message>
   <source>Same name and village</source>
   <translation>ឈ្មោះ និងភូមិដូចគ្នា</translation>
  </message>
  <message>
   <source>Same name only, other birth year and village</source>
   <translation>តែឈ្មោះដូចគ្នា ឆ្នាំកំណើត និងភូមិផ្សេង</translation>
  </message>
  <message>
   <source>Same number, same person</source>
   <translation>លេខដូចគ្នា មនុស្សតែមួយ</translation>
  </message>
  <message>
   <source>Same number…</source>
   <translation>លេខដូចគ្នា…</translation>
  </message>
  <message>
   <source>Same person</source>
   <translation>មនុស្សតែមួយ</translation>
  </message>
  <message>
   <source>Sample branch</source>
   <translation>សាខាគំរូ</translation>
  </message>
  <message>
   <source>Sample values</source>
   <translation>តម្លៃគំរូ</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>រក្សាទុក</translation>
  </message>
  <message numerus="yes">
   <source>Save %n award|Save %n awards</source>
   <translation>
    <numerusform>រក្សាទុកការផ្ដល់ជូន %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n check|Save %n checks</source>
   <translation>
    <numerusform>រក្សាទុកការពិនិត្យ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n payment|Save %n payments</source>
   <translation>
    <numerusform>រក្សាទុកការទូទាត់ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n row|Save %n rows</source>
   <translation>
    <numerusform>រក្សាទុកជួរដេក %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n voucher|Save %n vouchers</source>
   <translation>
    <numerusform>រក្សាទុកប័ណ្ណសេវា %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>រក្សាទុកជា</translation>
  </message>
  <message>
   <source>Save PDF</source>
   <translation>រក្សាទុក PDF</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>រក្សាទុកច្បាប់ចម្លង</translation>
  </message>
  <message>
   <source>Save a copy elsewhere…</source>
   <translation>រក្សាទុកច្បាប់ចម្លងនៅកន្លែងផ្សេង…</translation>
  </message>
  <message>
   <source>Save all the same</source>
   <translation>នៅតែរក្សាទុក</translation>
  </message>
  <message>
   <source>Save an empty template for Excel…</source>
   <translation>រក្សាទុកពុម្ពគំរូទទេសម្រាប់ Excel…</translation>
  </message>
  <message>
   <source>Save and next</source>
   <translation>រក្សាទុក ហើយបន្ត</translation>
  </message>
  <message>
   <source>Save as Excel</source>
   <translation>រក្សាទុកជា Excel</translation>
  </message>
  <message>
   <source>Save as Excel…</source>
   <translation>រក្សាទុកជា Excel…</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>រក្សាទុកជា…</translation>
  </message>
  <message>
   <source>Save every change</source>
   <translation>រក្សាទុកការប្រែប្រួលទាំងអស់</translation>
  </message>
  <message>
   <source>Save every change as a workbook…</source>
   <translation>រក្សាទុកការប្រែប្រួលទាំងអស់ជាសៀវភៅការងារ…</translation>
  </message>
  <message>
   <source>Save every month's summary by itself…</source>
   <translation>រក្សាទុករបាយការណ៍សង្ខេបរៀងរាល់ខែដោយស្វ័យប្រវត្តិ…</translation>
  </message>
  <message>
   <source>Save it first, or throw away what was typed.</source>
   <translation>សូមរក្សាទុកវាជាមុន ឬបោះបង់អ្វីដែលបានវាយ</translation>
  </message>
  <message>
   <source>Save recipe</source>
   <translation>រក្សាទុករូបមន្តនាំចូល</translation>
  </message>
  <message>
   <source>Save recipe…</source>
   <translation>រក្សាទុករូបមន្តនាំចូល…</translation>
  </message>
  <message>
   <source>Save the attendance</source>
   <translation>រក្សាទុកវត្តមាន</translation>
  </message>
  <message>
   <source>Save the budgets</source>
   <translation>រក្សាទុកថវិកា</translation>
  </message>
  <message>
   <source>Save the codebook</source>
   <translation>រក្សាទុកសៀវភៅកូដ</translation>
  </message>
  <message>
   <source>Save the codebook…</source>
   <translation>រក្សាទុកសៀវភៅកូដ…</translation>
  </message>
  <message>
   <source>Save the crediting file</source>
   <translation>រក្សាទុកឯកសារដាក់ចូល</translation>
  </message>
  <message>
   <source>Save the document</source>
   <translation>រក្សាទុកលិខិតឯកសារ</translation>
  </message>
  <message>
   <source>Save the exposure log</source>
   <translation>រក្សាទុកកំណត់ហេតុការទទួលឥទ្ធិពល</translation>
  </message>
  <message>
   <source>Save the figures</source>
   <translation>រក្សាទុកតួលេខ</translation>
  </message>
  <message>
   <source>Save the list</source>
   <translation>រក្សាទុកបញ្ជី</translation>
  </message>
  <message>
   <source>Save the list as a paper</source>
   <translation>រក្សាទុកបញ្ជីជាលិខិត</translation>
  </message>
  <message>
   <source>Save the list of duplicates</source>
   <translation>រក្សាទុកបញ្ជីកំណត់ត្រាស្ទួន</translation>
  </message>
  <message>
   <source>Save the original file…</source>
   <translation>រក្សាទុកឯកសារដើម…</translation>
  </message>
  <message>
   <source>Save the paper</source>
   <translation>រក្សាទុករបាយការណ៍</translation>
  </message>
  <message>
   <source>Save the paper as PDF</source>
   <translation>រក្សាទុករបាយការណ៍ជា PDF</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>រក្សាទុករូបភាព</translation>
  </message>
  <message>
   <source>Save the picture…</source>
   <translation>រក្សាទុករូបភាព…</translation>
  </message>
  <message>
   <source>Save the problems</source>
   <translation>រក្សាទុកបញ្ហា</translation>
  </message>
  <message>
   <source>Save the problems as a workbook, mend the marked cells and import it again.</source>
   <translation>សូមរក្សាទុកបញ្ហាជាសៀវភៅការងារ កែក្រឡាដែលគូសចំណាំ ហើយនាំចូលម្ដងទៀត</translation>
  </message>
  <message>
   <source>Save the receipt…</source>
   <translation>រក្សាទុកបង្កាន់ដៃ…</translation>
  </message>
  <message>
   <source>Save the recipe…</source>
   <translation>រក្សាទុករូបមន្តនាំចូល…</translation>
  </message>
  <message>
   <source>Save the sheet</source>
   <translation>រក្សាទុកសន្លឹក</translation>
  </message>
  <message>
   <source>Save the template</source>
   <translation>រក្សាទុកពុម្ពគំរូ</translation>
  </message>
  <message>
   <source>Save the view</source>
   <translation>រក្សាទុកទិដ្ឋភាព</translation>
  </message>
  <message>
   <source>Save the workbook</source>
   <translation>រក្សាទុកសៀវភៅការងារ</translation>
  </message>
  <message>
   <source>Save the workbook, change it in Excel, and read it back: here stands what it would change before anything is kept.</source>
   <translation>សូមរក្សាទុកសៀវភៅការងារ ប្ដូរវាក្នុង Excel ហើយអានវាវិញ៖ នៅទីនេះបង្ហាញអ្វីដែលវានឹងប្ដូរ មុនរក្សាទុកអ្វីមួយ។</translation>
  </message>
  <message>
   <source>Save the workbook…</source>
   <translation>រក្សាទុកសៀវភៅការងារ…</translation>
  </message>
  <message>
   <source>Save them first, or throw them away.</source>
   <translation>សូមរក្សាទុកជាមុន ឬបោះបង់</translation>
  </message>
  <message>
   <source>Save this view…</source>
   <translation>រក្សាទុកទិដ្ឋភាពនេះ…</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>បានសន្សំ</translation>
  </message>
  <message>
   <source>Saved &amp;views</source>
   <translation>ទិដ្ឋភាពដែលបានរក្សាទុក(&amp;V)</translation>
  </message>
  <message>
   <source>Saved as {file}</source>
   <translation>បានរក្សាទុកជា {file}</translation>
  </message>
  <message>
   <source>Saved before</source>
   <translation>បានរក្សាទុកពីមុន</translation>
  </message>
  <message>
   <source>Saved views</source>
   <translation>ទិដ្ឋភាពដែលបានរក្សាទុក</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>កំពុងរក្សាទុក</translation>
  </message>
  <message>
   <source>Saving a client</source>
   <translation>កំពុងរក្សាទុកអតិថិជន</translation>
  </message>
  <message>
   <source>Saving a loan</source>
   <translation>កំពុងរក្សាទុកកម្ចី</translation>
  </message>
  <message>
   <source>Saving a note</source>
   <translation>កំពុងរក្សាទុកកំណត់សម្គាល់</translation>
  </message>
  <message>
   <source>Saving a person of the household</source>
   <translation>កំពុងរក្សាទុកសមាជិកគ្រួសារ</translation>
  </message>
  <message>
   <source>Saving a referral</source>
   <translation>កំពុងរក្សាទុកការបញ្ជូន</translation>
  </message>
  <message>
   <source>Saving a registration paper</source>
   <translation>កំពុងរក្សាទុកលិខិតចុះបញ្ជី</translation>
  </message>
  <message>
   <source>Saving a safety visit</source>
   <translation>កំពុងរក្សាទុកការចុះពិនិត្យសុវត្ថិភាព</translation>
  </message>
  <message>
   <source>Saving a talk</source>
   <translation>កំពុងរក្សាទុកការផ្សព្វផ្សាយ</translation>
  </message>
  <message>
   <source>Saving a training</source>
   <translation>កំពុងរក្សាទុកការបណ្ដុះបណ្ដាល</translation>
  </message>
  <message>
   <source>Saving a view</source>
   <translation>កំពុងរក្សាទុកទិដ្ឋភាព</translation>
  </message>
  <message>
   <source>Saving an enterprise</source>
   <translation>កំពុងរក្សាទុកអាជីវកម្ម</translation>
  </message>
  <message>
   <source>Saving an entry</source>
   <translation>កំពុងរក្សាទុកប្រតិបត្តិការ</translation>
  </message>
  <message>
   <source>Saving every change</source>
   <translation>កំពុងរក្សាទុកការប្រែប្រួលទាំងអស់</translation>
  </message>
  <message>
   <source>Saving referrals</source>
   <translation>កំពុងរក្សាទុកការបញ្ជូន</translation>
  </message>
  <message>
   <source>Saving the attendance</source>
   <translation>កំពុងរក្សាទុកវត្តមាន</translation>
  </message>
  <message>
   <source>Saving the award</source>
   <translation>កំពុងរក្សាទុកការផ្ដល់ជូន</translation>
  </message>
  <message>
   <source>Saving the budget</source>
   <translation>កំពុងរក្សាទុកថវិកា</translation>
  </message>
  <message>
   <source>Saving the checks</source>
   <translation>កំពុងរក្សាទុកការពិនិត្យ</translation>
  </message>
  <message>
   <source>Saving the claim</source>
   <translation>កំពុងរក្សាទុកសំណើសំណង</translation>
  </message>
  <message>
   <source>Saving the course</source>
   <translation>កំពុងរក្សាទុកវគ្គសិក្សា</translation>
  </message>
  <message>
   <source>Saving the decision</source>
   <translation>កំពុងរក្សាទុកការសម្រេច</translation>
  </message>
  <message>
   <source>Saving the figures</source>
   <translation>កំពុងរក្សាទុកតួលេខ</translation>
  </message>
  <message>
   <source>Saving the file</source>
   <translation>កំពុងរក្សាទុកឯកសារ</translation>
  </message>
  <message>
   <source>Saving the household</source>
   <translation>កំពុងរក្សាទុកគ្រួសារ</translation>
  </message>
  <message>
   <source>Saving the institution</source>
   <translation>កំពុងរក្សាទុកគ្រឹះស្ថាន</translation>
  </message>
  <message>
   <source>Saving the interview</source>
   <translation>កំពុងរក្សាទុកការសម្ភាស</translation>
  </message>
  <message>
   <source>Saving the paper</source>
   <translation>កំពុងរក្សាទុករបាយការណ៍</translation>
  </message>
  <message>
   <source>Saving the payments</source>
   <translation>កំពុងរក្សាទុកការទូទាត់</translation>
  </message>
  <message>
   <source>Saving the plan</source>
   <translation>កំពុងរក្សាទុកផែនការ</translation>
  </message>
  <message>
   <source>Saving the policy</source>
   <translation>កំពុងរក្សាទុកបណ្ណរ៉ាប់រង</translation>
  </message>
  <message>
   <source>Saving the problems</source>
   <translation>កំពុងរក្សាទុកបញ្ហា</translation>
  </message>
  <message>
   <source>Saving the questions</source>
   <translation>កំពុងរក្សាទុកសំណួរ</translation>
  </message>
  <message>
   <source>Saving the recipe</source>
   <translation>កំពុងរក្សាទុករូបមន្តនាំចូល</translation>
  </message>
  <message>
   <source>Saving the review</source>
   <translation>កំពុងរក្សាទុកការពិនិត្យឡើងវិញ</translation>
  </message>
  <message>
   <source>Saving the rule</source>
   <translation>កំពុងរក្សាទុកវិធាន</translation>
  </message>
  <message>
   <source>Saving the scheme</source>
   <translation>កំពុងរក្សាទុកគម្រោង</translation>
  </message>
  <message>
   <source>Saving the session</source>
   <translation>កំពុងរក្សាទុកវគ្គ</translation>
  </message>
  <message>
   <source>Saving the sheet</source>
   <translation>កំពុងរក្សាទុកសន្លឹក</translation>
  </message>
  <message>
   <source>Saving the type</source>
   <translation>កំពុងរក្សាទុកប្រភេទ</translation>
  </message>
  <message>
   <source>Saving the visit</source>
   <translation>កំពុងរក្សាទុកការទៅពិនិត្យ</translation>
  </message>
  <message>
   <source>Saving the workers</source>
   <translation>កំពុងរក្សាទុកអ្នកធ្វើការ</translation>
  </message>
  <message>
   <source>Savings</source>
   <translation>ប្រាក់សន្សំ</translation>
  </message>
  <message>
   <source>Savings account</source>
   <translation>គណនីសន្សំ</translation>
  </message>
  <message>
   <source>Say it, and give</source>
   <translation>ប្រាប់ ហើយផ្ដល់</translation>
  </message>
  <message numerus="yes">
   <source>Say what the text means…|Say what the texts mean…</source>
   <translation>
    <numerusform>បញ្ជាក់អត្ថន័យអក្សរ…</numerusform>
   </translation>
  </message>
  <message>
   <source>Say who was interviewed</source>
   <translation>សូមបញ្ជាក់ថាបានសម្ភាសនរណា</translation>
  </message>
  <message>
   <source>Say why on the slip</source>
   <translation>បញ្ជាក់មូលហេតុលើលិខិតបញ្ជូន</translation>
  </message>
  <message>
   <source>Scan again</source>
   <translation>ស្វែងរកម្ដងទៀត</translation>
  </message>
  <message>
   <source>Scan the clients</source>
   <translation>ស្វែងរកក្នុងអតិថិជន</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>បានកំណត់ពេល</translation>
  </message>
  <message>
   <source>Scheduled &amp;printing:</source>
   <translation>បោះពុម្ពតាមកំណត់៖(&amp;P)</translation>
  </message>
  <message>
   <source>Scheme</source>
   <translation>គម្រោង</translation>
  </message>
  <message>
   <source>Schemes</source>
   <translation>គម្រោង</translation>
  </message>
  <message>
   <source>School</source>
   <translation>ការសិក្សា</translation>
  </message>
  <message>
   <source>School age from</source>
   <translation>វ័យសិក្សាចាប់ពី</translation>
  </message>
  <message>
   <source>School age until</source>
   <translation>វ័យសិក្សាដល់</translation>
  </message>
  <message>
   <source>School, insurer, NGO …</source>
   <translation>សាលា ក្រុមហ៊ុនធានារ៉ាប់រង អង្គការ …</translation>
  </message>
  <message>
   <source>School-start kit</source>
   <translation>ឈុតសម្ភារៈចូលរៀន</translation>
  </message>
  <message>
   <source>Schooling</source>
   <translation>ការសិក្សា</translation>
  </message>
  <message>
   <source>Score, %</source>
   <translation>ពិន្ទុ, %</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>រមូរចុះក្រោម</translation>
  </message>
  <message>
   <source>Scroll here</source>
   <translation>រមូរមកទីនេះ</translation>
  </message>
  <message>
   <source>Scroll left</source>
   <translation>រមូរទៅឆ្វេង</translation>
  </message>
  <message>
   <source>Scroll right</source>
   <translation>រមូរទៅស្ដាំ</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>រមូរឡើងលើ</translation>
  </message>
  <message>
   <source>Search clients, centres, schemes…</source>
   <translation>ស្វែងរកអតិថិជន មជ្ឈមណ្ឌល គម្រោង…</translation>
  </message>
  <message>
   <source>Search finds by it</source>
   <translation>ការស្វែងរកអាចរកតាមវា</translation>
  </message>
  <message>
   <source>Search or do…</source>
   <translation>ស្វែងរក ឬធ្វើ…</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>ទីពីរ</translation>
  </message>
  <message>
   <source>Second Shift (16:00 to 23:59)</source>
   <translation>វេនទីពីរ (16:00 ដល់ 23:59)</translation>
  </message>
  <message>
   <source>Second entries</source>
   <translation>ការវាយលើកទីពីរ</translation>
  </message>
  <message>
   <source>Second entries and their differences…</source>
   <translation>ការបញ្ចូលលើកទីពីរ និងភាពខុសគ្នា…</translation>
  </message>
  <message>
   <source>Second entry</source>
   <translation>ការបញ្ចូលលើកទីពីរ</translation>
  </message>
  <message>
   <source>Second interviews</source>
   <translation>ការសម្ភាសទីពីរ</translation>
  </message>
  <message>
   <source>Second paper of one person, or of another</source>
   <translation>ក្រដាសទីពីររបស់មនុស្សម្នាក់ ឬរបស់អ្នកផ្សេង</translation>
  </message>
  <message>
   <source>Second typing</source>
   <translation>ការវាយលើកទីពីរ</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>សម្ងាត់</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>ផ្នែក</translation>
  </message>
  <message>
   <source>Sections of the settings</source>
   <translation>ផ្នែកនៃការកំណត់</translation>
  </message>
  <message>
   <source>Sector</source>
   <translation>ផ្នែក</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>បានពិនិត្យ</translation>
  </message>
  <message>
   <source>Seen on</source>
   <translation>បានឃើញនៅថ្ងៃ</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>ជ្រើសទាំងអស់</translation>
  </message>
  <message>
   <source>Select none</source>
   <translation>មិនជ្រើសទាំងអស់</translation>
  </message>
  <message>
   <source>Semicolon</source>
   <translation>សញ្ញាចំណុចក្បៀស</translation>
  </message>
  <message>
   <source>Sensitive: only for those who may see such answers</source>
   <translation>រសើប៖ សម្រាប់តែអ្នកដែលអាចមើលចម្លើយបែបនេះ</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>បានបញ្ជូន</translation>
  </message>
  <message>
   <source>Sent by</source>
   <translation>បញ្ជូនដោយ</translation>
  </message>
  <message>
   <source>Sent on</source>
   <translation>បញ្ជូននៅថ្ងៃ</translation>
  </message>
  <message>
   <source>Sent to the insurer</source>
   <translation>បានផ្ញើទៅក្រុមហ៊ុនធានារ៉ាប់រង</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>សេវាកម្ម</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>វគ្គ</translation>
  </message>
  <message>
   <source>Session number</source>
   <translation>លេខវគ្គ</translation>
  </message>
  <message>
   <source>Session saved</source>
   <translation>បានរក្សាទុកវគ្គ</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>វគ្គ</translation>
  </message>
  <message>
   <source>Sessions and attendance</source>
   <translation>វគ្គ និងវត្តមាន</translation>
  </message>
  <message>
   <source>Sessions attended</source>
   <translation>វគ្គដែលបានចូលរួម</translation>
  </message>
  <message>
   <source>Sessions held</source>
   <translation>វគ្គដែលបានធ្វើ</translation>
  </message>
  <message>
   <source>Sessions today</source>
   <translation>វគ្គថ្ងៃនេះ</translation>
  </message>
  <message>
   <source>Set up</source>
   <translation>រៀបចំ</translation>
  </message>
  <message>
   <source>Set up my branch</source>
   <translation>រៀបចំសាខារបស់ខ្ញុំ</translation>
  </message>
  <message>
   <source>Setting up the branch</source>
   <translation>កំពុងរៀបចំសាខា</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>ការកំណត់</translation>
  </message>
  <message>
   <source>Several choices stand in one column and in a column each.</source>
   <translation>ជម្រើសច្រើនមានក្នុងជួរឈរតែមួយ និងក្នុងជួរឈរនីមួយៗ។</translation>
  </message>
  <message>
   <source>Several of a list</source>
   <translation>ច្រើនក្នុងបញ្ជី</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>កម្រិត</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>ភេទ</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>ចំណែក</translation>
  </message>
  <message>
   <source>Share missing</source>
   <translation>ចំណែកខ្វះ</translation>
  </message>
  <message>
   <source>Share of the interest</source>
   <translation>ភាគរយនៃការប្រាក់</translation>
  </message>
  <message>
   <source>Shared</source>
   <translation>មានរួម</translation>
  </message>
  <message>
   <source>She is in no course yet.</source>
   <translation>គាត់មិនទាន់ស្ថិតក្នុងវគ្គសិក្សាណាទេ។</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>សន្លឹក</translation>
  </message>
  <message>
   <source>Sheet of the centre</source>
   <translation>សន្លឹករបស់មជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>Sheets of the file</source>
   <translation>សន្លឹកនៃឯកសារ</translation>
  </message>
  <message>
   <source>Short side binding</source>
   <translation>ចងគែមខ្លី</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>បង្ហាញ</translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>បង្ហាញឯកសារលាក់(&amp;H)</translation>
  </message>
  <message>
   <source>Shown as</source>
   <translation>បង្ហាញជា</translation>
  </message>
  <message>
   <source>Shown by: {evidence}</source>
   <translation>បញ្ជាក់ដោយ៖ {evidence}</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>របារចំហៀង</translation>
  </message>
  <message>
   <source>Sign sheet…</source>
   <translation>បញ្ជីចុះហត្ថលេខា…</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>ហត្ថលេខា</translation>
  </message>
  <message>
   <source>Signature or thumbprint</source>
   <translation>ហត្ថលេខា ឬស្នាមមេដៃ</translation>
  </message>
  <message>
   <source>Signatures</source>
   <translation>ហត្ថលេខា</translation>
  </message>
  <message>
   <source>Simplified registration</source>
   <translation>ការចុះបញ្ជីសាមញ្ញ</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>តាំងពី</translation>
  </message>
  <message>
   <source>Sister: same village, husband's name missing, born 2 years later</source>
   <translation>បងប្អូនស្រី៖ ភូមិដូចគ្នា ខ្វះឈ្មោះប្ដី កើតក្រោយ 2 ឆ្នាំ</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>ទំហំ</translation>
  </message>
  <message>
   <source>Size of the uniform</source>
   <translation>ទំហំឯកសណ្ឋាន</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>រំលង</translation>
  </message>
  <message>
   <source>Slip on paper</source>
   <translation>លិខិតលើក្រដាស</translation>
  </message>
  <message>
   <source>Slip…</source>
   <translation>លិខិតបញ្ជូន…</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>តូចជាង</translation>
  </message>
  <message>
   <source>Social protection</source>
   <translation>ការគាំពារសង្គម</translation>
  </message>
  <message>
   <source>Social service</source>
   <translation>សេវាសង្គម</translation>
  </message>
  <message>
   <source>Some</source>
   <translation>ខ្លះ</translation>
  </message>
  <message>
   <source>Some cells cannot be saved yet</source>
   <translation>ក្រឡាខ្លះមិនទាន់អាចរក្សាទុកបានទេ</translation>
  </message>
  <message>
   <source>Some cells hold an error such as #N/A; they count as no answer.</source>
   <translation>ក្រឡាខ្លះមានកំហុសដូចជា #N/A វារាប់ជាគ្មានចម្លើយ។</translation>
  </message>
  <message>
   <source>Some formulas have no stored result: open the file in Excel, save it once, and choose it again.</source>
   <translation>រូបមន្តខ្លះគ្មានលទ្ធផលរក្សាទុក៖ សូមបើកឯកសារក្នុង Excel រក្សាទុកម្ដង ហើយជ្រើសវាម្ដងទៀត។</translation>
  </message>
  <message>
   <source>Some of it waits for approval</source>
   <translation>មួយចំនួនរង់ចាំការអនុម័ត</translation>
  </message>
  <message>
   <source>Some rows are hidden or filtered out; they are read like the others.</source>
   <translation>ជួរដេកខ្លះត្រូវបានលាក់ ឬច្រោះចេញ វាត្រូវបានអានដូចជួរដេកផ្សេង។</translation>
  </message>
  <message>
   <source>Somebody else asks a few of the clients some of the questions again; read that file, and each answer is held against the interview.</source>
   <translation>អ្នកផ្សេងសួរអតិថិជនពីរបីនាក់នូវសំណួរមួយចំនួនម្ដងទៀត សូមអានឯកសារនោះ ហើយចម្លើយនីមួយៗត្រូវបានផ្ទៀងជាមួយការសម្ភាស។</translation>
  </message>
  <message>
   <source>Something else…</source>
   <translation>អ្វីផ្សេង…</translation>
  </message>
  <message>
   <source>Something is noted here, but nothing is given</source>
   <translation>មានកត់អ្វីមួយនៅទីនេះ ប៉ុន្តែមិនបានផ្ដល់អ្វីទេ</translation>
  </message>
  <message>
   <source>Something was found that you may not see</source>
   <translation>បានរកឃើញអ្វីមួយដែលអ្នកមិនអាចមើលបាន</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>មានបញ្ហាកើតឡើង</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Space</translation>
  </message>
  <message>
   <source>Specific Time</source>
   <translation>ម៉ោងជាក់លាក់</translation>
  </message>
  <message>
   <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
   <translation>ញែកទំព័រ ឬចន្លោះដោយក្បៀស។ ចន្លោះគឺលេខពីរមានសហសញ្ញា។ ឧ. 3,5-7,9 បោះពុម្ពទំព័រ 3, 5, 6, 7 និង 9។</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>បានចំណាយ</translation>
  </message>
  <message>
   <source>Split an award of a client into payments, and they come here.</source>
   <translation>សូមបំបែកការផ្ដល់ជូនរបស់អតិថិជនជាការទូទាត់ នោះវានឹងមកនៅទីនេះ។</translation>
  </message>
  <message>
   <source>Split the chosen award</source>
   <translation>បំបែកការផ្ដល់ជូនដែលបានជ្រើស</translation>
  </message>
  <message>
   <source>Spoke with the insurer</source>
   <translation>បាននិយាយជាមួយក្រុមហ៊ុនធានារ៉ាប់រង</translation>
  </message>
  <message>
   <source>Spouse</source>
   <translation>ប្ដីប្រពន្ធ</translation>
  </message>
  <message>
   <source>Spouse or father</source>
   <translation>ប្ដីប្រពន្ធ ឬឪពុក</translation>
  </message>
  <message>
   <source>Spreadsheets</source>
   <translation>តារាង</translation>
  </message>
  <message>
   <source>Spreadsheets (*.xlsx *.xlsm *.xls *.ods *.csv)</source>
   <translation>តារាងគណនា (*.xlsx *.xlsm *.xls *.ods *.csv)</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>បុគ្គលិក</translation>
  </message>
  <message>
   <source>Staff trained: {course}</source>
   <translation>បុគ្គលិកបានបណ្ដុះបណ្ដាល៖ {course}</translation>
  </message>
  <message>
   <source>Staff trained…</source>
   <translation>បុគ្គលិកបានបណ្ដុះបណ្ដាល…</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>ស្តង់ដារ</translation>
  </message>
  <message>
   <source>Stands</source>
   <translation>បច្ចុប្បន្ន</translation>
  </message>
  <message>
   <source>Stands now</source>
   <translation>ឥឡូវគឺ</translation>
  </message>
  <message>
   <source>State</source>
   <translation>ស្ថានភាព</translation>
  </message>
  <message>
   <source>Statement…</source>
   <translation>របាយការណ៍…</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>ស្ថានភាព</translation>
  </message>
  <message>
   <source>Status of a client</source>
   <translation>ស្ថានភាពរបស់អតិថិជន</translation>
  </message>
  <message>
   <source>Status since</source>
   <translation>ស្ថានភាពតាំងពី</translation>
  </message>
  <message>
   <source>Status: {status}</source>
   <translation>ស្ថានភាព៖ {status}</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>នៅដដែល</translation>
  </message>
  <message>
   <source>Step &amp;down</source>
   <translation>បន្ថយ(&amp;D)</translation>
  </message>
  <message>
   <source>Step {number} of {count}: {name}</source>
   <translation>ជំហាន {number} នៃ {count}៖ {name}</translation>
  </message>
  <message>
   <source>Step {number}: {name}</source>
   <translation>ជំហាន {number}៖ {name}</translation>
  </message>
  <message>
   <source>Still open</source>
   <translation>នៅបើក</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>បញ្ឈប់</translation>
  </message>
  <message>
   <source>Stop it and close</source>
   <translation>បញ្ឈប់ ហើយបិទ</translation>
  </message>
  <message>
   <source>Stopped, as you wished</source>
   <translation>បានបញ្ឈប់តាមបំណងរបស់អ្នក</translation>
  </message>
  <message>
   <source>Stored</source>
   <translation>បានរក្សាទុក</translation>
  </message>
  <message>
   <source>Stores the figures of a month that has ended. From now on its summary prints these, marked final, with the same fingerprint; what is entered later stands beside them as an adjustment.</source>
   <translation>រក្សាទុកតួលេខនៃខែដែលបានចប់។ ចាប់ពីពេលនេះ របាយការណ៍សង្ខេបបោះពុម្ពតួលេខទាំងនេះជាផ្លូវការ ដោយមានលេខផ្ទៀងផ្ទាត់ដដែល។ អ្វីដែលបញ្ចូលពេលក្រោយ បង្ហាញនៅក្បែរជាការកែតម្រូវ។</translation>
  </message>
  <message>
   <source>Such a row</source>
   <translation>ជួរដេកបែបនេះ</translation>
  </message>
  <message>
   <source>Survey health</source>
   <translation>គុណភាពការអង្កេត</translation>
  </message>
  <message>
   <source>Survey progress</source>
   <translation>វឌ្ឍនភាពការអង្កេត</translation>
  </message>
  <message>
   <source>Survey responses</source>
   <translation>ការឆ្លើយតបអង្កេត</translation>
  </message>
  <message>
   <source>Survey round</source>
   <translation>ជុំអង្កេត</translation>
  </message>
  <message>
   <source>Survey round report</source>
   <translation>របាយការណ៍ជុំអង្កេត</translation>
  </message>
  <message>
   <source>Survey rounds</source>
   <translation>ជុំអង្កេត</translation>
  </message>
  <message>
   <source>Surveys</source>
   <translation>ការអង្កេត</translation>
  </message>
  <message>
   <source>Syntax that reads the data into SPSS with its labels</source>
   <translation>Syntax ដែលអានទិន្នន័យចូល SPSS ជាមួយស្លាករបស់វា</translation>
  </message>
  <message>
   <source>T1 Tools have safe handles</source>
   <translation>T1 ឧបករណ៍មានដងសុវត្ថិភាព</translation>
  </message>
  <message>
   <source>TRUE and FALSE in a column of numbers are read as 1 and 0</source>
   <translation>TRUE និង FALSE ក្នុងជួរឈរលេខត្រូវបានអានជា 1 និង 0</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Tab before</source>
   <translation>ផ្ទាំងមុន</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>តារាង</translation>
  </message>
  <message>
   <source>Table around</source>
   <translation>តារាងខាងក្រៅ</translation>
  </message>
  <message>
   <source>Tailoring and textiles</source>
   <translation>កាត់ដេរ និងវាយនភណ្ឌ</translation>
  </message>
  <message>
   <source>Take a second workbook as the second typing of this round</source>
   <translation>យកសៀវភៅការងារទីពីរជាការវាយលើកទីពីរនៃជុំនេះ</translation>
  </message>
  <message>
   <source>Take in</source>
   <translation>យក</translation>
  </message>
  <message>
   <source>Take it</source>
   <translation>យកវា</translation>
  </message>
  <message>
   <source>Take the filters away</source>
   <translation>ដកតម្រងចេញ</translation>
  </message>
  <message>
   <source>Take this one</source>
   <translation>យកមួយនេះ</translation>
  </message>
  <message>
   <source>Take this rule back</source>
   <translation>ដកវិធាននេះវិញ</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>បានដកវិញ</translation>
  </message>
  <message>
   <source>Taken back: {removed} removed, {restored} restored</source>
   <translation>បានដកវិញ៖ លុបចេញ {removed} ស្ដារវិញ {restored}</translation>
  </message>
  <message>
   <source>Taken in</source>
   <translation>បានយក</translation>
  </message>
  <message>
   <source>Taken out of savings</source>
   <translation>បានដកពីប្រាក់សន្សំ</translation>
  </message>
  <message>
   <source>Taking a rule back</source>
   <translation>កំពុងដកវិធានវិញ</translation>
  </message>
  <message>
   <source>Taking back</source>
   <translation>កំពុងដកវិញ</translation>
  </message>
  <message>
   <source>Taking part is your own choice. If something is difficult, tell your officer.</source>
   <translation>ការចូលរួមជាជម្រើសរបស់អ្នកផ្ទាល់។ បើមានការលំបាក សូមប្រាប់មន្ត្រីរបស់អ្នក។</translation>
  </message>
  <message>
   <source>Taking the import back</source>
   <translation>កំពុងដកការនាំចូលវិញ</translation>
  </message>
  <message>
   <source>Talk saved</source>
   <translation>បានរក្សាទុកការផ្សព្វផ្សាយ</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>គោលដៅ</translation>
  </message>
  <message>
   <source>Target minus comparison: {points} points (z {z}, p {p}).</source>
   <translation>គោលដៅដកប្រៀបធៀប៖ {points} ពិន្ទុ (z {z}, p {p})។</translation>
  </message>
  <message>
   <source>Target minus comparison: {points} points.</source>
   <translation>គោលដៅដកប្រៀបធៀប៖ {points} ពិន្ទុ។</translation>
  </message>
  <message>
   <source>Taught</source>
   <translation>បង្រៀន</translation>
  </message>
  <message>
   <source>Tax number</source>
   <translation>លេខអត្តសញ្ញាណពន្ធ</translation>
  </message>
  <message>
   <source>Technical details</source>
   <translation>ព័ត៌មានបច្ចេកទេស</translation>
  </message>
  <message>
   <source>Teeth</source>
   <translation>ធ្មេញ</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>ទូរសព្ទ</translation>
  </message>
  <message>
   <source>Telephone numbers</source>
   <translation>លេខទូរស័ព្ទ</translation>
  </message>
  <message>
   <source>Telephone of the branch</source>
   <translation>ទូរសព្ទសាខា</translation>
  </message>
  <message>
   <source>Template for Excel</source>
   <translation>ពុម្ពគំរូសម្រាប់ Excel</translation>
  </message>
  <message>
   <source>Template for Excel…</source>
   <translation>ពុម្ពគំរូសម្រាប់ Excel…</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>អក្សរ</translation>
  </message>
  <message>
   <source>Texts given instead of a choice, with the choice they may mean.</source>
   <translation>អក្សរដែលផ្ដល់ជំនួសជម្រើស ជាមួយជម្រើសដែលវាអាចមានន័យ។</translation>
  </message>
  <message>
   <source>Texts that were named in earlier imports.</source>
   <translation>អក្សរដែលបានបញ្ជាក់ក្នុងការនាំចូលមុនៗ។</translation>
  </message>
  <message>
   <source>Texts, days, and what tells of one person</source>
   <translation>អត្ថបទ ថ្ងៃ និងអ្វីដែលប្រាប់ពីបុគ្គលម្នាក់</translation>
  </message>
  <message>
   <source>Thai (874)</source>
   <translation>ថៃ (874)</translation>
  </message>
  <message>
   <source>The changed rule holds from</source>
   <translation>វិធានដែលបានប្ដូរមានសុពលភាពពី</translation>
  </message>
  <message numerus="yes">
   <source>The check found %n fault|The check found %n faults</source>
   <translation>
    <numerusform>ការផ្ទៀងផ្ទាត់រកឃើញកំហុស %n</numerusform>
   </translation>
  </message>
  <message>
   <source>The child attends school at least 80 % of the days</source>
   <translation>កុមារចូលរៀនយ៉ាងតិច 80 % នៃចំនួនថ្ងៃ</translation>
  </message>
  <message>
   <source>The client</source>
   <translation>អតិថិជន</translation>
  </message>
  <message>
   <source>The client knows what the survey is for and agrees to answer</source>
   <translation>អតិថិជនដឹងថាការស្ទង់មតិធ្វើដើម្បីអ្វី ហើយយល់ព្រមឆ្លើយ</translation>
  </message>
  <message>
   <source>The client may be interviewed for the survey</source>
   <translation>អាចសម្ភាសអតិថិជនសម្រាប់ការអង្កេត</translation>
  </message>
  <message>
   <source>The codebook and a description for programs (datapackage.json)</source>
   <translation>សៀវភៅកូដ និងការពិពណ៌នាសម្រាប់កម្មវិធី (datapackage.json)</translation>
  </message>
  <message>
   <source>The codebook, on a sheet of its own</source>
   <translation>សៀវភៅកូដ លើសន្លឹកដោយឡែក</translation>
  </message>
  <message>
   <source>The data may be kept for the service</source>
   <translation>អាចរក្សាទុកទិន្នន័យសម្រាប់សេវា</translation>
  </message>
  <message>
   <source>The day comes first…</source>
   <translation>ថ្ងៃមកមុន…</translation>
  </message>
  <message>
   <source>The days of the interviews lie in its plan.</source>
   <translation>ថ្ងៃសម្ភាសស្ថិតក្នុងផែនការរបស់វា។</translation>
  </message>
  <message>
   <source>The effect on examples</source>
   <translation>ឥទ្ធិពលលើឧទាហរណ៍</translation>
  </message>
  <message>
   <source>The file is saved</source>
   <translation>បានរក្សាទុកឯកសារ</translation>
  </message>
  <message>
   <source>The file is saved as it was imported</source>
   <translation>បានរក្សាទុកឯកសារដូចពេលនាំចូល</translation>
  </message>
  <message>
   <source>The file was changed after its rows were checked</source>
   <translation>ឯកសារបានផ្លាស់ប្ដូរក្រោយពេលពិនិត្យជួរដេករបស់វា</translation>
  </message>
  <message>
   <source>The file will hold</source>
   <translation>ឯកសារនឹងមាន</translation>
  </message>
  <message>
   <source>The file's, also over corrections made here</source>
   <translation>តម្លៃក្នុងឯកសារ ទោះបីជំនួសការកែតម្រូវនៅទីនេះក៏ដោយ</translation>
  </message>
  <message>
   <source>The file's, where it is not blank</source>
   <translation>របស់ឯកសារ បើវាមិនទទេ</translation>
  </message>
  <message>
   <source>The first deposit opens the account of a client.</source>
   <translation>ការដាក់ប្រាក់ដំបូងបើកគណនីរបស់អតិថិជន។</translation>
  </message>
  <message>
   <source>The first holds</source>
   <translation>យកលើកទីមួយ</translation>
  </message>
  <message>
   <source>The first on</source>
   <translation>លើកទីមួយនៅ</translation>
  </message>
  <message>
   <source>The first {shown} of {all}; the workbook of this receipt has them all.</source>
   <translation>{shown} ដំបូងក្នុងចំណោម {all} សៀវភៅការងារនៃបង្កាន់ដៃនេះមានទាំងអស់។</translation>
  </message>
  <message>
   <source>The import was stopped</source>
   <translation>ការនាំចូលត្រូវបានបញ្ឈប់</translation>
  </message>
  <message>
   <source>The incentive ends</source>
   <translation>ការលើកទឹកចិត្តបញ្ចប់</translation>
  </message>
  <message>
   <source>The interview is being kept as a draft</source>
   <translation>ការសម្ភាសកំពុងត្រូវបានរក្សាទុកជាសេចក្ដីព្រាង</translation>
  </message>
  <message>
   <source>The interview of {client} was not finished</source>
   <translation>ការសម្ភាស {client} មិនទាន់ចប់</translation>
  </message>
  <message>
   <source>The interview that you were typing is kept</source>
   <translation>ការសម្ភាសដែលអ្នកកំពុងវាយត្រូវបានរក្សាទុក</translation>
  </message>
  <message>
   <source>The last backup is old</source>
   <translation>ការបម្រុងទុកចុងក្រោយចាស់ហើយ</translation>
  </message>
  <message>
   <source>The list is saved</source>
   <translation>បានរក្សាទុកបញ្ជី</translation>
  </message>
  <message>
   <source>The logo is kept</source>
   <translation>បានរក្សាទុកឡូហ្គោ</translation>
  </message>
  <message>
   <source>The logo is removed</source>
   <translation>បានដកឡូហ្គោចេញ</translation>
  </message>
  <message>
   <source>The marks of this session are not saved yet</source>
   <translation>ការកត់វត្តមាននៃវគ្គនេះមិនទាន់បានរក្សាទុកទេ</translation>
  </message>
  <message>
   <source>The month comes first…</source>
   <translation>ខែមកមុន…</translation>
  </message>
  <message>
   <source>The month has not ended yet</source>
   <translation>ខែនេះមិនទាន់ចប់ទេ</translation>
  </message>
  <message>
   <source>The newer one</source>
   <translation>តម្លៃថ្មីជាង</translation>
  </message>
  <message>
   <source>The number of a row above</source>
   <translation>លេខនៃជួរដេកខាងលើ</translation>
  </message>
  <message>
   <source>The number of the row of {sheet} that this row belongs to.</source>
   <translation>លេខជួរដេកក្នុង {sheet} ដែលជួរដេកនេះស្ថិតក្រោម។</translation>
  </message>
  <message>
   <source>The officer of the centre</source>
   <translation>មន្ត្រីនៃមជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>The paper</source>
   <translation>របាយការណ៍</translation>
  </message>
  <message>
   <source>The picture cannot be shown; save it and open it.</source>
   <translation>មិនអាចបង្ហាញរូបភាពបានទេ សូមរក្សាទុកវា ហើយបើកវា។</translation>
  </message>
  <message>
   <source>The program's word</source>
   <translation>ពាក្យរបស់កម្មវិធី</translation>
  </message>
  <message>
   <source>The receipt is saved</source>
   <translation>បានរក្សាទុកបង្កាន់ដៃ</translation>
  </message>
  <message>
   <source>The recipe is saved</source>
   <translation>បានរក្សាទុករូបមន្តនាំចូល</translation>
  </message>
  <message>
   <source>The recipe was saved</source>
   <translation>បានរក្សាទុករូបមន្តនាំចូល</translation>
  </message>
  <message>
   <source>The round</source>
   <translation>ជុំ</translation>
  </message>
  <message>
   <source>The same amount for everyone</source>
   <translation>ចំនួនដូចគ្នាសម្រាប់ទាំងអស់គ្នា</translation>
  </message>
  <message>
   <source>The same person…</source>
   <translation>មនុស្សតែមួយ…</translation>
  </message>
  <message>
   <source>The same submission twice, with other answers</source>
   <translation>ការដាក់ស្នើដដែលពីរដង ដោយមានចម្លើយផ្សេង</translation>
  </message>
  <message>
   <source>The score in its parts</source>
   <translation>ពិន្ទុតាមផ្នែក</translation>
  </message>
  <message>
   <source>The second holds</source>
   <translation>យកលើកទីពីរ</translation>
  </message>
  <message>
   <source>The sheet as a whole</source>
   <translation>សន្លឹកទាំងមូល</translation>
  </message>
  <message>
   <source>The sheet as it stands</source>
   <translation>សន្លឹកដូចដើម</translation>
  </message>
  <message>
   <source>The sheet cannot be saved yet</source>
   <translation>មិនទាន់អាចរក្សាទុកសន្លឹកបានទេ</translation>
  </message>
  <message>
   <source>The sheet is damaged or written in an unusual way. It was read cell by cell: check that no row is missing.</source>
   <translation>សន្លឹកខូច ឬសរសេរតាមរបៀបមិនធម្មតា។ វាត្រូវបានអានម្ដងមួយក្រឡា៖ សូមពិនិត្យថាគ្មានជួរដេកណាខ្វះ។</translation>
  </message>
  <message>
   <source>The summary is a draft again and says the reason with your name.</source>
   <translation>របាយការណ៍សង្ខេបជាសេចក្ដីព្រាងវិញ ហើយបង្ហាញមូលហេតុជាមួយឈ្មោះអ្នក។</translation>
  </message>
  <message numerus="yes">
   <source>The survey says %n thing that is not in the book|The survey says %n things that are not in the book</source>
   <translation>
    <numerusform>ការអង្កេតនិយាយអំពីរឿង %n ដែលមិនមានក្នុងបញ្ជី</numerusform>
   </translation>
  </message>
  <message>
   <source>The two say different things; look which is right</source>
   <translation>កំណត់ត្រាទាំងពីរនិយាយខុសគ្នា សូមមើលថាមួយណាត្រូវ</translation>
  </message>
  <message>
   <source>The usual reader cannot read this sheet.</source>
   <translation>កម្មវិធីអានធម្មតាមិនអាចអានសន្លឹកនេះបានទេ។</translation>
  </message>
  <message>
   <source>The usual reader leaves out some of what this sheet holds.</source>
   <translation>កម្មវិធីអានធម្មតារំលងអ្វីមួយចំនួនក្នុងសន្លឹកនេះ។</translation>
  </message>
  <message>
   <source>The workbook has drop-downs, checks and a codebook; its headings are locked, so that it can be imported again.</source>
   <translation>សៀវភៅការងារមានបញ្ជីទម្លាក់ ការពិនិត្យ និងសៀវភៅកូដ ចំណងជើងរបស់វាត្រូវបានចាក់សោ ដើម្បីអាចនាំចូលវិញ។</translation>
  </message>
  <message>
   <source>The workers were not counted yet.</source>
   <translation>មិនទាន់បានរាប់អ្នកធ្វើការទេ។</translation>
  </message>
  <message>
   <source>Theft</source>
   <translation>ចោរកម្ម</translation>
  </message>
  <message>
   <source>Their column</source>
   <translation>ជួរឈររបស់គេ</translation>
  </message>
  <message>
   <source>Then do it once more.</source>
   <translation>រួចធ្វើម្ដងទៀត។</translation>
  </message>
  <message>
   <source>There are changes here that are not saved</source>
   <translation>មានការកែប្រែនៅទីនេះដែលមិនទាន់រក្សាទុក</translation>
  </message>
  <message>
   <source>There are conflicts in duplex settings. Do you want to fix them?</source>
   <translation>ការកំណត់បោះពុម្ពសងខាងប៉ះទង្គិចគ្នា។ តើអ្នកចង់កែទេ?</translation>
  </message>
  <message>
   <source>There are conflicts in page setup options. Do you want to fix them?</source>
   <translation>ការកំណត់ទំព័រប៉ះទង្គិចគ្នា។ តើអ្នកចង់កែទេ?</translation>
  </message>
  <message>
   <source>There are conflicts in some advanced options. Do you want to fix them?</source>
   <translation>ជម្រើសកម្រិតខ្ពស់ខ្លះប៉ះទង្គិចគ្នា។ តើអ្នកចង់កែទេ?</translation>
  </message>
  <message>
   <source>There are conflicts in some options. Please fix them.</source>
   <translation>ជម្រើសខ្លះប៉ះទង្គិចគ្នា។ សូមកែ។</translation>
  </message>
  <message>
   <source>There is no curriculum yet</source>
   <translation>មិនទាន់មានកម្មវិធីសិក្សាទេ</translation>
  </message>
  <message>
   <source>There is no insurance scheme yet</source>
   <translation>មិនទាន់មានគម្រោងធានារ៉ាប់រងទេ</translation>
  </message>
  <message>
   <source>There is no partner yet</source>
   <translation>មិនទាន់មានដៃគូទេ</translation>
  </message>
  <message>
   <source>There is no printer on this computer</source>
   <translation>គ្មានម៉ាស៊ីនបោះពុម្ពនៅលើកុំព្យូទ័រនេះទេ</translation>
  </message>
  <message>
   <source>There is no questionnaire yet</source>
   <translation>មិនទាន់មានកម្រងសំណួរ</translation>
  </message>
  <message>
   <source>There is no row under the headings</source>
   <translation>គ្មានជួរដេកក្រោមចំណងជើងទេ</translation>
  </message>
  <message>
   <source>There is no scheme of emergency savings</source>
   <translation>គ្មានគម្រោងប្រាក់សន្សំគ្រាអាសន្នទេ</translation>
  </message>
  <message>
   <source>There is no scheme of interest rebates</source>
   <translation>គ្មានគម្រោងបង្វិលការប្រាក់ទេ</translation>
  </message>
  <message>
   <source>There is no table in this file</source>
   <translation>គ្មានតារាងក្នុងឯកសារនេះទេ</translation>
  </message>
  <message>
   <source>There is nothing to decide.</source>
   <translation>គ្មានអ្វីត្រូវសម្រេចទេ។</translation>
  </message>
  <message>
   <source>There is nothing to report yet</source>
   <translation>មិនទាន់មានអ្វីត្រូវរាយការណ៍ទេ</translation>
  </message>
  <message>
   <source>There were too many alike to compare them all.</source>
   <translation>មានអ្វីស្រដៀងគ្នាច្រើនពេក មិនអាចប្រៀបធៀបទាំងអស់បានទេ។</translation>
  </message>
  <message>
   <source>These are the most frequent ones.</source>
   <translation>ទាំងនេះជាអ្វីដែលមានញឹកញាប់ជាងគេ។</translation>
  </message>
  <message>
   <source>These figures stay as they are now. Every later print of the month shows them, marked final, with the same fingerprint.</source>
   <translation>តួលេខទាំងនេះនៅដដែលដូចពេលនេះ។ រាល់ការបោះពុម្ពខែនេះពេលក្រោយបង្ហាញវាជាផ្លូវការ ដោយមានលេខផ្ទៀងផ្ទាត់ដដែល។</translation>
  </message>
  <message>
   <source>They are checked again: look at them before you import.</source>
   <translation>កំពុងពិនិត្យវាម្ដងទៀត៖ សូមមើលមុននាំចូល។</translation>
  </message>
  <message>
   <source>They are read together with the headings.</source>
   <translation>វាត្រូវបានអានជាមួយចំណងជើង។</translation>
  </message>
  <message>
   <source>They concern a child</source>
   <translation>ពាក់ព័ន្ធនឹងកុមារ</translation>
  </message>
  <message>
   <source>They end within 30 days</source>
   <translation>វាចប់ក្នុង 30 ថ្ងៃ</translation>
  </message>
  <message>
   <source>They look like none of the data.</source>
   <translation>វាមិនដូចទិន្នន័យទេ។</translation>
  </message>
  <message>
   <source>They stay as they are.</source>
   <translation>ពួកវានៅដដែល។</translation>
  </message>
  <message>
   <source>Things looked at</source>
   <translation>ចំណុចដែលពិនិត្យ</translation>
  </message>
  <message>
   <source>Third Shift (00:00 to 07:59)</source>
   <translation>វេនទីបី (00:00 ដល់ 07:59)</translation>
  </message>
  <message>
   <source>This batch changed no stored value.</source>
   <translation>បាច់នេះមិនបានប្ដូរតម្លៃដែលបានរក្សាទុកទេ</translation>
  </message>
  <message>
   <source>This came after the merge. Tick what belongs to {other}; the rest stays with {kept}.</source>
   <translation>ទាំងនេះមកក្រោយការបញ្ចូលគ្នា។ សូមធីកអ្វីដែលជារបស់ {other} អ្វីដែលនៅសល់ជារបស់ {kept}។</translation>
  </message>
  <message>
   <source>This cannot be saved yet</source>
   <translation>មិនទាន់អាចរក្សាទុកបានទេ</translation>
  </message>
  <message>
   <source>This centre is in another branch</source>
   <translation>មជ្ឈមណ្ឌលនេះនៅសាខាផ្សេង</translation>
  </message>
  <message>
   <source>This certifies that</source>
   <translation>សូមបញ្ជាក់ថា</translation>
  </message>
  <message>
   <source>This child is not of the client's household</source>
   <translation>កុមារនេះមិនមែនជាសមាជិកគ្រួសាររបស់អតិថិជនទេ</translation>
  </message>
  <message>
   <source>This client</source>
   <translation>អតិថិជននេះ</translation>
  </message>
  <message>
   <source>This client has no policy</source>
   <translation>អតិថិជននេះគ្មានបណ្ណរ៉ាប់រងទេ</translation>
  </message>
  <message>
   <source>This concerns a child: nothing is taken away; a person reviews it.</source>
   <translation>នេះពាក់ព័ន្ធនឹងកុមារ៖ មិនដកអ្វីចេញទេ មនុស្សម្នាក់ត្រូវពិនិត្យឡើងវិញ</translation>
  </message>
  <message>
   <source>This database is locked</source>
   <translation>មូលដ្ឋានទិន្នន័យនេះត្រូវបានចាក់សោ</translation>
  </message>
  <message>
   <source>This file cannot be read</source>
   <translation>មិនអាចអានឯកសារនេះបានទេ</translation>
  </message>
  <message>
   <source>This file is a questionnaire, not data</source>
   <translation>ឯកសារនេះជាកម្រងសំណួរ មិនមែនទិន្នន័យទេ</translation>
  </message>
  <message>
   <source>This is a fault of the program, not yours. What was saved is safe. Please copy the details and send them to whoever looks after the program.</source>
   <translation>នេះជាកំហុសរបស់កម្មវិធី មិនមែនរបស់អ្នកទេ។ អ្វីដែលបានរក្សាទុកមានសុវត្ថិភាព។ សូមចម្លងព័ត៌មាន ហើយផ្ញើទៅអ្នកមើលថែកម្មវិធី។</translation>
  </message>
  <message>
   <source>This is your file with what the import found wrong in it.</source>
   <translation>នេះជាឯកសាររបស់អ្នក រួមជាមួយអ្វីដែលការនាំចូលរកឃើញថាខុស</translation>
  </message>
  <message>
   <source>This kind</source>
   <translation>ប្រភេទនេះ</translation>
  </message>
  <message>
   <source>This month</source>
   <translation>ខែនេះ</translation>
  </message>
  <message>
   <source>This month was printed before, on {moment} ({fingerprint}). Since then:</source>
   <translation>ខែនេះធ្លាប់បានបោះពុម្ពនៅ {moment} ({fingerprint})។ តាំងពីពេលនោះ៖</translation>
  </message>
  <message>
   <source>This number stands above already</source>
   <translation>លេខនេះមានខាងលើរួចហើយ</translation>
  </message>
  <message>
   <source>This paper waits for its second typing</source>
   <translation>ក្រដាសនេះរង់ចាំការវាយលើកទីពីរ</translation>
  </message>
  <message>
   <source>This person is not of the client's household</source>
   <translation>បុគ្គលនេះមិនមែននៅក្នុងគ្រួសាររបស់អតិថិជនទេ</translation>
  </message>
  <message>
   <source>This row is left out</source>
   <translation>ជួរដេកនេះត្រូវបានរំលង</translation>
  </message>
  <message>
   <source>This sheet is not saved yet</source>
   <translation>សន្លឹកនេះមិនទាន់បានរក្សាទុកទេ</translation>
  </message>
  <message>
   <source>This workbook changes nothing</source>
   <translation>សៀវភៅការងារនេះមិនប្ដូរអ្វីទេ</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>បោះបង់</translation>
  </message>
  <message>
   <source>Throw them away</source>
   <translation>បោះបង់</translation>
  </message>
  <message>
   <source>Throwing the draft away</source>
   <translation>កំពុងបោះបង់សេចក្ដីព្រាង</translation>
  </message>
  <message>
   <source>Thumbprint</source>
   <translation>ស្នាមមេដៃ</translation>
  </message>
  <message>
   <source>Tick all that apply.</source>
   <translation>គូសទាំងអស់ដែលត្រូវ។</translation>
  </message>
  <message>
   <source>Time and words</source>
   <translation>រយៈពេល និងពាក្យ</translation>
  </message>
  <message>
   <source>Time in an innovation</source>
   <translation>រយៈពេលក្នុងនវានុវត្តន៍</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>តំបន់ម៉ោង</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>កាលប្បវត្តិ</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>ចំនួនដង</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>ចំណងជើងធំ</translation>
  </message>
  <message>
   <source>To</source>
   <translation>ដល់</translation>
  </message>
  <message>
   <source>To approve</source>
   <translation>ត្រូវអនុម័ត</translation>
  </message>
  <message>
   <source>To be done: the clients who were interviewed in the first round.</source>
   <translation>ត្រូវធ្វើ៖ អតិថិជនដែលបានសម្ភាសក្នុងជុំទីមួយ។</translation>
  </message>
  <message>
   <source>To be looked at</source>
   <translation>ត្រូវមើល</translation>
  </message>
  <message>
   <source>To be looked at from</source>
   <translation>ត្រូវមើលចាប់ពី</translation>
  </message>
  <message>
   <source>To be paid</source>
   <translation>ត្រូវទូទាត់</translation>
  </message>
  <message>
   <source>To be sent</source>
   <translation>ត្រូវផ្ញើ</translation>
  </message>
  <message>
   <source>To check first</source>
   <translation>ត្រូវពិនិត្យមុន</translation>
  </message>
  <message>
   <source>To complete</source>
   <translation>ត្រូវបំពេញ</translation>
  </message>
  <message>
   <source>To credit</source>
   <translation>ត្រូវដាក់ចូល</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>ត្រូវសម្រេច</translation>
  </message>
  <message>
   <source>To follow up</source>
   <translation>ត្រូវតាមដាន</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>ត្រូវពិនិត្យមើល</translation>
  </message>
  <message>
   <source>To renew</source>
   <translation>ត្រូវបន្ត</translation>
  </message>
  <message>
   <source>To renew soon</source>
   <translation>ជិតត្រូវបន្ត</translation>
  </message>
  <message>
   <source>To review</source>
   <translation>ត្រូវពិនិត្យឡើងវិញ</translation>
  </message>
  <message>
   <source>To the centre</source>
   <translation>ទៅមជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>To the client</source>
   <translation>ត្រូវជាអ្វីនឹងអតិថិជន</translation>
  </message>
  <message>
   <source>To the loan account, or in cash</source>
   <translation>ទៅគណនីកម្ចី ឬជាសាច់ប្រាក់</translation>
  </message>
  <message>
   <source>To visit this week</source>
   <translation>ត្រូវទៅជួបសប្ដាហ៍នេះ</translation>
  </message>
  <message>
   <source>To whom it happened</source>
   <translation>វាកើតឡើងចំពោះនរណា</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>ថ្ងៃនេះ</translation>
  </message>
  <message>
   <source>Told on</source>
   <translation>បានប្រាប់នៅ</translation>
  </message>
  <message>
   <source>Too few values to tell: {questions}.</source>
   <translation>តម្លៃតិចពេក មិនអាចសន្និដ្ឋានបាន៖ {questions}។</translation>
  </message>
  <message>
   <source>Too much debt</source>
   <translation>ជំពាក់បំណុលច្រើនពេក</translation>
  </message>
  <message>
   <source>Too short</source>
   <translation>ខ្លីពេក</translation>
  </message>
  <message>
   <source>Too small</source>
   <translation>តូចពេក</translation>
  </message>
  <message>
   <source>Too young</source>
   <translation>ក្មេងពេក</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>លើបំផុត</translation>
  </message>
  <message>
   <source>Top Secret</source>
   <translation>សម្ងាត់បំផុត</translation>
  </message>
  <message>
   <source>Top to Bottom, Left to Right</source>
   <translation>លើចុះក្រោម ឆ្វេងទៅស្ដាំ</translation>
  </message>
  <message>
   <source>Top to Bottom, Right to Left</source>
   <translation>លើចុះក្រោម ស្ដាំទៅឆ្វេង</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>ប្រធានបទ</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>សរុប</translation>
  </message>
  <message>
   <source>Total on the sheet</source>
   <translation>សរុបលើសន្លឹក</translation>
  </message>
  <message>
   <source>Total {currency}</source>
   <translation>សរុប {currency}</translation>
  </message>
  <message>
   <source>Trade</source>
   <translation>លក់ដូរ</translation>
  </message>
  <message>
   <source>Trained by</source>
   <translation>បណ្ដុះបណ្ដាលដោយ</translation>
  </message>
  <message>
   <source>Trained to pass it on</source>
   <translation>បានបណ្ដុះបណ្ដាលដើម្បីផ្សព្វផ្សាយ</translation>
  </message>
  <message>
   <source>Trained: attended a module in the month, each person once; those of another sex or not known are in the sum only. Heads at talks are not persons.</source>
   <translation>បានបណ្ដុះបណ្ដាល៖ ចូលរួមម៉ូឌុលមួយក្នុងខែ រាប់ម្នាក់ម្ដង ភេទផ្សេង ឬមិនដឹង មានតែក្នុងផលបូក។ ចំនួនអ្នកស្ដាប់មិនមែនជាចំនួនបុគ្គលខុសៗគ្នាទេ។</translation>
  </message>
  <message>
   <source>Trainer</source>
   <translation>គ្រូបណ្ដុះបណ្ដាល</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>ការបណ្ដុះបណ្ដាល</translation>
  </message>
  <message>
   <source>Training centre</source>
   <translation>មជ្ឈមណ្ឌលបណ្ដុះបណ្ដាល</translation>
  </message>
  <message>
   <source>Training of staff</source>
   <translation>ការបណ្ដុះបណ្ដាលបុគ្គលិក</translation>
  </message>
  <message>
   <source>Training of staff saved</source>
   <translation>បានរក្សាទុកការបណ្ដុះបណ្ដាលបុគ្គលិក</translation>
  </message>
  <message>
   <source>Transport</source>
   <translation>ដឹកជញ្ជូន</translation>
  </message>
  <message>
   <source>Treatment</source>
   <translation>ការព្យាបាល</translation>
  </message>
  <message>
   <source>Two interviews with at least 90 % equal answers: copied, or asked twice?</source>
   <translation>ការសម្ភាសពីរដែលមានចម្លើយដូចគ្នាយ៉ាងតិច 90 %៖ ចម្លង ឬសួរពីរដង?</translation>
  </message>
  <message>
   <source>Two keys that speak of different submissions</source>
   <translation>សោពីរដែលនិយាយអំពីការដាក់ស្នើខុសគ្នា</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>ប្រភេទ</translation>
  </message>
  <message>
   <source>Type a page to go there</source>
   <translation>វាយលេខទំព័រដើម្បីទៅទីនោះ</translation>
  </message>
  <message>
   <source>Type answers in</source>
   <translation>វាយចម្លើយ</translation>
  </message>
  <message>
   <source>Type answers in from paper; then a second person types the same papers here.</source>
   <translation>សូមវាយចម្លើយពីក្រដាស រួចមនុស្សទីពីរវាយក្រដាសដដែលនៅទីនេះ។</translation>
  </message>
  <message>
   <source>Type it a second time</source>
   <translation>វាយវាលើកទីពីរ</translation>
  </message>
  <message>
   <source>Type it as the codes say, or leave it empty.</source>
   <translation>សូមវាយវាតាមកូដ ឬទុកវាទទេ។</translation>
  </message>
  <message>
   <source>Type of the question in back-checks</source>
   <translation>ប្រភេទនៃសំណួរក្នុងការត្រួតពិនិត្យឡើងវិញ</translation>
  </message>
  <message>
   <source>Type saved</source>
   <translation>បានរក្សាទុកប្រភេទ</translation>
  </message>
  <message>
   <source>Type {number}</source>
   <translation>ប្រភេទ {number}</translation>
  </message>
  <message>
   <source>Type:</source>
   <translation>ប្រភេទ៖</translation>
  </message>
  <message>
   <source>Typed by {who} on {moment}.</source>
   <translation>វាយដោយ {who} នៅ {moment}។</translation>
  </message>
  <message>
   <source>Typed in an old font</source>
   <translation>វាយដោយពុម្ពអក្សរចាស់</translation>
  </message>
  <message>
   <source>Typed in by</source>
   <translation>វាយបញ្ចូលដោយ</translation>
  </message>
  <message>
   <source>Typed in for the client</source>
   <translation>បានវាយបញ្ចូលសម្រាប់អតិថិជន</translation>
  </message>
  <message>
   <source>Typed interviews</source>
   <translation>ការសម្ភាសដែលបានវាយ</translation>
  </message>
  <message>
   <source>Typed on {moment}.</source>
   <translation>បានវាយនៅ {moment}។</translation>
  </message>
  <message>
   <source>Typed twice</source>
   <translation>បានវាយពីរដង</translation>
  </message>
  <message>
   <source>Typist</source>
   <translation>អ្នកវាយ</translation>
  </message>
  <message>
   <source>Unchanged</source>
   <translation>មិនប្រែប្រួល</translation>
  </message>
  <message>
   <source>Unclassified</source>
   <translation>មិនសម្ងាត់</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>កំពុងដំណើរការ</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>មិនធ្វើវិញ</translation>
  </message>
  <message>
   <source>Undo brings back every value that nobody changed later, and lists the others.</source>
   <translation>ការដកវិញយកតម្លៃទាំងអស់ដែលគ្មាននរណាប្ដូរក្រោយមកត្រឡប់វិញ ហើយបង្ហាញបញ្ជីតម្លៃផ្សេងទៀត។</translation>
  </message>
  <message>
   <source>Undo the import</source>
   <translation>ដកការនាំចូលវិញ</translation>
  </message>
  <message>
   <source>Undo the rest</source>
   <translation>ដកអ្វីដែលនៅសល់វិញ</translation>
  </message>
  <message>
   <source>Undoing</source>
   <translation>កំពុងមិនធ្វើវិញ</translation>
  </message>
  <message>
   <source>Undone: {words}</source>
   <translation>បានមិនធ្វើវិញ៖ {words}</translation>
  </message>
  <message>
   <source>Unicode (UTF-16)</source>
   <translation>Unicode (UTF-16)</translation>
  </message>
  <message>
   <source>Unicode (UTF-8)</source>
   <translation>Unicode (UTF-8)</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>មិនស្គាល់</translation>
  </message>
  <message>
   <source>Unless you name it, a text is not taken over.</source>
   <translation>បើអ្នកមិនបញ្ជាក់ អក្សរនោះមិនត្រូវបានយកទេ។</translation>
  </message>
  <message>
   <source>Unless you name it, a text is stored as it stands.</source>
   <translation>បើអ្នកមិនបញ្ជាក់ អក្សរនោះត្រូវបានរក្សាទុកដូចដើម។</translation>
  </message>
  <message>
   <source>Unmerge</source>
   <translation>បំបែកវិញ</translation>
  </message>
  <message>
   <source>Unmerged</source>
   <translation>បានបំបែកវិញ</translation>
  </message>
  <message>
   <source>Unmerge…</source>
   <translation>បំបែកវិញ…</translation>
  </message>
  <message>
   <source>Unpaid men of the family</source>
   <translation>បុរសក្នុងគ្រួសារគ្មានប្រាក់ឈ្នួល</translation>
  </message>
  <message>
   <source>Unpaid women of the family</source>
   <translation>ស្ត្រីក្នុងគ្រួសារគ្មានប្រាក់ឈ្នួល</translation>
  </message>
  <message>
   <source>Unpaid, women / men</source>
   <translation>គ្មានប្រាក់ឈ្នួល, ស្រី / ប្រុស</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>រហូតដល់</translation>
  </message>
  <message>
   <source>Until now</source>
   <translation>រហូតមកដល់ពេលនេះ</translation>
  </message>
  <message>
   <source>Until today</source>
   <translation>រហូតដល់ថ្ងៃនេះ</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>រហូតដល់ {day}</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>បានកែ</translation>
  </message>
  <message>
   <source>Use a recipe</source>
   <translation>ប្រើរូបមន្តនាំចូល</translation>
  </message>
  <message>
   <source>Use a recipe…</source>
   <translation>ប្រើរូបមន្តនាំចូល…</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>ប្រើវា</translation>
  </message>
  <message>
   <source>Use this choice</source>
   <translation>ប្រើជម្រើសនេះ</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>បានប្រើ</translation>
  </message>
  <message>
   <source>Used after a shock</source>
   <translation>ប្រើក្រោយវិបត្តិ</translation>
  </message>
  <message>
   <source>Username:</source>
   <translation>ឈ្មោះអ្នកប្រើ៖</translation>
  </message>
  <message>
   <source>Vaccination</source>
   <translation>ការចាក់វ៉ាក់សាំង</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>តម្លៃ</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>តម្លៃ</translation>
  </message>
  <message>
   <source>Values in the file</source>
   <translation>តម្លៃក្នុងឯកសារ</translation>
  </message>
  <message>
   <source>Values kept</source>
   <translation>តម្លៃដែលរក្សាទុក</translation>
  </message>
  <message>
   <source>Values named in {field}</source>
   <translation>តម្លៃដែលបានបញ្ជាក់ក្នុង {field}</translation>
  </message>
  <message>
   <source>Values that change</source>
   <translation>តម្លៃដែលប្ដូរ</translation>
  </message>
  <message>
   <source>Values that stay as they are</source>
   <translation>តម្លៃដែលនៅដដែល</translation>
  </message>
  <message>
   <source>Values that went back</source>
   <translation>តម្លៃដែលបានត្រឡប់វិញ</translation>
  </message>
  <message>
   <source>Values that were changed</source>
   <translation>តម្លៃដែលបានប្ដូរ</translation>
  </message>
  <message>
   <source>Variety</source>
   <translation>ភាពចម្រុះ</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>កំណែ</translation>
  </message>
  <message>
   <source>Version of a questionnaire</source>
   <translation>កំណែកម្រងសំណួរ</translation>
  </message>
  <message>
   <source>Version of the data</source>
   <translation>កំណែទិន្នន័យ</translation>
  </message>
  <message>
   <source>Version of the record</source>
   <translation>កំណែកំណត់ត្រា</translation>
  </message>
  <message>
   <source>Viet Nam</source>
   <translation>វៀតណាម</translation>
  </message>
  <message>
   <source>Vietnamese (1258)</source>
   <translation>វៀតណាម (1258)</translation>
  </message>
  <message>
   <source>Village</source>
   <translation>ភូមិ</translation>
  </message>
  <message>
   <source>Village, centre</source>
   <translation>ភូមិ មជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>Violence</source>
   <translation>អំពើហិង្សា</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>ការចុះសួរ</translation>
  </message>
  <message>
   <source>Visit or voucher</source>
   <translation>ការទៅពិនិត្យ ឬប័ណ្ណសេវា</translation>
  </message>
  <message>
   <source>Visit or voucher of</source>
   <translation>ការទៅពិនិត្យ ឬប័ណ្ណសេវារបស់</translation>
  </message>
  <message>
   <source>Visit or voucher…</source>
   <translation>ការទៅពិនិត្យ ឬប័ណ្ណសេវា…</translation>
  </message>
  <message>
   <source>Visit: {service}</source>
   <translation>ការទៅពិនិត្យ៖ {service}</translation>
  </message>
  <message>
   <source>Visited on</source>
   <translation>ចុះពិនិត្យនៅ</translation>
  </message>
  <message>
   <source>Visitor</source>
   <translation>អ្នកចុះពិនិត្យ</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>ការចុះពិនិត្យ</translation>
  </message>
  <message>
   <source>Voluntary</source>
   <translation>ស្ម័គ្រចិត្ត</translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>ប័ណ្ណសេវា</translation>
  </message>
  <message>
   <source>Voucher cancelled on</source>
   <translation>បោះបង់ប័ណ្ណសេវានៅ</translation>
  </message>
  <message>
   <source>Voucher number</source>
   <translation>លេខប័ណ្ណសេវា</translation>
  </message>
  <message>
   <source>Voucher: {service}</source>
   <translation>ប័ណ្ណសេវា៖ {service}</translation>
  </message>
  <message>
   <source>Vouchers</source>
   <translation>ប័ណ្ណសេវា</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>កំពុងរង់ចាំ</translation>
  </message>
  <message>
   <source>Waiting for approval</source>
   <translation>រង់ចាំការអនុម័ត</translation>
  </message>
  <message>
   <source>Waiting or decided</source>
   <translation>រង់ចាំ ឬបានសម្រេច</translation>
  </message>
  <message>
   <source>Waive</source>
   <translation>លើកលែង</translation>
  </message>
  <message>
   <source>Waived</source>
   <translation>បានលើកលែង</translation>
  </message>
  <message>
   <source>Warnings accepted</source>
   <translation>ការព្រមានដែលបានទទួល</translation>
  </message>
  <message>
   <source>Wedding or funeral</source>
   <translation>ពិធីមង្គលការ ឬបុណ្យសព</translation>
  </message>
  <message>
   <source>Weekend (Saturday to Sunday)</source>
   <translation>ចុងសប្ដាហ៍ (សៅរ៍ដល់អាទិត្យ)</translation>
  </message>
  <message>
   <source>Weights as the program counts</source>
   <translation>ទម្ងន់តាមការរាប់របស់កម្មវិធី</translation>
  </message>
  <message>
   <source>Weights saved</source>
   <translation>បានរក្សាទុកទម្ងន់</translation>
  </message>
  <message>
   <source>Welcome to MFDW Desktop</source>
   <translation>សូមស្វាគមន៍មកកាន់ MFDW Desktop</translation>
  </message>
  <message>
   <source>Went along</source>
   <translation>បានទៅជាមួយ</translation>
  </message>
  <message>
   <source>Went to another lender</source>
   <translation>ទៅអ្នកឱ្យខ្ចីផ្សេង</translation>
  </message>
  <message>
   <source>Went to work elsewhere</source>
   <translation>ទៅធ្វើការកន្លែងផ្សេង</translation>
  </message>
  <message>
   <source>Western (1252)</source>
   <translation>អឺរ៉ុបខាងលិច (1252)</translation>
  </message>
  <message>
   <source>What</source>
   <translation>អ្វី</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>លទ្ធផលរបស់វា</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>អ្វីដែលបានប្រែប្រួល</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>អ្វីដែលខុសគ្នា</translation>
  </message>
  <message>
   <source>What follows</source>
   <translation>អ្វីដែលត្រូវធ្វើបន្ត</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>សម្រាប់អ្វី</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>អ្វីដែលបានកើតឡើង</translation>
  </message>
  <message>
   <source>What happens when a client is not known</source>
   <translation>ធ្វើដូចម្ដេចពេលមិនស្គាល់អតិថិជន</translation>
  </message>
  <message>
   <source>What has to be put right</source>
   <translation>អ្វីដែលត្រូវកែ</translation>
  </message>
  <message>
   <source>What is a part of these (numbers, rows of repeats) went with them.</source>
   <translation>អ្វីដែលជាផ្នែករបស់វា (លេខ ជួរដេកនៃផ្នែកធ្វើឡើងវិញ) ត្រូវបានដកជាមួយវា។</translation>
  </message>
  <message>
   <source>What is agreed</source>
   <translation>អ្វីដែលបានព្រមព្រៀង</translation>
  </message>
  <message>
   <source>What is entered later for the month stands beside them as an adjustment. A closed month can be reopened with a reason.</source>
   <translation>អ្វីដែលបញ្ចូលពេលក្រោយសម្រាប់ខែនេះ បង្ហាញនៅក្បែរជាការកែតម្រូវ។ ខែដែលបានបិទអាចបើកឡើងវិញដោយមានមូលហេតុ។</translation>
  </message>
  <message>
   <source>What is in the file</source>
   <translation>អ្វីដែលមានក្នុងឯកសារ</translation>
  </message>
  <message>
   <source>What is looked at</source>
   <translation>អ្វីដែលពិនិត្យ</translation>
  </message>
  <message>
   <source>What is new</source>
   <translation>អ្វីដែលថ្មី</translation>
  </message>
  <message>
   <source>What is odd</source>
   <translation>អ្វីដែលចម្លែក</translation>
  </message>
  <message>
   <source>What is pasted</source>
   <translation>អ្វីដែលបិទភ្ជាប់</translation>
  </message>
  <message>
   <source>What is promised</source>
   <translation>អ្វីដែលធានា</translation>
  </message>
  <message>
   <source>What is recorded</source>
   <translation>អ្វីដែលកត់ត្រា</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>អ្វីដែលបង្ហាញ</translation>
  </message>
  <message>
   <source>What is shown of the client</source>
   <translation>អ្វីដែលបង្ហាញអំពីអតិថិជន</translation>
  </message>
  <message>
   <source>What is the paper about?</source>
   <translation>តើរបាយការណ៍អំពីអ្វី?</translation>
  </message>
  <message>
   <source>What is to follow</source>
   <translation>អ្វីដែលត្រូវធ្វើបន្ត</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>អ្វីដែលខុស</translation>
  </message>
  <message>
   <source>What it changes</source>
   <translation>អ្វីដែលវាប្ដូរ</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>មុខរបរ</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>វាជាអ្វី</translation>
  </message>
  <message>
   <source>What it looks for</source>
   <translation>អ្វីដែលវារកមើល</translation>
  </message>
  <message>
   <source>What people said, with the codes of clients: keep the file safe</source>
   <translation>អ្វីដែលមនុស្សបាននិយាយ ជាមួយកូដអតិថិជន៖ សូមរក្សាឯកសារឱ្យមានសុវត្ថិភាព</translation>
  </message>
  <message>
   <source>What proves it</source>
   <translation>អ្វីដែលជាភស្តុតាង</translation>
  </message>
  <message>
   <source>What she said</source>
   <translation>អ្វីដែលគាត់បាននិយាយ</translation>
  </message>
  <message>
   <source>What stays</source>
   <translation>អ្វីដែលនៅដដែល</translation>
  </message>
  <message>
   <source>What stays as it is</source>
   <translation>អ្វីដែលនៅដដែល</translation>
  </message>
  <message>
   <source>What the figures do not say</source>
   <translation>អ្វីដែលតួលេខមិនបាននិយាយ</translation>
  </message>
  <message>
   <source>What the file did to each field</source>
   <translation>អ្វីដែលឯកសារបានធ្វើចំពោះប្រអប់នីមួយៗ</translation>
  </message>
  <message>
   <source>What the import does to each field</source>
   <translation>អ្វីដែលការនាំចូលធ្វើចំពោះប្រអប់នីមួយៗ</translation>
  </message>
  <message>
   <source>What the insurer decided</source>
   <translation>អ្វីដែលក្រុមហ៊ុនធានារ៉ាប់រងបានសម្រេច</translation>
  </message>
  <message>
   <source>What the paper says</source>
   <translation>អ្វីដែលក្រដាសសរសេរ</translation>
  </message>
  <message>
   <source>What the receipt shows</source>
   <translation>អ្វីដែលបង្កាន់ដៃបង្ហាញ</translation>
  </message>
  <message>
   <source>What to show</source>
   <translation>អ្វីដែលត្រូវបង្ហាញ</translation>
  </message>
  <message>
   <source>What was agreed</source>
   <translation>អ្វីដែលបានព្រមព្រៀង</translation>
  </message>
  <message>
   <source>What was decided</source>
   <translation>អ្វីដែលបានសម្រេច</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>អ្វីដែលបានធ្វើ</translation>
  </message>
  <message>
   <source>What was done after the import is never lost.</source>
   <translation>អ្វីដែលបានធ្វើក្រោយការនាំចូលមិនដែលបាត់បង់ទេ</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>អ្វីដែលរកឃើញ</translation>
  </message>
  <message>
   <source>What was heard</source>
   <translation>អ្វីដែលបានឮ</translation>
  </message>
  <message>
   <source>What was noticed</source>
   <translation>អ្វីដែលបានសង្កេតឃើញ</translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation>អ្វីដែលបានឃើញ</translation>
  </message>
  <message>
   <source>What we ask you</source>
   <translation>អ្វីដែលយើងសួរអ្នក</translation>
  </message>
  <message>
   <source>What you decided about the table and its columns would be lost.</source>
   <translation>អ្វីដែលអ្នកបានសម្រេចអំពីតារាង និងជួរឈរនឹងបាត់បង់</translation>
  </message>
  <message>
   <source>What you get</source>
   <translation>អ្វីដែលអ្នកទទួលបាន</translation>
  </message>
  <message>
   <source>What you have typed here would be lost.</source>
   <translation>អ្វីដែលអ្នកបានវាយនៅទីនេះនឹងបាត់បង់</translation>
  </message>
  <message>
   <source>What you name is remembered.</source>
   <translation>អ្វីដែលអ្នកបញ្ជាក់ត្រូវបានចងចាំ។</translation>
  </message>
  <message>
   <source>What {typed} means</source>
   <translation>{typed} មានន័យដូចម្ដេច</translation>
  </message>
  <message>
   <source>When</source>
   <translation>ពេល</translation>
  </message>
  <message>
   <source>When a file brings a second interview of a client, it waits here.</source>
   <translation>ពេលឯកសារនាំមកនូវការសម្ភាសទីពីររបស់អតិថិជន វារង់ចាំនៅទីនេះ</translation>
  </message>
  <message>
   <source>When a file brings an interview whose client cannot be told, it waits here.</source>
   <translation>ពេលឯកសារមានការសម្ភាសដែលមិនដឹងអតិថិជន វារង់ចាំនៅទីនេះ</translation>
  </message>
  <message>
   <source>When it is not the amount itself</source>
   <translation>បើមិនមែនជាចំនួននោះ</translation>
  </message>
  <message>
   <source>When somebody may not have it</source>
   <translation>ពេលនរណាម្នាក់មិនអាចទទួលវា</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>កន្លែង</translation>
  </message>
  <message>
   <source>Where questions changed between rounds, a workbook says which column of each round means the same, and how its codes or its unit are brought to one. Answers stay as they were given; clients' answers side by side and harmonised exports follow.</source>
   <translation>កន្លែងដែលសំណួរប្ដូររវាងជុំ សៀវភៅការងារប្រាប់ថាជួរឈរណានៃជុំនីមួយៗមានន័យដូចគ្នា និងរបៀបបង្រួបបង្រួមកូដ ឬឯកតារបស់វា។ ចម្លើយនៅដដែលដូចបានផ្ដល់ ចម្លើយអតិថិជនក្បែរគ្នា និងការនាំចេញដែលបានសម្របសម្រួលអនុវត្តតាម។</translation>
  </message>
  <message>
   <source>Where shall the summaries go?</source>
   <translation>តើរបាយការណ៍សង្ខេបត្រូវទុកនៅទីណា?</translation>
  </message>
  <message>
   <source>Where the database goes</source>
   <translation>ទីតាំងនៃមូលដ្ឋានទិន្នន័យ</translation>
  </message>
  <message>
   <source>Where the file and the book differ</source>
   <translation>ពេលឯកសារ និងសៀវភៅខុសគ្នា</translation>
  </message>
  <message>
   <source>Which answers stand?</source>
   <translation>យកចម្លើយណា?</translation>
  </message>
  <message>
   <source>Which calendar?</source>
   <translation>ប្រតិទិនមួយណា?</translation>
  </message>
  <message>
   <source>Which checks</source>
   <translation>ការពិនិត្យណា</translation>
  </message>
  <message>
   <source>Which columns</source>
   <translation>ជួរឈរណា</translation>
  </message>
  <message>
   <source>Which consent</source>
   <translation>ការយល់ព្រមណា</translation>
  </message>
  <message>
   <source>Which decisions</source>
   <translation>ការសម្រេចណា</translation>
  </message>
  <message>
   <source>Which learners</source>
   <translation>អ្នករៀនណា</translation>
  </message>
  <message>
   <source>Which list</source>
   <translation>បញ្ជីណា</translation>
  </message>
  <message>
   <source>Which loans</source>
   <translation>កម្ចីណា</translation>
  </message>
  <message>
   <source>Which pairs</source>
   <translation>គូណាខ្លះ</translation>
  </message>
  <message>
   <source>Which referrals</source>
   <translation>ការបញ្ជូនណា</translation>
  </message>
  <message>
   <source>Which rows are taken</source>
   <translation>ជួរដេកណាត្រូវបានយក</translation>
  </message>
  <message>
   <source>Which sessions</source>
   <translation>វគ្គណាខ្លះ</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>អ្នកណា</translation>
  </message>
  <message>
   <source>Who comes</source>
   <translation>អ្នកដែលមក</translation>
  </message>
  <message>
   <source>Who comes along</source>
   <translation>អ្នកដែលមកជាមួយ</translation>
  </message>
  <message>
   <source>Who is covered</source>
   <translation>អ្នកដែលត្រូវបានធានា</translation>
  </message>
  <message>
   <source>Who is it?</source>
   <translation>ជានរណា?</translation>
  </message>
  <message>
   <source>Who is marked on the roster of a session of this course comes here.</source>
   <translation>អ្នកដែលបានកត់ក្នុងបញ្ជីឈ្មោះនៃវគ្គក្នុងវគ្គសិក្សានេះមកនៅទីនេះ។</translation>
  </message>
  <message>
   <source>Who is referred?</source>
   <translation>នរណាត្រូវបានបញ្ជូន?</translation>
  </message>
  <message>
   <source>Who is sent</source>
   <translation>អ្នកដែលត្រូវបញ្ជូន</translation>
  </message>
  <message>
   <source>Who is this?</source>
   <translation>នេះជានរណា?</translation>
  </message>
  <message>
   <source>Who is {name}?</source>
   <translation>{name} ជានរណា?</translation>
  </message>
  <message>
   <source>Who it is</source>
   <translation>ជានរណា</translation>
  </message>
  <message>
   <source>Who may have a scheme</source>
   <translation>អ្នកដែលអាចទទួលគម្រោង</translation>
  </message>
  <message>
   <source>Who may have it</source>
   <translation>អ្នកដែលអាចទទួលវា</translation>
  </message>
  <message>
   <source>Who may have it: {scheme}</source>
   <translation>អ្នកដែលអាចទទួល៖ {scheme}</translation>
  </message>
  <message>
   <source>Who may have it…</source>
   <translation>អ្នកដែលអាចទទួលវា…</translation>
  </message>
  <message>
   <source>Who may have the scheme</source>
   <translation>អ្នកដែលអាចទទួលគម្រោង</translation>
  </message>
  <message>
   <source>Who may have: {scheme}</source>
   <translation>អ្នកដែលអាចទទួល៖ {scheme}</translation>
  </message>
  <message>
   <source>Who was asked</source>
   <translation>បានសួរនរណា</translation>
  </message>
  <message>
   <source>Who was asked…</source>
   <translation>បានសួរនរណា…</translation>
  </message>
  <message>
   <source>Who was interviewed?</source>
   <translation>បានសម្ភាសនរណា?</translation>
  </message>
  <message>
   <source>Who was not interviewed</source>
   <translation>អ្នកដែលមិនបានសម្ភាស</translation>
  </message>
  <message>
   <source>Whoever comes agreed to this referral, or it is in their interest.</source>
   <translation>អ្នកដែលមកបានយល់ព្រមនឹងការបញ្ជូននេះ ឬវាជាផលប្រយោជន៍របស់គាត់។</translation>
  </message>
  <message>
   <source>Whole centre</source>
   <translation>មជ្ឈមណ្ឌលទាំងមូល</translation>
  </message>
  <message>
   <source>Whole page</source>
   <translation>ទំព័រទាំងមូល</translation>
  </message>
  <message>
   <source>Whole rows</source>
   <translation>ជួរដេកទាំងមូល</translation>
  </message>
  <message>
   <source>Whose certificate?</source>
   <translation>វិញ្ញាបនបត្ររបស់នរណា?</translation>
  </message>
  <message>
   <source>Whose page?</source>
   <translation>ទំព័ររបស់នរណា?</translation>
  </message>
  <message>
   <source>Whose savings?</source>
   <translation>ប្រាក់សន្សំរបស់នរណា?</translation>
  </message>
  <message>
   <source>Whose value stands</source>
   <translation>យកតម្លៃរបស់អ្នកណា</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>មូលហេតុ</translation>
  </message>
  <message>
   <source>Why it changed</source>
   <translation>មូលហេតុដែលប្ដូរ</translation>
  </message>
  <message>
   <source>Why it changes</source>
   <translation>មូលហេតុដែលប្ដូរ</translation>
  </message>
  <message>
   <source>Why it is in the person's best interest</source>
   <translation>មូលហេតុដែលវាជាផលប្រយោជន៍ល្អបំផុតរបស់បុគ្គល</translation>
  </message>
  <message>
   <source>Why it stays</source>
   <translation>ហេតុអ្វីនៅដដែល</translation>
  </message>
  <message>
   <source>Why it was dropped</source>
   <translation>មូលហេតុបោះបង់</translation>
  </message>
  <message>
   <source>Why not</source>
   <translation>មូលហេតុមិនបាន</translation>
  </message>
  <message>
   <source>Why she or he left</source>
   <translation>មូលហេតុដែលគាត់ចាកចេញ</translation>
  </message>
  <message>
   <source>Width:</source>
   <translation>ទទឹង៖</translation>
  </message>
  <message>
   <source>With a balance</source>
   <translation>មានសមតុល្យ</translation>
  </message>
  <message>
   <source>With a rebate</source>
   <translation>មានការបង្វិល</translation>
  </message>
  <message>
   <source>With problems</source>
   <translation>មានបញ្ហា</translation>
  </message>
  <message>
   <source>With the insurer</source>
   <translation>នៅក្រុមហ៊ុនធានារ៉ាប់រង</translation>
  </message>
  <message>
   <source>With the names of those not interviewed</source>
   <translation>រួមទាំងឈ្មោះអ្នកដែលមិនបានសម្ភាស</translation>
  </message>
  <message>
   <source>With these</source>
   <translation>ជាមួយទម្ងន់ទាំងនេះ</translation>
  </message>
  <message>
   <source>With whom does she live?</source>
   <translation>គាត់រស់នៅជាមួយនរណា?</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>ដក</translation>
  </message>
  <message>
   <source>Withdraw consent: {who}</source>
   <translation>ដកការយល់ព្រម៖ {who}</translation>
  </message>
  <message>
   <source>Withdrawal</source>
   <translation>ការដកប្រាក់</translation>
  </message>
  <message>
   <source>Withdrawal saved</source>
   <translation>បានរក្សាទុកការដកប្រាក់</translation>
  </message>
  <message>
   <source>Withdrawal, {currency}</source>
   <translation>ដកប្រាក់, {currency}</translation>
  </message>
  <message>
   <source>Withdrawing a consent</source>
   <translation>កំពុងដកការយល់ព្រម</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>បានដក</translation>
  </message>
  <message>
   <source>Withdrawn by the client</source>
   <translation>អតិថិជនបានដក</translation>
  </message>
  <message>
   <source>Withdrawn on</source>
   <translation>ដកនៅថ្ងៃ</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>ដកប្រាក់…</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>គ្មាន</translation>
  </message>
  <message>
   <source>Without --person the whole household is covered; without --premium it is that of the scheme's last policy.</source>
   <translation>បើគ្មាន --person គ្រួសារទាំងមូលត្រូវបានធានា បើគ្មាន --premium យកបុព្វលាភនៃបណ្ណចុងក្រោយរបស់គម្រោង។</translation>
  </message>
  <message>
   <source>Without a rebate</source>
   <translation>គ្មានការបង្វិល</translation>
  </message>
  <message>
   <source>Without an incentive</source>
   <translation>គ្មានការលើកទឹកចិត្ត</translation>
  </message>
  <message>
   <source>Without it the client is left out of surveys and analysis.</source>
   <translation>បើគ្មានវា អតិថិជនមិនរាប់ក្នុងការអង្កេត និងការវិភាគទេ</translation>
  </message>
  <message>
   <source>Without what tells who it is</source>
   <translation>ដោយគ្មានអ្វីដែលប្រាប់ថាជានរណា</translation>
  </message>
  <message>
   <source>Witness</source>
   <translation>សាក្សី</translation>
  </message>
  <message>
   <source>Witness, for consent by word</source>
   <translation>សាក្សី សម្រាប់ការយល់ព្រមដោយពាក្យសម្ដី</translation>
  </message>
  <message>
   <source>Woman</source>
   <translation>ស្រី</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>ស្ត្រី</translation>
  </message>
  <message>
   <source>Women among them</source>
   <translation>ក្នុងនោះស្ត្រី</translation>
  </message>
  <message>
   <source>Women who listened</source>
   <translation>ស្ត្រីដែលបានស្ដាប់</translation>
  </message>
  <message>
   <source>Women's empowerment</source>
   <translation>ភាពអង់អាចរបស់ស្ត្រី</translation>
  </message>
  <message>
   <source>Words of the manager</source>
   <translation>មតិរបស់នាយកសាខា</translation>
  </message>
  <message>
   <source>Work from</source>
   <translation>ការងារចាប់ពី</translation>
  </message>
  <message>
   <source>Work is under way: {title}</source>
   <translation>ការងារកំពុងដំណើរការ៖ {title}</translation>
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation>សៀវភៅការងារ (*.xlsx)</translation>
  </message>
  <message>
   <source>Workbook…</source>
   <translation>សៀវភៅការងារ…</translation>
  </message>
  <message>
   <source>Workers</source>
   <translation>អ្នកធ្វើការ</translation>
  </message>
  <message>
   <source>Workers saved</source>
   <translation>បានរក្សាទុកអ្នកធ្វើការ</translation>
  </message>
  <message>
   <source>Working conditions</source>
   <translation>លក្ខខណ្ឌការងារ</translation>
  </message>
  <message>
   <source>Working family members</source>
   <translation>សមាជិកគ្រួសារដែលធ្វើការ</translation>
  </message>
  <message>
   <source>Workplace at home</source>
   <translation>កន្លែងធ្វើការនៅផ្ទះ</translation>
  </message>
  <message>
   <source>Works</source>
   <translation>ធ្វើការ</translation>
  </message>
  <message>
   <source>Worth a look</source>
   <translation>គួរពិនិត្យមើល</translation>
  </message>
  <message>
   <source>Worth money</source>
   <translation>គិតជាប្រាក់</translation>
  </message>
  <message>
   <source>Write PDF file</source>
   <translation>សរសេរឯកសារ PDF</translation>
  </message>
  <message>
   <source>Write a curriculum under Settings, Curricula, and let a scheme follow it here.</source>
   <translation>សូមសរសេរកម្មវិធីសិក្សាក្នុងការកំណត់ កម្មវិធីសិក្សា ហើយឱ្យគម្រោងអនុវត្តតាមវានៅទីនេះ។</translation>
  </message>
  <message>
   <source>Write a visit</source>
   <translation>កត់ការចុះពិនិត្យ</translation>
  </message>
  <message>
   <source>Write numbers in the digits of the script: {digits}</source>
   <translation>សរសេរលេខជាលេខនៃអក្សរ៖ {digits}</translation>
  </message>
  <message>
   <source>Write one under Settings, Curricula.</source>
   <translation>សូមសរសេរមួយក្នុងការកំណត់ កម្មវិធីសិក្សា។</translation>
  </message>
  <message>
   <source>Write the clinics, offices and schools that you send clients to.</source>
   <translation>សូមសរសេរគ្លីនិក ការិយាល័យ និងសាលាដែលអ្នកបញ្ជូនអតិថិជនទៅ។</translation>
  </message>
  <message>
   <source>Write the organisations you work with under Settings, Partners.</source>
   <translation>សូមសរសេរអង្គការដែលអ្នកធ្វើការជាមួយ ក្នុងការកំណត់ ដៃគូ។</translation>
  </message>
  <message>
   <source>Writes a file that the Windows Task Scheduler imports. On the first of each month it saves the summary of the month that has ended, also while no window is open.</source>
   <translation>សរសេរឯកសារដែល Windows Task Scheduler នាំចូល។ នៅថ្ងៃទីមួយនៃខែនីមួយៗ វារក្សាទុករបាយការណ៍សង្ខេបនៃខែដែលទើបចប់ ទោះគ្មានផ្ទាំងបង្អួចណាបើកក៏ដោយ។</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>កំពុងសរសេរ</translation>
  </message>
  <message>
   <source>Writing a check</source>
   <translation>កំពុងសរសេរការពិនិត្យ</translation>
  </message>
  <message>
   <source>Writing the codebook</source>
   <translation>កំពុងសរសេរសៀវភៅកូដ</translation>
  </message>
  <message>
   <source>Writing the crediting file</source>
   <translation>កំពុងសរសេរឯកសារដាក់ចូល</translation>
  </message>
  <message>
   <source>Writing the list</source>
   <translation>កំពុងសរសេរបញ្ជី</translation>
  </message>
  <message>
   <source>Writing the list of duplicates</source>
   <translation>កំពុងសរសេរបញ្ជីកំណត់ត្រាស្ទួន</translation>
  </message>
  <message>
   <source>Writing the paper</source>
   <translation>កំពុងសរសេរលិខិត</translation>
  </message>
  <message>
   <source>Writing the receipt</source>
   <translation>កំពុងសរសេរបង្កាន់ដៃ</translation>
  </message>
  <message>
   <source>Writing the template</source>
   <translation>កំពុងសរសេរពុម្ពគំរូ</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>កំពុងសរសេរសៀវភៅការងារ</translation>
  </message>
  <message>
   <source>Written off</source>
   <translation>លុបចេញពីបញ្ជី</translation>
  </message>
  <message>
   <source>XLSForm (*.xlsx *.xlsm *.xls)</source>
   <translation>XLSForm (*.xlsx *.xlsm *.xls)</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>ឆ្នាំ</translation>
  </message>
  <message>
   <source>Years of two digits</source>
   <translation>ឆ្នាំមានពីរខ្ទង់</translation>
  </message>
  <message>
   <source>Yellow cells were stored as they are; look whether they are right.</source>
   <translation>ក្រឡាលឿងត្រូវបានរក្សាទុកដូចដើម សូមពិនិត្យថាត្រូវឬអត់</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>បាទ/ចាស</translation>
  </message>
  <message>
   <source>Yes or no</source>
   <translation>បាទ/ចាស ឬទេ</translation>
  </message>
  <message>
   <source>You answer each question by itself. A no to the survey or to research changes nothing of your loan or of what you receive.</source>
   <translation>អ្នកឆ្លើយសំណួរនីមួយៗដាច់ដោយឡែក។ ការឆ្លើយទេចំពោះការអង្កេត ឬការស្រាវជ្រាវ មិនប្ដូរអ្វីលើកម្ចីរបស់អ្នក ឬអ្វីដែលអ្នកទទួលទេ។</translation>
  </message>
  <message>
   <source>You can take each answer back at any time, with your officer or at the {branch} branch. From that day on your answers are used no more.</source>
   <translation>អ្នកអាចដកចម្លើយនីមួយៗវិញនៅពេលណាក៏បាន ជាមួយមន្ត្រីរបស់អ្នក ឬនៅសាខា {branch}។ ចាប់ពីថ្ងៃនោះ ចម្លើយរបស់អ្នកលែងត្រូវបានប្រើ។</translation>
  </message>
  <message>
   <source>You said that they are data.</source>
   <translation>អ្នកបានបញ្ជាក់ថាវាជាទិន្នន័យ។</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>ឈ្មោះរបស់អ្នក</translation>
  </message>
  <message>
   <source>Your word</source>
   <translation>ពាក្យរបស់អ្នក</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>របស់អ្នក</translation>
  </message>
  <message>
   <source>ZIP (*.zip)</source>
   <translation>ZIP (*.zip)</translation>
  </message>
  <message>
   <source>Zeros in front</source>
   <translation>សូន្យនៅខាងមុខ</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>ពង្រីក</translation>
  </message>
  <message>
   <source>a CommCare export</source>
   <translation>ការនាំចេញពី CommCare</translation>
  </message>
  <message>
   <source>a DHIS2 export</source>
   <translation>ការនាំចេញពី DHIS2</translation>
  </message>
  <message>
   <source>a KoboToolbox export</source>
   <translation>ការនាំចេញពី KoboToolbox</translation>
  </message>
  <message>
   <source>a Mifos template</source>
   <translation>ពុម្ពគំរូ Mifos</translation>
  </message>
  <message>
   <source>a REDCap export</source>
   <translation>ការនាំចេញពី REDCap</translation>
  </message>
  <message>
   <source>a SurveyCTO export</source>
   <translation>ការនាំចេញពី SurveyCTO</translation>
  </message>
  <message>
   <source>a blank questionnaire to fill in by hand</source>
   <translation>កម្រងសំណួរទទេសម្រាប់បំពេញដោយដៃ</translation>
  </message>
  <message>
   <source>a branch is needed, as in KH03=Kampot</source>
   <translation>ត្រូវការសាខា ដូចជា KH03=Kampot</translation>
  </message>
  <message>
   <source>a centre's clients for one scheme, to be filled in by hand</source>
   <translation>អតិថិជនរបស់មជ្ឈមណ្ឌលសម្រាប់គម្រោងមួយ ដើម្បីបំពេញដោយដៃ</translation>
  </message>
  <message>
   <source>a certificate for each who completed a course</source>
   <translation>វិញ្ញាបនបត្រសម្រាប់ម្នាក់ៗដែលបានបញ្ចប់វគ្គសិក្សា</translation>
  </message>
  <message>
   <source>a choice of a list; once for each</source>
   <translation>ជម្រើសមួយនៃបញ្ជី ម្ដងសម្រាប់ជម្រើសនីមួយៗ</translation>
  </message>
  <message>
   <source>a choice that was not offered</source>
   <translation>ជម្រើសដែលមិនបានផ្ដល់</translation>
  </message>
  <message>
   <source>a client cannot be merged with herself</source>
   <translation>មិនអាចបញ្ចូលអតិថិជនម្នាក់ជាមួយខ្លួនគាត់ផ្ទាល់បានទេ</translation>
  </message>
  <message>
   <source>a client who is ‘{current}’ cannot become ‘{wanted}’</source>
   <translation>អតិថិជនដែល ‘{current}’ មិនអាចទៅជា ‘{wanted}’ ទេ</translation>
  </message>
  <message>
   <source>a code has letters, digits and hyphens, at most 16</source>
   <translation>កូដមានអក្សរ លេខ និងសហសញ្ញា មិនលើសពី 16 តួ</translation>
  </message>
  <message>
   <source>a code has small Latin letters, digits and _, and begins with a letter</source>
   <translation>កូដមានអក្សរឡាតាំងតូច លេខ និង _ ហើយចាប់ផ្ដើមដោយអក្សរ</translation>
  </message>
  <message>
   <source>a code is needed</source>
   <translation>ត្រូវការកូដ</translation>
  </message>
  <message>
   <source>a column a concept of the harmonisation</source>
   <translation>ជួរឈរមួយសម្រាប់គំនិតនីមួយៗនៃការសម្របសម្រួល</translation>
  </message>
  <message>
   <source>a comma before the fraction</source>
   <translation>ក្បៀសមុនភាគទសភាគ</translation>
  </message>
  <message>
   <source>a country has two letters, as in KH</source>
   <translation>ប្រទេសមានអក្សរពីរ ដូចជា KH</translation>
  </message>
  <message>
   <source>a cross is read as present; if it means absent, write A instead</source>
   <translation>ខ្វែងត្រូវបានអានថាមានវត្តមាន បើវាមានន័យថាអវត្តមាន សូមសរសេរ A</translation>
  </message>
  <message>
   <source>a curriculum has {most} modules at most</source>
   <translation>កម្មវិធីសិក្សាមានម៉ូឌុលច្រើនបំផុត {most}</translation>
  </message>
  <message>
   <source>a day from {first} to {last} is expected; check the year</source>
   <translation>ត្រូវការថ្ងៃពី {first} ដល់ {last}; សូមពិនិត្យឆ្នាំ</translation>
  </message>
  <message>
   <source>a day is needed</source>
   <translation>ត្រូវការថ្ងៃ</translation>
  </message>
  <message>
   <source>a day of the period</source>
   <translation>ថ្ងៃមួយក្នុងរយៈពេល</translation>
  </message>
  <message>
   <source>a document still wanted; may be repeated</source>
   <translation>លិខិតឯកសារដែលនៅត្រូវការ អាចដាក់ច្រើនដង</translation>
  </message>
  <message>
   <source>a draft needs a code: --code CODE</source>
   <translation>សេចក្ដីព្រាងត្រូវមានកូដ៖ --code CODE</translation>
  </message>
  <message>
   <source>a dry run: nothing was kept</source>
   <translation>ការសាកល្បង៖ មិនបានរក្សាទុកអ្វីទេ</translation>
  </message>
  <message>
   <source>a fault in the program ({name}); nothing was kept</source>
   <translation>កំហុសក្នុងកម្មវិធី ({name})។ មិនបានរក្សាទុកអ្វីទេ</translation>
  </message>
  <message>
   <source>a list has {most} choices at most</source>
   <translation>បញ្ជីមានជម្រើសច្រើនបំផុត {most}</translation>
  </message>
  <message>
   <source>a mistake</source>
   <translation>កំហុស</translation>
  </message>
  <message>
   <source>a module needs a title before its minutes</source>
   <translation>ម៉ូឌុលត្រូវការចំណងជើងមុននាទីរបស់វា</translation>
  </message>
  <message>
   <source>a name is needed</source>
   <translation>ត្រូវការឈ្មោះ</translation>
  </message>
  <message>
   <source>a name is needed, in Latin letters or in the own script</source>
   <translation>ត្រូវការឈ្មោះ ជាអក្សរឡាតាំង ឬអក្សរដើម</translation>
  </message>
  <message>
   <source>a name with figures in it; check it</source>
   <translation>ឈ្មោះមានលេខ សូមពិនិត្យ</translation>
  </message>
  <message>
   <source>a note on it</source>
   <translation>កំណត់សម្គាល់លើវា</translation>
  </message>
  <message>
   <source>a note, no question</source>
   <translation>កំណត់សម្គាល់ មិនមែនសំណួរ</translation>
  </message>
  <message>
   <source>a number from {least} to {most} is expected</source>
   <translation>ត្រូវការលេខពី {least} ដល់ {most}</translation>
  </message>
  <message>
   <source>a number of more than 15 digits was rounded by Excel: {value}; write it as text</source>
   <translation>លេខលើស 15 ខ្ទង់ត្រូវបាន Excel បង្គត់៖ {value} សូមសរសេរវាជាអក្សរ</translation>
  </message>
  <message>
   <source>a pair is looked at from here on: more than 0, and less than the likely one</source>
   <translation>គូត្រូវបានពិនិត្យចាប់ពីនេះ៖ ច្រើនជាង 0 ហើយតិចជាងកម្រិតទំនង</translation>
  </message>
  <message>
   <source>a payment of this award was paid or cancelled already</source>
   <translation>ការទូទាត់មួយនៃការផ្ដល់ជូននេះបានធ្វើ ឬបោះបង់រួចហើយ</translation>
  </message>
  <message>
   <source>a person is covered within the days of the policy only</source>
   <translation>បុគ្គលត្រូវបានធានាតែក្នុងថ្ងៃនៃបណ្ណរ៉ាប់រងប៉ុណ្ណោះ</translation>
  </message>
  <message>
   <source>a person joined the household on {on}, after this day</source>
   <translation>មានបុគ្គលម្នាក់ចូលក្នុងគ្រួសារនៅ {on} ក្រោយថ្ងៃនេះ</translation>
  </message>
  <message>
   <source>a person stands twice on the policy for the same days</source>
   <translation>បុគ្គលម្នាក់មានពីរដងលើបណ្ណរ៉ាប់រងសម្រាប់ថ្ងៃដដែល</translation>
  </message>
  <message>
   <source>a plain list</source>
   <translation>បញ្ជីធម្មតា</translation>
  </message>
  <message>
   <source>a point before the fraction</source>
   <translation>ចំណុចមុនភាគទសភាគ</translation>
  </message>
  <message>
   <source>a policy covers this person</source>
   <translation>មានបណ្ណរ៉ាប់រងធានាបុគ្គលនេះ</translation>
  </message>
  <message>
   <source>a question of type ‘{value}’ has no name and is left out</source>
   <translation>សំណួរប្រភេទ ‘{value}’ គ្មានឈ្មោះទេ ហើយត្រូវបានរំលង</translation>
  </message>
  <message>
   <source>a question's type: 1 never differs, 2 hard to ask, 3 may change, 0 none</source>
   <translation>ប្រភេទនៃសំណួរ៖ 1 មិនដែលខុសគ្នា 2 ពិបាកសួរ 3 អាចប្រែប្រួល 0 គ្មាន</translation>
  </message>
  <message>
   <source>a questionnaire (XLSForm)</source>
   <translation>កម្រងសំណួរ (XLSForm)</translation>
  </message>
  <message>
   <source>a reason is needed</source>
   <translation>ត្រូវការមូលហេតុ</translation>
  </message>
  <message>
   <source>a rebate was computed for this loan</source>
   <translation>ការបង្វិលមួយបានគណនាសម្រាប់កម្ចីនេះ</translation>
  </message>
  <message>
   <source>a record of later that belongs to the one who returns</source>
   <translation>កំណត់ត្រាក្រោយៗដែលជារបស់អ្នកត្រឡប់មកវិញ</translation>
  </message>
  <message>
   <source>a record of the group is not there any more</source>
   <translation>កំណត់ត្រាមួយក្នុងក្រុមលែងមានទៀតហើយ</translation>
  </message>
  <message>
   <source>a round is diagnostic, baseline, followup1 … or final</source>
   <translation>ជុំគឺ diagnostic, baseline, followup1 … ឬ final</translation>
  </message>
  <message>
   <source>a row an interview (long), or a row a client with all rounds (wide)</source>
   <translation>មួយជួរដេកមួយការសម្ភាស (long) ឬមួយជួរដេកមួយអតិថិជនមានគ្រប់ជុំ (wide)</translation>
  </message>
  <message>
   <source>a row of the group is left open</source>
   <translation>ជួរដេកមួយក្នុងក្រុមនៅមិនទាន់សម្រេច</translation>
  </message>
  <message>
   <source>a row of the repeat</source>
   <translation>ជួរដេកនៃផ្នែកធ្វើឡើងវិញ</translation>
  </message>
  <message>
   <source>a row says more than one of correct, drop and newid</source>
   <translation>ជួរដេកមួយមានលើសពីមួយក្នុងចំណោម correct, drop និង newid</translation>
  </message>
  <message>
   <source>a scheme has at least one rule</source>
   <translation>គម្រោងមានវិធានយ៉ាងតិចមួយ</translation>
  </message>
  <message>
   <source>a scheme in words for the clients</source>
   <translation>គម្រោងជាពាក្យសម្រាប់អតិថិជន</translation>
  </message>
  <message>
   <source>a score from 0 to 100</source>
   <translation>ពិន្ទុពី 0 ដល់ 100</translation>
  </message>
  <message>
   <source>a task for the Windows Task Scheduler: the summary of every month</source>
   <translation>កិច្ចការសម្រាប់ Windows Task Scheduler៖ របាយការណ៍សង្ខេបប្រចាំខែ</translation>
  </message>
  <message>
   <source>a telephone number has no letters, as in 012 345 678</source>
   <translation>លេខទូរសព្ទគ្មានអក្សរទេ ដូចជា 012 345 678</translation>
  </message>
  <message>
   <source>a text has {most} letters at most</source>
   <translation>អត្ថបទមានអក្សរច្រើនបំផុត {most}</translation>
  </message>
  <message>
   <source>a voucher that was used cannot be cancelled</source>
   <translation>ប័ណ្ណសេវាដែលបានប្រើមិនអាចបោះបង់បានទេ</translation>
  </message>
  <message>
   <source>a {role} does not approve</source>
   <translation>{role} មិនអាចអនុម័តទេ</translation>
  </message>
  <message>
   <source>about {years}</source>
   <translation>ប្រហែល {years}</translation>
  </message>
  <message>
   <source>about {year}</source>
   <translation>ប្រហែល {year}</translation>
  </message>
  <message>
   <source>about {year} · {age}</source>
   <translation>ប្រហែល {year} · {age}</translation>
  </message>
  <message>
   <source>absent</source>
   <translation>អវត្តមាន</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>បានទទួលយក</translation>
  </message>
  <message>
   <source>accounts</source>
   <translation>គណនី</translation>
  </message>
  <message>
   <source>action</source>
   <translation>សកម្មភាព</translation>
  </message>
  <message>
   <source>actions</source>
   <translation>សកម្មភាព</translation>
  </message>
  <message>
   <source>actions agreed</source>
   <translation>សកម្មភាពដែលព្រមព្រៀង</translation>
  </message>
  <message>
   <source>actions done</source>
   <translation>សកម្មភាពបានធ្វើ</translation>
  </message>
  <message>
   <source>actions overdue</source>
   <translation>សកម្មភាពហួសកំណត់</translation>
  </message>
  <message>
   <source>active</source>
   <translation>សកម្ម</translation>
  </message>
  <message>
   <source>active at end</source>
   <translation>សកម្មចុងខែ</translation>
  </message>
  <message>
   <source>active at start</source>
   <translation>សកម្មដើមខែ</translation>
  </message>
  <message>
   <source>active clients</source>
   <translation>អតិថិជនសកម្ម</translation>
  </message>
  <message>
   <source>active clients covered</source>
   <translation>អតិថិជនសកម្មត្រូវបានធានា</translation>
  </message>
  <message>
   <source>add a column with their codes, or name the column with --client-column</source>
   <translation>សូមបន្ថែមជួរឈរដែលមានកូដអតិថិជន ឬបញ្ជាក់ជួរឈរដោយ --client-column</translation>
  </message>
  <message>
   <source>add a kind of incentive</source>
   <translation>បន្ថែមប្រភេទនៃការលើកទឹកចិត្ត</translation>
  </message>
  <message>
   <source>add a new version from a later day on</source>
   <translation>សូមបន្ថែមកំណែថ្មីចាប់ពីថ្ងៃក្រោយ</translation>
  </message>
  <message>
   <source>add a person of the household first</source>
   <translation>សូមបន្ថែមសមាជិកគ្រួសារជាមុនសិន</translation>
  </message>
  <message>
   <source>add an own field</source>
   <translation>បន្ថែមប្រអប់ផ្ទាល់ខ្លួន</translation>
  </message>
  <message>
   <source>add awards from a spreadsheet</source>
   <translation>បន្ថែមការផ្ដល់ជូនពីតារាង</translation>
  </message>
  <message>
   <source>add one in the settings</source>
   <translation>សូមបន្ថែមមួយក្នុងការកំណត់</translation>
  </message>
  <message>
   <source>add or change schemes from a spreadsheet</source>
   <translation>បន្ថែម ឬកែគម្រោងពីតារាង</translation>
  </message>
  <message>
   <source>add them, or name them in a recipe</source>
   <translation>សូមបន្ថែមវា ឬបញ្ជាក់វាក្នុងរូបមន្តនាំចូល</translation>
  </message>
  <message>
   <source>address of a file</source>
   <translation>អាសយដ្ឋានឯកសារ</translation>
  </message>
  <message>
   <source>adjustment</source>
   <translation>ការកែតម្រូវ</translation>
  </message>
  <message>
   <source>after</source>
   <translation>ក្រោយ</translation>
  </message>
  <message>
   <source>after the round closed</source>
   <translation>ក្រោយជុំបិទ</translation>
  </message>
  <message>
   <source>again</source>
   <translation>ម្ដងទៀត</translation>
  </message>
  <message>
   <source>age</source>
   <translation>អាយុ</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>ភាពត្រូវគ្នា</translation>
  </message>
  <message>
   <source>agrees</source>
   <translation>ត្រូវគ្នា</translation>
  </message>
  <message>
   <source>all</source>
   <translation>ទាំងអស់</translation>
  </message>
  <message>
   <source>all instalments on time, or each for itself</source>
   <translation>ការបង់រំលស់ទាំងអស់ទាន់ពេល ឬគិតម្ដងមួយៗ</translation>
  </message>
  <message>
   <source>all is well: {records} records</source>
   <translation>ល្អទាំងអស់៖ {records} កំណត់ត្រា</translation>
  </message>
  <message>
   <source>all lines, not only what is odd</source>
   <translation>បន្ទាត់ទាំងអស់ មិនមែនតែអ្វីដែលមិនប្រក្រតី</translation>
  </message>
  <message>
   <source>also list by name the clients who were not interviewed</source>
   <translation>បង្ហាញឈ្មោះអតិថិជនដែលមិនបានសម្ភាសផង</translation>
  </message>
  <message>
   <source>amount</source>
   <translation>ចំនួនទឹកប្រាក់</translation>
  </message>
  <message>
   <source>amount approved; else what was claimed</source>
   <translation>ចំនួនដែលបានអនុម័ត បើមិនកំណត់ យកចំនួនដែលបានស្នើ</translation>
  </message>
  <message>
   <source>amount claimed</source>
   <translation>ចំនួនដែលបានស្នើ</translation>
  </message>
  <message>
   <source>amount due</source>
   <translation>ចំនួនដល់កំណត់</translation>
  </message>
  <message>
   <source>amount paid</source>
   <translation>ចំនួនបានទូទាត់</translation>
  </message>
  <message>
   <source>amount returned</source>
   <translation>ចំនួនត្រឡប់មកវិញ</translation>
  </message>
  <message>
   <source>amount reversed</source>
   <translation>ចំនួនដែលដកវិញ</translation>
  </message>
  <message>
   <source>an Epi Info export</source>
   <translation>ការនាំចេញពី Epi Info</translation>
  </message>
  <message>
   <source>an ODK export</source>
   <translation>ការនាំចេញពី ODK</translation>
  </message>
  <message>
   <source>an Ona export</source>
   <translation>ការនាំចេញពី Ona</translation>
  </message>
  <message>
   <source>an amount is needed</source>
   <translation>ត្រូវការចំនួនទឹកប្រាក់</translation>
  </message>
  <message>
   <source>an award of {client} is the credit of a rebate</source>
   <translation>ការផ្ដល់ជូនមួយរបស់ {client} ជាការដាក់ចូលនៃការបង្វិល</translation>
  </message>
  <message>
   <source>an earlier row says something else of the policy {policy}; for amounts of each person use the columns of the person</source>
   <translation>ជួរដេកមុនមួយនិយាយខុសពីនេះអំពីបណ្ណរ៉ាប់រង {policy} សម្រាប់ចំនួនទឹកប្រាក់របស់បុគ្គលម្នាក់ៗ សូមប្រើជួរឈររបស់បុគ្គល</translation>
  </message>
  <message>
   <source>an earlier row says something else of this session; correct one</source>
   <translation>ជួរដេកមុននិយាយផ្សេងអំពីវគ្គនេះ; សូមកែមួយ</translation>
  </message>
  <message>
   <source>an import</source>
   <translation>ការនាំចូល</translation>
  </message>
  <message>
   <source>an own field for a day</source>
   <translation>ប្រអប់ផ្ទាល់ខ្លួនសម្រាប់ថ្ងៃ</translation>
  </message>
  <message>
   <source>an own field for a number</source>
   <translation>ប្រអប់ផ្ទាល់ខ្លួនសម្រាប់លេខ</translation>
  </message>
  <message>
   <source>an own field for text</source>
   <translation>ប្រអប់ផ្ទាល់ខ្លួនសម្រាប់អត្ថបទ</translation>
  </message>
  <message>
   <source>an own field for yes or no</source>
   <translation>ប្រអប់ផ្ទាល់ខ្លួនសម្រាប់បាទ ឬទេ</translation>
  </message>
  <message>
   <source>an own field of the kind</source>
   <translation>ប្រអប់ផ្ទាល់ខ្លួននៃប្រភេទ</translation>
  </message>
  <message>
   <source>an own field with choices</source>
   <translation>ប្រអប់ផ្ទាល់ខ្លួនមានជម្រើស</translation>
  </message>
  <message numerus="yes">
   <source>and %n more client|and %n more clients</source>
   <translation>
    <numerusform>និងអតិថិជន %n នាក់ទៀត</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more problem|and %n more problems</source>
   <translation>
    <numerusform>និងបញ្ហា %n ទៀត</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more row left out|and %n more rows left out</source>
   <translation>
    <numerusform>និងជួរដេក %n ទៀតត្រូវបានរំលង</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more sheet|and %n more sheets</source>
   <translation>
    <numerusform>និងសន្លឹក %n ទៀត</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more text|and %n more texts</source>
   <translation>
    <numerusform>និងអក្សរ %n ទៀត</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more; see --all|and %n more; see --all</source>
   <translation>
    <numerusform>និង %n ទៀត សូមមើល --all</numerusform>
   </translation>
  </message>
  <message>
   <source>and where they do not:</source>
   <translation>ហើយបើមិនត្រូវ៖</translation>
  </message>
  <message>
   <source>another column fills it</source>
   <translation>ជួរឈរផ្សេងបំពេញវា</translation>
  </message>
  <message>
   <source>another field is called ‘{label}’; give it a name of its own</source>
   <translation>មានប្រអប់ផ្សេងឈ្មោះ ‘{label}’ សូមដាក់ឈ្មោះផ្ទាល់ឱ្យវា</translation>
  </message>
  <message>
   <source>another instalment of this loan is due on {value} already</source>
   <translation>ការបង់រំលស់មួយទៀតនៃកម្ចីនេះដល់កំណត់នៅ {value} រួចហើយ</translation>
  </message>
  <message>
   <source>another name</source>
   <translation>ឈ្មោះផ្សេង</translation>
  </message>
  <message>
   <source>another number ({type})</source>
   <translation>លេខផ្សេង ({type})</translation>
  </message>
  <message>
   <source>another number of rows</source>
   <translation>ចំនួនជួរដេកខុស</translation>
  </message>
  <message>
   <source>another one stands in its place</source>
   <translation>មានមួយផ្សេងនៅកន្លែងវា</translation>
  </message>
  <message>
   <source>another program held the database, so the history was not written</source>
   <translation>កម្មវិធីផ្សេងកំពុងប្រើមូលដ្ឋានទិន្នន័យ ដូច្នេះប្រវត្តិមិនត្រូវបានសរសេរទេ</translation>
  </message>
  <message>
   <source>another program is writing to {target}</source>
   <translation>កម្មវិធីផ្សេងកំពុងសរសេរទៅ {target}</translation>
  </message>
  <message>
   <source>another relative</source>
   <translation>សាច់ញាតិផ្សេង</translation>
  </message>
  <message>
   <source>another rule begins on {day}, within the period</source>
   <translation>វិធានផ្សេងចាប់ផ្ដើមនៅ {day} ក្នុងរយៈពេលនេះ</translation>
  </message>
  <message>
   <source>another sex</source>
   <translation>ភេទផ្សេង</translation>
  </message>
  <message>
   <source>another table stands beside this one; only the columns {area} are read</source>
   <translation>មានតារាងផ្សេងនៅក្បែរតារាងនេះ មានតែជួរឈរ {area} ត្រូវបានអាន</translation>
  </message>
  <message>
   <source>another table: --columns {area} --header-row {row} reads it</source>
   <translation>តារាងមួយទៀត៖ --columns {area} --header-row {row} អានវា</translation>
  </message>
  <message>
   <source>another telephone</source>
   <translation>ទូរសព្ទផ្សេង</translation>
  </message>
  <message>
   <source>another village</source>
   <translation>ភូមិផ្សេង</translation>
  </message>
  <message>
   <source>answer at least one thing of the checklist</source>
   <translation>សូមឆ្លើយចំណុចយ៉ាងតិចមួយនៃបញ្ជីពិនិត្យ</translation>
  </message>
  <message>
   <source>answered with {value}, though the form skips this question here</source>
   <translation>បានឆ្លើយ {value} ទោះបីទម្រង់រំលងសំណួរនេះនៅទីនេះក៏ដោយ</translation>
  </message>
  <message>
   <source>answered, but not to be asked</source>
   <translation>បានឆ្លើយ តែមិនត្រូវសួរ</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>ចម្លើយ</translation>
  </message>
  <message>
   <source>answers compared</source>
   <translation>ចម្លើយដែលបានប្រៀបធៀប</translation>
  </message>
  <message>
   <source>answers of a Google form</source>
   <translation>ចម្លើយពីទម្រង់ Google</translation>
  </message>
  <message>
   <source>answers of a Microsoft form</source>
   <translation>ចម្លើយពីទម្រង់ Microsoft</translation>
  </message>
  <message>
   <source>answers that differ</source>
   <translation>ចម្លើយដែលខុសគ្នា</translation>
  </message>
  <message>
   <source>any</source>
   <translation>ណាមួយ</translation>
  </message>
  <message>
   <source>approve the rebates of a period</source>
   <translation>អនុម័តការបង្វិលការប្រាក់ក្នុងរយៈពេល</translation>
  </message>
  <message>
   <source>approve them first</source>
   <translation>សូមអនុម័តវាជាមុនសិន</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>បានអនុម័ត</translation>
  </message>
  <message>
   <source>approved in part</source>
   <translation>បានអនុម័តមួយផ្នែក</translation>
  </message>
  <message>
   <source>approved leave</source>
   <translation>ច្បាប់អនុញ្ញាត</translation>
  </message>
  <message>
   <source>approved: {amount}</source>
   <translation>បានអនុម័ត៖ {amount}</translation>
  </message>
  <message>
   <source>area</source>
   <translation>វិស័យ</translation>
  </message>
  <message>
   <source>arm</source>
   <translation>ក្រុមសិក្សា</translation>
  </message>
  <message>
   <source>arms are frozen since the baseline began</source>
   <translation>ក្រុមសិក្សាត្រូវបានបង្កកតាំងពីជុំមូលដ្ឋានចាប់ផ្ដើម</translation>
  </message>
  <message>
   <source>as `mfdw awards checks` lists it</source>
   <translation>ដូចដែល `mfdw awards checks` រាយ</translation>
  </message>
  <message>
   <source>as `mfdw awards list` lists it</source>
   <translation>ដូចដែល `mfdw awards list` រាយ</translation>
  </message>
  <message>
   <source>as `mfdw awards waiting` lists it</source>
   <translation>ដូចដែល `mfdw awards waiting` បង្ហាញ</translation>
  </message>
  <message>
   <source>as `mfdw incentives reviews` lists it</source>
   <translation>ដូចដែល `mfdw incentives reviews` បង្ហាញ</translation>
  </message>
  <message>
   <source>as `mfdw payments due` lists it</source>
   <translation>ដូចដែល `mfdw payments due` បង្ហាញ</translation>
  </message>
  <message>
   <source>as `mfdw rebates list` says</source>
   <translation>ដូចដែល `mfdw rebates list` បង្ហាញ</translation>
  </message>
  <message>
   <source>as above</source>
   <translation>ដូចខាងលើ</translation>
  </message>
  <message>
   <source>as age in years</source>
   <translation>ជាអាយុគិតជាឆ្នាំ</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>ដូចមុន</translation>
  </message>
  <message>
   <source>as closed</source>
   <translation>ពេលបិទ</translation>
  </message>
  <message>
   <source>as entered</source>
   <translation>តាមការបញ្ចូល</translation>
  </message>
  <message>
   <source>as in: a test interview</source>
   <translation>ដូចជា៖ ការសម្ភាសសាកល្បង</translation>
  </message>
  <message>
   <source>as it stands</source>
   <translation>ដូចដើម</translation>
  </message>
  <message>
   <source>as of this day</source>
   <translation>គិតត្រឹមថ្ងៃនេះ</translation>
  </message>
  <message>
   <source>as of {moment}</source>
   <translation>គិតត្រឹម {moment}</translation>
  </message>
  <message>
   <source>as on the card</source>
   <translation>ដូចក្នុងកាត</translation>
  </message>
  <message>
   <source>as on {day} by {who}</source>
   <translation>ដូចនៅ {day} ដោយ {who}</translation>
  </message>
  <message>
   <source>as people write it</source>
   <translation>ដូចដែលមនុស្សសរសេរ</translation>
  </message>
  <message>
   <source>as policy</source>
   <translation>តាមបណ្ណ</translation>
  </message>
  <message>
   <source>as the insurer gave it</source>
   <translation>តាមដែលក្រុមហ៊ុនធានារ៉ាប់រងបានផ្ដល់</translation>
  </message>
  <message>
   <source>as they are written</source>
   <translation>ដូចដែលបានសរសេរ</translation>
  </message>
  <message>
   <source>as they stand</source>
   <translation>ដូចដែលមាន</translation>
  </message>
  <message>
   <source>ask for + (filled in) or - (empty), or use --find</source>
   <translation>សូមសួរ + (បានបំពេញ) ឬ - (ទទេ) ឬប្រើ --find</translation>
  </message>
  <message>
   <source>ask for a field no more</source>
   <translation>លែងសួរប្រអប់នេះ</translation>
  </message>
  <message>
   <source>ask for it again</source>
   <translation>សួរវាវិញ</translation>
  </message>
  <message>
   <source>ask somebody who may see research data</source>
   <translation>សូមសួរអ្នកដែលអាចមើលទិន្នន័យស្រាវជ្រាវ</translation>
  </message>
  <message>
   <source>ask the branch manager</source>
   <translation>សូមសួរនាយកសាខា</translation>
  </message>
  <message>
   <source>ask who looks after the server</source>
   <translation>សូមសួរអ្នកមើលថែម៉ាស៊ីនមេ</translation>
  </message>
  <message>
   <source>asked by {name}</source>
   <translation>សួរដោយ {name}</translation>
  </message>
  <message>
   <source>at end</source>
   <translation>ចុងខែ</translation>
  </message>
  <message>
   <source>at least</source>
   <translation>យ៉ាងតិច</translation>
  </message>
  <message>
   <source>at least one part must count</source>
   <translation>យ៉ាងតិចផ្នែកមួយត្រូវតែរាប់</translation>
  </message>
  <message>
   <source>at least {value}</source>
   <translation>យ៉ាងតិច {value}</translation>
  </message>
  <message>
   <source>at most</source>
   <translation>ច្រើនបំផុត</translation>
  </message>
  <message numerus="yes">
   <source>at most %n day late|at most %n days late</source>
   <translation>
    <numerusform>យឺតច្រើនបំផុត %n ថ្ងៃ</numerusform>
   </translation>
  </message>
  <message>
   <source>at most so many</source>
   <translation>ច្រើនបំផុតចំនួនប៉ុណ្ណេះ</translation>
  </message>
  <message>
   <source>at most so much for a loan</source>
   <translation>ច្រើនបំផុតប៉ុណ្ណេះសម្រាប់កម្ចីមួយ</translation>
  </message>
  <message>
   <source>at most {most} can be taken out as of {day}</source>
   <translation>អាចដកបានច្រើនបំផុត {most} គិតត្រឹម {day}</translation>
  </message>
  <message>
   <source>at most {most} in one record; check the figures</source>
   <translation>យ៉ាងច្រើន {most} ក្នុងកំណត់ត្រាមួយ; សូមពិនិត្យតួលេខ</translation>
  </message>
  <message>
   <source>at most {value}</source>
   <translation>ច្រើនបំផុត {value}</translation>
  </message>
  <message>
   <source>at risk</source>
   <translation>មានហានិភ័យ</translation>
  </message>
  <message>
   <source>at start</source>
   <translation>ដើមខែ</translation>
  </message>
  <message>
   <source>at the baseline</source>
   <translation>នៅជុំមូលដ្ឋាន</translation>
  </message>
  <message>
   <source>attended</source>
   <translation>បានចូលរួម</translation>
  </message>
  <message>
   <source>attended, %</source>
   <translation>បានចូលរួម, %</translation>
  </message>
  <message>
   <source>attrition, %</source>
   <translation>ការបាត់បង់, %</translation>
  </message>
  <message>
   <source>award</source>
   <translation>ការផ្ដល់ជូន</translation>
  </message>
  <message>
   <source>awards</source>
   <translation>ការផ្ដល់ជូន</translation>
  </message>
  <message>
   <source>awards given in several payments</source>
   <translation>ការផ្ដល់ជូនដែលទូទាត់ជាច្រើនដង</translation>
  </message>
  <message>
   <source>awards planned</source>
   <translation>ការផ្ដល់ជូនដែលគ្រោង</translation>
  </message>
  <message>
   <source>awards were recorded under this rule: {count}</source>
   <translation>ការផ្ដល់ជូនដែលបានកត់ត្រាក្រោមវិធាននេះ៖ {count}</translation>
  </message>
  <message>
   <source>balance</source>
   <translation>សមតុល្យ</translation>
  </message>
  <message>
   <source>balance {amount}</source>
   <translation>សមតុល្យ {amount}</translation>
  </message>
  <message>
   <source>bar |</source>
   <translation>របារ |</translation>
  </message>
  <message>
   <source>batch</source>
   <translation>បាច់</translation>
  </message>
  <message>
   <source>batch {batch} keeps no recipe</source>
   <translation>បាច់ {batch} មិនបានរក្សារូបមន្តនាំចូលទេ</translation>
  </message>
  <message>
   <source>batch {batch}, {seconds} s (copy before it: {copy} s); take it back with mfdw survey undo {batch}</source>
   <translation>បាច់ {batch}, {seconds} វិនាទី (ចម្លងទុកមុន៖ {copy} វិនាទី)។ ដកវិញដោយ mfdw survey undo {batch}</translation>
  </message>
  <message>
   <source>before</source>
   <translation>មុន</translation>
  </message>
  <message>
   <source>before a new version</source>
   <translation>មុនកំណែថ្មី</translation>
  </message>
  <message>
   <source>before an import</source>
   <translation>មុនការនាំចូល</translation>
  </message>
  <message>
   <source>before an undo</source>
   <translation>មុនការមិនធ្វើវិញ</translation>
  </message>
  <message>
   <source>before another was put back</source>
   <translation>មុនការស្ដារច្បាប់ផ្សេង</translation>
  </message>
  <message>
   <source>before documents were removed for good</source>
   <translation>មុនលុបលិខិតឯកសារជាអចិន្ត្រៃយ៍</translation>
  </message>
  <message>
   <source>before the round opened</source>
   <translation>មុនជុំបើក</translation>
  </message>
  <message>
   <source>begin an empty database</source>
   <translation>ចាប់ផ្ដើមមូលដ្ឋានទិន្នន័យទទេ</translation>
  </message>
  <message>
   <source>begin one with mfdw init, or look around with mfdw demo</source>
   <translation>សូមចាប់ផ្ដើមដោយ mfdw init ឬសាកមើលដោយ mfdw demo</translation>
  </message>
  <message>
   <source>begin with a letter and use letters, digits, - _ and .</source>
   <translation>សូមចាប់ផ្ដើមដោយអក្សរ ហើយប្រើអក្សរ លេខ - _ និង .</translation>
  </message>
  <message>
   <source>begin with mfdw init, or set it up in the window</source>
   <translation>សូមចាប់ផ្ដើមដោយ mfdw init ឬរៀបចំវាក្នុងផ្ទាំងបង្អួច</translation>
  </message>
  <message>
   <source>begins every client's code</source>
   <translation>នៅដើមកូដអតិថិជននីមួយៗ</translation>
  </message>
  <message>
   <source>begins every client's code, as in KH03-00421-3</source>
   <translation>នៅដើមកូដអតិថិជននីមួយៗ ដូចជា KH03-00421-3</translation>
  </message>
  <message>
   <source>belongs to the rows of another sheet</source>
   <translation>ជារបស់ជួរដេកក្នុងសន្លឹកផ្សេង</translation>
  </message>
  <message>
   <source>below it a pair is not shown</source>
   <translation>ទាបជាងនេះ គូមិនត្រូវបានបង្ហាញទេ</translation>
  </message>
  <message>
   <source>between the cells of a CSV</source>
   <translation>រវាងក្រឡានៃ CSV</translation>
  </message>
  <message>
   <source>blank</source>
   <translation>ទទេ</translation>
  </message>
  <message>
   <source>blank or left out</source>
   <translation>ទទេ ឬបានរំលង</translation>
  </message>
  <message>
   <source>blocked</source>
   <translation>ត្រូវបានរារាំង</translation>
  </message>
  <message>
   <source>born</source>
   <translation>ថ្ងៃកំណើត</translation>
  </message>
  <message>
   <source>born then, the person would be {age}; a client is at least {least}</source>
   <translation>បើកើតពេលនោះ អាយុនឹងជា {age} ឆ្នាំ អតិថិជនត្រូវមានយ៉ាងតិច {least} ឆ្នាំ</translation>
  </message>
  <message>
   <source>born then, the person would be {age}; check the year</source>
   <translation>បើកើតពេលនោះ អាយុនឹងជា {age} ឆ្នាំ សូមពិនិត្យឆ្នាំ</translation>
  </message>
  <message>
   <source>born {years} years apart</source>
   <translation>កើតខុសគ្នា {years} ឆ្នាំ</translation>
  </message>
  <message>
   <source>both amounts must be in {currency}</source>
   <translation>ចំនួនទាំងពីរត្រូវតែជា {currency}</translation>
  </message>
  <message>
   <source>both were interviewed in {round}; both interviews stay</source>
   <translation>ទាំងពីរត្រូវបានសម្ភាសក្នុង {round} ការសម្ភាសទាំងពីរនៅដដែល</translation>
  </message>
  <message>
   <source>bottom margin</source>
   <translation>រឹមក្រោម</translation>
  </message>
  <message>
   <source>boy</source>
   <translation>ក្មេងប្រុស</translation>
  </message>
  <message>
   <source>branch</source>
   <translation>សាខា</translation>
  </message>
  <message>
   <source>branch (default: the only one)</source>
   <translation>សាខា (លំនាំដើម៖ សាខាតែមួយគត់)</translation>
  </message>
  <message>
   <source>branch of the centre</source>
   <translation>សាខានៃមជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>branch; may be the only one</source>
   <translation>សាខា អាចជាសាខាតែមួយគត់</translation>
  </message>
  <message>
   <source>bring a backup back with mfdw restore</source>
   <translation>សូមស្ដារច្បាប់បម្រុងទុកវិញដោយ mfdw restore</translation>
  </message>
  <message>
   <source>bring a document back from the bin</source>
   <translation>យកលិខិតឯកសារមកវិញពីធុងសំរាម</translation>
  </message>
  <message>
   <source>bring an older database up to date</source>
   <translation>ធ្វើឱ្យមូលដ្ឋានទិន្នន័យចាស់ទាន់សម័យ</translation>
  </message>
  <message>
   <source>bring it up to date with mfdw migrate</source>
   <translation>សូមធ្វើឱ្យវាទាន់សម័យដោយ mfdw migrate</translation>
  </message>
  <message>
   <source>bring rows that were kept out of an earlier import by hand</source>
   <translation>យកជួរដេកដែលត្រូវបានទុកនៅក្រៅដោយដៃក្នុងការនាំចូលមុន</translation>
  </message>
  <message>
   <source>bring the questions of several rounds to one</source>
   <translation>បង្រួបបង្រួមសំណួរនៃជុំច្រើនឱ្យទៅជាមួយ</translation>
  </message>
  <message>
   <source>brought back</source>
   <translation>បានយកមកវិញ</translation>
  </message>
  <message>
   <source>budget</source>
   <translation>ថវិកា</translation>
  </message>
  <message>
   <source>by</source>
   <translation>ដោយ</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>ដោយដៃ</translation>
  </message>
  <message>
   <source>by rule, to decide</source>
   <translation>តាមវិធាន ត្រូវសម្រេច</translation>
  </message>
  <message>
   <source>by the rule of the scheme it is {amount}</source>
   <translation>តាមវិធាននៃគម្រោង គឺ {amount}</translation>
  </message>
  <message>
   <source>by the same interviewer</source>
   <translation>ដោយអ្នកសម្ភាសដដែល</translation>
  </message>
  <message>
   <source>by whom</source>
   <translation>ដោយនរណា</translation>
  </message>
  <message>
   <source>by {name}</source>
   <translation>ដោយ {name}</translation>
  </message>
  <message>
   <source>bytes</source>
   <translation>បៃ</translation>
  </message>
  <message>
   <source>came later</source>
   <translation>មកក្រោយ</translation>
  </message>
  <message>
   <source>cancel payments</source>
   <translation>បោះបង់ការទូទាត់</translation>
  </message>
  <message>
   <source>cancel the policy instead, or take the claims away first</source>
   <translation>សូមបោះបង់បណ្ណរ៉ាប់រងជំនួស ឬដកសំណើសំណងចេញជាមុនសិន</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>បានបោះបង់</translation>
  </message>
  <message>
   <source>candidate to link it to</source>
   <translation>បេក្ខជនដែលត្រូវភ្ជាប់</translation>
  </message>
  <message>
   <source>cannot be</source>
   <translation>មិនអាចមាន</translation>
  </message>
  <message>
   <source>cannot use the file {path}: {reason}</source>
   <translation>មិនអាចប្រើឯកសារ {path}៖ {reason}</translation>
  </message>
  <message>
   <source>carry on</source>
   <translation>បន្តតាម</translation>
  </message>
  <message>
   <source>cells are merged over several rows in {columns}, and only the first row of each has the value; unmerge them in Excel and fill the value down</source>
   <translation>ក្រឡាត្រូវបានបញ្ចូលគ្នាលើជួរដេកច្រើនក្នុង {columns} ហើយមានតែជួរដេកទីមួយនៃនីមួយៗមានតម្លៃ សូមបំបែកវាក្នុង Excel ហើយបំពេញតម្លៃចុះក្រោម</translation>
  </message>
  <message>
   <source>centre</source>
   <translation>មជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>change</source>
   <translation>ការប្រែប្រួល</translation>
  </message>
  <message>
   <source>change an entry</source>
   <translation>ប្ដូរធាតុមួយ</translation>
  </message>
  <message>
   <source>change it, or say when the scheme ends</source>
   <translation>សូមប្ដូរវា ឬបញ្ជាក់ថាគម្រោងចប់ពេលណា</translation>
  </message>
  <message>
   <source>change that count</source>
   <translation>សូមប្ដូរចំនួននោះ</translation>
  </message>
  <message>
   <source>change the rule from a later day on instead</source>
   <translation>សូមប្ដូរវិធានចាប់ពីថ្ងៃក្រោយជំនួស</translation>
  </message>
  <message>
   <source>change the schemes first</source>
   <translation>សូមប្ដូរគម្រោងជាមុនសិន</translation>
  </message>
  <message>
   <source>change the status to left instead</source>
   <translation>សូមប្ដូរស្ថានភាពទៅជា «បានចាកចេញ» ជំនួសវិញ</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>បានកែ</translation>
  </message>
  <message>
   <source>changed later</source>
   <translation>បានកែនៅពេលក្រោយ</translation>
  </message>
  <message>
   <source>changes</source>
   <translation>ការកែប្រែ</translation>
  </message>
  <message>
   <source>check a round and say what is odd</source>
   <translation>ពិនិត្យជុំមួយ ហើយប្រាប់អ្វីដែលមិនប្រក្រតី</translation>
  </message>
  <message>
   <source>check file, keys and ledger</source>
   <translation>ផ្ទៀងផ្ទាត់ឯកសារ សោ និងសៀវភៅកំណត់ហេតុ</translation>
  </message>
  <message>
   <source>check that it is a file, that you may open it, and that no other program holds it</source>
   <translation>សូមពិនិត្យថាវាជាឯកសារ ថាអ្នកមានសិទ្ធិបើក និងថាគ្មានកម្មវិធីផ្សេងកំពុងប្រើវា</translation>
  </message>
  <message>
   <source>check that it is an XLSForm and that the sheet is called survey</source>
   <translation>សូមពិនិត្យថាវាជា XLSForm និងថាសន្លឹកឈ្មោះ survey</translation>
  </message>
  <message>
   <source>check that the disk or the network is still there, and copy the file to another</source>
   <translation>សូមពិនិត្យថាថាស ឬបណ្ដាញនៅមាន ហើយចម្លងឯកសារទៅថាសផ្សេង</translation>
  </message>
  <message>
   <source>check that the file and the questionnaire belong together</source>
   <translation>សូមពិនិត្យថាឯកសារ និងកម្រងសំណួរត្រូវគ្នា</translation>
  </message>
  <message>
   <source>check the database with `mfdw check`, and restore a backup</source>
   <translation>សូមពិនិត្យមូលដ្ឋានទិន្នន័យដោយ `mfdw check` ហើយស្ដារពីច្បាប់បម្រុងទុក</translation>
  </message>
  <message>
   <source>check the folder, and that no other program has the file open</source>
   <translation>សូមពិនិត្យថត និងថាគ្មានកម្មវិធីផ្សេងកំពុងបើកឯកសារ</translation>
  </message>
  <message>
   <source>check the folder, its permissions, and that no other program has it open</source>
   <translation>សូមពិនិត្យថត សិទ្ធិរបស់វា និងថាគ្មានកម្មវិធីផ្សេងកំពុងបើកវា</translation>
  </message>
  <message>
   <source>check the folder, or the server and its name</source>
   <translation>សូមពិនិត្យថត ឬម៉ាស៊ីនមេ និងឈ្មោះរបស់វា</translation>
  </message>
  <message>
   <source>check the name and the folder</source>
   <translation>សូមពិនិត្យឈ្មោះ និងថត</translation>
  </message>
  <message>
   <source>check the number in the core-banking system</source>
   <translation>សូមពិនិត្យលេខក្នុងប្រព័ន្ធធនាគារស្នូល</translation>
  </message>
  <message>
   <source>check the number, or open that policy</source>
   <translation>សូមពិនិត្យលេខ ឬបើកបណ្ណរ៉ាប់រងនោះ</translation>
  </message>
  <message>
   <source>check the number, or open that voucher</source>
   <translation>សូមពិនិត្យលេខ ឬបើកប័ណ្ណសេវានោះ</translation>
  </message>
  <message>
   <source>check the passphrase and the file</source>
   <translation>សូមពិនិត្យឃ្លាសម្ងាត់ និងឯកសារ</translation>
  </message>
  <message>
   <source>check the permissions of the file and its folder</source>
   <translation>សូមពិនិត្យសិទ្ធិរបស់ឯកសារ និងថតរបស់វា</translation>
  </message>
  <message>
   <source>check the server and the place, and try again</source>
   <translation>សូមពិនិត្យម៉ាស៊ីនមេ និងទីតាំង ហើយសាកម្ដងទៀត</translation>
  </message>
  <message>
   <source>check them again before you import</source>
   <translation>សូមពិនិត្យវាម្ដងទៀតមុននាំចូល</translation>
  </message>
  <message>
   <source>checklist</source>
   <translation>បញ្ជីពិនិត្យ</translation>
  </message>
  <message>
   <source>checks that are due, by officer and village</source>
   <translation>ការពិនិត្យដល់កំណត់ តាមមន្ត្រី និងភូមិ</translation>
  </message>
  <message>
   <source>checks, every</source>
   <translation>ដង រៀងរាល់</translation>
  </message>
  <message>
   <source>child</source>
   <translation>កុមារ</translation>
  </message>
  <message>
   <source>children</source>
   <translation>កុមារ</translation>
  </message>
  <message>
   <source>choices</source>
   <translation>ជម្រើស</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>ជ្រើស</translation>
  </message>
  <message>
   <source>choose a PNG or JPEG file; any drawing program can save one</source>
   <translation>សូមជ្រើសឯកសារ PNG ឬ JPEG កម្មវិធីគូរណាក៏អាចរក្សាទុកបាន</translation>
  </message>
  <message>
   <source>choose a checklist</source>
   <translation>សូមជ្រើសបញ្ជីពិនិត្យ</translation>
  </message>
  <message>
   <source>choose a client</source>
   <translation>សូមជ្រើសអតិថិជន</translation>
  </message>
  <message>
   <source>choose a copy of it</source>
   <translation>សូមជ្រើសច្បាប់ចម្លងរបស់វា</translation>
  </message>
  <message>
   <source>choose a day from then until today</source>
   <translation>សូមជ្រើសថ្ងៃចាប់ពីពេលនោះរហូតដល់ថ្ងៃនេះ</translation>
  </message>
  <message>
   <source>choose a file of .xlsx, .xls, .xlsb, .ods or .csv</source>
   <translation>សូមជ្រើសឯកសារ .xlsx, .xls, .xlsb, .ods ឬ .csv</translation>
  </message>
  <message>
   <source>choose a kind of incentive</source>
   <translation>សូមជ្រើសប្រភេទការលើកទឹកចិត្ត</translation>
  </message>
  <message>
   <source>choose a later day</source>
   <translation>សូមជ្រើសថ្ងៃក្រោយជាងនេះ</translation>
  </message>
  <message>
   <source>choose a partner</source>
   <translation>សូមជ្រើសដៃគូ</translation>
  </message>
  <message>
   <source>choose a period that is over</source>
   <translation>សូមជ្រើសរយៈពេលដែលចប់ហើយ</translation>
  </message>
  <message>
   <source>choose a policy</source>
   <translation>សូមជ្រើសបណ្ណរ៉ាប់រង</translation>
  </message>
  <message>
   <source>choose a scheme</source>
   <translation>សូមជ្រើសគម្រោង</translation>
  </message>
  <message>
   <source>choose a scheme of this kind</source>
   <translation>សូមជ្រើសគម្រោងប្រភេទនេះ</translation>
  </message>
  <message>
   <source>choose an area of decent work</source>
   <translation>សូមជ្រើសវិស័យការងារសមរម្យ</translation>
  </message>
  <message>
   <source>choose an import of a file</source>
   <translation>សូមជ្រើសការនាំចូលពីឯកសារ</translation>
  </message>
  <message>
   <source>choose another batch</source>
   <translation>សូមជ្រើសបាច់ផ្សេង</translation>
  </message>
  <message>
   <source>choose another code</source>
   <translation>សូមជ្រើសកូដផ្សេង</translation>
  </message>
  <message>
   <source>choose another encoding</source>
   <translation>សូមជ្រើសការអ៊ិនកូដផ្សេង</translation>
  </message>
  <message>
   <source>choose another file</source>
   <translation>សូមជ្រើសឯកសារផ្សេង</translation>
  </message>
  <message>
   <source>choose another name</source>
   <translation>សូមជ្រើសឈ្មោះផ្សេង</translation>
  </message>
  <message>
   <source>choose another name for them</source>
   <translation>សូមជ្រើសឈ្មោះផ្សេងសម្រាប់វា</translation>
  </message>
  <message>
   <source>choose another name with --db</source>
   <translation>សូមជ្រើសឈ្មោះផ្សេងដោយ --db</translation>
  </message>
  <message>
   <source>choose another rule for the fields, or name the column that says it</source>
   <translation>សូមជ្រើសវិធានផ្សេងសម្រាប់ប្រអប់ ឬបញ្ជាក់ជួរឈរដែលប្រាប់ពេលនោះ</translation>
  </message>
  <message>
   <source>choose another scheme</source>
   <translation>សូមជ្រើសគម្រោងផ្សេង</translation>
  </message>
  <message>
   <source>choose at least one person of the household</source>
   <translation>សូមជ្រើសសមាជិកគ្រួសារយ៉ាងតិចម្នាក់</translation>
  </message>
  <message>
   <source>choose lines with a rebate that stands</source>
   <translation>សូមជ្រើសបន្ទាត់ដែលមានការបង្វិលនៅមានសុពលភាព</translation>
  </message>
  <message>
   <source>choose of {known}</source>
   <translation>សូមជ្រើសក្នុងចំណោម {known}</translation>
  </message>
  <message>
   <source>choose one of the list</source>
   <translation>សូមជ្រើសមួយក្នុងបញ្ជី</translation>
  </message>
  <message>
   <source>choose one of these: {known}</source>
   <translation>សូមជ្រើសមួយក្នុងចំណោមនេះ៖ {known}</translation>
  </message>
  <message>
   <source>choose one of {decisions}</source>
   <translation>សូមជ្រើសមួយក្នុងចំណោម {decisions}</translation>
  </message>
  <message>
   <source>choose one of {events}</source>
   <translation>សូមជ្រើសមួយក្នុងចំណោម {events}</translation>
  </message>
  <message>
   <source>choose one of {languages}</source>
   <translation>សូមជ្រើសមួយក្នុងចំណោម {languages}</translation>
  </message>
  <message>
   <source>choose one of {papers}</source>
   <translation>សូមជ្រើសមួយក្នុងចំណោម {papers}</translation>
  </message>
  <message>
   <source>choose one that is there</source>
   <translation>សូមជ្រើសមួយដែលមាន</translation>
  </message>
  <message>
   <source>choose that questionnaire, or another file</source>
   <translation>សូមជ្រើសកម្រងសំណួរនោះ ឬឯកសារផ្សេង</translation>
  </message>
  <message>
   <source>choose the centre</source>
   <translation>សូមជ្រើសមជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>choose the file again</source>
   <translation>សូមជ្រើសឯកសារម្ដងទៀត</translation>
  </message>
  <message>
   <source>choose the module that is taught</source>
   <translation>សូមជ្រើសម៉ូឌុលដែលបង្រៀន</translation>
  </message>
  <message>
   <source>choose the scheme</source>
   <translation>សូមជ្រើសគម្រោង</translation>
  </message>
  <message>
   <source>choose this month or an earlier one</source>
   <translation>សូមជ្រើសខែនេះ ឬខែមុន</translation>
  </message>
  <message>
   <source>choose two different clients</source>
   <translation>សូមជ្រើសអតិថិជនពីរនាក់ផ្សេងគ្នា</translation>
  </message>
  <message>
   <source>choose what kind of paper it is</source>
   <translation>សូមជ្រើសប្រភេទលិខិត</translation>
  </message>
  <message>
   <source>choose who it was</source>
   <translation>សូមជ្រើសថាជានរណា</translation>
  </message>
  <message>
   <source>choose why somebody is referred</source>
   <translation>សូមជ្រើសមូលហេតុដែលបញ្ជូន</translation>
  </message>
  <message>
   <source>choose with Alt+Down, or say what the text means in all rows</source>
   <translation>សូមជ្រើសដោយ Alt+Down ឬប្រាប់ថាអក្សរនេះមានន័យអ្វីក្នុងគ្រប់ជួរដេក</translation>
  </message>
  <message>
   <source>chosen by you</source>
   <translation>ជ្រើសដោយអ្នក</translation>
  </message>
  <message>
   <source>claim {number} is filed</source>
   <translation>បានដាក់សំណើសំណង {number}</translation>
  </message>
  <message>
   <source>claim {number} is: {state}</source>
   <translation>សំណើសំណង {number}៖ {state}</translation>
  </message>
  <message>
   <source>claimed: {amount}</source>
   <translation>បានស្នើ៖ {amount}</translation>
  </message>
  <message>
   <source>claims ratio, %</source>
   <translation>អត្រាសំណង, %</translation>
  </message>
  <message>
   <source>client</source>
   <translation>អតិថិជន</translation>
  </message>
  <message>
   <source>client to link the interview to</source>
   <translation>អតិថិជនដែលត្រូវភ្ជាប់ការសម្ភាស</translation>
  </message>
  <message>
   <source>clients</source>
   <translation>អតិថិជន</translation>
  </message>
  <message>
   <source>clients in comparison</source>
   <translation>អតិថិជនក្រុមប្រៀបធៀប</translation>
  </message>
  <message>
   <source>clients in comparison are kept from it</source>
   <translation>អតិថិជនក្រុមប្រៀបធៀបមិនត្រូវទទួលវាទេ</translation>
  </message>
  <message>
   <source>close a month: its figures stay as they are now</source>
   <translation>បិទខែ៖ តួលេខនៅដដែលដូចពេលនេះ</translation>
  </message>
  <message>
   <source>close it when its last day is over</source>
   <translation>សូមបិទវាក្រោយថ្ងៃចុងក្រោយនៃខែ</translation>
  </message>
  <message>
   <source>close that window and try again</source>
   <translation>សូមបិទផ្ទាំងបង្អួចនោះ ហើយសាកម្ដងទៀត</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>បានបិទ</translation>
  </message>
  <message>
   <source>closed {day}</source>
   <translation>បិទ {day}</translation>
  </message>
  <message>
   <source>closes</source>
   <translation>បិទ</translation>
  </message>
  <message>
   <source>closing</source>
   <translation>ចុងគ្រា</translation>
  </message>
  <message>
   <source>closing and reopening a month is not for the role {role}</source>
   <translation>តួនាទី {role} មិនអាចបិទ ឬបើកខែឡើងវិញបានទេ</translation>
  </message>
  <message>
   <source>code</source>
   <translation>កូដ</translation>
  </message>
  <message>
   <source>code and name of a branch, once for each, as in KH03=Kampot</source>
   <translation>កូដ និងឈ្មោះសាខា ម្ដងសម្រាប់សាខានីមួយៗ ដូចជា KH03=Kampot</translation>
  </message>
  <message>
   <source>code of a new one</source>
   <translation>កូដដៃគូថ្មី</translation>
  </message>
  <message>
   <source>code of the checklist</source>
   <translation>កូដបញ្ជីពិនិត្យ</translation>
  </message>
  <message>
   <source>code of the client</source>
   <translation>កូដអតិថិជន</translation>
  </message>
  <message>
   <source>code of the client who stays</source>
   <translation>កូដអតិថិជនដែលនៅ</translation>
  </message>
  <message>
   <source>code of the draft</source>
   <translation>កូដនៃសេចក្ដីព្រាង</translation>
  </message>
  <message>
   <source>code of the entry</source>
   <translation>កូដនៃធាតុ</translation>
  </message>
  <message>
   <source>code of the field</source>
   <translation>កូដប្រអប់</translation>
  </message>
  <message>
   <source>code of the one who is merged</source>
   <translation>កូដអតិថិជនដែលត្រូវបញ្ចូល</translation>
  </message>
  <message>
   <source>code of the person</source>
   <translation>កូដបុគ្គល</translation>
  </message>
  <message>
   <source>code of the questionnaire</source>
   <translation>កូដកម្រងសំណួរ</translation>
  </message>
  <message>
   <source>code of the scheme</source>
   <translation>កូដគម្រោង</translation>
  </message>
  <message>
   <source>code or name of the centre</source>
   <translation>កូដ ឬឈ្មោះមជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>code or name of the group</source>
   <translation>កូដ ឬឈ្មោះក្រុម</translation>
  </message>
  <message>
   <source>coded data with syntax for a statistics program, in a .zip</source>
   <translation>ទិន្នន័យជាកូដ ជាមួយ syntax សម្រាប់កម្មវិធីស្ថិតិ ក្នុង .zip</translation>
  </message>
  <message>
   <source>codes of what does not apply, with commas</source>
   <translation>កូដនៃអ្វីដែលមិនពាក់ព័ន្ធ បំបែកដោយសញ្ញាក្បៀស</translation>
  </message>
  <message>
   <source>codes of what is not well, with commas</source>
   <translation>កូដនៃអ្វីដែលមិនល្អ បំបែកដោយសញ្ញាក្បៀស</translation>
  </message>
  <message>
   <source>codes of what is well, with commas</source>
   <translation>កូដនៃអ្វីដែលល្អ បំបែកដោយសញ្ញាក្បៀស</translation>
  </message>
  <message>
   <source>column</source>
   <translation>ជួរឈរ</translation>
  </message>
  <message>
   <source>column with the client</source>
   <translation>ជួរឈរដែលមានអតិថិជន</translation>
  </message>
  <message>
   <source>column with the number that clients are known by</source>
   <translation>ជួរឈរដែលមានលេខសម្គាល់អតិថិជន</translation>
  </message>
  <message>
   <source>column {letter}</source>
   <translation>ជួរឈរ {letter}</translation>
  </message>
  <message>
   <source>column {letter} of {sheet}</source>
   <translation>ជួរឈរ {letter} នៃ {sheet}</translation>
  </message>
  <message>
   <source>columns</source>
   <translation>ជួរឈរ</translation>
  </message>
  <message>
   <source>columns added: {columns}</source>
   <translation>ជួរឈរដែលបានបន្ថែម៖ {columns}</translation>
  </message>
  <message>
   <source>columns left out: {columns}</source>
   <translation>ជួរឈរដែលបានរំលង៖ {columns}</translation>
  </message>
  <message>
   <source>columns removed: {columns}</source>
   <translation>ជួរឈរដែលបានដកចេញ៖ {columns}</translation>
  </message>
  <message>
   <source>columns renamed: {columns}</source>
   <translation>ជួរឈរដែលបានប្ដូរឈ្មោះ៖ {columns}</translation>
  </message>
  <message>
   <source>comes into it</source>
   <translation>បញ្ចូលទៅក្នុងវា</translation>
  </message>
  <message>
   <source>comes of it</source>
   <translation>លទ្ធផល</translation>
  </message>
  <message>
   <source>comma</source>
   <translation>សញ្ញាក្បៀស</translation>
  </message>
  <message>
   <source>committed</source>
   <translation>បានសន្យា</translation>
  </message>
  <message>
   <source>commune of Kampong Bay</source>
   <translation>ឃុំកំពង់បាយ</translation>
  </message>
  <message>
   <source>compare all clients with each other</source>
   <translation>ប្រៀបធៀបអតិថិជនទាំងអស់ជាមួយគ្នា</translation>
  </message>
  <message>
   <source>compare it with the card</source>
   <translation>សូមប្រៀបធៀបជាមួយកាត</translation>
  </message>
  <message>
   <source>compare the code with the card</source>
   <translation>សូមផ្ទៀងកូដជាមួយប័ណ្ណ</translation>
  </message>
  <message>
   <source>compared</source>
   <translation>បានប្រៀបធៀប</translation>
  </message>
  <message>
   <source>comparison</source>
   <translation>ប្រៀបធៀប</translation>
  </message>
  <message>
   <source>complete</source>
   <translation>ពេញលេញ</translation>
  </message>
  <message>
   <source>complete interviews</source>
   <translation>ការសម្ភាសពេញលេញ</translation>
  </message>
  <message>
   <source>completed</source>
   <translation>បានបញ្ចប់</translation>
  </message>
  <message>
   <source>completed so far</source>
   <translation>បានបញ្ចប់មកទល់ពេលនេះ</translation>
  </message>
  <message>
   <source>completed, %</source>
   <translation>បានបញ្ចប់, %</translation>
  </message>
  <message>
   <source>compute the period again</source>
   <translation>សូមគណនារយៈពេលនេះម្ដងទៀត</translation>
  </message>
  <message>
   <source>compute the rebates of a period</source>
   <translation>គណនាការបង្វិលការប្រាក់ក្នុងរយៈពេល</translation>
  </message>
  <message>
   <source>compute up to the day before, and the rest apart</source>
   <translation>សូមគណនារហូតដល់ថ្ងៃមុន ហើយគណនាអ្វីដែលនៅសល់ដោយឡែក</translation>
  </message>
  <message>
   <source>condition</source>
   <translation>លក្ខខណ្ឌ</translation>
  </message>
  <message>
   <source>conditions</source>
   <translation>លក្ខខណ្ឌ</translation>
  </message>
  <message>
   <source>consent by word needs a witness</source>
   <translation>ការយល់ព្រមដោយពាក្យសម្ដីត្រូវមានសាក្សី</translation>
  </message>
  <message>
   <source>consent cannot be given in the future</source>
   <translation>ការយល់ព្រមមិនអាចផ្ដល់ក្នុងអនាគតទេ</translation>
  </message>
  <message>
   <source>consent is given before somebody is referred</source>
   <translation>ការយល់ព្រមត្រូវផ្ដល់មុនពេលបញ្ជូន</translation>
  </message>
  <message>
   <source>consent was withdrawn before it was given</source>
   <translation>ការយល់ព្រមត្រូវបានដកមុនពេលផ្ដល់</translation>
  </message>
  <message>
   <source>copy to go back to</source>
   <translation>ច្បាប់ចម្លងដែលត្រូវត្រឡប់ទៅ</translation>
  </message>
  <message>
   <source>correct the cell, or accept it with a reason</source>
   <translation>សូមកែក្រឡា ឬទទួលយកវាដោយមានមូលហេតុ</translation>
  </message>
  <message>
   <source>correct the cell, or leave the row out</source>
   <translation>សូមកែក្រឡា ឬរំលងជួរដេក</translation>
  </message>
  <message>
   <source>correct the number, or accept it with a reason</source>
   <translation>សូមកែលេខ ឬទទួលយកវាដោយមានមូលហេតុ</translation>
  </message>
  <message>
   <source>correct the year, the month or the day</source>
   <translation>សូមកែឆ្នាំ ខែ ឬថ្ងៃ</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>បានកែ</translation>
  </message>
  <message>
   <source>cost</source>
   <translation>ចំណាយ</translation>
  </message>
  <message>
   <source>cost per client</source>
   <translation>ចំណាយក្នុងអតិថិជនម្នាក់</translation>
  </message>
  <message>
   <source>counts children of school age for incentives</source>
   <translation>រាប់កុមារក្នុងវ័យសិក្សាសម្រាប់ការលើកទឹកចិត្ត</translation>
  </message>
  <message>
   <source>cover ended</source>
   <translation>ការធានាបានចប់</translation>
  </message>
  <message>
   <source>covered at start</source>
   <translation>បានធានាដើមខែ</translation>
  </message>
  <message>
   <source>credit approved rebates</source>
   <translation>ដាក់ចូលគណនីការបង្វិលការប្រាក់ដែលបានអនុម័ត</translation>
  </message>
  <message>
   <source>credit them, or discard them and compute again</source>
   <translation>សូមដាក់វាចូល ឬបោះបង់វា ហើយគណនាម្ដងទៀត</translation>
  </message>
  <message>
   <source>credited</source>
   <translation>បានដាក់ចូល</translation>
  </message>
  <message>
   <source>crediting_{period}</source>
   <translation>ការដាក់ចូល_{period}</translation>
  </message>
  <message>
   <source>currency</source>
   <translation>រូបិយប័ណ្ណ</translation>
  </message>
  <message>
   <source>cycle {cycle}</source>
   <translation>វដ្ដ {cycle}</translation>
  </message>
  <message>
   <source>dashed: plan</source>
   <translation>បន្ទាត់ដាច់ៗ៖ ផែនការ</translation>
  </message>
  <message>
   <source>database: a file, or a URL of a PostgreSQL server</source>
   <translation>មូលដ្ឋានទិន្នន័យ៖ ឯកសារ ឬ URL របស់ម៉ាស៊ីនមេ PostgreSQL</translation>
  </message>
  <message>
   <source>dates such as {value} have day and month exchanged by Excel, as it seems: {read} is meant</source>
   <translation>ថ្ងៃដូចជា {value} ហាក់ដូចជា Excel បានប្ដូរថ្ងៃនិងខែ៖ មានន័យថា {read}</translation>
  </message>
  <message>
   <source>dates such as ‘{value}’ do not show whether the day or the month comes first; read as {read}</source>
   <translation>កាលបរិច្ឆេទដូចជា ‘{value}’ មិនបង្ហាញថាថ្ងៃ ឬខែនៅមុនទេ បានអានជា {read}</translation>
  </message>
  <message>
   <source>day</source>
   <translation>ថ្ងៃ</translation>
  </message>
  <message>
   <source>day and month exchanged</source>
   <translation>ប្ដូរថ្ងៃនិងខែ</translation>
  </message>
  <message>
   <source>day first</source>
   <translation>ថ្ងៃមុន</translation>
  </message>
  <message>
   <source>day of issue</source>
   <translation>ថ្ងៃចេញលិខិត</translation>
  </message>
  <message>
   <source>day of the decision; else today</source>
   <translation>ថ្ងៃសម្រេច បើមិនកំណត់ យកថ្ងៃនេះ</translation>
  </message>
  <message>
   <source>day of the interview</source>
   <translation>ថ្ងៃសម្ភាស</translation>
  </message>
  <message>
   <source>day of the next visit</source>
   <translation>ថ្ងៃចុះពិនិត្យបន្ទាប់</translation>
  </message>
  <message>
   <source>day of the session; else the next one</source>
   <translation>ថ្ងៃនៃវគ្គ បើមិនកំណត់ យកវគ្គបន្ទាប់</translation>
  </message>
  <message>
   <source>day of the visit</source>
   <translation>ថ្ងៃទៅពិនិត្យ</translation>
  </message>
  <message>
   <source>day on which consent was given</source>
   <translation>ថ្ងៃដែលបានផ្ដល់ការយល់ព្រម</translation>
  </message>
  <message>
   <source>day on which it happened</source>
   <translation>ថ្ងៃដែលវាកើតឡើង</translation>
  </message>
  <message>
   <source>day on which it is due</source>
   <translation>ថ្ងៃដែលវាដល់កំណត់</translation>
  </message>
  <message>
   <source>day on which it was given out</source>
   <translation>ថ្ងៃដែលវាត្រូវបានប្រគល់</translation>
  </message>
  <message>
   <source>day on which the follow-up was done</source>
   <translation>ថ្ងៃដែលបានតាមដាន</translation>
  </message>
  <message>
   <source>day on which the premium was paid</source>
   <translation>ថ្ងៃដែលបុព្វលាភត្រូវបានបង់</translation>
  </message>
  <message>
   <source>day on which the voucher was cancelled</source>
   <translation>ថ្ងៃដែលប័ណ្ណសេវាត្រូវបានបោះបង់</translation>
  </message>
  <message>
   <source>day unlike that of the device</source>
   <translation>ថ្ងៃខុសពីថ្ងៃរបស់ឧបករណ៍</translation>
  </message>
  <message>
   <source>day; else today</source>
   <translation>ថ្ងៃ បើមិនកំណត់ យកថ្ងៃនេះ</translation>
  </message>
  <message>
   <source>days</source>
   <translation>ថ្ងៃ</translation>
  </message>
  <message>
   <source>days as Excel counted on a Macintosh</source>
   <translation>ថ្ងៃតាមការរាប់របស់ Excel លើ Macintosh</translation>
  </message>
  <message>
   <source>days as Excel counts them</source>
   <translation>ថ្ងៃតាមការរាប់របស់ Excel</translation>
  </message>
  <message>
   <source>days of grace</source>
   <translation>ចំនួនថ្ងៃអនុគ្រោះ</translation>
  </message>
  <message>
   <source>days open</source>
   <translation>ថ្ងៃបើក</translation>
  </message>
  <message>
   <source>days such as {value} are small numbers that Excel shows as days; look whether numbers are meant</source>
   <translation>ថ្ងៃដូចជា {value} គឺលេខតូចៗដែល Excel បង្ហាញជាថ្ងៃ សូមមើលថាមានន័យជាលេខឬទេ</translation>
  </message>
  <message>
   <source>days to pay</source>
   <translation>ចំនួនថ្ងៃដល់ទូទាត់</translation>
  </message>
  <message>
   <source>days,</source>
   <translation>ថ្ងៃ</translation>
  </message>
  <message>
   <source>deceased</source>
   <translation>បានស្លាប់</translation>
  </message>
  <message>
   <source>decide about two clients</source>
   <translation>សម្រេចអំពីអតិថិជនពីរនាក់</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>បានសម្រេច</translation>
  </message>
  <message>
   <source>decision</source>
   <translation>ការសម្រេច</translation>
  </message>
  <message>
   <source>declined</source>
   <translation>បានបដិសេធ</translation>
  </message>
  <message>
   <source>delimiter</source>
   <translation>សញ្ញាបំបែក</translation>
  </message>
  <message>
   <source>deposited</source>
   <translation>បានដាក់ប្រាក់</translation>
  </message>
  <message>
   <source>deposits</source>
   <translation>ការដាក់ប្រាក់</translation>
  </message>
  <message>
   <source>diagnostic, baseline, followup1 … or final</source>
   <translation>diagnostic, baseline, followup1 … ឬ final</translation>
  </message>
  <message>
   <source>did the household change so much? It had {before} members, now {now}</source>
   <translation>តើគ្រួសារប្រែប្រួលច្រើនម្ល៉េះឬ? មុនមានសមាជិក {before} នាក់ ឥឡូវ {now}</translation>
  </message>
  <message>
   <source>died</source>
   <translation>បានស្លាប់</translation>
  </message>
  <message>
   <source>differences</source>
   <translation>ភាពខុសគ្នា</translation>
  </message>
  <message>
   <source>different</source>
   <translation>ខុសគ្នា</translation>
  </message>
  <message>
   <source>digits are missing: {count} are there, as in 012 345 678</source>
   <translation>ខ្វះលេខ៖ មាន {count} ខ្ទង់ ដូចជា 012 345 678</translation>
  </message>
  <message>
   <source>discard it and compute again</source>
   <translation>សូមបោះបង់វា ហើយគណនាម្ដងទៀត</translation>
  </message>
  <message>
   <source>do it; else only say what would go</source>
   <translation>ធ្វើវា បើមិនដូច្នេះទេ គ្រាន់តែប្រាប់ថាអ្វីនឹងត្រូវលុប</translation>
  </message>
  <message>
   <source>do not open it; ask its sender for a plain workbook</source>
   <translation>កុំបើកវា សូមសុំសៀវភៅការងារធម្មតាពីអ្នកផ្ញើ</translation>
  </message>
  <message>
   <source>do what a filled list decides</source>
   <translation>ធ្វើតាមការសម្រេចក្នុងបញ្ជីដែលបានបំពេញ</translation>
  </message>
  <message>
   <source>documents</source>
   <translation>លិខិតឯកសារ</translation>
  </message>
  <message>
   <source>documents are still wanted</source>
   <translation>នៅត្រូវការលិខិតឯកសារ</translation>
  </message>
  <message>
   <source>does not apply</source>
   <translation>មិនពាក់ព័ន្ធ</translation>
  </message>
  <message>
   <source>does not know</source>
   <translation>មិនដឹង</translation>
  </message>
  <message>
   <source>done</source>
   <translation>បានធ្វើ</translation>
  </message>
  <message>
   <source>done, %</source>
   <translation>បានធ្វើ, %</translation>
  </message>
  <message>
   <source>don’t know</source>
   <translation>មិនដឹង</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>សេចក្ដីព្រាង</translation>
  </message>
  <message>
   <source>draft one from a data sheet</source>
   <translation>ព្រាងកម្រងសំណួរពីសន្លឹកទិន្នន័យ</translation>
  </message>
  <message>
   <source>due</source>
   <translation>ដល់កំណត់</translation>
  </message>
  <message>
   <source>due until the end of the month</source>
   <translation>ដល់កំណត់រហូតចុងខែ</translation>
  </message>
  <message>
   <source>due until this day</source>
   <translation>ដល់កំណត់ត្រឹមថ្ងៃនេះ</translation>
  </message>
  <message>
   <source>due {day}</source>
   <translation>ដល់កំណត់ {day}</translation>
  </message>
  <message>
   <source>e.g. Family</source>
   <translation>ឧ. គ្រួសារ</translation>
  </message>
  <message>
   <source>each own field needs a name</source>
   <translation>ប្រអប់ផ្ទាល់ខ្លួននីមួយៗត្រូវការឈ្មោះ</translation>
  </message>
  <message>
   <source>edited workbook to keep</source>
   <translation>សៀវភៅការងារដែលបានកែសម្រាប់រក្សាទុក</translation>
  </message>
  <message>
   <source>emergency savings</source>
   <translation>ប្រាក់សន្សំគ្រាអាសន្ន</translation>
  </message>
  <message>
   <source>emptied</source>
   <translation>បានលុបឲ្យទទេ</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>ទទេ</translation>
  </message>
  <message>
   <source>empty takes the country's</source>
   <translation>បើទទេ យកតាមប្រទេស</translation>
  </message>
  <message>
   <source>empty: all of it, without an award</source>
   <translation>ទទេ៖ ទាំងអស់ ដោយគ្មានការផ្ដល់ជូន</translation>
  </message>
  <message>
   <source>empty: always</source>
   <translation>ទទេ៖ ជានិច្ច</translation>
  </message>
  <message>
   <source>empty: it does not expire</source>
   <translation>ទទេ៖ វាមិនផុតកំណត់ទេ</translation>
  </message>
  <message>
   <source>empty: lived there always</source>
   <translation>ទទេ៖ រស់នៅទីនោះតាំងពីដើម</translation>
  </message>
  <message>
   <source>empty: no quiz</source>
   <translation>ទទេ៖ គ្មានតេស្ត</translation>
  </message>
  <message>
   <source>empty: the program's word</source>
   <translation>ទទេ៖ ពាក្យរបស់កម្មវិធី</translation>
  </message>
  <message>
   <source>encoding</source>
   <translation>ការអ៊ិនកូដ</translation>
  </message>
  <message>
   <source>encoding of a text file: utf-8, cp1252, cp1258, cp1251, cp874 …</source>
   <translation>ការអ៊ិនកូដឯកសារអក្សរ៖ utf-8, cp1252, cp1258, cp1251, cp874 …</translation>
  </message>
  <message>
   <source>end a policy before its last day</source>
   <translation>បញ្ចប់បណ្ណរ៉ាប់រងមុនថ្ងៃចុងក្រោយ</translation>
  </message>
  <message>
   <source>end the name with .xlsx or .csv</source>
   <translation>សូមបញ្ចប់ឈ្មោះដោយ .xlsx ឬ .csv</translation>
  </message>
  <message>
   <source>end the name with .xlsx, .csv or .zip</source>
   <translation>សូមបញ្ចប់ឈ្មោះដោយ .xlsx, .csv ឬ .zip</translation>
  </message>
  <message>
   <source>end the name with {ending}</source>
   <translation>សូមបញ្ចប់ឈ្មោះដោយ {ending}</translation>
  </message>
  <message>
   <source>ended</source>
   <translation>បានចប់</translation>
  </message>
  <message>
   <source>ended before it began</source>
   <translation>ចប់មុនពេលចាប់ផ្ដើម</translation>
  </message>
  <message>
   <source>enrol or update clients from a spreadsheet</source>
   <translation>ចុះឈ្មោះ ឬកែអតិថិជនពីតារាង</translation>
  </message>
  <message>
   <source>erased</source>
   <translation>បានលុបចោល</translation>
  </message>
  <message>
   <source>error</source>
   <translation>កំហុស</translation>
  </message>
  <message>
   <source>error rate</source>
   <translation>អត្រាកំហុស</translation>
  </message>
  <message>
   <source>event</source>
   <translation>ព្រឹត្តិការណ៍</translation>
  </message>
  <message>
   <source>event of REDCap that is the round</source>
   <translation>event របស់ REDCap ដែលជាជុំ</translation>
  </message>
  <message>
   <source>events: {events}</source>
   <translation>event៖ {events}</translation>
  </message>
  <message>
   <source>every branch, not only one</source>
   <translation>សាខាទាំងអស់ មិនមែនតែមួយ</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>គ្រប់ទីកន្លែង</translation>
  </message>
  <message numerus="yes">
   <source>evidence: %n document|evidence: %n documents</source>
   <translation>
    <numerusform>ភស្តុតាង៖ លិខិតឯកសារ %n</numerusform>
   </translation>
  </message>
  <message>
   <source>examples</source>
   <translation>ឧទាហរណ៍</translation>
  </message>
  <message>
   <source>expires</source>
   <translation>ផុតកំណត់</translation>
  </message>
  <message>
   <source>exposed clients in comparison</source>
   <translation>អតិថិជនប្រៀបធៀបដែលទទួលឥទ្ធិពល</translation>
  </message>
  <message>
   <source>far from all others</source>
   <translation>ឆ្ងាយពីទីតាំងផ្សេងទាំងអស់</translation>
  </message>
  <message>
   <source>fee that was paid</source>
   <translation>កម្រៃដែលបានបង់</translation>
  </message>
  <message>
   <source>field</source>
   <translation>ប្រអប់</translation>
  </message>
  <message>
   <source>fields</source>
   <translation>ប្រអប់</translation>
  </message>
  <message>
   <source>fields of which the other's value stands: name,phone …</source>
   <translation>ប្រអប់ដែលយកតម្លៃរបស់អ្នកម្ខាងទៀត៖ name,phone …</translation>
  </message>
  <message>
   <source>file</source>
   <translation>ឯកសារ</translation>
  </message>
  <message>
   <source>file a claim under a policy</source>
   <translation>ដាក់សំណើសំណងក្រោមបណ្ណរ៉ាប់រង</translation>
  </message>
  <message>
   <source>file to write</source>
   <translation>ឯកសារដែលត្រូវសរសេរ</translation>
  </message>
  <message>
   <source>file to write; with the ending .xlsx a workbook to type the answers into</source>
   <translation>ឯកសារដែលត្រូវសរសេរ បើបញ្ចប់ដោយ .xlsx ជាសៀវភៅការងារសម្រាប់វាយបញ្ចូលចម្លើយ</translation>
  </message>
  <message>
   <source>file to write; with the ending .xlsx the tables as a workbook</source>
   <translation>ឯកសារដែលត្រូវសរសេរ បើបញ្ចប់ដោយ .xlsx តារាងជាសៀវភៅការងារ</translation>
  </message>
  <message>
   <source>filed</source>
   <translation>បានដាក់</translation>
  </message>
  <message>
   <source>files for Stata or SPSS come several at once, in a ZIP</source>
   <translation>ឯកសារសម្រាប់ Stata ឬ SPSS មានច្រើនរួមគ្នា ក្នុង ZIP</translation>
  </message>
  <message>
   <source>fill the cell, or leave the row out</source>
   <translation>សូមបំពេញក្រឡា ឬរំលងជួរដេក</translation>
  </message>
  <message>
   <source>fill the workbook that the list of duplicates writes, and keep its headers</source>
   <translation>សូមបំពេញសៀវភៅការងារដែលបញ្ជីស្ទួនសរសេរ ហើយរក្សាចំណងជើងរបស់វា</translation>
  </message>
  <message>
   <source>filled</source>
   <translation>បានបំពេញ</translation>
  </message>
  <message>
   <source>filled in</source>
   <translation>បានបំពេញ</translation>
  </message>
  <message>
   <source>filled up to {width} digits</source>
   <translation>បានបំពេញដល់ {width} ខ្ទង់</translation>
  </message>
  <message>
   <source>final</source>
   <translation>ផ្លូវការ</translation>
  </message>
  <message>
   <source>find the code with `mfdw clients list --find`</source>
   <translation>សូមរកកូដដោយ `mfdw clients list --find`</translation>
  </message>
  <message>
   <source>first</source>
   <translation>ទីមួយ</translation>
  </message>
  <message>
   <source>first and last column of the table, where several stand side by side</source>
   <translation>ជួរឈរដំបូង និងចុងក្រោយនៃតារាង ពេលមានតារាងច្រើននៅក្បែរគ្នា</translation>
  </message>
  <message>
   <source>first check after</source>
   <translation>ពិនិត្យដំបូងក្រោយ</translation>
  </message>
  <message>
   <source>first day</source>
   <translation>ថ្ងៃដំបូង</translation>
  </message>
  <message>
   <source>first day of cover; else today</source>
   <translation>ថ្ងៃដំបូងនៃការធានា បើមិនកំណត់ យកថ្ងៃនេះ</translation>
  </message>
  <message>
   <source>first day without cover; else today</source>
   <translation>ថ្ងៃដំបូងដែលលែងមានការធានា បើមិនកំណត់ យកថ្ងៃនេះ</translation>
  </message>
  <message>
   <source>first day, 2026-03-01</source>
   <translation>ថ្ងៃដំបូង 2026-03-01</translation>
  </message>
  <message>
   <source>first typed by</source>
   <translation>វាយលើកទីមួយដោយ</translation>
  </message>
  <message>
   <source>fixed: values are stored</source>
   <translation>ថេរ៖ មានតម្លៃបានរក្សាទុក</translation>
  </message>
  <message>
   <source>folder that the summaries go to</source>
   <translation>ថតដែលដាក់របាយការណ៍សង្ខេប</translation>
  </message>
  <message>
   <source>follow-ups waiting</source>
   <translation>ការតាមដានកំពុងរង់ចាំ</translation>
  </message>
  <message>
   <source>for</source>
   <translation>សម្រាប់</translation>
  </message>
  <message>
   <source>for consent by word</source>
   <translation>សម្រាប់ការយល់ព្រមដោយពាក្យសម្ដី</translation>
  </message>
  <message>
   <source>for how long it is</source>
   <translation>សម្រាប់រយៈពេលប៉ុន្មាន</translation>
  </message>
  <message>
   <source>for interviews</source>
   <translation>សម្រាប់ការសម្ភាស</translation>
  </message>
  <message>
   <source>for pay or for the family</source>
   <translation>យកកម្រៃ ឬជួយគ្រួសារ</translation>
  </message>
  <message>
   <source>for research</source>
   <translation>សម្រាប់ការស្រាវជ្រាវ</translation>
  </message>
  <message>
   <source>for the service</source>
   <translation>សម្រាប់សេវា</translation>
  </message>
  <message>
   <source>format</source>
   <translation>ទម្រង់</translation>
  </message>
  <message>
   <source>found by its name</source>
   <translation>រកឃើញតាមឈ្មោះ</translation>
  </message>
  <message>
   <source>found: {question}</source>
   <translation>រកឃើញ៖ {question}</translation>
  </message>
  <message>
   <source>from</source>
   <translation>ចាប់ពី</translation>
  </message>
  <message>
   <source>from centre or branch</source>
   <translation>តាមមជ្ឈមណ្ឌល ឬសាខា</translation>
  </message>
  <message>
   <source>from schema {before} to {after}</source>
   <translation>ពី schema {before} ទៅ {after}</translation>
  </message>
  <message>
   <source>from {place}</source>
   <translation>ពី {place}</translation>
  </message>
  <message>
   <source>girl</source>
   <translation>ក្មេងស្រី</translation>
  </message>
  <message>
   <source>give an amount, a number of awards, or both</source>
   <translation>សូមបញ្ចូលចំនួនទឹកប្រាក់ ចំនួនការផ្ដល់ជូន ឬទាំងពីរ</translation>
  </message>
  <message>
   <source>give an incentive to a client</source>
   <translation>ផ្ដល់ការលើកទឹកចិត្តដល់អតិថិជន</translation>
  </message>
  <message>
   <source>give another number</source>
   <translation>សូមដាក់ចំនួនផ្សេង</translation>
  </message>
  <message>
   <source>give at least two choices for ‘{field}’</source>
   <translation>សូមបញ្ចូលជម្រើសយ៉ាងតិចពីរសម្រាប់ ‘{field}’</translation>
  </message>
  <message>
   <source>give it another name instead</source>
   <translation>សូមដាក់ឈ្មោះផ្សេងឱ្យវាជំនួស</translation>
  </message>
  <message>
   <source>give it first</source>
   <translation>សូមផ្ដល់វាជាមុនសិន</translation>
  </message>
  <message>
   <source>give it in MFDW_PASSPHRASE or when asked</source>
   <translation>សូមដាក់វាក្នុង MFDW_PASSPHRASE ឬពេលដែលសួរ</translation>
  </message>
  <message>
   <source>give its header or its letter as the sheet shows it</source>
   <translation>សូមដាក់ចំណងជើង ឬអក្សររបស់វាដូចក្នុងសន្លឹក</translation>
  </message>
  <message>
   <source>give the day of the visit, or the number of a voucher</source>
   <translation>សូមបញ្ចូលថ្ងៃទៅពិនិត្យ ឬលេខប័ណ្ណសេវា</translation>
  </message>
  <message>
   <source>give the last day of cover instead</source>
   <translation>សូមបញ្ចូលថ្ងៃចុងក្រោយនៃការធានាជំនួស</translation>
  </message>
  <message>
   <source>give them to someone else first</source>
   <translation>សូមប្រគល់ឱ្យអ្នកផ្សេងជាមុនសិន</translation>
  </message>
  <message>
   <source>given</source>
   <translation>បានផ្ដល់</translation>
  </message>
  <message>
   <source>given back</source>
   <translation>បានប្រគល់មកវិញ</translation>
  </message>
  <message>
   <source>given {day}</source>
   <translation>ផ្ដល់ {day}</translation>
  </message>
  <message>
   <source>go back to a copy</source>
   <translation>ត្រឡប់ទៅច្បាប់ចម្លងមួយវិញ</translation>
  </message>
  <message>
   <source>grace</source>
   <translation>អនុគ្រោះ</translation>
  </message>
  <message>
   <source>grade {grade}</source>
   <translation>ថ្នាក់ទី {grade}</translation>
  </message>
  <message>
   <source>group loan</source>
   <translation>កម្ចីក្រុម</translation>
  </message>
  <message>
   <source>group {group}: {why}</source>
   <translation>ក្រុម {group}៖ {why}</translation>
  </message>
  <message>
   <source>groups left open</source>
   <translation>ក្រុមដែលនៅមិនទាន់សម្រេច</translation>
  </message>
  <message>
   <source>has completed the training</source>
   <translation>បានបញ្ចប់ការបណ្ដុះបណ្ដាល</translation>
  </message>
  <message>
   <source>head</source>
   <translation>មេគ្រួសារ</translation>
  </message>
  <message>
   <source>head in row {row} of {sheet}</source>
   <translation>ចំណងជើងក្នុងជួរដេក {row} នៃ {sheet}</translation>
  </message>
  <message>
   <source>header</source>
   <translation>ចំណងជើង</translation>
  </message>
  <message>
   <source>header row</source>
   <translation>ជួរដេកចំណងជើង</translation>
  </message>
  <message>
   <source>headings in row {row}</source>
   <translation>ចំណងជើងក្នុងជួរដេក {row}</translation>
  </message>
  <message>
   <source>headings such as ‘{value}’ were typed in the old font {font} and match nothing by themselves; choose their questions, which is remembered</source>
   <translation>ចំណងជើងដូចជា ‘{value}’ ត្រូវបានវាយដោយពុម្ពអក្សរចាស់ {font} ហើយមិនត្រូវគ្នាដោយខ្លួនឯងទេ សូមជ្រើសសំណួររបស់វា ដែលនឹងត្រូវបានចងចាំ</translation>
  </message>
  <message>
   <source>heads at talks</source>
   <translation>អ្នកស្ដាប់ការផ្សព្វផ្សាយ</translation>
  </message>
  <message>
   <source>health care scheme that it is an award of</source>
   <translation>គម្រោងថែទាំសុខភាពដែលវាជាការផ្ដល់ជូនរបស់វា</translation>
  </message>
  <message>
   <source>health centre, hospital or doctor</source>
   <translation>មណ្ឌលសុខភាព មន្ទីរពេទ្យ ឬគ្រូពេទ្យ</translation>
  </message>
  <message>
   <source>health centre, hospital, doctor</source>
   <translation>មណ្ឌលសុខភាព មន្ទីរពេទ្យ គ្រូពេទ្យ</translation>
  </message>
  <message>
   <source>held</source>
   <translation>បានធ្វើ</translation>
  </message>
  <message>
   <source>help under the field</source>
   <translation>ជំនួយក្រោមប្រអប់</translation>
  </message>
  <message>
   <source>help with claim {number} is noted</source>
   <translation>បានកត់ជំនួយសម្រាប់សំណើសំណង {number}</translation>
  </message>
  <message>
   <source>helped</source>
   <translation>បានជួយ</translation>
  </message>
  <message numerus="yes">
   <source>helped %n time|helped %n times</source>
   <translation>
    <numerusform>បានជួយ %n ដង</numerusform>
   </translation>
  </message>
  <message>
   <source>her own</source>
   <translation>ផ្ទាល់ខ្លួន</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>លាក់</translation>
  </message>
  <message>
   <source>hold a second interview of some clients against the first</source>
   <translation>ផ្ទៀងការសម្ភាសទីពីររបស់អតិថិជនមួយចំនួនជាមួយលើកទីមួយ</translation>
  </message>
  <message>
   <source>holder</source>
   <translation>ម្ចាស់បណ្ណ</translation>
  </message>
  <message>
   <source>holds</source>
   <translation>ផ្ទុក</translation>
  </message>
  <message>
   <source>hour</source>
   <translation>ម៉ោង</translation>
  </message>
  <message>
   <source>households and their persons</source>
   <translation>គ្រួសារ និងសមាជិករបស់គ្រួសារ</translation>
  </message>
  <message>
   <source>how consent was given</source>
   <translation>របៀបផ្ដល់ការយល់ព្រម</translation>
  </message>
  <message>
   <source>how far a round of a survey is, and what it says</source>
   <translation>ជុំអង្កេតទៅដល់ណា និងលទ្ធផលរបស់វា</translation>
  </message>
  <message>
   <source>how long</source>
   <translation>រយៈពេលប៉ុន្មាន</translation>
  </message>
  <message>
   <source>how many clients (default: 400)</source>
   <translation>ចំនួនអតិថិជន (លំនាំដើម៖ 400)</translation>
  </message>
  <message>
   <source>how the client was sent</source>
   <translation>របៀបដែលអតិថិជនត្រូវបានបញ្ជូន</translation>
  </message>
  <message>
   <source>id</source>
   <translation>id</translation>
  </message>
  <message>
   <source>id of the claim</source>
   <translation>id នៃសំណើសំណង</translation>
  </message>
  <message>
   <source>id of the policy</source>
   <translation>id នៃបណ្ណរ៉ាប់រង</translation>
  </message>
  <message>
   <source>id of the visit</source>
   <translation>id នៃការទៅពិនិត្យ</translation>
  </message>
  <message>
   <source>identifies the client</source>
   <translation>សម្គាល់អតិថិជន</translation>
  </message>
  <message>
   <source>identifies the row</source>
   <translation>សម្គាល់ជួរដេក</translation>
  </message>
  <message>
   <source>import a round first, then write the workbook</source>
   <translation>សូមនាំចូលជុំមួយជាមុន រួចសរសេរសៀវភៅការងារ</translation>
  </message>
  <message>
   <source>import responses</source>
   <translation>នាំចូលការឆ្លើយតប</translation>
  </message>
  <message>
   <source>import the loan statement of the period first</source>
   <translation>សូមនាំចូលរបាយការណ៍កម្ចីនៃរយៈពេលនេះជាមុនសិន</translation>
  </message>
  <message>
   <source>import {file} in the Windows Task Scheduler</source>
   <translation>សូមនាំចូល {file} ក្នុង Windows Task Scheduler</translation>
  </message>
  <message>
   <source>import {name}</source>
   <translation>ការនាំចូល {name}</translation>
  </message>
  <message>
   <source>imported</source>
   <translation>បាននាំចូល</translation>
  </message>
  <message>
   <source>in part</source>
   <translation>មួយផ្នែក</translation>
  </message>
  <message>
   <source>in the core-banking system</source>
   <translation>ក្នុងប្រព័ន្ធធនាគារស្នូល</translation>
  </message>
  <message>
   <source>in the file</source>
   <translation>ក្នុងឯកសារ</translation>
  </message>
  <message>
   <source>in the future</source>
   <translation>ក្នុងអនាគត</translation>
  </message>
  <message>
   <source>in the own script</source>
   <translation>ជាអក្សរដើម</translation>
  </message>
  <message>
   <source>in this state; else what is due</source>
   <translation>ក្នុងស្ថានភាពនេះ បើមិនដូច្នេះ អ្វីដែលដល់កំណត់</translation>
  </message>
  <message>
   <source>in {seconds} s</source>
   <translation>ក្នុង {seconds} វិនាទី</translation>
  </message>
  <message>
   <source>inexact by more than 100 m</source>
   <translation>មិនច្បាស់លើសពី 100 m</translation>
  </message>
  <message>
   <source>innovation</source>
   <translation>នវានុវត្តន៍</translation>
  </message>
  <message>
   <source>install psycopg beside the program, or use a file</source>
   <translation>សូមដំឡើង psycopg ជាមួយកម្មវិធី ឬប្រើឯកសារ</translation>
  </message>
  <message>
   <source>install the client programs of PostgreSQL</source>
   <translation>សូមដំឡើងកម្មវិធី client របស់ PostgreSQL</translation>
  </message>
  <message>
   <source>install the newer version</source>
   <translation>សូមដំឡើងកំណែថ្មីជាង</translation>
  </message>
  <message>
   <source>insured</source>
   <translation>ត្រូវបានធានា</translation>
  </message>
  <message>
   <source>interest</source>
   <translation>ការប្រាក់</translation>
  </message>
  <message>
   <source>interview</source>
   <translation>ការសម្ភាស</translation>
  </message>
  <message>
   <source>interview {number}: decided</source>
   <translation>ការសម្ភាស {number}៖ បានសម្រេច</translation>
  </message>
  <message>
   <source>interviewer</source>
   <translation>អ្នកសម្ភាស</translation>
  </message>
  <message>
   <source>interviews planned</source>
   <translation>ការសម្ភាសដែលបានគ្រោង</translation>
  </message>
  <message>
   <source>interviews that wait for a decision</source>
   <translation>ការសម្ភាសដែលរង់ចាំការសម្រេច</translation>
  </message>
  <message>
   <source>interviews without a client</source>
   <translation>ការសម្ភាសដែលគ្មានអតិថិជន</translation>
  </message>
  <message>
   <source>into the savings of this scheme</source>
   <translation>ចូលក្នុងប្រាក់សន្សំនៃគម្រោងនេះ</translation>
  </message>
  <message>
   <source>invited</source>
   <translation>បានអញ្ជើញ</translation>
  </message>
  <message>
   <source>is</source>
   <translation>គឺ</translation>
  </message>
  <message>
   <source>is imported and listed</source>
   <translation>ត្រូវបាននាំចូល និងដាក់ក្នុងបញ្ជី</translation>
  </message>
  <message>
   <source>is it the same person? Known as {before}, now {now}</source>
   <translation>តើជាមនុស្សតែមួយឬ? មុនស្គាល់ជា {before} ឥឡូវ {now}</translation>
  </message>
  <message>
   <source>is kept out</source>
   <translation>ត្រូវបានទុកនៅក្រៅ</translation>
  </message>
  <message>
   <source>is kept with the award</source>
   <translation>ត្រូវបានរក្សាទុកជាមួយការផ្ដល់ជូន</translation>
  </message>
  <message>
   <source>is not</source>
   <translation>មិនមែន</translation>
  </message>
  <message>
   <source>is the age right? Known as {before}, now {now}</source>
   <translation>តើអាយុត្រឹមត្រូវឬ? មុនស្គាល់ជា {before} ឥឡូវ {now}</translation>
  </message>
  <message>
   <source>is the birth day right? Known as {before}, now {now}</source>
   <translation>តើថ្ងៃកំណើតត្រឹមត្រូវឬ? មុនស្គាល់ជា {before} ឥឡូវ {now}</translation>
  </message>
  <message>
   <source>issued</source>
   <translation>ចេញនៅ</translation>
  </message>
  <message>
   <source>it follows a policy, visit or referral: change it there</source>
   <translation>វាអាស្រ័យលើបណ្ណរ៉ាប់រង ការទៅពិនិត្យ ឬការបញ្ជូន៖ ប្ដូរវានៅទីនោះ</translation>
  </message>
  <message>
   <source>it has no amounts</source>
   <translation>វាគ្មានចំនួនទឹកប្រាក់</translation>
  </message>
  <message>
   <source>it has sessions</source>
   <translation>វាមានវគ្គ</translation>
  </message>
  <message>
   <source>it is done after the visit, and not in the future</source>
   <translation>វាត្រូវធ្វើក្រោយការចុះពិនិត្យ ហើយមិនមែនក្នុងអនាគត</translation>
  </message>
  <message>
   <source>it is done, but the result cannot be printed: {reason}</source>
   <translation>បានធ្វើរួច ប៉ុន្តែមិនអាចបោះពុម្ពលទ្ធផលបានទេ៖ {reason}</translation>
  </message>
  <message>
   <source>it is not said which referral the slip is for</source>
   <translation>មិនបានបញ្ជាក់ថាលិខិតបញ្ជូនសម្រាប់ការបញ្ជូនណាទេ</translation>
  </message>
  <message>
   <source>it is one sign, or tab</source>
   <translation>វាជាសញ្ញាមួយ ឬ tab</translation>
  </message>
  <message>
   <source>it is the credit of a rebate: reverse it under Rebates</source>
   <translation>វាជាការដាក់ចូលនៃការបង្វិល៖ ដកវិញក្នុងការបង្វិល</translation>
  </message>
  <message>
   <source>it must be filled in</source>
   <translation>ត្រូវតែបំពេញ</translation>
  </message>
  <message>
   <source>it stands on the client's paper</source>
   <translation>មានលើទំព័រអតិថិជន</translation>
  </message>
  <message>
   <source>it was closed before the partner received it</source>
   <translation>វាត្រូវបានបិទមុនពេលដៃគូទទួល</translation>
  </message>
  <message>
   <source>it was not sent to the insurer yet</source>
   <translation>វាមិនទាន់បានផ្ញើទៅក្រុមហ៊ុនធានារ៉ាប់រងទេ</translation>
  </message>
  <message>
   <source>it was there already: nothing changed</source>
   <translation>មានរួចហើយ៖ មិនបានផ្លាស់ប្ដូរអ្វីទេ</translation>
  </message>
  <message>
   <source>its awards have conditions</source>
   <translation>ការផ្ដល់ជូនរបស់វាមានលក្ខខណ្ឌ</translation>
  </message>
  <message>
   <source>its centre</source>
   <translation>មជ្ឈមណ្ឌលរបស់វា</translation>
  </message>
  <message>
   <source>its country, as in KH</source>
   <translation>ប្រទេសរបស់វា ដូចជា KH</translation>
  </message>
  <message>
   <source>its currency, as in KHR (default: the country's)</source>
   <translation>រូបិយប័ណ្ណរបស់វា ដូចជា KHR (លំនាំដើម៖ របស់ប្រទេស)</translation>
  </message>
  <message>
   <source>its name</source>
   <translation>ឈ្មោះរបស់វា</translation>
  </message>
  <message>
   <source>its number</source>
   <translation>លេខរបស់វា</translation>
  </message>
  <message>
   <source>its record, row {row}, was not stored</source>
   <translation>កំណត់ត្រារបស់វា ជួរដេក {row} មិនបានរក្សាទុកទេ</translation>
  </message>
  <message>
   <source>joined</source>
   <translation>ថ្ងៃចូល</translation>
  </message>
  <message>
   <source>joined with another</source>
   <translation>បានបញ្ចូលជាមួយអ្នកផ្សេង</translation>
  </message>
  <message>
   <source>keep a photo or paper with a client</source>
   <translation>រក្សាទុករូបថត ឬលិខិតជាមួយអតិថិជន</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>បានរក្សាទុក</translation>
  </message>
  <message>
   <source>kept for the next form</source>
   <translation>បានទុកសម្រាប់ទម្រង់បន្ទាប់</translation>
  </message>
  <message>
   <source>kept in the file, not used</source>
   <translation>រក្សាទុកក្នុងឯកសារ មិនប្រើ</translation>
  </message>
  <message>
   <source>kept out by hand in the import of {on}; the plan can bring such rows after all</source>
   <translation>ត្រូវបានទុកនៅក្រៅដោយដៃក្នុងការនាំចូលថ្ងៃ {on}; ផែនការនៅតែអាចយកជួរដេកបែបនេះ</translation>
  </message>
  <message>
   <source>kept, %</source>
   <translation>នៅបន្ត, %</translation>
  </message>
  <message>
   <source>key</source>
   <translation>កូនសោ</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>ប្រភេទ</translation>
  </message>
  <message>
   <source>kind of record; client without</source>
   <translation>ប្រភេទកំណត់ត្រា បើមិនកំណត់ យកអតិថិជន</translation>
  </message>
  <message>
   <source>kind of the list</source>
   <translation>ប្រភេទបញ្ជី</translation>
  </message>
  <message>
   <source>kind of the list (default: by its columns)</source>
   <translation>ប្រភេទបញ្ជី (លំនាំដើម៖ តាមជួរឈររបស់វា)</translation>
  </message>
  <message>
   <source>known by</source>
   <translation>ស្គាល់តាម</translation>
  </message>
  <message>
   <source>known name</source>
   <translation>ឈ្មោះដែលស្គាល់</translation>
  </message>
  <message>
   <source>label</source>
   <translation>ស្លាក</translation>
  </message>
  <message>
   <source>label, own script</source>
   <translation>ស្លាក ជាអក្សរដើម</translation>
  </message>
  <message>
   <source>labels in place of names and codes</source>
   <translation>ស្លាកជំនួសឈ្មោះ និងកូដ</translation>
  </message>
  <message>
   <source>language</source>
   <translation>ភាសា</translation>
  </message>
  <message>
   <source>language of the paper; else the institution's</source>
   <translation>ភាសារបាយការណ៍ បើមិនកំណត់ យកតាមគ្រឹះស្ថាន</translation>
  </message>
  <message>
   <source>language of what is said</source>
   <translation>ភាសាសម្រាប់បង្ហាញ</translation>
  </message>
  <message>
   <source>languages</source>
   <translation>ភាសា</translation>
  </message>
  <message>
   <source>last</source>
   <translation>ចុងក្រោយ</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>ថ្ងៃចុងក្រោយ</translation>
  </message>
  <message>
   <source>last day of cover; else a year</source>
   <translation>ថ្ងៃចុងក្រោយនៃការធានា បើមិនកំណត់ យកមួយឆ្នាំ</translation>
  </message>
  <message>
   <source>last day on which it holds</source>
   <translation>ថ្ងៃចុងក្រោយដែលវាមានសុពលភាព</translation>
  </message>
  <message>
   <source>last day on which it is good</source>
   <translation>ថ្ងៃចុងក្រោយដែលវាប្រើបាន</translation>
  </message>
  <message>
   <source>last day; else two weeks from now</source>
   <translation>ថ្ងៃចុងក្រោយ បើមិនកំណត់ ពីរសប្ដាហ៍ពីឥឡូវ</translation>
  </message>
  <message>
   <source>last month {count}</source>
   <translation>ខែមុន {count}</translation>
  </message>
  <message>
   <source>late</source>
   <translation>យឺត</translation>
  </message>
  <message>
   <source>later</source>
   <translation>ពេលក្រោយ</translation>
  </message>
  <message>
   <source>later records belong to it</source>
   <translation>មានកំណត់ត្រាក្រោយៗភ្ជាប់នឹងវា</translation>
  </message>
  <message>
   <source>later withdrawals live on this deposit</source>
   <translation>ការដកប្រាក់ក្រោយៗពឹងលើការដាក់ប្រាក់នេះ</translation>
  </message>
  <message>
   <source>learners so far</source>
   <translation>អ្នករៀនមកទល់ពេលនេះ</translation>
  </message>
  <message>
   <source>leave</source>
   <translation>ច្បាប់</translation>
  </message>
  <message>
   <source>leave as it is</source>
   <translation>ទុកដដែល</translation>
  </message>
  <message>
   <source>leave bad rows out (default), or refuse the whole file</source>
   <translation>រំលងជួរដេកខុស (លំនាំដើម) ឬបដិសេធឯកសារទាំងមូល</translation>
  </message>
  <message>
   <source>leave it in the list, or change its title</source>
   <translation>សូមទុកវាក្នុងបញ្ជី ឬប្ដូរចំណងជើងរបស់វា</translation>
  </message>
  <message>
   <source>leave it in the list, or change its words</source>
   <translation>សូមទុកវាក្នុងបញ្ជី ឬប្ដូរពាក្យរបស់វា</translation>
  </message>
  <message>
   <source>leave one of the rows out</source>
   <translation>សូមរំលងជួរដេកមួយ</translation>
  </message>
  <message>
   <source>leave out</source>
   <translation>រំលង</translation>
  </message>
  <message>
   <source>left</source>
   <translation>បានចាកចេញ</translation>
  </message>
  <message>
   <source>left for a person: {count}</source>
   <translation>ទុកឱ្យមនុស្សសម្រេច៖ {count}</translation>
  </message>
  <message>
   <source>left for later</source>
   <translation>ទុកសម្រាប់ពេលក្រោយ</translation>
  </message>
  <message>
   <source>left margin</source>
   <translation>រឹមឆ្វេង</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>បានរំលង</translation>
  </message>
  <message>
   <source>left out as another table: from row {rows}</source>
   <translation>បានរំលងព្រោះជាតារាងផ្សេង៖ ពីជួរដេក {rows}</translation>
  </message>
  <message>
   <source>left out as notes below the table: from row {rows}</source>
   <translation>បានរំលងព្រោះជាកំណត់ចំណាំក្រោមតារាង៖ ពីជួរដេក {rows}</translation>
  </message>
  <message>
   <source>left out as repeated headings: row {rows}</source>
   <translation>បានរំលងព្រោះជាចំណងជើងស្ទួន៖ ជួរដេក {rows}</translation>
  </message>
  <message>
   <source>left out as titles: row {rows}</source>
   <translation>បានរំលងព្រោះជាចំណងជើងធំ៖ ជួរដេក {rows}</translation>
  </message>
  <message>
   <source>left out as totals: row {rows}</source>
   <translation>បានរំលងព្រោះជាផលបូក៖ ជួរដេក {rows}</translation>
  </message>
  <message>
   <source>left out until you choose</source>
   <translation>រំលងរហូតដល់អ្នកជ្រើស</translation>
  </message>
  <message>
   <source>left out, as they belong to another event: row {rows}</source>
   <translation>បានរំលងព្រោះជារបស់ event ផ្សេង៖ ជួរដេក {rows}</translation>
  </message>
  <message>
   <source>left out: a file</source>
   <translation>បានរំលង៖ ឯកសារ</translation>
  </message>
  <message>
   <source>left out: a place</source>
   <translation>បានរំលង៖ ទីកន្លែង</translation>
  </message>
  <message>
   <source>left out: free text</source>
   <translation>បានរំលង៖ អត្ថបទសេរី</translation>
  </message>
  <message>
   <source>left out: it is not there yet, and only known ones were asked for</source>
   <translation>បានរំលង៖ វាមិនទាន់មាន ហើយបានស្នើតែអ្វីដែលស្គាល់ប៉ុណ្ណោះ</translation>
  </message>
  <message>
   <source>left out: it is there already, and only new ones were asked for</source>
   <translation>បានរំលង៖ វាមានរួចហើយ ហើយបានស្នើតែថ្មីៗប៉ុណ្ណោះ</translation>
  </message>
  <message>
   <source>left out: names or numbers of a person</source>
   <translation>បានរំលង៖ ឈ្មោះ ឬលេខរបស់មនុស្ស</translation>
  </message>
  <message>
   <source>left out: what the device says</source>
   <translation>បានរំលង៖ ទិន្នន័យរបស់ឧបករណ៍</translation>
  </message>
  <message>
   <source>left the institution</source>
   <translation>ចាកចេញពីគ្រឹះស្ថាន</translation>
  </message>
  <message>
   <source>left {day}</source>
   <translation>ចេញ {day}</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>នៅសល់តិចជាងមួយនាទី</translation>
  </message>
  <message>
   <source>let a blank cell empty this field; may be given several times</source>
   <translation>ឱ្យក្រឡាទទេលុបតម្លៃប្រអប់នេះ អាចដាក់ច្រើនដង</translation>
  </message>
  <message>
   <source>let a manager decide</source>
   <translation>សូមឱ្យនាយកសម្រេច</translation>
  </message>
  <message>
   <source>let another person decide</source>
   <translation>សូមឱ្យអ្នកផ្សេងសម្រេច</translation>
  </message>
  <message>
   <source>let them follow another one first</source>
   <translation>សូមឱ្យវាអនុវត្តតាមកម្មវិធីផ្សេងជាមុនសិន</translation>
  </message>
  <message>
   <source>letters of ‘{value}’ were lost when the file was saved; left blank: save it as .xlsx or CSV UTF-8</source>
   <translation>អក្សរនៃ ‘{value}’ បានបាត់ពេលរក្សាទុកឯកសារ; ទុកទទេ៖ សូមរក្សាទុកវាជា .xlsx ឬ CSV UTF-8</translation>
  </message>
  <message>
   <source>light work begins before other work, and that before hazardous work</source>
   <translation>ការងារស្រាលចាប់ផ្ដើមមុនការងារផ្សេង ហើយការងារផ្សេងមុនការងារគ្រោះថ្នាក់</translation>
  </message>
  <message>
   <source>likeliest sheet</source>
   <translation>សន្លឹកដែលទំនងជាងគេ</translation>
  </message>
  <message>
   <source>likely</source>
   <translation>ទំនង</translation>
  </message>
  <message>
   <source>linkage scheme that it is an award of</source>
   <translation>គម្រោងភ្ជាប់ដែលវាជាការផ្ដល់ជូនរបស់វា</translation>
  </message>
  <message>
   <source>linked to a client</source>
   <translation>ភ្ជាប់ទៅអតិថិជន</translation>
  </message>
  <message>
   <source>list</source>
   <translation>បញ្ជី</translation>
  </message>
  <message>
   <source>list agreed actions, those due first</source>
   <translation>បង្ហាញសកម្មភាពដែលព្រមព្រៀង ដល់កំណត់មុនគេដាក់មុន</translation>
  </message>
  <message>
   <source>list awards, newest first</source>
   <translation>បង្ហាញបញ្ជីការផ្ដល់ជូន ថ្មីបំផុតមុនគេ</translation>
  </message>
  <message>
   <source>list checklists and what they look at</source>
   <translation>បង្ហាញបញ្ជីពិនិត្យ និងអ្វីដែលវាពិនិត្យ</translation>
  </message>
  <message>
   <source>list checks, payments, claims, visits and papers, with their documents</source>
   <translation>បង្ហាញការពិនិត្យ ការទូទាត់ សំណើសំណង ការទៅពិនិត្យ និងលិខិត ជាមួយលិខិតឯកសាររបស់វា</translation>
  </message>
  <message>
   <source>list claims</source>
   <translation>បង្ហាញសំណើសំណង</translation>
  </message>
  <message>
   <source>list curricula and the schemes that follow them</source>
   <translation>បង្ហាញកម្មវិធីសិក្សា និងគម្រោងដែលអនុវត្តតាម</translation>
  </message>
  <message>
   <source>list insurance awards without a policy</source>
   <translation>បង្ហាញការផ្ដល់ធានារ៉ាប់រងដែលគ្មានបណ្ណ</translation>
  </message>
  <message>
   <source>list loans, newest first</source>
   <translation>បង្ហាញកម្ចី ថ្មីបំផុតមុន</translation>
  </message>
  <message>
   <source>list partners, or add one</source>
   <translation>បង្ហាញដៃគូ ឬបន្ថែមដៃគូ</translation>
  </message>
  <message>
   <source>list persons covered, each once</source>
   <translation>បង្ហាញអ្នកត្រូវបានធានា ម្នាក់ម្ដង</translation>
  </message>
  <message>
   <source>list policies with the persons they cover</source>
   <translation>បង្ហាញបណ្ណរ៉ាប់រង ជាមួយអ្នកដែលវាធានា</translation>
  </message>
  <message>
   <source>list referrals, the longest open first</source>
   <translation>បង្ហាញការបញ្ជូន បើកយូរបំផុតមុន</translation>
  </message>
  <message>
   <source>list registration papers</source>
   <translation>បង្ហាញលិខិតចុះបញ្ជី</translation>
  </message>
  <message>
   <source>list safety visits, newest first</source>
   <translation>បង្ហាញការចុះពិនិត្យសុវត្ថិភាព ថ្មីបំផុតមុន</translation>
  </message>
  <message>
   <source>list sessions with their modules</source>
   <translation>បង្ហាញវគ្គជាមួយម៉ូឌុលរបស់វា</translation>
  </message>
  <message>
   <source>list the accounts with their balance</source>
   <translation>បង្ហាញគណនីជាមួយសមតុល្យ</translation>
  </message>
  <message>
   <source>list the breaches that touch a child and wait for review</source>
   <translation>បង្ហាញការមិនគោរពលក្ខខណ្ឌដែលពាក់ព័ន្ធនឹងកុមារ ហើយរង់ចាំការពិនិត្យឡើងវិញ</translation>
  </message>
  <message>
   <source>list the budgets of schemes, or make one with --set</source>
   <translation>បង្ហាញថវិកានៃគម្រោង ឬបង្កើតថវិកាដោយ --set</translation>
  </message>
  <message>
   <source>list the checks of conditions</source>
   <translation>រាយការពិនិត្យលក្ខខណ្ឌ</translation>
  </message>
  <message>
   <source>list the entries in their order</source>
   <translation>បង្ហាញធាតុតាមលំដាប់របស់វា</translation>
  </message>
  <message>
   <source>list the interviews that were typed in from paper</source>
   <translation>បង្ហាញបញ្ជីការសម្ភាសដែលបានវាយបញ្ចូលពីក្រដាស</translation>
  </message>
  <message>
   <source>list the own fields</source>
   <translation>បង្ហាញប្រអប់ផ្ទាល់ខ្លួន</translation>
  </message>
  <message>
   <source>list the questionnaires</source>
   <translation>បង្ហាញបញ្ជីកម្រងសំណួរ</translation>
  </message>
  <message>
   <source>list the schemes</source>
   <translation>បង្ហាញបញ្ជីគម្រោង</translation>
  </message>
  <message>
   <source>list visits and vouchers, newest first</source>
   <translation>បង្ហាញការទៅពិនិត្យ និងប័ណ្ណសេវា ថ្មីបំផុតមុន</translation>
  </message>
  <message>
   <source>list what is due</source>
   <translation>បង្ហាញអ្វីដែលដល់កំណត់</translation>
  </message>
  <message>
   <source>list what is kept with a client</source>
   <translation>បង្ហាញអ្វីដែលរក្សាទុកជាមួយអតិថិជន</translation>
  </message>
  <message>
   <source>list what waits for approval</source>
   <translation>បង្ហាញអ្វីដែលរង់ចាំការអនុម័ត</translation>
  </message>
  <message>
   <source>list what was computed, newest first</source>
   <translation>បង្ហាញអ្វីដែលបានគណនា ថ្មីបំផុតមុន</translation>
  </message>
  <message>
   <source>list what was decided</source>
   <translation>បង្ហាញបញ្ជីអ្វីដែលបានសម្រេច</translation>
  </message>
  <message>
   <source>little variety</source>
   <translation>ភាពចម្រុះតិច</translation>
  </message>
  <message>
   <source>loan</source>
   <translation>កម្ចី</translation>
  </message>
  <message>
   <source>loan statements, and punctuality</source>
   <translation>របាយការណ៍កម្ចី និងភាពទៀងទាត់</translation>
  </message>
  <message>
   <source>logo</source>
   <translation>ឡូហ្គោ</translation>
  </message>
  <message>
   <source>longest delay</source>
   <translation>យឺតយូរបំផុត</translation>
  </message>
  <message>
   <source>look again on</source>
   <translation>មើលម្ដងទៀតនៅថ្ងៃ</translation>
  </message>
  <message>
   <source>look at mfdw fields list</source>
   <translation>សូមមើល mfdw fields list</translation>
  </message>
  <message>
   <source>look at the account</source>
   <translation>សូមមើលគណនី</translation>
  </message>
  <message>
   <source>look at the awards without a policy</source>
   <translation>សូមមើលការផ្ដល់ជូនដែលគ្មានបណ្ណរ៉ាប់រង</translation>
  </message>
  <message>
   <source>look at the cell and decide again</source>
   <translation>សូមមើលក្រឡា ហើយសម្រេចម្ដងទៀត</translation>
  </message>
  <message>
   <source>look at the client's documents</source>
   <translation>សូមមើលលិខិតឯកសាររបស់អតិថិជន</translation>
  </message>
  <message>
   <source>look at the completion list</source>
   <translation>សូមមើលបញ្ជីអ្នកបញ្ចប់</translation>
  </message>
  <message>
   <source>look at the differences instead</source>
   <translation>សូមមើលភាពខុសគ្នាជំនួសវិញ</translation>
  </message>
  <message>
   <source>look at the fields marked</source>
   <translation>សូមពិនិត្យប្រអប់ដែលបានគូសចំណាំ</translation>
  </message>
  <message>
   <source>look at the household again</source>
   <translation>សូមមើលគ្រួសារម្ដងទៀត</translation>
  </message>
  <message>
   <source>look at the list again</source>
   <translation>សូមមើលបញ្ជីម្ដងទៀត</translation>
  </message>
  <message>
   <source>look at the list again; it may be named already</source>
   <translation>សូមមើលបញ្ជីម្ដងទៀត វាប្រហែលត្រូវបានបញ្ជាក់រួចហើយ</translation>
  </message>
  <message>
   <source>look at the list of accounts, or name the scheme of a first deposit</source>
   <translation>សូមមើលបញ្ជីគណនី ឬបញ្ជាក់គម្រោងសម្រាប់ការដាក់ប្រាក់ដំបូង</translation>
  </message>
  <message>
   <source>look at the list of awards</source>
   <translation>សូមមើលបញ្ជីការផ្ដល់ជូន</translation>
  </message>
  <message>
   <source>look at the list of centres</source>
   <translation>សូមមើលបញ្ជីមជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>look at the list of checks</source>
   <translation>មើលបញ្ជីការពិនិត្យ</translation>
  </message>
  <message>
   <source>look at the list of claims</source>
   <translation>សូមមើលបញ្ជីសំណើសំណង</translation>
  </message>
  <message>
   <source>look at the list of groups</source>
   <translation>មើលបញ្ជីក្រុម</translation>
  </message>
  <message>
   <source>look at the list of merges in Clients, Duplicates</source>
   <translation>សូមមើលបញ្ជីការបញ្ចូលគ្នាក្នុង អតិថិជន, ស្ទួន</translation>
  </message>
  <message>
   <source>look at the list of payments</source>
   <translation>សូមមើលបញ្ជីការទូទាត់</translation>
  </message>
  <message>
   <source>look at the list of policies</source>
   <translation>សូមមើលបញ្ជីបណ្ណរ៉ាប់រង</translation>
  </message>
  <message>
   <source>look at the list of rebates</source>
   <translation>សូមមើលបញ្ជីការបង្វិល</translation>
  </message>
  <message>
   <source>look at the list of sessions, or plan one</source>
   <translation>សូមមើលបញ្ជីវគ្គ ឬរៀបចំវគ្គមួយ</translation>
  </message>
  <message>
   <source>look at the list of visits</source>
   <translation>សូមមើលបញ្ជីការទៅពិនិត្យ</translation>
  </message>
  <message>
   <source>look at the list of what waits</source>
   <translation>សូមមើលបញ្ជីអ្វីដែលរង់ចាំ</translation>
  </message>
  <message>
   <source>look at the list of what was decided</source>
   <translation>សូមមើលបញ្ជីអ្វីដែលបានសម្រេច</translation>
  </message>
  <message>
   <source>look at the month in Reports</source>
   <translation>សូមមើលខែនេះក្នុងរបាយការណ៍</translation>
  </message>
  <message>
   <source>look at the reasons, and discard it</source>
   <translation>សូមមើលមូលហេតុ ហើយបោះបង់វា</translation>
  </message>
  <message>
   <source>look at the roles and their questions with: mfdw survey roles CODE</source>
   <translation>សូមមើលតួនាទី និងសំណួររបស់វាដោយ៖ mfdw survey roles CODE</translation>
  </message>
  <message>
   <source>look at the saved views over the list</source>
   <translation>សូមមើលទិដ្ឋភាពដែលបានរក្សាទុកខាងលើបញ្ជី</translation>
  </message>
  <message>
   <source>look at the staff under Settings</source>
   <translation>សូមមើលបុគ្គលិកក្នុងការកំណត់</translation>
  </message>
  <message>
   <source>look at the types and names on it</source>
   <translation>សូមពិនិត្យប្រភេទ និងឈ្មោះនៅលើវា</translation>
  </message>
  <message>
   <source>look for it in a copy of the file that was made before</source>
   <translation>សូមរកវាក្នុងច្បាប់ចម្លងនៃឯកសារដែលធ្វើមុននោះ</translation>
  </message>
  <message>
   <source>look for the client again</source>
   <translation>សូមរកអតិថិជនម្ដងទៀត</translation>
  </message>
  <message>
   <source>looked at</source>
   <translation>បានពិនិត្យ</translation>
  </message>
  <message>
   <source>looks alike, {percent} %</source>
   <translation>មើលទៅស្រដៀង {percent} %</translation>
  </message>
  <message>
   <source>lost</source>
   <translation>បាត់</translation>
  </message>
  <message>
   <source>make a branch with invented people that looks real, to try things on</source>
   <translation>បង្កើតសាខាមួយដែលមានមនុស្សប្រឌិតមើលទៅដូចពិត ដើម្បីសាកល្បង</translation>
  </message>
  <message>
   <source>make a budget of this scheme</source>
   <translation>បង្កើតថវិកាសម្រាប់គម្រោងនេះ</translation>
  </message>
  <message>
   <source>make a client to complete</source>
   <translation>បង្កើតអតិថិជនដែលត្រូវបំពេញ</translation>
  </message>
  <message>
   <source>make a new one beside it</source>
   <translation>សូមបង្កើតមួយថ្មីក្បែរវា</translation>
  </message>
  <message>
   <source>make it first, or name another</source>
   <translation>សូមបង្កើតវាជាមុនសិន ឬដាក់ឈ្មោះថតផ្សេង</translation>
  </message>
  <message>
   <source>make one client of two</source>
   <translation>បញ្ចូលអតិថិជនពីរជាមួយ</translation>
  </message>
  <message>
   <source>make one first</source>
   <translation>សូមបង្កើតមួយជាមុនសិន</translation>
  </message>
  <message>
   <source>make room and try again; nothing was lost</source>
   <translation>សូមបង្កើនទំហំទំនេរ ហើយសាកម្ដងទៀត។ មិនបានបាត់បង់អ្វីទេ</translation>
  </message>
  <message>
   <source>make two of a merged client again</source>
   <translation>បំបែកអតិថិជនដែលបានបញ្ចូលគ្នាជាពីរវិញ</translation>
  </message>
  <message>
   <source>man</source>
   <translation>ប្រុស</translation>
  </message>
  <message>
   <source>many in a day</source>
   <translation>ច្រើនក្នុងមួយថ្ងៃ</translation>
  </message>
  <message>
   <source>matched</source>
   <translation>បានផ្គូផ្គង</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>មធ្យម</translation>
  </message>
  <message>
   <source>means</source>
   <translation>មានន័យថា</translation>
  </message>
  <message>
   <source>median</source>
   <translation>មេដ្យាន</translation>
  </message>
  <message>
   <source>men</source>
   <translation>បុរស</translation>
  </message>
  <message>
   <source>men at talks</source>
   <translation>បុរសស្ដាប់ការផ្សព្វផ្សាយ</translation>
  </message>
  <message>
   <source>men of the family without pay</source>
   <translation>បុរសក្នុងគ្រួសារគ្មានប្រាក់ឈ្នួល</translation>
  </message>
  <message>
   <source>men trained</source>
   <translation>បុរសបានបណ្ដុះបណ្ដាល</translation>
  </message>
  <message>
   <source>men who listened</source>
   <translation>បុរសដែលបានស្ដាប់</translation>
  </message>
  <message>
   <source>mend them, or import the good rows with reject-rows</source>
   <translation>សូមកែវា ឬនាំចូលជួរដេកល្អដោយ reject-rows</translation>
  </message>
  <message>
   <source>merge those of one outside number; see them with --exact first</source>
   <translation>បញ្ចូលអ្នកដែលមានលេខខាងក្រៅតែមួយ មើលជាមុនដោយ --exact</translation>
  </message>
  <message>
   <source>merged</source>
   <translation>បានបញ្ចូលគ្នា</translation>
  </message>
  <message>
   <source>met</source>
   <translation>បានបំពេញ</translation>
  </message>
  <message>
   <source>met, %</source>
   <translation>បានបំពេញ, %</translation>
  </message>
  <message>
   <source>mfdw COMMAND --help tells more about a command.</source>
   <translation>mfdw COMMAND --help ប្រាប់បន្ថែមអំពីពាក្យបញ្ជាមួយ</translation>
  </message>
  <message>
   <source>minute</source>
   <translation>នាទី</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>នាទី</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>ខ្វះ</translation>
  </message>
  <message>
   <source>missing for active clients</source>
   <translation>ខ្វះសម្រាប់អតិថិជនសកម្ម</translation>
  </message>
  <message>
   <source>missing, %</source>
   <translation>ខ្វះ, %</translation>
  </message>
  <message>
   <source>module</source>
   <translation>ម៉ូឌុល</translation>
  </message>
  <message>
   <source>module {number} was taught already</source>
   <translation>ម៉ូឌុល {number} បានបង្រៀនរួចហើយ</translation>
  </message>
  <message>
   <source>modules</source>
   <translation>ម៉ូឌុល</translation>
  </message>
  <message>
   <source>modules taught</source>
   <translation>ម៉ូឌុលបានបង្រៀន</translation>
  </message>
  <message>
   <source>modules {numbers}</source>
   <translation>ម៉ូឌុល {numbers}</translation>
  </message>
  <message>
   <source>money planned</source>
   <translation>ទឹកប្រាក់ដែលគ្រោង</translation>
  </message>
  <message>
   <source>month</source>
   <translation>ខែ</translation>
  </message>
  <message>
   <source>month first</source>
   <translation>ខែមុន</translation>
  </message>
  <message>
   <source>month it speaks of; `last` is the one that has ended</source>
   <translation>ខែដែលរបាយការណ៍និយាយអំពី `last` គឺខែដែលទើបចប់</translation>
  </message>
  <message>
   <source>month to close</source>
   <translation>ខែដែលត្រូវបិទ</translation>
  </message>
  <message>
   <source>month to reopen</source>
   <translation>ខែដែលត្រូវបើកឡើងវិញ</translation>
  </message>
  <message>
   <source>month; else the present one</source>
   <translation>ខែ បើមិនកំណត់ យកខែនេះ</translation>
  </message>
  <message>
   <source>months</source>
   <translation>ខែ</translation>
  </message>
  <message>
   <source>months between them</source>
   <translation>ចំនួនខែរវាងការទូទាត់</translation>
  </message>
  <message>
   <source>more don’t know</source>
   <translation>មិនដឹងច្រើនជាង</translation>
  </message>
  <message>
   <source>more is approved than was claimed</source>
   <translation>ចំនួនអនុម័តច្រើនជាងចំនួនស្នើ</translation>
  </message>
  <message>
   <source>more missing</source>
   <translation>ខ្វះច្រើនជាង</translation>
  </message>
  <message>
   <source>more refused</source>
   <translation>បដិសេធច្រើនជាង</translation>
  </message>
  <message>
   <source>move clients to another centre</source>
   <translation>ផ្លាស់អតិថិជនទៅមជ្ឈមណ្ឌលផ្សេង</translation>
  </message>
  <message>
   <source>move them first</source>
   <translation>សូមប្ដូរពួកគេជាមុនសិន</translation>
  </message>
  <message>
   <source>move them to another centre first</source>
   <translation>សូមប្ដូរពួកគេទៅមជ្ឈមណ្ឌលផ្សេងជាមុនសិន</translation>
  </message>
  <message>
   <source>move them to another group first</source>
   <translation>សូមប្ដូរពួកគេទៅក្រុមផ្សេងជាមុនសិន</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>បានផ្លាស់</translation>
  </message>
  <message>
   <source>moved away</source>
   <translation>ប្ដូរទីលំនៅ</translation>
  </message>
  <message>
   <source>n</source>
   <translation>n</translation>
  </message>
  <message>
   <source>n = {count}</source>
   <translation>n = {count}</translation>
  </message>
  <message>
   <source>n: answers. Not asked: skipped by the form, or not applicable. Of fewer than {least} persons nothing is printed, and {sign} stands for a cell from which such a one could be found.</source>
   <translation>n៖ ចម្លើយ។ មិនបានសួរ៖ ទម្រង់រំលង ឬមិនពាក់ព័ន្ធ។ បើតិចជាង {least} នាក់ មិនបោះពុម្ពអ្វីទេ ហើយ {sign} ជំនួសក្រឡាដែលអាចឱ្យគេរកឃើញករណីបែបនេះ។</translation>
  </message>
  <message>
   <source>name</source>
   <translation>ឈ្មោះ</translation>
  </message>
  <message>
   <source>name a file that ends in .zip instead of {path}</source>
   <translation>សូមដាក់ឈ្មោះឯកសារដែលបញ្ចប់ដោយ .zip ជំនួស {path}</translation>
  </message>
  <message>
   <source>name a form, or a data sheet with --from-data</source>
   <translation>សូមដាក់ឈ្មោះទម្រង់ ឬសន្លឹកទិន្នន័យជាមួយ --from-data</translation>
  </message>
  <message>
   <source>name a question; ROLE= for none, ROLE=auto to find it again</source>
   <translation>បញ្ជាក់សំណួរ ROLE= គ្មានសំណួរ ROLE=auto រកវាឡើងវិញ</translation>
  </message>
  <message>
   <source>name of a person</source>
   <translation>ឈ្មោះបុគ្គល</translation>
  </message>
  <message>
   <source>name of the centre</source>
   <translation>ឈ្មោះមជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>name of the institution</source>
   <translation>ឈ្មោះគ្រឹះស្ថាន</translation>
  </message>
  <message>
   <source>name of the plan</source>
   <translation>ឈ្មោះផែនការ</translation>
  </message>
  <message>
   <source>name one with --branch CODE</source>
   <translation>សូមបញ្ជាក់មួយដោយ --branch CODE</translation>
  </message>
  <message>
   <source>name one with --candidate N, or a client with --client CODE</source>
   <translation>សូមបញ្ជាក់មួយដោយ --candidate N ឬអតិថិជនដោយ --client CODE</translation>
  </message>
  <message>
   <source>name one with --round: diagnostic, baseline, followup1 … or final</source>
   <translation>សូមបញ្ជាក់ដោយ --round៖ diagnostic, baseline, followup1 … ឬ final</translation>
  </message>
  <message>
   <source>name the batch whose file or recipe is to be written</source>
   <translation>សូមបញ្ជាក់បាច់ដែលត្រូវសរសេរឯកសារ ឬរូបមន្តនាំចូល</translation>
  </message>
  <message>
   <source>name the centre's code, or its branch with --branch</source>
   <translation>បញ្ជាក់កូដមជ្ឈមណ្ឌល ឬសាខារបស់វាដោយ --branch</translation>
  </message>
  <message>
   <source>name the columns as the template does, or say in a recipe what they hold</source>
   <translation>ដាក់ឈ្មោះជួរឈរដូចក្នុងពុម្ពគំរូ ឬប្រាប់ក្នុងរូបមន្តនាំចូលថាវាមានអ្វី</translation>
  </message>
  <message>
   <source>name the scheme</source>
   <translation>សូមបញ្ជាក់គម្រោង</translation>
  </message>
  <message>
   <source>name the sheet and the row of the headers</source>
   <translation>សូមបញ្ជាក់សន្លឹក និងជួរដេកចំណងជើង</translation>
  </message>
  <message>
   <source>name the sheet, and the row with the headers</source>
   <translation>សូមបញ្ជាក់សន្លឹក និងជួរដេកចំណងជើង</translation>
  </message>
  <message>
   <source>name, code or number</source>
   <translation>ឈ្មោះ កូដ ឬលេខ</translation>
  </message>
  <message>
   <source>name, code, provider or number</source>
   <translation>ឈ្មោះ កូដ អ្នកផ្ដល់សេវា ឬលេខ</translation>
  </message>
  <message>
   <source>named</source>
   <translation>បានបញ្ជាក់</translation>
  </message>
  <message>
   <source>names are near ({percent} %)</source>
   <translation>ឈ្មោះជិតគ្នា ({percent} %)</translation>
  </message>
  <message>
   <source>names sound alike ({percent} %)</source>
   <translation>ឈ្មោះសូរស្រដៀងគ្នា ({percent} %)</translation>
  </message>
  <message>
   <source>nearly the same label</source>
   <translation>ស្លាកស្ទើរដូចគ្នា</translation>
  </message>
  <message>
   <source>needed for consent by word</source>
   <translation>ត្រូវមានសម្រាប់ការយល់ព្រមដោយពាក្យសម្ដី</translation>
  </message>
  <message>
   <source>never given</source>
   <translation>មិនដែលផ្ដល់</translation>
  </message>
  <message>
   <source>never in the future</source>
   <translation>មិនដែលនៅអនាគត</translation>
  </message>
  <message>
   <source>new</source>
   <translation>ថ្មី</translation>
  </message>
  <message>
   <source>new clients</source>
   <translation>អតិថិជនថ្មី</translation>
  </message>
  <message>
   <source>new, {clients} new clients</source>
   <translation>ថ្មី, អតិថិជនថ្មី {clients} នាក់</translation>
  </message>
  <message>
   <source>newly covered</source>
   <translation>បានធានាថ្មី</translation>
  </message>
  <message>
   <source>next cell</source>
   <translation>ក្រឡាបន្ទាប់</translation>
  </message>
  <message>
   <source>next number</source>
   <translation>លេខបន្ទាប់</translation>
  </message>
  <message>
   <source>next on {day}</source>
   <translation>បន្ទាប់នៅ {day}</translation>
  </message>
  <message>
   <source>next problem</source>
   <translation>បញ្ហាបន្ទាប់</translation>
  </message>
  <message>
   <source>next row</source>
   <translation>ជួរដេកបន្ទាប់</translation>
  </message>
  <message>
   <source>no</source>
   <translation>ទេ</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>គ្មានចម្លើយ</translation>
  </message>
  <message>
   <source>no answer: does not apply</source>
   <translation>គ្មានចម្លើយ៖ មិនពាក់ព័ន្ធ</translation>
  </message>
  <message>
   <source>no answer: does not know</source>
   <translation>គ្មានចម្លើយ៖ មិនដឹង</translation>
  </message>
  <message>
   <source>no answer: not asked</source>
   <translation>គ្មានចម្លើយ៖ មិនបានសួរ</translation>
  </message>
  <message>
   <source>no answer: refused</source>
   <translation>គ្មានចម្លើយ៖ បដិសេធ</translation>
  </message>
  <message>
   <source>no arm</source>
   <translation>គ្មានក្រុមសិក្សា</translation>
  </message>
  <message>
   <source>no back-check of {round} was read yet</source>
   <translation>មិនទាន់បានអានការត្រួតពិនិត្យឡើងវិញនៃ {round} ទេ</translation>
  </message>
  <message>
   <source>no centre is chosen</source>
   <translation>មិនទាន់ជ្រើសមជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>no check of the client ‘{value}’ fits; correct the person or the day</source>
   <translation>គ្មានការពិនិត្យរបស់អតិថិជន ‘{value}’ ត្រូវគ្នាទេ សូមកែបុគ្គល ឬថ្ងៃ</translation>
  </message>
  <message>
   <source>no choice of the list</source>
   <translation>មិនមែនជម្រើសក្នុងបញ្ជី</translation>
  </message>
  <message>
   <source>no client has the code ‘{value}’; correct it, or leave it empty for a new client</source>
   <translation>គ្មានអតិថិជនមានកូដ ‘{value}’ ទេ សូមកែវា ឬទុកទទេសម្រាប់អតិថិជនថ្មី</translation>
  </message>
  <message>
   <source>no client has the number ‘{value}’; correct it, enrol the client first, or let the import create new clients</source>
   <translation>គ្មានអតិថិជនមានលេខ ‘{value}’ ទេ សូមកែវា ចុះឈ្មោះអតិថិជនជាមុន ឬឱ្យការនាំចូលបង្កើតអតិថិជនថ្មី</translation>
  </message>
  <message>
   <source>no column names the response or the client; the rows are known by what they say, so a changed row will count as another interview</source>
   <translation>គ្មានជួរឈរបញ្ជាក់ការឆ្លើយតប ឬអតិថិជនទេ ជួរដេកត្រូវស្គាល់តាមខ្លឹមសារ ដូច្នេះជួរដេកដែលកែនឹងរាប់ជាការសម្ភាសផ្សេង</translation>
  </message>
  <message>
   <source>no column of the list</source>
   <translation>មិនមែនជាជួរឈរក្នុងបញ្ជី</translation>
  </message>
  <message>
   <source>no column of the sheet ‘{sheet}’ answers a question</source>
   <translation>គ្មានជួរឈរណាក្នុងសន្លឹក ‘{sheet}’ ឆ្លើយសំណួរទេ</translation>
  </message>
  <message>
   <source>no column of the sheet ‘{sheet}’ is known for this kind of list</source>
   <translation>គ្មានជួរឈរណាមួយនៃសន្លឹក ‘{sheet}’ ត្រូវបានស្គាល់សម្រាប់បញ្ជីប្រភេទនេះទេ</translation>
  </message>
  <message>
   <source>no column of {path} names the clients</source>
   <translation>គ្មានជួរឈរណាក្នុង {path} បញ្ជាក់អតិថិជនទេ</translation>
  </message>
  <message>
   <source>no file was kept of batch {batch}</source>
   <translation>មិនមានឯកសាររក្សាទុកសម្រាប់បាច់ {batch} ទេ</translation>
  </message>
  <message>
   <source>no fixed day</source>
   <translation>គ្មានថ្ងៃកំណត់</translation>
  </message>
  <message>
   <source>no institution was entered yet</source>
   <translation>មិនទាន់មានគ្រឹះស្ថានណាត្រូវបានបញ្ចូលទេ</translation>
  </message>
  <message>
   <source>no interview of {round} was typed in here</source>
   <translation>គ្មានការសម្ភាសនៃ {round} ត្រូវបានវាយនៅទីនេះទេ</translation>
  </message>
  <message>
   <source>no label in {language} for {count} rows ({rows}); another language is shown instead</source>
   <translation>គ្មានស្លាកជា {language} សម្រាប់ {count} ជួរដេក ({rows}) បង្ហាញភាសាផ្សេងជំនួស</translation>
  </message>
  <message>
   <source>no longer in the home</source>
   <translation>លែងនៅក្នុងផ្ទះ</translation>
  </message>
  <message>
   <source>no mark</source>
   <translation>មិនកត់</translation>
  </message>
  <message>
   <source>no match</source>
   <translation>មិនត្រូវគ្នា</translation>
  </message>
  <message>
   <source>no planned payment of the client ‘{value}’ fits; split the award first</source>
   <translation>គ្មានការទូទាត់ដែលបានគ្រោងរបស់អតិថិជន ‘{value}’ ត្រូវគ្នាទេ សូមបំបែកការផ្ដល់ជូនជាមុនសិន</translation>
  </message>
  <message>
   <source>no question</source>
   <translation>គ្មានសំណួរ</translation>
  </message>
  <message>
   <source>no question could be read from the sheet ‘{sheet}’</source>
   <translation>មិនអាចអានសំណួរណាពីសន្លឹក ‘{sheet}’ ទេ</translation>
  </message>
  <message>
   <source>no responses stand in round {round} of {survey}</source>
   <translation>គ្មានការឆ្លើយតបក្នុងជុំ {round} នៃ {survey} ទេ</translation>
  </message>
  <message>
   <source>no responses stand in round {value}; those with some: {known}</source>
   <translation>គ្មានចម្លើយក្នុងជុំ {value} ទេ ជុំដែលមាន៖ {known}</translation>
  </message>
  <message>
   <source>no round was named, and no column of the file names one</source>
   <translation>មិនបានបញ្ជាក់ជុំ ហើយគ្មានជួរឈរណាក្នុងឯកសារបញ្ជាក់ជុំទេ</translation>
  </message>
  <message>
   <source>no row of the main sheet belongs to this row; it is left out</source>
   <translation>គ្មានជួរដេកក្នុងសន្លឹកមេត្រូវនឹងជួរដេកនេះទេ វាត្រូវបានរំលង</translation>
  </message>
  <message>
   <source>no session was known on ‘{value}’; it is created</source>
   <translation>គ្មានវគ្គណានៅ ‘{value}’ ទេ; វាត្រូវបានបង្កើត</translation>
  </message>
  <message>
   <source>no sheet has the columns of a harmonisation: {columns}</source>
   <translation>គ្មានសន្លឹកណាមានជួរឈរនៃការសម្របសម្រួលទេ៖ {columns}</translation>
  </message>
  <message>
   <source>no sheet of this file has the columns {columns}</source>
   <translation>គ្មានសន្លឹកណាក្នុងឯកសារនេះមានជួរឈរ {columns} ទេ</translation>
  </message>
  <message>
   <source>no standing merge has the code or number {client}</source>
   <translation>គ្មានការបញ្ចូលគ្នាដែលនៅជាធរមានមានកូដ ឬលេខ {client} ទេ</translation>
  </message>
  <message>
   <source>no statement has an instalment due in {period}</source>
   <translation>គ្មានរបាយការណ៍ណាមានការបង់រំលស់ដល់កំណត់ក្នុង {period} ទេ</translation>
  </message>
  <message>
   <source>no table</source>
   <translation>គ្មានតារាង</translation>
  </message>
  <message>
   <source>no table was found in {path}</source>
   <translation>រកមិនឃើញតារាងក្នុង {path} ទេ</translation>
  </message>
  <message>
   <source>no table was found on the sheet ‘{sheet}’</source>
   <translation>រកមិនឃើញតារាងនៅលើសន្លឹក ‘{sheet}’ ទេ</translation>
  </message>
  <message>
   <source>nobody answered «{text}» to {question}</source>
   <translation>គ្មាននរណាឆ្លើយ «{text}» ចំពោះ {question} ទេ</translation>
  </message>
  <message>
   <source>nobody gets a rebate here</source>
   <translation>គ្មាននរណាទទួលការបង្វិលនៅទីនេះទេ</translation>
  </message>
  <message>
   <source>nobody has completed the course of {scheme} there</source>
   <translation>មិនទាន់មាននរណាបានបញ្ចប់វគ្គសិក្សានៃ {scheme} នៅទីនោះទេ</translation>
  </message>
  <message>
   <source>nobody has the number ‘{value}’, but the row says more of the person; choose who it is</source>
   <translation>គ្មាននរណាមានលេខ ‘{value}’ ទេ តែជួរដេកប្រាប់បន្ថែមអំពីបុគ្គលនោះ សូមជ្រើសថាជានរណា</translation>
  </message>
  <message>
   <source>nobody in the household is called ‘{value}’; correct the name, or write the person into the household first</source>
   <translation>គ្មាននរណាក្នុងគ្រួសារឈ្មោះ ‘{value}’ ទេ សូមកែឈ្មោះ ឬកត់ត្រាបុគ្គលនោះក្នុងគ្រួសារជាមុនសិន</translation>
  </message>
  <message>
   <source>nobody is alike</source>
   <translation>គ្មាននរណាស្រដៀងទេ</translation>
  </message>
  <message>
   <source>nobody is referred from this day on</source>
   <translation>គ្មាននរណាត្រូវបានបញ្ជូនចាប់ពីថ្ងៃនេះទេ</translation>
  </message>
  <message>
   <source>nobody is referred without consent; write the day it was given</source>
   <translation>គ្មាននរណាត្រូវបានបញ្ជូនដោយគ្មានការយល់ព្រមទេ សូមសរសេរថ្ងៃដែលបានផ្ដល់</translation>
  </message>
  <message>
   <source>nobody of her household is written down</source>
   <translation>មិនទាន់មាននរណាក្នុងគ្រួសារគាត់ត្រូវបានកត់ត្រាទេ</translation>
  </message>
  <message>
   <source>nobody of the household is called {member}</source>
   <translation>គ្មាននរណាក្នុងគ្រួសារឈ្មោះ {member} ទេ</translation>
  </message>
  <message>
   <source>nobody of the staff has the code {staff}</source>
   <translation>គ្មានបុគ្គលិកណាមានកូដ {staff} ទេ</translation>
  </message>
  <message>
   <source>nobody on the policy is called ‘{value}’</source>
   <translation>គ្មាននរណាលើបណ្ណរ៉ាប់រងឈ្មោះ ‘{value}’ ទេ</translation>
  </message>
  <message>
   <source>nobody passes on what they were not trained in; write the training first</source>
   <translation>គ្មាននរណាផ្សព្វផ្សាយបន្តអ្វីដែលខ្លួនមិនបានរៀនទេ សូមកត់ការបណ្ដុះបណ្ដាលជាមុនសិន</translation>
  </message>
  <message>
   <source>nobody was referred to this partner any more on that day</source>
   <translation>នៅថ្ងៃនោះលែងបញ្ជូននរណាទៅដៃគូនេះហើយ</translation>
  </message>
  <message>
   <source>nobody yet</source>
   <translation>មិនទាន់មាននរណា</translation>
  </message>
  <message>
   <source>none</source>
   <translation>គ្មាន</translation>
  </message>
  <message>
   <source>none running</source>
   <translation>គ្មានកំពុងដំណើរការ</translation>
  </message>
  <message>
   <source>not again</source>
   <translation>មិនម្ដងទៀត</translation>
  </message>
  <message>
   <source>not allowed</source>
   <translation>មិនអនុញ្ញាត</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>មិនបានឆ្លើយ</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>មិនបានសួរ</translation>
  </message>
  <message>
   <source>not checked</source>
   <translation>មិនទាន់ពិនិត្យ</translation>
  </message>
  <message>
   <source>not checked: it is written in a way that is not known here</source>
   <translation>មិនបានពិនិត្យ៖ វាសរសេរតាមរបៀបដែលមិនស្គាល់នៅទីនេះ</translation>
  </message>
  <message>
   <source>not checked: its choices are in another file</source>
   <translation>មិនបានពិនិត្យ៖ ជម្រើសរបស់វានៅក្នុងឯកសារផ្សេង</translation>
  </message>
  <message>
   <source>not checked: only the phone can tell {value}()</source>
   <translation>មិនបានពិនិត្យ៖ មានតែទូរសព្ទទេដែលអាចប្រាប់ {value}()</translation>
  </message>
  <message>
   <source>not checked: the file does not tell the day of the interview</source>
   <translation>មិនបានពិនិត្យ៖ ឯកសារមិនប្រាប់ថ្ងៃសម្ភាសទេ</translation>
  </message>
  <message>
   <source>not checked: the file has no column ‘{value}’</source>
   <translation>មិនបានពិនិត្យ៖ ឯកសារគ្មានជួរឈរ ‘{value}’ ទេ</translation>
  </message>
  <message>
   <source>not checked: the form has no question ‘{value}’</source>
   <translation>មិនបានពិនិត្យ៖ ទម្រង់គ្មានសំណួរ ‘{value}’ ទេ</translation>
  </message>
  <message>
   <source>not corrected yet</source>
   <translation>មិនទាន់កែ</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>រកមិនឃើញ</translation>
  </message>
  <message>
   <source>not imported</source>
   <translation>មិនបាននាំចូល</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>មិនដឹង</translation>
  </message>
  <message>
   <source>not listed</source>
   <translation>មិនមានក្នុងបញ្ជី</translation>
  </message>
  <message>
   <source>not marked</source>
   <translation>មិនទាន់កត់</translation>
  </message>
  <message>
   <source>not met</source>
   <translation>មិនបានបំពេញ</translation>
  </message>
  <message>
   <source>not read</source>
   <translation>មិនបានអាន</translation>
  </message>
  <message>
   <source>not taken over</source>
   <translation>មិនយក</translation>
  </message>
  <message>
   <source>not visited yet</source>
   <translation>មិនទាន់បានទៅជួប</translation>
  </message>
  <message>
   <source>not what the form computes</source>
   <translation>មិនមែនអ្វីដែលទម្រង់គណនា</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>មិនទាន់</translation>
  </message>
  <message>
   <source>not {value}</source>
   <translation>មិនមែន {value}</translation>
  </message>
  <message>
   <source>note</source>
   <translation>កំណត់សម្គាល់</translation>
  </message>
  <message>
   <source>note a new consent first</source>
   <translation>សូមកត់ការយល់ព្រមថ្មីជាមុនសិន</translation>
  </message>
  <message>
   <source>note help given with a claim</source>
   <translation>កត់ជំនួយដែលបានផ្ដល់សម្រាប់សំណើសំណង</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>គ្មានអ្វី</translation>
  </message>
  <message>
   <source>nothing counted yet</source>
   <translation>មិនទាន់មានអ្វីរាប់</translation>
  </message>
  <message>
   <source>nothing is open for ‘{value}’; write the day of sending</source>
   <translation>គ្មានអ្វីនៅបើកសម្រាប់ ‘{value}’ ទេ សូមសរសេរថ្ងៃបញ្ជូន</translation>
  </message>
  <message>
   <source>nothing needs to be changed</source>
   <translation>មិនចាំបាច់ប្ដូរអ្វីទេ</translation>
  </message>
  <message>
   <source>nothing was given under the rule: it is corrected</source>
   <translation>គ្មានអ្វីត្រូវបានផ្ដល់ក្រោមវិធាននេះទេ៖ វាត្រូវបានកែ</translation>
  </message>
  <message>
   <source>nothing was kept; mend these rows and read the workbook again</source>
   <translation>មិនបានរក្សាទុកអ្វីទេ សូមកែជួរដេកទាំងនេះ ហើយអានសៀវភៅការងារម្ដងទៀត</translation>
  </message>
  <message>
   <source>nothing would change</source>
   <translation>គ្មានអ្វីប្ដូរទេ</translation>
  </message>
  <message>
   <source>now</source>
   <translation>ឥឡូវ</translation>
  </message>
  <message>
   <source>number</source>
   <translation>លេខ</translation>
  </message>
  <message>
   <source>number in the file: {number}</source>
   <translation>លេខក្នុងឯកសារ៖ {number}</translation>
  </message>
  <message>
   <source>number of the action in the list</source>
   <translation>លេខសកម្មភាពក្នុងបញ្ជី</translation>
  </message>
  <message>
   <source>number of the batch</source>
   <translation>លេខបាច់</translation>
  </message>
  <message>
   <source>number of the entry</source>
   <translation>លេខប្រតិបត្តិការ</translation>
  </message>
  <message>
   <source>number of the entry in the core-banking system</source>
   <translation>លេខប្រតិបត្តិការក្នុងប្រព័ន្ធធនាគារស្នូល</translation>
  </message>
  <message>
   <source>number of the interview to decide about (default: list them)</source>
   <translation>លេខការសម្ភាសដែលត្រូវសម្រេច (លំនាំដើម៖ បង្ហាញបញ្ជី)</translation>
  </message>
  <message>
   <source>number of the module</source>
   <translation>លេខម៉ូឌុល</translation>
  </message>
  <message>
   <source>number of the policy</source>
   <translation>លេខបណ្ណរ៉ាប់រង</translation>
  </message>
  <message>
   <source>number of the referral</source>
   <translation>លេខការបញ្ជូន</translation>
  </message>
  <message>
   <source>number of the referral in the list</source>
   <translation>លេខការបញ្ជូនក្នុងបញ្ជី</translation>
  </message>
  <message>
   <source>number of the voucher</source>
   <translation>លេខប័ណ្ណសេវា</translation>
  </message>
  <message>
   <source>number that chance starts from; the same one gives the same data</source>
   <translation>លេខចាប់ផ្ដើមនៃចៃដន្យ លេខដដែលផ្ដល់ទិន្នន័យដដែល</translation>
  </message>
  <message>
   <source>numbers and other answers cannot be one concept: {concept}</source>
   <translation>លេខ និងចម្លើយផ្សេងមិនអាចជាគំនិតតែមួយទេ៖ {concept}</translation>
  </message>
  <message>
   <source>numbers like the others</source>
   <translation>លេខដូចលេខឯទៀត</translation>
  </message>
  <message>
   <source>numbers such as {value} in a column of dates are read as Excel's numbers of days: {read}</source>
   <translation>លេខដូចជា {value} ក្នុងជួរឈរថ្ងៃ ត្រូវបានអានជាលេខថ្ងៃរបស់ Excel៖ {read}</translation>
  </message>
  <message>
   <source>numbers such as ‘{value}’ are shorter than the {width} digits of the others; Excel drops the zeros in front</source>
   <translation>លេខដូចជា ‘{value}’ ខ្លីជាង {width} ខ្ទង់របស់លេខផ្សេង ព្រោះ Excel លុបលេខសូន្យខាងមុខ</translation>
  </message>
  <message>
   <source>numbers such as ‘{value}’ are written otherwise than the rest of the column, and can be read in one way only; read as {read}</source>
   <translation>លេខដូចជា ‘{value}’ ត្រូវបានសរសេរខុសពីជួរឈរដែលនៅសល់ ហើយអាចអានបានតែមួយបែប បានអានជា {read}</translation>
  </message>
  <message>
   <source>numbers such as ‘{value}’ can be read in two ways; read as {read}</source>
   <translation>លេខដូចជា ‘{value}’ អាចអានបានពីរបែប៖ អានជា {read}</translation>
  </message>
  <message>
   <source>of</source>
   <translation>នៃ</translation>
  </message>
  <message numerus="yes">
   <source>of %n month|of %n months</source>
   <translation>
    <numerusform>ក្នុងចំណោម %n ខែ</numerusform>
   </translation>
  </message>
  <message>
   <source>of a saved view</source>
   <translation>នៃទិដ្ឋភាពដែលបានរក្សាទុក</translation>
  </message>
  <message>
   <source>of family and paid workers</source>
   <translation>ក្នុងគ្រួសារ និងកម្មករមានឈ្នួល</translation>
  </message>
  <message>
   <source>of new schemes; what was recorded keeps its own</source>
   <translation>សម្រាប់គម្រោងថ្មី អ្វីដែលបានកត់ត្រាប្រើរូបិយប័ណ្ណដើម</translation>
  </message>
  <message>
   <source>of one questionnaire</source>
   <translation>របស់កម្រងសំណួរមួយ</translation>
  </message>
  <message>
   <source>of plan, %</source>
   <translation>នៃផែនការ, %</translation>
  </message>
  <message>
   <source>of several persons</source>
   <translation>របស់មនុស្សច្រើននាក់</translation>
  </message>
  <message>
   <source>of target, %</source>
   <translation>នៃគោលដៅ, %</translation>
  </message>
  <message>
   <source>of the file</source>
   <translation>នៃឯកសារ</translation>
  </message>
  <message>
   <source>of the workbook</source>
   <translation>របស់សៀវភៅការងារ</translation>
  </message>
  <message>
   <source>of this branch</source>
   <translation>នៃសាខានេះ</translation>
  </message>
  <message>
   <source>of this branch only</source>
   <translation>តែនៃសាខានេះ</translation>
  </message>
  <message>
   <source>of this client</source>
   <translation>របស់អតិថិជននេះ</translation>
  </message>
  <message>
   <source>of this client only</source>
   <translation>តែអតិថិជននេះ</translation>
  </message>
  <message>
   <source>of this innovation only</source>
   <translation>តែនៃនវានុវត្តន៍នេះ</translation>
  </message>
  <message>
   <source>of this month only</source>
   <translation>តែខែនេះ</translation>
  </message>
  <message>
   <source>of this scheme</source>
   <translation>នៃគម្រោងនេះ</translation>
  </message>
  <message>
   <source>of this state only</source>
   <translation>តែក្នុងស្ថានភាពនេះ</translation>
  </message>
  <message>
   <source>of this status only</source>
   <translation>តែស្ថានភាពនេះ</translation>
  </message>
  <message>
   <source>of {count} to be done</source>
   <translation>ក្នុងចំណោម {count} ដែលត្រូវធ្វើ</translation>
  </message>
  <message>
   <source>of {target} planned</source>
   <translation>ក្នុងចំណោម {target} ដែលគ្រោង</translation>
  </message>
  <message>
   <source>offer it again</source>
   <translation>បង្ហាញឱ្យជ្រើសវិញ</translation>
  </message>
  <message>
   <source>offer it no more</source>
   <translation>លែងបង្ហាញឱ្យជ្រើស</translation>
  </message>
  <message>
   <source>officer</source>
   <translation>មន្ត្រី</translation>
  </message>
  <message>
   <source>old code of the one who was merged, or the batch</source>
   <translation>កូដចាស់របស់អ្នកដែលបានបញ្ចូល ឬបាច់</translation>
  </message>
  <message numerus="yes">
   <source>oldest %n day late|oldest %n days late</source>
   <translation>
    <numerusform>ចាស់បំផុតយឺត %n ថ្ងៃ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>oldest filed %n day ago|oldest filed %n days ago</source>
   <translation>
    <numerusform>ចាស់បំផុតដាក់ %n ថ្ងៃមុន</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>oldest open for %n day|oldest open for %n days</source>
   <translation>
    <numerusform>ចាស់បំផុតបើក %n ថ្ងៃ</numerusform>
   </translation>
  </message>
  <message>
   <source>on time</source>
   <translation>ទាន់ពេល</translation>
  </message>
  <message>
   <source>one a line</source>
   <translation>មួយក្នុងមួយបន្ទាត់</translation>
  </message>
  <message>
   <source>one a line: a code, then the words; yes means that it is well</source>
   <translation>មួយក្នុងមួយបន្ទាត់៖ កូដ រួចពាក្យ បាទ/ចាស មានន័យថាល្អ</translation>
  </message>
  <message>
   <source>one a line: title | minutes | materials</source>
   <translation>មួយក្នុងមួយបន្ទាត់៖ ចំណងជើង | នាទី | សម្ភារៈ</translation>
  </message>
  <message>
   <source>one a line; empty when all are there</source>
   <translation>មួយក្នុងមួយបន្ទាត់ ទទេបើមានគ្រប់ហើយ</translation>
  </message>
  <message>
   <source>one a line; the own script behind a bar</source>
   <translation>មួយក្នុងមួយបន្ទាត់ អក្សរដើមនៅក្រោយសញ្ញារបារ</translation>
  </message>
  <message>
   <source>one batch, with the fields that it changed</source>
   <translation>បាច់មួយ ជាមួយប្រអប់ដែលវាបានប្ដូរ</translation>
  </message>
  <message>
   <source>one choice of it</source>
   <translation>ជម្រើសមួយរបស់វា</translation>
  </message>
  <message>
   <source>one column of codes where several answers may be chosen</source>
   <translation>ជួរឈរកូដមួយ នៅកន្លែងដែលអាចជ្រើសចម្លើយច្រើន</translation>
  </message>
  <message>
   <source>one is in the arm {kept}, the other in {other}; {kept} stays</source>
   <translation>ម្នាក់នៅក្នុងក្រុមសិក្សា {kept} ម្នាក់ទៀតនៅ {other} យក {kept}</translation>
  </message>
  <message>
   <source>one round only</source>
   <translation>តែជុំមួយ</translation>
  </message>
  <message>
   <source>only a condition about a child that was not met is reviewed</source>
   <translation>មានតែលក្ខខណ្ឌអំពីកុមារដែលមិនបានបំពេញប៉ុណ្ណោះត្រូវពិនិត្យឡើងវិញ</translation>
  </message>
  <message>
   <source>only a list has choices; let the field be a list, or leave them out</source>
   <translation>មានតែបញ្ជីទេដែលមានជម្រើស; ឱ្យប្រអប់ជាបញ្ជី ឬកុំដាក់ជម្រើស</translation>
  </message>
  <message>
   <source>only clients of the comparison arm who were exposed</source>
   <translation>តែអតិថិជនក្រុមប្រៀបធៀបដែលបានទទួលឥទ្ធិពល</translation>
  </message>
  <message>
   <source>only clients of this status; may be given several times</source>
   <translation>តែអតិថិជនដែលមានស្ថានភាពនេះ អាចប្រើច្រើនដង</translation>
  </message>
  <message>
   <source>only for people who may see research data</source>
   <translation>សម្រាប់តែអ្នកដែលអាចមើលទិន្នន័យស្រាវជ្រាវ</translation>
  </message>
  <message>
   <source>only for those who may see sensitive answers</source>
   <translation>សម្រាប់តែអ្នកដែលអាចមើលចម្លើយរសើប</translation>
  </message>
  <message>
   <source>only of this loan; may be given several times</source>
   <translation>តែនៃកម្ចីនេះ អាចដាក់ច្រើនដង</translation>
  </message>
  <message>
   <source>only the holder and members of the household can be insured</source>
   <translation>មានតែម្ចាស់បណ្ណ និងសមាជិកគ្រួសារប៉ុណ្ណោះអាចត្រូវបានធានា</translation>
  </message>
  <message>
   <source>only these</source>
   <translation>តែទាំងនេះ</translation>
  </message>
  <message>
   <source>only these; `due` end soon</source>
   <translation>តែទាំងនេះ; `due` ជិតចប់</translation>
  </message>
  <message>
   <source>only these; `follow_up` are those that need a person</source>
   <translation>តែទាំងនេះ; `follow_up` គឺអ្វីដែលត្រូវការមនុស្សម្នាក់</translation>
  </message>
  <message>
   <source>only these; `follow_up` is due and not done</source>
   <translation>តែទាំងនេះ; `follow_up` គឺដល់កំណត់ ហើយមិនទាន់ធ្វើ</translation>
  </message>
  <message>
   <source>only these; `open` wait for somebody</source>
   <translation>តែទាំងនេះ; `open` រង់ចាំនរណាម្នាក់</translation>
  </message>
  <message>
   <source>only those that expire within so many days</source>
   <translation>តែលិខិតដែលផុតកំណត់ក្នុងចំនួនថ្ងៃនេះ</translation>
  </message>
  <message>
   <source>only those that hold on that day</source>
   <translation>តែលិខិតដែលមានសុពលភាពនៅថ្ងៃនោះ</translation>
  </message>
  <message>
   <source>open</source>
   <translation>មិនទាន់ពិនិត្យ</translation>
  </message>
  <message>
   <source>open a closed month again, with a reason</source>
   <translation>បើកខែដែលបានបិទឡើងវិញ ដោយមានមូលហេតុ</translation>
  </message>
  <message>
   <source>open at end</source>
   <translation>នៅបើកចុងខែ</translation>
  </message>
  <message>
   <source>open her page instead</source>
   <translation>សូមបើកទំព័ររបស់គាត់ជំនួស</translation>
  </message>
  <message>
   <source>open it again and type your changes once more</source>
   <translation>សូមបើកវាម្ដងទៀត ហើយវាយការកែប្រែរបស់អ្នកឡើងវិញ</translation>
  </message>
  <message>
   <source>open it in Excel and save a copy without a password</source>
   <translation>សូមបើកវាក្នុង Excel ហើយរក្សាទុកច្បាប់ចម្លងដោយគ្មានពាក្យសម្ងាត់</translation>
  </message>
  <message>
   <source>open it in Excel and save it as .xlsx</source>
   <translation>សូមបើកវាក្នុង Excel ហើយរក្សាទុកជា .xlsx</translation>
  </message>
  <message>
   <source>open it in Excel or LibreOffice and save it as .xlsx</source>
   <translation>សូមបើកវាក្នុង Excel ឬ LibreOffice ហើយរក្សាទុកជា .xlsx</translation>
  </message>
  <message>
   <source>open it in Excel, let Excel repair it, and save it again</source>
   <translation>សូមបើកវាក្នុង Excel ឱ្យ Excel ជួសជុល រួចរក្សាទុកម្ដងទៀត</translation>
  </message>
  <message>
   <source>open it to change it, or type it a second time to compare</source>
   <translation>សូមបើកវាដើម្បីកែ ឬវាយបញ្ចូលលើកទីពីរដើម្បីប្រៀបធៀប</translation>
  </message>
  <message>
   <source>open it to see whether it is whole, then save it again</source>
   <translation>សូមបើកវាមើលថាពេញលេញឬទេ រួចរក្សាទុកវាម្ដងទៀត</translation>
  </message>
  <message>
   <source>open over 30 days</source>
   <translation>បើកលើស 30 ថ្ងៃ</translation>
  </message>
  <message>
   <source>opening</source>
   <translation>កំពុងបើក</translation>
  </message>
  <message>
   <source>opens</source>
   <translation>បើក</translation>
  </message>
  <message>
   <source>or else</source>
   <translation>ឬមួយទៀត</translation>
  </message>
  <message>
   <source>other</source>
   <translation>ផ្សេងទៀត</translation>
  </message>
  <message>
   <source>other, specify</source>
   <translation>ផ្សេងទៀត បញ្ជាក់</translation>
  </message>
  <message>
   <source>our client code</source>
   <translation>កូដអតិថិជនរបស់យើង</translation>
  </message>
  <message>
   <source>our own template</source>
   <translation>ពុម្ពគំរូរបស់យើង</translation>
  </message>
  <message>
   <source>ours kept</source>
   <translation>បានរក្សារបស់យើង</translation>
  </message>
  <message>
   <source>outcome</source>
   <translation>លទ្ធផល</translation>
  </message>
  <message>
   <source>outstanding</source>
   <translation>នៅជំពាក់</translation>
  </message>
  <message>
   <source>overdue at end</source>
   <translation>ហួសកំណត់ចុងខែ</translation>
  </message>
  <message>
   <source>overlapping times in an innovation become one that spans both</source>
   <translation>រយៈពេលត្រួតគ្នាក្នុងនវានុវត្តន៍ក្លាយជាមួយដែលគ្របដណ្ដប់ទាំងពីរ</translation>
  </message>
  <message>
   <source>own script</source>
   <translation>អក្សរដើម</translation>
  </message>
  <message>
   <source>paid</source>
   <translation>បានទូទាត់</translation>
  </message>
  <message>
   <source>paid by clients</source>
   <translation>អតិថិជនបានបង់</translation>
  </message>
  <message>
   <source>paid in the month</source>
   <translation>បានទូទាត់ក្នុងខែ</translation>
  </message>
  <message>
   <source>paid in twelve months</source>
   <translation>បានទូទាត់ក្នុងដប់ពីរខែ</translation>
  </message>
  <message>
   <source>paid men</source>
   <translation>បុរសមានប្រាក់ឈ្នួល</translation>
  </message>
  <message>
   <source>paid out</source>
   <translation>បានបើកប្រាក់</translation>
  </message>
  <message>
   <source>paid women</source>
   <translation>ស្ត្រីមានប្រាក់ឈ្នួល</translation>
  </message>
  <message>
   <source>paper</source>
   <translation>លិខិត</translation>
  </message>
  <message>
   <source>papers are not made in the language {language}</source>
   <translation>មិនធ្វើរបាយការណ៍ជាភាសា {language} ទេ</translation>
  </message>
  <message>
   <source>papers expiring in 60 days</source>
   <translation>លិខិតផុតកំណត់ក្នុង 60 ថ្ងៃ</translation>
  </message>
  <message>
   <source>part of a name, code or number</source>
   <translation>ផ្នែកនៃឈ្មោះ កូដ ឬលេខ</translation>
  </message>
  <message>
   <source>part of it</source>
   <translation>ផ្នែកមួយរបស់វា</translation>
  </message>
  <message>
   <source>partial</source>
   <translation>មួយផ្នែក</translation>
  </message>
  <message>
   <source>partner</source>
   <translation>ដៃគូ</translation>
  </message>
  <message>
   <source>pass-on talks</source>
   <translation>ការផ្សព្វផ្សាយបន្ត</translation>
  </message>
  <message>
   <source>paste from Excel</source>
   <translation>បិទភ្ជាប់ពី Excel</translation>
  </message>
  <message>
   <source>pay it again, or cancel it</source>
   <translation>សូមទូទាត់វាម្ដងទៀត ឬបោះបង់វា</translation>
  </message>
  <message>
   <source>pay it first</source>
   <translation>សូមទូទាត់វាជាមុនសិន</translation>
  </message>
  <message>
   <source>payment {number} of {count}</source>
   <translation>ការទូទាត់ទី {number} ក្នុងចំណោម {count}</translation>
  </message>
  <message>
   <source>payments that are due</source>
   <translation>ការទូទាត់ដែលដល់កំណត់</translation>
  </message>
  <message>
   <source>payments_{day}</source>
   <translation>ការទូទាត់_{day}</translation>
  </message>
  <message>
   <source>people were referred to this partner: {count}</source>
   <translation>មនុស្សដែលបានបញ្ជូនទៅដៃគូនេះ៖ {count}</translation>
  </message>
  <message>
   <source>per cent of interest</source>
   <translation>ភាគរយនៃការប្រាក់</translation>
  </message>
  <message>
   <source>period</source>
   <translation>រយៈពេល</translation>
  </message>
  <message>
   <source>person of the household it is for</source>
   <translation>សមាជិកគ្រួសារដែលវាសម្រាប់</translation>
  </message>
  <message>
   <source>person of the household who is sent</source>
   <translation>សមាជិកគ្រួសារដែលត្រូវបានបញ្ជូន</translation>
  </message>
  <message>
   <source>persons</source>
   <translation>មនុស្ស</translation>
  </message>
  <message>
   <source>persons trained</source>
   <translation>មនុស្សបានបណ្ដុះបណ្ដាល</translation>
  </message>
  <message>
   <source>phone</source>
   <translation>ទូរសព្ទ</translation>
  </message>
  <message>
   <source>photos are kept as JPEG or PNG, papers also as PDF</source>
   <translation>រូបថតរក្សាទុកជា JPEG ឬ PNG លិខិតអាចជា PDF ផងដែរ</translation>
  </message>
  <message>
   <source>picture for the head of every paper</source>
   <translation>រូបភាពសម្រាប់ក្បាលលិខិតនីមួយៗ</translation>
  </message>
  <message>
   <source>picture.png</source>
   <translation>រូបភាព.png</translation>
  </message>
  <message>
   <source>place</source>
   <translation>ទីកន្លែង</translation>
  </message>
  <message>
   <source>place in the list</source>
   <translation>លំដាប់ក្នុងបញ្ជី</translation>
  </message>
  <message>
   <source>plan</source>
   <translation>ផែនការ</translation>
  </message>
  <message>
   <source>plan a round: its days and its number</source>
   <translation>គ្រោងជុំ៖ ថ្ងៃ និងចំនួនរបស់វា</translation>
  </message>
  <message>
   <source>plan {count}</source>
   <translation>ផែនការ {count}</translation>
  </message>
  <message>
   <source>plan {plan}</source>
   <translation>ផែនការ {plan}</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>បានគ្រោង</translation>
  </message>
  <message>
   <source>planned: {days}</source>
   <translation>បានគ្រោង៖ {days}</translation>
  </message>
  <message>
   <source>points from 0 to {most}</source>
   <translation>ពិន្ទុពី 0 ដល់ {most}</translation>
  </message>
  <message>
   <source>policies in force</source>
   <translation>បណ្ណមានសុពលភាព</translation>
  </message>
  <message>
   <source>policies that ended</source>
   <translation>បណ្ណដែលបានចប់</translation>
  </message>
  <message>
   <source>policies, persons covered, claims</source>
   <translation>បណ្ណរ៉ាប់រង អ្នកត្រូវបានធានា សំណើសំណង</translation>
  </message>
  <message>
   <source>policy</source>
   <translation>បណ្ណរ៉ាប់រង</translation>
  </message>
  <message>
   <source>policy of</source>
   <translation>បណ្ណរ៉ាប់រងរបស់</translation>
  </message>
  <message>
   <source>policy {number} is cancelled</source>
   <translation>បានបោះបង់បណ្ណរ៉ាប់រង {number}</translation>
  </message>
  <message>
   <source>policy {number} is written</source>
   <translation>បានកត់បណ្ណរ៉ាប់រង {number}</translation>
  </message>
  <message>
   <source>premium</source>
   <translation>បុព្វលាភ</translation>
  </message>
  <message>
   <source>premium earned</source>
   <translation>បុព្វលាភដែលរកបាន</translation>
  </message>
  <message>
   <source>present</source>
   <translation>មានវត្តមាន</translation>
  </message>
  <message>
   <source>print it, or reopen it with a reason</source>
   <translation>សូមបោះពុម្ព ឬបើកឡើងវិញដោយមានមូលហេតុ</translation>
  </message>
  <message>
   <source>print no logo any more</source>
   <translation>លែងបោះពុម្ពឡូហ្គោ</translation>
  </message>
  <message>
   <source>print nothing but errors</source>
   <translation>បង្ហាញតែកំហុសប៉ុណ្ណោះ</translation>
  </message>
  <message>
   <source>print one JSON object and nothing else</source>
   <translation>បង្ហាញតែវត្ថុ JSON មួយប៉ុណ្ណោះ</translation>
  </message>
  <message>
   <source>printed then</source>
   <translation>បោះពុម្ពពេលនោះ</translation>
  </message>
  <message>
   <source>problem</source>
   <translation>បញ្ហា</translation>
  </message>
  <message>
   <source>proposed; change it where the client writes it otherwise</source>
   <translation>បានស្នើ សូមប្ដូរវាបើអតិថិជនសរសេរខុសពីនេះ</translation>
  </message>
  <message>
   <source>provider</source>
   <translation>អ្នកផ្ដល់សេវា</translation>
  </message>
  <message>
   <source>put a document into the bin</source>
   <translation>ដាក់លិខិតឯកសារក្នុងធុងសំរាម</translation>
  </message>
  <message>
   <source>put an award right</source>
   <translation>កែការផ្ដល់ជូន</translation>
  </message>
  <message>
   <source>put awards into the bin</source>
   <translation>ដាក់ការផ្ដល់ជូនក្នុងធុងសំរាម</translation>
  </message>
  <message>
   <source>put into the bin</source>
   <translation>បានដាក់ក្នុងធុងសំរាម</translation>
  </message>
  <message>
   <source>put rebates that were not credited into the bin</source>
   <translation>ដាក់ការបង្វិលការប្រាក់ដែលមិនទាន់ដាក់ចូល ទៅក្នុងធុងសំរាម</translation>
  </message>
  <message>
   <source>question</source>
   <translation>សំណួរ</translation>
  </message>
  <message>
   <source>question or person</source>
   <translation>សំណួរ ឬមនុស្ស</translation>
  </message>
  <message>
   <source>questionnaires and their answers</source>
   <translation>កម្រងសំណួរ និងចម្លើយ</translation>
  </message>
  <message>
   <source>questions</source>
   <translation>សំណួរ</translation>
  </message>
  <message>
   <source>quiz change, points</source>
   <translation>តេស្តប្រែប្រួល, ពិន្ទុ</translation>
  </message>
  <message>
   <source>read a list of any kind into the book</source>
   <translation>អានបញ្ជីប្រភេទណាមួយចូលក្នុងបញ្ជីកត់ត្រា</translation>
  </message>
  <message>
   <source>read a questionnaire from an XLSForm</source>
   <translation>អានកម្រងសំណួរពី XLSForm</translation>
  </message>
  <message>
   <source>read a statement of instalments from a spreadsheet</source>
   <translation>អានរបាយការណ៍ការបង់រំលស់ពីតារាង</translation>
  </message>
  <message>
   <source>read as</source>
   <translation>អានជា</translation>
  </message>
  <message>
   <source>read as a register: {marks} marks of {sessions} sessions, a column each; every mark is stored as the attendance of its client</source>
   <translation>អានជាបញ្ជីវត្តមាន៖ សញ្ញា {marks} នៃវគ្គ {sessions} វគ្គមួយជួរឈរមួយ សញ្ញានីមួយៗត្រូវរក្សាទុកជាវត្តមានរបស់អតិថិជន</translation>
  </message>
  <message>
   <source>read as the import {batch} of {day} by {who}; --anew takes nothing over</source>
   <translation>បានអានដូចការនាំចូល {batch} ថ្ងៃ {day} ដោយ {who} --anew មិនយកអ្វីមកទេ</translation>
  </message>
  <message>
   <source>read it in with mfdw survey define, or correct the code</source>
   <translation>សូមអានវាចូលដោយ mfdw survey define ឬកែកូដ</translation>
  </message>
  <message>
   <source>read it with survey define, or choose the file with the answers</source>
   <translation>សូមអានវាដោយ survey define ឬជ្រើសឯកសារដែលមានចម្លើយ</translation>
  </message>
  <message>
   <source>read this row although it looks like a total, a note or a heading</source>
   <translation>អានជួរដេកនេះ ទោះវាដូចជាសរុប កំណត់សម្គាល់ ឬចំណងជើង</translation>
  </message>
  <message>
   <source>reading the workbook took too long</source>
   <translation>ការអានសៀវភៅការងារចំណាយពេលយូរពេក</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>មូលហេតុ</translation>
  </message>
  <message>
   <source>rebate</source>
   <translation>ការបង្វិល</translation>
  </message>
  <message>
   <source>rebates</source>
   <translation>ការបង្វិល</translation>
  </message>
  <message>
   <source>rebates of interest, by loan statements</source>
   <translation>ការបង្វិលការប្រាក់ តាមរបាយការណ៍កម្ចី</translation>
  </message>
  <message>
   <source>rebates were computed under version {number} of the rule</source>
   <translation>ការបង្វិលបានគណនាក្រោមកំណែ {number} នៃវិធាន</translation>
  </message>
  <message>
   <source>rebates_{period}</source>
   <translation>ការបង្វិល_{period}</translation>
  </message>
  <message>
   <source>receipt</source>
   <translation>បង្កាន់ដៃ</translation>
  </message>
  <message>
   <source>receipt_{batch}</source>
   <translation>បង្កាន់ដៃ_{batch}</translation>
  </message>
  <message>
   <source>received</source>
   <translation>បានទទួល</translation>
  </message>
  <message>
   <source>record</source>
   <translation>កំណត់ត្រា</translation>
  </message>
  <message>
   <source>recorded by</source>
   <translation>កត់ត្រាដោយ</translation>
  </message>
  <message>
   <source>records</source>
   <translation>កំណត់ត្រា</translation>
  </message>
  <message>
   <source>records hold a value of {field}: {count}</source>
   <translation>កំណត់ត្រាដែលមានតម្លៃនៃ {field}៖ {count}</translation>
  </message>
  <message>
   <source>records hold values already: {count}; add another field instead</source>
   <translation>កំណត់ត្រាមានតម្លៃរួចហើយ៖ {count} សូមបន្ថែមប្រអប់ផ្សេងជំនួស</translation>
  </message>
  <message>
   <source>refer a client to a partner</source>
   <translation>បញ្ជូនអតិថិជនទៅដៃគូ</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>លេខយោង</translation>
  </message>
  <message>
   <source>referral {number} is closed</source>
   <translation>បានបិទការបញ្ជូន {number}</translation>
  </message>
  <message>
   <source>referral {number} is received</source>
   <translation>ការបញ្ជូន {number} ត្រូវបានទទួល</translation>
  </message>
  <message>
   <source>referral {number} is written</source>
   <translation>បានកត់ការបញ្ជូន {number}</translation>
  </message>
  <message>
   <source>referrals</source>
   <translation>ការបញ្ជូន</translation>
  </message>
  <message>
   <source>referrals for this reason are entered by those who may see sensitive answers</source>
   <translation>ការបញ្ជូនដោយមូលហេតុនេះ ត្រូវបញ្ចូលដោយអ្នកដែលអាចមើលចម្លើយរសើប</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>បានបដិសេធ</translation>
  </message>
  <message>
   <source>registrations obtained</source>
   <translation>ការចុះបញ្ជីដែលទទួលបាន</translation>
  </message>
  <message>
   <source>reject rows of unknown clients (default), or create the clients</source>
   <translation>បដិសេធជួរដេករបស់អតិថិជនដែលមិនស្គាល់ (លំនាំដើម) ឬបង្កើតអតិថិជន</translation>
  </message>
  <message>
   <source>reject rows that break this kind of rule of the form, else told as a warning: {kinds}; may be repeated</source>
   <translation>បដិសេធជួរដេកដែលល្មើសនឹងច្បាប់ប្រភេទនេះនៃទម្រង់ បើមិនដូច្នេះទេ ប្រាប់ជាការព្រមាន៖ {kinds} អាចដាក់ច្រើនដង</translation>
  </message>
  <message>
   <source>reject the row</source>
   <translation>បដិសេធជួរដេក</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>បានបដិសេធ</translation>
  </message>
  <message>
   <source>relation</source>
   <translation>ទំនាក់ទំនង</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>បានលុបចេញ</translation>
  </message>
  <message>
   <source>renewed</source>
   <translation>បានបន្ត</translation>
  </message>
  <message>
   <source>repeats are in long exports only</source>
   <translation>ផ្នែកធ្វើឡើងវិញមានតែក្នុងការនាំចេញបែប long</translation>
  </message>
  <message>
   <source>replace a file that is there; else the new one is called NAME_v2</source>
   <translation>ជំនួសឯកសារដែលមានរួច បើមិនដូច្នេះទេ ឯកសារថ្មីមានឈ្មោះ NAME_v2</translation>
  </message>
  <message>
   <source>replay a saved recipe</source>
   <translation>ប្រើរូបមន្តនាំចូលដែលបានរក្សាទុកឡើងវិញ</translation>
  </message>
  <message>
   <source>responses</source>
   <translation>ការឆ្លើយតប</translation>
  </message>
  <message>
   <source>restore it from a backup; mfdw check tells what else is wrong</source>
   <translation>សូមស្ដារវាពីច្បាប់បម្រុងទុក mfdw check ប្រាប់អ្វីផ្សេងទៀតដែលខុស</translation>
  </message>
  <message>
   <source>restored</source>
   <translation>បានស្ដារវិញ</translation>
  </message>
  <message>
   <source>restricted</source>
   <translation>មានកម្រិត</translation>
  </message>
  <message>
   <source>retire the field: it is asked no more, and what is stored stays</source>
   <translation>សូមឈប់ប្រើប្រអប់៖ លែងសួរវា ហើយអ្វីដែលបានរក្សាទុកនៅដដែល</translation>
  </message>
  <message>
   <source>retired</source>
   <translation>ឈប់ប្រើ</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>ត្រឡប់មកវិញ</translation>
  </message>
  <message>
   <source>reverse it under Rebates</source>
   <translation>ដកវិញក្នុងការបង្វិល</translation>
  </message>
  <message>
   <source>reverse it, or discard the rebates that hold it</source>
   <translation>សូមដកវាវិញ ឬបោះបង់ការបង្វិលដែលមានវា</translation>
  </message>
  <message>
   <source>reverse what is wrong</source>
   <translation>សូមដកអ្វីដែលខុសវិញ</translation>
  </message>
  <message>
   <source>reversed</source>
   <translation>បានដកវិញ</translation>
  </message>
  <message>
   <source>reversed {day}: {reason}</source>
   <translation>បានដកវិញ {day}៖ {reason}</translation>
  </message>
  <message>
   <source>right margin</source>
   <translation>រឹមស្ដាំ</translation>
  </message>
  <message>
   <source>role</source>
   <translation>តួនាទី</translation>
  </message>
  <message>
   <source>round</source>
   <translation>ជុំ</translation>
  </message>
  <message>
   <source>round half up to this amount</source>
   <translation>បង្គត់ទៅចំនួននេះ ពាក់កណ្ដាលឡើងលើ</translation>
  </message>
  <message>
   <source>round of the interview</source>
   <translation>ជុំនៃការសម្ភាស</translation>
  </message>
  <message>
   <source>round {round} has no question ‘{value}’ outside of repeats</source>
   <translation>ជុំ {round} គ្មានសំណួរ ‘{value}’ ក្រៅពីផ្នែកដដែលៗទេ</translation>
  </message>
  <message>
   <source>rounds</source>
   <translation>ជុំ</translation>
  </message>
  <message>
   <source>row</source>
   <translation>ជួរដេក</translation>
  </message>
  <message>
   <source>row of the headers, as Excel counts</source>
   <translation>ជួរដេកនៃចំណងជើង តាមលេខរាប់របស់ Excel</translation>
  </message>
  <message>
   <source>row {rows} is not below the headings of this table and cannot be taken in</source>
   <translation>ជួរដេក {rows} មិននៅក្រោមចំណងជើងនៃតារាងនេះទេ ហើយមិនអាចយកចូលបាន</translation>
  </message>
  <message>
   <source>row {row}</source>
   <translation>ជួរដេក {row}</translation>
  </message>
  <message>
   <source>row {row} gives this concept a column of the same round already</source>
   <translation>ជួរដេក {row} បានផ្ដល់ជួរឈរនៃជុំដដែលដល់គំនិតនេះរួចហើយ</translation>
  </message>
  <message>
   <source>row {row} is left out ({why}): {text}; --include-row {row} reads it</source>
   <translation>ជួរដេក {row} ត្រូវបានរំលង ({why})៖ {text} --include-row {row} អានវា</translation>
  </message>
  <message>
   <source>rows</source>
   <translation>ជួរដេក</translation>
  </message>
  <message>
   <source>rows and columns of a saved view</source>
   <translation>ជួរដេក និងជួរឈរនៃទិដ្ឋភាពដែលបានរក្សាទុក</translation>
  </message>
  <message>
   <source>rows are to be dropped, but not exactly one of the group is correct</source>
   <translation>មានជួរដេកត្រូវបោះបង់ តែក្នុងក្រុមមិនមានមួយគត់ដែលត្រឹមត្រូវទេ</translation>
  </message>
  <message>
   <source>rows read</source>
   <translation>ជួរដេកដែលបានអាន</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>ច្បាប់</translation>
  </message>
  <message>
   <source>run</source>
   <translation>ការគណនា</translation>
  </message>
  <message>
   <source>run it again with --debug and send what it prints</source>
   <translation>សូមដំណើរការម្ដងទៀតជាមួយ --debug ហើយផ្ញើអ្វីដែលវាបង្ហាញ</translation>
  </message>
  <message numerus="yes">
   <source>run {run}: {scheme} {period}, {state}, %n rebate, {amount}|run {run}: {scheme} {period}, {state}, %n rebates, {amount}</source>
   <translation>
    <numerusform>ការគណនា {run}៖ {scheme} {period}, {state}, ការបង្វិល %n, {amount}</numerusform>
   </translation>
  </message>
  <message>
   <source>safety visits</source>
   <translation>ការចុះពិនិត្យសុវត្ថិភាព</translation>
  </message>
  <message>
   <source>same answer in a row</source>
   <translation>ចម្លើយដូចគ្នាជាប់ៗ</translation>
  </message>
  <message>
   <source>same as {month}</source>
   <translation>ដូច {month}</translation>
  </message>
  <message>
   <source>same birth day</source>
   <translation>ថ្ងៃកំណើតដូចគ្នា</translation>
  </message>
  <message>
   <source>same label</source>
   <translation>ស្លាកដូចគ្នា</translation>
  </message>
  <message>
   <source>same name</source>
   <translation>ឈ្មោះដូចគ្នា</translation>
  </message>
  <message>
   <source>same number ({type})</source>
   <translation>លេខដូចគ្នា ({type})</translation>
  </message>
  <message>
   <source>same path</source>
   <translation>ផ្លូវដូចគ្នា</translation>
  </message>
  <message>
   <source>same relative</source>
   <translation>សាច់ញាតិដូចគ្នា</translation>
  </message>
  <message>
   <source>same sex</source>
   <translation>ភេទដូចគ្នា</translation>
  </message>
  <message>
   <source>same telephone</source>
   <translation>ទូរសព្ទដូចគ្នា</translation>
  </message>
  <message>
   <source>same telephone, which more than three persons have</source>
   <translation>ទូរសព្ទដូចគ្នា ដែលមនុស្សលើសពីបីនាក់មាន</translation>
  </message>
  <message>
   <source>same village</source>
   <translation>ភូមិដូចគ្នា</translation>
  </message>
  <message>
   <source>same year of birth</source>
   <translation>ឆ្នាំកំណើតដូចគ្នា</translation>
  </message>
  <message>
   <source>save it again from the import window</source>
   <translation>សូមរក្សាទុកវាម្ដងទៀតពីផ្ទាំងនាំចូល</translation>
  </message>
  <message>
   <source>save it smaller: at most {most} MB and a few thousand pixels wide</source>
   <translation>សូមរក្សាទុកវាឱ្យតូចជាង៖ ច្រើនបំផុត {most} MB និងទទឹងពីរបីពាន់ភីកសែល</translation>
  </message>
  <message>
   <source>save it smaller; a page needs 9 million</source>
   <translation>សូមរក្សាទុកវាឱ្យតូចជាង ទំព័រមួយត្រូវការ 9 លាន</translation>
  </message>
  <message>
   <source>save the recipe with --save-recipe, choose in its ‘readings’, and replay it</source>
   <translation>សូមរក្សាទុករូបមន្តនាំចូលដោយ --save-recipe ជ្រើសក្នុង ‘readings’ របស់វា ហើយប្រើវាឡើងវិញ</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>បានរក្សាទុក</translation>
  </message>
  <message>
   <source>savings_{client}</source>
   <translation>ប្រាក់សន្សំ_{client}</translation>
  </message>
  <message>
   <source>say how consent was given</source>
   <translation>សូមបញ្ជាក់របៀបផ្ដល់ការយល់ព្រម</translation>
  </message>
  <message>
   <source>say how many months lie between the checks</source>
   <translation>សូមបញ្ជាក់ចំនួនខែរវាងការពិនិត្យ</translation>
  </message>
  <message>
   <source>say it with --kind: {kinds}</source>
   <translation>សូមបញ្ជាក់ដោយ --kind៖ {kinds}</translation>
  </message>
  <message>
   <source>say no to what waits</source>
   <translation>បដិសេធអ្វីដែលរង់ចាំ</translation>
  </message>
  <message>
   <source>say of this client why not</source>
   <translation>បញ្ជាក់មូលហេតុដែលអតិថិជននេះមិនបាន</translation>
  </message>
  <message>
   <source>say that it came back</source>
   <translation>សូមកត់ថាវាបានត្រឡប់មកវិញ</translation>
  </message>
  <message>
   <source>say that payments came back</source>
   <translation>កត់ថាការទូទាត់បានត្រឡប់មកវិញ</translation>
  </message>
  <message>
   <source>say that payments were paid</source>
   <translation>កត់ថាការទូទាត់បានធ្វើ</translation>
  </message>
  <message>
   <source>say what came of it</source>
   <translation>សូមបញ្ជាក់លទ្ធផលរបស់វា</translation>
  </message>
  <message>
   <source>say what follows</source>
   <translation>សូមបញ្ជាក់អ្វីដែលត្រូវធ្វើបន្ត</translation>
  </message>
  <message>
   <source>say what has to be put right</source>
   <translation>សូមបញ្ជាក់អ្វីដែលត្រូវកែ</translation>
  </message>
  <message>
   <source>say what is in a workbook</source>
   <translation>ប្រាប់ពីអ្វីដែលមានក្នុងសៀវភៅការងារ</translation>
  </message>
  <message>
   <source>say what kind of list it is, or choose another file</source>
   <translation>ប្រាប់ថាវាជាបញ្ជីប្រភេទណា ឬជ្រើសឯកសារផ្សេង</translation>
  </message>
  <message>
   <source>say what proves it</source>
   <translation>សូមបញ្ជាក់ភស្តុតាង</translation>
  </message>
  <message>
   <source>say what the condition is</source>
   <translation>សូមបញ្ជាក់លក្ខខណ្ឌ</translation>
  </message>
  <message>
   <source>say what the enterprise does</source>
   <translation>សូមបញ្ជាក់មុខរបរនៃអាជីវកម្ម</translation>
  </message>
  <message>
   <source>say what the insurer decided</source>
   <translation>សូមបញ្ជាក់អ្វីដែលក្រុមហ៊ុនធានារ៉ាប់រងបានសម្រេច</translation>
  </message>
  <message>
   <source>say what the rule is held against</source>
   <translation>សូមបញ្ជាក់អ្វីដែលវិធានប្រៀបធៀបជាមួយ</translation>
  </message>
  <message>
   <source>say what was decided</source>
   <translation>សូមបញ្ជាក់អ្វីដែលបានសម្រេច</translation>
  </message>
  <message>
   <source>say what was imported</source>
   <translation>ប្រាប់ពីអ្វីដែលបាននាំចូល</translation>
  </message>
  <message>
   <source>say what would change, keep nothing</source>
   <translation>ប្រាប់អ្វីដែលនឹងប្ដូរ មិនរក្សាទុកអ្វីទេ</translation>
  </message>
  <message>
   <source>say what would happen; keep nothing</source>
   <translation>ប្រាប់ពីអ្វីដែលនឹងកើតឡើង ដោយមិនរក្សាទុកអ្វីទេ</translation>
  </message>
  <message>
   <source>say where two typings of a paper differ</source>
   <translation>ប្រាប់ពីកន្លែងដែលការវាយពីរលើកនៃក្រដាសមួយខុសគ្នា</translation>
  </message>
  <message>
   <source>say which documents are wanted</source>
   <translation>សូមបញ្ជាក់លិខិតឯកសារណាដែលត្រូវការ</translation>
  </message>
  <message>
   <source>say which one it is with --event, or choose it in the step Table</source>
   <translation>សូមប្រាប់ថាមួយណាដោយ --event ឬជ្រើសវាក្នុងជំហាន តារាង</translation>
  </message>
  <message>
   <source>say which one with --branch CODE</source>
   <translation>សូមបញ្ជាក់សាខាណាដោយ --branch CODE</translation>
  </message>
  <message>
   <source>say who was paid</source>
   <translation>សូមបញ្ជាក់អ្នកដែលបានទទួលប្រាក់</translation>
  </message>
  <message>
   <source>say why</source>
   <translation>សូមបញ្ជាក់មូលហេតុ</translation>
  </message>
  <message>
   <source>say why it is in the person's best interest</source>
   <translation>សូមបញ្ជាក់មូលហេតុដែលវាជាផលប្រយោជន៍ល្អបំផុតរបស់បុគ្គល</translation>
  </message>
  <message>
   <source>say why nobody could look</source>
   <translation>សូមបញ្ជាក់មូលហេតុដែលគ្មាននរណាអាចមើល</translation>
  </message>
  <message>
   <source>say why the client is referred</source>
   <translation>បញ្ជាក់មូលហេតុដែលបញ្ជូនអតិថិជន</translation>
  </message>
  <message>
   <source>say why the condition is waived</source>
   <translation>សូមបញ្ជាក់មូលហេតុលើកលែងលក្ខខណ្ឌ</translation>
  </message>
  <message>
   <source>say why the rebates are reversed</source>
   <translation>សូមបញ្ជាក់មូលហេតុដែលដកការបង្វិលវិញ</translation>
  </message>
  <message>
   <source>say yes to what waits</source>
   <translation>យល់ព្រមចំពោះអ្វីដែលរង់ចាំ</translation>
  </message>
  <message>
   <source>scan it with fewer dots an inch, or take the photo smaller</source>
   <translation>សូមស្កេនវាដោយចំណុចតិចជាងក្នុងមួយអ៊ីញ ឬថតរូបឱ្យតូចជាង</translation>
  </message>
  <message>
   <source>schedule it again first</source>
   <translation>សូមកំណត់ពេលវាម្ដងទៀតជាមុនសិន</translation>
  </message>
  <message>
   <source>scheme</source>
   <translation>គម្រោង</translation>
  </message>
  <message>
   <source>schemes</source>
   <translation>គម្រោង</translation>
  </message>
  <message>
   <source>schemes follow this curriculum: {count}</source>
   <translation>គម្រោងដែលអនុវត្តតាមកម្មវិធីសិក្សានេះ៖ {count}</translation>
  </message>
  <message>
   <source>schemes have this: {count}</source>
   <translation>គម្រោងដែលមានវា៖ {count}</translation>
  </message>
  <message>
   <source>score, %</source>
   <translation>ពិន្ទុ, %</translation>
  </message>
  <message>
   <source>search</source>
   <translation>ស្វែងរក</translation>
  </message>
  <message>
   <source>search finds by it</source>
   <translation>ការស្វែងរកអាចរកតាមវា</translation>
  </message>
  <message>
   <source>second</source>
   <translation>ទីពីរ</translation>
  </message>
  <message>
   <source>second interviews</source>
   <translation>ការសម្ភាសទីពីរ</translation>
  </message>
  <message>
   <source>second interviews to decide</source>
   <translation>ការសម្ភាសទីពីរដែលត្រូវសម្រេច</translation>
  </message>
  <message>
   <source>second typed by</source>
   <translation>វាយលើកទីពីរដោយ</translation>
  </message>
  <message>
   <source>section to leave out: {sections}; may be given several times</source>
   <translation>ផ្នែកដែលត្រូវរំលង៖ {sections}; អាចដាក់ច្រើនដង</translation>
  </message>
  <message>
   <source>see `mfdw clients documents CODE --records`</source>
   <translation>សូមមើល `mfdw clients documents CODE --records`</translation>
  </message>
  <message>
   <source>see `mfdw clients show`</source>
   <translation>សូមមើល `mfdw clients show`</translation>
  </message>
  <message>
   <source>see `mfdw enterprises checklists`</source>
   <translation>សូមមើល `mfdw enterprises checklists`</translation>
  </message>
  <message>
   <source>see `mfdw lists show`</source>
   <translation>សូមមើល `mfdw lists show`</translation>
  </message>
  <message>
   <source>see `mfdw referrals list`</source>
   <translation>សូមមើល `mfdw referrals list`</translation>
  </message>
  <message>
   <source>see `mfdw referrals partners`</source>
   <translation>សូមមើល `mfdw referrals partners`</translation>
  </message>
  <message>
   <source>see `mfdw schemes list`</source>
   <translation>សូមមើល `mfdw schemes list`</translation>
  </message>
  <message>
   <source>see `mfdw survey show {survey}`</source>
   <translation>សូមមើល `mfdw survey show {survey}`</translation>
  </message>
  <message>
   <source>see `mfdw survey show {survey}`, or import the round first</source>
   <translation>សូមមើល `mfdw survey show {survey}` ឬនាំចូលជុំជាមុនសិន</translation>
  </message>
  <message>
   <source>see `mfdw training curricula`</source>
   <translation>សូមមើល `mfdw training curricula`</translation>
  </message>
  <message>
   <source>see mfdw survey batches</source>
   <translation>សូមមើល mfdw survey batches</translation>
  </message>
  <message>
   <source>see the branches in Settings, or leave --branch out</source>
   <translation>សូមមើលសាខាក្នុងការកំណត់ ឬកុំដាក់ --branch</translation>
  </message>
  <message>
   <source>see the names with mfdw survey inspect</source>
   <translation>សូមមើលឈ្មោះដោយ mfdw survey inspect</translation>
  </message>
  <message>
   <source>see whether it is switched on and has paper, then print again</source>
   <translation>សូមមើលថាវាបើក និងមានក្រដាស រួចបោះពុម្ពម្ដងទៀត</translation>
  </message>
  <message>
   <source>see {command} --help</source>
   <translation>សូមមើល {command} --help</translation>
  </message>
  <message>
   <source>semicolon</source>
   <translation>សញ្ញាចំណុចក្បៀស</translation>
  </message>
  <message>
   <source>sensitive</source>
   <translation>រសើប</translation>
  </message>
  <message>
   <source>sensitive: not shown to the client's officer</source>
   <translation>រសើប៖ មិនបង្ហាញមន្ត្រីរបស់អតិថិជនទេ</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>បានបញ្ជូន</translation>
  </message>
  <message>
   <source>sent to the insurer</source>
   <translation>បានផ្ញើទៅក្រុមហ៊ុនធានារ៉ាប់រង</translation>
  </message>
  <message>
   <source>service</source>
   <translation>សេវា</translation>
  </message>
  <message>
   <source>sessions</source>
   <translation>វគ្គ</translation>
  </message>
  <message>
   <source>set a national age: {names}</source>
   <translation>កំណត់អាយុតាមច្បាប់ជាតិ៖ {names}</translation>
  </message>
  <message>
   <source>set by the scheme</source>
   <translation>កំណត់ដោយគម្រោង</translation>
  </message>
  <message>
   <source>set in new</source>
   <translation>បានដាក់ក្នុងថ្មី</translation>
  </message>
  <message>
   <source>set the rule of its rebate first</source>
   <translation>សូមកំណត់វិធាននៃការបង្វិលជាមុនសិន</translation>
  </message>
  <message>
   <source>settle it with the client first</source>
   <translation>សូមដោះស្រាយជាមួយអតិថិជនជាមុនសិន</translation>
  </message>
  <message>
   <source>several centres are called {centre}</source>
   <translation>មានមជ្ឈមណ្ឌលច្រើនឈ្មោះ {centre}</translation>
  </message>
  <message>
   <source>several checks of ‘{value}’ fit; write the person, condition and day</source>
   <translation>ការពិនិត្យច្រើនរបស់ ‘{value}’ ត្រូវគ្នា សូមសរសេរបុគ្គល លក្ខខណ្ឌ និងថ្ងៃ</translation>
  </message>
  <message>
   <source>several fit</source>
   <translation>ត្រូវគ្នាច្រើន</translation>
  </message>
  <message>
   <source>several referrals of ‘{value}’ fit; write the partner and the day</source>
   <translation>ការបញ្ជូនច្រើនរបស់ ‘{value}’ ត្រូវគ្នា សូមសរសេរដៃគូ និងថ្ងៃ</translation>
  </message>
  <message>
   <source>several sessions fit; write the session number or the topic</source>
   <translation>មានវគ្គច្រើនត្រូវគ្នា; សូមសរសេរលេខវគ្គ ឬប្រធានបទ</translation>
  </message>
  <message>
   <source>several visits of ‘{value}’ fit; write the service and the voucher</source>
   <translation>ការទៅពិនិត្យច្រើនរបស់ ‘{value}’ ត្រូវគ្នា សូមសរសេរសេវា និងប័ណ្ណសេវា</translation>
  </message>
  <message>
   <source>sewing machine</source>
   <translation>ម៉ាស៊ីនដេរ</translation>
  </message>
  <message>
   <source>sex</source>
   <translation>ភេទ</translation>
  </message>
  <message>
   <source>share</source>
   <translation>ចំណែក</translation>
  </message>
  <message>
   <source>share, %</source>
   <translation>ចំណែក, %</translation>
  </message>
  <message>
   <source>sheet</source>
   <translation>សន្លឹក</translation>
  </message>
  <message>
   <source>sheet (default: the likeliest)</source>
   <translation>សន្លឹក (លំនាំដើម៖ សន្លឹកដែលទំនងជាងគេ)</translation>
  </message>
  <message>
   <source>show a questionnaire and its rounds</source>
   <translation>បង្ហាញកម្រងសំណួរ និងជុំរបស់វា</translation>
  </message>
  <message>
   <source>show one client whole</source>
   <translation>បង្ហាញព័ត៌មានទាំងអស់របស់អតិថិជនម្នាក់</translation>
  </message>
  <message>
   <source>show the Python traceback of a fault</source>
   <translation>បង្ហាញ Python traceback នៃកំហុស</translation>
  </message>
  <message>
   <source>show the rules of a rebate, or add one</source>
   <translation>បង្ហាញវិធាននៃការបង្វិលការប្រាក់ ឬបន្ថែមវិធាន</translation>
  </message>
  <message>
   <source>since this day</source>
   <translation>ចាប់ពីថ្ងៃនេះ</translation>
  </message>
  <message>
   <source>since {day}</source>
   <translation>តាំងពី {day}</translation>
  </message>
  <message>
   <source>size; else the institution's</source>
   <translation>ទំហំ បើមិនកំណត់ យកតាមគ្រឹះស្ថាន</translation>
  </message>
  <message>
   <source>small, medium, large</source>
   <translation>តូច, មធ្យម, ធំ</translation>
  </message>
  <message>
   <source>smaller ones are not given</source>
   <translation>ចំនួនតូចជាងនេះមិនផ្ដល់ទេ</translation>
  </message>
  <message>
   <source>so many</source>
   <translation>ចំនួនប៉ុណ្ណេះ</translation>
  </message>
  <message>
   <source>so many payments</source>
   <translation>ចំនួនការទូទាត់</translation>
  </message>
  <message>
   <source>some formulas have no stored result; open the file in Excel, save it once and import it again</source>
   <translation>រូបមន្តខ្លះគ្មានលទ្ធផលរក្សាទុកទេ សូមបើកឯកសារក្នុង Excel រក្សាទុកម្ដង ហើយនាំចូលវាម្ដងទៀត</translation>
  </message>
  <message>
   <source>some rows are hidden or filtered out in Excel; they are read like the others</source>
   <translation>ជួរដេកខ្លះត្រូវបានលាក់ ឬចម្រោះចេញក្នុង Excel វាត្រូវបានអានដូចជួរដេកផ្សេង</translation>
  </message>
  <message>
   <source>somebody changed the interview of {client} since it was opened</source>
   <translation>មានគេកែការសម្ភាសរបស់ {client} តាំងពីពេលបើកវា</translation>
  </message>
  <message>
   <source>somebody of the household; may be repeated</source>
   <translation>សមាជិកគ្រួសារម្នាក់ អាចដាក់ច្រើនដង</translation>
  </message>
  <message>
   <source>something hangs on this client: {kind}</source>
   <translation>មានទិន្នន័យភ្ជាប់នឹងអតិថិជននេះ៖ {kind}</translation>
  </message>
  <message>
   <source>something in the form is not right</source>
   <translation>មានអ្វីមួយក្នុងទម្រង់មិនត្រឹមត្រូវ</translation>
  </message>
  <message>
   <source>something is ticked in {number}</source>
   <translation>មានគូសអ្វីមួយក្នុង {number}</translation>
  </message>
  <message>
   <source>spent</source>
   <translation>បានចំណាយ</translation>
  </message>
  <message>
   <source>split a client's newest award</source>
   <translation>បំបែកការផ្ដល់ជូនថ្មីបំផុតរបស់អតិថិជន</translation>
  </message>
  <message>
   <source>split it into several workbooks and try again</source>
   <translation>សូមបំបែកវាជាសៀវភៅការងារច្រើន ហើយសាកម្ដងទៀត</translation>
  </message>
  <message>
   <source>split it into several workbooks, or delete the empty rows and columns</source>
   <translation>សូមបំបែកវាជាសៀវភៅការងារច្រើន ឬលុបជួរដេក និងជួរឈរទទេ</translation>
  </message>
  <message>
   <source>staff</source>
   <translation>បុគ្គលិក</translation>
  </message>
  <message>
   <source>staff trained</source>
   <translation>បុគ្គលិកបានបណ្ដុះបណ្ដាល</translation>
  </message>
  <message>
   <source>stands at the head of every paper, up to 9 mm high</source>
   <translation>នៅក្បាលលិខិតនីមួយៗ កម្ពស់រហូតដល់ 9 mm</translation>
  </message>
  <message>
   <source>stands on the papers beside the Latin one</source>
   <translation>បង្ហាញលើរបាយការណ៍ក្បែរឈ្មោះឡាតាំង</translation>
  </message>
  <message>
   <source>stands: {day}</source>
   <translation>បច្ចុប្បន្ន៖ {day}</translation>
  </message>
  <message>
   <source>state</source>
   <translation>ស្ថានភាព</translation>
  </message>
  <message>
   <source>status</source>
   <translation>ស្ថានភាព</translation>
  </message>
  <message>
   <source>stays</source>
   <translation>នៅដដែល</translation>
  </message>
  <message>
   <source>stored</source>
   <translation>បានរក្សាទុក</translation>
  </message>
  <message>
   <source>stored before</source>
   <translation>បានរក្សាទុកពីមុន</translation>
  </message>
  <message>
   <source>stored is ‘{ours}’, the file says ‘{theirs}’; ours stays until you decide</source>
   <translation>បានរក្សាទុក ‘{ours}’ តែឯកសារថា ‘{theirs}’ របស់យើងនៅដដែលរហូតដល់អ្នកសម្រេច</translation>
  </message>
  <message>
   <source>sum {amount}</source>
   <translation>សរុប {amount}</translation>
  </message>
  <message>
   <source>survey</source>
   <translation>ការអង្កេត</translation>
  </message>
  <message>
   <source>tab</source>
   <translation>tab</translation>
  </message>
  <message>
   <source>tailoring, rice, petty trade</source>
   <translation>កាត់ដេរ ស្រូវ លក់ដូរតូចតាច</translation>
  </message>
  <message>
   <source>take a claim a step on, to the payment</source>
   <translation>នាំសំណើសំណងមួយជំហានទៅមុខ រហូតដល់ការទូទាត់</translation>
  </message>
  <message>
   <source>take a workbook as the second typing first</source>
   <translation>យកសៀវភៅការងារមួយជាការវាយលើកទីពីរជាមុន</translation>
  </message>
  <message>
   <source>take an import back</source>
   <translation>ដកការនាំចូលវិញ</translation>
  </message>
  <message>
   <source>take credited rebates back</source>
   <translation>ដកការបង្វិលការប្រាក់ដែលបានដាក់ចូលវិញ</translation>
  </message>
  <message>
   <source>take documents in the bin out of the file</source>
   <translation>យកលិខិតឯកសារក្នុងធុងសំរាមចេញពីឯកសារ</translation>
  </message>
  <message>
   <source>take it back first</source>
   <translation>សូមដកវាវិញជាមុនសិន</translation>
  </message>
  <message>
   <source>take new records, known ones, or both (default)</source>
   <translation>យកកំណត់ត្រាថ្មី កំណត់ត្រាដែលស្គាល់ ឬទាំងពីរ (លំនាំដើម)</translation>
  </message>
  <message>
   <source>take over nothing that was decided in earlier imports</source>
   <translation>មិនយកអ្វីដែលបានសម្រេចក្នុងការនាំចូលមុនៗទេ</translation>
  </message>
  <message>
   <source>take them back first</source>
   <translation>សូមដកវាវិញជាមុនសិន</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>បានដកវិញ</translation>
  </message>
  <message>
   <source>target</source>
   <translation>គោលដៅ</translation>
  </message>
  <message>
   <source>technical</source>
   <translation>បច្ចេកទេស</translation>
  </message>
  <message>
   <source>telephone</source>
   <translation>ទូរសព្ទ</translation>
  </message>
  <message>
   <source>tells two alike apart</source>
   <translation>ដើម្បីបែងចែកអ្នកស្រដៀងគ្នា</translation>
  </message>
  <message>
   <source>texts such as ‘{value}’ were typed in the old font {font} and are left out; choose at the column to convert them</source>
   <translation>អក្សរដូចជា ‘{value}’ ត្រូវបានវាយដោយពុម្ពអក្សរចាស់ {font} ហើយត្រូវបានរំលង សូមជ្រើសនៅជួរឈរដើម្បីបម្លែងវា</translation>
  </message>
  <message>
   <source>texts such as ‘{value}’ were typed in the old font {font} and are left out; convert them to Unicode in the program that has the font, and import the file again</source>
   <translation>អក្សរដូចជា ‘{value}’ ត្រូវបានវាយដោយពុម្ពអក្សរចាស់ {font} ហើយត្រូវបានរំលង សូមបម្លែងវាជា Unicode ក្នុងកម្មវិធីដែលមានពុម្ពអក្សរនោះ ហើយនាំចូលឯកសារម្ដងទៀត</translation>
  </message>
  <message>
   <source>the XLSForm's workbook</source>
   <translation>សៀវភៅការងាររបស់ XLSForm</translation>
  </message>
  <message>
   <source>the account of a client, line by line</source>
   <translation>គណនីរបស់អតិថិជន ម្ដងមួយបន្ទាត់</translation>
  </message>
  <message>
   <source>the action is done</source>
   <translation>សកម្មភាពបានធ្វើរួច</translation>
  </message>
  <message>
   <source>the amount is below zero</source>
   <translation>ចំនួនទឹកប្រាក់តូចជាងសូន្យ</translation>
  </message>
  <message>
   <source>the amount is too small for so many payments</source>
   <translation>ចំនួនទឹកប្រាក់តូចពេកសម្រាប់ការទូទាត់ច្រើនដូច្នេះ</translation>
  </message>
  <message>
   <source>the amount that the share is of is needed: the interest paid</source>
   <translation>ត្រូវការចំនួនដែលភាគរយគិតពី៖ ការប្រាក់ដែលបានបង់</translation>
  </message>
  <message>
   <source>the area ‘{value}’ was not known and is created</source>
   <translation>មិនស្គាល់វិស័យ ‘{value}’ ហើយវាត្រូវបានបង្កើត</translation>
  </message>
  <message>
   <source>the award belongs to another client or scheme, or has a policy</source>
   <translation>ការផ្ដល់ជូនជារបស់អតិថិជន ឬគម្រោងផ្សេង ឬមានបណ្ណរ៉ាប់រងហើយ</translation>
  </message>
  <message>
   <source>the award is stored without the loan ‘{value}’; choose it on the award</source>
   <translation>ការផ្ដល់ជូនត្រូវបានរក្សាទុកដោយគ្មានកម្ចី ‘{value}’ សូមជ្រើសវាក្នុងការផ្ដល់ជូន</translation>
  </message>
  <message>
   <source>the award is stored without the person ‘{value}’; choose her on the award</source>
   <translation>ការផ្ដល់ជូនត្រូវបានរក្សាទុកដោយគ្មានបុគ្គល ‘{value}’ សូមជ្រើសបុគ្គលនោះក្នុងការផ្ដល់ជូន</translation>
  </message>
  <message>
   <source>the award without a policy that it is for</source>
   <translation>ការផ្ដល់ជូនគ្មានបណ្ណ ដែលវាសម្រាប់</translation>
  </message>
  <message>
   <source>the birth day or age is not known yet</source>
   <translation>មិនទាន់ដឹងថ្ងៃកំណើត ឬអាយុ</translation>
  </message>
  <message>
   <source>the branch code {code} stands twice</source>
   <translation>កូដសាខា {code} មានពីរដង</translation>
  </message>
  <message>
   <source>the branch still has clients, centres or staff: {count}</source>
   <translation>សាខានៅមានអតិថិជន មជ្ឈមណ្ឌល ឬបុគ្គលិក៖ {count}</translation>
  </message>
  <message>
   <source>the ceiling is below the floor</source>
   <translation>កម្រិតខ្ពស់បំផុតទាបជាងកម្រិតទាបបំផុត</translation>
  </message>
  <message>
   <source>the cell holds the error {value}; mend the formula in Excel</source>
   <translation>ក្រឡាមានកំហុស {value} សូមកែរូបមន្តក្នុង Excel</translation>
  </message>
  <message>
   <source>the centre still has clients: {count}</source>
   <translation>មជ្ឈមណ្ឌលនៅមានអតិថិជន៖ {count}</translation>
  </message>
  <message>
   <source>the centre ‘{value}’ was not known and is created</source>
   <translation>មិនស្គាល់មជ្ឈមណ្ឌល ‘{value}’ ហើយវាត្រូវបានបង្កើត</translation>
  </message>
  <message>
   <source>the checklist has nothing with the code {item}</source>
   <translation>បញ្ជីពិនិត្យគ្មានអ្វីដែលមានកូដ {item} ទេ</translation>
  </message>
  <message>
   <source>the choice ‘{value}’ has no {lacking} and is left out</source>
   <translation>ជម្រើស ‘{value}’ គ្មាន {lacking} ទេ ហើយត្រូវបានរំលង</translation>
  </message>
  <message>
   <source>the choice ‘{value}’ stands twice in the list ‘{list}’</source>
   <translation>ជម្រើស ‘{value}’ មានពីរដងក្នុងបញ្ជី ‘{list}’</translation>
  </message>
  <message>
   <source>the choices are {known}</source>
   <translation>ជម្រើសមាន {known}</translation>
  </message>
  <message>
   <source>the claim does not stand where this can be done</source>
   <translation>សំណើសំណងមិនស្ថិតនៅជំហានដែលអាចធ្វើបែបនេះទេ</translation>
  </message>
  <message>
   <source>the client</source>
   <translation>អតិថិជន</translation>
  </message>
  <message>
   <source>the client has no enterprise, or several</source>
   <translation>អតិថិជនគ្មានអាជីវកម្ម ឬមានច្រើន</translation>
  </message>
  <message>
   <source>the client has several accounts of this scheme</source>
   <translation>អតិថិជនមានគណនីច្រើននៃគម្រោងនេះ</translation>
  </message>
  <message>
   <source>the client joined before the birth day</source>
   <translation>អតិថិជនបានចូលមុនថ្ងៃកំណើត</translation>
  </message>
  <message>
   <source>the client joined on {day}; correct this day, or the day on which she joined</source>
   <translation>អតិថិជនបានចូលរួមថ្ងៃ {day}; កែថ្ងៃនេះ ឬថ្ងៃចូលរួម</translation>
  </message>
  <message>
   <source>the client moved once more on {on}; choose that day or a later one</source>
   <translation>អតិថិជនបានផ្លាស់ម្ដងទៀតនៅ {on} សូមជ្រើសថ្ងៃនោះ ឬក្រោយ</translation>
  </message>
  <message>
   <source>the client took back the consent that her data are kept</source>
   <translation>អតិថិជនបានដកការយល់ព្រមឱ្យរក្សាទុកទិន្នន័យរបស់គាត់</translation>
  </message>
  <message>
   <source>the client was interviewed in this round already, with other answers; decide which one counts</source>
   <translation>អតិថិជនបានសម្ភាសក្នុងជុំនេះរួចហើយ ដោយមានចម្លើយផ្សេង សូមសម្រេចថាយកមួយណា</translation>
  </message>
  <message>
   <source>the client ‘{value}’ has several accounts; write the entry by hand</source>
   <translation>អតិថិជន ‘{value}’ មានគណនីច្រើន សូមបញ្ចូលប្រតិបត្តិការដោយដៃ</translation>
  </message>
  <message>
   <source>the client's number {value} has 15 digits, all that Excel keeps; check its end</source>
   <translation>លេខអតិថិជន {value} មាន 15 ខ្ទង់ គឺអតិបរមាដែល Excel រក្សា សូមពិនិត្យខាងចុងរបស់វា</translation>
  </message>
  <message>
   <source>the client's number {value} was rounded by Excel; write it as text</source>
   <translation>លេខអតិថិជន {value} ត្រូវបាន Excel បង្គត់ សូមសរសេរវាជាអក្សរ</translation>
  </message>
  <message>
   <source>the client's share is more than the cost</source>
   <translation>ចំណែកអតិថិជនច្រើនជាងតម្លៃ</translation>
  </message>
  <message>
   <source>the client's share is more than the premium</source>
   <translation>ចំណែកអតិថិជនច្រើនជាងបុព្វលាភ</translation>
  </message>
  <message>
   <source>the clients of the branch</source>
   <translation>អតិថិជនរបស់សាខា</translation>
  </message>
  <message>
   <source>the code ‘{checklist}’ belongs to another checklist</source>
   <translation>កូដ ‘{checklist}’ ជារបស់បញ្ជីពិនិត្យផ្សេង</translation>
  </message>
  <message>
   <source>the code ‘{code}’ is taken already</source>
   <translation>កូដ ‘{code}’ ត្រូវបានប្រើរួចហើយ</translation>
  </message>
  <message>
   <source>the code ‘{code}’ stands twice</source>
   <translation>កូដ ‘{code}’ មានពីរដង</translation>
  </message>
  <message>
   <source>the code ‘{curriculum}’ belongs to another curriculum</source>
   <translation>កូដ ‘{curriculum}’ ជារបស់កម្មវិធីសិក្សាផ្សេង</translation>
  </message>
  <message>
   <source>the code ‘{partner}’ belongs to another partner</source>
   <translation>កូដ ‘{partner}’ ជារបស់ដៃគូផ្សេង</translation>
  </message>
  <message>
   <source>the codes {codes} are read as missing answers</source>
   <translation>កូដ {codes} ត្រូវបានអានជាចម្លើយខ្វះ</translation>
  </message>
  <message>
   <source>the column of all choices says ‘{said}’, the columns of single choices say ‘{ticked}’</source>
   <translation>ជួរឈរនៃជម្រើសទាំងអស់ថា ‘{said}’ តែជួរឈរនៃជម្រើសនីមួយៗថា ‘{ticked}’</translation>
  </message>
  <message>
   <source>the column ‘{header}’ may fill several questions ({questions}); name one in a recipe</source>
   <translation>ជួរឈរ ‘{header}’ អាចឆ្លើយសំណួរច្រើន ({questions}) សូមបញ្ជាក់មួយក្នុងរូបមន្តនាំចូល</translation>
  </message>
  <message>
   <source>the column ‘{header}’ stood once in the recipe's file and twice here, or the other way round; say which one fills ‘{target}’</source>
   <translation>ជួរឈរ ‘{header}’ មានម្ដងក្នុងឯកសារនៃរូបមន្តនាំចូល ហើយពីរដងនៅទីនេះ ឬផ្ទុយមកវិញ សូមប្រាប់ថាមួយណាបំពេញ ‘{target}’</translation>
  </message>
  <message>
   <source>the column ‘{value}’ stands twice; only the first one is read</source>
   <translation>ជួរឈរ ‘{value}’ មានពីរដង អានតែជួរទីមួយ</translation>
  </message>
  <message>
   <source>the columns do not tell what kind of list this is</source>
   <translation>ជួរឈរមិនប្រាប់ថានេះជាបញ្ជីប្រភេទណាទេ</translation>
  </message>
  <message>
   <source>the concept is in ‘{unit}’ elsewhere: convert with *7 or /4100, and write that unit</source>
   <translation>កន្លែងផ្សេងគំនិតនេះគិតជា ‘{unit}’៖ សូមបម្លែងដោយ *7 ឬ /4100 ហើយសរសេរឯកតានោះ</translation>
  </message>
  <message>
   <source>the consent form of one client</source>
   <translation>ទម្រង់ការយល់ព្រមរបស់អតិថិជនម្នាក់</translation>
  </message>
  <message>
   <source>the copy made before: {file}</source>
   <translation>ច្បាប់ចម្លងដែលបានធ្វើមុន៖ {file}</translation>
  </message>
  <message>
   <source>the copy {path} could not be made</source>
   <translation>មិនអាចធ្វើច្បាប់ចម្លង {path} បានទេ</translation>
  </message>
  <message>
   <source>the curriculum has no module {number}</source>
   <translation>កម្មវិធីសិក្សាគ្មានម៉ូឌុល {number} ទេ</translation>
  </message>
  <message>
   <source>the damaged file was kept as {file}</source>
   <translation>ឯកសារខូចត្រូវបានរក្សាទុកជា {file}</translation>
  </message>
  <message>
   <source>the database has no branch yet</source>
   <translation>មូលដ្ឋានទិន្នន័យមិនទាន់មានសាខាទេ</translation>
  </message>
  <message>
   <source>the database has several branches: {branches}</source>
   <translation>មូលដ្ឋានទិន្នន័យមានសាខាច្រើន៖ {branches}</translation>
  </message>
  <message>
   <source>the database is up to date already</source>
   <translation>មូលដ្ឋានទិន្នន័យទាន់សម័យរួចហើយ</translation>
  </message>
  <message>
   <source>the database {path} is ready</source>
   <translation>មូលដ្ឋានទិន្នន័យ {path} រួចរាល់ហើយ</translation>
  </message>
  <message>
   <source>the day of the interview</source>
   <translation>ថ្ងៃសម្ភាស</translation>
  </message>
  <message>
   <source>the delimiter was not used: the cells of a file of the format {format} are not parted by signs</source>
   <translation>សញ្ញាបំបែកមិនបានប្រើទេ៖ ក្រឡានៃឯកសារទម្រង់ {format} មិនបំបែកដោយសញ្ញាទេ</translation>
  </message>
  <message>
   <source>the disk of {target} cannot be read or written</source>
   <translation>មិនអាចអាន ឬសរសេរថាសរបស់ {target} បានទេ</translation>
  </message>
  <message>
   <source>the disk of {target} is full</source>
   <translation>ថាសរបស់ {target} ពេញហើយ</translation>
  </message>
  <message>
   <source>the driver for PostgreSQL is not installed</source>
   <translation>កម្មវិធីបញ្ជាសម្រាប់ PostgreSQL មិនទាន់ដំឡើងទេ</translation>
  </message>
  <message>
   <source>the emergency savings of a client</source>
   <translation>ប្រាក់សន្សំគ្រាអាសន្នរបស់អតិថិជន</translation>
  </message>
  <message>
   <source>the encoding {value} was not used: a file of the format {format} says itself how it is written</source>
   <translation>ការអ៊ិនកូដ {value} មិនបានប្រើទេ៖ ឯកសារទម្រង់ {format} ប្រាប់ដោយខ្លួនវាថាសរសេរយ៉ាងណា</translation>
  </message>
  <message>
   <source>the end is before the beginning</source>
   <translation>ទីបញ្ចប់មុនទីចាប់ផ្ដើម</translation>
  </message>
  <message>
   <source>the event {value} was not used: only files of REDCap have events</source>
   <translation>event {value} មិនបានប្រើទេ៖ មានតែឯកសារ REDCap ប៉ុណ្ណោះមាន event</translation>
  </message>
  <message>
   <source>the field {field} has no list of values to look for</source>
   <translation>ប្រអប់ {field} គ្មានបញ្ជីតម្លៃសម្រាប់រកទេ</translation>
  </message>
  <message>
   <source>the figures are in {file}</source>
   <translation>តួលេខនៅក្នុង {file}</translation>
  </message>
  <message>
   <source>the file has no event {event}</source>
   <translation>ឯកសារគ្មាន event {event} ទេ</translation>
  </message>
  <message>
   <source>the file holds nothing</source>
   <translation>ឯកសារគ្មានអ្វីទេ</translation>
  </message>
  <message>
   <source>the file is a web page or an XML file under the name of a workbook</source>
   <translation>ឯកសារជាទំព័របណ្ដាញ ឬឯកសារ XML ដែលដាក់ឈ្មោះជាសៀវភៅការងារ</translation>
  </message>
  <message>
   <source>the file is built like an attack: it would fill the memory or reach for other files</source>
   <translation>ឯកសារនេះមានលក្ខណៈដូចការវាយប្រហារ៖ វានឹងបំពេញអង្គចងចាំ ឬចូលទៅឯកសារផ្សេង</translation>
  </message>
  <message>
   <source>the file is neither a workbook nor a table of text</source>
   <translation>ឯកសារមិនមែនជាសៀវភៅការងារ ឬតារាងអក្សរទេ</translation>
  </message>
  <message>
   <source>the file kept of batch {batch} is not the one that was imported</source>
   <translation>ឯកសារដែលរក្សាទុកសម្រាប់បាច់ {batch} មិនមែនជាឯកសារដែលបាននាំចូលទេ</translation>
  </message>
  <message>
   <source>the file says {value}, but the form's formula finds no number to compute it from; fill in the answers that it uses, or leave this cell blank</source>
   <translation>ឯកសារថា {value} តែរូបមន្តក្នុងទម្រង់រកមិនឃើញលេខសម្រាប់គណនាវាទេ សូមបំពេញចម្លើយដែលវាប្រើ ឬទុកក្រឡានេះឱ្យទទេ</translation>
  </message>
  <message>
   <source>the file says {value}, the form's formula gives {given}</source>
   <translation>ឯកសារថា {value} តែរូបមន្តក្នុងទម្រង់ឱ្យ {given}</translation>
  </message>
  <message>
   <source>the file says ‘{value}’; the status stays as it is, as it needs a reason and a day</source>
   <translation>ឯកសារថា ‘{value}’ ស្ថានភាពនៅដដែល ព្រោះវាត្រូវការមូលហេតុ និងថ្ងៃ</translation>
  </message>
  <message>
   <source>the file to take first</source>
   <translation>ឯកសារដែលត្រូវយកមុន</translation>
  </message>
  <message>
   <source>the file to write</source>
   <translation>ឯកសារដែលត្រូវសរសេរ</translation>
  </message>
  <message>
   <source>the file {path} cannot be written: {reason}</source>
   <translation>មិនអាចសរសេរឯកសារ {path}៖ {reason}</translation>
  </message>
  <message>
   <source>the file {path} was changed after its rows were checked</source>
   <translation>ឯកសារ {path} បានផ្លាស់ប្ដូរក្រោយពេលពិនិត្យជួរដេករបស់វា</translation>
  </message>
  <message>
   <source>the finished ones too</source>
   <translation>រួមទាំងអ្វីដែលចប់ហើយ</translation>
  </message>
  <message>
   <source>the first on {day}</source>
   <translation>ទីមួយនៅ {day}</translation>
  </message>
  <message>
   <source>the first {shown} of {all}</source>
   <translation>{shown} ដំបូងក្នុងចំណោម {all}</translation>
  </message>
  <message>
   <source>the form asks for an answer here and there is none</source>
   <translation>ទម្រង់ត្រូវការចម្លើយនៅទីនេះ ប៉ុន្តែគ្មាន</translation>
  </message>
  <message>
   <source>the form asks for an answer here and there is none: {said}</source>
   <translation>ទម្រង់ត្រូវការចម្លើយនៅទីនេះ តែគ្មាន៖ {said}</translation>
  </message>
  <message>
   <source>the form asks ‘{name}’ in several groups ({paths}), and KoboToolbox exports only one of them; the answers to the others are not in this file</source>
   <translation>ទម្រង់សួរ ‘{name}’ ក្នុងក្រុមច្រើន ({paths}) តែ KoboToolbox នាំចេញតែមួយ ចម្លើយនៃក្រុមផ្សេងមិនមានក្នុងឯកសារនេះទេ</translation>
  </message>
  <message>
   <source>the grade is between 0 and {most}</source>
   <translation>ថ្នាក់ស្ថិតចន្លោះ 0 និង {most}</translation>
  </message>
  <message>
   <source>the group or repeat has no name; it is called ‘{given}’</source>
   <translation>ក្រុម ឬផ្នែកធ្វើឡើងវិញគ្មានឈ្មោះ វាត្រូវបានហៅថា ‘{given}’</translation>
  </message>
  <message>
   <source>the group or repeat ‘{value}’ begins here and never ends</source>
   <translation>ក្រុម ឬផ្នែកធ្វើឡើងវិញ ‘{value}’ ចាប់ផ្ដើមនៅទីនេះ ប៉ុន្តែគ្មានទីបញ្ចប់</translation>
  </message>
  <message>
   <source>the group still has clients: {count}</source>
   <translation>ក្រុមនៅមានអតិថិជន៖ {count}</translation>
  </message>
  <message>
   <source>the group ‘{value}’ is not known, and without a centre it cannot be created</source>
   <translation>មិនស្គាល់ក្រុម ‘{value}’ ហើយបើគ្មានមជ្ឈមណ្ឌល មិនអាចបង្កើតវាបានទេ</translation>
  </message>
  <message>
   <source>the group ‘{value}’ was not known and is created</source>
   <translation>មិនស្គាល់ក្រុម ‘{value}’ ហើយវាត្រូវបានបង្កើត</translation>
  </message>
  <message>
   <source>the headers are typed in an old font ({font}); their questions were found by what they read, ‘{value}’ as ‘{read}’</source>
   <translation>ចំណងជើងត្រូវបានវាយដោយពុម្ពអក្សរចាស់ ({font}) សំណួររបស់វាត្រូវបានរកឃើញតាមអ្វីដែលវាអានបាន ‘{value}’ ជា ‘{read}’</translation>
  </message>
  <message>
   <source>the headers stand in row {row}, no longer in row {value}</source>
   <translation>ចំណងជើងនៅជួរដេក {row} មិនមែននៅជួរដេក {value} ទៀតទេ</translation>
  </message>
  <message>
   <source>the import {batch} was taken back already</source>
   <translation>ការនាំចូល {batch} ត្រូវបានដកវិញរួចហើយ</translation>
  </message>
  <message>
   <source>the incentive schemes on offer</source>
   <translation>គម្រោងលើកទឹកចិត្តដែលមាន</translation>
  </message>
  <message>
   <source>the incentives given in a month</source>
   <translation>ការលើកទឹកចិត្តដែលបានផ្ដល់ក្នុងមួយខែ</translation>
  </message>
  <message>
   <source>the incentives that clients received</source>
   <translation>ការលើកទឹកចិត្តដែលអតិថិជនបានទទួល</translation>
  </message>
  <message>
   <source>the institution pays {amount}</source>
   <translation>គ្រឹះស្ថានបង់ {amount}</translation>
  </message>
  <message>
   <source>the institution's own fields</source>
   <translation>ប្រអប់ផ្ទាល់ខ្លួនរបស់គ្រឹះស្ថាន</translation>
  </message>
  <message>
   <source>the institution, and the logo on its papers</source>
   <translation>គ្រឹះស្ថាន និងឡូហ្គោលើលិខិតរបស់វា</translation>
  </message>
  <message>
   <source>the insurance scheme</source>
   <translation>គម្រោងធានារ៉ាប់រង</translation>
  </message>
  <message>
   <source>the insurer did not approve it</source>
   <translation>ក្រុមហ៊ុនធានារ៉ាប់រងមិនបានអនុម័តវាទេ</translation>
  </message>
  <message>
   <source>the interest of these loans was rebated meanwhile: {loans}</source>
   <translation>ការប្រាក់នៃកម្ចីទាំងនេះត្រូវបានបង្វិលរួចក្នុងពេលនោះ៖ {loans}</translation>
  </message>
  <message>
   <source>the interview of {client} has no second typing</source>
   <translation>ការសម្ភាសរបស់ {client} គ្មានការវាយបញ្ចូលលើកទីពីរទេ</translation>
  </message>
  <message>
   <source>the interview of {client} was typed a second time already</source>
   <translation>ការសម្ភាសរបស់ {client} ត្រូវបានវាយបញ្ចូលលើកទីពីររួចហើយ</translation>
  </message>
  <message>
   <source>the interview {interview} was decided already</source>
   <translation>ការសម្ភាស {interview} ត្រូវបានសម្រេចរួចហើយ</translation>
  </message>
  <message>
   <source>the interviewer</source>
   <translation>អ្នកសម្ភាស</translation>
  </message>
  <message>
   <source>the key of the response</source>
   <translation>សោនៃការឆ្លើយតប</translation>
  </message>
  <message>
   <source>the kind of incentive ‘{value}’ was not known and is created</source>
   <translation>មិនស្គាល់ប្រភេទការលើកទឹកចិត្ត ‘{value}’ ហើយវាត្រូវបានបង្កើត</translation>
  </message>
  <message>
   <source>the kinds of incentive, with their own fields</source>
   <translation>ប្រភេទនៃការលើកទឹកចិត្ត ជាមួយប្រអប់ផ្ទាល់ខ្លួន</translation>
  </message>
  <message>
   <source>the last character does not fit the code; a digit may be wrong</source>
   <translation>តួចុងក្រោយមិនត្រូវនឹងកូដទេ លេខណាមួយអាចខុស</translation>
  </message>
  <message>
   <source>the list as a workbook or CSV</source>
   <translation>បញ្ជីជាសៀវភៅការងារ ឬ CSV</translation>
  </message>
  <message>
   <source>the list {list} has no entry ‘{entry}’</source>
   <translation>បញ្ជី {list} គ្មានធាតុ ‘{entry}’ ទេ</translation>
  </message>
  <message>
   <source>the listing of clients</source>
   <translation>បញ្ជីអតិថិជន</translation>
  </message>
  <message>
   <source>the loan is in another currency than {value}</source>
   <translation>កម្ចីជារូបិយប័ណ្ណផ្សេងពី {value}</translation>
  </message>
  <message>
   <source>the loan's number is needed</source>
   <translation>ត្រូវការលេខកម្ចី</translation>
  </message>
  <message>
   <source>the mark of session ‘{header}’ cannot be read; write P, A, L or E</source>
   <translation>អានសញ្ញានៃវគ្គ ‘{header}’ មិនបាន សូមសរសេរ P, A, L ឬ E</translation>
  </message>
  <message>
   <source>the minutes are between 1 and 1440</source>
   <translation>នាទីស្ថិតចន្លោះ 1 និង 1440</translation>
  </message>
  <message>
   <source>the monthly monitoring summary</source>
   <translation>របាយការណ៍សង្ខេបការតាមដានប្រចាំខែ</translation>
  </message>
  <message>
   <source>the name ‘{value}’ stands twice in the same group; the second is left out</source>
   <translation>ឈ្មោះ ‘{value}’ មានពីរដងក្នុងក្រុមដដែល ឈ្មោះទីពីរត្រូវបានរំលង</translation>
  </message>
  <message>
   <source>the national number ‘{value}’ belongs to a client of another name; check both</source>
   <translation>លេខអត្តសញ្ញាណ ‘{value}’ ជារបស់អតិថិជនឈ្មោះផ្សេង សូមពិនិត្យទាំងពីរ</translation>
  </message>
  <message>
   <source>the note is kept</source>
   <translation>បានរក្សាទុកកំណត់សម្គាល់</translation>
  </message>
  <message>
   <source>the number is at least {least}</source>
   <translation>លេខត្រូវមានយ៉ាងតិច {least}</translation>
  </message>
  <message>
   <source>the number is below zero</source>
   <translation>លេខតូចជាងសូន្យ</translation>
  </message>
  <message>
   <source>the number is empty</source>
   <translation>លេខទទេ</translation>
  </message>
  <message>
   <source>the number that is meant</source>
   <translation>លេខដែលចង់និយាយ</translation>
  </message>
  <message>
   <source>the other marks show that a cross means absent; if it does not, write P and A instead</source>
   <translation>សញ្ញាផ្សេងបង្ហាញថាខ្វែងមានន័យថាអវត្តមាន បើមិនមែន សូមសរសេរ P និង A</translation>
  </message>
  <message>
   <source>the own field ‘{field}’ is there twice</source>
   <translation>ប្រអប់ផ្ទាល់ខ្លួន ‘{field}’ មានពីរដង</translation>
  </message>
  <message>
   <source>the page of one client</source>
   <translation>ទំព័ររបស់អតិថិជនម្នាក់</translation>
  </message>
  <message>
   <source>the paper is a4 or letter</source>
   <translation>ក្រដាសគឺ a4 ឬ letter</translation>
  </message>
  <message>
   <source>the paper is written</source>
   <translation>បានកត់លិខិត</translation>
  </message>
  <message>
   <source>the partner has acknowledged it</source>
   <translation>ដៃគូបានបញ្ជាក់ថាទទួលហើយ</translation>
  </message>
  <message>
   <source>the payment does not stand where this can become of it</source>
   <translation>ការទូទាត់មិនស្ថិតក្នុងស្ថានភាពដែលអាចប្ដូរទៅជានេះបានទេ</translation>
  </message>
  <message>
   <source>the payment to {client} came back already</source>
   <translation>ការទូទាត់ដល់ {client} បានត្រឡប់មកវិញរួចហើយ</translation>
  </message>
  <message>
   <source>the payment to {client} is cancelled</source>
   <translation>ការទូទាត់ដល់ {client} ត្រូវបានបោះបង់</translation>
  </message>
  <message>
   <source>the payment to {client} is not paid yet</source>
   <translation>ការទូទាត់ដល់ {client} មិនទាន់បានធ្វើទេ</translation>
  </message>
  <message>
   <source>the payment to {client} is paid already</source>
   <translation>ការទូទាត់ដល់ {client} បានធ្វើរួចហើយ</translation>
  </message>
  <message>
   <source>the payments of the award are {amount}: plan them anew first</source>
   <translation>ការបង់នៃការផ្ដល់ជូនគឺ {amount}៖ រៀបចំវាជាថ្មីសិន</translation>
  </message>
  <message>
   <source>the payments together are not {amount}</source>
   <translation>ការទូទាត់សរុបមិនស្មើ {amount} ទេ</translation>
  </message>
  <message>
   <source>the period {period} has not begun</source>
   <translation>រយៈពេល {period} មិនទាន់ចាប់ផ្ដើមទេ</translation>
  </message>
  <message>
   <source>the picture {file} is too large</source>
   <translation>រូបភាព {file} ធំពេក</translation>
  </message>
  <message>
   <source>the planned payment is {amount}</source>
   <translation>ការទូទាត់ដែលបានគ្រោងគឺ {amount}</translation>
  </message>
  <message>
   <source>the policy does not cover the person on this day</source>
   <translation>បណ្ណរ៉ាប់រងមិនធានាបុគ្គលនេះនៅថ្ងៃនេះទេ</translation>
  </message>
  <message>
   <source>the policy ends on {day} anyway; choose a day before</source>
   <translation>បណ្ណរ៉ាប់រងនឹងចប់ថ្ងៃ {day} ដដែល; ជ្រើសថ្ងៃមុននោះ</translation>
  </message>
  <message>
   <source>the policy number {number} stands in this scheme already</source>
   <translation>លេខបណ្ណរ៉ាប់រង {number} មានក្នុងគម្រោងនេះរួចហើយ</translation>
  </message>
  <message>
   <source>the policy that it renews</source>
   <translation>បណ្ណរ៉ាប់រងដែលវាបន្តសុពលភាព</translation>
  </message>
  <message>
   <source>the policy ‘{value}’ belongs to the client {client}</source>
   <translation>បណ្ណរ៉ាប់រង ‘{value}’ ជារបស់អតិថិជន {client}</translation>
  </message>
  <message>
   <source>the premium is not paid yet</source>
   <translation>បុព្វលាភមិនទាន់បានបង់ទេ</translation>
  </message>
  <message>
   <source>the printer {printer} does not take the paper</source>
   <translation>ម៉ាស៊ីនបោះពុម្ព {printer} មិនទទួលយកឯកសារទេ</translation>
  </message>
  <message>
   <source>the problems of {path} would take its place</source>
   <translation>ឯកសារបញ្ហារបស់ {path} នឹងជំនួសវា</translation>
  </message>
  <message>
   <source>the program pg_dump is not on this computer</source>
   <translation>គ្មានកម្មវិធី pg_dump នៅលើកុំព្យូទ័រនេះទេ</translation>
  </message>
  <message>
   <source>the reason for the withdrawal is needed</source>
   <translation>ត្រូវការមូលហេតុនៃការដកប្រាក់</translation>
  </message>
  <message>
   <source>the rebates of a period, to be signed for</source>
   <translation>ការបង្វិលការប្រាក់ក្នុងរយៈពេល ដើម្បីចុះហត្ថលេខាទទួល</translation>
  </message>
  <message>
   <source>the rebates of one period, line by line</source>
   <translation>ការបង្វិលការប្រាក់ក្នុងរយៈពេលមួយ ម្ដងមួយបន្ទាត់</translation>
  </message>
  <message>
   <source>the recipe fills ‘{target}’ from ‘{header}’, and nothing is called that any more</source>
   <translation>រូបមន្តនាំចូលបំពេញ ‘{target}’ ពី ‘{header}’ តែលែងមានអ្វីឈ្មោះនោះទៀតហើយ</translation>
  </message>
  <message>
   <source>the recipe names the column {header} by its letter only, and the columns have changed since; say which one fills ‘{target}’</source>
   <translation>រូបមន្តនាំចូលបញ្ជាក់ជួរឈរ {header} ដោយអក្សររបស់វាប៉ុណ្ណោះ ហើយជួរឈរបានប្រែប្រួលក្រោយមក សូមប្រាប់ថាមួយណាបំពេញ ‘{target}’</translation>
  </message>
  <message>
   <source>the recipe {path} cannot be read</source>
   <translation>មិនអាចអានរូបមន្តនាំចូល {path} បានទេ</translation>
  </message>
  <message>
   <source>the recipe's column ‘{header}’ is not in the file; nothing fills ‘{target}’</source>
   <translation>ជួរឈរ ‘{header}’ នៃរូបមន្តនាំចូលមិនមានក្នុងឯកសារទេ គ្មានអ្វីបំពេញ ‘{target}’ ទេ</translation>
  </message>
  <message>
   <source>the recipe's column ‘{header}’ is not in the file; ‘{instead}’ fills ‘{target}’</source>
   <translation>ជួរឈរ ‘{header}’ នៃរូបមន្តនាំចូលមិនមានក្នុងឯកសារទេ ‘{instead}’ បំពេញ ‘{target}’</translation>
  </message>
  <message>
   <source>the recipe's sheet ‘{value}’ is not in the file; another one is read</source>
   <translation>សន្លឹក ‘{value}’ នៃរូបមន្តនាំចូលមិនមានក្នុងឯកសារទេ សន្លឹកផ្សេងត្រូវបានអាន</translation>
  </message>
  <message>
   <source>the roster of a session</source>
   <translation>បញ្ជីឈ្មោះនៃវគ្គ</translation>
  </message>
  <message>
   <source>the round</source>
   <translation>ជុំ</translation>
  </message>
  <message>
   <source>the rounds of {survey} were not harmonised yet</source>
   <translation>ជុំនៃ {survey} មិនទាន់បានសម្របសម្រួលទេ</translation>
  </message>
  <message>
   <source>the row names no client</source>
   <translation>ជួរដេកមិនបញ្ជាក់អតិថិជនទេ</translation>
  </message>
  <message>
   <source>the row names no client, but says more of the person; choose who it is</source>
   <translation>ជួរដេកមិនប្រាប់ឈ្មោះអតិថិជនទេ តែប្រាប់បន្ថែមអំពីបុគ្គល; ជ្រើសថាជានរណា</translation>
  </message>
  <message>
   <source>the row says otherwise than what is stored; decide which of the two counts</source>
   <translation>ជួរដេកខុសពីអ្វីដែលបានរក្សាទុក សូមសម្រេចថាយកមួយណា</translation>
  </message>
  <message>
   <source>the rows belong to several events ({events}), and none is called like the round {round}</source>
   <translation>ជួរដេកជារបស់ event ច្រើន ({events}) ហើយគ្មានមួយណាឈ្មោះដូចជុំ {round} ទេ</translation>
  </message>
  <message>
   <source>the rules of a scheme, by day</source>
   <translation>វិធាននៃគម្រោង តាមថ្ងៃ</translation>
  </message>
  <message>
   <source>the same client had the same scheme on the same day before in this file, with another amount; give each its reference</source>
   <translation>អតិថិជនដដែលមានគម្រោងដដែលនៅថ្ងៃដដែលពីមុនក្នុងឯកសារនេះ ដោយមានចំនួនទឹកប្រាក់ផ្សេង សូមដាក់លេខយោងឱ្យនីមួយៗ</translation>
  </message>
  <message>
   <source>the same entry stands before in this file; give each its reference</source>
   <translation>ប្រតិបត្តិការដដែលមានពីមុនក្នុងឯកសារនេះ សូមដាក់លេខយោងឱ្យនីមួយៗ</translation>
  </message>
  <message>
   <source>the same for one field; may be given several times</source>
   <translation>ដូចគ្នាសម្រាប់ប្រអប់មួយ អាចដាក់ច្រើនដង</translation>
  </message>
  <message>
   <source>the same loan has two instalments due on {value} in this file, and they differ</source>
   <translation>កម្ចីដដែលមានការបង់រំលស់ពីរដល់កំណត់នៅ {value} ក្នុងឯកសារនេះ ហើយវាខុសគ្នា</translation>
  </message>
  <message>
   <source>the same response stands in the file before, with other answers; decide which one counts</source>
   <translation>ការឆ្លើយតបដដែលមានក្នុងឯកសារមុន ដោយមានចម្លើយផ្សេង សូមសម្រេចថាយកមួយណា</translation>
  </message>
  <message>
   <source>the sample branch has 1 to {most} clients, not {clients}</source>
   <translation>សាខាគំរូមានអតិថិជនពី 1 ដល់ {most} នាក់ មិនមែន {clients} ទេ</translation>
  </message>
  <message>
   <source>the sample branch is in {path}</source>
   <translation>សាខាគំរូស្ថិតនៅក្នុង {path}</translation>
  </message>
  <message>
   <source>the sample branch needs a database of its own; name another file</source>
   <translation>សាខាគំរូត្រូវការមូលដ្ឋានទិន្នន័យដាច់ដោយឡែក សូមដាក់ឈ្មោះឯកសារផ្សេង</translation>
  </message>
  <message>
   <source>the savings of {client} no longer hold the rebate</source>
   <translation>ប្រាក់សន្សំរបស់ {client} លែងមានប្រាក់បង្វិលនេះហើយ</translation>
  </message>
  <message>
   <source>the scheme begins on {day}; correct this day, or the beginning of the scheme</source>
   <translation>គម្រោងចាប់ផ្ដើមថ្ងៃ {day}; កែថ្ងៃនេះ ឬថ្ងៃចាប់ផ្ដើមគម្រោង</translation>
  </message>
  <message>
   <source>the scheme does not run on this day</source>
   <translation>គម្រោងមិនដំណើរការនៅថ្ងៃនេះទេ</translation>
  </message>
  <message>
   <source>the scheme gives {most} at most</source>
   <translation>គម្រោងផ្ដល់ច្រើនបំផុត {most}</translation>
  </message>
  <message>
   <source>the scheme is in {currency}</source>
   <translation>គម្រោងគិតជា {currency}</translation>
  </message>
  <message>
   <source>the scheme {scheme} follows no curriculum</source>
   <translation>គម្រោង {scheme} មិនអនុវត្តតាមកម្មវិធីសិក្សាណាទេ</translation>
  </message>
  <message>
   <source>the scheme {scheme} has no rule for these days</source>
   <translation>គម្រោង {scheme} គ្មានវិធានសម្រាប់ថ្ងៃទាំងនេះទេ</translation>
  </message>
  <message>
   <source>the scheme {scheme} is no interest rebate</source>
   <translation>គម្រោង {scheme} មិនមែនជាការបង្វិលការប្រាក់ទេ</translation>
  </message>
  <message>
   <source>the scheme {scheme} is not of this kind</source>
   <translation>គម្រោង {scheme} មិនមែនជាប្រភេទនេះទេ</translation>
  </message>
  <message>
   <source>the sex is not known yet</source>
   <translation>មិនទាន់ដឹងភេទ</translation>
  </message>
  <message>
   <source>the share is a number over 0 and up to 100</source>
   <translation>ភាគរយជាលេខលើស 0 ដល់ 100</translation>
  </message>
  <message>
   <source>the sheet belongs to no repeat of the questionnaire and is left out</source>
   <translation>សន្លឹកមិនត្រូវនឹងផ្នែកធ្វើឡើងវិញណាក្នុងកម្រងសំណួរទេ ហើយត្រូវបានរំលង</translation>
  </message>
  <message>
   <source>the sheet is damaged or written in an unusual way; it was read cell by cell, so check that no row is missing</source>
   <translation>សន្លឹកខូច ឬសរសេរខុសពីធម្មតា វាត្រូវបានអានម្ដងមួយក្រឡា ដូច្នេះសូមពិនិត្យថាមិនខ្វះជួរដេក</translation>
  </message>
  <message>
   <source>the sheet is hidden</source>
   <translation>សន្លឹកត្រូវបានលាក់</translation>
  </message>
  <message>
   <source>the sheet names no rows that its rows belong to and is left out</source>
   <translation>សន្លឹកមិនបញ្ជាក់ថាជួរដេករបស់វាជារបស់ជួរដេកណាទេ ហើយត្រូវបានរំលង</translation>
  </message>
  <message>
   <source>the sheet {sheet} does not say when its rows were written, so none is newer</source>
   <translation>សន្លឹក {sheet} មិនប្រាប់ថាជួរដេករបស់វាសរសេរពេលណាទេ ដូច្នេះគ្មានមួយណាថ្មីជាងទេ</translation>
  </message>
  <message>
   <source>the sheet ‘{value}’ is hidden in Excel; check that it is the one you mean</source>
   <translation>សន្លឹក ‘{value}’ ត្រូវបានលាក់ក្នុង Excel សូមពិនិត្យថាវាជាសន្លឹកដែលអ្នកចង់បាន</translation>
  </message>
  <message>
   <source>the slip that a client takes along</source>
   <translation>លិខិតបញ្ជូនដែលអតិថិជនយកទៅ</translation>
  </message>
  <message>
   <source>the survey no longer proposes this</source>
   <translation>ការអង្កេតលែងស្នើវាទៀតហើយ</translation>
  </message>
  <message>
   <source>the table lacks the columns {columns}</source>
   <translation>តារាងខ្វះជួរឈរ {columns}</translation>
  </message>
  <message>
   <source>the talk is written</source>
   <translation>បានកត់ការផ្សព្វផ្សាយ</translation>
  </message>
  <message>
   <source>the text is not written in {encoding}</source>
   <translation>អក្សរមិនបានសរសេរតាម {encoding} ទេ</translation>
  </message>
  <message>
   <source>the total agrees</source>
   <translation>ចំនួនសរុបត្រូវគ្នា</translation>
  </message>
  <message>
   <source>the training is written</source>
   <translation>បានកត់ការបណ្ដុះបណ្ដាល</translation>
  </message>
  <message>
   <source>the two belong to different branches</source>
   <translation>ទាំងពីរជារបស់សាខាផ្សេងគ្នា</translation>
  </message>
  <message>
   <source>the usual reader cannot read this sheet</source>
   <translation>កម្មវិធីអានធម្មតាមិនអាចអានសន្លឹកនេះបានទេ</translation>
  </message>
  <message>
   <source>the usual reader leaves out some of what this sheet holds</source>
   <translation>កម្មវិធីអានធម្មតារំលងអ្វីមួយចំនួនក្នុងសន្លឹកនេះ</translation>
  </message>
  <message>
   <source>the visit is written</source>
   <translation>បានកត់ការចុះពិនិត្យ</translation>
  </message>
  <message>
   <source>the voucher was no longer good on this day</source>
   <translation>ប័ណ្ណសេវាលែងប្រើបាននៅថ្ងៃនេះ</translation>
  </message>
  <message>
   <source>the voucher was used on {day} already; if that day is wrong, correct the visit</source>
   <translation>ប័ណ្ណសេវាត្រូវបានប្រើនៅ {day} រួចហើយ បើថ្ងៃនោះខុស សូមកែការទៅពិនិត្យ</translation>
  </message>
  <message>
   <source>the voucher {voucher} of this provider was given out already</source>
   <translation>ប័ណ្ណសេវា {voucher} របស់អ្នកផ្ដល់សេវានេះបានប្រគល់រួចហើយ</translation>
  </message>
  <message>
   <source>the voucher ‘{value}’ of this provider belongs to somebody else</source>
   <translation>ប័ណ្ណសេវា ‘{value}’ របស់អ្នកផ្ដល់សេវានេះជារបស់អ្នកផ្សេង</translation>
  </message>
  <message>
   <source>the whole claim is approved; choose ‘Approved’</source>
   <translation>សំណើសំណងទាំងមូលត្រូវបានអនុម័ត សូមជ្រើស ‘បានអនុម័ត’</translation>
  </message>
  <message>
   <source>the whole premium</source>
   <translation>បុព្វលាភទាំងមូល</translation>
  </message>
  <message>
   <source>the workbook has no sheet ‘survey’ with a column ‘type’</source>
   <translation>សៀវភៅការងារគ្មានសន្លឹក ‘survey’ ដែលមានជួរឈរ ‘type’ ទេ</translation>
  </message>
  <message>
   <source>the workbook is damaged</source>
   <translation>សៀវភៅការងារខូច</translation>
  </message>
  <message>
   <source>the workbook is for the questionnaire ‘{survey}’</source>
   <translation>សៀវភៅការងារនេះសម្រាប់កម្រងសំណួរ ‘{survey}’</translation>
  </message>
  <message>
   <source>the workbook is of a version of Excel before 1995</source>
   <translation>សៀវភៅការងារជារបស់ Excel កំណែមុនឆ្នាំ 1995</translation>
  </message>
  <message>
   <source>the workbook is protected with a password</source>
   <translation>សៀវភៅការងារត្រូវបានការពារដោយពាក្យសម្ងាត់</translation>
  </message>
  <message>
   <source>the workbook is the template of another list</source>
   <translation>សៀវភៅការងារនេះជាពុម្ពគំរូនៃបញ្ជីផ្សេង</translation>
  </message>
  <message>
   <source>the workbook needs more memory than is safe</source>
   <translation>សៀវភៅការងារត្រូវការអង្គចងចាំលើសកម្រិតសុវត្ថិភាព</translation>
  </message>
  <message>
   <source>the workers are written</source>
   <translation>បានកត់អ្នកធ្វើការ</translation>
  </message>
  <message>
   <source>the workers of {day} are written down already</source>
   <translation>អ្នកធ្វើការនៃ {day} បានកត់ត្រារួចហើយ</translation>
  </message>
  <message>
   <source>there are claims for a person who would leave the policy: {count}</source>
   <translation>មានសំណើសំណងសម្រាប់បុគ្គលដែលនឹងចេញពីបណ្ណរ៉ាប់រង៖ {count}</translation>
  </message>
  <message>
   <source>there are claims under it: {count}</source>
   <translation>មានសំណើសំណងក្រោមវា៖ {count}</translation>
  </message>
  <message>
   <source>there are more women than workers</source>
   <translation>ចំនួនស្ត្រីច្រើនជាងចំនួនអ្នកធ្វើការ</translation>
  </message>
  <message>
   <source>there are no rebates {run}</source>
   <translation>គ្មានការបង្វិល {run} ទេ</translation>
  </message>
  <message>
   <source>there are several policies of ‘{value}’; write the number and the day</source>
   <translation>មានបណ្ណរ៉ាប់រងច្រើនរបស់ ‘{value}’ សូមសរសេរលេខ និងថ្ងៃ</translation>
  </message>
  <message>
   <source>there are several such claims; write the person and the day it happened</source>
   <translation>មានសំណើសំណងបែបនេះច្រើន សូមសរសេរបុគ្គល និងថ្ងៃដែលវាកើតឡើង</translation>
  </message>
  <message>
   <source>there are too many digits: {count}</source>
   <translation>លេខច្រើនខ្ទង់ពេក៖ {count}</translation>
  </message>
  <message>
   <source>there are {most} fields already; retire one that nobody needs</source>
   <translation>មានប្រអប់ {most} រួចហើយ សូមឈប់ប្រើមួយដែលគ្មាននរណាត្រូវការ</translation>
  </message>
  <message>
   <source>there is a budget of this scheme for the same period</source>
   <translation>មានថវិកានៃគម្រោងនេះសម្រាប់រយៈពេលដដែលរួចហើយ</translation>
  </message>
  <message>
   <source>there is a database already: {target}</source>
   <translation>មានមូលដ្ឋានទិន្នន័យរួចហើយ៖ {target}</translation>
  </message>
  <message>
   <source>there is a file already: {path}</source>
   <translation>មានឯកសាររួចហើយ៖ {path}</translation>
  </message>
  <message>
   <source>there is a loan {number} already</source>
   <translation>មានកម្ចី {number} រួចហើយ</translation>
  </message>
  <message>
   <source>there is a scheme {scheme} already</source>
   <translation>មានគម្រោង {scheme} រួចហើយ</translation>
  </message>
  <message>
   <source>there is no area of decent work {area}</source>
   <translation>គ្មានវិស័យការងារសមរម្យ {area} ទេ</translation>
  </message>
  <message>
   <source>there is no award {award}</source>
   <translation>គ្មានការផ្ដល់ជូន {award} ទេ</translation>
  </message>
  <message>
   <source>there is no branch {branch}</source>
   <translation>គ្មានសាខា {branch} ទេ</translation>
  </message>
  <message>
   <source>there is no branch ‘{value}’; the rows go to the branch of the import</source>
   <translation>គ្មានសាខា ‘{value}’ ទេ ជួរដេកត្រូវដាក់ក្នុងសាខានៃការនាំចូល</translation>
  </message>
  <message>
   <source>there is no centre {centre}</source>
   <translation>គ្មានមជ្ឈមណ្ឌល {centre} ទេ</translation>
  </message>
  <message>
   <source>there is no centre ‘{value}’; correct it, or add the centre first</source>
   <translation>គ្មានមជ្ឈមណ្ឌល ‘{value}’ ទេ; កែវា ឬបន្ថែមមជ្ឈមណ្ឌលជាមុន</translation>
  </message>
  <message>
   <source>there is no check {check}</source>
   <translation>គ្មានការពិនិត្យ {check}</translation>
  </message>
  <message>
   <source>there is no checklist for visits yet</source>
   <translation>មិនទាន់មានបញ្ជីពិនិត្យសម្រាប់ការចុះពិនិត្យទេ</translation>
  </message>
  <message>
   <source>there is no checklist {checklist}</source>
   <translation>គ្មានបញ្ជីពិនិត្យ {checklist} ទេ</translation>
  </message>
  <message>
   <source>there is no choice list ‘{value}’</source>
   <translation>គ្មានបញ្ជីជម្រើស ‘{value}’ ទេ</translation>
  </message>
  <message>
   <source>there is no choice list ‘{value}’, did you mean ‘{suggestion}’?</source>
   <translation>គ្មានបញ្ជីជម្រើស ‘{value}’ ទេ តើចង់មានន័យថា ‘{suggestion}’ ឬ?</translation>
  </message>
  <message>
   <source>there is no claim {claim}</source>
   <translation>គ្មានសំណើសំណង {claim} ទេ</translation>
  </message>
  <message>
   <source>there is no client {client}</source>
   <translation>គ្មានអតិថិជន {client} ទេ</translation>
  </message>
  <message>
   <source>there is no column ‘{column}’ on the sheet ‘{sheet}’</source>
   <translation>គ្មានជួរឈរ ‘{column}’ នៅលើសន្លឹក ‘{sheet}’ ទេ</translation>
  </message>
  <message>
   <source>there is no database {target}</source>
   <translation>គ្មានមូលដ្ឋានទិន្នន័យ {target} ទេ</translation>
  </message>
  <message>
   <source>there is no entry {entry}</source>
   <translation>គ្មានប្រតិបត្តិការ {entry} ទេ</translation>
  </message>
  <message>
   <source>there is no field {fields}</source>
   <translation>គ្មានប្រអប់ {fields} ទេ</translation>
  </message>
  <message>
   <source>there is no file {path}</source>
   <translation>គ្មានឯកសារ {path} ទេ</translation>
  </message>
  <message>
   <source>there is no folder {path}</source>
   <translation>គ្មានថត {path} ទេ</translation>
  </message>
  <message>
   <source>there is no group {group} in this centre</source>
   <translation>គ្មានក្រុម {group} ក្នុងមជ្ឈមណ្ឌលនេះ</translation>
  </message>
  <message>
   <source>there is no import {batch}</source>
   <translation>គ្មានការនាំចូល {batch} ទេ</translation>
  </message>
  <message>
   <source>there is no innovation to be assigned to</source>
   <translation>គ្មាននវានុវត្តន៍ណាដើម្បីចាត់ចូលទេ</translation>
  </message>
  <message>
   <source>there is no innovation {innovation}</source>
   <translation>គ្មាននវានុវត្តន៍ {innovation} ទេ</translation>
  </message>
  <message>
   <source>there is no innovation ‘{value}’; the scheme stands without one</source>
   <translation>គ្មាននវានុវត្តន៍ ‘{value}’ ទេ គម្រោងនៅដោយគ្មានវា</translation>
  </message>
  <message>
   <source>there is no kind of incentive {kind}</source>
   <translation>គ្មានប្រភេទការលើកទឹកចិត្ត {kind} ទេ</translation>
  </message>
  <message>
   <source>there is no loan ‘{value}’; add it to its client, or give the columns client, amount paid out and day paid out</source>
   <translation>គ្មានកម្ចី ‘{value}’ ទេ សូមបន្ថែមវាដល់អតិថិជន ឬផ្ដល់ជួរឈរអតិថិជន ចំនួនបើកប្រាក់ និងថ្ងៃបើកប្រាក់</translation>
  </message>
  <message>
   <source>there is no officer ‘{value}’; the clients keep the centre's</source>
   <translation>គ្មានមន្ត្រី ‘{value}’ ទេ អតិថិជននៅជាមួយមន្ត្រីនៃមជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>there is no own field {field}</source>
   <translation>គ្មានប្រអប់ផ្ទាល់ខ្លួន {field} ទេ</translation>
  </message>
  <message>
   <source>there is no paper size {paper}</source>
   <translation>គ្មានទំហំក្រដាស {paper} ទេ</translation>
  </message>
  <message>
   <source>there is no partner {partner}</source>
   <translation>គ្មានដៃគូ {partner} ទេ</translation>
  </message>
  <message>
   <source>there is no partner ‘{value}’; correct it, or add the partner first</source>
   <translation>គ្មានដៃគូ ‘{value}’ ទេ សូមកែវា ឬបន្ថែមដៃគូជាមុនសិន</translation>
  </message>
  <message>
   <source>there is no policy of ‘{value}’; import the insured persons first</source>
   <translation>គ្មានបណ្ណរ៉ាប់រងរបស់ ‘{value}’ ទេ សូមនាំចូលអ្នកត្រូវបានធានាជាមុនសិន</translation>
  </message>
  <message>
   <source>there is no policy {policy}</source>
   <translation>គ្មានបណ្ណរ៉ាប់រង {policy} ទេ</translation>
  </message>
  <message>
   <source>there is no questionnaire ‘{survey}’; there are: {known}</source>
   <translation>គ្មានកម្រងសំណួរ ‘{survey}’ ទេ។ មាន៖ {known}</translation>
  </message>
  <message>
   <source>there is no queued interview {interview}</source>
   <translation>គ្មានការសម្ភាស {interview} ក្នុងជួររង់ចាំទេ</translation>
  </message>
  <message>
   <source>there is no referral {referral}</source>
   <translation>គ្មានការបញ្ជូន {referral} ទេ</translation>
  </message>
  <message>
   <source>there is no savings account of {account}</source>
   <translation>គ្មានគណនីសន្សំរបស់ {account} ទេ</translation>
  </message>
  <message>
   <source>there is no scheme {scheme}</source>
   <translation>គ្មានគម្រោង {scheme} ទេ</translation>
  </message>
  <message>
   <source>there is no scheme ‘{value}’; correct it, or import the scheme first</source>
   <translation>គ្មានគម្រោង ‘{value}’ ទេ សូមកែវា ឬនាំចូលគម្រោងជាមុន</translation>
  </message>
  <message>
   <source>there is no session ‘{value}’; add it first, or write its day into the heading</source>
   <translation>គ្មានវគ្គ ‘{value}’ សូមបន្ថែមវាជាមុន ឬសរសេរថ្ងៃរបស់វាក្នុងក្បាលជួរឈរ</translation>
  </message>
  <message>
   <source>there is no sheet ‘{sheet}’</source>
   <translation>គ្មានសន្លឹក ‘{sheet}’ ទេ</translation>
  </message>
  <message>
   <source>there is no such candidate; there are {count}</source>
   <translation>គ្មានបេក្ខជនបែបនេះទេ មានតែ {count}</translation>
  </message>
  <message>
   <source>there is no such day</source>
   <translation>គ្មានថ្ងៃបែបនេះទេ</translation>
  </message>
  <message>
   <source>there is no such document</source>
   <translation>គ្មានលិខិតឯកសារបែបនេះទេ</translation>
  </message>
  <message>
   <source>there is no such payment</source>
   <translation>គ្មានការទូទាត់បែបនេះទេ</translation>
  </message>
  <message>
   <source>there is no such person in the household</source>
   <translation>គ្មានបុគ្គលបែបនេះក្នុងគ្រួសារទេ</translation>
  </message>
  <message>
   <source>there is no such rebate to reverse</source>
   <translation>គ្មានការបង្វិលបែបនេះដែលត្រូវដកវិញទេ</translation>
  </message>
  <message>
   <source>there is no such session in this branch</source>
   <translation>គ្មានវគ្គបែបនេះក្នុងសាខានេះទេ</translation>
  </message>
  <message>
   <source>there is no view {view}</source>
   <translation>គ្មានទិដ្ឋភាព {view} ទេ</translation>
  </message>
  <message>
   <source>there is no visit {visit}</source>
   <translation>គ្មានការទៅពិនិត្យ {visit} ទេ</translation>
  </message>
  <message>
   <source>these rebates are approved already</source>
   <translation>ការបង្វិលទាំងនេះបានអនុម័តរួចហើយ</translation>
  </message>
  <message>
   <source>these rebates are credited already</source>
   <translation>ការបង្វិលទាំងនេះបានដាក់ចូលរួចហើយ</translation>
  </message>
  <message>
   <source>these rebates are not approved yet</source>
   <translation>ការបង្វិលទាំងនេះមិនទាន់បានអនុម័តទេ</translation>
  </message>
  <message>
   <source>these rebates were reversed</source>
   <translation>ការបង្វិលទាំងនេះត្រូវបានដកវិញ</translation>
  </message>
  <message>
   <source>they live in one household already</source>
   <translation>ពួកគេរស់នៅក្នុងគ្រួសារតែមួយរួចហើយ</translation>
  </message>
  <message>
   <source>they were credited on {day}</source>
   <translation>វាបានដាក់ចូលនៅ {day}</translation>
  </message>
  <message>
   <source>this birth day is in the future</source>
   <translation>ថ្ងៃកំណើតនេះស្ថិតក្នុងអនាគត</translation>
  </message>
  <message>
   <source>this check needs no review</source>
   <translation>ការពិនិត្យនេះមិនត្រូវការពិនិត្យឡើងវិញទេ</translation>
  </message>
  <message>
   <source>this client has no record {record} that a document can be evidence of</source>
   <translation>អតិថិជននេះគ្មានកំណត់ត្រា {record} ដែលលិខិតឯកសារអាចជាភស្តុតាងទេ</translation>
  </message>
  <message>
   <source>this client is no longer there</source>
   <translation>អតិថិជននេះលែងមានទៀតហើយ</translation>
  </message>
  <message>
   <source>this comparison does not fit what is looked at</source>
   <translation>ការប្រៀបធៀបនេះមិនសមនឹងអ្វីដែលពិនិត្យទេ</translation>
  </message>
  <message>
   <source>this concerns a child: what follows is decided in a review</source>
   <translation>នេះពាក់ព័ន្ធនឹងកុមារ៖ អ្វីដែលត្រូវធ្វើបន្តត្រូវសម្រេចក្នុងការពិនិត្យឡើងវិញ</translation>
  </message>
  <message>
   <source>this day is in the future</source>
   <translation>ថ្ងៃនេះស្ថិតក្នុងអនាគត</translation>
  </message>
  <message>
   <source>this document is restricted</source>
   <translation>លិខិតឯកសារនេះមានកម្រិត</translation>
  </message>
  <message>
   <source>this does not wait for approval</source>
   <translation>វាមិនរង់ចាំការអនុម័តទេ</translation>
  </message>
  <message>
   <source>this export of ODK was saved again by Excel, which drops zeros in front and turns days; use the file that ODK wrote</source>
   <translation>ការនាំចេញពី ODK នេះត្រូវបាន Excel រក្សាទុកម្ដងទៀត ដែលលុបលេខសូន្យខាងមុខ និងប្ដូរថ្ងៃ សូមប្រើឯកសារដែល ODK បានសរសេរ</translation>
  </message>
  <message>
   <source>this form is there already; nothing was changed</source>
   <translation>ទម្រង់នេះមានរួចហើយ មិនបានផ្លាស់ប្ដូរអ្វីទេ</translation>
  </message>
  <message>
   <source>this interview cannot be decided like that</source>
   <translation>មិនអាចសម្រេចលើការសម្ភាសនេះបែបនោះបានទេ</translation>
  </message>
  <message>
   <source>this interview is no longer there</source>
   <translation>ការសម្ភាសនេះលែងមានទៀតហើយ</translation>
  </message>
  <message>
   <source>this interview still waits for a decision</source>
   <translation>ការសម្ភាសនេះនៅរង់ចាំការសម្រេច</translation>
  </message>
  <message>
   <source>this is before it happened</source>
   <translation>នេះមុនពេលវាកើតឡើង</translation>
  </message>
  <message>
   <source>this is before the award</source>
   <translation>នេះមុនការផ្ដល់ជូន</translation>
  </message>
  <message>
   <source>this is before the check</source>
   <translation>នេះមុនការពិនិត្យ</translation>
  </message>
  <message>
   <source>this is before the client joined</source>
   <translation>នេះមុនពេលអតិថិជនចូល</translation>
  </message>
  <message>
   <source>this is before the day of the award</source>
   <translation>នេះមុនថ្ងៃផ្ដល់ជូន</translation>
  </message>
  <message>
   <source>this is before the day of the referral</source>
   <translation>នេះមុនថ្ងៃបញ្ជូន</translation>
  </message>
  <message>
   <source>this is before the day on which it was paid</source>
   <translation>នេះមុនថ្ងៃដែលបានទូទាត់</translation>
  </message>
  <message>
   <source>this is before the period of the rebates</source>
   <translation>នេះមុនរយៈពេលនៃការបង្វិល</translation>
  </message>
  <message>
   <source>this is before the step that it follows, of {day}</source>
   <translation>នេះមុនជំហានដែលនៅពីមុខវា នៅ {day}</translation>
  </message>
  <message>
   <source>this is before the voucher was given out</source>
   <translation>នេះមុនពេលប្រគល់ប័ណ្ណសេវា</translation>
  </message>
  <message>
   <source>this is needed</source>
   <translation>ត្រូវបំពេញ</translation>
  </message>
  <message>
   <source>this is not a client code; it looks like KH03-00421-3</source>
   <translation>នេះមិនមែនជាកូដអតិថិជនទេ កូដមានទម្រង់ដូច KH03-00421-3</translation>
  </message>
  <message>
   <source>this is not a day; write it as 3/4/2026, 3 apr or today</source>
   <translation>នេះមិនមែនជាថ្ងៃទេ សូមសរសេរជា 3/4/2026, 3 មេសា ឬ ថ្ងៃនេះ</translation>
  </message>
  <message>
   <source>this is not a number</source>
   <translation>នេះមិនមែនជាលេខទេ</translation>
  </message>
  <message>
   <source>this is not a place; write latitude and longitude, as in 11.56 104.92</source>
   <translation>នេះមិនមែនជាទីតាំងទេ សូមសរសេររយៈទទឹង និងរយៈបណ្ដោយ ដូចជា 11.56 104.92</translation>
  </message>
  <message>
   <source>this is not a time; write it as 14:30</source>
   <translation>នេះមិនមែនជាម៉ោងទេ សូមសរសេរជា 14:30</translation>
  </message>
  <message>
   <source>this is not an amount; write it as 26500 or 26,500</source>
   <translation>នេះមិនមែនជាចំនួនទឹកប្រាក់ទេ សូមសរសេរជា 26500 ឬ 26,500</translation>
  </message>
  <message>
   <source>this month</source>
   <translation>ខែនេះ</translation>
  </message>
  <message>
   <source>this number ({type}) belongs to {code} already</source>
   <translation>លេខនេះ ({type}) ជារបស់ {code} រួចហើយ</translation>
  </message>
  <message>
   <source>this own field must be filled</source>
   <translation>ប្រអប់ផ្ទាល់ខ្លួននេះត្រូវតែបំពេញ</translation>
  </message>
  <message>
   <source>this paper is about one centre</source>
   <translation>របាយការណ៍នេះសម្រាប់មជ្ឈមណ្ឌលមួយ</translation>
  </message>
  <message>
   <source>this paper is about one scheme</source>
   <translation>របាយការណ៍នេះសម្រាប់គម្រោងមួយ</translation>
  </message>
  <message>
   <source>this passphrase does not open it, or the file is no database</source>
   <translation>ឃ្លាសម្ងាត់នេះមិនអាចបើកវាបានទេ ឬឯកសារមិនមែនជាមូលដ្ឋានទិន្នន័យ</translation>
  </message>
  <message>
   <source>this person is a client already</source>
   <translation>បុគ្គលនេះជាអតិថិជនរួចហើយ</translation>
  </message>
  <message>
   <source>this person still looks after centres: {count}</source>
   <translation>បុគ្គលនេះនៅមើលការខុសត្រូវមជ្ឈមណ្ឌល៖ {count}</translation>
  </message>
  <message>
   <source>this reason does not fit the change</source>
   <translation>មូលហេតុនេះមិនត្រូវនឹងការប្រែប្រួលទេ</translation>
  </message>
  <message>
   <source>this referral is restricted</source>
   <translation>ការបញ្ជូននេះមានកម្រិត</translation>
  </message>
  <message>
   <source>this response belongs to another client by its key; decide where it belongs</source>
   <translation>តាមសោ ការឆ្លើយតបនេះជារបស់អតិថិជនផ្សេង សូមសម្រេចថាវាជារបស់អ្នកណា</translation>
  </message>
  <message>
   <source>this response was changed here after the export; decide which of the two counts</source>
   <translation>ការឆ្លើយតបនេះត្រូវបានកែនៅទីនេះក្រោយការនាំចេញ សូមសម្រេចថាយកមួយណា</translation>
  </message>
  <message>
   <source>this row is an interview of another round; choose that round, or export one round only</source>
   <translation>ជួរដេកនេះជាការសម្ភាសនៃជុំផ្សេង សូមជ្រើសជុំនោះ ឬនាំចេញតែមួយជុំ</translation>
  </message>
  <message>
   <source>this row is of another round (‘{value}’) and is left out</source>
   <translation>ជួរដេកនេះជារបស់ជុំផ្សេង (‘{value}’) ហើយត្រូវបានរំលង</translation>
  </message>
  <message>
   <source>this row is switched off in the form and is left out</source>
   <translation>ជួរដេកនេះត្រូវបានបិទក្នុងទម្រង់ ហើយត្រូវបានរំលង</translation>
  </message>
  <message>
   <source>this row names no list and no choice and is left out</source>
   <translation>ជួរដេកនេះមិនបញ្ជាក់បញ្ជី និងជម្រើសទេ ហើយត្រូវបានរំលង</translation>
  </message>
  <message>
   <source>this session has no quiz; write its points in the form of the session</source>
   <translation>វគ្គនេះគ្មានតេស្តទេ សូមសរសេរពិន្ទុរបស់វាក្នុងទម្រង់វគ្គ</translation>
  </message>
  <message>
   <source>this session was cancelled; correct the day, or the session in the book</source>
   <translation>វគ្គនេះបានបោះបង់; កែថ្ងៃ ឬកែវគ្គក្នុងបញ្ជី</translation>
  </message>
  <message>
   <source>this session was moved to {day} since, and stays there; the marks go to it</source>
   <translation>វគ្គនេះត្រូវបានប្ដូរទៅ {day} ហើយនៅដដែល សញ្ញាត្រូវដាក់ចូលវា</translation>
  </message>
  <message>
   <source>this sheet is not read; did you mean ‘{suggestion}’?</source>
   <translation>សន្លឹកនេះមិនត្រូវបានអានទេ តើចង់មានន័យថា ‘{suggestion}’ ឬ?</translation>
  </message>
  <message>
   <source>this: {day}</source>
   <translation>នេះ៖ {day}</translation>
  </message>
  <message>
   <source>this: {day}, later</source>
   <translation>នេះ៖ {day} ក្រោយជាង</translation>
  </message>
  <message>
   <source>those of one outside number only</source>
   <translation>តែអ្នកដែលមានលេខខាងក្រៅតែមួយ</translation>
  </message>
  <message>
   <source>tick</source>
   <translation>ធីក</translation>
  </message>
  <message>
   <source>times</source>
   <translation>ចំនួនដង</translation>
  </message>
  <message>
   <source>title</source>
   <translation>ចំណងជើង</translation>
  </message>
  <message>
   <source>to be done</source>
   <translation>ត្រូវធ្វើ</translation>
  </message>
  <message>
   <source>to be looked at again</source>
   <translation>ត្រូវមើលម្ដងទៀត</translation>
  </message>
  <message>
   <source>to be typed</source>
   <translation>ត្រូវវាយ</translation>
  </message>
  <message>
   <source>to be typed a second time</source>
   <translation>ត្រូវវាយលើកទីពីរ</translation>
  </message>
  <message>
   <source>to complete</source>
   <translation>ត្រូវបំពេញ</translation>
  </message>
  <message>
   <source>to decide</source>
   <translation>ត្រូវសម្រេច</translation>
  </message>
  <message>
   <source>to look at</source>
   <translation>ត្រូវមើល</translation>
  </message>
  <message>
   <source>to page</source>
   <translation>ដល់ទំព័រ</translation>
  </message>
  <message>
   <source>to whom</source>
   <translation>ទៅនរណា</translation>
  </message>
  <message>
   <source>to whom it happened</source>
   <translation>វាកើតឡើងចំពោះនរណា</translation>
  </message>
  <message>
   <source>today</source>
   <translation>ថ្ងៃនេះ</translation>
  </message>
  <message>
   <source>too long</source>
   <translation>វែងពេក</translation>
  </message>
  <message>
   <source>too short</source>
   <translation>ខ្លីពេក</translation>
  </message>
  <message>
   <source>top margin</source>
   <translation>រឹមលើ</translation>
  </message>
  <message>
   <source>trained, sex not known</source>
   <translation>បានបណ្ដុះបណ្ដាល មិនដឹងភេទ</translation>
  </message>
  <message>
   <source>turned into Unicode</source>
   <translation>បានប្ដូរជា Unicode</translation>
  </message>
  <message>
   <source>two choices have the same words</source>
   <translation>ជម្រើសពីរមានពាក្យដូចគ្នា</translation>
  </message>
  <message>
   <source>two numbers of the same type: {type}</source>
   <translation>លេខពីរប្រភេទដដែល៖ {type}</translation>
  </message>
  <message>
   <source>type</source>
   <translation>ប្រភេទ</translation>
  </message>
  <message>
   <source>type 1 when the box is ticked, else leave it empty</source>
   <translation>សូមវាយ 1 ពេលប្រអប់ត្រូវបានគូសធីក បើមិនដូច្នេះទេ ទុកវាឱ្យទទេ</translation>
  </message>
  <message>
   <source>type it a second time first</source>
   <translation>សូមវាយបញ្ចូលវាលើកទីពីរជាមុនសិន</translation>
  </message>
  <message>
   <source>type {number}</source>
   <translation>ប្រភេទ {number}</translation>
  </message>
  <message>
   <source>typed twice</source>
   <translation>បានវាយពីរដង</translation>
  </message>
  <message>
   <source>uid</source>
   <translation>uid</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>មិនប្រែប្រួល</translation>
  </message>
  <message>
   <source>under this policy only</source>
   <translation>តែក្រោមបណ្ណរ៉ាប់រងនេះ</translation>
  </message>
  <message>
   <source>unknown client: link, new, without, drop; second interview: keep, replace, merge, both, drop</source>
   <translation>អតិថិជនមិនស្គាល់៖ link, new, without, drop; ការសម្ភាសទីពីរ៖ keep, replace, merge, both, drop</translation>
  </message>
  <message>
   <source>unknown clients</source>
   <translation>អតិថិជនមិនស្គាល់</translation>
  </message>
  <message>
   <source>unknown ones:</source>
   <translation>បើមិនស្គាល់៖</translation>
  </message>
  <message>
   <source>unrecognized arguments: {arguments}</source>
   <translation>អាគុយម៉ង់មិនស្គាល់៖ {arguments}</translation>
  </message>
  <message>
   <source>until</source>
   <translation>រហូតដល់</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>រហូតដល់ {day}</translation>
  </message>
  <message>
   <source>up to fifty years ahead</source>
   <translation>រហូតដល់ហាសិបឆ្នាំខាងមុខ</translation>
  </message>
  <message>
   <source>up to {amount}</source>
   <translation>រហូតដល់ {amount}</translation>
  </message>
  <message>
   <source>updated</source>
   <translation>បានកែ</translation>
  </message>
  <message>
   <source>use diagnostic, baseline, followup1 … or final</source>
   <translation>សូមប្រើ diagnostic, baseline, followup1 … ឬ final</translation>
  </message>
  <message>
   <source>used after a shock</source>
   <translation>ប្រើក្រោយវិបត្តិ</translation>
  </message>
  <message>
   <source>used after a shock, %</source>
   <translation>ប្រើក្រោយវិបត្តិ, %</translation>
  </message>
  <message>
   <source>version</source>
   <translation>កំណែ</translation>
  </message>
  <message>
   <source>version {version}</source>
   <translation>កំណែ {version}</translation>
  </message>
  <message>
   <source>village</source>
   <translation>ភូមិ</translation>
  </message>
  <message>
   <source>visit {number} is written</source>
   <translation>បានកត់ការទៅពិនិត្យ {number}</translation>
  </message>
  <message>
   <source>visits</source>
   <translation>ការទៅពិនិត្យ</translation>
  </message>
  <message>
   <source>visits to the doctor, and vouchers</source>
   <translation>ការទៅជួបគ្រូពេទ្យ និងប័ណ្ណសេវា</translation>
  </message>
  <message>
   <source>visits were made by this checklist: {count}</source>
   <translation>ការចុះពិនិត្យដែលធ្វើតាមបញ្ជីពិនិត្យនេះ៖ {count}</translation>
  </message>
  <message>
   <source>voucher</source>
   <translation>ប័ណ្ណសេវា</translation>
  </message>
  <message>
   <source>vouchers expired</source>
   <translation>ប័ណ្ណសេវាផុតកំណត់</translation>
  </message>
  <message>
   <source>vouchers given out</source>
   <translation>ប័ណ្ណសេវាបានប្រគល់</translation>
  </message>
  <message>
   <source>vouchers used</source>
   <translation>ប័ណ្ណសេវាបានប្រើ</translation>
  </message>
  <message>
   <source>wait until it is done and try again</source>
   <translation>សូមរង់ចាំរហូតរួច ហើយសាកម្ដងទៀត</translation>
  </message>
  <message>
   <source>waiting at the end</source>
   <translation>រង់ចាំនៅចុងខែ</translation>
  </message>
  <message>
   <source>waiting for a decision</source>
   <translation>រង់ចាំការសម្រេច</translation>
  </message>
  <message>
   <source>waived</source>
   <translation>បានលើកលែង</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>ការព្រមាន</translation>
  </message>
  <message>
   <source>was removed already</source>
   <translation>បានលុបចេញរួចហើយ</translation>
  </message>
  <message>
   <source>way</source>
   <translation>របៀប</translation>
  </message>
  <message>
   <source>what</source>
   <translation>អ្វី</translation>
  </message>
  <message>
   <source>what a share is of</source>
   <translation>ភាគរយគិតលើអ្វី</translation>
  </message>
  <message>
   <source>what an import did, or its undo</source>
   <translation>អ្វីដែលការនាំចូល ឬការដកវិញបានធ្វើ</translation>
  </message>
  <message>
   <source>what came of it</source>
   <translation>លទ្ធផលរបស់វា</translation>
  </message>
  <message>
   <source>what follows</source>
   <translation>អ្វីដែលត្រូវធ្វើបន្ត</translation>
  </message>
  <message>
   <source>what goes over all schemes</source>
   <translation>អ្វីដែលពាក់ព័ន្ធនឹងគម្រោងទាំងអស់</translation>
  </message>
  <message>
   <source>what happened</source>
   <translation>អ្វីដែលបានកើតឡើង</translation>
  </message>
  <message>
   <source>what has to be put right</source>
   <translation>អ្វីដែលត្រូវកែ</translation>
  </message>
  <message>
   <source>what is agreed cannot be due before the visit</source>
   <translation>អ្វីដែលព្រមព្រៀងមិនអាចដល់កំណត់មុនការចុះពិនិត្យទេ</translation>
  </message>
  <message>
   <source>what is taught, and who learned it</source>
   <translation>អ្វីដែលបានបង្រៀន និងអ្នកដែលបានរៀន</translation>
  </message>
  <message>
   <source>what is to follow</source>
   <translation>អ្វីដែលត្រូវធ្វើបន្ត</translation>
  </message>
  <message>
   <source>what is to follow comes after the visit</source>
   <translation>អ្វីដែលត្រូវធ្វើបន្ទាប់ មកក្រោយការមកពិនិត្យ</translation>
  </message>
  <message>
   <source>what it belongs to is not there</source>
   <translation>អ្វីដែលវាជារបស់មិនមានទេ</translation>
  </message>
  <message>
   <source>what it cost</source>
   <translation>តម្លៃរបស់វា</translation>
  </message>
  <message>
   <source>what it holds</source>
   <translation>អ្វីដែលវាផ្ទុក</translation>
  </message>
  <message>
   <source>what it is</source>
   <translation>វាជាអ្វី</translation>
  </message>
  <message>
   <source>what it is called</source>
   <translation>វាមានឈ្មោះអ្វី</translation>
  </message>
  <message>
   <source>what it is evidence of, as --records lists it</source>
   <translation>វាជាភស្តុតាងនៃអ្វី ដូចដែល --records បង្ហាញ</translation>
  </message>
  <message>
   <source>what it is for</source>
   <translation>វាសម្រាប់អ្វី</translation>
  </message>
  <message>
   <source>what it is of</source>
   <translation>ដែលវាគិតពី</translation>
  </message>
  <message>
   <source>what kind of organisation it is</source>
   <translation>ជាអង្គការប្រភេទណា</translation>
  </message>
  <message>
   <source>what proves it; else what is usual</source>
   <translation>ភស្តុតាង បើគ្មាន ភស្តុតាងធម្មតា</translation>
  </message>
  <message>
   <source>what stands between the cells of a text file: , ; | or tab</source>
   <translation>សញ្ញារវាងក្រឡានៃឯកសារអក្សរ៖ , ; | ឬ tab</translation>
  </message>
  <message>
   <source>what the client paid of it</source>
   <translation>ចំណែកដែលអតិថិជនបានបង់</translation>
  </message>
  <message>
   <source>what the client pays of it; else all</source>
   <translation>ចំណែកដែលអតិថិជនបង់ បើមិនកំណត់ ទាំងអស់</translation>
  </message>
  <message>
   <source>what the enterprise does, when there are several</source>
   <translation>មុខរបរនៃអាជីវកម្ម បើមានច្រើន</translation>
  </message>
  <message>
   <source>what the field is called</source>
   <translation>ឈ្មោះប្រអប់</translation>
  </message>
  <message>
   <source>what the insurer decided</source>
   <translation>អ្វីដែលក្រុមហ៊ុនធានារ៉ាប់រងបានសម្រេច</translation>
  </message>
  <message>
   <source>what to remember of the pair (default: different)</source>
   <translation>អ្វីដែលត្រូវចងចាំអំពីគូនេះ (លំនាំដើម៖ different)</translation>
  </message>
  <message>
   <source>what trained staff passed on</source>
   <translation>អ្វីដែលបុគ្គលិកដែលបានបណ្ដុះបណ្ដាលបានផ្សព្វផ្សាយបន្ត</translation>
  </message>
  <message>
   <source>what was agreed, and until when</source>
   <translation>អ្វីដែលបានព្រមព្រៀង និងរហូតដល់ពេលណា</translation>
  </message>
  <message>
   <source>what was decided</source>
   <translation>អ្វីដែលបានសម្រេច</translation>
  </message>
  <message>
   <source>what was decided, newest first</source>
   <translation>អ្វីដែលបានសម្រេច ថ្មីបំផុតមុន</translation>
  </message>
  <message>
   <source>what was done</source>
   <translation>អ្វីដែលបានធ្វើ</translation>
  </message>
  <message>
   <source>what was heard</source>
   <translation>អ្វីដែលបានឮ</translation>
  </message>
  <message>
   <source>what was known at the end of that day, such as 2026-03-31</source>
   <translation>អ្វីដែលបានដឹងនៅចុងថ្ងៃនោះ ដូចជា 2026-03-31</translation>
  </message>
  <message>
   <source>what {path} showed is not in the file</source>
   <translation>អ្វីដែល {path} បានបង្ហាញ មិនមានក្នុងឯកសារទេ</translation>
  </message>
  <message>
   <source>when</source>
   <translation>ពេល</translation>
  </message>
  <message>
   <source>when the partner said so</source>
   <translation>ពេលដែលដៃគូបាននិយាយដូច្នេះ</translation>
  </message>
  <message>
   <source>when the row was written</source>
   <translation>ពេលដែលជួរដេកត្រូវបានសរសេរ</translation>
  </message>
  <message>
   <source>when the window was closed</source>
   <translation>ពេលបិទផ្ទាំងបង្អួច</translation>
  </message>
  <message>
   <source>where it comes from</source>
   <translation>ប្រភពរបស់វា</translation>
  </message>
  <message>
   <source>where it stands</source>
   <translation>នៅទីណា</translation>
  </message>
  <message>
   <source>where the file and the book differ: overwrite (default; a blank never does), fill what is empty, keep ours, the newer wins, or ask</source>
   <translation>ពេលឯកសារ និងសៀវភៅខុសគ្នា៖ សរសេរជាន់ (លំនាំដើម ក្រឡាទទេមិនសរសេរជាន់ទេ) បំពេញអ្វីដែលទទេ ទុករបស់យើង យកថ្មីជាង ឬសួរ</translation>
  </message>
  <message>
   <source>which branch? There are: {branches}</source>
   <translation>សាខាណា? មាន៖ {branches}</translation>
  </message>
  <message>
   <source>which list</source>
   <translation>បញ្ជីណា</translation>
  </message>
  <message>
   <source>which questions tell of the person</source>
   <translation>សំណួរណាប្រាប់អំពីមនុស្ស</translation>
  </message>
  <message>
   <source>which step</source>
   <translation>ជំហានណា</translation>
  </message>
  <message>
   <source>who completed a course</source>
   <translation>អ្នកដែលបានបញ្ចប់វគ្គសិក្សា</translation>
  </message>
  <message>
   <source>who helped</source>
   <translation>អ្នកដែលបានជួយ</translation>
  </message>
  <message>
   <source>who insures</source>
   <translation>អ្នកធានារ៉ាប់រង</translation>
  </message>
  <message>
   <source>who issued it</source>
   <translation>អ្នកចេញលិខិត</translation>
  </message>
  <message>
   <source>who learned how much of a course</source>
   <translation>អ្នកណាបានរៀនវគ្គសិក្សាប៉ុន្មាន</translation>
  </message>
  <message>
   <source>who may have a scheme and has not had it</source>
   <translation>អ្នកដែលអាចទទួលគម្រោង ហើយមិនទាន់បានទទួល</translation>
  </message>
  <message>
   <source>who of the staff</source>
   <translation>បុគ្គលិកណា</translation>
  </message>
  <message>
   <source>who was exposed to an innovation, and whom it must not reach</source>
   <translation>អ្នកដែលបានទទួលឥទ្ធិពលនវានុវត្តន៍ និងអ្នកដែលវាមិនត្រូវទៅដល់</translation>
  </message>
  <message>
   <source>who was paid</source>
   <translation>អ្នកដែលបានទទួលប្រាក់</translation>
  </message>
  <message>
   <source>who was referred to partners</source>
   <translation>អ្នកដែលត្រូវបានបញ្ជូនទៅដៃគូ</translation>
  </message>
  <message>
   <source>who went there</source>
   <translation>អ្នកដែលបានទៅ</translation>
  </message>
  <message>
   <source>whom to ask</source>
   <translation>អ្នកដែលត្រូវសួរ</translation>
  </message>
  <message>
   <source>why</source>
   <translation>មូលហេតុ</translation>
  </message>
  <message>
   <source>why it changes</source>
   <translation>មូលហេតុដែលវាប្ដូរ</translation>
  </message>
  <message>
   <source>why it is given against the scheme's rules</source>
   <translation>មូលហេតុដែលផ្ដល់ខុសវិធាននៃគម្រោង</translation>
  </message>
  <message>
   <source>why it is in the person's best interest</source>
   <translation>មូលហេតុដែលវាជាផលប្រយោជន៍ល្អបំផុតរបស់បុគ្គល</translation>
  </message>
  <message>
   <source>why not</source>
   <translation>មូលហេតុដែលមិនបាន</translation>
  </message>
  <message>
   <source>why, although a rule speaks against it</source>
   <translation>ហេតុអ្វី ទោះមានវិធានមិនអនុញ្ញាត</translation>
  </message>
  <message>
   <source>with help</source>
   <translation>ដោយមានជំនួយ</translation>
  </message>
  <message>
   <source>with it</source>
   <translation>រួមទាំងនេះ</translation>
  </message>
  <message>
   <source>with the code of the country</source>
   <translation>ជាមួយកូដប្រទេស</translation>
  </message>
  <message>
   <source>with their client</source>
   <translation>ជាមួយអតិថិជនរបស់វា</translation>
  </message>
  <message>
   <source>with this value of an own field; + for any, - for none</source>
   <translation>ដែលមានតម្លៃនេះក្នុងប្រអប់ផ្ទាល់ខ្លួន; + សម្រាប់តម្លៃណាក៏បាន, - សម្រាប់គ្មាន</translation>
  </message>
  <message>
   <source>withdrawals</source>
   <translation>ការដកប្រាក់</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>បានដកប្រាក់</translation>
  </message>
  <message>
   <source>withdrawn {day}</source>
   <translation>ដក {day}</translation>
  </message>
  <message>
   <source>without a day</source>
   <translation>គ្មានថ្ងៃ</translation>
  </message>
  <message>
   <source>without consent for the service, the data may not be kept</source>
   <translation>បើគ្មានការយល់ព្រមចំពោះសេវា មិនអាចរក្សាទុកទិន្នន័យបានទេ</translation>
  </message>
  <message>
   <source>without names, numbers, places and free text</source>
   <translation>ដោយគ្មានឈ្មោះ លេខ ទីកន្លែង និងអត្ថបទសេរី</translation>
  </message>
  <message>
   <source>witness {name}</source>
   <translation>សាក្សី {name}</translation>
  </message>
  <message>
   <source>woman</source>
   <translation>ស្រី</translation>
  </message>
  <message>
   <source>women</source>
   <translation>ស្ត្រី</translation>
  </message>
  <message>
   <source>women at talks</source>
   <translation>ស្ត្រីស្ដាប់ការផ្សព្វផ្សាយ</translation>
  </message>
  <message>
   <source>women of the family without pay</source>
   <translation>ស្ត្រីក្នុងគ្រួសារគ្មានប្រាក់ឈ្នួល</translation>
  </message>
  <message>
   <source>women trained</source>
   <translation>ស្ត្រីបានបណ្ដុះបណ្ដាល</translation>
  </message>
  <message>
   <source>women who listened</source>
   <translation>ស្ត្រីដែលបានស្ដាប់</translation>
  </message>
  <message>
   <source>words of the manager</source>
   <translation>មតិរបស់នាយកសាខា</translation>
  </message>
  <message>
   <source>workbook or CSV file</source>
   <translation>សៀវភៅការងារ ឬឯកសារ CSV</translation>
  </message>
  <message>
   <source>workbook to write</source>
   <translation>សៀវភៅការងារដែលត្រូវសរសេរ</translation>
  </message>
  <message>
   <source>workers, registration papers, safety visits</source>
   <translation>អ្នកធ្វើការ លិខិតចុះបញ្ជី ការចុះពិនិត្យសុវត្ថិភាព</translation>
  </message>
  <message>
   <source>works below {age} years, the age set for it</source>
   <translation>ធ្វើការក្រោមអាយុ {age} ឆ្នាំ ដែលជាអាយុបានកំណត់</translation>
  </message>
  <message>
   <source>works with this branch only</source>
   <translation>ធ្វើការជាមួយសាខានេះប៉ុណ្ណោះ</translation>
  </message>
  <message>
   <source>write --branch CODE=NAME</source>
   <translation>សូមសរសេរ --branch CODE=NAME</translation>
  </message>
  <message>
   <source>write 2026-Q1, 2026-03 or 2026-01-15/2026-03-14</source>
   <translation>សូមសរសេរ 2026-Q1, 2026-03 ឬ 2026-01-15/2026-03-14</translation>
  </message>
  <message>
   <source>write CODE=RULE, with one of the rules {rules}</source>
   <translation>សូមសរសេរ CODE=RULE ដោយប្រើវិធានមួយក្នុង {rules}</translation>
  </message>
  <message>
   <source>write QUESTION=1, 2 or 3; QUESTION=0 takes the type away</source>
   <translation>សូមសរសេរ QUESTION=1, 2 ឬ 3 ចំណែក QUESTION=0 ដកប្រភេទចេញ</translation>
  </message>
  <message>
   <source>write a deposit</source>
   <translation>កត់ការដាក់ប្រាក់</translation>
  </message>
  <message>
   <source>write a new workbook and edit that one</source>
   <translation>សូមសរសេរសៀវភៅការងារថ្មី ហើយកែសៀវភៅនោះ</translation>
  </message>
  <message>
   <source>write a paper as a PDF file; close a month</source>
   <translation>សរសេររបាយការណ៍ជាឯកសារ PDF បិទខែ</translation>
  </message>
  <message>
   <source>write a policy, with the award of the institution's share</source>
   <translation>កត់បណ្ណរ៉ាប់រង ជាមួយការផ្ដល់ជូនជាចំណែករបស់គ្រឹះស្ថាន</translation>
  </message>
  <message>
   <source>write a registration paper</source>
   <translation>កត់លិខិតចុះបញ្ជី</translation>
  </message>
  <message>
   <source>write a safety visit</source>
   <translation>កត់ការចុះពិនិត្យសុវត្ថិភាព</translation>
  </message>
  <message>
   <source>write a talk that passed a course on</source>
   <translation>កត់ការផ្សព្វផ្សាយវគ្គសិក្សាបន្ត</translation>
  </message>
  <message>
   <source>write a verified copy</source>
   <translation>សរសេរច្បាប់ចម្លងដែលបានផ្ទៀងផ្ទាត់</translation>
  </message>
  <message>
   <source>write a visit or a voucher</source>
   <translation>កត់ការទៅពិនិត្យ ឬប័ណ្ណសេវា</translation>
  </message>
  <message>
   <source>write a whole number, as 45</source>
   <translation>សូមសរសេរចំនួនគត់ ដូចជា 45</translation>
  </message>
  <message>
   <source>write a withdrawal</source>
   <translation>កត់ការដកប្រាក់</translation>
  </message>
  <message>
   <source>write a workbook to enter a list in</source>
   <translation>សរសេរសៀវភៅការងារសម្រាប់បញ្ចូលបញ្ជី</translation>
  </message>
  <message>
   <source>write a workbook to enter answers in</source>
   <translation>សរសេរសៀវភៅការងារសម្រាប់បញ្ចូលចម្លើយ</translation>
  </message>
  <message>
   <source>write at least one module, one a line</source>
   <translation>សូមសរសេរម៉ូឌុលយ៉ាងតិចមួយ មួយក្នុងមួយបន្ទាត់</translation>
  </message>
  <message>
   <source>write at least one thing to look at, one a line</source>
   <translation>សូមសរសេរយ៉ាងតិចចំណុចមួយដែលត្រូវពិនិត្យ មួយក្នុងមួយបន្ទាត់</translation>
  </message>
  <message>
   <source>write at least two choices, one a line</source>
   <translation>សូមសរសេរជម្រើសយ៉ាងតិចពីរ មួយក្នុងមួយបន្ទាត់</translation>
  </message>
  <message>
   <source>write digits only, as 45 or 12.5</source>
   <translation>សូមសរសេរតែលេខ ដូចជា 45 ឬ 12.5</translation>
  </message>
  <message>
   <source>write down what was heard of a referral</source>
   <translation>កត់អ្វីដែលបានឮអំពីការបញ្ជូន</translation>
  </message>
  <message>
   <source>write how it was imported</source>
   <translation>សរសេររបៀបដែលវាត្រូវបាននាំចូល</translation>
  </message>
  <message>
   <source>write how it was read</source>
   <translation>សរសេររបៀបដែលវាត្រូវបានអាន</translation>
  </message>
  <message>
   <source>write how many listened</source>
   <translation>សូមសរសេរចំនួនអ្នកដែលបានស្ដាប់</translation>
  </message>
  <message>
   <source>write it as 2026-03</source>
   <translation>សូមសរសេរជា 2026-03</translation>
  </message>
  <message>
   <source>write it as 2026-03-31</source>
   <translation>សូមសរសេរជា 2026-03-31</translation>
  </message>
  <message>
   <source>write it as CODE=VALUE</source>
   <translation>សូមសរសេរជា CODE=VALUE</translation>
  </message>
  <message>
   <source>write it as general=15; the names are {known}</source>
   <translation>សូមសរសេរជា general=15 ឈ្មោះដែលមានគឺ {known}</translation>
  </message>
  <message>
   <source>write it in figures, such as 12,500</source>
   <translation>សូមសរសេរវាជាលេខ ដូចជា 12,500</translation>
  </message>
  <message>
   <source>write it in the window, on the account itself</source>
   <translation>សូមកត់ត្រាក្នុងបង្អួច លើគណនីនោះផ្ទាល់</translation>
  </message>
  <message>
   <source>write it on her page first, or say which with --enterprise</source>
   <translation>សូមសរសេរវាលើទំព័រគាត់ជាមុន ឬបញ្ជាក់មួយណាដោយ --enterprise</translation>
  </message>
  <message>
   <source>write it to this .xlsx or .csv</source>
   <translation>សរសេរវាទៅក្នុង .xlsx ឬ .csv នេះ</translation>
  </message>
  <message>
   <source>write one under Settings, Checklists</source>
   <translation>សូមសរសេរមួយក្នុងការកំណត់ បញ្ជីពិនិត្យ</translation>
  </message>
  <message>
   <source>write responses to a file</source>
   <translation>សរសេរការឆ្លើយតបទៅក្នុងឯកសារ</translation>
  </message>
  <message>
   <source>write that an agreed action is done</source>
   <translation>កត់ថាសកម្មភាពដែលព្រមព្រៀងបានធ្វើរួច</translation>
  </message>
  <message>
   <source>write that staff was trained</source>
   <translation>កត់ថាបុគ្គលិកបានទទួលការបណ្ដុះបណ្ដាល</translation>
  </message>
  <message>
   <source>write the client's code as it stands on the card</source>
   <translation>សូមសរសេរកូដអតិថិជនដូចនៅលើប័ណ្ណ</translation>
  </message>
  <message>
   <source>write the client's code, or leave the row out</source>
   <translation>សូមសរសេរកូដអតិថិជន ឬរំលងជួរដេក</translation>
  </message>
  <message>
   <source>write the day as 2026-03-15</source>
   <translation>សូមសរសេរថ្ងៃជា 2026-03-15</translation>
  </message>
  <message>
   <source>write the day as 2026-03-15, or say what comes first in the column</source>
   <translation>សូមសរសេរថ្ងៃជា 2026-03-15 ឬប្រាប់ថាអ្វីនៅមុនគេក្នុងជួរឈរ</translation>
  </message>
  <message>
   <source>write the day on which the person left, or take her off the policy first</source>
   <translation>សូមសរសេរថ្ងៃដែលបុគ្គលនេះចាកចេញ ឬដកគាត់ចេញពីបណ្ណរ៉ាប់រងជាមុនសិន</translation>
  </message>
  <message>
   <source>write the day on which the work with it ended instead</source>
   <translation>សូមសរសេរថ្ងៃដែលការងារជាមួយវាបានបញ្ចប់ជំនួស</translation>
  </message>
  <message>
   <source>write the file for the core-banking system: .xlsx or .csv</source>
   <translation>សរសេរឯកសារសម្រាប់ប្រព័ន្ធធនាគារស្នូល៖ .xlsx ឬ .csv</translation>
  </message>
  <message>
   <source>write the file that was imported</source>
   <translation>សរសេរឯកសារដែលបាននាំចូល</translation>
  </message>
  <message>
   <source>write the files into a folder</source>
   <translation>សរសេរឯកសារទៅក្នុងថត</translation>
  </message>
  <message>
   <source>write the first and the last column, such as B:F</source>
   <translation>សូមសរសេរជួរឈរដំបូង និងចុងក្រោយ ដូចជា B:F</translation>
  </message>
  <message>
   <source>write the list to a file</source>
   <translation>សរសេរបញ្ជីទៅក្នុងឯកសារ</translation>
  </message>
  <message>
   <source>write the list to be filled</source>
   <translation>សរសេរបញ្ជីដែលត្រូវបំពេញ</translation>
  </message>
  <message>
   <source>write the number again, whole, from the paper</source>
   <translation>សូមសរសេរលេខម្ដងទៀតឱ្យគ្រប់ខ្ទង់ តាមក្រដាស</translation>
  </message>
  <message>
   <source>write the number of the policy, or the number of the client who holds it</source>
   <translation>សរសេរលេខបណ្ណរ៉ាប់រង ឬលេខអតិថិជនដែលកាន់វា</translation>
  </message>
  <message>
   <source>write the person into the household first</source>
   <translation>សូមសរសេរបុគ្គលនេះចូលក្នុងគ្រួសារជាមុនសិន</translation>
  </message>
  <message>
   <source>write the rows with problems</source>
   <translation>សរសេរជួរដេកដែលមានបញ្ហា</translation>
  </message>
  <message>
   <source>write the scheme: there is not exactly one that it can be</source>
   <translation>សូមសរសេរគម្រោង៖ គម្រោងដែលអាចត្រូវ មិនមែនមានតែមួយគត់ទេ</translation>
  </message>
  <message>
   <source>write the text again from the paper, or save the file again</source>
   <translation>សរសេរអត្ថបទម្ដងទៀតពីក្រដាស ឬរក្សាទុកឯកសារម្ដងទៀត</translation>
  </message>
  <message>
   <source>write the workbook with `mfdw survey harmonise {survey} --out`, edit it, read it back</source>
   <translation>សរសេរសៀវភៅការងារដោយ `mfdw survey harmonise {survey} --out` កែវា ហើយអានចូលវិញ</translation>
  </message>
  <message>
   <source>write what came of a referral</source>
   <translation>កត់លទ្ធផលនៃការបញ្ជូន</translation>
  </message>
  <message>
   <source>write what came of a visit or voucher</source>
   <translation>កត់លទ្ធផលនៃការទៅពិនិត្យ ឬប័ណ្ណសេវា</translation>
  </message>
  <message>
   <source>write what came of checks</source>
   <translation>សរសេរលទ្ធផលនៃការពិនិត្យ</translation>
  </message>
  <message>
   <source>write what each question is</source>
   <translation>សរសេរថាសំណួរនីមួយៗជាអ្វី</translation>
  </message>
  <message>
   <source>write what the cell should say</source>
   <translation>សូមសរសេរអ្វីដែលក្រឡាគួរមាន</translation>
  </message>
  <message>
   <source>write what was decided about a breach</source>
   <translation>កត់អ្វីដែលបានសម្រេចអំពីការមិនគោរពលក្ខខណ្ឌ</translation>
  </message>
  <message>
   <source>write who works in an enterprise</source>
   <translation>កត់អ្នកដែលធ្វើការក្នុងអាជីវកម្ម</translation>
  </message>
  <message>
   <source>written by</source>
   <translation>សរសេរដោយ</translation>
  </message>
  <message>
   <source>written down</source>
   <translation>បានកត់ត្រា</translation>
  </message>
  <message>
   <source>written in</source>
   <translation>សរសេរជា</translation>
  </message>
  <message>
   <source>written only here</source>
   <translation>សរសេរតែនៅទីនេះ</translation>
  </message>
  <message>
   <source>written with it, counted once</source>
   <translation>សរសេរជាមួយវា រាប់ម្ដង</translation>
  </message>
  <message>
   <source>year</source>
   <translation>ឆ្នាំ</translation>
  </message>
  <message>
   <source>years</source>
   <translation>ឆ្នាំ</translation>
  </message>
  <message>
   <source>years of two digits, as in ‘{value}’, are read as past ones: {read}</source>
   <translation>ឆ្នាំពីរខ្ទង់ ដូចក្នុង ‘{value}’ ត្រូវបានអានជាឆ្នាំកន្លងមក៖ {read}</translation>
  </message>
  <message>
   <source>years such as in ‘{value}’ are of the Buddhist era and are read 543 years earlier</source>
   <translation>ឆ្នាំដូចក្នុង ‘{value}’ ជាពុទ្ធសករាជ ហើយត្រូវបានអានដក 543 ឆ្នាំ</translation>
  </message>
  <message>
   <source>years such as in ‘{value}’ are read as Bikram Sambat, the calendar of Nepal: {read}</source>
   <translation>ឆ្នាំដូចក្នុង ‘{value}’ ត្រូវបានអានជា Bikram Sambat ប្រតិទិននៃប្រទេសនេប៉ាល់៖ {read}</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>បាទ/ចាស</translation>
  </message>
  <message>
   <source>your own words for built-in lists</source>
   <translation>ពាក្យរបស់អ្នកសម្រាប់បញ្ជីដែលមានស្រាប់</translation>
  </message>
  <message>
   <source>your word</source>
   <translation>ពាក្យរបស់អ្នក</translation>
  </message>
  <message>
   <source>{actor} has decided this already</source>
   <translation>{actor} បានសម្រេចរួចហើយ</translation>
  </message>
  <message>
   <source>{actor} recorded this, and nobody approves her own</source>
   <translation>{actor} បានកត់ត្រាវា ហើយគ្មាននរណាអនុម័តការងារខ្លួនឯងទេ</translation>
  </message>
  <message>
   <source>{age} years</source>
   <translation>អាយុ {age} ឆ្នាំ</translation>
  </message>
  <message>
   <source>{amount} at most</source>
   <translation>ច្រើនបំផុត {amount}</translation>
  </message>
  <message>
   <source>{amount} still to enter</source>
   <translation>នៅត្រូវបញ្ចូល {amount}</translation>
  </message>
  <message>
   <source>{amount} too much</source>
   <translation>លើស {amount}</translation>
  </message>
  <message>
   <source>{came} came, {marked} of {all} marked</source>
   <translation>មក {came} បានកត់ {marked} ក្នុងចំណោម {all}</translation>
  </message>
  <message>
   <source>{came} of {all}</source>
   <translation>{came}/{all}</translation>
  </message>
  <message>
   <source>{cell}: this row is left out</source>
   <translation>{cell}៖ ជួរដេកនេះត្រូវបានរំលង</translation>
  </message>
  <message>
   <source>{change} on last month</source>
   <translation>{change} ធៀបនឹងខែមុន</translation>
  </message>
  <message>
   <source>{checks}, {late} overdue</source>
   <translation>{checks} ហួសកំណត់ {late}</translation>
  </message>
  <message>
   <source>{clients} clients, {awards} incentives, {responses} interviews</source>
   <translation>អតិថិជន {clients} ការលើកទឹកចិត្ត {awards} ការសម្ភាស {responses}</translation>
  </message>
  <message>
   <source>{clients} · contamination {rate}: {exposed} of {all} in comparison were exposed</source>
   <translation>{clients} · ការលាយឡំ {rate}៖ {exposed} ក្នុងចំណោម {all} ក្នុងក្រុមប្រៀបធៀបបានទទួលឥទ្ធិពល</translation>
  </message>
  <message>
   <source>{client} has an interview in the round {round} already</source>
   <translation>{client} មានការសម្ភាសក្នុងជុំ {round} រួចហើយ</translation>
  </message>
  <message>
   <source>{client} has an interview in this round already</source>
   <translation>{client} មានការសម្ភាសក្នុងជុំនេះរួចហើយ</translation>
  </message>
  <message>
   <source>{client} has no award of {scheme} with an amount</source>
   <translation>{client} គ្មានការផ្ដល់ជូននៃ {scheme} ដែលមានចំនួនទឹកប្រាក់ទេ</translation>
  </message>
  <message>
   <source>{client} has several savings accounts</source>
   <translation>{client} មានគណនីសន្សំច្រើន</translation>
  </message>
  <message>
   <source>{client} in {innovation}</source>
   <translation>{client} ក្នុង {innovation}</translation>
  </message>
  <message>
   <source>{client} is mistyped: the check character does not fit</source>
   <translation>{client} វាយខុស៖ តួផ្ទៀងផ្ទាត់មិនត្រូវគ្នាទេ</translation>
  </message>
  <message>
   <source>{client} may not have it by the rules of the scheme; give a reason if it must be</source>
   <translation>{client} មិនអាចទទួលវាបានតាមវិធាននៃគម្រោងទេ សូមបញ្ជាក់មូលហេតុបើចាំបាច់ត្រូវផ្ដល់</translation>
  </message>
  <message>
   <source>{client} stands in comparison in the innovation {innovation}: giving it would spoil the comparison; give a reason if it must be</source>
   <translation>{client} ស្ថិតក្នុងក្រុមប្រៀបធៀបនៃនវានុវត្តន៍ {innovation}៖ ការផ្ដល់វានឹងធ្វើឱ្យខូចការប្រៀបធៀប សូមបញ្ជាក់មូលហេតុបើចាំបាច់ត្រូវផ្ដល់</translation>
  </message>
  <message>
   <source>{client}: claim changed</source>
   <translation>{client}៖ បានប្ដូរសំណើសំណង</translation>
  </message>
  <message>
   <source>{client}: claim filed</source>
   <translation>{client}៖ បានដាក់សំណើសំណង</translation>
  </message>
  <message>
   <source>{client}: deposit</source>
   <translation>{client}៖ ការដាក់ប្រាក់</translation>
  </message>
  <message>
   <source>{client}: health care noted</source>
   <translation>{client}៖ បានកត់ការថែទាំសុខភាព</translation>
  </message>
  <message>
   <source>{client}: interview saved</source>
   <translation>{client}៖ បានរក្សាទុកការសម្ភាស</translation>
  </message>
  <message numerus="yes">
   <source>{client}: policy for %n person|{client}: policy for %n persons</source>
   <translation>
    <numerusform>{client}៖ បណ្ណរ៉ាប់រងសម្រាប់មនុស្ស %n នាក់</numerusform>
   </translation>
  </message>
  <message>
   <source>{client}: withdrawal</source>
   <translation>{client}៖ ការដកប្រាក់</translation>
  </message>
  <message>
   <source>{client}: {decision}</source>
   <translation>{client}៖ {decision}</translation>
  </message>
  <message>
   <source>{client}: {state}</source>
   <translation>{client}៖ {state}</translation>
  </message>
  <message>
   <source>{condition}: {state}</source>
   <translation>{condition}៖ {state}</translation>
  </message>
  <message>
   <source>{count} are needed</source>
   <translation>ត្រូវការ {count}</translation>
  </message>
  <message numerus="yes">
   <source>{count} award of the month was given back and is in no figure here.|{count} awards of the month were given back and are in no figure here.</source>
   <translation>
    <numerusform>ការផ្ដល់ជូន {count} នៃខែនេះត្រូវបានប្រគល់មកវិញ ហើយមិនរាប់បញ្ចូលក្នុងតួលេខណាទេ។</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} blocked</source>
   <translation>រារាំង {count}</translation>
  </message>
  <message>
   <source>{count} bytes</source>
   <translation>{count} បៃ</translation>
  </message>
  <message numerus="yes">
   <source>{count} check|{count} checks</source>
   <translation>
    <numerusform>ការពិនិត្យ {count}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} client from a survey is still to complete and in no figure here.|{count} clients from a survey are still to complete and in no figure here.</source>
   <translation>
    <numerusform>អតិថិជន {count} នាក់ពីការអង្កេតនៅត្រូវបំពេញ ហើយមិនរាប់បញ្ចូលក្នុងតួលេខណាទេ។</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} client|{count} clients</source>
   <translation>
    <numerusform>អតិថិជន {count} នាក់</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} corrected here since; the file still says the old value</source>
   <translation>បានកែ {count} នៅទីនេះតាំងពីនោះ ឯកសារនៅតែមានតម្លៃចាស់</translation>
  </message>
  <message>
   <source>{count} fewer than {month}</source>
   <translation>តិចជាង {month} ចំនួន {count}</translation>
  </message>
  <message numerus="yes">
   <source>{count} interview belongs to no client yet.|{count} interviews belong to no client yet.</source>
   <translation>
    <numerusform>ការសម្ភាស {count} មិនទាន់ភ្ជាប់ទៅអតិថិជនណាទេ។</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} kept</source>
   <translation>រក្សាទុក {count}</translation>
  </message>
  <message>
   <source>{count} more than {month}</source>
   <translation>ច្រើនជាង {month} ចំនួន {count}</translation>
  </message>
  <message>
   <source>{count} of {all}</source>
   <translation>{count} ក្នុងចំណោម {all}</translation>
  </message>
  <message>
   <source>{count} of {all} modules, the last on {day}</source>
   <translation>ម៉ូឌុល {count} ក្នុងចំណោម {all} ចុងក្រោយនៅ {day}</translation>
  </message>
  <message>
   <source>{count} of {whole}</source>
   <translation>{count} ក្នុងចំណោម {whole}</translation>
  </message>
  <message>
   <source>{count} records · content {hash}</source>
   <translation>{count} កំណត់ត្រា · ខ្លឹមសារ {hash}</translation>
  </message>
  <message>
   <source>{count} refused</source>
   <translation>បានបដិសេធ {count}</translation>
  </message>
  <message>
   <source>{count} removed</source>
   <translation>លុបចេញ {count}</translation>
  </message>
  <message>
   <source>{count} restored</source>
   <translation>ស្ដារវិញ {count}</translation>
  </message>
  <message>
   <source>{count} rows in {file}</source>
   <translation>{count} ជួរដេកក្នុង {file}</translation>
  </message>
  <message numerus="yes">
   <source>{count} second interview waits for a decision.|{count} second interviews wait for a decision.</source>
   <translation>
    <numerusform>ការសម្ភាសទីពីរ {count} រង់ចាំការសម្រេច។</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} sensitive question is not shown to you.|{count} sensitive questions are not shown to you.</source>
   <translation>
    <numerusform>សំណួររសើប {count} មិនបង្ហាញអ្នកទេ។</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} to decide</source>
   <translation>{count} ត្រូវសម្រេច</translation>
  </message>
  <message>
   <source>{currency} outstanding</source>
   <translation>នៅជំពាក់ {currency}</translation>
  </message>
  <message>
   <source>{currency} paid out</source>
   <translation>បានបើកប្រាក់ {currency}</translation>
  </message>
  <message>
   <source>{database} is what {file} held</source>
   <translation>{database} ឥឡូវដូចអ្វីដែលមានក្នុង {file}</translation>
  </message>
  <message>
   <source>{day}, about {years} years</source>
   <translation>{day}, ប្រហែល {years} ឆ្នាំ</translation>
  </message>
  <message>
   <source>{day}, {years} years</source>
   <translation>{day}, {years} ឆ្នាំ</translation>
  </message>
  <message>
   <source>{documents} of the bin leave the file, which makes room of {size}. This cannot be undone. A copy of the file is made before; it still holds them, as earlier copies do: delete those when they are no longer wanted.</source>
   <translation>{documents} ក្នុងធុងសំរាមចេញពីឯកសារ ដែលធ្វើឱ្យទំនេរ {size}។ ការនេះមិនអាចដកវិញបានទេ។ ច្បាប់ចម្លងនៃឯកសារត្រូវបានធ្វើមុន វានៅតែមានលិខិតទាំងនោះ ដូចច្បាប់ចម្លងមុនៗដែរ៖ សូមលុបច្បាប់ចម្លងទាំងនោះ ពេលលែងត្រូវការ។</translation>
  </message>
  <message>
   <source>{done} of {all}</source>
   <translation>{done} ក្នុងចំណោម {all}</translation>
  </message>
  <message>
   <source>{done} of {all} completed: {needed} of {modules} modules needed</source>
   <translation>{done} ក្នុងចំណោម {all} បានបញ្ចប់៖ ត្រូវការម៉ូឌុល {needed} ក្នុងចំណោម {modules}</translation>
  </message>
  <message>
   <source>{done} of {target}</source>
   <translation>{done}/{target}</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} ក្នុងចំណោម {total}</translation>
  </message>
  <message>
   <source>{entered} of {all} entered</source>
   <translation>បានបញ្ចូល {entered} ក្នុងចំណោម {all}</translation>
  </message>
  <message>
   <source>{exposed} of {all} clients in comparison were exposed to {innovation}.</source>
   <translation>អតិថិជន {exposed} ក្នុងចំណោម {all} នៃក្រុមប្រៀបធៀបបានទទួលឥទ្ធិពល {innovation}។</translation>
  </message>
  <message>
   <source>{exposed} of {all} clients of the comparison arm were exposed</source>
   <translation>អតិថិជន {exposed} ក្នុងចំណោម {all} នៃក្រុមប្រៀបធៀបបានទទួលឥទ្ធិពល</translation>
  </message>
  <message>
   <source>{file} compared</source>
   <translation>បានប្រៀបធៀប {file}</translation>
  </message>
  <message>
   <source>{file} imported</source>
   <translation>បាននាំចូល {file}</translation>
  </message>
  <message>
   <source>{file} is no picture that can be read</source>
   <translation>{file} មិនមែនជារូបភាពដែលអាចអានបានទេ</translation>
  </message>
  <message>
   <source>{file} read</source>
   <translation>បានអាន {file}</translation>
  </message>
  <message>
   <source>{file} saved</source>
   <translation>បានរក្សាទុក {file}</translation>
  </message>
  <message>
   <source>{file} · {size}</source>
   <translation>{file} · {size}</translation>
  </message>
  <message>
   <source>{file}, made by {who}</source>
   <translation>{file} ធ្វើដោយ {who}</translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n client|{file}: %n clients</source>
   <translation>
    <numerusform>{file}៖ អតិថិជន %n នាក់</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n column|{file}: %n columns</source>
   <translation>
    <numerusform>{file}៖ ជួរឈរ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n group to fill|{file}: %n groups to fill</source>
   <translation>
    <numerusform>{file}៖ ក្រុម %n ត្រូវបំពេញ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n question|{file}: %n questions</source>
   <translation>
    <numerusform>{file}៖ សំណួរ %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n response|{file}: %n responses</source>
   <translation>
    <numerusform>{file}៖ ការឆ្លើយតប %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n row|{file}: %n rows</source>
   <translation>
    <numerusform>{file}៖ %n ជួរដេក</numerusform>
   </translation>
  </message>
  <message>
   <source>{file}: as it was imported, its SHA-256 is right</source>
   <translation>{file}៖ ដូចពេលនាំចូល SHA-256 ត្រឹមត្រូវ</translation>
  </message>
  <message>
   <source>{file}: how it was imported</source>
   <translation>{file}៖ របៀបដែលវាត្រូវបាននាំចូល</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} page, fingerprint {mark}|{file}: {count} pages, fingerprint {mark}</source>
   <translation>
    <numerusform>{file}៖ {count} ទំព័រ លេខផ្ទៀងផ្ទាត់ {mark}</numerusform>
   </translation>
  </message>
  <message>
   <source>{file}: {records} records, checked</source>
   <translation>{file}៖ {records} កំណត់ត្រា បានផ្ទៀងផ្ទាត់</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <translation>{first} និង {second}</translation>
  </message>
  <message>
   <source>{first} or {second}</source>
   <translation>{first} ឬ {second}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} ដល់ {last}</translation>
  </message>
  <message>
   <source>{first} to {last} only if {condition}; otherwise go to {next}.</source>
   <translation>{first} ដល់ {last} តែបើ {condition} បើមិនដូច្នេះ ទៅ {next}។</translation>
  </message>
  <message>
   <source>{households} households, {persons} persons, {children} under 18, {clients} clients</source>
   <translation>គ្រួសារ {households} មនុស្ស {persons} នាក់ អាយុក្រោម 18 ឆ្នាំ {children} នាក់ អតិថិជន {clients} នាក់</translation>
  </message>
  <message>
   <source>{kept} ({code}) stays. {other} ({old}) comes into it; that code is still found.</source>
   <translation>{kept} ({code}) នៅដដែល។ {other} ({old}) បញ្ចូលក្នុងវា; លេខកូដនោះនៅតែរកឃើញ។</translation>
  </message>
  <message>
   <source>{kept}; not yet in it: {rounds}</source>
   <translation>{kept} មិនទាន់មានក្នុងវា៖ {rounds}</translation>
  </message>
  <message>
   <source>{kind} is one of the programme's own kinds</source>
   <translation>{kind} ជាប្រភេទរបស់កម្មវិធីខ្លួនឯង</translation>
  </message>
  <message>
   <source>{message}</source>
   <translation>{message}</translation>
  </message>
  <message>
   <source>{module} (make-up)</source>
   <translation>{module} (វគ្គសង)</translation>
  </message>
  <message>
   <source>{moment} by {who}</source>
   <translation>{moment} ដោយ {who}</translation>
  </message>
  <message>
   <source>{month} has not begun yet</source>
   <translation>{month} មិនទាន់ចាប់ផ្ដើមទេ</translation>
  </message>
  <message>
   <source>{month} has not ended yet</source>
   <translation>{month} មិនទាន់ចប់ទេ</translation>
  </message>
  <message>
   <source>{month} is closed</source>
   <translation>{month} បានបិទហើយ</translation>
  </message>
  <message>
   <source>{month} is closed already, by {who}</source>
   <translation>{month} បានបិទរួចហើយដោយ {who}</translation>
  </message>
  <message>
   <source>{month} is not closed</source>
   <translation>{month} មិនទាន់បិទទេ</translation>
  </message>
  <message>
   <source>{month} is not reopened without a reason</source>
   <translation>{month} មិនអាចបើកឡើងវិញដោយគ្មានមូលហេតុទេ</translation>
  </message>
  <message>
   <source>{month} is open again</source>
   <translation>{month} បានបើកឡើងវិញ</translation>
  </message>
  <message>
   <source>{month} of {branch} is closed, fingerprint {mark}</source>
   <translation>{month} នៃ {branch} បានបិទ លេខផ្ទៀងផ្ទាត់ {mark}</translation>
  </message>
  <message>
   <source>{month} of {branch} is open again; it was closed with {mark}</source>
   <translation>{month} នៃ {branch} បានបើកឡើងវិញ ធ្លាប់បិទដោយមាន {mark}</translation>
  </message>
  <message>
   <source>{names} and others</source>
   <translation>{names} និងអ្នកផ្សេងទៀត</translation>
  </message>
  <message>
   <source>{name} (everybody's)</source>
   <translation>{name} (សម្រាប់អ្នកទាំងអស់)</translation>
  </message>
  <message>
   <source>{name} branch</source>
   <translation>សាខា {name}</translation>
  </message>
  <message>
   <source>{name} changed</source>
   <translation>បានប្ដូរ {name}</translation>
  </message>
  <message>
   <source>{name} enrolled</source>
   <translation>បានចុះឈ្មោះ {name}</translation>
  </message>
  <message>
   <source>{name} is another person</source>
   <translation>{name} ជាមនុស្សផ្សេង</translation>
  </message>
  <message>
   <source>{name} is asked again</source>
   <translation>{name} ត្រូវបានសួរម្ដងទៀត</translation>
  </message>
  <message>
   <source>{name} is the same person</source>
   <translation>{name} ជាមនុស្សតែមួយ</translation>
  </message>
  <message>
   <source>{name} lives with {other}</source>
   <translation>{name} រស់នៅជាមួយ {other}</translation>
  </message>
  <message>
   <source>{name} moved</source>
   <translation>បានប្ដូរ {name}</translation>
  </message>
  <message>
   <source>{name} removed</source>
   <translation>បានយក {name} ចេញ</translation>
  </message>
  <message>
   <source>{name} retired; what is stored stays</source>
   <translation>{name} បានឈប់ប្រើ អ្វីដែលបានរក្សាទុកនៅដដែល</translation>
  </message>
  <message>
   <source>{name} saved</source>
   <translation>បានរក្សាទុក {name}</translation>
  </message>
  <message>
   <source>{name}, %</source>
   <translation>{name}, %</translation>
  </message>
  <message>
   <source>{name}, {count} waiting</source>
   <translation>{name}, {count} រង់ចាំ</translation>
  </message>
  <message>
   <source>{name}: a separate household</source>
   <translation>{name}៖ គ្រួសារដាច់ដោយឡែក</translation>
  </message>
  <message>
   <source>{name}: covered from</source>
   <translation>{name}៖ ធានាចាប់ពី</translation>
  </message>
  <message>
   <source>{name}: covered until</source>
   <translation>{name}៖ ធានារហូតដល់</translation>
  </message>
  <message>
   <source>{number} is less than {value}</source>
   <translation>{number} តិចជាង {value}</translation>
  </message>
  <message>
   <source>{number} is more than {value}</source>
   <translation>{number} លើស {value}</translation>
  </message>
  <message>
   <source>{number} is not {value}</source>
   <translation>{number} មិនមែន {value}</translation>
  </message>
  <message>
   <source>{number} is {value}</source>
   <translation>{number} គឺ {value}</translation>
  </message>
  <message>
   <source>{number} is {value} or less</source>
   <translation>{number} គឺ {value} ឬតិចជាង</translation>
  </message>
  <message>
   <source>{number} is {value} or more</source>
   <translation>{number} គឺ {value} ឬលើស</translation>
  </message>
  <message>
   <source>{number} of {all}</source>
   <translation>{number} ក្នុង {all}</translation>
  </message>
  <message>
   <source>{old} became {new}</source>
   <translation>{old} ទៅជា {new}</translation>
  </message>
  <message>
   <source>{open} of {all} to decide</source>
   <translation>{open} ក្នុងចំណោម {all} ត្រូវសម្រេច</translation>
  </message>
  <message>
   <source>{other} ({code}) comes back with everything from before the merge.</source>
   <translation>{other} ({code}) ត្រឡប់មកវិញជាមួយអ្វីៗទាំងអស់មុនការបញ្ចូលគ្នា។</translation>
  </message>
  <message>
   <source>{other} is back</source>
   <translation>{other} បានត្រឡប់មកវិញ</translation>
  </message>
  <message numerus="yes">
   <source>{other} is back; %n value was changed later and stays|{other} is back; %n values were changed later and stay</source>
   <translation>
    <numerusform>{other} បានត្រឡប់មកវិញ តម្លៃ %n ត្រូវបានកែនៅពេលក្រោយ ហើយនៅដដែល</numerusform>
   </translation>
  </message>
  <message>
   <source>{other} merged into {kept}</source>
   <translation>បានបញ្ចូល {other} ទៅក្នុង {kept}</translation>
  </message>
  <message>
   <source>{paper}, v{number}</source>
   <translation>{paper}, v{number}</translation>
  </message>
  <message>
   <source>{part} of {whole}</source>
   <translation>{part} ក្នុងចំណោម {whole}</translation>
  </message>
  <message>
   <source>{part} of {whole} due</source>
   <translation>{part} ក្នុងចំណោម {whole} ដែលដល់កំណត់</translation>
  </message>
  <message>
   <source>{part} of {whole} marked</source>
   <translation>{part} ក្នុងចំណោម {whole} ដែលបានកត់</translation>
  </message>
  <message>
   <source>{path} cannot be read</source>
   <translation>មិនអាចអាន {path} បានទេ</translation>
  </message>
  <message>
   <source>{path} cannot be written</source>
   <translation>មិនអាចសរសេរ {path} បានទេ</translation>
  </message>
  <message>
   <source>{path} has more than {most} million dots</source>
   <translation>{path} មានចំណុចលើស {most} លាន</translation>
  </message>
  <message>
   <source>{path} is a questionnaire (XLSForm), not a table of data</source>
   <translation>{path} ជាកម្រងសំណួរ (XLSForm) មិនមែនជាតារាងទិន្នន័យទេ</translation>
  </message>
  <message>
   <source>{path} is cut off or damaged</source>
   <translation>{path} ត្រូវបានកាត់ចុង ឬខូច</translation>
  </message>
  <message>
   <source>{path} is empty</source>
   <translation>{path} ទទេ</translation>
  </message>
  <message>
   <source>{path} is larger than {most} MB</source>
   <translation>{path} ធំជាង {most} MB</translation>
  </message>
  <message>
   <source>{path} is no photo and no PDF</source>
   <translation>{path} មិនមែនជារូបថត ឬ PDF ទេ</translation>
  </message>
  <message>
   <source>{path} is the database itself</source>
   <translation>{path} គឺជាមូលដ្ឋានទិន្នន័យនេះផ្ទាល់</translation>
  </message>
  <message>
   <source>{path} was removed for good</source>
   <translation>{path} ត្រូវបានលុបជាអចិន្ត្រៃយ៍</translation>
  </message>
  <message>
   <source>{period} is no period</source>
   <translation>{period} មិនមែនជារយៈពេលទេ</translation>
  </message>
  <message>
   <source>{problem}, and others like it</source>
   <translation>{problem} និងបញ្ហាស្រដៀង</translation>
  </message>
  <message>
   <source>{problem}; accepted: {reason}</source>
   <translation>{problem} បានទទួលយក៖ {reason}</translation>
  </message>
  <message>
   <source>{question} has no choice {choice}</source>
   <translation>{question} គ្មានជម្រើស {choice} ទេ</translation>
  </message>
  <message>
   <source>{question}: {answer}</source>
   <translation>{question}៖ {answer}</translation>
  </message>
  <message>
   <source>{referrals}, {late} open for too long</source>
   <translation>{referrals}, បើកយូរពេក {late}</translation>
  </message>
  <message>
   <source>{rejected} of {all} rows rejected</source>
   <translation>បានបដិសេធ {rejected} ក្នុងចំណោម {all} ជួរដេក</translation>
  </message>
  <message>
   <source>{round} (new)</source>
   <translation>{round} (ថ្មី)</translation>
  </message>
  <message>
   <source>{round} by centre</source>
   <translation>{round} តាមមជ្ឈមណ្ឌល</translation>
  </message>
  <message>
   <source>{round} closes on {day}</source>
   <translation>{round} បិទនៅ {day}</translation>
  </message>
  <message>
   <source>{round} planned</source>
   <translation>បានគ្រោង {round}</translation>
  </message>
  <message>
   <source>{round}: new in the household: {person}</source>
   <translation>{round}៖ ថ្មីក្នុងគ្រួសារ៖ {person}</translation>
  </message>
  <message>
   <source>{round}: the name is {person}</source>
   <translation>{round}៖ ឈ្មោះគឺ {person}</translation>
  </message>
  <message>
   <source>{round}: {person} was born on {day}</source>
   <translation>{round}៖ {person} កើតនៅថ្ងៃ {day}</translation>
  </message>
  <message>
   <source>{rows} rows cannot be stored, so the whole file was refused</source>
   <translation>មិនអាចរក្សាទុកជួរដេក {rows} ដូច្នេះឯកសារទាំងមូលត្រូវបានបដិសេធ</translation>
  </message>
  <message>
   <source>{rows} rows read = {new} new + {updated} updated + {same} unchanged + {wait} to decide + {bad} rejected + {beside} blank or left out</source>
   <translation>ជួរដេកដែលបានអាន {rows} = ថ្មី {new} + បានកែ {updated} + មិនប្រែប្រួល {same} + ត្រូវសម្រេច {wait} + បានបដិសេធ {bad} + ទទេ ឬបានរំលង {beside}</translation>
  </message>
  <message>
   <source>{rule} is no rule for a field</source>
   <translation>{rule} មិនមែនជាវិធានសម្រាប់ប្រអប់ទេ</translation>
  </message>
  <message>
   <source>{said}, after a verified backup</source>
   <translation>{said} ក្រោយការបម្រុងទុកដែលបានផ្ទៀងផ្ទាត់</translation>
  </message>
  <message>
   <source>{same} of {compared} answers</source>
   <translation>ចម្លើយ {same} ក្នុងចំណោម {compared}</translation>
  </message>
  <message>
   <source>{scheme} saved</source>
   <translation>បានរក្សាទុក {scheme}</translation>
  </message>
  <message>
   <source>{scheme}, session {number}</source>
   <translation>{scheme} វគ្គ {number}</translation>
  </message>
  <message>
   <source>{scheme}, {first} to {last}</source>
   <translation>{scheme}, {first} ដល់ {last}</translation>
  </message>
  <message>
   <source>{scheme}: {amount} in payments</source>
   <translation>{scheme}៖ {amount} ជាការទូទាត់</translation>
  </message>
  <message>
   <source>{scheme}: {spent} of a budget of {budget} spent until the month's end.</source>
   <translation>{scheme}៖ បានចំណាយ {spent} ក្នុងថវិកា {budget} រហូតដល់ចុងខែ។</translation>
  </message>
  <message>
   <source>{scheme}: {who}</source>
   <translation>{scheme}៖ {who}</translation>
  </message>
  <message>
   <source>{share} %</source>
   <translation>{share} %</translation>
  </message>
  <message>
   <source>{share} % of the interest</source>
   <translation>{share} % នៃការប្រាក់</translation>
  </message>
  <message>
   <source>{share} % well</source>
   <translation>ល្អ {share} %</translation>
  </message>
  <message>
   <source>{share} likely the same person</source>
   <translation>{share} ទំនងជាមនុស្សតែមួយ</translation>
  </message>
  <message>
   <source>{share} per cent done</source>
   <translation>បានធ្វើ {share} ភាគរយ</translation>
  </message>
  <message>
   <source>{share} with their client</source>
   <translation>{share} មានអតិថិជនរបស់ខ្លួន</translation>
  </message>
  <message>
   <source>{sheet} · no table</source>
   <translation>{sheet} · គ្មានតារាង</translation>
  </message>
  <message>
   <source>{sheet} · {rows} · hidden</source>
   <translation>{sheet} · {rows} · លាក់</translation>
  </message>
  <message>
   <source>{shown} of {total}</source>
   <translation>{shown} ក្នុងចំណោម {total}</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
  <message>
   <source>{size} kB</source>
   <translation>{size} kB</translation>
  </message>
  <message>
   <source>{state} by {actor}</source>
   <translation>{state} ដោយ {actor}</translation>
  </message>
  <message>
   <source>{survey} has no question {question}</source>
   <translation>{survey} គ្មានសំណួរ {question} ទេ</translation>
  </message>
  <message>
   <source>{survey} has no question {question}, or this is no type of questions</source>
   <translation>{survey} គ្មានសំណួរ {question} ឬនេះមិនមែនជាប្រភេទនៃសំណួរទេ</translation>
  </message>
  <message>
   <source>{survey} has no responses yet</source>
   <translation>{survey} មិនទាន់មានចម្លើយទេ</translation>
  </message>
  <message>
   <source>{target} cannot be opened</source>
   <translation>មិនអាចបើក {target} បានទេ</translation>
  </message>
  <message>
   <source>{target} cannot be written</source>
   <translation>មិនអាចសរសេរ {target} បានទេ</translation>
  </message>
  <message>
   <source>{target} holds data already</source>
   <translation>{target} មានទិន្នន័យរួចហើយ</translation>
  </message>
  <message>
   <source>{target} is damaged</source>
   <translation>{target} ខូច</translation>
  </message>
  <message>
   <source>{target} is locked with a passphrase</source>
   <translation>{target} ត្រូវបានចាក់សោដោយឃ្លាសម្ងាត់</translation>
  </message>
  <message>
   <source>{target} is not a database of MFDW Desktop</source>
   <translation>{target} មិនមែនជាមូលដ្ឋានទិន្នន័យរបស់ MFDW Desktop ទេ</translation>
  </message>
  <message>
   <source>{target} is not a database, or the passphrase is wrong</source>
   <translation>{target} មិនមែនជាមូលដ្ឋានទិន្នន័យ ឬឃ្លាសម្ងាត់មិនត្រឹមត្រូវ</translation>
  </message>
  <message>
   <source>{target} is on a server, where this is done by the server</source>
   <translation>{target} ស្ថិតលើម៉ាស៊ីនមេ ដែលម៉ាស៊ីនមេធ្វើការងារនេះ</translation>
  </message>
  <message>
   <source>{target} is open in another program</source>
   <translation>{target} កំពុងបើកក្នុងកម្មវិធីផ្សេង</translation>
  </message>
  <message>
   <source>{target} was made by a newer version (schema {found}, this program knows {known})</source>
   <translation>{target} ត្រូវបានបង្កើតដោយកំណែថ្មីជាង (schema {found}, កម្មវិធីនេះស្គាល់ {known})</translation>
  </message>
  <message>
   <source>{target} was made by an older version</source>
   <translation>{target} ត្រូវបានបង្កើតដោយកំណែចាស់</translation>
  </message>
  <message>
   <source>{text} becomes</source>
   <translation>{text} ក្លាយជា</translation>
  </message>
  <message>
   <source>{trained} trainings, {talks} talks: {women} women and {men} men</source>
   <translation>ការបណ្ដុះបណ្ដាល {trained} ការផ្សព្វផ្សាយ {talks}៖ ស្ត្រី {women} និងបុរស {men}</translation>
  </message>
  <message>
   <source>{typed} is no mark of attendance; Alt+Down lists them</source>
   <translation>{typed} មិនមែនជាសញ្ញាវត្តមានទេ Alt+Down បង្ហាញបញ្ជី</translation>
  </message>
  <message>
   <source>{typed} is none of the choices; Alt+Down lists them</source>
   <translation>{typed} មិនមានក្នុងជម្រើសទេ Alt+Down បង្ហាញបញ្ជី</translation>
  </message>
  <message>
   <source>{uncorrected} rows with a problem were not changed. {stored} rows were stored before and are left as they are.</source>
   <translation>ជួរដេកមានបញ្ហា {uncorrected} មិនបានប្ដូរ។ ជួរដេក {stored} បានរក្សាទុកពីមុន ហើយទុកដដែល។</translation>
  </message>
  <message>
   <source>{value} breaks the form's rule: {said}</source>
   <translation>{value} ខុសវិធានទម្រង់៖ {said}</translation>
  </message>
  <message>
   <source>{value} has 15 digits, all that Excel keeps; check its end, and write it as text</source>
   <translation>{value} មាន 15 ខ្ទង់ គឺអតិបរមាដែល Excel រក្សា សូមពិនិត្យខាងចុងរបស់វា ហើយសរសេរវាជាអក្សរ</translation>
  </message>
  <message>
   <source>{value} is no choice of {field}</source>
   <translation>{value} មិនមែនជាជម្រើសនៃ {field} ទេ</translation>
  </message>
  <message>
   <source>{value} is outside of the planned days of the round: {opens} to {closes}</source>
   <translation>{value} នៅក្រៅថ្ងៃគ្រោងទុកនៃជុំ៖ {opens} ដល់ {closes}</translation>
  </message>
  <message>
   <source>{value} is outside of what the form allows ({rule})</source>
   <translation>{value} ក្រៅពីអ្វីដែលទម្រង់អនុញ្ញាត ({rule})</translation>
  </message>
  <message>
   <source>{what}, waits for approval</source>
   <translation>{what}, រង់ចាំការអនុម័ត</translation>
  </message>
  <message>
   <source>{what}: {found}, wanted: {wanted}</source>
   <translation>{what}៖ {found}, ត្រូវការ៖ {wanted}</translation>
  </message>
  <message>
   <source>{what}: {wanted}</source>
   <translation>{what}៖ {wanted}</translation>
  </message>
  <message>
   <source>{when} by {who}</source>
   <translation>{when} ដោយ {who}</translation>
  </message>
  <message>
   <source>{who} moved to {centre}</source>
   <translation>{who} បានប្ដូរទៅ {centre}</translation>
  </message>
  <message>
   <source>{who} put into the bin</source>
   <translation>បានដាក់ {who} ក្នុងធុងសំរាម</translation>
  </message>
  <message>
   <source>{who}: {status}</source>
   <translation>{who}៖ {status}</translation>
  </message>
  <message>
   <source>{why}. Write a reason, or leave it out</source>
   <translation>{why}។ សូមសរសេរមូលហេតុ ឬរំលងវា</translation>
  </message>
  <message>
   <source>{years} years older or younger</source>
   <translation>ចាស់ជាង ឬក្មេងជាង {years} ឆ្នាំ</translation>
  </message>
  <message>
   <source>«{text}» named</source>
   <translation>បានដាក់ឈ្មោះ «{text}»</translation>
  </message>
  <message>
   <source>‘${{value}}’ names no question of the form</source>
   <translation>‘${{value}}’ មិនមែនជាសំណួរក្នុងទម្រង់ទេ</translation>
  </message>
  <message>
   <source>‘${{value}}’ names no question of the form, did you mean ‘{suggestion}’?</source>
   <translation>‘${{value}}’ មិនមែនជាសំណួរក្នុងទម្រង់ទេ តើចង់មានន័យថា ‘{suggestion}’ ឬ?</translation>
  </message>
  <message>
   <source>‘{age}’ sets no age</source>
   <translation>‘{age}’ មិនកំណត់អាយុណាមួយទេ</translation>
  </message>
  <message>
   <source>‘{amount}’ is not an amount</source>
   <translation>‘{amount}’ មិនមែនជាចំនួនទឹកប្រាក់ទេ</translation>
  </message>
  <message>
   <source>‘{area}’ names no columns</source>
   <translation>‘{area}’ មិនបញ្ជាក់ជួរឈរណាទេ</translation>
  </message>
  <message>
   <source>‘{cell}’ decides it.</source>
   <translation>‘{cell}’ សម្រេចវា។</translation>
  </message>
  <message>
   <source>‘{choice}’ is stored for records: {count}; leave it in the list</source>
   <translation>‘{choice}’ បានរក្សាទុកសម្រាប់កំណត់ត្រា៖ {count} សូមទុកវាក្នុងបញ្ជី</translation>
  </message>
  <message>
   <source>‘{code}’ has no words after its code</source>
   <translation>‘{code}’ គ្មានពាក្យក្រោយកូដទេ</translation>
  </message>
  <message>
   <source>‘{code}’ is no branch code; it begins with a letter and has 2 to 8 letters and digits, as in KH03</source>
   <translation>‘{code}’ មិនមែនជាកូដសាខាទេ វាចាប់ផ្ដើមដោយអក្សរ ហើយមាន 2 ដល់ 8 តួ ជាអក្សរ និងលេខ ដូចជា KH03</translation>
  </message>
  <message>
   <source>‘{currency}’ is no currency; it has three letters, as in KHR</source>
   <translation>‘{currency}’ មិនមែនជារូបិយប័ណ្ណទេ វាមានអក្សរបី ដូចជា KHR</translation>
  </message>
  <message>
   <source>‘{day}’ is not a day</source>
   <translation>‘{day}’ មិនមែនជាថ្ងៃទេ</translation>
  </message>
  <message>
   <source>‘{from}’ was to become ‘{to}’, but the cell says ‘{value}’ now; it is left as it is</source>
   <translation>‘{from}’ ត្រូវប្ដូរជា ‘{to}’ តែឥឡូវក្រឡាថា ‘{value}’ វាត្រូវបានទុកដដែល</translation>
  </message>
  <message>
   <source>‘{header}’ must be filled</source>
   <translation>ត្រូវបំពេញ ‘{header}’</translation>
  </message>
  <message>
   <source>‘{header}’ should have {wanted} rows and has {count}</source>
   <translation>‘{header}’ គួរមានជួរដេក {wanted} តែមាន {count}</translation>
  </message>
  <message>
   <source>‘{item}’ was answered already</source>
   <translation>‘{item}’ បានឆ្លើយរួចហើយ</translation>
  </message>
  <message>
   <source>‘{month}’ is not a month</source>
   <translation>‘{month}’ មិនមែនជាខែទេ</translation>
  </message>
  <message>
   <source>‘{path}’ does not end with {ending}</source>
   <translation>‘{path}’ មិនបញ្ចប់ដោយ {ending} ទេ</translation>
  </message>
  <message>
   <source>‘{path}’ is neither .xlsx nor .csv</source>
   <translation>‘{path}’ មិនមែន .xlsx ឬ .csv ទេ</translation>
  </message>
  <message>
   <source>‘{path}’ is neither .xlsx, .csv nor .zip</source>
   <translation>‘{path}’ មិនមែន .xlsx, .csv ឬ .zip ទេ</translation>
  </message>
  <message>
   <source>‘{question}’ cannot tell ‘{role}’</source>
   <translation>‘{question}’ មិនអាចប្រាប់ ‘{role}’ បានទេ</translation>
  </message>
  <message>
   <source>‘{round}’ is no round</source>
   <translation>‘{round}’ មិនមែនជាជុំទេ</translation>
  </message>
  <message>
   <source>‘{survey}’ is no code of a questionnaire</source>
   <translation>‘{survey}’ មិនមែនជាកូដកម្រងសំណួរទេ</translation>
  </message>
  <message>
   <source>‘{text}’ is no whole number from 0 on</source>
   <translation>‘{text}’ មិនមែនជាចំនួនគត់ពី 0 ឡើងទេ</translation>
  </message>
  <message>
   <source>‘{text}’ is no whole number from 1 on</source>
   <translation>‘{text}’ មិនមែនជាចំនួនគត់ចាប់ពី 1 ឡើងទេ</translation>
  </message>
  <message>
   <source>‘{value}’ and texts as long are cut: a cell of Excel holds 32,767 letters, and the rest is not in this file</source>
   <translation>‘{value}’ និងអត្ថបទវែងប៉ុណ្ណឹងត្រូវបានកាត់៖ ក្រឡា Excel ផ្ទុកបាន 32,767 អក្សរ ហើយអ្វីដែលនៅសល់មិនមានក្នុងឯកសារនេះទេ</translation>
  </message>
  <message>
   <source>‘{value}’ cannot be read: write 1=Yes;2=No, or *7 or /4100 for a number</source>
   <translation>មិនអាចអាន ‘{value}’ បានទេ៖ សូមសរសេរ 1=Yes;2=No ឬ *7 ឬ /4100 សម្រាប់លេខ</translation>
  </message>
  <message>
   <source>‘{value}’ converts numbers, and this question has none</source>
   <translation>‘{value}’ បម្លែងលេខ ហើយសំណួរនេះគ្មានលេខទេ</translation>
  </message>
  <message>
   <source>‘{value}’ does not fit the field ‘{field}’</source>
   <translation>‘{value}’ មិនសមនឹងប្រអប់ ‘{field}’ ទេ</translation>
  </message>
  <message>
   <source>‘{value}’ ends nothing that has begun</source>
   <translation>‘{value}’ មិនបញ្ចប់អ្វីដែលបានចាប់ផ្ដើមទេ</translation>
  </message>
  <message>
   <source>‘{value}’ ends ‘{begun}’, which begins differently in row {begun_row}</source>
   <translation>‘{value}’ បញ្ចប់ ‘{begun}’ ដែលចាប់ផ្ដើមខុសគ្នាក្នុងជួរដេក {begun_row}</translation>
  </message>
  <message>
   <source>‘{value}’ has no type and is left out</source>
   <translation>‘{value}’ គ្មានប្រភេទទេ ហើយត្រូវបានរំលង</translation>
  </message>
  <message>
   <source>‘{value}’ is larger than any number that can be kept exactly</source>
   <translation>‘{value}’ ធំជាងលេខដែលអាចរក្សាទុកបានត្រឹមត្រូវ</translation>
  </message>
  <message>
   <source>‘{value}’ is neither a tick nor blank</source>
   <translation>‘{value}’ មិនមែនជាសញ្ញាធីក ឬទទេទេ</translation>
  </message>
  <message>
   <source>‘{value}’ is no name of a concept: begin with a letter, no spaces</source>
   <translation>‘{value}’ មិនមែនជាឈ្មោះគំនិតទេ៖ ចាប់ផ្ដើមដោយអក្សរ គ្មានដកឃ្លា</translation>
  </message>
  <message>
   <source>‘{value}’ is no real number and names no client; fill in the client's own</source>
   <translation>‘{value}’ មិនមែនជាលេខពិត ហើយមិនបញ្ជាក់អតិថិជនទេ សូមបំពេញលេខរបស់អតិថិជនផ្ទាល់</translation>
  </message>
  <message>
   <source>‘{value}’ is no real number; leave the field empty</source>
   <translation>‘{value}’ មិនមែនជាលេខពិតទេ សូមទុកប្រអប់ឱ្យទទេ</translation>
  </message>
  <message>
   <source>‘{value}’ is no round: baseline, followup1 … or final</source>
   <translation>‘{value}’ មិនមែនជាជុំទេ៖ baseline, followup1 … ឬ final</translation>
  </message>
  <message>
   <source>‘{value}’ is no valid name: it begins with a letter or _ and holds letters, digits, - _ and .</source>
   <translation>‘{value}’ មិនមែនជាឈ្មោះត្រឹមត្រូវទេ៖ ឈ្មោះចាប់ផ្ដើមដោយអក្សរ ឬ _ ហើយមានអក្សរ លេខ - _ និង .</translation>
  </message>
  <message>
   <source>‘{value}’ is no whole number</source>
   <translation>‘{value}’ មិនមែនជាចំនួនគត់ទេ</translation>
  </message>
  <message>
   <source>‘{value}’ is none of the choices</source>
   <translation>‘{value}’ មិនមានក្នុងជម្រើសទេ</translation>
  </message>
  <message>
   <source>‘{value}’ is not a date</source>
   <translation>‘{value}’ មិនមែនជាកាលបរិច្ឆេទទេ</translation>
  </message>
  <message>
   <source>‘{value}’ is not a date with a time</source>
   <translation>‘{value}’ មិនមែនជាកាលបរិច្ឆេទមានម៉ោងទេ</translation>
  </message>
  <message>
   <source>‘{value}’ is not a number</source>
   <translation>‘{value}’ មិនមែនជាលេខទេ</translation>
  </message>
  <message>
   <source>‘{value}’ is not a number; is {suggestion} meant?</source>
   <translation>‘{value}’ មិនមែនជាលេខទេ តើចង់មានន័យថា {suggestion} ឬ?</translation>
  </message>
  <message>
   <source>‘{value}’ is not a place with latitude and longitude</source>
   <translation>‘{value}’ មិនមែនជាទីតាំងមានរយៈទទឹង និងរយៈបណ្ដោយទេ</translation>
  </message>
  <message>
   <source>‘{value}’ is not a question type, did you mean ‘{suggestion}’? The question is left out</source>
   <translation>‘{value}’ មិនមែនជាប្រភេទសំណួរទេ តើចង់មានន័យថា ‘{suggestion}’ ឬ? សំណួរត្រូវបានរំលង</translation>
  </message>
  <message>
   <source>‘{value}’ is not a question type; the question is left out</source>
   <translation>‘{value}’ មិនមែនជាប្រភេទសំណួរទេ សំណួរត្រូវបានរំលង</translation>
  </message>
  <message>
   <source>‘{value}’ is not a time of day</source>
   <translation>‘{value}’ មិនមែនជាម៉ោងទេ</translation>
  </message>
  <message>
   <source>‘{value}’ is not a whole number</source>
   <translation>‘{value}’ មិនមែនជាចំនួនគត់ទេ</translation>
  </message>
  <message>
   <source>‘{value}’ is not among the choices</source>
   <translation>‘{value}’ មិនមានក្នុងជម្រើសទេ</translation>
  </message>
  <message>
   <source>‘{value}’ is not among the choices that the form offers here</source>
   <translation>‘{value}’ មិនមានក្នុងជម្រើសដែលទម្រង់ផ្ដល់នៅទីនេះទេ</translation>
  </message>
  <message>
   <source>‘{value}’ looks like one of our client codes, but its last character does not fit; a digit may be wrong</source>
   <translation>‘{value}’ ដូចជាកូដអតិថិជនរបស់យើង ប៉ុន្តែតួចុងក្រោយមិនត្រូវទេ លេខណាមួយអាចខុស</translation>
  </message>
  <message>
   <source>‘{value}’ may be read in two ways and the column has both; say which comes first, day or month</source>
   <translation>‘{value}’ អាចអានបានពីរបែប ហើយជួរឈរមានទាំងពីរ សូមបញ្ជាក់ថាថ្ងៃ ឬខែនៅមុន</translation>
  </message>
  <message>
   <source>‘{value}’ may be {near}; type its code or more letters</source>
   <translation>‘{value}’ អាចជា {near} សូមវាយកូដរបស់វា ឬអក្សរបន្ថែម</translation>
  </message>
  <message>
   <source>‘{value}’ names no branch</source>
   <translation>‘{value}’ មិនបញ្ជាក់សាខាណាទេ</translation>
  </message>
  <message>
   <source>‘{value}’ names no round: baseline, followup1 … or final</source>
   <translation>‘{value}’ មិនមែនជាជុំទេ៖ baseline, followup1 … ឬ final</translation>
  </message>
  <message>
   <source>‘{value}’ stands before in this file, with other values; keep one of the rows</source>
   <translation>‘{value}’ មានពីមុនក្នុងឯកសារនេះ ដោយមានតម្លៃផ្សេង សូមទុកតែជួរដេកមួយ</translation>
  </message>
  <message>
   <source>‘{value}’ stands with more than three different persons and names none of them; choose who it is</source>
   <translation>‘{value}’ មានជាមួយមនុស្សខុសគ្នាលើសពីបីនាក់ ហើយមិនបញ្ជាក់នរណាទេ សូមជ្រើសថាជានរណា</translation>
  </message>
  <message>
   <source>‘{value}’ stands with more than three different persons and names none of them; fill in the client's own</source>
   <translation>‘{value}’ មានជាមួយមនុស្សខុសគ្នាលើសពីបីនាក់ ហើយមិនបញ្ជាក់នរណាទេ សូមបំពេញលេខផ្ទាល់របស់អតិថិជន</translation>
  </message>
  <message>
   <source>‘{value}’ was named as ‘{choice}’, which is none of the choices any more</source>
   <translation>‘{value}’ ត្រូវបានបញ្ជាក់ជា ‘{choice}’ ដែលលែងមានក្នុងជម្រើសទៀតហើយ</translation>
  </message>
  <message>
   <source>‘{value}’ was to become ‘{to}’, but the file has no such cell any more</source>
   <translation>‘{value}’ ត្រូវប្ដូរជា ‘{to}’ តែឯកសារលែងមានក្រឡានោះទៀតហើយ</translation>
  </message>
  <message>
   <source>… Alt+Down lists all {count}</source>
   <translation>… Alt+Down បង្ហាញបញ្ជីទាំង {count}</translation>
  </message>
 </context>
</TS>