<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="mn">
 <context>
  <name>mfdw</name>
  <message>
   <source>% of the modules</source>
   <translation>модулийн %</translation>
  </message>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>%1
Хавтас олдсонгүй.
Хавтасны нэр зөв эсэхийг шалгана уу.</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
Файл олдсонгүй.
Файлын нэр зөв эсэхийг шалгана уу.</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>%1 аль хэдийн байна.
Та үүнийг солих уу?</translation>
  </message>
  <message>
   <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
   <translation>%1 зөв бичигдээгүй. Хуудас, мужийг ','-ээр тусгаарлаж, мужийг '-'-аар бичнэ, мужууд давхцах ёсгүй.</translation>
  </message>
  <message>
   <source>%1 is a directory.
Please choose a different file name.</source>
   <translation>%1 нь хавтас байна.
Файлд өөр нэр сонгоно уу.</translation>
  </message>
  <message numerus="yes">
   <source>%n account|%n accounts</source>
   <translation>
    <numerusform>%n данс</numerusform>
    <numerusform>%n данс</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n action agreed|%n actions agreed</source>
   <translation>
    <numerusform>%n ажил тохирсон</numerusform>
    <numerusform>%n ажил тохирсон</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n action done|%n actions done</source>
   <translation>
    <numerusform>%n ажил хийгдэв</numerusform>
    <numerusform>%n ажил хийгдэв</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer cannot be read|%n answers cannot be read</source>
   <translation>
    <numerusform>%n хариултыг унших боломжгүй</numerusform>
    <numerusform>%n хариултыг унших боломжгүй</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer changed|%n answers changed</source>
   <translation>
    <numerusform>%n хариулт өөрчлөгдсөн</numerusform>
    <numerusform>%n хариулт өөрчлөгдсөн</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer differs from the one that stands|%n answers differ from the one that stands</source>
   <translation>
    <numerusform>%n хариулт одоогийнхоос өөр</numerusform>
    <numerusform>%n хариулт одоогийнхоос өөр</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer needs a look|%n answers need a look</source>
   <translation>
    <numerusform>%n хариултыг харах хэрэгтэй</numerusform>
    <numerusform>%n хариултыг харах хэрэгтэй</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer reads otherwise|%n answers read otherwise</source>
   <translation>
    <numerusform>%n хариулт өөрөөр уншигдана</numerusform>
    <numerusform>%n хариулт өөрөөр уншигдана</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer|%n answers</source>
   <translation>
    <numerusform>%n хариулт</numerusform>
    <numerusform>%n хариулт</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award approved|%n awards approved</source>
   <translation>
    <numerusform>%n олголт батлагдав</numerusform>
    <numerusform>%n олголт батлагдав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award keeps the rule it was given under|%n awards keep the rule they were given under</source>
   <translation>
    <numerusform>%n олголт олгох үеийн дүрмээ хадгална</numerusform>
    <numerusform>%n олголт олгох үеийн дүрмээ хадгална</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award refused|%n awards refused</source>
   <translation>
    <numerusform>%n олголтоос татгалзав</numerusform>
    <numerusform>%n олголтоос татгалзав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award removed|%n awards removed</source>
   <translation>
    <numerusform>%n олголт хасагдав</numerusform>
    <numerusform>%n олголт хасагдав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award saved|%n awards saved</source>
   <translation>
    <numerusform>%n олголт хадгалагдав</numerusform>
    <numerusform>%n олголт хадгалагдав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award|%n awards</source>
   <translation>
    <numerusform>%n олголт</numerusform>
    <numerusform>%n олголт</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n breach|%n breaches</source>
   <translation>
    <numerusform>%n зөрчил</numerusform>
    <numerusform>%n зөрчил</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell is written|%n cells are written</source>
   <translation>
    <numerusform>%n нүд бичигдэнэ</numerusform>
    <numerusform>%n нүд бичигдэнэ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell to look at|%n cells to look at</source>
   <translation>
    <numerusform>харах %n нүд</numerusform>
    <numerusform>харах %n нүд</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change saved|%n changes saved</source>
   <translation>
    <numerusform>%n өөрчлөлт хадгалагдав</numerusform>
    <numerusform>%n өөрчлөлт хадгалагдав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check of the month is still open|%n checks of the month are still open</source>
   <translation>
    <numerusform>сарын %n шалгалт хийгдээгүй байна</numerusform>
    <numerusform>сарын %n шалгалт хийгдээгүй байна</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check saved|%n checks saved</source>
   <translation>
    <numerusform>%n шалгалт хадгалагдав</numerusform>
    <numerusform>%n шалгалт хадгалагдав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check written|%n checks written</source>
   <translation>
    <numerusform>%n шалгалт бичсэн</numerusform>
    <numerusform>%n шалгалт бичсэн</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check: {state}|%n checks: {state}</source>
   <translation>
    <numerusform>%n шалгалт: {state}</numerusform>
    <numerusform>%n шалгалт: {state}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check|%n checks</source>
   <translation>
    <numerusform>%n шалгалт</numerusform>
    <numerusform>%n шалгалт</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim removed|%n claims removed</source>
   <translation>
    <numerusform>%n нэхэмжлэл хасагдав</numerusform>
    <numerusform>%n нэхэмжлэл хасагдав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim: {step}|%n claims: {step}</source>
   <translation>
    <numerusform>%n нэхэмжлэл: {step}</numerusform>
    <numerusform>%n нэхэмжлэл: {step}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim|%n claims</source>
   <translation>
    <numerusform>%n нэхэмжлэл</numerusform>
    <numerusform>%n нэхэмжлэл</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client exported|%n clients exported</source>
   <translation>
    <numerusform>%n харилцагч экспортлогдов</numerusform>
    <numerusform>%n харилцагч экспортлогдов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client has two accounts: book under Savings|%n clients have two accounts: book under Savings</source>
   <translation>
    <numerusform>%n харилцагч хоёр данстай: Хадгаламж хэсэгт бүртгэнэ үү</numerusform>
    <numerusform>%n харилцагч хоёр данстай: Хадгаламж хэсэгт бүртгэнэ үү</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client may have it|%n clients may have it</source>
   <translation>
    <numerusform>%n харилцагч авч болно</numerusform>
    <numerusform>%n харилцагч авч болно</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client may not have it by the rules|%n clients may not have it by the rules</source>
   <translation>
    <numerusform>%n харилцагч дүрмээр авч болохгүй</numerusform>
    <numerusform>%n харилцагч дүрмээр авч болохгүй</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client written|%n clients written</source>
   <translation>
    <numerusform>%n харилцагч бичигдэв</numerusform>
    <numerusform>%n харилцагч бичигдэв</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client|%n clients</source>
   <translation>
    <numerusform>%n харилцагч</numerusform>
    <numerusform>%n харилцагч</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n column has no place and is left out|%n columns have no place and are left out</source>
   <translation>
    <numerusform>%n багана багтахгүй тул орхив</numerusform>
    <numerusform>%n багана багтахгүй тул орхив</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n column|%n columns</source>
   <translation>
    <numerusform>%n багана</numerusform>
    <numerusform>%n багана</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n concept kept|%n concepts kept</source>
   <translation>
    <numerusform>%n ойлголт хадгалсан</numerusform>
    <numerusform>%n ойлголт хадгалсан</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n concept|%n concepts</source>
   <translation>
    <numerusform>%n ойлголт</numerusform>
    <numerusform>%n ойлголт</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n consent noted|%n consents noted</source>
   <translation>
    <numerusform>%n зөвшөөрөл тэмдэглэв</numerusform>
    <numerusform>%n зөвшөөрөл тэмдэглэв</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n consent|%n consents</source>
   <translation>
    <numerusform>%n зөвшөөрөл</numerusform>
    <numerusform>%n зөвшөөрөл</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day late|%n days late</source>
   <translation>
    <numerusform>%n хоног хоцорсон</numerusform>
    <numerusform>%n хоног хоцорсон</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day|%n days</source>
   <translation>
    <numerusform>%n хоног</numerusform>
    <numerusform>%n хоног</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decided|%n decided</source>
   <translation>
    <numerusform>%n шийдсэн</numerusform>
    <numerusform>%n шийдсэн</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decision by you|%n decisions by you</source>
   <translation>
    <numerusform>таны %n шийдвэр</numerusform>
    <numerusform>таны %n шийдвэр</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document removed for good|%n documents removed for good</source>
   <translation>
    <numerusform>%n бичиг баримтыг бүрмөсөн устгав</numerusform>
    <numerusform>%n бичиг баримтыг бүрмөсөн устгав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document that you may not see|%n documents that you may not see</source>
   <translation>
    <numerusform>Танд үзэх эрхгүй %n бичиг баримт</numerusform>
    <numerusform>Танд үзэх эрхгүй %n бичиг баримт</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document|%n documents</source>
   <translation>
    <numerusform>%n бичиг баримт</numerusform>
    <numerusform>%n бичиг баримт</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file beside it|%n files beside it</source>
   <translation>
    <numerusform>Хажууд нь %n файл</numerusform>
    <numerusform>Хажууд нь %n файл</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n follow-up done|%n follow-ups done</source>
   <translation>
    <numerusform>%n дахин үзлэг хийгдэв</numerusform>
    <numerusform>%n дахин үзлэг хийгдэв</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n form saved|%n forms saved</source>
   <translation>
    <numerusform>%n маягт хадгалагдав</numerusform>
    <numerusform>%n маягт хадгалагдав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n group left open|%n groups left open</source>
   <translation>
    <numerusform>%n бүлэг нээлттэй үлдэв</numerusform>
    <numerusform>%n бүлэг нээлттэй үлдэв</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hidden sheet|%n hidden sheets</source>
   <translation>
    <numerusform>%n нуусан хуудас</numerusform>
    <numerusform>%n нуусан хуудас</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview compared, {agree} without a difference|%n interviews compared, {agree} without a difference</source>
   <translation>
    <numerusform>%n ярилцлага харьцуулав, {agree} нь зөрүүгүй</numerusform>
    <numerusform>%n ярилцлага харьцуулав, {agree} нь зөрүүгүй</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview has no client|%n interviews have no client</source>
   <translation>
    <numerusform>%n ярилцлага харилцагчгүй</numerusform>
    <numerusform>%n ярилцлага харилцагчгүй</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview of {round} waits for its second typing|%n interviews of {round} wait for their second typing</source>
   <translation>
    <numerusform>{round}-ийн %n ярилцлага хоёр дахь оруулалтаа хүлээж байна</numerusform>
    <numerusform>{round}-ийн %n ярилцлага хоёр дахь оруулалтаа хүлээж байна</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview saved|%n interviews saved</source>
   <translation>
    <numerusform>%n ярилцлага хадгалагдав</numerusform>
    <numerusform>%n ярилцлага хадгалагдав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview waits for a decision|%n interviews wait for a decision</source>
   <translation>
    <numerusform>%n ярилцлага шийдвэр хүлээж байна</numerusform>
    <numerusform>%n ярилцлага шийдвэр хүлээж байна</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview without a client stays behind|%n interviews without a client stay behind</source>
   <translation>
    <numerusform>Харилцагчгүй %n ярилцлага үлдэнэ</numerusform>
    <numerusform>Харилцагчгүй %n ярилцлага үлдэнэ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line|%n lines</source>
   <translation>
    <numerusform>%n мөр</numerusform>
    <numerusform>%n мөр</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n list|%n lists</source>
   <translation>
    <numerusform>%n жагсаалт</numerusform>
    <numerusform>%n жагсаалт</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n loan|%n loans</source>
   <translation>
    <numerusform>%n зээл</numerusform>
    <numerusform>%n зээл</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute left|%n minutes left</source>
   <translation>
    <numerusform>%n минут үлдсэн</numerusform>
    <numerusform>%n минут үлдсэн</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute|%n minutes</source>
   <translation>
    <numerusform>%n минут</numerusform>
    <numerusform>%n минут</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n month|%n months</source>
   <translation>
    <numerusform>%n сар</numerusform>
    <numerusform>%n сар</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more check is due.|%n more checks are due.</source>
   <translation>
    <numerusform>Өөр %n шалгалтын хугацаа болсон.</numerusform>
    <numerusform>Өөр %n шалгалтын хугацаа болсон.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more pair is left for you|%n more pairs are left for you</source>
   <translation>
    <numerusform>Өөр %n хос танд үлдлээ</numerusform>
    <numerusform>Өөр %n хос танд үлдлээ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n odd thing in the form|%n odd things in the form</source>
   <translation>
    <numerusform>Маягтад %n сонин зүйл</numerusform>
    <numerusform>Маягтад %n сонин зүйл</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of them says something else now|%n of them say something else now</source>
   <translation>
    <numerusform>%n нь одоо өөр утгатай болно</numerusform>
    <numerusform>%n нь одоо өөр утгатай болно</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other table|%n other tables</source>
   <translation>
    <numerusform>өөр %n хүснэгт</numerusform>
    <numerusform>өөр %n хүснэгт</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page sent to the printer|%n pages sent to the printer</source>
   <translation>
    <numerusform>%n хуудсыг хэвлэгчид илгээв</numerusform>
    <numerusform>%n хуудсыг хэвлэгчид илгээв</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair different|%n pairs different</source>
   <translation>
    <numerusform>%n хос өөр</numerusform>
    <numerusform>%n хос өөр</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair merged|%n pairs merged</source>
   <translation>
    <numerusform>%n хос нэгтгэгдэв</numerusform>
    <numerusform>%n хос нэгтгэгдэв</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair shares a number but is left for you|%n pairs share a number but are left for you</source>
   <translation>
    <numerusform>%n хос ижил дугаартай ч танд үлдлээ</numerusform>
    <numerusform>%n хос ижил дугаартай ч танд үлдлээ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair|%n pairs</source>
   <translation>
    <numerusform>%n хос</numerusform>
    <numerusform>%n хос</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment in another currency: choose its scheme|%n payments in another currency: choose their scheme</source>
   <translation>
    <numerusform>%n төлбөр өөр валютаар байна: хөтөлбөрийг нь сонгоно уу</numerusform>
    <numerusform>%n төлбөр өөр валютаар байна: хөтөлбөрийг нь сонгоно уу</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment planned|%n payments planned</source>
   <translation>
    <numerusform>%n төлбөр товлогдов</numerusform>
    <numerusform>%n төлбөр товлогдов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment saved|%n payments saved</source>
   <translation>
    <numerusform>%n төлбөр хадгалагдав</numerusform>
    <numerusform>%n төлбөр хадгалагдав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment: {state}|%n payments: {state}</source>
   <translation>
    <numerusform>%n төлбөр: {state}</numerusform>
    <numerusform>%n төлбөр: {state}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment|%n payments</source>
   <translation>
    <numerusform>%n төлбөр</numerusform>
    <numerusform>%n төлбөр</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n period|%n periods</source>
   <translation>
    <numerusform>%n хугацаа</numerusform>
    <numerusform>%n хугацаа</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person covered today|%n persons covered today</source>
   <translation>
    <numerusform>Өнөөдөр %n хүн хамрагдсан</numerusform>
    <numerusform>Өнөөдөр %n хүн хамрагдсан</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person|%n persons</source>
   <translation>
    <numerusform>%n хүн</numerusform>
    <numerusform>%n хүн</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece|%n pieces</source>
   <translation>
    <numerusform>%n ширхэг</numerusform>
    <numerusform>%n ширхэг</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n point fewer|%n points fewer</source>
   <translation>
    <numerusform>%n нэгжээр бага</numerusform>
    <numerusform>%n нэгжээр бага</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n point more|%n points more</source>
   <translation>
    <numerusform>%n нэгжээр илүү</numerusform>
    <numerusform>%n нэгжээр илүү</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n policy removed|%n policies removed</source>
   <translation>
    <numerusform>%n гэрээ хасагдав</numerusform>
    <numerusform>%n гэрээ хасагдав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n policy|%n policies</source>
   <translation>
    <numerusform>%n гэрээ</numerusform>
    <numerusform>%n гэрээ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n problem keeps a row out|%n problems keep rows out</source>
   <translation>
    <numerusform>%n асуудал мөр оруулахгүй байна</numerusform>
    <numerusform>%n асуудал мөр оруулахгүй байна</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n problem saved|%n problems saved</source>
   <translation>
    <numerusform>%n асуудал хадгалагдав</numerusform>
    <numerusform>%n асуудал хадгалагдав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question about the rounds|%n questions about the rounds</source>
   <translation>
    <numerusform>Үе шатуудын тухай %n асуулт</numerusform>
    <numerusform>Үе шатуудын тухай %n асуулт</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question left out|%n questions left out</source>
   <translation>
    <numerusform>%n асуулт орхив</numerusform>
    <numerusform>%n асуулт орхив</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question not shown to you|%n questions not shown to you</source>
   <translation>
    <numerusform>танд харуулаагүй %n асуулт</numerusform>
    <numerusform>танд харуулаагүй %n асуулт</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question stayed behind|%n questions stayed behind</source>
   <translation>
    <numerusform>%n асуулт үлдсэн</numerusform>
    <numerusform>%n асуулт үлдсэн</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question stays behind: {names}|%n questions stay behind: {names}</source>
   <translation>
    <numerusform>%n асуулт үлдэнэ: {names}</numerusform>
    <numerusform>%n асуулт үлдэнэ: {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question|%n questions</source>
   <translation>
    <numerusform>%n асуулт</numerusform>
    <numerusform>%n асуулт</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rebate computed|%n rebates computed</source>
   <translation>
    <numerusform>%n хөнгөлөлт тооцов</numerusform>
    <numerusform>%n хөнгөлөлт тооцов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rebate credited|%n rebates credited</source>
   <translation>
    <numerusform>%n хөнгөлөлт дансанд орлоо</numerusform>
    <numerusform>%n хөнгөлөлт дансанд орлоо</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rebate reversed|%n rebates reversed</source>
   <translation>
    <numerusform>%n хөнгөлөлт буцаагдав</numerusform>
    <numerusform>%n хөнгөлөлт буцаагдав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record has later ones and stays|%n records have later ones and stay</source>
   <translation>
    <numerusform>%n бүртгэл дараагийнхтай тул үлдэнэ</numerusform>
    <numerusform>%n бүртгэл дараагийнхтай тул үлдэнэ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record merged|%n records merged</source>
   <translation>
    <numerusform>%n бүртгэл нэгтгэв</numerusform>
    <numerusform>%n бүртгэл нэгтгэв</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral closed|%n referrals closed</source>
   <translation>
    <numerusform>%n илгээлт хаагдав</numerusform>
    <numerusform>%n илгээлт хаагдав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral is open again|%n referrals are open again</source>
   <translation>
    <numerusform>%n илгээлт дахин нээгдэв</numerusform>
    <numerusform>%n илгээлт дахин нээгдэв</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral received|%n referrals received</source>
   <translation>
    <numerusform>%n илгээлтийг хүлээн авав</numerusform>
    <numerusform>%n илгээлтийг хүлээн авав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral removed|%n referrals removed</source>
   <translation>
    <numerusform>%n илгээлт хасагдав</numerusform>
    <numerusform>%n илгээлт хасагдав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral|%n referrals</source>
   <translation>
    <numerusform>%n илгээлт</numerusform>
    <numerusform>%n илгээлт</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n remark|%n remarks</source>
   <translation>
    <numerusform>%n тэмдэглэл</numerusform>
    <numerusform>%n тэмдэглэл</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n removed|%n removed</source>
   <translation>
    <numerusform>%n-ийг хассан</numerusform>
    <numerusform>%n-ийг хассан</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat in a file of its own|%n repeats in files of their own</source>
   <translation>
    <numerusform>%n давталт тусдаа файлд</numerusform>
    <numerusform>%n давталт тус тусдаа файлд</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat on a sheet of its own|%n repeats on sheets of their own</source>
   <translation>
    <numerusform>%n давталт тусдаа хуудсанд</numerusform>
    <numerusform>%n давталт тус тусдаа хуудсанд</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat sheet|%n repeat sheets</source>
   <translation>
    <numerusform>%n давталтын хуудас</numerusform>
    <numerusform>%n давталтын хуудас</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat stays behind: such rows have no room for it|%n repeats stay behind: such rows have no room for them</source>
   <translation>
    <numerusform>%n давталт үлдэнэ: ийм мөрд багтахгүй</numerusform>
    <numerusform>%n давталт үлдэнэ: ийм мөрд багтахгүй</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n response behind it|%n responses behind it</source>
   <translation>
    <numerusform>цаана нь %n хариу</numerusform>
    <numerusform>цаана нь %n хариу</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n response exported|%n responses exported</source>
   <translation>
    <numerusform>%n хариу экспортлов</numerusform>
    <numerusform>%n хариу экспортлов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n response|%n responses</source>
   <translation>
    <numerusform>%n хариу</numerusform>
    <numerusform>%n хариу</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n reversed|%n reversed</source>
   <translation>
    <numerusform>%n буцаасан</numerusform>
    <numerusform>%n буцаасан</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n round|%n rounds</source>
   <translation>
    <numerusform>%n үе шат</numerusform>
    <numerusform>%n үе шат</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row changes|%n rows change</source>
   <translation>
    <numerusform>%n мөр өөрчлөгдөнө</numerusform>
    <numerusform>%n мөр өөрчлөгдөнө</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row has no place and is left out|%n rows have no place and are left out</source>
   <translation>
    <numerusform>%n мөр багтахгүй тул орхив</numerusform>
    <numerusform>%n мөр багтахгүй тул орхив</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row imported|%n rows imported</source>
   <translation>
    <numerusform>%n мөр импортлов</numerusform>
    <numerusform>%n мөр импортлов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row in {file}|%n rows in {file}</source>
   <translation>
    <numerusform>{file} файлд %n мөр</numerusform>
    <numerusform>{file} файлд %n мөр</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row is left out|%n rows are left out</source>
   <translation>
    <numerusform>%n мөр орхив</numerusform>
    <numerusform>%n мөр орхив</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row is taken in|%n rows are taken in</source>
   <translation>
    <numerusform>%n мөр оруулав</numerusform>
    <numerusform>%n мөр оруулав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row left out|%n rows left out</source>
   <translation>
    <numerusform>%n мөр орхив</numerusform>
    <numerusform>%n мөр орхив</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row of data|%n rows of data</source>
   <translation>
    <numerusform>өгөгдлийн %n мөр</numerusform>
    <numerusform>өгөгдлийн %n мөр</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row of the sheet saved|%n rows of the sheet saved</source>
   <translation>
    <numerusform>хуудасны %n мөр хадгалагдав</numerusform>
    <numerusform>хуудасны %n мөр хадгалагдав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was corrected in this file|%n rows were corrected in this file</source>
   <translation>
    <numerusform>Энэ файлд %n мөр зассан</numerusform>
    <numerusform>Энэ файлд %n мөр зассан</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was left out: no interview stands, or it was checked already|%n rows were left out: no interview stands, or they were checked already</source>
   <translation>
    <numerusform>%n мөрийг орхив: хүчинтэй ярилцлага алга, эсвэл аль хэдийн шалгасан</numerusform>
    <numerusform>%n мөрийг орхив: хүчинтэй ярилцлага алга, эсвэл аль хэдийн шалгасан</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was left out: no interview stands, or it was typed twice already|%n rows were left out: no interview stands, or it was typed twice already</source>
   <translation>
    <numerusform>%n мөр орхив: ярилцлага алга, эсвэл аль хэдийн хоёр удаа оруулсан</numerusform>
    <numerusform>%n мөр орхив: ярилцлага алга, эсвэл аль хэдийн хоёр удаа оруулсан</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was rejected|%n rows were rejected</source>
   <translation>
    <numerusform>%n мөрөөс татгалзав</numerusform>
    <numerusform>%n мөрөөс татгалзав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row written|%n rows written</source>
   <translation>
    <numerusform>%n мөр бичигдэв</numerusform>
    <numerusform>%n мөр бичигдэв</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row|%n rows</source>
   <translation>
    <numerusform>%n мөр</numerusform>
    <numerusform>%n мөр</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule of the form is not checked|%n rules of the form are not checked</source>
   <translation>
    <numerusform>маягтын %n дүрэм шалгагдаагүй</numerusform>
    <numerusform>маягтын %n дүрэм шалгагдаагүй</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule|%n rules</source>
   <translation>
    <numerusform>%n дүрэм</numerusform>
    <numerusform>%n дүрэм</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n scheme|%n schemes</source>
   <translation>
    <numerusform>%n хөтөлбөр</numerusform>
    <numerusform>%n хөтөлбөр</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected|%n selected</source>
   <translation>
    <numerusform>%n сонгосон</numerusform>
    <numerusform>%n сонгосон</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sensitive answer is hidden|%n sensitive answers are hidden</source>
   <translation>
    <numerusform>%n эмзэг хариулт нуугдсан</numerusform>
    <numerusform>%n эмзэг хариулт нуугдсан</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sensitive question hidden|%n sensitive questions hidden</source>
   <translation>
    <numerusform>%n эмзэг асуултыг нуусан</numerusform>
    <numerusform>%n эмзэг асуултыг нуусан</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sensitive question stays behind: you may not see it|%n sensitive questions stay behind: you may not see them</source>
   <translation>
    <numerusform>Эмзэг %n асуулт үлдэнэ: та үзэж болохгүй</numerusform>
    <numerusform>Эмзэг %n асуулт үлдэнэ: та үзэж болохгүй</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n similar client|%n similar clients</source>
   <translation>
    <numerusform>%n төстэй харилцагч</numerusform>
    <numerusform>%n төстэй харилцагч</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored value would be emptied|%n stored values would be emptied</source>
   <translation>
    <numerusform>хадгалсан %n утга хоосорно</numerusform>
    <numerusform>хадгалсан %n утга хоосорно</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n table|%n tables</source>
   <translation>
    <numerusform>%n хүснэгт</numerusform>
    <numerusform>%n хүснэгт</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n talk since|%n talks since</source>
   <translation>
    <numerusform>Хойш %n яриа</numerusform>
    <numerusform>Хойш %n яриа</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text is neither read nor stored; its rows are rejected.|%n texts are neither read nor stored; their rows are rejected.</source>
   <translation>
    <numerusform>%n текстийг уншаагүй, хадгалахгүй; мөрөөс нь татгалзана.</numerusform>
    <numerusform>%n текстийг уншаагүй, хадгалахгүй; мөрөөс нь татгалзана.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text is none of our choices.|%n texts are none of our choices.</source>
   <translation>
    <numerusform>%n текст манай сонголтод байхгүй.</numerusform>
    <numerusform>%n текст манай сонголтод байхгүй.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text to name|%n texts to name</source>
   <translation>
    <numerusform>нэрлэх %n текст</numerusform>
    <numerusform>нэрлэх %n текст</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing to choose|%n things to choose</source>
   <translation>
    <numerusform>сонгох %n зүйл</numerusform>
    <numerusform>сонгох %n зүйл</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n time|%n times</source>
   <translation>
    <numerusform>%n удаа</numerusform>
    <numerusform>%n удаа</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to be typed again|%n to be typed again</source>
   <translation>
    <numerusform>%n дахин оруулах</numerusform>
    <numerusform>%n дахин оруулах</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to decide|%n to decide</source>
   <translation>
    <numerusform>%n шийдэх</numerusform>
    <numerusform>%n шийдэх</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n value to look at|%n values to look at</source>
   <translation>
    <numerusform>харах %n утга</numerusform>
    <numerusform>харах %n утга</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n value was changed later and stays|%n values were changed later and stay</source>
   <translation>
    <numerusform>%n утгыг дараа өөрчилсөн тул үлдэнэ</numerusform>
    <numerusform>%n утгыг дараа өөрчилсөн тул үлдэнэ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit or voucher|%n visits and vouchers</source>
   <translation>
    <numerusform>%n үзлэг, ваучер</numerusform>
    <numerusform>%n үзлэг, ваучер</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit removed|%n visits removed</source>
   <translation>
    <numerusform>%n үзлэг хасагдав</numerusform>
    <numerusform>%n үзлэг хасагдав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n voucher saved|%n vouchers saved</source>
   <translation>
    <numerusform>%n ваучер хадгалагдав</numerusform>
    <numerusform>%n ваучер хадгалагдав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n year old|%n years old</source>
   <translation>
    <numerusform>%n настай</numerusform>
    <numerusform>%n настай</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n year|%n years</source>
   <translation>
    <numerusform>%n нас</numerusform>
    <numerusform>%n нас</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Billing information:</source>
   <translation>Төлбөрийн &amp;мэдээлэл:</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>&amp;Сонгох</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Хуулах</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Устгах</translation>
  </message>
  <message>
   <source>&amp;Edit client</source>
   <translation>Харилцагчийг &amp;засах</translation>
  </message>
  <message>
   <source>&amp;End:</source>
   <translation>&amp;Төгсгөл:</translation>
  </message>
  <message>
   <source>&amp;Give incentive</source>
   <translation>&amp;Урамшуулал олгох</translation>
  </message>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;Хайх газар:</translation>
  </message>
  <message>
   <source>&amp;Move to another centre</source>
   <translation>&amp;Өөр төв рүү шилжүүлэх</translation>
  </message>
  <message>
   <source>&amp;Name:</source>
   <translation>&amp;Нэр:</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>&amp;Шинэ хавтас</translation>
  </message>
  <message>
   <source>&amp;New client</source>
   <translation>&amp;Шинэ харилцагч</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>&amp;Үгүй</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Нээх</translation>
  </message>
  <message>
   <source>&amp;Options &lt;&lt;</source>
   <translation>&amp;Сонголт &lt;&lt;</translation>
  </message>
  <message>
   <source>&amp;Options &gt;&gt;</source>
   <translation>&amp;Сонголт &gt;&gt;</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>Б&amp;уулгах</translation>
  </message>
  <message>
   <source>&amp;Print</source>
   <translation>&amp;Хэвлэх</translation>
  </message>
  <message>
   <source>&amp;Print the list</source>
   <translation>&amp;Жагсаалт хэвлэх</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Дахин хийх</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>&amp;Нэр солих</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Хадгалах</translation>
  </message>
  <message>
   <source>&amp;Start:</source>
   <translation>&amp;Эхлэл:</translation>
  </message>
  <message>
   <source>&amp;Step up</source>
   <translation>&amp;Өсгөх</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Буцаах</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Тийм</translation>
  </message>
  <message>
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation>'%1' бичихээс хамгаалагдсан.
Түүнийг устгах уу?</translation>
  </message>
  <message>
   <source>(does not apply)</source>
   <translation>(хамаарахгүй)</translation>
  </message>
  <message>
   <source>(does not know)</source>
   <translation>(мэдэхгүй)</translation>
  </message>
  <message>
   <source>(left blank)</source>
   <translation>(хоосон)</translation>
  </message>
  <message>
   <source>(no heading)</source>
   <translation>(гарчиггүй)</translation>
  </message>
  <message>
   <source>(refused)</source>
   <translation>(татгалзсан)</translation>
  </message>
  <message>
   <source>(skipped)</source>
   <translation>(алгассан)</translation>
  </message>
  <message>
   <source>.xlsx or .csv to write</source>
   <translation>бичих .xlsx эсвэл .csv</translation>
  </message>
  <message>
   <source>.xlsx to write</source>
   <translation>бичих .xlsx</translation>
  </message>
  <message>
   <source>.xlsx, .csv or .zip to write</source>
   <translation>бичих .xlsx, .csv эсвэл .zip</translation>
  </message>
  <message>
   <source>1 for yes, 0 for no; leave all empty when it was not answered.</source>
   <translation>Тийм бол 1, үгүй бол 0; хариулаагүй бол бүгдийг хоосон үлдээнэ.</translation>
  </message>
  <message>
   <source>1 mar 2026</source>
   <translation>2026-03-01</translation>
  </message>
  <message>
   <source>1.5 IQR of logs</source>
   <translation>1.5 IQR (лог)</translation>
  </message>
  <message>
   <source>1: never differs</source>
   <translation>1: хэзээ ч зөрөхгүй</translation>
  </message>
  <message>
   <source>2026-Q1, 2026-03 or 2026-01-15/2026-03-14</source>
   <translation>2026-Q1, 2026-03 эсвэл 2026-01-15/2026-03-14</translation>
  </message>
  <message>
   <source>2: hard to ask</source>
   <translation>2: асуухад хэцүү</translation>
  </message>
  <message>
   <source>3 deviations</source>
   <translation>3 хазайлт</translation>
  </message>
  <message>
   <source>3/4 or today</source>
   <translation>3/4 эсвэл өнөөдөр</translation>
  </message>
  <message>
   <source>3/4/1991 or 34</source>
   <translation>3/4/1991 эсвэл 34</translation>
  </message>
  <message>
   <source>30 apr 2026</source>
   <translation>2026-04-30</translation>
  </message>
  <message>
   <source>3: may change</source>
   <translation>3: өөрчлөгдөж болно</translation>
  </message>
  <message>
   <source>A .mfdw file on this computer, or a backup of one.</source>
   <translation>Энэ компьютер дээрх .mfdw файл, эсвэл түүний нөөц хуулбар.</translation>
  </message>
  <message>
   <source>A blank cell changes nothing, unless you say so.</source>
   <translation>Таныг хэлээгүй бол хоосон нүд юу ч өөрчлөхгүй.</translation>
  </message>
  <message>
   <source>A blank cell empties it</source>
   <translation>Хоосон нүд хоослоно</translation>
  </message>
  <message>
   <source>A branch owns its clients and centres.</source>
   <translation>Салбар өөрийн харилцагчид, төвүүдтэй.</translation>
  </message>
  <message>
   <source>A checklist says what a safety visit looks at; yes means that it is well.</source>
   <translation>Хяналтын хуудас аюулгүйн үзлэгт юуг харахыг заана; тийм гэдэг нь зүгээр гэсэн үг.</translation>
  </message>
  <message>
   <source>A circle takes one answer, squares take several. Write DK beside a question when the answer is not known, R when it is refused, NA when it does not apply.</source>
   <translation>Дугуйд нэг хариулт, дөрвөлжинд хэд хэдэн хариулт. Хариулт мэдэгдэхгүй бол асуултын хажууд DK, татгалзсан бол R, хамаарахгүй бол NA гэж бичнэ үү.</translation>
  </message>
  <message>
   <source>A client has one interview a round: choose which one stands.</source>
   <translation>Харилцагч үе шатанд нэг ярилцлагатай: аль нь үлдэхийг сонгоно уу.</translation>
  </message>
  <message>
   <source>A column for each choice, 1 or 0</source>
   <translation>Сонголт бүрд багана, 1 эсвэл 0</translation>
  </message>
  <message>
   <source>A column for each; take another sheet for more.</source>
   <translation>Тус бүрд нэг багана; илүү бол өөр хуудас аваарай.</translation>
  </message>
  <message>
   <source>A column of the file names the round.</source>
   <translation>Файлын нэг багана үе шатыг нэрлэсэн.</translation>
  </message>
  <message>
   <source>A condition about a child that was not met comes here; nobody is punished.</source>
   <translation>Хүүхэдтэй холбоотой биелээгүй нөхцөл энд ирнэ; хэнийг ч шийтгэхгүй.</translation>
  </message>
  <message>
   <source>A condition that was not met is stated here; what follows is decided in the branch.</source>
   <translation>Биелээгүй нөхцөлийг энд бичнэ; цаашид яахыг салбарт шийднэ.</translation>
  </message>
  <message>
   <source>A copy is made before every import and undo; make one now for a quiet night.</source>
   <translation>Импорт, буцаалт бүрийн өмнө хуулбар хийдэг; санаа амар байхын тулд одоо нэгийг хийгээрэй.</translation>
  </message>
  <message>
   <source>A curriculum is a row of modules; a training scheme follows it.</source>
   <translation>Сургалтын төлөвлөгөө бол дараалсан модулиуд; сургалтын хөтөлбөр түүнийг дагана.</translation>
  </message>
  <message>
   <source>A day</source>
   <translation>Өдөрт</translation>
  </message>
  <message>
   <source>A day of the period</source>
   <translation>Хугацааны аль нэг өдөр</translation>
  </message>
  <message>
   <source>A do-file that reads the data into Stata with its labels</source>
   <translation>Өгөгдлийг шошготой нь Stata-д унших do-файл</translation>
  </message>
  <message>
   <source>A few cells stand far away from the table; they are not read.</source>
   <translation>Цөөн нүд хүснэгтээс хол байна; тэдгээрийг уншихгүй.</translation>
  </message>
  <message>
   <source>A kind says what an incentive is.</source>
   <translation>Төрөл нь урамшуулал юу болохыг заана.</translation>
  </message>
  <message>
   <source>A made-up branch with 400 clients and three survey rounds. Nothing you do there counts.</source>
   <translation>400 харилцагч, судалгааны гурван үе шаттай зохиомол салбар. Тэнд хийсэн юу ч тооцогдохгүй.</translation>
  </message>
  <message>
   <source>A new client was made</source>
   <translation>Шинэ харилцагч үүсгэсэн</translation>
  </message>
  <message>
   <source>A policy covers the holder and members of the household for a time.</source>
   <translation>Гэрээ нь даатгуулагч ба өрхийн гишүүдийг тодорхой хугацаанд хамарна.</translation>
  </message>
  <message>
   <source>A reason is needed</source>
   <translation>Шалтгаан хэрэгтэй</translation>
  </message>
  <message>
   <source>A round should be asked with one version of the form.</source>
   <translation>Үе шатыг маягтын нэг хувилбараар асуух ёстой.</translation>
  </message>
  <message>
   <source>A row a client, all rounds side by side</source>
   <translation>Харилцагч бүрд мөр, бүх үе шат зэрэгцээ</translation>
  </message>
  <message>
   <source>A row an interview</source>
   <translation>Ярилцлага бүрд мөр</translation>
  </message>
  <message>
   <source>A row for each; Enter on an empty row goes on. DK, R or NA where there is no answer.</source>
   <translation>Тус бүрд нэг мөр; хоосон мөрөнд Enter дарвал цаашаа явна. Хариултгүй бол DK, R эсвэл NA.</translation>
  </message>
  <message>
   <source>A row of HXL tags is under the headings.</source>
   <translation>Гарчгийн доор HXL тэмдэглэгээний мөр бий.</translation>
  </message>
  <message>
   <source>A row that breaks a rule is imported and listed, unless it is kept out.</source>
   <translation>Дүрэм зөрчсөн мөрийг хаахгүй бол импортолж, жагсаана.</translation>
  </message>
  <message>
   <source>A scheme is an incentive on offer: its rule, its amount, its conditions.</source>
   <translation>Хөтөлбөр бол санал болгож буй урамшуулал: дүрэм, дүн, нөхцөлтэй.</translation>
  </message>
  <message>
   <source>A second interview of this client</source>
   <translation>Энэ харилцагчийн хоёр дахь ярилцлага</translation>
  </message>
  <message>
   <source>A second person decides</source>
   <translation>Хоёр дахь хүн шийднэ</translation>
  </message>
  <message>
   <source>A second person types it without seeing the first; then both are compared.</source>
   <translation>Өөр хүн эхнийхийг харахгүйгээр оруулна; дараа нь хоёрыг харьцуулна.</translation>
  </message>
  <message>
   <source>A second person types some papers without seeing the first typing.</source>
   <translation>Хоёр дахь хүн эхний оруулалтыг харалгүйгээр зарим цаасыг оруулна.</translation>
  </message>
  <message>
   <source>A second visit was due</source>
   <translation>Хоёр дахь үзлэгийн хугацаа болсон</translation>
  </message>
  <message>
   <source>A session is a meeting at which something is taught, with a roster.</source>
   <translation>Сургалт бол ямар нэг зүйл заадаг, ирц бүртгэдэг уулзалт.</translation>
  </message>
  <message>
   <source>A share of the interest paid</source>
   <translation>Төлсөн хүүгийн хувь</translation>
  </message>
  <message>
   <source>A survey brought it in. Fill in the form when you know who it is.</source>
   <translation>Судалгаанаас орсон. Хэн болохыг мэдмэгц маягтыг бөглөнө үү.</translation>
  </message>
  <message>
   <source>A survey brought them in</source>
   <translation>Судалгаагаар орж ирсэн</translation>
  </message>
  <message>
   <source>A table has a row of headings and rows under it. Choose another file.</source>
   <translation>Хүснэгт гарчгийн мөр, доор нь мөрүүдтэй байдаг. Өөр файл сонгоно уу.</translation>
  </message>
  <message>
   <source>A text file: {encoding}, cells parted by {delimiter}. Step 2 lets you change that.</source>
   <translation>Текст файл: {encoding}, нүднүүдийг {delimiter} тусгаарласан. 2-р алхамд үүнийг өөрчилж болно.</translation>
  </message>
  <message>
   <source>A value goes back only where it still is what the import wrote; a record goes only when nobody changed it and nothing hangs on it. What was done later is never lost.</source>
   <translation>Утга зөвхөн импортын бичсэн хэвээр байвал буцна; бүртгэл зөвхөн хэн ч өөрчлөөгүй, юу ч холбоогүй бол арилна. Хожим хийсэн зүйл хэзээ ч алдагдахгүй.</translation>
  </message>
  <message>
   <source>A verified backup comes first; later changes are never lost.</source>
   <translation>Эхлээд шалгасан нөөц хуулбар хийдэг; дараагийн өөрчлөлт хэзээ ч алдагдахгүй.</translation>
  </message>
  <message>
   <source>A verified backup is made first.</source>
   <translation>Эхлээд шалгасан нөөц хуулбар хийнэ.</translation>
  </message>
  <message>
   <source>A visit first</source>
   <translation>Эхлээд очиж үзэх</translation>
  </message>
  <message>
   <source>A voucher is given out here, and what came of it is noted when it is used.</source>
   <translation>Ваучерыг энд олгож, ашиглах үед нь үр дүнг тэмдэглэнэ.</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>Зогсоох</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Тухай</translation>
  </message>
  <message>
   <source>About a child</source>
   <translation>Хүүхдийн тухай</translation>
  </message>
  <message>
   <source>Above the table</source>
   <translation>Хүснэгтийн дээр</translation>
  </message>
  <message>
   <source>Absent</source>
   <translation>Тасалсан</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Хүлээн авах</translation>
  </message>
  <message>
   <source>Accept these values?</source>
   <translation>Эдгээр утгыг хүлээн авах уу?</translation>
  </message>
  <message numerus="yes">
   <source>Accept with a reason…|Accept all %n with a reason…</source>
   <translation>
    <numerusform>Шалтгаантай хүлээн авах…</numerusform>
    <numerusform>Бүх %n-г шалтгаантай хүлээн авах…</numerusform>
   </translation>
  </message>
  <message>
   <source>Accept: {what}</source>
   <translation>Хүлээн авах: {what}</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Хүлээн авсан</translation>
  </message>
  <message>
   <source>Accept…</source>
   <translation>Хүлээн авах…</translation>
  </message>
  <message>
   <source>Accident</source>
   <translation>Осол</translation>
  </message>
  <message>
   <source>Account closed</source>
   <translation>Данс хаасан</translation>
  </message>
  <message>
   <source>Actions agreed on safety visits</source>
   <translation>Аюулгүйн үзлэгт тохирсон ажил</translation>
  </message>
  <message>
   <source>Actions done</source>
   <translation>Хийсэн ажил</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>Идэвхтэй</translation>
  </message>
  <message>
   <source>Active clients</source>
   <translation>Идэвхтэй харилцагч</translation>
  </message>
  <message>
   <source>Active clients at the end</source>
   <translation>Эцэст идэвхтэй харилцагч</translation>
  </message>
  <message>
   <source>Active clients at the end of each month</source>
   <translation>Сар бүрийн эцэст идэвхтэй харилцагч</translation>
  </message>
  <message>
   <source>Add a branch</source>
   <translation>Салбар нэмэх</translation>
  </message>
  <message>
   <source>Add a centre</source>
   <translation>Төв нэмэх</translation>
  </message>
  <message>
   <source>Add a checklist</source>
   <translation>Хяналтын хуудас нэмэх</translation>
  </message>
  <message>
   <source>Add a condition</source>
   <translation>Нөхцөл нэмэх</translation>
  </message>
  <message>
   <source>Add a curriculum</source>
   <translation>Сургалтын төлөвлөгөө нэмэх</translation>
  </message>
  <message>
   <source>Add a document</source>
   <translation>Бичиг баримт нэмэх</translation>
  </message>
  <message>
   <source>Add a field</source>
   <translation>Талбар нэмэх</translation>
  </message>
  <message>
   <source>Add a group</source>
   <translation>Бүлэг нэмэх</translation>
  </message>
  <message>
   <source>Add a kind</source>
   <translation>Төрөл нэмэх</translation>
  </message>
  <message>
   <source>Add a loan</source>
   <translation>Зээл нэмэх</translation>
  </message>
  <message>
   <source>Add a loan…</source>
   <translation>Зээл нэмэх…</translation>
  </message>
  <message>
   <source>Add a paper</source>
   <translation>Бичиг нэмэх</translation>
  </message>
  <message>
   <source>Add a partner</source>
   <translation>Түнш нэмэх</translation>
  </message>
  <message>
   <source>Add a person</source>
   <translation>Хүн нэмэх</translation>
  </message>
  <message>
   <source>Add a person of the household…</source>
   <translation>Өрхийн гишүүн нэмэх…</translation>
  </message>
  <message>
   <source>Add a rule</source>
   <translation>Дүрэм нэмэх</translation>
  </message>
  <message>
   <source>Add an area</source>
   <translation>Чиглэл нэмэх</translation>
  </message>
  <message>
   <source>Add an enterprise</source>
   <translation>Бизнес нэмэх</translation>
  </message>
  <message>
   <source>Add an enterprise…</source>
   <translation>Бизнес нэмэх…</translation>
  </message>
  <message>
   <source>Add one in the settings of your system, or save the paper as PDF.</source>
   <translation>Системийн тохиргоонд хэвлэгч нэмэх, эсвэл цаасыг PDF болгон хадгална уу.</translation>
  </message>
  <message>
   <source>Add one under Schemes first.</source>
   <translation>Эхлээд Хөтөлбөрүүд хэсэгт нэгийг нэмнэ үү.</translation>
  </message>
  <message>
   <source>Add version</source>
   <translation>Хувилбар нэмэх</translation>
  </message>
  <message>
   <source>Add what your papers ask for and the program does not: it stands on the form, in the list, and in imports and exports.</source>
   <translation>Танай маягт асуудаг ч програм асуудаггүй зүйлийг нэмнэ үү: маягт, жагсаалт, импорт, экспортод орно.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Хаяг</translation>
  </message>
  <message>
   <source>Adjustments since closing</source>
   <translation>Хаасны дараах залруулга</translation>
  </message>
  <message>
   <source>Administrator</source>
   <translation>Администратор</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Нэмэлт</translation>
  </message>
  <message>
   <source>Advanced Option Conflicts</source>
   <translation>Нэмэлт сонголтын зөрчил</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Дараа</translation>
  </message>
  <message>
   <source>After a shock</source>
   <translation>Цохилтын дараа</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Нас</translation>
  </message>
  <message>
   <source>Age not known</source>
   <translation>Нас мэдэгдэхгүй</translation>
  </message>
  <message>
   <source>Ages saved</source>
   <translation>Насны хязгаар хадгалагдав</translation>
  </message>
  <message>
   <source>Agreed action</source>
   <translation>Тохирсон ажил</translation>
  </message>
  <message>
   <source>Agreed action done</source>
   <translation>Тохирсон ажил хийгдсэн</translation>
  </message>
  <message>
   <source>Agreed actions</source>
   <translation>Тохирсон ажил</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Тохирол</translation>
  </message>
  <message>
   <source>Alike</source>
   <translation>Төстэй</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Бүгд</translation>
  </message>
  <message>
   <source>All Files (*)</source>
   <translation>Бүх файл (*)</translation>
  </message>
  <message>
   <source>All Pages</source>
   <translation>Бүх хуудас</translation>
  </message>
  <message>
   <source>All branches</source>
   <translation>Бүх салбар</translation>
  </message>
  <message>
   <source>All centres</source>
   <translation>Бүх төв</translation>
  </message>
  <message>
   <source>All clients</source>
   <translation>Бүх харилцагч</translation>
  </message>
  <message>
   <source>All clients are compared with each other by name, birth, village, telephone and numbers. Nothing is changed.</source>
   <translation>Бүх харилцагчийг нэр, төрсөн өдөр, баг, хороо, утас, дугаараар нь хооронд нь харьцуулна. Юу ч өөрчлөгдөхгүй.</translation>
  </message>
  <message>
   <source>All conditions</source>
   <translation>Бүх нөхцөл</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Бүх файл</translation>
  </message>
  <message>
   <source>All files ({patterns})</source>
   <translation>Бүх файл ({patterns})</translation>
  </message>
  <message>
   <source>All incentives</source>
   <translation>Бүх урамшуулал</translation>
  </message>
  <message>
   <source>All is well: file, keys and ledger</source>
   <translation>Бүгд хэвийн: файл, түлхүүр, журнал</translation>
  </message>
  <message>
   <source>All of it is written at once, or nothing.</source>
   <translation>Бүгдийг нэг дор бичнэ, эсвэл юу ч бичихгүй.</translation>
  </message>
  <message>
   <source>All persons</source>
   <translation>Бүх хүн</translation>
  </message>
  <message>
   <source>All present</source>
   <translation>Бүгд ирсэн</translation>
  </message>
  <message>
   <source>All rounds</source>
   <translation>Бүх үе шат</translation>
  </message>
  <message>
   <source>All rows</source>
   <translation>Бүх мөр</translation>
  </message>
  <message>
   <source>All rules must hold</source>
   <translation>Бүх дүрэм биелэх ёстой</translation>
  </message>
  <message>
   <source>All sessions</source>
   <translation>Бүх сургалт</translation>
  </message>
  <message>
   <source>Allowed by</source>
   <translation>Зөвшөөрсөн нь</translation>
  </message>
  <message>
   <source>Also as incentive</source>
   <translation>Урамшуулал болгох</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Дүн</translation>
  </message>
  <message>
   <source>Amount approved</source>
   <translation>Баталсан дүн</translation>
  </message>
  <message>
   <source>Amount claimed</source>
   <translation>Нэхэмжилсэн дүн</translation>
  </message>
  <message>
   <source>Amount of one award</source>
   <translation>Нэг олголтын дүн</translation>
  </message>
  <message>
   <source>Amount, {currency}</source>
   <translation>Дүн, {currency}</translation>
  </message>
  <message>
   <source>An amount entered with each award</source>
   <translation>Олголт бүрд оруулах дүн</translation>
  </message>
  <message>
   <source>An area says what an incentive is to change.</source>
   <translation>Чиглэл нь урамшуулал юуг өөрчлөхийг заана.</translation>
  </message>
  <message>
   <source>An interview was not finished</source>
   <translation>Нэг ярилцлага дуусаагүй байна</translation>
  </message>
  <message>
   <source>An odd figure is a question, not a mistake: ask before changing it.</source>
   <translation>Сонин тоо бол асуулт болохоос алдаа биш: өөрчлөхөөс өмнө асууна уу.</translation>
  </message>
  <message>
   <source>Another country</source>
   <translation>Өөр улс</translation>
  </message>
  <message>
   <source>Another person</source>
   <translation>Өөр хүн</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>Өөр шалтгаан</translation>
  </message>
  <message>
   <source>Another table</source>
   <translation>Өөр хүснэгт</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Хариулт</translation>
  </message>
  <message>
   <source>Answer of a visit</source>
   <translation>Үзлэгийн хариулт</translation>
  </message>
  <message>
   <source>Answer of the partner</source>
   <translation>Түншийн хариу</translation>
  </message>
  <message>
   <source>Answer, note</source>
   <translation>Хариулт, тэмдэглэл</translation>
  </message>
  <message>
   <source>Answered on</source>
   <translation>Хариулсан өдөр</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Хариултууд</translation>
  </message>
  <message>
   <source>Answers appear here when a survey with this client is imported or typed in.</source>
   <translation>Энэ харилцагчийн судалгааг импортлох эсвэл оруулахад хариултууд энд гарна.</translation>
  </message>
  <message>
   <source>Answers in which two typings of a paper differ; an error is the typist’s against whom it was decided.</source>
   <translation>Нэг цаасны хоёр оруулалт зөрсөн хариултууд; буруу гэж шийдсэн оруулагчид алдаа тооцно.</translation>
  </message>
  <message>
   <source>Answers may be shared for research, without the name</source>
   <translation>Хариултыг нэргүйгээр судалгаанд өгч болно</translation>
  </message>
  <message>
   <source>Answers of a survey</source>
   <translation>Судалгааны хариултууд</translation>
  </message>
  <message>
   <source>Answers that must be given</source>
   <translation>Заавал өгөх хариултууд</translation>
  </message>
  <message>
   <source>Answers that the form itself would not have let pass.</source>
   <translation>Маягт өөрөө зөвшөөрөхгүй байсан хариултууд.</translation>
  </message>
  <message>
   <source>Answers that were others when somebody else asked the same person again.</source>
   <translation>Өөр хүн нэг хүнээс дахин асуухад өөрөөр гарсан хариултууд.</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>Дурын</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Хэрэглэх</translation>
  </message>
  <message>
   <source>Apply a workbook…</source>
   <translation>Ажлын ном хэрэгжүүлэх…</translation>
  </message>
  <message>
   <source>Apply to all</source>
   <translation>Бүгдэд хэрэглэх</translation>
  </message>
  <message>
   <source>Applying {file}</source>
   <translation>{file} файлыг хэрэгжүүлж байна</translation>
  </message>
  <message>
   <source>Appointment</source>
   <translation>Товлосон цаг</translation>
  </message>
  <message>
   <source>Appointment on</source>
   <translation>Товлосон өдөр</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>Баталгаа</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Батлах</translation>
  </message>
  <message numerus="yes">
   <source>Approve %n award|Approve %n awards</source>
   <translation>
    <numerusform>%n олголт батлах</numerusform>
    <numerusform>%n олголт батлах</numerusform>
   </translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Баталсан</translation>
  </message>
  <message>
   <source>Approved by</source>
   <translation>Баталсан</translation>
  </message>
  <message>
   <source>Approved in part</source>
   <translation>Хэсэгчлэн баталсан</translation>
  </message>
  <message>
   <source>Approved leave</source>
   <translation>Зөвшөөрсөн чөлөө</translation>
  </message>
  <message>
   <source>Approved, credited</source>
   <translation>Баталсан, дансанд орсон</translation>
  </message>
  <message>
   <source>Approving the rebates</source>
   <translation>Хөнгөлөлтийг баталж байна</translation>
  </message>
  <message>
   <source>Arabic and Urdu (1256)</source>
   <translation>Араб, урду (1256)</translation>
  </message>
  <message>
   <source>Are you sure you want to delete '%1'?</source>
   <translation>‘%1’-г устгахдаа итгэлтэй байна уу?</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Чиглэл</translation>
  </message>
  <message>
   <source>Area of decent work</source>
   <translation>Зохистой хөдөлмөрийн чиглэл</translation>
  </message>
  <message>
   <source>Areas of decent work</source>
   <translation>Зохистой хөдөлмөрийн чиглэл</translation>
  </message>
  <message>
   <source>Arm</source>
   <translation>Судалгааны бүлэг</translation>
  </message>
  <message>
   <source>Arm, if not the centre's</source>
   <translation>Судалгааны бүлэг, төвийнхөөс өөр бол</translation>
  </message>
  <message>
   <source>As a column and filter of the list</source>
   <translation>Жагсаалтын багана, шүүлтүүр болгох</translation>
  </message>
  <message>
   <source>As all fields</source>
   <translation>Бүх талбарын адил</translation>
  </message>
  <message>
   <source>As in the form</source>
   <translation>Маягтад байгаагаар</translation>
  </message>
  <message>
   <source>As of an earlier day</source>
   <translation>Өмнөх өдрийн байдлаар</translation>
  </message>
  <message>
   <source>As of {moment} · fingerprint {mark}</source>
   <translation>{moment} байдлаар · таних тэмдэг {mark}</translation>
  </message>
  <message>
   <source>As others made it</source>
   <translation>Бусдын хийснээр</translation>
  </message>
  <message>
   <source>As proposed</source>
   <translation>Саналаар</translation>
  </message>
  <message>
   <source>As the file says</source>
   <translation>Файлд байгаагаар</translation>
  </message>
  <message>
   <source>As the program counts</source>
   <translation>Програмын тооцдогоор</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Системийнхээр</translation>
  </message>
  <message>
   <source>As wide as the room</source>
   <translation>Өргөнд тааруулах</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Дахин асуух</translation>
  </message>
  <message>
   <source>Ask me for each</source>
   <translation>Тус бүрд асуух</translation>
  </message>
  <message>
   <source>Ask only where it applies.</source>
   <translation>Хамаарах үед л асууна.</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>Асуудаг</translation>
  </message>
  <message>
   <source>Asked by</source>
   <translation>Асуусан</translation>
  </message>
  <message>
   <source>Asked for it</source>
   <translation>Өөрөө хүссэн</translation>
  </message>
  <message>
   <source>Assign branches, centres or clients to the arms of an innovation first.</source>
   <translation>Эхлээд салбар, төв эсвэл харилцагчдыг инновацийн бүлэгт хамааруулна уу.</translation>
  </message>
  <message>
   <source>Assisted: a person chose</source>
   <translation>Тусламжтай: хүн сонгосон</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>Доод тал нь</translation>
  </message>
  <message>
   <source>At most, for a loan</source>
   <translation>Нэг зээлд ихдээ</translation>
  </message>
  <message>
   <source>Attendance</source>
   <translation>Ирц</translation>
  </message>
  <message>
   <source>Attendance of sessions</source>
   <translation>Сургалтын ирц</translation>
  </message>
  <message>
   <source>Attendance of sessions: the list of a trainer</source>
   <translation>Сургалтын ирц: сургагчийн жагсаалт</translation>
  </message>
  <message>
   <source>Attendance of {session} saved</source>
   <translation>{session} сургалтын ирц хадгалагдав</translation>
  </message>
  <message>
   <source>Attendance sheet</source>
   <translation>Ирцийн хуудас</translation>
  </message>
  <message>
   <source>Attendances</source>
   <translation>Ирцүүд</translation>
  </message>
  <message>
   <source>Attended</source>
   <translation>Ирсэн</translation>
  </message>
  <message>
   <source>Attrition</source>
   <translation>Хорогдол</translation>
  </message>
  <message>
   <source>Attrition is low: under 5 %.</source>
   <translation>Хорогдол бага: 5 %-иас доош.</translation>
  </message>
  <message>
   <source>Attrition is over 20 %: an effect can only be given with its bounds.</source>
   <translation>Хорогдол 20 %-иас их: нөлөөг зөвхөн хязгаартай нь өгч болно.</translation>
  </message>
  <message>
   <source>Attrition lies between 5 % and 20 %: test whether those who left were others.</source>
   <translation>Хорогдол 5–20 %: гарсан хүмүүс өөр байсан эсэхийг шалгана уу.</translation>
  </message>
  <message>
   <source>Attrition so far</source>
   <translation>Одоогийн хорогдол</translation>
  </message>
  <message>
   <source>Authentication Needed</source>
   <translation>Нэвтрэх шаардлагатай</translation>
  </message>
  <message>
   <source>Authentication needed to use %1 on %2.</source>
   <translation>%2 дээрх %1-ийг ашиглахын тулд нэвтрэх шаардлагатай.</translation>
  </message>
  <message>
   <source>Authentication needed to use %1.</source>
   <translation>%1-ийг ашиглахын тулд нэвтрэх шаардлагатай.</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>Олгосон газар</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Автомат</translation>
  </message>
  <message>
   <source>Award</source>
   <translation>Олголт</translation>
  </message>
  <message>
   <source>Awards</source>
   <translation>Олголтууд</translation>
  </message>
  <message>
   <source>Awards from the amount on that the settings name wait here for a second person.</source>
   <translation>Тохиргоонд заасан дүнгээс дээш олголт энд хоёр дахь хүнийг хүлээнэ.</translation>
  </message>
  <message>
   <source>Awards have an amount</source>
   <translation>Олголт дүнтэй</translation>
  </message>
  <message>
   <source>Awards have conditions</source>
   <translation>Олголт нөхцөлтэй</translation>
  </message>
  <message>
   <source>Awards in all</source>
   <translation>Нийт олголт</translation>
  </message>
  <message>
   <source>Awards in the month</source>
   <translation>Сарын олголт</translation>
  </message>
  <message>
   <source>Awards in the year</source>
   <translation>Жилийн олголт</translation>
  </message>
  <message>
   <source>Awards of the scheme</source>
   <translation>Хөтөлбөрийн олголтууд</translation>
  </message>
  <message>
   <source>Awards planned</source>
   <translation>Төлөвлөсөн олголт</translation>
  </message>
  <message>
   <source>Awards recorded on the sheet of a centre wait here for their policies.</source>
   <translation>Төвийн хуудсанд тэмдэглэсэн олголт энд гэрээгээ хүлээнэ.</translation>
  </message>
  <message>
   <source>Awards to approve</source>
   <translation>Батлах олголт</translation>
  </message>
  <message>
   <source>Awards with conditions bring their checks here on the day they are due.</source>
   <translation>Нөхцөлтэй олголтын шалгалт хугацаа болсон өдрөө энд гарна.</translation>
  </message>
  <message>
   <source>Awards without a policy</source>
   <translation>Гэрээгүй олголт</translation>
  </message>
  <message>
   <source>Awards…</source>
   <translation>Олголтууд…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Жагсаалт руу буцах</translation>
  </message>
  <message>
   <source>Back to the questionnaires</source>
   <translation>Асуулгууд руу буцах</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Одоо нөөцлөх</translation>
  </message>
  <message>
   <source>Back-check</source>
   <translation>Давтан шалгалт</translation>
  </message>
  <message>
   <source>Back-checks</source>
   <translation>Давтан шалгалтууд</translation>
  </message>
  <message>
   <source>Backed up and checked</source>
   <translation>Нөөцөлж, шалгасан</translation>
  </message>
  <message>
   <source>Backed up just now</source>
   <translation>Дөнгөж сая нөөцөлсөн</translation>
  </message>
  <message>
   <source>Backing up</source>
   <translation>Нөөцөлж байна</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Нөөц хуулбар</translation>
  </message>
  <message>
   <source>Backups ({patterns})</source>
   <translation>Нөөц хуулбар ({patterns})</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>Үлдэгдэл</translation>
  </message>
  <message>
   <source>Banner Pages</source>
   <translation>Хавтас хуудас</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>Суурь</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Багц</translation>
  </message>
  <message>
   <source>Becomes</source>
   <translation>Болох нь</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Өмнө</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Эхлэх</translation>
  </message>
  <message>
   <source>Begin with a scheme under Incentives and a centre under Settings.</source>
   <translation>Урамшуулал хэсэгт хөтөлбөр, Тохиргоо хэсэгт төв нэмж эхэлнэ үү.</translation>
  </message>
  <message>
   <source>Begins at</source>
   <translation>Эхлэх цаг</translation>
  </message>
  <message>
   <source>Belongs to number … of: {part}</source>
   <translation>… дугаарт харьяалагдана: {part}</translation>
  </message>
  <message>
   <source>Below the table</source>
   <translation>Хүснэгтийн доор</translation>
  </message>
  <message>
   <source>Best interest</source>
   <translation>Ашиг сонирхол</translation>
  </message>
  <message>
   <source>Between the cells</source>
   <translation>Нүдний хооронд</translation>
  </message>
  <message>
   <source>Bikram Sambat, the calendar of Nepal</source>
   <translation>Бикрам Самбат, Балбын тоолол</translation>
  </message>
  <message>
   <source>Birth</source>
   <translation>Төрөлт</translation>
  </message>
  <message>
   <source>Birth day</source>
   <translation>Төрсөн өдөр</translation>
  </message>
  <message>
   <source>Birth day estimated</source>
   <translation>Төрсөн өдөр ойролцоо</translation>
  </message>
  <message>
   <source>Birth day or age</source>
   <translation>Төрсөн өдөр эсвэл нас</translation>
  </message>
  <message>
   <source>Blank</source>
   <translation>Хоосон</translation>
  </message>
  <message>
   <source>Blank cells empty</source>
   <translation>Хоосон нүд хоослох</translation>
  </message>
  <message>
   <source>Blank cells never clear what is stored.</source>
   <translation>Хоосон нүд хадгалсныг хэзээ ч арилгахгүй.</translation>
  </message>
  <message>
   <source>Blank questionnaire</source>
   <translation>Хоосон асуулга</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>Хориглогдсон</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>Төрсөн</translation>
  </message>
  <message>
   <source>Born, or age</source>
   <translation>Төрсөн өдөр, эсвэл нас</translation>
  </message>
  <message>
   <source>Both typings agree</source>
   <translation>Хоёр оруулалт тохирч байна</translation>
  </message>
  <message numerus="yes">
   <source>Both typings agree in %n answer|Both typings agree in %n answers</source>
   <translation>
    <numerusform>Хоёр оруулалт %n хариултад тохирч байна</numerusform>
    <numerusform>Хоёр оруулалт %n хариултад тохирч байна</numerusform>
   </translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>Доод</translation>
  </message>
  <message>
   <source>Bottom to Top, Left to Right</source>
   <translation>Доороос дээш, зүүнээс баруун</translation>
  </message>
  <message>
   <source>Bottom to Top, Right to Left</source>
   <translation>Доороос дээш, баруунаас зүүн</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>Салбар</translation>
  </message>
  <message>
   <source>Branch manager</source>
   <translation>Салбарын менежер</translation>
  </message>
  <message>
   <source>Branch: {name}</source>
   <translation>Салбар: {name}</translation>
  </message>
  <message>
   <source>Branches</source>
   <translation>Салбарууд</translation>
  </message>
  <message>
   <source>Branches: {names}.</source>
   <translation>Салбарууд: {names}.</translation>
  </message>
  <message>
   <source>Breaches to review</source>
   <translation>Хянах зөрчил</translation>
  </message>
  <message>
   <source>Bring it back</source>
   <translation>Буцаан авчрах</translation>
  </message>
  <message>
   <source>Bring rows kept out before</source>
   <translation>Өмнө хассан мөрүүдийг оруулах</translation>
  </message>
  <message>
   <source>Bring the rounds to one</source>
   <translation>Үе шатуудыг нийцүүлэх</translation>
  </message>
  <message>
   <source>Bring the rounds to one…</source>
   <translation>Үе шатуудыг нийцүүлэх…</translation>
  </message>
  <message>
   <source>Bring the row back</source>
   <translation>Мөрийг буцаан авчрах</translation>
  </message>
  <message>
   <source>Broken</source>
   <translation>Зөрчсөн</translation>
  </message>
  <message>
   <source>Brother or sister</source>
   <translation>Ах, эгч, дүү</translation>
  </message>
  <message>
   <source>Buddhist era, 543 years ahead</source>
   <translation>Буддын тоолол, 543 жилээр түрүүлсэн</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Төсөв</translation>
  </message>
  <message>
   <source>Budget left</source>
   <translation>Үлдсэн төсөв</translation>
  </message>
  <message>
   <source>Budget saved</source>
   <translation>Төсөв хадгалагдав</translation>
  </message>
  <message>
   <source>Budgets</source>
   <translation>Төсвүүд</translation>
  </message>
  <message>
   <source>Budgets of the schemes</source>
   <translation>Хөтөлбөрүүдийн төсөв</translation>
  </message>
  <message>
   <source>Budgets…</source>
   <translation>Төсвүүд…</translation>
  </message>
  <message>
   <source>Business closed</source>
   <translation>Бизнес хаасан</translation>
  </message>
  <message>
   <source>Business register</source>
   <translation>Улсын бүртгэл</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Хэн</translation>
  </message>
  <message>
   <source>By a rule</source>
   <translation>Дүрмээр</translation>
  </message>
  <message>
   <source>By age</source>
   <translation>Насаар</translation>
  </message>
  <message>
   <source>By an earlier identifier</source>
   <translation>Өмнөх таних дугаараар</translation>
  </message>
  <message>
   <source>By an identifier</source>
   <translation>Таних дугаараар</translation>
  </message>
  <message>
   <source>By arm</source>
   <translation>Судалгааны бүлгээр</translation>
  </message>
  <message>
   <source>By rule</source>
   <translation>Дүрмээр</translation>
  </message>
  <message>
   <source>By sex</source>
   <translation>Хүйсээр</translation>
  </message>
  <message>
   <source>By word</source>
   <translation>Амаар</translation>
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
   <translation>ZIP доторх CSV файлууд</translation>
  </message>
  <message>
   <source>Calculations</source>
   <translation>Тооцоолол</translation>
  </message>
  <message>
   <source>Called</source>
   <translation>Нэр</translation>
  </message>
  <message>
   <source>Cambodia</source>
   <translation>Камбож</translation>
  </message>
  <message>
   <source>Came</source>
   <translation>Ирсэн</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>Буцаж ирсэн</translation>
  </message>
  <message>
   <source>Came into the household</source>
   <translation>Өрхөд орсон</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Болих</translation>
  </message>
  <message>
   <source>Cancel: {title}</source>
   <translation>Цуцлах: {title}</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Цуцалсан</translation>
  </message>
  <message>
   <source>Cancelled from</source>
   <translation>Цуцалсан өдөр</translation>
  </message>
  <message>
   <source>Cancel…</source>
   <translation>Цуцлах…</translation>
  </message>
  <message>
   <source>Candidate {number}</source>
   <translation>{number}-р магадлалт</translation>
  </message>
  <message>
   <source>Cell {number} of {all}</source>
   <translation>{all} нүднээс {number}</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>Нүднүүд</translation>
  </message>
  <message>
   <source>Cells put right</source>
   <translation>Зассан нүд</translation>
  </message>
  <message>
   <source>Centre</source>
   <translation>Төв</translation>
  </message>
  <message>
   <source>Centre or branch closed</source>
   <translation>Төв эсвэл салбар хаагдсан</translation>
  </message>
  <message>
   <source>Centres</source>
   <translation>Төвүүд</translation>
  </message>
  <message>
   <source>Centres or groups were put together or parted</source>
   <translation>Төв эсвэл бүлгүүдийг нэгтгэсэн буюу салгасан</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>Гэрчилгээ</translation>
  </message>
  <message>
   <source>Certificates</source>
   <translation>Гэрчилгээ</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Өөрчлөлт</translation>
  </message>
  <message>
   <source>Change &amp;status</source>
   <translation>&amp;Төлөв өөрчлөх</translation>
  </message>
  <message>
   <source>Change answers</source>
   <translation>Хариулт өөрчлөх</translation>
  </message>
  <message>
   <source>Change answers…</source>
   <translation>Хариулт өөрчлөх…</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Өөрчлөх</translation>
  </message>
  <message>
   <source>Change status</source>
   <translation>Төлөв өөрчлөх</translation>
  </message>
  <message>
   <source>Change status: {who}</source>
   <translation>Төлөв өөрчлөх: {who}</translation>
  </message>
  <message>
   <source>Change status…</source>
   <translation>Төлөв өөрчлөх…</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>Дэлгэрэнгүй харуулах</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>Жагсаалтаар харуулах</translation>
  </message>
  <message>
   <source>Change, points</source>
   <translation>Өөрчлөлт, нэгж</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Өөрчилсөн</translation>
  </message>
  <message>
   <source>Changed here since it was exported</source>
   <translation>Экспортолсноос хойш энд өөрчилсөн</translation>
  </message>
  <message>
   <source>Changed values</source>
   <translation>Өөрчлөгдсөн утгууд</translation>
  </message>
  <message>
   <source>Changes since the last print</source>
   <translation>Сүүлд хэвлэснээс хойшхи өөрчлөлт</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Өөрчлөх…</translation>
  </message>
  <message>
   <source>Changing the status</source>
   <translation>Төлөвийг өөрчилж байна</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Шалгалт</translation>
  </message>
  <message>
   <source>Check a round: gaps, outliers, duplicates, interviewers</source>
   <translation>Үе шатыг шалгах: дутуу, хэт зөрүүтэй утга, давхардал, ярилцлага авагч</translation>
  </message>
  <message>
   <source>Check due</source>
   <translation>Шалгах хугацаа болсон</translation>
  </message>
  <message>
   <source>Check everything</source>
   <translation>Бүгдийг шалгах</translation>
  </message>
  <message>
   <source>Check now</source>
   <translation>Одоо шалгах</translation>
  </message>
  <message>
   <source>Check the rows</source>
   <translation>Мөрүүдийг шалгах</translation>
  </message>
  <message>
   <source>Check-up</source>
   <translation>Урьдчилсан үзлэг</translation>
  </message>
  <message>
   <source>Check: {who}</source>
   <translation>Шалгалт: {who}</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>Шалгасан</translation>
  </message>
  <message>
   <source>Checked by</source>
   <translation>Хянасан</translation>
  </message>
  <message>
   <source>Checked on</source>
   <translation>Шалгасан өдөр</translation>
  </message>
  <message>
   <source>Checking rows</source>
   <translation>Мөрүүдийг шалгаж байна</translation>
  </message>
  <message>
   <source>Checking the content</source>
   <translation>Агуулгыг шалгаж байна</translation>
  </message>
  <message>
   <source>Checking the copy</source>
   <translation>Хуулбарыг шалгаж байна</translation>
  </message>
  <message>
   <source>Checking the database</source>
   <translation>Өгөгдлийн санг шалгаж байна</translation>
  </message>
  <message>
   <source>Checking the file</source>
   <translation>Файлыг шалгаж байна</translation>
  </message>
  <message>
   <source>Checking the ledger</source>
   <translation>Журналыг шалгаж байна</translation>
  </message>
  <message>
   <source>Checking the round</source>
   <translation>Үе шатыг шалгаж байна</translation>
  </message>
  <message>
   <source>Checking the rows</source>
   <translation>Мөрүүдийг шалгаж байна</translation>
  </message>
  <message>
   <source>Checklist</source>
   <translation>Хяналтын хуудас</translation>
  </message>
  <message>
   <source>Checklists</source>
   <translation>Хяналтын хуудас</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>Шалгалтууд</translation>
  </message>
  <message>
   <source>Checks met</source>
   <translation>Биелсэн шалгалт</translation>
  </message>
  <message>
   <source>Checks of conditions</source>
   <translation>Нөхцөлийн шалгалт</translation>
  </message>
  <message>
   <source>Checks overdue at the end</source>
   <translation>Эцэст хугацаа хэтэрсэн шалгалт</translation>
  </message>
  <message>
   <source>Checks that are due</source>
   <translation>Хугацаа болсон шалгалтууд</translation>
  </message>
  <message>
   <source>Child</source>
   <translation>Хүүхэд</translation>
  </message>
  <message>
   <source>Child health</source>
   <translation>Хүүхдийн эрүүл мэнд</translation>
  </message>
  <message>
   <source>Child labour</source>
   <translation>Хүүхдийн хөдөлмөр</translation>
  </message>
  <message>
   <source>Children of school age</source>
   <translation>Сургуулийн насны хүүхэд</translation>
  </message>
  <message>
   <source>Choice</source>
   <translation>Сонголт</translation>
  </message>
  <message>
   <source>Choice that the text means</source>
   <translation>Текстийн илэрхийлэх сонголт</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>Сонголтууд</translation>
  </message>
  <message>
   <source>Choices that depend on other answers</source>
   <translation>Бусад хариултаас хамаарах сонголт</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Сонгох</translation>
  </message>
  <message>
   <source>Choose a branch</source>
   <translation>Салбар сонгох</translation>
  </message>
  <message>
   <source>Choose a centre</source>
   <translation>Төв сонгох</translation>
  </message>
  <message>
   <source>Choose a client on the left to see everything.</source>
   <translation>Бүгдийг харахын тулд жагсаалтаас харилцагч сонгоно уу.</translation>
  </message>
  <message>
   <source>Choose a client, and her consent form is shown here.</source>
   <translation>Харилцагч сонгоход зөвшөөрлийн маягт нь энд харагдана.</translation>
  </message>
  <message>
   <source>Choose a client, and her page is shown here.</source>
   <translation>Харилцагч сонгоход хуудас нь энд харагдана.</translation>
  </message>
  <message>
   <source>Choose a client, and her savings are shown here.</source>
   <translation>Харилцагч сонгоход хадгаламж нь энд харагдана.</translation>
  </message>
  <message>
   <source>Choose a client…</source>
   <translation>Харилцагч сонгох…</translation>
  </message>
  <message>
   <source>Choose a course</source>
   <translation>Курс сонгох</translation>
  </message>
  <message>
   <source>Choose a curriculum…</source>
   <translation>Сургалтын төлөвлөгөө сонгох…</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Файл сонгох…</translation>
  </message>
  <message>
   <source>Choose a kind</source>
   <translation>Төрөл сонгох</translation>
  </message>
  <message>
   <source>Choose a partner</source>
   <translation>Түнш сонгох</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>Зураг сонгох</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>Зураг сонгох…</translation>
  </message>
  <message>
   <source>Choose a place…</source>
   <translation>Газар сонгох…</translation>
  </message>
  <message>
   <source>Choose a policy and file the claim with C.</source>
   <translation>Гэрээ сонгоод C дарж нэхэмжлэл гаргана уу.</translation>
  </message>
  <message>
   <source>Choose a questionnaire</source>
   <translation>Асуулга сонгох</translation>
  </message>
  <message>
   <source>Choose a referral</source>
   <translation>Илгээлт сонгох</translation>
  </message>
  <message>
   <source>Choose a referral, and its slip is shown here.</source>
   <translation>Илгээлт сонгоход хуудас нь энд харагдана.</translation>
  </message>
  <message>
   <source>Choose a round</source>
   <translation>Үе шат сонгох</translation>
  </message>
  <message>
   <source>Choose a scheme</source>
   <translation>Хөтөлбөр сонгох</translation>
  </message>
  <message>
   <source>Choose a scheme and a centre</source>
   <translation>Хөтөлбөр ба төв сонгоно уу</translation>
  </message>
  <message>
   <source>Choose a spreadsheet</source>
   <translation>Хүснэгтэн файл сонгох</translation>
  </message>
  <message>
   <source>Choose an area</source>
   <translation>Чиглэл сонгох</translation>
  </message>
  <message>
   <source>Choose an event</source>
   <translation>Үйл явдал сонгох</translation>
  </message>
  <message>
   <source>Choose another centre, or a later day.</source>
   <translation>Өөр төв, эсвэл хожуу өдөр сонгоно уу.</translation>
  </message>
  <message>
   <source>Choose another view, or fewer words.</source>
   <translation>Өөр харагдац сонгох, эсвэл цөөн үг бичнэ үү.</translation>
  </message>
  <message>
   <source>Choose another…</source>
   <translation>Өөрийг сонгох…</translation>
  </message>
  <message>
   <source>Choose at the side what each column holds.</source>
   <translation>Багана бүр юу агуулдгийг хажуу талд сонгоно уу.</translation>
  </message>
  <message>
   <source>Choose columns</source>
   <translation>Багана сонгох</translation>
  </message>
  <message>
   <source>Choose from the list; dk when the answer is not known, refused when it was refused.</source>
   <translation>Жагсаалтаас сонгоно уу; хариулт мэдэгдэхгүй бол dk, татгалзсан бол refused.</translation>
  </message>
  <message>
   <source>Choose how</source>
   <translation>Хэлбэр сонгох</translation>
  </message>
  <message>
   <source>Choose one or more</source>
   <translation>Нэг буюу хэд хэдийг сонгох</translation>
  </message>
  <message>
   <source>Choose the centre</source>
   <translation>Төв сонгох</translation>
  </message>
  <message>
   <source>Choose the edited workbook</source>
   <translation>Зассан ажлын номыг сонгох</translation>
  </message>
  <message>
   <source>Choose the filled list</source>
   <translation>Бөглөсөн жагсаалтыг сонгох</translation>
  </message>
  <message>
   <source>Choose the reason</source>
   <translation>Шалтгаан сонгох</translation>
  </message>
  <message>
   <source>Choose the scheme</source>
   <translation>Хөтөлбөр сонгох</translation>
  </message>
  <message>
   <source>Choose what proves it</source>
   <translation>Нотолгоо сонгох</translation>
  </message>
  <message>
   <source>Choose who it was</source>
   <translation>Хэн болохыг сонгох</translation>
  </message>
  <message>
   <source>Choose why</source>
   <translation>Шалтгаан сонгох</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>Нэхэмжлэл</translation>
  </message>
  <message>
   <source>Claim approved</source>
   <translation>Нэхэмжлэл баталсан</translation>
  </message>
  <message>
   <source>Claim approved in part</source>
   <translation>Нэхэмжлэл хэсэгчлэн баталсан</translation>
  </message>
  <message>
   <source>Claim filed</source>
   <translation>Нэхэмжлэл гаргасан</translation>
  </message>
  <message>
   <source>Claim of {client}: {state}</source>
   <translation>{client}-ийн нэхэмжлэл: {state}</translation>
  </message>
  <message>
   <source>Claim paid</source>
   <translation>Нэхэмжлэл төлсөн</translation>
  </message>
  <message>
   <source>Claim rejected</source>
   <translation>Нэхэмжлэлээс татгалзсан</translation>
  </message>
  <message>
   <source>Claim withdrawn</source>
   <translation>Нэхэмжлэл татсан</translation>
  </message>
  <message>
   <source>Claimed</source>
   <translation>Нэхэмжилсэн</translation>
  </message>
  <message>
   <source>Claims</source>
   <translation>Нэхэмжлэлүүд</translation>
  </message>
  <message>
   <source>Claims in twelve months</source>
   <translation>Арван хоёр сарын нэхэмжлэл</translation>
  </message>
  <message>
   <source>Claims ratio: claims paid in the twelve months to the end of premium earned by the day.</source>
   <translation>Нөхөн төлбөрийн харьцаа: арван хоёр сард төлсөн нэхэмжлэлийг өдрөөр тооцож олсон хураамжид харьцуулсан.</translation>
  </message>
  <message>
   <source>Claims to be paid</source>
   <translation>Төлөх нэхэмжлэл</translation>
  </message>
  <message>
   <source>Claims to send to the insurer</source>
   <translation>Даатгагчид илгээх нэхэмжлэл</translation>
  </message>
  <message>
   <source>Claims with the insurer</source>
   <translation>Даатгагчид байгаа нэхэмжлэл</translation>
  </message>
  <message>
   <source>Claims: documents wanted</source>
   <translation>Нэхэмжлэл: баримт дутуу</translation>
  </message>
  <message>
   <source>Claims: the settlement list of an insurer</source>
   <translation>Нэхэмжлэл: даатгагчийн шийдвэрлэлтийн жагсаалт</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>Нууцлалтай</translation>
  </message>
  <message>
   <source>Clerk</source>
   <translation>Бүртгэгч</translation>
  </message>
  <message>
   <source>Click to leave it out again</source>
   <translation>Дахин орхих бол товшино уу</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>Харилцагч</translation>
  </message>
  <message>
   <source>Client code</source>
   <translation>Харилцагчийн код</translation>
  </message>
  <message>
   <source>Client in</source>
   <translation>Харилцагчийн багана</translation>
  </message>
  <message>
   <source>Client listing</source>
   <translation>Харилцагчдын жагсаалт</translation>
  </message>
  <message>
   <source>Client page</source>
   <translation>Харилцагчийн хуудас</translation>
  </message>
  <message>
   <source>Client since</source>
   <translation>Харилцагч болсон</translation>
  </message>
  <message>
   <source>Client: signature or thumbprint</source>
   <translation>Харилцагч: гарын үсэг эсвэл хурууны хээ</translation>
  </message>
  <message>
   <source>Clients</source>
   <translation>Харилцагчид</translation>
  </message>
  <message>
   <source>Clients come to sessions</source>
   <translation>Харилцагчид сургалтад ирдэг</translation>
  </message>
  <message>
   <source>Clients found</source>
   <translation>Олдсон харилцагчид</translation>
  </message>
  <message>
   <source>Clients interviewed in the first round ({round}), by the arm of that day; again: interviewed in this round.</source>
   <translation>Эхний үе шатанд ({round}) ярилцлага өгсөн харилцагчид, тухайн өдрийн бүлгээр; дахин: энэ үе шатанд ярилцлага өгсөн.</translation>
  </message>
  <message>
   <source>Clients of a village meet in a centre.</source>
   <translation>Багийн харилцагчид төвд цуглана.</translation>
  </message>
  <message>
   <source>Clients of the branch</source>
   <translation>Салбарын харилцагчид</translation>
  </message>
  <message>
   <source>Clients reached</source>
   <translation>Хамрагдсан харилцагч</translation>
  </message>
  <message>
   <source>Clients to complete</source>
   <translation>Гүйцээх харилцагчид</translation>
  </message>
  <message>
   <source>Clients who left</source>
   <translation>Гарсан харилцагч</translation>
  </message>
  <message>
   <source>Clients who may be meant</source>
   <translation>Байж болох харилцагчид</translation>
  </message>
  <message>
   <source>Clients who were not interviewed</source>
   <translation>Ярилцлага аваагүй харилцагчид</translation>
  </message>
  <message>
   <source>Clients, awards, schemes</source>
   <translation>Харилцагч, олголт, хөтөлбөр</translation>
  </message>
  <message>
   <source>Clients, phones, numbers and places that several responses share.</source>
   <translation>Хэд хэдэн хариунд давтагдсан харилцагч, утас, дугаар, газар.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Хаах</translation>
  </message>
  <message>
   <source>Close month…</source>
   <translation>Сарыг хаах…</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>Мэдэгдлийг хаах</translation>
  </message>
  <message>
   <source>Close the month</source>
   <translation>Сарыг хаах</translation>
  </message>
  <message>
   <source>Close the referral</source>
   <translation>Илгээлтийг хаах</translation>
  </message>
  <message>
   <source>Close {month}</source>
   <translation>{month} хаах</translation>
  </message>
  <message>
   <source>Close: {what}</source>
   <translation>Хаах: {what}</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Хаасан</translation>
  </message>
  <message>
   <source>Closed before, on {moment} ({fingerprint}); reopened on {later} by {actor}: {reason}</source>
   <translation>Өмнө нь {moment}-нд хаасан ({fingerprint}); {later}-нд {actor} дахин нээсэн: {reason}</translation>
  </message>
  <message>
   <source>Closed on</source>
   <translation>Хаасан өдөр</translation>
  </message>
  <message>
   <source>Closed on {day} by {who}</source>
   <translation>{day}, {who} хаасан</translation>
  </message>
  <message>
   <source>Closed on {moment} by {actor}. These figures stand as they were on that day.</source>
   <translation>{moment}, {actor} хаасан. Эдгээр тоо тэр өдрийнхөөрөө хэвээр.</translation>
  </message>
  <message>
   <source>Close…</source>
   <translation>Хаах…</translation>
  </message>
  <message>
   <source>Closing the month</source>
   <translation>Сарыг хааж байна</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Код</translation>
  </message>
  <message>
   <source>Code and arm stay; what was given and answered stays with the old branch. Household and enterprises come along.</source>
   <translation>Код, судалгааны бүлэг хэвээр; олгосон, хариулсан зүйл хуучин салбарт үлдэнэ. Өрх, бизнес хамт шилжинэ.</translation>
  </message>
  <message>
   <source>Code of the branch</source>
   <translation>Салбарын код</translation>
  </message>
  <message>
   <source>Code of the scheme</source>
   <translation>Хөтөлбөрийн код</translation>
  </message>
  <message>
   <source>Code, name or village</source>
   <translation>Код, нэр эсвэл баг, хороо</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>Кодын ном</translation>
  </message>
  <message>
   <source>Codes, with a space between:</source>
   <translation>Кодууд, хооронд нь зайтай:</translation>
  </message>
  <message>
   <source>Collected documents</source>
   <translation>Баримт цуглуулсан</translation>
  </message>
  <message>
   <source>Collected the payment</source>
   <translation>Төлбөрийг авсан</translation>
  </message>
  <message>
   <source>Collection sheet</source>
   <translation>Цуглуулах хуудас</translation>
  </message>
  <message>
   <source>Color Mode</source>
   <translation>Өнгөний горим</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Багана</translation>
  </message>
  <message>
   <source>Column numbers</source>
   <translation>Баганын дугаар</translation>
  </message>
  <message>
   <source>Column that names the client</source>
   <translation>Харилцагчийг нэрлэсэн багана</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Баганууд</translation>
  </message>
  <message>
   <source>Columns and texts mean what they meant then, {since}.</source>
   <translation>Багана, текстүүд тэр үеийн утгатай, {since}.</translation>
  </message>
  <message>
   <source>Columns chosen by hand</source>
   <translation>Гараар сонгосон багана</translation>
  </message>
  <message>
   <source>Columns left out</source>
   <translation>Орхисон багана</translation>
  </message>
  <message>
   <source>Columns of the file</source>
   <translation>Файлын баганууд</translation>
  </message>
  <message>
   <source>Columns that are gone: {columns}.</source>
   <translation>Алга болсон багана: {columns}.</translation>
  </message>
  <message>
   <source>Columns that are left out</source>
   <translation>Орхих баганууд</translation>
  </message>
  <message>
   <source>Columns that are understood stand in the workbook that `mfdw template` writes.</source>
   <translation>Таних багануудыг `mfdw template`-ийн бичдэг ажлын номоос харна уу.</translation>
  </message>
  <message>
   <source>Columns that are understood: {columns}.</source>
   <translation>Танигддаг баганууд: {columns}.</translation>
  </message>
  <message>
   <source>Columns that seem renamed: {columns}.</source>
   <translation>Нэр нь солигдсон бололтой багана: {columns}.</translation>
  </message>
  <message>
   <source>Columns {area}, headings in row {row}</source>
   <translation>{area} багана, гарчиг {row} мөрөнд</translation>
  </message>
  <message>
   <source>Comes along: {records}</source>
   <translation>Хамт ирэх: {records}</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>Эх үүсвэр</translation>
  </message>
  <message>
   <source>Comes into it</source>
   <translation>Нэгтгэгдэх</translation>
  </message>
  <message>
   <source>Comes of it</source>
   <translation>Үр дүн</translation>
  </message>
  <message>
   <source>Comma</source>
   <translation>Таслал</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>Амласан</translation>
  </message>
  <message>
   <source>Compare a workbook…</source>
   <translation>Ажлын ном харьцуулах…</translation>
  </message>
  <message>
   <source>Compared</source>
   <translation>Харьцуулсан</translation>
  </message>
  <message>
   <source>Comparing the clients</source>
   <translation>Харилцагчдыг харьцуулж байна</translation>
  </message>
  <message>
   <source>Comparing {done} of {total} clients</source>
   <translation>{total} харилцагчаас {done} харьцуулж байна</translation>
  </message>
  <message>
   <source>Comparing {file}</source>
   <translation>{file} файлыг харьцуулж байна</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Харьцуулах</translation>
  </message>
  <message>
   <source>Comparison client</source>
   <translation>Харьцуулах харилцагч</translation>
  </message>
  <message>
   <source>Complete</source>
   <translation>Гүйцээх</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>Гүйцээсэн</translation>
  </message>
  <message>
   <source>Completed from</source>
   <translation>Гүйцээх босго</translation>
  </message>
  <message>
   <source>Completion list</source>
   <translation>Гүйцээсэн хүний жагсаалт</translation>
  </message>
  <message>
   <source>Compute</source>
   <translation>Тооцох</translation>
  </message>
  <message>
   <source>Compute rebates</source>
   <translation>Хөнгөлөлт тооцох</translation>
  </message>
  <message>
   <source>Compute rebates…</source>
   <translation>Хөнгөлөлт тооцох…</translation>
  </message>
  <message>
   <source>Computed by</source>
   <translation>Тооцсон</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Компьютер</translation>
  </message>
  <message>
   <source>Computing the rebates</source>
   <translation>Хөнгөлөлтийг тооцож байна</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>Нөхцөл</translation>
  </message>
  <message>
   <source>Condition checks</source>
   <translation>Нөхцөлийн шалгалт</translation>
  </message>
  <message>
   <source>Condition checks due</source>
   <translation>Хугацаа болсон нөхцөлийн шалгалт</translation>
  </message>
  <message>
   <source>Condition checks: the list of a school</source>
   <translation>Нөхцөлийн шалгалт: сургуулийн жагсаалт</translation>
  </message>
  <message>
   <source>Conditional</source>
   <translation>Нөхцөлт</translation>
  </message>
  <message>
   <source>Conditional cash transfer</source>
   <translation>Болзолт мөнгөн тусламж</translation>
  </message>
  <message>
   <source>Conditional loan</source>
   <translation>Болзолт зээл</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>Нөхцөл</translation>
  </message>
  <message>
   <source>Conditions met</source>
   <translation>Биелсэн нөхцөл</translation>
  </message>
  <message>
   <source>Confidential</source>
   <translation>Дотоод</translation>
  </message>
  <message>
   <source>Conflict</source>
   <translation>Мөргөлдөөн</translation>
  </message>
  <message>
   <source>Consent</source>
   <translation>Зөвшөөрөл</translation>
  </message>
  <message>
   <source>Consent form</source>
   <translation>Зөвшөөрлийн маягт</translation>
  </message>
  <message>
   <source>Consent given</source>
   <translation>Зөвшөөрөл өгсөн</translation>
  </message>
  <message>
   <source>Consent given on</source>
   <translation>Зөвшөөрөл өгсөн өдөр</translation>
  </message>
  <message>
   <source>Consent to the service</source>
   <translation>Үйлчилгээний зөвшөөрөл</translation>
  </message>
  <message>
   <source>Consent withdrawn</source>
   <translation>Зөвшөөрлийг татав</translation>
  </message>
  <message>
   <source>Consent, as signed on the form</source>
   <translation>Зөвшөөрөл, маягтад гарын үсэг зурснаар</translation>
  </message>
  <message>
   <source>Consent: {who}</source>
   <translation>Зөвшөөрөл: {who}</translation>
  </message>
  <message>
   <source>Consents</source>
   <translation>Зөвшөөрлүүд</translation>
  </message>
  <message>
   <source>Construction</source>
   <translation>Барилга</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Холбоо барих</translation>
  </message>
  <message>
   <source>Contract</source>
   <translation>Гэрээ</translation>
  </message>
  <message>
   <source>Coordinator</source>
   <translation>Зохицуулагч</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Хувь</translation>
  </message>
  <message>
   <source>Copies:</source>
   <translation>Хувь:</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>&amp;Холбоосын хаягийг хуулах</translation>
  </message>
  <message>
   <source>Copy before it: {file}</source>
   <translation>Өмнөх хуулбар: {file}</translation>
  </message>
  <message>
   <source>Copy the details</source>
   <translation>Дэлгэрэнгүйг хуулах</translation>
  </message>
  <message>
   <source>Copy the picture</source>
   <translation>Зургийг хуулах</translation>
  </message>
  <message>
   <source>Copying the database</source>
   <translation>Өгөгдлийн санг хуулж байна</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>Залруулга</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Өртөг</translation>
  </message>
  <message>
   <source>Cost of one award to the institution</source>
   <translation>Нэг олголтын байгууллагад гарах зардал</translation>
  </message>
  <message>
   <source>Could be one of these:</source>
   <translation>Эдгээрийн нэг байж болно:</translation>
  </message>
  <message>
   <source>Could not delete directory.</source>
   <translation>Хавтсыг устгаж чадсангүй.</translation>
  </message>
  <message>
   <source>Count the workers</source>
   <translation>Ажиллагчдыг тоолох</translation>
  </message>
  <message>
   <source>Counted on</source>
   <translation>Тоолсон өдөр</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>Тоолж байна</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>Тоолж байна…</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Улс</translation>
  </message>
  <message>
   <source>Counts</source>
   <translation>Тооцох</translation>
  </message>
  <message>
   <source>Counts now</source>
   <translation>Одоо тооцдог</translation>
  </message>
  <message>
   <source>Course</source>
   <translation>Курс</translation>
  </message>
  <message>
   <source>Course saved</source>
   <translation>Курс хадгалагдав</translation>
  </message>
  <message>
   <source>Covered from</source>
   <translation>Хамралт эхлэх</translation>
  </message>
  <message>
   <source>Covered until</source>
   <translation>Хамралт дуусах</translation>
  </message>
  <message>
   <source>Craft</source>
   <translation>Гар урлал</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>Шинэ хавтас үүсгэх</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>Шинэ хавтас үүсгэх</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>Дансанд оруулах</translation>
  </message>
  <message>
   <source>Credit with education</source>
   <translation>Сургалттай зээл</translation>
  </message>
  <message>
   <source>Credit {amount}</source>
   <translation>{amount} дансанд оруулах</translation>
  </message>
  <message>
   <source>Credited</source>
   <translation>Дансанд орсон</translation>
  </message>
  <message>
   <source>Credited on</source>
   <translation>Дансанд орсон өдөр</translation>
  </message>
  <message>
   <source>Crediting file…</source>
   <translation>Дансанд оруулах файл…</translation>
  </message>
  <message>
   <source>Crediting the rebates</source>
   <translation>Хөнгөлөлтийг дансанд оруулж байна</translation>
  </message>
  <message>
   <source>Credits of rebates</source>
   <translation>Хөнгөлөлт дансанд оруулах</translation>
  </message>
  <message>
   <source>Credit…</source>
   <translation>Дансанд оруулах…</translation>
  </message>
  <message>
   <source>Crops</source>
   <translation>Газар тариалан</translation>
  </message>
  <message>
   <source>Ctrl+Z in the sheet takes the rest back.</source>
   <translation>Хуудсанд Ctrl+Z бусдыг нь буцаана.</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;Таслах</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Валют</translation>
  </message>
  <message>
   <source>Curricula</source>
   <translation>Сургалтын төлөвлөгөө</translation>
  </message>
  <message>
   <source>Curriculum</source>
   <translation>Сургалтын төлөвлөгөө</translation>
  </message>
  <message>
   <source>Curriculum of a scheme</source>
   <translation>Хөтөлбөрийн сургалтын төлөвлөгөө</translation>
  </message>
  <message>
   <source>Curriculum…</source>
   <translation>Төлөвлөгөө…</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>Өөрийн</translation>
  </message>
  <message>
   <source>Custom value for %1</source>
   <translation>%1-ийн өөрийн утга</translation>
  </message>
  <message>
   <source>Cycle</source>
   <translation>Хэд дэх удаа</translation>
  </message>
  <message>
   <source>Cyrillic (1251)</source>
   <translation>Кирилл (1251)</translation>
  </message>
  <message>
   <source>DRAFT</source>
   <translation>НООРОГ</translation>
  </message>
  <message>
   <source>Damage or loss</source>
   <translation>Эвдрэл, алдагдал</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Бараан</translation>
  </message>
  <message>
   <source>Data completed</source>
   <translation>Мэдээлэл гүйцсэн</translation>
  </message>
  <message>
   <source>Data quality</source>
   <translation>Өгөгдлийн чанар</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>Өгөгдлийн сан</translation>
  </message>
  <message>
   <source>Databases and backups ({patterns})</source>
   <translation>Өгөгдлийн сан ба нөөц хуулбар ({patterns})</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Огноо</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>Өөрчилсөн огноо</translation>
  </message>
  <message>
   <source>Dates turned by Excel</source>
   <translation>Excel эргүүлсэн огноо</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Өдөр</translation>
  </message>
  <message>
   <source>Day (06:00 to 17:59)</source>
   <translation>Өдөр (06:00–17:59)</translation>
  </message>
  <message>
   <source>Day of the interview</source>
   <translation>Ярилцлагын өдөр</translation>
  </message>
  <message>
   <source>Day or month first?</source>
   <translation>Өдөр эхэнд үү, сар уу?</translation>
  </message>
  <message>
   <source>Day, for example today</source>
   <translation>Өдөр, жишээ нь өнөөдөр</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Хоног</translation>
  </message>
  <message>
   <source>Days and durations</source>
   <translation>Өдөр ба үргэлжлэх хугацаа</translation>
  </message>
  <message>
   <source>Days of grace</source>
   <translation>Хүлээцийн хоног</translation>
  </message>
  <message>
   <source>Days open</source>
   <translation>Нээлттэй хоног</translation>
  </message>
  <message>
   <source>Days until the first check</source>
   <translation>Эхний шалгалт хүртэлх өдөр</translation>
  </message>
  <message>
   <source>Death</source>
   <translation>Нас баралт</translation>
  </message>
  <message>
   <source>Death in the household</source>
   <translation>Өрхөд гарсан нас баралт</translation>
  </message>
  <message>
   <source>Debt</source>
   <translation>Өр</translation>
  </message>
  <message>
   <source>Deceased</source>
   <translation>Нас барсан</translation>
  </message>
  <message>
   <source>Decent-work incentives, surveys and their effect, for one branch or many. Everything stays on this computer.</source>
   <translation>Зохистой хөдөлмөрийн урамшуулал, судалгаа, тэдгээрийн үр нөлөө, нэг эсвэл олон салбарт. Бүх зүйл энэ компьютерт үлдэнэ.</translation>
  </message>
  <message>
   <source>Decent-work monitoring for a branch, without the window.</source>
   <translation>Салбарын зохистой хөдөлмөрийн хяналт, цонхгүйгээр.</translation>
  </message>
  <message>
   <source>Decide anew</source>
   <translation>Дахин шийдэх</translation>
  </message>
  <message>
   <source>Decide now</source>
   <translation>Одоо шийдэх</translation>
  </message>
  <message>
   <source>Decide them first, or they stay open in the final figures.</source>
   <translation>Эхлээд тэдгээрийг шийднэ үү, эс бөгөөс эцсийн тоонд шийдэгдээгүй үлдэнэ.</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>Шийдсэн</translation>
  </message>
  <message>
   <source>Decided as in the last import of such a file</source>
   <translation>Ийм файлын өмнөх импортын адил шийдсэн</translation>
  </message>
  <message>
   <source>Decided on</source>
   <translation>Шийдсэн өдөр</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Шийдвэр</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Шийдвэрүүд</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Татгалзсан</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Устгах</translation>
  </message>
  <message>
   <source>Delete takes the filter away</source>
   <translation>Delete шүүлтүүрийг авна</translation>
  </message>
  <message>
   <source>Deposit</source>
   <translation>Орлого</translation>
  </message>
  <message>
   <source>Deposit saved</source>
   <translation>Орлого хадгалагдав</translation>
  </message>
  <message>
   <source>Deposit, {currency}</source>
   <translation>Орлого, {currency}</translation>
  </message>
  <message>
   <source>Deposited</source>
   <translation>Орлого</translation>
  </message>
  <message>
   <source>Deposit…</source>
   <translation>Орлого…</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>Дэлгэрэнгүй</translation>
  </message>
  <message>
   <source>Diagnostic</source>
   <translation>Оношилгоо</translation>
  </message>
  <message>
   <source>Died</source>
   <translation>Нас барсан</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Зөрүү</translation>
  </message>
  <message>
   <source>Differences to decide</source>
   <translation>Шийдэх зөрүү</translation>
  </message>
  <message>
   <source>Different persons</source>
   <translation>Өөр өөр хүн</translation>
  </message>
  <message>
   <source>Differs between rounds</source>
   <translation>Үе шатуудад өөр</translation>
  </message>
  <message>
   <source>Directories</source>
   <translation>Хавтсууд</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>Хавтас:</translation>
  </message>
  <message>
   <source>Disability</source>
   <translation>Хөгжлийн бэрхшээл</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Хаях</translation>
  </message>
  <message>
   <source>Discarding the rebates</source>
   <translation>Хөнгөлөлтийг хаяж байна</translation>
  </message>
  <message>
   <source>Dissatisfied</source>
   <translation>Сэтгэл дундуур</translation>
  </message>
  <message>
   <source>Do it again</source>
   <translation>Дахин хийх</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Бичиг баримт</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Бичиг баримт</translation>
  </message>
  <message>
   <source>Documents complete</source>
   <translation>Баримт бүрдсэн</translation>
  </message>
  <message>
   <source>Documents complete on</source>
   <translation>Баримт бүрдсэн өдөр</translation>
  </message>
  <message>
   <source>Documents still wanted</source>
   <translation>Дутуу баримт</translation>
  </message>
  <message>
   <source>Documents wanted</source>
   <translation>Баримт дутуу</translation>
  </message>
  <message>
   <source>Does not apply</source>
   <translation>Хамаарахгүй</translation>
  </message>
  <message>
   <source>Does not know</source>
   <translation>Мэдэхгүй</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Болсон</translation>
  </message>
  <message>
   <source>Done at</source>
   <translation>Хийсэн үе</translation>
  </message>
  <message>
   <source>Done by</source>
   <translation>Хийсэн хүн</translation>
  </message>
  <message>
   <source>Done today</source>
   <translation>Өнөөдөр хийсэн</translation>
  </message>
  <message>
   <source>Done {day}</source>
   <translation>Хийсэн {day}</translation>
  </message>
  <message>
   <source>Done: interviews with answers, partial ones among them. Lost: moved, left, died or not found.</source>
   <translation>Хийсэн: хариулттай ярилцлага, дутуу нь ч орно. Алдсан: нүүсэн, гарсан, нас барсан эсвэл олдоогүй.</translation>
  </message>
  <message>
   <source>Done: interviews with answers, partial ones among them. Lost: moved, left, died or not found. The target is that of the whole institution.</source>
   <translation>Хийсэн: хариулттай ярилцлага, дутууг оролцуулаад. Алдсан: нүүсэн, гарсан, нас барсан эсвэл олдоогүй. Зорилт нь бүх байгууллагынх.</translation>
  </message>
  <message>
   <source>Done: {action}</source>
   <translation>Хийсэн: {action}</translation>
  </message>
  <message>
   <source>Don’t know</source>
   <translation>Мэдэхгүй</translation>
  </message>
  <message>
   <source>Double Sided Printing</source>
   <translation>Хоёр талд хэвлэх</translation>
  </message>
  <message>
   <source>Draft a questionnaire from this file…</source>
   <translation>Энэ файлаас асуулгын ноорог үүсгэх…</translation>
  </message>
  <message>
   <source>Draft kept</source>
   <translation>Ноорог хадгалагдав</translation>
  </message>
  <message>
   <source>Draft one from this file</source>
   <translation>Энэ файлаас ноорог хийх</translation>
  </message>
  <message>
   <source>Draft until the month is closed</source>
   <translation>Сарыг хаах хүртэл ноорог</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Зурж байна</translation>
  </message>
  <message>
   <source>Drive</source>
   <translation>Диск</translation>
  </message>
  <message>
   <source>Drop a photo or PDF here, or paste a picture with Ctrl+V. It is stored in the branch's file, and so in its backups.</source>
   <translation>Зураг эсвэл PDF-ийг энд чирж тавих, эсвэл Ctrl+V дарж зураг буулгана уу. Салбарын файлд, улмаар нөөц хуулбарт нь хадгалагдана.</translation>
  </message>
  <message>
   <source>Drop a spreadsheet here</source>
   <translation>Хүснэгтэн файлыг энд тавина уу</translation>
  </message>
  <message>
   <source>Drop it</source>
   <translation>Хаях</translation>
  </message>
  <message>
   <source>Dropped</source>
   <translation>Завсардсан</translation>
  </message>
  <message>
   <source>Dropped on</source>
   <translation>Завсардсан өдөр</translation>
  </message>
  <message>
   <source>Dropped out</source>
   <translation>Сургууль завсардсан</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Хугацаа</translation>
  </message>
  <message>
   <source>Due again</source>
   <translation>Дахин шалгах</translation>
  </message>
  <message>
   <source>Due are payments of this month; paid and returned is what happened in it, whenever it was due.</source>
   <translation>Төлөх нь энэ сарын төлбөр; төлсөн, буцсан нь хугацаа нь хэзээ ч байсан энэ сард болсон нь.</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>Төлж дуусах өдөр</translation>
  </message>
  <message>
   <source>Due {day}. {scheme} waits for it.</source>
   <translation>Хугацаа {day}. {scheme} үүнийг хүлээж байна.</translation>
  </message>
  <message>
   <source>Due: the day of the check lies in the month. Met, %: met of due. Overdue: still open and past its day, whatever month it fell due in.</source>
   <translation>Хугацаа болсон: шалгалтын өдөр энэ сард. Биелсэн, %: хугацаа болсноос биелсэн нь. Хугацаа хэтэрсэн: аль ч сард хугацаа нь болсон байсан, одоо ч нээлттэй бөгөөд өдөр нь өнгөрсөн.</translation>
  </message>
  <message>
   <source>Duplex Settings Conflicts</source>
   <translation>Хоёр талын хэвлэлийн зөрчил</translation>
  </message>
  <message>
   <source>Duplicates</source>
   <translation>Давхардал</translation>
  </message>
  <message>
   <source>E&amp;xport the list</source>
   <translation>Жагсаалт &amp;экспортлох</translation>
  </message>
  <message>
   <source>Each choice has a column of its own.</source>
   <translation>Сонголт бүр өөрийн баганатай.</translation>
  </message>
  <message>
   <source>Each coloured cell has a note. The sheet Problems leads to all of them.</source>
   <translation>Өнгөтэй нүд бүр тайлбартай. «Асуудлууд» хуудас бүгдэд нь хүргэнэ.</translation>
  </message>
  <message>
   <source>Each copy is checked after it was written. Keep one outside this computer.</source>
   <translation>Хуулбар бүрийг бичсэний дараа шалгадаг. Нэгийг энэ компьютерээс гадуур хадгална уу.</translation>
  </message>
  <message>
   <source>Each interviewer against all others: pace, duration, gaps, variety.</source>
   <translation>Ярилцлага авагч бүрийг бусадтай нь: хурд, хугацаа, завсар, олон янз байдал.</translation>
  </message>
  <message>
   <source>Each person is counted once. Expired: the last day lay in the month and nobody had come.</source>
   <translation>Хүн бүрийг нэг удаа тоолно. Хугацаа дууссан: сүүлийн өдөр нь энэ сард байсан ч хэн ч ирээгүй.</translation>
  </message>
  <message>
   <source>Each person once, on whatever number of policies. Age on the last day.</source>
   <translation>Хэдэн гэрээтэй ч хүн бүрийг нэг удаа. Нас нь сүүлийн өдрийнх.</translation>
  </message>
  <message>
   <source>Each step in the month in which it happened. Days to pay: median from filing to payment.</source>
   <translation>Алхам бүрийг болсон сард нь. Төлөх хүртэл хоног: гаргаснаас төлөх хүртэлх медиан.</translation>
  </message>
  <message>
   <source>Each step shows the file's own rows; you can go back at any time.</source>
   <translation>Алхам бүр файлын өөрийн мөрүүдийг харуулна; хэдийд ч буцаж болно.</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Засах</translation>
  </message>
  <message>
   <source>Edit client</source>
   <translation>Харилцагчийг засах</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>Засах…</translation>
  </message>
  <message>
   <source>Education</source>
   <translation>Боловсрол</translation>
  </message>
  <message>
   <source>Elsewhere…</source>
   <translation>Өөр газар…</translation>
  </message>
  <message>
   <source>Emergency savings</source>
   <translation>Онцгой үеийн хадгаламж</translation>
  </message>
  <message>
   <source>Emergency savings: deposits and withdrawals</source>
   <translation>Онцгой үеийн хадгаламж: орлого ба зарлага</translation>
  </message>
  <message>
   <source>Emptied</source>
   <translation>Хоосолсон</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Дууссан</translation>
  </message>
  <message>
   <source>Ended on</source>
   <translation>Дууссан өдөр</translation>
  </message>
  <message>
   <source>Ended or cancelled</source>
   <translation>Дууссан эсвэл цуцалсан</translation>
  </message>
  <message>
   <source>Ended {day}</source>
   <translation>Дууссан {day}</translation>
  </message>
  <message>
   <source>Enrol as a client</source>
   <translation>Харилцагчаар бүртгэх</translation>
  </message>
  <message>
   <source>Enrol the clients of this branch or import them; the papers then fill themselves.</source>
   <translation>Энэ салбарын харилцагчдыг бүртгэх эсвэл импортлоно уу; тайлан өөрөө бөглөгдөнө.</translation>
  </message>
  <message>
   <source>Enrol the first one from her paper form, or bring a list in from Excel.</source>
   <translation>Цаасан маягтаас эхнийхийг бүртгэх, эсвэл Excel-ээс жагсаалт оруулна уу.</translation>
  </message>
  <message>
   <source>Enrolled</source>
   <translation>Бүртгэсэн</translation>
  </message>
  <message>
   <source>Enrolling a client</source>
   <translation>Харилцагчийг бүртгэж байна</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Оруулах</translation>
  </message>
  <message>
   <source>Enter opens the client</source>
   <translation>Enter харилцагчийг нээнэ</translation>
  </message>
  <message>
   <source>Enter the last day of the list.</source>
   <translation>Жагсаалтын сүүлийн өдрийг оруулна уу.</translation>
  </message>
  <message>
   <source>Enter the policy</source>
   <translation>Гэрээ оруулах</translation>
  </message>
  <message>
   <source>Enter the policy first.</source>
   <translation>Эхлээд гэрээг оруулна уу.</translation>
  </message>
  <message>
   <source>Entered, corrected or taken back after the month was closed. No figure above holds it.</source>
   <translation>Сарыг хаасны дараа оруулсан, залруулсан эсвэл буцаасан. Дээрх аль ч тоонд ороогүй.</translation>
  </message>
  <message>
   <source>Enterprise</source>
   <translation>Бизнес</translation>
  </message>
  <message>
   <source>Enterprise begun</source>
   <translation>Бизнес эхэлсэн</translation>
  </message>
  <message>
   <source>Enterprise closed</source>
   <translation>Бизнес хаагдсан</translation>
  </message>
  <message>
   <source>Enterprise saved</source>
   <translation>Бизнес хадгалагдав</translation>
  </message>
  <message>
   <source>Enterprises</source>
   <translation>Бизнесүүд</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>Гүйлгээ</translation>
  </message>
  <message>
   <source>Entry of a savings account</source>
   <translation>Хадгаламжийн гүйлгээ</translation>
  </message>
  <message>
   <source>Envelope {size}</source>
   <translation>Дугтуй {size}</translation>
  </message>
  <message>
   <source>Equal answers</source>
   <translation>Ижил хариулт</translation>
  </message>
  <message>
   <source>Error rate</source>
   <translation>Алдааны хувь</translation>
  </message>
  <message>
   <source>Even Pages</source>
   <translation>Тэгш хуудас</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Үйл явдал</translation>
  </message>
  <message>
   <source>Every answer is looked at once.</source>
   <translation>Хариулт бүрийг нэг удаа харна.</translation>
  </message>
  <message>
   <source>Every changed value</source>
   <translation>Өөрчлөгдсөн утга бүр</translation>
  </message>
  <message>
   <source>Every column has its place.</source>
   <translation>Багана бүр байраа олсон.</translation>
  </message>
  <message>
   <source>Every import can be taken back</source>
   <translation>Импорт бүрийг буцааж болно</translation>
  </message>
  <message>
   <source>Every import stays here with its file, its receipt and its undo.</source>
   <translation>Импорт бүр файл, баримт, буцаах боломжтойгоо энд үлдэнэ.</translation>
  </message>
  <message>
   <source>Every insurance award has its policy</source>
   <translation>Даатгалын олголт бүр гэрээтэй</translation>
  </message>
  <message>
   <source>Every interview has its client</source>
   <translation>Ярилцлага бүр харилцагчтай</translation>
  </message>
  <message>
   <source>Every kind</source>
   <translation>Бүх төрөл</translation>
  </message>
  <message>
   <source>Every list is empty.</source>
   <translation>Бүх жагсаалт хоосон.</translation>
  </message>
  <message>
   <source>Every person of a policy in force is listed here, each once.</source>
   <translation>Хүчинтэй гэрээний хүн бүр энд нэг удаа гарна.</translation>
  </message>
  <message>
   <source>Every row can be imported</source>
   <translation>Бүх мөрийг импортлох боломжтой</translation>
  </message>
  <message>
   <source>Every scheme</source>
   <translation>Бүх хөтөлбөр</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Хүн бүр</translation>
  </message>
  <message>
   <source>Everybody of the centre then stands on one sheet, as on your paper.</source>
   <translation>Тэгвэл төвийн бүх хүн цаасан дээрх шиг нэг хуудсанд гарна.</translation>
  </message>
  <message>
   <source>Everything that was entered after this backup goes. What stands now is copied first, so that it can be put back as well.</source>
   <translation>Энэ хуулбараас хойш оруулсан бүхэн алга болно. Одоо байгааг эхлээд хуулбарлах тул түүнийг мөн сэргээж болно.</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Нотолгоо</translation>
  </message>
  <message>
   <source>Evidence, note</source>
   <translation>Нотолгоо, тэмдэглэл</translation>
  </message>
  <message>
   <source>Evidence: {record}</source>
   <translation>Нотолгоо: {record}</translation>
  </message>
  <message>
   <source>Evidence…</source>
   <translation>Нотолгоо…</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Жишээ</translation>
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
   <translation>Excel тоог {value} өдөр болгож хувиргасан; дахин тоогоор бичнэ үү</translation>
  </message>
  <message>
   <source>Excel, OpenDocument, CSV or a ZIP of ODK, as others made it</source>
   <translation>Excel, OpenDocument, CSV эсвэл ODK-ийн ZIP, бусдын хийснээр нь</translation>
  </message>
  <message>
   <source>Excluded by the group or the institution</source>
   <translation>Бүлэг эсвэл байгууллага хассан</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Хүлээсэн</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>Хугацаа дууссан</translation>
  </message>
  <message>
   <source>Expires</source>
   <translation>Дуусах</translation>
  </message>
  <message>
   <source>Expires on</source>
   <translation>Дуусах өдөр</translation>
  </message>
  <message>
   <source>Expires soon</source>
   <translation>Удахгүй дуусна</translation>
  </message>
  <message>
   <source>Explained the claim</source>
   <translation>Нэхэмжлэлийг тайлбарласан</translation>
  </message>
  <message>
   <source>Export the list</source>
   <translation>Жагсаалт экспортлох</translation>
  </message>
  <message>
   <source>Export the responses</source>
   <translation>Хариуг экспортлох</translation>
  </message>
  <message>
   <source>Export the responses…</source>
   <translation>Хариуг экспортлох…</translation>
  </message>
  <message>
   <source>Export the selected</source>
   <translation>Сонгосныг экспортлох</translation>
  </message>
  <message>
   <source>Exporting the list</source>
   <translation>Жагсаалтыг экспортолж байна</translation>
  </message>
  <message>
   <source>Exporting the responses</source>
   <translation>Хариуг экспортолж байна</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Экспорт…</translation>
  </message>
  <message>
   <source>Exposure</source>
   <translation>Өртөлт</translation>
  </message>
  <message>
   <source>Eyes</source>
   <translation>Нүд</translation>
  </message>
  <message>
   <source>F</source>
   <translation>Эм</translation>
  </message>
  <message>
   <source>F8 goes to the next one; each says what is wrong.</source>
   <translation>F8 дараагийнх руу шилжинэ; тус бүр юу буруу байгааг хэлнэ.</translation>
  </message>
  <message>
   <source>F8 goes to the next problem</source>
   <translation>F8 дараагийн алдаа руу очно</translation>
  </message>
  <message>
   <source>FINAL</source>
   <translation>ЭЦСИЙН</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>Овог</translation>
  </message>
  <message>
   <source>Family workers</source>
   <translation>Гэр бүлийн ажиллагч</translation>
  </message>
  <message>
   <source>Fee paid</source>
   <translation>Төлсөн хураамж</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Талбар</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Талбарууд</translation>
  </message>
  <message>
   <source>Figures as closed on {moment} · fingerprint {mark}</source>
   <translation>{moment}-нд хаасан тоо · таних тэмдэг {mark}</translation>
  </message>
  <message>
   <source>Figures as of</source>
   <translation>Тооны огноо</translation>
  </message>
  <message>
   <source>Figures as of {moment} · fingerprint {mark}</source>
   <translation>Тоо {moment} байдлаар · таних тэмдэг {mark}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Файл</translation>
  </message>
  <message>
   <source>File %1 is not writable.
Please choose a different file name.</source>
   <translation>%1 файлд бичих боломжгүй.
Файлд өөр нэр сонгоно уу.</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>Файлын &amp;нэр:</translation>
  </message>
  <message>
   <source>File a claim</source>
   <translation>Нэхэмжлэл гаргах</translation>
  </message>
  <message>
   <source>File a claim of</source>
   <translation>Хэний нэхэмжлэл гаргах</translation>
  </message>
  <message>
   <source>File a claim: {client}</source>
   <translation>Нэхэмжлэл гаргах: {client}</translation>
  </message>
  <message>
   <source>File a claim…</source>
   <translation>Нэхэмжлэл гаргах…</translation>
  </message>
  <message>
   <source>File to import</source>
   <translation>Импортлох файл</translation>
  </message>
  <message>
   <source>Filed</source>
   <translation>Гаргасан</translation>
  </message>
  <message>
   <source>Filed on</source>
   <translation>Гаргасан өдөр</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Файлууд</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>Файлын &amp;төрөл:</translation>
  </message>
  <message>
   <source>Files with interviews of these days are offered this round.</source>
   <translation>Эдгээр өдрийн ярилцлагатай файлд энэ үе шатыг санал болгоно.</translation>
  </message>
  <message>
   <source>Fill correct, drop or newid in each row, then apply the workbook here.</source>
   <translation>Мөр бүрд correct, drop эсвэл newid бөглөөд, ажлын номыг энд хэрэгжүүлнэ үү.</translation>
  </message>
  <message>
   <source>Fill the gaps</source>
   <translation>Дутууг нөхөх</translation>
  </message>
  <message>
   <source>Fill {question}</source>
   <translation>{question} бөглөх</translation>
  </message>
  <message>
   <source>Filled</source>
   <translation>Нөхсөн</translation>
  </message>
  <message>
   <source>Filled in</source>
   <translation>Бөглөсөн</translation>
  </message>
  <message>
   <source>Filled in the form</source>
   <translation>Маягт бөглөсөн</translation>
  </message>
  <message>
   <source>Filled {since}.</source>
   <translation>Бөглөсөн: {since}.</translation>
  </message>
  <message>
   <source>Fills</source>
   <translation>Бөглөх нь</translation>
  </message>
  <message>
   <source>Filter {label}: {value}</source>
   <translation>Шүүлтүүр {label}: {value}</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Шүүлтүүрүүд</translation>
  </message>
  <message>
   <source>Final</source>
   <translation>Эцсийн</translation>
  </message>
  <message>
   <source>Final, closed on {moment}</source>
   <translation>Эцсийн, {moment}-нд хаасан</translation>
  </message>
  <message>
   <source>Find &amp;duplicates</source>
   <translation>&amp;Давхардал хайх</translation>
  </message>
  <message>
   <source>Find Directory</source>
   <translation>Хавтас хайх</translation>
  </message>
  <message>
   <source>Find a client</source>
   <translation>Хайх</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>Тохиргоо хайх</translation>
  </message>
  <message>
   <source>Find duplicates</source>
   <translation>Давхардал хайх</translation>
  </message>
  <message>
   <source>Find in the list</source>
   <translation>Жагсаалтаас хайх</translation>
  </message>
  <message>
   <source>Find the table</source>
   <translation>Хүснэгт хайх</translation>
  </message>
  <message>
   <source>Find words</source>
   <translation>Үг хайх</translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translation>Таних тэмдэг</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Төгссөн</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Нэгдүгээр</translation>
  </message>
  <message>
   <source>First and last</source>
   <translation>Анх ба сүүлд</translation>
  </message>
  <message>
   <source>First bring the rounds to one: see the menu of the questionnaire.</source>
   <translation>Эхлээд үе шатуудыг нийцүүлнэ үү: асуулгын цэсийг харна уу.</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Эхний өдөр</translation>
  </message>
  <message>
   <source>First deposit…</source>
   <translation>Эхний орлого…</translation>
  </message>
  <message>
   <source>First typed by {first}, a second time by {second} · {same} of {compared} answers agree</source>
   <translation>Эхлээд {first}, хоёр дахь удаа {second} оруулсан · {compared} хариултаас {same} тохирсон</translation>
  </message>
  <message>
   <source>Fishing</source>
   <translation>Загас агнуур</translation>
  </message>
  <message>
   <source>Fold the side bar</source>
   <translation>Хажуугийн самбарыг хураах</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Хавтас</translation>
  </message>
  <message>
   <source>Follow-up done</source>
   <translation>Дахин үзсэн</translation>
  </message>
  <message>
   <source>Follow-up done on</source>
   <translation>Дахин үзсэн өдөр</translation>
  </message>
  <message>
   <source>Follow-up due</source>
   <translation>Дахин үзэх хугацаа</translation>
  </message>
  <message>
   <source>Follow-up on</source>
   <translation>Дахин үзэх өдөр</translation>
  </message>
  <message>
   <source>Follow-up {number}</source>
   <translation>{number}-р давтан</translation>
  </message>
  <message>
   <source>Fonts</source>
   <translation>Фонтууд</translation>
  </message>
  <message>
   <source>Food and drink</source>
   <translation>Хоол, ундаа</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Хэнд</translation>
  </message>
  <message>
   <source>For (child)</source>
   <translation>Хэнд (хүүхэд)</translation>
  </message>
  <message>
   <source>For each client a name that says nothing, the same in each such export; days of birth as years of age</source>
   <translation>Харилцагч бүрд юу ч илтгэхгүй, ийм экспорт бүрд ижил нэр; төрсөн өдрийг насаар</translation>
  </message>
  <message>
   <source>For each instalment on time</source>
   <translation>Хугацаандаа төлсөн төлөлт бүрд</translation>
  </message>
  <message>
   <source>For everybody who opens this file</source>
   <translation>Энэ файлыг нээдэг бүх хүнд</translation>
  </message>
  <message>
   <source>For researchers outside: no names, numbers, places, pictures or free text.</source>
   <translation>Гадны судлаачдад: нэр, дугаар, газар, зураг, чөлөөт текстгүй.</translation>
  </message>
  <message>
   <source>For the branch</source>
   <translation>Салбарт</translation>
  </message>
  <message>
   <source>For the partner</source>
   <translation>Түншид</translation>
  </message>
  <message>
   <source>Forget what was decided here and match anew</source>
   <translation>Энд шийдсэнийг мартаж, шинээр тааруулна</translation>
  </message>
  <message>
   <source>Form versions</source>
   <translation>Маягтын хувилбар</translation>
  </message>
  <message>
   <source>Formalisation</source>
   <translation>Албан болгох</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Урагш</translation>
  </message>
  <message>
   <source>Found while you type. Going on is fine; both stay.</source>
   <translation>Бичих явцад олдсон. Үргэлжлүүлж болно; хоёул үлдэнэ.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Эхлэх</translation>
  </message>
  <message>
   <source>From the beginning</source>
   <translation>Эхнээс нь</translation>
  </message>
  <message>
   <source>From these amounts on an award waits until another person with the role of a manager has said yes. Nobody approves what she recorded herself.</source>
   <translation>Эдгээр дүнгээс дээш олголт менежерийн үүрэгтэй өөр хүн батлах хүртэл хүлээнэ. Өөрийн тэмдэглэснийг хэн ч батлахгүй.</translation>
  </message>
  <message>
   <source>From this amount on</source>
   <translation>Энэ дүнгээс дээш</translation>
  </message>
  <message>
   <source>From this day on the client is left out of analysis; the record stays. Photo and papers leave the file with Settings, Database, Remove documents for good.</source>
   <translation>Энэ өдрөөс харилцагчийг шинжилгээнд оруулахгүй; бүртгэл нь үлдэнэ. Зураг, бичиг баримтыг файлаас хасахдаа Тохиргоо, Өгөгдлийн сан, Бичиг баримтыг бүрмөсөн устгах-ыг ашиглана.</translation>
  </message>
  <message>
   <source>From {day}</source>
   <translation>{day}-аас</translation>
  </message>
  <message>
   <source>Further down</source>
   <translation>Доошлуулах</translation>
  </message>
  <message>
   <source>Further up</source>
   <translation>Дээшлүүлэх</translation>
  </message>
  <message>
   <source>Give</source>
   <translation>Олгох</translation>
  </message>
  <message>
   <source>Give a scheme money, awards, or both for a year, a quarter or a month.</source>
   <translation>Хөтөлбөрт жил, улирал эсвэл сараар мөнгө, олголтын тоо, эсвэл хоёуланг өгнө үү.</translation>
  </message>
  <message>
   <source>Give an incentive to</source>
   <translation>Урамшуулал хэнд олгох</translation>
  </message>
  <message>
   <source>Give an incentive to a client</source>
   <translation>Харилцагчид урамшуулал олгох</translation>
  </message>
  <message>
   <source>Give incentive</source>
   <translation>Урамшуулал олгох</translation>
  </message>
  <message>
   <source>Give incentive: {who}</source>
   <translation>Урамшуулал олгох: {who}</translation>
  </message>
  <message>
   <source>Give to a client…</source>
   <translation>Харилцагчид олгох…</translation>
  </message>
  <message>
   <source>Given</source>
   <translation>Олгосон</translation>
  </message>
  <message>
   <source>Given as</source>
   <translation>Бичсэн нь</translation>
  </message>
  <message>
   <source>Given by</source>
   <translation>Өгсөн хэлбэр</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>Нэр</translation>
  </message>
  <message>
   <source>Given on</source>
   <translation>Өгсөн өдөр</translation>
  </message>
  <message>
   <source>Given out on</source>
   <translation>Олгосон өдөр</translation>
  </message>
  <message>
   <source>Given so far</source>
   <translation>Өнөөг хүртэл олгосон</translation>
  </message>
  <message>
   <source>Given; it waits for approval</source>
   <translation>Олгосон; батлахыг хүлээж байна</translation>
  </message>
  <message>
   <source>Giving incentives</source>
   <translation>Урамшуулал олгож байна</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Буцах</translation>
  </message>
  <message>
   <source>Go back to choose another table or another file.</source>
   <translation>Буцаж өөр хүснэгт эсвэл өөр файл сонгоно уу.</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>Урагш явах</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Үргэлжлүүлэх</translation>
  </message>
  <message>
   <source>Go on (Ctrl+Enter)</source>
   <translation>Үргэлжлүүлэх (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>Дээд хавтас руу очих</translation>
  </message>
  <message>
   <source>Goes into</source>
   <translation>Хаана орох</translation>
  </message>
  <message>
   <source>Goes on</source>
   <translation>Үргэлжилнэ</translation>
  </message>
  <message>
   <source>Goes to school</source>
   <translation>Сургуульд сурдаг</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Мэдэхэд хэрэгтэй</translation>
  </message>
  <message>
   <source>Good until</source>
   <translation>Хүчинтэй хугацаа</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Анги</translation>
  </message>
  <message>
   <source>Grandchild</source>
   <translation>Ач, зээ</translation>
  </message>
  <message>
   <source>Grandparent</source>
   <translation>Өвөө, эмээ</translation>
  </message>
  <message>
   <source>Grayscale</source>
   <translation>Саарал</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Бүлэг</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Бүлгүүд</translation>
  </message>
  <message>
   <source>Groups in row {row}</source>
   <translation>Бүлгүүд {row} мөрөнд</translation>
  </message>
  <message>
   <source>Groups stand in for each other's loans; leave this empty without group loans.</source>
   <translation>Бүлгийнхэн бие биеийнхээ зээлийг батална; бүлгийн зээлгүй бол хоосон орхино уу.</translation>
  </message>
  <message>
   <source>Groups stand in the headings, parted by {sign}.</source>
   <translation>Бүлгүүд гарчигт {sign} тэмдгээр тусгаарлагдан бичигдсэн.</translation>
  </message>
  <message>
   <source>HXL tags</source>
   <translation>HXL тэмдэглэгээ</translation>
  </message>
  <message>
   <source>Had this month</source>
   <translation>Энэ сард авсан</translation>
  </message>
  <message>
   <source>Harmonised</source>
   <translation>Нийцүүлсэн</translation>
  </message>
  <message>
   <source>Has had the scheme</source>
   <translation>Хөтөлбөр авсан</translation>
  </message>
  <message>
   <source>Has had {scheme}</source>
   <translation>{scheme} авсан</translation>
  </message>
  <message>
   <source>Has not had {scheme}</source>
   <translation>{scheme} аваагүй</translation>
  </message>
  <message>
   <source>Hazardous work from</source>
   <translation>Аюултай ажил эхлэх</translation>
  </message>
  <message>
   <source>Head</source>
   <translation>Тэргүүн</translation>
  </message>
  <message>
   <source>Head of the household</source>
   <translation>Өрхийн тэргүүн</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>Гарчиг</translation>
  </message>
  <message>
   <source>Headings</source>
   <translation>Гарчиг</translation>
  </message>
  <message>
   <source>Headings again</source>
   <translation>Дахин гарчиг</translation>
  </message>
  <message>
   <source>Headings and answers</source>
   <translation>Гарчиг ба хариулт</translation>
  </message>
  <message>
   <source>Headings are labels.</source>
   <translation>Гарчиг нь шошго.</translation>
  </message>
  <message>
   <source>Headings are names of questions.</source>
   <translation>Гарчиг нь асуултын нэр.</translation>
  </message>
  <message>
   <source>Headings in row {row}</source>
   <translation>Гарчиг {row} мөрөнд</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>Чанар</translation>
  </message>
  <message>
   <source>Health care</source>
   <translation>Эрүүл мэндийн үйлчилгээ</translation>
  </message>
  <message>
   <source>Health care to follow up</source>
   <translation>Дахин үзэх эрүүл мэндийн үйлчилгээ</translation>
  </message>
  <message>
   <source>Health care: {client}</source>
   <translation>Эрүүл мэндийн үйлчилгээ: {client}</translation>
  </message>
  <message>
   <source>Health centre of Kampot</source>
   <translation>Баянзүрх эрүүл мэндийн төв</translation>
  </message>
  <message>
   <source>Health of the round</source>
   <translation>Үе шатны чанар</translation>
  </message>
  <message>
   <source>Health service</source>
   <translation>Эрүүл мэндийн үйлчилгээ</translation>
  </message>
  <message>
   <source>Health visits and vouchers: the list of a provider</source>
   <translation>Эмчийн үзлэг ба ваучер: үйлчилгээ үзүүлэгчийн жагсаалт</translation>
  </message>
  <message>
   <source>Heard so far</source>
   <translation>Өнөөг хүртэл сонссон</translation>
  </message>
  <message>
   <source>Height:</source>
   <translation>Өндөр:</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>Болсон</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Тусламж</translation>
  </message>
  <message>
   <source>Help for the family</source>
   <translation>Гэр бүлд туслах</translation>
  </message>
  <message>
   <source>Help given</source>
   <translation>Үзүүлсэн тусламж</translation>
  </message>
  <message>
   <source>Help noted</source>
   <translation>Тусламж тэмдэглэгдэв</translation>
  </message>
  <message>
   <source>Help under the field</source>
   <translation>Талбарын доорх тайлбар</translation>
  </message>
  <message>
   <source>Help with a claim</source>
   <translation>Нэхэмжлэлийн тусламж</translation>
  </message>
  <message>
   <source>Help with the claim of {client}</source>
   <translation>{client}-ийн нэхэмжлэлд туслах</translation>
  </message>
  <message>
   <source>Helped</source>
   <translation>Тусалсан</translation>
  </message>
  <message>
   <source>Here: {names}</source>
   <translation>Энд: {names}</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Түүх</translation>
  </message>
  <message>
   <source>Hold Indefinitely</source>
   <translation>Хугацаагүй хүлээлгэх</translation>
  </message>
  <message>
   <source>Holder</source>
   <translation>Даатгуулагч</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Зөв нь</translation>
  </message>
  <message>
   <source>Holds from</source>
   <translation>Мөрдөж эхлэх</translation>
  </message>
  <message>
   <source>Hospital stay</source>
   <translation>Эмнэлэгт хэвтсэн</translation>
  </message>
  <message>
   <source>House of the centre's leader</source>
   <translation>Төвийн ахлагчийн гэр</translation>
  </message>
  <message>
   <source>Household</source>
   <translation>Өрх</translation>
  </message>
  <message>
   <source>Household saved</source>
   <translation>Өрх хадгалагдав</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Хэлбэр</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Тоо ширхэг</translation>
  </message>
  <message>
   <source>How many rules must hold</source>
   <translation>Хэдэн дүрэм биелэх ёстой</translation>
  </message>
  <message>
   <source>How much each part counts when two clients are compared. A part that one of the two does not have is left out.</source>
   <translation>Хоёр харилцагчийг харьцуулахад хэсэг бүрийг хэр тооцох. Хоёрын аль нэгэнд байхгүй хэсгийг орхино.</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>Хэдэн удаа</translation>
  </message>
  <message>
   <source>Husband, wife or father</source>
   <translation>Нөхөр, эхнэр эсвэл эцэг</translation>
  </message>
  <message>
   <source>Icons</source>
   <translation>Дүрсүүд</translation>
  </message>
  <message>
   <source>Identity card</source>
   <translation>Иргэний үнэмлэх</translation>
  </message>
  <message>
   <source>Identity of the record</source>
   <translation>Бүртгэлийн таних тэмдэг</translation>
  </message>
  <message>
   <source>Identity of the row around</source>
   <translation>Гадна мөрийн таних тэмдэг</translation>
  </message>
  <message>
   <source>If you stop it, nothing of it is kept.</source>
   <translation>Зогсоовол юу ч хадгалагдахгүй.</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Үл тоох</translation>
  </message>
  <message>
   <source>Illness</source>
   <translation>Өвчин</translation>
  </message>
  <message>
   <source>Illness of another person</source>
   <translation>Өөр хүний өвчин</translation>
  </message>
  <message>
   <source>Illness or injury from work</source>
   <translation>Ажлаас шалтгаалсан өвчин, гэмтэл</translation>
  </message>
  <message>
   <source>Illness or injury of an earner</source>
   <translation>Орлого ологчийн өвчин, гэмтэл</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Импорт</translation>
  </message>
  <message numerus="yes">
   <source>Import %n good row|Import %n good rows</source>
   <translation>
    <numerusform>%n зөв мөр импортлох</numerusform>
    <numerusform>%n зөв мөр импортлох</numerusform>
   </translation>
  </message>
  <message>
   <source>Import a list of clients</source>
   <translation>Харилцагчдын жагсаалт импортлох</translation>
  </message>
  <message>
   <source>Import a list…</source>
   <translation>Жагсаалт импортлох…</translation>
  </message>
  <message>
   <source>Import a round</source>
   <translation>Үе шат импортлох</translation>
  </message>
  <message>
   <source>Import a round under Surveys; its report is then shown here.</source>
   <translation>Судалгаа хэсэгт үе шат импортлоход тайлан нь энд харагдана.</translation>
  </message>
  <message>
   <source>Import a spreadsheet</source>
   <translation>Хүснэгтэн файл импортлох</translation>
  </message>
  <message>
   <source>Import a statement…</source>
   <translation>Хуулга импортлох…</translation>
  </message>
  <message>
   <source>Import awards</source>
   <translation>Олголт импортлох</translation>
  </message>
  <message>
   <source>Import clients</source>
   <translation>Харилцагч импортлох</translation>
  </message>
  <message>
   <source>Import schemes</source>
   <translation>Хөтөлбөр импортлох</translation>
  </message>
  <message>
   <source>Import the loan statement of the period, then compute its rebates.</source>
   <translation>Хугацааны зээлийн хуулгыг импортлоод хөнгөлөлтийг нь тооцно уу.</translation>
  </message>
  <message>
   <source>Import wrote</source>
   <translation>Импортын бичсэн</translation>
  </message>
  <message>
   <source>Import: nothing new</source>
   <translation>Импорт: шинэ зүйл алга</translation>
  </message>
  <message>
   <source>Imported at</source>
   <translation>Импортолсон үе</translation>
  </message>
  <message>
   <source>Imported by</source>
   <translation>Импортолсон хүн</translation>
  </message>
  <message>
   <source>Importing {file}</source>
   <translation>{file} файлыг импортолж байна</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>Импортууд</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Импорт…</translation>
  </message>
  <message>
   <source>In all</source>
   <translation>Нийт</translation>
  </message>
  <message>
   <source>In colour</source>
   <translation>Өнгөтэй</translation>
  </message>
  <message>
   <source>In comparison in {innovation}</source>
   <translation>{innovation}-д харьцуулах бүлэгт</translation>
  </message>
  <message>
   <source>In every row of this column that says it.</source>
   <translation>Энэ баганын ийм утгатай мөр бүрд.</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>Хүчинтэй</translation>
  </message>
  <message>
   <source>In kind or a service</source>
   <translation>Бараа эсвэл үйлчилгээ</translation>
  </message>
  <message>
   <source>In new</source>
   <translation>Шинээр</translation>
  </message>
  <message>
   <source>In the Windows Task Scheduler choose Import Task… and take this file.</source>
   <translation>Windows Task Scheduler-т Import Task… сонгоод энэ файлыг авна уу.</translation>
  </message>
  <message>
   <source>In the backup</source>
   <translation>Нөөц хуулбарт</translation>
  </message>
  <message>
   <source>In the file</source>
   <translation>Файлд</translation>
  </message>
  <message>
   <source>In the file: {text}</source>
   <translation>Файлд: {text}</translation>
  </message>
  <message>
   <source>In the last line each client is counted once, and only schemes with a plan are compared with it.</source>
   <translation>Сүүлийн мөрөнд харилцагч бүрийг нэг удаа тоолсон бөгөөд зөвхөн төлөвлөгөөтэй хөтөлбөрийг харьцуулсан.</translation>
  </message>
  <message>
   <source>In the own script</source>
   <translation>Өөрийн бичгээр</translation>
  </message>
  <message>
   <source>In the second interview</source>
   <translation>Хоёр дахь ярилцлагад</translation>
  </message>
  <message>
   <source>In words, for the leaflet</source>
   <translation>Ухуулах хуудсанд зориулсан тайлбар</translation>
  </message>
  <message>
   <source>Incentive</source>
   <translation>Урамшуулал</translation>
  </message>
  <message>
   <source>Incentive kinds</source>
   <translation>Урамшууллын төрөл</translation>
  </message>
  <message>
   <source>Incentive register</source>
   <translation>Урамшууллын бүртгэл</translation>
  </message>
  <message>
   <source>Incentive schemes</source>
   <translation>Урамшууллын хөтөлбөрүүд</translation>
  </message>
  <message>
   <source>Incentives</source>
   <translation>Урамшуулал</translation>
  </message>
  <message>
   <source>Incentives by scheme</source>
   <translation>Хөтөлбөрөөр урамшуулал</translation>
  </message>
  <message>
   <source>Incentives given</source>
   <translation>Олгосон урамшуулал</translation>
  </message>
  <message>
   <source>Incentives given each month</source>
   <translation>Сар бүр олгосон урамшуулал</translation>
  </message>
  <message>
   <source>Incentives received</source>
   <translation>Авсан урамшуулал</translation>
  </message>
  <message>
   <source>Incentives that clients received</source>
   <translation>Харилцагчдад олгосон урамшуулал</translation>
  </message>
  <message>
   <source>Inches (in)</source>
   <translation>Инч (in)</translation>
  </message>
  <message>
   <source>India</source>
   <translation>Энэтхэг</translation>
  </message>
  <message>
   <source>Innovation</source>
   <translation>Инноваци</translation>
  </message>
  <message>
   <source>Insert Unicode control character</source>
   <translation>Unicode удирдах тэмдэг оруулах</translation>
  </message>
  <message>
   <source>Instalment of a loan</source>
   <translation>Зээлийн төлөлт</translation>
  </message>
  <message>
   <source>Instalments</source>
   <translation>Төлөлтүүд</translation>
  </message>
  <message>
   <source>Instalments of {number}</source>
   <translation>{number} зээлийн төлөлт</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Байгууллага</translation>
  </message>
  <message>
   <source>Institution saved</source>
   <translation>Байгууллага хадгалагдав</translation>
  </message>
  <message>
   <source>Insurance</source>
   <translation>Даатгал</translation>
  </message>
  <message>
   <source>Insurance claims</source>
   <translation>Даатгалын нэхэмжлэл</translation>
  </message>
  <message>
   <source>Insurance ended: {scheme}</source>
   <translation>Даатгал дууссан: {scheme}</translation>
  </message>
  <message>
   <source>Insured</source>
   <translation>Даатгуулсан</translation>
  </message>
  <message>
   <source>Insured person</source>
   <translation>Даатгуулсан хүн</translation>
  </message>
  <message>
   <source>Insured persons</source>
   <translation>Даатгуулсан хүмүүс</translation>
  </message>
  <message>
   <source>Insured persons: the member list of an insurer</source>
   <translation>Даатгуулсан хүмүүс: даатгагчийн гишүүдийн жагсаалт</translation>
  </message>
  <message>
   <source>Insured: {scheme}</source>
   <translation>Даатгуулсан: {scheme}</translation>
  </message>
  <message>
   <source>Insurer</source>
   <translation>Даатгагч</translation>
  </message>
  <message>
   <source>Interest</source>
   <translation>Хүү</translation>
  </message>
  <message>
   <source>Interest paid</source>
   <translation>Төлсөн хүү</translation>
  </message>
  <message>
   <source>Interest paid, {currency}</source>
   <translation>Төлсөн хүү, {currency}</translation>
  </message>
  <message>
   <source>Interest rebate</source>
   <translation>Хүүгийн хөнгөлөлт</translation>
  </message>
  <message>
   <source>Interest rebates</source>
   <translation>Хүүгийн хөнгөлөлт</translation>
  </message>
  <message>
   <source>Interview</source>
   <translation>Ярилцлага</translation>
  </message>
  <message>
   <source>Interview to decide</source>
   <translation>Шийдэх ярилцлага</translation>
  </message>
  <message>
   <source>Interview, {round}</source>
   <translation>Ярилцлага, {round}</translation>
  </message>
  <message>
   <source>Interviewer</source>
   <translation>Ярилцлага авагч</translation>
  </message>
  <message>
   <source>Interviewers</source>
   <translation>Ярилцлага авагчид</translation>
  </message>
  <message>
   <source>Interviews</source>
   <translation>Ярилцлагууд</translation>
  </message>
  <message>
   <source>Interviews against the target, and against the clients of the first round.</source>
   <translation>Ярилцлагыг зорилт болон эхний үе шатны харилцагчидтай харьцуулсан нь.</translation>
  </message>
  <message>
   <source>Interviews done</source>
   <translation>Хийсэн ярилцлага</translation>
  </message>
  <message>
   <source>Interviews done of target</source>
   <translation>Зорилтоос хийсэн ярилцлага</translation>
  </message>
  <message>
   <source>Interviews done of those to be done</source>
   <translation>Хийх ёстойгоос хийсэн ярилцлага</translation>
  </message>
  <message>
   <source>Interviews due in this round</source>
   <translation>Энэ үе шатанд авах ярилцлага</translation>
  </message>
  <message>
   <source>Interviews from {first} to {last}.</source>
   <translation>Ярилцлага: {first} – {last}.</translation>
  </message>
  <message>
   <source>Interviews in the month</source>
   <translation>Сарын ярилцлага</translation>
  </message>
  <message>
   <source>Interviews outside of the round, too short or too long.</source>
   <translation>Үе шатнаас гадуур, хэт богино эсвэл хэт урт ярилцлага.</translation>
  </message>
  <message>
   <source>Interviews planned</source>
   <translation>Төлөвлөсөн ярилцлага</translation>
  </message>
  <message>
   <source>Interviews typed</source>
   <translation>Оруулсан ярилцлага</translation>
  </message>
  <message>
   <source>Interviews without a client</source>
   <translation>Харилцагчгүй ярилцлага</translation>
  </message>
  <message>
   <source>Invalid Pages Definition</source>
   <translation>Хуудасны заалт буруу</translation>
  </message>
  <message>
   <source>Is anybody entered twice?</source>
   <translation>Хоёр удаа бүртгэсэн хүн байна уу?</translation>
  </message>
  <message>
   <source>Is this person here already?</source>
   <translation>Энэ хүн аль хэдийн бүртгэлтэй юу?</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>Олгосон</translation>
  </message>
  <message>
   <source>Issued on</source>
   <translation>Олгосон өдөр</translation>
  </message>
  <message>
   <source>It counts as given when another person has said yes, under Decisions.</source>
   <translation>Шийдвэрүүд хэсэгт өөр хүн батлахад олгосонд тооцно.</translation>
  </message>
  <message>
   <source>It fills this: {why}.</source>
   <translation>Үүнийг бөглөнө: {why}.</translation>
  </message>
  <message>
   <source>It happened on</source>
   <translation>Болсон өдөр</translation>
  </message>
  <message>
   <source>It helps with</source>
   <translation>Тус болох нь</translation>
  </message>
  <message>
   <source>It is given only with a reason, which is kept.</source>
   <translation>Зөвхөн шалтгаантай олгох бөгөөд шалтгааныг хадгална.</translation>
  </message>
  <message>
   <source>It must be filled in</source>
   <translation>Заавал бөглөнө</translation>
  </message>
  <message>
   <source>It stays as it is.</source>
   <translation>Хэвээрээ үлдэнэ.</translation>
  </message>
  <message>
   <source>It was imported.</source>
   <translation>Импортолсон.</translation>
  </message>
  <message>
   <source>JPEG, PNG or PDF</source>
   <translation>JPEG, PNG эсвэл PDF</translation>
  </message>
  <message>
   <source>Job &amp;priority:</source>
   <translation>Ажлын &amp;зэрэглэл:</translation>
  </message>
  <message>
   <source>Job Control</source>
   <translation>Ажлын удирдлага</translation>
  </message>
  <message>
   <source>Job Options</source>
   <translation>Ажлын сонголт</translation>
  </message>
  <message>
   <source>Job creation and productive employment</source>
   <translation>Ажлын байр ба бүтээмжтэй хөдөлмөр эрхлэлт</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>Элссэн</translation>
  </message>
  <message>
   <source>Joined on</source>
   <translation>Элссэн өдөр</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Хадгалах</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>Хоёуланг үлдээх</translation>
  </message>
  <message>
   <source>Keep for the next form</source>
   <translation>Дараагийн маягтад үлдээх</translation>
  </message>
  <message>
   <source>Keep the other one</source>
   <translation>Нөгөөг үлдээх</translation>
  </message>
  <message>
   <source>Keep what stands</source>
   <translation>Одоогийнхыг үлдээх</translation>
  </message>
  <message>
   <source>Keeping a document</source>
   <translation>Бичиг баримтыг хадгалж байна</translation>
  </message>
  <message>
   <source>Keeping the draft</source>
   <translation>Ноорогийг хадгалж байна</translation>
  </message>
  <message>
   <source>Keeping the harmonisation</source>
   <translation>Нийцүүлгийг хадгалж байна</translation>
  </message>
  <message>
   <source>Keo Sophea</source>
   <translation>Bat-Erdene Saruul</translation>
  </message>
  <message>
   <source>Keo Vireak</source>
   <translation>Bat-Erdene Temuulen</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Үлдсэн</translation>
  </message>
  <message>
   <source>Kept in</source>
   <translation>Хадгалах газар</translation>
  </message>
  <message>
   <source>Kept: active at the end of those active at the start or new. Age on the last day.</source>
   <translation>Үлдсэн: эхэнд идэвхтэй эсвэл шинээр элссэнээс эцэст идэвхтэй нь. Нас нь сүүлийн өдрөөр.</translation>
  </message>
  <message>
   <source>Key of the submission</source>
   <translation>Илгээлтийн түлхүүр</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Товчлуур</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Төрөл</translation>
  </message>
  <message>
   <source>Kinds of problems</source>
   <translation>Асуудлын төрлүүд</translation>
  </message>
  <message>
   <source>Known by its hidden sheet.</source>
   <translation>Нуусан хуудсаар нь танисан.</translation>
  </message>
  <message>
   <source>Known by {columns} on the sheet {sheet}.</source>
   <translation>{sheet} хуудасны {columns} баганаар танисан.</translation>
  </message>
  <message>
   <source>KoboToolbox, ODK, SurveyCTO, CommCare, Google or Microsoft forms, a plain list</source>
   <translation>KoboToolbox, ODK, SurveyCTO, CommCare, Google эсвэл Microsoft-ын маягт, энгийн жагсаалт</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Шошго</translation>
  </message>
  <message>
   <source>Label in the own script</source>
   <translation>Үндэсний бичгээр шошго</translation>
  </message>
  <message>
   <source>Labels, to be read</source>
   <translation>Шошго, уншихад</translation>
  </message>
  <message>
   <source>Labour office</source>
   <translation>Хөдөлмөрийн газар</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Хэвтээ</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Хэл</translation>
  </message>
  <message>
   <source>Language and look</source>
   <translation>Хэл ба харагдац</translation>
  </message>
  <message>
   <source>Language of the headings</source>
   <translation>Гарчгийн хэл</translation>
  </message>
  <message>
   <source>Language of the papers</source>
   <translation>Тайлангийн хэл</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Цонхны хэл</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Том</translation>
  </message>
  <message numerus="yes">
   <source>Last backup %n day ago|Last backup %n days ago</source>
   <translation>
    <numerusform>Сүүлд %n өдрийн өмнө нөөцөлсөн</numerusform>
    <numerusform>Сүүлд %n өдрийн өмнө нөөцөлсөн</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Last backup %n hour ago|Last backup %n hours ago</source>
   <translation>
    <numerusform>Сүүлд %n цагийн өмнө нөөцөлсөн</numerusform>
    <numerusform>Сүүлд %n цагийн өмнө нөөцөлсөн</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Last backup %n minute ago|Last backup %n minutes ago</source>
   <translation>
    <numerusform>Сүүлд %n минутын өмнө нөөцөлсөн</numerusform>
    <numerusform>Сүүлд %n минутын өмнө нөөцөлсөн</numerusform>
   </translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Сүүлийн өдөр</translation>
  </message>
  <message>
   <source>Last entry</source>
   <translation>Сүүлийн гүйлгээ</translation>
  </message>
  <message>
   <source>Last on</source>
   <translation>Сүүлийн өдөр</translation>
  </message>
  <message>
   <source>Last page first</source>
   <translation>Сүүлийн хуудас эхэнд</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Хоцорсон</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Дараа</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>Өргөрөг</translation>
  </message>
  <message>
   <source>Leaflet</source>
   <translation>Ухуулах хуудас</translation>
  </message>
  <message>
   <source>Leaflet of a scheme</source>
   <translation>Хөтөлбөрийн ухуулах хуудас</translation>
  </message>
  <message>
   <source>Learners</source>
   <translation>Суралцагчид</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Суралцахуй</translation>
  </message>
  <message>
   <source>Least</source>
   <translation>Доод</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Гарах</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Орхих</translation>
  </message>
  <message>
   <source>Leave the first three columns as they are: they tell which rows were stored.</source>
   <translation>Эхний гурван баганыг хэвээр үлдээнэ үү: аль мөр хадгалагдсаныг тэд хэлнэ.</translation>
  </message>
  <message>
   <source>Leave the import</source>
   <translation>Импортоос гарах</translation>
  </message>
  <message>
   <source>Leave the import?</source>
   <translation>Импортоос гарах уу?</translation>
  </message>
  <message>
   <source>Leave the row out…</source>
   <translation>Мөрийг орхих…</translation>
  </message>
  <message numerus="yes">
   <source>Leave the row out…|Leave all %n rows out…</source>
   <translation>
    <numerusform>Мөрийг орхих…</numerusform>
    <numerusform>Бүх %n мөрийг орхих…</numerusform>
   </translation>
  </message>
  <message>
   <source>Leave these rows out?</source>
   <translation>Эдгээр мөрийг орхих уу?</translation>
  </message>
  <message>
   <source>Leave without</source>
   <translation>Харилцагчгүй үлдээх</translation>
  </message>
  <message>
   <source>Leave without saving?</source>
   <translation>Хадгалахгүй гарах уу?</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Гарсан</translation>
  </message>
  <message>
   <source>Left blank</source>
   <translation>Хоосон үлдээсэн</translation>
  </message>
  <message>
   <source>Left edge</source>
   <translation>Зүүн захад</translation>
  </message>
  <message>
   <source>Left on</source>
   <translation>Гарсан өдөр</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Орхисон</translation>
  </message>
  <message>
   <source>Left out {since}.</source>
   <translation>{since} орхисон.</translation>
  </message>
  <message>
   <source>Left out; click to take it in</source>
   <translation>Орхисон; оруулах бол товшино уу</translation>
  </message>
  <message>
   <source>Left the household</source>
   <translation>Өрхөөс гарсан</translation>
  </message>
  <message>
   <source>Left to Right, Bottom to Top</source>
   <translation>Зүүнээс баруун, доороос дээш</translation>
  </message>
  <message>
   <source>Left to Right, Top to Bottom</source>
   <translation>Зүүнээс баруун, дээрээс доош</translation>
  </message>
  <message>
   <source>Left {day}</source>
   <translation>Гарсан {day}</translation>
  </message>
  <message>
   <source>Legal aid</source>
   <translation>Хууль зүйн туслалцаа</translation>
  </message>
  <message>
   <source>Legal matter</source>
   <translation>Хууль зүйн асуудал</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Үргэлжлэх хугацаа</translation>
  </message>
  <message>
   <source>Lets a closed month be counted anew, so that its summary is a draft until it is closed again. Who did it, when and why stays in the history.</source>
   <translation>Хаасан сарыг дахин тоолох боломж олгоно, тиймээс дахин хаах хүртэл тойм нь ноорог байна. Хэн, хэзээ, яагаад хийсэн нь түүхэнд үлдэнэ.</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Letter</translation>
  </message>
  <message>
   <source>Letter of the school</source>
   <translation>Сургуулийн бичиг</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Үсгийн код</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Лиценз</translation>
  </message>
  <message>
   <source>Licence of the sector</source>
   <translation>Салбарын тусгай зөвшөөрөл</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Цайвар</translation>
  </message>
  <message>
   <source>Light work from</source>
   <translation>Хөнгөн ажил эхлэх</translation>
  </message>
  <message>
   <source>Likely</source>
   <translation>Магадлалтай</translation>
  </message>
  <message>
   <source>Likely the same</source>
   <translation>Нэг хүн байх магадлалтай</translation>
  </message>
  <message>
   <source>Likely the same from</source>
   <translation>Магадлалтай босго</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Хязгаар</translation>
  </message>
  <message>
   <source>Limits of an answer</source>
   <translation>Хариултын хязгаар</translation>
  </message>
  <message>
   <source>Line of a checklist</source>
   <translation>Хяналтын хуудасны мөр</translation>
  </message>
  <message>
   <source>Linkage with a partner</source>
   <translation>Түнштэй холбох</translation>
  </message>
  <message>
   <source>Linked to a client</source>
   <translation>Харилцагчтай холбогдсон</translation>
  </message>
  <message>
   <source>Links to clients</source>
   <translation>Харилцагчтай холбосон нь</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Жагсаалт</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>Жагсаалт</translation>
  </message>
  <message>
   <source>List of places and bookmarks</source>
   <translation>Газар, хавчуургын жагсаалт</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>Жагсаалтууд</translation>
  </message>
  <message>
   <source>Lists of your own or from Mifos</source>
   <translation>Өөрийн эсвэл Mifos-ын жагсаалт</translation>
  </message>
  <message>
   <source>Lives elsewhere now</source>
   <translation>Одоо өөр газар амьдардаг</translation>
  </message>
  <message>
   <source>Lives with another client…</source>
   <translation>Өөр харилцагчтай амьдардаг…</translation>
  </message>
  <message>
   <source>Livestock</source>
   <translation>Мал аж ахуй</translation>
  </message>
  <message>
   <source>Loan</source>
   <translation>Зээл</translation>
  </message>
  <message>
   <source>Loan cycle</source>
   <translation>Хэд дэх зээл</translation>
  </message>
  <message>
   <source>Loan due</source>
   <translation>Зээлийн хугацаа</translation>
  </message>
  <message>
   <source>Loan paid out, cycle {cycle}</source>
   <translation>Зээл олгосон, {cycle}-р удаа</translation>
  </message>
  <message>
   <source>Loan repaid, no new one</source>
   <translation>Зээлээ төлсөн, шинээр аваагүй</translation>
  </message>
  <message>
   <source>Loan statement</source>
   <translation>Зээлийн хуулга</translation>
  </message>
  <message>
   <source>Loan statements: instalments due and paid</source>
   <translation>Зээлийн хуулга: төлөх ба төлсөн төлөлт</translation>
  </message>
  <message>
   <source>Loan {number}</source>
   <translation>Зээл {number}</translation>
  </message>
  <message>
   <source>Loan {number} saved</source>
   <translation>{number} зээл хадгалагдав</translation>
  </message>
  <message>
   <source>Loan, cycle {cycle}</source>
   <translation>Зээл, {cycle}-р удаа</translation>
  </message>
  <message>
   <source>Loans</source>
   <translation>Зээл</translation>
  </message>
  <message>
   <source>Local file</source>
   <translation>Дотоод файл</translation>
  </message>
  <message>
   <source>Local permit</source>
   <translation>Орон нутгийн зөвшөөрөл</translation>
  </message>
  <message>
   <source>Location:</source>
   <translation>Байршил:</translation>
  </message>
  <message>
   <source>Log file</source>
   <translation>Лог файл</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>Лого</translation>
  </message>
  <message>
   <source>Long side binding</source>
   <translation>Урт талаар үдэх</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>Уртраг</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Харагдац</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Дахин харах</translation>
  </message>
  <message>
   <source>Look again on</source>
   <translation>Дахин харах өдөр</translation>
  </message>
  <message>
   <source>Look around</source>
   <translation>Танилцах</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>Үзэх</translation>
  </message>
  <message>
   <source>Look at it again</source>
   <translation>Дахин харах</translation>
  </message>
  <message>
   <source>Look up…</source>
   <translation>Хайх…</translation>
  </message>
  <message numerus="yes">
   <source>Looked at {count} day after it was given.|Looked at {count} days after it was given.</source>
   <translation>
    <numerusform>Олгосноос {count} хоногийн дараа шалгана.</numerusform>
    <numerusform>Олгосноос {count} хоногийн дараа шалгана.</numerusform>
   </translation>
  </message>
  <message>
   <source>Looking at the file</source>
   <translation>Файлыг харж байна</translation>
  </message>
  <message>
   <source>Looking for clients who are alike …</source>
   <translation>Төстэй харилцагч хайж байна …</translation>
  </message>
  <message>
   <source>Looking into the file</source>
   <translation>Файлыг харж байна</translation>
  </message>
  <message>
   <source>Looking into the file …</source>
   <translation>Файлыг харж байна …</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>Харж байна …</translation>
  </message>
  <message>
   <source>Looks like {what}</source>
   <translation>{what} бололтой</translation>
  </message>
  <message>
   <source>Loss of a job or business</source>
   <translation>Ажил, бизнесээ алдсан</translation>
  </message>
  <message>
   <source>Loss of crops or animals</source>
   <translation>Ургац, малын хохирол</translation>
  </message>
  <message>
   <source>Lucide, under the ISC and MIT licences</source>
   <translation>Lucide, ISC ба MIT лицензтэй</translation>
  </message>
  <message>
   <source>M</source>
   <translation>Эр</translation>
  </message>
  <message>
   <source>MFDW Desktop</source>
   <translation>MFDW Desktop</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Хийсэн</translation>
  </message>
  <message>
   <source>Made on {day}</source>
   <translation>{day} хийсэн</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Ашигласан програмууд</translation>
  </message>
  <message>
   <source>Main menu</source>
   <translation>Үндсэн цэс</translation>
  </message>
  <message>
   <source>Main menu ({key})</source>
   <translation>Үндсэн цэс ({key})</translation>
  </message>
  <message>
   <source>Make a copy, best on a stick</source>
   <translation>Хуулбар хийх, флаш диск дээр бол сайн</translation>
  </message>
  <message numerus="yes">
   <source>Make a new client|Make %n new clients</source>
   <translation>
    <numerusform>Шинэ харилцагч үүсгэх</numerusform>
    <numerusform>%n шинэ харилцагч үүсгэх</numerusform>
   </translation>
  </message>
  <message>
   <source>Make one on the page Incentives, or look at its first and last day.</source>
   <translation>Урамшуулал хуудсанд нэгийг үүсгэх, эсвэл эхний, сүүлийн өдрийг нь харна уу.</translation>
  </message>
  <message>
   <source>Make one under Schemes first: kind Microinsurance.</source>
   <translation>Эхлээд Хөтөлбөрүүд хэсэгт Бичил даатгал төрлөөр үүсгэнэ үү.</translation>
  </message>
  <message>
   <source>Make two of them again</source>
   <translation>Дахин хоёр болгох</translation>
  </message>
  <message>
   <source>Make-up</source>
   <translation>Нөхөх</translation>
  </message>
  <message>
   <source>Make-up session</source>
   <translation>Нөхөх сургалт</translation>
  </message>
  <message>
   <source>Making clients</source>
   <translation>Харилцагч үүсгэж байна</translation>
  </message>
  <message>
   <source>Making the sample branch</source>
   <translation>Жишээ салбарыг үүсгэж байна</translation>
  </message>
  <message>
   <source>Making two of a client again</source>
   <translation>Харилцагчийг дахин хоёр болгож байна</translation>
  </message>
  <message>
   <source>Man</source>
   <translation>Эрэгтэй</translation>
  </message>
  <message>
   <source>Manager</source>
   <translation>Менежер</translation>
  </message>
  <message>
   <source>Margins</source>
   <translation>Захын зай</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Тэмдэг</translation>
  </message>
  <message>
   <source>Married</source>
   <translation>Гэрлэсэн</translation>
  </message>
  <message>
   <source>Match again</source>
   <translation>Дахин тааруулах</translation>
  </message>
  <message>
   <source>Match the columns</source>
   <translation>Баганыг тааруулах</translation>
  </message>
  <message>
   <source>Matched</source>
   <translation>Тааруулсан</translation>
  </message>
  <message>
   <source>Matching by the institution</source>
   <translation>Байгууллагын нэмэлт</translation>
  </message>
  <message>
   <source>Matching the columns</source>
   <translation>Багануудыг тааруулж байна</translation>
  </message>
  <message>
   <source>May mean</source>
   <translation>Байж болох</translation>
  </message>
  <message>
   <source>May still be paid on time</source>
   <translation>Хугацаандаа төлөх боломжтой</translation>
  </message>
  <message>
   <source>Median</source>
   <translation>Медиан</translation>
  </message>
  <message>
   <source>Median minutes</source>
   <translation>Медиан минут</translation>
  </message>
  <message>
   <source>Meets on</source>
   <translation>Цуглах өдөр</translation>
  </message>
  <message>
   <source>Member of a household</source>
   <translation>Өрхийн гишүүн</translation>
  </message>
  <message>
   <source>Members of households</source>
   <translation>Өрхийн гишүүд</translation>
  </message>
  <message>
   <source>Members of the household</source>
   <translation>Өрхийн гишүүд</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>Эрэгтэй</translation>
  </message>
  <message>
   <source>Men who listened</source>
   <translation>Сонссон эрэгтэй</translation>
  </message>
  <message>
   <source>Mend it, or press Ctrl+Enter again to save the paper as it is.</source>
   <translation>Засах, эсвэл Ctrl+Enter дахин дарж цаасыг байгаагаар нь хадгална уу.</translation>
  </message>
  <message>
   <source>Mend the cells and import this file again: only what you change comes in.</source>
   <translation>Нүднүүдийг засаад энэ файлыг дахин импортолно уу: зөвхөн таны өөрчилсөн нь орно.</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Нэгтгэх</translation>
  </message>
  <message numerus="yes">
   <source>Merge %n pair|Merge %n pairs</source>
   <translation>
    <numerusform>%n хос нэгтгэх</numerusform>
    <numerusform>%n хос нэгтгэх</numerusform>
   </translation>
  </message>
  <message>
   <source>Merge of two clients</source>
   <translation>Хоёр харилцагчийн нэгтгэл</translation>
  </message>
  <message>
   <source>Merge two records</source>
   <translation>Хоёр бүртгэлийг нэгтгэх</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>Нэгтгэсэн</translation>
  </message>
  <message>
   <source>Merged into it</source>
   <translation>Нэгтгэгдсэн нь</translation>
  </message>
  <message>
   <source>Merges</source>
   <translation>Нэгтгэлүүд</translation>
  </message>
  <message>
   <source>Merging</source>
   <translation>Нэгтгэж байна</translation>
  </message>
  <message>
   <source>Merging two clients</source>
   <translation>Хоёр харилцагчийг нэгтгэж байна</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Мессеж</translation>
  </message>
  <message>
   <source>Met</source>
   <translation>Биелсэн</translation>
  </message>
  <message>
   <source>Microinsurance</source>
   <translation>Бичил даатгал</translation>
  </message>
  <message>
   <source>Millimeters (mm)</source>
   <translation>Миллиметр (mm)</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Минут</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>Дутуу</translation>
  </message>
  <message>
   <source>Missing answers</source>
   <translation>Дутуу хариулт</translation>
  </message>
  <message>
   <source>Module</source>
   <translation>Модуль</translation>
  </message>
  <message>
   <source>Module of a session</source>
   <translation>Сургалтын модуль</translation>
  </message>
  <message>
   <source>Module {number}: {title}</source>
   <translation>{number}-р модуль: {title}</translation>
  </message>
  <message>
   <source>Modules</source>
   <translation>Модулиуд</translation>
  </message>
  <message>
   <source>Modules attended, each once; late counts. Quiz: mean share of the points, of the quizzes taken before and after; its change is in percentage points.</source>
   <translation>Суусан модуль, тус бүр нэг удаа; хоцорсон ч тооцно. Сорил: өмнө ба дараа өгсөн сорилын онооны дундаж хувь; өөрчлөлтийг нэгж хувиар.</translation>
  </message>
  <message>
   <source>Money of claims</source>
   <translation>Нэхэмжлэлийн мөнгө</translation>
  </message>
  <message>
   <source>Money planned</source>
   <translation>Төлөвлөсөн мөнгө</translation>
  </message>
  <message>
   <source>Mongolia</source>
   <translation>Монгол</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Сар</translation>
  </message>
  <message>
   <source>Monthly monitoring summary</source>
   <translation>Сарын хяналтын тойм</translation>
  </message>
  <message>
   <source>Monthly monitoring summary of the branch {branch}</source>
   <translation>{branch} салбарын сарын хяналтын тойм</translation>
  </message>
  <message>
   <source>Monthly summary</source>
   <translation>Сарын тойм</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Сар</translation>
  </message>
  <message>
   <source>Months as a client</source>
   <translation>Харилцагч болсон сар</translation>
  </message>
  <message>
   <source>Months between checks</source>
   <translation>Шалгалт хоорондын сар</translation>
  </message>
  <message>
   <source>Months between them</source>
   <translation>Хоорондох сар</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Бусад</translation>
  </message>
  <message>
   <source>More actions</source>
   <translation>Бусад үйлдэл</translation>
  </message>
  <message>
   <source>More documents</source>
   <translation>Нэмэлт баримт</translation>
  </message>
  <message>
   <source>More of the client</source>
   <translation>Харилцагчийн бусад мэдээлэл</translation>
  </message>
  <message>
   <source>More of the household</source>
   <translation>Өрхийн бусад мэдээлэл</translation>
  </message>
  <message>
   <source>Most</source>
   <translation>Дээд</translation>
  </message>
  <message>
   <source>Most a day</source>
   <translation>Өдөрт ихдээ</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Шилжүүлэх</translation>
  </message>
  <message>
   <source>Move centre</source>
   <translation>Төв солих</translation>
  </message>
  <message>
   <source>Move centre: {who}</source>
   <translation>Төв солих: {who}</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Доош зөөх</translation>
  </message>
  <message>
   <source>Move to another centre</source>
   <translation>Өөр төв рүү шилжүүлэх</translation>
  </message>
  <message>
   <source>Move to another centre…</source>
   <translation>Өөр төв рүү шилжүүлэх…</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Дээш зөөх</translation>
  </message>
  <message>
   <source>Moved away</source>
   <translation>Нүүсэн</translation>
  </message>
  <message>
   <source>Moved to {place}</source>
   <translation>{place} руу шилжсэн</translation>
  </message>
  <message>
   <source>Moving between households</source>
   <translation>Өрх хооронд шилжүүлж байна</translation>
  </message>
  <message>
   <source>Moving clients</source>
   <translation>Харилцагчдыг шилжүүлж байна</translation>
  </message>
  <message>
   <source>NGO</source>
   <translation>ТББ</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Нэр</translation>
  </message>
  <message>
   <source>Name in own script</source>
   <translation>Үндэсний бичгээрх нэр</translation>
  </message>
  <message>
   <source>Name in the local script</source>
   <translation>Үндэсний бичгээрх нэр</translation>
  </message>
  <message>
   <source>Name in the own script</source>
   <translation>Үндэсний бичгээрх нэр</translation>
  </message>
  <message>
   <source>Name of the client</source>
   <translation>Харилцагчийн нэр</translation>
  </message>
  <message>
   <source>Name of the field</source>
   <translation>Талбарын нэр</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>Харагдацын нэр</translation>
  </message>
  <message>
   <source>Name the column of the client first; then new ones can be made</source>
   <translation>Эхлээд харилцагчийн баганыг нэрлэнэ үү; тэгвэл шинээр үүсгэж болно</translation>
  </message>
  <message>
   <source>Name written otherwise, all else the same</source>
   <translation>Нэр өөрөөр бичигдсэн, бусад нь ижил</translation>
  </message>
  <message>
   <source>Name, code or number</source>
   <translation>Нэр, код эсвэл дугаар</translation>
  </message>
  <message>
   <source>Name, code or village of a client</source>
   <translation>Харилцагчийн нэр, код, баг</translation>
  </message>
  <message>
   <source>Name, country and currency. Takes a minute; clients can come from Excel afterwards.</source>
   <translation>Нэр, улс, валют. Нэг минут болно; харилцагчдыг дараа нь Excel-ээс оруулж болно.</translation>
  </message>
  <message>
   <source>Name, if it has one</source>
   <translation>Нэр, байгаа бол</translation>
  </message>
  <message>
   <source>Names and codes, as in the form</source>
   <translation>Нэр ба код, маягтад байгаагаар</translation>
  </message>
  <message>
   <source>Names are alike, sex and birth do not differ. Where the two say different things, the one with more records is right. Each merge can be taken back under «Merged».</source>
   <translation>Нэр төстэй, хүйс, төрсөн өдөр зөрөөгүй. Хоёр өөр зүйл бичсэн бол олон бүртгэлтэй нь зөв. Нэгтгэл бүрийг «Нэгтгэсэн» хэсэгт буцааж болно.</translation>
  </message>
  <message>
   <source>Names of questions</source>
   <translation>Асуултын нэр</translation>
  </message>
  <message>
   <source>Naming answers</source>
   <translation>Хариултуудыг нэрлэж байна</translation>
  </message>
  <message>
   <source>National ages</source>
   <translation>Улсын насны хязгаар</translation>
  </message>
  <message>
   <source>National number</source>
   <translation>Регистрийн дугаар</translation>
  </message>
  <message>
   <source>Natural disaster</source>
   <translation>Байгалийн гамшиг</translation>
  </message>
  <message>
   <source>Nearly identical</source>
   <translation>Бараг ижил</translation>
  </message>
  <message>
   <source>Needed</source>
   <translation>Шаардлагатай</translation>
  </message>
  <message>
   <source>Needs a look</source>
   <translation>Анхаарах</translation>
  </message>
  <message>
   <source>Needs a person</source>
   <translation>Хүний шийдвэр хэрэгтэй</translation>
  </message>
  <message>
   <source>Never went</source>
   <translation>Огт сураагүй</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Шинэ</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>Шинэ хавтас</translation>
  </message>
  <message>
   <source>New and known rows</source>
   <translation>Шинэ ба танигдсан мөр</translation>
  </message>
  <message>
   <source>New budget</source>
   <translation>Шинэ төсөв</translation>
  </message>
  <message>
   <source>New client</source>
   <translation>Шинэ харилцагч</translation>
  </message>
  <message>
   <source>New clients</source>
   <translation>Шинэ харилцагч</translation>
  </message>
  <message>
   <source>New columns: {columns}.</source>
   <translation>Шинэ багана: {columns}.</translation>
  </message>
  <message>
   <source>New enterprise</source>
   <translation>Шинэ бизнес</translation>
  </message>
  <message>
   <source>New loan</source>
   <translation>Шинэ зээл</translation>
  </message>
  <message>
   <source>New person of the household</source>
   <translation>Өрхийн шинэ гишүүн</translation>
  </message>
  <message>
   <source>New policy</source>
   <translation>Шинэ гэрээ</translation>
  </message>
  <message>
   <source>New policy of</source>
   <translation>Хэний шинэ гэрээ</translation>
  </message>
  <message>
   <source>New policy: {client}</source>
   <translation>Шинэ гэрээ: {client}</translation>
  </message>
  <message>
   <source>New policy…</source>
   <translation>Шинэ гэрээ…</translation>
  </message>
  <message>
   <source>New referral</source>
   <translation>Шинэ илгээлт</translation>
  </message>
  <message>
   <source>New scheme</source>
   <translation>Шинэ хөтөлбөр</translation>
  </message>
  <message>
   <source>New session</source>
   <translation>Шинэ сургалт</translation>
  </message>
  <message>
   <source>New status</source>
   <translation>Шинэ төлөв</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Дараах</translation>
  </message>
  <message>
   <source>Next appointment</source>
   <translation>Дараагийн цаг</translation>
  </message>
  <message>
   <source>Next days</source>
   <translation>Ойрын өдрүүд</translation>
  </message>
  <message>
   <source>Next free code</source>
   <translation>Дараагийн сул код</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>Дараагийн хэсэг</translation>
  </message>
  <message>
   <source>Next problem</source>
   <translation>Дараагийн алдаа</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Дараагийн алхам</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>Дараагийн таб</translation>
  </message>
  <message>
   <source>Next visit on</source>
   <translation>Дараагийн үзлэг</translation>
  </message>
  <message>
   <source>Night (18:00 to 05:59)</source>
   <translation>Шөнө (18:00–05:59)</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Үгүй</translation>
  </message>
  <message>
   <source>No account, no internet needed. Press F1 anywhere for help.</source>
   <translation>Бүртгэл ч, интернэт ч хэрэггүй. Тусламж авах бол хаана ч F1 дарна уу.</translation>
  </message>
  <message>
   <source>No amount: in kind or a service</source>
   <translation>Мөнгөн дүнгүй: бараа эсвэл үйлчилгээ</translation>
  </message>
  <message>
   <source>No areas yet</source>
   <translation>Чиглэл хараахан алга</translation>
  </message>
  <message>
   <source>No arm</source>
   <translation>Бүлэггүй</translation>
  </message>
  <message>
   <source>No award is given in several payments.</source>
   <translation>Хэд хэдэн төлбөрөөр өгөх олголт алга.</translation>
  </message>
  <message>
   <source>No back-check yet</source>
   <translation>Давтан шалгалт хараахан алга</translation>
  </message>
  <message>
   <source>No backup yet</source>
   <translation>Нөөц хуулбар хараахан алга</translation>
  </message>
  <message>
   <source>No branches yet</source>
   <translation>Салбар хараахан алга</translation>
  </message>
  <message>
   <source>No budget yet</source>
   <translation>Төсөв хараахан алга</translation>
  </message>
  <message>
   <source>No cell needs a look.</source>
   <translation>Харах шаардлагатай нүд алга.</translation>
  </message>
  <message>
   <source>No centre</source>
   <translation>Төвгүй</translation>
  </message>
  <message>
   <source>No centres yet</source>
   <translation>Төв хараахан алга</translation>
  </message>
  <message>
   <source>No check fell due in this month.</source>
   <translation>Энэ сард хугацаа болсон шалгалт байхгүй.</translation>
  </message>
  <message>
   <source>No check found anything that a person should look at.</source>
   <translation>Хүн харах шаардлагатай зүйл аль ч шалгалтаар олдсонгүй.</translation>
  </message>
  <message>
   <source>No check is due</source>
   <translation>Хугацаа болсон шалгалт алга</translation>
  </message>
  <message>
   <source>No check is due until this day.</source>
   <translation>Энэ өдөр хүртэл хугацаа болох шалгалт алга.</translation>
  </message>
  <message>
   <source>No checklists yet</source>
   <translation>Хяналтын хуудас хараахан алга</translation>
  </message>
  <message>
   <source>No claim waits for anybody</source>
   <translation>Хэн нэгнийг хүлээж буй нэхэмжлэл алга</translation>
  </message>
  <message>
   <source>No claim yet.</source>
   <translation>Нэхэмжлэл хараахан алга.</translation>
  </message>
  <message>
   <source>No client fits the search and the filters together.</source>
   <translation>Хайлт, шүүлтүүр хоёуланд таарах харилцагч алга.</translation>
  </message>
  <message>
   <source>No client is alike. Make a new one, look one up, or leave it for later.</source>
   <translation>Төстэй харилцагч алга. Шинээр үүсгэх, хайж олох, эсвэл дараа болгож үлдээнэ үү.</translation>
  </message>
  <message>
   <source>No clients yet</source>
   <translation>Харилцагч хараахан алга</translation>
  </message>
  <message>
   <source>No condition</source>
   <translation>Нөхцөлгүй</translation>
  </message>
  <message>
   <source>No condition belongs to what was received.</source>
   <translation>Авсан урамшуулалд нөхцөл алга.</translation>
  </message>
  <message>
   <source>No conditions: the award is given at once.</source>
   <translation>Нөхцөлгүй: урамшууллыг шууд олгоно.</translation>
  </message>
  <message>
   <source>No consent</source>
   <translation>Зөвшөөрөлгүй</translation>
  </message>
  <message>
   <source>No consent is in force</source>
   <translation>Хүчинтэй зөвшөөрөл алга</translation>
  </message>
  <message>
   <source>No consent {scope}</source>
   <translation>{scope} зөвшөөрөлгүй</translation>
  </message>
  <message>
   <source>No course yet</source>
   <translation>Курс хараахан алга</translation>
  </message>
  <message>
   <source>No curricula yet</source>
   <translation>Сургалтын төлөвлөгөө хараахан алга</translation>
  </message>
  <message>
   <source>No data.</source>
   <translation>Өгөгдөл биш.</translation>
  </message>
  <message>
   <source>No data; it helps to match the columns.</source>
   <translation>Өгөгдөл биш; багануудыг тааруулахад тусална.</translation>
  </message>
  <message>
   <source>No document is in the bin.</source>
   <translation>Хогийн саванд бичиг баримт алга.</translation>
  </message>
  <message>
   <source>No end</source>
   <translation>Хугацаагүй</translation>
  </message>
  <message>
   <source>No enterprise is written down yet.</source>
   <translation>Бизнес хараахан бүртгэгдээгүй.</translation>
  </message>
  <message>
   <source>No figure has changed since this month was printed on {moment} ({fingerprint}).</source>
   <translation>Энэ сарыг {moment}-нд хэвлэснээс ({fingerprint}) хойш тоо өөрчлөгдөөгүй.</translation>
  </message>
  <message>
   <source>No groups yet</source>
   <translation>Бүлэг хараахан алга</translation>
  </message>
  <message>
   <source>No incentive was given in this month.</source>
   <translation>Энэ сард урамшуулал олгоогүй.</translation>
  </message>
  <message>
   <source>No incentive yet.</source>
   <translation>Урамшуулал хараахан алга.</translation>
  </message>
  <message>
   <source>No interest paid</source>
   <translation>Хүү төлөөгүй</translation>
  </message>
  <message>
   <source>No interview is recorded yet</source>
   <translation>Ярилцлага хараахан бүртгээгүй</translation>
  </message>
  <message>
   <source>No interview is recorded yet.</source>
   <translation>Ярилцлага хараахан бүртгэгдээгүй.</translation>
  </message>
  <message>
   <source>No interview waits</source>
   <translation>Хүлээж буй ярилцлага алга</translation>
  </message>
  <message>
   <source>No interview was typed in this round</source>
   <translation>Энэ үе шатанд оруулсан ярилцлага алга</translation>
  </message>
  <message>
   <source>No interview yet</source>
   <translation>Ярилцлага хараахан алга</translation>
  </message>
  <message>
   <source>No kinds yet</source>
   <translation>Төрөл хараахан алга</translation>
  </message>
  <message>
   <source>No line to look at.</source>
   <translation>Харах мөр алга.</translation>
  </message>
  <message>
   <source>No loan is written down yet. The loan itself stays in the core-banking system; here are its number and its days.</source>
   <translation>Зээл хараахан бүртгэгдээгүй. Зээл өөрөө үндсэн банкны системд байна; энд дугаар, өдрүүд нь бий.</translation>
  </message>
  <message>
   <source>No number yet</source>
   <translation>Дугаар хараахан алга</translation>
  </message>
  <message>
   <source>No officer</source>
   <translation>Эдийн засагчгүй</translation>
  </message>
  <message>
   <source>No own fields yet</source>
   <translation>Өөрийн талбар хараахан алга</translation>
  </message>
  <message>
   <source>No pair of clients waits in this list.</source>
   <translation>Энэ жагсаалтад хүлээж буй хос харилцагч алга.</translation>
  </message>
  <message>
   <source>No pair to merge without a look</source>
   <translation>Харалгүйгээр нэгтгэх хос алга</translation>
  </message>
  <message>
   <source>No paper was typed twice</source>
   <translation>Хоёр удаа оруулсан цаас алга</translation>
  </message>
  <message>
   <source>No partners yet</source>
   <translation>Түнш хараахан алга</translation>
  </message>
  <message>
   <source>No payment is due</source>
   <translation>Хугацаа болсон төлбөр алга</translation>
  </message>
  <message>
   <source>No payment is due until this day.</source>
   <translation>Энэ өдөр хүртэл хугацаа болсон төлбөр алга.</translation>
  </message>
  <message>
   <source>No policy is in force</source>
   <translation>Хүчинтэй гэрээ алга</translation>
  </message>
  <message>
   <source>No policy yet.</source>
   <translation>Даатгалын гэрээ хараахан алга.</translation>
  </message>
  <message>
   <source>No problem is left</source>
   <translation>Алдаа үлдсэнгүй</translation>
  </message>
  <message>
   <source>No questionnaires yet</source>
   <translation>Асуулга хараахан алга</translation>
  </message>
  <message>
   <source>No rebate is computed here</source>
   <translation>Энд хөнгөлөлт тооцоогүй</translation>
  </message>
  <message>
   <source>No referral here</source>
   <translation>Энд илгээлт алга</translation>
  </message>
  <message>
   <source>No registration paper is written down yet.</source>
   <translation>Бүртгэлийн бичиг хараахан бичигдээгүй.</translation>
  </message>
  <message>
   <source>No row was imported</source>
   <translation>Мөр импортлоогүй</translation>
  </message>
  <message>
   <source>No rule: nothing waits.</source>
   <translation>Дүрэмгүй: юу ч хүлээхгүй.</translation>
  </message>
  <message>
   <source>No rules: everybody may have it.</source>
   <translation>Дүрэмгүй: хүн бүр авч болно.</translation>
  </message>
  <message>
   <source>No safety visit yet.</source>
   <translation>Аюулгүйн үзлэг хараахан алга.</translation>
  </message>
  <message>
   <source>No scheme runs today</source>
   <translation>Өнөөдөр үйлчлэх хөтөлбөр алга</translation>
  </message>
  <message>
   <source>No schemes yet</source>
   <translation>Хөтөлбөр хараахан алга</translation>
  </message>
  <message>
   <source>No session is planned or held yet</source>
   <translation>Сургалт хараахан төлөвлөөгүй, болоогүй</translation>
  </message>
  <message>
   <source>No session was planned or held in this month.</source>
   <translation>Энэ сард сургалт төлөвлөөгүй, болоогүй.</translation>
  </message>
  <message>
   <source>No sessions yet</source>
   <translation>Сургалт хараахан алга</translation>
  </message>
  <message>
   <source>No statement</source>
   <translation>Хуулгагүй</translation>
  </message>
  <message>
   <source>No statement was imported for this loan.</source>
   <translation>Энэ зээлийн хуулгыг импортлоогүй.</translation>
  </message>
  <message>
   <source>No stored value would change</source>
   <translation>Хадгалсан утга өөрчлөгдөхгүй</translation>
  </message>
  <message>
   <source>No table</source>
   <translation>Хүснэгт алга</translation>
  </message>
  <message>
   <source>No tool's own columns were found: the headings are taken as they stand.</source>
   <translation>Аль ч хэрэгслийн өөрийн багана олдсонгүй: гарчгийг байгаагаар нь авна.</translation>
  </message>
  <message>
   <source>No type</source>
   <translation>Төрөлгүй</translation>
  </message>
  <message>
   <source>No views are saved yet</source>
   <translation>Хадгалсан харагдац хараахан алга</translation>
  </message>
  <message>
   <source>No village</source>
   <translation>Баг, хороогүй</translation>
  </message>
  <message>
   <source>No visit or voucher yet</source>
   <translation>Үзлэг, ваучер хараахан алга</translation>
  </message>
  <message>
   <source>No visit or voucher yet.</source>
   <translation>Үзлэг, ваучер хараахан алга.</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>№</translation>
  </message>
  <message>
   <source>No: stop here</source>
   <translation>Үгүй: энд зогсоно уу</translation>
  </message>
  <message>
   <source>Nobody alike so far. Looked for while you type.</source>
   <translation>Одоогоор төстэй хүн алга. Бичих явцад хайна.</translation>
  </message>
  <message>
   <source>Nobody fits</source>
   <translation>Хэн ч таарсангүй</translation>
  </message>
  <message>
   <source>Nobody gets a rebate for this period.</source>
   <translation>Энэ хугацаанд хөнгөлөлт авах хүн алга.</translation>
  </message>
  <message>
   <source>Nobody has emergency savings here</source>
   <translation>Энд онцгой үеийн хадгаламжтай хүн алга</translation>
  </message>
  <message>
   <source>Nobody here</source>
   <translation>Энд хэн ч алга</translation>
  </message>
  <message>
   <source>Nobody is chosen</source>
   <translation>Хэнийг ч сонгоогүй</translation>
  </message>
  <message>
   <source>Nobody is covered today</source>
   <translation>Өнөөдөр хамрагдсан хүн алга</translation>
  </message>
  <message>
   <source>Nobody is found for ‘{words}’</source>
   <translation>‘{words}’ гэсэн хүн олдсонгүй</translation>
  </message>
  <message>
   <source>Nobody is left who may have it.</source>
   <translation>Авч болох хүн үлдсэнгүй.</translation>
  </message>
  <message>
   <source>Nobody is referred without consent; --best-interest stands in its place.</source>
   <translation>Зөвшөөрөлгүйгээр хэнийг ч илгээхгүй; оронд нь --best-interest хэрэглэнэ.</translation>
  </message>
  <message>
   <source>Nobody of the household is written down yet.</source>
   <translation>Өрхийн гишүүн хараахан бүртгэгдээгүй.</translation>
  </message>
  <message>
   <source>Nobody stands in an arm</source>
   <translation>Бүлэгт хамаарсан хүн алга</translation>
  </message>
  <message>
   <source>Nobody was on a roster of this course yet.</source>
   <translation>Энэ курсийн ирцэд хараахан хэн ч байгаагүй.</translation>
  </message>
  <message>
   <source>Nobody was referred yet.</source>
   <translation>Хараахан хэнийг ч илгээгээгүй.</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Хэн ч алга</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Байхгүй</translation>
  </message>
  <message>
   <source>None noted yet; H notes some.</source>
   <translation>Хараахан тэмдэглээгүй; H дарж тэмдэглэнэ.</translation>
  </message>
  <message>
   <source>None: day, amount, receipt and note are asked anyway.</source>
   <translation>Байхгүй: өдөр, дүн, баримт, тэмдэглэлийг ямар ч байсан асууна.</translation>
  </message>
  <message>
   <source>Not acknowledged</source>
   <translation>Хүлээн авснаа мэдэгдээгүй</translation>
  </message>
  <message>
   <source>Not all of the copied block fits: {left} left out</source>
   <translation>Хуулсан хэсэг бүхлээрээ багтахгүй: {left} орхив</translation>
  </message>
  <message>
   <source>Not answered</source>
   <translation>Хариулаагүй</translation>
  </message>
  <message>
   <source>Not applicable</source>
   <translation>Хамаарахгүй</translation>
  </message>
  <message>
   <source>Not asked here</source>
   <translation>Энд асуухгүй</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>Эхлээгүй</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Шалгаагүй</translation>
  </message>
  <message>
   <source>Not checked yet: {what}</source>
   <translation>Хараахан шалгаагүй: {what}</translation>
  </message>
  <message>
   <source>Not checked: {questions}.</source>
   <translation>Шалгаагүй: {questions}.</translation>
  </message>
  <message>
   <source>Not counted yet when this month was closed.</source>
   <translation>Энэ сарыг хаахад хараахан тоологдоогүй байсан.</translation>
  </message>
  <message>
   <source>Not due yet</source>
   <translation>Хугацаа болоогүй</translation>
  </message>
  <message>
   <source>Not eligible</source>
   <translation>Авах эрхгүй</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Олдсонгүй</translation>
  </message>
  <message>
   <source>Not found any more</source>
   <translation>Олдохоо больсон</translation>
  </message>
  <message>
   <source>Not interviewed</source>
   <translation>Ярилцлага аваагүй</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Мэдэгдэхгүй</translation>
  </message>
  <message>
   <source>Not linked</source>
   <translation>Холбоогүй</translation>
  </message>
  <message>
   <source>Not marked</source>
   <translation>Тэмдэглээгүй</translation>
  </message>
  <message>
   <source>Not met</source>
   <translation>Биелээгүй</translation>
  </message>
  <message>
   <source>Not met: to decide</source>
   <translation>Биелээгүй: шийдэх</translation>
  </message>
  <message>
   <source>Not on time</source>
   <translation>Хугацаандаа биш</translation>
  </message>
  <message>
   <source>Not paid</source>
   <translation>Төлөөгүй</translation>
  </message>
  <message>
   <source>Not reached</source>
   <translation>Холбогдож чадаагүй</translation>
  </message>
  <message>
   <source>Not related</source>
   <translation>Төрөл садан биш</translation>
  </message>
  <message>
   <source>Not shown</source>
   <translation>Харуулахгүй</translation>
  </message>
  <message>
   <source>Not used yet</source>
   <translation>Ашиглаагүй</translation>
  </message>
  <message>
   <source>Not used: {why}.</source>
   <translation>Ашиглаагүй: {why}.</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>Хараахан үгүй</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Тэмдэглэл</translation>
  </message>
  <message>
   <source>Note consent</source>
   <translation>Зөвшөөрөл тэмдэглэх</translation>
  </message>
  <message>
   <source>Note of a referral</source>
   <translation>Илгээлтийн тэмдэглэл</translation>
  </message>
  <message>
   <source>Note saved</source>
   <translation>Тэмдэглэл хадгалагдав</translation>
  </message>
  <message>
   <source>Note: {name}</source>
   <translation>Тэмдэглэл: {name}</translation>
  </message>
  <message>
   <source>Notes stand beside the table; they are not read.</source>
   <translation>Хүснэгтийн хажууд тэмдэглэл байна; тэдгээрийг уншихгүй.</translation>
  </message>
  <message>
   <source>Note…</source>
   <translation>Тэмдэглэл…</translation>
  </message>
  <message numerus="yes">
   <source>Nothing can be kept: mend %n row and read the workbook again|Nothing can be kept: mend %n rows and read the workbook again</source>
   <translation>
    <numerusform>Юу ч хадгалах боломжгүй: %n мөр засаад ажлын номыг дахин уншуулна уу</numerusform>
    <numerusform>Юу ч хадгалах боломжгүй: %n мөр засаад ажлын номыг дахин уншуулна уу</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing fits</source>
   <translation>Юу ч таарсангүй</translation>
  </message>
  <message>
   <source>Nothing fits for sure. Choose what it fills, or leave it out.</source>
   <translation>Баттай тохирох зүйл алга. Юуг бөглөхийг сонгох, эсвэл орхино уу.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Юу ч олдсонгүй</translation>
  </message>
  <message>
   <source>Nothing has been written yet</source>
   <translation>Хараахан юу ч бичээгүй</translation>
  </message>
  <message>
   <source>Nothing has happened yet.</source>
   <translation>Хараахан юу ч болоогүй.</translation>
  </message>
  <message>
   <source>Nothing here</source>
   <translation>Энд юу ч алга</translation>
  </message>
  <message>
   <source>Nothing in the file shows it.</source>
   <translation>Файлд үүнийг харуулах зүйл алга.</translation>
  </message>
  <message>
   <source>Nothing is due at this centre</source>
   <translation>Энэ төвд хугацаа болсон зүйл алга</translation>
  </message>
  <message>
   <source>Nothing is kept yet.</source>
   <translation>Хадгалсан зүйл хараахан алга.</translation>
  </message>
  <message>
   <source>Nothing is written before step 5</source>
   <translation>5-р алхам хүртэл юу ч бичихгүй</translation>
  </message>
  <message>
   <source>Nothing is wrong here</source>
   <translation>Энд алдаа алга</translation>
  </message>
  <message>
   <source>Nothing kept yet: each question stands for itself ({rounds})</source>
   <translation>Хараахан юу ч хадгалаагүй: асуулт бүр тус тусдаа ({rounds})</translation>
  </message>
  <message>
   <source>Nothing new: every row was there already</source>
   <translation>Шинэ зүйл алга: бүх мөр аль хэдийн байсан</translation>
  </message>
  <message>
   <source>Nothing odd here</source>
   <translation>Энд сонин зүйл алга</translation>
  </message>
  <message>
   <source>Nothing of it was kept.</source>
   <translation>Юу ч хадгалагдаагүй.</translation>
  </message>
  <message>
   <source>Nothing read yet</source>
   <translation>Хараахан юу ч уншаагүй</translation>
  </message>
  <message>
   <source>Nothing speaks against it.</source>
   <translation>Саад болох зүйл алга.</translation>
  </message>
  <message>
   <source>Nothing to decide</source>
   <translation>Шийдэх зүйл алга</translation>
  </message>
  <message>
   <source>Nothing to review</source>
   <translation>Хянах зүйл алга</translation>
  </message>
  <message>
   <source>Nothing to show</source>
   <translation>Харуулах зүйл алга</translation>
  </message>
  <message>
   <source>Nothing waits</source>
   <translation>Хүлээж буй зүйл алга</translation>
  </message>
  <message>
   <source>Nothing waits for approval</source>
   <translation>Батлахыг хүлээж буй зүйл алга</translation>
  </message>
  <message>
   <source>Nothing was agreed yet. Enter on an action writes that it is done.</source>
   <translation>Хараахан юу ч тохироогүй. Ажил дээр Enter дарж хийснийг тэмдэглэнэ.</translation>
  </message>
  <message>
   <source>Nothing was imported yet</source>
   <translation>Юу ч импортлоогүй байна</translation>
  </message>
  <message>
   <source>Nothing was saved yet.</source>
   <translation>Хараахан юу ч хадгалаагүй.</translation>
  </message>
  <message>
   <source>Nothing was written.</source>
   <translation>Юу ч бичээгүй.</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Хараахан юу ч алга</translation>
  </message>
  <message>
   <source>Noting consent</source>
   <translation>Зөвшөөрлийг тэмдэглэж байна</translation>
  </message>
  <message>
   <source>Noto, under the SIL Open Font License, as MFDW families</source>
   <translation>Noto, SIL Open Font License лицензтэй, MFDW нэрээр</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Одоо</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Дугаар</translation>
  </message>
  <message>
   <source>Number in core banking</source>
   <translation>Үндсэн банкны дугаар</translation>
  </message>
  <message>
   <source>Number of</source>
   <translation>Тоо</translation>
  </message>
  <message>
   <source>Number of a client</source>
   <translation>Харилцагчийн дугаар</translation>
  </message>
  <message>
   <source>Number of both</source>
   <translation>Хоёулангийн дугаар</translation>
  </message>
  <message>
   <source>Number of checks</source>
   <translation>Шалгалтын тоо</translation>
  </message>
  <message>
   <source>Number of rows in a repeat</source>
   <translation>Давталтын мөрийн тоо</translation>
  </message>
  <message>
   <source>Number of the row around</source>
   <translation>Гадна мөрийн дугаар</translation>
  </message>
  <message>
   <source>Number of the row in this file</source>
   <translation>Энэ файл дахь мөрийн дугаар</translation>
  </message>
  <message>
   <source>Number the rows 1, 2, 3 …: other sheets name them in {column}.</source>
   <translation>Мөрүүдийг 1, 2, 3 … гэж дугаарлана уу: бусад хуудас {column} баганад нэрлэнэ.</translation>
  </message>
  <message>
   <source>Number them: 1 is the first.</source>
   <translation>Дугаарлана уу: 1 нь эхнийх.</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Дугаар</translation>
  </message>
  <message>
   <source>Numbers among the dates</source>
   <translation>Огноон дундах тоо</translation>
  </message>
  <message>
   <source>Numbers that mean no answer</source>
   <translation>Хариулт алга гэсэн утгатай тоо</translation>
  </message>
  <message>
   <source>Numbers three standard deviations from the mean; money beyond 1.5 interquartile ranges of its logarithm.</source>
   <translation>Дунджаас гурван стандарт хазайлтаас хол тоо; логарифмынхаа квартил хоорондын зайг 1.5 дахин хэтэрсэн мөнгөн дүн.</translation>
  </message>
  <message>
   <source>Numbers with a word</source>
   <translation>Үгтэй тоо</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Odd Pages</source>
   <translation>Сондгой хуудас</translation>
  </message>
  <message>
   <source>Odd things</source>
   <translation>Сонин зүйлс</translation>
  </message>
  <message>
   <source>Of</source>
   <translation>Хамаарах</translation>
  </message>
  <message>
   <source>Of the household of</source>
   <translation>Ямар өрхийнх</translation>
  </message>
  <message>
   <source>Offer and answer…</source>
   <translation>Санал ба хариу…</translation>
  </message>
  <message>
   <source>Offer it no more</source>
   <translation>Цаашид санал болгохгүй</translation>
  </message>
  <message>
   <source>Offered</source>
   <translation>Санал болгосон</translation>
  </message>
  <message>
   <source>Offered on</source>
   <translation>Санал болгосон</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>Эдийн засагч</translation>
  </message>
  <message>
   <source>Officers look after centres and their clients.</source>
   <translation>Эдийн засагчид төвүүд, тэдгээрийн харилцагчдыг хариуцна.</translation>
  </message>
  <message>
   <source>Old code</source>
   <translation>Хуучин код</translation>
  </message>
  <message>
   <source>Old code of a client</source>
   <translation>Харилцагчийн хуучин код</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Өдөр</translation>
  </message>
  <message>
   <source>On leave</source>
   <translation>Чөлөөтэй</translation>
  </message>
  <message>
   <source>On one side only</source>
   <translation>Зөвхөн нэг талд</translation>
  </message>
  <message>
   <source>On the client's paper</source>
   <translation>Харилцагчийн тайланд</translation>
  </message>
  <message>
   <source>On the loan</source>
   <translation>Холбогдох зээл</translation>
  </message>
  <message>
   <source>On time</source>
   <translation>Хугацаандаа</translation>
  </message>
  <message>
   <source>One answer to each</source>
   <translation>Тус бүрд нэг хариулт</translation>
  </message>
  <message>
   <source>One award</source>
   <translation>Нэг олголт</translation>
  </message>
  <message>
   <source>One column, codes with a space between</source>
   <translation>Нэг багана, зайгаар тусгаарласан код</translation>
  </message>
  <message>
   <source>One moment …</source>
   <translation>Түр хүлээнэ үү …</translation>
  </message>
  <message>
   <source>One of a list</source>
   <translation>Жагсаалтын нэг</translation>
  </message>
  <message>
   <source>One rule is enough</source>
   <translation>Нэг дүрэм хангалттай</translation>
  </message>
  <message>
   <source>One whole copy after the other</source>
   <translation>Хувь бүрийг бүтнээр дараалуулж</translation>
  </message>
  <message>
   <source>Only a number is known of this client</source>
   <translation>Энэ харилцагчийн зөвхөн дугаар мэдэгдэж байна</translation>
  </message>
  <message>
   <source>Only for people who may see research data</source>
   <translation>Зөвхөн судалгааны мэдээлэл үзэх эрхтэй хүнд</translation>
  </message>
  <message>
   <source>Only if every instalment is on time</source>
   <translation>Төлөлт бүр хугацаандаа бол л</translation>
  </message>
  <message>
   <source>Only if {condition}.</source>
   <translation>Зөвхөн {condition} бол.</translation>
  </message>
  <message>
   <source>Only if {condition}; otherwise go to {next}.</source>
   <translation>Зөвхөн {condition} бол; үгүй бол {next} руу.</translation>
  </message>
  <message>
   <source>Only known rows</source>
   <translation>Зөвхөн танигдсан мөр</translation>
  </message>
  <message>
   <source>Only new rows</source>
   <translation>Зөвхөн шинэ мөр</translation>
  </message>
  <message>
   <source>Only one table is read at a time.</source>
   <translation>Нэг удаад зөвхөн нэг хүснэгт уншина.</translation>
  </message>
  <message>
   <source>Only people who may see research data see it.</source>
   <translation>Зөвхөн судалгааны мэдээлэл үзэх эрхтэй хүн харна.</translation>
  </message>
  <message>
   <source>Only what changed</source>
   <translation>Зөвхөн өөрчлөгдсөн</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Нээх</translation>
  </message>
  <message>
   <source>Open a database</source>
   <translation>Өгөгдлийн сан нээх</translation>
  </message>
  <message>
   <source>Open a database…</source>
   <translation>Өгөгдлийн сан нээх…</translation>
  </message>
  <message>
   <source>Open actions</source>
   <translation>Хийх ажлууд</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Дахин нээх</translation>
  </message>
  <message>
   <source>Open before</source>
   <translation>Өмнө нээсэн</translation>
  </message>
  <message>
   <source>Open the client</source>
   <translation>Харилцагчийг нээх</translation>
  </message>
  <message>
   <source>Open the combo box selection popup</source>
   <translation>Сонголтын жагсаалтыг нээх</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Хавтас нээх</translation>
  </message>
  <message>
   <source>Open the row of headings by a double click, or choose another sheet.</source>
   <translation>Гарчгийн мөрийг давхар товшилтоор нээх, эсвэл өөр хуудас сонгоно уу.</translation>
  </message>
  <message>
   <source>Open the sample</source>
   <translation>Жишээг нээх</translation>
  </message>
  <message>
   <source>Open too long</source>
   <translation>Хэт удсан</translation>
  </message>
  <message>
   <source>Open «Type answers in» to go on with it.</source>
   <translation>Үргэлжлүүлэхийн тулд «Хариулт оруулах»-ыг нээнэ үү.</translation>
  </message>
  <message>
   <source>Opened on</source>
   <translation>Нээсэн өдөр</translation>
  </message>
  <message>
   <source>Opening the database</source>
   <translation>Өгөгдлийн санг нээж байна</translation>
  </message>
  <message>
   <source>Opening the file</source>
   <translation>Файлыг нээж байна</translation>
  </message>
  <message>
   <source>Opening the questionnaire</source>
   <translation>Асуулгыг нээж байна</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Нээх…</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Сонголт</translation>
  </message>
  <message>
   <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
   <translation>'Нэг цаасан дахь хуудас' ба 'Хуудасны багц' хамт хэрэглэгдэхгүй.
Аль нэгийг унтраана уу.</translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>Чиглэл</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Бусад</translation>
  </message>
  <message>
   <source>Other answers than those stored</source>
   <translation>Хадгалснаас өөр хариулт</translation>
  </message>
  <message>
   <source>Other days</source>
   <translation>Өөр өдрүүд</translation>
  </message>
  <message>
   <source>Other event</source>
   <translation>Өөр үйл явдал</translation>
  </message>
  <message>
   <source>Other language</source>
   <translation>Өөр хэл</translation>
  </message>
  <message>
   <source>Other reason</source>
   <translation>Бусад шалтгаан</translation>
  </message>
  <message>
   <source>Other relative</source>
   <translation>Бусад төрөл садан</translation>
  </message>
  <message>
   <source>Other texts</source>
   <translation>Бусад текст</translation>
  </message>
  <message>
   <source>Other, specify</source>
   <translation>Бусад, тодруулах</translation>
  </message>
  <message>
   <source>Ours kept</source>
   <translation>Манайх үлдсэн</translation>
  </message>
  <message>
   <source>Ours, always</source>
   <translation>Үргэлж манайх</translation>
  </message>
  <message>
   <source>Ours; the file fills what is empty</source>
   <translation>Манайх; хоосныг файлаас нөхнө</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Үр дүн</translation>
  </message>
  <message>
   <source>Outcome of the visit</source>
   <translation>Айлчлалын үр дүн</translation>
  </message>
  <message>
   <source>Outliers</source>
   <translation>Зөрүүтэй утга</translation>
  </message>
  <message>
   <source>Output &amp;file:</source>
   <translation>&amp;Гаралтын файл:</translation>
  </message>
  <message>
   <source>Output Settings</source>
   <translation>Гаралтын тохиргоо</translation>
  </message>
  <message>
   <source>Outside number</source>
   <translation>Гадаад дугаар</translation>
  </message>
  <message>
   <source>Outside the innovation</source>
   <translation>Инновацийн гадна</translation>
  </message>
  <message>
   <source>Outstanding</source>
   <translation>Үлдэгдэл</translation>
  </message>
  <message>
   <source>Outstanding on</source>
   <translation>Үлдэгдлийн өдөр</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Хугацаа хэтэрсэн</translation>
  </message>
  <message>
   <source>Own fields</source>
   <translation>Өөрийн талбарууд</translation>
  </message>
  <message>
   <source>Own fields of its awards</source>
   <translation>Олголтын өөрийн талбарууд</translation>
  </message>
  <message>
   <source>Own household…</source>
   <translation>Тусдаа өрх…</translation>
  </message>
  <message>
   <source>Own script</source>
   <translation>Үндэсний бичиг</translation>
  </message>
  <message>
   <source>P&amp;roperties</source>
   <translation>&amp;Шинж чанар</translation>
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
   <translation>Хуудас</translation>
  </message>
  <message>
   <source>Page &amp;Set:</source>
   <translation>Хуудасны &amp;багц:</translation>
  </message>
  <message>
   <source>Page &amp;order:</source>
   <translation>Хуудасны &amp;дараалал:</translation>
  </message>
  <message>
   <source>Page Layout</source>
   <translation>Хуудасны байрлал</translation>
  </message>
  <message>
   <source>Page Setup Conflicts</source>
   <translation>Хуудасны тохиргооны зөрчил</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Хуудас доош</translation>
  </message>
  <message>
   <source>Page left</source>
   <translation>Хуудас зүүн</translation>
  </message>
  <message>
   <source>Page right</source>
   <translation>Хуудас баруун</translation>
  </message>
  <message>
   <source>Page size:</source>
   <translation>Цаасны хэмжээ:</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Хуудас дээш</translation>
  </message>
  <message>
   <source>Page {page} of {count}</source>
   <translation>{page}/{count} хуудас</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>{page}/{pages} хуудас</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Хуудсууд</translation>
  </message>
  <message>
   <source>Pages &amp;per sheet:</source>
   <translation>Нэг &amp;цаасан дахь хуудас:</translation>
  </message>
  <message>
   <source>Pages from</source>
   <translation>Хуудас, эхлэх</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Төлсөн</translation>
  </message>
  <message numerus="yes">
   <source>Paid %n day after filing|Paid %n days after filing</source>
   <translation>
    <numerusform>Гаргаснаас %n хоногийн дараа төлсөн</numerusform>
    <numerusform>Гаргаснаас %n хоногийн дараа төлсөн</numerusform>
   </translation>
  </message>
  <message>
   <source>Paid by</source>
   <translation>Төлсөн</translation>
  </message>
  <message>
   <source>Paid by the client</source>
   <translation>Харилцагч төлсөн</translation>
  </message>
  <message>
   <source>Paid men</source>
   <translation>Цалинтай эрэгтэй</translation>
  </message>
  <message>
   <source>Paid on</source>
   <translation>Төлсөн өдөр</translation>
  </message>
  <message>
   <source>Paid out</source>
   <translation>Олгосон</translation>
  </message>
  <message>
   <source>Paid out on</source>
   <translation>Олгосон өдөр</translation>
  </message>
  <message>
   <source>Paid to</source>
   <translation>Хэнд төлсөн</translation>
  </message>
  <message>
   <source>Paid women</source>
   <translation>Цалинтай эмэгтэй</translation>
  </message>
  <message>
   <source>Paid workers</source>
   <translation>Цалинтай ажилчид</translation>
  </message>
  <message>
   <source>Paid, women / men</source>
   <translation>Цалинтай, эм / эр</translation>
  </message>
  <message>
   <source>Paid…</source>
   <translation>Төлсөн…</translation>
  </message>
  <message>
   <source>Pairs of one number</source>
   <translation>Нэг дугаартай хосууд</translation>
  </message>
  <message>
   <source>Pairs that look alike</source>
   <translation>Төстэй хосууд</translation>
  </message>
  <message>
   <source>Pakistan</source>
   <translation>Пакистан</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Тайлан</translation>
  </message>
  <message>
   <source>Paper size</source>
   <translation>Цаасны хэмжээ</translation>
  </message>
  <message>
   <source>Paper source:</source>
   <translation>Цаасны эх үүсвэр:</translation>
  </message>
  <message>
   <source>Papers and safety visits are written on the client's tab Enterprise.</source>
   <translation>Бичиг ба аюулгүйн үзлэгийг харилцагчийн Бизнес табд бичнэ.</translation>
  </message>
  <message>
   <source>Papers that expire</source>
   <translation>Дуусах бичгүүд</translation>
  </message>
  <message>
   <source>Parent</source>
   <translation>Эцэг, эх</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>Дээд хавтас</translation>
  </message>
  <message>
   <source>Parted by</source>
   <translation>Тусгаарлагч</translation>
  </message>
  <message>
   <source>Partly helped</source>
   <translation>Хэсэгчлэн тусалсан</translation>
  </message>
  <message>
   <source>Partly taken back</source>
   <translation>Хэсэгчлэн буцаасан</translation>
  </message>
  <message>
   <source>Partner</source>
   <translation>Түнш</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>Түншүүд</translation>
  </message>
  <message>
   <source>Pass-on talk</source>
   <translation>Дамжуулах яриа</translation>
  </message>
  <message>
   <source>Pass-on talk: {course}</source>
   <translation>Дамжуулах яриа: {course}</translation>
  </message>
  <message>
   <source>Pass-on talk…</source>
   <translation>Дамжуулах яриа…</translation>
  </message>
  <message>
   <source>Passed on</source>
   <translation>Дамжуулсан</translation>
  </message>
  <message>
   <source>Passphrase of {name}</source>
   <translation>{name}-ын нууц хэллэг</translation>
  </message>
  <message>
   <source>Passphrase: </source>
   <translation>Нууц хэллэг: </translation>
  </message>
  <message>
   <source>Password:</source>
   <translation>Нууц үг:</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Буулгах</translation>
  </message>
  <message>
   <source>Paste a picture</source>
   <translation>Зураг буулгах</translation>
  </message>
  <message>
   <source>Paste from Excel</source>
   <translation>Excel-ээс буулгах</translation>
  </message>
  <message>
   <source>Paste from the clipboard?</source>
   <translation>Түр санахаас буулгах уу?</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Төлбөр</translation>
  </message>
  <message>
   <source>Payment of an award</source>
   <translation>Олголтын төлбөр</translation>
  </message>
  <message>
   <source>Payments</source>
   <translation>Төлбөрүүд</translation>
  </message>
  <message>
   <source>Payments due</source>
   <translation>Хугацаа болсон төлбөр</translation>
  </message>
  <message>
   <source>Payments of awards</source>
   <translation>Олголтын төлбөр</translation>
  </message>
  <message>
   <source>Payments that are due</source>
   <translation>Хугацаа болсон төлбөр</translation>
  </message>
  <message>
   <source>Payments: the list of a payment provider</source>
   <translation>Төлбөр: төлбөрийн үйлчилгээ үзүүлэгчийн жагсаалт</translation>
  </message>
  <message>
   <source>Per award</source>
   <translation>Олголт тутамд</translation>
  </message>
  <message>
   <source>Per client</source>
   <translation>Харилцагч тутамд</translation>
  </message>
  <message>
   <source>Per completer</source>
   <translation>Гүйцээгч тутамд</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Хугацаа</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Хүн</translation>
  </message>
  <message>
   <source>Person of the household</source>
   <translation>Өрхийн гишүүн</translation>
  </message>
  <message>
   <source>Persons</source>
   <translation>Хүн</translation>
  </message>
  <message>
   <source>Persons covered</source>
   <translation>Хамрагдсан хүн</translation>
  </message>
  <message>
   <source>Persons insured</source>
   <translation>Даатгуулсан хүн</translation>
  </message>
  <message>
   <source>Philippines</source>
   <translation>Филиппин</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Утас</translation>
  </message>
  <message>
   <source>Photo of the client</source>
   <translation>Харилцагчийн зураг</translation>
  </message>
  <message>
   <source>Photos and PDF</source>
   <translation>Зураг ба PDF</translation>
  </message>
  <message>
   <source>Picture (*.png);;Drawing (*.svg)</source>
   <translation>Зураг (*.png);;Вектор зураг (*.svg)</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Зураг</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Газар</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Газрууд</translation>
  </message>
  <message>
   <source>Places that cannot be, are inexact, or lie far from all others.</source>
   <translation>Байх боломжгүй, нарийн бус эсвэл бусдаас хол газар.</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Төлөвлөгөө</translation>
  </message>
  <message>
   <source>Plan a round</source>
   <translation>Үе шат төлөвлөх</translation>
  </message>
  <message>
   <source>Plan a round…</source>
   <translation>Үе шат төлөвлөх…</translation>
  </message>
  <message>
   <source>Plan a session under Incentives; its sheet is then printed here.</source>
   <translation>Урамшуулал хэсэгт сургалт төлөвлөвөл хуудас нь энд хэвлэгдэнэ.</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Товлосон</translation>
  </message>
  <message>
   <source>Planned awards a month</source>
   <translation>Сард төлөвлөсөн олголт</translation>
  </message>
  <message>
   <source>Planned sessions</source>
   <translation>Товлосон сургалт</translation>
  </message>
  <message>
   <source>Planned: not held yet. Attended: present or late, of those who were marked.</source>
   <translation>Товлосон: хараахан болоогүй. Ирц: тэмдэглэгдсэн хүмүүсээс ирсэн эсвэл хоцорсон нь.</translation>
  </message>
  <message>
   <source>Please note</source>
   <translation>Анхаарна уу</translation>
  </message>
  <message>
   <source>Please send this part back to the {branch} branch.</source>
   <translation>Энэ хэсгийг {branch} салбарт буцааж илгээнэ үү.</translation>
  </message>
  <message>
   <source>Point or comma?</source>
   <translation>Цэг үү, таслал уу?</translation>
  </message>
  <message>
   <source>Points (pt)</source>
   <translation>Пункт (pt)</translation>
  </message>
  <message>
   <source>Points of the quiz</source>
   <translation>Сорилын оноо</translation>
  </message>
  <message>
   <source>Policies</source>
   <translation>Даатгалын гэрээ</translation>
  </message>
  <message>
   <source>Policies in force at the end: {policies}. Active clients covered: {part} of {whole}.</source>
   <translation>Эцэст хүчинтэй гэрээ: {policies}. Хамрагдсан идэвхтэй харилцагч: {whole}-аас {part}.</translation>
  </message>
  <message>
   <source>Policies that ended: {due}, of which renewed: {renewed}.</source>
   <translation>Дууссан гэрээ: {due}, үүнээс сунгасан: {renewed}.</translation>
  </message>
  <message>
   <source>Policies to renew</source>
   <translation>Сунгах гэрээ</translation>
  </message>
  <message>
   <source>Policy</source>
   <translation>Даатгалын гэрээ</translation>
  </message>
  <message>
   <source>Policy number</source>
   <translation>Гэрээний дугаар</translation>
  </message>
  <message>
   <source>Policy of</source>
   <translation>Даатгуулагч</translation>
  </message>
  <message>
   <source>Policy of {client}</source>
   <translation>{client}-ийн гэрээ</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Босоо</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Тохиргоо</translation>
  </message>
  <message>
   <source>Pregnancy and birth</source>
   <translation>Жирэмслэлт, төрөлт</translation>
  </message>
  <message>
   <source>Premium</source>
   <translation>Хураамж</translation>
  </message>
  <message>
   <source>Premium not paid</source>
   <translation>Хураамж төлөөгүй</translation>
  </message>
  <message>
   <source>Premium paid on</source>
   <translation>Хураамж төлсөн өдөр</translation>
  </message>
  <message>
   <source>Prepared by</source>
   <translation>Бэлтгэсэн</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>Ирсэн</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Өмнөх</translation>
  </message>
  <message>
   <source>Prey Tnaot</source>
   <translation>1-р баг</translation>
  </message>
  <message>
   <source>Principal</source>
   <translation>Үндсэн дүн</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Хэвлэх</translation>
  </message>
  <message>
   <source>Print Immediately</source>
   <translation>Шууд хэвлэх</translation>
  </message>
  <message>
   <source>Print To File ...</source>
   <translation>Файл руу хэвлэх ...</translation>
  </message>
  <message>
   <source>Print a blank questionnaire…</source>
   <translation>Хоосон асуулга хэвлэх…</translation>
  </message>
  <message>
   <source>Print all</source>
   <translation>Бүгдийг хэвлэх</translation>
  </message>
  <message>
   <source>Print list…</source>
   <translation>Жагсаалт хэвлэх…</translation>
  </message>
  <message>
   <source>Print range</source>
   <translation>Хэвлэх хүрээ</translation>
  </message>
  <message>
   <source>Print the client's page</source>
   <translation>Харилцагчийн хуудсыг хэвлэх</translation>
  </message>
  <message>
   <source>Print the form</source>
   <translation>Маягт хэвлэх</translation>
  </message>
  <message>
   <source>Print the list</source>
   <translation>Жагсаалт хэвлэх</translation>
  </message>
  <message>
   <source>Print the paper</source>
   <translation>Тайланг хэвлэх</translation>
  </message>
  <message>
   <source>Print to File (PDF)</source>
   <translation>Файл руу хэвлэх (PDF)</translation>
  </message>
  <message>
   <source>Print, sign, close</source>
   <translation>Хэвлэх, гарын үсэг зурах, хаах</translation>
  </message>
  <message>
   <source>Printed by {actor} · MFDW {version}</source>
   <translation>Хэвлэсэн {actor} · MFDW {version}</translation>
  </message>
  <message>
   <source>Printed by {actor} · MFDW {version}, rules {rules}</source>
   <translation>Хэвлэсэн: {actor} · MFDW {version}, дүрэм {rules}</translation>
  </message>
  <message>
   <source>Printed on {day} · MFDW Desktop {version}</source>
   <translation>{day} хэвлэсэн · MFDW Desktop {version}</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Принтер</translation>
  </message>
  <message>
   <source>Printer Properties</source>
   <translation>Принтерийн шинж чанар</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>Хэвлэж байна</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Хэвлэх…</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Асуудал</translation>
  </message>
  <message>
   <source>Problem before</source>
   <translation>Өмнөх алдаа</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Асуудлууд</translation>
  </message>
  <message>
   <source>Problems as a workbook…</source>
   <translation>Асуудлууд ажлын номоор…</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Бүтээгдэхүүн</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Хувийн мэдээлэл</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Програм</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>Төсөл</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Явц</translation>
  </message>
  <message>
   <source>Proposals, not the law: ask the labour inspection and change them. A child of a household who works below these ages is marked. Statistics of child labour keep the bands of their rule.</source>
   <translation>Эдгээр нь хууль биш, санал: хөдөлмөрийн хяналтаас лавлаад өөрчилнө үү. Өрхийн энэ наснаас доош ажилладаг хүүхдийг тэмдэглэнэ. Хүүхдийн хөдөлмөрийн статистик дүрмийнхээ насны бүлгийг хэвээр хэрэглэнэ.</translation>
  </message>
  <message>
   <source>Proposed for the country: {light}, {general} and {hazardous} years.</source>
   <translation>Тус улсад санал болгох: {light}, {general}, {hazardous} нас.</translation>
  </message>
  <message>
   <source>Protection of a child</source>
   <translation>Хүүхэд хамгаалал</translation>
  </message>
  <message>
   <source>Proved by</source>
   <translation>Нотолгоо</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>Үйлчилгээ үзүүлэгч</translation>
  </message>
  <message>
   <source>Pseudonymous</source>
   <translation>Нууц нэртэй</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Зориулалт</translation>
  </message>
  <message>
   <source>Put back a backup</source>
   <translation>Нөөц хуулбар сэргээх</translation>
  </message>
  <message>
   <source>Put back from a file</source>
   <translation>Файлаас сэргээх</translation>
  </message>
  <message>
   <source>Put back from a file…</source>
   <translation>Файлаас сэргээх…</translation>
  </message>
  <message>
   <source>Put into the bin</source>
   <translation>Хогийн саванд хийх</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Сэргээх</translation>
  </message>
  <message>
   <source>Put this one back…</source>
   <translation>Үүнийг сэргээх…</translation>
  </message>
  <message>
   <source>Putting the backup back</source>
   <translation>Нөөц хуулбарыг сэргээж байна</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>Улирал</translation>
  </message>
  <message>
   <source>Quarter {number} of {year}</source>
   <translation>{year} оны {number}-р улирал</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Асуулт</translation>
  </message>
  <message>
   <source>Question or person</source>
   <translation>Асуулт эсвэл хүн</translation>
  </message>
  <message>
   <source>Questionnaire</source>
   <translation>Асуулга</translation>
  </message>
  <message>
   <source>Questionnaires</source>
   <translation>Асуулгууд</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Асуултууд</translation>
  </message>
  <message>
   <source>Questions and complaints: ask at the {branch} branch.</source>
   <translation>Асуулт, гомдол: {branch} салбараас асууна уу.</translation>
  </message>
  <message>
   <source>Questions not shown</source>
   <translation>Харуулаагүй асуултууд</translation>
  </message>
  <message>
   <source>Questions of all rounds brought to one</source>
   <translation>Бүх үе шатны асуултыг нэгтгэсэн</translation>
  </message>
  <message>
   <source>Questions that the form skips</source>
   <translation>Маягтын алгасдаг асуултууд</translation>
  </message>
  <message>
   <source>Questions that were due and have no answer, with the reason.</source>
   <translation>Асуух ёстой боловч хариултгүй асуултууд, шалтгаантай нь.</translation>
  </message>
  <message>
   <source>Questions with several answers</source>
   <translation>Олон хариулттай асуултууд</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Гарах</translation>
  </message>
  <message>
   <source>Quiz</source>
   <translation>Сорил</translation>
  </message>
  <message>
   <source>Quiz after</source>
   <translation>Сорил дараа</translation>
  </message>
  <message>
   <source>Quiz after, %</source>
   <translation>Сорил дараа, %</translation>
  </message>
  <message>
   <source>Quiz before</source>
   <translation>Сорил өмнө</translation>
  </message>
  <message>
   <source>Quiz before, %</source>
   <translation>Сорил өмнө, %</translation>
  </message>
  <message>
   <source>Quiz change</source>
   <translation>Сорилын өөрчлөлт</translation>
  </message>
  <message>
   <source>Read a back-check…</source>
   <translation>Давтан шалгалт унших…</translation>
  </message>
  <message>
   <source>Read a questionnaire</source>
   <translation>Асуулга унших</translation>
  </message>
  <message>
   <source>Read a questionnaire…</source>
   <translation>Асуулга унших…</translation>
  </message>
  <message>
   <source>Read an edited workbook…</source>
   <translation>Зассан ажлын номыг унших…</translation>
  </message>
  <message>
   <source>Read it in; then import the answers that were collected with it.</source>
   <translation>Үүнийг уншаад дараа нь цуглуулсан хариултыг импортлоно уу.</translation>
  </message>
  <message>
   <source>Read me</source>
   <translation>Намайг унш</translation>
  </message>
  <message>
   <source>Read one from an XLSForm of KoboToolbox or ODK, or import a file of answers.</source>
   <translation>KoboToolbox эсвэл ODK-ийн XLSForm-оос унших, эсвэл хариултын файл импортлоно уу.</translation>
  </message>
  <message>
   <source>Read one from its XLSForm, or let one be drafted from this file.</source>
   <translation>XLSForm-оос унших, эсвэл энэ файлаас ноорог хийлгэнэ үү.</translation>
  </message>
  <message>
   <source>Read the questionnaire</source>
   <translation>Асуулгыг унших</translation>
  </message>
  <message>
   <source>Reading rows</source>
   <translation>Мөрүүдийг уншиж байна</translation>
  </message>
  <message>
   <source>Reading the backup…</source>
   <translation>Нөөц хуулбарыг уншиж байна…</translation>
  </message>
  <message>
   <source>Reading {file}</source>
   <translation>{file} файлыг уншиж байна</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Уншиж байна…</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Шалтгаан</translation>
  </message>
  <message>
   <source>Reason for leaving</source>
   <translation>Гарсан шалтгаан</translation>
  </message>
  <message>
   <source>Reason of the status</source>
   <translation>Төлөвийн шалтгаан</translation>
  </message>
  <message>
   <source>Reason or note</source>
   <translation>Шалтгаан, тэмдэглэл</translation>
  </message>
  <message>
   <source>Reason to give it all the same</source>
   <translation>Гэсэн ч олгох шалтгаан</translation>
  </message>
  <message>
   <source>Rebate</source>
   <translation>Хөнгөлөлт</translation>
  </message>
  <message>
   <source>Rebate for school attendance</source>
   <translation>Сургуулийн ирцийн хөнгөлөлт</translation>
  </message>
  <message>
   <source>Rebate of a loan</source>
   <translation>Зээлийн хөнгөлөлт</translation>
  </message>
  <message>
   <source>Rebate reversed</source>
   <translation>Хөнгөлөлт буцаасан</translation>
  </message>
  <message>
   <source>Rebated already</source>
   <translation>Хөнгөлсөн байгаа</translation>
  </message>
  <message>
   <source>Rebates</source>
   <translation>Хөнгөлөлт</translation>
  </message>
  <message>
   <source>Rebates approved</source>
   <translation>Хөнгөлөлт батлагдав</translation>
  </message>
  <message>
   <source>Rebates discarded</source>
   <translation>Хөнгөлөлт хаягдав</translation>
  </message>
  <message>
   <source>Rebates of a period</source>
   <translation>Хугацааны хөнгөлөлт</translation>
  </message>
  <message>
   <source>Rebates to approve or credit</source>
   <translation>Батлах, дансанд оруулах хөнгөлөлт</translation>
  </message>
  <message>
   <source>Rebates, savings and payments</source>
   <translation>Хөнгөлөлт, хадгаламж, төлбөр</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>Баримт</translation>
  </message>
  <message>
   <source>Receipt no.</source>
   <translation>Баримт №</translation>
  </message>
  <message>
   <source>Receipt of an import</source>
   <translation>Импортын баримт</translation>
  </message>
  <message>
   <source>Receipt or policy</source>
   <translation>Баримт эсвэл гэрээ</translation>
  </message>
  <message>
   <source>Receipt, file and recipe</source>
   <translation>Баримт, файл, тааруулга</translation>
  </message>
  <message>
   <source>Receipt: an import brought back</source>
   <translation>Баримт: сэргээсэн импорт</translation>
  </message>
  <message>
   <source>Receipt: an import taken back</source>
   <translation>Баримт: буцаасан импорт</translation>
  </message>
  <message>
   <source>Receipt…</source>
   <translation>Баримт…</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Хүлээн авсан</translation>
  </message>
  <message>
   <source>Received on</source>
   <translation>Хүлээн авсан өдөр</translation>
  </message>
  <message>
   <source>Recipe (*.json)</source>
   <translation>Тааруулга (*.json)</translation>
  </message>
  <message>
   <source>Recipe of this import</source>
   <translation>Энэ импортын тааруулга</translation>
  </message>
  <message>
   <source>Recognised by the columns: {columns}</source>
   <translation>Баганаар нь таньсан: {columns}</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Бүртгэл</translation>
  </message>
  <message>
   <source>Record incentives</source>
   <translation>Урамшуулал бүртгэх</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Тэмдэглэсэн</translation>
  </message>
  <message>
   <source>Recorded by</source>
   <translation>Тэмдэглэсэн хүн</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Бүртгэлүүд</translation>
  </message>
  <message>
   <source>Records blocked</source>
   <translation>Саатсан бичлэг</translation>
  </message>
  <message>
   <source>Records removed</source>
   <translation>Хассан бичлэг</translation>
  </message>
  <message>
   <source>Records restored</source>
   <translation>Сэргээсэн бичлэг</translation>
  </message>
  <message>
   <source>Records that stay</source>
   <translation>Үлдэх бүртгэлүүд</translation>
  </message>
  <message>
   <source>Records that were removed</source>
   <translation>Хассан бүртгэлүүд</translation>
  </message>
  <message>
   <source>Red cells must be mended: their rows were not stored.</source>
   <translation>Улаан нүдийг засах ёстой: тэдгээрийн мөр хадгалагдаагүй.</translation>
  </message>
  <message>
   <source>Refer</source>
   <translation>Илгээх</translation>
  </message>
  <message>
   <source>Refer a client to a partner, and what comes of it is followed here.</source>
   <translation>Харилцагчийг түншид илгээвэл үр дүнг нь эндээс хянана.</translation>
  </message>
  <message>
   <source>Refer {name}</source>
   <translation>{name} илгээх</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Лавлагаа</translation>
  </message>
  <message>
   <source>Referral</source>
   <translation>Илгээлт</translation>
  </message>
  <message>
   <source>Referral of {name}</source>
   <translation>{name}-ийн илгээлт</translation>
  </message>
  <message>
   <source>Referral saved</source>
   <translation>Илгээлт хадгалагдав</translation>
  </message>
  <message>
   <source>Referral slip</source>
   <translation>Илгээх хуудас</translation>
  </message>
  <message>
   <source>Referral to {partner} closed</source>
   <translation>{partner} түншид илгээснийг хаасан</translation>
  </message>
  <message>
   <source>Referrals</source>
   <translation>Илгээлт</translation>
  </message>
  <message>
   <source>Referrals and what came of them: the list of a partner</source>
   <translation>Илгээлт ба үр дүн: түншийн жагсаалт</translation>
  </message>
  <message>
   <source>Referrals to follow up</source>
   <translation>Эргэж хандах илгээлт</translation>
  </message>
  <message>
   <source>Referred to a partner</source>
   <translation>Түншид илгээсэн</translation>
  </message>
  <message>
   <source>Referred to {partner}</source>
   <translation>{partner} түншид илгээсэн</translation>
  </message>
  <message>
   <source>Refuse</source>
   <translation>Татгалзах</translation>
  </message>
  <message numerus="yes">
   <source>Refuse %n award|Refuse %n awards</source>
   <translation>
    <numerusform>%n олголтоос татгалзах</numerusform>
    <numerusform>%n олголтоос татгалзах</numerusform>
   </translation>
  </message>
  <message>
   <source>Refuse without a reason</source>
   <translation>Шалтгаангүй бол татгалзах</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Татгалзсан</translation>
  </message>
  <message>
   <source>Refused by the partner</source>
   <translation>Түнш татгалзсан</translation>
  </message>
  <message>
   <source>Refuse…</source>
   <translation>Татгалзах…</translation>
  </message>
  <message>
   <source>Registered as</source>
   <translation>Бүртгэлийн хэлбэр</translation>
  </message>
  <message>
   <source>Registered enterprise</source>
   <translation>Бүртгэлтэй бизнес</translation>
  </message>
  <message>
   <source>Registered: {paper}</source>
   <translation>Бүртгэсэн: {paper}</translation>
  </message>
  <message>
   <source>Registration</source>
   <translation>Бүртгэл</translation>
  </message>
  <message>
   <source>Registration of the enterprise</source>
   <translation>Бизнес бүртгүүлэх</translation>
  </message>
  <message>
   <source>Registration office</source>
   <translation>Бүртгэлийн газар</translation>
  </message>
  <message>
   <source>Registration paper</source>
   <translation>Бүртгэлийн бичиг</translation>
  </message>
  <message>
   <source>Registration paper saved</source>
   <translation>Бүртгэлийн бичиг хадгалагдав</translation>
  </message>
  <message>
   <source>Registration papers</source>
   <translation>Бүртгэлийн бичиг</translation>
  </message>
  <message>
   <source>Registration papers expire</source>
   <translation>Бүртгэлийн бичгийн хугацаа дуусна</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Татгалзсан</translation>
  </message>
  <message>
   <source>Relation to {name}</source>
   <translation>{name}-тай хамаарал</translation>
  </message>
  <message>
   <source>Relative</source>
   <translation>Төрөл садан</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>Тэмдэглэл</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Хасах</translation>
  </message>
  <message>
   <source>Remove a view</source>
   <translation>Харагдац хасах</translation>
  </message>
  <message>
   <source>Remove documents for good</source>
   <translation>Бичиг баримтыг бүрмөсөн устгах</translation>
  </message>
  <message>
   <source>Remove documents for good…</source>
   <translation>Бичиг баримтыг бүрмөсөн устгах…</translation>
  </message>
  <message>
   <source>Remove for good</source>
   <translation>Бүрмөсөн устгах</translation>
  </message>
  <message>
   <source>Remove the condition</source>
   <translation>Нөхцөлийг хасах</translation>
  </message>
  <message>
   <source>Remove the field</source>
   <translation>Талбар хасах</translation>
  </message>
  <message>
   <source>Remove the rule</source>
   <translation>Дүрэм хасах</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>Хассан</translation>
  </message>
  <message>
   <source>Removing</source>
   <translation>Хасаж байна</translation>
  </message>
  <message>
   <source>Removing awards</source>
   <translation>Олголтыг хасаж байна</translation>
  </message>
  <message>
   <source>Removing claims</source>
   <translation>Нэхэмжлэлийг хасаж байна</translation>
  </message>
  <message>
   <source>Removing clients</source>
   <translation>Харилцагчдыг хасаж байна</translation>
  </message>
  <message>
   <source>Removing documents for good</source>
   <translation>Бичиг баримтыг бүрмөсөн устгаж байна</translation>
  </message>
  <message>
   <source>Removing policies</source>
   <translation>Гэрээг хасаж байна</translation>
  </message>
  <message>
   <source>Removing visits</source>
   <translation>Үзлэгийг хасаж байна</translation>
  </message>
  <message>
   <source>Renew</source>
   <translation>Сунгах</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Дахин нээх</translation>
  </message>
  <message>
   <source>Reopen the month</source>
   <translation>Сарыг дахин нээх</translation>
  </message>
  <message>
   <source>Reopen {month}</source>
   <translation>{month} дахин нээх</translation>
  </message>
  <message>
   <source>Reopened on {day} by {who}</source>
   <translation>{day}, {who} дахин нээсэн</translation>
  </message>
  <message>
   <source>Reopening the month</source>
   <translation>Сарыг дахин нээж байна</translation>
  </message>
  <message>
   <source>Reopen…</source>
   <translation>Дахин нээх…</translation>
  </message>
  <message>
   <source>Repaid</source>
   <translation>Төлөгдсөн</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Засвар</translation>
  </message>
  <message numerus="yes">
   <source>Replace in %n cell…|Replace in all %n cells…</source>
   <translation>
    <numerusform>%n нүдэнд солих…</numerusform>
    <numerusform>Бүх %n нүдэнд солих…</numerusform>
   </translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>Тайлан</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>Заавал</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Анхны байдалд</translation>
  </message>
  <message>
   <source>Response</source>
   <translation>Хариу</translation>
  </message>
  <message>
   <source>Responses</source>
   <translation>Хариунууд</translation>
  </message>
  <message>
   <source>Responses behind</source>
   <translation>Тооны цаадах хариунууд</translation>
  </message>
  <message>
   <source>Responses behind the figure</source>
   <translation>Тооны цаадах хариунууд</translation>
  </message>
  <message>
   <source>Responses of a survey</source>
   <translation>Судалгааны хариу</translation>
  </message>
  <message>
   <source>Restricted</source>
   <translation>Хязгаартай</translation>
  </message>
  <message>
   <source>Restricted referrals are counted and never named. Helped: wholly or partly, of those closed in the month.</source>
   <translation>Хязгаартай илгээлтийг тоолох боловч хэзээ ч нэрлэхгүй. Тусалсан: сард хаасны дундаас бүрэн эсвэл хэсэгчлэн.</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Үр дүн</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Үр дүн</translation>
  </message>
  <message>
   <source>Retire</source>
   <translation>Хэрэглээнээс гаргах</translation>
  </message>
  <message>
   <source>Retired</source>
   <translation>Хэрэглээнээс гарсан</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Дахин оролдох</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Буцаасан</translation>
  </message>
  <message>
   <source>Returned…</source>
   <translation>Буцсан…</translation>
  </message>
  <message>
   <source>Reverse</source>
   <translation>Буцаах</translation>
  </message>
  <message numerus="yes">
   <source>Reverse %n rebate|Reverse %n rebates</source>
   <translation>
    <numerusform>%n хөнгөлөлт буцаах</numerusform>
    <numerusform>%n хөнгөлөлт буцаах</numerusform>
   </translation>
  </message>
  <message>
   <source>Reverse landscape</source>
   <translation>Урвуу хэвтээ</translation>
  </message>
  <message>
   <source>Reverse portrait</source>
   <translation>Урвуу босоо</translation>
  </message>
  <message>
   <source>Reverse the rebate of {client}</source>
   <translation>{client}-ийн хөнгөлөлтийг буцаах</translation>
  </message>
  <message>
   <source>Reversed</source>
   <translation>Буцаасан</translation>
  </message>
  <message>
   <source>Reversed {day}</source>
   <translation>Буцаасан {day}</translation>
  </message>
  <message>
   <source>Reverse…</source>
   <translation>Буцаах…</translation>
  </message>
  <message>
   <source>Reversing rebates</source>
   <translation>Хөнгөлөлтийг буцааж байна</translation>
  </message>
  <message>
   <source>Review saved</source>
   <translation>Хяналт хадгалагдав</translation>
  </message>
  <message>
   <source>Review: {child}</source>
   <translation>Хяналт: {child}</translation>
  </message>
  <message>
   <source>Review…</source>
   <translation>Хянах…</translation>
  </message>
  <message>
   <source>Right edge</source>
   <translation>Баруун захад</translation>
  </message>
  <message>
   <source>Right to Left, Bottom to Top</source>
   <translation>Баруунаас зүүн, доороос дээш</translation>
  </message>
  <message>
   <source>Right to Left, Top to Bottom</source>
   <translation>Баруунаас зүүн, дээрээс доош</translation>
  </message>
  <message>
   <source>Rise of prices</source>
   <translation>Үнийн өсөлт</translation>
  </message>
  <message>
   <source>Risk management and over-indebtedness</source>
   <translation>Эрсдэлийн удирдлага ба хэт өрлөг</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Үүрэг</translation>
  </message>
  <message>
   <source>Roof of the house</source>
   <translation>Байшингийн дээвэр</translation>
  </message>
  <message>
   <source>Roster</source>
   <translation>Ирцийн жагсаалт</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>Үе шат</translation>
  </message>
  <message>
   <source>Round report</source>
   <translation>Үе шатны тайлан</translation>
  </message>
  <message>
   <source>Rounded to</source>
   <translation>Бүхэлтгэх</translation>
  </message>
  <message>
   <source>Rounds of the file</source>
   <translation>Файлын үе шатууд</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Мөр</translation>
  </message>
  <message>
   <source>Row of a repeat</source>
   <translation>Давталтын мөр</translation>
  </message>
  <message>
   <source>Row of a response</source>
   <translation>Хариуны мөр</translation>
  </message>
  <message>
   <source>Row {row}</source>
   <translation>{row} мөр</translation>
  </message>
  <message>
   <source>Row {row} decides it: ‘{cell}’.</source>
   <translation>{row} мөр үүнийг тодорхойлно: ‘{cell}’.</translation>
  </message>
  <message>
   <source>Row {row}: {what}</source>
   <translation>{row} мөр: {what}</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Мөрүүд</translation>
  </message>
  <message>
   <source>Rows left out by hand</source>
   <translation>Гараар хассан мөр</translation>
  </message>
  <message>
   <source>Rows of the file</source>
   <translation>Файлын мөрүүд</translation>
  </message>
  <message>
   <source>Rows read</source>
   <translation>Уншсан мөр</translation>
  </message>
  <message>
   <source>Rows that were not taken</source>
   <translation>Аваагүй мөрүүд</translation>
  </message>
  <message>
   <source>Rows {rows}.</source>
   <translation>{rows} мөр.</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Дүрэм</translation>
  </message>
  <message>
   <source>Rule for {field}</source>
   <translation>{field} талбарын дүрэм</translation>
  </message>
  <message>
   <source>Rule of a rebate</source>
   <translation>Хөнгөлөлтийн дүрэм</translation>
  </message>
  <message>
   <source>Rule saved</source>
   <translation>Дүрэм хадгалагдав</translation>
  </message>
  <message>
   <source>Rule taken back</source>
   <translation>Дүрэм буцаагдав</translation>
  </message>
  <message>
   <source>Rules by day</source>
   <translation>Дүрэм, өдрөөр</translation>
  </message>
  <message>
   <source>Rules of approval saved</source>
   <translation>Батлах дүрэм хадгалагдав</translation>
  </message>
  <message>
   <source>Rules of the form</source>
   <translation>Маягтын дүрэм</translation>
  </message>
  <message>
   <source>Rules of the form…</source>
   <translation>Маягтын дүрэм…</translation>
  </message>
  <message>
   <source>Rules that are not checked</source>
   <translation>Шалгадаггүй дүрмүүд</translation>
  </message>
  <message>
   <source>Rule…</source>
   <translation>Дүрэм…</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>Идэвхтэй</translation>
  </message>
  <message>
   <source>Running loan</source>
   <translation>Идэвхтэй зээл</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Хугацаа</translation>
  </message>
  <message>
   <source>Safe tools at home</source>
   <translation>Гэртээ аюулгүй багаж хэрэглэх</translation>
  </message>
  <message>
   <source>Safe tools | 60 | first-aid box</source>
   <translation>Аюулгүй багаж | 60 | анхны тусламжийн хайрцаг</translation>
  </message>
  <message>
   <source>Safe work</source>
   <translation>Аюулгүй ажил</translation>
  </message>
  <message>
   <source>Safe work at home</source>
   <translation>Гэртээ аюулгүй ажиллах</translation>
  </message>
  <message>
   <source>Safety visit</source>
   <translation>Аюулгүйн үзлэг</translation>
  </message>
  <message>
   <source>Safety visit saved</source>
   <translation>Аюулгүйн үзлэг хадгалагдав</translation>
  </message>
  <message>
   <source>Safety visits</source>
   <translation>Аюулгүйн үзлэг</translation>
  </message>
  <message>
   <source>Same identity card, name and village written otherwise</source>
   <translation>Ижил иргэний үнэмлэх, нэр, багийг өөрөөр бичсэн</translation>
  </message>
  <message>
   <source>Same in a row</source>
   <translation>Дараалан ижил</translation>
  </message>
  <message>
   <source>Same name and birth day, other village and telephone</source>
   <translation>Ижил нэр, төрсөн өдөр, өөр баг, утас</translation>
  </message>
  <message>
   <source>Same name and village</source>
   <translation>Ижил нэр, баг, хороо</translation>
  </message>
  <message>
   <source>Same name only, other birth year and village</source>
   <translation>Зөвхөн нэр ижил, өөр төрсөн он, баг</translation>
  </message>
  <message>
   <source>Same number, same person</source>
   <translation>Ижил дугаар, нэг хүн</translation>
  </message>
  <message>
   <source>Same number…</source>
   <translation>Ижил дугаар…</translation>
  </message>
  <message>
   <source>Same person</source>
   <translation>Нэг хүн</translation>
  </message>
  <message>
   <source>Sample branch</source>
   <translation>Жишээ салбар</translation>
  </message>
  <message>
   <source>Sample values</source>
   <translation>Жишээ утгууд</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Хадгалах</translation>
  </message>
  <message numerus="yes">
   <source>Save %n award|Save %n awards</source>
   <translation>
    <numerusform>%n олголт хадгалах</numerusform>
    <numerusform>%n олголт хадгалах</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n check|Save %n checks</source>
   <translation>
    <numerusform>%n шалгалт хадгалах</numerusform>
    <numerusform>%n шалгалт хадгалах</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n payment|Save %n payments</source>
   <translation>
    <numerusform>%n төлбөр хадгалах</numerusform>
    <numerusform>%n төлбөр хадгалах</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n row|Save %n rows</source>
   <translation>
    <numerusform>%n мөр хадгалах</numerusform>
    <numerusform>%n мөр хадгалах</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n voucher|Save %n vouchers</source>
   <translation>
    <numerusform>%n ваучер хадгалах</numerusform>
    <numerusform>%n ваучер хадгалах</numerusform>
   </translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>Өөрөөр хадгалах</translation>
  </message>
  <message>
   <source>Save PDF</source>
   <translation>PDF хадгалах</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>Хуулбар хадгалах</translation>
  </message>
  <message>
   <source>Save a copy elsewhere…</source>
   <translation>Хуулбарыг өөр газар хадгалах…</translation>
  </message>
  <message>
   <source>Save all the same</source>
   <translation>Гэсэн ч хадгалах</translation>
  </message>
  <message>
   <source>Save an empty template for Excel…</source>
   <translation>Excel-ийн хоосон загвар хадгалах…</translation>
  </message>
  <message>
   <source>Save and next</source>
   <translation>Хадгалаад дараагийнх</translation>
  </message>
  <message>
   <source>Save as Excel</source>
   <translation>Excel-ээр хадгалах</translation>
  </message>
  <message>
   <source>Save as Excel…</source>
   <translation>Excel-ээр хадгалах…</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Өөрөөр хадгалах…</translation>
  </message>
  <message>
   <source>Save every change</source>
   <translation>Өөрчлөлт бүрийг хадгалах</translation>
  </message>
  <message>
   <source>Save every change as a workbook…</source>
   <translation>Өөрчлөлт бүрийг ажлын ном болгож хадгалах…</translation>
  </message>
  <message>
   <source>Save every month's summary by itself…</source>
   <translation>Сар бүрийн тоймыг автоматаар хадгалах…</translation>
  </message>
  <message>
   <source>Save it first, or throw away what was typed.</source>
   <translation>Эхлээд хадгалах, эсвэл бичсэнээ хаяна уу.</translation>
  </message>
  <message>
   <source>Save recipe</source>
   <translation>Тааруулга хадгалах</translation>
  </message>
  <message>
   <source>Save recipe…</source>
   <translation>Тааруулга хадгалах…</translation>
  </message>
  <message>
   <source>Save the attendance</source>
   <translation>Ирцийг хадгалах</translation>
  </message>
  <message>
   <source>Save the budgets</source>
   <translation>Төсвийг хадгалах</translation>
  </message>
  <message>
   <source>Save the codebook</source>
   <translation>Кодын номыг хадгалах</translation>
  </message>
  <message>
   <source>Save the codebook…</source>
   <translation>Кодын номыг хадгалах…</translation>
  </message>
  <message>
   <source>Save the crediting file</source>
   <translation>Дансанд оруулах файлыг хадгалах</translation>
  </message>
  <message>
   <source>Save the document</source>
   <translation>Бичиг баримтыг хадгалах</translation>
  </message>
  <message>
   <source>Save the exposure log</source>
   <translation>Өртөлтийн бүртгэлийг хадгалах</translation>
  </message>
  <message>
   <source>Save the figures</source>
   <translation>Тоонуудыг хадгалах</translation>
  </message>
  <message>
   <source>Save the list</source>
   <translation>Жагсаалтыг хадгалах</translation>
  </message>
  <message>
   <source>Save the list as a paper</source>
   <translation>Жагсаалтыг тайлангаар хадгалах</translation>
  </message>
  <message>
   <source>Save the list of duplicates</source>
   <translation>Давхардлын жагсаалтыг хадгалах</translation>
  </message>
  <message>
   <source>Save the original file…</source>
   <translation>Эх файлыг хадгалах…</translation>
  </message>
  <message>
   <source>Save the paper</source>
   <translation>Тайланг хадгалах</translation>
  </message>
  <message>
   <source>Save the paper as PDF</source>
   <translation>Тайланг PDF болгож хадгалах</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>Зургийг хадгалах</translation>
  </message>
  <message>
   <source>Save the picture…</source>
   <translation>Зургийг хадгалах…</translation>
  </message>
  <message>
   <source>Save the problems</source>
   <translation>Асуудлуудыг хадгалах</translation>
  </message>
  <message>
   <source>Save the problems as a workbook, mend the marked cells and import it again.</source>
   <translation>Асуудлуудыг ажлын ном болгож хадгалаад, тэмдэглэсэн нүдийг засаж, дахин импортлоно уу.</translation>
  </message>
  <message>
   <source>Save the receipt…</source>
   <translation>Баримтыг хадгалах…</translation>
  </message>
  <message>
   <source>Save the recipe…</source>
   <translation>Тааруулгыг хадгалах…</translation>
  </message>
  <message>
   <source>Save the sheet</source>
   <translation>Хуудсыг хадгалах</translation>
  </message>
  <message>
   <source>Save the template</source>
   <translation>Загварыг хадгалах</translation>
  </message>
  <message>
   <source>Save the view</source>
   <translation>Харагдац хадгалах</translation>
  </message>
  <message>
   <source>Save the workbook</source>
   <translation>Ажлын номыг хадгалах</translation>
  </message>
  <message>
   <source>Save the workbook, change it in Excel, and read it back: here stands what it would change before anything is kept.</source>
   <translation>Ажлын номыг хадгалж, Excel-д өөрчлөөд буцааж уншуулна уу: хадгалахаас өмнө юу өөрчлөхийг энд харуулна.</translation>
  </message>
  <message>
   <source>Save the workbook…</source>
   <translation>Ажлын номыг хадгалах…</translation>
  </message>
  <message>
   <source>Save them first, or throw them away.</source>
   <translation>Эхлээд хадгалах, эсвэл хаяна уу.</translation>
  </message>
  <message>
   <source>Save this view…</source>
   <translation>Энэ харагдацыг хадгалах…</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Хадгалсан</translation>
  </message>
  <message>
   <source>Saved &amp;views</source>
   <translation>Хадгалсан &amp;харагдац</translation>
  </message>
  <message>
   <source>Saved as {file}</source>
   <translation>{file} нэрээр хадгалав</translation>
  </message>
  <message>
   <source>Saved before</source>
   <translation>Өмнө хадгалсан</translation>
  </message>
  <message>
   <source>Saved views</source>
   <translation>Хадгалсан харагдац</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Хадгалж байна</translation>
  </message>
  <message>
   <source>Saving a client</source>
   <translation>Харилцагчийг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving a loan</source>
   <translation>Зээлийг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving a note</source>
   <translation>Тэмдэглэлийг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving a person of the household</source>
   <translation>Өрхийн гишүүнийг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving a referral</source>
   <translation>Илгээлтийг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving a registration paper</source>
   <translation>Бүртгэлийн бичгийг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving a safety visit</source>
   <translation>Аюулгүйн үзлэгийг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving a talk</source>
   <translation>Яриаг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving a training</source>
   <translation>Сургалтыг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving a view</source>
   <translation>Харагдацыг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving an enterprise</source>
   <translation>Бизнесийг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving an entry</source>
   <translation>Гүйлгээг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving every change</source>
   <translation>Өөрчлөлт бүрийг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving referrals</source>
   <translation>Илгээлтүүдийг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the attendance</source>
   <translation>Ирцийг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the award</source>
   <translation>Олголтыг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the budget</source>
   <translation>Төсвийг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the checks</source>
   <translation>Шалгалтыг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the claim</source>
   <translation>Нэхэмжлэлийг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the course</source>
   <translation>Курсийг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the decision</source>
   <translation>Шийдвэрийг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the figures</source>
   <translation>Тоонуудыг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the file</source>
   <translation>Файлыг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the household</source>
   <translation>Өрхийг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the institution</source>
   <translation>Байгууллагыг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the interview</source>
   <translation>Ярилцлагыг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the paper</source>
   <translation>Тайланг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the payments</source>
   <translation>Төлбөрийг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the plan</source>
   <translation>Төлөвлөгөөг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the policy</source>
   <translation>Гэрээг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the problems</source>
   <translation>Асуудлуудыг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the questions</source>
   <translation>Асуултуудыг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the recipe</source>
   <translation>Тааруулгыг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the review</source>
   <translation>Хяналтыг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the rule</source>
   <translation>Дүрмийг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the scheme</source>
   <translation>Хөтөлбөрийг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the session</source>
   <translation>Сургалтыг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the sheet</source>
   <translation>Хуудсыг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the type</source>
   <translation>Төрлийг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the visit</source>
   <translation>Үзлэгийг хадгалж байна</translation>
  </message>
  <message>
   <source>Saving the workers</source>
   <translation>Ажиллагчдыг хадгалж байна</translation>
  </message>
  <message>
   <source>Savings</source>
   <translation>Хадгаламж</translation>
  </message>
  <message>
   <source>Savings account</source>
   <translation>Хадгаламжийн данс</translation>
  </message>
  <message>
   <source>Say it, and give</source>
   <translation>Сануулаад олгох</translation>
  </message>
  <message numerus="yes">
   <source>Say what the text means…|Say what the texts mean…</source>
   <translation>
    <numerusform>Текст ямар утгатайг хэлэх…</numerusform>
    <numerusform>Текстүүд ямар утгатайг хэлэх…</numerusform>
   </translation>
  </message>
  <message>
   <source>Say who was interviewed</source>
   <translation>Хэнээс ярилцлага авсныг хэлнэ үү</translation>
  </message>
  <message>
   <source>Say why on the slip</source>
   <translation>Шалтгааныг хуудсанд бичих</translation>
  </message>
  <message>
   <source>Scan again</source>
   <translation>Дахин хайх</translation>
  </message>
  <message>
   <source>Scan the clients</source>
   <translation>Харилцагчдыг шалгах</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Товлосон</translation>
  </message>
  <message>
   <source>Scheduled &amp;printing:</source>
   <translation>&amp;Товлосон хэвлэл:</translation>
  </message>
  <message>
   <source>Scheme</source>
   <translation>Хөтөлбөр</translation>
  </message>
  <message>
   <source>Schemes</source>
   <translation>Хөтөлбөрүүд</translation>
  </message>
  <message>
   <source>School</source>
   <translation>Сургууль</translation>
  </message>
  <message>
   <source>School age from</source>
   <translation>Сургуулийн нас, эхлэх</translation>
  </message>
  <message>
   <source>School age until</source>
   <translation>Сургуулийн нас, дуусах</translation>
  </message>
  <message>
   <source>School, insurer, NGO …</source>
   <translation>Сургууль, даатгагч, ТББ …</translation>
  </message>
  <message>
   <source>School-start kit</source>
   <translation>Хичээлийн хэрэгслийн багц</translation>
  </message>
  <message>
   <source>Schooling</source>
   <translation>Сургууль</translation>
  </message>
  <message>
   <source>Score, %</source>
   <translation>Оноо, %</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Доош гүйлгэх</translation>
  </message>
  <message>
   <source>Scroll here</source>
   <translation>Энд гүйлгэх</translation>
  </message>
  <message>
   <source>Scroll left</source>
   <translation>Зүүн тийш гүйлгэх</translation>
  </message>
  <message>
   <source>Scroll right</source>
   <translation>Баруун тийш гүйлгэх</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>Дээш гүйлгэх</translation>
  </message>
  <message>
   <source>Search clients, centres, schemes…</source>
   <translation>Харилцагч, төв, хөтөлбөр хайх…</translation>
  </message>
  <message>
   <source>Search finds by it</source>
   <translation>Хайлт үүгээр олно</translation>
  </message>
  <message>
   <source>Search or do…</source>
   <translation>Хайх эсвэл гүйцэтгэх…</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>Хоёрдугаар</translation>
  </message>
  <message>
   <source>Second Shift (16:00 to 23:59)</source>
   <translation>Хоёрдугаар ээлж (16:00–23:59)</translation>
  </message>
  <message>
   <source>Second entries</source>
   <translation>Хоёр дахь оруулалт</translation>
  </message>
  <message>
   <source>Second entries and their differences…</source>
   <translation>Хоёр дахь оруулалт ба зөрүү…</translation>
  </message>
  <message>
   <source>Second entry</source>
   <translation>Хоёр дахь оруулалт</translation>
  </message>
  <message>
   <source>Second interviews</source>
   <translation>Хоёр дахь ярилцлагууд</translation>
  </message>
  <message>
   <source>Second paper of one person, or of another</source>
   <translation>Нэг хүний, эсвэл өөр хүний хоёр дахь цаас</translation>
  </message>
  <message>
   <source>Second typing</source>
   <translation>Хоёр дахь оруулалт</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Нууц</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Хэсгүүд</translation>
  </message>
  <message>
   <source>Sections of the settings</source>
   <translation>Тохиргооны хэсгүүд</translation>
  </message>
  <message>
   <source>Sector</source>
   <translation>Үйл ажиллагаа</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Үзсэн</translation>
  </message>
  <message>
   <source>Seen on</source>
   <translation>Үзсэн өдөр</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Бүгдийг сонгох</translation>
  </message>
  <message>
   <source>Select none</source>
   <translation>Сонголтыг болих</translation>
  </message>
  <message>
   <source>Semicolon</source>
   <translation>Цэгтэй таслал</translation>
  </message>
  <message>
   <source>Sensitive: only for those who may see such answers</source>
   <translation>Эмзэг: зөвхөн ийм хариулт үзэх эрхтэй хүнд</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Илгээсэн</translation>
  </message>
  <message>
   <source>Sent by</source>
   <translation>Илгээсэн</translation>
  </message>
  <message>
   <source>Sent on</source>
   <translation>Илгээсэн өдөр</translation>
  </message>
  <message>
   <source>Sent to the insurer</source>
   <translation>Даатгагчид илгээсэн</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>Үйлчилгээ</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Сургалт</translation>
  </message>
  <message>
   <source>Session number</source>
   <translation>Сургалтын дугаар</translation>
  </message>
  <message>
   <source>Session saved</source>
   <translation>Сургалт хадгалагдав</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Сургалт</translation>
  </message>
  <message>
   <source>Sessions and attendance</source>
   <translation>Сургалт ба ирц</translation>
  </message>
  <message>
   <source>Sessions attended</source>
   <translation>Суусан сургалт</translation>
  </message>
  <message>
   <source>Sessions held</source>
   <translation>Болсон сургалт</translation>
  </message>
  <message>
   <source>Sessions today</source>
   <translation>Өнөөдрийн сургалтууд</translation>
  </message>
  <message>
   <source>Set up</source>
   <translation>Тохируулах</translation>
  </message>
  <message>
   <source>Set up my branch</source>
   <translation>Салбараа тохируулах</translation>
  </message>
  <message>
   <source>Setting up the branch</source>
   <translation>Салбарыг тохируулж байна</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Тохиргоо</translation>
  </message>
  <message>
   <source>Several choices stand in one column and in a column each.</source>
   <translation>Олон сонголт нэг баганад, мөн тус тусын баганад байна.</translation>
  </message>
  <message>
   <source>Several of a list</source>
   <translation>Жагсаалтын хэд хэд</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>Зэрэг</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Хүйс</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Хувь</translation>
  </message>
  <message>
   <source>Share missing</source>
   <translation>Дутуугийн хувь</translation>
  </message>
  <message>
   <source>Share of the interest</source>
   <translation>Хүүгийн хувь</translation>
  </message>
  <message>
   <source>Shared</source>
   <translation>Давхардсан</translation>
  </message>
  <message>
   <source>She is in no course yet.</source>
   <translation>Тэр хараахан ямар ч курст ороогүй.</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Хуудас</translation>
  </message>
  <message>
   <source>Sheet of the centre</source>
   <translation>Төвийн хуудас</translation>
  </message>
  <message>
   <source>Sheets of the file</source>
   <translation>Файлын хуудсууд</translation>
  </message>
  <message>
   <source>Short side binding</source>
   <translation>Богино талаар үдэх</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Харуулах</translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>&amp;Нуусан файлыг харуулах</translation>
  </message>
  <message>
   <source>Shown as</source>
   <translation>Харуулах нь</translation>
  </message>
  <message>
   <source>Shown by: {evidence}</source>
   <translation>Нотлох нь: {evidence}</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>Хажуугийн самбар</translation>
  </message>
  <message>
   <source>Sign sheet…</source>
   <translation>Гарын үсгийн хуудас…</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message>
   <source>Signature or thumbprint</source>
   <translation>Гарын үсэг эсвэл хурууны хээ</translation>
  </message>
  <message>
   <source>Signatures</source>
   <translation>Гарын үсэг</translation>
  </message>
  <message>
   <source>Simplified registration</source>
   <translation>Хялбаршуулсан бүртгэл</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Эхэлсэн</translation>
  </message>
  <message>
   <source>Sister: same village, husband's name missing, born 2 years later</source>
   <translation>Эгч дүү: ижил баг, нөхрийн нэр дутуу, 2 жилийн дараа төрсөн</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Хэмжээ</translation>
  </message>
  <message>
   <source>Size of the uniform</source>
   <translation>Дүрэмт хувцасны хэмжээ</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Алгассан</translation>
  </message>
  <message>
   <source>Slip on paper</source>
   <translation>Цаасан хуудас</translation>
  </message>
  <message>
   <source>Slip…</source>
   <translation>Хуудас…</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Жижиг</translation>
  </message>
  <message>
   <source>Social protection</source>
   <translation>Нийгмийн хамгаалал</translation>
  </message>
  <message>
   <source>Social service</source>
   <translation>Нийгмийн үйлчилгээ</translation>
  </message>
  <message>
   <source>Some</source>
   <translation>Зарим</translation>
  </message>
  <message>
   <source>Some cells cannot be saved yet</source>
   <translation>Зарим нүдийг одоохондоо хадгалах боломжгүй</translation>
  </message>
  <message>
   <source>Some cells hold an error such as #N/A; they count as no answer.</source>
   <translation>Зарим нүдэнд #N/A мэт алдаа байна; хариултгүйд тооцно.</translation>
  </message>
  <message>
   <source>Some formulas have no stored result: open the file in Excel, save it once, and choose it again.</source>
   <translation>Зарим томьёонд хадгалсан үр дүн алга: файлыг Excel-д нээж, нэг удаа хадгалаад дахин сонгоно уу.</translation>
  </message>
  <message>
   <source>Some of it waits for approval</source>
   <translation>Зарим нь батлахыг хүлээж байна</translation>
  </message>
  <message>
   <source>Some rows are hidden or filtered out; they are read like the others.</source>
   <translation>Зарим мөр нуугдсан эсвэл шүүгдсэн; бусдын адил уншина.</translation>
  </message>
  <message>
   <source>Somebody else asks a few of the clients some of the questions again; read that file, and each answer is held against the interview.</source>
   <translation>Өөр хүн цөөн харилцагчаас зарим асуултыг дахин асууна; тэр файлыг уншуулахад хариулт бүрийг ярилцлагатай тулгана.</translation>
  </message>
  <message>
   <source>Something else…</source>
   <translation>Өөр хариулт…</translation>
  </message>
  <message>
   <source>Something is noted here, but nothing is given</source>
   <translation>Энд тэмдэглэл байгаа ч юу ч олгоогүй</translation>
  </message>
  <message>
   <source>Something was found that you may not see</source>
   <translation>Таны үзэж болохгүй зүйл олдсон</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Алдаа гарлаа</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Space</translation>
  </message>
  <message>
   <source>Specific Time</source>
   <translation>Тодорхой цаг</translation>
  </message>
  <message>
   <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
   <translation>Хуудас, мужийг таслалаар тусгаарлана. Муж нь зураасаар холбосон хоёр тоо. Жишээ нь: 3,5-7,9 нь 3, 5, 6, 7, 9-р хуудсыг хэвлэнэ.</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>Зарцуулсан</translation>
  </message>
  <message>
   <source>Split an award of a client into payments, and they come here.</source>
   <translation>Харилцагчийн олголтыг төлбөрүүдэд хуваавал энд гарна.</translation>
  </message>
  <message>
   <source>Split the chosen award</source>
   <translation>Сонгосон олголтыг хуваах</translation>
  </message>
  <message>
   <source>Spoke with the insurer</source>
   <translation>Даатгагчтай ярьсан</translation>
  </message>
  <message>
   <source>Spouse</source>
   <translation>Эхнэр, нөхөр</translation>
  </message>
  <message>
   <source>Spouse or father</source>
   <translation>Эхнэр, нөхөр эсвэл эцэг</translation>
  </message>
  <message>
   <source>Spreadsheets</source>
   <translation>Хүснэгтэн файлууд</translation>
  </message>
  <message>
   <source>Spreadsheets (*.xlsx *.xlsm *.xls *.ods *.csv)</source>
   <translation>Хүснэгтэн файл (*.xlsx *.xlsm *.xls *.ods *.csv)</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>Ажилтнууд</translation>
  </message>
  <message>
   <source>Staff trained: {course}</source>
   <translation>Ажилтны сургалт: {course}</translation>
  </message>
  <message>
   <source>Staff trained…</source>
   <translation>Ажилтны сургалт…</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Стандарт</translation>
  </message>
  <message>
   <source>Stands</source>
   <translation>Одоогийнх</translation>
  </message>
  <message>
   <source>Stands now</source>
   <translation>Одоо байгаа</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Байдал</translation>
  </message>
  <message>
   <source>Statement…</source>
   <translation>Хуулга…</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Төлөв</translation>
  </message>
  <message>
   <source>Status of a client</source>
   <translation>Харилцагчийн төлөв</translation>
  </message>
  <message>
   <source>Status since</source>
   <translation>Төлөв эхэлсэн</translation>
  </message>
  <message>
   <source>Status: {status}</source>
   <translation>Төлөв: {status}</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>Үлдэх</translation>
  </message>
  <message>
   <source>Step &amp;down</source>
   <translation>&amp;Бууруулах</translation>
  </message>
  <message>
   <source>Step {number} of {count}: {name}</source>
   <translation>{count}-аас {number}-р алхам: {name}</translation>
  </message>
  <message>
   <source>Step {number}: {name}</source>
   <translation>{number}-р алхам: {name}</translation>
  </message>
  <message>
   <source>Still open</source>
   <translation>Нээлттэй хэвээр</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Зогсоох</translation>
  </message>
  <message>
   <source>Stop it and close</source>
   <translation>Зогсоогоод хаах</translation>
  </message>
  <message>
   <source>Stopped, as you wished</source>
   <translation>Таны хүсэлтээр зогсоов</translation>
  </message>
  <message>
   <source>Stored</source>
   <translation>Хадгалсан</translation>
  </message>
  <message>
   <source>Stores the figures of a month that has ended. From now on its summary prints these, marked final, with the same fingerprint; what is entered later stands beside them as an adjustment.</source>
   <translation>Дууссан сарын тоог хадгална. Үүнээс хойш тойм нь эдгээрийг эцсийн гэсэн тэмдэгтэй, ижил таних тэмдэгтэйгээр хэвлэнэ; хожим оруулсан нь хажууд нь залруулга болж гарна.</translation>
  </message>
  <message>
   <source>Such a row</source>
   <translation>Ийм мөрийг</translation>
  </message>
  <message>
   <source>Survey health</source>
   <translation>Судалгааны чанар</translation>
  </message>
  <message>
   <source>Survey progress</source>
   <translation>Судалгааны явц</translation>
  </message>
  <message>
   <source>Survey responses</source>
   <translation>Судалгааны хариу</translation>
  </message>
  <message>
   <source>Survey round</source>
   <translation>Судалгааны үе шат</translation>
  </message>
  <message>
   <source>Survey round report</source>
   <translation>Судалгааны үе шатны тайлан</translation>
  </message>
  <message>
   <source>Survey rounds</source>
   <translation>Судалгааны үе шат</translation>
  </message>
  <message>
   <source>Surveys</source>
   <translation>Судалгаа</translation>
  </message>
  <message>
   <source>Syntax that reads the data into SPSS with its labels</source>
   <translation>Өгөгдлийг шошготой нь SPSS-д унших синтакс</translation>
  </message>
  <message>
   <source>T1 Tools have safe handles</source>
   <translation>T1 Багаж аюулгүй бариултай</translation>
  </message>
  <message>
   <source>TRUE and FALSE in a column of numbers are read as 1 and 0</source>
   <translation>тоон багана дахь TRUE, FALSE-г 1, 0 гэж уншина</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Таб</translation>
  </message>
  <message>
   <source>Tab before</source>
   <translation>Өмнөх таб</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Хүснэгт</translation>
  </message>
  <message>
   <source>Table around</source>
   <translation>Гадна талын хүснэгт</translation>
  </message>
  <message>
   <source>Tailoring and textiles</source>
   <translation>Оёдол, нэхмэл</translation>
  </message>
  <message>
   <source>Take a second workbook as the second typing of this round</source>
   <translation>Хоёр дахь ажлын номыг энэ үе шатны хоёр дахь оруулалт болгож авах</translation>
  </message>
  <message>
   <source>Take in</source>
   <translation>Оруулах</translation>
  </message>
  <message>
   <source>Take it</source>
   <translation>Үүнийг авах</translation>
  </message>
  <message>
   <source>Take the filters away</source>
   <translation>Шүүлтүүрийг авах</translation>
  </message>
  <message>
   <source>Take this one</source>
   <translation>Үүнийг авах</translation>
  </message>
  <message>
   <source>Take this rule back</source>
   <translation>Энэ дүрмийг буцаах</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Буцаасан</translation>
  </message>
  <message>
   <source>Taken back: {removed} removed, {restored} restored</source>
   <translation>Буцаасан: {removed} хассан, {restored} сэргээсэн</translation>
  </message>
  <message>
   <source>Taken in</source>
   <translation>Оруулсан</translation>
  </message>
  <message>
   <source>Taken out of savings</source>
   <translation>Хадгаламжаас авсан</translation>
  </message>
  <message>
   <source>Taking a rule back</source>
   <translation>Дүрмийг буцааж байна</translation>
  </message>
  <message>
   <source>Taking back</source>
   <translation>Буцааж байна</translation>
  </message>
  <message>
   <source>Taking part is your own choice. If something is difficult, tell your officer.</source>
   <translation>Оролцох эсэх нь таны өөрийн сонголт. Хэцүү зүйл байвал эдийн засагчдаа хэлээрэй.</translation>
  </message>
  <message>
   <source>Taking the import back</source>
   <translation>Импортыг буцааж байна</translation>
  </message>
  <message>
   <source>Talk saved</source>
   <translation>Яриа хадгалагдав</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Зорилтот</translation>
  </message>
  <message>
   <source>Target minus comparison: {points} points (z {z}, p {p}).</source>
   <translation>Зорилтот хасах харьцуулах: {points} нэгж (z {z}, p {p}).</translation>
  </message>
  <message>
   <source>Target minus comparison: {points} points.</source>
   <translation>Зорилтот хасах харьцуулах: {points} нэгж.</translation>
  </message>
  <message>
   <source>Taught</source>
   <translation>Заадаг</translation>
  </message>
  <message>
   <source>Tax number</source>
   <translation>Татварын дугаар</translation>
  </message>
  <message>
   <source>Technical details</source>
   <translation>Техникийн дэлгэрэнгүй</translation>
  </message>
  <message>
   <source>Teeth</source>
   <translation>Шүд</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>Утас</translation>
  </message>
  <message>
   <source>Telephone numbers</source>
   <translation>Утасны дугаар</translation>
  </message>
  <message>
   <source>Telephone of the branch</source>
   <translation>Салбарын утас</translation>
  </message>
  <message>
   <source>Template for Excel</source>
   <translation>Excel-ийн загвар</translation>
  </message>
  <message>
   <source>Template for Excel…</source>
   <translation>Excel-ийн загвар…</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <source>Texts given instead of a choice, with the choice they may mean.</source>
   <translation>Сонголтын оронд бичсэн текст, байж болох сонголттой нь.</translation>
  </message>
  <message>
   <source>Texts that were named in earlier imports.</source>
   <translation>Өмнөх импортуудад нэрлэсэн текстүүд.</translation>
  </message>
  <message>
   <source>Texts, days, and what tells of one person</source>
   <translation>Текст, өдөр, нэг хүнийг таниулах зүйл</translation>
  </message>
  <message>
   <source>Thai (874)</source>
   <translation>Тай (874)</translation>
  </message>
  <message>
   <source>The changed rule holds from</source>
   <translation>Өөрчилсөн дүрэм мөрдөж эхлэх</translation>
  </message>
  <message numerus="yes">
   <source>The check found %n fault|The check found %n faults</source>
   <translation>
    <numerusform>Шалгалтаар %n алдаа илрэв</numerusform>
    <numerusform>Шалгалтаар %n алдаа илрэв</numerusform>
   </translation>
  </message>
  <message>
   <source>The child attends school at least 80 % of the days</source>
   <translation>Хүүхэд хичээлийн өдрийн 80 %-иас доошгүйд сургуульдаа явна</translation>
  </message>
  <message>
   <source>The client</source>
   <translation>Харилцагч</translation>
  </message>
  <message>
   <source>The client knows what the survey is for and agrees to answer</source>
   <translation>Харилцагч судалгааны зорилгыг мэдэж, хариулахыг зөвшөөрч байна</translation>
  </message>
  <message>
   <source>The client may be interviewed for the survey</source>
   <translation>Харилцагчаас судалгааны ярилцлага авч болно</translation>
  </message>
  <message>
   <source>The codebook and a description for programs (datapackage.json)</source>
   <translation>Кодын ном ба програмд зориулсан тайлбар (datapackage.json)</translation>
  </message>
  <message>
   <source>The codebook, on a sheet of its own</source>
   <translation>Кодын ном, тусдаа хуудсанд</translation>
  </message>
  <message>
   <source>The data may be kept for the service</source>
   <translation>Өгөгдлийг үйлчилгээнд хадгалж болно</translation>
  </message>
  <message>
   <source>The day comes first…</source>
   <translation>Өдөр нь түрүүлнэ…</translation>
  </message>
  <message>
   <source>The days of the interviews lie in its plan.</source>
   <translation>Ярилцлагын өдрүүд төлөвлөгөөнд нь багтаж байна.</translation>
  </message>
  <message>
   <source>The effect on examples</source>
   <translation>Жишээнд үзүүлэх нөлөө</translation>
  </message>
  <message>
   <source>The file is saved</source>
   <translation>Файл хадгалагдав</translation>
  </message>
  <message>
   <source>The file is saved as it was imported</source>
   <translation>Файлыг импортолсон хэвээр нь хадгалав</translation>
  </message>
  <message>
   <source>The file was changed after its rows were checked</source>
   <translation>Мөрүүдийг нь шалгасны дараа файл өөрчлөгдсөн</translation>
  </message>
  <message>
   <source>The file will hold</source>
   <translation>Файлд агуулагдах</translation>
  </message>
  <message>
   <source>The file's, also over corrections made here</source>
   <translation>Файлынх, энд хийсэн засварыг ч дарна</translation>
  </message>
  <message>
   <source>The file's, where it is not blank</source>
   <translation>Файлынх, хоосон биш бол</translation>
  </message>
  <message>
   <source>The first deposit opens the account of a client.</source>
   <translation>Эхний орлого харилцагчийн дансыг нээнэ.</translation>
  </message>
  <message>
   <source>The first holds</source>
   <translation>Нэгдүгээр нь зөв</translation>
  </message>
  <message>
   <source>The first on</source>
   <translation>Эхнийх</translation>
  </message>
  <message>
   <source>The first {shown} of {all}; the workbook of this receipt has them all.</source>
   <translation>{all}-аас эхний {shown}; энэ баримтын ажлын номд бүгд бий.</translation>
  </message>
  <message>
   <source>The import was stopped</source>
   <translation>Импорт зогссон</translation>
  </message>
  <message>
   <source>The incentive ends</source>
   <translation>Урамшуулал дуусна</translation>
  </message>
  <message>
   <source>The interview is being kept as a draft</source>
   <translation>Ярилцлагыг ноорог болгон хадгалж байна</translation>
  </message>
  <message>
   <source>The interview of {client} was not finished</source>
   <translation>{client} харилцагчийн ярилцлага дуусаагүй байна</translation>
  </message>
  <message>
   <source>The interview that you were typing is kept</source>
   <translation>Таны оруулж байсан ярилцлага хадгалагдсан</translation>
  </message>
  <message>
   <source>The last backup is old</source>
   <translation>Сүүлийн нөөц хуулбар хуучирсан</translation>
  </message>
  <message>
   <source>The list is saved</source>
   <translation>Жагсаалт хадгалагдав</translation>
  </message>
  <message>
   <source>The logo is kept</source>
   <translation>Лого хадгалагдав</translation>
  </message>
  <message>
   <source>The logo is removed</source>
   <translation>Лого хасагдав</translation>
  </message>
  <message>
   <source>The marks of this session are not saved yet</source>
   <translation>Энэ сургалтын тэмдэг хараахан хадгалагдаагүй</translation>
  </message>
  <message>
   <source>The month comes first…</source>
   <translation>Сар нь түрүүлнэ…</translation>
  </message>
  <message>
   <source>The month has not ended yet</source>
   <translation>Сар хараахан дуусаагүй</translation>
  </message>
  <message>
   <source>The newer one</source>
   <translation>Шинэ нь</translation>
  </message>
  <message>
   <source>The number of a row above</source>
   <translation>Дээрх мөрийн дугаар</translation>
  </message>
  <message>
   <source>The number of the row of {sheet} that this row belongs to.</source>
   <translation>Энэ мөр харьяалагдах {sheet} хуудасны мөрийн дугаар.</translation>
  </message>
  <message>
   <source>The officer of the centre</source>
   <translation>Төвийн эдийн засагч</translation>
  </message>
  <message>
   <source>The paper</source>
   <translation>Тайлан</translation>
  </message>
  <message>
   <source>The picture cannot be shown; save it and open it.</source>
   <translation>Зургийг харуулах боломжгүй; хадгалаад нээнэ үү.</translation>
  </message>
  <message>
   <source>The program's word</source>
   <translation>Програмын үг</translation>
  </message>
  <message>
   <source>The receipt is saved</source>
   <translation>Баримт хадгалагдав</translation>
  </message>
  <message>
   <source>The recipe is saved</source>
   <translation>Тааруулга хадгалагдав</translation>
  </message>
  <message>
   <source>The recipe was saved</source>
   <translation>Тааруулгыг хадгалав</translation>
  </message>
  <message>
   <source>The round</source>
   <translation>Үе шат</translation>
  </message>
  <message>
   <source>The same amount for everyone</source>
   <translation>Бүгдэд ижил дүн</translation>
  </message>
  <message>
   <source>The same person…</source>
   <translation>Нэг хүн…</translation>
  </message>
  <message>
   <source>The same submission twice, with other answers</source>
   <translation>Нэг хариу хоёр удаа, өөр хариулттай</translation>
  </message>
  <message>
   <source>The score in its parts</source>
   <translation>Онооны задаргаа</translation>
  </message>
  <message>
   <source>The second holds</source>
   <translation>Хоёрдугаар нь зөв</translation>
  </message>
  <message>
   <source>The sheet as a whole</source>
   <translation>Хуудсыг бүхэлд нь</translation>
  </message>
  <message>
   <source>The sheet as it stands</source>
   <translation>Хуудас байгаагаараа</translation>
  </message>
  <message>
   <source>The sheet cannot be saved yet</source>
   <translation>Хуудсыг одоохондоо хадгалах боломжгүй</translation>
  </message>
  <message>
   <source>The sheet is damaged or written in an unusual way. It was read cell by cell: check that no row is missing.</source>
   <translation>Хуудас гэмтсэн эсвэл ер бусын хэлбэртэй. Нүд нүдээр нь уншсан: дутуу мөр байгаа эсэхийг шалгана уу.</translation>
  </message>
  <message>
   <source>The summary is a draft again and says the reason with your name.</source>
   <translation>Тойм дахин ноорог болж, шалтгааныг таны нэртэй хамт заана.</translation>
  </message>
  <message numerus="yes">
   <source>The survey says %n thing that is not in the book|The survey says %n things that are not in the book</source>
   <translation>
    <numerusform>Судалгаанд бүртгэлд байхгүй %n зүйл байна</numerusform>
    <numerusform>Судалгаанд бүртгэлд байхгүй %n зүйл байна</numerusform>
   </translation>
  </message>
  <message>
   <source>The two say different things; look which is right</source>
   <translation>Хоёр нь зөрж байна; аль нь зөвийг харна уу</translation>
  </message>
  <message>
   <source>The usual reader cannot read this sheet.</source>
   <translation>Ердийн уншигч энэ хуудсыг уншиж чадахгүй.</translation>
  </message>
  <message>
   <source>The usual reader leaves out some of what this sheet holds.</source>
   <translation>Ердийн уншигч энэ хуудасны заримыг орхидог.</translation>
  </message>
  <message>
   <source>The workbook has drop-downs, checks and a codebook; its headings are locked, so that it can be imported again.</source>
   <translation>Ажлын номд сонгох жагсаалт, шалгалт, кодын ном бий; дахин импортлоход зориулж гарчгийг түгжсэн.</translation>
  </message>
  <message>
   <source>The workers were not counted yet.</source>
   <translation>Ажиллагчдыг хараахан тоолоогүй.</translation>
  </message>
  <message>
   <source>Theft</source>
   <translation>Хулгай</translation>
  </message>
  <message>
   <source>Their column</source>
   <translation>Файлын багана</translation>
  </message>
  <message>
   <source>Then do it once more.</source>
   <translation>Дараа нь дахин нэг удаа хийнэ үү.</translation>
  </message>
  <message>
   <source>There are changes here that are not saved</source>
   <translation>Энд хадгалаагүй өөрчлөлт байна</translation>
  </message>
  <message>
   <source>There are conflicts in duplex settings. Do you want to fix them?</source>
   <translation>Хоёр талын хэвлэлийн тохиргоо зөрчилдөж байна. Засах уу?</translation>
  </message>
  <message>
   <source>There are conflicts in page setup options. Do you want to fix them?</source>
   <translation>Хуудасны тохиргоо зөрчилдөж байна. Засах уу?</translation>
  </message>
  <message>
   <source>There are conflicts in some advanced options. Do you want to fix them?</source>
   <translation>Зарим нэмэлт сонголт зөрчилдөж байна. Засах уу?</translation>
  </message>
  <message>
   <source>There are conflicts in some options. Please fix them.</source>
   <translation>Зарим сонголт зөрчилдөж байна. Засна уу.</translation>
  </message>
  <message>
   <source>There is no curriculum yet</source>
   <translation>Сургалтын төлөвлөгөө хараахан алга</translation>
  </message>
  <message>
   <source>There is no insurance scheme yet</source>
   <translation>Даатгалын хөтөлбөр хараахан алга</translation>
  </message>
  <message>
   <source>There is no partner yet</source>
   <translation>Түнш хараахан алга</translation>
  </message>
  <message>
   <source>There is no printer on this computer</source>
   <translation>Энэ компьютерт хэвлэгч алга</translation>
  </message>
  <message>
   <source>There is no questionnaire yet</source>
   <translation>Асуулга хараахан алга</translation>
  </message>
  <message>
   <source>There is no row under the headings</source>
   <translation>Гарчгийн доор мөр алга</translation>
  </message>
  <message>
   <source>There is no scheme of emergency savings</source>
   <translation>Онцгой үеийн хадгаламжийн хөтөлбөр алга</translation>
  </message>
  <message>
   <source>There is no scheme of interest rebates</source>
   <translation>Хүүгийн хөнгөлөлтийн хөтөлбөр алга</translation>
  </message>
  <message>
   <source>There is no table in this file</source>
   <translation>Энэ файлд хүснэгт алга</translation>
  </message>
  <message>
   <source>There is nothing to decide.</source>
   <translation>Шийдэх зүйл алга.</translation>
  </message>
  <message>
   <source>There is nothing to report yet</source>
   <translation>Тайлагнах зүйл хараахан алга</translation>
  </message>
  <message>
   <source>There were too many alike to compare them all.</source>
   <translation>Төстэй нь хэт олон тул бүгдийг харьцуулж чадсангүй.</translation>
  </message>
  <message>
   <source>These are the most frequent ones.</source>
   <translation>Эдгээр нь хамгийн олон давтагдсан.</translation>
  </message>
  <message>
   <source>These figures stay as they are now. Every later print of the month shows them, marked final, with the same fingerprint.</source>
   <translation>Эдгээр тоо одоогийнхоороо үлдэнэ. Сарын дараагийн хэвлэлт бүр тэдгээрийг эцсийн гэсэн тэмдэгтэй, ижил таних тэмдэгтэйгээр харуулна.</translation>
  </message>
  <message>
   <source>They are checked again: look at them before you import.</source>
   <translation>Дахин шалгагдлаа: импортлохын өмнө харна уу.</translation>
  </message>
  <message>
   <source>They are read together with the headings.</source>
   <translation>Гарчигтай хамт уншина.</translation>
  </message>
  <message>
   <source>They concern a child</source>
   <translation>Хүүхэдтэй холбоотой</translation>
  </message>
  <message>
   <source>They end within 30 days</source>
   <translation>30 хоногийн дотор дуусна</translation>
  </message>
  <message>
   <source>They look like none of the data.</source>
   <translation>Өгөгдөл шиг харагдахгүй байна.</translation>
  </message>
  <message>
   <source>They stay as they are.</source>
   <translation>Тэд хэвээр үлдэнэ.</translation>
  </message>
  <message>
   <source>Things looked at</source>
   <translation>Үзэх зүйлс</translation>
  </message>
  <message>
   <source>Third Shift (00:00 to 07:59)</source>
   <translation>Гуравдугаар ээлж (00:00–07:59)</translation>
  </message>
  <message>
   <source>This batch changed no stored value.</source>
   <translation>Энэ багц хадгалсан утга өөрчлөөгүй.</translation>
  </message>
  <message>
   <source>This came after the merge. Tick what belongs to {other}; the rest stays with {kept}.</source>
   <translation>Энэ нь нэгтгэлийн дараа ирсэн. {other} харилцагчид хамаарахыг тэмдэглэнэ үү; бусад нь {kept} харилцагчид үлдэнэ.</translation>
  </message>
  <message>
   <source>This cannot be saved yet</source>
   <translation>Одоохондоо хадгалах боломжгүй</translation>
  </message>
  <message>
   <source>This centre is in another branch</source>
   <translation>Энэ төв өөр салбарт байдаг</translation>
  </message>
  <message>
   <source>This certifies that</source>
   <translation>Үүгээр гэрчлэх нь:</translation>
  </message>
  <message>
   <source>This child is not of the client's household</source>
   <translation>Энэ хүүхэд харилцагчийн өрхийнх биш</translation>
  </message>
  <message>
   <source>This client</source>
   <translation>Энэ харилцагч</translation>
  </message>
  <message>
   <source>This client has no policy</source>
   <translation>Энэ харилцагчид даатгалын гэрээ алга</translation>
  </message>
  <message>
   <source>This concerns a child: nothing is taken away; a person reviews it.</source>
   <translation>Хүүхэдтэй холбоотой: юуг ч буцааж авахгүй; хүн өөрөө хянана.</translation>
  </message>
  <message>
   <source>This database is locked</source>
   <translation>Энэ өгөгдлийн сан түгжигдсэн</translation>
  </message>
  <message>
   <source>This file cannot be read</source>
   <translation>Энэ файлыг унших боломжгүй</translation>
  </message>
  <message>
   <source>This file is a questionnaire, not data</source>
   <translation>Энэ файл бол асуулга, өгөгдөл биш</translation>
  </message>
  <message>
   <source>This is a fault of the program, not yours. What was saved is safe. Please copy the details and send them to whoever looks after the program.</source>
   <translation>Энэ бол програмын алдаа, таных биш. Хадгалсан зүйл аюулгүй. Дэлгэрэнгүйг хуулж, програм хариуцсан хүнд илгээнэ үү.</translation>
  </message>
  <message>
   <source>This is your file with what the import found wrong in it.</source>
   <translation>Энэ бол таны файл; импортын үед илэрсэн асуудлыг тэмдэглэсэн.</translation>
  </message>
  <message>
   <source>This kind</source>
   <translation>Энэ төрөл</translation>
  </message>
  <message>
   <source>This month</source>
   <translation>Энэ сар</translation>
  </message>
  <message>
   <source>This month was printed before, on {moment} ({fingerprint}). Since then:</source>
   <translation>Энэ сарыг өмнө нь {moment}-нд хэвлэсэн ({fingerprint}). Түүнээс хойш:</translation>
  </message>
  <message>
   <source>This number stands above already</source>
   <translation>Энэ дугаар дээр аль хэдийн бий</translation>
  </message>
  <message>
   <source>This paper waits for its second typing</source>
   <translation>Энэ цаас хоёр дахь оруулалтаа хүлээж байна</translation>
  </message>
  <message>
   <source>This person is not of the client's household</source>
   <translation>Энэ хүн харилцагчийн өрхийнх биш</translation>
  </message>
  <message>
   <source>This row is left out</source>
   <translation>Энэ мөрийг орхив</translation>
  </message>
  <message>
   <source>This sheet is not saved yet</source>
   <translation>Энэ хуудас хараахан хадгалагдаагүй</translation>
  </message>
  <message>
   <source>This workbook changes nothing</source>
   <translation>Энэ ажлын ном юуг ч өөрчлөхгүй</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>Хаях</translation>
  </message>
  <message>
   <source>Throw them away</source>
   <translation>Хаях</translation>
  </message>
  <message>
   <source>Throwing the draft away</source>
   <translation>Ноорогийг хаяж байна</translation>
  </message>
  <message>
   <source>Thumbprint</source>
   <translation>Хурууны хээ</translation>
  </message>
  <message>
   <source>Tick all that apply.</source>
   <translation>Тохирох бүгдийг тэмдэглэнэ үү.</translation>
  </message>
  <message>
   <source>Time and words</source>
   <translation>Хугацаа ба тайлбар</translation>
  </message>
  <message>
   <source>Time in an innovation</source>
   <translation>Инновацид байсан хугацаа</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Цагийн бүс</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Он цаг</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Удаа</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Нэр</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Хүртэл</translation>
  </message>
  <message>
   <source>To approve</source>
   <translation>Батлах</translation>
  </message>
  <message>
   <source>To be done: the clients who were interviewed in the first round.</source>
   <translation>Хийх: эхний үе шатанд ярилцлага өгсөн харилцагчид.</translation>
  </message>
  <message>
   <source>To be looked at</source>
   <translation>Харах</translation>
  </message>
  <message>
   <source>To be looked at from</source>
   <translation>Харах босго</translation>
  </message>
  <message>
   <source>To be paid</source>
   <translation>Төлөх</translation>
  </message>
  <message>
   <source>To be sent</source>
   <translation>Илгээх</translation>
  </message>
  <message>
   <source>To check first</source>
   <translation>Эхлээд шалгах</translation>
  </message>
  <message>
   <source>To complete</source>
   <translation>Гүйцээх шаардлагатай</translation>
  </message>
  <message>
   <source>To credit</source>
   <translation>Дансанд оруулах</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>Шийдэх</translation>
  </message>
  <message>
   <source>To follow up</source>
   <translation>Эргэж хандах</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>Харах зүйл</translation>
  </message>
  <message>
   <source>To renew</source>
   <translation>Сунгах</translation>
  </message>
  <message>
   <source>To renew soon</source>
   <translation>Удахгүй сунгах</translation>
  </message>
  <message>
   <source>To review</source>
   <translation>Хянах</translation>
  </message>
  <message>
   <source>To the centre</source>
   <translation>Шилжих төв</translation>
  </message>
  <message>
   <source>To the client</source>
   <translation>Харилцагчид хэн болох</translation>
  </message>
  <message>
   <source>To the loan account, or in cash</source>
   <translation>Зээлийн дансанд, эсвэл бэлнээр</translation>
  </message>
  <message>
   <source>To visit this week</source>
   <translation>Энэ долоо хоногт очих</translation>
  </message>
  <message>
   <source>To whom it happened</source>
   <translation>Хэнд тохиолдсон</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Өнөөдөр</translation>
  </message>
  <message>
   <source>Told on</source>
   <translation>Хэлсэн өдөр</translation>
  </message>
  <message>
   <source>Too few values to tell: {questions}.</source>
   <translation>Дүгнэхэд утга хэт цөөн: {questions}.</translation>
  </message>
  <message>
   <source>Too much debt</source>
   <translation>Хэт их өртэй</translation>
  </message>
  <message>
   <source>Too short</source>
   <translation>Хэт богино</translation>
  </message>
  <message>
   <source>Too small</source>
   <translation>Хэт бага</translation>
  </message>
  <message>
   <source>Too young</source>
   <translation>Хэт бага насны</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Дээд</translation>
  </message>
  <message>
   <source>Top Secret</source>
   <translation>Маш нууц</translation>
  </message>
  <message>
   <source>Top to Bottom, Left to Right</source>
   <translation>Дээрээс доош, зүүнээс баруун</translation>
  </message>
  <message>
   <source>Top to Bottom, Right to Left</source>
   <translation>Дээрээс доош, баруунаас зүүн</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Сэдэв</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Нийт</translation>
  </message>
  <message>
   <source>Total on the sheet</source>
   <translation>Хуудасны нийт дүн</translation>
  </message>
  <message>
   <source>Total {currency}</source>
   <translation>Нийт {currency}</translation>
  </message>
  <message>
   <source>Trade</source>
   <translation>Худалдаа</translation>
  </message>
  <message>
   <source>Trained by</source>
   <translation>Сургасан</translation>
  </message>
  <message>
   <source>Trained to pass it on</source>
   <translation>Дамжуулахаар сургагдсан</translation>
  </message>
  <message>
   <source>Trained: attended a module in the month, each person once; those of another sex or not known are in the sum only. Heads at talks are not persons.</source>
   <translation>Сургасан: сард модульд суусан, хүн бүрийг нэг удаа; өөр хүйстэй эсвэл хүйс мэдэгдэхгүйг зөвхөн нийлбэрт оруулна. Яриан дахь тоо нь давхардаж болно.</translation>
  </message>
  <message>
   <source>Trainer</source>
   <translation>Сургагч</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Сургалт</translation>
  </message>
  <message>
   <source>Training centre</source>
   <translation>Сургалтын төв</translation>
  </message>
  <message>
   <source>Training of staff</source>
   <translation>Ажилтны сургалт</translation>
  </message>
  <message>
   <source>Training of staff saved</source>
   <translation>Ажилтны сургалт хадгалагдав</translation>
  </message>
  <message>
   <source>Transport</source>
   <translation>Тээвэр</translation>
  </message>
  <message>
   <source>Treatment</source>
   <translation>Эмчилгээ</translation>
  </message>
  <message>
   <source>Two interviews with at least 90 % equal answers: copied, or asked twice?</source>
   <translation>Хариултын доод тал нь 90 % ижил хоёр ярилцлага: хуулсан уу, хоёр удаа асуусан уу?</translation>
  </message>
  <message>
   <source>Two keys that speak of different submissions</source>
   <translation>Өөр хариуг заасан хоёр түлхүүр</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Төрөл</translation>
  </message>
  <message>
   <source>Type a page to go there</source>
   <translation>Очих хуудсаа бичнэ үү</translation>
  </message>
  <message>
   <source>Type answers in</source>
   <translation>Хариулт оруулах</translation>
  </message>
  <message>
   <source>Type answers in from paper; then a second person types the same papers here.</source>
   <translation>Хариултыг цааснаас оруулна; дараа нь өөр хүн ижил цаасыг энд оруулна.</translation>
  </message>
  <message>
   <source>Type it a second time</source>
   <translation>Хоёр дахь удаа оруулах</translation>
  </message>
  <message>
   <source>Type it as the codes say, or leave it empty.</source>
   <translation>Кодын дагуу бичих, эсвэл хоосон үлдээнэ үү.</translation>
  </message>
  <message>
   <source>Type of the question in back-checks</source>
   <translation>Давтан шалгалт дахь асуултын төрөл</translation>
  </message>
  <message>
   <source>Type saved</source>
   <translation>Төрөл хадгалагдав</translation>
  </message>
  <message>
   <source>Type {number}</source>
   <translation>Төрөл {number}</translation>
  </message>
  <message>
   <source>Type:</source>
   <translation>Төрөл:</translation>
  </message>
  <message>
   <source>Typed by {who} on {moment}.</source>
   <translation>{who} {moment} оруулсан.</translation>
  </message>
  <message>
   <source>Typed in an old font</source>
   <translation>Хуучин фонтоор бичсэн</translation>
  </message>
  <message>
   <source>Typed in by</source>
   <translation>Оруулсан хүн</translation>
  </message>
  <message>
   <source>Typed in for the client</source>
   <translation>Харилцагчийг заан оруулсан</translation>
  </message>
  <message>
   <source>Typed interviews</source>
   <translation>Оруулсан ярилцлагууд</translation>
  </message>
  <message>
   <source>Typed on {moment}.</source>
   <translation>{moment} оруулсан.</translation>
  </message>
  <message>
   <source>Typed twice</source>
   <translation>Хоёр удаа оруулсан</translation>
  </message>
  <message>
   <source>Typist</source>
   <translation>Оруулагч</translation>
  </message>
  <message>
   <source>Unchanged</source>
   <translation>Өөрчлөгдөөгүй</translation>
  </message>
  <message>
   <source>Unclassified</source>
   <translation>Нууцгүй</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>Явагдаж буй</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Буцаах</translation>
  </message>
  <message>
   <source>Undo brings back every value that nobody changed later, and lists the others.</source>
   <translation>Буцаалт хожим хэн ч өөрчлөөгүй утга бүрийг сэргээж, бусдыг жагсаана.</translation>
  </message>
  <message>
   <source>Undo the import</source>
   <translation>Импортыг буцаах</translation>
  </message>
  <message>
   <source>Undo the rest</source>
   <translation>Үлдсэнийг буцаах</translation>
  </message>
  <message>
   <source>Undoing</source>
   <translation>Буцааж байна</translation>
  </message>
  <message>
   <source>Undone: {words}</source>
   <translation>Буцаасан: {words}</translation>
  </message>
  <message>
   <source>Unicode (UTF-16)</source>
   <translation>Юникод (UTF-16)</translation>
  </message>
  <message>
   <source>Unicode (UTF-8)</source>
   <translation>Юникод (UTF-8)</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Тодорхойгүй</translation>
  </message>
  <message>
   <source>Unless you name it, a text is not taken over.</source>
   <translation>Нэрлэхгүй бол текстийг авахгүй.</translation>
  </message>
  <message>
   <source>Unless you name it, a text is stored as it stands.</source>
   <translation>Нэрлэхгүй бол текстийг байгаагаар нь хадгална.</translation>
  </message>
  <message>
   <source>Unmerge</source>
   <translation>Нэгтгэл буцаах</translation>
  </message>
  <message>
   <source>Unmerged</source>
   <translation>Нэгтгэлийг буцаасан</translation>
  </message>
  <message>
   <source>Unmerge…</source>
   <translation>Нэгтгэл буцаах…</translation>
  </message>
  <message>
   <source>Unpaid men of the family</source>
   <translation>Гэр бүлийн цалингүй эрэгтэй</translation>
  </message>
  <message>
   <source>Unpaid women of the family</source>
   <translation>Гэр бүлийн цалингүй эмэгтэй</translation>
  </message>
  <message>
   <source>Unpaid, women / men</source>
   <translation>Цалингүй, эм / эр</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Дуусах</translation>
  </message>
  <message>
   <source>Until now</source>
   <translation>Өнөөг хүртэл</translation>
  </message>
  <message>
   <source>Until today</source>
   <translation>Өнөөдөр хүртэл</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>{day} хүртэл</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>Шинэчилсэн</translation>
  </message>
  <message>
   <source>Use a recipe</source>
   <translation>Тааруулга хэрэглэх</translation>
  </message>
  <message>
   <source>Use a recipe…</source>
   <translation>Тааруулга хэрэглэх…</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Үүнийг хэрэглэх</translation>
  </message>
  <message>
   <source>Use this choice</source>
   <translation>Энэ сонголтыг хэрэглэх</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Ашигласан</translation>
  </message>
  <message>
   <source>Used after a shock</source>
   <translation>Цохилтын дараа ашигласан</translation>
  </message>
  <message>
   <source>Username:</source>
   <translation>Хэрэглэгчийн нэр:</translation>
  </message>
  <message>
   <source>Vaccination</source>
   <translation>Вакцинжуулалт</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Утга</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Утга</translation>
  </message>
  <message>
   <source>Values in the file</source>
   <translation>Файл дахь утгууд</translation>
  </message>
  <message>
   <source>Values kept</source>
   <translation>Хэвээр үлдсэн утга</translation>
  </message>
  <message>
   <source>Values named in {field}</source>
   <translation>{field} талбарт нэрлэсэн утга</translation>
  </message>
  <message>
   <source>Values that change</source>
   <translation>Өөрчлөгдөх утгууд</translation>
  </message>
  <message>
   <source>Values that stay as they are</source>
   <translation>Хэвээр үлдэх утгууд</translation>
  </message>
  <message>
   <source>Values that went back</source>
   <translation>Буцсан утгууд</translation>
  </message>
  <message>
   <source>Values that were changed</source>
   <translation>Өөрчлөгдсөн утгууд</translation>
  </message>
  <message>
   <source>Variety</source>
   <translation>Олон янз</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Хувилбар</translation>
  </message>
  <message>
   <source>Version of a questionnaire</source>
   <translation>Асуулгын хувилбар</translation>
  </message>
  <message>
   <source>Version of the data</source>
   <translation>Өгөгдлийн хувилбар</translation>
  </message>
  <message>
   <source>Version of the record</source>
   <translation>Бүртгэлийн хувилбар</translation>
  </message>
  <message>
   <source>Viet Nam</source>
   <translation>Вьетнам</translation>
  </message>
  <message>
   <source>Vietnamese (1258)</source>
   <translation>Вьетнам (1258)</translation>
  </message>
  <message>
   <source>Village</source>
   <translation>Баг, хороо</translation>
  </message>
  <message>
   <source>Village, centre</source>
   <translation>Баг, хороо, төв</translation>
  </message>
  <message>
   <source>Violence</source>
   <translation>Хүчирхийлэл</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>Очиж үзсэн</translation>
  </message>
  <message>
   <source>Visit or voucher</source>
   <translation>Үзлэг эсвэл ваучер</translation>
  </message>
  <message>
   <source>Visit or voucher of</source>
   <translation>Хэний үзлэг, ваучер</translation>
  </message>
  <message>
   <source>Visit or voucher…</source>
   <translation>Үзлэг эсвэл ваучер…</translation>
  </message>
  <message>
   <source>Visit: {service}</source>
   <translation>Үзлэг: {service}</translation>
  </message>
  <message>
   <source>Visited on</source>
   <translation>Очсон өдөр</translation>
  </message>
  <message>
   <source>Visitor</source>
   <translation>Очсон хүн</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Үзлэг</translation>
  </message>
  <message>
   <source>Voluntary</source>
   <translation>Сайн дурын</translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>Ваучер</translation>
  </message>
  <message>
   <source>Voucher cancelled on</source>
   <translation>Ваучер цуцалсан өдөр</translation>
  </message>
  <message>
   <source>Voucher number</source>
   <translation>Ваучерын дугаар</translation>
  </message>
  <message>
   <source>Voucher: {service}</source>
   <translation>Ваучер: {service}</translation>
  </message>
  <message>
   <source>Vouchers</source>
   <translation>Ваучер</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Хүлээж буй</translation>
  </message>
  <message>
   <source>Waiting for approval</source>
   <translation>Батлахыг хүлээж буй</translation>
  </message>
  <message>
   <source>Waiting or decided</source>
   <translation>Хүлээж буй эсвэл шийдсэн</translation>
  </message>
  <message>
   <source>Waive</source>
   <translation>Чөлөөлөх</translation>
  </message>
  <message>
   <source>Waived</source>
   <translation>Чөлөөлсөн</translation>
  </message>
  <message>
   <source>Warnings accepted</source>
   <translation>Хүлээн авсан анхааруулга</translation>
  </message>
  <message>
   <source>Wedding or funeral</source>
   <translation>Хурим, оршуулга</translation>
  </message>
  <message>
   <source>Weekend (Saturday to Sunday)</source>
   <translation>Амралтын өдөр (Бямба–Ням)</translation>
  </message>
  <message>
   <source>Weights as the program counts</source>
   <translation>Програмын тооцдог жин</translation>
  </message>
  <message>
   <source>Weights saved</source>
   <translation>Жин хадгалагдав</translation>
  </message>
  <message>
   <source>Welcome to MFDW Desktop</source>
   <translation>MFDW Desktop-д тавтай морил</translation>
  </message>
  <message>
   <source>Went along</source>
   <translation>Хамт явсан</translation>
  </message>
  <message>
   <source>Went to another lender</source>
   <translation>Өөр зээлдүүлэгчид очсон</translation>
  </message>
  <message>
   <source>Went to work elsewhere</source>
   <translation>Өөр газар ажиллахаар явсан</translation>
  </message>
  <message>
   <source>Western (1252)</source>
   <translation>Баруун Европ (1252)</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Юу</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Үр дүн нь</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Юу өөрчлөгдсөн</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>Ялгаа</translation>
  </message>
  <message>
   <source>What follows</source>
   <translation>Цаашид юу хийх</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Зориулалт</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Юу болсон</translation>
  </message>
  <message>
   <source>What happens when a client is not known</source>
   <translation>Харилцагч танигдахгүй бол яах</translation>
  </message>
  <message>
   <source>What has to be put right</source>
   <translation>Юуг засах ёстой вэ</translation>
  </message>
  <message>
   <source>What is a part of these (numbers, rows of repeats) went with them.</source>
   <translation>Эдгээрийн хэсэг болох зүйл (дугаар, давталтын мөр) хамт хасагдсан.</translation>
  </message>
  <message>
   <source>What is agreed</source>
   <translation>Юу тохирсон</translation>
  </message>
  <message>
   <source>What is entered later for the month stands beside them as an adjustment. A closed month can be reopened with a reason.</source>
   <translation>Энэ сард хожим оруулсан нь хажууд нь залруулга болж гарна. Хаасан сарыг шалтгаантайгаар дахин нээж болно.</translation>
  </message>
  <message>
   <source>What is in the file</source>
   <translation>Файлд юу байна</translation>
  </message>
  <message>
   <source>What is looked at</source>
   <translation>Юуг харах</translation>
  </message>
  <message>
   <source>What is new</source>
   <translation>Шинэ зүйлс</translation>
  </message>
  <message>
   <source>What is odd</source>
   <translation>Юу нь сонин</translation>
  </message>
  <message>
   <source>What is pasted</source>
   <translation>Буулгах зүйл</translation>
  </message>
  <message>
   <source>What is promised</source>
   <translation>Юуг баталгаажуулах</translation>
  </message>
  <message>
   <source>What is recorded</source>
   <translation>Юу бүртгэх</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>Юуг харуулж буй</translation>
  </message>
  <message>
   <source>What is shown of the client</source>
   <translation>Харилцагчийн харуулах мэдээлэл</translation>
  </message>
  <message>
   <source>What is the paper about?</source>
   <translation>Тайлан юуны тухай вэ?</translation>
  </message>
  <message>
   <source>What is to follow</source>
   <translation>Дараа хийх зүйл</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>Юу буруу</translation>
  </message>
  <message>
   <source>What it changes</source>
   <translation>Юуг өөрчлөх</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Юу хийдэг</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Юу болох</translation>
  </message>
  <message>
   <source>What it looks for</source>
   <translation>Юуг хайдаг</translation>
  </message>
  <message>
   <source>What people said, with the codes of clients: keep the file safe</source>
   <translation>Хүмүүсийн хэлсэн зүйл, харилцагчийн кодтой: файлыг найдвартай хадгална уу</translation>
  </message>
  <message>
   <source>What proves it</source>
   <translation>Юугаар нотлогдох</translation>
  </message>
  <message>
   <source>What she said</source>
   <translation>Юу гэж хэлсэн</translation>
  </message>
  <message>
   <source>What stays</source>
   <translation>Үлдэх зүйл</translation>
  </message>
  <message>
   <source>What stays as it is</source>
   <translation>Хэвээр үлдэх зүйлс</translation>
  </message>
  <message>
   <source>What the figures do not say</source>
   <translation>Тоонд харагдахгүй зүйлс</translation>
  </message>
  <message>
   <source>What the file did to each field</source>
   <translation>Файл талбар бүрд юу хийсэн</translation>
  </message>
  <message>
   <source>What the import does to each field</source>
   <translation>Импорт талбар бүрд юу хийх</translation>
  </message>
  <message>
   <source>What the insurer decided</source>
   <translation>Даатгагчийн шийдвэр</translation>
  </message>
  <message>
   <source>What the paper says</source>
   <translation>Цаасан дээр байгаа нь</translation>
  </message>
  <message>
   <source>What the receipt shows</source>
   <translation>Баримтад харуулах</translation>
  </message>
  <message>
   <source>What to show</source>
   <translation>Юуг харуулах</translation>
  </message>
  <message>
   <source>What was agreed</source>
   <translation>Юу тохирсон</translation>
  </message>
  <message>
   <source>What was decided</source>
   <translation>Юу шийдсэн</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Юу хийсэн</translation>
  </message>
  <message>
   <source>What was done after the import is never lost.</source>
   <translation>Импортоос хойш хийсэн зүйл хэзээ ч алдагдахгүй.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Юу олдсон</translation>
  </message>
  <message>
   <source>What was heard</source>
   <translation>Юу сонссон</translation>
  </message>
  <message>
   <source>What was noticed</source>
   <translation>Юу анзаарсан</translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation>Юу ажигласан</translation>
  </message>
  <message>
   <source>What we ask you</source>
   <translation>Бид танаас юу асуух вэ</translation>
  </message>
  <message>
   <source>What you decided about the table and its columns would be lost.</source>
   <translation>Хүснэгт, багануудын талаар шийдсэн зүйл тань алдагдана.</translation>
  </message>
  <message>
   <source>What you get</source>
   <translation>Та юу авах вэ</translation>
  </message>
  <message>
   <source>What you have typed here would be lost.</source>
   <translation>Энд бичсэн зүйл тань алдагдана.</translation>
  </message>
  <message>
   <source>What you name is remembered.</source>
   <translation>Таны нэрлэснийг санана.</translation>
  </message>
  <message>
   <source>What {typed} means</source>
   <translation>{typed} гэдэг нь</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Хэзээ</translation>
  </message>
  <message>
   <source>When a file brings a second interview of a client, it waits here.</source>
   <translation>Файлд харилцагчийн хоёр дахь ярилцлага орж ирвэл энд хүлээнэ.</translation>
  </message>
  <message>
   <source>When a file brings an interview whose client cannot be told, it waits here.</source>
   <translation>Файлд харилцагч нь тодорхойгүй ярилцлага ирвэл энд хүлээнэ.</translation>
  </message>
  <message>
   <source>When it is not the amount itself</source>
   <translation>Олголтын дүнгээс өөр бол</translation>
  </message>
  <message>
   <source>When somebody may not have it</source>
   <translation>Хэн нэгэн авч болохгүй үед</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Хаана</translation>
  </message>
  <message>
   <source>Where questions changed between rounds, a workbook says which column of each round means the same, and how its codes or its unit are brought to one. Answers stay as they were given; clients' answers side by side and harmonised exports follow.</source>
   <translation>Үе шат хооронд асуулт өөрчлөгдсөн бол үе шат бүрийн аль багана ижил утгатай, код эсвэл нэгжийг нь хэрхэн нийцүүлэхийг ажлын номд заана. Хариулт өгснөөрөө үлдэнэ; харилцагчийн хариултыг зэрэгцүүлэх, нийцүүлсэн экспорт үүнийг дагана.</translation>
  </message>
  <message>
   <source>Where shall the summaries go?</source>
   <translation>Тоймуудыг хаана хадгалах вэ?</translation>
  </message>
  <message>
   <source>Where the database goes</source>
   <translation>Өгөгдлийн сангийн байршил</translation>
  </message>
  <message>
   <source>Where the file and the book differ</source>
   <translation>Файл ба бүртгэл зөрсөн үед</translation>
  </message>
  <message>
   <source>Which answers stand?</source>
   <translation>Аль хариултууд хүчинтэй вэ?</translation>
  </message>
  <message>
   <source>Which calendar?</source>
   <translation>Ямар цаг тоолол?</translation>
  </message>
  <message>
   <source>Which checks</source>
   <translation>Аль шалгалтууд</translation>
  </message>
  <message>
   <source>Which columns</source>
   <translation>Аль баганууд</translation>
  </message>
  <message>
   <source>Which consent</source>
   <translation>Аль зөвшөөрөл</translation>
  </message>
  <message>
   <source>Which decisions</source>
   <translation>Аль шийдвэрүүд</translation>
  </message>
  <message>
   <source>Which learners</source>
   <translation>Аль суралцагчид</translation>
  </message>
  <message>
   <source>Which list</source>
   <translation>Аль жагсаалт</translation>
  </message>
  <message>
   <source>Which loans</source>
   <translation>Аль зээлүүд</translation>
  </message>
  <message>
   <source>Which pairs</source>
   <translation>Аль хосууд</translation>
  </message>
  <message>
   <source>Which referrals</source>
   <translation>Аль илгээлтүүд</translation>
  </message>
  <message>
   <source>Which rows are taken</source>
   <translation>Аль мөрүүдийг авах</translation>
  </message>
  <message>
   <source>Which sessions</source>
   <translation>Аль сургалтууд</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Хэн</translation>
  </message>
  <message>
   <source>Who comes</source>
   <translation>Хэн ирэх</translation>
  </message>
  <message>
   <source>Who comes along</source>
   <translation>Хэн хамт ирэх</translation>
  </message>
  <message>
   <source>Who is covered</source>
   <translation>Хэн хамрагдах</translation>
  </message>
  <message>
   <source>Who is it?</source>
   <translation>Хэн бэ?</translation>
  </message>
  <message>
   <source>Who is marked on the roster of a session of this course comes here.</source>
   <translation>Энэ курсийн сургалтын ирцэд тэмдэглэгдсэн хүн энд гарна.</translation>
  </message>
  <message>
   <source>Who is referred?</source>
   <translation>Хэнийг илгээх вэ?</translation>
  </message>
  <message>
   <source>Who is sent</source>
   <translation>Хэнийг илгээх</translation>
  </message>
  <message>
   <source>Who is this?</source>
   <translation>Энэ хэн бэ?</translation>
  </message>
  <message>
   <source>Who is {name}?</source>
   <translation>{name} гэж хэн бэ?</translation>
  </message>
  <message>
   <source>Who it is</source>
   <translation>Хэн болох</translation>
  </message>
  <message>
   <source>Who may have a scheme</source>
   <translation>Хөтөлбөрийг хэн авч болох</translation>
  </message>
  <message>
   <source>Who may have it</source>
   <translation>Хэн авч болох</translation>
  </message>
  <message>
   <source>Who may have it: {scheme}</source>
   <translation>Хэн авч болох: {scheme}</translation>
  </message>
  <message>
   <source>Who may have it…</source>
   <translation>Хэн авч болох…</translation>
  </message>
  <message>
   <source>Who may have the scheme</source>
   <translation>Хөтөлбөрийг хэн авч болох</translation>
  </message>
  <message>
   <source>Who may have: {scheme}</source>
   <translation>Хэн авч болох: {scheme}</translation>
  </message>
  <message>
   <source>Who was asked</source>
   <translation>Хэнээс асуусан</translation>
  </message>
  <message>
   <source>Who was asked…</source>
   <translation>Хэнээс асуусан…</translation>
  </message>
  <message>
   <source>Who was interviewed?</source>
   <translation>Хэнээс ярилцлага авсан бэ?</translation>
  </message>
  <message>
   <source>Who was not interviewed</source>
   <translation>Хэнээс ярилцлага аваагүй</translation>
  </message>
  <message>
   <source>Whoever comes agreed to this referral, or it is in their interest.</source>
   <translation>Ирсэн хүн энэ илгээлтийг зөвшөөрсөн, эсвэл түүний ашиг сонирхолд нийцнэ.</translation>
  </message>
  <message>
   <source>Whole centre</source>
   <translation>Бүх төв</translation>
  </message>
  <message>
   <source>Whole page</source>
   <translation>Бүтэн хуудас</translation>
  </message>
  <message>
   <source>Whole rows</source>
   <translation>Мөрийг бүтнээр</translation>
  </message>
  <message>
   <source>Whose certificate?</source>
   <translation>Хэний гэрчилгээ?</translation>
  </message>
  <message>
   <source>Whose page?</source>
   <translation>Хэний хуудас вэ?</translation>
  </message>
  <message>
   <source>Whose savings?</source>
   <translation>Хэний хадгаламж вэ?</translation>
  </message>
  <message>
   <source>Whose value stands</source>
   <translation>Хэний утга үлдэх</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Шалтгаан</translation>
  </message>
  <message>
   <source>Why it changed</source>
   <translation>Яагаад өөрчилсөн</translation>
  </message>
  <message>
   <source>Why it changes</source>
   <translation>Яагаад өөрчлөх</translation>
  </message>
  <message>
   <source>Why it is in the person's best interest</source>
   <translation>Яагаад хүний ашиг сонирхолд нийцэх</translation>
  </message>
  <message>
   <source>Why it stays</source>
   <translation>Яагаад үлдэх</translation>
  </message>
  <message>
   <source>Why it was dropped</source>
   <translation>Завсардсан шалтгаан</translation>
  </message>
  <message>
   <source>Why not</source>
   <translation>Яагаад үгүй</translation>
  </message>
  <message>
   <source>Why she or he left</source>
   <translation>Яагаад гарсан</translation>
  </message>
  <message>
   <source>Width:</source>
   <translation>Өргөн:</translation>
  </message>
  <message>
   <source>With a balance</source>
   <translation>Үлдэгдэлтэй</translation>
  </message>
  <message>
   <source>With a rebate</source>
   <translation>Хөнгөлөлттэй</translation>
  </message>
  <message>
   <source>With problems</source>
   <translation>Алдаатай</translation>
  </message>
  <message>
   <source>With the insurer</source>
   <translation>Даатгагчид байгаа</translation>
  </message>
  <message>
   <source>With the names of those not interviewed</source>
   <translation>Ярилцлага аваагүй хүмүүсийн нэртэй</translation>
  </message>
  <message>
   <source>With these</source>
   <translation>Эдгээрээр</translation>
  </message>
  <message>
   <source>With whom does she live?</source>
   <translation>Хэнтэй амьдардаг вэ?</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Татах</translation>
  </message>
  <message>
   <source>Withdraw consent: {who}</source>
   <translation>Зөвшөөрөл татах: {who}</translation>
  </message>
  <message>
   <source>Withdrawal</source>
   <translation>Зарлага</translation>
  </message>
  <message>
   <source>Withdrawal saved</source>
   <translation>Зарлага хадгалагдав</translation>
  </message>
  <message>
   <source>Withdrawal, {currency}</source>
   <translation>Зарлага, {currency}</translation>
  </message>
  <message>
   <source>Withdrawing a consent</source>
   <translation>Зөвшөөрлийг татаж байна</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Татсан</translation>
  </message>
  <message>
   <source>Withdrawn by the client</source>
   <translation>Харилцагч татсан</translation>
  </message>
  <message>
   <source>Withdrawn on</source>
   <translation>Татсан өдөр</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Зарлага…</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>Хөнгөлөлтгүй</translation>
  </message>
  <message>
   <source>Without --person the whole household is covered; without --premium it is that of the scheme's last policy.</source>
   <translation>--person-гүй бол өрх бүхэлдээ хамрагдана; --premium-гүй бол хөтөлбөрийн сүүлийн гэрээний хураамжийг авна.</translation>
  </message>
  <message>
   <source>Without a rebate</source>
   <translation>Хөнгөлөлтгүй</translation>
  </message>
  <message>
   <source>Without an incentive</source>
   <translation>Урамшуулалгүй</translation>
  </message>
  <message>
   <source>Without it the client is left out of surveys and analysis.</source>
   <translation>Зөвшөөрөлгүй харилцагчийг судалгаа, шинжилгээнд оруулахгүй.</translation>
  </message>
  <message>
   <source>Without what tells who it is</source>
   <translation>Хүнийг таниулах зүйлгүй</translation>
  </message>
  <message>
   <source>Witness</source>
   <translation>Гэрч</translation>
  </message>
  <message>
   <source>Witness, for consent by word</source>
   <translation>Амаар зөвшөөрсөн бол гэрч</translation>
  </message>
  <message>
   <source>Woman</source>
   <translation>Эмэгтэй</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>Эмэгтэй</translation>
  </message>
  <message>
   <source>Women among them</source>
   <translation>Үүнээс эмэгтэй</translation>
  </message>
  <message>
   <source>Women who listened</source>
   <translation>Сонссон эмэгтэй</translation>
  </message>
  <message>
   <source>Women's empowerment</source>
   <translation>Эмэгтэйчүүдийг чадавхжуулах</translation>
  </message>
  <message>
   <source>Words of the manager</source>
   <translation>Менежерийн тайлбар</translation>
  </message>
  <message>
   <source>Work from</source>
   <translation>Ажил эхлэх</translation>
  </message>
  <message>
   <source>Work is under way: {title}</source>
   <translation>Ажил үргэлжилж байна: {title}</translation>
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation>Ажлын ном (*.xlsx)</translation>
  </message>
  <message>
   <source>Workbook…</source>
   <translation>Ажлын ном…</translation>
  </message>
  <message>
   <source>Workers</source>
   <translation>Ажиллагчид</translation>
  </message>
  <message>
   <source>Workers saved</source>
   <translation>Ажиллагчид хадгалагдав</translation>
  </message>
  <message>
   <source>Working conditions</source>
   <translation>Хөдөлмөрийн нөхцөл</translation>
  </message>
  <message>
   <source>Working family members</source>
   <translation>Ажилладаг гэр бүлийн гишүүд</translation>
  </message>
  <message>
   <source>Workplace at home</source>
   <translation>Гэр дэх ажлын байр</translation>
  </message>
  <message>
   <source>Works</source>
   <translation>Ажилладаг</translation>
  </message>
  <message>
   <source>Worth a look</source>
   <translation>Харах нь зүйтэй</translation>
  </message>
  <message>
   <source>Worth money</source>
   <translation>Мөнгөн үнэтэй</translation>
  </message>
  <message>
   <source>Write PDF file</source>
   <translation>PDF файл бичих</translation>
  </message>
  <message>
   <source>Write a curriculum under Settings, Curricula, and let a scheme follow it here.</source>
   <translation>Тохиргоо, Сургалтын төлөвлөгөө хэсэгт төлөвлөгөө бичээд, хөтөлбөрт энд дагуулна уу.</translation>
  </message>
  <message>
   <source>Write a visit</source>
   <translation>Үзлэг бичих</translation>
  </message>
  <message>
   <source>Write numbers in the digits of the script: {digits}</source>
   <translation>Тоог үндэсний цифрээр бичих: {digits}</translation>
  </message>
  <message>
   <source>Write one under Settings, Curricula.</source>
   <translation>Тохиргоо, Сургалтын төлөвлөгөө хэсэгт нэгийг бичнэ үү.</translation>
  </message>
  <message>
   <source>Write the clinics, offices and schools that you send clients to.</source>
   <translation>Харилцагч илгээдэг эмнэлэг, байгууллага, сургуулиудаа бичнэ үү.</translation>
  </message>
  <message>
   <source>Write the organisations you work with under Settings, Partners.</source>
   <translation>Хамтран ажилладаг байгууллагаа Тохиргоо, Түншүүд хэсэгт бичнэ үү.</translation>
  </message>
  <message>
   <source>Writes a file that the Windows Task Scheduler imports. On the first of each month it saves the summary of the month that has ended, also while no window is open.</source>
   <translation>Windows Task Scheduler импортлох файлыг бичнэ. Сар бүрийн эхний өдөр, цонх нээлттэй биш үед ч, дууссан сарын тоймыг хадгална.</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Бичиж байна</translation>
  </message>
  <message>
   <source>Writing a check</source>
   <translation>Шалгалтыг бичиж байна</translation>
  </message>
  <message>
   <source>Writing the codebook</source>
   <translation>Кодын номыг бичиж байна</translation>
  </message>
  <message>
   <source>Writing the crediting file</source>
   <translation>Дансанд оруулах файлыг бичиж байна</translation>
  </message>
  <message>
   <source>Writing the list</source>
   <translation>Жагсаалтыг бичиж байна</translation>
  </message>
  <message>
   <source>Writing the list of duplicates</source>
   <translation>Давхардлын жагсаалтыг бичиж байна</translation>
  </message>
  <message>
   <source>Writing the paper</source>
   <translation>Тайланг бичиж байна</translation>
  </message>
  <message>
   <source>Writing the receipt</source>
   <translation>Баримтыг бичиж байна</translation>
  </message>
  <message>
   <source>Writing the template</source>
   <translation>Загварыг бичиж байна</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>Ажлын номыг бичиж байна</translation>
  </message>
  <message>
   <source>Written off</source>
   <translation>Данснаас хассан</translation>
  </message>
  <message>
   <source>XLSForm (*.xlsx *.xlsm *.xls)</source>
   <translation>XLSForm (*.xlsx *.xlsm *.xls)</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Жил</translation>
  </message>
  <message>
   <source>Years of two digits</source>
   <translation>Хоёр оронтой он</translation>
  </message>
  <message>
   <source>Yellow cells were stored as they are; look whether they are right.</source>
   <translation>Шар нүд хэвээрээ хадгалагдсан; зөв эсэхийг нь харна уу.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Тийм</translation>
  </message>
  <message>
   <source>Yes or no</source>
   <translation>Тийм эсвэл үгүй</translation>
  </message>
  <message>
   <source>You answer each question by itself. A no to the survey or to research changes nothing of your loan or of what you receive.</source>
   <translation>Та асуулт бүрд тусад нь хариулна. Ярилцлага эсвэл судалгаанд үгүй гэх нь таны зээл, авдаг зүйлд юуг ч өөрчлөхгүй.</translation>
  </message>
  <message>
   <source>You can take each answer back at any time, with your officer or at the {branch} branch. From that day on your answers are used no more.</source>
   <translation>Та хариулт бүрээ хэдийд ч эдийн засагчдаа эсвэл {branch} салбарт хандан буцааж болно. Тэр өдрөөс таны хариултыг ашиглахгүй.</translation>
  </message>
  <message>
   <source>You said that they are data.</source>
   <translation>Та өгөгдөл гэж хэлсэн.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Таны нэр</translation>
  </message>
  <message>
   <source>Your word</source>
   <translation>Таны үг</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Таных</translation>
  </message>
  <message>
   <source>ZIP (*.zip)</source>
   <translation>ZIP (*.zip)</translation>
  </message>
  <message>
   <source>Zeros in front</source>
   <translation>Урд талын тэг</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Томруулах</translation>
  </message>
  <message>
   <source>a CommCare export</source>
   <translation>CommCare-ийн экспорт</translation>
  </message>
  <message>
   <source>a DHIS2 export</source>
   <translation>DHIS2-ын экспорт</translation>
  </message>
  <message>
   <source>a KoboToolbox export</source>
   <translation>KoboToolbox-ын экспорт</translation>
  </message>
  <message>
   <source>a Mifos template</source>
   <translation>Mifos-ын загвар</translation>
  </message>
  <message>
   <source>a REDCap export</source>
   <translation>REDCap-ын экспорт</translation>
  </message>
  <message>
   <source>a SurveyCTO export</source>
   <translation>SurveyCTO-гийн экспорт</translation>
  </message>
  <message>
   <source>a blank questionnaire to fill in by hand</source>
   <translation>гараар бөглөх хоосон асуулга</translation>
  </message>
  <message>
   <source>a branch is needed, as in KH03=Kampot</source>
   <translation>салбар хэрэгтэй, жишээ нь KH03=Kampot</translation>
  </message>
  <message>
   <source>a centre's clients for one scheme, to be filled in by hand</source>
   <translation>нэг хөтөлбөрт хамаарах төвийн харилцагчид, гараар бөглөх</translation>
  </message>
  <message>
   <source>a certificate for each who completed a course</source>
   <translation>курс гүйцээсэн хүн бүрт гэрчилгээ</translation>
  </message>
  <message>
   <source>a choice of a list; once for each</source>
   <translation>жагсаалтын нэг сонголт; тус бүрд нэг удаа</translation>
  </message>
  <message>
   <source>a choice that was not offered</source>
   <translation>санал болгоогүй сонголт</translation>
  </message>
  <message>
   <source>a client cannot be merged with herself</source>
   <translation>харилцагчийг өөртэй нь нэгтгэх боломжгүй</translation>
  </message>
  <message>
   <source>a client who is ‘{current}’ cannot become ‘{wanted}’</source>
   <translation>‘{current}’ харилцагчийг ‘{wanted}’ болгох боломжгүй</translation>
  </message>
  <message>
   <source>a code has letters, digits and hyphens, at most 16</source>
   <translation>код үсэг, цифр, зураастай, ихдээ 16 тэмдэгттэй</translation>
  </message>
  <message>
   <source>a code has small Latin letters, digits and _, and begins with a letter</source>
   <translation>код жижиг латин үсэг, цифр, _ агуулж, үсгээр эхэлнэ</translation>
  </message>
  <message>
   <source>a code is needed</source>
   <translation>код хэрэгтэй</translation>
  </message>
  <message>
   <source>a column a concept of the harmonisation</source>
   <translation>нийцүүлгийн ойлголт бүрд нэг багана</translation>
  </message>
  <message>
   <source>a comma before the fraction</source>
   <translation>бутархайн өмнө таслал</translation>
  </message>
  <message>
   <source>a country has two letters, as in KH</source>
   <translation>улс хоёр үсэгтэй, жишээ нь KH</translation>
  </message>
  <message>
   <source>a cross is read as present; if it means absent, write A instead</source>
   <translation>загалмайг ирсэн гэж уншсан; тасалсан гэсэн утгатай бол A гэж бичнэ үү</translation>
  </message>
  <message>
   <source>a curriculum has {most} modules at most</source>
   <translation>сургалтын төлөвлөгөө ихдээ {most} модультай</translation>
  </message>
  <message>
   <source>a day from {first} to {last} is expected; check the year</source>
   <translation>{first}-с {last} хүртэлх өдөр байх ёстой; оныг шалгана уу</translation>
  </message>
  <message>
   <source>a day is needed</source>
   <translation>өдөр хэрэгтэй</translation>
  </message>
  <message>
   <source>a day of the period</source>
   <translation>хугацааны аль нэг өдөр</translation>
  </message>
  <message>
   <source>a document still wanted; may be repeated</source>
   <translation>дутуу баримт; давтаж болно</translation>
  </message>
  <message>
   <source>a draft needs a code: --code CODE</source>
   <translation>ноорогт код хэрэгтэй: --code CODE</translation>
  </message>
  <message>
   <source>a dry run: nothing was kept</source>
   <translation>туршилтын ажиллуулалт: юу ч хадгалаагүй</translation>
  </message>
  <message>
   <source>a fault in the program ({name}); nothing was kept</source>
   <translation>програмын алдаа ({name}); юу ч хадгалаагүй</translation>
  </message>
  <message>
   <source>a list has {most} choices at most</source>
   <translation>жагсаалт ихдээ {most} сонголттой</translation>
  </message>
  <message>
   <source>a mistake</source>
   <translation>алдаа</translation>
  </message>
  <message>
   <source>a module needs a title before its minutes</source>
   <translation>модулийн минутын өмнө нэр хэрэгтэй</translation>
  </message>
  <message>
   <source>a name is needed</source>
   <translation>нэр хэрэгтэй</translation>
  </message>
  <message>
   <source>a name is needed, in Latin letters or in the own script</source>
   <translation>латин үсгээр эсвэл үндэсний бичгээр нэр хэрэгтэй</translation>
  </message>
  <message>
   <source>a name with figures in it; check it</source>
   <translation>нэрэнд цифр орсон; шалгана уу</translation>
  </message>
  <message>
   <source>a note on it</source>
   <translation>тэмдэглэл</translation>
  </message>
  <message>
   <source>a note, no question</source>
   <translation>тэмдэглэл, асуулт биш</translation>
  </message>
  <message>
   <source>a number from {least} to {most} is expected</source>
   <translation>{least}-аас {most} хүртэлх тоо байх ёстой</translation>
  </message>
  <message>
   <source>a number of more than 15 digits was rounded by Excel: {value}; write it as text</source>
   <translation>15-аас олон цифртэй тоог Excel дугуйруулсан: {value}; текстээр бичнэ үү</translation>
  </message>
  <message>
   <source>a pair is looked at from here on: more than 0, and less than the likely one</source>
   <translation>хосыг эндээс эхэлж харна: 0-ээс их, магадлалтайгаас бага</translation>
  </message>
  <message>
   <source>a payment of this award was paid or cancelled already</source>
   <translation>энэ олголтын төлбөрийг аль хэдийн төлсөн эсвэл цуцалсан</translation>
  </message>
  <message>
   <source>a person is covered within the days of the policy only</source>
   <translation>хүн зөвхөн гэрээний хугацаанд хамрагдана</translation>
  </message>
  <message>
   <source>a person joined the household on {on}, after this day</source>
   <translation>хүн өрхөд энэ өдрөөс хойш {on}-нд нэмэгдсэн</translation>
  </message>
  <message>
   <source>a person stands twice on the policy for the same days</source>
   <translation>нэг хүн гэрээнд ижил хугацаагаар хоёр удаа байна</translation>
  </message>
  <message>
   <source>a plain list</source>
   <translation>энгийн жагсаалт</translation>
  </message>
  <message>
   <source>a point before the fraction</source>
   <translation>бутархайн өмнө цэг</translation>
  </message>
  <message>
   <source>a policy covers this person</source>
   <translation>энэ хүн даатгалын гэрээнд хамрагдсан</translation>
  </message>
  <message>
   <source>a question of type ‘{value}’ has no name and is left out</source>
   <translation>‘{value}’ төрлийн асуулт нэргүй тул орхив</translation>
  </message>
  <message>
   <source>a question's type: 1 never differs, 2 hard to ask, 3 may change, 0 none</source>
   <translation>асуултын төрөл: 1 хэзээ ч зөрөхгүй, 2 асуухад хэцүү, 3 өөрчлөгдөж болно, 0 төрөлгүй</translation>
  </message>
  <message>
   <source>a questionnaire (XLSForm)</source>
   <translation>асуулга (XLSForm)</translation>
  </message>
  <message>
   <source>a reason is needed</source>
   <translation>шалтгаан хэрэгтэй</translation>
  </message>
  <message>
   <source>a rebate was computed for this loan</source>
   <translation>энэ зээлд хөнгөлөлт тооцсон</translation>
  </message>
  <message>
   <source>a record of later that belongs to the one who returns</source>
   <translation>буцаж ирэх харилцагчид хамаарах хожмын бүртгэл</translation>
  </message>
  <message>
   <source>a record of the group is not there any more</source>
   <translation>бүлгийн нэг бүртгэл байхгүй болсон</translation>
  </message>
  <message>
   <source>a round is diagnostic, baseline, followup1 … or final</source>
   <translation>үе шат нь diagnostic, baseline, followup1 … эсвэл final байна</translation>
  </message>
  <message>
   <source>a row an interview (long), or a row a client with all rounds (wide)</source>
   <translation>ярилцлага бүрд нэг мөр (long), эсвэл бүх үе шаттай харилцагч бүрд нэг мөр (wide)</translation>
  </message>
  <message>
   <source>a row of the group is left open</source>
   <translation>бүлгийн нэг мөр нээлттэй үлдсэн</translation>
  </message>
  <message>
   <source>a row of the repeat</source>
   <translation>давталтын мөр</translation>
  </message>
  <message>
   <source>a row says more than one of correct, drop and newid</source>
   <translation>нэг мөрөнд correct, drop, newid-ийн нэгээс олон нь байна</translation>
  </message>
  <message>
   <source>a scheme has at least one rule</source>
   <translation>хөтөлбөр дор хаяж нэг дүрэмтэй байна</translation>
  </message>
  <message>
   <source>a scheme in words for the clients</source>
   <translation>харилцагчдад зориулсан хөтөлбөрийн тайлбар</translation>
  </message>
  <message>
   <source>a score from 0 to 100</source>
   <translation>0-ээс 100 хүртэлх оноо</translation>
  </message>
  <message>
   <source>a task for the Windows Task Scheduler: the summary of every month</source>
   <translation>Windows Task Scheduler-ийн даалгавар: сар бүрийн тойм</translation>
  </message>
  <message>
   <source>a telephone number has no letters, as in 012 345 678</source>
   <translation>утасны дугаарт үсэг байхгүй, жишээ нь 012 345 678</translation>
  </message>
  <message>
   <source>a text has {most} letters at most</source>
   <translation>текст ихдээ {most} үсэгтэй</translation>
  </message>
  <message>
   <source>a voucher that was used cannot be cancelled</source>
   <translation>ашигласан ваучерыг цуцлах боломжгүй</translation>
  </message>
  <message>
   <source>a {role} does not approve</source>
   <translation>{role} баталдаггүй</translation>
  </message>
  <message>
   <source>about {years}</source>
   <translation>ойролцоогоор {years}</translation>
  </message>
  <message>
   <source>about {year}</source>
   <translation>ойролцоогоор {year}</translation>
  </message>
  <message>
   <source>about {year} · {age}</source>
   <translation>ойролцоогоор {year} · {age}</translation>
  </message>
  <message>
   <source>absent</source>
   <translation>тасалсан</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>хүлээн авсан</translation>
  </message>
  <message>
   <source>accounts</source>
   <translation>данс</translation>
  </message>
  <message>
   <source>action</source>
   <translation>ажил</translation>
  </message>
  <message>
   <source>actions</source>
   <translation>ажлууд</translation>
  </message>
  <message>
   <source>actions agreed</source>
   <translation>тохирсон ажил</translation>
  </message>
  <message>
   <source>actions done</source>
   <translation>хийсэн ажил</translation>
  </message>
  <message>
   <source>actions overdue</source>
   <translation>хугацаа хэтэрсэн ажил</translation>
  </message>
  <message>
   <source>active</source>
   <translation>идэвхтэй</translation>
  </message>
  <message>
   <source>active at end</source>
   <translation>эцэст идэвхтэй</translation>
  </message>
  <message>
   <source>active at start</source>
   <translation>эхэнд идэвхтэй</translation>
  </message>
  <message>
   <source>active clients</source>
   <translation>идэвхтэй харилцагч</translation>
  </message>
  <message>
   <source>active clients covered</source>
   <translation>хамрагдсан идэвхтэй харилцагч</translation>
  </message>
  <message>
   <source>add a column with their codes, or name the column with --client-column</source>
   <translation>кодтой багана нэмэх, эсвэл --client-column-оор баганыг нэрлэнэ үү</translation>
  </message>
  <message>
   <source>add a kind of incentive</source>
   <translation>урамшууллын төрөл нэмэх</translation>
  </message>
  <message>
   <source>add a new version from a later day on</source>
   <translation>хожуу өдрөөс шинэ хувилбар нэмнэ үү</translation>
  </message>
  <message>
   <source>add a person of the household first</source>
   <translation>эхлээд өрхийн гишүүн нэмнэ үү</translation>
  </message>
  <message>
   <source>add an own field</source>
   <translation>өөрийн талбар нэмэх</translation>
  </message>
  <message>
   <source>add awards from a spreadsheet</source>
   <translation>хүснэгтэн файлаас олголт нэмэх</translation>
  </message>
  <message>
   <source>add one in the settings</source>
   <translation>тохиргоонд нэгийг нэмнэ үү</translation>
  </message>
  <message>
   <source>add or change schemes from a spreadsheet</source>
   <translation>хүснэгтэн файлаас хөтөлбөр нэмэх буюу өөрчлөх</translation>
  </message>
  <message>
   <source>add them, or name them in a recipe</source>
   <translation>тэдгээрийг нэмэх, эсвэл тааруулгад нэрлэнэ үү</translation>
  </message>
  <message>
   <source>address of a file</source>
   <translation>файлын хаяг</translation>
  </message>
  <message>
   <source>adjustment</source>
   <translation>залруулга</translation>
  </message>
  <message>
   <source>after</source>
   <translation>дараа</translation>
  </message>
  <message>
   <source>after the round closed</source>
   <translation>үе шат хаагдсаны дараа</translation>
  </message>
  <message>
   <source>again</source>
   <translation>дахин</translation>
  </message>
  <message>
   <source>age</source>
   <translation>нас</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>тохирол</translation>
  </message>
  <message>
   <source>agrees</source>
   <translation>тохирсон</translation>
  </message>
  <message>
   <source>all</source>
   <translation>бүгд</translation>
  </message>
  <message>
   <source>all instalments on time, or each for itself</source>
   <translation>бүх төлөлт хугацаандаа, эсвэл тус бүрээр</translation>
  </message>
  <message>
   <source>all is well: {records} records</source>
   <translation>бүгд хэвийн: {records} бүртгэл</translation>
  </message>
  <message>
   <source>all lines, not only what is odd</source>
   <translation>зөвхөн сонин биш, бүх мөр</translation>
  </message>
  <message>
   <source>also list by name the clients who were not interviewed</source>
   <translation>ярилцлага аваагүй харилцагчийг мөн нэрээр нь жагсаах</translation>
  </message>
  <message>
   <source>amount</source>
   <translation>дүн</translation>
  </message>
  <message>
   <source>amount approved; else what was claimed</source>
   <translation>баталсан дүн; эс бөгөөс нэхэмжилсэн дүн</translation>
  </message>
  <message>
   <source>amount claimed</source>
   <translation>нэхэмжилсэн дүн</translation>
  </message>
  <message>
   <source>amount due</source>
   <translation>төлөх дүн</translation>
  </message>
  <message>
   <source>amount paid</source>
   <translation>төлсөн дүн</translation>
  </message>
  <message>
   <source>amount returned</source>
   <translation>буцсан дүн</translation>
  </message>
  <message>
   <source>amount reversed</source>
   <translation>буцаасан дүн</translation>
  </message>
  <message>
   <source>an Epi Info export</source>
   <translation>Epi Info-гийн экспорт</translation>
  </message>
  <message>
   <source>an ODK export</source>
   <translation>ODK-ийн экспорт</translation>
  </message>
  <message>
   <source>an Ona export</source>
   <translation>Ona-гийн экспорт</translation>
  </message>
  <message>
   <source>an amount is needed</source>
   <translation>дүн хэрэгтэй</translation>
  </message>
  <message>
   <source>an award of {client} is the credit of a rebate</source>
   <translation>{client} харилцагчийн олголт нь хөнгөлөлтийн орлого</translation>
  </message>
  <message>
   <source>an earlier row says something else of the policy {policy}; for amounts of each person use the columns of the person</source>
   <translation>өмнөх мөрөнд {policy} даатгалын гэрээг өөрөөр бичсэн; хүн тус бүрийн дүнд хүний багануудыг ашиглана уу</translation>
  </message>
  <message>
   <source>an earlier row says something else of this session; correct one</source>
   <translation>өмнөх мөрөнд энэ сургалтын талаар өөрөөр бичсэн; аль нэгийг засна уу</translation>
  </message>
  <message>
   <source>an import</source>
   <translation>импорт</translation>
  </message>
  <message>
   <source>an own field for a day</source>
   <translation>өдрийн өөрийн талбар</translation>
  </message>
  <message>
   <source>an own field for a number</source>
   <translation>тооны өөрийн талбар</translation>
  </message>
  <message>
   <source>an own field for text</source>
   <translation>бичвэрийн өөрийн талбар</translation>
  </message>
  <message>
   <source>an own field for yes or no</source>
   <translation>тийм эсвэл үгүй өөрийн талбар</translation>
  </message>
  <message>
   <source>an own field of the kind</source>
   <translation>төрлийн өөрийн талбар</translation>
  </message>
  <message>
   <source>an own field with choices</source>
   <translation>сонголттой өөрийн талбар</translation>
  </message>
  <message numerus="yes">
   <source>and %n more client|and %n more clients</source>
   <translation>
    <numerusform>ба өөр %n харилцагч</numerusform>
    <numerusform>ба өөр %n харилцагч</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more problem|and %n more problems</source>
   <translation>
    <numerusform>ба өөр %n асуудал</numerusform>
    <numerusform>ба өөр %n асуудал</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more row left out|and %n more rows left out</source>
   <translation>
    <numerusform>бас %n мөр орхив</numerusform>
    <numerusform>бас %n мөр орхив</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more sheet|and %n more sheets</source>
   <translation>
    <numerusform>ба өөр %n хуудас</numerusform>
    <numerusform>ба өөр %n хуудас</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more text|and %n more texts</source>
   <translation>
    <numerusform>ба өөр %n текст</numerusform>
    <numerusform>ба өөр %n текст</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more; see --all|and %n more; see --all</source>
   <translation>
    <numerusform>бас %n; --all-оор үзнэ үү</numerusform>
    <numerusform>бас %n; --all-оор үзнэ үү</numerusform>
   </translation>
  </message>
  <message>
   <source>and where they do not:</source>
   <translation>биелээгүй бол:</translation>
  </message>
  <message>
   <source>another column fills it</source>
   <translation>өөр багана бөглөж байна</translation>
  </message>
  <message>
   <source>another field is called ‘{label}’; give it a name of its own</source>
   <translation>өөр талбар ‘{label}’ нэртэй байна; өөр нэр өгнө үү</translation>
  </message>
  <message>
   <source>another instalment of this loan is due on {value} already</source>
   <translation>энэ зээлд {value} өдөр хугацаатай өөр төлөлт аль хэдийн байна</translation>
  </message>
  <message>
   <source>another name</source>
   <translation>өөр нэр</translation>
  </message>
  <message>
   <source>another number ({type})</source>
   <translation>өөр дугаар ({type})</translation>
  </message>
  <message>
   <source>another number of rows</source>
   <translation>мөрийн тоо зөрсөн</translation>
  </message>
  <message>
   <source>another one stands in its place</source>
   <translation>оронд нь өөр нь байна</translation>
  </message>
  <message>
   <source>another program held the database, so the history was not written</source>
   <translation>өгөгдлийн санг өөр програм эзэлсэн тул түүх бичигдсэнгүй</translation>
  </message>
  <message>
   <source>another program is writing to {target}</source>
   <translation>өөр програм {target} руу бичиж байна</translation>
  </message>
  <message>
   <source>another relative</source>
   <translation>өөр төрөл садан</translation>
  </message>
  <message>
   <source>another rule begins on {day}, within the period</source>
   <translation>хугацааны дотор {day}-нд өөр дүрэм эхэлнэ</translation>
  </message>
  <message>
   <source>another sex</source>
   <translation>өөр хүйс</translation>
  </message>
  <message>
   <source>another table stands beside this one; only the columns {area} are read</source>
   <translation>хажууд нь өөр хүснэгт байна; зөвхөн {area} багануудыг уншина</translation>
  </message>
  <message>
   <source>another table: --columns {area} --header-row {row} reads it</source>
   <translation>өөр хүснэгт: --columns {area} --header-row {row} уншина</translation>
  </message>
  <message>
   <source>another telephone</source>
   <translation>өөр утас</translation>
  </message>
  <message>
   <source>another village</source>
   <translation>өөр баг, хороо</translation>
  </message>
  <message>
   <source>answer at least one thing of the checklist</source>
   <translation>хяналтын хуудасны дор хаяж нэг зүйлд хариулна уу</translation>
  </message>
  <message>
   <source>answered with {value}, though the form skips this question here</source>
   <translation>{value} гэж хариулсан ч маягт энд энэ асуултыг алгасдаг</translation>
  </message>
  <message>
   <source>answered, but not to be asked</source>
   <translation>асуухгүй байх ёстойд хариулсан</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>хариултууд</translation>
  </message>
  <message>
   <source>answers compared</source>
   <translation>харьцуулсан хариулт</translation>
  </message>
  <message>
   <source>answers of a Google form</source>
   <translation>Google маягтын хариулт</translation>
  </message>
  <message>
   <source>answers of a Microsoft form</source>
   <translation>Microsoft маягтын хариулт</translation>
  </message>
  <message>
   <source>answers that differ</source>
   <translation>зөрсөн хариулт</translation>
  </message>
  <message>
   <source>any</source>
   <translation>дурын</translation>
  </message>
  <message>
   <source>approve the rebates of a period</source>
   <translation>хугацааны хөнгөлөлтийг батлах</translation>
  </message>
  <message>
   <source>approve them first</source>
   <translation>эхлээд батална уу</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>баталсан</translation>
  </message>
  <message>
   <source>approved in part</source>
   <translation>хэсэгчлэн баталсан</translation>
  </message>
  <message>
   <source>approved leave</source>
   <translation>зөвшөөрсөн чөлөө</translation>
  </message>
  <message>
   <source>approved: {amount}</source>
   <translation>баталсан: {amount}</translation>
  </message>
  <message>
   <source>area</source>
   <translation>чиглэл</translation>
  </message>
  <message>
   <source>arm</source>
   <translation>судалгааны бүлэг</translation>
  </message>
  <message>
   <source>arms are frozen since the baseline began</source>
   <translation>суурь судалгаа эхэлснээс хойш судалгааны бүлгийг өөрчлөхгүй</translation>
  </message>
  <message>
   <source>as `mfdw awards checks` lists it</source>
   <translation>`mfdw awards checks` жагсаасан шиг</translation>
  </message>
  <message>
   <source>as `mfdw awards list` lists it</source>
   <translation>`mfdw awards list` жагсаасан шиг</translation>
  </message>
  <message>
   <source>as `mfdw awards waiting` lists it</source>
   <translation>`mfdw awards waiting` жагсаасан шиг</translation>
  </message>
  <message>
   <source>as `mfdw incentives reviews` lists it</source>
   <translation>`mfdw incentives reviews` жагсаасан шиг</translation>
  </message>
  <message>
   <source>as `mfdw payments due` lists it</source>
   <translation>`mfdw payments due` жагсаасан шиг</translation>
  </message>
  <message>
   <source>as `mfdw rebates list` says</source>
   <translation>`mfdw rebates list` харуулсан шиг</translation>
  </message>
  <message>
   <source>as above</source>
   <translation>дээрхтэй ижил</translation>
  </message>
  <message>
   <source>as age in years</source>
   <translation>нас, жилээр</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>өмнөх шигээ</translation>
  </message>
  <message>
   <source>as closed</source>
   <translation>хаасан үед</translation>
  </message>
  <message>
   <source>as entered</source>
   <translation>оруулсан дүнгээр</translation>
  </message>
  <message>
   <source>as in: a test interview</source>
   <translation>жишээ нь: туршилтын ярилцлага</translation>
  </message>
  <message>
   <source>as it stands</source>
   <translation>байгаагаар нь</translation>
  </message>
  <message>
   <source>as of this day</source>
   <translation>энэ өдрийн байдлаар</translation>
  </message>
  <message>
   <source>as of {moment}</source>
   <translation>{moment} байдлаар</translation>
  </message>
  <message>
   <source>as on the card</source>
   <translation>картад байгаагаар</translation>
  </message>
  <message>
   <source>as on {day} by {who}</source>
   <translation>{day}, {who} хийсэн шиг</translation>
  </message>
  <message>
   <source>as people write it</source>
   <translation>хүмүүсийн бичдэгээр</translation>
  </message>
  <message>
   <source>as policy</source>
   <translation>гэрээний адил</translation>
  </message>
  <message>
   <source>as the insurer gave it</source>
   <translation>даатгагчийн өгснөөр</translation>
  </message>
  <message>
   <source>as they are written</source>
   <translation>бичсэн хэвээр</translation>
  </message>
  <message>
   <source>as they stand</source>
   <translation>байгаагаар</translation>
  </message>
  <message>
   <source>ask for + (filled in) or - (empty), or use --find</source>
   <translation>+ (бөглөсөн) эсвэл - (хоосон) гэж асуух, эсвэл --find хэрэглэнэ үү</translation>
  </message>
  <message>
   <source>ask for a field no more</source>
   <translation>талбарыг цаашид асуухгүй болгох</translation>
  </message>
  <message>
   <source>ask for it again</source>
   <translation>дахин асуух</translation>
  </message>
  <message>
   <source>ask somebody who may see research data</source>
   <translation>судалгааны мэдээлэл үзэх эрхтэй хүнээс асууна уу</translation>
  </message>
  <message>
   <source>ask the branch manager</source>
   <translation>салбарын менежерээс асууна уу</translation>
  </message>
  <message>
   <source>ask who looks after the server</source>
   <translation>сервер хариуцсан хүнээс асууна уу</translation>
  </message>
  <message>
   <source>asked by {name}</source>
   <translation>асуусан: {name}</translation>
  </message>
  <message>
   <source>at end</source>
   <translation>эцэст</translation>
  </message>
  <message>
   <source>at least</source>
   <translation>доод тал нь</translation>
  </message>
  <message>
   <source>at least one part must count</source>
   <translation>дор хаяж нэг хэсгийг тооцох ёстой</translation>
  </message>
  <message>
   <source>at least {value}</source>
   <translation>доод тал нь {value}</translation>
  </message>
  <message>
   <source>at most</source>
   <translation>дээд тал нь</translation>
  </message>
  <message numerus="yes">
   <source>at most %n day late|at most %n days late</source>
   <translation>
    <numerusform>ихдээ %n хоног хоцорсон</numerusform>
    <numerusform>ихдээ %n хоног хоцорсон</numerusform>
   </translation>
  </message>
  <message>
   <source>at most so many</source>
   <translation>хамгийн ихдээ ийм тоогоор</translation>
  </message>
  <message>
   <source>at most so much for a loan</source>
   <translation>нэг зээлд ихдээ</translation>
  </message>
  <message>
   <source>at most {most} can be taken out as of {day}</source>
   <translation>{day} байдлаар ихдээ {most} авч болно</translation>
  </message>
  <message>
   <source>at most {most} in one record; check the figures</source>
   <translation>нэг бүртгэлд ихдээ {most}; тоог шалгана уу</translation>
  </message>
  <message>
   <source>at most {value}</source>
   <translation>дээд тал нь {value}</translation>
  </message>
  <message>
   <source>at risk</source>
   <translation>эрсдэлтэй</translation>
  </message>
  <message>
   <source>at start</source>
   <translation>эхэнд</translation>
  </message>
  <message>
   <source>at the baseline</source>
   <translation>суурь судалгаанд</translation>
  </message>
  <message>
   <source>attended</source>
   <translation>ирсэн</translation>
  </message>
  <message>
   <source>attended, %</source>
   <translation>ирц, %</translation>
  </message>
  <message>
   <source>attrition, %</source>
   <translation>хорогдол, %</translation>
  </message>
  <message>
   <source>award</source>
   <translation>олголт</translation>
  </message>
  <message>
   <source>awards</source>
   <translation>олголт</translation>
  </message>
  <message>
   <source>awards given in several payments</source>
   <translation>хэд хэдэн төлбөрөөр өгөх олголт</translation>
  </message>
  <message>
   <source>awards planned</source>
   <translation>төлөвлөсөн олголт</translation>
  </message>
  <message>
   <source>awards were recorded under this rule: {count}</source>
   <translation>энэ дүрмээр тэмдэглэсэн олголт: {count}</translation>
  </message>
  <message>
   <source>balance</source>
   <translation>үлдэгдэл</translation>
  </message>
  <message>
   <source>balance {amount}</source>
   <translation>үлдэгдэл {amount}</translation>
  </message>
  <message>
   <source>bar |</source>
   <translation>босоо зураас |</translation>
  </message>
  <message>
   <source>batch</source>
   <translation>багц</translation>
  </message>
  <message>
   <source>batch {batch} keeps no recipe</source>
   <translation>{batch} багц тааруулгагүй</translation>
  </message>
  <message>
   <source>batch {batch}, {seconds} s (copy before it: {copy} s); take it back with mfdw survey undo {batch}</source>
   <translation>багц {batch}, {seconds} сек (өмнөх хуулбар: {copy} сек); буцаах бол mfdw survey undo {batch}</translation>
  </message>
  <message>
   <source>before</source>
   <translation>өмнө</translation>
  </message>
  <message>
   <source>before a new version</source>
   <translation>шинэ хувилбарын өмнө</translation>
  </message>
  <message>
   <source>before an import</source>
   <translation>импортын өмнө</translation>
  </message>
  <message>
   <source>before an undo</source>
   <translation>буцаалтын өмнө</translation>
  </message>
  <message>
   <source>before another was put back</source>
   <translation>өөр хуулбар сэргээхийн өмнө</translation>
  </message>
  <message>
   <source>before documents were removed for good</source>
   <translation>бичиг баримтыг бүрмөсөн устгахын өмнө</translation>
  </message>
  <message>
   <source>before the round opened</source>
   <translation>үе шат нээгдэхээс өмнө</translation>
  </message>
  <message>
   <source>begin an empty database</source>
   <translation>хоосон өгөгдлийн сан эхлүүлэх</translation>
  </message>
  <message>
   <source>begin one with mfdw init, or look around with mfdw demo</source>
   <translation>mfdw init-ээр шинээр эхлэх, эсвэл mfdw demo-оор танилцана уу</translation>
  </message>
  <message>
   <source>begin with a letter and use letters, digits, - _ and .</source>
   <translation>үсгээр эхлээд үсэг, цифр, - _ ба . хэрэглэнэ үү</translation>
  </message>
  <message>
   <source>begin with mfdw init, or set it up in the window</source>
   <translation>mfdw init-ээр эхлэх, эсвэл цонхонд тохируулна уу</translation>
  </message>
  <message>
   <source>begins every client's code</source>
   <translation>харилцагч бүрийн кодын эхлэл</translation>
  </message>
  <message>
   <source>begins every client's code, as in KH03-00421-3</source>
   <translation>харилцагч бүрийн кодын эхлэл, жишээ нь KH03-00421-3</translation>
  </message>
  <message>
   <source>belongs to the rows of another sheet</source>
   <translation>өөр хуудасны мөрүүдэд хамаарна</translation>
  </message>
  <message>
   <source>below it a pair is not shown</source>
   <translation>үүнээс доош хосыг харуулахгүй</translation>
  </message>
  <message>
   <source>between the cells of a CSV</source>
   <translation>CSV-ийн нүднүүдийн хооронд</translation>
  </message>
  <message>
   <source>blank</source>
   <translation>хоосон</translation>
  </message>
  <message>
   <source>blank or left out</source>
   <translation>хоосон эсвэл орхисон</translation>
  </message>
  <message>
   <source>blocked</source>
   <translation>хориглогдсон</translation>
  </message>
  <message>
   <source>born</source>
   <translation>төрсөн</translation>
  </message>
  <message>
   <source>born then, the person would be {age}; a client is at least {least}</source>
   <translation>тэгвэл нас нь {age} болно; харилцагч доод тал нь {least} настай байна</translation>
  </message>
  <message>
   <source>born then, the person would be {age}; check the year</source>
   <translation>тэгвэл нас нь {age} болно; оныг шалгана уу</translation>
  </message>
  <message>
   <source>born {years} years apart</source>
   <translation>төрсөн он {years} жилээр зөрүүтэй</translation>
  </message>
  <message>
   <source>both amounts must be in {currency}</source>
   <translation>хоёр дүн хоёулаа {currency} байх ёстой</translation>
  </message>
  <message>
   <source>both were interviewed in {round}; both interviews stay</source>
   <translation>{round} үе шатанд хоёулангаас нь ярилцлага авсан; хоёр ярилцлага хоёулаа үлдэнэ</translation>
  </message>
  <message>
   <source>bottom margin</source>
   <translation>доод зай</translation>
  </message>
  <message>
   <source>boy</source>
   <translation>хүү</translation>
  </message>
  <message>
   <source>branch</source>
   <translation>салбар</translation>
  </message>
  <message>
   <source>branch (default: the only one)</source>
   <translation>салбар (анхдагч: цорын ганц салбар)</translation>
  </message>
  <message>
   <source>branch of the centre</source>
   <translation>төвийн салбар</translation>
  </message>
  <message>
   <source>branch; may be the only one</source>
   <translation>салбар; цорын ганц нь байж болно</translation>
  </message>
  <message>
   <source>bring a backup back with mfdw restore</source>
   <translation>mfdw restore-оор нөөц хуулбарыг сэргээнэ үү</translation>
  </message>
  <message>
   <source>bring a document back from the bin</source>
   <translation>бичиг баримтыг хогийн савнаас буцаан авчрах</translation>
  </message>
  <message>
   <source>bring an older database up to date</source>
   <translation>хуучин өгөгдлийн санг шинэчлэх</translation>
  </message>
  <message>
   <source>bring it up to date with mfdw migrate</source>
   <translation>mfdw migrate-ээр шинэчилнэ үү</translation>
  </message>
  <message>
   <source>bring rows that were kept out of an earlier import by hand</source>
   <translation>өмнөх импортоос гараар хасаж үлдээсэн мөрүүдийг оруулах</translation>
  </message>
  <message>
   <source>bring the questions of several rounds to one</source>
   <translation>хэд хэдэн үеийн асуултыг нэг болгох</translation>
  </message>
  <message>
   <source>brought back</source>
   <translation>буцаан авчирсан</translation>
  </message>
  <message>
   <source>budget</source>
   <translation>төсөв</translation>
  </message>
  <message>
   <source>by</source>
   <translation>хэн</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>гараар</translation>
  </message>
  <message>
   <source>by rule, to decide</source>
   <translation>дүрмээр, шийдэх</translation>
  </message>
  <message>
   <source>by the rule of the scheme it is {amount}</source>
   <translation>хөтөлбөрийн дүрмээр {amount}</translation>
  </message>
  <message>
   <source>by the same interviewer</source>
   <translation>ижил ярилцлага авагч</translation>
  </message>
  <message>
   <source>by whom</source>
   <translation>хэн сургасан</translation>
  </message>
  <message>
   <source>by {name}</source>
   <translation>хийсэн: {name}</translation>
  </message>
  <message>
   <source>bytes</source>
   <translation>байт</translation>
  </message>
  <message>
   <source>came later</source>
   <translation>хожим ирсэн</translation>
  </message>
  <message>
   <source>cancel payments</source>
   <translation>төлбөр цуцлах</translation>
  </message>
  <message>
   <source>cancel the policy instead, or take the claims away first</source>
   <translation>оронд нь гэрээг цуцлах, эсвэл эхлээд нэхэмжлэлийг хасна уу</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>цуцалсан</translation>
  </message>
  <message>
   <source>candidate to link it to</source>
   <translation>холбох магадлалт харилцагч</translation>
  </message>
  <message>
   <source>cannot be</source>
   <translation>байх боломжгүй</translation>
  </message>
  <message>
   <source>cannot use the file {path}: {reason}</source>
   <translation>{path} файлыг ашиглах боломжгүй: {reason}</translation>
  </message>
  <message>
   <source>carry on</source>
   <translation>үргэлжлүүлэх</translation>
  </message>
  <message>
   <source>cells are merged over several rows in {columns}, and only the first row of each has the value; unmerge them in Excel and fill the value down</source>
   <translation>{columns} баганад нүднүүд хэд хэдэн мөрөөр нэгтгэгдсэн, зөвхөн эхний мөр нь утгатай; Excel-д нэгтгэлийг салгаж утгыг доош бөглөнө үү</translation>
  </message>
  <message>
   <source>centre</source>
   <translation>төв</translation>
  </message>
  <message>
   <source>change</source>
   <translation>өөрчлөлт</translation>
  </message>
  <message>
   <source>change an entry</source>
   <translation>утгыг өөрчлөх</translation>
  </message>
  <message>
   <source>change it, or say when the scheme ends</source>
   <translation>өөрчлөх, эсвэл хөтөлбөр хэзээ дуусахыг бичнэ үү</translation>
  </message>
  <message>
   <source>change that count</source>
   <translation>тэр тоог өөрчилнө үү</translation>
  </message>
  <message>
   <source>change the rule from a later day on instead</source>
   <translation>оронд нь дүрмийг хожуу өдрөөс өөрчилнө үү</translation>
  </message>
  <message>
   <source>change the schemes first</source>
   <translation>эхлээд хөтөлбөрүүдийг өөрчилнө үү</translation>
  </message>
  <message>
   <source>change the status to left instead</source>
   <translation>оронд нь төлөвийг «гарсан» болгоно уу</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>өөрчилсөн</translation>
  </message>
  <message>
   <source>changed later</source>
   <translation>дараа өөрчилсөн</translation>
  </message>
  <message>
   <source>changes</source>
   <translation>өөрчлөлт</translation>
  </message>
  <message>
   <source>check a round and say what is odd</source>
   <translation>үе шатыг шалгаж, сонин зүйлийг хэлэх</translation>
  </message>
  <message>
   <source>check file, keys and ledger</source>
   <translation>файл, түлхүүр, журналыг шалгах</translation>
  </message>
  <message>
   <source>check that it is a file, that you may open it, and that no other program holds it</source>
   <translation>энэ нь файл мөн эсэх, танд нээх эрх бий эсэх, өөр програм эзлээгүй эсэхийг шалгана уу</translation>
  </message>
  <message>
   <source>check that it is an XLSForm and that the sheet is called survey</source>
   <translation>XLSForm мөн эсэх, хуудас нь survey нэртэй эсэхийг шалгана уу</translation>
  </message>
  <message>
   <source>check that the disk or the network is still there, and copy the file to another</source>
   <translation>диск эсвэл сүлжээ байгаа эсэхийг шалгаж, файлыг өөр газар хуулна уу</translation>
  </message>
  <message>
   <source>check that the file and the questionnaire belong together</source>
   <translation>файл ба асуулга хоорондоо тохирох эсэхийг шалгана уу</translation>
  </message>
  <message>
   <source>check the database with `mfdw check`, and restore a backup</source>
   <translation>өгөгдлийн санг `mfdw check`-ээр шалгаад нөөц хуулбар сэргээнэ үү</translation>
  </message>
  <message>
   <source>check the folder, and that no other program has the file open</source>
   <translation>хавтсыг шалгаж, файлыг өөр програм нээгээгүй эсэхийг харна уу</translation>
  </message>
  <message>
   <source>check the folder, its permissions, and that no other program has it open</source>
   <translation>хавтас, түүний эрхийг шалгаж, өөр програм нээгээгүй эсэхийг харна уу</translation>
  </message>
  <message>
   <source>check the folder, or the server and its name</source>
   <translation>хавтас, эсвэл сервер ба нэрийг нь шалгана уу</translation>
  </message>
  <message>
   <source>check the name and the folder</source>
   <translation>нэр ба хавтсыг шалгана уу</translation>
  </message>
  <message>
   <source>check the number in the core-banking system</source>
   <translation>үндсэн банкны системээс дугаарыг шалгана уу</translation>
  </message>
  <message>
   <source>check the number, or open that policy</source>
   <translation>дугаарыг шалгах, эсвэл тэр гэрээг нээнэ үү</translation>
  </message>
  <message>
   <source>check the number, or open that voucher</source>
   <translation>дугаарыг шалгах, эсвэл тэр ваучерыг нээнэ үү</translation>
  </message>
  <message>
   <source>check the passphrase and the file</source>
   <translation>нууц хэллэг ба файлыг шалгана уу</translation>
  </message>
  <message>
   <source>check the permissions of the file and its folder</source>
   <translation>файл ба хавтасных нь эрхийг шалгана уу</translation>
  </message>
  <message>
   <source>check the server and the place, and try again</source>
   <translation>сервер ба байршлыг шалгаад дахин оролдоно уу</translation>
  </message>
  <message>
   <source>check them again before you import</source>
   <translation>импортлохын өмнө дахин шалгана уу</translation>
  </message>
  <message>
   <source>checklist</source>
   <translation>хяналтын хуудас</translation>
  </message>
  <message>
   <source>checks that are due, by officer and village</source>
   <translation>хугацаа болсон шалгалтууд, эдийн засагч, баг, хороогоор</translation>
  </message>
  <message>
   <source>checks, every</source>
   <translation>шалгалт, давтамж</translation>
  </message>
  <message>
   <source>child</source>
   <translation>хүүхэд</translation>
  </message>
  <message>
   <source>children</source>
   <translation>хүүхэд</translation>
  </message>
  <message>
   <source>choices</source>
   <translation>сонголт</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>сонгох</translation>
  </message>
  <message>
   <source>choose a PNG or JPEG file; any drawing program can save one</source>
   <translation>PNG эсвэл JPEG файл сонгоно уу; зургийн аль ч програм хадгалж чадна</translation>
  </message>
  <message>
   <source>choose a checklist</source>
   <translation>хяналтын хуудас сонгоно уу</translation>
  </message>
  <message>
   <source>choose a client</source>
   <translation>харилцагч сонгоно уу</translation>
  </message>
  <message>
   <source>choose a copy of it</source>
   <translation>түүний хуулбарыг сонгоно уу</translation>
  </message>
  <message>
   <source>choose a day from then until today</source>
   <translation>тэр өдрөөс өнөөдөр хүртэлх өдрийг сонгоно уу</translation>
  </message>
  <message>
   <source>choose a file of .xlsx, .xls, .xlsb, .ods or .csv</source>
   <translation>.xlsx, .xls, .xlsb, .ods эсвэл .csv файл сонгоно уу</translation>
  </message>
  <message>
   <source>choose a kind of incentive</source>
   <translation>урамшууллын төрөл сонгоно уу</translation>
  </message>
  <message>
   <source>choose a later day</source>
   <translation>хожуу өдөр сонгоно уу</translation>
  </message>
  <message>
   <source>choose a partner</source>
   <translation>түнш сонгоно уу</translation>
  </message>
  <message>
   <source>choose a period that is over</source>
   <translation>дууссан хугацаа сонгоно уу</translation>
  </message>
  <message>
   <source>choose a policy</source>
   <translation>даатгалын гэрээ сонгоно уу</translation>
  </message>
  <message>
   <source>choose a scheme</source>
   <translation>хөтөлбөр сонгоно уу</translation>
  </message>
  <message>
   <source>choose a scheme of this kind</source>
   <translation>ийм төрлийн хөтөлбөр сонгоно уу</translation>
  </message>
  <message>
   <source>choose an area of decent work</source>
   <translation>зохистой хөдөлмөрийн чиглэл сонгоно уу</translation>
  </message>
  <message>
   <source>choose an import of a file</source>
   <translation>файлын импорт сонгоно уу</translation>
  </message>
  <message>
   <source>choose another batch</source>
   <translation>өөр багц сонгоно уу</translation>
  </message>
  <message>
   <source>choose another code</source>
   <translation>өөр код сонгоно уу</translation>
  </message>
  <message>
   <source>choose another encoding</source>
   <translation>өөр кодчилол сонгоно уу</translation>
  </message>
  <message>
   <source>choose another file</source>
   <translation>өөр файл сонгоно уу</translation>
  </message>
  <message>
   <source>choose another name</source>
   <translation>өөр нэр сонгоно уу</translation>
  </message>
  <message>
   <source>choose another name for them</source>
   <translation>тэдэнд өөр нэр сонгоно уу</translation>
  </message>
  <message>
   <source>choose another name with --db</source>
   <translation>--db сонголтоор өөр нэр өгнө үү</translation>
  </message>
  <message>
   <source>choose another rule for the fields, or name the column that says it</source>
   <translation>талбаруудад өөр дүрэм сонгох, эсвэл үүнийг хэлэх баганыг нэрлэнэ үү</translation>
  </message>
  <message>
   <source>choose another scheme</source>
   <translation>өөр хөтөлбөр сонгоно уу</translation>
  </message>
  <message>
   <source>choose at least one person of the household</source>
   <translation>өрхөөс дор хаяж нэг хүн сонгоно уу</translation>
  </message>
  <message>
   <source>choose lines with a rebate that stands</source>
   <translation>хүчинтэй хөнгөлөлттэй мөр сонгоно уу</translation>
  </message>
  <message>
   <source>choose of {known}</source>
   <translation>эдгээрээс сонгоно уу: {known}</translation>
  </message>
  <message>
   <source>choose one of the list</source>
   <translation>жагсаалтаас сонгоно уу</translation>
  </message>
  <message>
   <source>choose one of these: {known}</source>
   <translation>эдгээрээс нэгийг сонгоно уу: {known}</translation>
  </message>
  <message>
   <source>choose one of {decisions}</source>
   <translation>эдгээрээс нэгийг сонгоно уу: {decisions}</translation>
  </message>
  <message>
   <source>choose one of {events}</source>
   <translation>эдгээрээс нэгийг сонгоно уу: {events}</translation>
  </message>
  <message>
   <source>choose one of {languages}</source>
   <translation>{languages}-аас сонгоно уу</translation>
  </message>
  <message>
   <source>choose one of {papers}</source>
   <translation>{papers}-аас сонгоно уу</translation>
  </message>
  <message>
   <source>choose one that is there</source>
   <translation>байгаагаас нь сонгоно уу</translation>
  </message>
  <message>
   <source>choose that questionnaire, or another file</source>
   <translation>тэр асуулгыг, эсвэл өөр файл сонгоно уу</translation>
  </message>
  <message>
   <source>choose the centre</source>
   <translation>төв сонгоно уу</translation>
  </message>
  <message>
   <source>choose the file again</source>
   <translation>файлыг дахин сонгоно уу</translation>
  </message>
  <message>
   <source>choose the module that is taught</source>
   <translation>заах модулийг сонгоно уу</translation>
  </message>
  <message>
   <source>choose the scheme</source>
   <translation>хөтөлбөр сонгоно уу</translation>
  </message>
  <message>
   <source>choose this month or an earlier one</source>
   <translation>энэ сар эсвэл өмнөхийг сонгоно уу</translation>
  </message>
  <message>
   <source>choose two different clients</source>
   <translation>хоёр өөр харилцагч сонгоно уу</translation>
  </message>
  <message>
   <source>choose what kind of paper it is</source>
   <translation>ямар бичиг болохыг сонгоно уу</translation>
  </message>
  <message>
   <source>choose who it was</source>
   <translation>хэн болохыг сонгоно уу</translation>
  </message>
  <message>
   <source>choose why somebody is referred</source>
   <translation>яагаад илгээж буйг сонгоно уу</translation>
  </message>
  <message>
   <source>choose with Alt+Down, or say what the text means in all rows</source>
   <translation>Alt+Down-оор сонгох, эсвэл текст бүх мөрөнд ямар утгатайг хэлнэ үү</translation>
  </message>
  <message>
   <source>chosen by you</source>
   <translation>таны сонгосон</translation>
  </message>
  <message>
   <source>claim {number} is filed</source>
   <translation>{number} нэхэмжлэлийг гаргалаа</translation>
  </message>
  <message>
   <source>claim {number} is: {state}</source>
   <translation>{number} нэхэмжлэл: {state}</translation>
  </message>
  <message>
   <source>claimed: {amount}</source>
   <translation>нэхэмжилсэн: {amount}</translation>
  </message>
  <message>
   <source>claims ratio, %</source>
   <translation>нөхөн төлбөрийн харьцаа, %</translation>
  </message>
  <message>
   <source>client</source>
   <translation>харилцагч</translation>
  </message>
  <message>
   <source>client to link the interview to</source>
   <translation>ярилцлагыг холбох харилцагч</translation>
  </message>
  <message>
   <source>clients</source>
   <translation>харилцагчид</translation>
  </message>
  <message>
   <source>clients in comparison</source>
   <translation>харьцуулах бүлгийн харилцагч</translation>
  </message>
  <message>
   <source>clients in comparison are kept from it</source>
   <translation>харьцуулах бүлгийн харилцагчдад хүргэхгүй</translation>
  </message>
  <message>
   <source>close a month: its figures stay as they are now</source>
   <translation>сарыг хаах: тоо нь одоогийнхоороо үлдэнэ</translation>
  </message>
  <message>
   <source>close it when its last day is over</source>
   <translation>сүүлийн өдөр нь өнгөрсний дараа хаана уу</translation>
  </message>
  <message>
   <source>close that window and try again</source>
   <translation>тэр цонхыг хаагаад дахин оролдоно уу</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>хаасан</translation>
  </message>
  <message>
   <source>closed {day}</source>
   <translation>хаасан {day}</translation>
  </message>
  <message>
   <source>closes</source>
   <translation>хаагдах</translation>
  </message>
  <message>
   <source>closing</source>
   <translation>эцсийн үлдэгдэл</translation>
  </message>
  <message>
   <source>closing and reopening a month is not for the role {role}</source>
   <translation>сарыг хаах, дахин нээх нь {role} үүрэгт хамаарахгүй</translation>
  </message>
  <message>
   <source>code</source>
   <translation>код</translation>
  </message>
  <message>
   <source>code and name of a branch, once for each, as in KH03=Kampot</source>
   <translation>салбарын код ба нэр, салбар тус бүрд нэг удаа, жишээ нь KH03=Kampot</translation>
  </message>
  <message>
   <source>code of a new one</source>
   <translation>шинэ түншийн код</translation>
  </message>
  <message>
   <source>code of the checklist</source>
   <translation>хяналтын хуудасны код</translation>
  </message>
  <message>
   <source>code of the client</source>
   <translation>харилцагчийн код</translation>
  </message>
  <message>
   <source>code of the client who stays</source>
   <translation>үлдэх харилцагчийн код</translation>
  </message>
  <message>
   <source>code of the draft</source>
   <translation>ноорогийн код</translation>
  </message>
  <message>
   <source>code of the entry</source>
   <translation>утгын код</translation>
  </message>
  <message>
   <source>code of the field</source>
   <translation>талбарын код</translation>
  </message>
  <message>
   <source>code of the one who is merged</source>
   <translation>нэгтгэгдэх харилцагчийн код</translation>
  </message>
  <message>
   <source>code of the person</source>
   <translation>хүний код</translation>
  </message>
  <message>
   <source>code of the questionnaire</source>
   <translation>асуулгын код</translation>
  </message>
  <message>
   <source>code of the scheme</source>
   <translation>хөтөлбөрийн код</translation>
  </message>
  <message>
   <source>code or name of the centre</source>
   <translation>төвийн код эсвэл нэр</translation>
  </message>
  <message>
   <source>code or name of the group</source>
   <translation>бүлгийн код эсвэл нэр</translation>
  </message>
  <message>
   <source>coded data with syntax for a statistics program, in a .zip</source>
   <translation>статистикийн програмын синтакстай кодлосон өгөгдөл, .zip дотор</translation>
  </message>
  <message>
   <source>codes of what does not apply, with commas</source>
   <translation>хамаарахгүй зүйлийн кодууд, таслалаар</translation>
  </message>
  <message>
   <source>codes of what is not well, with commas</source>
   <translation>зүгээр биш зүйлийн кодууд, таслалаар</translation>
  </message>
  <message>
   <source>codes of what is well, with commas</source>
   <translation>зүгээр зүйлийн кодууд, таслалаар</translation>
  </message>
  <message>
   <source>column</source>
   <translation>багана</translation>
  </message>
  <message>
   <source>column with the client</source>
   <translation>харилцагчийн багана</translation>
  </message>
  <message>
   <source>column with the number that clients are known by</source>
   <translation>харилцагчийг таних дугаартай багана</translation>
  </message>
  <message>
   <source>column {letter}</source>
   <translation>{letter} багана</translation>
  </message>
  <message>
   <source>column {letter} of {sheet}</source>
   <translation>{sheet} хуудасны {letter} багана</translation>
  </message>
  <message>
   <source>columns</source>
   <translation>баганууд</translation>
  </message>
  <message>
   <source>columns added: {columns}</source>
   <translation>нэмэгдсэн багана: {columns}</translation>
  </message>
  <message>
   <source>columns left out: {columns}</source>
   <translation>орхисон баганууд: {columns}</translation>
  </message>
  <message>
   <source>columns removed: {columns}</source>
   <translation>хасагдсан багана: {columns}</translation>
  </message>
  <message>
   <source>columns renamed: {columns}</source>
   <translation>нэр солигдсон багана: {columns}</translation>
  </message>
  <message>
   <source>comes into it</source>
   <translation>нэгтгэгдэх</translation>
  </message>
  <message>
   <source>comes of it</source>
   <translation>үүнээс бүрдэнэ</translation>
  </message>
  <message>
   <source>comma</source>
   <translation>таслал</translation>
  </message>
  <message>
   <source>committed</source>
   <translation>амласан</translation>
  </message>
  <message>
   <source>commune of Kampong Bay</source>
   <translation>Баянзүрх дүүрэг</translation>
  </message>
  <message>
   <source>compare all clients with each other</source>
   <translation>бүх харилцагчийг хооронд нь харьцуулах</translation>
  </message>
  <message>
   <source>compare it with the card</source>
   <translation>карттай тулгана уу</translation>
  </message>
  <message>
   <source>compare the code with the card</source>
   <translation>кодыг карттай тулгана уу</translation>
  </message>
  <message>
   <source>compared</source>
   <translation>харьцуулсан</translation>
  </message>
  <message>
   <source>comparison</source>
   <translation>харьцуулах</translation>
  </message>
  <message>
   <source>complete</source>
   <translation>гүйцсэн</translation>
  </message>
  <message>
   <source>complete interviews</source>
   <translation>бүрэн ярилцлага</translation>
  </message>
  <message>
   <source>completed</source>
   <translation>гүйцээсэн</translation>
  </message>
  <message>
   <source>completed so far</source>
   <translation>нийт гүйцээсэн</translation>
  </message>
  <message>
   <source>completed, %</source>
   <translation>гүйцээсэн, %</translation>
  </message>
  <message>
   <source>compute the period again</source>
   <translation>хугацааг дахин тооцно уу</translation>
  </message>
  <message>
   <source>compute the rebates of a period</source>
   <translation>хугацааны хөнгөлөлтийг тооцох</translation>
  </message>
  <message>
   <source>compute up to the day before, and the rest apart</source>
   <translation>өмнөх өдөр хүртэл тооцож, үлдсэнийг тусад нь тооцно уу</translation>
  </message>
  <message>
   <source>condition</source>
   <translation>нөхцөл</translation>
  </message>
  <message>
   <source>conditions</source>
   <translation>нөхцөл</translation>
  </message>
  <message>
   <source>consent by word needs a witness</source>
   <translation>амаар өгсөн зөвшөөрөлд гэрч хэрэгтэй</translation>
  </message>
  <message>
   <source>consent cannot be given in the future</source>
   <translation>зөвшөөрлийг ирээдүйд өгөх боломжгүй</translation>
  </message>
  <message>
   <source>consent is given before somebody is referred</source>
   <translation>зөвшөөрлийг илгээхээс өмнө өгнө</translation>
  </message>
  <message>
   <source>consent was withdrawn before it was given</source>
   <translation>зөвшөөрлийг өгөхөөс нь өмнө татсан байна</translation>
  </message>
  <message>
   <source>copy to go back to</source>
   <translation>буцах хуулбар</translation>
  </message>
  <message>
   <source>correct the cell, or accept it with a reason</source>
   <translation>нүдийг засах, эсвэл шалтгаантайгаар хүлээн авна уу</translation>
  </message>
  <message>
   <source>correct the cell, or leave the row out</source>
   <translation>нүдийг засах, эсвэл мөрийг орхино уу</translation>
  </message>
  <message>
   <source>correct the number, or accept it with a reason</source>
   <translation>тоог засах, эсвэл шалтгаантайгаар хүлээн авна уу</translation>
  </message>
  <message>
   <source>correct the year, the month or the day</source>
   <translation>он, сар эсвэл өдрийг засна уу</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>зассан</translation>
  </message>
  <message>
   <source>cost</source>
   <translation>зардал</translation>
  </message>
  <message>
   <source>cost per client</source>
   <translation>нэг харилцагчийн зардал</translation>
  </message>
  <message>
   <source>counts children of school age for incentives</source>
   <translation>урамшуулалд сургуулийн насны хүүхдийг тоолно</translation>
  </message>
  <message>
   <source>cover ended</source>
   <translation>хамралт дууссан</translation>
  </message>
  <message>
   <source>covered at start</source>
   <translation>эхэнд хамрагдсан</translation>
  </message>
  <message>
   <source>credit approved rebates</source>
   <translation>батлагдсан хөнгөлөлтийг дансанд оруулах</translation>
  </message>
  <message>
   <source>credit them, or discard them and compute again</source>
   <translation>дансанд оруулах, эсвэл хаяад дахин тооцно уу</translation>
  </message>
  <message>
   <source>credited</source>
   <translation>дансанд орсон</translation>
  </message>
  <message>
   <source>crediting_{period}</source>
   <translation>дансанд_{period}</translation>
  </message>
  <message>
   <source>currency</source>
   <translation>валют</translation>
  </message>
  <message>
   <source>cycle {cycle}</source>
   <translation>{cycle}-р удаа</translation>
  </message>
  <message>
   <source>dashed: plan</source>
   <translation>тасархай шугам: төлөвлөгөө</translation>
  </message>
  <message>
   <source>database: a file, or a URL of a PostgreSQL server</source>
   <translation>өгөгдлийн сан: файл, эсвэл PostgreSQL серверийн URL</translation>
  </message>
  <message>
   <source>dates such as {value} have day and month exchanged by Excel, as it seems: {read} is meant</source>
   <translation>{value} мэт огнооны өдөр, сарыг Excel сольсон бололтой: {read} гэсэн утгатай</translation>
  </message>
  <message>
   <source>dates such as ‘{value}’ do not show whether the day or the month comes first; read as {read}</source>
   <translation>‘{value}’ мэт огнооноос өдөр, сарын аль нь эхэнд байгаа нь мэдэгдэхгүй; {read} гэж уншив</translation>
  </message>
  <message>
   <source>day</source>
   <translation>өдөр</translation>
  </message>
  <message>
   <source>day and month exchanged</source>
   <translation>өдөр, сарыг сольсон</translation>
  </message>
  <message>
   <source>day first</source>
   <translation>өдөр эхэнд</translation>
  </message>
  <message>
   <source>day of issue</source>
   <translation>олгосон өдөр</translation>
  </message>
  <message>
   <source>day of the decision; else today</source>
   <translation>шийдвэрийн өдөр; эс бөгөөс өнөөдөр</translation>
  </message>
  <message>
   <source>day of the interview</source>
   <translation>ярилцлагын өдөр</translation>
  </message>
  <message>
   <source>day of the next visit</source>
   <translation>дараагийн үзлэгийн өдөр</translation>
  </message>
  <message>
   <source>day of the session; else the next one</source>
   <translation>сургалтын өдөр; эс бөгөөс дараагийнх</translation>
  </message>
  <message>
   <source>day of the visit</source>
   <translation>үзлэгийн өдөр</translation>
  </message>
  <message>
   <source>day on which consent was given</source>
   <translation>зөвшөөрөл өгсөн өдөр</translation>
  </message>
  <message>
   <source>day on which it happened</source>
   <translation>болсон өдөр</translation>
  </message>
  <message>
   <source>day on which it is due</source>
   <translation>хугацаа болох өдөр</translation>
  </message>
  <message>
   <source>day on which it was given out</source>
   <translation>олгосон өдөр</translation>
  </message>
  <message>
   <source>day on which the follow-up was done</source>
   <translation>дараагийн үзлэг хийсэн өдөр</translation>
  </message>
  <message>
   <source>day on which the premium was paid</source>
   <translation>хураамж төлсөн өдөр</translation>
  </message>
  <message>
   <source>day on which the voucher was cancelled</source>
   <translation>ваучер цуцалсан өдөр</translation>
  </message>
  <message>
   <source>day unlike that of the device</source>
   <translation>төхөөрөмжийн өдрөөс зөрсөн</translation>
  </message>
  <message>
   <source>day; else today</source>
   <translation>өдөр; эс бөгөөс өнөөдөр</translation>
  </message>
  <message>
   <source>days</source>
   <translation>хоног</translation>
  </message>
  <message>
   <source>days as Excel counted on a Macintosh</source>
   <translation>Macintosh дээр Excel-ийн тоолж байсан өдөр</translation>
  </message>
  <message>
   <source>days as Excel counts them</source>
   <translation>Excel-ийн тоолсон өдөр</translation>
  </message>
  <message>
   <source>days of grace</source>
   <translation>хүлээцийн хоног</translation>
  </message>
  <message>
   <source>days open</source>
   <translation>нээлттэй хоног</translation>
  </message>
  <message>
   <source>days such as {value} are small numbers that Excel shows as days; look whether numbers are meant</source>
   <translation>{value} мэтийн өдөр нь Excel өдөр болгож харуулсан жижиг тоо; тоо байх ёстой эсэхийг харна уу</translation>
  </message>
  <message>
   <source>days to pay</source>
   <translation>төлөх хүртэл хоног</translation>
  </message>
  <message>
   <source>days,</source>
   <translation>өдрийн дараа,</translation>
  </message>
  <message>
   <source>deceased</source>
   <translation>нас барсан</translation>
  </message>
  <message>
   <source>decide about two clients</source>
   <translation>хоёр харилцагчийн тухай шийдэх</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>шийдсэн</translation>
  </message>
  <message>
   <source>decision</source>
   <translation>шийдвэр</translation>
  </message>
  <message>
   <source>declined</source>
   <translation>татгалзсан</translation>
  </message>
  <message>
   <source>delimiter</source>
   <translation>тусгаарлагч</translation>
  </message>
  <message>
   <source>deposited</source>
   <translation>орлого</translation>
  </message>
  <message>
   <source>deposits</source>
   <translation>орлого</translation>
  </message>
  <message>
   <source>diagnostic, baseline, followup1 … or final</source>
   <translation>diagnostic, baseline, followup1 … эсвэл final</translation>
  </message>
  <message>
   <source>did the household change so much? It had {before} members, now {now}</source>
   <translation>өрх ийм их өөрчлөгдсөн үү? Өмнө нь {before} гишүүн, одоо {now}</translation>
  </message>
  <message>
   <source>died</source>
   <translation>нас барсан</translation>
  </message>
  <message>
   <source>differences</source>
   <translation>зөрүү</translation>
  </message>
  <message>
   <source>different</source>
   <translation>өөр</translation>
  </message>
  <message>
   <source>digits are missing: {count} are there, as in 012 345 678</source>
   <translation>цифр дутуу: {count} байна, жишээ нь 012 345 678</translation>
  </message>
  <message>
   <source>discard it and compute again</source>
   <translation>хаяад дахин тооцно уу</translation>
  </message>
  <message>
   <source>do it; else only say what would go</source>
   <translation>үнэхээр хийх; эс бөгөөс юу хасагдахыг л хэлнэ</translation>
  </message>
  <message>
   <source>do not open it; ask its sender for a plain workbook</source>
   <translation>бүү нээгээрэй; илгээгчээс энгийн ажлын ном хүснэ үү</translation>
  </message>
  <message>
   <source>do what a filled list decides</source>
   <translation>бөглөсөн жагсаалтын шийдвэрийг хийх</translation>
  </message>
  <message>
   <source>documents</source>
   <translation>бичиг баримт</translation>
  </message>
  <message>
   <source>documents are still wanted</source>
   <translation>баримт дутуу хэвээр байна</translation>
  </message>
  <message>
   <source>does not apply</source>
   <translation>хамаарахгүй</translation>
  </message>
  <message>
   <source>does not know</source>
   <translation>мэдэхгүй</translation>
  </message>
  <message>
   <source>done</source>
   <translation>хийсэн</translation>
  </message>
  <message>
   <source>done, %</source>
   <translation>хийсэн, %</translation>
  </message>
  <message>
   <source>don’t know</source>
   <translation>мэдэхгүй</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>ноорог</translation>
  </message>
  <message>
   <source>draft one from a data sheet</source>
   <translation>өгөгдлийн хуудаснаас ноорог хийх</translation>
  </message>
  <message>
   <source>due</source>
   <translation>хугацаа болсон</translation>
  </message>
  <message>
   <source>due until the end of the month</source>
   <translation>сарын эцэс хүртэл хугацаатай</translation>
  </message>
  <message>
   <source>due until this day</source>
   <translation>энэ өдөр хүртэл хугацаа болсон</translation>
  </message>
  <message>
   <source>due {day}</source>
   <translation>хугацаа {day}</translation>
  </message>
  <message>
   <source>e.g. Family</source>
   <translation>ж.нь Гэр бүл</translation>
  </message>
  <message>
   <source>each own field needs a name</source>
   <translation>өөрийн талбар бүрд нэр хэрэгтэй</translation>
  </message>
  <message>
   <source>edited workbook to keep</source>
   <translation>хадгалах засварласан ном</translation>
  </message>
  <message>
   <source>emergency savings</source>
   <translation>онцгой үеийн хадгаламж</translation>
  </message>
  <message>
   <source>emptied</source>
   <translation>хоосолсон</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>хоосон</translation>
  </message>
  <message>
   <source>empty takes the country's</source>
   <translation>хоосон бол улсынхыг авна</translation>
  </message>
  <message>
   <source>empty: all of it, without an award</source>
   <translation>хоосон: бүгдийг, олголтгүй</translation>
  </message>
  <message>
   <source>empty: always</source>
   <translation>хоосон: үргэлж</translation>
  </message>
  <message>
   <source>empty: it does not expire</source>
   <translation>хоосон: хугацаагүй</translation>
  </message>
  <message>
   <source>empty: lived there always</source>
   <translation>хоосон: үргэлж тэнд амьдарсан</translation>
  </message>
  <message>
   <source>empty: no quiz</source>
   <translation>хоосон: сорилгүй</translation>
  </message>
  <message>
   <source>empty: the program's word</source>
   <translation>хоосон: програмын үг</translation>
  </message>
  <message>
   <source>encoding</source>
   <translation>кодчилол</translation>
  </message>
  <message>
   <source>encoding of a text file: utf-8, cp1252, cp1258, cp1251, cp874 …</source>
   <translation>текст файлын кодчилол: utf-8, cp1252, cp1258, cp1251, cp874 …</translation>
  </message>
  <message>
   <source>end a policy before its last day</source>
   <translation>гэрээг сүүлийн өдрөөс нь өмнө дуусгах</translation>
  </message>
  <message>
   <source>end the name with .xlsx or .csv</source>
   <translation>нэрийг .xlsx эсвэл .csv-ээр төгсгөнө үү</translation>
  </message>
  <message>
   <source>end the name with .xlsx, .csv or .zip</source>
   <translation>нэрийг .xlsx, .csv эсвэл .zip-ээр төгсгөнө үү</translation>
  </message>
  <message>
   <source>end the name with {ending}</source>
   <translation>нэрийг {ending} гэж төгсгөнө үү</translation>
  </message>
  <message>
   <source>ended</source>
   <translation>дууссан</translation>
  </message>
  <message>
   <source>ended before it began</source>
   <translation>эхлэхээсээ өмнө дууссан</translation>
  </message>
  <message>
   <source>enrol or update clients from a spreadsheet</source>
   <translation>хүснэгтэн файлаас харилцагч бүртгэх буюу шинэчлэх</translation>
  </message>
  <message>
   <source>erased</source>
   <translation>устгасан</translation>
  </message>
  <message>
   <source>error</source>
   <translation>алдаа</translation>
  </message>
  <message>
   <source>error rate</source>
   <translation>алдааны хувь</translation>
  </message>
  <message>
   <source>event</source>
   <translation>үйл явдал</translation>
  </message>
  <message>
   <source>event of REDCap that is the round</source>
   <translation>үе шат болох REDCap-ийн үйл явдал</translation>
  </message>
  <message>
   <source>events: {events}</source>
   <translation>үйл явдал: {events}</translation>
  </message>
  <message>
   <source>every branch, not only one</source>
   <translation>зөвхөн нэг биш, салбар бүр</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>хаа сайгүй</translation>
  </message>
  <message numerus="yes">
   <source>evidence: %n document|evidence: %n documents</source>
   <translation>
    <numerusform>нотолгоо: %n бичиг баримт</numerusform>
    <numerusform>нотолгоо: %n бичиг баримт</numerusform>
   </translation>
  </message>
  <message>
   <source>examples</source>
   <translation>жишээ</translation>
  </message>
  <message>
   <source>expires</source>
   <translation>дуусах</translation>
  </message>
  <message>
   <source>exposed clients in comparison</source>
   <translation>харьцуулах бүлгийн өртсөн харилцагч</translation>
  </message>
  <message>
   <source>far from all others</source>
   <translation>бусдаас хол</translation>
  </message>
  <message>
   <source>fee that was paid</source>
   <translation>төлсөн хураамж</translation>
  </message>
  <message>
   <source>field</source>
   <translation>талбар</translation>
  </message>
  <message>
   <source>fields</source>
   <translation>талбарууд</translation>
  </message>
  <message>
   <source>fields of which the other's value stands: name,phone …</source>
   <translation>нөгөөгийнх нь утга үлдэх талбарууд: name,phone …</translation>
  </message>
  <message>
   <source>file</source>
   <translation>файл</translation>
  </message>
  <message>
   <source>file a claim under a policy</source>
   <translation>гэрээгээр нэхэмжлэл гаргах</translation>
  </message>
  <message>
   <source>file to write</source>
   <translation>бичих файл</translation>
  </message>
  <message>
   <source>file to write; with the ending .xlsx a workbook to type the answers into</source>
   <translation>бичих файл; .xlsx төгсгөлтэй бол хариултыг бичиж оруулах ажлын ном</translation>
  </message>
  <message>
   <source>file to write; with the ending .xlsx the tables as a workbook</source>
   <translation>бичих файл; .xlsx төгсгөлтэй бол хүснэгтүүд ажлын ном болно</translation>
  </message>
  <message>
   <source>filed</source>
   <translation>гаргасан</translation>
  </message>
  <message>
   <source>files for Stata or SPSS come several at once, in a ZIP</source>
   <translation>Stata эсвэл SPSS-ийн хэд хэдэн файл нэг ZIP дотор гарна</translation>
  </message>
  <message>
   <source>fill the cell, or leave the row out</source>
   <translation>нүдийг бөглөх, эсвэл мөрийг орхино уу</translation>
  </message>
  <message>
   <source>fill the workbook that the list of duplicates writes, and keep its headers</source>
   <translation>давхардлын жагсаалтаас бичсэн ажлын номыг бөглөж, гарчгийг нь хэвээр үлдээнэ үү</translation>
  </message>
  <message>
   <source>filled</source>
   <translation>бөглөсөн</translation>
  </message>
  <message>
   <source>filled in</source>
   <translation>бөглөсөн</translation>
  </message>
  <message>
   <source>filled up to {width} digits</source>
   <translation>{width} цифр хүртэл нөхсөн</translation>
  </message>
  <message>
   <source>final</source>
   <translation>эцсийн</translation>
  </message>
  <message>
   <source>find the code with `mfdw clients list --find`</source>
   <translation>кодыг `mfdw clients list --find` командаар олно уу</translation>
  </message>
  <message>
   <source>first</source>
   <translation>нэгдүгээр</translation>
  </message>
  <message>
   <source>first and last column of the table, where several stand side by side</source>
   <translation>хэд хэдэн хүснэгт зэрэгцэн байвал хүснэгтийн эхний ба сүүлийн багана</translation>
  </message>
  <message>
   <source>first check after</source>
   <translation>эхний шалгалт</translation>
  </message>
  <message>
   <source>first day</source>
   <translation>эхний өдөр</translation>
  </message>
  <message>
   <source>first day of cover; else today</source>
   <translation>хамгаалалтын эхний өдөр; эс бөгөөс өнөөдөр</translation>
  </message>
  <message>
   <source>first day without cover; else today</source>
   <translation>хамгаалалтгүй эхний өдөр; эс бөгөөс өнөөдөр</translation>
  </message>
  <message>
   <source>first day, 2026-03-01</source>
   <translation>эхний өдөр, 2026-03-01</translation>
  </message>
  <message>
   <source>first typed by</source>
   <translation>эхлээд оруулсан</translation>
  </message>
  <message>
   <source>fixed: values are stored</source>
   <translation>тогтсон: утга хадгалагдсан</translation>
  </message>
  <message>
   <source>folder that the summaries go to</source>
   <translation>тоймуудыг хадгалах хавтас</translation>
  </message>
  <message>
   <source>follow-ups waiting</source>
   <translation>хүлээж буй дараагийн үзлэг</translation>
  </message>
  <message>
   <source>for</source>
   <translation>зориулалт</translation>
  </message>
  <message>
   <source>for consent by word</source>
   <translation>амаар өгсөн зөвшөөрөлд</translation>
  </message>
  <message>
   <source>for how long it is</source>
   <translation>ямар хугацааных</translation>
  </message>
  <message>
   <source>for interviews</source>
   <translation>ярилцлагад</translation>
  </message>
  <message>
   <source>for pay or for the family</source>
   <translation>цалинтай эсвэл гэр бүлдээ</translation>
  </message>
  <message>
   <source>for research</source>
   <translation>судалгаанд</translation>
  </message>
  <message>
   <source>for the service</source>
   <translation>үйлчилгээнд</translation>
  </message>
  <message>
   <source>format</source>
   <translation>формат</translation>
  </message>
  <message>
   <source>found by its name</source>
   <translation>нэрээр нь олсон</translation>
  </message>
  <message>
   <source>found: {question}</source>
   <translation>олсон: {question}</translation>
  </message>
  <message>
   <source>from</source>
   <translation>эхлэх</translation>
  </message>
  <message>
   <source>from centre or branch</source>
   <translation>төв эсвэл салбараас</translation>
  </message>
  <message>
   <source>from schema {before} to {after}</source>
   <translation>схем {before}-аас {after} хүртэл</translation>
  </message>
  <message>
   <source>from {place}</source>
   <translation>{place}-аас</translation>
  </message>
  <message>
   <source>girl</source>
   <translation>охин</translation>
  </message>
  <message>
   <source>give an amount, a number of awards, or both</source>
   <translation>дүн, олголтын тоо, эсвэл хоёуланг нь өгнө үү</translation>
  </message>
  <message>
   <source>give an incentive to a client</source>
   <translation>харилцагчид урамшуулал олгох</translation>
  </message>
  <message>
   <source>give another number</source>
   <translation>өөр тоо өгнө үү</translation>
  </message>
  <message>
   <source>give at least two choices for ‘{field}’</source>
   <translation>‘{field}’ талбарт дор хаяж хоёр сонголт өгнө үү</translation>
  </message>
  <message>
   <source>give it another name instead</source>
   <translation>оронд нь өөр нэр өгнө үү</translation>
  </message>
  <message>
   <source>give it first</source>
   <translation>эхлээд олгоно уу</translation>
  </message>
  <message>
   <source>give it in MFDW_PASSPHRASE or when asked</source>
   <translation>MFDW_PASSPHRASE-д эсвэл асуухад нь өгнө үү</translation>
  </message>
  <message>
   <source>give its header or its letter as the sheet shows it</source>
   <translation>гарчиг эсвэл үсгийг нь хуудсанд байгаагаар өгнө үү</translation>
  </message>
  <message>
   <source>give the day of the visit, or the number of a voucher</source>
   <translation>үзлэгийн өдөр эсвэл ваучерын дугаар өгнө үү</translation>
  </message>
  <message>
   <source>give the last day of cover instead</source>
   <translation>оронд нь хамгаалалтын сүүлийн өдрийг өгнө үү</translation>
  </message>
  <message>
   <source>give them to someone else first</source>
   <translation>эхлээд тэдгээрийг өөр хүнд хариуцуулна уу</translation>
  </message>
  <message>
   <source>given</source>
   <translation>олгосон</translation>
  </message>
  <message>
   <source>given back</source>
   <translation>буцаасан</translation>
  </message>
  <message>
   <source>given {day}</source>
   <translation>өгсөн {day}</translation>
  </message>
  <message>
   <source>go back to a copy</source>
   <translation>хуулбар руу буцах</translation>
  </message>
  <message>
   <source>grace</source>
   <translation>хүлээц</translation>
  </message>
  <message>
   <source>grade {grade}</source>
   <translation>{grade}-р анги</translation>
  </message>
  <message>
   <source>group loan</source>
   <translation>бүлгийн зээл</translation>
  </message>
  <message>
   <source>group {group}: {why}</source>
   <translation>{group} бүлэг: {why}</translation>
  </message>
  <message>
   <source>groups left open</source>
   <translation>нээлттэй үлдсэн бүлэг</translation>
  </message>
  <message>
   <source>has completed the training</source>
   <translation>дараах сургалтыг гүйцээсэн</translation>
  </message>
  <message>
   <source>head</source>
   <translation>тэргүүн</translation>
  </message>
  <message>
   <source>head in row {row} of {sheet}</source>
   <translation>гарчиг {sheet} хуудасны {row}-р мөрөнд</translation>
  </message>
  <message>
   <source>header</source>
   <translation>гарчиг</translation>
  </message>
  <message>
   <source>header row</source>
   <translation>гарчгийн мөр</translation>
  </message>
  <message>
   <source>headings in row {row}</source>
   <translation>гарчиг {row}-р мөрөнд</translation>
  </message>
  <message>
   <source>headings such as ‘{value}’ were typed in the old font {font} and match nothing by themselves; choose their questions, which is remembered</source>
   <translation>‘{value}’ мэт гарчгийг хуучин {font} фонтоор бичсэн тул өөрөө таарахгүй; асуултыг нь сонгоно уу, үүнийг санана</translation>
  </message>
  <message>
   <source>heads at talks</source>
   <translation>яриан дахь хүний тоо</translation>
  </message>
  <message>
   <source>health care scheme that it is an award of</source>
   <translation>ямар эрүүл мэндийн хөтөлбөрийн олголт болох</translation>
  </message>
  <message>
   <source>health centre, hospital or doctor</source>
   <translation>эрүүл мэндийн төв, эмнэлэг эсвэл эмч</translation>
  </message>
  <message>
   <source>health centre, hospital, doctor</source>
   <translation>эрүүл мэндийн төв, эмнэлэг, эмч</translation>
  </message>
  <message>
   <source>held</source>
   <translation>болсон</translation>
  </message>
  <message>
   <source>help under the field</source>
   <translation>талбарын доорх тайлбар</translation>
  </message>
  <message>
   <source>help with claim {number} is noted</source>
   <translation>{number} нэхэмжлэлд үзүүлсэн тусламжийг тэмдэглэлээ</translation>
  </message>
  <message>
   <source>helped</source>
   <translation>тусалсан</translation>
  </message>
  <message numerus="yes">
   <source>helped %n time|helped %n times</source>
   <translation>
    <numerusform>%n удаа тусалсан</numerusform>
    <numerusform>%n удаа тусалсан</numerusform>
   </translation>
  </message>
  <message>
   <source>her own</source>
   <translation>өөрийн</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>нуусан</translation>
  </message>
  <message>
   <source>hold a second interview of some clients against the first</source>
   <translation>зарим харилцагчийн хоёр дахь ярилцлагыг эхнийхтэй тулгах</translation>
  </message>
  <message>
   <source>holder</source>
   <translation>даатгуулагч</translation>
  </message>
  <message>
   <source>holds</source>
   <translation>агуулга</translation>
  </message>
  <message>
   <source>hour</source>
   <translation>цаг</translation>
  </message>
  <message>
   <source>households and their persons</source>
   <translation>өрх ба гишүүд</translation>
  </message>
  <message>
   <source>how consent was given</source>
   <translation>зөвшөөрөл өгсөн хэлбэр</translation>
  </message>
  <message>
   <source>how far a round of a survey is, and what it says</source>
   <translation>судалгааны үе шатны явц ба үр дүн</translation>
  </message>
  <message>
   <source>how long</source>
   <translation>хэр удаан</translation>
  </message>
  <message>
   <source>how many clients (default: 400)</source>
   <translation>харилцагчийн тоо (анхдагч: 400)</translation>
  </message>
  <message>
   <source>how the client was sent</source>
   <translation>харилцагчийг хэрхэн илгээсэн</translation>
  </message>
  <message>
   <source>id</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>id of the claim</source>
   <translation>нэхэмжлэлийн ID</translation>
  </message>
  <message>
   <source>id of the policy</source>
   <translation>гэрээний ID</translation>
  </message>
  <message>
   <source>id of the visit</source>
   <translation>үзлэгийн ID</translation>
  </message>
  <message>
   <source>identifies the client</source>
   <translation>харилцагчийг таниулна</translation>
  </message>
  <message>
   <source>identifies the row</source>
   <translation>мөрийг таниулна</translation>
  </message>
  <message>
   <source>import a round first, then write the workbook</source>
   <translation>эхлээд үе импортолж, дараа нь номыг бичнэ үү</translation>
  </message>
  <message>
   <source>import responses</source>
   <translation>хариу импортлох</translation>
  </message>
  <message>
   <source>import the loan statement of the period first</source>
   <translation>эхлээд энэ хугацааны зээлийн хуулгыг импортолно уу</translation>
  </message>
  <message>
   <source>import {file} in the Windows Task Scheduler</source>
   <translation>{file} файлыг Windows Task Scheduler-т импортолно уу</translation>
  </message>
  <message>
   <source>import {name}</source>
   <translation>импорт {name}</translation>
  </message>
  <message>
   <source>imported</source>
   <translation>импортолсон</translation>
  </message>
  <message>
   <source>in part</source>
   <translation>хэсэгчлэн</translation>
  </message>
  <message>
   <source>in the core-banking system</source>
   <translation>үндсэн банкны системд</translation>
  </message>
  <message>
   <source>in the file</source>
   <translation>файлд</translation>
  </message>
  <message>
   <source>in the future</source>
   <translation>ирээдүйд</translation>
  </message>
  <message>
   <source>in the own script</source>
   <translation>үндэсний бичгээр</translation>
  </message>
  <message>
   <source>in this state; else what is due</source>
   <translation>энэ төлөвт байгаа; үгүй бол хугацаа болсон нь</translation>
  </message>
  <message>
   <source>in {seconds} s</source>
   <translation>{seconds} секундэд</translation>
  </message>
  <message>
   <source>inexact by more than 100 m</source>
   <translation>100 м-ээс илүү зөрүүтэй</translation>
  </message>
  <message>
   <source>innovation</source>
   <translation>инноваци</translation>
  </message>
  <message>
   <source>install psycopg beside the program, or use a file</source>
   <translation>програмын хамт psycopg суулгах, эсвэл файл ашиглана уу</translation>
  </message>
  <message>
   <source>install the client programs of PostgreSQL</source>
   <translation>PostgreSQL-ийн клиент програмуудыг суулгана уу</translation>
  </message>
  <message>
   <source>install the newer version</source>
   <translation>шинэ хувилбарыг суулгана уу</translation>
  </message>
  <message>
   <source>insured</source>
   <translation>даатгуулсан</translation>
  </message>
  <message>
   <source>interest</source>
   <translation>хүү</translation>
  </message>
  <message>
   <source>interview</source>
   <translation>ярилцлага</translation>
  </message>
  <message>
   <source>interview {number}: decided</source>
   <translation>{number} ярилцлага: шийдсэн</translation>
  </message>
  <message>
   <source>interviewer</source>
   <translation>ярилцлага авагч</translation>
  </message>
  <message>
   <source>interviews planned</source>
   <translation>төлөвлөсөн ярилцлага</translation>
  </message>
  <message>
   <source>interviews that wait for a decision</source>
   <translation>шийдвэр хүлээж буй ярилцлагууд</translation>
  </message>
  <message>
   <source>interviews without a client</source>
   <translation>харилцагчгүй ярилцлага</translation>
  </message>
  <message>
   <source>into the savings of this scheme</source>
   <translation>энэ хөтөлбөрийн хадгаламжид</translation>
  </message>
  <message>
   <source>invited</source>
   <translation>урьсан</translation>
  </message>
  <message>
   <source>is</source>
   <translation>тэнцүү</translation>
  </message>
  <message>
   <source>is imported and listed</source>
   <translation>импортолж, жагсаана</translation>
  </message>
  <message>
   <source>is it the same person? Known as {before}, now {now}</source>
   <translation>энэ нэг хүн үү? Өмнө нь {before}, одоо {now}</translation>
  </message>
  <message>
   <source>is kept out</source>
   <translation>оруулахгүй</translation>
  </message>
  <message>
   <source>is kept with the award</source>
   <translation>олголттой хамт хадгална</translation>
  </message>
  <message>
   <source>is not</source>
   <translation>тэнцүү биш</translation>
  </message>
  <message>
   <source>is the age right? Known as {before}, now {now}</source>
   <translation>нас зөв үү? Өмнө нь {before}, одоо {now}</translation>
  </message>
  <message>
   <source>is the birth day right? Known as {before}, now {now}</source>
   <translation>төрсөн өдөр зөв үү? Өмнө нь {before}, одоо {now}</translation>
  </message>
  <message>
   <source>issued</source>
   <translation>олгосон</translation>
  </message>
  <message>
   <source>it follows a policy, visit or referral: change it there</source>
   <translation>энэ нь гэрээ, үзлэг эсвэл илгээлтийг дагана: тэнд өөрчилнө үү</translation>
  </message>
  <message>
   <source>it has no amounts</source>
   <translation>мөнгөн дүнгүй</translation>
  </message>
  <message>
   <source>it has sessions</source>
   <translation>сургалттай</translation>
  </message>
  <message>
   <source>it is done after the visit, and not in the future</source>
   <translation>үзлэгээс хойш хийгдэх бөгөөд ирээдүйд байж болохгүй</translation>
  </message>
  <message>
   <source>it is done, but the result cannot be printed: {reason}</source>
   <translation>хийгдсэн, гэхдээ үр дүнг хэвлэх боломжгүй: {reason}</translation>
  </message>
  <message>
   <source>it is not said which referral the slip is for</source>
   <translation>хуудас аль илгээлтийнх болохыг хэлээгүй</translation>
  </message>
  <message>
   <source>it is one sign, or tab</source>
   <translation>нэг тэмдэг эсвэл tab байна</translation>
  </message>
  <message>
   <source>it is the credit of a rebate: reverse it under Rebates</source>
   <translation>энэ нь хөнгөлөлтийн орлого: Хөнгөлөлт хэсэгт буцаана уу</translation>
  </message>
  <message>
   <source>it must be filled in</source>
   <translation>заавал бөглөнө</translation>
  </message>
  <message>
   <source>it stands on the client's paper</source>
   <translation>харилцагчийн тайланд гарна</translation>
  </message>
  <message>
   <source>it was closed before the partner received it</source>
   <translation>түнш хүлээн авахаас өмнө хаасан байна</translation>
  </message>
  <message>
   <source>it was not sent to the insurer yet</source>
   <translation>үүнийг даатгагчид хараахан илгээгээгүй</translation>
  </message>
  <message>
   <source>it was there already: nothing changed</source>
   <translation>аль хэдийн байсан: юу ч өөрчлөгдөөгүй</translation>
  </message>
  <message>
   <source>its awards have conditions</source>
   <translation>олголтууд нь нөхцөлтэй</translation>
  </message>
  <message>
   <source>its centre</source>
   <translation>түүний төв</translation>
  </message>
  <message>
   <source>its country, as in KH</source>
   <translation>улс, жишээ нь KH</translation>
  </message>
  <message>
   <source>its currency, as in KHR (default: the country's)</source>
   <translation>валют, жишээ нь KHR (анхдагч: тухайн улсынх)</translation>
  </message>
  <message>
   <source>its name</source>
   <translation>нэр нь</translation>
  </message>
  <message>
   <source>its number</source>
   <translation>дугаар нь</translation>
  </message>
  <message>
   <source>its record, row {row}, was not stored</source>
   <translation>{row} мөрийн бүртгэл нь хадгалагдаагүй</translation>
  </message>
  <message>
   <source>joined</source>
   <translation>элссэн</translation>
  </message>
  <message>
   <source>joined with another</source>
   <translation>өөртэй нь нэгтгэсэн</translation>
  </message>
  <message>
   <source>keep a photo or paper with a client</source>
   <translation>харилцагчид зураг эсвэл бичиг хавсаргах</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>үлдсэн</translation>
  </message>
  <message>
   <source>kept for the next form</source>
   <translation>дараагийн маягтад үлдээсэн</translation>
  </message>
  <message>
   <source>kept in the file, not used</source>
   <translation>файлд үлдсэн, ашиглаагүй</translation>
  </message>
  <message>
   <source>kept out by hand in the import of {on}; the plan can bring such rows after all</source>
   <translation>{on}-ны импортоос гараар хасаж үлдээсэн; төлөвлөгөө ийм мөрийг оруулж болно</translation>
  </message>
  <message>
   <source>kept, %</source>
   <translation>үлдсэн, %</translation>
  </message>
  <message>
   <source>key</source>
   <translation>түлхүүр</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>төрөл</translation>
  </message>
  <message>
   <source>kind of record; client without</source>
   <translation>бүртгэлийн төрөл; өгөхгүй бол харилцагч</translation>
  </message>
  <message>
   <source>kind of the list</source>
   <translation>жагсаалтын төрөл</translation>
  </message>
  <message>
   <source>kind of the list (default: by its columns)</source>
   <translation>жагсаалтын төрөл (анхдагч: баганаар нь)</translation>
  </message>
  <message>
   <source>known by</source>
   <translation>танигдсан нь</translation>
  </message>
  <message>
   <source>known name</source>
   <translation>танил нэр</translation>
  </message>
  <message>
   <source>label</source>
   <translation>шошго</translation>
  </message>
  <message>
   <source>label, own script</source>
   <translation>шошго, үндэсний бичгээр</translation>
  </message>
  <message>
   <source>labels in place of names and codes</source>
   <translation>нэр, кодын оронд шошго</translation>
  </message>
  <message>
   <source>language</source>
   <translation>хэл</translation>
  </message>
  <message>
   <source>language of the paper; else the institution's</source>
   <translation>тайлангийн хэл; эс бөгөөс байгууллагынх</translation>
  </message>
  <message>
   <source>language of what is said</source>
   <translation>мэдээллийн хэл</translation>
  </message>
  <message>
   <source>languages</source>
   <translation>хэлүүд</translation>
  </message>
  <message>
   <source>last</source>
   <translation>сүүлийн</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>сүүлийн өдөр</translation>
  </message>
  <message>
   <source>last day of cover; else a year</source>
   <translation>хамгаалалтын сүүлийн өдөр; эс бөгөөс нэг жилийн дараа</translation>
  </message>
  <message>
   <source>last day on which it holds</source>
   <translation>хүчинтэй сүүлийн өдөр</translation>
  </message>
  <message>
   <source>last day on which it is good</source>
   <translation>хүчинтэй сүүлийн өдөр</translation>
  </message>
  <message>
   <source>last day; else two weeks from now</source>
   <translation>сүүлийн өдөр; эс бөгөөс одооноос хоёр долоо хоног</translation>
  </message>
  <message>
   <source>last month {count}</source>
   <translation>өмнөх сард {count}</translation>
  </message>
  <message>
   <source>late</source>
   <translation>хоцорсон</translation>
  </message>
  <message>
   <source>later</source>
   <translation>дараа</translation>
  </message>
  <message>
   <source>later records belong to it</source>
   <translation>дараагийн бүртгэл үүнд хамаарна</translation>
  </message>
  <message>
   <source>later withdrawals live on this deposit</source>
   <translation>дараагийн зарлагууд энэ орлогоос гарсан</translation>
  </message>
  <message>
   <source>learners so far</source>
   <translation>нийт суралцагч</translation>
  </message>
  <message>
   <source>leave</source>
   <translation>чөлөө</translation>
  </message>
  <message>
   <source>leave as it is</source>
   <translation>хэвээр үлдээх</translation>
  </message>
  <message>
   <source>leave bad rows out (default), or refuse the whole file</source>
   <translation>алдаатай мөрийг орхих (анхдагч), эсвэл файлыг бүхэлд нь буцаах</translation>
  </message>
  <message>
   <source>leave it in the list, or change its title</source>
   <translation>жагсаалтад үлдээх, эсвэл нэрийг нь өөрчилнө үү</translation>
  </message>
  <message>
   <source>leave it in the list, or change its words</source>
   <translation>жагсаалтад үлдээх, эсвэл үгийг нь өөрчилнө үү</translation>
  </message>
  <message>
   <source>leave one of the rows out</source>
   <translation>мөрүүдийн нэгийг орхино уу</translation>
  </message>
  <message>
   <source>leave out</source>
   <translation>орхих</translation>
  </message>
  <message>
   <source>left</source>
   <translation>гарсан</translation>
  </message>
  <message>
   <source>left for a person: {count}</source>
   <translation>хүнд үлдээсэн: {count}</translation>
  </message>
  <message>
   <source>left for later</source>
   <translation>дараа болгон үлдээсэн</translation>
  </message>
  <message>
   <source>left margin</source>
   <translation>зүүн зай</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>орхисон</translation>
  </message>
  <message>
   <source>left out as another table: from row {rows}</source>
   <translation>өөр хүснэгт гэж орхисон: {rows} мөрөөс</translation>
  </message>
  <message>
   <source>left out as notes below the table: from row {rows}</source>
   <translation>хүснэгтийн доорх тэмдэглэл гэж орхисон: {rows} мөрөөс</translation>
  </message>
  <message>
   <source>left out as repeated headings: row {rows}</source>
   <translation>давтагдсан гарчиг гэж орхисон: {rows} мөр</translation>
  </message>
  <message>
   <source>left out as titles: row {rows}</source>
   <translation>нэр гэж орхисон: {rows} мөр</translation>
  </message>
  <message>
   <source>left out as totals: row {rows}</source>
   <translation>нийлбэр гэж орхисон: {rows} мөр</translation>
  </message>
  <message>
   <source>left out until you choose</source>
   <translation>таныг сонгох хүртэл орхисон</translation>
  </message>
  <message>
   <source>left out, as they belong to another event: row {rows}</source>
   <translation>өөр үйл явдалд хамаарах тул орхисон: {rows} мөр</translation>
  </message>
  <message>
   <source>left out: a file</source>
   <translation>орхисон: файл</translation>
  </message>
  <message>
   <source>left out: a place</source>
   <translation>орхисон: газар</translation>
  </message>
  <message>
   <source>left out: free text</source>
   <translation>орхисон: чөлөөт текст</translation>
  </message>
  <message>
   <source>left out: it is not there yet, and only known ones were asked for</source>
   <translation>орхисон: хараахан байхгүй, зөвхөн танигдсаныг сонгосон</translation>
  </message>
  <message>
   <source>left out: it is there already, and only new ones were asked for</source>
   <translation>орхисон: аль хэдийн байгаа, зөвхөн шинийг сонгосон</translation>
  </message>
  <message>
   <source>left out: names or numbers of a person</source>
   <translation>орхисон: хүний нэр эсвэл дугаар</translation>
  </message>
  <message>
   <source>left out: what the device says</source>
   <translation>орхисон: төхөөрөмжийн мэдээлэл</translation>
  </message>
  <message>
   <source>left the institution</source>
   <translation>байгууллагаас гарсан</translation>
  </message>
  <message>
   <source>left {day}</source>
   <translation>гарсан {day}</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>нэг минут хүрэхгүй үлдсэн</translation>
  </message>
  <message>
   <source>let a blank cell empty this field; may be given several times</source>
   <translation>хоосон нүдээр энэ талбарыг хоослох; хэд хэдэн удаа өгч болно</translation>
  </message>
  <message>
   <source>let a manager decide</source>
   <translation>менежерээр шийдүүлнэ үү</translation>
  </message>
  <message>
   <source>let another person decide</source>
   <translation>өөр хүнээр шийдүүлнэ үү</translation>
  </message>
  <message>
   <source>let them follow another one first</source>
   <translation>эхлээд тэднийг өөр төлөвлөгөө дагуулна уу</translation>
  </message>
  <message>
   <source>letters of ‘{value}’ were lost when the file was saved; left blank: save it as .xlsx or CSV UTF-8</source>
   <translation>файлыг хадгалахад ‘{value}’-ийн үсгүүд алдагдсан; хоосон үлдээв: .xlsx эсвэл CSV UTF-8 хэлбэрээр хадгална уу</translation>
  </message>
  <message>
   <source>light work begins before other work, and that before hazardous work</source>
   <translation>хөнгөн ажил бусад ажлаас, тэр нь аюултай ажлаас өмнө эхэлнэ</translation>
  </message>
  <message>
   <source>likeliest sheet</source>
   <translation>хамгийн магадлалтай хуудас</translation>
  </message>
  <message>
   <source>likely</source>
   <translation>магадлалтай</translation>
  </message>
  <message>
   <source>linkage scheme that it is an award of</source>
   <translation>ямар холбох хөтөлбөрийн олголт болох</translation>
  </message>
  <message>
   <source>linked to a client</source>
   <translation>харилцагчтай холбосон</translation>
  </message>
  <message>
   <source>list</source>
   <translation>жагсаалт</translation>
  </message>
  <message>
   <source>list agreed actions, those due first</source>
   <translation>тохирсон ажлыг жагсаах, хугацаа болсон нь эхэндээ</translation>
  </message>
  <message>
   <source>list awards, newest first</source>
   <translation>олголтын жагсаалт, шинэ нь эхэндээ</translation>
  </message>
  <message>
   <source>list checklists and what they look at</source>
   <translation>хяналтын хуудас, юуг хардгийг нь жагсаах</translation>
  </message>
  <message>
   <source>list checks, payments, claims, visits and papers, with their documents</source>
   <translation>шалгалт, төлбөр, нэхэмжлэл, үзлэг, бүртгэлийн бичгийг бичиг баримттай нь жагсаах</translation>
  </message>
  <message>
   <source>list claims</source>
   <translation>нэхэмжлэлийг жагсаах</translation>
  </message>
  <message>
   <source>list curricula and the schemes that follow them</source>
   <translation>сургалтын төлөвлөгөө, дагах хөтөлбөрийг жагсаах</translation>
  </message>
  <message>
   <source>list insurance awards without a policy</source>
   <translation>гэрээгүй даатгалын олголтыг жагсаах</translation>
  </message>
  <message>
   <source>list loans, newest first</source>
   <translation>зээлийг жагсаах, шинэ нь эхэндээ</translation>
  </message>
  <message>
   <source>list partners, or add one</source>
   <translation>түншийг жагсаах, нэмэх</translation>
  </message>
  <message>
   <source>list persons covered, each once</source>
   <translation>даатгуулсан хүмүүсийг жагсаах, тус бүр нэг удаа</translation>
  </message>
  <message>
   <source>list policies with the persons they cover</source>
   <translation>гэрээг хамрагдсан хүнтэй нь жагсаах</translation>
  </message>
  <message>
   <source>list referrals, the longest open first</source>
   <translation>илгээлтийг жагсаах, хамгийн удсан нь эхэндээ</translation>
  </message>
  <message>
   <source>list registration papers</source>
   <translation>бүртгэлийн бичгийг жагсаах</translation>
  </message>
  <message>
   <source>list safety visits, newest first</source>
   <translation>аюулгүйн үзлэгийг жагсаах, шинэ нь эхэндээ</translation>
  </message>
  <message>
   <source>list sessions with their modules</source>
   <translation>сургалтыг модультай нь жагсаах</translation>
  </message>
  <message>
   <source>list the accounts with their balance</source>
   <translation>дансыг үлдэгдэлтэй нь жагсаах</translation>
  </message>
  <message>
   <source>list the breaches that touch a child and wait for review</source>
   <translation>хүүхэдтэй холбоотой, хянахыг хүлээж буй зөрчлийг жагсаах</translation>
  </message>
  <message>
   <source>list the budgets of schemes, or make one with --set</source>
   <translation>хөтөлбөрийн төсвийг жагсаах, --set-ээр үүсгэх</translation>
  </message>
  <message>
   <source>list the checks of conditions</source>
   <translation>нөхцөлийн шалгалтуудыг жагсаах</translation>
  </message>
  <message>
   <source>list the entries in their order</source>
   <translation>утгуудыг дарааллаар нь жагсаах</translation>
  </message>
  <message>
   <source>list the interviews that were typed in from paper</source>
   <translation>цааснаас оруулсан ярилцлагуудыг жагсаах</translation>
  </message>
  <message>
   <source>list the own fields</source>
   <translation>өөрийн талбарыг жагсаах</translation>
  </message>
  <message>
   <source>list the questionnaires</source>
   <translation>асуулгуудын жагсаалт</translation>
  </message>
  <message>
   <source>list the schemes</source>
   <translation>хөтөлбөрүүдийн жагсаалт</translation>
  </message>
  <message>
   <source>list visits and vouchers, newest first</source>
   <translation>үзлэг, ваучерыг жагсаах, шинэ нь эхэндээ</translation>
  </message>
  <message>
   <source>list what is due</source>
   <translation>хугацаа болсныг жагсаах</translation>
  </message>
  <message>
   <source>list what is kept with a client</source>
   <translation>харилцагчид хавсаргасныг жагсаах</translation>
  </message>
  <message>
   <source>list what waits for approval</source>
   <translation>батлахыг хүлээж буй зүйлийг жагсаах</translation>
  </message>
  <message>
   <source>list what was computed, newest first</source>
   <translation>тооцсоныг жагсаах, шинэ нь эхэндээ</translation>
  </message>
  <message>
   <source>list what was decided</source>
   <translation>юу шийдсэнийг жагсаах</translation>
  </message>
  <message>
   <source>little variety</source>
   <translation>олон янз бус</translation>
  </message>
  <message>
   <source>loan</source>
   <translation>зээл</translation>
  </message>
  <message>
   <source>loan statements, and punctuality</source>
   <translation>зээлийн хуулга, төлөлтийн сахилга</translation>
  </message>
  <message>
   <source>logo</source>
   <translation>лого</translation>
  </message>
  <message>
   <source>longest delay</source>
   <translation>хамгийн урт хоцролт</translation>
  </message>
  <message>
   <source>look again on</source>
   <translation>дахин харах өдөр</translation>
  </message>
  <message>
   <source>look at mfdw fields list</source>
   <translation>mfdw fields list командыг харна уу</translation>
  </message>
  <message>
   <source>look at the account</source>
   <translation>дансыг харна уу</translation>
  </message>
  <message>
   <source>look at the awards without a policy</source>
   <translation>гэрээгүй олголтуудыг харна уу</translation>
  </message>
  <message>
   <source>look at the cell and decide again</source>
   <translation>нүдийг хараад дахин шийднэ үү</translation>
  </message>
  <message>
   <source>look at the client's documents</source>
   <translation>харилцагчийн бичиг баримтыг харна уу</translation>
  </message>
  <message>
   <source>look at the completion list</source>
   <translation>гүйцээсэн хүний жагсаалтыг харна уу</translation>
  </message>
  <message>
   <source>look at the differences instead</source>
   <translation>оронд нь зөрүүг харна уу</translation>
  </message>
  <message>
   <source>look at the fields marked</source>
   <translation>тэмдэглэсэн талбаруудыг харна уу</translation>
  </message>
  <message>
   <source>look at the household again</source>
   <translation>өрхийг дахин харна уу</translation>
  </message>
  <message>
   <source>look at the list again</source>
   <translation>жагсаалтыг дахин харна уу</translation>
  </message>
  <message>
   <source>look at the list again; it may be named already</source>
   <translation>жагсаалтыг дахин харна уу; аль хэдийн нэрлэсэн байж магадгүй</translation>
  </message>
  <message>
   <source>look at the list of accounts, or name the scheme of a first deposit</source>
   <translation>дансны жагсаалтыг харах, эсвэл эхний орлогын хөтөлбөрийг нэрлэнэ үү</translation>
  </message>
  <message>
   <source>look at the list of awards</source>
   <translation>олголтын жагсаалтыг харна уу</translation>
  </message>
  <message>
   <source>look at the list of centres</source>
   <translation>төвүүдийн жагсаалтыг харна уу</translation>
  </message>
  <message>
   <source>look at the list of checks</source>
   <translation>шалгалтын жагсаалтыг харна уу</translation>
  </message>
  <message>
   <source>look at the list of claims</source>
   <translation>нэхэмжлэлийн жагсаалтыг харна уу</translation>
  </message>
  <message>
   <source>look at the list of groups</source>
   <translation>бүлгүүдийн жагсаалтыг харна уу</translation>
  </message>
  <message>
   <source>look at the list of merges in Clients, Duplicates</source>
   <translation>Харилцагчид, Давхардал дахь нэгтгэлийн жагсаалтыг харна уу</translation>
  </message>
  <message>
   <source>look at the list of payments</source>
   <translation>төлбөрийн жагсаалтыг харна уу</translation>
  </message>
  <message>
   <source>look at the list of policies</source>
   <translation>гэрээний жагсаалтыг харна уу</translation>
  </message>
  <message>
   <source>look at the list of rebates</source>
   <translation>хөнгөлөлтийн жагсаалтыг харна уу</translation>
  </message>
  <message>
   <source>look at the list of sessions, or plan one</source>
   <translation>сургалтын жагсаалтыг харах, эсвэл шинээр төлөвлөнө үү</translation>
  </message>
  <message>
   <source>look at the list of visits</source>
   <translation>үзлэгийн жагсаалтыг харна уу</translation>
  </message>
  <message>
   <source>look at the list of what waits</source>
   <translation>хүлээж буй зүйлийн жагсаалтыг харна уу</translation>
  </message>
  <message>
   <source>look at the list of what was decided</source>
   <translation>шийдсэн зүйлийн жагсаалтыг харна уу</translation>
  </message>
  <message>
   <source>look at the month in Reports</source>
   <translation>сарыг Тайлан хэсгээс үзнэ үү</translation>
  </message>
  <message>
   <source>look at the reasons, and discard it</source>
   <translation>шалтгааныг хараад хаяна уу</translation>
  </message>
  <message>
   <source>look at the roles and their questions with: mfdw survey roles CODE</source>
   <translation>үүрэг ба асуултуудыг харах: mfdw survey roles CODE</translation>
  </message>
  <message>
   <source>look at the saved views over the list</source>
   <translation>жагсаалтын дээрх хадгалсан харагдацыг харна уу</translation>
  </message>
  <message>
   <source>look at the staff under Settings</source>
   <translation>Тохиргоо дахь ажилтнуудыг харна уу</translation>
  </message>
  <message>
   <source>look at the types and names on it</source>
   <translation>түүн дээрх төрөл, нэрсийг харна уу</translation>
  </message>
  <message>
   <source>look for it in a copy of the file that was made before</source>
   <translation>файлын өмнө нь хийсэн хуулбараас хайна уу</translation>
  </message>
  <message>
   <source>look for the client again</source>
   <translation>харилцагчийг дахин хайна уу</translation>
  </message>
  <message>
   <source>looked at</source>
   <translation>үзсэн</translation>
  </message>
  <message>
   <source>looks alike, {percent} %</source>
   <translation>төстэй, {percent} %</translation>
  </message>
  <message>
   <source>lost</source>
   <translation>алдсан</translation>
  </message>
  <message>
   <source>make a branch with invented people that looks real, to try things on</source>
   <translation>туршиж үзэхэд зориулж бодит мэт зохиомол хүмүүстэй салбар үүсгэх</translation>
  </message>
  <message>
   <source>make a budget of this scheme</source>
   <translation>энэ хөтөлбөрийн төсөв үүсгэх</translation>
  </message>
  <message>
   <source>make a client to complete</source>
   <translation>гүйцээх харилцагч үүсгэх</translation>
  </message>
  <message>
   <source>make a new one beside it</source>
   <translation>хажууд нь шинийг үүсгэнэ үү</translation>
  </message>
  <message>
   <source>make it first, or name another</source>
   <translation>эхлээд үүсгэх, эсвэл өөрийг нэрлэнэ үү</translation>
  </message>
  <message>
   <source>make one client of two</source>
   <translation>хоёр харилцагчийг нэг болгох</translation>
  </message>
  <message>
   <source>make one first</source>
   <translation>эхлээд нэгийг үүсгэнэ үү</translation>
  </message>
  <message>
   <source>make room and try again; nothing was lost</source>
   <translation>зай гаргаад дахин оролдоно уу; юу ч алдагдаагүй</translation>
  </message>
  <message>
   <source>make two of a merged client again</source>
   <translation>нэгтгэсэн харилцагчийг дахин хоёр болгох</translation>
  </message>
  <message>
   <source>man</source>
   <translation>эрэгтэй</translation>
  </message>
  <message>
   <source>many in a day</source>
   <translation>нэг өдөрт олон</translation>
  </message>
  <message>
   <source>matched</source>
   <translation>тааруулсан</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>дундаж</translation>
  </message>
  <message>
   <source>means</source>
   <translation>гэдэг нь</translation>
  </message>
  <message>
   <source>median</source>
   <translation>медиан</translation>
  </message>
  <message>
   <source>men</source>
   <translation>эрэгтэй</translation>
  </message>
  <message>
   <source>men at talks</source>
   <translation>яриан дахь эрэгтэй</translation>
  </message>
  <message>
   <source>men of the family without pay</source>
   <translation>гэр бүлийн цалингүй эрэгтэй</translation>
  </message>
  <message>
   <source>men trained</source>
   <translation>сургасан эрэгтэй</translation>
  </message>
  <message>
   <source>men who listened</source>
   <translation>сонссон эрэгтэй</translation>
  </message>
  <message>
   <source>mend them, or import the good rows with reject-rows</source>
   <translation>тэдгээрийг засах, эсвэл reject-rows-оор зөв мөрүүдийг импортлоно уу</translation>
  </message>
  <message>
   <source>merge those of one outside number; see them with --exact first</source>
   <translation>нэг гадаад дугаартайг нэгтгэх; эхлээд --exact-ээр харна уу</translation>
  </message>
  <message>
   <source>merged</source>
   <translation>нэгтгэсэн</translation>
  </message>
  <message>
   <source>met</source>
   <translation>биелсэн</translation>
  </message>
  <message>
   <source>met, %</source>
   <translation>биелсэн, %</translation>
  </message>
  <message>
   <source>mfdw COMMAND --help tells more about a command.</source>
   <translation>Команд бүрийн талаар mfdw COMMAND --help дэлгэрэнгүй өгнө.</translation>
  </message>
  <message>
   <source>minute</source>
   <translation>минут</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>минут</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>дутуу</translation>
  </message>
  <message>
   <source>missing for active clients</source>
   <translation>идэвхтэй харилцагчид дутуу</translation>
  </message>
  <message>
   <source>missing, %</source>
   <translation>дутуу, %</translation>
  </message>
  <message>
   <source>module</source>
   <translation>модуль</translation>
  </message>
  <message>
   <source>module {number} was taught already</source>
   <translation>{number} модулийг аль хэдийн заасан</translation>
  </message>
  <message>
   <source>modules</source>
   <translation>модуль</translation>
  </message>
  <message>
   <source>modules taught</source>
   <translation>заасан модуль</translation>
  </message>
  <message>
   <source>modules {numbers}</source>
   <translation>модуль {numbers}</translation>
  </message>
  <message>
   <source>money planned</source>
   <translation>төлөвлөсөн мөнгө</translation>
  </message>
  <message>
   <source>month</source>
   <translation>сар</translation>
  </message>
  <message>
   <source>month first</source>
   <translation>сар эхэнд</translation>
  </message>
  <message>
   <source>month it speaks of; `last` is the one that has ended</source>
   <translation>хамаарах сар; `last` бол дууссан сар</translation>
  </message>
  <message>
   <source>month to close</source>
   <translation>хаах сар</translation>
  </message>
  <message>
   <source>month to reopen</source>
   <translation>дахин нээх сар</translation>
  </message>
  <message>
   <source>month; else the present one</source>
   <translation>сар; эс бөгөөс энэ сар</translation>
  </message>
  <message>
   <source>months</source>
   <translation>сар</translation>
  </message>
  <message>
   <source>months between them</source>
   <translation>хоорондох сарын тоо</translation>
  </message>
  <message>
   <source>more don’t know</source>
   <translation>‘мэдэхгүй’ олон</translation>
  </message>
  <message>
   <source>more is approved than was claimed</source>
   <translation>нэхэмжилснээс ихийг баталсан байна</translation>
  </message>
  <message>
   <source>more missing</source>
   <translation>дутуу нь олон</translation>
  </message>
  <message>
   <source>more refused</source>
   <translation>татгалзсан нь олон</translation>
  </message>
  <message>
   <source>move clients to another centre</source>
   <translation>харилцагчдыг өөр төв рүү шилжүүлэх</translation>
  </message>
  <message>
   <source>move them first</source>
   <translation>эхлээд тэднийг шилжүүлнэ үү</translation>
  </message>
  <message>
   <source>move them to another centre first</source>
   <translation>эхлээд тэднийг өөр төв рүү шилжүүлнэ үү</translation>
  </message>
  <message>
   <source>move them to another group first</source>
   <translation>эхлээд тэднийг өөр бүлэг рүү шилжүүлнэ үү</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>шилжсэн</translation>
  </message>
  <message>
   <source>moved away</source>
   <translation>нүүсэн</translation>
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
   <translation>n: хариулт. Асуугаагүй: маягт алгассан эсвэл хамаарахгүй. {least}-аас цөөн хүний дүнг хэвлэхгүй; тийм дүнг олж болох нүдийг {sign} тэмдэглэнэ.</translation>
  </message>
  <message>
   <source>name</source>
   <translation>нэр</translation>
  </message>
  <message>
   <source>name a file that ends in .zip instead of {path}</source>
   <translation>{path}-ийн оронд .zip төгсгөлтэй файл нэрлэнэ үү</translation>
  </message>
  <message>
   <source>name a form, or a data sheet with --from-data</source>
   <translation>маягтыг нэрлэх, эсвэл --from-data сонголтоор өгөгдлийн хуудас өгнө үү</translation>
  </message>
  <message>
   <source>name a question; ROLE= for none, ROLE=auto to find it again</source>
   <translation>асуулт нэрлэнэ үү; ROLE= бол байхгүй, ROLE=auto бол дахин олно</translation>
  </message>
  <message>
   <source>name of a person</source>
   <translation>хүний нэр</translation>
  </message>
  <message>
   <source>name of the centre</source>
   <translation>төвийн нэр</translation>
  </message>
  <message>
   <source>name of the institution</source>
   <translation>байгууллагын нэр</translation>
  </message>
  <message>
   <source>name of the plan</source>
   <translation>төлөвлөгөөний нэр</translation>
  </message>
  <message>
   <source>name one with --branch CODE</source>
   <translation>--branch CODE-оор нэгийг нэрлэнэ үү</translation>
  </message>
  <message>
   <source>name one with --candidate N, or a client with --client CODE</source>
   <translation>--candidate N-ээр нэгийг, эсвэл --client CODE-оор харилцагч нэрлэнэ үү</translation>
  </message>
  <message>
   <source>name one with --round: diagnostic, baseline, followup1 … or final</source>
   <translation>--round-оор нэгийг нэрлэнэ үү: diagnostic, baseline, followup1 … эсвэл final</translation>
  </message>
  <message>
   <source>name the batch whose file or recipe is to be written</source>
   <translation>файл эсвэл тааруулгыг нь бичих багцыг нэрлэнэ үү</translation>
  </message>
  <message>
   <source>name the centre's code, or its branch with --branch</source>
   <translation>төвийн кодыг, эсвэл салбарыг --branch-аар нэрлэнэ үү</translation>
  </message>
  <message>
   <source>name the columns as the template does, or say in a recipe what they hold</source>
   <translation>багануудыг загварт байгаагаар нэрлэх, эсвэл юу агуулдгийг нь тааруулгад заана уу</translation>
  </message>
  <message>
   <source>name the scheme</source>
   <translation>хөтөлбөрийг нэрлэнэ үү</translation>
  </message>
  <message>
   <source>name the sheet and the row of the headers</source>
   <translation>хуудас ба гарчгийн мөрийг нэрлэнэ үү</translation>
  </message>
  <message>
   <source>name the sheet, and the row with the headers</source>
   <translation>хуудас, мөн гарчигтай мөрийг нэрлэнэ үү</translation>
  </message>
  <message>
   <source>name, code or number</source>
   <translation>нэр, код эсвэл дугаар</translation>
  </message>
  <message>
   <source>name, code, provider or number</source>
   <translation>нэр, код, үйлчилгээ үзүүлэгч эсвэл дугаар</translation>
  </message>
  <message>
   <source>named</source>
   <translation>нэрлэсэн</translation>
  </message>
  <message>
   <source>names are near ({percent} %)</source>
   <translation>ойролцоо нэр ({percent} %)</translation>
  </message>
  <message>
   <source>names sound alike ({percent} %)</source>
   <translation>ижил дуудлагатай нэр ({percent} %)</translation>
  </message>
  <message>
   <source>nearly the same label</source>
   <translation>бараг ижил шошго</translation>
  </message>
  <message>
   <source>needed for consent by word</source>
   <translation>амаар өгсөн зөвшөөрөлд хэрэгтэй</translation>
  </message>
  <message>
   <source>never given</source>
   <translation>хэзээ ч өгөөгүй</translation>
  </message>
  <message>
   <source>never in the future</source>
   <translation>хэзээ ч ирээдүйд биш</translation>
  </message>
  <message>
   <source>new</source>
   <translation>шинэ</translation>
  </message>
  <message>
   <source>new clients</source>
   <translation>шинэ харилцагч</translation>
  </message>
  <message>
   <source>new, {clients} new clients</source>
   <translation>шинэ, {clients} шинэ харилцагч</translation>
  </message>
  <message>
   <source>newly covered</source>
   <translation>шинээр хамрагдсан</translation>
  </message>
  <message>
   <source>next cell</source>
   <translation>дараагийн нүд</translation>
  </message>
  <message>
   <source>next number</source>
   <translation>дараагийн дугаар</translation>
  </message>
  <message>
   <source>next on {day}</source>
   <translation>дараагийнх {day}</translation>
  </message>
  <message>
   <source>next problem</source>
   <translation>дараагийн асуудал</translation>
  </message>
  <message>
   <source>next row</source>
   <translation>дараагийн мөр</translation>
  </message>
  <message>
   <source>no</source>
   <translation>үгүй</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>хариулт алга</translation>
  </message>
  <message>
   <source>no answer: does not apply</source>
   <translation>хариултгүй: хамаарахгүй</translation>
  </message>
  <message>
   <source>no answer: does not know</source>
   <translation>хариултгүй: мэдэхгүй</translation>
  </message>
  <message>
   <source>no answer: not asked</source>
   <translation>хариултгүй: асуугаагүй</translation>
  </message>
  <message>
   <source>no answer: refused</source>
   <translation>хариултгүй: татгалзсан</translation>
  </message>
  <message>
   <source>no arm</source>
   <translation>бүлэггүй</translation>
  </message>
  <message>
   <source>no back-check of {round} was read yet</source>
   <translation>{round}-ийн давтан шалгалтыг хараахан уншаагүй</translation>
  </message>
  <message>
   <source>no centre is chosen</source>
   <translation>төв сонгоогүй байна</translation>
  </message>
  <message>
   <source>no check of the client ‘{value}’ fits; correct the person or the day</source>
   <translation>‘{value}’ харилцагчийн шалгалт таарсангүй; хүн эсвэл өдрийг засна уу</translation>
  </message>
  <message>
   <source>no choice of the list</source>
   <translation>жагсаалтад байхгүй сонголт</translation>
  </message>
  <message>
   <source>no client has the code ‘{value}’; correct it, or leave it empty for a new client</source>
   <translation>‘{value}’ кодтой харилцагч алга; засах, эсвэл шинэ харилцагч бол хоосон орхино уу</translation>
  </message>
  <message>
   <source>no client has the number ‘{value}’; correct it, enrol the client first, or let the import create new clients</source>
   <translation>‘{value}’ дугаартай харилцагч алга; засах, эхлээд харилцагчийг бүртгэх, эсвэл импортоор шинэ харилцагч үүсгэнэ үү</translation>
  </message>
  <message>
   <source>no column names the response or the client; the rows are known by what they say, so a changed row will count as another interview</source>
   <translation>аль ч багана хариу эсвэл харилцагчийг нэрлээгүй; мөрүүдийг агуулгаар нь таних тул өөрчилсөн мөр өөр ярилцлагад тооцогдоно</translation>
  </message>
  <message>
   <source>no column of the list</source>
   <translation>жагсаалтад багана болохгүй</translation>
  </message>
  <message>
   <source>no column of the sheet ‘{sheet}’ answers a question</source>
   <translation>‘{sheet}’ хуудасны аль ч багана асуултад тохирохгүй байна</translation>
  </message>
  <message>
   <source>no column of the sheet ‘{sheet}’ is known for this kind of list</source>
   <translation>‘{sheet}’ хуудасны нэг ч багана ийм төрлийн жагсаалтад танигдсангүй</translation>
  </message>
  <message>
   <source>no column of {path} names the clients</source>
   <translation>{path} файлын аль ч багана харилцагчдыг нэрлээгүй байна</translation>
  </message>
  <message>
   <source>no file was kept of batch {batch}</source>
   <translation>{batch} багцын файл хадгалагдаагүй</translation>
  </message>
  <message>
   <source>no fixed day</source>
   <translation>тогтсон өдөргүй</translation>
  </message>
  <message>
   <source>no institution was entered yet</source>
   <translation>байгууллага хараахан оруулаагүй байна</translation>
  </message>
  <message>
   <source>no interview of {round} was typed in here</source>
   <translation>{round}-ийн ярилцлагыг энд оруулаагүй</translation>
  </message>
  <message>
   <source>no label in {language} for {count} rows ({rows}); another language is shown instead</source>
   <translation>{count} мөрд ({rows}) {language} хэлээр шошго алга; өөр хэлээр харуулна</translation>
  </message>
  <message>
   <source>no longer in the home</source>
   <translation>гэрт байхаа больсон</translation>
  </message>
  <message>
   <source>no mark</source>
   <translation>тэмдэггүй</translation>
  </message>
  <message>
   <source>no match</source>
   <translation>таарахгүй</translation>
  </message>
  <message>
   <source>no planned payment of the client ‘{value}’ fits; split the award first</source>
   <translation>‘{value}’ харилцагчийн төлөвлөсөн төлбөр таарсангүй; эхлээд олголтыг хуваана уу</translation>
  </message>
  <message>
   <source>no question</source>
   <translation>асуулт алга</translation>
  </message>
  <message>
   <source>no question could be read from the sheet ‘{sheet}’</source>
   <translation>‘{sheet}’ хуудаснаас нэг ч асуулт уншиж чадсангүй</translation>
  </message>
  <message>
   <source>no responses stand in round {round} of {survey}</source>
   <translation>{survey} асуулгын {round} үе шатанд хариу алга</translation>
  </message>
  <message>
   <source>no responses stand in round {value}; those with some: {known}</source>
   <translation>{value} үед хариулт алга; хариулттай нь: {known}</translation>
  </message>
  <message>
   <source>no round was named, and no column of the file names one</source>
   <translation>үе шат нэрлээгүй, файлын аль ч багана нэрлээгүй байна</translation>
  </message>
  <message>
   <source>no row of the main sheet belongs to this row; it is left out</source>
   <translation>үндсэн хуудасны аль ч мөр энэ мөрд харгалзахгүй тул орхив</translation>
  </message>
  <message>
   <source>no session was known on ‘{value}’; it is created</source>
   <translation>‘{value}’-нд сургалт бүртгэгдээгүй байсан; шинээр үүсгэнэ</translation>
  </message>
  <message>
   <source>no sheet has the columns of a harmonisation: {columns}</source>
   <translation>нийцүүлгийн баганатай хуудас алга: {columns}</translation>
  </message>
  <message>
   <source>no sheet of this file has the columns {columns}</source>
   <translation>энэ файлын аль ч хуудсанд эдгээр багана алга: {columns}</translation>
  </message>
  <message>
   <source>no standing merge has the code or number {client}</source>
   <translation>{client} код эсвэл дугаартай хүчинтэй нэгтгэл алга</translation>
  </message>
  <message>
   <source>no statement has an instalment due in {period}</source>
   <translation>{period}-д хугацаа болох төлөлттэй хуулга алга</translation>
  </message>
  <message>
   <source>no table</source>
   <translation>хүснэгтгүй</translation>
  </message>
  <message>
   <source>no table was found in {path}</source>
   <translation>{path} дотор хүснэгт олдсонгүй</translation>
  </message>
  <message>
   <source>no table was found on the sheet ‘{sheet}’</source>
   <translation>‘{sheet}’ хуудсанд хүснэгт олдсонгүй</translation>
  </message>
  <message>
   <source>nobody answered «{text}» to {question}</source>
   <translation>{question} асуултад хэн ч «{text}» гэж хариулаагүй</translation>
  </message>
  <message>
   <source>nobody gets a rebate here</source>
   <translation>энд хөнгөлөлт авах хүн алга</translation>
  </message>
  <message>
   <source>nobody has completed the course of {scheme} there</source>
   <translation>{scheme} курсийг тэнд гүйцээсэн хүн алга</translation>
  </message>
  <message>
   <source>nobody has the number ‘{value}’, but the row says more of the person; choose who it is</source>
   <translation>‘{value}’ дугаартай хүн алга, гэвч мөрөнд хүний тухай өөр мэдээлэл бий; хэн болохыг сонгоно уу</translation>
  </message>
  <message>
   <source>nobody in the household is called ‘{value}’; correct the name, or write the person into the household first</source>
   <translation>өрхөд ‘{value}’ нэртэй хүн алга; нэрийг засах, эсвэл эхлээд тэр хүнийг өрхөд бичнэ үү</translation>
  </message>
  <message>
   <source>nobody is alike</source>
   <translation>төстэй хүн алга</translation>
  </message>
  <message>
   <source>nobody is referred from this day on</source>
   <translation>энэ өдрөөс хэнийг ч илгээхгүй</translation>
  </message>
  <message>
   <source>nobody is referred without consent; write the day it was given</source>
   <translation>зөвшөөрөлгүйгээр хэнийг ч илгээхгүй; өгсөн өдрийг нь бичнэ үү</translation>
  </message>
  <message>
   <source>nobody of her household is written down</source>
   <translation>өрхийнх нь хэн ч бүртгэгдээгүй</translation>
  </message>
  <message>
   <source>nobody of the household is called {member}</source>
   <translation>өрхийн гишүүдэд {member} нэртэй хүн алга</translation>
  </message>
  <message>
   <source>nobody of the staff has the code {staff}</source>
   <translation>{staff} кодтой ажилтан алга</translation>
  </message>
  <message>
   <source>nobody on the policy is called ‘{value}’</source>
   <translation>даатгалын гэрээнд ‘{value}’ нэртэй хүн алга</translation>
  </message>
  <message>
   <source>nobody passes on what they were not trained in; write the training first</source>
   <translation>сургагдаагүй зүйлээ хэн ч дамжуулахгүй; эхлээд сургалтыг бичнэ үү</translation>
  </message>
  <message>
   <source>nobody was referred to this partner any more on that day</source>
   <translation>тэр өдөр энэ түншид хүн илгээхээ больсон байсан</translation>
  </message>
  <message>
   <source>nobody yet</source>
   <translation>хэн ч алга</translation>
  </message>
  <message>
   <source>none</source>
   <translation>байхгүй</translation>
  </message>
  <message>
   <source>none running</source>
   <translation>идэвхтэй зээлгүй</translation>
  </message>
  <message>
   <source>not again</source>
   <translation>дахин аваагүй</translation>
  </message>
  <message>
   <source>not allowed</source>
   <translation>зөвшөөрөхгүй</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>хариулаагүй</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>асуугаагүй</translation>
  </message>
  <message>
   <source>not checked</source>
   <translation>шалгаагүй</translation>
  </message>
  <message>
   <source>not checked: it is written in a way that is not known here</source>
   <translation>шалгаагүй: энд танигдахгүй хэлбэрээр бичигдсэн</translation>
  </message>
  <message>
   <source>not checked: its choices are in another file</source>
   <translation>шалгаагүй: сонголтууд нь өөр файлд байна</translation>
  </message>
  <message>
   <source>not checked: only the phone can tell {value}()</source>
   <translation>шалгаагүй: {value}()-г зөвхөн утас мэдэх боломжтой</translation>
  </message>
  <message>
   <source>not checked: the file does not tell the day of the interview</source>
   <translation>шалгаагүй: файлд ярилцлагын өдөр алга</translation>
  </message>
  <message>
   <source>not checked: the file has no column ‘{value}’</source>
   <translation>шалгаагүй: файлд ‘{value}’ багана байхгүй</translation>
  </message>
  <message>
   <source>not checked: the form has no question ‘{value}’</source>
   <translation>шалгаагүй: маягтад ‘{value}’ асуулт байхгүй</translation>
  </message>
  <message>
   <source>not corrected yet</source>
   <translation>хараахан засаагүй</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>олдоогүй</translation>
  </message>
  <message>
   <source>not imported</source>
   <translation>импортлоогүй</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>мэдэгдэхгүй</translation>
  </message>
  <message>
   <source>not listed</source>
   <translation>жагсаалтад алга</translation>
  </message>
  <message>
   <source>not marked</source>
   <translation>тэмдэггүй</translation>
  </message>
  <message>
   <source>not met</source>
   <translation>биелээгүй</translation>
  </message>
  <message>
   <source>not read</source>
   <translation>уншаагүй</translation>
  </message>
  <message>
   <source>not taken over</source>
   <translation>авахгүй</translation>
  </message>
  <message>
   <source>not visited yet</source>
   <translation>хараахан очоогүй</translation>
  </message>
  <message>
   <source>not what the form computes</source>
   <translation>маягтын тооцоотой зөрсөн</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>хараахан үгүй</translation>
  </message>
  <message>
   <source>not {value}</source>
   <translation>{value} биш</translation>
  </message>
  <message>
   <source>note</source>
   <translation>тэмдэглэл</translation>
  </message>
  <message>
   <source>note a new consent first</source>
   <translation>эхлээд шинэ зөвшөөрөл тэмдэглэнэ үү</translation>
  </message>
  <message>
   <source>note help given with a claim</source>
   <translation>нэхэмжлэлд үзүүлсэн тусламжийг тэмдэглэх</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>хоосон</translation>
  </message>
  <message>
   <source>nothing counted yet</source>
   <translation>одоогоор тоолоогүй</translation>
  </message>
  <message>
   <source>nothing is open for ‘{value}’; write the day of sending</source>
   <translation>‘{value}’-д нээлттэй илгээлт алга; илгээсэн өдрийг бичнэ үү</translation>
  </message>
  <message>
   <source>nothing needs to be changed</source>
   <translation>юуг ч өөрчлөх шаардлагагүй</translation>
  </message>
  <message>
   <source>nothing was given under the rule: it is corrected</source>
   <translation>энэ дүрмээр юу ч олгоогүй: дүрмийг засна</translation>
  </message>
  <message>
   <source>nothing was kept; mend these rows and read the workbook again</source>
   <translation>юу ч хадгалсангүй; эдгээр мөрийг засаад номыг дахин уншуулна уу</translation>
  </message>
  <message>
   <source>nothing would change</source>
   <translation>юу ч өөрчлөгдөхгүй</translation>
  </message>
  <message>
   <source>now</source>
   <translation>одоо</translation>
  </message>
  <message>
   <source>number</source>
   <translation>дугаар</translation>
  </message>
  <message>
   <source>number in the file: {number}</source>
   <translation>файл дахь дугаар: {number}</translation>
  </message>
  <message>
   <source>number of the action in the list</source>
   <translation>жагсаалт дахь ажлын дугаар</translation>
  </message>
  <message>
   <source>number of the batch</source>
   <translation>багцын дугаар</translation>
  </message>
  <message>
   <source>number of the entry</source>
   <translation>гүйлгээний дугаар</translation>
  </message>
  <message>
   <source>number of the entry in the core-banking system</source>
   <translation>үндсэн банкны систем дэх гүйлгээний дугаар</translation>
  </message>
  <message>
   <source>number of the interview to decide about (default: list them)</source>
   <translation>шийдэх ярилцлагын дугаар (анхдагч: жагсаах)</translation>
  </message>
  <message>
   <source>number of the module</source>
   <translation>модулийн дугаар</translation>
  </message>
  <message>
   <source>number of the policy</source>
   <translation>гэрээний дугаар</translation>
  </message>
  <message>
   <source>number of the referral</source>
   <translation>илгээлтийн дугаар</translation>
  </message>
  <message>
   <source>number of the referral in the list</source>
   <translation>жагсаалт дахь илгээлтийн дугаар</translation>
  </message>
  <message>
   <source>number of the voucher</source>
   <translation>ваучерын дугаар</translation>
  </message>
  <message>
   <source>number that chance starts from; the same one gives the same data</source>
   <translation>санамсаргүй өгөгдөл эхлэх тоо; ижил тоо ижил өгөгдөл өгнө</translation>
  </message>
  <message>
   <source>numbers and other answers cannot be one concept: {concept}</source>
   <translation>тоо болон бусад хариулт нэг ойлголт болж чадахгүй: {concept}</translation>
  </message>
  <message>
   <source>numbers like the others</source>
   <translation>бусадтай адил тоо</translation>
  </message>
  <message>
   <source>numbers such as {value} in a column of dates are read as Excel's numbers of days: {read}</source>
   <translation>огнооны баганад байгаа {value} мэт тоог Excel-ийн өдрийн тоо гэж уншсан: {read}</translation>
  </message>
  <message>
   <source>numbers such as ‘{value}’ are shorter than the {width} digits of the others; Excel drops the zeros in front</source>
   <translation>‘{value}’ мэт дугаар бусдын {width} цифрээс богино; Excel урдах тэгийг хасдаг</translation>
  </message>
  <message>
   <source>numbers such as ‘{value}’ are written otherwise than the rest of the column, and can be read in one way only; read as {read}</source>
   <translation>‘{value}’ мэт тоог баганын бусдаас өөрөөр бичсэн бөгөөд ганц янзаар л уншиж болно; {read} гэж уншсан</translation>
  </message>
  <message>
   <source>numbers such as ‘{value}’ can be read in two ways; read as {read}</source>
   <translation>‘{value}’ мэт тоог хоёр янзаар уншиж болно; {read} гэж уншсан</translation>
  </message>
  <message>
   <source>of</source>
   <translation>нийт</translation>
  </message>
  <message numerus="yes">
   <source>of %n month|of %n months</source>
   <translation>
    <numerusform>%n сараас</numerusform>
    <numerusform>%n сараас</numerusform>
   </translation>
  </message>
  <message>
   <source>of a saved view</source>
   <translation>хадгалсан харагдацынх</translation>
  </message>
  <message>
   <source>of family and paid workers</source>
   <translation>гэр бүлийн ба цалинтай ажиллагчдаас</translation>
  </message>
  <message>
   <source>of new schemes; what was recorded keeps its own</source>
   <translation>шинэ хөтөлбөрийнх; бүртгэсэн нь хэвээр үлдэнэ</translation>
  </message>
  <message>
   <source>of one questionnaire</source>
   <translation>нэг асуулгын</translation>
  </message>
  <message>
   <source>of plan, %</source>
   <translation>биелэлт, %</translation>
  </message>
  <message>
   <source>of several persons</source>
   <translation>хэд хэдэн хүний</translation>
  </message>
  <message>
   <source>of target, %</source>
   <translation>зорилтын %</translation>
  </message>
  <message>
   <source>of the file</source>
   <translation>файлынх</translation>
  </message>
  <message>
   <source>of the workbook</source>
   <translation>ажлын номын</translation>
  </message>
  <message>
   <source>of this branch</source>
   <translation>энэ салбарынх</translation>
  </message>
  <message>
   <source>of this branch only</source>
   <translation>зөвхөн энэ салбарынх</translation>
  </message>
  <message>
   <source>of this client</source>
   <translation>энэ харилцагчийнх</translation>
  </message>
  <message>
   <source>of this client only</source>
   <translation>зөвхөн энэ харилцагчийн</translation>
  </message>
  <message>
   <source>of this innovation only</source>
   <translation>зөвхөн энэ инновацийнх</translation>
  </message>
  <message>
   <source>of this month only</source>
   <translation>зөвхөн энэ сарын</translation>
  </message>
  <message>
   <source>of this scheme</source>
   <translation>энэ хөтөлбөрийнх</translation>
  </message>
  <message>
   <source>of this state only</source>
   <translation>зөвхөн ийм байдалтай нь</translation>
  </message>
  <message>
   <source>of this status only</source>
   <translation>зөвхөн ийм төлөвтэй</translation>
  </message>
  <message>
   <source>of {count} to be done</source>
   <translation>хийх {count}-аас</translation>
  </message>
  <message>
   <source>of {target} planned</source>
   <translation>төлөвлөсөн {target}-аас</translation>
  </message>
  <message>
   <source>offer it again</source>
   <translation>дахин санал болгох</translation>
  </message>
  <message>
   <source>offer it no more</source>
   <translation>цаашид санал болгохгүй</translation>
  </message>
  <message>
   <source>officer</source>
   <translation>эдийн засагч</translation>
  </message>
  <message>
   <source>old code of the one who was merged, or the batch</source>
   <translation>нэгтгэгдсэн харилцагчийн хуучин код, эсвэл багц</translation>
  </message>
  <message numerus="yes">
   <source>oldest %n day late|oldest %n days late</source>
   <translation>
    <numerusform>хамгийн хуучин нь %n хоног хоцорсон</numerusform>
    <numerusform>хамгийн хуучин нь %n хоног хоцорсон</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>oldest filed %n day ago|oldest filed %n days ago</source>
   <translation>
    <numerusform>хамгийн эртнийг %n хоногийн өмнө гаргасан</numerusform>
    <numerusform>хамгийн эртнийг %n хоногийн өмнө гаргасан</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>oldest open for %n day|oldest open for %n days</source>
   <translation>
    <numerusform>хамгийн удсан нь %n хоног нээлттэй</numerusform>
    <numerusform>хамгийн удсан нь %n хоног нээлттэй</numerusform>
   </translation>
  </message>
  <message>
   <source>on time</source>
   <translation>хугацаандаа</translation>
  </message>
  <message>
   <source>one a line</source>
   <translation>мөрд нэг</translation>
  </message>
  <message>
   <source>one a line: a code, then the words; yes means that it is well</source>
   <translation>мөрд нэг: код, дараа нь үг; тийм гэдэг нь зүгээр гэсэн үг</translation>
  </message>
  <message>
   <source>one a line: title | minutes | materials</source>
   <translation>мөрд нэг: нэр | минут | материал</translation>
  </message>
  <message>
   <source>one a line; empty when all are there</source>
   <translation>мөрд нэг; бүгд байвал хоосон</translation>
  </message>
  <message>
   <source>one a line; the own script behind a bar</source>
   <translation>мөрд нэг; үндэсний бичгийг босоо зураасны ард</translation>
  </message>
  <message>
   <source>one batch, with the fields that it changed</source>
   <translation>нэг багц, өөрчилсөн талбаруудтай нь</translation>
  </message>
  <message>
   <source>one choice of it</source>
   <translation>нэг сонголт нь</translation>
  </message>
  <message>
   <source>one column of codes where several answers may be chosen</source>
   <translation>хэд хэдэн хариулт сонгож болох асуултад нэг багана код</translation>
  </message>
  <message>
   <source>one is in the arm {kept}, the other in {other}; {kept} stays</source>
   <translation>нэг нь {kept}, нөгөө нь {other} судалгааны бүлэгт байна; {kept} үлдэнэ</translation>
  </message>
  <message>
   <source>one round only</source>
   <translation>зөвхөн нэг үе шат</translation>
  </message>
  <message>
   <source>only a condition about a child that was not met is reviewed</source>
   <translation>зөвхөн хүүхэдтэй холбоотой, биелээгүй нөхцөлийг хянана</translation>
  </message>
  <message>
   <source>only a list has choices; let the field be a list, or leave them out</source>
   <translation>зөвхөн жагсаалт сонголттой; талбарыг жагсаалт болгох, эсвэл сонголтыг орхино уу</translation>
  </message>
  <message>
   <source>only clients of the comparison arm who were exposed</source>
   <translation>зөвхөн өртсөн харьцуулах бүлгийн харилцагч</translation>
  </message>
  <message>
   <source>only clients of this status; may be given several times</source>
   <translation>зөвхөн ийм төлөвтэй харилцагчид; олон удаа өгч болно</translation>
  </message>
  <message>
   <source>only for people who may see research data</source>
   <translation>зөвхөн судалгааны мэдээлэл үзэх эрхтэй хүнд</translation>
  </message>
  <message>
   <source>only for those who may see sensitive answers</source>
   <translation>зөвхөн эмзэг хариулт үзэх эрхтэй хүнд</translation>
  </message>
  <message>
   <source>only of this loan; may be given several times</source>
   <translation>зөвхөн энэ зээлийнх; хэд ч өгч болно</translation>
  </message>
  <message>
   <source>only the holder and members of the household can be insured</source>
   <translation>зөвхөн даатгуулагч ба өрхийн гишүүд даатгуулж болно</translation>
  </message>
  <message>
   <source>only these</source>
   <translation>зөвхөн эдгээр</translation>
  </message>
  <message>
   <source>only these; `due` end soon</source>
   <translation>зөвхөн эдгээр; `due` удахгүй дуусна</translation>
  </message>
  <message>
   <source>only these; `follow_up` are those that need a person</source>
   <translation>зөвхөн эдгээр; `follow_up` нь хүний оролцоо хэрэгтэй</translation>
  </message>
  <message>
   <source>only these; `follow_up` is due and not done</source>
   <translation>зөвхөн эдгээр; `follow_up` нь хугацаа болсон ч хийгээгүй</translation>
  </message>
  <message>
   <source>only these; `open` wait for somebody</source>
   <translation>зөвхөн эдгээр; `open` хэн нэгнийг хүлээж байна</translation>
  </message>
  <message>
   <source>only those that expire within so many days</source>
   <translation>зөвхөн ийм хоногийн дотор дуусах нь</translation>
  </message>
  <message>
   <source>only those that hold on that day</source>
   <translation>зөвхөн тэр өдөр хүчинтэй нь</translation>
  </message>
  <message>
   <source>open</source>
   <translation>нээлттэй</translation>
  </message>
  <message>
   <source>open a closed month again, with a reason</source>
   <translation>хаасан сарыг шалтгаантайгаар дахин нээх</translation>
  </message>
  <message>
   <source>open at end</source>
   <translation>эцэст нээлттэй</translation>
  </message>
  <message>
   <source>open her page instead</source>
   <translation>оронд нь түүний хуудсыг нээнэ үү</translation>
  </message>
  <message>
   <source>open it again and type your changes once more</source>
   <translation>дахин нээгээд өөрчлөлтөө дахин оруулна уу</translation>
  </message>
  <message>
   <source>open it in Excel and save a copy without a password</source>
   <translation>Excel-д нээгээд нууц үггүй хуулбар хадгална уу</translation>
  </message>
  <message>
   <source>open it in Excel and save it as .xlsx</source>
   <translation>Excel-д нээгээд .xlsx болгож хадгална уу</translation>
  </message>
  <message>
   <source>open it in Excel or LibreOffice and save it as .xlsx</source>
   <translation>Excel эсвэл LibreOffice-д нээгээд .xlsx болгож хадгална уу</translation>
  </message>
  <message>
   <source>open it in Excel, let Excel repair it, and save it again</source>
   <translation>Excel-д нээж, Excel-ээр засуулаад дахин хадгална уу</translation>
  </message>
  <message>
   <source>open it to change it, or type it a second time to compare</source>
   <translation>өөрчлөх бол нээх, харьцуулах бол хоёр дахь удаа оруулна уу</translation>
  </message>
  <message>
   <source>open it to see whether it is whole, then save it again</source>
   <translation>нээж бүтэн эсэхийг хараад дахин хадгална уу</translation>
  </message>
  <message>
   <source>open over 30 days</source>
   <translation>30 хоногоос удсан</translation>
  </message>
  <message>
   <source>opening</source>
   <translation>нээж байна</translation>
  </message>
  <message>
   <source>opens</source>
   <translation>нээгдэх</translation>
  </message>
  <message>
   <source>or else</source>
   <translation>эсвэл</translation>
  </message>
  <message>
   <source>other</source>
   <translation>бусад</translation>
  </message>
  <message>
   <source>other, specify</source>
   <translation>бусад, тодруулах</translation>
  </message>
  <message>
   <source>our client code</source>
   <translation>манай харилцагчийн код</translation>
  </message>
  <message>
   <source>our own template</source>
   <translation>манай загвар</translation>
  </message>
  <message>
   <source>ours kept</source>
   <translation>манайхыг үлдээсэн</translation>
  </message>
  <message>
   <source>outcome</source>
   <translation>үр дүн</translation>
  </message>
  <message>
   <source>outstanding</source>
   <translation>үлдэгдэл</translation>
  </message>
  <message>
   <source>overdue at end</source>
   <translation>эцэст хугацаа хэтэрсэн</translation>
  </message>
  <message>
   <source>overlapping times in an innovation become one that spans both</source>
   <translation>инновацид давхцсан хугацаа хоёуланг хамарсан нэг хугацаа болно</translation>
  </message>
  <message>
   <source>own script</source>
   <translation>үндэсний бичгээр</translation>
  </message>
  <message>
   <source>paid</source>
   <translation>төлсөн</translation>
  </message>
  <message>
   <source>paid by clients</source>
   <translation>харилцагчид төлсөн</translation>
  </message>
  <message>
   <source>paid in the month</source>
   <translation>энэ сард төлсөн</translation>
  </message>
  <message>
   <source>paid in twelve months</source>
   <translation>арван хоёр сард төлсөн</translation>
  </message>
  <message>
   <source>paid men</source>
   <translation>цалинтай эрэгтэй</translation>
  </message>
  <message>
   <source>paid out</source>
   <translation>олгосон</translation>
  </message>
  <message>
   <source>paid women</source>
   <translation>цалинтай эмэгтэй</translation>
  </message>
  <message>
   <source>paper</source>
   <translation>бичиг</translation>
  </message>
  <message>
   <source>papers are not made in the language {language}</source>
   <translation>{language} хэлээр тайлан гардаггүй</translation>
  </message>
  <message>
   <source>papers expiring in 60 days</source>
   <translation>60 хоногт дуусах бичиг</translation>
  </message>
  <message>
   <source>part of a name, code or number</source>
   <translation>нэр, код эсвэл дугаарын хэсэг</translation>
  </message>
  <message>
   <source>part of it</source>
   <translation>хэсэг нь</translation>
  </message>
  <message>
   <source>partial</source>
   <translation>дутуу</translation>
  </message>
  <message>
   <source>partner</source>
   <translation>түнш</translation>
  </message>
  <message>
   <source>pass-on talks</source>
   <translation>дамжуулах яриа</translation>
  </message>
  <message>
   <source>paste from Excel</source>
   <translation>Excel-ээс буулгах</translation>
  </message>
  <message>
   <source>pay it again, or cancel it</source>
   <translation>дахин төлөх, эсвэл цуцална уу</translation>
  </message>
  <message>
   <source>pay it first</source>
   <translation>эхлээд төлнө үү</translation>
  </message>
  <message>
   <source>payment {number} of {count}</source>
   <translation>{count} төлбөрийн {number} дэх</translation>
  </message>
  <message>
   <source>payments that are due</source>
   <translation>хугацаа болсон төлбөр</translation>
  </message>
  <message>
   <source>payments_{day}</source>
   <translation>төлбөр_{day}</translation>
  </message>
  <message>
   <source>people were referred to this partner: {count}</source>
   <translation>энэ түншид илгээсэн хүн: {count}</translation>
  </message>
  <message>
   <source>per cent of interest</source>
   <translation>хүүгийн хувь</translation>
  </message>
  <message>
   <source>period</source>
   <translation>хугацаа</translation>
  </message>
  <message>
   <source>person of the household it is for</source>
   <translation>хэнд зориулсан өрхийн гишүүн</translation>
  </message>
  <message>
   <source>person of the household who is sent</source>
   <translation>илгээх өрхийн гишүүн</translation>
  </message>
  <message>
   <source>persons</source>
   <translation>хүн</translation>
  </message>
  <message>
   <source>persons trained</source>
   <translation>сургасан хүн</translation>
  </message>
  <message>
   <source>phone</source>
   <translation>утас</translation>
  </message>
  <message>
   <source>photos are kept as JPEG or PNG, papers also as PDF</source>
   <translation>зургийг JPEG, PNG хэлбэрээр, бичгийг бас PDF-ээр хадгална</translation>
  </message>
  <message>
   <source>picture for the head of every paper</source>
   <translation>тайлан бүрийн толгойн зураг</translation>
  </message>
  <message>
   <source>picture.png</source>
   <translation>picture.png</translation>
  </message>
  <message>
   <source>place</source>
   <translation>газар</translation>
  </message>
  <message>
   <source>place in the list</source>
   <translation>жагсаалт дахь байр</translation>
  </message>
  <message>
   <source>plan</source>
   <translation>төлөвлөгөө</translation>
  </message>
  <message>
   <source>plan a round: its days and its number</source>
   <translation>үе шат төлөвлөх: өдрүүд ба тоо</translation>
  </message>
  <message>
   <source>plan {count}</source>
   <translation>төлөвлөгөө {count}</translation>
  </message>
  <message>
   <source>plan {plan}</source>
   <translation>төлөвлөгөө {plan}</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>товлосон</translation>
  </message>
  <message>
   <source>planned: {days}</source>
   <translation>төлөвлөсөн: {days}</translation>
  </message>
  <message>
   <source>points from 0 to {most}</source>
   <translation>оноо 0-ээс {most} хүртэл</translation>
  </message>
  <message>
   <source>policies in force</source>
   <translation>хүчинтэй гэрээ</translation>
  </message>
  <message>
   <source>policies that ended</source>
   <translation>дууссан гэрээ</translation>
  </message>
  <message>
   <source>policies, persons covered, claims</source>
   <translation>даатгалын гэрээ, даатгуулсан хүн, нэхэмжлэл</translation>
  </message>
  <message>
   <source>policy</source>
   <translation>даатгалын гэрээ</translation>
  </message>
  <message>
   <source>policy of</source>
   <translation>даатгуулагч</translation>
  </message>
  <message>
   <source>policy {number} is cancelled</source>
   <translation>{number} гэрээг цуцаллаа</translation>
  </message>
  <message>
   <source>policy {number} is written</source>
   <translation>{number} гэрээг бичлээ</translation>
  </message>
  <message>
   <source>premium</source>
   <translation>хураамж</translation>
  </message>
  <message>
   <source>premium earned</source>
   <translation>олсон хураамж</translation>
  </message>
  <message>
   <source>present</source>
   <translation>ирсэн</translation>
  </message>
  <message>
   <source>print it, or reopen it with a reason</source>
   <translation>хэвлэх, эсвэл шалтгаантайгаар дахин нээнэ үү</translation>
  </message>
  <message>
   <source>print no logo any more</source>
   <translation>цаашид лого хэвлэхгүй</translation>
  </message>
  <message>
   <source>print nothing but errors</source>
   <translation>зөвхөн алдааг хэвлэх</translation>
  </message>
  <message>
   <source>print one JSON object and nothing else</source>
   <translation>зөвхөн нэг JSON объект хэвлэх</translation>
  </message>
  <message>
   <source>printed then</source>
   <translation>өмнө хэвлэсэн</translation>
  </message>
  <message>
   <source>problem</source>
   <translation>асуудал</translation>
  </message>
  <message>
   <source>proposed; change it where the client writes it otherwise</source>
   <translation>санал; харилцагч өөрөөр бичдэг бол өөрчилнө үү</translation>
  </message>
  <message>
   <source>provider</source>
   <translation>үйлчилгээ үзүүлэгч</translation>
  </message>
  <message>
   <source>put a document into the bin</source>
   <translation>бичиг баримтыг хогийн саванд хийх</translation>
  </message>
  <message>
   <source>put an award right</source>
   <translation>олголтыг засах</translation>
  </message>
  <message>
   <source>put awards into the bin</source>
   <translation>олголтыг хогийн саванд хийх</translation>
  </message>
  <message>
   <source>put into the bin</source>
   <translation>хогийн саванд хийсэн</translation>
  </message>
  <message>
   <source>put rebates that were not credited into the bin</source>
   <translation>дансанд оруулаагүй хөнгөлөлтийг хаях</translation>
  </message>
  <message>
   <source>question</source>
   <translation>асуулт</translation>
  </message>
  <message>
   <source>question or person</source>
   <translation>асуулт эсвэл хүн</translation>
  </message>
  <message>
   <source>questionnaires and their answers</source>
   <translation>асуулга ба тэдгээрийн хариултууд</translation>
  </message>
  <message>
   <source>questions</source>
   <translation>асуултууд</translation>
  </message>
  <message>
   <source>quiz change, points</source>
   <translation>сорилын өөрчлөлт, нэгж</translation>
  </message>
  <message>
   <source>read a list of any kind into the book</source>
   <translation>ямар ч төрлийн жагсаалтыг бүртгэлд уншиж оруулах</translation>
  </message>
  <message>
   <source>read a questionnaire from an XLSForm</source>
   <translation>XLSForm-оос асуулга унших</translation>
  </message>
  <message>
   <source>read a statement of instalments from a spreadsheet</source>
   <translation>хүснэгтэн файлаас төлөлтийн хуулга унших</translation>
  </message>
  <message>
   <source>read as</source>
   <translation>уншсан нь</translation>
  </message>
  <message>
   <source>read as a register: {marks} marks of {sessions} sessions, a column each; every mark is stored as the attendance of its client</source>
   <translation>бүртгэл гэж уншсан: {sessions} сургалтын {marks} тэмдэг, тус бүр нэг багана; тэмдэг бүрийг харилцагчийн ирц болгон хадгална</translation>
  </message>
  <message>
   <source>read as the import {batch} of {day} by {who}; --anew takes nothing over</source>
   <translation>{day}, {who} хийсэн {batch} импортын адил уншсан; --anew юу ч авахгүй</translation>
  </message>
  <message>
   <source>read it in with mfdw survey define, or correct the code</source>
   <translation>mfdw survey define-аар унших, эсвэл кодыг засна уу</translation>
  </message>
  <message>
   <source>read it with survey define, or choose the file with the answers</source>
   <translation>survey define-аар унших, эсвэл хариулттай файлыг сонгоно уу</translation>
  </message>
  <message>
   <source>read this row although it looks like a total, a note or a heading</source>
   <translation>энэ мөр нийлбэр, тэмдэглэл эсвэл гарчиг шиг харагдсан ч унших</translation>
  </message>
  <message>
   <source>reading the workbook took too long</source>
   <translation>ажлын номыг уншихад хэт удлаа</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>шалтгаан</translation>
  </message>
  <message>
   <source>rebate</source>
   <translation>хөнгөлөлт</translation>
  </message>
  <message>
   <source>rebates</source>
   <translation>хөнгөлөлт</translation>
  </message>
  <message>
   <source>rebates of interest, by loan statements</source>
   <translation>зээлийн хуулгаар хүүгийн хөнгөлөлт</translation>
  </message>
  <message>
   <source>rebates were computed under version {number} of the rule</source>
   <translation>дүрмийн {number}-р хувилбараар хөнгөлөлт тооцсон</translation>
  </message>
  <message>
   <source>rebates_{period}</source>
   <translation>хөнгөлөлт_{period}</translation>
  </message>
  <message>
   <source>receipt</source>
   <translation>баримт</translation>
  </message>
  <message>
   <source>receipt_{batch}</source>
   <translation>баримт_{batch}</translation>
  </message>
  <message>
   <source>received</source>
   <translation>хүлээн авсан</translation>
  </message>
  <message>
   <source>record</source>
   <translation>бүртгэл</translation>
  </message>
  <message>
   <source>recorded by</source>
   <translation>тэмдэглэсэн</translation>
  </message>
  <message>
   <source>records</source>
   <translation>бүртгэл</translation>
  </message>
  <message>
   <source>records hold a value of {field}: {count}</source>
   <translation>{field} талбарт утгатай бүртгэл: {count}</translation>
  </message>
  <message>
   <source>records hold values already: {count}; add another field instead</source>
   <translation>утгатай бүртгэл: {count}; оронд нь өөр талбар нэмнэ үү</translation>
  </message>
  <message>
   <source>refer a client to a partner</source>
   <translation>харилцагчийг түншид илгээх</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>дугаар</translation>
  </message>
  <message>
   <source>referral {number} is closed</source>
   <translation>{number} илгээлтийг хаалаа</translation>
  </message>
  <message>
   <source>referral {number} is received</source>
   <translation>{number} илгээлтийг хүлээн авлаа</translation>
  </message>
  <message>
   <source>referral {number} is written</source>
   <translation>{number} илгээлтийг бичлээ</translation>
  </message>
  <message>
   <source>referrals</source>
   <translation>илгээлтүүд</translation>
  </message>
  <message>
   <source>referrals for this reason are entered by those who may see sensitive answers</source>
   <translation>ийм шалтгаантай илгээлтийг эмзэг хариулт үзэх эрхтэй хүн оруулна</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>татгалзсан</translation>
  </message>
  <message>
   <source>registrations obtained</source>
   <translation>авсан бүртгэл</translation>
  </message>
  <message>
   <source>reject rows of unknown clients (default), or create the clients</source>
   <translation>танихгүй харилцагчийн мөрөөс татгалзах (анхдагч), эсвэл харилцагч үүсгэх</translation>
  </message>
  <message>
   <source>reject rows that break this kind of rule of the form, else told as a warning: {kinds}; may be repeated</source>
   <translation>маягтын ийм төрлийн дүрэм зөрчсөн мөрөөс татгалзах, эс бөгөөс анхааруулна: {kinds}; давтаж болно</translation>
  </message>
  <message>
   <source>reject the row</source>
   <translation>мөрөөс татгалзах</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>татгалзсан</translation>
  </message>
  <message>
   <source>relation</source>
   <translation>хамаарал</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>хассан</translation>
  </message>
  <message>
   <source>renewed</source>
   <translation>сунгасан</translation>
  </message>
  <message>
   <source>repeats are in long exports only</source>
   <translation>давталт зөвхөн long экспортод орно</translation>
  </message>
  <message>
   <source>replace a file that is there; else the new one is called NAME_v2</source>
   <translation>байгаа файлыг солих; эс бөгөөс шинийг NAME_v2 гэж нэрлэнэ</translation>
  </message>
  <message>
   <source>replay a saved recipe</source>
   <translation>хадгалсан тааруулгыг дахин ашиглах</translation>
  </message>
  <message>
   <source>responses</source>
   <translation>хариу</translation>
  </message>
  <message>
   <source>restore it from a backup; mfdw check tells what else is wrong</source>
   <translation>нөөц хуулбараас сэргээнэ үү; өөр юу буруу байгааг mfdw check хэлнэ</translation>
  </message>
  <message>
   <source>restored</source>
   <translation>сэргээсэн</translation>
  </message>
  <message>
   <source>restricted</source>
   <translation>хязгаартай</translation>
  </message>
  <message>
   <source>retire the field: it is asked no more, and what is stored stays</source>
   <translation>талбарыг хэрэглээнээс гаргана уу: цаашид асуухгүй, хадгалсан нь үлдэнэ</translation>
  </message>
  <message>
   <source>retired</source>
   <translation>хэрэглээнээс гарсан</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>буцсан</translation>
  </message>
  <message>
   <source>reverse it under Rebates</source>
   <translation>Хөнгөлөлт хэсэгт буцаана уу</translation>
  </message>
  <message>
   <source>reverse it, or discard the rebates that hold it</source>
   <translation>буцаах, эсвэл түүнийг агуулсан хөнгөлөлтийн тооцоог хаяна уу</translation>
  </message>
  <message>
   <source>reverse what is wrong</source>
   <translation>буруу нь байвал буцаана уу</translation>
  </message>
  <message>
   <source>reversed</source>
   <translation>буцаасан</translation>
  </message>
  <message>
   <source>reversed {day}: {reason}</source>
   <translation>буцаасан {day}: {reason}</translation>
  </message>
  <message>
   <source>right margin</source>
   <translation>баруун зай</translation>
  </message>
  <message>
   <source>role</source>
   <translation>үүрэг</translation>
  </message>
  <message>
   <source>round</source>
   <translation>үе шат</translation>
  </message>
  <message>
   <source>round half up to this amount</source>
   <translation>энэ дүнгээр бүхэлтгэх (хагасыг дээш)</translation>
  </message>
  <message>
   <source>round of the interview</source>
   <translation>ярилцлагын үе шат</translation>
  </message>
  <message>
   <source>round {round} has no question ‘{value}’ outside of repeats</source>
   <translation>{round} үед давталтаас гадуур ‘{value}’ асуулт алга</translation>
  </message>
  <message>
   <source>rounds</source>
   <translation>үе шат</translation>
  </message>
  <message>
   <source>row</source>
   <translation>мөр</translation>
  </message>
  <message>
   <source>row of the headers, as Excel counts</source>
   <translation>гарчгийн мөр, Excel-ийн тоолдгоор</translation>
  </message>
  <message>
   <source>row {rows} is not below the headings of this table and cannot be taken in</source>
   <translation>{rows} мөр энэ хүснэгтийн гарчгийн доор биш тул оруулах боломжгүй</translation>
  </message>
  <message>
   <source>row {row}</source>
   <translation>{row} мөр</translation>
  </message>
  <message>
   <source>row {row} gives this concept a column of the same round already</source>
   <translation>{row}-р мөр энэ ойлголтод мөн үеийн баганыг аль хэдийн өгсөн</translation>
  </message>
  <message>
   <source>row {row} is left out ({why}): {text}; --include-row {row} reads it</source>
   <translation>{row} мөрийг орхив ({why}): {text}; --include-row {row} уншина</translation>
  </message>
  <message>
   <source>rows</source>
   <translation>мөр</translation>
  </message>
  <message>
   <source>rows and columns of a saved view</source>
   <translation>хадгалсан харагдацын мөр, багана</translation>
  </message>
  <message>
   <source>rows are to be dropped, but not exactly one of the group is correct</source>
   <translation>мөрүүдийг хасах боловч бүлэгт яг нэг нь correct биш байна</translation>
  </message>
  <message>
   <source>rows read</source>
   <translation>мөр уншсан</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>дүрэм</translation>
  </message>
  <message>
   <source>run</source>
   <translation>тооцоо</translation>
  </message>
  <message>
   <source>run it again with --debug and send what it prints</source>
   <translation>--debug сонголттой дахин ажиллуулж, хэвлэснийг нь илгээнэ үү</translation>
  </message>
  <message numerus="yes">
   <source>run {run}: {scheme} {period}, {state}, %n rebate, {amount}|run {run}: {scheme} {period}, {state}, %n rebates, {amount}</source>
   <translation>
    <numerusform>{run} тооцоо: {scheme} {period}, {state}, %n хөнгөлөлт, {amount}</numerusform>
    <numerusform>{run} тооцоо: {scheme} {period}, {state}, %n хөнгөлөлт, {amount}</numerusform>
   </translation>
  </message>
  <message>
   <source>safety visits</source>
   <translation>аюулгүйн үзлэг</translation>
  </message>
  <message>
   <source>same answer in a row</source>
   <translation>дараалан ижил хариулт</translation>
  </message>
  <message>
   <source>same as {month}</source>
   <translation>{month}-тай адил</translation>
  </message>
  <message>
   <source>same birth day</source>
   <translation>ижил төрсөн өдөр</translation>
  </message>
  <message>
   <source>same label</source>
   <translation>ижил шошго</translation>
  </message>
  <message>
   <source>same name</source>
   <translation>ижил нэр</translation>
  </message>
  <message>
   <source>same number ({type})</source>
   <translation>ижил дугаар ({type})</translation>
  </message>
  <message>
   <source>same path</source>
   <translation>ижил зам</translation>
  </message>
  <message>
   <source>same relative</source>
   <translation>ижил төрөл садан</translation>
  </message>
  <message>
   <source>same sex</source>
   <translation>ижил хүйс</translation>
  </message>
  <message>
   <source>same telephone</source>
   <translation>ижил утас</translation>
  </message>
  <message>
   <source>same telephone, which more than three persons have</source>
   <translation>ижил утас, гурваас олон хүнд байна</translation>
  </message>
  <message>
   <source>same village</source>
   <translation>ижил баг, хороо</translation>
  </message>
  <message>
   <source>same year of birth</source>
   <translation>ижил төрсөн он</translation>
  </message>
  <message>
   <source>save it again from the import window</source>
   <translation>импортын цонхноос дахин хадгална уу</translation>
  </message>
  <message>
   <source>save it smaller: at most {most} MB and a few thousand pixels wide</source>
   <translation>жижгээр хадгална уу: ихдээ {most} МБ, хэдэн мянган цэг өргөн</translation>
  </message>
  <message>
   <source>save it smaller; a page needs 9 million</source>
   <translation>жижгээр хадгална уу; нэг хуудсанд 9 сая хангалттай</translation>
  </message>
  <message>
   <source>save the recipe with --save-recipe, choose in its ‘readings’, and replay it</source>
   <translation>тааруулгыг --save-recipe-ээр хадгалж, ‘readings’ дотроос нь сонгоод дахин ашиглана уу</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>хадгалсан</translation>
  </message>
  <message>
   <source>savings_{client}</source>
   <translation>хадгаламж_{client}</translation>
  </message>
  <message>
   <source>say how consent was given</source>
   <translation>зөвшөөрлийг хэрхэн өгснийг бичнэ үү</translation>
  </message>
  <message>
   <source>say how many months lie between the checks</source>
   <translation>шалгалтуудын хооронд хэдэн сар байхыг бичнэ үү</translation>
  </message>
  <message>
   <source>say it with --kind: {kinds}</source>
   <translation>--kind-ээр зааж өгнө үү: {kinds}</translation>
  </message>
  <message>
   <source>say no to what waits</source>
   <translation>хүлээж буй зүйлээс татгалзах</translation>
  </message>
  <message>
   <source>say of this client why not</source>
   <translation>энэ харилцагч яагаад авч болохгүйг хэлэх</translation>
  </message>
  <message>
   <source>say that it came back</source>
   <translation>буцаж ирснийг тэмдэглэнэ үү</translation>
  </message>
  <message>
   <source>say that payments came back</source>
   <translation>төлбөр буцаж ирснийг тэмдэглэх</translation>
  </message>
  <message>
   <source>say that payments were paid</source>
   <translation>төлбөр төлснийг тэмдэглэх</translation>
  </message>
  <message>
   <source>say what came of it</source>
   <translation>үр дүнг нь бичнэ үү</translation>
  </message>
  <message>
   <source>say what follows</source>
   <translation>цаашид юу хийхийг бичнэ үү</translation>
  </message>
  <message>
   <source>say what has to be put right</source>
   <translation>юуг засах ёстойг хэлнэ үү</translation>
  </message>
  <message>
   <source>say what is in a workbook</source>
   <translation>ажлын номд юу байгааг хэлэх</translation>
  </message>
  <message>
   <source>say what kind of list it is, or choose another file</source>
   <translation>ямар төрлийн жагсаалт болохыг заах, эсвэл өөр файл сонгоно уу</translation>
  </message>
  <message>
   <source>say what proves it</source>
   <translation>юугаар нотлогдохыг бичнэ үү</translation>
  </message>
  <message>
   <source>say what the condition is</source>
   <translation>нөхцөл юу болохыг бичнэ үү</translation>
  </message>
  <message>
   <source>say what the enterprise does</source>
   <translation>бизнес юу хийдгийг бичнэ үү</translation>
  </message>
  <message>
   <source>say what the insurer decided</source>
   <translation>даатгагч юу шийдсэнийг бичнэ үү</translation>
  </message>
  <message>
   <source>say what the rule is held against</source>
   <translation>дүрмийг юутай тулгахыг бичнэ үү</translation>
  </message>
  <message>
   <source>say what was decided</source>
   <translation>юу шийдсэнийг бичнэ үү</translation>
  </message>
  <message>
   <source>say what was imported</source>
   <translation>юу импортолсныг хэлэх</translation>
  </message>
  <message>
   <source>say what would change, keep nothing</source>
   <translation>юу өөрчлөгдөхийг хэлэх, юу ч хадгалахгүй</translation>
  </message>
  <message>
   <source>say what would happen; keep nothing</source>
   <translation>юу болохыг хэлэх; юу ч хадгалахгүй</translation>
  </message>
  <message>
   <source>say where two typings of a paper differ</source>
   <translation>нэг цаасны хоёр оруулалт хаана зөрснийг хэлэх</translation>
  </message>
  <message>
   <source>say which documents are wanted</source>
   <translation>ямар баримт дутууг бичнэ үү</translation>
  </message>
  <message>
   <source>say which one it is with --event, or choose it in the step Table</source>
   <translation>--event-ээр алийг нь гэдгийг хэлэх, эсвэл Хүснэгт алхамд сонгоно уу</translation>
  </message>
  <message>
   <source>say which one with --branch CODE</source>
   <translation>--branch CODE-оор алийг нь гэдгийг хэлнэ үү</translation>
  </message>
  <message>
   <source>say who was paid</source>
   <translation>хэнд төлснийг бичнэ үү</translation>
  </message>
  <message>
   <source>say why</source>
   <translation>шалтгааныг бичнэ үү</translation>
  </message>
  <message>
   <source>say why it is in the person's best interest</source>
   <translation>яагаад хүний ашиг сонирхолд нийцэхийг бичнэ үү</translation>
  </message>
  <message>
   <source>say why nobody could look</source>
   <translation>яагаад хэн ч харж чадаагүйг бичнэ үү</translation>
  </message>
  <message>
   <source>say why the client is referred</source>
   <translation>харилцагчийг яагаад илгээснийг бичих</translation>
  </message>
  <message>
   <source>say why the condition is waived</source>
   <translation>нөхцөлөөс яагаад чөлөөлснийг бичнэ үү</translation>
  </message>
  <message>
   <source>say why the rebates are reversed</source>
   <translation>хөнгөлөлтийг яагаад буцааж буйг бичнэ үү</translation>
  </message>
  <message>
   <source>say yes to what waits</source>
   <translation>хүлээж буй зүйлийг батлах</translation>
  </message>
  <message>
   <source>scan it with fewer dots an inch, or take the photo smaller</source>
   <translation>бага нягтралаар сканнердах, эсвэл зургийг жижгээр авна уу</translation>
  </message>
  <message>
   <source>schedule it again first</source>
   <translation>эхлээд дахин товлоно уу</translation>
  </message>
  <message>
   <source>scheme</source>
   <translation>хөтөлбөр</translation>
  </message>
  <message>
   <source>schemes</source>
   <translation>хөтөлбөр</translation>
  </message>
  <message>
   <source>schemes follow this curriculum: {count}</source>
   <translation>энэ сургалтын төлөвлөгөөг дагах хөтөлбөр: {count}</translation>
  </message>
  <message>
   <source>schemes have this: {count}</source>
   <translation>үүнийг хэрэглэж буй хөтөлбөр: {count}</translation>
  </message>
  <message>
   <source>score, %</source>
   <translation>оноо, %</translation>
  </message>
  <message>
   <source>search</source>
   <translation>хайх</translation>
  </message>
  <message>
   <source>search finds by it</source>
   <translation>хайлт үүгээр олно</translation>
  </message>
  <message>
   <source>second</source>
   <translation>хоёрдугаар</translation>
  </message>
  <message>
   <source>second interviews</source>
   <translation>хоёр дахь ярилцлагууд</translation>
  </message>
  <message>
   <source>second interviews to decide</source>
   <translation>шийдэх хоёр дахь ярилцлага</translation>
  </message>
  <message>
   <source>second typed by</source>
   <translation>хоёр дахь удаа оруулсан</translation>
  </message>
  <message>
   <source>section to leave out: {sections}; may be given several times</source>
   <translation>орхих хэсэг: {sections}; хэд ч өгч болно</translation>
  </message>
  <message>
   <source>see `mfdw clients documents CODE --records`</source>
   <translation>`mfdw clients documents CODE --records` командыг харна уу</translation>
  </message>
  <message>
   <source>see `mfdw clients show`</source>
   <translation>`mfdw clients show` командыг харна уу</translation>
  </message>
  <message>
   <source>see `mfdw enterprises checklists`</source>
   <translation>`mfdw enterprises checklists` командыг харна уу</translation>
  </message>
  <message>
   <source>see `mfdw lists show`</source>
   <translation>`mfdw lists show` командыг харна уу</translation>
  </message>
  <message>
   <source>see `mfdw referrals list`</source>
   <translation>`mfdw referrals list` командыг харна уу</translation>
  </message>
  <message>
   <source>see `mfdw referrals partners`</source>
   <translation>`mfdw referrals partners` командыг харна уу</translation>
  </message>
  <message>
   <source>see `mfdw schemes list`</source>
   <translation>`mfdw schemes list` командыг харна уу</translation>
  </message>
  <message>
   <source>see `mfdw survey show {survey}`</source>
   <translation>`mfdw survey show {survey}` командыг харна уу</translation>
  </message>
  <message>
   <source>see `mfdw survey show {survey}`, or import the round first</source>
   <translation>`mfdw survey show {survey}` командыг харах, эсвэл эхлээд үе шатыг импортолно уу</translation>
  </message>
  <message>
   <source>see `mfdw training curricula`</source>
   <translation>`mfdw training curricula` командыг харна уу</translation>
  </message>
  <message>
   <source>see mfdw survey batches</source>
   <translation>mfdw survey batches командыг харна уу</translation>
  </message>
  <message>
   <source>see the branches in Settings, or leave --branch out</source>
   <translation>салбаруудыг Тохиргоо хэсгээс харах, эсвэл --branch сонголтыг орхино уу</translation>
  </message>
  <message>
   <source>see the names with mfdw survey inspect</source>
   <translation>нэрсийг mfdw survey inspect командаар харна уу</translation>
  </message>
  <message>
   <source>see whether it is switched on and has paper, then print again</source>
   <translation>асаалттай, цаастай эсэхийг хараад дахин хэвлэнэ үү</translation>
  </message>
  <message>
   <source>see {command} --help</source>
   <translation>{command} --help командыг харна уу</translation>
  </message>
  <message>
   <source>semicolon</source>
   <translation>цэгтэй таслал</translation>
  </message>
  <message>
   <source>sensitive</source>
   <translation>эмзэг</translation>
  </message>
  <message>
   <source>sensitive: not shown to the client's officer</source>
   <translation>эмзэг: харилцагчийн эдийн засагчид харуулахгүй</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>илгээсэн</translation>
  </message>
  <message>
   <source>sent to the insurer</source>
   <translation>даатгагчид илгээсэн</translation>
  </message>
  <message>
   <source>service</source>
   <translation>үйлчилгээ</translation>
  </message>
  <message>
   <source>sessions</source>
   <translation>сургалт</translation>
  </message>
  <message>
   <source>set a national age: {names}</source>
   <translation>улсын насны хязгаар тогтоох: {names}</translation>
  </message>
  <message>
   <source>set by the scheme</source>
   <translation>хөтөлбөрөөр тогтоосон</translation>
  </message>
  <message>
   <source>set in new</source>
   <translation>шинэд нь бичсэн</translation>
  </message>
  <message>
   <source>set the rule of its rebate first</source>
   <translation>эхлээд хөнгөлөлтийн дүрмийг нь тогтооно уу</translation>
  </message>
  <message>
   <source>settle it with the client first</source>
   <translation>эхлээд харилцагчтай тооцоогоо нийлнэ үү</translation>
  </message>
  <message>
   <source>several centres are called {centre}</source>
   <translation>{centre} нэртэй хэд хэдэн төв бий</translation>
  </message>
  <message>
   <source>several checks of ‘{value}’ fit; write the person, condition and day</source>
   <translation>‘{value}’-ийн хэд хэдэн шалгалт таарч байна; хүн, нөхцөл, өдрийг бичнэ үү</translation>
  </message>
  <message>
   <source>several fit</source>
   <translation>хэд хэд нь таарч байна</translation>
  </message>
  <message>
   <source>several referrals of ‘{value}’ fit; write the partner and the day</source>
   <translation>‘{value}’-ийн хэд хэдэн илгээлт таарч байна; түнш ба өдрийг бичнэ үү</translation>
  </message>
  <message>
   <source>several sessions fit; write the session number or the topic</source>
   <translation>хэд хэдэн сургалт тохирч байна; сургалтын дугаар эсвэл сэдвийг бичнэ үү</translation>
  </message>
  <message>
   <source>several visits of ‘{value}’ fit; write the service and the voucher</source>
   <translation>‘{value}’-ийн хэд хэдэн үзлэг таарч байна; үйлчилгээ ба ваучерыг бичнэ үү</translation>
  </message>
  <message>
   <source>sewing machine</source>
   <translation>оёдлын машин</translation>
  </message>
  <message>
   <source>sex</source>
   <translation>хүйс</translation>
  </message>
  <message>
   <source>share</source>
   <translation>хувь</translation>
  </message>
  <message>
   <source>share, %</source>
   <translation>хувь, %</translation>
  </message>
  <message>
   <source>sheet</source>
   <translation>хуудас</translation>
  </message>
  <message>
   <source>sheet (default: the likeliest)</source>
   <translation>хуудас (анхдагч: хамгийн магадлалтай нь)</translation>
  </message>
  <message>
   <source>show a questionnaire and its rounds</source>
   <translation>асуулга ба үе шатуудыг нь харуулах</translation>
  </message>
  <message>
   <source>show one client whole</source>
   <translation>нэг харилцагчийг бүтнээр харуулах</translation>
  </message>
  <message>
   <source>show the Python traceback of a fault</source>
   <translation>алдааны Python traceback-ийг харуулах</translation>
  </message>
  <message>
   <source>show the rules of a rebate, or add one</source>
   <translation>хөнгөлөлтийн дүрмийг харуулах, нэмэх</translation>
  </message>
  <message>
   <source>since this day</source>
   <translation>энэ өдрөөс</translation>
  </message>
  <message>
   <source>since {day}</source>
   <translation>{day}-аас</translation>
  </message>
  <message>
   <source>size; else the institution's</source>
   <translation>хэмжээ; эс бөгөөс байгууллагынх</translation>
  </message>
  <message>
   <source>small, medium, large</source>
   <translation>жижиг, дунд, том</translation>
  </message>
  <message>
   <source>smaller ones are not given</source>
   <translation>үүнээс багыг олгохгүй</translation>
  </message>
  <message>
   <source>so many</source>
   <translation>ийм тоо</translation>
  </message>
  <message>
   <source>so many payments</source>
   <translation>төлбөрийн тоо</translation>
  </message>
  <message>
   <source>some formulas have no stored result; open the file in Excel, save it once and import it again</source>
   <translation>зарим томьёонд хадгалсан үр дүн алга; файлыг Excel-д нээж, нэг удаа хадгалаад дахин импортолно уу</translation>
  </message>
  <message>
   <source>some rows are hidden or filtered out in Excel; they are read like the others</source>
   <translation>зарим мөр Excel-д нуугдсан эсвэл шүүгдсэн; бусдын адил уншина</translation>
  </message>
  <message>
   <source>somebody changed the interview of {client} since it was opened</source>
   <translation>нээснээс хойш {client} харилцагчийн ярилцлагыг өөр хүн өөрчилсөн</translation>
  </message>
  <message>
   <source>somebody of the household; may be repeated</source>
   <translation>өрхийн гишүүн; давтаж болно</translation>
  </message>
  <message>
   <source>something hangs on this client: {kind}</source>
   <translation>энэ харилцагчтай холбоотой зүйл байна: {kind}</translation>
  </message>
  <message>
   <source>something in the form is not right</source>
   <translation>маягтад буруу зүйл байна</translation>
  </message>
  <message>
   <source>something is ticked in {number}</source>
   <translation>{number}-д ямар нэг тэмдэглэгээтэй</translation>
  </message>
  <message>
   <source>spent</source>
   <translation>зарцуулсан</translation>
  </message>
  <message>
   <source>split a client's newest award</source>
   <translation>харилцагчийн хамгийн шинэ олголтыг хуваах</translation>
  </message>
  <message>
   <source>split it into several workbooks and try again</source>
   <translation>хэд хэдэн ажлын ном болгож хуваагаад дахин оролдоно уу</translation>
  </message>
  <message>
   <source>split it into several workbooks, or delete the empty rows and columns</source>
   <translation>хэд хэдэн ажлын ном болгож хуваах, эсвэл хоосон мөр, баганыг устгана уу</translation>
  </message>
  <message>
   <source>staff</source>
   <translation>ажилтан</translation>
  </message>
  <message>
   <source>staff trained</source>
   <translation>сургасан ажилтан</translation>
  </message>
  <message>
   <source>stands at the head of every paper, up to 9 mm high</source>
   <translation>тайлан бүрийн толгойд гарна, ихдээ 9 мм өндөр</translation>
  </message>
  <message>
   <source>stands on the papers beside the Latin one</source>
   <translation>тайланд латин нэрийн хажууд гарна</translation>
  </message>
  <message>
   <source>stands: {day}</source>
   <translation>байгаа нь: {day}</translation>
  </message>
  <message>
   <source>state</source>
   <translation>байдал</translation>
  </message>
  <message>
   <source>status</source>
   <translation>төлөв</translation>
  </message>
  <message>
   <source>stays</source>
   <translation>үлдэх</translation>
  </message>
  <message>
   <source>stored</source>
   <translation>хадгалсан</translation>
  </message>
  <message>
   <source>stored before</source>
   <translation>өмнө хадгалсан</translation>
  </message>
  <message>
   <source>stored is ‘{ours}’, the file says ‘{theirs}’; ours stays until you decide</source>
   <translation>хадгалсан нь ‘{ours}’, файлд ‘{theirs}’; таныг шийдэх хүртэл манайх үлдэнэ</translation>
  </message>
  <message>
   <source>sum {amount}</source>
   <translation>нийлбэр {amount}</translation>
  </message>
  <message>
   <source>survey</source>
   <translation>судалгаа</translation>
  </message>
  <message>
   <source>tab</source>
   <translation>таб</translation>
  </message>
  <message>
   <source>tailoring, rice, petty trade</source>
   <translation>оёдол, мал аж ахуй, жижиг худалдаа</translation>
  </message>
  <message>
   <source>take a claim a step on, to the payment</source>
   <translation>нэхэмжлэлийг төлбөр хүртэл нэг алхам ахиулах</translation>
  </message>
  <message>
   <source>take a workbook as the second typing first</source>
   <translation>эхлээд ажлын номыг хоёр дахь оруулалт болгож авах</translation>
  </message>
  <message>
   <source>take an import back</source>
   <translation>импортыг буцаах</translation>
  </message>
  <message>
   <source>take credited rebates back</source>
   <translation>дансанд оруулсан хөнгөлөлтийг буцаах</translation>
  </message>
  <message>
   <source>take documents in the bin out of the file</source>
   <translation>хогийн саван дахь бичиг баримтыг файлаас хасах</translation>
  </message>
  <message>
   <source>take it back first</source>
   <translation>эхлээд түүнийг буцаана уу</translation>
  </message>
  <message>
   <source>take new records, known ones, or both (default)</source>
   <translation>шинэ бүртгэл, танигдсан бүртгэл, эсвэл хоёуланг авах (анхдагч)</translation>
  </message>
  <message>
   <source>take over nothing that was decided in earlier imports</source>
   <translation>өмнөх импортуудад шийдсэнээс юу ч авахгүй</translation>
  </message>
  <message>
   <source>take them back first</source>
   <translation>эхлээд тэднийг буцаана уу</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>буцаасан</translation>
  </message>
  <message>
   <source>target</source>
   <translation>зорилт</translation>
  </message>
  <message>
   <source>technical</source>
   <translation>техникийн</translation>
  </message>
  <message>
   <source>telephone</source>
   <translation>утас</translation>
  </message>
  <message>
   <source>tells two alike apart</source>
   <translation>адил хоёр хүнийг ялгана</translation>
  </message>
  <message>
   <source>texts such as ‘{value}’ were typed in the old font {font} and are left out; choose at the column to convert them</source>
   <translation>‘{value}’ мэт текстийг хуучин {font} фонтоор бичсэн тул орхив; хөрвүүлэхийг багана дээр сонгоно уу</translation>
  </message>
  <message>
   <source>texts such as ‘{value}’ were typed in the old font {font} and are left out; convert them to Unicode in the program that has the font, and import the file again</source>
   <translation>‘{value}’ мэт текстийг хуучин {font} фонтоор бичсэн тул орхив; фонттой програмд Unicode болгож хөрвүүлээд файлыг дахин импортолно уу</translation>
  </message>
  <message>
   <source>the XLSForm's workbook</source>
   <translation>XLSForm-ын ажлын ном</translation>
  </message>
  <message>
   <source>the account of a client, line by line</source>
   <translation>харилцагчийн данс, мөр мөрөөр</translation>
  </message>
  <message>
   <source>the action is done</source>
   <translation>ажил хийгдсэн</translation>
  </message>
  <message>
   <source>the amount is below zero</source>
   <translation>дүн тэгээс бага байна</translation>
  </message>
  <message>
   <source>the amount is too small for so many payments</source>
   <translation>дүн ийм олон төлбөрт хэт бага</translation>
  </message>
  <message>
   <source>the amount that the share is of is needed: the interest paid</source>
   <translation>хувь тооцох дүн хэрэгтэй: төлсөн хүү</translation>
  </message>
  <message>
   <source>the area ‘{value}’ was not known and is created</source>
   <translation>‘{value}’ чиглэл мэдэгдээгүй байсан тул үүсгэнэ</translation>
  </message>
  <message>
   <source>the award belongs to another client or scheme, or has a policy</source>
   <translation>олголт өөр харилцагч эсвэл хөтөлбөрийнх, эсвэл гэрээтэй</translation>
  </message>
  <message>
   <source>the award is stored without the loan ‘{value}’; choose it on the award</source>
   <translation>олголтыг ‘{value}’ зээлгүйгээр хадгална; олголт дээр сонгоно уу</translation>
  </message>
  <message>
   <source>the award is stored without the person ‘{value}’; choose her on the award</source>
   <translation>олголтыг ‘{value}’ хүнгүйгээр хадгална; олголт дээр сонгоно уу</translation>
  </message>
  <message>
   <source>the award without a policy that it is for</source>
   <translation>хамаарах гэрээгүй олголт</translation>
  </message>
  <message>
   <source>the birth day or age is not known yet</source>
   <translation>төрсөн өдөр эсвэл нас хараахан мэдэгдээгүй</translation>
  </message>
  <message>
   <source>the branch code {code} stands twice</source>
   <translation>{code} салбарын код хоёр удаа байна</translation>
  </message>
  <message>
   <source>the branch still has clients, centres or staff: {count}</source>
   <translation>салбарт харилцагч, төв эсвэл ажилтан байсаар байна: {count}</translation>
  </message>
  <message>
   <source>the ceiling is below the floor</source>
   <translation>дээд хязгаар доод хязгаараас бага байна</translation>
  </message>
  <message>
   <source>the cell holds the error {value}; mend the formula in Excel</source>
   <translation>нүдэнд {value} алдаа байна; Excel-д томьёог засна уу</translation>
  </message>
  <message>
   <source>the centre still has clients: {count}</source>
   <translation>төвд харилцагч байсаар байна: {count}</translation>
  </message>
  <message>
   <source>the centre ‘{value}’ was not known and is created</source>
   <translation>‘{value}’ төв мэдэгдээгүй байсан тул үүсгэнэ</translation>
  </message>
  <message>
   <source>the checklist has nothing with the code {item}</source>
   <translation>хяналтын хуудсанд {item} кодтой зүйл алга</translation>
  </message>
  <message>
   <source>the choice ‘{value}’ has no {lacking} and is left out</source>
   <translation>‘{value}’ сонголтод {lacking} байхгүй тул орхив</translation>
  </message>
  <message>
   <source>the choice ‘{value}’ stands twice in the list ‘{list}’</source>
   <translation>‘{value}’ сонголт ‘{list}’ жагсаалтад хоёр удаа байна</translation>
  </message>
  <message>
   <source>the choices are {known}</source>
   <translation>сонголтууд нь {known}</translation>
  </message>
  <message>
   <source>the claim does not stand where this can be done</source>
   <translation>нэхэмжлэл үүнийг хийх шатанд байхгүй байна</translation>
  </message>
  <message>
   <source>the client</source>
   <translation>харилцагч</translation>
  </message>
  <message>
   <source>the client has no enterprise, or several</source>
   <translation>харилцагчид бизнес алга, эсвэл хэд хэд байна</translation>
  </message>
  <message>
   <source>the client has several accounts of this scheme</source>
   <translation>үйлчлүүлэгч энэ хөтөлбөрийн хэд хэдэн данстай</translation>
  </message>
  <message>
   <source>the client joined before the birth day</source>
   <translation>харилцагч төрсөн өдрөөсөө өмнө элссэн байна</translation>
  </message>
  <message>
   <source>the client joined on {day}; correct this day, or the day on which she joined</source>
   <translation>харилцагч {day}-нд элссэн; энэ өдрийг, эсвэл элссэн өдрийг нь засна уу</translation>
  </message>
  <message>
   <source>the client moved once more on {on}; choose that day or a later one</source>
   <translation>харилцагч {on} дахин шилжсэн; тэр өдөр эсвэл хойшхыг сонгоно уу</translation>
  </message>
  <message>
   <source>the client took back the consent that her data are kept</source>
   <translation>харилцагч мэдээллээ хадгалуулах зөвшөөрлөө татсан</translation>
  </message>
  <message>
   <source>the client was interviewed in this round already, with other answers; decide which one counts</source>
   <translation>харилцагчаас энэ үе шатанд аль хэдийн өөр хариулттай ярилцлага авсан; аль нь хүчинтэйг шийднэ үү</translation>
  </message>
  <message>
   <source>the client ‘{value}’ has several accounts; write the entry by hand</source>
   <translation>‘{value}’ харилцагч хэд хэдэн данстай; гүйлгээг гараар бичнэ үү</translation>
  </message>
  <message>
   <source>the client's number {value} has 15 digits, all that Excel keeps; check its end</source>
   <translation>харилцагчийн {value} дугаар 15 цифртэй, Excel үүнээс илүүг хадгалдаггүй; төгсгөлийг нь шалгана уу</translation>
  </message>
  <message>
   <source>the client's number {value} was rounded by Excel; write it as text</source>
   <translation>харилцагчийн {value} дугаарыг Excel дугуйруулсан; текстээр бичнэ үү</translation>
  </message>
  <message>
   <source>the client's share is more than the cost</source>
   <translation>харилцагчийн хувь өртгөөс их байна</translation>
  </message>
  <message>
   <source>the client's share is more than the premium</source>
   <translation>харилцагчийн хувь хураамжаас их байна</translation>
  </message>
  <message>
   <source>the clients of the branch</source>
   <translation>салбарын харилцагчид</translation>
  </message>
  <message>
   <source>the code ‘{checklist}’ belongs to another checklist</source>
   <translation>‘{checklist}’ код өөр хяналтын хуудасных</translation>
  </message>
  <message>
   <source>the code ‘{code}’ is taken already</source>
   <translation>‘{code}’ код аль хэдийн ашиглагдсан</translation>
  </message>
  <message>
   <source>the code ‘{code}’ stands twice</source>
   <translation>‘{code}’ код хоёр удаа байна</translation>
  </message>
  <message>
   <source>the code ‘{curriculum}’ belongs to another curriculum</source>
   <translation>‘{curriculum}’ код өөр сургалтын төлөвлөгөөнийх</translation>
  </message>
  <message>
   <source>the code ‘{partner}’ belongs to another partner</source>
   <translation>‘{partner}’ код өөр түншийнх</translation>
  </message>
  <message>
   <source>the codes {codes} are read as missing answers</source>
   <translation>{codes} кодыг хариултгүй гэж уншина</translation>
  </message>
  <message>
   <source>the column of all choices says ‘{said}’, the columns of single choices say ‘{ticked}’</source>
   <translation>бүх сонголтын багана ‘{said}’, тус тусын сонголтын багана ‘{ticked}’ гэж байна</translation>
  </message>
  <message>
   <source>the column ‘{header}’ may fill several questions ({questions}); name one in a recipe</source>
   <translation>‘{header}’ багана хэд хэдэн асуултад ({questions}) тохирч болно; тааруулгад нэгийг нэрлэнэ үү</translation>
  </message>
  <message>
   <source>the column ‘{header}’ stood once in the recipe's file and twice here, or the other way round; say which one fills ‘{target}’</source>
   <translation>‘{header}’ багана тааруулгын файлд нэг, энд хоёр удаа байна, эсвэл эсрэгээрээ; аль нь ‘{target}’-г бөглөхийг хэлнэ үү</translation>
  </message>
  <message>
   <source>the column ‘{value}’ stands twice; only the first one is read</source>
   <translation>‘{value}’ багана хоёр удаа байна; зөвхөн эхнийхийг уншина</translation>
  </message>
  <message>
   <source>the columns do not tell what kind of list this is</source>
   <translation>энэ ямар төрлийн жагсаалт болохыг баганаар нь таних боломжгүй</translation>
  </message>
  <message>
   <source>the concept is in ‘{unit}’ elsewhere: convert with *7 or /4100, and write that unit</source>
   <translation>ойлголт бусад газар ‘{unit}’-ээр байна: *7 эсвэл /4100-аар хөрвүүлж, тэр нэгжийг бичнэ үү</translation>
  </message>
  <message>
   <source>the consent form of one client</source>
   <translation>нэг харилцагчийн зөвшөөрлийн маягт</translation>
  </message>
  <message>
   <source>the copy made before: {file}</source>
   <translation>өмнө нь хийсэн хуулбар: {file}</translation>
  </message>
  <message>
   <source>the copy {path} could not be made</source>
   <translation>{path} хуулбарыг хийж чадсангүй</translation>
  </message>
  <message>
   <source>the curriculum has no module {number}</source>
   <translation>сургалтын төлөвлөгөөнд {number} модуль байхгүй</translation>
  </message>
  <message>
   <source>the damaged file was kept as {file}</source>
   <translation>гэмтсэн файлыг {file} нэрээр хадгаллаа</translation>
  </message>
  <message>
   <source>the database has no branch yet</source>
   <translation>өгөгдлийн санд салбар хараахан алга</translation>
  </message>
  <message>
   <source>the database has several branches: {branches}</source>
   <translation>өгөгдлийн санд хэд хэдэн салбар байна: {branches}</translation>
  </message>
  <message>
   <source>the database is up to date already</source>
   <translation>өгөгдлийн сан аль хэдийн шинэчлэгдсэн</translation>
  </message>
  <message>
   <source>the database {path} is ready</source>
   <translation>{path} өгөгдлийн сан бэлэн</translation>
  </message>
  <message>
   <source>the day of the interview</source>
   <translation>ярилцлагын өдөр</translation>
  </message>
  <message>
   <source>the delimiter was not used: the cells of a file of the format {format} are not parted by signs</source>
   <translation>тусгаарлагчийг хэрэглээгүй: {format} форматын файлын нүд тэмдгээр тусгаарлагддаггүй</translation>
  </message>
  <message>
   <source>the disk of {target} cannot be read or written</source>
   <translation>{target} байрлах дискийг унших, бичих боломжгүй</translation>
  </message>
  <message>
   <source>the disk of {target} is full</source>
   <translation>{target} байрлах диск дүүрсэн</translation>
  </message>
  <message>
   <source>the driver for PostgreSQL is not installed</source>
   <translation>PostgreSQL-ийн драйвер суугаагүй байна</translation>
  </message>
  <message>
   <source>the emergency savings of a client</source>
   <translation>харилцагчийн онцгой үеийн хадгаламж</translation>
  </message>
  <message>
   <source>the encoding {value} was not used: a file of the format {format} says itself how it is written</source>
   <translation>{value} кодчилолыг хэрэглээгүй: {format} форматын файл хэрхэн бичигдсэнээ өөрөө хэлдэг</translation>
  </message>
  <message>
   <source>the end is before the beginning</source>
   <translation>төгсгөл нь эхлэлээсээ өмнө байна</translation>
  </message>
  <message>
   <source>the event {value} was not used: only files of REDCap have events</source>
   <translation>{value} үйл явдлыг хэрэглээгүй: зөвхөн REDCap-ын файлд үйл явдал бий</translation>
  </message>
  <message>
   <source>the field {field} has no list of values to look for</source>
   <translation>{field} талбарт хайх утгын жагсаалт байхгүй</translation>
  </message>
  <message>
   <source>the figures are in {file}</source>
   <translation>тоонууд {file} файлд байна</translation>
  </message>
  <message>
   <source>the file has no event {event}</source>
   <translation>файлд {event} үйл явдал байхгүй</translation>
  </message>
  <message>
   <source>the file holds nothing</source>
   <translation>файл хоосон байна</translation>
  </message>
  <message>
   <source>the file is a web page or an XML file under the name of a workbook</source>
   <translation>файл нь ажлын номын нэртэй веб хуудас эсвэл XML файл байна</translation>
  </message>
  <message>
   <source>the file is built like an attack: it would fill the memory or reach for other files</source>
   <translation>файл халдлага мэт зохиогдсон: санах ойг дүүргэх эсвэл бусад файлд хандах гэнэ</translation>
  </message>
  <message>
   <source>the file is neither a workbook nor a table of text</source>
   <translation>файл нь ажлын ном ч, текст хүснэгт ч биш</translation>
  </message>
  <message>
   <source>the file kept of batch {batch} is not the one that was imported</source>
   <translation>{batch} багцын хадгалсан файл импортолсон файл биш байна</translation>
  </message>
  <message>
   <source>the file says {value}, but the form's formula finds no number to compute it from; fill in the answers that it uses, or leave this cell blank</source>
   <translation>файлд {value} гэж байна, харин маягтын томьёонд тооцоолох тоо алга; томьёонд хэрэглэдэг хариултуудыг бөглөх, эсвэл энэ нүдийг хоосон үлдээнэ үү</translation>
  </message>
  <message>
   <source>the file says {value}, the form's formula gives {given}</source>
   <translation>файлд {value} гэж байна, маягтын томьёогоор {given}</translation>
  </message>
  <message>
   <source>the file says ‘{value}’; the status stays as it is, as it needs a reason and a day</source>
   <translation>файлд ‘{value}’ гэсэн; төлөвт шалтгаан, өдөр хэрэгтэй тул хэвээр үлдэнэ</translation>
  </message>
  <message>
   <source>the file to take first</source>
   <translation>эхлээд авах файл</translation>
  </message>
  <message>
   <source>the file to write</source>
   <translation>бичих файл</translation>
  </message>
  <message>
   <source>the file {path} cannot be written: {reason}</source>
   <translation>{path} файлыг бичих боломжгүй: {reason}</translation>
  </message>
  <message>
   <source>the file {path} was changed after its rows were checked</source>
   <translation>мөрүүдийг нь шалгасны дараа {path} файл өөрчлөгдсөн</translation>
  </message>
  <message>
   <source>the finished ones too</source>
   <translation>дууссаныг нь ч</translation>
  </message>
  <message>
   <source>the first on {day}</source>
   <translation>эхнийх нь {day}</translation>
  </message>
  <message>
   <source>the first {shown} of {all}</source>
   <translation>{all}-аас эхний {shown}</translation>
  </message>
  <message>
   <source>the form asks for an answer here and there is none</source>
   <translation>маягт энд хариулт шаардсан ч хариулт алга</translation>
  </message>
  <message>
   <source>the form asks for an answer here and there is none: {said}</source>
   <translation>маягт энд хариулт шаардсан ч алга: {said}</translation>
  </message>
  <message>
   <source>the form asks ‘{name}’ in several groups ({paths}), and KoboToolbox exports only one of them; the answers to the others are not in this file</source>
   <translation>маягт ‘{name}’-г хэд хэдэн бүлэгт ({paths}) асуудаг ч KoboToolbox нэгийг нь л экспортолдог; бусдынх нь хариулт энэ файлд алга</translation>
  </message>
  <message>
   <source>the grade is between 0 and {most}</source>
   <translation>анги 0-ээс {most} хооронд байна</translation>
  </message>
  <message>
   <source>the group or repeat has no name; it is called ‘{given}’</source>
   <translation>бүлэг эсвэл давталт нэргүй; ‘{given}’ гэж нэрлэв</translation>
  </message>
  <message>
   <source>the group or repeat ‘{value}’ begins here and never ends</source>
   <translation>‘{value}’ бүлэг эсвэл давталт энд эхэлсэн ч дуусаагүй</translation>
  </message>
  <message>
   <source>the group still has clients: {count}</source>
   <translation>бүлэгт харилцагч байсаар байна: {count}</translation>
  </message>
  <message>
   <source>the group ‘{value}’ is not known, and without a centre it cannot be created</source>
   <translation>‘{value}’ бүлэг мэдэгдэхгүй, төвгүйгээр үүсгэх боломжгүй</translation>
  </message>
  <message>
   <source>the group ‘{value}’ was not known and is created</source>
   <translation>‘{value}’ бүлэг мэдэгдээгүй байсан тул үүсгэнэ</translation>
  </message>
  <message>
   <source>the headers are typed in an old font ({font}); their questions were found by what they read, ‘{value}’ as ‘{read}’</source>
   <translation>гарчгуудыг хуучин фонтоор ({font}) бичсэн; асуултыг нь уншигдсанаар нь олов, ‘{value}’-г ‘{read}’ гэж уншсан</translation>
  </message>
  <message>
   <source>the headers stand in row {row}, no longer in row {value}</source>
   <translation>гарчиг {value} мөрөнд биш, {row} мөрөнд байна</translation>
  </message>
  <message>
   <source>the import {batch} was taken back already</source>
   <translation>{batch} импортыг аль хэдийн буцаасан</translation>
  </message>
  <message>
   <source>the incentive schemes on offer</source>
   <translation>санал болгож буй урамшууллын хөтөлбөрүүд</translation>
  </message>
  <message>
   <source>the incentives given in a month</source>
   <translation>нэг сард олгосон урамшуулал</translation>
  </message>
  <message>
   <source>the incentives that clients received</source>
   <translation>харилцагчдад олгосон урамшуулал</translation>
  </message>
  <message>
   <source>the institution pays {amount}</source>
   <translation>байгууллага {amount} төлнө</translation>
  </message>
  <message>
   <source>the institution's own fields</source>
   <translation>байгууллагын өөрийн талбарууд</translation>
  </message>
  <message>
   <source>the institution, and the logo on its papers</source>
   <translation>байгууллага ба тайлангийн лого</translation>
  </message>
  <message>
   <source>the insurance scheme</source>
   <translation>даатгалын хөтөлбөр</translation>
  </message>
  <message>
   <source>the insurer did not approve it</source>
   <translation>даатгагч үүнийг батлаагүй</translation>
  </message>
  <message>
   <source>the interest of these loans was rebated meanwhile: {loans}</source>
   <translation>энэ хооронд эдгээр зээлийн хүүг хөнгөлсөн: {loans}</translation>
  </message>
  <message>
   <source>the interview of {client} has no second typing</source>
   <translation>{client} харилцагчийн ярилцлагад хоёр дахь оруулалт алга</translation>
  </message>
  <message>
   <source>the interview of {client} was typed a second time already</source>
   <translation>{client} харилцагчийн ярилцлагыг аль хэдийн хоёр дахь удаа оруулсан</translation>
  </message>
  <message>
   <source>the interview {interview} was decided already</source>
   <translation>{interview} ярилцлагыг аль хэдийн шийдсэн</translation>
  </message>
  <message>
   <source>the interviewer</source>
   <translation>ярилцлага авагч</translation>
  </message>
  <message>
   <source>the key of the response</source>
   <translation>хариуны түлхүүр</translation>
  </message>
  <message>
   <source>the kind of incentive ‘{value}’ was not known and is created</source>
   <translation>‘{value}’ урамшууллын төрөл мэдэгдээгүй байсан тул үүсгэнэ</translation>
  </message>
  <message>
   <source>the kinds of incentive, with their own fields</source>
   <translation>урамшууллын төрлүүд, өөрийн талбаруудын хамт</translation>
  </message>
  <message>
   <source>the last character does not fit the code; a digit may be wrong</source>
   <translation>сүүлийн тэмдэгт кодтой таарахгүй; цифр буруу байж магадгүй</translation>
  </message>
  <message>
   <source>the list as a workbook or CSV</source>
   <translation>жагсаалт ажлын ном эсвэл CSV хэлбэрээр</translation>
  </message>
  <message>
   <source>the list {list} has no entry ‘{entry}’</source>
   <translation>{list} жагсаалтад ‘{entry}’ утга байхгүй</translation>
  </message>
  <message>
   <source>the listing of clients</source>
   <translation>харилцагчдын жагсаалт</translation>
  </message>
  <message>
   <source>the loan is in another currency than {value}</source>
   <translation>зээл {value}-ээс өөр валюттай</translation>
  </message>
  <message>
   <source>the loan's number is needed</source>
   <translation>зээлийн дугаар хэрэгтэй</translation>
  </message>
  <message>
   <source>the mark of session ‘{header}’ cannot be read; write P, A, L or E</source>
   <translation>‘{header}’ сургалтын тэмдгийг унших боломжгүй; P, A, L эсвэл E бичнэ үү</translation>
  </message>
  <message>
   <source>the minutes are between 1 and 1440</source>
   <translation>минут 1-ээс 1440 хооронд байна</translation>
  </message>
  <message>
   <source>the monthly monitoring summary</source>
   <translation>сарын хяналтын тойм</translation>
  </message>
  <message>
   <source>the name ‘{value}’ stands twice in the same group; the second is left out</source>
   <translation>‘{value}’ нэр нэг бүлэгт хоёр удаа байна; хоёр дахийг орхив</translation>
  </message>
  <message>
   <source>the national number ‘{value}’ belongs to a client of another name; check both</source>
   <translation>‘{value}’ регистрийн дугаар өөр нэртэй харилцагчийнх; хоёуланг нь шалгана уу</translation>
  </message>
  <message>
   <source>the note is kept</source>
   <translation>тэмдэглэл хадгалагдав</translation>
  </message>
  <message>
   <source>the number is at least {least}</source>
   <translation>тоо доод тал нь {least}</translation>
  </message>
  <message>
   <source>the number is below zero</source>
   <translation>тоо тэгээс бага байна</translation>
  </message>
  <message>
   <source>the number is empty</source>
   <translation>дугаар хоосон байна</translation>
  </message>
  <message>
   <source>the number that is meant</source>
   <translation>хэлсэн тоо нь</translation>
  </message>
  <message>
   <source>the other marks show that a cross means absent; if it does not, write P and A instead</source>
   <translation>бусад тэмдгээс үзвэл загалмай нь тасалсан гэсэн үг; тийм биш бол P, A гэж бичнэ үү</translation>
  </message>
  <message>
   <source>the own field ‘{field}’ is there twice</source>
   <translation>‘{field}’ өөрийн талбар хоёр удаа байна</translation>
  </message>
  <message>
   <source>the page of one client</source>
   <translation>нэг харилцагчийн хуудас</translation>
  </message>
  <message>
   <source>the paper is a4 or letter</source>
   <translation>цаас a4 эсвэл letter байна</translation>
  </message>
  <message>
   <source>the paper is written</source>
   <translation>бичгийг бичлээ</translation>
  </message>
  <message>
   <source>the partner has acknowledged it</source>
   <translation>түнш хүлээн авснаа мэдэгдсэн</translation>
  </message>
  <message>
   <source>the payment does not stand where this can become of it</source>
   <translation>төлбөрийн одоогийн төлвөөс ийм болгох боломжгүй</translation>
  </message>
  <message>
   <source>the payment to {client} came back already</source>
   <translation>{client} харилцагчийн төлбөр аль хэдийн буцаж ирсэн</translation>
  </message>
  <message>
   <source>the payment to {client} is cancelled</source>
   <translation>{client} харилцагчийн төлбөрийг цуцалсан</translation>
  </message>
  <message>
   <source>the payment to {client} is not paid yet</source>
   <translation>{client} харилцагчийн төлбөрийг хараахан төлөөгүй</translation>
  </message>
  <message>
   <source>the payment to {client} is paid already</source>
   <translation>{client} харилцагчийн төлбөрийг аль хэдийн төлсөн</translation>
  </message>
  <message>
   <source>the payments of the award are {amount}: plan them anew first</source>
   <translation>олголтын төлбөр {amount}: эхлээд шинээр төлөвлөнө үү</translation>
  </message>
  <message>
   <source>the payments together are not {amount}</source>
   <translation>төлбөрүүдийн нийлбэр {amount} биш байна</translation>
  </message>
  <message>
   <source>the period {period} has not begun</source>
   <translation>{period} хугацаа эхлээгүй</translation>
  </message>
  <message>
   <source>the picture {file} is too large</source>
   <translation>{file} зураг хэт том</translation>
  </message>
  <message>
   <source>the planned payment is {amount}</source>
   <translation>төлөвлөсөн төлбөр нь {amount}</translation>
  </message>
  <message>
   <source>the policy does not cover the person on this day</source>
   <translation>энэ өдөр гэрээ тэр хүнийг хамрахгүй</translation>
  </message>
  <message>
   <source>the policy ends on {day} anyway; choose a day before</source>
   <translation>гэрээ {day}-нд ямар ч байсан дуусна; түүнээс өмнөх өдөр сонгоно уу</translation>
  </message>
  <message>
   <source>the policy number {number} stands in this scheme already</source>
   <translation>{number} гэрээний дугаар энэ хөтөлбөрт аль хэдийн байна</translation>
  </message>
  <message>
   <source>the policy that it renews</source>
   <translation>сунгаж буй гэрээ</translation>
  </message>
  <message>
   <source>the policy ‘{value}’ belongs to the client {client}</source>
   <translation>‘{value}’ даатгалын гэрээ {client} харилцагчийнх</translation>
  </message>
  <message>
   <source>the premium is not paid yet</source>
   <translation>хураамжийг хараахан төлөөгүй</translation>
  </message>
  <message>
   <source>the printer {printer} does not take the paper</source>
   <translation>{printer} хэвлэгч цаасыг авахгүй байна</translation>
  </message>
  <message>
   <source>the problems of {path} would take its place</source>
   <translation>{path}-ийн алдааны файл түүнийг дарж бичнэ</translation>
  </message>
  <message>
   <source>the program pg_dump is not on this computer</source>
   <translation>pg_dump програм энэ компьютерт алга</translation>
  </message>
  <message>
   <source>the reason for the withdrawal is needed</source>
   <translation>зарлагын шалтгаан хэрэгтэй</translation>
  </message>
  <message>
   <source>the rebates of a period, to be signed for</source>
   <translation>гарын үсэг зуруулах хугацааны хөнгөлөлтүүд</translation>
  </message>
  <message>
   <source>the rebates of one period, line by line</source>
   <translation>нэг хугацааны хөнгөлөлт, мөр мөрөөр</translation>
  </message>
  <message>
   <source>the recipe fills ‘{target}’ from ‘{header}’, and nothing is called that any more</source>
   <translation>тааруулга ‘{target}’-ыг ‘{header}’-ээс бөглөдөг боловч одоо ийм нэртэй зүйл алга</translation>
  </message>
  <message>
   <source>the recipe names the column {header} by its letter only, and the columns have changed since; say which one fills ‘{target}’</source>
   <translation>тааруулга {header} баганыг зөвхөн үсгээр нь нэрлэсэн, баганууд түүнээс хойш өөрчлөгдсөн; аль нь ‘{target}’-г бөглөхийг хэлнэ үү</translation>
  </message>
  <message>
   <source>the recipe {path} cannot be read</source>
   <translation>{path} тааруулгыг унших боломжгүй</translation>
  </message>
  <message>
   <source>the recipe's column ‘{header}’ is not in the file; nothing fills ‘{target}’</source>
   <translation>тааруулгын ‘{header}’ багана файлд алга; ‘{target}’ бөглөгдөхгүй</translation>
  </message>
  <message>
   <source>the recipe's column ‘{header}’ is not in the file; ‘{instead}’ fills ‘{target}’</source>
   <translation>тааруулгын ‘{header}’ багана файлд алга; ‘{target}’-г ‘{instead}’ бөглөнө</translation>
  </message>
  <message>
   <source>the recipe's sheet ‘{value}’ is not in the file; another one is read</source>
   <translation>тааруулгын ‘{value}’ хуудас файлд алга; өөрийг уншина</translation>
  </message>
  <message>
   <source>the roster of a session</source>
   <translation>сургалтын ирцийн жагсаалт</translation>
  </message>
  <message>
   <source>the round</source>
   <translation>үе шат</translation>
  </message>
  <message>
   <source>the rounds of {survey} were not harmonised yet</source>
   <translation>{survey}-ийн үеүдийг хараахан нийцүүлээгүй</translation>
  </message>
  <message>
   <source>the row names no client</source>
   <translation>мөр харилцагч нэрлээгүй байна</translation>
  </message>
  <message>
   <source>the row names no client, but says more of the person; choose who it is</source>
   <translation>мөр харилцагчийг нэрлээгүй ч хүний талаар бусад мэдээлэлтэй; хэн болохыг сонгоно уу</translation>
  </message>
  <message>
   <source>the row says otherwise than what is stored; decide which of the two counts</source>
   <translation>мөр хадгалсантай зөрж байна; хоёрын аль нь хүчинтэйг шийднэ үү</translation>
  </message>
  <message>
   <source>the rows belong to several events ({events}), and none is called like the round {round}</source>
   <translation>мөрүүд хэд хэдэн үйл явдалд ({events}) хамаарах ба аль нь ч {round} үе шат шиг нэртэй биш</translation>
  </message>
  <message>
   <source>the rules of a scheme, by day</source>
   <translation>хөтөлбөрийн дүрэм, өдрөөр</translation>
  </message>
  <message>
   <source>the same client had the same scheme on the same day before in this file, with another amount; give each its reference</source>
   <translation>энэ файлд ижил харилцагч ижил өдөр ижил хөтөлбөрийг өөр дүнгээр өмнө авсан байна; тус бүрд дугаар өгнө үү</translation>
  </message>
  <message>
   <source>the same entry stands before in this file; give each its reference</source>
   <translation>энэ файлд ижил гүйлгээ өмнө нь байна; тус бүрд лавлах дугаар өгнө үү</translation>
  </message>
  <message>
   <source>the same for one field; may be given several times</source>
   <translation>мөн адил нэг талбарт; хэд хэдэн удаа өгч болно</translation>
  </message>
  <message>
   <source>the same loan has two instalments due on {value} in this file, and they differ</source>
   <translation>энэ файлд нэг зээлд {value} өдөр хугацаатай хоёр төлөлт байгаа бөгөөд зөрж байна</translation>
  </message>
  <message>
   <source>the same response stands in the file before, with other answers; decide which one counts</source>
   <translation>ижил хариу файлд өмнө нь өөр хариулттайгаар байна; аль нь хүчинтэйг шийднэ үү</translation>
  </message>
  <message>
   <source>the sample branch has 1 to {most} clients, not {clients}</source>
   <translation>жишээ салбар 1-ээс {most} харилцагчтай, {clients} биш</translation>
  </message>
  <message>
   <source>the sample branch is in {path}</source>
   <translation>жишээ салбар {path} дотор байна</translation>
  </message>
  <message>
   <source>the sample branch needs a database of its own; name another file</source>
   <translation>жишээ салбарт тусдаа өгөгдлийн сан хэрэгтэй; өөр файл нэрлэнэ үү</translation>
  </message>
  <message>
   <source>the savings of {client} no longer hold the rebate</source>
   <translation>{client} харилцагчийн хадгаламжид тэр хөнгөлөлт үлдээгүй</translation>
  </message>
  <message>
   <source>the scheme begins on {day}; correct this day, or the beginning of the scheme</source>
   <translation>хөтөлбөр {day}-нд эхэлдэг; энэ өдрийг, эсвэл хөтөлбөрийн эхлэлийг засна уу</translation>
  </message>
  <message>
   <source>the scheme does not run on this day</source>
   <translation>хөтөлбөр энэ өдөр үйлчлэхгүй</translation>
  </message>
  <message>
   <source>the scheme gives {most} at most</source>
   <translation>хөтөлбөр ихдээ {most} өгнө</translation>
  </message>
  <message>
   <source>the scheme is in {currency}</source>
   <translation>хөтөлбөр {currency} валютаар</translation>
  </message>
  <message>
   <source>the scheme {scheme} follows no curriculum</source>
   <translation>{scheme} хөтөлбөр сургалтын төлөвлөгөө дагадаггүй</translation>
  </message>
  <message>
   <source>the scheme {scheme} has no rule for these days</source>
   <translation>{scheme} хөтөлбөрт эдгээр өдрийн дүрэм алга</translation>
  </message>
  <message>
   <source>the scheme {scheme} is no interest rebate</source>
   <translation>{scheme} хөтөлбөр хүүгийн хөнгөлөлт биш</translation>
  </message>
  <message>
   <source>the scheme {scheme} is not of this kind</source>
   <translation>{scheme} хөтөлбөр ийм төрлийнх биш</translation>
  </message>
  <message>
   <source>the sex is not known yet</source>
   <translation>хүйс хараахан мэдэгдээгүй</translation>
  </message>
  <message>
   <source>the share is a number over 0 and up to 100</source>
   <translation>хувь нь 0-ээс их, 100 хүртэлх тоо</translation>
  </message>
  <message>
   <source>the sheet belongs to no repeat of the questionnaire and is left out</source>
   <translation>хуудас асуулгын аль ч давталтад хамаарахгүй тул орхив</translation>
  </message>
  <message>
   <source>the sheet is damaged or written in an unusual way; it was read cell by cell, so check that no row is missing</source>
   <translation>хуудас гэмтсэн эсвэл ер бусын хэлбэртэй; нүд нүдээр нь уншсан тул дутуу мөр байгаа эсэхийг шалгана уу</translation>
  </message>
  <message>
   <source>the sheet is hidden</source>
   <translation>хуудас нуугдсан</translation>
  </message>
  <message>
   <source>the sheet names no rows that its rows belong to and is left out</source>
   <translation>хуудасны мөрүүд аль мөрд харгалзах нь тодорхойгүй тул орхив</translation>
  </message>
  <message>
   <source>the sheet {sheet} does not say when its rows were written, so none is newer</source>
   <translation>{sheet} хуудсанд мөрүүд хэзээ бичигдсэн нь алга тул аль нь ч шинэ биш</translation>
  </message>
  <message>
   <source>the sheet ‘{value}’ is hidden in Excel; check that it is the one you mean</source>
   <translation>‘{value}’ хуудас Excel-д нуугдсан; таны хүссэн хуудас мөн эсэхийг шалгана уу</translation>
  </message>
  <message>
   <source>the slip that a client takes along</source>
   <translation>харилцагчийн авч явах хуудас</translation>
  </message>
  <message>
   <source>the survey no longer proposes this</source>
   <translation>судалгаа үүнийг санал болгохоо больсон</translation>
  </message>
  <message>
   <source>the table lacks the columns {columns}</source>
   <translation>хүснэгтэд эдгээр багана дутуу: {columns}</translation>
  </message>
  <message>
   <source>the talk is written</source>
   <translation>яриаг бичлээ</translation>
  </message>
  <message>
   <source>the text is not written in {encoding}</source>
   <translation>текст {encoding} кодчилолоор бичигдээгүй</translation>
  </message>
  <message>
   <source>the total agrees</source>
   <translation>нийт дүн таарч байна</translation>
  </message>
  <message>
   <source>the training is written</source>
   <translation>сургалтыг бичлээ</translation>
  </message>
  <message>
   <source>the two belong to different branches</source>
   <translation>хоёр нь өөр өөр салбарт харьяалагддаг</translation>
  </message>
  <message>
   <source>the usual reader cannot read this sheet</source>
   <translation>ердийн уншигч энэ хуудсыг уншиж чадахгүй</translation>
  </message>
  <message>
   <source>the usual reader leaves out some of what this sheet holds</source>
   <translation>ердийн уншигч энэ хуудасны заримыг орхидог</translation>
  </message>
  <message>
   <source>the visit is written</source>
   <translation>үзлэгийг бичлээ</translation>
  </message>
  <message>
   <source>the voucher was no longer good on this day</source>
   <translation>энэ өдөр ваучер хүчингүй болсон байсан</translation>
  </message>
  <message>
   <source>the voucher was used on {day} already; if that day is wrong, correct the visit</source>
   <translation>ваучерыг {day} аль хэдийн ашигласан; тэр өдөр буруу бол үзлэгийг засна уу</translation>
  </message>
  <message>
   <source>the voucher {voucher} of this provider was given out already</source>
   <translation>энэ үйлчилгээ үзүүлэгчийн {voucher} ваучерыг аль хэдийн олгосон</translation>
  </message>
  <message>
   <source>the voucher ‘{value}’ of this provider belongs to somebody else</source>
   <translation>энэ үйлчилгээ үзүүлэгчийн ‘{value}’ ваучер өөр хүнийх</translation>
  </message>
  <message>
   <source>the whole claim is approved; choose ‘Approved’</source>
   <translation>нэхэмжлэлийг бүхэлд нь баталсан; ‘Баталсан’-г сонгоно уу</translation>
  </message>
  <message>
   <source>the whole premium</source>
   <translation>нийт хураамж</translation>
  </message>
  <message>
   <source>the workbook has no sheet ‘survey’ with a column ‘type’</source>
   <translation>ажлын номд ‘type’ баганатай ‘survey’ хуудас байхгүй</translation>
  </message>
  <message>
   <source>the workbook is damaged</source>
   <translation>ажлын ном гэмтсэн байна</translation>
  </message>
  <message>
   <source>the workbook is for the questionnaire ‘{survey}’</source>
   <translation>ажлын ном ‘{survey}’ асуулгад зориулагдсан</translation>
  </message>
  <message>
   <source>the workbook is of a version of Excel before 1995</source>
   <translation>ажлын ном 1995 оноос өмнөх Excel-ийн хувилбарынх</translation>
  </message>
  <message>
   <source>the workbook is protected with a password</source>
   <translation>ажлын ном нууц үгээр хамгаалагдсан</translation>
  </message>
  <message>
   <source>the workbook is the template of another list</source>
   <translation>ажлын ном өөр жагсаалтын загвар байна</translation>
  </message>
  <message>
   <source>the workbook needs more memory than is safe</source>
   <translation>ажлын ном аюулгүй хэмжээнээс их санах ой шаардаж байна</translation>
  </message>
  <message>
   <source>the workers are written</source>
   <translation>ажиллагчдыг бичлээ</translation>
  </message>
  <message>
   <source>the workers of {day} are written down already</source>
   <translation>{day}-ний ажиллагчид аль хэдийн бичигдсэн</translation>
  </message>
  <message>
   <source>there are claims for a person who would leave the policy: {count}</source>
   <translation>гэрээнээс гарах хүний нэхэмжлэл: {count}</translation>
  </message>
  <message>
   <source>there are claims under it: {count}</source>
   <translation>үүгээр гаргасан нэхэмжлэл: {count}</translation>
  </message>
  <message>
   <source>there are more women than workers</source>
   <translation>эмэгтэйчүүд ажиллагчдаас олон байна</translation>
  </message>
  <message>
   <source>there are no rebates {run}</source>
   <translation>{run} хөнгөлөлтийн тооцоо байхгүй</translation>
  </message>
  <message>
   <source>there are several policies of ‘{value}’; write the number and the day</source>
   <translation>‘{value}’ хэд хэдэн даатгалын гэрээтэй; дугаар ба өдрийг бичнэ үү</translation>
  </message>
  <message>
   <source>there are several such claims; write the person and the day it happened</source>
   <translation>ийм хэд хэдэн нэхэмжлэл байна; хүн ба болсон өдрийг бичнэ үү</translation>
  </message>
  <message>
   <source>there are too many digits: {count}</source>
   <translation>цифр хэт олон: {count}</translation>
  </message>
  <message>
   <source>there are {most} fields already; retire one that nobody needs</source>
   <translation>аль хэдийн {most} талбар байна; хэрэггүй нэгийг нь хэрэглээнээс гаргана уу</translation>
  </message>
  <message>
   <source>there is a budget of this scheme for the same period</source>
   <translation>энэ хөтөлбөрт тэр хугацааны төсөв байна</translation>
  </message>
  <message>
   <source>there is a database already: {target}</source>
   <translation>өгөгдлийн сан аль хэдийн байна: {target}</translation>
  </message>
  <message>
   <source>there is a file already: {path}</source>
   <translation>файл аль хэдийн байна: {path}</translation>
  </message>
  <message>
   <source>there is a loan {number} already</source>
   <translation>{number} дугаартай зээл аль хэдийн байна</translation>
  </message>
  <message>
   <source>there is a scheme {scheme} already</source>
   <translation>{scheme} хөтөлбөр аль хэдийн байна</translation>
  </message>
  <message>
   <source>there is no area of decent work {area}</source>
   <translation>зохистой хөдөлмөрийн {area} чиглэл байхгүй</translation>
  </message>
  <message>
   <source>there is no award {award}</source>
   <translation>{award} олголт байхгүй</translation>
  </message>
  <message>
   <source>there is no branch {branch}</source>
   <translation>{branch} салбар байхгүй</translation>
  </message>
  <message>
   <source>there is no branch ‘{value}’; the rows go to the branch of the import</source>
   <translation>‘{value}’ салбар байхгүй; мөрүүд импортын салбарт орно</translation>
  </message>
  <message>
   <source>there is no centre {centre}</source>
   <translation>{centre} төв байхгүй</translation>
  </message>
  <message>
   <source>there is no centre ‘{value}’; correct it, or add the centre first</source>
   <translation>‘{value}’ төв алга; засах, эсвэл эхлээд төвийг нэмнэ үү</translation>
  </message>
  <message>
   <source>there is no check {check}</source>
   <translation>{check} шалгалт алга</translation>
  </message>
  <message>
   <source>there is no checklist for visits yet</source>
   <translation>үзлэгийн хяналтын хуудас хараахан алга</translation>
  </message>
  <message>
   <source>there is no checklist {checklist}</source>
   <translation>{checklist} хяналтын хуудас байхгүй</translation>
  </message>
  <message>
   <source>there is no choice list ‘{value}’</source>
   <translation>‘{value}’ сонголтын жагсаалт байхгүй</translation>
  </message>
  <message>
   <source>there is no choice list ‘{value}’, did you mean ‘{suggestion}’?</source>
   <translation>‘{value}’ сонголтын жагсаалт байхгүй, ‘{suggestion}’ гэсэн үү?</translation>
  </message>
  <message>
   <source>there is no claim {claim}</source>
   <translation>{claim} нэхэмжлэл байхгүй</translation>
  </message>
  <message>
   <source>there is no client {client}</source>
   <translation>{client} харилцагч байхгүй</translation>
  </message>
  <message>
   <source>there is no column ‘{column}’ on the sheet ‘{sheet}’</source>
   <translation>‘{sheet}’ хуудсанд ‘{column}’ багана байхгүй</translation>
  </message>
  <message>
   <source>there is no database {target}</source>
   <translation>{target} өгөгдлийн сан байхгүй</translation>
  </message>
  <message>
   <source>there is no entry {entry}</source>
   <translation>{entry} гүйлгээ байхгүй</translation>
  </message>
  <message>
   <source>there is no field {fields}</source>
   <translation>{fields} талбар байхгүй</translation>
  </message>
  <message>
   <source>there is no file {path}</source>
   <translation>{path} файл байхгүй</translation>
  </message>
  <message>
   <source>there is no folder {path}</source>
   <translation>{path} хавтас байхгүй</translation>
  </message>
  <message>
   <source>there is no group {group} in this centre</source>
   <translation>энэ төвд {group} бүлэг алга</translation>
  </message>
  <message>
   <source>there is no import {batch}</source>
   <translation>{batch} импорт байхгүй</translation>
  </message>
  <message>
   <source>there is no innovation to be assigned to</source>
   <translation>хамааруулах инноваци байхгүй</translation>
  </message>
  <message>
   <source>there is no innovation {innovation}</source>
   <translation>{innovation} инноваци байхгүй</translation>
  </message>
  <message>
   <source>there is no innovation ‘{value}’; the scheme stands without one</source>
   <translation>‘{value}’ инноваци байхгүй; хөтөлбөр түүнгүйгээр үлдэнэ</translation>
  </message>
  <message>
   <source>there is no kind of incentive {kind}</source>
   <translation>{kind} төрлийн урамшуулал байхгүй</translation>
  </message>
  <message>
   <source>there is no loan ‘{value}’; add it to its client, or give the columns client, amount paid out and day paid out</source>
   <translation>‘{value}’ зээл байхгүй; харилцагчид нь нэмэх, эсвэл харилцагч, олгосон дүн, олгосон өдрийн багана өгнө үү</translation>
  </message>
  <message>
   <source>there is no officer ‘{value}’; the clients keep the centre's</source>
   <translation>‘{value}’ эдийн засагч байхгүй; харилцагчид төвийнхөөрөө үлдэнэ</translation>
  </message>
  <message>
   <source>there is no own field {field}</source>
   <translation>{field} гэсэн өөрийн талбар байхгүй</translation>
  </message>
  <message>
   <source>there is no paper size {paper}</source>
   <translation>{paper} хэмжээтэй цаас байхгүй</translation>
  </message>
  <message>
   <source>there is no partner {partner}</source>
   <translation>{partner} түнш байхгүй</translation>
  </message>
  <message>
   <source>there is no partner ‘{value}’; correct it, or add the partner first</source>
   <translation>‘{value}’ түнш байхгүй; засах, эсвэл эхлээд түншийг нэмнэ үү</translation>
  </message>
  <message>
   <source>there is no policy of ‘{value}’; import the insured persons first</source>
   <translation>‘{value}’-ийн даатгалын гэрээ байхгүй; эхлээд даатгуулсан хүмүүсийг импортолно уу</translation>
  </message>
  <message>
   <source>there is no policy {policy}</source>
   <translation>{policy} даатгалын гэрээ байхгүй</translation>
  </message>
  <message>
   <source>there is no questionnaire ‘{survey}’; there are: {known}</source>
   <translation>‘{survey}’ асуулга байхгүй; байгаа нь: {known}</translation>
  </message>
  <message>
   <source>there is no queued interview {interview}</source>
   <translation>хүлээгдэж буй {interview} ярилцлага байхгүй</translation>
  </message>
  <message>
   <source>there is no referral {referral}</source>
   <translation>{referral} илгээлт байхгүй</translation>
  </message>
  <message>
   <source>there is no savings account of {account}</source>
   <translation>{account} хадгаламжийн данс байхгүй</translation>
  </message>
  <message>
   <source>there is no scheme {scheme}</source>
   <translation>{scheme} хөтөлбөр байхгүй</translation>
  </message>
  <message>
   <source>there is no scheme ‘{value}’; correct it, or import the scheme first</source>
   <translation>‘{value}’ хөтөлбөр байхгүй; засах, эсвэл эхлээд хөтөлбөрийг импортлоно уу</translation>
  </message>
  <message>
   <source>there is no session ‘{value}’; add it first, or write its day into the heading</source>
   <translation>‘{value}’ сургалт алга; эхлээд нэмэх, эсвэл өдрийг гарчигт бичнэ үү</translation>
  </message>
  <message>
   <source>there is no sheet ‘{sheet}’</source>
   <translation>‘{sheet}’ хуудас байхгүй</translation>
  </message>
  <message>
   <source>there is no such candidate; there are {count}</source>
   <translation>ийм магадлалт харилцагч алга; {count} байна</translation>
  </message>
  <message>
   <source>there is no such day</source>
   <translation>ийм өдөр байхгүй</translation>
  </message>
  <message>
   <source>there is no such document</source>
   <translation>ийм бичиг баримт байхгүй</translation>
  </message>
  <message>
   <source>there is no such payment</source>
   <translation>ийм төлбөр байхгүй</translation>
  </message>
  <message>
   <source>there is no such person in the household</source>
   <translation>өрхөд ийм хүн алга</translation>
  </message>
  <message>
   <source>there is no such rebate to reverse</source>
   <translation>буцаах ийм хөнгөлөлт алга</translation>
  </message>
  <message>
   <source>there is no such session in this branch</source>
   <translation>энэ салбарт ийм сургалт байхгүй</translation>
  </message>
  <message>
   <source>there is no view {view}</source>
   <translation>{view} харагдац байхгүй</translation>
  </message>
  <message>
   <source>there is no visit {visit}</source>
   <translation>{visit} үзлэг байхгүй</translation>
  </message>
  <message>
   <source>these rebates are approved already</source>
   <translation>эдгээр хөнгөлөлтийг аль хэдийн баталсан</translation>
  </message>
  <message>
   <source>these rebates are credited already</source>
   <translation>эдгээр хөнгөлөлтийг аль хэдийн дансанд оруулсан</translation>
  </message>
  <message>
   <source>these rebates are not approved yet</source>
   <translation>эдгээр хөнгөлөлтийг хараахан батлаагүй</translation>
  </message>
  <message>
   <source>these rebates were reversed</source>
   <translation>эдгээр хөнгөлөлтийг буцаасан</translation>
  </message>
  <message>
   <source>they live in one household already</source>
   <translation>тэд аль хэдийн нэг өрхөд амьдардаг</translation>
  </message>
  <message>
   <source>they were credited on {day}</source>
   <translation>{day}-нд дансанд оруулсан</translation>
  </message>
  <message>
   <source>this birth day is in the future</source>
   <translation>энэ төрсөн өдөр ирээдүйд байна</translation>
  </message>
  <message>
   <source>this check needs no review</source>
   <translation>энэ шалгалтыг хянах шаардлагагүй</translation>
  </message>
  <message>
   <source>this client has no record {record} that a document can be evidence of</source>
   <translation>энэ харилцагчид бичиг баримтаар нотлох {record} бүртгэл байхгүй</translation>
  </message>
  <message>
   <source>this client is no longer there</source>
   <translation>энэ харилцагч байхгүй болсон</translation>
  </message>
  <message>
   <source>this comparison does not fit what is looked at</source>
   <translation>энэ харьцуулалт харж буй зүйлд тохирохгүй</translation>
  </message>
  <message>
   <source>this concerns a child: what follows is decided in a review</source>
   <translation>энэ нь хүүхэдтэй холбоотой: цаашид яахыг хяналтаар шийднэ</translation>
  </message>
  <message>
   <source>this day is in the future</source>
   <translation>энэ өдөр ирээдүйд байна</translation>
  </message>
  <message>
   <source>this document is restricted</source>
   <translation>энэ бичиг баримт хязгаартай</translation>
  </message>
  <message>
   <source>this does not wait for approval</source>
   <translation>энэ нь батлахыг хүлээгээгүй</translation>
  </message>
  <message>
   <source>this export of ODK was saved again by Excel, which drops zeros in front and turns days; use the file that ODK wrote</source>
   <translation>ODK-ийн энэ экспортыг Excel дахин хадгалсан; Excel өмнөх тэгийг хасаж, өдрийг өөрчилдөг; ODK-ийн бичсэн файлыг хэрэглэнэ үү</translation>
  </message>
  <message>
   <source>this form is there already; nothing was changed</source>
   <translation>энэ маягт аль хэдийн байна; юу ч өөрчлөөгүй</translation>
  </message>
  <message>
   <source>this interview cannot be decided like that</source>
   <translation>энэ ярилцлагыг ингэж шийдэх боломжгүй</translation>
  </message>
  <message>
   <source>this interview is no longer there</source>
   <translation>энэ ярилцлага байхгүй болсон</translation>
  </message>
  <message>
   <source>this interview still waits for a decision</source>
   <translation>энэ ярилцлага шийдвэр хүлээсээр байна</translation>
  </message>
  <message>
   <source>this is before it happened</source>
   <translation>энэ нь болохоос нь өмнөх өдөр байна</translation>
  </message>
  <message>
   <source>this is before the award</source>
   <translation>энэ нь олголтоос өмнө байна</translation>
  </message>
  <message>
   <source>this is before the check</source>
   <translation>энэ нь шалгалтаас өмнө байна</translation>
  </message>
  <message>
   <source>this is before the client joined</source>
   <translation>энэ нь харилцагч элсэхээс өмнө байна</translation>
  </message>
  <message>
   <source>this is before the day of the award</source>
   <translation>энэ нь олголтын өдрөөс өмнө байна</translation>
  </message>
  <message>
   <source>this is before the day of the referral</source>
   <translation>энэ нь илгээсэн өдрөөс өмнө байна</translation>
  </message>
  <message>
   <source>this is before the day on which it was paid</source>
   <translation>энэ нь төлсөн өдрөөс өмнө байна</translation>
  </message>
  <message>
   <source>this is before the period of the rebates</source>
   <translation>энэ нь хөнгөлөлтийн хугацаанаас өмнө байна</translation>
  </message>
  <message>
   <source>this is before the step that it follows, of {day}</source>
   <translation>энэ нь өмнөх алхмаасаа ({day}) өмнө байна</translation>
  </message>
  <message>
   <source>this is before the voucher was given out</source>
   <translation>энэ нь ваучер олгохоос өмнө байна</translation>
  </message>
  <message>
   <source>this is needed</source>
   <translation>үүнийг заавал бөглөнө</translation>
  </message>
  <message>
   <source>this is not a client code; it looks like KH03-00421-3</source>
   <translation>энэ харилцагчийн код биш; код нь KH03-00421-3 шиг байдаг</translation>
  </message>
  <message>
   <source>this is not a day; write it as 3/4/2026, 3 apr or today</source>
   <translation>энэ өдөр биш; 3/4/2026, 3 apr эсвэл өнөөдөр гэж бичнэ үү</translation>
  </message>
  <message>
   <source>this is not a number</source>
   <translation>энэ тоо биш</translation>
  </message>
  <message>
   <source>this is not a place; write latitude and longitude, as in 11.56 104.92</source>
   <translation>энэ газар биш; өргөрөг, уртрагийг бичнэ үү, жишээ нь 11.56 104.92</translation>
  </message>
  <message>
   <source>this is not a time; write it as 14:30</source>
   <translation>энэ цаг биш; 14:30 гэж бичнэ үү</translation>
  </message>
  <message>
   <source>this is not an amount; write it as 26500 or 26,500</source>
   <translation>энэ дүн биш; 26500 эсвэл 26,500 гэж бичнэ үү</translation>
  </message>
  <message>
   <source>this month</source>
   <translation>энэ сард</translation>
  </message>
  <message>
   <source>this number ({type}) belongs to {code} already</source>
   <translation>энэ дугаар ({type}) аль хэдийн {code} харилцагчийнх</translation>
  </message>
  <message>
   <source>this own field must be filled</source>
   <translation>энэ өөрийн талбарыг заавал бөглөнө</translation>
  </message>
  <message>
   <source>this paper is about one centre</source>
   <translation>энэ тайлан нэг төвийн тухай</translation>
  </message>
  <message>
   <source>this paper is about one scheme</source>
   <translation>энэ тайлан нэг хөтөлбөрийн тухай</translation>
  </message>
  <message>
   <source>this passphrase does not open it, or the file is no database</source>
   <translation>энэ нууц хэллэгээр нээгдэхгүй, эсвэл файл өгөгдлийн сан биш</translation>
  </message>
  <message>
   <source>this person is a client already</source>
   <translation>энэ хүн аль хэдийн харилцагч</translation>
  </message>
  <message>
   <source>this person still looks after centres: {count}</source>
   <translation>энэ хүн төвүүдийг хариуцсаар байна: {count}</translation>
  </message>
  <message>
   <source>this reason does not fit the change</source>
   <translation>энэ шалтгаан өөрчлөлтөд тохирохгүй</translation>
  </message>
  <message>
   <source>this referral is restricted</source>
   <translation>энэ илгээлт хязгаартай</translation>
  </message>
  <message>
   <source>this response belongs to another client by its key; decide where it belongs</source>
   <translation>энэ хариу түлхүүрээрээ өөр харилцагчийнх; хэнийх болохыг шийднэ үү</translation>
  </message>
  <message>
   <source>this response was changed here after the export; decide which of the two counts</source>
   <translation>экспортын дараа энэ хариуг энд өөрчилсөн; хоёрын аль нь хүчинтэйг шийднэ үү</translation>
  </message>
  <message>
   <source>this row is an interview of another round; choose that round, or export one round only</source>
   <translation>энэ мөр өөр үе шатны ярилцлага; тэр үе шатыг сонгох, эсвэл зөвхөн нэг үе шат экспортолно уу</translation>
  </message>
  <message>
   <source>this row is of another round (‘{value}’) and is left out</source>
   <translation>энэ мөр өөр үе шатных (‘{value}’) тул орхив</translation>
  </message>
  <message>
   <source>this row is switched off in the form and is left out</source>
   <translation>энэ мөр маягтад унтраалттай тул орхив</translation>
  </message>
  <message>
   <source>this row names no list and no choice and is left out</source>
   <translation>энэ мөр жагсаалт ч, сонголт ч нэрлээгүй тул орхив</translation>
  </message>
  <message>
   <source>this session has no quiz; write its points in the form of the session</source>
   <translation>энэ сургалтад сорил алга; оноог нь сургалтын маягтад бичнэ үү</translation>
  </message>
  <message>
   <source>this session was cancelled; correct the day, or the session in the book</source>
   <translation>энэ сургалт цуцлагдсан; өдрийг, эсвэл бүртгэл дэх сургалтыг засна уу</translation>
  </message>
  <message>
   <source>this session was moved to {day} since, and stays there; the marks go to it</source>
   <translation>энэ сургалт {day} руу шилжсэн, тэндээ үлдэнэ; тэмдгүүд түүнд орно</translation>
  </message>
  <message>
   <source>this sheet is not read; did you mean ‘{suggestion}’?</source>
   <translation>энэ хуудсыг уншихгүй; ‘{suggestion}’ гэсэн үү?</translation>
  </message>
  <message>
   <source>this: {day}</source>
   <translation>энэ: {day}</translation>
  </message>
  <message>
   <source>this: {day}, later</source>
   <translation>энэ: {day}, хожуу</translation>
  </message>
  <message>
   <source>those of one outside number only</source>
   <translation>зөвхөн нэг гадаад дугаартай нь</translation>
  </message>
  <message>
   <source>tick</source>
   <translation>тэмдэг</translation>
  </message>
  <message>
   <source>times</source>
   <translation>удаа</translation>
  </message>
  <message>
   <source>title</source>
   <translation>гарчиг</translation>
  </message>
  <message>
   <source>to be done</source>
   <translation>хийх</translation>
  </message>
  <message>
   <source>to be looked at again</source>
   <translation>дахин харах</translation>
  </message>
  <message>
   <source>to be typed</source>
   <translation>оруулах</translation>
  </message>
  <message>
   <source>to be typed a second time</source>
   <translation>хоёр дахь удаа оруулах</translation>
  </message>
  <message>
   <source>to complete</source>
   <translation>гүйцээх</translation>
  </message>
  <message>
   <source>to decide</source>
   <translation>шийдэх</translation>
  </message>
  <message>
   <source>to look at</source>
   <translation>харах</translation>
  </message>
  <message>
   <source>to page</source>
   <translation>хүртэл хуудас</translation>
  </message>
  <message>
   <source>to whom</source>
   <translation>хэнд</translation>
  </message>
  <message>
   <source>to whom it happened</source>
   <translation>хэнд тохиолдсон</translation>
  </message>
  <message>
   <source>today</source>
   <translation>өнөөдөр</translation>
  </message>
  <message>
   <source>too long</source>
   <translation>хэт урт</translation>
  </message>
  <message>
   <source>too short</source>
   <translation>хэт богино</translation>
  </message>
  <message>
   <source>top margin</source>
   <translation>дээд зай</translation>
  </message>
  <message>
   <source>trained, sex not known</source>
   <translation>сургасан, хүйс мэдэгдэхгүй</translation>
  </message>
  <message>
   <source>turned into Unicode</source>
   <translation>Unicode болгосон</translation>
  </message>
  <message>
   <source>two choices have the same words</source>
   <translation>хоёр сонголт ижил үгтэй байна</translation>
  </message>
  <message>
   <source>two numbers of the same type: {type}</source>
   <translation>нэг төрлийн хоёр дугаар: {type}</translation>
  </message>
  <message>
   <source>type</source>
   <translation>төрөл</translation>
  </message>
  <message>
   <source>type 1 when the box is ticked, else leave it empty</source>
   <translation>нүд тэмдэглэгдсэн бол 1 гэж бичих, эс бөгөөс хоосон үлдээнэ үү</translation>
  </message>
  <message>
   <source>type it a second time first</source>
   <translation>эхлээд хоёр дахь удаа оруулна уу</translation>
  </message>
  <message>
   <source>type {number}</source>
   <translation>төрөл {number}</translation>
  </message>
  <message>
   <source>typed twice</source>
   <translation>хоёр удаа оруулсан</translation>
  </message>
  <message>
   <source>uid</source>
   <translation>uid</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>өөрчлөгдөөгүй</translation>
  </message>
  <message>
   <source>under this policy only</source>
   <translation>зөвхөн энэ гэрээнийх</translation>
  </message>
  <message>
   <source>unknown client: link, new, without, drop; second interview: keep, replace, merge, both, drop</source>
   <translation>танигдахгүй харилцагч: link, new, without, drop; хоёр дахь ярилцлага: keep, replace, merge, both, drop</translation>
  </message>
  <message>
   <source>unknown clients</source>
   <translation>танигдахгүй харилцагчид</translation>
  </message>
  <message>
   <source>unknown ones:</source>
   <translation>танигдахгүй бол:</translation>
  </message>
  <message>
   <source>unrecognized arguments: {arguments}</source>
   <translation>танигдаагүй аргумент: {arguments}</translation>
  </message>
  <message>
   <source>until</source>
   <translation>дуусах</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>{day} хүртэл</translation>
  </message>
  <message>
   <source>up to fifty years ahead</source>
   <translation>тавин жил хүртэл урагш</translation>
  </message>
  <message>
   <source>up to {amount}</source>
   <translation>{amount} хүртэл</translation>
  </message>
  <message>
   <source>updated</source>
   <translation>шинэчилсэн</translation>
  </message>
  <message>
   <source>use diagnostic, baseline, followup1 … or final</source>
   <translation>diagnostic, baseline, followup1 … эсвэл final хэрэглэнэ үү</translation>
  </message>
  <message>
   <source>used after a shock</source>
   <translation>цохилтын дараа ашигласан</translation>
  </message>
  <message>
   <source>used after a shock, %</source>
   <translation>цохилтын дараа ашигласан, %</translation>
  </message>
  <message>
   <source>version</source>
   <translation>хувилбар</translation>
  </message>
  <message>
   <source>version {version}</source>
   <translation>хувилбар {version}</translation>
  </message>
  <message>
   <source>village</source>
   <translation>баг, хороо</translation>
  </message>
  <message>
   <source>visit {number} is written</source>
   <translation>{number} үзлэгийг бичлээ</translation>
  </message>
  <message>
   <source>visits</source>
   <translation>үзлэг</translation>
  </message>
  <message>
   <source>visits to the doctor, and vouchers</source>
   <translation>эмчийн үзлэг ба ваучер</translation>
  </message>
  <message>
   <source>visits were made by this checklist: {count}</source>
   <translation>энэ хяналтын хуудсаар хийсэн үзлэг: {count}</translation>
  </message>
  <message>
   <source>voucher</source>
   <translation>ваучер</translation>
  </message>
  <message>
   <source>vouchers expired</source>
   <translation>хугацаа дууссан ваучер</translation>
  </message>
  <message>
   <source>vouchers given out</source>
   <translation>олгосон ваучер</translation>
  </message>
  <message>
   <source>vouchers used</source>
   <translation>ашигласан ваучер</translation>
  </message>
  <message>
   <source>wait until it is done and try again</source>
   <translation>дуустал нь хүлээгээд дахин оролдоно уу</translation>
  </message>
  <message>
   <source>waiting at the end</source>
   <translation>эцэст хүлээж буй</translation>
  </message>
  <message>
   <source>waiting for a decision</source>
   <translation>шийдвэр хүлээж буй</translation>
  </message>
  <message>
   <source>waived</source>
   <translation>чөлөөлсөн</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>анхааруулга</translation>
  </message>
  <message>
   <source>was removed already</source>
   <translation>аль хэдийн хассан</translation>
  </message>
  <message>
   <source>way</source>
   <translation>арга</translation>
  </message>
  <message>
   <source>what</source>
   <translation>юу</translation>
  </message>
  <message>
   <source>what a share is of</source>
   <translation>хувийг юунаас бодох</translation>
  </message>
  <message>
   <source>what an import did, or its undo</source>
   <translation>импорт эсвэл түүний буцаалт юу хийсэн</translation>
  </message>
  <message>
   <source>what came of it</source>
   <translation>үр дүн нь</translation>
  </message>
  <message>
   <source>what follows</source>
   <translation>цаашид юу хийх</translation>
  </message>
  <message>
   <source>what goes over all schemes</source>
   <translation>бүх хөтөлбөрийг хамарсан зүйл</translation>
  </message>
  <message>
   <source>what happened</source>
   <translation>юу болсон</translation>
  </message>
  <message>
   <source>what has to be put right</source>
   <translation>юуг засах ёстой</translation>
  </message>
  <message>
   <source>what is agreed cannot be due before the visit</source>
   <translation>тохирсон ажлын хугацаа үзлэгээс өмнө байж болохгүй</translation>
  </message>
  <message>
   <source>what is taught, and who learned it</source>
   <translation>юу зааж, хэн сурсан</translation>
  </message>
  <message>
   <source>what is to follow</source>
   <translation>дараа хийх зүйл</translation>
  </message>
  <message>
   <source>what is to follow comes after the visit</source>
   <translation>дараа хийх зүйл үзлэгийн дараа байх ёстой</translation>
  </message>
  <message>
   <source>what it belongs to is not there</source>
   <translation>хамаарах зүйл нь алга</translation>
  </message>
  <message>
   <source>what it cost</source>
   <translation>өртөг</translation>
  </message>
  <message>
   <source>what it holds</source>
   <translation>юу агуулах</translation>
  </message>
  <message>
   <source>what it is</source>
   <translation>юу болох</translation>
  </message>
  <message>
   <source>what it is called</source>
   <translation>ямар нэртэй</translation>
  </message>
  <message>
   <source>what it is evidence of, as --records lists it</source>
   <translation>юуны нотолгоо болох нь, --records жагсаасан шиг</translation>
  </message>
  <message>
   <source>what it is for</source>
   <translation>юунд зориулсан</translation>
  </message>
  <message>
   <source>what it is of</source>
   <translation>хувь тооцох дүн</translation>
  </message>
  <message>
   <source>what kind of organisation it is</source>
   <translation>ямар төрлийн байгууллага</translation>
  </message>
  <message>
   <source>what proves it; else what is usual</source>
   <translation>юу нотлох; үгүй бол ердийн нотолгоо</translation>
  </message>
  <message>
   <source>what stands between the cells of a text file: , ; | or tab</source>
   <translation>текст файлын нүднүүдийн хооронд байгаа тэмдэг: , ; | эсвэл tab</translation>
  </message>
  <message>
   <source>what the client paid of it</source>
   <translation>харилцагчийн төлсөн нь</translation>
  </message>
  <message>
   <source>what the client pays of it; else all</source>
   <translation>харилцагчийн төлөх нь; эс бөгөөс бүгд</translation>
  </message>
  <message>
   <source>what the enterprise does, when there are several</source>
   <translation>хэд хэдэн бизнестэй бол юу хийдэг нь</translation>
  </message>
  <message>
   <source>what the field is called</source>
   <translation>талбарын нэр</translation>
  </message>
  <message>
   <source>what the insurer decided</source>
   <translation>даатгагчийн шийдвэр</translation>
  </message>
  <message>
   <source>what to remember of the pair (default: different)</source>
   <translation>хосын тухай юуг санах (анхдагч: different)</translation>
  </message>
  <message>
   <source>what trained staff passed on</source>
   <translation>сургагдсан ажилтан юу дамжуулсан</translation>
  </message>
  <message>
   <source>what was agreed, and until when</source>
   <translation>юу тохирсон, хэзээ хүртэл</translation>
  </message>
  <message>
   <source>what was decided</source>
   <translation>юу шийдсэн</translation>
  </message>
  <message>
   <source>what was decided, newest first</source>
   <translation>шийдсэн зүйлс, шинэ нь эхэндээ</translation>
  </message>
  <message>
   <source>what was done</source>
   <translation>юу хийсэн</translation>
  </message>
  <message>
   <source>what was heard</source>
   <translation>юу сонссон</translation>
  </message>
  <message>
   <source>what was known at the end of that day, such as 2026-03-31</source>
   <translation>тэр өдрийн эцэст мэдэгдэж байсан нь, жишээ нь 2026-03-31</translation>
  </message>
  <message>
   <source>what {path} showed is not in the file</source>
   <translation>{path}-д харагдаж байсан зүйл файлд алга</translation>
  </message>
  <message>
   <source>when</source>
   <translation>хэзээ</translation>
  </message>
  <message>
   <source>when the partner said so</source>
   <translation>түнш ингэж хэлсэн үе</translation>
  </message>
  <message>
   <source>when the row was written</source>
   <translation>мөр бичигдсэн үе</translation>
  </message>
  <message>
   <source>when the window was closed</source>
   <translation>цонх хаахад</translation>
  </message>
  <message>
   <source>where it comes from</source>
   <translation>хаанаас ирсэн</translation>
  </message>
  <message>
   <source>where it stands</source>
   <translation>хаана байгаа</translation>
  </message>
  <message>
   <source>where the file and the book differ: overwrite (default; a blank never does), fill what is empty, keep ours, the newer wins, or ask</source>
   <translation>файл ба бүртгэл зөрвөл: дарж бичих (анхдагч; хоосон нүд хэзээ ч дарахгүй), хоосныг нөхөх, манайхыг үлдээх, шинэ нь давамгайлах, эсвэл асуух</translation>
  </message>
  <message>
   <source>which branch? There are: {branches}</source>
   <translation>аль салбар? Байгаа нь: {branches}</translation>
  </message>
  <message>
   <source>which list</source>
   <translation>аль жагсаалт</translation>
  </message>
  <message>
   <source>which questions tell of the person</source>
   <translation>аль асуултууд хүний тухай хэлдэг</translation>
  </message>
  <message>
   <source>which step</source>
   <translation>аль алхам</translation>
  </message>
  <message>
   <source>who completed a course</source>
   <translation>курс гүйцээсэн хүмүүс</translation>
  </message>
  <message>
   <source>who helped</source>
   <translation>хэн тусалсан</translation>
  </message>
  <message>
   <source>who insures</source>
   <translation>даатгагч</translation>
  </message>
  <message>
   <source>who issued it</source>
   <translation>олгосон байгууллага</translation>
  </message>
  <message>
   <source>who learned how much of a course</source>
   <translation>курсийг хэн хэр сурсан</translation>
  </message>
  <message>
   <source>who may have a scheme and has not had it</source>
   <translation>хөтөлбөр авч болох ч аваагүй хүмүүс</translation>
  </message>
  <message>
   <source>who of the staff</source>
   <translation>аль ажилтан</translation>
  </message>
  <message>
   <source>who was exposed to an innovation, and whom it must not reach</source>
   <translation>инновацид хэн өртсөн, хэнд хүрэх ёсгүй</translation>
  </message>
  <message>
   <source>who was paid</source>
   <translation>хэнд төлсөн</translation>
  </message>
  <message>
   <source>who was referred to partners</source>
   <translation>түншид илгээсэн хүмүүс</translation>
  </message>
  <message>
   <source>who went there</source>
   <translation>тийш очсон хүн</translation>
  </message>
  <message>
   <source>whom to ask</source>
   <translation>холбоо барих хүн</translation>
  </message>
  <message>
   <source>why</source>
   <translation>шалтгаан</translation>
  </message>
  <message>
   <source>why it changes</source>
   <translation>өөрчлөх шалтгаан</translation>
  </message>
  <message>
   <source>why it is given against the scheme's rules</source>
   <translation>хөтөлбөрийн дүрмийг зөрчин олгох шалтгаан</translation>
  </message>
  <message>
   <source>why it is in the person's best interest</source>
   <translation>хүний ашиг сонирхолд нийцэх шалтгаан</translation>
  </message>
  <message>
   <source>why not</source>
   <translation>яагаад үгүй</translation>
  </message>
  <message>
   <source>why, although a rule speaks against it</source>
   <translation>дүрэм зөвшөөрөхгүй байхад яагаад</translation>
  </message>
  <message>
   <source>with help</source>
   <translation>тусламжтай</translation>
  </message>
  <message>
   <source>with it</source>
   <translation>залруулгатай</translation>
  </message>
  <message>
   <source>with the code of the country</source>
   <translation>улсын кодтой</translation>
  </message>
  <message>
   <source>with their client</source>
   <translation>харилцагчтайгаа</translation>
  </message>
  <message>
   <source>with this value of an own field; + for any, - for none</source>
   <translation>өөрийн талбарын энэ утгатай; + дурын, - хоосон</translation>
  </message>
  <message>
   <source>withdrawals</source>
   <translation>зарлага</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>зарлага</translation>
  </message>
  <message>
   <source>withdrawn {day}</source>
   <translation>татсан {day}</translation>
  </message>
  <message>
   <source>without a day</source>
   <translation>өдөргүй</translation>
  </message>
  <message>
   <source>without consent for the service, the data may not be kept</source>
   <translation>үйлчилгээний зөвшөөрөлгүйгээр өгөгдлийг хадгалж болохгүй</translation>
  </message>
  <message>
   <source>without names, numbers, places and free text</source>
   <translation>нэр, дугаар, газар, чөлөөт текстгүйгээр</translation>
  </message>
  <message>
   <source>witness {name}</source>
   <translation>гэрч {name}</translation>
  </message>
  <message>
   <source>woman</source>
   <translation>эмэгтэй</translation>
  </message>
  <message>
   <source>women</source>
   <translation>эмэгтэй</translation>
  </message>
  <message>
   <source>women at talks</source>
   <translation>яриан дахь эмэгтэй</translation>
  </message>
  <message>
   <source>women of the family without pay</source>
   <translation>гэр бүлийн цалингүй эмэгтэй</translation>
  </message>
  <message>
   <source>women trained</source>
   <translation>сургасан эмэгтэй</translation>
  </message>
  <message>
   <source>women who listened</source>
   <translation>сонссон эмэгтэй</translation>
  </message>
  <message>
   <source>words of the manager</source>
   <translation>менежерийн тайлбар</translation>
  </message>
  <message>
   <source>workbook or CSV file</source>
   <translation>ажлын ном эсвэл CSV файл</translation>
  </message>
  <message>
   <source>workbook to write</source>
   <translation>бичих ажлын ном</translation>
  </message>
  <message>
   <source>workers, registration papers, safety visits</source>
   <translation>ажиллагчид, бүртгэлийн бичиг, аюулгүйн үзлэг</translation>
  </message>
  <message>
   <source>works below {age} years, the age set for it</source>
   <translation>тогтоосон {age} наснаас доош ажилладаг</translation>
  </message>
  <message>
   <source>works with this branch only</source>
   <translation>зөвхөн энэ салбартай ажилладаг</translation>
  </message>
  <message>
   <source>write --branch CODE=NAME</source>
   <translation>--branch CODE=NAME гэж бичнэ үү</translation>
  </message>
  <message>
   <source>write 2026-Q1, 2026-03 or 2026-01-15/2026-03-14</source>
   <translation>2026-Q1, 2026-03 эсвэл 2026-01-15/2026-03-14 гэж бичнэ үү</translation>
  </message>
  <message>
   <source>write CODE=RULE, with one of the rules {rules}</source>
   <translation>CODE=RULE гэж бичнэ үү, дүрэм нь: {rules}</translation>
  </message>
  <message>
   <source>write QUESTION=1, 2 or 3; QUESTION=0 takes the type away</source>
   <translation>QUESTION=1, 2 эсвэл 3 гэж бичнэ үү; QUESTION=0 нь төрлийг арилгана</translation>
  </message>
  <message>
   <source>write a deposit</source>
   <translation>орлого бичих</translation>
  </message>
  <message>
   <source>write a new workbook and edit that one</source>
   <translation>шинэ ном бичиж, түүнийг засна уу</translation>
  </message>
  <message>
   <source>write a paper as a PDF file; close a month</source>
   <translation>тайланг PDF файлаар бичих; сарыг хаах</translation>
  </message>
  <message>
   <source>write a policy, with the award of the institution's share</source>
   <translation>даатгалын гэрээг байгууллагын хувийн олголттой нь бичих</translation>
  </message>
  <message>
   <source>write a registration paper</source>
   <translation>бүртгэлийн бичиг бичих</translation>
  </message>
  <message>
   <source>write a safety visit</source>
   <translation>аюулгүйн үзлэг бичих</translation>
  </message>
  <message>
   <source>write a talk that passed a course on</source>
   <translation>курс дамжуулсан яриаг бичих</translation>
  </message>
  <message>
   <source>write a verified copy</source>
   <translation>шалгасан хуулбар хийх</translation>
  </message>
  <message>
   <source>write a visit or a voucher</source>
   <translation>үзлэг эсвэл ваучер бичих</translation>
  </message>
  <message>
   <source>write a whole number, as 45</source>
   <translation>бүхэл тоо бичнэ үү, жишээ нь 45</translation>
  </message>
  <message>
   <source>write a withdrawal</source>
   <translation>зарлага бичих</translation>
  </message>
  <message>
   <source>write a workbook to enter a list in</source>
   <translation>жагсаалт бөглөх ажлын ном бичих</translation>
  </message>
  <message>
   <source>write a workbook to enter answers in</source>
   <translation>хариулт бөглөх ажлын ном бичих</translation>
  </message>
  <message>
   <source>write at least one module, one a line</source>
   <translation>дор хаяж нэг модуль бичнэ үү, мөрд нэг</translation>
  </message>
  <message>
   <source>write at least one thing to look at, one a line</source>
   <translation>дор хаяж нэг үзэх зүйл бичнэ үү, мөрд нэг</translation>
  </message>
  <message>
   <source>write at least two choices, one a line</source>
   <translation>дор хаяж хоёр сонголт бичнэ үү, мөрд нэг</translation>
  </message>
  <message>
   <source>write digits only, as 45 or 12.5</source>
   <translation>зөвхөн цифр бичнэ үү, жишээ нь 45 эсвэл 12.5</translation>
  </message>
  <message>
   <source>write down what was heard of a referral</source>
   <translation>илгээлтийн талаар сонссоныг бичих</translation>
  </message>
  <message>
   <source>write how it was imported</source>
   <translation>хэрхэн импортолсныг бичих</translation>
  </message>
  <message>
   <source>write how it was read</source>
   <translation>хэрхэн уншсаныг бичих</translation>
  </message>
  <message>
   <source>write how many listened</source>
   <translation>хэдэн хүн сонссоныг бичнэ үү</translation>
  </message>
  <message>
   <source>write it as 2026-03</source>
   <translation>2026-03 гэж бичнэ үү</translation>
  </message>
  <message>
   <source>write it as 2026-03-31</source>
   <translation>2026-03-31 гэж бичнэ үү</translation>
  </message>
  <message>
   <source>write it as CODE=VALUE</source>
   <translation>КОД=УТГА гэж бичнэ үү</translation>
  </message>
  <message>
   <source>write it as general=15; the names are {known}</source>
   <translation>general=15 гэж бичнэ үү; нэрс нь {known}</translation>
  </message>
  <message>
   <source>write it in figures, such as 12,500</source>
   <translation>тоогоор бичнэ үү, жишээ нь 12,500</translation>
  </message>
  <message>
   <source>write it in the window, on the account itself</source>
   <translation>цонхонд, тухайн дансан дээр нь бичнэ үү</translation>
  </message>
  <message>
   <source>write it on her page first, or say which with --enterprise</source>
   <translation>эхлээд хуудсанд нь бичих, эсвэл --enterprise-ээр заана уу</translation>
  </message>
  <message>
   <source>write it to this .xlsx or .csv</source>
   <translation>энэ .xlsx эсвэл .csv файлд бичих</translation>
  </message>
  <message>
   <source>write one under Settings, Checklists</source>
   <translation>Тохиргоо, Хяналтын хуудас хэсэгт нэгийг бичнэ үү</translation>
  </message>
  <message>
   <source>write responses to a file</source>
   <translation>хариуг файлд бичих</translation>
  </message>
  <message>
   <source>write that an agreed action is done</source>
   <translation>тохирсон ажил хийгдсэнийг бичих</translation>
  </message>
  <message>
   <source>write that staff was trained</source>
   <translation>ажилтан сургагдсаныг бичих</translation>
  </message>
  <message>
   <source>write the client's code as it stands on the card</source>
   <translation>харилцагчийн кодыг карт дээрх шигээ бичнэ үү</translation>
  </message>
  <message>
   <source>write the client's code, or leave the row out</source>
   <translation>харилцагчийн кодыг бичих, эсвэл мөрийг орхино уу</translation>
  </message>
  <message>
   <source>write the day as 2026-03-15</source>
   <translation>өдрийг 2026-03-15 гэж бичнэ үү</translation>
  </message>
  <message>
   <source>write the day as 2026-03-15, or say what comes first in the column</source>
   <translation>өдрийг 2026-03-15 гэж бичих, эсвэл баганад юу түрүүлж байгааг хэлнэ үү</translation>
  </message>
  <message>
   <source>write the day on which the person left, or take her off the policy first</source>
   <translation>хүний гарсан өдрийг бичих, эсвэл эхлээд гэрээнээс хасна уу</translation>
  </message>
  <message>
   <source>write the day on which the work with it ended instead</source>
   <translation>оронд нь хамтын ажиллагаа дууссан өдрийг бичнэ үү</translation>
  </message>
  <message>
   <source>write the file for the core-banking system: .xlsx or .csv</source>
   <translation>үндсэн банкны системийн файл бичих: .xlsx эсвэл .csv</translation>
  </message>
  <message>
   <source>write the file that was imported</source>
   <translation>импортолсон файлыг бичих</translation>
  </message>
  <message>
   <source>write the files into a folder</source>
   <translation>файлуудыг хавтсанд бичих</translation>
  </message>
  <message>
   <source>write the first and the last column, such as B:F</source>
   <translation>эхний ба сүүлийн баганыг бичнэ үү, жишээ нь B:F</translation>
  </message>
  <message>
   <source>write the list to a file</source>
   <translation>жагсаалтыг файлд бичих</translation>
  </message>
  <message>
   <source>write the list to be filled</source>
   <translation>бөглөх жагсаалтыг бичих</translation>
  </message>
  <message>
   <source>write the number again, whole, from the paper</source>
   <translation>дугаарыг цааснаас бүтнээр нь дахин бичнэ үү</translation>
  </message>
  <message>
   <source>write the number of the policy, or the number of the client who holds it</source>
   <translation>гэрээний дугаар, эсвэл гэрээг эзэмшдэг харилцагчийн дугаарыг бичнэ үү</translation>
  </message>
  <message>
   <source>write the person into the household first</source>
   <translation>эхлээд тэр хүнийг өрхөд бичнэ үү</translation>
  </message>
  <message>
   <source>write the rows with problems</source>
   <translation>алдаатай мөрүүдийг бичих</translation>
  </message>
  <message>
   <source>write the scheme: there is not exactly one that it can be</source>
   <translation>хөтөлбөрийг бичнэ үү: таарах хөтөлбөр яг нэг биш байна</translation>
  </message>
  <message>
   <source>write the text again from the paper, or save the file again</source>
   <translation>текстийг цааснаас дахин бичих, эсвэл файлыг дахин хадгална уу</translation>
  </message>
  <message>
   <source>write the workbook with `mfdw survey harmonise {survey} --out`, edit it, read it back</source>
   <translation>номыг `mfdw survey harmonise {survey} --out` командаар бичиж, засаад буцааж уншуулна уу</translation>
  </message>
  <message>
   <source>write what came of a referral</source>
   <translation>илгээлтийн үр дүнг бичих</translation>
  </message>
  <message>
   <source>write what came of a visit or voucher</source>
   <translation>үзлэг, ваучерын үр дүнг бичих</translation>
  </message>
  <message>
   <source>write what came of checks</source>
   <translation>шалгалтын үр дүнг бичих</translation>
  </message>
  <message>
   <source>write what each question is</source>
   <translation>асуулт бүр юу болохыг бичих</translation>
  </message>
  <message>
   <source>write what the cell should say</source>
   <translation>нүдэнд юу байх ёстойг бичнэ үү</translation>
  </message>
  <message>
   <source>write what was decided about a breach</source>
   <translation>зөрчлийн талаарх шийдвэрийг бичих</translation>
  </message>
  <message>
   <source>write who works in an enterprise</source>
   <translation>бизнест хэн ажилладгийг бичих</translation>
  </message>
  <message>
   <source>written by</source>
   <translation>үүсгэсэн</translation>
  </message>
  <message>
   <source>written down</source>
   <translation>бүртгэсэн</translation>
  </message>
  <message>
   <source>written in</source>
   <translation>бичигдсэн</translation>
  </message>
  <message>
   <source>written only here</source>
   <translation>зөвхөн энд бичсэн</translation>
  </message>
  <message>
   <source>written with it, counted once</source>
   <translation>хамт бичиж, нэг удаа тоолно</translation>
  </message>
  <message>
   <source>year</source>
   <translation>жил</translation>
  </message>
  <message>
   <source>years</source>
   <translation>нас</translation>
  </message>
  <message>
   <source>years of two digits, as in ‘{value}’, are read as past ones: {read}</source>
   <translation>‘{value}’ шиг хоёр оронтой оныг өнгөрсөн он гэж уншсан: {read}</translation>
  </message>
  <message>
   <source>years such as in ‘{value}’ are of the Buddhist era and are read 543 years earlier</source>
   <translation>‘{value}’ дахь мэт он Буддын тооллынх тул 543 жилээр эрт уншина</translation>
  </message>
  <message>
   <source>years such as in ‘{value}’ are read as Bikram Sambat, the calendar of Nepal: {read}</source>
   <translation>‘{value}’ шиг оныг Балбын Bikram Sambat тооллоор уншсан: {read}</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>тийм</translation>
  </message>
  <message>
   <source>your own words for built-in lists</source>
   <translation>бэлэн жагсаалтад өөрийн үгийг өгөх</translation>
  </message>
  <message>
   <source>your word</source>
   <translation>таны үг</translation>
  </message>
  <message>
   <source>{actor} has decided this already</source>
   <translation>{actor} үүнийг аль хэдийн шийдсэн</translation>
  </message>
  <message>
   <source>{actor} recorded this, and nobody approves her own</source>
   <translation>үүнийг {actor} тэмдэглэсэн; өөрийн тэмдэглэснийг хэн ч батлахгүй</translation>
  </message>
  <message>
   <source>{age} years</source>
   <translation>{age} нас</translation>
  </message>
  <message>
   <source>{amount} at most</source>
   <translation>ихдээ {amount}</translation>
  </message>
  <message>
   <source>{amount} still to enter</source>
   <translation>{amount} оруулах үлдсэн</translation>
  </message>
  <message>
   <source>{amount} too much</source>
   <translation>{amount} илүү</translation>
  </message>
  <message>
   <source>{came} came, {marked} of {all} marked</source>
   <translation>{came} ирсэн, {all}-аас {marked} тэмдэглэсэн</translation>
  </message>
  <message>
   <source>{came} of {all}</source>
   <translation>{all}-аас {came}</translation>
  </message>
  <message>
   <source>{cell}: this row is left out</source>
   <translation>{cell}: энэ мөрийг орхив</translation>
  </message>
  <message>
   <source>{change} on last month</source>
   <translation>өмнөх сараас {change}</translation>
  </message>
  <message>
   <source>{checks}, {late} overdue</source>
   <translation>{checks}, {late} хугацаа хэтэрсэн</translation>
  </message>
  <message>
   <source>{clients} clients, {awards} incentives, {responses} interviews</source>
   <translation>{clients} харилцагч, {awards} урамшуулал, {responses} ярилцлага</translation>
  </message>
  <message>
   <source>{clients} · contamination {rate}: {exposed} of {all} in comparison were exposed</source>
   <translation>{clients} · холилдолт {rate}: харьцуулах бүлгийн {all}-аас {exposed} өртсөн</translation>
  </message>
  <message>
   <source>{client} has an interview in the round {round} already</source>
   <translation>{client} {round} үе шатанд аль хэдийн ярилцлагатай</translation>
  </message>
  <message>
   <source>{client} has an interview in this round already</source>
   <translation>Энэ үе шатанд {client} аль хэдийн ярилцлагатай</translation>
  </message>
  <message>
   <source>{client} has no award of {scheme} with an amount</source>
   <translation>{client} харилцагчид {scheme} хөтөлбөрийн дүнтэй олголт алга</translation>
  </message>
  <message>
   <source>{client} has several savings accounts</source>
   <translation>{client} хэд хэдэн хадгаламжийн данстай</translation>
  </message>
  <message>
   <source>{client} in {innovation}</source>
   <translation>{innovation} дахь {client}</translation>
  </message>
  <message>
   <source>{client} is mistyped: the check character does not fit</source>
   <translation>{client} буруу бичигдсэн: шалгах тэмдэгт таарахгүй байна</translation>
  </message>
  <message>
   <source>{client} may not have it by the rules of the scheme; give a reason if it must be</source>
   <translation>{client} хөтөлбөрийн дүрмээр авч болохгүй; зайлшгүй бол шалтгаан өгнө үү</translation>
  </message>
  <message>
   <source>{client} stands in comparison in the innovation {innovation}: giving it would spoil the comparison; give a reason if it must be</source>
   <translation>{client} нь {innovation} инновацийн харьцуулах бүлэгт байна: олговол харьцуулалт алдагдана; зайлшгүй бол шалтгаан өгнө үү</translation>
  </message>
  <message>
   <source>{client}: claim changed</source>
   <translation>{client}: нэхэмжлэл өөрчлөгдөв</translation>
  </message>
  <message>
   <source>{client}: claim filed</source>
   <translation>{client}: нэхэмжлэл гаргав</translation>
  </message>
  <message>
   <source>{client}: deposit</source>
   <translation>{client}: орлого</translation>
  </message>
  <message>
   <source>{client}: health care noted</source>
   <translation>{client}: эрүүл мэндийн үйлчилгээг тэмдэглэв</translation>
  </message>
  <message>
   <source>{client}: interview saved</source>
   <translation>{client}: ярилцлага хадгалагдав</translation>
  </message>
  <message numerus="yes">
   <source>{client}: policy for %n person|{client}: policy for %n persons</source>
   <translation>
    <numerusform>{client}: %n хүний гэрээ</numerusform>
    <numerusform>{client}: %n хүний гэрээ</numerusform>
   </translation>
  </message>
  <message>
   <source>{client}: withdrawal</source>
   <translation>{client}: зарлага</translation>
  </message>
  <message>
   <source>{client}: {decision}</source>
   <translation>{client}: {decision}</translation>
  </message>
  <message>
   <source>{client}: {state}</source>
   <translation>{client}: {state}</translation>
  </message>
  <message>
   <source>{condition}: {state}</source>
   <translation>{condition}: {state}</translation>
  </message>
  <message>
   <source>{count} are needed</source>
   <translation>{count} хэрэгтэй</translation>
  </message>
  <message numerus="yes">
   <source>{count} award of the month was given back and is in no figure here.|{count} awards of the month were given back and are in no figure here.</source>
   <translation>
    <numerusform>Сарын {count} олголтыг буцаасан тул энд аль ч тоонд ороогүй.</numerusform>
    <numerusform>Сарын {count} олголтыг буцаасан тул энд аль ч тоонд ороогүй.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} blocked</source>
   <translation>{count} хориглогдсон</translation>
  </message>
  <message>
   <source>{count} bytes</source>
   <translation>{count} байт</translation>
  </message>
  <message numerus="yes">
   <source>{count} check|{count} checks</source>
   <translation>
    <numerusform>{count} шалгалт</numerusform>
    <numerusform>{count} шалгалт</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} client from a survey is still to complete and in no figure here.|{count} clients from a survey are still to complete and in no figure here.</source>
   <translation>
    <numerusform>Судалгаанаас орсон {count} харилцагчийг гүйцээгээгүй тул энд аль ч тоонд ороогүй.</numerusform>
    <numerusform>Судалгаанаас орсон {count} харилцагчийг гүйцээгээгүй тул энд аль ч тоонд ороогүй.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} client|{count} clients</source>
   <translation>
    <numerusform>{count} харилцагч</numerusform>
    <numerusform>{count} харилцагч</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} corrected here since; the file still says the old value</source>
   <translation>{count} зүйлийг дараа нь энд зассан; файлд хуучин утга хэвээр</translation>
  </message>
  <message>
   <source>{count} fewer than {month}</source>
   <translation>{month}-аас {count} цөөн</translation>
  </message>
  <message numerus="yes">
   <source>{count} interview belongs to no client yet.|{count} interviews belong to no client yet.</source>
   <translation>
    <numerusform>{count} ярилцлага харилцагчтай холбогдоогүй байна.</numerusform>
    <numerusform>{count} ярилцлага харилцагчтай холбогдоогүй байна.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} kept</source>
   <translation>{count} үлдсэн</translation>
  </message>
  <message>
   <source>{count} more than {month}</source>
   <translation>{month}-аас {count} илүү</translation>
  </message>
  <message>
   <source>{count} of {all}</source>
   <translation>{all}-аас {count}</translation>
  </message>
  <message>
   <source>{count} of {all} modules, the last on {day}</source>
   <translation>{all} модулиас {count}, сүүлийнх нь {day}</translation>
  </message>
  <message>
   <source>{count} of {whole}</source>
   <translation>{whole}-аас {count}</translation>
  </message>
  <message>
   <source>{count} records · content {hash}</source>
   <translation>{count} бүртгэл · агуулга {hash}</translation>
  </message>
  <message>
   <source>{count} refused</source>
   <translation>{count} татгалзсан</translation>
  </message>
  <message>
   <source>{count} removed</source>
   <translation>{count} хассан</translation>
  </message>
  <message>
   <source>{count} restored</source>
   <translation>{count} сэргээсэн</translation>
  </message>
  <message>
   <source>{count} rows in {file}</source>
   <translation>{file} файлд {count} мөр</translation>
  </message>
  <message numerus="yes">
   <source>{count} second interview waits for a decision.|{count} second interviews wait for a decision.</source>
   <translation>
    <numerusform>{count} хоёр дахь ярилцлага шийдвэр хүлээж байна.</numerusform>
    <numerusform>{count} хоёр дахь ярилцлага шийдвэр хүлээж байна.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} sensitive question is not shown to you.|{count} sensitive questions are not shown to you.</source>
   <translation>
    <numerusform>Эмзэг {count} асуултыг танд харуулаагүй.</numerusform>
    <numerusform>Эмзэг {count} асуултыг танд харуулаагүй.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} to decide</source>
   <translation>{count} шийдэх</translation>
  </message>
  <message>
   <source>{currency} outstanding</source>
   <translation>{currency} үлдэгдэл</translation>
  </message>
  <message>
   <source>{currency} paid out</source>
   <translation>{currency} олгосон</translation>
  </message>
  <message>
   <source>{database} is what {file} held</source>
   <translation>{database} одоо {file} доторхтой ижил боллоо</translation>
  </message>
  <message>
   <source>{day}, about {years} years</source>
   <translation>{day}, ойролцоогоор {years} настай</translation>
  </message>
  <message>
   <source>{day}, {years} years</source>
   <translation>{day}, {years} настай</translation>
  </message>
  <message>
   <source>{documents} of the bin leave the file, which makes room of {size}. This cannot be undone. A copy of the file is made before; it still holds them, as earlier copies do: delete those when they are no longer wanted.</source>
   <translation>Хогийн савны {documents} файлаас хасагдаж, {size} зай чөлөөлнө. Үүнийг буцаах боломжгүй. Өмнө нь файлын хуулбар хийнэ; өмнөх хуулбаруудын адил түүнд бичиг баримт үлдэнэ: хэрэггүй болмогц тэдгээрийг устгана уу.</translation>
  </message>
  <message>
   <source>{done} of {all}</source>
   <translation>{all}-аас {done}</translation>
  </message>
  <message>
   <source>{done} of {all} completed: {needed} of {modules} modules needed</source>
   <translation>{all}-аас {done} гүйцээсэн: {modules} модулиас {needed} хэрэгтэй</translation>
  </message>
  <message>
   <source>{done} of {target}</source>
   <translation>{target}-аас {done}</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{total}-аас {done}</translation>
  </message>
  <message>
   <source>{entered} of {all} entered</source>
   <translation>{all}-аас {entered} оруулсан</translation>
  </message>
  <message>
   <source>{exposed} of {all} clients in comparison were exposed to {innovation}.</source>
   <translation>Харьцуулах бүлгийн {all} харилцагчаас {exposed} нь {innovation} инновацид өртсөн.</translation>
  </message>
  <message>
   <source>{exposed} of {all} clients of the comparison arm were exposed</source>
   <translation>харьцуулах бүлгийн {all} харилцагчаас {exposed} нь өртсөн</translation>
  </message>
  <message>
   <source>{file} compared</source>
   <translation>{file} файлыг харьцуулав</translation>
  </message>
  <message>
   <source>{file} imported</source>
   <translation>{file} импортлогдов</translation>
  </message>
  <message>
   <source>{file} is no picture that can be read</source>
   <translation>{file} нь унших боломжтой зураг биш</translation>
  </message>
  <message>
   <source>{file} read</source>
   <translation>{file} файлыг уншив</translation>
  </message>
  <message>
   <source>{file} saved</source>
   <translation>{file} хадгалагдав</translation>
  </message>
  <message>
   <source>{file} · {size}</source>
   <translation>{file} · {size}</translation>
  </message>
  <message>
   <source>{file}, made by {who}</source>
   <translation>{file}, үүсгэсэн: {who}</translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n client|{file}: %n clients</source>
   <translation>
    <numerusform>{file}: %n харилцагч</numerusform>
    <numerusform>{file}: %n харилцагч</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n column|{file}: %n columns</source>
   <translation>
    <numerusform>{file}: %n багана</numerusform>
    <numerusform>{file}: %n багана</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n group to fill|{file}: %n groups to fill</source>
   <translation>
    <numerusform>{file}: бөглөх %n бүлэг</numerusform>
    <numerusform>{file}: бөглөх %n бүлэг</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n question|{file}: %n questions</source>
   <translation>
    <numerusform>{file}: %n асуулт</numerusform>
    <numerusform>{file}: %n асуулт</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n response|{file}: %n responses</source>
   <translation>
    <numerusform>{file}: %n хариу</numerusform>
    <numerusform>{file}: %n хариу</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n row|{file}: %n rows</source>
   <translation>
    <numerusform>{file}: %n мөр</numerusform>
    <numerusform>{file}: %n мөр</numerusform>
   </translation>
  </message>
  <message>
   <source>{file}: as it was imported, its SHA-256 is right</source>
   <translation>{file}: импортолсон хэвээрээ, SHA-256 нь зөв</translation>
  </message>
  <message>
   <source>{file}: how it was imported</source>
   <translation>{file}: хэрхэн импортолсон нь</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} page, fingerprint {mark}|{file}: {count} pages, fingerprint {mark}</source>
   <translation>
    <numerusform>{file}: {count} хуудас, таних тэмдэг {mark}</numerusform>
    <numerusform>{file}: {count} хуудас, таних тэмдэг {mark}</numerusform>
   </translation>
  </message>
  <message>
   <source>{file}: {records} records, checked</source>
   <translation>{file}: {records} бүртгэл, шалгасан</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <translation>{first} ба {second}</translation>
  </message>
  <message>
   <source>{first} or {second}</source>
   <translation>{first} эсвэл {second}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} – {last}</translation>
  </message>
  <message>
   <source>{first} to {last} only if {condition}; otherwise go to {next}.</source>
   <translation>{first}–{last} зөвхөн {condition} бол; үгүй бол {next} руу.</translation>
  </message>
  <message>
   <source>{households} households, {persons} persons, {children} under 18, {clients} clients</source>
   <translation>{households} өрх, {persons} хүн, {children} нь 18-аас доош, {clients} харилцагч</translation>
  </message>
  <message>
   <source>{kept} ({code}) stays. {other} ({old}) comes into it; that code is still found.</source>
   <translation>{kept} ({code}) үлдэнэ. {other} ({old}) түүнд нэгдэнэ; тэр код хэвээр олдоно.</translation>
  </message>
  <message>
   <source>{kept}; not yet in it: {rounds}</source>
   <translation>{kept}; хараахан ороогүй: {rounds}</translation>
  </message>
  <message>
   <source>{kind} is one of the programme's own kinds</source>
   <translation>{kind} нь төслийн өөрийн төрөл</translation>
  </message>
  <message>
   <source>{message}</source>
   <translation>{message}</translation>
  </message>
  <message>
   <source>{module} (make-up)</source>
   <translation>{module} (нөхөх)</translation>
  </message>
  <message>
   <source>{moment} by {who}</source>
   <translation>{moment}, {who}</translation>
  </message>
  <message>
   <source>{month} has not begun yet</source>
   <translation>{month} хараахан эхлээгүй</translation>
  </message>
  <message>
   <source>{month} has not ended yet</source>
   <translation>{month} хараахан дуусаагүй</translation>
  </message>
  <message>
   <source>{month} is closed</source>
   <translation>{month} хаагдсан</translation>
  </message>
  <message>
   <source>{month} is closed already, by {who}</source>
   <translation>{month} аль хэдийн хаагдсан, хаасан: {who}</translation>
  </message>
  <message>
   <source>{month} is not closed</source>
   <translation>{month} хаагдаагүй</translation>
  </message>
  <message>
   <source>{month} is not reopened without a reason</source>
   <translation>{month} шалтгаангүйгээр дахин нээгдэхгүй</translation>
  </message>
  <message>
   <source>{month} is open again</source>
   <translation>{month} дахин нээгдсэн</translation>
  </message>
  <message>
   <source>{month} of {branch} is closed, fingerprint {mark}</source>
   <translation>{branch}, {month} хаагдсан, таних тэмдэг {mark}</translation>
  </message>
  <message>
   <source>{month} of {branch} is open again; it was closed with {mark}</source>
   <translation>{branch}, {month} дахин нээгдсэн; {mark} тэмдэгтэй хаагдсан байсан</translation>
  </message>
  <message>
   <source>{names} and others</source>
   <translation>{names} болон бусад</translation>
  </message>
  <message>
   <source>{name} (everybody's)</source>
   <translation>{name} (бүх хүнийх)</translation>
  </message>
  <message>
   <source>{name} branch</source>
   <translation>{name} салбар</translation>
  </message>
  <message>
   <source>{name} changed</source>
   <translation>{name} өөрчлөгдсөн</translation>
  </message>
  <message>
   <source>{name} enrolled</source>
   <translation>{name} бүртгэгдэв</translation>
  </message>
  <message>
   <source>{name} is another person</source>
   <translation>{name} бол өөр хүн</translation>
  </message>
  <message>
   <source>{name} is asked again</source>
   <translation>{name} талбарыг дахин асууна</translation>
  </message>
  <message>
   <source>{name} is the same person</source>
   <translation>{name} бол нэг хүн</translation>
  </message>
  <message>
   <source>{name} lives with {other}</source>
   <translation>{name} {other}-тай хамт амьдардаг</translation>
  </message>
  <message>
   <source>{name} moved</source>
   <translation>{name} нүүсэн</translation>
  </message>
  <message>
   <source>{name} removed</source>
   <translation>{name} хасагдав</translation>
  </message>
  <message>
   <source>{name} retired; what is stored stays</source>
   <translation>{name} хэрэглээнээс гарав; хадгалсан нь үлдэнэ</translation>
  </message>
  <message>
   <source>{name} saved</source>
   <translation>{name} хадгалагдав</translation>
  </message>
  <message>
   <source>{name}, %</source>
   <translation>{name}, %</translation>
  </message>
  <message>
   <source>{name}, {count} waiting</source>
   <translation>{name}, {count} хүлээж байна</translation>
  </message>
  <message>
   <source>{name}: a separate household</source>
   <translation>{name}: тусдаа өрх</translation>
  </message>
  <message>
   <source>{name}: covered from</source>
   <translation>{name}: хамралт эхлэх</translation>
  </message>
  <message>
   <source>{name}: covered until</source>
   <translation>{name}: хамралт дуусах</translation>
  </message>
  <message>
   <source>{number} is less than {value}</source>
   <translation>{number} нь {value}-аас бага</translation>
  </message>
  <message>
   <source>{number} is more than {value}</source>
   <translation>{number} нь {value}-аас их</translation>
  </message>
  <message>
   <source>{number} is not {value}</source>
   <translation>{number} нь {value} биш</translation>
  </message>
  <message>
   <source>{number} is {value}</source>
   <translation>{number} нь {value}</translation>
  </message>
  <message>
   <source>{number} is {value} or less</source>
   <translation>{number} нь {value} буюу түүнээс бага</translation>
  </message>
  <message>
   <source>{number} is {value} or more</source>
   <translation>{number} нь {value} буюу түүнээс их</translation>
  </message>
  <message>
   <source>{number} of {all}</source>
   <translation>{all}-аас {number}</translation>
  </message>
  <message>
   <source>{old} became {new}</source>
   <translation>{old} байсныг {new} болгосон</translation>
  </message>
  <message>
   <source>{open} of {all} to decide</source>
   <translation>{all}-аас {open} шийдэх</translation>
  </message>
  <message>
   <source>{other} ({code}) comes back with everything from before the merge.</source>
   <translation>{other} ({code}) нэгтгэхээс өмнөх бүх зүйлтэйгээ буцаж ирнэ.</translation>
  </message>
  <message>
   <source>{other} is back</source>
   <translation>{other} буцаж ирлээ</translation>
  </message>
  <message numerus="yes">
   <source>{other} is back; %n value was changed later and stays|{other} is back; %n values were changed later and stay</source>
   <translation>
    <numerusform>{other} буцаж ирлээ; %n утга хожим өөрчлөгдсөн тул хэвээр үлдэнэ</numerusform>
    <numerusform>{other} буцаж ирлээ; %n утга хожим өөрчлөгдсөн тул хэвээр үлдэнэ</numerusform>
   </translation>
  </message>
  <message>
   <source>{other} merged into {kept}</source>
   <translation>{other} бүртгэлийг {kept} бүртгэлд нэгтгэв</translation>
  </message>
  <message>
   <source>{paper}, v{number}</source>
   <translation>{paper}, v{number}</translation>
  </message>
  <message>
   <source>{part} of {whole}</source>
   <translation>{whole}-аас {part}</translation>
  </message>
  <message>
   <source>{part} of {whole} due</source>
   <translation>хугацаа болсон {whole}-аас {part}</translation>
  </message>
  <message>
   <source>{part} of {whole} marked</source>
   <translation>тэмдэглэсэн {whole}-аас {part}</translation>
  </message>
  <message>
   <source>{path} cannot be read</source>
   <translation>{path} файлыг унших боломжгүй</translation>
  </message>
  <message>
   <source>{path} cannot be written</source>
   <translation>{path} руу бичих боломжгүй</translation>
  </message>
  <message>
   <source>{path} has more than {most} million dots</source>
   <translation>{path} нь {most} сая цэгээс олон</translation>
  </message>
  <message>
   <source>{path} is a questionnaire (XLSForm), not a table of data</source>
   <translation>{path} бол асуулга (XLSForm), өгөгдлийн хүснэгт биш</translation>
  </message>
  <message>
   <source>{path} is cut off or damaged</source>
   <translation>{path} тасарсан эсвэл гэмтсэн</translation>
  </message>
  <message>
   <source>{path} is empty</source>
   <translation>{path} хоосон байна</translation>
  </message>
  <message>
   <source>{path} is larger than {most} MB</source>
   <translation>{path} нь {most} МБ-аас том</translation>
  </message>
  <message>
   <source>{path} is no photo and no PDF</source>
   <translation>{path} нь зураг ч, PDF ч биш</translation>
  </message>
  <message>
   <source>{path} is the database itself</source>
   <translation>{path} бол өгөгдлийн сан өөрөө</translation>
  </message>
  <message>
   <source>{path} was removed for good</source>
   <translation>{path} бүрмөсөн устгагдсан</translation>
  </message>
  <message>
   <source>{period} is no period</source>
   <translation>{period} нь хугацаа биш</translation>
  </message>
  <message>
   <source>{problem}, and others like it</source>
   <translation>{problem} ба үүнтэй төстэй</translation>
  </message>
  <message>
   <source>{problem}; accepted: {reason}</source>
   <translation>{problem}; хүлээн авсан: {reason}</translation>
  </message>
  <message>
   <source>{question} has no choice {choice}</source>
   <translation>{question} асуултад {choice} сонголт байхгүй</translation>
  </message>
  <message>
   <source>{question}: {answer}</source>
   <translation>{question}: {answer}</translation>
  </message>
  <message>
   <source>{referrals}, {late} open for too long</source>
   <translation>{referrals}, {late} нь хэт удсан</translation>
  </message>
  <message>
   <source>{rejected} of {all} rows rejected</source>
   <translation>{all} мөрөөс {rejected} татгалзсан</translation>
  </message>
  <message>
   <source>{round} (new)</source>
   <translation>{round} (шинэ)</translation>
  </message>
  <message>
   <source>{round} by centre</source>
   <translation>{round}, төвөөр</translation>
  </message>
  <message>
   <source>{round} closes on {day}</source>
   <translation>{round} {day} хаагдана</translation>
  </message>
  <message>
   <source>{round} planned</source>
   <translation>{round} төлөвлөгдөв</translation>
  </message>
  <message>
   <source>{round}: new in the household: {person}</source>
   <translation>{round}: өрхөд шинээр: {person}</translation>
  </message>
  <message>
   <source>{round}: the name is {person}</source>
   <translation>{round}: нэр нь {person}</translation>
  </message>
  <message>
   <source>{round}: {person} was born on {day}</source>
   <translation>{round}: {person} төрсөн өдөр {day}</translation>
  </message>
  <message>
   <source>{rows} rows cannot be stored, so the whole file was refused</source>
   <translation>{rows} мөрийг хадгалах боломжгүй тул файлаас бүхэлд нь татгалзав</translation>
  </message>
  <message>
   <source>{rows} rows read = {new} new + {updated} updated + {same} unchanged + {wait} to decide + {bad} rejected + {beside} blank or left out</source>
   <translation>уншсан {rows} мөр = {new} шинэ + {updated} шинэчилсэн + {same} өөрчлөгдөөгүй + {wait} шийдэх + {bad} татгалзсан + {beside} хоосон эсвэл орхисон</translation>
  </message>
  <message>
   <source>{rule} is no rule for a field</source>
   <translation>{rule} талбарын дүрэм биш</translation>
  </message>
  <message>
   <source>{said}, after a verified backup</source>
   <translation>{said}, шалгасан нөөц хуулбарын дараа</translation>
  </message>
  <message>
   <source>{same} of {compared} answers</source>
   <translation>{compared} хариултаас {same}</translation>
  </message>
  <message>
   <source>{scheme} saved</source>
   <translation>{scheme} хадгалагдав</translation>
  </message>
  <message>
   <source>{scheme}, session {number}</source>
   <translation>{scheme}, {number}-р сургалт</translation>
  </message>
  <message>
   <source>{scheme}, {first} to {last}</source>
   <translation>{scheme}, {first} – {last}</translation>
  </message>
  <message>
   <source>{scheme}: {amount} in payments</source>
   <translation>{scheme}: {amount}, хэсэгчлэн төлөх</translation>
  </message>
  <message>
   <source>{scheme}: {spent} of a budget of {budget} spent until the month's end.</source>
   <translation>{scheme}: сарын эцэс хүртэл {budget} төсвөөс {spent} зарцуулсан.</translation>
  </message>
  <message>
   <source>{scheme}: {who}</source>
   <translation>{scheme}: {who}</translation>
  </message>
  <message>
   <source>{share} %</source>
   <translation>{share} %</translation>
  </message>
  <message>
   <source>{share} % of the interest</source>
   <translation>хүүгийн {share} %</translation>
  </message>
  <message>
   <source>{share} % well</source>
   <translation>{share} % зүгээр</translation>
  </message>
  <message>
   <source>{share} likely the same person</source>
   <translation>{share} нэг хүн байх магадлалтай</translation>
  </message>
  <message>
   <source>{share} per cent done</source>
   <translation>{share} хувь хийгдсэн</translation>
  </message>
  <message>
   <source>{share} with their client</source>
   <translation>{share} харилцагчтайгаа</translation>
  </message>
  <message>
   <source>{sheet} · no table</source>
   <translation>{sheet} · хүснэгтгүй</translation>
  </message>
  <message>
   <source>{sheet} · {rows} · hidden</source>
   <translation>{sheet} · {rows} · нуусан</translation>
  </message>
  <message>
   <source>{shown} of {total}</source>
   <translation>{total}-аас {shown}</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} МБ</translation>
  </message>
  <message>
   <source>{size} kB</source>
   <translation>{size} кБ</translation>
  </message>
  <message>
   <source>{state} by {actor}</source>
   <translation>{state}: {actor}</translation>
  </message>
  <message>
   <source>{survey} has no question {question}</source>
   <translation>{survey} асуулгад {question} асуулт байхгүй</translation>
  </message>
  <message>
   <source>{survey} has no question {question}, or this is no type of questions</source>
   <translation>{survey} судалгаанд {question} асуулт байхгүй, эсвэл асуултын ийм төрөл байхгүй</translation>
  </message>
  <message>
   <source>{survey} has no responses yet</source>
   <translation>{survey}-д хариулт хараахан алга</translation>
  </message>
  <message>
   <source>{target} cannot be opened</source>
   <translation>{target} нээгдэхгүй байна</translation>
  </message>
  <message>
   <source>{target} cannot be written</source>
   <translation>{target} руу бичих боломжгүй</translation>
  </message>
  <message>
   <source>{target} holds data already</source>
   <translation>{target} дотор аль хэдийн өгөгдөл байна</translation>
  </message>
  <message>
   <source>{target} is damaged</source>
   <translation>{target} гэмтсэн байна</translation>
  </message>
  <message>
   <source>{target} is locked with a passphrase</source>
   <translation>{target} нууц хэллэгээр түгжигдсэн</translation>
  </message>
  <message>
   <source>{target} is not a database of MFDW Desktop</source>
   <translation>{target} нь MFDW Desktop-ын өгөгдлийн сан биш</translation>
  </message>
  <message>
   <source>{target} is not a database, or the passphrase is wrong</source>
   <translation>{target} өгөгдлийн сан биш, эсвэл нууц хэллэг буруу</translation>
  </message>
  <message>
   <source>{target} is on a server, where this is done by the server</source>
   <translation>{target} сервер дээр байгаа тул үүнийг сервер хийнэ</translation>
  </message>
  <message>
   <source>{target} is open in another program</source>
   <translation>{target} өөр програмд нээлттэй байна</translation>
  </message>
  <message>
   <source>{target} was made by a newer version (schema {found}, this program knows {known})</source>
   <translation>{target} шинэ хувилбараар үүсгэгдсэн (схем {found}, энэ програм {known}-г мэднэ)</translation>
  </message>
  <message>
   <source>{target} was made by an older version</source>
   <translation>{target} хуучин хувилбараар үүсгэгдсэн</translation>
  </message>
  <message>
   <source>{text} becomes</source>
   <translation>{text} болох нь</translation>
  </message>
  <message>
   <source>{trained} trainings, {talks} talks: {women} women and {men} men</source>
   <translation>{trained} сургалт, {talks} яриа: {women} эмэгтэй, {men} эрэгтэй</translation>
  </message>
  <message>
   <source>{typed} is no mark of attendance; Alt+Down lists them</source>
   <translation>{typed} ирцийн тэмдэг биш; Alt+Down жагсаалтыг харуулна</translation>
  </message>
  <message>
   <source>{typed} is none of the choices; Alt+Down lists them</source>
   <translation>{typed} сонголтод байхгүй; Alt+Down жагсаалтыг харуулна</translation>
  </message>
  <message>
   <source>{uncorrected} rows with a problem were not changed. {stored} rows were stored before and are left as they are.</source>
   <translation>Алдаатай {uncorrected} мөр өөрчлөгдөөгүй. {stored} мөр өмнө хадгалагдсан тул хэвээр үлдээв.</translation>
  </message>
  <message>
   <source>{value} breaks the form's rule: {said}</source>
   <translation>{value} маягтын дүрмийг зөрчсөн: {said}</translation>
  </message>
  <message>
   <source>{value} has 15 digits, all that Excel keeps; check its end, and write it as text</source>
   <translation>{value} 15 цифртэй, Excel үүнээс илүүг хадгалдаггүй; төгсгөлийг нь шалгаад текстээр бичнэ үү</translation>
  </message>
  <message>
   <source>{value} is no choice of {field}</source>
   <translation>{value} нь {field} талбарын сонголт биш</translation>
  </message>
  <message>
   <source>{value} is outside of the planned days of the round: {opens} to {closes}</source>
   <translation>{value} үе шатны төлөвлөсөн өдрүүдээс гадуур байна: {opens} – {closes}</translation>
  </message>
  <message>
   <source>{value} is outside of what the form allows ({rule})</source>
   <translation>{value} маягтын зөвшөөрөх хязгаараас гадуур ({rule})</translation>
  </message>
  <message>
   <source>{what}, waits for approval</source>
   <translation>{what}, батлахыг хүлээж байна</translation>
  </message>
  <message>
   <source>{what}: {found}, wanted: {wanted}</source>
   <translation>{what}: {found}, шаардлага: {wanted}</translation>
  </message>
  <message>
   <source>{what}: {wanted}</source>
   <translation>{what}: {wanted}</translation>
  </message>
  <message>
   <source>{when} by {who}</source>
   <translation>{when}, {who}</translation>
  </message>
  <message>
   <source>{who} moved to {centre}</source>
   <translation>{who} {centre} төв рүү шилжсэн</translation>
  </message>
  <message>
   <source>{who} put into the bin</source>
   <translation>{who} хогийн саванд оров</translation>
  </message>
  <message>
   <source>{who}: {status}</source>
   <translation>{who}: {status}</translation>
  </message>
  <message>
   <source>{why}. Write a reason, or leave it out</source>
   <translation>{why}. Шалтгаан бичих, эсвэл орхино уу</translation>
  </message>
  <message>
   <source>{years} years older or younger</source>
   <translation>{years} насаар ах эсвэл дүү</translation>
  </message>
  <message>
   <source>«{text}» named</source>
   <translation>«{text}» нэрлэгдэв</translation>
  </message>
  <message>
   <source>‘${{value}}’ names no question of the form</source>
   <translation>‘${{value}}’ маягтын асуулт биш</translation>
  </message>
  <message>
   <source>‘${{value}}’ names no question of the form, did you mean ‘{suggestion}’?</source>
   <translation>‘${{value}}’ маягтын асуулт биш, ‘{suggestion}’ гэсэн үү?</translation>
  </message>
  <message>
   <source>‘{age}’ sets no age</source>
   <translation>‘{age}’ насны хязгаар тогтоохгүй</translation>
  </message>
  <message>
   <source>‘{amount}’ is not an amount</source>
   <translation>‘{amount}’ нь дүн биш</translation>
  </message>
  <message>
   <source>‘{area}’ names no columns</source>
   <translation>‘{area}’ багана нэрлээгүй байна</translation>
  </message>
  <message>
   <source>‘{cell}’ decides it.</source>
   <translation>‘{cell}’ үүнийг тодорхойлно.</translation>
  </message>
  <message>
   <source>‘{choice}’ is stored for records: {count}; leave it in the list</source>
   <translation>‘{choice}’ хадгалсан бүртгэл: {count}; жагсаалтад үлдээнэ үү</translation>
  </message>
  <message>
   <source>‘{code}’ has no words after its code</source>
   <translation>‘{code}’ кодын ард үг алга</translation>
  </message>
  <message>
   <source>‘{code}’ is no branch code; it begins with a letter and has 2 to 8 letters and digits, as in KH03</source>
   <translation>‘{code}’ салбарын код биш; код үсгээр эхэлж 2-8 үсэг, цифртэй байна, жишээ нь KH03</translation>
  </message>
  <message>
   <source>‘{currency}’ is no currency; it has three letters, as in KHR</source>
   <translation>‘{currency}’ валют биш; валют гурван үсэгтэй, жишээ нь KHR</translation>
  </message>
  <message>
   <source>‘{day}’ is not a day</source>
   <translation>‘{day}’ өдөр биш</translation>
  </message>
  <message>
   <source>‘{from}’ was to become ‘{to}’, but the cell says ‘{value}’ now; it is left as it is</source>
   <translation>‘{from}’ нь ‘{to}’ болох байсан ч нүдэнд одоо ‘{value}’ байна; хэвээр үлдээв</translation>
  </message>
  <message>
   <source>‘{header}’ must be filled</source>
   <translation>‘{header}’-г заавал бөглөнө</translation>
  </message>
  <message>
   <source>‘{header}’ should have {wanted} rows and has {count}</source>
   <translation>‘{header}’ {wanted} мөртэй байх ёстой ч {count} мөртэй байна</translation>
  </message>
  <message>
   <source>‘{item}’ was answered already</source>
   <translation>‘{item}’ зүйлд аль хэдийн хариулсан</translation>
  </message>
  <message>
   <source>‘{month}’ is not a month</source>
   <translation>‘{month}’ сар биш</translation>
  </message>
  <message>
   <source>‘{path}’ does not end with {ending}</source>
   <translation>‘{path}’ нь {ending} гэж төгсөөгүй</translation>
  </message>
  <message>
   <source>‘{path}’ is neither .xlsx nor .csv</source>
   <translation>‘{path}’ нь .xlsx ч, .csv ч биш</translation>
  </message>
  <message>
   <source>‘{path}’ is neither .xlsx, .csv nor .zip</source>
   <translation>‘{path}’ нь .xlsx, .csv, .zip-ийн аль нь ч биш</translation>
  </message>
  <message>
   <source>‘{question}’ cannot tell ‘{role}’</source>
   <translation>‘{question}’ нь ‘{role}’ үүргийг хэлж чадахгүй</translation>
  </message>
  <message>
   <source>‘{round}’ is no round</source>
   <translation>‘{round}’ үе шат биш</translation>
  </message>
  <message>
   <source>‘{survey}’ is no code of a questionnaire</source>
   <translation>‘{survey}’ асуулгын код биш</translation>
  </message>
  <message>
   <source>‘{text}’ is no whole number from 0 on</source>
   <translation>‘{text}’ нь 0-ээс эхэлсэн бүхэл тоо биш</translation>
  </message>
  <message>
   <source>‘{text}’ is no whole number from 1 on</source>
   <translation>‘{text}’ нь 1 ба түүнээс дээш бүхэл тоо биш</translation>
  </message>
  <message>
   <source>‘{value}’ and texts as long are cut: a cell of Excel holds 32,767 letters, and the rest is not in this file</source>
   <translation>‘{value}’ болон түүн шиг урт текст тасарсан: Excel-ийн нүд 32,767 үсэг багтаах бөгөөд үлдсэн нь энэ файлд алга</translation>
  </message>
  <message>
   <source>‘{value}’ cannot be read: write 1=Yes;2=No, or *7 or /4100 for a number</source>
   <translation>‘{value}’-г унших боломжгүй: 1=Yes;2=No, эсвэл тоонд *7, /4100 гэж бичнэ</translation>
  </message>
  <message>
   <source>‘{value}’ converts numbers, and this question has none</source>
   <translation>‘{value}’ нь тоо хөрвүүлдэг, энэ асуултад тоо алга</translation>
  </message>
  <message>
   <source>‘{value}’ does not fit the field ‘{field}’</source>
   <translation>‘{value}’ нь ‘{field}’ талбарт тохирохгүй</translation>
  </message>
  <message>
   <source>‘{value}’ ends nothing that has begun</source>
   <translation>‘{value}’ эхэлсэн зүйлийг дуусгахгүй байна</translation>
  </message>
  <message>
   <source>‘{value}’ ends ‘{begun}’, which begins differently in row {begun_row}</source>
   <translation>‘{value}’ нь {begun_row}-р мөрөнд өөрөөр эхэлсэн ‘{begun}’-г дуусгаж байна</translation>
  </message>
  <message>
   <source>‘{value}’ has no type and is left out</source>
   <translation>‘{value}’ төрөлгүй тул орхив</translation>
  </message>
  <message>
   <source>‘{value}’ is larger than any number that can be kept exactly</source>
   <translation>‘{value}’ яг таг хадгалахад хэт том тоо</translation>
  </message>
  <message>
   <source>‘{value}’ is neither a tick nor blank</source>
   <translation>‘{value}’ тэмдэг ч биш, хоосон ч биш</translation>
  </message>
  <message>
   <source>‘{value}’ is no name of a concept: begin with a letter, no spaces</source>
   <translation>‘{value}’ нь ойлголтын нэр биш: үсгээр эхэлж, зайгүй бичнэ</translation>
  </message>
  <message>
   <source>‘{value}’ is no real number and names no client; fill in the client's own</source>
   <translation>‘{value}’ жинхэнэ дугаар биш, харилцагч нэрлэхгүй; харилцагчийн өөрийнхийг бөглөнө үү</translation>
  </message>
  <message>
   <source>‘{value}’ is no real number; leave the field empty</source>
   <translation>‘{value}’ жинхэнэ дугаар биш; талбарыг хоосон орхино уу</translation>
  </message>
  <message>
   <source>‘{value}’ is no round: baseline, followup1 … or final</source>
   <translation>‘{value}’ нь үе биш: baseline, followup1 … эсвэл final</translation>
  </message>
  <message>
   <source>‘{value}’ is no valid name: it begins with a letter or _ and holds letters, digits, - _ and .</source>
   <translation>‘{value}’ зөв нэр биш: нэр үсэг эсвэл _-ээр эхэлж, үсэг, цифр, - _ ба . агуулна</translation>
  </message>
  <message>
   <source>‘{value}’ is no whole number</source>
   <translation>‘{value}’ нь бүхэл тоо биш</translation>
  </message>
  <message>
   <source>‘{value}’ is none of the choices</source>
   <translation>‘{value}’ сонголтуудад байхгүй</translation>
  </message>
  <message>
   <source>‘{value}’ is not a date</source>
   <translation>‘{value}’ огноо биш</translation>
  </message>
  <message>
   <source>‘{value}’ is not a date with a time</source>
   <translation>‘{value}’ цагтай огноо биш</translation>
  </message>
  <message>
   <source>‘{value}’ is not a number</source>
   <translation>‘{value}’ тоо биш</translation>
  </message>
  <message>
   <source>‘{value}’ is not a number; is {suggestion} meant?</source>
   <translation>‘{value}’ тоо биш; {suggestion} гэсэн үү?</translation>
  </message>
  <message>
   <source>‘{value}’ is not a place with latitude and longitude</source>
   <translation>‘{value}’ өргөрөг, уртрагтай байршил биш</translation>
  </message>
  <message>
   <source>‘{value}’ is not a question type, did you mean ‘{suggestion}’? The question is left out</source>
   <translation>‘{value}’ асуултын төрөл биш, ‘{suggestion}’ гэсэн үү? Асуултыг орхив</translation>
  </message>
  <message>
   <source>‘{value}’ is not a question type; the question is left out</source>
   <translation>‘{value}’ асуултын төрөл биш; асуултыг орхив</translation>
  </message>
  <message>
   <source>‘{value}’ is not a time of day</source>
   <translation>‘{value}’ цаг биш</translation>
  </message>
  <message>
   <source>‘{value}’ is not a whole number</source>
   <translation>‘{value}’ бүхэл тоо биш</translation>
  </message>
  <message>
   <source>‘{value}’ is not among the choices</source>
   <translation>‘{value}’ сонголтод байхгүй</translation>
  </message>
  <message>
   <source>‘{value}’ is not among the choices that the form offers here</source>
   <translation>‘{value}’ маягтын энд санал болгодог сонголтуудад байхгүй</translation>
  </message>
  <message>
   <source>‘{value}’ looks like one of our client codes, but its last character does not fit; a digit may be wrong</source>
   <translation>‘{value}’ манай харилцагчийн кодтой төстэй ч сүүлийн тэмдэгт таарахгүй; цифр буруу байж магадгүй</translation>
  </message>
  <message>
   <source>‘{value}’ may be read in two ways and the column has both; say which comes first, day or month</source>
   <translation>‘{value}’-г хоёр янзаар уншиж болох бөгөөд баганад хоёулаа бий; өдөр, сарын аль нь эхэнд байхыг хэлнэ үү</translation>
  </message>
  <message>
   <source>‘{value}’ may be {near}; type its code or more letters</source>
   <translation>‘{value}’ нь {near} байж магадгүй; кодыг нь эсвэл илүү олон үсэг бичнэ үү</translation>
  </message>
  <message>
   <source>‘{value}’ names no branch</source>
   <translation>‘{value}’ салбар нэрлээгүй байна</translation>
  </message>
  <message>
   <source>‘{value}’ names no round: baseline, followup1 … or final</source>
   <translation>‘{value}’ үе шат нэрлээгүй байна: baseline, followup1 … эсвэл final</translation>
  </message>
  <message>
   <source>‘{value}’ stands before in this file, with other values; keep one of the rows</source>
   <translation>‘{value}’ энэ файлд өмнө нь өөр утгатай байна; нэг мөрийг үлдээнэ үү</translation>
  </message>
  <message>
   <source>‘{value}’ stands with more than three different persons and names none of them; choose who it is</source>
   <translation>‘{value}’ гурваас олон өөр хүнд байгаа тул хэнийг ч заахгүй; хэн болохыг сонгоно уу</translation>
  </message>
  <message>
   <source>‘{value}’ stands with more than three different persons and names none of them; fill in the client's own</source>
   <translation>‘{value}’ гурваас олон өөр хүнд байгаа тул хэнийг ч заахгүй; харилцагчийн өөрийнхийг бөглөнө үү</translation>
  </message>
  <message>
   <source>‘{value}’ was named as ‘{choice}’, which is none of the choices any more</source>
   <translation>‘{value}’-г ‘{choice}’ гэж нэрлэсэн ч энэ нь сонголтуудад байхгүй болсон</translation>
  </message>
  <message>
   <source>‘{value}’ was to become ‘{to}’, but the file has no such cell any more</source>
   <translation>‘{value}’ нь ‘{to}’ болох байсан ч файлд ийм нүд байхгүй болсон</translation>
  </message>
  <message>
   <source>… Alt+Down lists all {count}</source>
   <translation>… Alt+Down бүх {count}-г жагсаана</translation>
  </message>
 </context>
</TS>