<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="ur">
 <context>
  <name>mfdw</name>
  <message>
   <source>% of the modules</source>
   <translation>% ماڈیولز کا</translation>
  </message>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>%1
فولڈر نہیں ملا۔
براہِ کرم دیکھیں کہ فولڈر کا نام درست ہے۔</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
فائل نہیں ملی۔
براہِ کرم دیکھیں کہ فائل کا نام درست ہے۔</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>%1 پہلے سے موجود ہے۔
کیا آپ اسے بدلنا چاہتے ہیں؟</translation>
  </message>
  <message>
   <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
   <translation>%1 درست نہیں لکھا گیا۔ صفحے اور حدیں ',' سے الگ کریں، حدیں '-' سے بتائیں، اور حدیں ایک دوسرے پر نہ آئیں۔</translation>
  </message>
  <message>
   <source>%1 is a directory.
Please choose a different file name.</source>
   <translation>%1 ایک فولڈر ہے۔
فائل کا دوسرا نام چنیں۔</translation>
  </message>
  <message numerus="yes">
   <source>%n account|%n accounts</source>
   <translation>
    <numerusform>%n کھاتہ</numerusform>
    <numerusform>%n کھاتے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n action agreed|%n actions agreed</source>
   <translation>
    <numerusform>%n اقدام طے ہوا</numerusform>
    <numerusform>%n اقدامات طے ہوئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n action done|%n actions done</source>
   <translation>
    <numerusform>%n اقدام مکمل</numerusform>
    <numerusform>%n اقدامات مکمل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer cannot be read|%n answers cannot be read</source>
   <translation>
    <numerusform>%n جواب پڑھا نہیں جا سکتا</numerusform>
    <numerusform>%n جوابات پڑھے نہیں جا سکتے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer changed|%n answers changed</source>
   <translation>
    <numerusform>%n جواب بدلا</numerusform>
    <numerusform>%n جوابات بدلے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer differs from the one that stands|%n answers differ from the one that stands</source>
   <translation>
    <numerusform>%n جواب موجودہ سے مختلف ہے</numerusform>
    <numerusform>%n جوابات موجودہ سے مختلف ہیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer needs a look|%n answers need a look</source>
   <translation>
    <numerusform>%n جواب توجہ طلب ہے</numerusform>
    <numerusform>%n جوابات توجہ طلب ہیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer reads otherwise|%n answers read otherwise</source>
   <translation>
    <numerusform>%n جواب مختلف پڑھا جائے گا</numerusform>
    <numerusform>%n جوابات مختلف پڑھے جائیں گے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer|%n answers</source>
   <translation>
    <numerusform>%n جواب</numerusform>
    <numerusform>%n جوابات</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award approved|%n awards approved</source>
   <translation>
    <numerusform>%n مراعت منظور ہوئی</numerusform>
    <numerusform>%n مراعات منظور ہوئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award keeps the rule it was given under|%n awards keep the rule they were given under</source>
   <translation>
    <numerusform>%n مراعت پر وہی قاعدہ رہے گا جس کے تحت دی گئی</numerusform>
    <numerusform>%n مراعات پر وہی قاعدہ رہے گا جس کے تحت دی گئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award refused|%n awards refused</source>
   <translation>
    <numerusform>%n مراعت نامنظور ہوئی</numerusform>
    <numerusform>%n مراعات نامنظور ہوئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award removed|%n awards removed</source>
   <translation>
    <numerusform>%n مراعت ہٹائی گئی</numerusform>
    <numerusform>%n مراعات ہٹائی گئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award saved|%n awards saved</source>
   <translation>
    <numerusform>%n مراعت محفوظ ہوئی</numerusform>
    <numerusform>%n مراعات محفوظ ہوئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n award|%n awards</source>
   <translation>
    <numerusform>%n مراعت</numerusform>
    <numerusform>%n مراعات</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n breach|%n breaches</source>
   <translation>
    <numerusform>%n خلاف ورزی</numerusform>
    <numerusform>%n خلاف ورزیاں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell is written|%n cells are written</source>
   <translation>
    <numerusform>%n خانہ لکھا جائے گا</numerusform>
    <numerusform>%n خانے لکھے جائیں گے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell to look at|%n cells to look at</source>
   <translation>
    <numerusform>%n خانہ دیکھنا ہے</numerusform>
    <numerusform>%n خانے دیکھنے ہیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change saved|%n changes saved</source>
   <translation>
    <numerusform>%n تبدیلی محفوظ ہوئی</numerusform>
    <numerusform>%n تبدیلیاں محفوظ ہوئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check of the month is still open|%n checks of the month are still open</source>
   <translation>
    <numerusform>مہینے کی %n جانچ ابھی باقی ہے</numerusform>
    <numerusform>مہینے کی %n جانچیں ابھی باقی ہیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check saved|%n checks saved</source>
   <translation>
    <numerusform>%n جانچ محفوظ ہوئی</numerusform>
    <numerusform>%n جانچیں محفوظ ہوئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check written|%n checks written</source>
   <translation>
    <numerusform>%n جانچ لکھی گئی</numerusform>
    <numerusform>%n جانچیں لکھی گئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check: {state}|%n checks: {state}</source>
   <translation>
    <numerusform>%n جانچ: {state}</numerusform>
    <numerusform>%n جانچیں: {state}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n check|%n checks</source>
   <translation>
    <numerusform>%n جانچ</numerusform>
    <numerusform>%n جانچیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim removed|%n claims removed</source>
   <translation>
    <numerusform>%n کلیم ہٹایا گیا</numerusform>
    <numerusform>%n کلیم ہٹائے گئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim: {step}|%n claims: {step}</source>
   <translation>
    <numerusform>%n کلیم: {step}</numerusform>
    <numerusform>%n کلیم: {step}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim|%n claims</source>
   <translation>
    <numerusform>%n کلیم</numerusform>
    <numerusform>%n کلیم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client exported|%n clients exported</source>
   <translation>
    <numerusform>%n کلائنٹ ایکسپورٹ ہوا</numerusform>
    <numerusform>%n کلائنٹس ایکسپورٹ ہوئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client has two accounts: book under Savings|%n clients have two accounts: book under Savings</source>
   <translation>
    <numerusform>%n کلائنٹ کے دو کھاتے ہیں: بچت میں درج کریں</numerusform>
    <numerusform>%n کلائنٹس کے دو کھاتے ہیں: بچت میں درج کریں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client may have it|%n clients may have it</source>
   <translation>
    <numerusform>%n کلائنٹ لے سکتا ہے</numerusform>
    <numerusform>%n کلائنٹس لے سکتے ہیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client may not have it by the rules|%n clients may not have it by the rules</source>
   <translation>
    <numerusform>قواعد کے مطابق %n کلائنٹ نہیں لے سکتا</numerusform>
    <numerusform>قواعد کے مطابق %n کلائنٹس نہیں لے سکتے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client written|%n clients written</source>
   <translation>
    <numerusform>%n کلائنٹ لکھا گیا</numerusform>
    <numerusform>%n کلائنٹس لکھے گئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n client|%n clients</source>
   <translation>
    <numerusform>%n کلائنٹ</numerusform>
    <numerusform>%n کلائنٹس</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n column has no place and is left out|%n columns have no place and are left out</source>
   <translation>
    <numerusform>%n کالم کی جگہ نہیں، چھوڑ دیا گیا</numerusform>
    <numerusform>%n کالموں کی جگہ نہیں، چھوڑ دیے گئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n column|%n columns</source>
   <translation>
    <numerusform>%n کالم</numerusform>
    <numerusform>%n کالم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n concept kept|%n concepts kept</source>
   <translation>
    <numerusform>%n تصور رکھا گیا</numerusform>
    <numerusform>%n تصورات رکھے گئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n concept|%n concepts</source>
   <translation>
    <numerusform>%n تصور</numerusform>
    <numerusform>%n تصورات</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n consent noted|%n consents noted</source>
   <translation>
    <numerusform>%n رضامندی درج ہوئی</numerusform>
    <numerusform>%n رضامندیاں درج ہوئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n consent|%n consents</source>
   <translation>
    <numerusform>%n رضامندی</numerusform>
    <numerusform>%n رضامندیاں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day late|%n days late</source>
   <translation>
    <numerusform>%n دن لیٹ</numerusform>
    <numerusform>%n دن لیٹ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day|%n days</source>
   <translation>
    <numerusform>%n دن</numerusform>
    <numerusform>%n دن</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decided|%n decided</source>
   <translation>
    <numerusform>%n کا فیصلہ ہوا</numerusform>
    <numerusform>%n کا فیصلہ ہوا</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decision by you|%n decisions by you</source>
   <translation>
    <numerusform>آپ کا %n فیصلہ</numerusform>
    <numerusform>آپ کے %n فیصلے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document removed for good|%n documents removed for good</source>
   <translation>
    <numerusform>%n دستاویز ہمیشہ کے لیے نکالی گئی</numerusform>
    <numerusform>%n دستاویزات ہمیشہ کے لیے نکالی گئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document that you may not see|%n documents that you may not see</source>
   <translation>
    <numerusform>%n دستاویز جو آپ نہیں دیکھ سکتے</numerusform>
    <numerusform>%n دستاویزات جو آپ نہیں دیکھ سکتے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n document|%n documents</source>
   <translation>
    <numerusform>%n دستاویز</numerusform>
    <numerusform>%n دستاویزات</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file beside it|%n files beside it</source>
   <translation>
    <numerusform>ساتھ %n فائل</numerusform>
    <numerusform>ساتھ %n فائلیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n follow-up done|%n follow-ups done</source>
   <translation>
    <numerusform>%n فالو اَپ ہو گیا</numerusform>
    <numerusform>%n فالو اَپ ہو گئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n form saved|%n forms saved</source>
   <translation>
    <numerusform>%n فارم محفوظ ہوا</numerusform>
    <numerusform>%n فارم محفوظ ہوئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n group left open|%n groups left open</source>
   <translation>
    <numerusform>%n گروپ کھلا چھوڑا گیا</numerusform>
    <numerusform>%n گروپ کھلے چھوڑے گئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hidden sheet|%n hidden sheets</source>
   <translation>
    <numerusform>%n چھپی ہوئی شیٹ</numerusform>
    <numerusform>%n چھپی ہوئی شیٹس</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview compared, {agree} without a difference|%n interviews compared, {agree} without a difference</source>
   <translation>
    <numerusform>%n انٹرویو کا موازنہ ہوا، {agree} میں کوئی فرق نہیں</numerusform>
    <numerusform>%n انٹرویوز کا موازنہ ہوا، {agree} میں کوئی فرق نہیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview has no client|%n interviews have no client</source>
   <translation>
    <numerusform>%n انٹرویو کا کوئی کلائنٹ نہیں</numerusform>
    <numerusform>%n انٹرویوز کا کوئی کلائنٹ نہیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview of {round} waits for its second typing|%n interviews of {round} wait for their second typing</source>
   <translation>
    <numerusform>{round} کا %n انٹرویو دوسرے اندراج کا منتظر ہے</numerusform>
    <numerusform>{round} کے %n انٹرویوز دوسرے اندراج کے منتظر ہیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview saved|%n interviews saved</source>
   <translation>
    <numerusform>%n انٹرویو محفوظ ہوا</numerusform>
    <numerusform>%n انٹرویوز محفوظ ہوئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview waits for a decision|%n interviews wait for a decision</source>
   <translation>
    <numerusform>%n انٹرویو فیصلے کا منتظر ہے</numerusform>
    <numerusform>%n انٹرویوز فیصلے کے منتظر ہیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n interview without a client stays behind|%n interviews without a client stay behind</source>
   <translation>
    <numerusform>کلائنٹ کے بغیر %n انٹرویو رہ جائے گا</numerusform>
    <numerusform>کلائنٹ کے بغیر %n انٹرویوز رہ جائیں گے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line|%n lines</source>
   <translation>
    <numerusform>%n سطر</numerusform>
    <numerusform>%n سطریں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n list|%n lists</source>
   <translation>
    <numerusform>%n فہرست</numerusform>
    <numerusform>%n فہرستیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n loan|%n loans</source>
   <translation>
    <numerusform>%n قرض</numerusform>
    <numerusform>%n قرضے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute left|%n minutes left</source>
   <translation>
    <numerusform>%n منٹ باقی</numerusform>
    <numerusform>%n منٹ باقی</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute|%n minutes</source>
   <translation>
    <numerusform>%n منٹ</numerusform>
    <numerusform>%n منٹ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n month|%n months</source>
   <translation>
    <numerusform>%n مہینہ</numerusform>
    <numerusform>%n مہینے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more check is due.|%n more checks are due.</source>
   <translation>
    <numerusform>%n مزید جانچ واجب ہے۔</numerusform>
    <numerusform>%n مزید جانچیں واجب ہیں۔</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more pair is left for you|%n more pairs are left for you</source>
   <translation>
    <numerusform>%n مزید جوڑا آپ کے لیے چھوڑا گیا</numerusform>
    <numerusform>%n مزید جوڑے آپ کے لیے چھوڑے گئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n odd thing in the form|%n odd things in the form</source>
   <translation>
    <numerusform>فارم میں %n عجیب بات</numerusform>
    <numerusform>فارم میں %n عجیب باتیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of them says something else now|%n of them say something else now</source>
   <translation>
    <numerusform>ان میں سے %n میں اب کچھ اور ہے</numerusform>
    <numerusform>ان میں سے %n میں اب کچھ اور ہے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other table|%n other tables</source>
   <translation>
    <numerusform>%n دوسرا جدول</numerusform>
    <numerusform>%n دوسرے جدول</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page sent to the printer|%n pages sent to the printer</source>
   <translation>
    <numerusform>%n صفحہ پرنٹر کو بھیجا گیا</numerusform>
    <numerusform>%n صفحات پرنٹر کو بھیجے گئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair different|%n pairs different</source>
   <translation>
    <numerusform>%n جوڑا مختلف</numerusform>
    <numerusform>%n جوڑے مختلف</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair merged|%n pairs merged</source>
   <translation>
    <numerusform>%n جوڑا ضم ہوا</numerusform>
    <numerusform>%n جوڑے ضم ہوئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair shares a number but is left for you|%n pairs share a number but are left for you</source>
   <translation>
    <numerusform>%n جوڑے کا نمبر ایک ہے مگر آپ کے لیے چھوڑا گیا</numerusform>
    <numerusform>%n جوڑوں کا نمبر ایک ہے مگر آپ کے لیے چھوڑے گئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair|%n pairs</source>
   <translation>
    <numerusform>%n جوڑا</numerusform>
    <numerusform>%n جوڑے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment in another currency: choose its scheme|%n payments in another currency: choose their scheme</source>
   <translation>
    <numerusform>%n ادائیگی دوسری کرنسی میں: اس کی اسکیم چنیں</numerusform>
    <numerusform>%n ادائیگیاں دوسری کرنسی میں: ان کی اسکیم چنیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment planned|%n payments planned</source>
   <translation>
    <numerusform>%n ادائیگی طے شدہ</numerusform>
    <numerusform>%n ادائیگیاں طے شدہ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment saved|%n payments saved</source>
   <translation>
    <numerusform>%n ادائیگی محفوظ ہوئی</numerusform>
    <numerusform>%n ادائیگیاں محفوظ ہوئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment: {state}|%n payments: {state}</source>
   <translation>
    <numerusform>%n ادائیگی: {state}</numerusform>
    <numerusform>%n ادائیگیاں: {state}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment|%n payments</source>
   <translation>
    <numerusform>%n ادائیگی</numerusform>
    <numerusform>%n ادائیگیاں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n period|%n periods</source>
   <translation>
    <numerusform>%n مدت</numerusform>
    <numerusform>%n مدتیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person covered today|%n persons covered today</source>
   <translation>
    <numerusform>آج %n فرد کا بیمہ</numerusform>
    <numerusform>آج %n افراد کا بیمہ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person|%n persons</source>
   <translation>
    <numerusform>%n فرد</numerusform>
    <numerusform>%n افراد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece|%n pieces</source>
   <translation>
    <numerusform>%n عدد</numerusform>
    <numerusform>%n عدد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n point fewer|%n points fewer</source>
   <translation>
    <numerusform>%n پوائنٹ کم</numerusform>
    <numerusform>%n پوائنٹ کم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n point more|%n points more</source>
   <translation>
    <numerusform>%n پوائنٹ زیادہ</numerusform>
    <numerusform>%n پوائنٹ زیادہ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n policy removed|%n policies removed</source>
   <translation>
    <numerusform>%n پالیسی ہٹائی گئی</numerusform>
    <numerusform>%n پالیسیاں ہٹائی گئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n policy|%n policies</source>
   <translation>
    <numerusform>%n پالیسی</numerusform>
    <numerusform>%n پالیسیاں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n problem keeps a row out|%n problems keep rows out</source>
   <translation>
    <numerusform>%n مسئلہ قطار کو روکتا ہے</numerusform>
    <numerusform>%n مسائل قطاروں کو روکتے ہیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n problem saved|%n problems saved</source>
   <translation>
    <numerusform>%n مسئلہ محفوظ ہوا</numerusform>
    <numerusform>%n مسائل محفوظ ہوئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question about the rounds|%n questions about the rounds</source>
   <translation>
    <numerusform>راؤنڈز کے بارے میں %n سوال</numerusform>
    <numerusform>راؤنڈز کے بارے میں %n سوالات</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question left out|%n questions left out</source>
   <translation>
    <numerusform>%n سوال چھوڑا گیا</numerusform>
    <numerusform>%n سوالات چھوڑے گئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question not shown to you|%n questions not shown to you</source>
   <translation>
    <numerusform>%n سوال آپ کو نہیں دکھایا گیا</numerusform>
    <numerusform>%n سوالات آپ کو نہیں دکھائے گئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question stayed behind|%n questions stayed behind</source>
   <translation>
    <numerusform>%n سوال رہ گیا</numerusform>
    <numerusform>%n سوالات رہ گئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question stays behind: {names}|%n questions stay behind: {names}</source>
   <translation>
    <numerusform>%n سوال رہ جائے گا: {names}</numerusform>
    <numerusform>%n سوالات رہ جائیں گے: {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question|%n questions</source>
   <translation>
    <numerusform>%n سوال</numerusform>
    <numerusform>%n سوالات</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rebate computed|%n rebates computed</source>
   <translation>
    <numerusform>%n رعایت شمار ہوئی</numerusform>
    <numerusform>%n رعایتیں شمار ہوئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rebate credited|%n rebates credited</source>
   <translation>
    <numerusform>%n رعایت کریڈٹ ہوئی</numerusform>
    <numerusform>%n رعایتیں کریڈٹ ہوئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rebate reversed|%n rebates reversed</source>
   <translation>
    <numerusform>%n رعایت واپس لی گئی</numerusform>
    <numerusform>%n رعایتیں واپس لی گئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record has later ones and stays|%n records have later ones and stay</source>
   <translation>
    <numerusform>%n اندراج سے بعد کے اندراج جڑے ہیں، برقرار ہے</numerusform>
    <numerusform>%n اندراجات سے بعد کے اندراج جڑے ہیں، برقرار ہیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record merged|%n records merged</source>
   <translation>
    <numerusform>%n اندراج ضم ہوا</numerusform>
    <numerusform>%n اندراج ضم ہوئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral closed|%n referrals closed</source>
   <translation>
    <numerusform>%n ریفرل بند ہوا</numerusform>
    <numerusform>%n ریفرلز بند ہوئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral is open again|%n referrals are open again</source>
   <translation>
    <numerusform>%n ریفرل دوبارہ کھل گیا</numerusform>
    <numerusform>%n ریفرلز دوبارہ کھل گئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral received|%n referrals received</source>
   <translation>
    <numerusform>%n ریفرل وصول ہوا</numerusform>
    <numerusform>%n ریفرلز وصول ہوئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral removed|%n referrals removed</source>
   <translation>
    <numerusform>%n ریفرل ہٹایا گیا</numerusform>
    <numerusform>%n ریفرلز ہٹائے گئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n referral|%n referrals</source>
   <translation>
    <numerusform>%n ریفرل</numerusform>
    <numerusform>%n ریفرلز</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n remark|%n remarks</source>
   <translation>
    <numerusform>%n ملاحظہ</numerusform>
    <numerusform>%n ملاحظات</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n removed|%n removed</source>
   <translation>
    <numerusform>%n ہٹایا گیا</numerusform>
    <numerusform>%n ہٹائے گئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat in a file of its own|%n repeats in files of their own</source>
   <translation>
    <numerusform>%n دہرائی اپنی فائل میں</numerusform>
    <numerusform>%n دہرائیاں اپنی اپنی فائل میں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat on a sheet of its own|%n repeats on sheets of their own</source>
   <translation>
    <numerusform>%n دہرائی اپنی شیٹ پر</numerusform>
    <numerusform>%n دہرائیاں اپنی اپنی شیٹ پر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat sheet|%n repeat sheets</source>
   <translation>
    <numerusform>%n دہرائی شیٹ</numerusform>
    <numerusform>%n دہرائی شیٹس</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n repeat stays behind: such rows have no room for it|%n repeats stay behind: such rows have no room for them</source>
   <translation>
    <numerusform>%n دہرائی رہ جائے گی: ایسی قطاروں میں اس کی جگہ نہیں</numerusform>
    <numerusform>%n دہرائیاں رہ جائیں گی: ایسی قطاروں میں ان کی جگہ نہیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n response behind it|%n responses behind it</source>
   <translation>
    <numerusform>اس کے پیچھے %n جواب نامہ</numerusform>
    <numerusform>اس کے پیچھے %n جواب نامے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n response exported|%n responses exported</source>
   <translation>
    <numerusform>%n جواب نامہ ایکسپورٹ ہوا</numerusform>
    <numerusform>%n جواب نامے ایکسپورٹ ہوئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n response|%n responses</source>
   <translation>
    <numerusform>%n جواب نامہ</numerusform>
    <numerusform>%n جواب نامے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n reversed|%n reversed</source>
   <translation>
    <numerusform>%n واپس لی گئی</numerusform>
    <numerusform>%n واپس لی گئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n round|%n rounds</source>
   <translation>
    <numerusform>%n راؤنڈ</numerusform>
    <numerusform>%n راؤنڈ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row changes|%n rows change</source>
   <translation>
    <numerusform>%n قطار بدلتی ہے</numerusform>
    <numerusform>%n قطاریں بدلتی ہیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row has no place and is left out|%n rows have no place and are left out</source>
   <translation>
    <numerusform>%n قطار کی جگہ نہیں، چھوڑ دی گئی</numerusform>
    <numerusform>%n قطاروں کی جگہ نہیں، چھوڑ دی گئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row imported|%n rows imported</source>
   <translation>
    <numerusform>%n قطار امپورٹ ہوئی</numerusform>
    <numerusform>%n قطاریں امپورٹ ہوئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row in {file}|%n rows in {file}</source>
   <translation>
    <numerusform>{file} میں %n قطار</numerusform>
    <numerusform>{file} میں %n قطاریں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row is left out|%n rows are left out</source>
   <translation>
    <numerusform>%n قطار چھوڑی گئی ہے</numerusform>
    <numerusform>%n قطاریں چھوڑی گئی ہیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row is taken in|%n rows are taken in</source>
   <translation>
    <numerusform>%n قطار شامل کی گئی ہے</numerusform>
    <numerusform>%n قطاریں شامل کی گئی ہیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row left out|%n rows left out</source>
   <translation>
    <numerusform>%n قطار چھوڑی گئی</numerusform>
    <numerusform>%n قطاریں چھوڑی گئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row of data|%n rows of data</source>
   <translation>
    <numerusform>ڈیٹا کی %n قطار</numerusform>
    <numerusform>ڈیٹا کی %n قطاریں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row of the sheet saved|%n rows of the sheet saved</source>
   <translation>
    <numerusform>شیٹ کی %n قطار محفوظ ہوئی</numerusform>
    <numerusform>شیٹ کی %n قطاریں محفوظ ہوئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was corrected in this file|%n rows were corrected in this file</source>
   <translation>
    <numerusform>اس فائل میں %n قطار درست کی گئی</numerusform>
    <numerusform>اس فائل میں %n قطاریں درست کی گئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was left out: no interview stands, or it was checked already|%n rows were left out: no interview stands, or they were checked already</source>
   <translation>
    <numerusform>%n قطار چھوڑی گئی: انٹرویو موجود نہیں، یا پڑتال پہلے ہو چکی</numerusform>
    <numerusform>%n قطاریں چھوڑی گئیں: انٹرویو موجود نہیں، یا پڑتال پہلے ہو چکی</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was left out: no interview stands, or it was typed twice already|%n rows were left out: no interview stands, or it was typed twice already</source>
   <translation>
    <numerusform>%n قطار چھوڑی گئی: انٹرویو موجود نہیں، یا پہلے ہی دو بار درج ہے</numerusform>
    <numerusform>%n قطاریں چھوڑی گئیں: انٹرویو موجود نہیں، یا پہلے ہی دو بار درج ہیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row was rejected|%n rows were rejected</source>
   <translation>
    <numerusform>%n قطار مسترد ہوئی</numerusform>
    <numerusform>%n قطاریں مسترد ہوئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row written|%n rows written</source>
   <translation>
    <numerusform>%n قطار لکھی گئی</numerusform>
    <numerusform>%n قطاریں لکھی گئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row|%n rows</source>
   <translation>
    <numerusform>%n قطار</numerusform>
    <numerusform>%n قطاریں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule of the form is not checked|%n rules of the form are not checked</source>
   <translation>
    <numerusform>فارم کا %n اصول نہیں جانچا گیا</numerusform>
    <numerusform>فارم کے %n اصول نہیں جانچے گئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rule|%n rules</source>
   <translation>
    <numerusform>%n قاعدہ</numerusform>
    <numerusform>%n قواعد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n scheme|%n schemes</source>
   <translation>
    <numerusform>%n اسکیم</numerusform>
    <numerusform>%n اسکیمیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected|%n selected</source>
   <translation>
    <numerusform>%n منتخب</numerusform>
    <numerusform>%n منتخب</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sensitive answer is hidden|%n sensitive answers are hidden</source>
   <translation>
    <numerusform>%n حساس جواب چھپا ہوا ہے</numerusform>
    <numerusform>%n حساس جوابات چھپے ہوئے ہیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sensitive question hidden|%n sensitive questions hidden</source>
   <translation>
    <numerusform>%n حساس سوال چھپایا گیا</numerusform>
    <numerusform>%n حساس سوال چھپائے گئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sensitive question stays behind: you may not see it|%n sensitive questions stay behind: you may not see them</source>
   <translation>
    <numerusform>%n حساس سوال رہ جائے گا: آپ اسے نہیں دیکھ سکتے</numerusform>
    <numerusform>%n حساس سوالات رہ جائیں گے: آپ انہیں نہیں دیکھ سکتے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n similar client|%n similar clients</source>
   <translation>
    <numerusform>%n ملتا جلتا کلائنٹ</numerusform>
    <numerusform>%n ملتے جلتے کلائنٹس</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stored value would be emptied|%n stored values would be emptied</source>
   <translation>
    <numerusform>%n محفوظ قدر خالی ہو جائے گی</numerusform>
    <numerusform>%n محفوظ قدریں خالی ہو جائیں گی</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n table|%n tables</source>
   <translation>
    <numerusform>%n جدول</numerusform>
    <numerusform>%n جدول</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n talk since|%n talks since</source>
   <translation>
    <numerusform>اس کے بعد %n نشست</numerusform>
    <numerusform>اس کے بعد %n نشستیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text is neither read nor stored; its rows are rejected.|%n texts are neither read nor stored; their rows are rejected.</source>
   <translation>
    <numerusform>%n متن نہ پڑھا جاتا ہے نہ محفوظ ہوتا ہے؛ اس کی قطاریں مسترد ہوتی ہیں۔</numerusform>
    <numerusform>%n متن نہ پڑھے جاتے ہیں نہ محفوظ ہوتے ہیں؛ ان کی قطاریں مسترد ہوتی ہیں۔</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text is none of our choices.|%n texts are none of our choices.</source>
   <translation>
    <numerusform>%n متن ہمارے انتخابات میں نہیں۔</numerusform>
    <numerusform>%n متن ہمارے انتخابات میں نہیں۔</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text to name|%n texts to name</source>
   <translation>
    <numerusform>%n متن کو نام دینا ہے</numerusform>
    <numerusform>%n متن کو نام دینا ہے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing to choose|%n things to choose</source>
   <translation>
    <numerusform>%n بات منتخب کرنی ہے</numerusform>
    <numerusform>%n باتیں منتخب کرنی ہیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n time|%n times</source>
   <translation>
    <numerusform>%n بار</numerusform>
    <numerusform>%n بار</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to be typed again|%n to be typed again</source>
   <translation>
    <numerusform>%n دوبارہ درج کرنا ہے</numerusform>
    <numerusform>%n دوبارہ درج کرنے ہیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to decide|%n to decide</source>
   <translation>
    <numerusform>%n فیصلہ طلب</numerusform>
    <numerusform>%n فیصلہ طلب</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n value to look at|%n values to look at</source>
   <translation>
    <numerusform>%n قدر دیکھنی ہے</numerusform>
    <numerusform>%n قدریں دیکھنی ہیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n value was changed later and stays|%n values were changed later and stay</source>
   <translation>
    <numerusform>%n قدر بعد میں بدلی گئی، برقرار ہے</numerusform>
    <numerusform>%n قدریں بعد میں بدلی گئیں، برقرار ہیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit or voucher|%n visits and vouchers</source>
   <translation>
    <numerusform>%n دورہ یا واؤچر</numerusform>
    <numerusform>%n دورے اور واؤچر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit removed|%n visits removed</source>
   <translation>
    <numerusform>%n دورہ ہٹایا گیا</numerusform>
    <numerusform>%n دورے ہٹائے گئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n voucher saved|%n vouchers saved</source>
   <translation>
    <numerusform>%n واؤچر محفوظ ہوا</numerusform>
    <numerusform>%n واؤچر محفوظ ہوئے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n year old|%n years old</source>
   <translation>
    <numerusform>%n سال</numerusform>
    <numerusform>%n سال</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n year|%n years</source>
   <translation>
    <numerusform>%n سال</numerusform>
    <numerusform>%n سال</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Billing information:</source>
   <translation>&amp;بل کی معلومات:</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>&amp;منتخب کریں</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;نقل کریں</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;مٹائیں</translation>
  </message>
  <message>
   <source>&amp;Edit client</source>
   <translation>کلائنٹ میں &amp;ترمیم</translation>
  </message>
  <message>
   <source>&amp;End:</source>
   <translation>&amp;آخر:</translation>
  </message>
  <message>
   <source>&amp;Give incentive</source>
   <translation>&amp;مراعات دیں</translation>
  </message>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;یہاں دیکھیں:</translation>
  </message>
  <message>
   <source>&amp;Move to another centre</source>
   <translation>دوسرے سینٹر میں من&amp;تقل کریں</translation>
  </message>
  <message>
   <source>&amp;Name:</source>
   <translation>&amp;نام:</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>&amp;نیا فولڈر</translation>
  </message>
  <message>
   <source>&amp;New client</source>
   <translation>&amp;نیا کلائنٹ</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>&amp;نہیں</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;کھولیں</translation>
  </message>
  <message>
   <source>&amp;Options &lt;&lt;</source>
   <translation>&amp;اختیارات &lt;&lt;</translation>
  </message>
  <message>
   <source>&amp;Options &gt;&gt;</source>
   <translation>&amp;اختیارات &gt;&gt;</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;پیسٹ کریں</translation>
  </message>
  <message>
   <source>&amp;Print</source>
   <translation>&amp;پرنٹ</translation>
  </message>
  <message>
   <source>&amp;Print the list</source>
   <translation>&amp;فہرست چھاپیں</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;دوبارہ کریں</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>نام &amp;بدلیں</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;محفوظ کریں</translation>
  </message>
  <message>
   <source>&amp;Start:</source>
   <translation>&amp;شروع:</translation>
  </message>
  <message>
   <source>&amp;Step up</source>
   <translation>&amp;بڑھائیں</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;واپس لیں</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;ہاں</translation>
  </message>
  <message>
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation>'%1' لکھنے سے محفوظ ہے۔
کیا آپ پھر بھی اسے حذف کرنا چاہتے ہیں؟</translation>
  </message>
  <message>
   <source>(does not apply)</source>
   <translation>(لاگو نہیں)</translation>
  </message>
  <message>
   <source>(does not know)</source>
   <translation>(معلوم نہیں)</translation>
  </message>
  <message>
   <source>(left blank)</source>
   <translation>(خالی)</translation>
  </message>
  <message>
   <source>(no heading)</source>
   <translation>(سرخی نہیں)</translation>
  </message>
  <message>
   <source>(refused)</source>
   <translation>(انکار)</translation>
  </message>
  <message>
   <source>(skipped)</source>
   <translation>(چھوڑا گیا)</translation>
  </message>
  <message>
   <source>.xlsx or .csv to write</source>
   <translation>لکھنے کے لیے .xlsx یا .csv</translation>
  </message>
  <message>
   <source>.xlsx to write</source>
   <translation>لکھنے کے لیے .xlsx</translation>
  </message>
  <message>
   <source>.xlsx, .csv or .zip to write</source>
   <translation>لکھنے کے لیے .xlsx، .csv یا .zip</translation>
  </message>
  <message>
   <source>1 for yes, 0 for no; leave all empty when it was not answered.</source>
   <translation>ہاں کے لیے 1، نہیں کے لیے 0؛ جواب نہ ملا ہو تو سب خالی چھوڑیں۔</translation>
  </message>
  <message>
   <source>1 mar 2026</source>
   <translation>1 مارچ 2026</translation>
  </message>
  <message>
   <source>1.5 IQR of logs</source>
   <translation>لوگارتھم کا 1.5 IQR</translation>
  </message>
  <message>
   <source>1: never differs</source>
   <translation>1: کبھی نہیں بدلتا</translation>
  </message>
  <message>
   <source>2026-Q1, 2026-03 or 2026-01-15/2026-03-14</source>
   <translation>2026-Q1، 2026-03 یا 2026-01-15/2026-03-14</translation>
  </message>
  <message>
   <source>2: hard to ask</source>
   <translation>2: پوچھنا مشکل</translation>
  </message>
  <message>
   <source>3 deviations</source>
   <translation>3 انحراف</translation>
  </message>
  <message>
   <source>3/4 or today</source>
   <translation>3/4 یا آج</translation>
  </message>
  <message>
   <source>3/4/1991 or 34</source>
   <translation>3/4/1991 یا 34</translation>
  </message>
  <message>
   <source>30 apr 2026</source>
   <translation>30 اپریل 2026</translation>
  </message>
  <message>
   <source>3: may change</source>
   <translation>3: بدل سکتا ہے</translation>
  </message>
  <message>
   <source>A .mfdw file on this computer, or a backup of one.</source>
   <translation>اس کمپیوٹر پر .mfdw فائل، یا اس کا بیک اَپ۔</translation>
  </message>
  <message>
   <source>A blank cell changes nothing, unless you say so.</source>
   <translation>خالی خانہ کچھ نہیں بدلتا، جب تک آپ نہ کہیں۔</translation>
  </message>
  <message>
   <source>A blank cell empties it</source>
   <translation>خالی خانہ اسے خالی کرتا ہے</translation>
  </message>
  <message>
   <source>A branch owns its clients and centres.</source>
   <translation>کلائنٹس اور سینٹر برانچ کے ہوتے ہیں۔</translation>
  </message>
  <message>
   <source>A checklist says what a safety visit looks at; yes means that it is well.</source>
   <translation>چیک لسٹ بتاتی ہے کہ حفاظتی دورے میں کیا دیکھنا ہے؛ ہاں کا مطلب ہے کہ ٹھیک ہے۔</translation>
  </message>
  <message>
   <source>A circle takes one answer, squares take several. Write DK beside a question when the answer is not known, R when it is refused, NA when it does not apply.</source>
   <translation>دائرے میں ایک جواب، مربعوں میں کئی۔ جواب معلوم نہ ہو تو سوال کے پاس DK لکھیں، انکار پر R، لاگو نہ ہو تو NA۔</translation>
  </message>
  <message>
   <source>A client has one interview a round: choose which one stands.</source>
   <translation>ہر راؤنڈ میں کلائنٹ کا ایک انٹرویو ہوتا ہے: منتخب کریں کون سا رہے۔</translation>
  </message>
  <message>
   <source>A column for each choice, 1 or 0</source>
   <translation>ہر انتخاب کا کالم، 1 یا 0</translation>
  </message>
  <message>
   <source>A column for each; take another sheet for more.</source>
   <translation>ہر ایک کے لیے ایک کالم؛ زیادہ کے لیے دوسرا ورق لیں۔</translation>
  </message>
  <message>
   <source>A column of the file names the round.</source>
   <translation>فائل کا ایک کالم راؤنڈ بتاتا ہے۔</translation>
  </message>
  <message>
   <source>A condition about a child that was not met comes here; nobody is punished.</source>
   <translation>بچے سے متعلق جو شرط پوری نہ ہو وہ یہاں آتی ہے؛ کسی کو سزا نہیں دی جاتی۔</translation>
  </message>
  <message>
   <source>A condition that was not met is stated here; what follows is decided in the branch.</source>
   <translation>جو شرط پوری نہیں ہوئی وہ یہاں درج ہے؛ آگے کا فیصلہ برانچ میں ہوتا ہے۔</translation>
  </message>
  <message>
   <source>A copy is made before every import and undo; make one now for a quiet night.</source>
   <translation>ہر امپورٹ اور واپسی سے پہلے نقل بنتی ہے؛ اطمینان کے لیے ابھی ایک بنا لیں۔</translation>
  </message>
  <message>
   <source>A curriculum is a row of modules; a training scheme follows it.</source>
   <translation>نصاب ماڈیولز کی ترتیب ہے؛ تربیتی اسکیم اس پر چلتی ہے۔</translation>
  </message>
  <message>
   <source>A day</source>
   <translation>فی دن</translation>
  </message>
  <message>
   <source>A day of the period</source>
   <translation>مدت کا کوئی دن</translation>
  </message>
  <message>
   <source>A do-file that reads the data into Stata with its labels</source>
   <translation>do فائل جو ڈیٹا کو لیبلوں سمیت Stata میں پڑھتی ہے</translation>
  </message>
  <message>
   <source>A few cells stand far away from the table; they are not read.</source>
   <translation>چند خانے جدول سے بہت دور ہیں؛ وہ نہیں پڑھے جاتے۔</translation>
  </message>
  <message>
   <source>A kind says what an incentive is.</source>
   <translation>قسم بتاتی ہے کہ مراعت کیا ہے۔</translation>
  </message>
  <message>
   <source>A made-up branch with 400 clients and three survey rounds. Nothing you do there counts.</source>
   <translation>400 کلائنٹس اور تین سروے راؤنڈ والی فرضی برانچ۔ وہاں آپ جو کریں اس کا کوئی اثر نہیں۔</translation>
  </message>
  <message>
   <source>A new client was made</source>
   <translation>نیا کلائنٹ بنایا گیا</translation>
  </message>
  <message>
   <source>A policy covers the holder and members of the household for a time.</source>
   <translation>پالیسی میں ہولڈر اور گھرانے کے افراد کا ایک مدت تک بیمہ ہوتا ہے۔</translation>
  </message>
  <message>
   <source>A reason is needed</source>
   <translation>وجہ لازمی ہے</translation>
  </message>
  <message>
   <source>A round should be asked with one version of the form.</source>
   <translation>راؤنڈ فارم کے ایک ہی ورژن سے پوچھا جانا چاہیے۔</translation>
  </message>
  <message>
   <source>A row a client, all rounds side by side</source>
   <translation>ہر کلائنٹ کی ایک قطار، تمام راؤنڈ ساتھ ساتھ</translation>
  </message>
  <message>
   <source>A row an interview</source>
   <translation>ہر انٹرویو کی ایک قطار</translation>
  </message>
  <message>
   <source>A row for each; Enter on an empty row goes on. DK, R or NA where there is no answer.</source>
   <translation>ہر ایک کی الگ قطار؛ خالی قطار پر Enter آگے لے جاتا ہے۔ جواب نہ ہو تو DK، R یا NA۔</translation>
  </message>
  <message>
   <source>A row of HXL tags is under the headings.</source>
   <translation>سرخیوں کے نیچے HXL ٹیگز کی قطار ہے۔</translation>
  </message>
  <message>
   <source>A row that breaks a rule is imported and listed, unless it is kept out.</source>
   <translation>اصول توڑنے والی قطار امپورٹ ہو کر فہرست میں آتی ہے، الا یہ کہ اسے باہر رکھا جائے۔</translation>
  </message>
  <message>
   <source>A scheme is an incentive on offer: its rule, its amount, its conditions.</source>
   <translation>اسکیم وہ مراعت ہے جو پیش کی جاتی ہے: اس کا قاعدہ، رقم اور شرائط۔</translation>
  </message>
  <message>
   <source>A second interview of this client</source>
   <translation>اس کلائنٹ کا دوسرا انٹرویو</translation>
  </message>
  <message>
   <source>A second person decides</source>
   <translation>دوسرا شخص فیصلہ کرتا ہے</translation>
  </message>
  <message>
   <source>A second person types it without seeing the first; then both are compared.</source>
   <translation>دوسرا شخص پہلا اندراج دیکھے بغیر درج کرے؛ پھر دونوں کا موازنہ ہوگا۔</translation>
  </message>
  <message>
   <source>A second person types some papers without seeing the first typing.</source>
   <translation>دوسرا شخص پہلا اندراج دیکھے بغیر کچھ کاغذات درج کرتا ہے۔</translation>
  </message>
  <message>
   <source>A second visit was due</source>
   <translation>دوسرا دورہ واجب تھا</translation>
  </message>
  <message>
   <source>A session is a meeting at which something is taught, with a roster.</source>
   <translation>سیشن ایک اجلاس ہے جس میں کچھ سکھایا جاتا ہے اور حاضری لی جاتی ہے۔</translation>
  </message>
  <message>
   <source>A share of the interest paid</source>
   <translation>ادا شدہ مارک اپ کا حصہ</translation>
  </message>
  <message>
   <source>A survey brought it in. Fill in the form when you know who it is.</source>
   <translation>یہ سروے سے آیا ہے۔ جب معلوم ہو کہ کون ہے تو فارم مکمل کریں۔</translation>
  </message>
  <message>
   <source>A survey brought them in</source>
   <translation>ایک سروے سے آئے</translation>
  </message>
  <message>
   <source>A table has a row of headings and rows under it. Choose another file.</source>
   <translation>جدول میں سرخیوں کی قطار اور نیچے قطاریں ہوتی ہیں۔ کوئی اور فائل منتخب کریں۔</translation>
  </message>
  <message>
   <source>A text file: {encoding}, cells parted by {delimiter}. Step 2 lets you change that.</source>
   <translation>ٹیکسٹ فائل: {encoding}، خانوں کے درمیان {delimiter}۔ مرحلہ 2 میں بدل سکتے ہیں۔</translation>
  </message>
  <message>
   <source>A value goes back only where it still is what the import wrote; a record goes only when nobody changed it and nothing hangs on it. What was done later is never lost.</source>
   <translation>قدر صرف وہیں واپس جاتی ہے جہاں اب بھی امپورٹ کی لکھی ہوئی ہو؛ اندراج تبھی ہٹتا ہے جب کسی نے اسے نہ بدلا ہو اور اس سے کچھ وابستہ نہ ہو۔ بعد کا کام کبھی ضائع نہیں ہوتا۔</translation>
  </message>
  <message>
   <source>A verified backup comes first; later changes are never lost.</source>
   <translation>پہلے جانچا ہوا بیک اَپ بنتا ہے؛ بعد کی تبدیلیاں کبھی ضائع نہیں ہوتیں۔</translation>
  </message>
  <message>
   <source>A verified backup is made first.</source>
   <translation>پہلے تصدیق شدہ بیک اَپ بنتا ہے۔</translation>
  </message>
  <message>
   <source>A visit first</source>
   <translation>پہلے دورہ</translation>
  </message>
  <message>
   <source>A voucher is given out here, and what came of it is noted when it is used.</source>
   <translation>واؤچر یہاں دیا جاتا ہے، اور استعمال ہونے پر اس کا نتیجہ درج ہوتا ہے۔</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>ترک کریں</translation>
  </message>
  <message>
   <source>About</source>
   <translation>تعارف</translation>
  </message>
  <message>
   <source>About a child</source>
   <translation>بچے سے متعلق</translation>
  </message>
  <message>
   <source>Above the table</source>
   <translation>جدول کے اوپر</translation>
  </message>
  <message>
   <source>Absent</source>
   <translation>غیر حاضر</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>قبول کریں</translation>
  </message>
  <message>
   <source>Accept these values?</source>
   <translation>یہ قدریں قبول کریں؟</translation>
  </message>
  <message numerus="yes">
   <source>Accept with a reason…|Accept all %n with a reason…</source>
   <translation>
    <numerusform>وجہ کے ساتھ قبول کریں…</numerusform>
    <numerusform>تمام %n وجہ کے ساتھ قبول کریں…</numerusform>
   </translation>
  </message>
  <message>
   <source>Accept: {what}</source>
   <translation>قبول کریں: {what}</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>قبول کیا</translation>
  </message>
  <message>
   <source>Accept…</source>
   <translation>قبول کریں…</translation>
  </message>
  <message>
   <source>Accident</source>
   <translation>حادثہ</translation>
  </message>
  <message>
   <source>Account closed</source>
   <translation>کھاتہ بند</translation>
  </message>
  <message>
   <source>Actions agreed on safety visits</source>
   <translation>حفاظتی دوروں میں طے شدہ اقدامات</translation>
  </message>
  <message>
   <source>Actions done</source>
   <translation>مکمل اقدامات</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>فعال</translation>
  </message>
  <message>
   <source>Active clients</source>
   <translation>فعال کلائنٹس</translation>
  </message>
  <message>
   <source>Active clients at the end</source>
   <translation>مہینے کے آخر میں فعال کلائنٹس</translation>
  </message>
  <message>
   <source>Active clients at the end of each month</source>
   <translation>ہر مہینے کے آخر میں فعال کلائنٹس</translation>
  </message>
  <message>
   <source>Add a branch</source>
   <translation>برانچ شامل کریں</translation>
  </message>
  <message>
   <source>Add a centre</source>
   <translation>سینٹر شامل کریں</translation>
  </message>
  <message>
   <source>Add a checklist</source>
   <translation>چیک لسٹ شامل کریں</translation>
  </message>
  <message>
   <source>Add a condition</source>
   <translation>شرط شامل کریں</translation>
  </message>
  <message>
   <source>Add a curriculum</source>
   <translation>نصاب شامل کریں</translation>
  </message>
  <message>
   <source>Add a document</source>
   <translation>دستاویز شامل کریں</translation>
  </message>
  <message>
   <source>Add a field</source>
   <translation>خانہ شامل کریں</translation>
  </message>
  <message>
   <source>Add a group</source>
   <translation>گروپ شامل کریں</translation>
  </message>
  <message>
   <source>Add a kind</source>
   <translation>قسم شامل کریں</translation>
  </message>
  <message>
   <source>Add a loan</source>
   <translation>قرض شامل کریں</translation>
  </message>
  <message>
   <source>Add a loan…</source>
   <translation>قرض شامل کریں…</translation>
  </message>
  <message>
   <source>Add a paper</source>
   <translation>کاغذ شامل کریں</translation>
  </message>
  <message>
   <source>Add a partner</source>
   <translation>شراکت دار شامل کریں</translation>
  </message>
  <message>
   <source>Add a person</source>
   <translation>فرد شامل کریں</translation>
  </message>
  <message>
   <source>Add a person of the household…</source>
   <translation>گھرانے کا فرد شامل کریں…</translation>
  </message>
  <message>
   <source>Add a rule</source>
   <translation>قاعدہ شامل کریں</translation>
  </message>
  <message>
   <source>Add an area</source>
   <translation>شعبہ شامل کریں</translation>
  </message>
  <message>
   <source>Add an enterprise</source>
   <translation>کاروبار شامل کریں</translation>
  </message>
  <message>
   <source>Add an enterprise…</source>
   <translation>کاروبار شامل کریں…</translation>
  </message>
  <message>
   <source>Add one in the settings of your system, or save the paper as PDF.</source>
   <translation>اپنے سسٹم کی ترتیبات میں ایک شامل کریں، یا کاغذ کو PDF میں محفوظ کریں۔</translation>
  </message>
  <message>
   <source>Add one under Schemes first.</source>
   <translation>پہلے اسکیمیں میں ایک شامل کریں۔</translation>
  </message>
  <message>
   <source>Add version</source>
   <translation>ورژن شامل کریں</translation>
  </message>
  <message>
   <source>Add what your papers ask for and the program does not: it stands on the form, in the list, and in imports and exports.</source>
   <translation>جو آپ کے کاغذات پوچھتے ہیں اور پروگرام نہیں، وہ شامل کریں: یہ فارم، فہرست، اور امپورٹ و ایکسپورٹ میں آئے گا۔</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>پتہ</translation>
  </message>
  <message>
   <source>Adjustments since closing</source>
   <translation>بند کرنے کے بعد کی تصحیحات</translation>
  </message>
  <message>
   <source>Administrator</source>
   <translation>منتظم</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>مزید</translation>
  </message>
  <message>
   <source>Advanced Option Conflicts</source>
   <translation>مزید اختیارات میں ٹکراؤ</translation>
  </message>
  <message>
   <source>After</source>
   <translation>بعد میں</translation>
  </message>
  <message>
   <source>After a shock</source>
   <translation>صدمے کے بعد</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>عمر</translation>
  </message>
  <message>
   <source>Age not known</source>
   <translation>عمر معلوم نہیں</translation>
  </message>
  <message>
   <source>Ages saved</source>
   <translation>عمریں محفوظ ہوئیں</translation>
  </message>
  <message>
   <source>Agreed action</source>
   <translation>طے شدہ اقدام</translation>
  </message>
  <message>
   <source>Agreed action done</source>
   <translation>طے شدہ اقدام مکمل</translation>
  </message>
  <message>
   <source>Agreed actions</source>
   <translation>طے شدہ اقدامات</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>مطابقت</translation>
  </message>
  <message>
   <source>Alike</source>
   <translation>ملتے جلتے</translation>
  </message>
  <message>
   <source>All</source>
   <translation>تمام</translation>
  </message>
  <message>
   <source>All Files (*)</source>
   <translation>تمام فائلیں (*)</translation>
  </message>
  <message>
   <source>All Pages</source>
   <translation>تمام صفحے</translation>
  </message>
  <message>
   <source>All branches</source>
   <translation>تمام برانچیں</translation>
  </message>
  <message>
   <source>All centres</source>
   <translation>تمام سینٹر</translation>
  </message>
  <message>
   <source>All clients</source>
   <translation>تمام کلائنٹس</translation>
  </message>
  <message>
   <source>All clients are compared with each other by name, birth, village, telephone and numbers. Nothing is changed.</source>
   <translation>تمام کلائنٹس کا نام، پیدائش، گاؤں، ٹیلیفون اور نمبروں سے آپس میں موازنہ ہوتا ہے۔ کچھ نہیں بدلتا۔</translation>
  </message>
  <message>
   <source>All conditions</source>
   <translation>تمام شرائط</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>تمام فائلیں</translation>
  </message>
  <message>
   <source>All files ({patterns})</source>
   <translation>تمام فائلیں ({patterns})</translation>
  </message>
  <message>
   <source>All incentives</source>
   <translation>تمام مراعات</translation>
  </message>
  <message>
   <source>All is well: file, keys and ledger</source>
   <translation>سب ٹھیک ہے: فائل، کلیدیں اور لیجر</translation>
  </message>
  <message>
   <source>All of it is written at once, or nothing.</source>
   <translation>سب ایک ساتھ لکھا جاتا ہے، ورنہ کچھ نہیں۔</translation>
  </message>
  <message>
   <source>All persons</source>
   <translation>تمام افراد</translation>
  </message>
  <message>
   <source>All present</source>
   <translation>سب حاضر</translation>
  </message>
  <message>
   <source>All rounds</source>
   <translation>تمام راؤنڈ</translation>
  </message>
  <message>
   <source>All rows</source>
   <translation>تمام قطاریں</translation>
  </message>
  <message>
   <source>All rules must hold</source>
   <translation>تمام قواعد پورے ہوں</translation>
  </message>
  <message>
   <source>All sessions</source>
   <translation>تمام سیشن</translation>
  </message>
  <message>
   <source>Allowed by</source>
   <translation>اجازت کی بنیاد</translation>
  </message>
  <message>
   <source>Also as incentive</source>
   <translation>مراعت کے طور پر بھی</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>رقم</translation>
  </message>
  <message>
   <source>Amount approved</source>
   <translation>منظور شدہ رقم</translation>
  </message>
  <message>
   <source>Amount claimed</source>
   <translation>کلیم کی رقم</translation>
  </message>
  <message>
   <source>Amount of one award</source>
   <translation>ایک مراعت کی رقم</translation>
  </message>
  <message>
   <source>Amount, {currency}</source>
   <translation>رقم، {currency}</translation>
  </message>
  <message>
   <source>An amount entered with each award</source>
   <translation>ہر مراعت کے ساتھ درج کی جانے والی رقم</translation>
  </message>
  <message>
   <source>An area says what an incentive is to change.</source>
   <translation>شعبہ بتاتا ہے کہ مراعت کیا بدلنے کے لیے ہے۔</translation>
  </message>
  <message>
   <source>An interview was not finished</source>
   <translation>ایک انٹرویو مکمل نہیں ہوا</translation>
  </message>
  <message>
   <source>An odd figure is a question, not a mistake: ask before changing it.</source>
   <translation>عجیب عدد ایک سوال ہے، غلطی نہیں: بدلنے سے پہلے پوچھیں۔</translation>
  </message>
  <message>
   <source>Another country</source>
   <translation>کوئی اور ملک</translation>
  </message>
  <message>
   <source>Another person</source>
   <translation>کوئی اور شخص</translation>
  </message>
  <message>
   <source>Another reason</source>
   <translation>کوئی اور وجہ</translation>
  </message>
  <message>
   <source>Another table</source>
   <translation>دوسرا جدول</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>جواب</translation>
  </message>
  <message>
   <source>Answer of a visit</source>
   <translation>دورے کا جواب</translation>
  </message>
  <message>
   <source>Answer of the partner</source>
   <translation>شراکت دار کا جواب</translation>
  </message>
  <message>
   <source>Answer, note</source>
   <translation>جواب، نوٹ</translation>
  </message>
  <message>
   <source>Answered on</source>
   <translation>جواب کی تاریخ</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>جوابات</translation>
  </message>
  <message>
   <source>Answers appear here when a survey with this client is imported or typed in.</source>
   <translation>اس کلائنٹ کا سروے امپورٹ یا درج ہونے پر جوابات یہاں آئیں گے۔</translation>
  </message>
  <message>
   <source>Answers in which two typings of a paper differ; an error is the typist’s against whom it was decided.</source>
   <translation>جوابات جن میں ایک کاغذ کے دو اندراج مختلف ہیں؛ غلطی اس درج کنندہ کی ہے جس کے خلاف فیصلہ ہوا۔</translation>
  </message>
  <message>
   <source>Answers may be shared for research, without the name</source>
   <translation>جوابات نام کے بغیر تحقیق کے لیے دیے جا سکتے ہیں</translation>
  </message>
  <message>
   <source>Answers of a survey</source>
   <translation>سروے کے جوابات</translation>
  </message>
  <message>
   <source>Answers that must be given</source>
   <translation>جوابات جو لازمی ہیں</translation>
  </message>
  <message>
   <source>Answers that the form itself would not have let pass.</source>
   <translation>جوابات جنہیں فارم خود قبول نہ کرتا۔</translation>
  </message>
  <message>
   <source>Answers that were others when somebody else asked the same person again.</source>
   <translation>جوابات جو مختلف نکلے جب کسی اور نے اسی شخص سے دوبارہ پوچھا۔</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>کوئی بھی</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>لاگو کریں</translation>
  </message>
  <message>
   <source>Apply a workbook…</source>
   <translation>ورک بک لاگو کریں…</translation>
  </message>
  <message>
   <source>Apply to all</source>
   <translation>سب پر لاگو کریں</translation>
  </message>
  <message>
   <source>Applying {file}</source>
   <translation>{file} پر عمل ہو رہا ہے</translation>
  </message>
  <message>
   <source>Appointment</source>
   <translation>ملاقات</translation>
  </message>
  <message>
   <source>Appointment on</source>
   <translation>ملاقات کی تاریخ</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>منظوری</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>منظور کریں</translation>
  </message>
  <message numerus="yes">
   <source>Approve %n award|Approve %n awards</source>
   <translation>
    <numerusform>%n مراعت منظور کریں</numerusform>
    <numerusform>%n مراعات منظور کریں</numerusform>
   </translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>منظور</translation>
  </message>
  <message>
   <source>Approved by</source>
   <translation>منظور کنندہ</translation>
  </message>
  <message>
   <source>Approved in part</source>
   <translation>جزوی منظور</translation>
  </message>
  <message>
   <source>Approved leave</source>
   <translation>منظور شدہ رخصت</translation>
  </message>
  <message>
   <source>Approved, credited</source>
   <translation>منظور، کریڈٹ شدہ</translation>
  </message>
  <message>
   <source>Approving the rebates</source>
   <translation>رعایتیں منظور ہو رہی ہیں</translation>
  </message>
  <message>
   <source>Arabic and Urdu (1256)</source>
   <translation>عربی اور اردو (1256)</translation>
  </message>
  <message>
   <source>Are you sure you want to delete '%1'?</source>
   <translation>کیا آپ واقعی '%1' مٹانا چاہتے ہیں؟</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>شعبہ</translation>
  </message>
  <message>
   <source>Area of decent work</source>
   <translation>باوقار روزگار کا شعبہ</translation>
  </message>
  <message>
   <source>Areas of decent work</source>
   <translation>باوقار روزگار کے شعبے</translation>
  </message>
  <message>
   <source>Arm</source>
   <translation>زمرہ</translation>
  </message>
  <message>
   <source>Arm, if not the centre's</source>
   <translation>زمرہ، اگر سینٹر والا نہ ہو</translation>
  </message>
  <message>
   <source>As a column and filter of the list</source>
   <translation>فہرست کے کالم اور فلٹر کے طور پر</translation>
  </message>
  <message>
   <source>As all fields</source>
   <translation>سب خانوں کی طرح</translation>
  </message>
  <message>
   <source>As in the form</source>
   <translation>فارم کے مطابق</translation>
  </message>
  <message>
   <source>As of an earlier day</source>
   <translation>کسی پہلے دن تک</translation>
  </message>
  <message>
   <source>As of {moment} · fingerprint {mark}</source>
   <translation>{moment} تک · نشانِ تصدیق {mark}</translation>
  </message>
  <message>
   <source>As others made it</source>
   <translation>جیسی دوسروں نے بنائی</translation>
  </message>
  <message>
   <source>As proposed</source>
   <translation>تجویز کے مطابق</translation>
  </message>
  <message>
   <source>As the file says</source>
   <translation>فائل کے مطابق</translation>
  </message>
  <message>
   <source>As the program counts</source>
   <translation>پروگرام کی گنتی کے مطابق</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>سسٹم کے مطابق</translation>
  </message>
  <message>
   <source>As wide as the room</source>
   <translation>چوڑائی کے مطابق</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>دوبارہ پوچھیں</translation>
  </message>
  <message>
   <source>Ask me for each</source>
   <translation>ہر ایک کے لیے مجھ سے پوچھیں</translation>
  </message>
  <message>
   <source>Ask only where it applies.</source>
   <translation>صرف وہاں پوچھیں جہاں لاگو ہو۔</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>پوچھا جاتا ہے</translation>
  </message>
  <message>
   <source>Asked by</source>
   <translation>پوچھنے والا</translation>
  </message>
  <message>
   <source>Asked for it</source>
   <translation>خود درخواست کی</translation>
  </message>
  <message>
   <source>Assign branches, centres or clients to the arms of an innovation first.</source>
   <translation>پہلے برانچوں، سینٹروں یا کلائنٹس کو اختراع کے زمروں میں رکھیں۔</translation>
  </message>
  <message>
   <source>Assisted: a person chose</source>
   <translation>مدد سے: شخص نے منتخب کیا</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>کم از کم</translation>
  </message>
  <message>
   <source>At most, for a loan</source>
   <translation>زیادہ سے زیادہ، فی قرض</translation>
  </message>
  <message>
   <source>Attendance</source>
   <translation>حاضری</translation>
  </message>
  <message>
   <source>Attendance of sessions</source>
   <translation>سیشنوں کی حاضری</translation>
  </message>
  <message>
   <source>Attendance of sessions: the list of a trainer</source>
   <translation>سیشنوں کی حاضری: ایک ٹرینر کی فہرست</translation>
  </message>
  <message>
   <source>Attendance of {session} saved</source>
   <translation>{session} کی حاضری محفوظ ہوئی</translation>
  </message>
  <message>
   <source>Attendance sheet</source>
   <translation>حاضری شیٹ</translation>
  </message>
  <message>
   <source>Attendances</source>
   <translation>حاضریاں</translation>
  </message>
  <message>
   <source>Attended</source>
   <translation>شرکت</translation>
  </message>
  <message>
   <source>Attrition</source>
   <translation>نمونے میں کمی</translation>
  </message>
  <message>
   <source>Attrition is low: under 5 %.</source>
   <translation>نمونے میں کمی کم ہے: 5 % سے نیچے۔</translation>
  </message>
  <message>
   <source>Attrition is over 20 %: an effect can only be given with its bounds.</source>
   <translation>نمونے میں کمی 20 % سے زیادہ ہے: اثر صرف حدود کے ساتھ دیا جا سکتا ہے۔</translation>
  </message>
  <message>
   <source>Attrition lies between 5 % and 20 %: test whether those who left were others.</source>
   <translation>نمونے میں کمی 5 % اور 20 % کے درمیان ہے: جانچیں کہ چھوڑنے والے مختلف تو نہیں تھے۔</translation>
  </message>
  <message>
   <source>Attrition so far</source>
   <translation>اب تک نمونے میں کمی</translation>
  </message>
  <message>
   <source>Authentication Needed</source>
   <translation>تصدیق درکار</translation>
  </message>
  <message>
   <source>Authentication needed to use %1 on %2.</source>
   <translation>%2 پر %1 استعمال کرنے کے لیے تصدیق درکار ہے۔</translation>
  </message>
  <message>
   <source>Authentication needed to use %1.</source>
   <translation>%1 استعمال کرنے کے لیے تصدیق درکار ہے۔</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>ادارۂ اجرا</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>خودکار</translation>
  </message>
  <message>
   <source>Award</source>
   <translation>مراعت</translation>
  </message>
  <message>
   <source>Awards</source>
   <translation>دی گئی مراعات</translation>
  </message>
  <message>
   <source>Awards from the amount on that the settings name wait here for a second person.</source>
   <translation>ترتیبات میں دی گئی رقم سے شروع ہونے والی مراعات یہاں دوسرے شخص کی منتظر ہوتی ہیں۔</translation>
  </message>
  <message>
   <source>Awards have an amount</source>
   <translation>مراعات کی رقم ہوتی ہے</translation>
  </message>
  <message>
   <source>Awards have conditions</source>
   <translation>مراعات کی شرائط ہوتی ہیں</translation>
  </message>
  <message>
   <source>Awards in all</source>
   <translation>کل مراعات</translation>
  </message>
  <message>
   <source>Awards in the month</source>
   <translation>مہینے کی مراعات</translation>
  </message>
  <message>
   <source>Awards in the year</source>
   <translation>سال کی مراعات</translation>
  </message>
  <message>
   <source>Awards of the scheme</source>
   <translation>اسکیم کی مراعات</translation>
  </message>
  <message>
   <source>Awards planned</source>
   <translation>طے شدہ مراعات</translation>
  </message>
  <message>
   <source>Awards recorded on the sheet of a centre wait here for their policies.</source>
   <translation>سینٹر کی شیٹ پر درج مراعات یہاں اپنی پالیسیوں کی منتظر ہوتی ہیں۔</translation>
  </message>
  <message>
   <source>Awards to approve</source>
   <translation>منظوری طلب مراعات</translation>
  </message>
  <message>
   <source>Awards with conditions bring their checks here on the day they are due.</source>
   <translation>شرائط والی مراعات کی جانچیں واجب ہونے کے دن یہاں آتی ہیں۔</translation>
  </message>
  <message>
   <source>Awards without a policy</source>
   <translation>بغیر پالیسی کی مراعات</translation>
  </message>
  <message>
   <source>Awards…</source>
   <translation>دی گئی مراعات…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>پیچھے</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>واپس فہرست پر</translation>
  </message>
  <message>
   <source>Back to the questionnaires</source>
   <translation>واپس سوالناموں پر</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>ابھی بیک اَپ کریں</translation>
  </message>
  <message>
   <source>Back-check</source>
   <translation>پڑتال</translation>
  </message>
  <message>
   <source>Back-checks</source>
   <translation>پڑتالیں</translation>
  </message>
  <message>
   <source>Backed up and checked</source>
   <translation>بیک اَپ ہوا اور جانچا گیا</translation>
  </message>
  <message>
   <source>Backed up just now</source>
   <translation>ابھی بیک اَپ ہوا</translation>
  </message>
  <message>
   <source>Backing up</source>
   <translation>بیک اَپ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>بیک اَپ</translation>
  </message>
  <message>
   <source>Backups ({patterns})</source>
   <translation>بیک اَپ ({patterns})</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>بیلنس</translation>
  </message>
  <message>
   <source>Banner Pages</source>
   <translation>سرورق صفحے</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>بیس لائن</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>بیچ</translation>
  </message>
  <message>
   <source>Becomes</source>
   <translation>بنے گا</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>پہلے</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>شروع کریں</translation>
  </message>
  <message>
   <source>Begin with a scheme under Incentives and a centre under Settings.</source>
   <translation>مراعات میں اسکیم اور ترتیبات میں سینٹر سے شروع کریں۔</translation>
  </message>
  <message>
   <source>Begins at</source>
   <translation>شروع وقت</translation>
  </message>
  <message>
   <source>Belongs to number … of: {part}</source>
   <translation>نمبر … سے تعلق: {part}</translation>
  </message>
  <message>
   <source>Below the table</source>
   <translation>جدول کے نیچے</translation>
  </message>
  <message>
   <source>Best interest</source>
   <translation>بہترین مفاد</translation>
  </message>
  <message>
   <source>Between the cells</source>
   <translation>خانوں کے درمیان</translation>
  </message>
  <message>
   <source>Bikram Sambat, the calendar of Nepal</source>
   <translation>بکرم سمبت، نیپال کا کیلنڈر</translation>
  </message>
  <message>
   <source>Birth</source>
   <translation>ولادت</translation>
  </message>
  <message>
   <source>Birth day</source>
   <translation>تاریخِ پیدائش</translation>
  </message>
  <message>
   <source>Birth day estimated</source>
   <translation>اندازاً تاریخِ پیدائش</translation>
  </message>
  <message>
   <source>Birth day or age</source>
   <translation>تاریخِ پیدائش یا عمر</translation>
  </message>
  <message>
   <source>Blank</source>
   <translation>خالی</translation>
  </message>
  <message>
   <source>Blank cells empty</source>
   <translation>خالی خانے خالی کرتے ہیں</translation>
  </message>
  <message>
   <source>Blank cells never clear what is stored.</source>
   <translation>خالی خانے محفوظ ڈیٹا کبھی نہیں مٹاتے۔</translation>
  </message>
  <message>
   <source>Blank questionnaire</source>
   <translation>خالی سوالنامہ</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>روکا گیا</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>پیدائش</translation>
  </message>
  <message>
   <source>Born, or age</source>
   <translation>پیدائش یا عمر</translation>
  </message>
  <message>
   <source>Both typings agree</source>
   <translation>دونوں اندراج ایک جیسے ہیں</translation>
  </message>
  <message numerus="yes">
   <source>Both typings agree in %n answer|Both typings agree in %n answers</source>
   <translation>
    <numerusform>دونوں اندراج %n جواب میں ایک جیسے ہیں</numerusform>
    <numerusform>دونوں اندراج %n جوابات میں ایک جیسے ہیں</numerusform>
   </translation>
  </message>
  <message>
   <source>Bottom</source>
   <translation>نیچے</translation>
  </message>
  <message>
   <source>Bottom to Top, Left to Right</source>
   <translation>نیچے سے اوپر، بائیں سے دائیں</translation>
  </message>
  <message>
   <source>Bottom to Top, Right to Left</source>
   <translation>نیچے سے اوپر، دائیں سے بائیں</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>برانچ</translation>
  </message>
  <message>
   <source>Branch manager</source>
   <translation>برانچ مینیجر</translation>
  </message>
  <message>
   <source>Branch: {name}</source>
   <translation>برانچ: {name}</translation>
  </message>
  <message>
   <source>Branches</source>
   <translation>برانچیں</translation>
  </message>
  <message>
   <source>Branches: {names}.</source>
   <translation>برانچیں: {names}۔</translation>
  </message>
  <message>
   <source>Breaches to review</source>
   <translation>جائزہ طلب خلاف ورزیاں</translation>
  </message>
  <message>
   <source>Bring it back</source>
   <translation>واپس لائیں</translation>
  </message>
  <message>
   <source>Bring rows kept out before</source>
   <translation>پہلے باہر رکھی گئی قطاریں لائیں</translation>
  </message>
  <message>
   <source>Bring the rounds to one</source>
   <translation>راؤنڈز کو ایک شکل میں لائیں</translation>
  </message>
  <message>
   <source>Bring the rounds to one…</source>
   <translation>راؤنڈز کو ایک شکل میں لائیں…</translation>
  </message>
  <message>
   <source>Bring the row back</source>
   <translation>قطار واپس لائیں</translation>
  </message>
  <message>
   <source>Broken</source>
   <translation>ٹوٹے</translation>
  </message>
  <message>
   <source>Brother or sister</source>
   <translation>بھائی یا بہن</translation>
  </message>
  <message>
   <source>Buddhist era, 543 years ahead</source>
   <translation>بدھ مت سن، 543 سال آگے</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>بجٹ</translation>
  </message>
  <message>
   <source>Budget left</source>
   <translation>باقی بجٹ</translation>
  </message>
  <message>
   <source>Budget saved</source>
   <translation>بجٹ محفوظ ہوا</translation>
  </message>
  <message>
   <source>Budgets</source>
   <translation>بجٹ</translation>
  </message>
  <message>
   <source>Budgets of the schemes</source>
   <translation>اسکیموں کے بجٹ</translation>
  </message>
  <message>
   <source>Budgets…</source>
   <translation>بجٹ…</translation>
  </message>
  <message>
   <source>Business closed</source>
   <translation>کاروبار بند</translation>
  </message>
  <message>
   <source>Business register</source>
   <translation>کاروباری رجسٹر</translation>
  </message>
  <message>
   <source>By</source>
   <translation>بذریعہ</translation>
  </message>
  <message>
   <source>By a rule</source>
   <translation>قاعدے سے</translation>
  </message>
  <message>
   <source>By age</source>
   <translation>عمر کے لحاظ سے</translation>
  </message>
  <message>
   <source>By an earlier identifier</source>
   <translation>پہلے کے شناختی نمبر سے</translation>
  </message>
  <message>
   <source>By an identifier</source>
   <translation>شناختی نمبر سے</translation>
  </message>
  <message>
   <source>By arm</source>
   <translation>زمرے کے لحاظ سے</translation>
  </message>
  <message>
   <source>By rule</source>
   <translation>اصول سے</translation>
  </message>
  <message>
   <source>By sex</source>
   <translation>جنس کے لحاظ سے</translation>
  </message>
  <message>
   <source>By word</source>
   <translation>زبانی</translation>
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
   <translation>ZIP میں CSV فائلیں</translation>
  </message>
  <message>
   <source>Calculations</source>
   <translation>حسابات</translation>
  </message>
  <message>
   <source>Called</source>
   <translation>نام</translation>
  </message>
  <message>
   <source>Cambodia</source>
   <translation>کمبوڈیا</translation>
  </message>
  <message>
   <source>Came</source>
   <translation>آئے</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>واپس آئے</translation>
  </message>
  <message>
   <source>Came into the household</source>
   <translation>گھرانے میں آنے کی تاریخ</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>منسوخ کریں</translation>
  </message>
  <message>
   <source>Cancel: {title}</source>
   <translation>منسوخ کریں: {title}</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>منسوخ</translation>
  </message>
  <message>
   <source>Cancelled from</source>
   <translation>منسوخ از</translation>
  </message>
  <message>
   <source>Cancel…</source>
   <translation>منسوخ کریں…</translation>
  </message>
  <message>
   <source>Candidate {number}</source>
   <translation>امیدوار {number}</translation>
  </message>
  <message>
   <source>Cell {number} of {all}</source>
   <translation>خانہ {number} از {all}</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation>خانے</translation>
  </message>
  <message>
   <source>Cells put right</source>
   <translation>درست کیے گئے سیل</translation>
  </message>
  <message>
   <source>Centre</source>
   <translation>سینٹر</translation>
  </message>
  <message>
   <source>Centre or branch closed</source>
   <translation>سینٹر یا برانچ بند</translation>
  </message>
  <message>
   <source>Centres</source>
   <translation>سینٹر</translation>
  </message>
  <message>
   <source>Centres or groups were put together or parted</source>
   <translation>سینٹر یا گروپ ملائے یا الگ کیے گئے</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>سرٹیفکیٹ</translation>
  </message>
  <message>
   <source>Certificates</source>
   <translation>سرٹیفکیٹ</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>تبدیلی</translation>
  </message>
  <message>
   <source>Change &amp;status</source>
   <translation>&amp;حیثیت بدلیں</translation>
  </message>
  <message>
   <source>Change answers</source>
   <translation>جوابات بدلیں</translation>
  </message>
  <message>
   <source>Change answers…</source>
   <translation>جوابات بدلیں…</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>اسے بدلیں</translation>
  </message>
  <message>
   <source>Change status</source>
   <translation>حیثیت بدلیں</translation>
  </message>
  <message>
   <source>Change status: {who}</source>
   <translation>حیثیت بدلیں: {who}</translation>
  </message>
  <message>
   <source>Change status…</source>
   <translation>حیثیت بدلیں…</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>تفصیلی منظر پر جائیں</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>فہرست منظر پر جائیں</translation>
  </message>
  <message>
   <source>Change, points</source>
   <translation>تبدیلی، پوائنٹ</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>بدلی گئی</translation>
  </message>
  <message>
   <source>Changed here since it was exported</source>
   <translation>ایکسپورٹ کے بعد یہاں بدلا گیا</translation>
  </message>
  <message>
   <source>Changed values</source>
   <translation>بدلی ہوئی قدریں</translation>
  </message>
  <message>
   <source>Changes since the last print</source>
   <translation>پچھلی طباعت کے بعد تبدیلیاں</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>بدلیں…</translation>
  </message>
  <message>
   <source>Changing the status</source>
   <translation>حیثیت بدلی جا رہی ہے</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>جانچ</translation>
  </message>
  <message>
   <source>Check a round: gaps, outliers, duplicates, interviewers</source>
   <translation>راؤنڈ جانچیں: خلا، غیر معمولی قدریں، دہرے اندراج، انٹرویو لینے والے</translation>
  </message>
  <message>
   <source>Check due</source>
   <translation>جانچ واجب</translation>
  </message>
  <message>
   <source>Check everything</source>
   <translation>سب کچھ جانچیں</translation>
  </message>
  <message>
   <source>Check now</source>
   <translation>ابھی جانچیں</translation>
  </message>
  <message>
   <source>Check the rows</source>
   <translation>قطاریں جانچیں</translation>
  </message>
  <message>
   <source>Check-up</source>
   <translation>معائنہ</translation>
  </message>
  <message>
   <source>Check: {who}</source>
   <translation>جانچ: {who}</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>جانچا گیا</translation>
  </message>
  <message>
   <source>Checked by</source>
   <translation>جانچ کنندہ</translation>
  </message>
  <message>
   <source>Checked on</source>
   <translation>جانچ کی تاریخ</translation>
  </message>
  <message>
   <source>Checking rows</source>
   <translation>قطاریں جانچی جا رہی ہیں</translation>
  </message>
  <message>
   <source>Checking the content</source>
   <translation>مواد جانچا جا رہا ہے</translation>
  </message>
  <message>
   <source>Checking the copy</source>
   <translation>نقل جانچی جا رہی ہے</translation>
  </message>
  <message>
   <source>Checking the database</source>
   <translation>ڈیٹا بیس کی جانچ جاری ہے</translation>
  </message>
  <message>
   <source>Checking the file</source>
   <translation>فائل جانچی جا رہی ہے</translation>
  </message>
  <message>
   <source>Checking the ledger</source>
   <translation>لیجر جانچا جا رہا ہے</translation>
  </message>
  <message>
   <source>Checking the round</source>
   <translation>راؤنڈ جانچا جا رہا ہے</translation>
  </message>
  <message>
   <source>Checking the rows</source>
   <translation>قطاریں جانچی جا رہی ہیں</translation>
  </message>
  <message>
   <source>Checklist</source>
   <translation>چیک لسٹ</translation>
  </message>
  <message>
   <source>Checklists</source>
   <translation>چیک لسٹیں</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>جانچیں</translation>
  </message>
  <message>
   <source>Checks met</source>
   <translation>کامیاب جانچیں</translation>
  </message>
  <message>
   <source>Checks of conditions</source>
   <translation>شرائط کی جانچیں</translation>
  </message>
  <message>
   <source>Checks overdue at the end</source>
   <translation>مہینے کے آخر میں زائد المیعاد جانچیں</translation>
  </message>
  <message>
   <source>Checks that are due</source>
   <translation>واجب جانچیں</translation>
  </message>
  <message>
   <source>Child</source>
   <translation>اولاد</translation>
  </message>
  <message>
   <source>Child health</source>
   <translation>بچوں کی صحت</translation>
  </message>
  <message>
   <source>Child labour</source>
   <translation>چائلڈ لیبر</translation>
  </message>
  <message>
   <source>Children of school age</source>
   <translation>اسکول جانے کی عمر کے بچے</translation>
  </message>
  <message>
   <source>Choice</source>
   <translation>انتخاب</translation>
  </message>
  <message>
   <source>Choice that the text means</source>
   <translation>متن کا مطلب کون سا انتخاب ہے</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>انتخابات</translation>
  </message>
  <message>
   <source>Choices that depend on other answers</source>
   <translation>دوسرے جوابات پر منحصر انتخابات</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>منتخب کریں</translation>
  </message>
  <message>
   <source>Choose a branch</source>
   <translation>برانچ منتخب کریں</translation>
  </message>
  <message>
   <source>Choose a centre</source>
   <translation>سینٹر منتخب کریں</translation>
  </message>
  <message>
   <source>Choose a client on the left to see everything.</source>
   <translation>تفصیل دیکھنے کے لیے فہرست سے کلائنٹ منتخب کریں۔</translation>
  </message>
  <message>
   <source>Choose a client, and her consent form is shown here.</source>
   <translation>کلائنٹ منتخب کریں، اس کا رضامندی فارم یہاں دکھایا جائے گا۔</translation>
  </message>
  <message>
   <source>Choose a client, and her page is shown here.</source>
   <translation>کلائنٹ منتخب کریں، اس کا صفحہ یہاں دکھایا جائے گا۔</translation>
  </message>
  <message>
   <source>Choose a client, and her savings are shown here.</source>
   <translation>کلائنٹ منتخب کریں، اس کی بچت یہاں دکھائی جائے گی۔</translation>
  </message>
  <message>
   <source>Choose a client…</source>
   <translation>کلائنٹ منتخب کریں…</translation>
  </message>
  <message>
   <source>Choose a course</source>
   <translation>کورس منتخب کریں</translation>
  </message>
  <message>
   <source>Choose a curriculum…</source>
   <translation>نصاب منتخب کریں…</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>فائل منتخب کریں…</translation>
  </message>
  <message>
   <source>Choose a kind</source>
   <translation>قسم منتخب کریں</translation>
  </message>
  <message>
   <source>Choose a partner</source>
   <translation>شراکت دار منتخب کریں</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>تصویر منتخب کریں</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>تصویر منتخب کریں…</translation>
  </message>
  <message>
   <source>Choose a place…</source>
   <translation>جگہ منتخب کریں…</translation>
  </message>
  <message>
   <source>Choose a policy and file the claim with C.</source>
   <translation>پالیسی منتخب کریں اور C سے کلیم دائر کریں۔</translation>
  </message>
  <message>
   <source>Choose a questionnaire</source>
   <translation>سوالنامہ منتخب کریں</translation>
  </message>
  <message>
   <source>Choose a referral</source>
   <translation>ریفرل منتخب کریں</translation>
  </message>
  <message>
   <source>Choose a referral, and its slip is shown here.</source>
   <translation>ریفرل منتخب کریں، اس کی پرچی یہاں دکھائی جائے گی۔</translation>
  </message>
  <message>
   <source>Choose a round</source>
   <translation>راؤنڈ منتخب کریں</translation>
  </message>
  <message>
   <source>Choose a scheme</source>
   <translation>اسکیم منتخب کریں</translation>
  </message>
  <message>
   <source>Choose a scheme and a centre</source>
   <translation>اسکیم اور سینٹر منتخب کریں</translation>
  </message>
  <message>
   <source>Choose a spreadsheet</source>
   <translation>اسپریڈ شیٹ منتخب کریں</translation>
  </message>
  <message>
   <source>Choose an area</source>
   <translation>شعبہ منتخب کریں</translation>
  </message>
  <message>
   <source>Choose an event</source>
   <translation>ایونٹ منتخب کریں</translation>
  </message>
  <message>
   <source>Choose another centre, or a later day.</source>
   <translation>دوسرا سینٹر چنیں، یا بعد کا دن۔</translation>
  </message>
  <message>
   <source>Choose another view, or fewer words.</source>
   <translation>دوسرا منظر منتخب کریں، یا کم الفاظ لکھیں۔</translation>
  </message>
  <message>
   <source>Choose another…</source>
   <translation>دوسری منتخب کریں…</translation>
  </message>
  <message>
   <source>Choose at the side what each column holds.</source>
   <translation>ایک طرف چنیں کہ ہر کالم میں کیا ہے۔</translation>
  </message>
  <message>
   <source>Choose columns</source>
   <translation>کالم منتخب کریں</translation>
  </message>
  <message>
   <source>Choose from the list; dk when the answer is not known, refused when it was refused.</source>
   <translation>فہرست سے چنیں؛ جواب معلوم نہ ہو تو dk، انکار ہو تو refused۔</translation>
  </message>
  <message>
   <source>Choose how</source>
   <translation>طریقہ منتخب کریں</translation>
  </message>
  <message>
   <source>Choose one or more</source>
   <translation>ایک یا زیادہ منتخب کریں</translation>
  </message>
  <message>
   <source>Choose the centre</source>
   <translation>سینٹر منتخب کریں</translation>
  </message>
  <message>
   <source>Choose the edited workbook</source>
   <translation>ترمیم شدہ ورک بک منتخب کریں</translation>
  </message>
  <message>
   <source>Choose the filled list</source>
   <translation>پُر کی گئی فہرست منتخب کریں</translation>
  </message>
  <message>
   <source>Choose the reason</source>
   <translation>وجہ منتخب کریں</translation>
  </message>
  <message>
   <source>Choose the scheme</source>
   <translation>اسکیم منتخب کریں</translation>
  </message>
  <message>
   <source>Choose what proves it</source>
   <translation>ثبوت منتخب کریں</translation>
  </message>
  <message>
   <source>Choose who it was</source>
   <translation>منتخب کریں کہ کون تھا</translation>
  </message>
  <message>
   <source>Choose why</source>
   <translation>وجہ منتخب کریں</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>کلیم</translation>
  </message>
  <message>
   <source>Claim approved</source>
   <translation>کلیم منظور ہوا</translation>
  </message>
  <message>
   <source>Claim approved in part</source>
   <translation>کلیم جزوی منظور ہوا</translation>
  </message>
  <message>
   <source>Claim filed</source>
   <translation>کلیم دائر ہوا</translation>
  </message>
  <message>
   <source>Claim of {client}: {state}</source>
   <translation>{client} کا کلیم: {state}</translation>
  </message>
  <message>
   <source>Claim paid</source>
   <translation>کلیم ادا ہوا</translation>
  </message>
  <message>
   <source>Claim rejected</source>
   <translation>کلیم مسترد ہوا</translation>
  </message>
  <message>
   <source>Claim withdrawn</source>
   <translation>کلیم واپس لیا گیا</translation>
  </message>
  <message>
   <source>Claimed</source>
   <translation>کلیم شدہ</translation>
  </message>
  <message>
   <source>Claims</source>
   <translation>کلیم</translation>
  </message>
  <message>
   <source>Claims in twelve months</source>
   <translation>بارہ مہینوں کے کلیم</translation>
  </message>
  <message>
   <source>Claims ratio: claims paid in the twelve months to the end of premium earned by the day.</source>
   <translation>کلیم کا تناسب: آخر تک بارہ مہینوں میں ادا کیے گئے کلیم، روزانہ کے حساب سے حاصل شدہ پریمیم کے مقابلے میں۔</translation>
  </message>
  <message>
   <source>Claims to be paid</source>
   <translation>ادائیگی طلب کلیم</translation>
  </message>
  <message>
   <source>Claims to send to the insurer</source>
   <translation>انشورنس کمپنی کو بھیجنے والے کلیم</translation>
  </message>
  <message>
   <source>Claims with the insurer</source>
   <translation>انشورنس کمپنی کے پاس کلیم</translation>
  </message>
  <message>
   <source>Claims: documents wanted</source>
   <translation>کلیم: دستاویزات درکار</translation>
  </message>
  <message>
   <source>Claims: the settlement list of an insurer</source>
   <translation>کلیم: انشورنس کمپنی کی تصفیے کی فہرست</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>درجہ بند</translation>
  </message>
  <message>
   <source>Clerk</source>
   <translation>کلرک</translation>
  </message>
  <message>
   <source>Click to leave it out again</source>
   <translation>دوبارہ چھوڑنے کے لیے کلک کریں</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>کلائنٹ</translation>
  </message>
  <message>
   <source>Client code</source>
   <translation>کلائنٹ کوڈ</translation>
  </message>
  <message>
   <source>Client in</source>
   <translation>کلائنٹ والا کالم</translation>
  </message>
  <message>
   <source>Client listing</source>
   <translation>کلائنٹس کی فہرست</translation>
  </message>
  <message>
   <source>Client page</source>
   <translation>کلائنٹ کا صفحہ</translation>
  </message>
  <message>
   <source>Client since</source>
   <translation>کلائنٹ از</translation>
  </message>
  <message>
   <source>Client: signature or thumbprint</source>
   <translation>کلائنٹ: دستخط یا انگوٹھا</translation>
  </message>
  <message>
   <source>Clients</source>
   <translation>کلائنٹس</translation>
  </message>
  <message>
   <source>Clients come to sessions</source>
   <translation>کلائنٹس سیشن میں آتے ہیں</translation>
  </message>
  <message>
   <source>Clients found</source>
   <translation>ملنے والے کلائنٹس</translation>
  </message>
  <message>
   <source>Clients interviewed in the first round ({round}), by the arm of that day; again: interviewed in this round.</source>
   <translation>پہلے راؤنڈ ({round}) میں انٹرویو ہونے والے کلائنٹس، اس دن کے زمرے کے لحاظ سے؛ دوبارہ: اس راؤنڈ میں انٹرویو ہوا۔</translation>
  </message>
  <message>
   <source>Clients of a village meet in a centre.</source>
   <translation>گاؤں کے کلائنٹس سینٹر میں ملتے ہیں۔</translation>
  </message>
  <message>
   <source>Clients of the branch</source>
   <translation>برانچ کے کلائنٹس</translation>
  </message>
  <message>
   <source>Clients reached</source>
   <translation>مستفید کلائنٹس</translation>
  </message>
  <message>
   <source>Clients to complete</source>
   <translation>مکمل کرنے کے لیے کلائنٹس</translation>
  </message>
  <message>
   <source>Clients who left</source>
   <translation>چھوڑ جانے والے کلائنٹس</translation>
  </message>
  <message>
   <source>Clients who may be meant</source>
   <translation>ممکنہ کلائنٹس</translation>
  </message>
  <message>
   <source>Clients who were not interviewed</source>
   <translation>جن کلائنٹس کا انٹرویو نہیں ہوا</translation>
  </message>
  <message>
   <source>Clients, awards, schemes</source>
   <translation>کلائنٹس، مراعات، اسکیمیں</translation>
  </message>
  <message>
   <source>Clients, phones, numbers and places that several responses share.</source>
   <translation>کلائنٹس، فون، نمبر اور جگہیں جو کئی جواب ناموں میں مشترک ہیں۔</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>بند کریں</translation>
  </message>
  <message>
   <source>Close month…</source>
   <translation>مہینہ بند کریں…</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>پیغام بند کریں</translation>
  </message>
  <message>
   <source>Close the month</source>
   <translation>مہینہ بند کریں</translation>
  </message>
  <message>
   <source>Close the referral</source>
   <translation>ریفرل بند کریں</translation>
  </message>
  <message>
   <source>Close {month}</source>
   <translation>{month} بند کریں</translation>
  </message>
  <message>
   <source>Close: {what}</source>
   <translation>بند کریں: {what}</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>بند</translation>
  </message>
  <message>
   <source>Closed before, on {moment} ({fingerprint}); reopened on {later} by {actor}: {reason}</source>
   <translation>پہلے {moment} کو بند ہوا ({fingerprint})؛ {later} کو {actor} نے دوبارہ کھولا: {reason}</translation>
  </message>
  <message>
   <source>Closed on</source>
   <translation>بند ہوا</translation>
  </message>
  <message>
   <source>Closed on {day} by {who}</source>
   <translation>{day} کو {who} نے بند کیا</translation>
  </message>
  <message>
   <source>Closed on {moment} by {actor}. These figures stand as they were on that day.</source>
   <translation>{moment} کو {actor} نے بند کیا۔ یہ اعداد اسی دن کے مطابق قائم ہیں۔</translation>
  </message>
  <message>
   <source>Close…</source>
   <translation>بند کریں…</translation>
  </message>
  <message>
   <source>Closing the month</source>
   <translation>مہینہ بند کیا جا رہا ہے</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>کوڈ</translation>
  </message>
  <message>
   <source>Code and arm stay; what was given and answered stays with the old branch. Household and enterprises come along.</source>
   <translation>کوڈ اور زمرہ برقرار رہتے ہیں؛ جو دیا گیا اور جواب ملا پرانی برانچ میں رہتا ہے۔ گھرانہ اور کاروبار ساتھ آتے ہیں۔</translation>
  </message>
  <message>
   <source>Code of the branch</source>
   <translation>برانچ کا کوڈ</translation>
  </message>
  <message>
   <source>Code of the scheme</source>
   <translation>اسکیم کا کوڈ</translation>
  </message>
  <message>
   <source>Code, name or village</source>
   <translation>کوڈ، نام یا گاؤں</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>کوڈ بک</translation>
  </message>
  <message>
   <source>Codes, with a space between:</source>
   <translation>کوڈ، درمیان میں خالی جگہ کے ساتھ:</translation>
  </message>
  <message>
   <source>Collected documents</source>
   <translation>دستاویزات جمع کیں</translation>
  </message>
  <message>
   <source>Collected the payment</source>
   <translation>رقم وصول کی</translation>
  </message>
  <message>
   <source>Collection sheet</source>
   <translation>وصولی شیٹ</translation>
  </message>
  <message>
   <source>Color Mode</source>
   <translation>رنگ کا انداز</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>کالم</translation>
  </message>
  <message>
   <source>Column numbers</source>
   <translation>کالم نمبر</translation>
  </message>
  <message>
   <source>Column that names the client</source>
   <translation>کلائنٹ کی شناخت والا کالم</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>کالم</translation>
  </message>
  <message>
   <source>Columns and texts mean what they meant then, {since}.</source>
   <translation>کالموں اور متن کا مطلب وہی ہے جو تب تھا، {since}۔</translation>
  </message>
  <message>
   <source>Columns chosen by hand</source>
   <translation>ہاتھ سے چنے گئے کالم</translation>
  </message>
  <message>
   <source>Columns left out</source>
   <translation>چھوڑے گئے کالم</translation>
  </message>
  <message>
   <source>Columns of the file</source>
   <translation>فائل کے کالم</translation>
  </message>
  <message>
   <source>Columns that are gone: {columns}.</source>
   <translation>اب نہ ملنے والے کالم: {columns}۔</translation>
  </message>
  <message>
   <source>Columns that are left out</source>
   <translation>چھوڑے گئے کالم</translation>
  </message>
  <message>
   <source>Columns that are understood stand in the workbook that `mfdw template` writes.</source>
   <translation>جو کالم سمجھے جاتے ہیں وہ اس ورک بک میں ہیں جو `mfdw template` لکھتا ہے۔</translation>
  </message>
  <message>
   <source>Columns that are understood: {columns}.</source>
   <translation>یہ کالم پہچانے جاتے ہیں: {columns}۔</translation>
  </message>
  <message>
   <source>Columns that seem renamed: {columns}.</source>
   <translation>کالم جن کا نام بدلا لگتا ہے: {columns}۔</translation>
  </message>
  <message>
   <source>Columns {area}, headings in row {row}</source>
   <translation>کالم {area}، سرخیاں قطار {row} میں</translation>
  </message>
  <message>
   <source>Comes along: {records}</source>
   <translation>ساتھ آئیں گے: {records}</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>کہاں سے آئی</translation>
  </message>
  <message>
   <source>Comes into it</source>
   <translation>اس میں آئے گا</translation>
  </message>
  <message>
   <source>Comes of it</source>
   <translation>نتیجہ</translation>
  </message>
  <message>
   <source>Comma</source>
   <translation>کوما</translation>
  </message>
  <message>
   <source>Committed</source>
   <translation>مختص</translation>
  </message>
  <message>
   <source>Compare a workbook…</source>
   <translation>ورک بک سے موازنہ کریں…</translation>
  </message>
  <message>
   <source>Compared</source>
   <translation>موازنہ شدہ</translation>
  </message>
  <message>
   <source>Comparing the clients</source>
   <translation>کلائنٹس کا موازنہ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Comparing {done} of {total} clients</source>
   <translation>{total} میں سے {done} کلائنٹس کا موازنہ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Comparing {file}</source>
   <translation>{file} کا موازنہ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>موازنہ</translation>
  </message>
  <message>
   <source>Comparison client</source>
   <translation>موازنہ کلائنٹ</translation>
  </message>
  <message>
   <source>Complete</source>
   <translation>مکمل کریں</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>مکمل</translation>
  </message>
  <message>
   <source>Completed from</source>
   <translation>مکمل ہونے کی حد</translation>
  </message>
  <message>
   <source>Completion list</source>
   <translation>تکمیل کی فہرست</translation>
  </message>
  <message>
   <source>Compute</source>
   <translation>شمار کریں</translation>
  </message>
  <message>
   <source>Compute rebates</source>
   <translation>رعایتیں شمار کریں</translation>
  </message>
  <message>
   <source>Compute rebates…</source>
   <translation>رعایتیں شمار کریں…</translation>
  </message>
  <message>
   <source>Computed by</source>
   <translation>شمار کنندہ</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>کمپیوٹر</translation>
  </message>
  <message>
   <source>Computing the rebates</source>
   <translation>رعایتیں شمار ہو رہی ہیں</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>شرط</translation>
  </message>
  <message>
   <source>Condition checks</source>
   <translation>شرائط کی جانچیں</translation>
  </message>
  <message>
   <source>Condition checks due</source>
   <translation>شرائط کی واجب جانچیں</translation>
  </message>
  <message>
   <source>Condition checks: the list of a school</source>
   <translation>شرائط کی جانچیں: اسکول کی فہرست</translation>
  </message>
  <message>
   <source>Conditional</source>
   <translation>مشروط</translation>
  </message>
  <message>
   <source>Conditional cash transfer</source>
   <translation>مشروط نقد امداد</translation>
  </message>
  <message>
   <source>Conditional loan</source>
   <translation>مشروط قرض</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>شرائط</translation>
  </message>
  <message>
   <source>Conditions met</source>
   <translation>پوری ہونے والی شرائط</translation>
  </message>
  <message>
   <source>Confidential</source>
   <translation>محدود</translation>
  </message>
  <message>
   <source>Conflict</source>
   <translation>تنازع</translation>
  </message>
  <message>
   <source>Consent</source>
   <translation>رضامندی</translation>
  </message>
  <message>
   <source>Consent form</source>
   <translation>رضامندی فارم</translation>
  </message>
  <message>
   <source>Consent given</source>
   <translation>رضامندی دی</translation>
  </message>
  <message>
   <source>Consent given on</source>
   <translation>رضامندی کی تاریخ</translation>
  </message>
  <message>
   <source>Consent to the service</source>
   <translation>خدمت کے لیے رضامندی</translation>
  </message>
  <message>
   <source>Consent withdrawn</source>
   <translation>رضامندی واپس لی گئی</translation>
  </message>
  <message>
   <source>Consent, as signed on the form</source>
   <translation>رضامندی، فارم پر دستخط کے مطابق</translation>
  </message>
  <message>
   <source>Consent: {who}</source>
   <translation>رضامندی: {who}</translation>
  </message>
  <message>
   <source>Consents</source>
   <translation>رضامندیاں</translation>
  </message>
  <message>
   <source>Construction</source>
   <translation>تعمیرات</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>رابطہ</translation>
  </message>
  <message>
   <source>Contract</source>
   <translation>معاہدہ</translation>
  </message>
  <message>
   <source>Coordinator</source>
   <translation>کوآرڈینیٹر</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>نقول</translation>
  </message>
  <message>
   <source>Copies:</source>
   <translation>نقول:</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>&amp;لنک کا پتا نقل کریں</translation>
  </message>
  <message>
   <source>Copy before it: {file}</source>
   <translation>اس سے پہلے کی نقل: {file}</translation>
  </message>
  <message>
   <source>Copy the details</source>
   <translation>تفصیل نقل کریں</translation>
  </message>
  <message>
   <source>Copy the picture</source>
   <translation>تصویر نقل کریں</translation>
  </message>
  <message>
   <source>Copying the database</source>
   <translation>ڈیٹا بیس کی نقل بن رہی ہے</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>تصحیح</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>لاگت</translation>
  </message>
  <message>
   <source>Cost of one award to the institution</source>
   <translation>ادارے کے لیے ایک مراعت کی لاگت</translation>
  </message>
  <message>
   <source>Could be one of these:</source>
   <translation>ان میں سے ایک ہو سکتا ہے:</translation>
  </message>
  <message>
   <source>Could not delete directory.</source>
   <translation>فولڈر حذف نہیں ہو سکا۔</translation>
  </message>
  <message>
   <source>Count the workers</source>
   <translation>کارکن گنیں</translation>
  </message>
  <message>
   <source>Counted on</source>
   <translation>گنتی کی تاریخ</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>گنتی ہو رہی ہے</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>گنتی جاری ہے…</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ملک</translation>
  </message>
  <message>
   <source>Counts</source>
   <translation>شمار</translation>
  </message>
  <message>
   <source>Counts now</source>
   <translation>اب شمار</translation>
  </message>
  <message>
   <source>Course</source>
   <translation>کورس</translation>
  </message>
  <message>
   <source>Course saved</source>
   <translation>کورس محفوظ ہوا</translation>
  </message>
  <message>
   <source>Covered from</source>
   <translation>بیمہ از</translation>
  </message>
  <message>
   <source>Covered until</source>
   <translation>بیمہ تا</translation>
  </message>
  <message>
   <source>Craft</source>
   <translation>دستکاری</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>نیا فولڈر بنائیں</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>نیا فولڈر بنائیں</translation>
  </message>
  <message>
   <source>Credit</source>
   <translation>کریڈٹ کریں</translation>
  </message>
  <message>
   <source>Credit with education</source>
   <translation>قرض مع تعلیم</translation>
  </message>
  <message>
   <source>Credit {amount}</source>
   <translation>{amount} کریڈٹ کریں</translation>
  </message>
  <message>
   <source>Credited</source>
   <translation>کریڈٹ شدہ</translation>
  </message>
  <message>
   <source>Credited on</source>
   <translation>کریڈٹ کی تاریخ</translation>
  </message>
  <message>
   <source>Crediting file…</source>
   <translation>کریڈٹ فائل…</translation>
  </message>
  <message>
   <source>Crediting the rebates</source>
   <translation>رعایتیں کریڈٹ ہو رہی ہیں</translation>
  </message>
  <message>
   <source>Credits of rebates</source>
   <translation>رعایتوں کے کریڈٹ</translation>
  </message>
  <message>
   <source>Credit…</source>
   <translation>کریڈٹ کریں…</translation>
  </message>
  <message>
   <source>Crops</source>
   <translation>فصلیں</translation>
  </message>
  <message>
   <source>Ctrl+Z in the sheet takes the rest back.</source>
   <translation>شیٹ میں Ctrl+Z سے باقی بھی واپس ہو جاتا ہے۔</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;کاٹیں</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>کرنسی</translation>
  </message>
  <message>
   <source>Curricula</source>
   <translation>نصاب</translation>
  </message>
  <message>
   <source>Curriculum</source>
   <translation>نصاب</translation>
  </message>
  <message>
   <source>Curriculum of a scheme</source>
   <translation>اسکیم کا نصاب</translation>
  </message>
  <message>
   <source>Curriculum…</source>
   <translation>نصاب…</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>اپنا</translation>
  </message>
  <message>
   <source>Custom value for %1</source>
   <translation>%1 کے لیے اپنی قدر</translation>
  </message>
  <message>
   <source>Cycle</source>
   <translation>سائیکل</translation>
  </message>
  <message>
   <source>Cyrillic (1251)</source>
   <translation>سیریلک (1251)</translation>
  </message>
  <message>
   <source>DRAFT</source>
   <translation>مسودہ</translation>
  </message>
  <message>
   <source>Damage or loss</source>
   <translation>نقصان</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>گہرا</translation>
  </message>
  <message>
   <source>Data completed</source>
   <translation>ڈیٹا مکمل ہوا</translation>
  </message>
  <message>
   <source>Data quality</source>
   <translation>ڈیٹا کا معیار</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>ڈیٹا بیس</translation>
  </message>
  <message>
   <source>Databases and backups ({patterns})</source>
   <translation>ڈیٹا بیس اور بیک اَپ ({patterns})</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>تاریخ</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>تبدیلی کی تاریخ</translation>
  </message>
  <message>
   <source>Dates turned by Excel</source>
   <translation>Excel کی الٹی ہوئی تاریخیں</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>دن</translation>
  </message>
  <message>
   <source>Day (06:00 to 17:59)</source>
   <translation>دن (06:00 تا 17:59)</translation>
  </message>
  <message>
   <source>Day of the interview</source>
   <translation>انٹرویو کی تاریخ</translation>
  </message>
  <message>
   <source>Day or month first?</source>
   <translation>دن پہلے یا مہینہ؟</translation>
  </message>
  <message>
   <source>Day, for example today</source>
   <translation>تاریخ، مثلاً آج</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>دن</translation>
  </message>
  <message>
   <source>Days and durations</source>
   <translation>دن اور دورانیے</translation>
  </message>
  <message>
   <source>Days of grace</source>
   <translation>مہلت کے دن</translation>
  </message>
  <message>
   <source>Days open</source>
   <translation>کھلے دن</translation>
  </message>
  <message>
   <source>Days until the first check</source>
   <translation>پہلی جانچ تک دن</translation>
  </message>
  <message>
   <source>Death</source>
   <translation>وفات</translation>
  </message>
  <message>
   <source>Death in the household</source>
   <translation>گھرانے میں وفات</translation>
  </message>
  <message>
   <source>Debt</source>
   <translation>قرض کا بوجھ</translation>
  </message>
  <message>
   <source>Deceased</source>
   <translation>وفات</translation>
  </message>
  <message>
   <source>Decent-work incentives, surveys and their effect, for one branch or many. Everything stays on this computer.</source>
   <translation>باوقار روزگار کی مراعات، سروے اور ان کا اثر، ایک برانچ یا کئی کے لیے۔ سب کچھ اسی کمپیوٹر پر رہتا ہے۔</translation>
  </message>
  <message>
   <source>Decent-work monitoring for a branch, without the window.</source>
   <translation>برانچ کے لیے باوقار روزگار کی نگرانی، ونڈو کے بغیر۔</translation>
  </message>
  <message>
   <source>Decide anew</source>
   <translation>نئے سرے سے فیصلہ کریں</translation>
  </message>
  <message>
   <source>Decide now</source>
   <translation>ابھی فیصلہ کریں</translation>
  </message>
  <message>
   <source>Decide them first, or they stay open in the final figures.</source>
   <translation>پہلے ان کا فیصلہ کریں، ورنہ وہ حتمی اعداد میں باقی رہیں گے۔</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>فیصلہ شدہ</translation>
  </message>
  <message>
   <source>Decided as in the last import of such a file</source>
   <translation>ایسی فائل کے پچھلے امپورٹ کے مطابق فیصلہ ہوا</translation>
  </message>
  <message>
   <source>Decided on</source>
   <translation>فیصلے کی تاریخ</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>فیصلہ</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>فیصلے</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>انکار کیا</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>مٹائیں</translation>
  </message>
  <message>
   <source>Delete takes the filter away</source>
   <translation>Delete فلٹر ہٹا دیتا ہے</translation>
  </message>
  <message>
   <source>Deposit</source>
   <translation>جمع</translation>
  </message>
  <message>
   <source>Deposit saved</source>
   <translation>جمع محفوظ ہوئی</translation>
  </message>
  <message>
   <source>Deposit, {currency}</source>
   <translation>جمع، {currency}</translation>
  </message>
  <message>
   <source>Deposited</source>
   <translation>جمع شدہ</translation>
  </message>
  <message>
   <source>Deposit…</source>
   <translation>رقم جمع کریں…</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>تفصیلی منظر</translation>
  </message>
  <message>
   <source>Diagnostic</source>
   <translation>تشخیصی</translation>
  </message>
  <message>
   <source>Died</source>
   <translation>وفات پائی</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>فرق</translation>
  </message>
  <message>
   <source>Differences to decide</source>
   <translation>فیصلہ طلب فرق</translation>
  </message>
  <message>
   <source>Different persons</source>
   <translation>الگ الگ اشخاص</translation>
  </message>
  <message>
   <source>Differs between rounds</source>
   <translation>راؤنڈز میں فرق</translation>
  </message>
  <message>
   <source>Directories</source>
   <translation>فولڈر</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>فولڈر:</translation>
  </message>
  <message>
   <source>Disability</source>
   <translation>معذوری</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>رد کریں</translation>
  </message>
  <message>
   <source>Discarding the rebates</source>
   <translation>رعایتیں رد ہو رہی ہیں</translation>
  </message>
  <message>
   <source>Dissatisfied</source>
   <translation>غیر مطمئن</translation>
  </message>
  <message>
   <source>Do it again</source>
   <translation>دوبارہ کریں</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>دستاویز</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>دستاویزات</translation>
  </message>
  <message>
   <source>Documents complete</source>
   <translation>دستاویزات مکمل</translation>
  </message>
  <message>
   <source>Documents complete on</source>
   <translation>دستاویزات مکمل ہوئیں</translation>
  </message>
  <message>
   <source>Documents still wanted</source>
   <translation>ابھی درکار دستاویزات</translation>
  </message>
  <message>
   <source>Documents wanted</source>
   <translation>دستاویزات درکار</translation>
  </message>
  <message>
   <source>Does not apply</source>
   <translation>لاگو نہیں</translation>
  </message>
  <message>
   <source>Does not know</source>
   <translation>معلوم نہیں</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>مکمل</translation>
  </message>
  <message>
   <source>Done at</source>
   <translation>کب ہوا</translation>
  </message>
  <message>
   <source>Done by</source>
   <translation>کس نے کیا</translation>
  </message>
  <message>
   <source>Done today</source>
   <translation>آج مکمل</translation>
  </message>
  <message>
   <source>Done {day}</source>
   <translation>{day} کو مکمل</translation>
  </message>
  <message>
   <source>Done: interviews with answers, partial ones among them. Lost: moved, left, died or not found.</source>
   <translation>مکمل: جوابات والے انٹرویوز، جزوی بھی شامل۔ ناقابلِ رسائی: منتقل، چھوڑ گئے، وفات پا گئے یا نہیں ملے۔</translation>
  </message>
  <message>
   <source>Done: interviews with answers, partial ones among them. Lost: moved, left, died or not found. The target is that of the whole institution.</source>
   <translation>مکمل: جوابات والے انٹرویوز، جزوی بھی شامل۔ ناقابلِ رسائی: منتقل ہو گئے، چھوڑ گئے، وفات پا گئے یا نہیں ملے۔ ہدف پورے ادارے کا ہے۔</translation>
  </message>
  <message>
   <source>Done: {action}</source>
   <translation>مکمل: {action}</translation>
  </message>
  <message>
   <source>Don’t know</source>
   <translation>معلوم نہیں</translation>
  </message>
  <message>
   <source>Double Sided Printing</source>
   <translation>دونوں طرف پرنٹ</translation>
  </message>
  <message>
   <source>Draft a questionnaire from this file…</source>
   <translation>اس فائل سے سوالنامے کا مسودہ بنائیں…</translation>
  </message>
  <message>
   <source>Draft kept</source>
   <translation>مسودہ رکھا گیا</translation>
  </message>
  <message>
   <source>Draft one from this file</source>
   <translation>اس فائل سے مسودہ بنائیں</translation>
  </message>
  <message>
   <source>Draft until the month is closed</source>
   <translation>مہینہ بند ہونے تک مسودہ</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>رپورٹ بن رہی ہے</translation>
  </message>
  <message>
   <source>Drive</source>
   <translation>ڈرائیو</translation>
  </message>
  <message>
   <source>Drop a photo or PDF here, or paste a picture with Ctrl+V. It is stored in the branch's file, and so in its backups.</source>
   <translation>تصویر یا PDF یہاں چھوڑیں، یا Ctrl+V سے تصویر پیسٹ کریں۔ یہ برانچ کی فائل میں محفوظ ہوتی ہے، اور یوں اس کے بیک اَپ میں بھی۔</translation>
  </message>
  <message>
   <source>Drop a spreadsheet here</source>
   <translation>اسپریڈ شیٹ یہاں چھوڑیں</translation>
  </message>
  <message>
   <source>Drop it</source>
   <translation>چھوڑ دیں</translation>
  </message>
  <message>
   <source>Dropped</source>
   <translation>چھوڑ دیا</translation>
  </message>
  <message>
   <source>Dropped on</source>
   <translation>چھوڑنے کی تاریخ</translation>
  </message>
  <message>
   <source>Dropped out</source>
   <translation>اسکول چھوڑ دیا</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>واجب</translation>
  </message>
  <message>
   <source>Due again</source>
   <translation>دوبارہ واجب</translation>
  </message>
  <message>
   <source>Due are payments of this month; paid and returned is what happened in it, whenever it was due.</source>
   <translation>واجب اس مہینے کی ادائیگیاں ہیں؛ ادا شدہ اور واپس آئی وہ ہیں جو اس مہینے میں ہوا، چاہے واجب کبھی بھی ہو۔</translation>
  </message>
  <message>
   <source>Due on</source>
   <translation>واپسی کی تاریخ</translation>
  </message>
  <message>
   <source>Due {day}. {scheme} waits for it.</source>
   <translation>واجب {day}۔ {scheme} اس کی منتظر ہے۔</translation>
  </message>
  <message>
   <source>Due: the day of the check lies in the month. Met, %: met of due. Overdue: still open and past its day, whatever month it fell due in.</source>
   <translation>واجب: جانچ کا دن اسی مہینے میں ہے۔ پوری، %: واجب میں سے پوری۔ زائد المیعاد: ابھی باقی اور دن گزر چکا، خواہ کسی بھی مہینے میں واجب تھی۔</translation>
  </message>
  <message>
   <source>Duplex Settings Conflicts</source>
   <translation>دو طرفہ ترتیبات میں ٹکراؤ</translation>
  </message>
  <message>
   <source>Duplicates</source>
   <translation>دہرے اندراج</translation>
  </message>
  <message>
   <source>E&amp;xport the list</source>
   <translation>فہرست ای&amp;کسپورٹ کریں</translation>
  </message>
  <message>
   <source>Each choice has a column of its own.</source>
   <translation>ہر انتخاب کا اپنا کالم ہے۔</translation>
  </message>
  <message>
   <source>Each coloured cell has a note. The sheet Problems leads to all of them.</source>
   <translation>ہر رنگین خانے میں ایک نوٹ ہے۔ شیٹ «مسائل» سب تک لے جاتی ہے۔</translation>
  </message>
  <message>
   <source>Each copy is checked after it was written. Keep one outside this computer.</source>
   <translation>ہر نقل لکھنے کے بعد جانچی جاتی ہے۔ ایک نقل اس کمپیوٹر سے باہر رکھیں۔</translation>
  </message>
  <message>
   <source>Each interviewer against all others: pace, duration, gaps, variety.</source>
   <translation>ہر انٹرویو لینے والے کا باقی سب سے موازنہ: رفتار، دورانیہ، خلا، تنوع۔</translation>
  </message>
  <message>
   <source>Each person is counted once. Expired: the last day lay in the month and nobody had come.</source>
   <translation>ہر فرد ایک بار شمار ہوتا ہے۔ میعاد ختم: آخری دن اس مہینے میں تھا اور کوئی نہیں آیا۔</translation>
  </message>
  <message>
   <source>Each person once, on whatever number of policies. Age on the last day.</source>
   <translation>ہر فرد ایک بار، پالیسیاں جتنی بھی ہوں۔ عمر آخری دن کی۔</translation>
  </message>
  <message>
   <source>Each step in the month in which it happened. Days to pay: median from filing to payment.</source>
   <translation>ہر قدم اس مہینے میں جس میں ہوا۔ ادائیگی تک دن: دائر ہونے سے ادائیگی تک وسطانیہ۔</translation>
  </message>
  <message>
   <source>Each step shows the file's own rows; you can go back at any time.</source>
   <translation>ہر مرحلہ فائل کی اپنی قطاریں دکھاتا ہے؛ آپ کبھی بھی واپس جا سکتے ہیں۔</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>ترمیم</translation>
  </message>
  <message>
   <source>Edit client</source>
   <translation>کلائنٹ میں ترمیم</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>ترمیم…</translation>
  </message>
  <message>
   <source>Education</source>
   <translation>تعلیم</translation>
  </message>
  <message>
   <source>Elsewhere…</source>
   <translation>کہیں اور…</translation>
  </message>
  <message>
   <source>Emergency savings</source>
   <translation>ہنگامی بچت</translation>
  </message>
  <message>
   <source>Emergency savings: deposits and withdrawals</source>
   <translation>ہنگامی بچت: جمع اور نکلوائی</translation>
  </message>
  <message>
   <source>Emptied</source>
   <translation>خالی کی گئی</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>ختم</translation>
  </message>
  <message>
   <source>Ended on</source>
   <translation>ختم ہونے کی تاریخ</translation>
  </message>
  <message>
   <source>Ended or cancelled</source>
   <translation>ختم یا منسوخ</translation>
  </message>
  <message>
   <source>Ended {day}</source>
   <translation>{day} کو ختم</translation>
  </message>
  <message>
   <source>Enrol as a client</source>
   <translation>بطور کلائنٹ درج کریں</translation>
  </message>
  <message>
   <source>Enrol the clients of this branch or import them; the papers then fill themselves.</source>
   <translation>اس برانچ کے کلائنٹس درج یا امپورٹ کریں؛ پھر رپورٹس خود پُر ہو جائیں گی۔</translation>
  </message>
  <message>
   <source>Enrol the first one from her paper form, or bring a list in from Excel.</source>
   <translation>کاغذی فارم سے پہلا کلائنٹ درج کریں، یا Excel سے فہرست لائیں۔</translation>
  </message>
  <message>
   <source>Enrolled</source>
   <translation>درج ہوا</translation>
  </message>
  <message>
   <source>Enrolling a client</source>
   <translation>کلائنٹ درج ہو رہا ہے</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>درج کریں</translation>
  </message>
  <message>
   <source>Enter opens the client</source>
   <translation>Enter کلائنٹ کھولتا ہے</translation>
  </message>
  <message>
   <source>Enter the last day of the list.</source>
   <translation>فہرست کا آخری دن درج کریں۔</translation>
  </message>
  <message>
   <source>Enter the policy</source>
   <translation>پالیسی درج کریں</translation>
  </message>
  <message>
   <source>Enter the policy first.</source>
   <translation>پہلے پالیسی درج کریں۔</translation>
  </message>
  <message>
   <source>Entered, corrected or taken back after the month was closed. No figure above holds it.</source>
   <translation>مہینہ بند ہونے کے بعد درج، درست یا واپس کیا گیا۔ اوپر کے کسی عدد میں شامل نہیں۔</translation>
  </message>
  <message>
   <source>Enterprise</source>
   <translation>کاروبار</translation>
  </message>
  <message>
   <source>Enterprise begun</source>
   <translation>کاروبار شروع</translation>
  </message>
  <message>
   <source>Enterprise closed</source>
   <translation>کاروبار بند</translation>
  </message>
  <message>
   <source>Enterprise saved</source>
   <translation>کاروبار محفوظ ہوا</translation>
  </message>
  <message>
   <source>Enterprises</source>
   <translation>کاروبار</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>اندراج</translation>
  </message>
  <message>
   <source>Entry of a savings account</source>
   <translation>بچت کھاتے کا اندراج</translation>
  </message>
  <message>
   <source>Envelope {size}</source>
   <translation>لفافہ {size}</translation>
  </message>
  <message>
   <source>Equal answers</source>
   <translation>یکساں جوابات</translation>
  </message>
  <message>
   <source>Error rate</source>
   <translation>غلطی کی شرح</translation>
  </message>
  <message>
   <source>Even Pages</source>
   <translation>جفت صفحے</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>ایونٹ</translation>
  </message>
  <message>
   <source>Every answer is looked at once.</source>
   <translation>ہر جواب ایک بار دیکھا جاتا ہے۔</translation>
  </message>
  <message>
   <source>Every changed value</source>
   <translation>ہر بدلی ہوئی قدر</translation>
  </message>
  <message>
   <source>Every column has its place.</source>
   <translation>ہر کالم کی جگہ طے ہے۔</translation>
  </message>
  <message>
   <source>Every import can be taken back</source>
   <translation>ہر امپورٹ واپس لیا جا سکتا ہے</translation>
  </message>
  <message>
   <source>Every import stays here with its file, its receipt and its undo.</source>
   <translation>ہر امپورٹ اپنی فائل، رسید اور واپسی کے ساتھ یہاں رہتا ہے۔</translation>
  </message>
  <message>
   <source>Every insurance award has its policy</source>
   <translation>ہر بیمہ مراعت کی پالیسی موجود ہے</translation>
  </message>
  <message>
   <source>Every interview has its client</source>
   <translation>ہر انٹرویو کا کلائنٹ معلوم ہے</translation>
  </message>
  <message>
   <source>Every kind</source>
   <translation>ہر قسم</translation>
  </message>
  <message>
   <source>Every list is empty.</source>
   <translation>ہر فہرست خالی ہے۔</translation>
  </message>
  <message>
   <source>Every person of a policy in force is listed here, each once.</source>
   <translation>نافذ پالیسی کا ہر فرد یہاں فہرست میں ہے، ہر ایک ایک بار۔</translation>
  </message>
  <message>
   <source>Every row can be imported</source>
   <translation>ہر قطار امپورٹ ہو سکتی ہے</translation>
  </message>
  <message>
   <source>Every scheme</source>
   <translation>ہر اسکیم</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>ہر کوئی</translation>
  </message>
  <message>
   <source>Everybody of the centre then stands on one sheet, as on your paper.</source>
   <translation>پھر سینٹر کے سب لوگ ایک شیٹ پر آ جائیں گے، جیسے آپ کے کاغذ پر۔</translation>
  </message>
  <message>
   <source>Everything that was entered after this backup goes. What stands now is copied first, so that it can be put back as well.</source>
   <translation>اس بیک اَپ کے بعد درج کیا گیا سب کچھ چلا جائے گا۔ پہلے موجودہ حالت کی نقل بنتی ہے تاکہ وہ بھی واپس لائی جا سکے۔</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>ثبوت</translation>
  </message>
  <message>
   <source>Evidence, note</source>
   <translation>ثبوت، نوٹ</translation>
  </message>
  <message>
   <source>Evidence: {record}</source>
   <translation>ثبوت: {record}</translation>
  </message>
  <message>
   <source>Evidence…</source>
   <translation>ثبوت…</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>مثالیں</translation>
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
   <translation>Excel نے عدد کو تاریخ {value} میں بدل دیا؛ اسے دوبارہ عدد لکھیں</translation>
  </message>
  <message>
   <source>Excel, OpenDocument, CSV or a ZIP of ODK, as others made it</source>
   <translation>Excel، OpenDocument، CSV یا ODK کی ZIP، جیسی دوسروں نے بنائی</translation>
  </message>
  <message>
   <source>Excluded by the group or the institution</source>
   <translation>گروپ یا ادارے نے نکالا</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>متوقع</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>میعاد ختم</translation>
  </message>
  <message>
   <source>Expires</source>
   <translation>اختتام</translation>
  </message>
  <message>
   <source>Expires on</source>
   <translation>اختتام کی تاریخ</translation>
  </message>
  <message>
   <source>Expires soon</source>
   <translation>جلد ختم ہوگا</translation>
  </message>
  <message>
   <source>Explained the claim</source>
   <translation>کلیم سمجھایا</translation>
  </message>
  <message>
   <source>Export the list</source>
   <translation>فہرست ایکسپورٹ کریں</translation>
  </message>
  <message>
   <source>Export the responses</source>
   <translation>جواب نامے ایکسپورٹ کریں</translation>
  </message>
  <message>
   <source>Export the responses…</source>
   <translation>جواب نامے ایکسپورٹ کریں…</translation>
  </message>
  <message>
   <source>Export the selected</source>
   <translation>منتخب ایکسپورٹ کریں</translation>
  </message>
  <message>
   <source>Exporting the list</source>
   <translation>فہرست ایکسپورٹ ہو رہی ہے</translation>
  </message>
  <message>
   <source>Exporting the responses</source>
   <translation>جواب نامے ایکسپورٹ ہو رہے ہیں</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>ایکسپورٹ…</translation>
  </message>
  <message>
   <source>Exposure</source>
   <translation>اختراع سے واسطہ</translation>
  </message>
  <message>
   <source>Eyes</source>
   <translation>آنکھیں</translation>
  </message>
  <message>
   <source>F</source>
   <translation>خ</translation>
  </message>
  <message>
   <source>F8 goes to the next one; each says what is wrong.</source>
   <translation>F8 اگلے خانے پر لے جاتا ہے؛ ہر خانہ بتاتا ہے کیا غلط ہے۔</translation>
  </message>
  <message>
   <source>F8 goes to the next problem</source>
   <translation>F8 اگلے مسئلے پر لے جاتا ہے</translation>
  </message>
  <message>
   <source>FINAL</source>
   <translation>حتمی</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>خاندانی نام</translation>
  </message>
  <message>
   <source>Family workers</source>
   <translation>گھر کے کارکن</translation>
  </message>
  <message>
   <source>Fee paid</source>
   <translation>ادا شدہ فیس</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>خانہ</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>خانے</translation>
  </message>
  <message>
   <source>Figures as closed on {moment} · fingerprint {mark}</source>
   <translation>اعداد جیسے {moment} کو بند ہوئے · نشانِ تصدیق {mark}</translation>
  </message>
  <message>
   <source>Figures as of</source>
   <translation>اعداد بتاریخ</translation>
  </message>
  <message>
   <source>Figures as of {moment} · fingerprint {mark}</source>
   <translation>اعداد {moment} تک کے ہیں · نشانِ تصدیق {mark}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>فائل</translation>
  </message>
  <message>
   <source>File %1 is not writable.
Please choose a different file name.</source>
   <translation>فائل %1 میں لکھا نہیں جا سکتا۔
فائل کا دوسرا نام چنیں۔</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>فائل کا &amp;نام:</translation>
  </message>
  <message>
   <source>File a claim</source>
   <translation>کلیم دائر کریں</translation>
  </message>
  <message>
   <source>File a claim of</source>
   <translation>کلیم دائر کریں، کس کا</translation>
  </message>
  <message>
   <source>File a claim: {client}</source>
   <translation>کلیم دائر کریں: {client}</translation>
  </message>
  <message>
   <source>File a claim…</source>
   <translation>کلیم دائر کریں…</translation>
  </message>
  <message>
   <source>File to import</source>
   <translation>امپورٹ کی فائل</translation>
  </message>
  <message>
   <source>Filed</source>
   <translation>دائر</translation>
  </message>
  <message>
   <source>Filed on</source>
   <translation>دائر ہونے کی تاریخ</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>فائلیں</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>فائلوں کی &amp;قسم:</translation>
  </message>
  <message>
   <source>Files with interviews of these days are offered this round.</source>
   <translation>ان دنوں کے انٹرویوز والی فائلوں کے لیے یہ راؤنڈ تجویز ہوتا ہے۔</translation>
  </message>
  <message>
   <source>Fill correct, drop or newid in each row, then apply the workbook here.</source>
   <translation>ہر قطار میں correct، drop یا newid لکھیں، پھر ورک بک یہاں لاگو کریں۔</translation>
  </message>
  <message>
   <source>Fill the gaps</source>
   <translation>خالی جگہیں بھریں</translation>
  </message>
  <message>
   <source>Fill {question}</source>
   <translation>{question} بھریں</translation>
  </message>
  <message>
   <source>Filled</source>
   <translation>بھری گئی</translation>
  </message>
  <message>
   <source>Filled in</source>
   <translation>پُر شدہ</translation>
  </message>
  <message>
   <source>Filled in the form</source>
   <translation>فارم پُر کیا</translation>
  </message>
  <message>
   <source>Filled {since}.</source>
   <translation>بھرا گیا، {since}۔</translation>
  </message>
  <message>
   <source>Fills</source>
   <translation>بھرتا ہے</translation>
  </message>
  <message>
   <source>Filter {label}: {value}</source>
   <translation>فلٹر {label}: {value}</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>فلٹر</translation>
  </message>
  <message>
   <source>Final</source>
   <translation>اختتامی</translation>
  </message>
  <message>
   <source>Final, closed on {moment}</source>
   <translation>حتمی، {moment} کو بند ہوا</translation>
  </message>
  <message>
   <source>Find &amp;duplicates</source>
   <translation>&amp;دہرے اندراج تلاش کریں</translation>
  </message>
  <message>
   <source>Find Directory</source>
   <translation>فولڈر تلاش کریں</translation>
  </message>
  <message>
   <source>Find a client</source>
   <translation>کلائنٹ تلاش کریں</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>ترتیب تلاش کریں</translation>
  </message>
  <message>
   <source>Find duplicates</source>
   <translation>دہرے اندراج تلاش کریں</translation>
  </message>
  <message>
   <source>Find in the list</source>
   <translation>فہرست میں تلاش کریں</translation>
  </message>
  <message>
   <source>Find the table</source>
   <translation>جدول تلاش کریں</translation>
  </message>
  <message>
   <source>Find words</source>
   <translation>الفاظ تلاش کریں</translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translation>نشانِ تصدیق</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>تعلیم مکمل</translation>
  </message>
  <message>
   <source>First</source>
   <translation>پہلا</translation>
  </message>
  <message>
   <source>First and last</source>
   <translation>پہلا اور آخری</translation>
  </message>
  <message>
   <source>First bring the rounds to one: see the menu of the questionnaire.</source>
   <translation>پہلے راؤنڈز کو ایک شکل میں لائیں: سوالنامے کا مینو دیکھیں۔</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>پہلا دن</translation>
  </message>
  <message>
   <source>First deposit…</source>
   <translation>پہلی جمع…</translation>
  </message>
  <message>
   <source>First typed by {first}, a second time by {second} · {same} of {compared} answers agree</source>
   <translation>پہلا اندراج {first}، دوسرا {second} · {compared} میں سے {same} جوابات ایک جیسے</translation>
  </message>
  <message>
   <source>Fishing</source>
   <translation>ماہی گیری</translation>
  </message>
  <message>
   <source>Fold the side bar</source>
   <translation>سائیڈ بار سمیٹیں</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>فولڈر</translation>
  </message>
  <message>
   <source>Follow-up done</source>
   <translation>فالو اَپ ہو گیا</translation>
  </message>
  <message>
   <source>Follow-up done on</source>
   <translation>فالو اَپ ہونے کی تاریخ</translation>
  </message>
  <message>
   <source>Follow-up due</source>
   <translation>فالو اَپ واجب</translation>
  </message>
  <message>
   <source>Follow-up on</source>
   <translation>فالو اَپ کی تاریخ</translation>
  </message>
  <message>
   <source>Follow-up {number}</source>
   <translation>فالو اَپ {number}</translation>
  </message>
  <message>
   <source>Fonts</source>
   <translation>فونٹ</translation>
  </message>
  <message>
   <source>Food and drink</source>
   <translation>کھانے پینے کی اشیا</translation>
  </message>
  <message>
   <source>For</source>
   <translation>کس کے لیے</translation>
  </message>
  <message>
   <source>For (child)</source>
   <translation>برائے (بچہ)</translation>
  </message>
  <message>
   <source>For each client a name that says nothing, the same in each such export; days of birth as years of age</source>
   <translation>ہر کلائنٹ کا بے معنی نام، ہر ایسی ایکسپورٹ میں ایک ہی؛ تاریخِ پیدائش کی جگہ سالوں میں عمر</translation>
  </message>
  <message>
   <source>For each instalment on time</source>
   <translation>ہر بروقت قسط کے لیے</translation>
  </message>
  <message>
   <source>For everybody who opens this file</source>
   <translation>ہر اس شخص کے لیے جو یہ فائل کھولے</translation>
  </message>
  <message>
   <source>For researchers outside: no names, numbers, places, pictures or free text.</source>
   <translation>بیرونی محققین کے لیے: نام، نمبر، جگہیں، تصاویر یا آزاد متن نہیں۔</translation>
  </message>
  <message>
   <source>For the branch</source>
   <translation>برانچ کے لیے</translation>
  </message>
  <message>
   <source>For the partner</source>
   <translation>شراکت دار کے لیے</translation>
  </message>
  <message>
   <source>Forget what was decided here and match anew</source>
   <translation>یہاں کے فیصلے بھلا کر نئے سرے سے ملائیں</translation>
  </message>
  <message>
   <source>Form versions</source>
   <translation>فارم کے ورژن</translation>
  </message>
  <message>
   <source>Formalisation</source>
   <translation>کاروبار کی باضابطگی</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>آگے</translation>
  </message>
  <message>
   <source>Found while you type. Going on is fine; both stay.</source>
   <translation>لکھنے کے دوران ملے۔ آپ جاری رکھ سکتے ہیں؛ دونوں رہیں گے۔</translation>
  </message>
  <message>
   <source>From</source>
   <translation>از تاریخ</translation>
  </message>
  <message>
   <source>From the beginning</source>
   <translation>شروع سے</translation>
  </message>
  <message>
   <source>From these amounts on an award waits until another person with the role of a manager has said yes. Nobody approves what she recorded herself.</source>
   <translation>ان رقموں سے شروع ہونے والی مراعت تب تک منتظر رہتی ہے جب تک مینیجر کے کردار والا دوسرا شخص منظور نہ کرے۔ کوئی اپنا اندراج خود منظور نہیں کرتا۔</translation>
  </message>
  <message>
   <source>From this amount on</source>
   <translation>اس رقم سے</translation>
  </message>
  <message>
   <source>From this day on the client is left out of analysis; the record stays. Photo and papers leave the file with Settings, Database, Remove documents for good.</source>
   <translation>اس دن سے کلائنٹ تجزیے سے باہر رہتا ہے؛ ریکارڈ رہتا ہے۔ تصویر اور کاغذات ترتیبات، ڈیٹا بیس، دستاویزات ہمیشہ کے لیے نکالیں سے فائل سے نکلتے ہیں۔</translation>
  </message>
  <message>
   <source>From {day}</source>
   <translation>{day} سے</translation>
  </message>
  <message>
   <source>Further down</source>
   <translation>نیچے کریں</translation>
  </message>
  <message>
   <source>Further up</source>
   <translation>اوپر کریں</translation>
  </message>
  <message>
   <source>Give</source>
   <translation>دیں</translation>
  </message>
  <message>
   <source>Give a scheme money, awards, or both for a year, a quarter or a month.</source>
   <translation>اسکیم کو سال، سہ ماہی یا مہینے کے لیے رقم، مراعات، یا دونوں دیں۔</translation>
  </message>
  <message>
   <source>Give an incentive to</source>
   <translation>مراعات کس کو دیں</translation>
  </message>
  <message>
   <source>Give an incentive to a client</source>
   <translation>کلائنٹ کو مراعات دیں</translation>
  </message>
  <message>
   <source>Give incentive</source>
   <translation>مراعات دیں</translation>
  </message>
  <message>
   <source>Give incentive: {who}</source>
   <translation>مراعات دیں: {who}</translation>
  </message>
  <message>
   <source>Give to a client…</source>
   <translation>کلائنٹ کو دیں…</translation>
  </message>
  <message>
   <source>Given</source>
   <translation>دی گئی</translation>
  </message>
  <message>
   <source>Given as</source>
   <translation>دیا گیا</translation>
  </message>
  <message>
   <source>Given by</source>
   <translation>رضامندی کا طریقہ</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>ذاتی نام</translation>
  </message>
  <message>
   <source>Given on</source>
   <translation>دینے کی تاریخ</translation>
  </message>
  <message>
   <source>Given out on</source>
   <translation>دینے کی تاریخ</translation>
  </message>
  <message>
   <source>Given so far</source>
   <translation>اب تک دی گئی</translation>
  </message>
  <message>
   <source>Given; it waits for approval</source>
   <translation>دی گئی؛ منظوری کی منتظر ہے</translation>
  </message>
  <message>
   <source>Giving incentives</source>
   <translation>مراعات دی جا رہی ہیں</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>واپس جائیں</translation>
  </message>
  <message>
   <source>Go back to choose another table or another file.</source>
   <translation>دوسرا جدول یا دوسری فائل چننے کے لیے پیچھے جائیں۔</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>آگے جائیں</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>آگے بڑھیں</translation>
  </message>
  <message>
   <source>Go on (Ctrl+Enter)</source>
   <translation>آگے بڑھیں (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>اوپر کے فولڈر میں جائیں</translation>
  </message>
  <message>
   <source>Goes into</source>
   <translation>کہاں جائے گی</translation>
  </message>
  <message>
   <source>Goes on</source>
   <translation>جاری رہے گی</translation>
  </message>
  <message>
   <source>Goes to school</source>
   <translation>اسکول جاتا ہے</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>جاننے کی باتیں</translation>
  </message>
  <message>
   <source>Good until</source>
   <translation>کارآمد تا</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>جماعت</translation>
  </message>
  <message>
   <source>Grandchild</source>
   <translation>پوتا، پوتی، نواسا یا نواسی</translation>
  </message>
  <message>
   <source>Grandparent</source>
   <translation>دادا، دادی، نانا یا نانی</translation>
  </message>
  <message>
   <source>Grayscale</source>
   <translation>سرمئی</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>گروپ</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>گروپس</translation>
  </message>
  <message>
   <source>Groups in row {row}</source>
   <translation>قطار {row} میں گروپ</translation>
  </message>
  <message>
   <source>Groups stand in for each other's loans; leave this empty without group loans.</source>
   <translation>گروپ کے ارکان ایک دوسرے کے قرض کے ضامن ہوتے ہیں؛ گروپ قرض نہ ہوں تو خالی چھوڑیں۔</translation>
  </message>
  <message>
   <source>Groups stand in the headings, parted by {sign}.</source>
   <translation>گروپ سرخیوں میں ہیں، {sign} سے الگ۔</translation>
  </message>
  <message>
   <source>HXL tags</source>
   <translation>HXL ٹیگز</translation>
  </message>
  <message>
   <source>Had this month</source>
   <translation>اس مہینے ملا</translation>
  </message>
  <message>
   <source>Harmonised</source>
   <translation>ہم آہنگ</translation>
  </message>
  <message>
   <source>Has had the scheme</source>
   <translation>اسکیم مل چکی ہے</translation>
  </message>
  <message>
   <source>Has had {scheme}</source>
   <translation>{scheme} مل چکی ہے</translation>
  </message>
  <message>
   <source>Has not had {scheme}</source>
   <translation>{scheme} نہیں ملی</translation>
  </message>
  <message>
   <source>Hazardous work from</source>
   <translation>خطرناک کام، عمر</translation>
  </message>
  <message>
   <source>Head</source>
   <translation>سربراہ</translation>
  </message>
  <message>
   <source>Head of the household</source>
   <translation>گھرانے کا سربراہ</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>سرخی</translation>
  </message>
  <message>
   <source>Headings</source>
   <translation>سرخیاں</translation>
  </message>
  <message>
   <source>Headings again</source>
   <translation>دہرائی گئی سرخیاں</translation>
  </message>
  <message>
   <source>Headings and answers</source>
   <translation>سرخیاں اور جوابات</translation>
  </message>
  <message>
   <source>Headings are labels.</source>
   <translation>سرخیاں لیبل ہیں۔</translation>
  </message>
  <message>
   <source>Headings are names of questions.</source>
   <translation>سرخیاں سوالوں کے نام ہیں۔</translation>
  </message>
  <message>
   <source>Headings in row {row}</source>
   <translation>قطار {row} میں سرخیاں</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>صحت</translation>
  </message>
  <message>
   <source>Health care</source>
   <translation>صحت کی سہولت</translation>
  </message>
  <message>
   <source>Health care to follow up</source>
   <translation>صحت کے فالو اَپ</translation>
  </message>
  <message>
   <source>Health care: {client}</source>
   <translation>صحت کی سہولت: {client}</translation>
  </message>
  <message>
   <source>Health centre of Kampot</source>
   <translation>مرکزِ صحت ٹھٹہ</translation>
  </message>
  <message>
   <source>Health of the round</source>
   <translation>راؤنڈ کی صحت</translation>
  </message>
  <message>
   <source>Health service</source>
   <translation>صحت کی خدمت</translation>
  </message>
  <message>
   <source>Health visits and vouchers: the list of a provider</source>
   <translation>صحت کے دورے اور واؤچر: فراہم کنندہ کی فہرست</translation>
  </message>
  <message>
   <source>Heard so far</source>
   <translation>اب تک معلوم</translation>
  </message>
  <message>
   <source>Height:</source>
   <translation>اونچائی:</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>منعقد</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>مدد</translation>
  </message>
  <message>
   <source>Help for the family</source>
   <translation>خاندان کی مدد</translation>
  </message>
  <message>
   <source>Help given</source>
   <translation>دی گئی مدد</translation>
  </message>
  <message>
   <source>Help noted</source>
   <translation>مدد درج ہوئی</translation>
  </message>
  <message>
   <source>Help under the field</source>
   <translation>خانے کے نیچے مدد</translation>
  </message>
  <message>
   <source>Help with a claim</source>
   <translation>کلیم میں مدد</translation>
  </message>
  <message>
   <source>Help with the claim of {client}</source>
   <translation>{client} کے کلیم میں مدد</translation>
  </message>
  <message>
   <source>Helped</source>
   <translation>مدد ملی</translation>
  </message>
  <message>
   <source>Here: {names}</source>
   <translation>یہاں: {names}</translation>
  </message>
  <message>
   <source>History</source>
   <translation>تاریخچہ</translation>
  </message>
  <message>
   <source>Hold Indefinitely</source>
   <translation>غیر معینہ مدت روکیں</translation>
  </message>
  <message>
   <source>Holder</source>
   <translation>ہولڈر</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>درست جواب</translation>
  </message>
  <message>
   <source>Holds from</source>
   <translation>نافذ از</translation>
  </message>
  <message>
   <source>Hospital stay</source>
   <translation>ہسپتال میں داخلہ</translation>
  </message>
  <message>
   <source>House of the centre's leader</source>
   <translation>سینٹر لیڈر کا گھر</translation>
  </message>
  <message>
   <source>Household</source>
   <translation>گھرانہ</translation>
  </message>
  <message>
   <source>Household saved</source>
   <translation>گھرانہ محفوظ ہوا</translation>
  </message>
  <message>
   <source>How</source>
   <translation>طریقہ</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>تعداد</translation>
  </message>
  <message>
   <source>How many rules must hold</source>
   <translation>کتنے قواعد پورے ہوں</translation>
  </message>
  <message>
   <source>How much each part counts when two clients are compared. A part that one of the two does not have is left out.</source>
   <translation>دو کلائنٹس کے موازنے میں ہر حصہ کتنا شمار ہو۔ جو حصہ دونوں میں سے ایک میں نہ ہو اسے چھوڑ دیا جاتا ہے۔</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>کتنی بار</translation>
  </message>
  <message>
   <source>Husband, wife or father</source>
   <translation>شوہر، بیوی یا والد</translation>
  </message>
  <message>
   <source>Icons</source>
   <translation>آئیکن</translation>
  </message>
  <message>
   <source>Identity card</source>
   <translation>شناختی کارڈ (CNIC)</translation>
  </message>
  <message>
   <source>Identity of the record</source>
   <translation>اندراج کی شناخت</translation>
  </message>
  <message>
   <source>Identity of the row around</source>
   <translation>بیرونی قطار کی شناخت</translation>
  </message>
  <message>
   <source>If you stop it, nothing of it is kept.</source>
   <translation>اگر آپ اسے روکیں تو اس میں سے کچھ محفوظ نہیں ہوگا۔</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>نظر انداز کریں</translation>
  </message>
  <message>
   <source>Illness</source>
   <translation>بیماری</translation>
  </message>
  <message>
   <source>Illness of another person</source>
   <translation>کسی اور فرد کی بیماری</translation>
  </message>
  <message>
   <source>Illness or injury from work</source>
   <translation>کام سے بیماری یا چوٹ</translation>
  </message>
  <message>
   <source>Illness or injury of an earner</source>
   <translation>کمانے والے کی بیماری یا چوٹ</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>امپورٹ</translation>
  </message>
  <message numerus="yes">
   <source>Import %n good row|Import %n good rows</source>
   <translation>
    <numerusform>%n ٹھیک قطار امپورٹ کریں</numerusform>
    <numerusform>%n ٹھیک قطاریں امپورٹ کریں</numerusform>
   </translation>
  </message>
  <message>
   <source>Import a list of clients</source>
   <translation>کلائنٹس کی فہرست امپورٹ کریں</translation>
  </message>
  <message>
   <source>Import a list…</source>
   <translation>فہرست درآمد کریں…</translation>
  </message>
  <message>
   <source>Import a round</source>
   <translation>راؤنڈ امپورٹ کریں</translation>
  </message>
  <message>
   <source>Import a round under Surveys; its report is then shown here.</source>
   <translation>سروے میں راؤنڈ امپورٹ کریں؛ پھر اس کی رپورٹ یہاں دکھائی جائے گی۔</translation>
  </message>
  <message>
   <source>Import a spreadsheet</source>
   <translation>اسپریڈ شیٹ امپورٹ کریں</translation>
  </message>
  <message>
   <source>Import a statement…</source>
   <translation>گوشوارہ امپورٹ کریں…</translation>
  </message>
  <message>
   <source>Import awards</source>
   <translation>مراعات امپورٹ کریں</translation>
  </message>
  <message>
   <source>Import clients</source>
   <translation>کلائنٹس امپورٹ کریں</translation>
  </message>
  <message>
   <source>Import schemes</source>
   <translation>اسکیمیں امپورٹ کریں</translation>
  </message>
  <message>
   <source>Import the loan statement of the period, then compute its rebates.</source>
   <translation>مدت کا قرض کا گوشوارہ امپورٹ کریں، پھر اس کی رعایتیں شمار کریں۔</translation>
  </message>
  <message>
   <source>Import wrote</source>
   <translation>امپورٹ نے لکھا</translation>
  </message>
  <message>
   <source>Import: nothing new</source>
   <translation>امپورٹ: کچھ نیا نہیں</translation>
  </message>
  <message>
   <source>Imported at</source>
   <translation>امپورٹ کا وقت</translation>
  </message>
  <message>
   <source>Imported by</source>
   <translation>امپورٹ کنندہ</translation>
  </message>
  <message>
   <source>Importing {file}</source>
   <translation>{file} امپورٹ ہو رہی ہے</translation>
  </message>
  <message>
   <source>Imports</source>
   <translation>امپورٹس</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>امپورٹ…</translation>
  </message>
  <message>
   <source>In all</source>
   <translation>کل</translation>
  </message>
  <message>
   <source>In colour</source>
   <translation>رنگین</translation>
  </message>
  <message>
   <source>In comparison in {innovation}</source>
   <translation>{innovation} میں موازنہ زمرے میں</translation>
  </message>
  <message>
   <source>In every row of this column that says it.</source>
   <translation>اس کالم کی ہر ایسی قطار میں۔</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>نافذ</translation>
  </message>
  <message>
   <source>In kind or a service</source>
   <translation>چیز یا خدمت کی صورت میں</translation>
  </message>
  <message>
   <source>In new</source>
   <translation>نئی میں</translation>
  </message>
  <message>
   <source>In the Windows Task Scheduler choose Import Task… and take this file.</source>
   <translation>Windows Task Scheduler میں Import Task… منتخب کریں اور یہ فائل لیں۔</translation>
  </message>
  <message>
   <source>In the backup</source>
   <translation>بیک اَپ میں</translation>
  </message>
  <message>
   <source>In the file</source>
   <translation>فائل میں</translation>
  </message>
  <message>
   <source>In the file: {text}</source>
   <translation>فائل میں: {text}</translation>
  </message>
  <message>
   <source>In the last line each client is counted once, and only schemes with a plan are compared with it.</source>
   <translation>آخری سطر میں ہر کلائنٹ ایک بار گنا گیا ہے، اور منصوبے سے صرف منصوبہ رکھنے والی اسکیموں کا موازنہ ہے۔</translation>
  </message>
  <message>
   <source>In the own script</source>
   <translation>اپنی رسم الخط میں</translation>
  </message>
  <message>
   <source>In the second interview</source>
   <translation>دوسرے انٹرویو میں</translation>
  </message>
  <message>
   <source>In words, for the leaflet</source>
   <translation>الفاظ میں، پرچے کے لیے</translation>
  </message>
  <message>
   <source>Incentive</source>
   <translation>مراعت</translation>
  </message>
  <message>
   <source>Incentive kinds</source>
   <translation>مراعات کی قسمیں</translation>
  </message>
  <message>
   <source>Incentive register</source>
   <translation>مراعات کا رجسٹر</translation>
  </message>
  <message>
   <source>Incentive schemes</source>
   <translation>مراعاتی اسکیمیں</translation>
  </message>
  <message>
   <source>Incentives</source>
   <translation>مراعات</translation>
  </message>
  <message>
   <source>Incentives by scheme</source>
   <translation>اسکیم کے لحاظ سے مراعات</translation>
  </message>
  <message>
   <source>Incentives given</source>
   <translation>دی گئی مراعات</translation>
  </message>
  <message>
   <source>Incentives given each month</source>
   <translation>ہر مہینے دی گئی مراعات</translation>
  </message>
  <message>
   <source>Incentives received</source>
   <translation>حاصل شدہ مراعات</translation>
  </message>
  <message>
   <source>Incentives that clients received</source>
   <translation>کلائنٹس کو دی گئی مراعات</translation>
  </message>
  <message>
   <source>Inches (in)</source>
   <translation>انچ (in)</translation>
  </message>
  <message>
   <source>India</source>
   <translation>بھارت</translation>
  </message>
  <message>
   <source>Innovation</source>
   <translation>اختراع</translation>
  </message>
  <message>
   <source>Insert Unicode control character</source>
   <translation>Unicode کنٹرول حرف داخل کریں</translation>
  </message>
  <message>
   <source>Instalment of a loan</source>
   <translation>قرض کی قسط</translation>
  </message>
  <message>
   <source>Instalments</source>
   <translation>قسطیں</translation>
  </message>
  <message>
   <source>Instalments of {number}</source>
   <translation>{number} کی قسطیں</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>ادارہ</translation>
  </message>
  <message>
   <source>Institution saved</source>
   <translation>ادارہ محفوظ ہوا</translation>
  </message>
  <message>
   <source>Insurance</source>
   <translation>بیمہ</translation>
  </message>
  <message>
   <source>Insurance claims</source>
   <translation>بیمے کے کلیم</translation>
  </message>
  <message>
   <source>Insurance ended: {scheme}</source>
   <translation>بیمہ ختم: {scheme}</translation>
  </message>
  <message>
   <source>Insured</source>
   <translation>بیمہ شدہ</translation>
  </message>
  <message>
   <source>Insured person</source>
   <translation>بیمہ شدہ فرد</translation>
  </message>
  <message>
   <source>Insured persons</source>
   <translation>بیمہ شدہ افراد</translation>
  </message>
  <message>
   <source>Insured persons: the member list of an insurer</source>
   <translation>بیمہ شدہ افراد: انشورنس کمپنی کی ارکان کی فہرست</translation>
  </message>
  <message>
   <source>Insured: {scheme}</source>
   <translation>بیمہ شدہ: {scheme}</translation>
  </message>
  <message>
   <source>Insurer</source>
   <translation>انشورنس کمپنی</translation>
  </message>
  <message>
   <source>Interest</source>
   <translation>مارک اپ</translation>
  </message>
  <message>
   <source>Interest paid</source>
   <translation>ادا شدہ مارک اپ</translation>
  </message>
  <message>
   <source>Interest paid, {currency}</source>
   <translation>ادا شدہ مارک اپ، {currency}</translation>
  </message>
  <message>
   <source>Interest rebate</source>
   <translation>مارک اپ میں رعایت</translation>
  </message>
  <message>
   <source>Interest rebates</source>
   <translation>مارک اپ میں رعایتیں</translation>
  </message>
  <message>
   <source>Interview</source>
   <translation>انٹرویو</translation>
  </message>
  <message>
   <source>Interview to decide</source>
   <translation>فیصلہ طلب انٹرویو</translation>
  </message>
  <message>
   <source>Interview, {round}</source>
   <translation>انٹرویو، {round}</translation>
  </message>
  <message>
   <source>Interviewer</source>
   <translation>انٹرویو لینے والا</translation>
  </message>
  <message>
   <source>Interviewers</source>
   <translation>انٹرویو لینے والے</translation>
  </message>
  <message>
   <source>Interviews</source>
   <translation>انٹرویوز</translation>
  </message>
  <message>
   <source>Interviews against the target, and against the clients of the first round.</source>
   <translation>انٹرویوز بمقابلہ ہدف، اور بمقابلہ پہلے راؤنڈ کے کلائنٹس۔</translation>
  </message>
  <message>
   <source>Interviews done</source>
   <translation>مکمل انٹرویوز</translation>
  </message>
  <message>
   <source>Interviews done of target</source>
   <translation>ہدف میں سے مکمل انٹرویوز</translation>
  </message>
  <message>
   <source>Interviews done of those to be done</source>
   <translation>کرنے والوں میں سے مکمل انٹرویوز</translation>
  </message>
  <message>
   <source>Interviews due in this round</source>
   <translation>اس راؤنڈ میں واجب انٹرویوز</translation>
  </message>
  <message>
   <source>Interviews from {first} to {last}.</source>
   <translation>{first} سے {last} تک کے انٹرویوز۔</translation>
  </message>
  <message>
   <source>Interviews in the month</source>
   <translation>مہینے کے انٹرویوز</translation>
  </message>
  <message>
   <source>Interviews outside of the round, too short or too long.</source>
   <translation>راؤنڈ سے باہر، بہت مختصر یا بہت طویل انٹرویوز۔</translation>
  </message>
  <message>
   <source>Interviews planned</source>
   <translation>طے شدہ انٹرویوز</translation>
  </message>
  <message>
   <source>Interviews typed</source>
   <translation>درج شدہ انٹرویوز</translation>
  </message>
  <message>
   <source>Interviews without a client</source>
   <translation>کلائنٹ کے بغیر انٹرویوز</translation>
  </message>
  <message>
   <source>Invalid Pages Definition</source>
   <translation>صفحوں کا غلط اندراج</translation>
  </message>
  <message>
   <source>Is anybody entered twice?</source>
   <translation>کیا کوئی دو بار درج ہے؟</translation>
  </message>
  <message>
   <source>Is this person here already?</source>
   <translation>کیا یہ شخص پہلے سے درج ہے؟</translation>
  </message>
  <message>
   <source>Issued</source>
   <translation>اجرا</translation>
  </message>
  <message>
   <source>Issued on</source>
   <translation>اجرا کی تاریخ</translation>
  </message>
  <message>
   <source>It counts as given when another person has said yes, under Decisions.</source>
   <translation>یہ دی گئی تب شمار ہوگی جب دوسرا شخص فیصلے میں منظور کرے۔</translation>
  </message>
  <message>
   <source>It fills this: {why}.</source>
   <translation>یہ اسے بھرتا ہے: {why}۔</translation>
  </message>
  <message>
   <source>It happened on</source>
   <translation>واقعے کی تاریخ</translation>
  </message>
  <message>
   <source>It helps with</source>
   <translation>کس میں مدد دیتا ہے</translation>
  </message>
  <message>
   <source>It is given only with a reason, which is kept.</source>
   <translation>یہ صرف وجہ کے ساتھ دی جاتی ہے، جو محفوظ رہتی ہے۔</translation>
  </message>
  <message>
   <source>It must be filled in</source>
   <translation>پُر کرنا لازمی ہے</translation>
  </message>
  <message>
   <source>It stays as it is.</source>
   <translation>وہ جوں کی توں رہے گی۔</translation>
  </message>
  <message>
   <source>It was imported.</source>
   <translation>یہ امپورٹ ہوا تھا۔</translation>
  </message>
  <message>
   <source>JPEG, PNG or PDF</source>
   <translation>JPEG، PNG یا PDF</translation>
  </message>
  <message>
   <source>Job &amp;priority:</source>
   <translation>کام کی &amp;ترجیح:</translation>
  </message>
  <message>
   <source>Job Control</source>
   <translation>کام کا انتظام</translation>
  </message>
  <message>
   <source>Job Options</source>
   <translation>کام کے اختیارات</translation>
  </message>
  <message>
   <source>Job creation and productive employment</source>
   <translation>نئی ملازمتیں اور پیداواری روزگار</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>شمولیت</translation>
  </message>
  <message>
   <source>Joined on</source>
   <translation>تاریخِ شمولیت</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>رکھیں</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>دونوں رکھیں</translation>
  </message>
  <message>
   <source>Keep for the next form</source>
   <translation>اگلے فارم کے لیے رکھیں</translation>
  </message>
  <message>
   <source>Keep the other one</source>
   <translation>دوسرا رکھیں</translation>
  </message>
  <message>
   <source>Keep what stands</source>
   <translation>موجودہ رکھیں</translation>
  </message>
  <message>
   <source>Keeping a document</source>
   <translation>دستاویز رکھی جا رہی ہے</translation>
  </message>
  <message>
   <source>Keeping the draft</source>
   <translation>مسودہ رکھا جا رہا ہے</translation>
  </message>
  <message>
   <source>Keeping the harmonisation</source>
   <translation>ہم آہنگی رکھی جا رہی ہے</translation>
  </message>
  <message>
   <source>Keo Sophea</source>
   <translation>Sakina Bibi</translation>
  </message>
  <message>
   <source>Keo Vireak</source>
   <translation>Ali Raza</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>رکھا گیا</translation>
  </message>
  <message>
   <source>Kept in</source>
   <translation>جگہ</translation>
  </message>
  <message>
   <source>Kept: active at the end of those active at the start or new. Age on the last day.</source>
   <translation>برقرار: شروع میں فعال یا نئے کلائنٹس میں سے آخر میں فعال۔ عمر آخری دن کی ہے۔</translation>
  </message>
  <message>
   <source>Key of the submission</source>
   <translation>ارسال کی کلید</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>کلیدیں</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>قسم</translation>
  </message>
  <message>
   <source>Kinds of problems</source>
   <translation>مسائل کی قسمیں</translation>
  </message>
  <message>
   <source>Known by its hidden sheet.</source>
   <translation>چھپی ہوئی شیٹ سے پہچانا گیا۔</translation>
  </message>
  <message>
   <source>Known by {columns} on the sheet {sheet}.</source>
   <translation>شیٹ {sheet} پر {columns} سے پہچانا گیا۔</translation>
  </message>
  <message>
   <source>KoboToolbox, ODK, SurveyCTO, CommCare, Google or Microsoft forms, a plain list</source>
   <translation>KoboToolbox، ODK، SurveyCTO، CommCare، Google یا Microsoft فارم، سادہ فہرست</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>لیبل</translation>
  </message>
  <message>
   <source>Label in the own script</source>
   <translation>مقامی رسم الخط میں لیبل</translation>
  </message>
  <message>
   <source>Labels, to be read</source>
   <translation>لیبل، پڑھنے کے لیے</translation>
  </message>
  <message>
   <source>Labour office</source>
   <translation>دفترِ محنت</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>افقی</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>زبان</translation>
  </message>
  <message>
   <source>Language and look</source>
   <translation>زبان اور ظاہری شکل</translation>
  </message>
  <message>
   <source>Language of the headings</source>
   <translation>سرخیوں کی زبان</translation>
  </message>
  <message>
   <source>Language of the papers</source>
   <translation>رپورٹس کی زبان</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>ونڈو کی زبان</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>بڑا</translation>
  </message>
  <message numerus="yes">
   <source>Last backup %n day ago|Last backup %n days ago</source>
   <translation>
    <numerusform>آخری بیک اَپ %n دن پہلے</numerusform>
    <numerusform>آخری بیک اَپ %n دن پہلے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Last backup %n hour ago|Last backup %n hours ago</source>
   <translation>
    <numerusform>آخری بیک اَپ %n گھنٹہ پہلے</numerusform>
    <numerusform>آخری بیک اَپ %n گھنٹے پہلے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Last backup %n minute ago|Last backup %n minutes ago</source>
   <translation>
    <numerusform>آخری بیک اَپ %n منٹ پہلے</numerusform>
    <numerusform>آخری بیک اَپ %n منٹ پہلے</numerusform>
   </translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>آخری دن</translation>
  </message>
  <message>
   <source>Last entry</source>
   <translation>آخری اندراج</translation>
  </message>
  <message>
   <source>Last on</source>
   <translation>آخری بار</translation>
  </message>
  <message>
   <source>Last page first</source>
   <translation>آخری صفحہ پہلے</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>دیر سے</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>بعد میں</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>عرض بلد</translation>
  </message>
  <message>
   <source>Leaflet</source>
   <translation>پرچہ</translation>
  </message>
  <message>
   <source>Leaflet of a scheme</source>
   <translation>اسکیم کا پرچہ</translation>
  </message>
  <message>
   <source>Learners</source>
   <translation>سیکھنے والے</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>سیکھنا</translation>
  </message>
  <message>
   <source>Least</source>
   <translation>کم از کم</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>چھوڑ دیں</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>چھوڑ دیں</translation>
  </message>
  <message>
   <source>Leave the first three columns as they are: they tell which rows were stored.</source>
   <translation>پہلے تین کالم ویسے ہی رہنے دیں: وہ بتاتے ہیں کہ کون سی قطاریں محفوظ ہوئیں۔</translation>
  </message>
  <message>
   <source>Leave the import</source>
   <translation>امپورٹ چھوڑیں</translation>
  </message>
  <message>
   <source>Leave the import?</source>
   <translation>امپورٹ چھوڑ دیں؟</translation>
  </message>
  <message>
   <source>Leave the row out…</source>
   <translation>قطار چھوڑ دیں…</translation>
  </message>
  <message numerus="yes">
   <source>Leave the row out…|Leave all %n rows out…</source>
   <translation>
    <numerusform>قطار چھوڑ دیں…</numerusform>
    <numerusform>تمام %n قطاریں چھوڑ دیں…</numerusform>
   </translation>
  </message>
  <message>
   <source>Leave these rows out?</source>
   <translation>یہ قطاریں چھوڑ دیں؟</translation>
  </message>
  <message>
   <source>Leave without</source>
   <translation>بغیر کلائنٹ چھوڑیں</translation>
  </message>
  <message>
   <source>Leave without saving?</source>
   <translation>محفوظ کیے بغیر چھوڑ دیں؟</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>چھوڑ گئے</translation>
  </message>
  <message>
   <source>Left blank</source>
   <translation>خالی چھوڑا گیا</translation>
  </message>
  <message>
   <source>Left edge</source>
   <translation>بایاں کنارہ</translation>
  </message>
  <message>
   <source>Left on</source>
   <translation>چھوڑنے کی تاریخ</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>چھوڑا گیا</translation>
  </message>
  <message>
   <source>Left out {since}.</source>
   <translation>{since} سے چھوڑا جاتا ہے۔</translation>
  </message>
  <message>
   <source>Left out; click to take it in</source>
   <translation>چھوڑی گئی؛ شامل کرنے کے لیے کلک کریں</translation>
  </message>
  <message>
   <source>Left the household</source>
   <translation>گھرانہ چھوڑا</translation>
  </message>
  <message>
   <source>Left to Right, Bottom to Top</source>
   <translation>بائیں سے دائیں، نیچے سے اوپر</translation>
  </message>
  <message>
   <source>Left to Right, Top to Bottom</source>
   <translation>بائیں سے دائیں، اوپر سے نیچے</translation>
  </message>
  <message>
   <source>Left {day}</source>
   <translation>{day} کو چھوڑا</translation>
  </message>
  <message>
   <source>Legal aid</source>
   <translation>قانونی امداد</translation>
  </message>
  <message>
   <source>Legal matter</source>
   <translation>قانونی معاملہ</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>دورانیہ</translation>
  </message>
  <message>
   <source>Lets a closed month be counted anew, so that its summary is a draft until it is closed again. Who did it, when and why stays in the history.</source>
   <translation>بند مہینے کو نئے سرے سے گننے دیتا ہے، اس لیے دوبارہ بند ہونے تک اس کا خلاصہ مسودہ رہتا ہے۔ کس نے، کب اور کیوں کیا، تاریخچے میں رہتا ہے۔</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Letter</translation>
  </message>
  <message>
   <source>Letter of the school</source>
   <translation>اسکول کا خط</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>حروف</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>لائسنس</translation>
  </message>
  <message>
   <source>Licence of the sector</source>
   <translation>شعبے کا لائسنس</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>روشن</translation>
  </message>
  <message>
   <source>Light work from</source>
   <translation>ہلکا کام، عمر</translation>
  </message>
  <message>
   <source>Likely</source>
   <translation>غالباً</translation>
  </message>
  <message>
   <source>Likely the same</source>
   <translation>غالباً وہی</translation>
  </message>
  <message>
   <source>Likely the same from</source>
   <translation>غالباً وہی، از</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>حدود</translation>
  </message>
  <message>
   <source>Limits of an answer</source>
   <translation>جواب کی حدود</translation>
  </message>
  <message>
   <source>Line of a checklist</source>
   <translation>چیک لسٹ کی سطر</translation>
  </message>
  <message>
   <source>Linkage with a partner</source>
   <translation>شراکت دار سے رابطہ</translation>
  </message>
  <message>
   <source>Linked to a client</source>
   <translation>کلائنٹ سے منسلک</translation>
  </message>
  <message>
   <source>Links to clients</source>
   <translation>کلائنٹس سے ربط</translation>
  </message>
  <message>
   <source>List</source>
   <translation>فہرست</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>فہرست منظر</translation>
  </message>
  <message>
   <source>List of places and bookmarks</source>
   <translation>جگہوں اور نشانیوں کی فہرست</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>فہرستیں</translation>
  </message>
  <message>
   <source>Lists of your own or from Mifos</source>
   <translation>آپ کی اپنی یا Mifos کی فہرستیں</translation>
  </message>
  <message>
   <source>Lives elsewhere now</source>
   <translation>اب کہیں اور رہتے ہیں</translation>
  </message>
  <message>
   <source>Lives with another client…</source>
   <translation>دوسرے کلائنٹ کے ساتھ رہتا ہے…</translation>
  </message>
  <message>
   <source>Livestock</source>
   <translation>مویشی</translation>
  </message>
  <message>
   <source>Loan</source>
   <translation>قرض</translation>
  </message>
  <message>
   <source>Loan cycle</source>
   <translation>قرض کا سائیکل</translation>
  </message>
  <message>
   <source>Loan due</source>
   <translation>قرض کی آخری تاریخ</translation>
  </message>
  <message>
   <source>Loan paid out, cycle {cycle}</source>
   <translation>قرض جاری ہوا، سائیکل {cycle}</translation>
  </message>
  <message>
   <source>Loan repaid, no new one</source>
   <translation>قرض ادا، نیا نہیں لیا</translation>
  </message>
  <message>
   <source>Loan statement</source>
   <translation>قرض کا گوشوارہ</translation>
  </message>
  <message>
   <source>Loan statements: instalments due and paid</source>
   <translation>قرض کے گوشوارے: واجب اور ادا شدہ قسطیں</translation>
  </message>
  <message>
   <source>Loan {number}</source>
   <translation>قرض {number}</translation>
  </message>
  <message>
   <source>Loan {number} saved</source>
   <translation>قرض {number} محفوظ ہوا</translation>
  </message>
  <message>
   <source>Loan, cycle {cycle}</source>
   <translation>قرض، سائیکل {cycle}</translation>
  </message>
  <message>
   <source>Loans</source>
   <translation>قرضے</translation>
  </message>
  <message>
   <source>Local file</source>
   <translation>مقامی فائل</translation>
  </message>
  <message>
   <source>Local permit</source>
   <translation>مقامی اجازت نامہ</translation>
  </message>
  <message>
   <source>Location:</source>
   <translation>مقام:</translation>
  </message>
  <message>
   <source>Log file</source>
   <translation>لاگ فائل</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>لوگو</translation>
  </message>
  <message>
   <source>Long side binding</source>
   <translation>لمبے کنارے پر جلد</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>طول بلد</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>ظاہری شکل</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>دوبارہ دیکھیں</translation>
  </message>
  <message>
   <source>Look again on</source>
   <translation>دوبارہ دیکھنے کی تاریخ</translation>
  </message>
  <message>
   <source>Look around</source>
   <translation>آزما کر دیکھیں</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>دیکھیں</translation>
  </message>
  <message>
   <source>Look at it again</source>
   <translation>دوبارہ دیکھیں</translation>
  </message>
  <message>
   <source>Look up…</source>
   <translation>تلاش کریں…</translation>
  </message>
  <message numerus="yes">
   <source>Looked at {count} day after it was given.|Looked at {count} days after it was given.</source>
   <translation>
    <numerusform>دیے جانے کے {count} دن بعد جانچ۔</numerusform>
    <numerusform>دیے جانے کے {count} دن بعد جانچ۔</numerusform>
   </translation>
  </message>
  <message>
   <source>Looking at the file</source>
   <translation>فائل دیکھی جا رہی ہے</translation>
  </message>
  <message>
   <source>Looking for clients who are alike …</source>
   <translation>ملتے جلتے کلائنٹس تلاش ہو رہے ہیں …</translation>
  </message>
  <message>
   <source>Looking into the file</source>
   <translation>فائل دیکھی جا رہی ہے</translation>
  </message>
  <message>
   <source>Looking into the file …</source>
   <translation>فائل دیکھی جا رہی ہے …</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>دیکھا جا رہا ہے …</translation>
  </message>
  <message>
   <source>Looks like {what}</source>
   <translation>غالباً {what}</translation>
  </message>
  <message>
   <source>Loss of a job or business</source>
   <translation>ملازمت یا کاروبار کا خاتمہ</translation>
  </message>
  <message>
   <source>Loss of crops or animals</source>
   <translation>فصل یا مویشی کا نقصان</translation>
  </message>
  <message>
   <source>Lucide, under the ISC and MIT licences</source>
   <translation>Lucide، ISC اور MIT لائسنس کے تحت</translation>
  </message>
  <message>
   <source>M</source>
   <translation>م</translation>
  </message>
  <message>
   <source>MFDW Desktop</source>
   <translation>MFDW Desktop</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>بنایا گیا</translation>
  </message>
  <message>
   <source>Made on {day}</source>
   <translation>{day} کو بنا</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>استعمال شدہ سافٹ ویئر</translation>
  </message>
  <message>
   <source>Main menu</source>
   <translation>مرکزی مینو</translation>
  </message>
  <message>
   <source>Main menu ({key})</source>
   <translation>مرکزی مینو ({key})</translation>
  </message>
  <message>
   <source>Make a copy, best on a stick</source>
   <translation>نقل بنائیں، بہتر ہے USB پر</translation>
  </message>
  <message numerus="yes">
   <source>Make a new client|Make %n new clients</source>
   <translation>
    <numerusform>نیا کلائنٹ بنائیں</numerusform>
    <numerusform>%n نئے کلائنٹس بنائیں</numerusform>
   </translation>
  </message>
  <message>
   <source>Make one on the page Incentives, or look at its first and last day.</source>
   <translation>صفحہ «مراعات» پر اسکیم بنائیں، یا اس کا پہلا اور آخری دن دیکھیں۔</translation>
  </message>
  <message>
   <source>Make one under Schemes first: kind Microinsurance.</source>
   <translation>پہلے اسکیمیں میں ایک بنائیں: قسم مائیکرو انشورنس۔</translation>
  </message>
  <message>
   <source>Make two of them again</source>
   <translation>پھر سے دو بنائیں</translation>
  </message>
  <message>
   <source>Make-up</source>
   <translation>تلافی</translation>
  </message>
  <message>
   <source>Make-up session</source>
   <translation>تلافی سیشن</translation>
  </message>
  <message>
   <source>Making clients</source>
   <translation>کلائنٹس بن رہے ہیں</translation>
  </message>
  <message>
   <source>Making the sample branch</source>
   <translation>نمونہ برانچ بن رہی ہے</translation>
  </message>
  <message>
   <source>Making two of a client again</source>
   <translation>کلائنٹ پھر سے دو ہو رہا ہے</translation>
  </message>
  <message>
   <source>Man</source>
   <translation>مرد</translation>
  </message>
  <message>
   <source>Manager</source>
   <translation>مینیجر</translation>
  </message>
  <message>
   <source>Margins</source>
   <translation>حاشیے</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>نشان</translation>
  </message>
  <message>
   <source>Married</source>
   <translation>شادی شدہ</translation>
  </message>
  <message>
   <source>Match again</source>
   <translation>دوبارہ ملائیں</translation>
  </message>
  <message>
   <source>Match the columns</source>
   <translation>کالم ملائیں</translation>
  </message>
  <message>
   <source>Matched</source>
   <translation>ملائے گئے</translation>
  </message>
  <message>
   <source>Matching by the institution</source>
   <translation>ادارے کی طرف سے برابر رقم</translation>
  </message>
  <message>
   <source>Matching the columns</source>
   <translation>کالم ملائے جا رہے ہیں</translation>
  </message>
  <message>
   <source>May mean</source>
   <translation>ممکنہ مطلب</translation>
  </message>
  <message>
   <source>May still be paid on time</source>
   <translation>ابھی بروقت ادا ہو سکتی ہے</translation>
  </message>
  <message>
   <source>Median</source>
   <translation>وسطانیہ</translation>
  </message>
  <message>
   <source>Median minutes</source>
   <translation>وسطانیہ منٹ</translation>
  </message>
  <message>
   <source>Meets on</source>
   <translation>اجلاس کا دن</translation>
  </message>
  <message>
   <source>Member of a household</source>
   <translation>گھرانے کا فرد</translation>
  </message>
  <message>
   <source>Members of households</source>
   <translation>گھرانوں کے افراد</translation>
  </message>
  <message>
   <source>Members of the household</source>
   <translation>گھرانے کے افراد</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>مرد</translation>
  </message>
  <message>
   <source>Men who listened</source>
   <translation>سننے والے مرد</translation>
  </message>
  <message>
   <source>Mend it, or press Ctrl+Enter again to save the paper as it is.</source>
   <translation>درست کریں، یا جیسا ہے ویسا محفوظ کرنے کے لیے دوبارہ Ctrl+Enter دبائیں۔</translation>
  </message>
  <message>
   <source>Mend the cells and import this file again: only what you change comes in.</source>
   <translation>خانے درست کر کے یہ فائل دوبارہ امپورٹ کریں: صرف آپ کی تبدیلیاں آئیں گی۔</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>ضم کریں</translation>
  </message>
  <message numerus="yes">
   <source>Merge %n pair|Merge %n pairs</source>
   <translation>
    <numerusform>%n جوڑا ضم کریں</numerusform>
    <numerusform>%n جوڑے ضم کریں</numerusform>
   </translation>
  </message>
  <message>
   <source>Merge of two clients</source>
   <translation>دو کلائنٹس کا انضمام</translation>
  </message>
  <message>
   <source>Merge two records</source>
   <translation>دو اندراج ضم کریں</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>ضم شدہ</translation>
  </message>
  <message>
   <source>Merged into it</source>
   <translation>اس میں ضم شدہ</translation>
  </message>
  <message>
   <source>Merges</source>
   <translation>انضمام</translation>
  </message>
  <message>
   <source>Merging</source>
   <translation>ضم ہو رہا ہے</translation>
  </message>
  <message>
   <source>Merging two clients</source>
   <translation>دو کلائنٹس ضم ہو رہے ہیں</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>پیغام</translation>
  </message>
  <message>
   <source>Met</source>
   <translation>پوری</translation>
  </message>
  <message>
   <source>Microinsurance</source>
   <translation>مائیکرو انشورنس</translation>
  </message>
  <message>
   <source>Millimeters (mm)</source>
   <translation>ملی میٹر (mm)</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>منٹ</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>غائب</translation>
  </message>
  <message>
   <source>Missing answers</source>
   <translation>غائب جوابات</translation>
  </message>
  <message>
   <source>Module</source>
   <translation>ماڈیول</translation>
  </message>
  <message>
   <source>Module of a session</source>
   <translation>سیشن کا ماڈیول</translation>
  </message>
  <message>
   <source>Module {number}: {title}</source>
   <translation>ماڈیول {number}: {title}</translation>
  </message>
  <message>
   <source>Modules</source>
   <translation>ماڈیول</translation>
  </message>
  <message>
   <source>Modules attended, each once; late counts. Quiz: mean share of the points, of the quizzes taken before and after; its change is in percentage points.</source>
   <translation>شرکت والے ماڈیول، ہر ایک ایک بار؛ دیر سے آنا بھی شمار ہے۔ کوئز: پہلے اور بعد کے کوئزز میں پوائنٹس کا اوسط حصہ؛ اس کی تبدیلی فیصد پوائنٹ میں ہے۔</translation>
  </message>
  <message>
   <source>Money of claims</source>
   <translation>کلیم کی رقم</translation>
  </message>
  <message>
   <source>Money planned</source>
   <translation>طے شدہ رقم</translation>
  </message>
  <message>
   <source>Mongolia</source>
   <translation>منگولیا</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>مہینہ</translation>
  </message>
  <message>
   <source>Monthly monitoring summary</source>
   <translation>ماہانہ نگرانی کا خلاصہ</translation>
  </message>
  <message>
   <source>Monthly monitoring summary of the branch {branch}</source>
   <translation>برانچ {branch} کا ماہانہ نگرانی کا خلاصہ</translation>
  </message>
  <message>
   <source>Monthly summary</source>
   <translation>ماہانہ خلاصہ</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>مہینے</translation>
  </message>
  <message>
   <source>Months as a client</source>
   <translation>بطور کلائنٹ مہینے</translation>
  </message>
  <message>
   <source>Months between checks</source>
   <translation>جانچوں کے درمیان مہینے</translation>
  </message>
  <message>
   <source>Months between them</source>
   <translation>درمیان میں مہینے</translation>
  </message>
  <message>
   <source>More</source>
   <translation>مزید</translation>
  </message>
  <message>
   <source>More actions</source>
   <translation>مزید کام</translation>
  </message>
  <message>
   <source>More documents</source>
   <translation>مزید دستاویزات</translation>
  </message>
  <message>
   <source>More of the client</source>
   <translation>کلائنٹ کی مزید معلومات</translation>
  </message>
  <message>
   <source>More of the household</source>
   <translation>گھرانے کے مزید افراد</translation>
  </message>
  <message>
   <source>Most</source>
   <translation>زیادہ سے زیادہ</translation>
  </message>
  <message>
   <source>Most a day</source>
   <translation>زیادہ سے زیادہ فی دن</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>منتقل کریں</translation>
  </message>
  <message>
   <source>Move centre</source>
   <translation>سینٹر بدلیں</translation>
  </message>
  <message>
   <source>Move centre: {who}</source>
   <translation>سینٹر بدلیں: {who}</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>نیچے لے جائیں</translation>
  </message>
  <message>
   <source>Move to another centre</source>
   <translation>دوسرے سینٹر میں منتقل کریں</translation>
  </message>
  <message>
   <source>Move to another centre…</source>
   <translation>دوسرے سینٹر میں منتقل کریں…</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>اوپر لے جائیں</translation>
  </message>
  <message>
   <source>Moved away</source>
   <translation>نقل مکانی</translation>
  </message>
  <message>
   <source>Moved to {place}</source>
   <translation>{place} منتقل ہوا</translation>
  </message>
  <message>
   <source>Moving between households</source>
   <translation>گھرانوں کے درمیان منتقلی</translation>
  </message>
  <message>
   <source>Moving clients</source>
   <translation>کلائنٹس منتقل ہو رہے ہیں</translation>
  </message>
  <message>
   <source>NGO</source>
   <translation>این جی او</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>نام</translation>
  </message>
  <message>
   <source>Name in own script</source>
   <translation>مقامی رسم الخط میں نام</translation>
  </message>
  <message>
   <source>Name in the local script</source>
   <translation>مقامی رسم الخط میں نام</translation>
  </message>
  <message>
   <source>Name in the own script</source>
   <translation>مقامی رسم الخط میں نام</translation>
  </message>
  <message>
   <source>Name of the client</source>
   <translation>کلائنٹ کا نام</translation>
  </message>
  <message>
   <source>Name of the field</source>
   <translation>خانے کا نام</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>منظر کا نام</translation>
  </message>
  <message>
   <source>Name the column of the client first; then new ones can be made</source>
   <translation>پہلے کلائنٹ کا کالم بتائیں؛ پھر نئے کلائنٹ بن سکتے ہیں</translation>
  </message>
  <message>
   <source>Name written otherwise, all else the same</source>
   <translation>نام مختلف لکھا ہوا، باقی سب ایک جیسا</translation>
  </message>
  <message>
   <source>Name, code or number</source>
   <translation>نام، کوڈ یا نمبر</translation>
  </message>
  <message>
   <source>Name, code or village of a client</source>
   <translation>کلائنٹ کا نام، کوڈ یا گاؤں</translation>
  </message>
  <message>
   <source>Name, country and currency. Takes a minute; clients can come from Excel afterwards.</source>
   <translation>نام، ملک اور کرنسی۔ ایک منٹ لگتا ہے؛ کلائنٹس بعد میں Excel سے آ سکتے ہیں۔</translation>
  </message>
  <message>
   <source>Name, if it has one</source>
   <translation>نام، اگر ہو</translation>
  </message>
  <message>
   <source>Names and codes, as in the form</source>
   <translation>نام اور کوڈ، فارم کے مطابق</translation>
  </message>
  <message>
   <source>Names are alike, sex and birth do not differ. Where the two say different things, the one with more records is right. Each merge can be taken back under «Merged».</source>
   <translation>نام ملتے ہیں، جنس اور پیدائش مختلف نہیں۔ جہاں دونوں میں فرق ہو، زیادہ اندراجات والا درست ہے۔ ہر انضمام «ضم شدہ» کے تحت واپس لیا جا سکتا ہے۔</translation>
  </message>
  <message>
   <source>Names of questions</source>
   <translation>سوالوں کے نام</translation>
  </message>
  <message>
   <source>Naming answers</source>
   <translation>جوابات کو نام دیے جا رہے ہیں</translation>
  </message>
  <message>
   <source>National ages</source>
   <translation>قومی عمریں</translation>
  </message>
  <message>
   <source>National number</source>
   <translation>قومی شناختی نمبر</translation>
  </message>
  <message>
   <source>Natural disaster</source>
   <translation>قدرتی آفت</translation>
  </message>
  <message>
   <source>Nearly identical</source>
   <translation>تقریباً یکساں</translation>
  </message>
  <message>
   <source>Needed</source>
   <translation>لازمی</translation>
  </message>
  <message>
   <source>Needs a look</source>
   <translation>توجہ درکار</translation>
  </message>
  <message>
   <source>Needs a person</source>
   <translation>شخص درکار ہے</translation>
  </message>
  <message>
   <source>Never went</source>
   <translation>کبھی نہیں گیا</translation>
  </message>
  <message>
   <source>New</source>
   <translation>نیا</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>نیا فولڈر</translation>
  </message>
  <message>
   <source>New and known rows</source>
   <translation>نئی اور معلوم قطاریں</translation>
  </message>
  <message>
   <source>New budget</source>
   <translation>نیا بجٹ</translation>
  </message>
  <message>
   <source>New client</source>
   <translation>نیا کلائنٹ</translation>
  </message>
  <message>
   <source>New clients</source>
   <translation>نئے کلائنٹس</translation>
  </message>
  <message>
   <source>New columns: {columns}.</source>
   <translation>نئے کالم: {columns}۔</translation>
  </message>
  <message>
   <source>New enterprise</source>
   <translation>نیا کاروبار</translation>
  </message>
  <message>
   <source>New loan</source>
   <translation>نیا قرض</translation>
  </message>
  <message>
   <source>New person of the household</source>
   <translation>گھرانے کا نیا فرد</translation>
  </message>
  <message>
   <source>New policy</source>
   <translation>نئی پالیسی</translation>
  </message>
  <message>
   <source>New policy of</source>
   <translation>نئی پالیسی کس کی</translation>
  </message>
  <message>
   <source>New policy: {client}</source>
   <translation>نئی پالیسی: {client}</translation>
  </message>
  <message>
   <source>New policy…</source>
   <translation>نئی پالیسی…</translation>
  </message>
  <message>
   <source>New referral</source>
   <translation>نیا ریفرل</translation>
  </message>
  <message>
   <source>New scheme</source>
   <translation>نئی اسکیم</translation>
  </message>
  <message>
   <source>New session</source>
   <translation>نیا سیشن</translation>
  </message>
  <message>
   <source>New status</source>
   <translation>نئی حیثیت</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>آگے</translation>
  </message>
  <message>
   <source>Next appointment</source>
   <translation>اگلی ملاقات</translation>
  </message>
  <message>
   <source>Next days</source>
   <translation>اگلے دن</translation>
  </message>
  <message>
   <source>Next free code</source>
   <translation>اگلا خالی کوڈ</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>اگلا حصہ</translation>
  </message>
  <message>
   <source>Next problem</source>
   <translation>اگلا مسئلہ</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>اگلا قدم</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>اگلا ٹیب</translation>
  </message>
  <message>
   <source>Next visit on</source>
   <translation>اگلے دورے کی تاریخ</translation>
  </message>
  <message>
   <source>Night (18:00 to 05:59)</source>
   <translation>رات (18:00 تا 05:59)</translation>
  </message>
  <message>
   <source>No</source>
   <translation>نہیں</translation>
  </message>
  <message>
   <source>No account, no internet needed. Press F1 anywhere for help.</source>
   <translation>نہ اکاؤنٹ چاہیے نہ انٹرنیٹ۔ مدد کے لیے کہیں بھی F1 دبائیں۔</translation>
  </message>
  <message>
   <source>No amount: in kind or a service</source>
   <translation>رقم نہیں: چیز یا خدمت کی صورت میں</translation>
  </message>
  <message>
   <source>No areas yet</source>
   <translation>ابھی کوئی شعبہ نہیں</translation>
  </message>
  <message>
   <source>No arm</source>
   <translation>زمرہ نہیں</translation>
  </message>
  <message>
   <source>No award is given in several payments.</source>
   <translation>کوئی مراعت کئی ادائیگیوں میں نہیں دی جاتی۔</translation>
  </message>
  <message>
   <source>No back-check yet</source>
   <translation>ابھی کوئی پڑتال نہیں</translation>
  </message>
  <message>
   <source>No backup yet</source>
   <translation>ابھی کوئی بیک اَپ نہیں</translation>
  </message>
  <message>
   <source>No branches yet</source>
   <translation>ابھی کوئی برانچ نہیں</translation>
  </message>
  <message>
   <source>No budget yet</source>
   <translation>ابھی کوئی بجٹ نہیں</translation>
  </message>
  <message>
   <source>No cell needs a look.</source>
   <translation>کسی خانے کو دیکھنے کی ضرورت نہیں۔</translation>
  </message>
  <message>
   <source>No centre</source>
   <translation>سینٹر نہیں</translation>
  </message>
  <message>
   <source>No centres yet</source>
   <translation>ابھی کوئی سینٹر نہیں</translation>
  </message>
  <message>
   <source>No check fell due in this month.</source>
   <translation>اس مہینے کوئی جانچ واجب نہیں تھی۔</translation>
  </message>
  <message>
   <source>No check found anything that a person should look at.</source>
   <translation>کسی جانچ میں ایسا کچھ نہیں ملا جسے دیکھنا ضروری ہو۔</translation>
  </message>
  <message>
   <source>No check is due</source>
   <translation>کوئی جانچ واجب نہیں</translation>
  </message>
  <message>
   <source>No check is due until this day.</source>
   <translation>اس دن تک کوئی جانچ واجب نہیں۔</translation>
  </message>
  <message>
   <source>No checklists yet</source>
   <translation>ابھی کوئی چیک لسٹ نہیں</translation>
  </message>
  <message>
   <source>No claim waits for anybody</source>
   <translation>کوئی کلیم کسی کا منتظر نہیں</translation>
  </message>
  <message>
   <source>No claim yet.</source>
   <translation>ابھی کوئی کلیم نہیں۔</translation>
  </message>
  <message>
   <source>No client fits the search and the filters together.</source>
   <translation>کوئی کلائنٹ تلاش اور فلٹر دونوں پر پورا نہیں اترتا۔</translation>
  </message>
  <message>
   <source>No client is alike. Make a new one, look one up, or leave it for later.</source>
   <translation>کوئی کلائنٹ ملتا جلتا نہیں۔ نیا بنائیں، تلاش کریں، یا بعد کے لیے چھوڑیں۔</translation>
  </message>
  <message>
   <source>No clients yet</source>
   <translation>ابھی کوئی کلائنٹ نہیں</translation>
  </message>
  <message>
   <source>No condition</source>
   <translation>شرط نہیں</translation>
  </message>
  <message>
   <source>No condition belongs to what was received.</source>
   <translation>حاصل شدہ مراعات کے ساتھ کوئی شرط نہیں۔</translation>
  </message>
  <message>
   <source>No conditions: the award is given at once.</source>
   <translation>کوئی شرط نہیں: مراعت فوراً دی جاتی ہے۔</translation>
  </message>
  <message>
   <source>No consent</source>
   <translation>رضامندی نہیں</translation>
  </message>
  <message>
   <source>No consent is in force</source>
   <translation>کوئی رضامندی نافذ نہیں</translation>
  </message>
  <message>
   <source>No consent {scope}</source>
   <translation>رضامندی نہیں {scope}</translation>
  </message>
  <message>
   <source>No course yet</source>
   <translation>ابھی کوئی کورس نہیں</translation>
  </message>
  <message>
   <source>No curricula yet</source>
   <translation>ابھی کوئی نصاب نہیں</translation>
  </message>
  <message>
   <source>No data.</source>
   <translation>ڈیٹا نہیں۔</translation>
  </message>
  <message>
   <source>No data; it helps to match the columns.</source>
   <translation>ڈیٹا نہیں؛ کالم ملانے میں مدد دیتی ہے۔</translation>
  </message>
  <message>
   <source>No document is in the bin.</source>
   <translation>ردّی دان میں کوئی دستاویز نہیں۔</translation>
  </message>
  <message>
   <source>No end</source>
   <translation>آخری تاریخ نہیں</translation>
  </message>
  <message>
   <source>No enterprise is written down yet.</source>
   <translation>ابھی کوئی کاروبار درج نہیں۔</translation>
  </message>
  <message>
   <source>No figure has changed since this month was printed on {moment} ({fingerprint}).</source>
   <translation>{moment} ({fingerprint}) کو اس مہینے کی طباعت کے بعد کوئی عدد نہیں بدلا۔</translation>
  </message>
  <message>
   <source>No groups yet</source>
   <translation>ابھی کوئی گروپ نہیں</translation>
  </message>
  <message>
   <source>No incentive was given in this month.</source>
   <translation>اس مہینے کوئی مراعت نہیں دی گئی۔</translation>
  </message>
  <message>
   <source>No incentive yet.</source>
   <translation>ابھی کوئی مراعت نہیں۔</translation>
  </message>
  <message>
   <source>No interest paid</source>
   <translation>مارک اپ ادا نہیں ہوا</translation>
  </message>
  <message>
   <source>No interview is recorded yet</source>
   <translation>ابھی تک کوئی انٹرویو درج نہیں</translation>
  </message>
  <message>
   <source>No interview is recorded yet.</source>
   <translation>ابھی تک کوئی انٹرویو درج نہیں۔</translation>
  </message>
  <message>
   <source>No interview waits</source>
   <translation>کوئی انٹرویو منتظر نہیں</translation>
  </message>
  <message>
   <source>No interview was typed in this round</source>
   <translation>اس راؤنڈ میں کوئی انٹرویو درج نہیں کیا گیا</translation>
  </message>
  <message>
   <source>No interview yet</source>
   <translation>ابھی کوئی انٹرویو نہیں</translation>
  </message>
  <message>
   <source>No kinds yet</source>
   <translation>ابھی کوئی قسم نہیں</translation>
  </message>
  <message>
   <source>No line to look at.</source>
   <translation>دیکھنے کو کوئی سطر نہیں۔</translation>
  </message>
  <message>
   <source>No loan is written down yet. The loan itself stays in the core-banking system; here are its number and its days.</source>
   <translation>ابھی کوئی قرض درج نہیں۔ اصل قرض کور بینکنگ نظام میں رہتا ہے؛ یہاں اس کا نمبر اور تاریخیں ہیں۔</translation>
  </message>
  <message>
   <source>No number yet</source>
   <translation>ابھی نمبر نہیں</translation>
  </message>
  <message>
   <source>No officer</source>
   <translation>کوئی آفیسر نہیں</translation>
  </message>
  <message>
   <source>No own fields yet</source>
   <translation>ابھی کوئی اپنا خانہ نہیں</translation>
  </message>
  <message>
   <source>No pair of clients waits in this list.</source>
   <translation>اس فہرست میں کلائنٹس کا کوئی جوڑا منتظر نہیں۔</translation>
  </message>
  <message>
   <source>No pair to merge without a look</source>
   <translation>بغیر دیکھے ضم کرنے کو کوئی جوڑا نہیں</translation>
  </message>
  <message>
   <source>No paper was typed twice</source>
   <translation>کوئی کاغذ دو بار درج نہیں ہوا</translation>
  </message>
  <message>
   <source>No partners yet</source>
   <translation>ابھی کوئی شراکت دار نہیں</translation>
  </message>
  <message>
   <source>No payment is due</source>
   <translation>کوئی ادائیگی واجب نہیں</translation>
  </message>
  <message>
   <source>No payment is due until this day.</source>
   <translation>اس دن تک کوئی ادائیگی واجب نہیں۔</translation>
  </message>
  <message>
   <source>No policy is in force</source>
   <translation>کوئی پالیسی نافذ نہیں</translation>
  </message>
  <message>
   <source>No policy yet.</source>
   <translation>ابھی کوئی پالیسی نہیں۔</translation>
  </message>
  <message>
   <source>No problem is left</source>
   <translation>کوئی مسئلہ باقی نہیں</translation>
  </message>
  <message>
   <source>No questionnaires yet</source>
   <translation>ابھی کوئی سوالنامہ نہیں</translation>
  </message>
  <message>
   <source>No rebate is computed here</source>
   <translation>یہاں کوئی رعایت شمار نہیں ہوئی</translation>
  </message>
  <message>
   <source>No referral here</source>
   <translation>یہاں کوئی ریفرل نہیں</translation>
  </message>
  <message>
   <source>No registration paper is written down yet.</source>
   <translation>ابھی کوئی رجسٹریشن کاغذ درج نہیں۔</translation>
  </message>
  <message>
   <source>No row was imported</source>
   <translation>کوئی قطار امپورٹ نہیں ہوئی</translation>
  </message>
  <message>
   <source>No rule: nothing waits.</source>
   <translation>قاعدہ نہیں: کچھ منتظر نہیں رہتا۔</translation>
  </message>
  <message>
   <source>No rules: everybody may have it.</source>
   <translation>قواعد نہیں: ہر کوئی لے سکتا ہے۔</translation>
  </message>
  <message>
   <source>No safety visit yet.</source>
   <translation>ابھی کوئی حفاظتی دورہ نہیں۔</translation>
  </message>
  <message>
   <source>No scheme runs today</source>
   <translation>آج کوئی اسکیم جاری نہیں</translation>
  </message>
  <message>
   <source>No schemes yet</source>
   <translation>ابھی کوئی اسکیم نہیں</translation>
  </message>
  <message>
   <source>No session is planned or held yet</source>
   <translation>ابھی کوئی سیشن طے یا منعقد نہیں</translation>
  </message>
  <message>
   <source>No session was planned or held in this month.</source>
   <translation>اس مہینے کوئی سیشن طے یا منعقد نہیں ہوا۔</translation>
  </message>
  <message>
   <source>No sessions yet</source>
   <translation>ابھی کوئی سیشن نہیں</translation>
  </message>
  <message>
   <source>No statement</source>
   <translation>گوشوارہ نہیں</translation>
  </message>
  <message>
   <source>No statement was imported for this loan.</source>
   <translation>اس قرض کا کوئی گوشوارہ امپورٹ نہیں ہوا۔</translation>
  </message>
  <message>
   <source>No stored value would change</source>
   <translation>کوئی محفوظ قدر نہیں بدلے گی</translation>
  </message>
  <message>
   <source>No table</source>
   <translation>کوئی جدول نہیں</translation>
  </message>
  <message>
   <source>No tool's own columns were found: the headings are taken as they stand.</source>
   <translation>کسی ٹول کے اپنے کالم نہیں ملے: سرخیاں جیسی ہیں ویسی لی جاتی ہیں۔</translation>
  </message>
  <message>
   <source>No type</source>
   <translation>کوئی قسم نہیں</translation>
  </message>
  <message>
   <source>No views are saved yet</source>
   <translation>ابھی کوئی منظر محفوظ نہیں</translation>
  </message>
  <message>
   <source>No village</source>
   <translation>گاؤں نہیں</translation>
  </message>
  <message>
   <source>No visit or voucher yet</source>
   <translation>ابھی کوئی دورہ یا واؤچر نہیں</translation>
  </message>
  <message>
   <source>No visit or voucher yet.</source>
   <translation>ابھی کوئی دورہ یا واؤچر نہیں۔</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>نمبر</translation>
  </message>
  <message>
   <source>No: stop here</source>
   <translation>نہیں: یہاں رک جائیں</translation>
  </message>
  <message>
   <source>Nobody alike so far. Looked for while you type.</source>
   <translation>اب تک کوئی ملتا جلتا نہیں۔ لکھنے کے دوران تلاش جاری ہے۔</translation>
  </message>
  <message>
   <source>Nobody fits</source>
   <translation>کوئی نہیں ملا</translation>
  </message>
  <message>
   <source>Nobody gets a rebate for this period.</source>
   <translation>اس مدت میں کسی کو رعایت نہیں ملتی۔</translation>
  </message>
  <message>
   <source>Nobody has emergency savings here</source>
   <translation>یہاں کسی کی ہنگامی بچت نہیں</translation>
  </message>
  <message>
   <source>Nobody here</source>
   <translation>یہاں کوئی نہیں</translation>
  </message>
  <message>
   <source>Nobody is chosen</source>
   <translation>کوئی منتخب نہیں</translation>
  </message>
  <message>
   <source>Nobody is covered today</source>
   <translation>آج کسی کا بیمہ نہیں</translation>
  </message>
  <message>
   <source>Nobody is found for ‘{words}’</source>
   <translation>‘{words}’ کے لیے کوئی نہیں ملا</translation>
  </message>
  <message>
   <source>Nobody is left who may have it.</source>
   <translation>ایسا کوئی باقی نہیں جو اسے لے سکے۔</translation>
  </message>
  <message>
   <source>Nobody is referred without consent; --best-interest stands in its place.</source>
   <translation>رضامندی کے بغیر کسی کو ریفر نہیں کیا جاتا؛ --best-interest اس کی جگہ لیتا ہے۔</translation>
  </message>
  <message>
   <source>Nobody of the household is written down yet.</source>
   <translation>گھرانے کا کوئی فرد ابھی درج نہیں۔</translation>
  </message>
  <message>
   <source>Nobody stands in an arm</source>
   <translation>کسی زمرے میں کوئی نہیں</translation>
  </message>
  <message>
   <source>Nobody was on a roster of this course yet.</source>
   <translation>اس کورس کی حاضری فہرست میں ابھی کوئی نہیں تھا۔</translation>
  </message>
  <message>
   <source>Nobody was referred yet.</source>
   <translation>ابھی کوئی ریفر نہیں ہوا۔</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>ابھی کوئی نہیں</translation>
  </message>
  <message>
   <source>None</source>
   <translation>کوئی نہیں</translation>
  </message>
  <message>
   <source>None noted yet; H notes some.</source>
   <translation>ابھی کوئی درج نہیں؛ H سے درج کریں۔</translation>
  </message>
  <message>
   <source>None: day, amount, receipt and note are asked anyway.</source>
   <translation>کوئی نہیں: تاریخ، رقم، رسید اور نوٹ بہرحال پوچھے جاتے ہیں۔</translation>
  </message>
  <message>
   <source>Not acknowledged</source>
   <translation>تصدیق نہیں ہوئی</translation>
  </message>
  <message>
   <source>Not all of the copied block fits: {left} left out</source>
   <translation>نقل کیا گیا پورا حصہ نہیں سما سکتا: {left} چھوڑے گئے</translation>
  </message>
  <message>
   <source>Not answered</source>
   <translation>جواب نہیں دیا</translation>
  </message>
  <message>
   <source>Not applicable</source>
   <translation>لاگو نہیں</translation>
  </message>
  <message>
   <source>Not asked here</source>
   <translation>یہاں نہیں پوچھا گیا</translation>
  </message>
  <message>
   <source>Not begun</source>
   <translation>شروع نہیں ہوئی</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>جانچ نہیں ہوئی</translation>
  </message>
  <message>
   <source>Not checked yet: {what}</source>
   <translation>ابھی جانچ نہیں ہوئی: {what}</translation>
  </message>
  <message>
   <source>Not checked: {questions}.</source>
   <translation>نہیں جانچے گئے: {questions}۔</translation>
  </message>
  <message>
   <source>Not counted yet when this month was closed.</source>
   <translation>مہینہ بند ہوتے وقت ابھی شمار نہیں ہوا تھا۔</translation>
  </message>
  <message>
   <source>Not due yet</source>
   <translation>ابھی واجب نہیں</translation>
  </message>
  <message>
   <source>Not eligible</source>
   <translation>اہل نہیں</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>نہیں ملا</translation>
  </message>
  <message>
   <source>Not found any more</source>
   <translation>اب نہیں ملتے</translation>
  </message>
  <message>
   <source>Not interviewed</source>
   <translation>انٹرویو نہیں ہوا</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>معلوم نہیں</translation>
  </message>
  <message>
   <source>Not linked</source>
   <translation>منسلک نہیں</translation>
  </message>
  <message>
   <source>Not marked</source>
   <translation>درج نہیں</translation>
  </message>
  <message>
   <source>Not met</source>
   <translation>پوری نہیں</translation>
  </message>
  <message>
   <source>Not met: to decide</source>
   <translation>پوری نہیں: فیصلہ طلب</translation>
  </message>
  <message>
   <source>Not on time</source>
   <translation>بروقت نہیں</translation>
  </message>
  <message>
   <source>Not paid</source>
   <translation>ادا نہیں ہوئی</translation>
  </message>
  <message>
   <source>Not reached</source>
   <translation>رابطہ نہ ہو سکا</translation>
  </message>
  <message>
   <source>Not related</source>
   <translation>رشتہ دار نہیں</translation>
  </message>
  <message>
   <source>Not shown</source>
   <translation>نہیں دکھایا جاتا</translation>
  </message>
  <message>
   <source>Not used yet</source>
   <translation>ابھی استعمال نہیں ہوا</translation>
  </message>
  <message>
   <source>Not used: {why}.</source>
   <translation>استعمال نہیں ہوا: {why}۔</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>ابھی نہیں</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>نوٹ</translation>
  </message>
  <message>
   <source>Note consent</source>
   <translation>رضامندی درج کریں</translation>
  </message>
  <message>
   <source>Note of a referral</source>
   <translation>ریفرل کا نوٹ</translation>
  </message>
  <message>
   <source>Note saved</source>
   <translation>نوٹ محفوظ ہوا</translation>
  </message>
  <message>
   <source>Note: {name}</source>
   <translation>نوٹ: {name}</translation>
  </message>
  <message>
   <source>Notes stand beside the table; they are not read.</source>
   <translation>جدول کے ساتھ نوٹ ہیں؛ وہ نہیں پڑھے جاتے۔</translation>
  </message>
  <message>
   <source>Note…</source>
   <translation>نوٹ…</translation>
  </message>
  <message numerus="yes">
   <source>Nothing can be kept: mend %n row and read the workbook again|Nothing can be kept: mend %n rows and read the workbook again</source>
   <translation>
    <numerusform>کچھ نہیں رکھا جا سکتا: %n قطار درست کریں اور ورک بک دوبارہ پڑھیں</numerusform>
    <numerusform>کچھ نہیں رکھا جا سکتا: %n قطاریں درست کریں اور ورک بک دوبارہ پڑھیں</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing fits</source>
   <translation>کچھ نہیں ملا</translation>
  </message>
  <message>
   <source>Nothing fits for sure. Choose what it fills, or leave it out.</source>
   <translation>کچھ یقینی طور پر نہیں ملتا۔ چنیں کہ یہ کیا بھرتا ہے، یا اسے چھوڑ دیں۔</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>کچھ نہیں ملا</translation>
  </message>
  <message>
   <source>Nothing has been written yet</source>
   <translation>ابھی کچھ نہیں لکھا گیا</translation>
  </message>
  <message>
   <source>Nothing has happened yet.</source>
   <translation>ابھی کچھ نہیں ہوا۔</translation>
  </message>
  <message>
   <source>Nothing here</source>
   <translation>یہاں کچھ نہیں</translation>
  </message>
  <message>
   <source>Nothing in the file shows it.</source>
   <translation>فائل میں اس کا کوئی ثبوت نہیں۔</translation>
  </message>
  <message>
   <source>Nothing is due at this centre</source>
   <translation>اس سینٹر میں کچھ واجب نہیں</translation>
  </message>
  <message>
   <source>Nothing is kept yet.</source>
   <translation>ابھی کچھ نہیں رکھا گیا۔</translation>
  </message>
  <message>
   <source>Nothing is written before step 5</source>
   <translation>مرحلہ 5 سے پہلے کچھ نہیں لکھا جاتا</translation>
  </message>
  <message>
   <source>Nothing is wrong here</source>
   <translation>یہاں کچھ غلط نہیں</translation>
  </message>
  <message>
   <source>Nothing kept yet: each question stands for itself ({rounds})</source>
   <translation>ابھی کچھ نہیں رکھا گیا: ہر سوال الگ ہے ({rounds})</translation>
  </message>
  <message>
   <source>Nothing new: every row was there already</source>
   <translation>کچھ نیا نہیں: ہر قطار پہلے سے موجود تھی</translation>
  </message>
  <message>
   <source>Nothing odd here</source>
   <translation>یہاں کچھ عجیب نہیں</translation>
  </message>
  <message>
   <source>Nothing of it was kept.</source>
   <translation>اس میں سے کچھ محفوظ نہیں ہوا۔</translation>
  </message>
  <message>
   <source>Nothing read yet</source>
   <translation>ابھی کچھ نہیں پڑھا گیا</translation>
  </message>
  <message>
   <source>Nothing speaks against it.</source>
   <translation>اس میں کوئی رکاوٹ نہیں۔</translation>
  </message>
  <message>
   <source>Nothing to decide</source>
   <translation>فیصلے کو کچھ نہیں</translation>
  </message>
  <message>
   <source>Nothing to review</source>
   <translation>جائزے کو کچھ نہیں</translation>
  </message>
  <message>
   <source>Nothing to show</source>
   <translation>دکھانے کو کچھ نہیں</translation>
  </message>
  <message>
   <source>Nothing waits</source>
   <translation>کچھ منتظر نہیں</translation>
  </message>
  <message>
   <source>Nothing waits for approval</source>
   <translation>کچھ منظوری کا منتظر نہیں</translation>
  </message>
  <message>
   <source>Nothing was agreed yet. Enter on an action writes that it is done.</source>
   <translation>ابھی کچھ طے نہیں ہوا۔ اقدام پر Enter اسے مکمل درج کرتا ہے۔</translation>
  </message>
  <message>
   <source>Nothing was imported yet</source>
   <translation>ابھی کچھ امپورٹ نہیں ہوا</translation>
  </message>
  <message>
   <source>Nothing was saved yet.</source>
   <translation>ابھی کچھ جمع نہیں ہوا۔</translation>
  </message>
  <message>
   <source>Nothing was written.</source>
   <translation>کچھ نہیں لکھا گیا۔</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>ابھی کچھ نہیں</translation>
  </message>
  <message>
   <source>Noting consent</source>
   <translation>رضامندی درج ہو رہی ہے</translation>
  </message>
  <message>
   <source>Noto, under the SIL Open Font License, as MFDW families</source>
   <translation>Noto، SIL Open Font License کے تحت، MFDW کے نام سے</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>اب</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>نمبر</translation>
  </message>
  <message>
   <source>Number in core banking</source>
   <translation>کور بینکنگ کا نمبر</translation>
  </message>
  <message>
   <source>Number of</source>
   <translation>تعداد</translation>
  </message>
  <message>
   <source>Number of a client</source>
   <translation>کلائنٹ کا نمبر</translation>
  </message>
  <message>
   <source>Number of both</source>
   <translation>دونوں کا نمبر</translation>
  </message>
  <message>
   <source>Number of checks</source>
   <translation>جانچوں کی تعداد</translation>
  </message>
  <message>
   <source>Number of rows in a repeat</source>
   <translation>دہرائی میں قطاروں کی تعداد</translation>
  </message>
  <message>
   <source>Number of the row around</source>
   <translation>بیرونی قطار کا نمبر</translation>
  </message>
  <message>
   <source>Number of the row in this file</source>
   <translation>اس فائل میں قطار کا نمبر</translation>
  </message>
  <message>
   <source>Number the rows 1, 2, 3 …: other sheets name them in {column}.</source>
   <translation>قطاروں کو 1، 2، 3 … نمبر دیں: دوسری شیٹیں {column} میں ان کا حوالہ دیتی ہیں۔</translation>
  </message>
  <message>
   <source>Number them: 1 is the first.</source>
   <translation>نمبر دیں: 1 پہلا ہے۔</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>نمبر</translation>
  </message>
  <message>
   <source>Numbers among the dates</source>
   <translation>تاریخوں میں اعداد</translation>
  </message>
  <message>
   <source>Numbers that mean no answer</source>
   <translation>اعداد جن کا مطلب جواب نہ ہونا ہے</translation>
  </message>
  <message>
   <source>Numbers three standard deviations from the mean; money beyond 1.5 interquartile ranges of its logarithm.</source>
   <translation>اوسط سے تین معیاری انحراف دور عدد؛ رقم اپنے لوگارتھم کے 1.5 بین چوتھائی فاصلے سے باہر۔</translation>
  </message>
  <message>
   <source>Numbers with a word</source>
   <translation>لفظ کے ساتھ اعداد</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>ٹھیک ہے</translation>
  </message>
  <message>
   <source>Odd Pages</source>
   <translation>طاق صفحے</translation>
  </message>
  <message>
   <source>Odd things</source>
   <translation>عجیب باتیں</translation>
  </message>
  <message>
   <source>Of</source>
   <translation>کس کا</translation>
  </message>
  <message>
   <source>Of the household of</source>
   <translation>کس کے گھرانے سے</translation>
  </message>
  <message>
   <source>Offer and answer…</source>
   <translation>پیشکش اور جواب…</translation>
  </message>
  <message>
   <source>Offer it no more</source>
   <translation>اب پیش نہ کریں</translation>
  </message>
  <message>
   <source>Offered</source>
   <translation>پیشکش ہوئی</translation>
  </message>
  <message>
   <source>Offered on</source>
   <translation>پیشکش کی تاریخ</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>آفیسر</translation>
  </message>
  <message>
   <source>Officers look after centres and their clients.</source>
   <translation>آفیسر سینٹروں اور ان کے کلائنٹس کو سنبھالتے ہیں۔</translation>
  </message>
  <message>
   <source>Old code</source>
   <translation>پرانا کوڈ</translation>
  </message>
  <message>
   <source>Old code of a client</source>
   <translation>کلائنٹ کا پرانا کوڈ</translation>
  </message>
  <message>
   <source>On</source>
   <translation>تاریخ</translation>
  </message>
  <message>
   <source>On leave</source>
   <translation>رخصت پر</translation>
  </message>
  <message>
   <source>On one side only</source>
   <translation>صرف ایک طرف</translation>
  </message>
  <message>
   <source>On the client's paper</source>
   <translation>کلائنٹ کی رپورٹ پر</translation>
  </message>
  <message>
   <source>On the loan</source>
   <translation>متعلقہ قرض</translation>
  </message>
  <message>
   <source>On time</source>
   <translation>بروقت</translation>
  </message>
  <message>
   <source>One answer to each</source>
   <translation>ہر ایک کا ایک جواب</translation>
  </message>
  <message>
   <source>One award</source>
   <translation>ایک مراعت</translation>
  </message>
  <message>
   <source>One column, codes with a space between</source>
   <translation>ایک کالم، کوڈز کے درمیان خالی جگہ</translation>
  </message>
  <message>
   <source>One moment …</source>
   <translation>ایک لمحہ …</translation>
  </message>
  <message>
   <source>One of a list</source>
   <translation>فہرست میں سے ایک</translation>
  </message>
  <message>
   <source>One rule is enough</source>
   <translation>ایک قاعدہ کافی ہے</translation>
  </message>
  <message>
   <source>One whole copy after the other</source>
   <translation>ایک پوری نقل کے بعد دوسری</translation>
  </message>
  <message>
   <source>Only a number is known of this client</source>
   <translation>اس کلائنٹ کا صرف نمبر معلوم ہے</translation>
  </message>
  <message>
   <source>Only for people who may see research data</source>
   <translation>صرف ان کے لیے جو تحقیقی ڈیٹا دیکھ سکتے ہیں</translation>
  </message>
  <message>
   <source>Only if every instalment is on time</source>
   <translation>صرف جب ہر قسط بروقت ہو</translation>
  </message>
  <message>
   <source>Only if {condition}.</source>
   <translation>صرف اگر {condition}۔</translation>
  </message>
  <message>
   <source>Only if {condition}; otherwise go to {next}.</source>
   <translation>صرف اگر {condition}؛ ورنہ {next} پر جائیں۔</translation>
  </message>
  <message>
   <source>Only known rows</source>
   <translation>صرف معلوم قطاریں</translation>
  </message>
  <message>
   <source>Only new rows</source>
   <translation>صرف نئی قطاریں</translation>
  </message>
  <message>
   <source>Only one table is read at a time.</source>
   <translation>ایک وقت میں ایک ہی جدول پڑھا جاتا ہے۔</translation>
  </message>
  <message>
   <source>Only people who may see research data see it.</source>
   <translation>صرف تحقیقی ڈیٹا دیکھنے والے اسے دیکھتے ہیں۔</translation>
  </message>
  <message>
   <source>Only what changed</source>
   <translation>صرف جو بدلا</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>کھولیں</translation>
  </message>
  <message>
   <source>Open a database</source>
   <translation>ڈیٹا بیس کھولیں</translation>
  </message>
  <message>
   <source>Open a database…</source>
   <translation>ڈیٹا بیس کھولیں…</translation>
  </message>
  <message>
   <source>Open actions</source>
   <translation>باقی اقدامات</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>دوبارہ کھولیں</translation>
  </message>
  <message>
   <source>Open before</source>
   <translation>پہلے کھولے گئے</translation>
  </message>
  <message>
   <source>Open the client</source>
   <translation>کلائنٹ کھولیں</translation>
  </message>
  <message>
   <source>Open the combo box selection popup</source>
   <translation>انتخاب کی فہرست کھولیں</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>فولڈر کھولیں</translation>
  </message>
  <message>
   <source>Open the row of headings by a double click, or choose another sheet.</source>
   <translation>سرخیوں کی قطار ڈبل کلک سے کھولیں، یا دوسری شیٹ منتخب کریں۔</translation>
  </message>
  <message>
   <source>Open the sample</source>
   <translation>نمونہ کھولیں</translation>
  </message>
  <message>
   <source>Open too long</source>
   <translation>بہت دیر سے کھلا</translation>
  </message>
  <message>
   <source>Open «Type answers in» to go on with it.</source>
   <translation>اسے جاری رکھنے کے لیے «جوابات درج کریں» کھولیں۔</translation>
  </message>
  <message>
   <source>Opened on</source>
   <translation>کھلنے کی تاریخ</translation>
  </message>
  <message>
   <source>Opening the database</source>
   <translation>ڈیٹا بیس کھل رہا ہے</translation>
  </message>
  <message>
   <source>Opening the file</source>
   <translation>فائل کھل رہی ہے</translation>
  </message>
  <message>
   <source>Opening the questionnaire</source>
   <translation>سوالنامہ کھل رہا ہے</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>کھولیں…</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>اختیارات</translation>
  </message>
  <message>
   <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
   <translation>'فی ورق صفحے' اور 'صفحوں کا سیٹ' ایک ساتھ استعمال نہیں ہو سکتے۔
ان میں سے ایک بند کریں۔</translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>سمت</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>دیگر</translation>
  </message>
  <message>
   <source>Other answers than those stored</source>
   <translation>محفوظ جوابات سے مختلف</translation>
  </message>
  <message>
   <source>Other days</source>
   <translation>دوسری تاریخیں</translation>
  </message>
  <message>
   <source>Other event</source>
   <translation>دوسرا ایونٹ</translation>
  </message>
  <message>
   <source>Other language</source>
   <translation>دوسری زبان</translation>
  </message>
  <message>
   <source>Other reason</source>
   <translation>دوسری وجہ</translation>
  </message>
  <message>
   <source>Other relative</source>
   <translation>دوسرا رشتہ دار</translation>
  </message>
  <message>
   <source>Other texts</source>
   <translation>دوسرے متن</translation>
  </message>
  <message>
   <source>Other, specify</source>
   <translation>دیگر، وضاحت</translation>
  </message>
  <message>
   <source>Ours kept</source>
   <translation>ہماری رکھی گئی</translation>
  </message>
  <message>
   <source>Ours, always</source>
   <translation>ہمیشہ ہماری</translation>
  </message>
  <message>
   <source>Ours; the file fills what is empty</source>
   <translation>ہماری؛ فائل خالی جگہ بھرتی ہے</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>نتیجہ</translation>
  </message>
  <message>
   <source>Outcome of the visit</source>
   <translation>ملاقات کا نتیجہ</translation>
  </message>
  <message>
   <source>Outliers</source>
   <translation>غیر معمولی قدریں</translation>
  </message>
  <message>
   <source>Output &amp;file:</source>
   <translation>&amp;آؤٹ پٹ فائل:</translation>
  </message>
  <message>
   <source>Output Settings</source>
   <translation>آؤٹ پٹ کی ترتیبات</translation>
  </message>
  <message>
   <source>Outside number</source>
   <translation>بیرونی نمبر</translation>
  </message>
  <message>
   <source>Outside the innovation</source>
   <translation>اختراع سے باہر</translation>
  </message>
  <message>
   <source>Outstanding</source>
   <translation>واجب الادا</translation>
  </message>
  <message>
   <source>Outstanding on</source>
   <translation>واجب الادا بتاریخ</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>زائد المیعاد</translation>
  </message>
  <message>
   <source>Own fields</source>
   <translation>اپنے خانے</translation>
  </message>
  <message>
   <source>Own fields of its awards</source>
   <translation>اس کی مراعات کے اپنے خانے</translation>
  </message>
  <message>
   <source>Own household…</source>
   <translation>اپنا گھرانہ…</translation>
  </message>
  <message>
   <source>Own script</source>
   <translation>مقامی رسم الخط</translation>
  </message>
  <message>
   <source>P&amp;roperties</source>
   <translation>&amp;خصوصیات</translation>
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
   <translation>صفحہ</translation>
  </message>
  <message>
   <source>Page &amp;Set:</source>
   <translation>صفحوں کا &amp;سیٹ:</translation>
  </message>
  <message>
   <source>Page &amp;order:</source>
   <translation>صفحوں کا &amp;تسلسل:</translation>
  </message>
  <message>
   <source>Page Layout</source>
   <translation>صفحے کی ترتیب</translation>
  </message>
  <message>
   <source>Page Setup Conflicts</source>
   <translation>صفحے کی ترتیب میں ٹکراؤ</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>صفحہ نیچے</translation>
  </message>
  <message>
   <source>Page left</source>
   <translation>صفحہ بائیں</translation>
  </message>
  <message>
   <source>Page right</source>
   <translation>صفحہ دائیں</translation>
  </message>
  <message>
   <source>Page size:</source>
   <translation>کاغذ کا سائز:</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>صفحہ اوپر</translation>
  </message>
  <message>
   <source>Page {page} of {count}</source>
   <translation>صفحہ {page} از {count}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>صفحہ {page} از {pages}</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>صفحات</translation>
  </message>
  <message>
   <source>Pages &amp;per sheet:</source>
   <translation>فی &amp;ورق صفحے:</translation>
  </message>
  <message>
   <source>Pages from</source>
   <translation>صفحے از</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>ادا شدہ</translation>
  </message>
  <message numerus="yes">
   <source>Paid %n day after filing|Paid %n days after filing</source>
   <translation>
    <numerusform>دائر ہونے کے %n دن بعد ادا</numerusform>
    <numerusform>دائر ہونے کے %n دن بعد ادا</numerusform>
   </translation>
  </message>
  <message>
   <source>Paid by</source>
   <translation>ادا کنندہ</translation>
  </message>
  <message>
   <source>Paid by the client</source>
   <translation>کلائنٹ نے دیا</translation>
  </message>
  <message>
   <source>Paid men</source>
   <translation>اجرتی مرد</translation>
  </message>
  <message>
   <source>Paid on</source>
   <translation>ادائیگی کی تاریخ</translation>
  </message>
  <message>
   <source>Paid out</source>
   <translation>جاری کردہ</translation>
  </message>
  <message>
   <source>Paid out on</source>
   <translation>اجرا کی تاریخ</translation>
  </message>
  <message>
   <source>Paid to</source>
   <translation>کسے ادا ہوئی</translation>
  </message>
  <message>
   <source>Paid women</source>
   <translation>اجرتی خواتین</translation>
  </message>
  <message>
   <source>Paid workers</source>
   <translation>اجرتی کارکن</translation>
  </message>
  <message>
   <source>Paid, women / men</source>
   <translation>اجرتی، خواتین / مرد</translation>
  </message>
  <message>
   <source>Paid…</source>
   <translation>ادا ہوئی…</translation>
  </message>
  <message>
   <source>Pairs of one number</source>
   <translation>ایک نمبر والے جوڑے</translation>
  </message>
  <message>
   <source>Pairs that look alike</source>
   <translation>ملتے جلتے جوڑے</translation>
  </message>
  <message>
   <source>Pakistan</source>
   <translation>پاکستان</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>رپورٹ</translation>
  </message>
  <message>
   <source>Paper size</source>
   <translation>کاغذ کا سائز</translation>
  </message>
  <message>
   <source>Paper source:</source>
   <translation>کاغذ کا ماخذ:</translation>
  </message>
  <message>
   <source>Papers and safety visits are written on the client's tab Enterprise.</source>
   <translation>کاغذات اور حفاظتی دورے کلائنٹ کے ٹیب کاروبار پر درج ہوتے ہیں۔</translation>
  </message>
  <message>
   <source>Papers that expire</source>
   <translation>ختم ہونے والے کاغذات</translation>
  </message>
  <message>
   <source>Parent</source>
   <translation>والد یا والدہ</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>اوپر کا فولڈر</translation>
  </message>
  <message>
   <source>Parted by</source>
   <translation>حد بندی</translation>
  </message>
  <message>
   <source>Partly helped</source>
   <translation>جزوی مدد ملی</translation>
  </message>
  <message>
   <source>Partly taken back</source>
   <translation>جزوی طور پر واپس لیا گیا</translation>
  </message>
  <message>
   <source>Partner</source>
   <translation>شراکت دار</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>شراکت دار</translation>
  </message>
  <message>
   <source>Pass-on talk</source>
   <translation>آگاہی نشست</translation>
  </message>
  <message>
   <source>Pass-on talk: {course}</source>
   <translation>آگاہی نشست: {course}</translation>
  </message>
  <message>
   <source>Pass-on talk…</source>
   <translation>آگاہی نشست…</translation>
  </message>
  <message>
   <source>Passed on</source>
   <translation>آگے سکھایا</translation>
  </message>
  <message>
   <source>Passphrase of {name}</source>
   <translation>{name} کا پاس فریز</translation>
  </message>
  <message>
   <source>Passphrase: </source>
   <translation>پاس فریز: </translation>
  </message>
  <message>
   <source>Password:</source>
   <translation>پاس ورڈ:</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>پیسٹ کریں</translation>
  </message>
  <message>
   <source>Paste a picture</source>
   <translation>تصویر پیسٹ کریں</translation>
  </message>
  <message>
   <source>Paste from Excel</source>
   <translation>Excel سے پیسٹ کریں</translation>
  </message>
  <message>
   <source>Paste from the clipboard?</source>
   <translation>کلپ بورڈ سے پیسٹ کریں؟</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>ادائیگی</translation>
  </message>
  <message>
   <source>Payment of an award</source>
   <translation>مراعت کی ادائیگی</translation>
  </message>
  <message>
   <source>Payments</source>
   <translation>ادائیگیاں</translation>
  </message>
  <message>
   <source>Payments due</source>
   <translation>واجب ادائیگیاں</translation>
  </message>
  <message>
   <source>Payments of awards</source>
   <translation>مراعات کی ادائیگیاں</translation>
  </message>
  <message>
   <source>Payments that are due</source>
   <translation>واجب ادائیگیاں</translation>
  </message>
  <message>
   <source>Payments: the list of a payment provider</source>
   <translation>ادائیگیاں: ادائیگی کرنے والے ادارے کی فہرست</translation>
  </message>
  <message>
   <source>Per award</source>
   <translation>فی مراعت</translation>
  </message>
  <message>
   <source>Per client</source>
   <translation>فی کلائنٹ</translation>
  </message>
  <message>
   <source>Per completer</source>
   <translation>فی مکمل کنندہ</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>مدت</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>فرد</translation>
  </message>
  <message>
   <source>Person of the household</source>
   <translation>گھرانے کا فرد</translation>
  </message>
  <message>
   <source>Persons</source>
   <translation>افراد</translation>
  </message>
  <message>
   <source>Persons covered</source>
   <translation>بیمہ شدہ افراد</translation>
  </message>
  <message>
   <source>Persons insured</source>
   <translation>بیمہ شدہ افراد</translation>
  </message>
  <message>
   <source>Philippines</source>
   <translation>فلپائن</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>فون</translation>
  </message>
  <message>
   <source>Photo of the client</source>
   <translation>کلائنٹ کی تصویر</translation>
  </message>
  <message>
   <source>Photos and PDF</source>
   <translation>تصاویر اور PDF</translation>
  </message>
  <message>
   <source>Picture (*.png);;Drawing (*.svg)</source>
   <translation>تصویر (*.png);;ڈرائنگ (*.svg)</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>تصاویر</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>جگہ</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>جگہیں</translation>
  </message>
  <message>
   <source>Places that cannot be, are inexact, or lie far from all others.</source>
   <translation>جگہیں جو ناممکن، غیر درست، یا باقی سب سے بہت دور ہیں۔</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>منصوبہ</translation>
  </message>
  <message>
   <source>Plan a round</source>
   <translation>راؤنڈ طے کریں</translation>
  </message>
  <message>
   <source>Plan a round…</source>
   <translation>راؤنڈ طے کریں…</translation>
  </message>
  <message>
   <source>Plan a session under Incentives; its sheet is then printed here.</source>
   <translation>مراعات میں سیشن طے کریں؛ اس کی شیٹ پھر یہاں چھپے گی۔</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>طے شدہ</translation>
  </message>
  <message>
   <source>Planned awards a month</source>
   <translation>ماہانہ طے شدہ مراعات</translation>
  </message>
  <message>
   <source>Planned sessions</source>
   <translation>طے شدہ سیشن</translation>
  </message>
  <message>
   <source>Planned: not held yet. Attended: present or late, of those who were marked.</source>
   <translation>طے شدہ: ابھی منعقد نہیں ہوا۔ شرکت: جن کی حاضری درج ہے ان میں سے حاضر یا دیر سے آنے والے۔</translation>
  </message>
  <message>
   <source>Please note</source>
   <translation>براہِ کرم توجہ دیں</translation>
  </message>
  <message>
   <source>Please send this part back to the {branch} branch.</source>
   <translation>براہِ کرم یہ حصہ {branch} برانچ کو واپس بھیجیں۔</translation>
  </message>
  <message>
   <source>Point or comma?</source>
   <translation>نقطہ یا کاما؟</translation>
  </message>
  <message>
   <source>Points (pt)</source>
   <translation>پوائنٹ (pt)</translation>
  </message>
  <message>
   <source>Points of the quiz</source>
   <translation>کوئز کے پوائنٹ</translation>
  </message>
  <message>
   <source>Policies</source>
   <translation>پالیسیاں</translation>
  </message>
  <message>
   <source>Policies in force at the end: {policies}. Active clients covered: {part} of {whole}.</source>
   <translation>آخر میں نافذ پالیسیاں: {policies}۔ بیمہ شدہ فعال کلائنٹس: {whole} میں سے {part}۔</translation>
  </message>
  <message>
   <source>Policies that ended: {due}, of which renewed: {renewed}.</source>
   <translation>ختم ہونے والی پالیسیاں: {due}، جن میں سے تجدید شدہ: {renewed}۔</translation>
  </message>
  <message>
   <source>Policies to renew</source>
   <translation>تجدید طلب پالیسیاں</translation>
  </message>
  <message>
   <source>Policy</source>
   <translation>پالیسی</translation>
  </message>
  <message>
   <source>Policy number</source>
   <translation>پالیسی نمبر</translation>
  </message>
  <message>
   <source>Policy of</source>
   <translation>پالیسی ہولڈر</translation>
  </message>
  <message>
   <source>Policy of {client}</source>
   <translation>{client} کی پالیسی</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>عمودی</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>ترجیحات</translation>
  </message>
  <message>
   <source>Pregnancy and birth</source>
   <translation>حمل اور ولادت</translation>
  </message>
  <message>
   <source>Premium</source>
   <translation>پریمیم</translation>
  </message>
  <message>
   <source>Premium not paid</source>
   <translation>پریمیم ادا نہیں ہوا</translation>
  </message>
  <message>
   <source>Premium paid on</source>
   <translation>پریمیم ادا ہونے کی تاریخ</translation>
  </message>
  <message>
   <source>Prepared by</source>
   <translation>تیار کنندہ</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>حاضر</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>پچھلا</translation>
  </message>
  <message>
   <source>Prey Tnaot</source>
   <translation>Goth Allah Dino</translation>
  </message>
  <message>
   <source>Principal</source>
   <translation>اصل رقم</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>چھاپیں</translation>
  </message>
  <message>
   <source>Print Immediately</source>
   <translation>فوراً پرنٹ کریں</translation>
  </message>
  <message>
   <source>Print To File ...</source>
   <translation>فائل میں پرنٹ کریں ...</translation>
  </message>
  <message>
   <source>Print a blank questionnaire…</source>
   <translation>خالی سوالنامہ چھاپیں…</translation>
  </message>
  <message>
   <source>Print all</source>
   <translation>سب پرنٹ کریں</translation>
  </message>
  <message>
   <source>Print list…</source>
   <translation>فہرست چھاپیں…</translation>
  </message>
  <message>
   <source>Print range</source>
   <translation>پرنٹ کی حد</translation>
  </message>
  <message>
   <source>Print the client's page</source>
   <translation>کلائنٹ کا صفحہ چھاپیں</translation>
  </message>
  <message>
   <source>Print the form</source>
   <translation>فارم چھاپیں</translation>
  </message>
  <message>
   <source>Print the list</source>
   <translation>فہرست چھاپیں</translation>
  </message>
  <message>
   <source>Print the paper</source>
   <translation>رپورٹ چھاپیں</translation>
  </message>
  <message>
   <source>Print to File (PDF)</source>
   <translation>فائل میں پرنٹ کریں (PDF)</translation>
  </message>
  <message>
   <source>Print, sign, close</source>
   <translation>چھاپیں، دستخط کریں، بند کریں</translation>
  </message>
  <message>
   <source>Printed by {actor} · MFDW {version}</source>
   <translation>طباعت: {actor} · MFDW {version}</translation>
  </message>
  <message>
   <source>Printed by {actor} · MFDW {version}, rules {rules}</source>
   <translation>طباعت: {actor} · MFDW {version}، قواعد {rules}</translation>
  </message>
  <message>
   <source>Printed on {day} · MFDW Desktop {version}</source>
   <translation>{day} کو چھپا · MFDW Desktop {version}</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>پرنٹر</translation>
  </message>
  <message>
   <source>Printer Properties</source>
   <translation>پرنٹر کی خصوصیات</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>چھپ رہا ہے</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>چھاپیں…</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>مسئلہ</translation>
  </message>
  <message>
   <source>Problem before</source>
   <translation>پچھلا مسئلہ</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>مسائل</translation>
  </message>
  <message>
   <source>Problems as a workbook…</source>
   <translation>مسائل ورک بک میں…</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>پروڈکٹ</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>کوائف</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>پروگرام</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>پروگرام</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>پیش رفت</translation>
  </message>
  <message>
   <source>Proposals, not the law: ask the labour inspection and change them. A child of a household who works below these ages is marked. Statistics of child labour keep the bands of their rule.</source>
   <translation>یہ تجاویز ہیں، قانون نہیں: لیبر انسپکشن سے پوچھ کر بدلیں۔ گھرانے کا جو بچہ ان عمروں سے کم میں کام کرے اس پر نشان لگتا ہے۔ چائلڈ لیبر کے اعداد و شمار اپنے قاعدے کے درجے رکھتے ہیں۔</translation>
  </message>
  <message>
   <source>Proposed for the country: {light}, {general} and {hazardous} years.</source>
   <translation>ملک کے لیے تجویز: {light}، {general} اور {hazardous} سال۔</translation>
  </message>
  <message>
   <source>Protection of a child</source>
   <translation>بچے کا تحفظ</translation>
  </message>
  <message>
   <source>Proved by</source>
   <translation>ثبوت</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>فراہم کنندہ</translation>
  </message>
  <message>
   <source>Pseudonymous</source>
   <translation>فرضی ناموں سے</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>مقصد</translation>
  </message>
  <message>
   <source>Put back a backup</source>
   <translation>بیک اَپ واپس لائیں</translation>
  </message>
  <message>
   <source>Put back from a file</source>
   <translation>فائل سے واپس لائیں</translation>
  </message>
  <message>
   <source>Put back from a file…</source>
   <translation>فائل سے واپس لائیں…</translation>
  </message>
  <message>
   <source>Put into the bin</source>
   <translation>ردّی دان میں ڈالیں</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>واپس لائیں</translation>
  </message>
  <message>
   <source>Put this one back…</source>
   <translation>یہ واپس لائیں…</translation>
  </message>
  <message>
   <source>Putting the backup back</source>
   <translation>بیک اَپ واپس لایا جا رہا ہے</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>سہ ماہی</translation>
  </message>
  <message>
   <source>Quarter {number} of {year}</source>
   <translation>{year} کی سہ ماہی {number}</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>سوال</translation>
  </message>
  <message>
   <source>Question or person</source>
   <translation>سوال یا شخص</translation>
  </message>
  <message>
   <source>Questionnaire</source>
   <translation>سوالنامہ</translation>
  </message>
  <message>
   <source>Questionnaires</source>
   <translation>سوالنامے</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>سوالات</translation>
  </message>
  <message>
   <source>Questions and complaints: ask at the {branch} branch.</source>
   <translation>سوال اور شکایات: برانچ {branch} سے پوچھیں۔</translation>
  </message>
  <message>
   <source>Questions not shown</source>
   <translation>نہ دکھائے گئے سوالات</translation>
  </message>
  <message>
   <source>Questions of all rounds brought to one</source>
   <translation>تمام راؤنڈز کے سوالات ایک شکل میں</translation>
  </message>
  <message>
   <source>Questions that the form skips</source>
   <translation>سوالات جنہیں فارم چھوڑتا ہے</translation>
  </message>
  <message>
   <source>Questions that were due and have no answer, with the reason.</source>
   <translation>سوالات جن کا جواب ہونا چاہیے تھا مگر نہیں، وجہ کے ساتھ۔</translation>
  </message>
  <message>
   <source>Questions with several answers</source>
   <translation>کئی جوابات والے سوالات</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>باہر نکلیں</translation>
  </message>
  <message>
   <source>Quiz</source>
   <translation>کوئز</translation>
  </message>
  <message>
   <source>Quiz after</source>
   <translation>بعد میں کوئز</translation>
  </message>
  <message>
   <source>Quiz after, %</source>
   <translation>بعد میں کوئز، %</translation>
  </message>
  <message>
   <source>Quiz before</source>
   <translation>پہلے کوئز</translation>
  </message>
  <message>
   <source>Quiz before, %</source>
   <translation>پہلے کوئز، %</translation>
  </message>
  <message>
   <source>Quiz change</source>
   <translation>کوئز میں تبدیلی</translation>
  </message>
  <message>
   <source>Read a back-check…</source>
   <translation>پڑتال پڑھیں…</translation>
  </message>
  <message>
   <source>Read a questionnaire</source>
   <translation>سوالنامہ پڑھیں</translation>
  </message>
  <message>
   <source>Read a questionnaire…</source>
   <translation>سوالنامہ پڑھیں…</translation>
  </message>
  <message>
   <source>Read an edited workbook…</source>
   <translation>ترمیم شدہ ورک بک پڑھیں…</translation>
  </message>
  <message>
   <source>Read it in; then import the answers that were collected with it.</source>
   <translation>اسے پڑھیں؛ پھر اس سے جمع کیے گئے جوابات امپورٹ کریں۔</translation>
  </message>
  <message>
   <source>Read me</source>
   <translation>پہلے پڑھیں</translation>
  </message>
  <message>
   <source>Read one from an XLSForm of KoboToolbox or ODK, or import a file of answers.</source>
   <translation>KoboToolbox یا ODK کے XLSForm سے پڑھیں، یا جوابات کی فائل امپورٹ کریں۔</translation>
  </message>
  <message>
   <source>Read one from its XLSForm, or let one be drafted from this file.</source>
   <translation>اس کے XLSForm سے پڑھیں، یا اس فائل سے مسودہ بنوائیں۔</translation>
  </message>
  <message>
   <source>Read the questionnaire</source>
   <translation>سوالنامہ پڑھیں</translation>
  </message>
  <message>
   <source>Reading rows</source>
   <translation>قطاریں پڑھی جا رہی ہیں</translation>
  </message>
  <message>
   <source>Reading the backup…</source>
   <translation>بیک اَپ پڑھا جا رہا ہے…</translation>
  </message>
  <message>
   <source>Reading {file}</source>
   <translation>{file} پڑھی جا رہی ہے</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>پڑھا جا رہا ہے…</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>وجہ</translation>
  </message>
  <message>
   <source>Reason for leaving</source>
   <translation>چھوڑنے کی وجہ</translation>
  </message>
  <message>
   <source>Reason of the status</source>
   <translation>حیثیت کی وجہ</translation>
  </message>
  <message>
   <source>Reason or note</source>
   <translation>وجہ یا نوٹ</translation>
  </message>
  <message>
   <source>Reason to give it all the same</source>
   <translation>پھر بھی دینے کی وجہ</translation>
  </message>
  <message>
   <source>Rebate</source>
   <translation>رعایت</translation>
  </message>
  <message>
   <source>Rebate for school attendance</source>
   <translation>اسکول حاضری پر رعایت</translation>
  </message>
  <message>
   <source>Rebate of a loan</source>
   <translation>قرض کی رعایت</translation>
  </message>
  <message>
   <source>Rebate reversed</source>
   <translation>رعایت واپس لی گئی</translation>
  </message>
  <message>
   <source>Rebated already</source>
   <translation>رعایت پہلے ہی دی گئی</translation>
  </message>
  <message>
   <source>Rebates</source>
   <translation>رعایتیں</translation>
  </message>
  <message>
   <source>Rebates approved</source>
   <translation>رعایتیں منظور ہوئیں</translation>
  </message>
  <message>
   <source>Rebates discarded</source>
   <translation>رعایتیں رد ہوئیں</translation>
  </message>
  <message>
   <source>Rebates of a period</source>
   <translation>مدت کی رعایتیں</translation>
  </message>
  <message>
   <source>Rebates to approve or credit</source>
   <translation>رعایتیں منظور یا کریڈٹ کرنی ہیں</translation>
  </message>
  <message>
   <source>Rebates, savings and payments</source>
   <translation>رعایتیں، بچت اور ادائیگیاں</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>رسید</translation>
  </message>
  <message>
   <source>Receipt no.</source>
   <translation>رسید نمبر</translation>
  </message>
  <message>
   <source>Receipt of an import</source>
   <translation>امپورٹ کی رسید</translation>
  </message>
  <message>
   <source>Receipt or policy</source>
   <translation>رسید یا پالیسی</translation>
  </message>
  <message>
   <source>Receipt, file and recipe</source>
   <translation>رسید، فائل اور ترکیب</translation>
  </message>
  <message>
   <source>Receipt: an import brought back</source>
   <translation>رسید: واپس لائی گئی درآمد</translation>
  </message>
  <message>
   <source>Receipt: an import taken back</source>
   <translation>رسید: واپس لی گئی درآمد</translation>
  </message>
  <message>
   <source>Receipt…</source>
   <translation>رسید…</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>وصول ہوا</translation>
  </message>
  <message>
   <source>Received on</source>
   <translation>وصولی کی تاریخ</translation>
  </message>
  <message>
   <source>Recipe (*.json)</source>
   <translation>ترکیب (*.json)</translation>
  </message>
  <message>
   <source>Recipe of this import</source>
   <translation>اس امپورٹ کی ترکیب</translation>
  </message>
  <message>
   <source>Recognised by the columns: {columns}</source>
   <translation>کالموں سے پہچانا گیا: {columns}</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>اندراج</translation>
  </message>
  <message>
   <source>Record incentives</source>
   <translation>مراعات درج کریں</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>درج ہوا</translation>
  </message>
  <message>
   <source>Recorded by</source>
   <translation>درج کنندہ</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>اندراجات</translation>
  </message>
  <message>
   <source>Records blocked</source>
   <translation>رکے ہوئے ریکارڈ</translation>
  </message>
  <message>
   <source>Records removed</source>
   <translation>ہٹائے گئے ریکارڈ</translation>
  </message>
  <message>
   <source>Records restored</source>
   <translation>بحال کیے گئے ریکارڈ</translation>
  </message>
  <message>
   <source>Records that stay</source>
   <translation>جو اندراج رہیں گے</translation>
  </message>
  <message>
   <source>Records that were removed</source>
   <translation>ہٹائے گئے اندراج</translation>
  </message>
  <message>
   <source>Red cells must be mended: their rows were not stored.</source>
   <translation>سرخ خانے درست کرنا لازم ہے: ان کی قطاریں محفوظ نہیں ہوئیں۔</translation>
  </message>
  <message>
   <source>Refer</source>
   <translation>ریفر کریں</translation>
  </message>
  <message>
   <source>Refer a client to a partner, and what comes of it is followed here.</source>
   <translation>کلائنٹ کو شراکت دار کے پاس ریفر کریں، اس کا نتیجہ یہاں دیکھا جاتا ہے۔</translation>
  </message>
  <message>
   <source>Refer {name}</source>
   <translation>{name} کو ریفر کریں</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>حوالہ</translation>
  </message>
  <message>
   <source>Referral</source>
   <translation>ریفرل</translation>
  </message>
  <message>
   <source>Referral of {name}</source>
   <translation>{name} کا ریفرل</translation>
  </message>
  <message>
   <source>Referral saved</source>
   <translation>ریفرل محفوظ ہوا</translation>
  </message>
  <message>
   <source>Referral slip</source>
   <translation>ریفرل پرچی</translation>
  </message>
  <message>
   <source>Referral to {partner} closed</source>
   <translation>{partner} کا ریفرل بند ہوا</translation>
  </message>
  <message>
   <source>Referrals</source>
   <translation>ریفرلز</translation>
  </message>
  <message>
   <source>Referrals and what came of them: the list of a partner</source>
   <translation>ریفرل اور ان کے نتائج: شراکت دار کی فہرست</translation>
  </message>
  <message>
   <source>Referrals to follow up</source>
   <translation>فالو اَپ طلب ریفرلز</translation>
  </message>
  <message>
   <source>Referred to a partner</source>
   <translation>شراکت دار کو ریفر</translation>
  </message>
  <message>
   <source>Referred to {partner}</source>
   <translation>{partner} کو ریفر کیا</translation>
  </message>
  <message>
   <source>Refuse</source>
   <translation>نامنظور کریں</translation>
  </message>
  <message numerus="yes">
   <source>Refuse %n award|Refuse %n awards</source>
   <translation>
    <numerusform>%n مراعت نامنظور کریں</numerusform>
    <numerusform>%n مراعات نامنظور کریں</numerusform>
   </translation>
  </message>
  <message>
   <source>Refuse without a reason</source>
   <translation>وجہ کے بغیر نہ دیں</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>انکار</translation>
  </message>
  <message>
   <source>Refused by the partner</source>
   <translation>شراکت دار نے انکار کیا</translation>
  </message>
  <message>
   <source>Refuse…</source>
   <translation>نامنظور کریں…</translation>
  </message>
  <message>
   <source>Registered as</source>
   <translation>رجسٹریشن</translation>
  </message>
  <message>
   <source>Registered enterprise</source>
   <translation>رجسٹرڈ کاروبار</translation>
  </message>
  <message>
   <source>Registered: {paper}</source>
   <translation>رجسٹرڈ: {paper}</translation>
  </message>
  <message>
   <source>Registration</source>
   <translation>رجسٹریشن</translation>
  </message>
  <message>
   <source>Registration of the enterprise</source>
   <translation>کاروبار کی رجسٹریشن</translation>
  </message>
  <message>
   <source>Registration office</source>
   <translation>رجسٹریشن دفتر</translation>
  </message>
  <message>
   <source>Registration paper</source>
   <translation>رجسٹریشن کاغذ</translation>
  </message>
  <message>
   <source>Registration paper saved</source>
   <translation>رجسٹریشن کاغذ محفوظ ہوا</translation>
  </message>
  <message>
   <source>Registration papers</source>
   <translation>رجسٹریشن کاغذات</translation>
  </message>
  <message>
   <source>Registration papers expire</source>
   <translation>رجسٹریشن کاغذات ختم ہونے کو ہیں</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>مسترد</translation>
  </message>
  <message>
   <source>Relation to {name}</source>
   <translation>{name} سے رشتہ</translation>
  </message>
  <message>
   <source>Relative</source>
   <translation>رشتہ دار</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>ملاحظہ</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>ہٹائیں</translation>
  </message>
  <message>
   <source>Remove a view</source>
   <translation>منظر ہٹائیں</translation>
  </message>
  <message>
   <source>Remove documents for good</source>
   <translation>دستاویزات ہمیشہ کے لیے نکالیں</translation>
  </message>
  <message>
   <source>Remove documents for good…</source>
   <translation>دستاویزات ہمیشہ کے لیے نکالیں…</translation>
  </message>
  <message>
   <source>Remove for good</source>
   <translation>ہمیشہ کے لیے نکالیں</translation>
  </message>
  <message>
   <source>Remove the condition</source>
   <translation>شرط ہٹائیں</translation>
  </message>
  <message>
   <source>Remove the field</source>
   <translation>خانہ ہٹائیں</translation>
  </message>
  <message>
   <source>Remove the rule</source>
   <translation>قاعدہ ہٹائیں</translation>
  </message>
  <message>
   <source>Removed</source>
   <translation>ہٹایا گیا</translation>
  </message>
  <message>
   <source>Removing</source>
   <translation>ہٹایا جا رہا ہے</translation>
  </message>
  <message>
   <source>Removing awards</source>
   <translation>مراعات ہٹائی جا رہی ہیں</translation>
  </message>
  <message>
   <source>Removing claims</source>
   <translation>کلیم ہٹائے جا رہے ہیں</translation>
  </message>
  <message>
   <source>Removing clients</source>
   <translation>کلائنٹس ہٹائے جا رہے ہیں</translation>
  </message>
  <message>
   <source>Removing documents for good</source>
   <translation>دستاویزات ہمیشہ کے لیے نکالی جا رہی ہیں</translation>
  </message>
  <message>
   <source>Removing policies</source>
   <translation>پالیسیاں ہٹائی جا رہی ہیں</translation>
  </message>
  <message>
   <source>Removing visits</source>
   <translation>دورے ہٹائے جا رہے ہیں</translation>
  </message>
  <message>
   <source>Renew</source>
   <translation>تجدید کریں</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>دوبارہ کھولیں</translation>
  </message>
  <message>
   <source>Reopen the month</source>
   <translation>مہینہ دوبارہ کھولیں</translation>
  </message>
  <message>
   <source>Reopen {month}</source>
   <translation>{month} دوبارہ کھولیں</translation>
  </message>
  <message>
   <source>Reopened on {day} by {who}</source>
   <translation>{day} کو {who} نے دوبارہ کھولا</translation>
  </message>
  <message>
   <source>Reopening the month</source>
   <translation>مہینہ دوبارہ کھولا جا رہا ہے</translation>
  </message>
  <message>
   <source>Reopen…</source>
   <translation>دوبارہ کھولیں…</translation>
  </message>
  <message>
   <source>Repaid</source>
   <translation>ادا شدہ</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>مرمت</translation>
  </message>
  <message numerus="yes">
   <source>Replace in %n cell…|Replace in all %n cells…</source>
   <translation>
    <numerusform>%n خانے میں بدلیں…</numerusform>
    <numerusform>تمام %n خانوں میں بدلیں…</numerusform>
   </translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>رپورٹس</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>لازمی</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>پہلے جیسا کریں</translation>
  </message>
  <message>
   <source>Response</source>
   <translation>جواب نامہ</translation>
  </message>
  <message>
   <source>Responses</source>
   <translation>جواب نامے</translation>
  </message>
  <message>
   <source>Responses behind</source>
   <translation>بنیادی جواب نامے</translation>
  </message>
  <message>
   <source>Responses behind the figure</source>
   <translation>عدد کے پیچھے جواب نامے</translation>
  </message>
  <message>
   <source>Responses of a survey</source>
   <translation>سروے کے جواب نامے</translation>
  </message>
  <message>
   <source>Restricted</source>
   <translation>محدود</translation>
  </message>
  <message>
   <source>Restricted referrals are counted and never named. Helped: wholly or partly, of those closed in the month.</source>
   <translation>محدود ریفرلز شمار ہوتے ہیں، نام کبھی نہیں دیا جاتا۔ مدد ملی: پوری یا جزوی، مہینے میں بند ہونے والوں میں سے۔</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>نتیجہ</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>نتائج</translation>
  </message>
  <message>
   <source>Retire</source>
   <translation>متروک کریں</translation>
  </message>
  <message>
   <source>Retired</source>
   <translation>متروک</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>دوبارہ کوشش</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>واپس ہوئی</translation>
  </message>
  <message>
   <source>Returned…</source>
   <translation>واپس آئی…</translation>
  </message>
  <message>
   <source>Reverse</source>
   <translation>واپس لیں</translation>
  </message>
  <message numerus="yes">
   <source>Reverse %n rebate|Reverse %n rebates</source>
   <translation>
    <numerusform>%n رعایت واپس لیں</numerusform>
    <numerusform>%n رعایتیں واپس لیں</numerusform>
   </translation>
  </message>
  <message>
   <source>Reverse landscape</source>
   <translation>الٹا افقی</translation>
  </message>
  <message>
   <source>Reverse portrait</source>
   <translation>الٹا عمودی</translation>
  </message>
  <message>
   <source>Reverse the rebate of {client}</source>
   <translation>{client} کی رعایت واپس لیں</translation>
  </message>
  <message>
   <source>Reversed</source>
   <translation>واپس لی گئی</translation>
  </message>
  <message>
   <source>Reversed {day}</source>
   <translation>{day} کو واپس لی گئی</translation>
  </message>
  <message>
   <source>Reverse…</source>
   <translation>واپس لیں…</translation>
  </message>
  <message>
   <source>Reversing rebates</source>
   <translation>رعایتیں واپس لی جا رہی ہیں</translation>
  </message>
  <message>
   <source>Review saved</source>
   <translation>جائزہ محفوظ ہوا</translation>
  </message>
  <message>
   <source>Review: {child}</source>
   <translation>جائزہ: {child}</translation>
  </message>
  <message>
   <source>Review…</source>
   <translation>جائزہ لیں…</translation>
  </message>
  <message>
   <source>Right edge</source>
   <translation>دایاں کنارہ</translation>
  </message>
  <message>
   <source>Right to Left, Bottom to Top</source>
   <translation>دائیں سے بائیں، نیچے سے اوپر</translation>
  </message>
  <message>
   <source>Right to Left, Top to Bottom</source>
   <translation>دائیں سے بائیں، اوپر سے نیچے</translation>
  </message>
  <message>
   <source>Rise of prices</source>
   <translation>مہنگائی</translation>
  </message>
  <message>
   <source>Risk management and over-indebtedness</source>
   <translation>خطرات سے بچاؤ اور قرض کا بوجھ</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>کردار</translation>
  </message>
  <message>
   <source>Roof of the house</source>
   <translation>گھر کی چھت</translation>
  </message>
  <message>
   <source>Roster</source>
   <translation>حاضری فہرست</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>راؤنڈ</translation>
  </message>
  <message>
   <source>Round report</source>
   <translation>راؤنڈ رپورٹ</translation>
  </message>
  <message>
   <source>Rounded to</source>
   <translation>گول کرنے کی حد</translation>
  </message>
  <message>
   <source>Rounds of the file</source>
   <translation>فائل کے راؤنڈ</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>قطار</translation>
  </message>
  <message>
   <source>Row of a repeat</source>
   <translation>دہرائی کی قطار</translation>
  </message>
  <message>
   <source>Row of a response</source>
   <translation>جواب نامے کی قطار</translation>
  </message>
  <message>
   <source>Row {row}</source>
   <translation>قطار {row}</translation>
  </message>
  <message>
   <source>Row {row} decides it: ‘{cell}’.</source>
   <translation>قطار {row} فیصلہ کرتی ہے: ‘{cell}’۔</translation>
  </message>
  <message>
   <source>Row {row}: {what}</source>
   <translation>قطار {row}: {what}</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>قطاریں</translation>
  </message>
  <message>
   <source>Rows left out by hand</source>
   <translation>ہاتھ سے چھوڑی گئی قطاریں</translation>
  </message>
  <message>
   <source>Rows of the file</source>
   <translation>فائل کی قطاریں</translation>
  </message>
  <message>
   <source>Rows read</source>
   <translation>پڑھی گئی قطاریں</translation>
  </message>
  <message>
   <source>Rows that were not taken</source>
   <translation>جو قطاریں نہیں لی گئیں</translation>
  </message>
  <message>
   <source>Rows {rows}.</source>
   <translation>قطاریں {rows}۔</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>قاعدہ</translation>
  </message>
  <message>
   <source>Rule for {field}</source>
   <translation>{field} کا اصول</translation>
  </message>
  <message>
   <source>Rule of a rebate</source>
   <translation>رعایت کا قاعدہ</translation>
  </message>
  <message>
   <source>Rule saved</source>
   <translation>قاعدہ محفوظ ہوا</translation>
  </message>
  <message>
   <source>Rule taken back</source>
   <translation>قاعدہ واپس لیا گیا</translation>
  </message>
  <message>
   <source>Rules by day</source>
   <translation>تاریخ کے لحاظ سے قواعد</translation>
  </message>
  <message>
   <source>Rules of approval saved</source>
   <translation>منظوری کے قواعد محفوظ ہوئے</translation>
  </message>
  <message>
   <source>Rules of the form</source>
   <translation>فارم کے اصول</translation>
  </message>
  <message>
   <source>Rules of the form…</source>
   <translation>فارم کے اصول…</translation>
  </message>
  <message>
   <source>Rules that are not checked</source>
   <translation>اصول جو نہیں جانچے جاتے</translation>
  </message>
  <message>
   <source>Rule…</source>
   <translation>قاعدہ…</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>جاری</translation>
  </message>
  <message>
   <source>Running loan</source>
   <translation>جاری قرض</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>مدت</translation>
  </message>
  <message>
   <source>Safe tools at home</source>
   <translation>گھر میں محفوظ اوزار</translation>
  </message>
  <message>
   <source>Safe tools | 60 | first-aid box</source>
   <translation>محفوظ اوزار | 60 | ابتدائی طبی امداد کا ڈبہ</translation>
  </message>
  <message>
   <source>Safe work</source>
   <translation>محفوظ کام</translation>
  </message>
  <message>
   <source>Safe work at home</source>
   <translation>گھر میں محفوظ کام</translation>
  </message>
  <message>
   <source>Safety visit</source>
   <translation>حفاظتی دورہ</translation>
  </message>
  <message>
   <source>Safety visit saved</source>
   <translation>حفاظتی دورہ محفوظ ہوا</translation>
  </message>
  <message>
   <source>Safety visits</source>
   <translation>حفاظتی دورے</translation>
  </message>
  <message>
   <source>Same identity card, name and village written otherwise</source>
   <translation>ایک ہی شناختی کارڈ، نام اور گاؤں مختلف لکھے ہوئے</translation>
  </message>
  <message>
   <source>Same in a row</source>
   <translation>لگاتار یکساں</translation>
  </message>
  <message>
   <source>Same name and birth day, other village and telephone</source>
   <translation>ایک ہی نام اور تاریخِ پیدائش، گاؤں اور فون مختلف</translation>
  </message>
  <message>
   <source>Same name and village</source>
   <translation>ایک ہی نام اور گاؤں</translation>
  </message>
  <message>
   <source>Same name only, other birth year and village</source>
   <translation>صرف نام ایک، سالِ پیدائش اور گاؤں مختلف</translation>
  </message>
  <message>
   <source>Same number, same person</source>
   <translation>ایک ہی نمبر، وہی شخص</translation>
  </message>
  <message>
   <source>Same number…</source>
   <translation>ایک ہی نمبر…</translation>
  </message>
  <message>
   <source>Same person</source>
   <translation>وہی شخص</translation>
  </message>
  <message>
   <source>Sample branch</source>
   <translation>نمونہ برانچ</translation>
  </message>
  <message>
   <source>Sample values</source>
   <translation>نمونہ قدریں</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>محفوظ کریں</translation>
  </message>
  <message numerus="yes">
   <source>Save %n award|Save %n awards</source>
   <translation>
    <numerusform>%n مراعت محفوظ کریں</numerusform>
    <numerusform>%n مراعات محفوظ کریں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n check|Save %n checks</source>
   <translation>
    <numerusform>%n جانچ محفوظ کریں</numerusform>
    <numerusform>%n جانچیں محفوظ کریں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n payment|Save %n payments</source>
   <translation>
    <numerusform>%n ادائیگی محفوظ کریں</numerusform>
    <numerusform>%n ادائیگیاں محفوظ کریں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n row|Save %n rows</source>
   <translation>
    <numerusform>%n قطار محفوظ کریں</numerusform>
    <numerusform>%n قطاریں محفوظ کریں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Save %n voucher|Save %n vouchers</source>
   <translation>
    <numerusform>%n واؤچر محفوظ کریں</numerusform>
    <numerusform>%n واؤچر محفوظ کریں</numerusform>
   </translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>محفوظ کریں بطور</translation>
  </message>
  <message>
   <source>Save PDF</source>
   <translation>PDF محفوظ کریں</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>نقل محفوظ کریں</translation>
  </message>
  <message>
   <source>Save a copy elsewhere…</source>
   <translation>نقل کہیں اور محفوظ کریں…</translation>
  </message>
  <message>
   <source>Save all the same</source>
   <translation>پھر بھی محفوظ کریں</translation>
  </message>
  <message>
   <source>Save an empty template for Excel…</source>
   <translation>Excel کا خالی سانچہ محفوظ کریں…</translation>
  </message>
  <message>
   <source>Save and next</source>
   <translation>محفوظ کریں اور اگلا</translation>
  </message>
  <message>
   <source>Save as Excel</source>
   <translation>Excel میں محفوظ کریں</translation>
  </message>
  <message>
   <source>Save as Excel…</source>
   <translation>Excel میں محفوظ کریں…</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>محفوظ کریں بطور…</translation>
  </message>
  <message>
   <source>Save every change</source>
   <translation>ہر تبدیلی محفوظ کریں</translation>
  </message>
  <message>
   <source>Save every change as a workbook…</source>
   <translation>ہر تبدیلی ورک بک میں محفوظ کریں…</translation>
  </message>
  <message>
   <source>Save every month's summary by itself…</source>
   <translation>ہر مہینے کا خلاصہ خود بخود محفوظ کریں…</translation>
  </message>
  <message>
   <source>Save it first, or throw away what was typed.</source>
   <translation>پہلے محفوظ کریں، یا لکھا ہوا رد کریں۔</translation>
  </message>
  <message>
   <source>Save recipe</source>
   <translation>ترکیب محفوظ کریں</translation>
  </message>
  <message>
   <source>Save recipe…</source>
   <translation>ترکیب محفوظ کریں…</translation>
  </message>
  <message>
   <source>Save the attendance</source>
   <translation>حاضری محفوظ کریں</translation>
  </message>
  <message>
   <source>Save the budgets</source>
   <translation>بجٹ محفوظ کریں</translation>
  </message>
  <message>
   <source>Save the codebook</source>
   <translation>کوڈ بک محفوظ کریں</translation>
  </message>
  <message>
   <source>Save the codebook…</source>
   <translation>کوڈ بک محفوظ کریں…</translation>
  </message>
  <message>
   <source>Save the crediting file</source>
   <translation>کریڈٹ فائل محفوظ کریں</translation>
  </message>
  <message>
   <source>Save the document</source>
   <translation>دستاویز محفوظ کریں</translation>
  </message>
  <message>
   <source>Save the exposure log</source>
   <translation>واسطے کا ریکارڈ محفوظ کریں</translation>
  </message>
  <message>
   <source>Save the figures</source>
   <translation>اعداد محفوظ کریں</translation>
  </message>
  <message>
   <source>Save the list</source>
   <translation>فہرست محفوظ کریں</translation>
  </message>
  <message>
   <source>Save the list as a paper</source>
   <translation>فہرست رپورٹ کے طور پر محفوظ کریں</translation>
  </message>
  <message>
   <source>Save the list of duplicates</source>
   <translation>دہرے اندراجات کی فہرست محفوظ کریں</translation>
  </message>
  <message>
   <source>Save the original file…</source>
   <translation>اصل فائل محفوظ کریں…</translation>
  </message>
  <message>
   <source>Save the paper</source>
   <translation>رپورٹ محفوظ کریں</translation>
  </message>
  <message>
   <source>Save the paper as PDF</source>
   <translation>رپورٹ PDF میں محفوظ کریں</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>تصویر محفوظ کریں</translation>
  </message>
  <message>
   <source>Save the picture…</source>
   <translation>تصویر محفوظ کریں…</translation>
  </message>
  <message>
   <source>Save the problems</source>
   <translation>مسائل محفوظ کریں</translation>
  </message>
  <message>
   <source>Save the problems as a workbook, mend the marked cells and import it again.</source>
   <translation>مسائل ورک بک میں محفوظ کریں، نشان زد خانے درست کریں اور اسے دوبارہ امپورٹ کریں۔</translation>
  </message>
  <message>
   <source>Save the receipt…</source>
   <translation>رسید محفوظ کریں…</translation>
  </message>
  <message>
   <source>Save the recipe…</source>
   <translation>ترکیب محفوظ کریں…</translation>
  </message>
  <message>
   <source>Save the sheet</source>
   <translation>شیٹ محفوظ کریں</translation>
  </message>
  <message>
   <source>Save the template</source>
   <translation>ٹیمپلیٹ محفوظ کریں</translation>
  </message>
  <message>
   <source>Save the view</source>
   <translation>منظر محفوظ کریں</translation>
  </message>
  <message>
   <source>Save the workbook</source>
   <translation>ورک بک محفوظ کریں</translation>
  </message>
  <message>
   <source>Save the workbook, change it in Excel, and read it back: here stands what it would change before anything is kept.</source>
   <translation>ورک بک محفوظ کریں، Excel میں بدلیں، اور واپس پڑھیں: یہاں دکھایا جائے گا کہ رکھنے سے پہلے اس سے کیا بدلے گا۔</translation>
  </message>
  <message>
   <source>Save the workbook…</source>
   <translation>ورک بک محفوظ کریں…</translation>
  </message>
  <message>
   <source>Save them first, or throw them away.</source>
   <translation>پہلے محفوظ کریں، یا رد کریں۔</translation>
  </message>
  <message>
   <source>Save this view…</source>
   <translation>یہ منظر محفوظ کریں…</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>بچت جمع</translation>
  </message>
  <message>
   <source>Saved &amp;views</source>
   <translation>محفوظ &amp;منظر</translation>
  </message>
  <message>
   <source>Saved as {file}</source>
   <translation>{file} کے نام سے محفوظ</translation>
  </message>
  <message>
   <source>Saved before</source>
   <translation>پہلے محفوظ کی گئیں</translation>
  </message>
  <message>
   <source>Saved views</source>
   <translation>محفوظ منظر</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving a client</source>
   <translation>کلائنٹ محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving a loan</source>
   <translation>قرض محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving a note</source>
   <translation>نوٹ محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving a person of the household</source>
   <translation>گھرانے کا فرد محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving a referral</source>
   <translation>ریفرل محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving a registration paper</source>
   <translation>رجسٹریشن کاغذ محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving a safety visit</source>
   <translation>حفاظتی دورہ محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving a talk</source>
   <translation>نشست محفوظ ہو رہی ہے</translation>
  </message>
  <message>
   <source>Saving a training</source>
   <translation>تربیت محفوظ ہو رہی ہے</translation>
  </message>
  <message>
   <source>Saving a view</source>
   <translation>منظر محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving an enterprise</source>
   <translation>کاروبار محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving an entry</source>
   <translation>اندراج محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving every change</source>
   <translation>ہر تبدیلی محفوظ ہو رہی ہے</translation>
  </message>
  <message>
   <source>Saving referrals</source>
   <translation>ریفرلز محفوظ ہو رہے ہیں</translation>
  </message>
  <message>
   <source>Saving the attendance</source>
   <translation>حاضری محفوظ ہو رہی ہے</translation>
  </message>
  <message>
   <source>Saving the award</source>
   <translation>مراعت محفوظ ہو رہی ہے</translation>
  </message>
  <message>
   <source>Saving the budget</source>
   <translation>بجٹ محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving the checks</source>
   <translation>جانچیں محفوظ ہو رہی ہیں</translation>
  </message>
  <message>
   <source>Saving the claim</source>
   <translation>کلیم محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving the course</source>
   <translation>کورس محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving the decision</source>
   <translation>فیصلہ محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving the figures</source>
   <translation>اعداد محفوظ ہو رہے ہیں</translation>
  </message>
  <message>
   <source>Saving the file</source>
   <translation>فائل محفوظ ہو رہی ہے</translation>
  </message>
  <message>
   <source>Saving the household</source>
   <translation>گھرانہ محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving the institution</source>
   <translation>ادارہ محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving the interview</source>
   <translation>انٹرویو محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving the paper</source>
   <translation>رپورٹ محفوظ ہو رہی ہے</translation>
  </message>
  <message>
   <source>Saving the payments</source>
   <translation>ادائیگیاں محفوظ ہو رہی ہیں</translation>
  </message>
  <message>
   <source>Saving the plan</source>
   <translation>منصوبہ محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving the policy</source>
   <translation>پالیسی محفوظ ہو رہی ہے</translation>
  </message>
  <message>
   <source>Saving the problems</source>
   <translation>مسائل محفوظ ہو رہے ہیں</translation>
  </message>
  <message>
   <source>Saving the questions</source>
   <translation>سوالات محفوظ ہو رہے ہیں</translation>
  </message>
  <message>
   <source>Saving the recipe</source>
   <translation>ترکیب محفوظ ہو رہی ہے</translation>
  </message>
  <message>
   <source>Saving the review</source>
   <translation>جائزہ محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving the rule</source>
   <translation>قاعدہ محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving the scheme</source>
   <translation>اسکیم محفوظ ہو رہی ہے</translation>
  </message>
  <message>
   <source>Saving the session</source>
   <translation>سیشن محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving the sheet</source>
   <translation>شیٹ محفوظ ہو رہی ہے</translation>
  </message>
  <message>
   <source>Saving the type</source>
   <translation>قسم محفوظ ہو رہی ہے</translation>
  </message>
  <message>
   <source>Saving the visit</source>
   <translation>دورہ محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving the workers</source>
   <translation>کارکن محفوظ ہو رہے ہیں</translation>
  </message>
  <message>
   <source>Savings</source>
   <translation>بچت</translation>
  </message>
  <message>
   <source>Savings account</source>
   <translation>بچت کھاتہ</translation>
  </message>
  <message>
   <source>Say it, and give</source>
   <translation>بتائیں، اور دیں</translation>
  </message>
  <message numerus="yes">
   <source>Say what the text means…|Say what the texts mean…</source>
   <translation>
    <numerusform>متن کا مطلب بتائیں…</numerusform>
    <numerusform>متنوں کا مطلب بتائیں…</numerusform>
   </translation>
  </message>
  <message>
   <source>Say who was interviewed</source>
   <translation>بتائیں کہ کس کا انٹرویو ہوا</translation>
  </message>
  <message>
   <source>Say why on the slip</source>
   <translation>پرچی پر وجہ لکھیں</translation>
  </message>
  <message>
   <source>Scan again</source>
   <translation>دوبارہ جانچیں</translation>
  </message>
  <message>
   <source>Scan the clients</source>
   <translation>کلائنٹس جانچیں</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>طے شدہ</translation>
  </message>
  <message>
   <source>Scheduled &amp;printing:</source>
   <translation>&amp;مقررہ پرنٹنگ:</translation>
  </message>
  <message>
   <source>Scheme</source>
   <translation>اسکیم</translation>
  </message>
  <message>
   <source>Schemes</source>
   <translation>اسکیمیں</translation>
  </message>
  <message>
   <source>School</source>
   <translation>اسکول</translation>
  </message>
  <message>
   <source>School age from</source>
   <translation>اسکول کی عمر، سے</translation>
  </message>
  <message>
   <source>School age until</source>
   <translation>اسکول کی عمر، تک</translation>
  </message>
  <message>
   <source>School, insurer, NGO …</source>
   <translation>اسکول، انشورنس کمپنی، این جی او …</translation>
  </message>
  <message>
   <source>School-start kit</source>
   <translation>اسکول شروع کرنے کا سامان</translation>
  </message>
  <message>
   <source>Schooling</source>
   <translation>تعلیم</translation>
  </message>
  <message>
   <source>Score, %</source>
   <translation>اسکور، %</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>نیچے اسکرول کریں</translation>
  </message>
  <message>
   <source>Scroll here</source>
   <translation>یہاں تک اسکرول کریں</translation>
  </message>
  <message>
   <source>Scroll left</source>
   <translation>بائیں اسکرول کریں</translation>
  </message>
  <message>
   <source>Scroll right</source>
   <translation>دائیں اسکرول کریں</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>اوپر اسکرول کریں</translation>
  </message>
  <message>
   <source>Search clients, centres, schemes…</source>
   <translation>کلائنٹ، سینٹر، اسکیم تلاش کریں…</translation>
  </message>
  <message>
   <source>Search finds by it</source>
   <translation>تلاش اس سے بھی ہوتی ہے</translation>
  </message>
  <message>
   <source>Search or do…</source>
   <translation>تلاش یا کام…</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>دوسرا</translation>
  </message>
  <message>
   <source>Second Shift (16:00 to 23:59)</source>
   <translation>دوسری شفٹ (16:00 تا 23:59)</translation>
  </message>
  <message>
   <source>Second entries</source>
   <translation>دوسرے اندراج</translation>
  </message>
  <message>
   <source>Second entries and their differences…</source>
   <translation>دوسرے اندراج اور ان کے فرق…</translation>
  </message>
  <message>
   <source>Second entry</source>
   <translation>دوسرا اندراج</translation>
  </message>
  <message>
   <source>Second interviews</source>
   <translation>دوسرے انٹرویوز</translation>
  </message>
  <message>
   <source>Second paper of one person, or of another</source>
   <translation>ایک ہی شخص کا دوسرا کاغذ، یا کسی اور کا</translation>
  </message>
  <message>
   <source>Second typing</source>
   <translation>دوسرا اندراج</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>خفیہ</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>حصے</translation>
  </message>
  <message>
   <source>Sections of the settings</source>
   <translation>ترتیبات کے حصے</translation>
  </message>
  <message>
   <source>Sector</source>
   <translation>کاروباری شعبہ</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>دیکھا گیا</translation>
  </message>
  <message>
   <source>Seen on</source>
   <translation>دیکھنے کی تاریخ</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>سب منتخب کریں</translation>
  </message>
  <message>
   <source>Select none</source>
   <translation>انتخاب ختم کریں</translation>
  </message>
  <message>
   <source>Semicolon</source>
   <translation>سیمی کولن</translation>
  </message>
  <message>
   <source>Sensitive: only for those who may see such answers</source>
   <translation>حساس: صرف ان کے لیے جو ایسے جوابات دیکھ سکتے ہیں</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>بھیجا</translation>
  </message>
  <message>
   <source>Sent by</source>
   <translation>بھیجنے والا</translation>
  </message>
  <message>
   <source>Sent on</source>
   <translation>بھیجنے کی تاریخ</translation>
  </message>
  <message>
   <source>Sent to the insurer</source>
   <translation>انشورنس کمپنی کو بھیجا</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>خدمات</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>سیشن</translation>
  </message>
  <message>
   <source>Session number</source>
   <translation>سیشن نمبر</translation>
  </message>
  <message>
   <source>Session saved</source>
   <translation>سیشن محفوظ ہوا</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>سیشن</translation>
  </message>
  <message>
   <source>Sessions and attendance</source>
   <translation>سیشن اور حاضری</translation>
  </message>
  <message>
   <source>Sessions attended</source>
   <translation>شرکت والے سیشن</translation>
  </message>
  <message>
   <source>Sessions held</source>
   <translation>منعقدہ سیشن</translation>
  </message>
  <message>
   <source>Sessions today</source>
   <translation>آج کے سیشن</translation>
  </message>
  <message>
   <source>Set up</source>
   <translation>ترتیب دیں</translation>
  </message>
  <message>
   <source>Set up my branch</source>
   <translation>میری برانچ ترتیب دیں</translation>
  </message>
  <message>
   <source>Setting up the branch</source>
   <translation>برانچ ترتیب دی جا رہی ہے</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>ترتیبات</translation>
  </message>
  <message>
   <source>Several choices stand in one column and in a column each.</source>
   <translation>کئی انتخابات ایک کالم میں بھی ہیں اور الگ الگ کالموں میں بھی۔</translation>
  </message>
  <message>
   <source>Several of a list</source>
   <translation>فہرست میں سے کئی</translation>
  </message>
  <message>
   <source>Severity</source>
   <translation>شدت</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>جنس</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>حصہ</translation>
  </message>
  <message>
   <source>Share missing</source>
   <translation>غائب کا حصہ</translation>
  </message>
  <message>
   <source>Share of the interest</source>
   <translation>مارک اپ کا حصہ</translation>
  </message>
  <message>
   <source>Shared</source>
   <translation>مشترک</translation>
  </message>
  <message>
   <source>She is in no course yet.</source>
   <translation>کلائنٹ ابھی کسی کورس میں نہیں۔</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>شیٹ</translation>
  </message>
  <message>
   <source>Sheet of the centre</source>
   <translation>سینٹر کی شیٹ</translation>
  </message>
  <message>
   <source>Sheets of the file</source>
   <translation>فائل کی شیٹس</translation>
  </message>
  <message>
   <source>Short side binding</source>
   <translation>چھوٹے کنارے پر جلد</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>دکھائیں</translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>&amp;چھپی ہوئی فائلیں دکھائیں</translation>
  </message>
  <message>
   <source>Shown as</source>
   <translation>دکھایا جائے گا</translation>
  </message>
  <message>
   <source>Shown by: {evidence}</source>
   <translation>ثبوت: {evidence}</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>سائیڈ بار</translation>
  </message>
  <message>
   <source>Sign sheet…</source>
   <translation>دستخط شیٹ…</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>دستخط</translation>
  </message>
  <message>
   <source>Signature or thumbprint</source>
   <translation>دستخط یا انگوٹھا</translation>
  </message>
  <message>
   <source>Signatures</source>
   <translation>دستخط</translation>
  </message>
  <message>
   <source>Simplified registration</source>
   <translation>سادہ رجسٹریشن</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>آغاز</translation>
  </message>
  <message>
   <source>Sister: same village, husband's name missing, born 2 years later</source>
   <translation>بہن: ایک ہی گاؤں، شوہر کا نام غائب، 2 سال بعد پیدائش</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>سائز</translation>
  </message>
  <message>
   <source>Size of the uniform</source>
   <translation>یونیفارم کا سائز</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>چھوڑا گیا</translation>
  </message>
  <message>
   <source>Slip on paper</source>
   <translation>کاغذی پرچی</translation>
  </message>
  <message>
   <source>Slip…</source>
   <translation>پرچی…</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>چھوٹا</translation>
  </message>
  <message>
   <source>Social protection</source>
   <translation>سماجی تحفظ</translation>
  </message>
  <message>
   <source>Social service</source>
   <translation>سماجی خدمت</translation>
  </message>
  <message>
   <source>Some</source>
   <translation>کچھ</translation>
  </message>
  <message>
   <source>Some cells cannot be saved yet</source>
   <translation>کچھ خانے ابھی محفوظ نہیں ہو سکتے</translation>
  </message>
  <message>
   <source>Some cells hold an error such as #N/A; they count as no answer.</source>
   <translation>کچھ خانوں میں #N/A جیسی خرابی ہے؛ وہ بلا جواب شمار ہوتے ہیں۔</translation>
  </message>
  <message>
   <source>Some formulas have no stored result: open the file in Excel, save it once, and choose it again.</source>
   <translation>کچھ فارمولوں کا نتیجہ محفوظ نہیں: فائل Excel میں کھولیں، ایک بار محفوظ کریں، اور دوبارہ منتخب کریں۔</translation>
  </message>
  <message>
   <source>Some of it waits for approval</source>
   <translation>اس کا کچھ حصہ منظوری کا منتظر ہے</translation>
  </message>
  <message>
   <source>Some rows are hidden or filtered out; they are read like the others.</source>
   <translation>کچھ قطاریں چھپی یا فلٹر شدہ ہیں؛ انہیں باقیوں کی طرح پڑھا جاتا ہے۔</translation>
  </message>
  <message>
   <source>Somebody else asks a few of the clients some of the questions again; read that file, and each answer is held against the interview.</source>
   <translation>کوئی اور چند کلائنٹس سے کچھ سوالات دوبارہ پوچھتا ہے؛ وہ فائل پڑھیں، اور ہر جواب کا انٹرویو سے موازنہ ہوگا۔</translation>
  </message>
  <message>
   <source>Something else…</source>
   <translation>کچھ اور…</translation>
  </message>
  <message>
   <source>Something is noted here, but nothing is given</source>
   <translation>یہاں نوٹ ہے، مگر کچھ دیا نہیں گیا</translation>
  </message>
  <message>
   <source>Something was found that you may not see</source>
   <translation>ایسی چیز ملی جسے آپ نہیں دیکھ سکتے</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>کچھ غلط ہو گیا</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Space</translation>
  </message>
  <message>
   <source>Specific Time</source>
   <translation>مقررہ وقت</translation>
  </message>
  <message>
   <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
   <translation>صفحے یا حدیں کاما سے الگ کریں۔ حد دو اعداد ہیں جن کے بیچ خط ہو۔ مثلاً: 3,5-7,9 صفحے 3، 5، 6، 7 اور 9 پرنٹ کرتا ہے۔</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>خرچ شدہ</translation>
  </message>
  <message>
   <source>Split an award of a client into payments, and they come here.</source>
   <translation>کلائنٹ کی کسی مراعت کو ادائیگیوں میں تقسیم کریں، وہ یہاں آ جائیں گی۔</translation>
  </message>
  <message>
   <source>Split the chosen award</source>
   <translation>منتخب مراعت تقسیم کریں</translation>
  </message>
  <message>
   <source>Spoke with the insurer</source>
   <translation>انشورنس کمپنی سے بات کی</translation>
  </message>
  <message>
   <source>Spouse</source>
   <translation>شریکِ حیات</translation>
  </message>
  <message>
   <source>Spouse or father</source>
   <translation>شوہر یا والد</translation>
  </message>
  <message>
   <source>Spreadsheets</source>
   <translation>اسپریڈ شیٹس</translation>
  </message>
  <message>
   <source>Spreadsheets (*.xlsx *.xlsm *.xls *.ods *.csv)</source>
   <translation>اسپریڈ شیٹس (*.xlsx *.xlsm *.xls *.ods *.csv)</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>عملہ</translation>
  </message>
  <message>
   <source>Staff trained: {course}</source>
   <translation>عملے کی تربیت: {course}</translation>
  </message>
  <message>
   <source>Staff trained…</source>
   <translation>عملے کی تربیت…</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>معیاری</translation>
  </message>
  <message>
   <source>Stands</source>
   <translation>موجودہ</translation>
  </message>
  <message>
   <source>Stands now</source>
   <translation>اب ہے</translation>
  </message>
  <message>
   <source>State</source>
   <translation>حالت</translation>
  </message>
  <message>
   <source>Statement…</source>
   <translation>گوشوارہ…</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>حیثیت</translation>
  </message>
  <message>
   <source>Status of a client</source>
   <translation>کلائنٹ کی حیثیت</translation>
  </message>
  <message>
   <source>Status since</source>
   <translation>حیثیت کب سے</translation>
  </message>
  <message>
   <source>Status: {status}</source>
   <translation>حیثیت: {status}</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>باقی رہے گا</translation>
  </message>
  <message>
   <source>Step &amp;down</source>
   <translation>&amp;گھٹائیں</translation>
  </message>
  <message>
   <source>Step {number} of {count}: {name}</source>
   <translation>مرحلہ {number} از {count}: {name}</translation>
  </message>
  <message>
   <source>Step {number}: {name}</source>
   <translation>مرحلہ {number}: {name}</translation>
  </message>
  <message>
   <source>Still open</source>
   <translation>ابھی کھلا</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>روکیں</translation>
  </message>
  <message>
   <source>Stop it and close</source>
   <translation>روکیں اور بند کریں</translation>
  </message>
  <message>
   <source>Stopped, as you wished</source>
   <translation>آپ کے کہنے پر روک دیا گیا</translation>
  </message>
  <message>
   <source>Stored</source>
   <translation>محفوظ شدہ</translation>
  </message>
  <message>
   <source>Stores the figures of a month that has ended. From now on its summary prints these, marked final, with the same fingerprint; what is entered later stands beside them as an adjustment.</source>
   <translation>ختم ہو چکے مہینے کے اعداد محفوظ کرتا ہے۔ اب سے اس کا خلاصہ یہی اعداد چھاپتا ہے، حتمی کے نشان اور اسی نشانِ تصدیق کے ساتھ؛ بعد میں درج ہونے والی چیزیں ان کے ساتھ تصحیح کے طور پر آتی ہیں۔</translation>
  </message>
  <message>
   <source>Such a row</source>
   <translation>ایسی قطار</translation>
  </message>
  <message>
   <source>Survey health</source>
   <translation>سروے کی صحت</translation>
  </message>
  <message>
   <source>Survey progress</source>
   <translation>سروے کی پیش رفت</translation>
  </message>
  <message>
   <source>Survey responses</source>
   <translation>سروے کے جواب نامے</translation>
  </message>
  <message>
   <source>Survey round</source>
   <translation>سروے کا راؤنڈ</translation>
  </message>
  <message>
   <source>Survey round report</source>
   <translation>سروے راؤنڈ رپورٹ</translation>
  </message>
  <message>
   <source>Survey rounds</source>
   <translation>سروے کے راؤنڈ</translation>
  </message>
  <message>
   <source>Surveys</source>
   <translation>سروے</translation>
  </message>
  <message>
   <source>Syntax that reads the data into SPSS with its labels</source>
   <translation>سنٹیکس جو ڈیٹا کو لیبلوں سمیت SPSS میں پڑھتا ہے</translation>
  </message>
  <message>
   <source>T1 Tools have safe handles</source>
   <translation>T1 اوزاروں کے دستے محفوظ ہیں</translation>
  </message>
  <message>
   <source>TRUE and FALSE in a column of numbers are read as 1 and 0</source>
   <translation>اعداد کے کالم میں TRUE اور FALSE کو 1 اور 0 پڑھا جاتا ہے</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Tab before</source>
   <translation>پچھلا ٹیب</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>جدول</translation>
  </message>
  <message>
   <source>Table around</source>
   <translation>بیرونی جدول</translation>
  </message>
  <message>
   <source>Tailoring and textiles</source>
   <translation>سلائی اور کپڑا</translation>
  </message>
  <message>
   <source>Take a second workbook as the second typing of this round</source>
   <translation>دوسری ورک بک کو اس راؤنڈ کے دوسرے اندراج کے طور پر لیں</translation>
  </message>
  <message>
   <source>Take in</source>
   <translation>شامل کریں</translation>
  </message>
  <message>
   <source>Take it</source>
   <translation>لے لیں</translation>
  </message>
  <message>
   <source>Take the filters away</source>
   <translation>فلٹر ہٹائیں</translation>
  </message>
  <message>
   <source>Take this one</source>
   <translation>یہ لیں</translation>
  </message>
  <message>
   <source>Take this rule back</source>
   <translation>یہ قاعدہ واپس لیں</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>واپس لیا گیا</translation>
  </message>
  <message>
   <source>Taken back: {removed} removed, {restored} restored</source>
   <translation>واپس لیا گیا: {removed} ہٹائے گئے، {restored} بحال</translation>
  </message>
  <message>
   <source>Taken in</source>
   <translation>شامل کی گئی</translation>
  </message>
  <message>
   <source>Taken out of savings</source>
   <translation>بچت سے نکلوایا</translation>
  </message>
  <message>
   <source>Taking a rule back</source>
   <translation>قاعدہ واپس لیا جا رہا ہے</translation>
  </message>
  <message>
   <source>Taking back</source>
   <translation>واپس لیا جا رہا ہے</translation>
  </message>
  <message>
   <source>Taking part is your own choice. If something is difficult, tell your officer.</source>
   <translation>شرکت آپ کی اپنی مرضی ہے۔ کوئی مشکل ہو تو اپنے آفیسر کو بتائیں۔</translation>
  </message>
  <message>
   <source>Taking the import back</source>
   <translation>امپورٹ واپس لیا جا رہا ہے</translation>
  </message>
  <message>
   <source>Talk saved</source>
   <translation>نشست محفوظ ہوئی</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>ہدف</translation>
  </message>
  <message>
   <source>Target minus comparison: {points} points (z {z}, p {p}).</source>
   <translation>ہدف منفی موازنہ: {points} پوائنٹ (z {z}، p {p})۔</translation>
  </message>
  <message>
   <source>Target minus comparison: {points} points.</source>
   <translation>ہدف منفی موازنہ: {points} پوائنٹ۔</translation>
  </message>
  <message>
   <source>Taught</source>
   <translation>سکھائی جانے والی</translation>
  </message>
  <message>
   <source>Tax number</source>
   <translation>ٹیکس نمبر (NTN)</translation>
  </message>
  <message>
   <source>Technical details</source>
   <translation>تکنیکی تفصیل</translation>
  </message>
  <message>
   <source>Teeth</source>
   <translation>دانت</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>فون</translation>
  </message>
  <message>
   <source>Telephone numbers</source>
   <translation>ٹیلی فون نمبر</translation>
  </message>
  <message>
   <source>Telephone of the branch</source>
   <translation>برانچ کا فون</translation>
  </message>
  <message>
   <source>Template for Excel</source>
   <translation>Excel کا سانچہ</translation>
  </message>
  <message>
   <source>Template for Excel…</source>
   <translation>Excel کا سانچہ…</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>متن</translation>
  </message>
  <message>
   <source>Texts given instead of a choice, with the choice they may mean.</source>
   <translation>انتخاب کی جگہ دیے گئے متن، اور ان کا ممکنہ انتخاب۔</translation>
  </message>
  <message>
   <source>Texts that were named in earlier imports.</source>
   <translation>پچھلے امپورٹس میں نام دیے گئے متن۔</translation>
  </message>
  <message>
   <source>Texts, days, and what tells of one person</source>
   <translation>متن، تاریخیں، اور جو ایک فرد کے بارے میں بتائے</translation>
  </message>
  <message>
   <source>Thai (874)</source>
   <translation>تھائی (874)</translation>
  </message>
  <message>
   <source>The changed rule holds from</source>
   <translation>بدلا ہوا قاعدہ نافذ از</translation>
  </message>
  <message numerus="yes">
   <source>The check found %n fault|The check found %n faults</source>
   <translation>
    <numerusform>جانچ میں %n خرابی ملی</numerusform>
    <numerusform>جانچ میں %n خرابیاں ملیں</numerusform>
   </translation>
  </message>
  <message>
   <source>The child attends school at least 80 % of the days</source>
   <translation>بچہ کم از کم 80 % دن اسکول جائے</translation>
  </message>
  <message>
   <source>The client</source>
   <translation>کلائنٹ</translation>
  </message>
  <message>
   <source>The client knows what the survey is for and agrees to answer</source>
   <translation>کلائنٹ جانتا ہے کہ سروے کس لیے ہے اور جواب دینے پر راضی ہے</translation>
  </message>
  <message>
   <source>The client may be interviewed for the survey</source>
   <translation>کلائنٹ کا سروے انٹرویو ہو سکتا ہے</translation>
  </message>
  <message>
   <source>The codebook and a description for programs (datapackage.json)</source>
   <translation>کوڈ بک اور پروگراموں کے لیے تفصیل (datapackage.json)</translation>
  </message>
  <message>
   <source>The codebook, on a sheet of its own</source>
   <translation>کوڈ بک، اپنی شیٹ پر</translation>
  </message>
  <message>
   <source>The data may be kept for the service</source>
   <translation>ڈیٹا خدمت کے لیے رکھا جا سکتا ہے</translation>
  </message>
  <message>
   <source>The day comes first…</source>
   <translation>دن پہلے آتا ہے…</translation>
  </message>
  <message>
   <source>The days of the interviews lie in its plan.</source>
   <translation>انٹرویوز کے دن اس کے منصوبے میں آتے ہیں۔</translation>
  </message>
  <message>
   <source>The effect on examples</source>
   <translation>مثالوں پر اثر</translation>
  </message>
  <message>
   <source>The file is saved</source>
   <translation>فائل محفوظ ہوئی</translation>
  </message>
  <message>
   <source>The file is saved as it was imported</source>
   <translation>فائل ویسی ہی محفوظ ہوئی جیسی امپورٹ ہوئی تھی</translation>
  </message>
  <message>
   <source>The file was changed after its rows were checked</source>
   <translation>فائل اپنی قطاروں کی جانچ کے بعد بدل گئی</translation>
  </message>
  <message>
   <source>The file will hold</source>
   <translation>فائل میں ہوگا</translation>
  </message>
  <message>
   <source>The file's, also over corrections made here</source>
   <translation>فائل کی قدر، یہاں کی گئی درستیوں پر بھی</translation>
  </message>
  <message>
   <source>The file's, where it is not blank</source>
   <translation>فائل کی، جہاں خالی نہ ہو</translation>
  </message>
  <message>
   <source>The first deposit opens the account of a client.</source>
   <translation>پہلی جمع سے کلائنٹ کا کھاتہ کھلتا ہے۔</translation>
  </message>
  <message>
   <source>The first holds</source>
   <translation>پہلا درست ہے</translation>
  </message>
  <message>
   <source>The first on</source>
   <translation>پہلی کی تاریخ</translation>
  </message>
  <message>
   <source>The first {shown} of {all}; the workbook of this receipt has them all.</source>
   <translation>{all} میں سے پہلے {shown}؛ اس رسید کی ورک بک میں سب ہیں۔</translation>
  </message>
  <message>
   <source>The import was stopped</source>
   <translation>امپورٹ روک دیا گیا</translation>
  </message>
  <message>
   <source>The incentive ends</source>
   <translation>مراعت ختم ہوگی</translation>
  </message>
  <message>
   <source>The interview is being kept as a draft</source>
   <translation>انٹرویو مسودے کے طور پر رکھا جا رہا ہے</translation>
  </message>
  <message>
   <source>The interview of {client} was not finished</source>
   <translation>{client} کا انٹرویو مکمل نہیں ہوا</translation>
  </message>
  <message>
   <source>The interview that you were typing is kept</source>
   <translation>جو انٹرویو آپ درج کر رہے تھے وہ رکھ لیا گیا</translation>
  </message>
  <message>
   <source>The last backup is old</source>
   <translation>آخری بیک اَپ پرانا ہے</translation>
  </message>
  <message>
   <source>The list is saved</source>
   <translation>فہرست محفوظ ہوئی</translation>
  </message>
  <message>
   <source>The logo is kept</source>
   <translation>لوگو رکھ لیا گیا</translation>
  </message>
  <message>
   <source>The logo is removed</source>
   <translation>لوگو ہٹایا گیا</translation>
  </message>
  <message>
   <source>The marks of this session are not saved yet</source>
   <translation>اس سیشن کی حاضری ابھی محفوظ نہیں</translation>
  </message>
  <message>
   <source>The month comes first…</source>
   <translation>مہینہ پہلے آتا ہے…</translation>
  </message>
  <message>
   <source>The month has not ended yet</source>
   <translation>مہینہ ابھی ختم نہیں ہوا</translation>
  </message>
  <message>
   <source>The newer one</source>
   <translation>جو زیادہ نئی ہو</translation>
  </message>
  <message>
   <source>The number of a row above</source>
   <translation>اوپر کی کسی قطار کا نمبر</translation>
  </message>
  <message>
   <source>The number of the row of {sheet} that this row belongs to.</source>
   <translation>{sheet} کی اس قطار کا نمبر جس سے یہ قطار تعلق رکھتی ہے۔</translation>
  </message>
  <message>
   <source>The officer of the centre</source>
   <translation>سینٹر کا آفیسر</translation>
  </message>
  <message>
   <source>The paper</source>
   <translation>رپورٹ</translation>
  </message>
  <message>
   <source>The picture cannot be shown; save it and open it.</source>
   <translation>تصویر دکھائی نہیں جا سکتی؛ اسے محفوظ کر کے کھولیں۔</translation>
  </message>
  <message>
   <source>The program's word</source>
   <translation>پروگرام کا لفظ</translation>
  </message>
  <message>
   <source>The receipt is saved</source>
   <translation>رسید محفوظ ہوئی</translation>
  </message>
  <message>
   <source>The recipe is saved</source>
   <translation>ترکیب محفوظ ہوئی</translation>
  </message>
  <message>
   <source>The recipe was saved</source>
   <translation>ترکیب محفوظ ہوئی</translation>
  </message>
  <message>
   <source>The round</source>
   <translation>راؤنڈ</translation>
  </message>
  <message>
   <source>The same amount for everyone</source>
   <translation>سب کے لیے ایک ہی رقم</translation>
  </message>
  <message>
   <source>The same person…</source>
   <translation>وہی شخص…</translation>
  </message>
  <message>
   <source>The same submission twice, with other answers</source>
   <translation>ایک ہی جواب نامہ دو بار، مختلف جوابات کے ساتھ</translation>
  </message>
  <message>
   <source>The score in its parts</source>
   <translation>اسکور کے حصے</translation>
  </message>
  <message>
   <source>The second holds</source>
   <translation>دوسرا درست ہے</translation>
  </message>
  <message>
   <source>The sheet as a whole</source>
   <translation>پوری شیٹ</translation>
  </message>
  <message>
   <source>The sheet as it stands</source>
   <translation>شیٹ اصل حالت میں</translation>
  </message>
  <message>
   <source>The sheet cannot be saved yet</source>
   <translation>شیٹ ابھی محفوظ نہیں ہو سکتی</translation>
  </message>
  <message>
   <source>The sheet is damaged or written in an unusual way. It was read cell by cell: check that no row is missing.</source>
   <translation>شیٹ خراب ہے یا غیر معمولی انداز میں لکھی ہے۔ اسے خانہ بہ خانہ پڑھا گیا: دیکھیں کہ کوئی قطار غائب نہ ہو۔</translation>
  </message>
  <message>
   <source>The summary is a draft again and says the reason with your name.</source>
   <translation>خلاصہ پھر سے مسودہ ہے اور آپ کے نام کے ساتھ وجہ بتاتا ہے۔</translation>
  </message>
  <message numerus="yes">
   <source>The survey says %n thing that is not in the book|The survey says %n things that are not in the book</source>
   <translation>
    <numerusform>سروے میں %n بات ہے جو رجسٹر میں نہیں</numerusform>
    <numerusform>سروے میں %n باتیں ہیں جو رجسٹر میں نہیں</numerusform>
   </translation>
  </message>
  <message>
   <source>The two say different things; look which is right</source>
   <translation>دونوں میں مختلف باتیں ہیں؛ دیکھیں کون سی درست ہے</translation>
  </message>
  <message>
   <source>The usual reader cannot read this sheet.</source>
   <translation>معمول کا ریڈر یہ شیٹ نہیں پڑھ سکتا۔</translation>
  </message>
  <message>
   <source>The usual reader leaves out some of what this sheet holds.</source>
   <translation>معمول کا ریڈر اس شیٹ کا کچھ حصہ چھوڑ دیتا ہے۔</translation>
  </message>
  <message>
   <source>The workbook has drop-downs, checks and a codebook; its headings are locked, so that it can be imported again.</source>
   <translation>ورک بک میں ڈراپ ڈاؤن، جانچیں اور کوڈ بک ہیں؛ اس کی سرخیاں مقفل ہیں تاکہ اسے دوبارہ امپورٹ کیا جا سکے۔</translation>
  </message>
  <message>
   <source>The workers were not counted yet.</source>
   <translation>کارکنوں کی گنتی ابھی نہیں ہوئی۔</translation>
  </message>
  <message>
   <source>Theft</source>
   <translation>چوری</translation>
  </message>
  <message>
   <source>Their column</source>
   <translation>ان کا کالم</translation>
  </message>
  <message>
   <source>Then do it once more.</source>
   <translation>پھر ایک بار اور کریں۔</translation>
  </message>
  <message>
   <source>There are changes here that are not saved</source>
   <translation>یہاں کچھ تبدیلیاں ابھی محفوظ نہیں</translation>
  </message>
  <message>
   <source>There are conflicts in duplex settings. Do you want to fix them?</source>
   <translation>دو طرفہ ترتیبات میں ٹکراؤ ہے۔ کیا آپ انہیں درست کرنا چاہتے ہیں؟</translation>
  </message>
  <message>
   <source>There are conflicts in page setup options. Do you want to fix them?</source>
   <translation>صفحے کی ترتیب میں ٹکراؤ ہے۔ کیا آپ انہیں درست کرنا چاہتے ہیں؟</translation>
  </message>
  <message>
   <source>There are conflicts in some advanced options. Do you want to fix them?</source>
   <translation>کچھ مزید اختیارات میں ٹکراؤ ہے۔ کیا آپ انہیں درست کرنا چاہتے ہیں؟</translation>
  </message>
  <message>
   <source>There are conflicts in some options. Please fix them.</source>
   <translation>کچھ اختیارات میں ٹکراؤ ہے۔ انہیں درست کریں۔</translation>
  </message>
  <message>
   <source>There is no curriculum yet</source>
   <translation>ابھی کوئی نصاب نہیں</translation>
  </message>
  <message>
   <source>There is no insurance scheme yet</source>
   <translation>ابھی کوئی بیمہ اسکیم نہیں</translation>
  </message>
  <message>
   <source>There is no partner yet</source>
   <translation>ابھی کوئی شراکت دار نہیں</translation>
  </message>
  <message>
   <source>There is no printer on this computer</source>
   <translation>اس کمپیوٹر پر کوئی پرنٹر نہیں</translation>
  </message>
  <message>
   <source>There is no questionnaire yet</source>
   <translation>ابھی کوئی سوالنامہ نہیں</translation>
  </message>
  <message>
   <source>There is no row under the headings</source>
   <translation>سرخیوں کے نیچے کوئی قطار نہیں</translation>
  </message>
  <message>
   <source>There is no scheme of emergency savings</source>
   <translation>ہنگامی بچت کی کوئی اسکیم نہیں</translation>
  </message>
  <message>
   <source>There is no scheme of interest rebates</source>
   <translation>مارک اپ میں رعایت کی کوئی اسکیم نہیں</translation>
  </message>
  <message>
   <source>There is no table in this file</source>
   <translation>اس فائل میں کوئی جدول نہیں</translation>
  </message>
  <message>
   <source>There is nothing to decide.</source>
   <translation>فیصلے کو کچھ نہیں۔</translation>
  </message>
  <message>
   <source>There is nothing to report yet</source>
   <translation>ابھی رپورٹ کے لیے کچھ نہیں</translation>
  </message>
  <message>
   <source>There were too many alike to compare them all.</source>
   <translation>ملتے جلتے اتنے زیادہ تھے کہ سب کا موازنہ نہ ہو سکا۔</translation>
  </message>
  <message>
   <source>These are the most frequent ones.</source>
   <translation>یہ سب سے زیادہ آنے والے ہیں۔</translation>
  </message>
  <message>
   <source>These figures stay as they are now. Every later print of the month shows them, marked final, with the same fingerprint.</source>
   <translation>یہ اعداد جوں کے توں رہیں گے۔ مہینے کی ہر بعد کی چھپائی انہیں ہی دکھائے گی، حتمی کے نشان اور اسی نشانِ تصدیق کے ساتھ۔</translation>
  </message>
  <message>
   <source>They are checked again: look at them before you import.</source>
   <translation>ان کی دوبارہ جانچ ہوئی: امپورٹ سے پہلے انہیں دیکھیں۔</translation>
  </message>
  <message>
   <source>They are read together with the headings.</source>
   <translation>انہیں سرخیوں کے ساتھ پڑھا جاتا ہے۔</translation>
  </message>
  <message>
   <source>They concern a child</source>
   <translation>یہ بچے سے متعلق ہیں</translation>
  </message>
  <message>
   <source>They end within 30 days</source>
   <translation>یہ 30 دن کے اندر ختم ہوں گی</translation>
  </message>
  <message>
   <source>They look like none of the data.</source>
   <translation>یہ ڈیٹا جیسی نہیں لگتیں۔</translation>
  </message>
  <message>
   <source>They stay as they are.</source>
   <translation>وہ ویسے ہی رہیں گے۔</translation>
  </message>
  <message>
   <source>Things looked at</source>
   <translation>دیکھی جانے والی باتیں</translation>
  </message>
  <message>
   <source>Third Shift (00:00 to 07:59)</source>
   <translation>تیسری شفٹ (00:00 تا 07:59)</translation>
  </message>
  <message>
   <source>This batch changed no stored value.</source>
   <translation>اس بیچ نے کوئی محفوظ قدر نہیں بدلی۔</translation>
  </message>
  <message>
   <source>This came after the merge. Tick what belongs to {other}; the rest stays with {kept}.</source>
   <translation>یہ انضمام کے بعد آیا۔ جو {other} کا ہے اس پر نشان لگائیں؛ باقی {kept} کے پاس رہے گا۔</translation>
  </message>
  <message>
   <source>This cannot be saved yet</source>
   <translation>ابھی محفوظ نہیں ہو سکتا</translation>
  </message>
  <message>
   <source>This centre is in another branch</source>
   <translation>یہ سینٹر دوسری برانچ میں ہے</translation>
  </message>
  <message>
   <source>This certifies that</source>
   <translation>تصدیق کی جاتی ہے کہ</translation>
  </message>
  <message>
   <source>This child is not of the client's household</source>
   <translation>یہ بچہ کلائنٹ کے گھرانے کا نہیں</translation>
  </message>
  <message>
   <source>This client</source>
   <translation>یہ کلائنٹ</translation>
  </message>
  <message>
   <source>This client has no policy</source>
   <translation>اس کلائنٹ کی کوئی پالیسی نہیں</translation>
  </message>
  <message>
   <source>This concerns a child: nothing is taken away; a person reviews it.</source>
   <translation>معاملہ بچے کا ہے: کچھ واپس نہیں لیا جاتا؛ کوئی شخص جائزہ لیتا ہے۔</translation>
  </message>
  <message>
   <source>This database is locked</source>
   <translation>یہ ڈیٹا بیس مقفل ہے</translation>
  </message>
  <message>
   <source>This file cannot be read</source>
   <translation>یہ فائل پڑھی نہیں جا سکتی</translation>
  </message>
  <message>
   <source>This file is a questionnaire, not data</source>
   <translation>یہ فائل سوالنامہ ہے، ڈیٹا نہیں</translation>
  </message>
  <message>
   <source>This is a fault of the program, not yours. What was saved is safe. Please copy the details and send them to whoever looks after the program.</source>
   <translation>یہ پروگرام کی خرابی ہے، آپ کی نہیں۔ محفوظ شدہ کام سلامت ہے۔ براہِ کرم تفصیل نقل کر کے پروگرام سنبھالنے والے کو بھیجیں۔</translation>
  </message>
  <message>
   <source>This is your file with what the import found wrong in it.</source>
   <translation>یہ آپ کی فائل ہے، اس میں امپورٹ کے دوران ملنے والے مسائل درج ہیں۔</translation>
  </message>
  <message>
   <source>This kind</source>
   <translation>یہ قسم</translation>
  </message>
  <message>
   <source>This month</source>
   <translation>اس مہینے</translation>
  </message>
  <message>
   <source>This month was printed before, on {moment} ({fingerprint}). Since then:</source>
   <translation>یہ مہینہ پہلے {moment} ({fingerprint}) کو چھپ چکا ہے۔ اس کے بعد:</translation>
  </message>
  <message>
   <source>This number stands above already</source>
   <translation>یہ نمبر اوپر پہلے سے ہے</translation>
  </message>
  <message>
   <source>This paper waits for its second typing</source>
   <translation>یہ کاغذ دوسرے اندراج کا منتظر ہے</translation>
  </message>
  <message>
   <source>This person is not of the client's household</source>
   <translation>یہ شخص کلائنٹ کے گھرانے کا نہیں</translation>
  </message>
  <message>
   <source>This row is left out</source>
   <translation>یہ قطار چھوڑی گئی ہے</translation>
  </message>
  <message>
   <source>This sheet is not saved yet</source>
   <translation>یہ شیٹ ابھی محفوظ نہیں</translation>
  </message>
  <message>
   <source>This workbook changes nothing</source>
   <translation>اس ورک بک سے کچھ نہیں بدلتا</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>رد کریں</translation>
  </message>
  <message>
   <source>Throw them away</source>
   <translation>رد کریں</translation>
  </message>
  <message>
   <source>Throwing the draft away</source>
   <translation>مسودہ رد ہو رہا ہے</translation>
  </message>
  <message>
   <source>Thumbprint</source>
   <translation>انگوٹھے کا نشان</translation>
  </message>
  <message>
   <source>Tick all that apply.</source>
   <translation>جو جو درست ہو سب پر نشان لگائیں۔</translation>
  </message>
  <message>
   <source>Time and words</source>
   <translation>مدت اور الفاظ</translation>
  </message>
  <message>
   <source>Time in an innovation</source>
   <translation>اختراع میں وقت</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>ٹائم زون</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>ٹائم لائن</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>بار</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>عنوان</translation>
  </message>
  <message>
   <source>To</source>
   <translation>تا</translation>
  </message>
  <message>
   <source>To approve</source>
   <translation>منظوری باقی</translation>
  </message>
  <message>
   <source>To be done: the clients who were interviewed in the first round.</source>
   <translation>کرنے ہیں: وہ کلائنٹس جن کا پہلے راؤنڈ میں انٹرویو ہوا۔</translation>
  </message>
  <message>
   <source>To be looked at</source>
   <translation>توجہ طلب</translation>
  </message>
  <message>
   <source>To be looked at from</source>
   <translation>دیکھنے کے قابل، از</translation>
  </message>
  <message>
   <source>To be paid</source>
   <translation>ادائیگی باقی</translation>
  </message>
  <message>
   <source>To be sent</source>
   <translation>بھیجنا ہے</translation>
  </message>
  <message>
   <source>To check first</source>
   <translation>پہلے جانچنا ہے</translation>
  </message>
  <message>
   <source>To complete</source>
   <translation>نامکمل</translation>
  </message>
  <message>
   <source>To credit</source>
   <translation>کریڈٹ کرنا باقی</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>فیصلہ طلب</translation>
  </message>
  <message>
   <source>To follow up</source>
   <translation>فالو اَپ باقی</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>توجہ طلب</translation>
  </message>
  <message>
   <source>To renew</source>
   <translation>تجدید باقی</translation>
  </message>
  <message>
   <source>To renew soon</source>
   <translation>جلد تجدید باقی</translation>
  </message>
  <message>
   <source>To review</source>
   <translation>جائزہ درکار</translation>
  </message>
  <message>
   <source>To the centre</source>
   <translation>نیا سینٹر</translation>
  </message>
  <message>
   <source>To the client</source>
   <translation>کلائنٹ سے رشتہ</translation>
  </message>
  <message>
   <source>To the loan account, or in cash</source>
   <translation>قرض کے کھاتے میں، یا نقد</translation>
  </message>
  <message>
   <source>To visit this week</source>
   <translation>اس ہفتے کے دورے</translation>
  </message>
  <message>
   <source>To whom it happened</source>
   <translation>کس کے ساتھ ہوا</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>آج</translation>
  </message>
  <message>
   <source>Told on</source>
   <translation>بتانے کی تاریخ</translation>
  </message>
  <message>
   <source>Too few values to tell: {questions}.</source>
   <translation>بتانے کے لیے قدریں بہت کم: {questions}۔</translation>
  </message>
  <message>
   <source>Too much debt</source>
   <translation>بہت زیادہ قرض</translation>
  </message>
  <message>
   <source>Too short</source>
   <translation>بہت مختصر</translation>
  </message>
  <message>
   <source>Too small</source>
   <translation>بہت کم</translation>
  </message>
  <message>
   <source>Too young</source>
   <translation>بہت چھوٹا</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>اوپر</translation>
  </message>
  <message>
   <source>Top Secret</source>
   <translation>انتہائی خفیہ</translation>
  </message>
  <message>
   <source>Top to Bottom, Left to Right</source>
   <translation>اوپر سے نیچے، بائیں سے دائیں</translation>
  </message>
  <message>
   <source>Top to Bottom, Right to Left</source>
   <translation>اوپر سے نیچے، دائیں سے بائیں</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>موضوع</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>میزان</translation>
  </message>
  <message>
   <source>Total on the sheet</source>
   <translation>شیٹ کا کل</translation>
  </message>
  <message>
   <source>Total {currency}</source>
   <translation>میزان {currency}</translation>
  </message>
  <message>
   <source>Trade</source>
   <translation>تجارت</translation>
  </message>
  <message>
   <source>Trained by</source>
   <translation>تربیت دینے والا</translation>
  </message>
  <message>
   <source>Trained to pass it on</source>
   <translation>آگے سکھانے کی تربیت پائی</translation>
  </message>
  <message>
   <source>Trained: attended a module in the month, each person once; those of another sex or not known are in the sum only. Heads at talks are not persons.</source>
   <translation>تربیت یافتہ: مہینے میں کسی ماڈیول میں شریک، ہر فرد ایک بار؛ دوسری یا نامعلوم جنس والے صرف مجموعے میں ہیں۔ نشستوں کے حاضرین الگ الگ افراد نہیں۔</translation>
  </message>
  <message>
   <source>Trainer</source>
   <translation>ٹرینر</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>تربیت</translation>
  </message>
  <message>
   <source>Training centre</source>
   <translation>تربیتی مرکز</translation>
  </message>
  <message>
   <source>Training of staff</source>
   <translation>عملے کی تربیت</translation>
  </message>
  <message>
   <source>Training of staff saved</source>
   <translation>عملے کی تربیت محفوظ ہوئی</translation>
  </message>
  <message>
   <source>Transport</source>
   <translation>نقل و حمل</translation>
  </message>
  <message>
   <source>Treatment</source>
   <translation>علاج</translation>
  </message>
  <message>
   <source>Two interviews with at least 90 % equal answers: copied, or asked twice?</source>
   <translation>دو انٹرویوز جن کے کم از کم 90 % جوابات یکساں ہیں: نقل، یا دو بار پوچھا گیا؟</translation>
  </message>
  <message>
   <source>Two keys that speak of different submissions</source>
   <translation>دو کلیدیں جو مختلف جواب ناموں کی ہیں</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>قسم</translation>
  </message>
  <message>
   <source>Type a page to go there</source>
   <translation>جس صفحے پر جانا ہو اس کا نمبر لکھیں</translation>
  </message>
  <message>
   <source>Type answers in</source>
   <translation>جوابات درج کریں</translation>
  </message>
  <message>
   <source>Type answers in from paper; then a second person types the same papers here.</source>
   <translation>کاغذ سے جوابات درج کریں؛ پھر دوسرا شخص وہی کاغذ یہاں درج کرے گا۔</translation>
  </message>
  <message>
   <source>Type it a second time</source>
   <translation>دوسری بار درج کریں</translation>
  </message>
  <message>
   <source>Type it as the codes say, or leave it empty.</source>
   <translation>کوڈز کے مطابق لکھیں، یا خالی چھوڑیں۔</translation>
  </message>
  <message>
   <source>Type of the question in back-checks</source>
   <translation>پڑتالوں میں سوال کی قسم</translation>
  </message>
  <message>
   <source>Type saved</source>
   <translation>قسم محفوظ ہو گئی</translation>
  </message>
  <message>
   <source>Type {number}</source>
   <translation>قسم {number}</translation>
  </message>
  <message>
   <source>Type:</source>
   <translation>قسم:</translation>
  </message>
  <message>
   <source>Typed by {who} on {moment}.</source>
   <translation>{who} نے {moment} کو درج کیا۔</translation>
  </message>
  <message>
   <source>Typed in an old font</source>
   <translation>پرانے فونٹ میں لکھا ہوا</translation>
  </message>
  <message>
   <source>Typed in by</source>
   <translation>درج کنندہ</translation>
  </message>
  <message>
   <source>Typed in for the client</source>
   <translation>کلائنٹ کے لیے درج کیا گیا</translation>
  </message>
  <message>
   <source>Typed interviews</source>
   <translation>درج کیے گئے انٹرویوز</translation>
  </message>
  <message>
   <source>Typed on {moment}.</source>
   <translation>{moment} کو درج ہوا۔</translation>
  </message>
  <message>
   <source>Typed twice</source>
   <translation>دو بار درج</translation>
  </message>
  <message>
   <source>Typist</source>
   <translation>درج کنندہ</translation>
  </message>
  <message>
   <source>Unchanged</source>
   <translation>بغیر تبدیلی</translation>
  </message>
  <message>
   <source>Unclassified</source>
   <translation>غیر خفیہ</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>جاری</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>واپس لیں</translation>
  </message>
  <message>
   <source>Undo brings back every value that nobody changed later, and lists the others.</source>
   <translation>واپسی ہر وہ قدر لوٹاتی ہے جو بعد میں کسی نے نہیں بدلی، اور باقیوں کی فہرست دیتی ہے۔</translation>
  </message>
  <message>
   <source>Undo the import</source>
   <translation>امپورٹ واپس لیں</translation>
  </message>
  <message>
   <source>Undo the rest</source>
   <translation>باقی واپس لیں</translation>
  </message>
  <message>
   <source>Undoing</source>
   <translation>واپس لیا جا رہا ہے</translation>
  </message>
  <message>
   <source>Undone: {words}</source>
   <translation>واپس لیا گیا: {words}</translation>
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
   <translation>نامعلوم</translation>
  </message>
  <message>
   <source>Unless you name it, a text is not taken over.</source>
   <translation>جب تک آپ نام نہ دیں، متن نہیں لیا جاتا۔</translation>
  </message>
  <message>
   <source>Unless you name it, a text is stored as it stands.</source>
   <translation>جب تک آپ نام نہ دیں، متن جوں کا توں محفوظ ہوتا ہے۔</translation>
  </message>
  <message>
   <source>Unmerge</source>
   <translation>انضمام ختم کریں</translation>
  </message>
  <message>
   <source>Unmerged</source>
   <translation>انضمام ختم</translation>
  </message>
  <message>
   <source>Unmerge…</source>
   <translation>انضمام ختم کریں…</translation>
  </message>
  <message>
   <source>Unpaid men of the family</source>
   <translation>گھر کے بلا اجرت مرد</translation>
  </message>
  <message>
   <source>Unpaid women of the family</source>
   <translation>گھر کی بلا اجرت خواتین</translation>
  </message>
  <message>
   <source>Unpaid, women / men</source>
   <translation>بلا اجرت، خواتین / مرد</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>تا تاریخ</translation>
  </message>
  <message>
   <source>Until now</source>
   <translation>اب تک</translation>
  </message>
  <message>
   <source>Until today</source>
   <translation>آج تک</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>{day} تک</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>تازہ ہوا</translation>
  </message>
  <message>
   <source>Use a recipe</source>
   <translation>ترکیب استعمال کریں</translation>
  </message>
  <message>
   <source>Use a recipe…</source>
   <translation>ترکیب استعمال کریں…</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>اسے استعمال کریں</translation>
  </message>
  <message>
   <source>Use this choice</source>
   <translation>یہ انتخاب لیں</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>استعمال شدہ</translation>
  </message>
  <message>
   <source>Used after a shock</source>
   <translation>صدمے کے بعد استعمال</translation>
  </message>
  <message>
   <source>Username:</source>
   <translation>صارف کا نام:</translation>
  </message>
  <message>
   <source>Vaccination</source>
   <translation>ٹیکہ کاری</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>قدر</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>قدریں</translation>
  </message>
  <message>
   <source>Values in the file</source>
   <translation>فائل کی قدریں</translation>
  </message>
  <message>
   <source>Values kept</source>
   <translation>برقرار رکھی گئی قدریں</translation>
  </message>
  <message>
   <source>Values named in {field}</source>
   <translation>{field} میں نام دی گئی قدریں</translation>
  </message>
  <message>
   <source>Values that change</source>
   <translation>بدلنے والی قدریں</translation>
  </message>
  <message>
   <source>Values that stay as they are</source>
   <translation>جو قدریں ویسی ہی رہیں گی</translation>
  </message>
  <message>
   <source>Values that went back</source>
   <translation>واپس گئی قدریں</translation>
  </message>
  <message>
   <source>Values that were changed</source>
   <translation>بدلی گئی قدریں</translation>
  </message>
  <message>
   <source>Variety</source>
   <translation>تنوع</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>ورژن</translation>
  </message>
  <message>
   <source>Version of a questionnaire</source>
   <translation>سوالنامے کا ورژن</translation>
  </message>
  <message>
   <source>Version of the data</source>
   <translation>ڈیٹا کا ورژن</translation>
  </message>
  <message>
   <source>Version of the record</source>
   <translation>اندراج کا ورژن</translation>
  </message>
  <message>
   <source>Viet Nam</source>
   <translation>ویت نام</translation>
  </message>
  <message>
   <source>Vietnamese (1258)</source>
   <translation>ویتنامی (1258)</translation>
  </message>
  <message>
   <source>Village</source>
   <translation>گاؤں</translation>
  </message>
  <message>
   <source>Village, centre</source>
   <translation>گاؤں، سینٹر</translation>
  </message>
  <message>
   <source>Violence</source>
   <translation>تشدد</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>دورہ</translation>
  </message>
  <message>
   <source>Visit or voucher</source>
   <translation>دورہ یا واؤچر</translation>
  </message>
  <message>
   <source>Visit or voucher of</source>
   <translation>دورہ یا واؤچر کس کا</translation>
  </message>
  <message>
   <source>Visit or voucher…</source>
   <translation>دورہ یا واؤچر…</translation>
  </message>
  <message>
   <source>Visit: {service}</source>
   <translation>دورہ: {service}</translation>
  </message>
  <message>
   <source>Visited on</source>
   <translation>دورے کی تاریخ</translation>
  </message>
  <message>
   <source>Visitor</source>
   <translation>دورہ کنندہ</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>دورے</translation>
  </message>
  <message>
   <source>Voluntary</source>
   <translation>رضاکارانہ</translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>واؤچر</translation>
  </message>
  <message>
   <source>Voucher cancelled on</source>
   <translation>واؤچر منسوخ ہونے کی تاریخ</translation>
  </message>
  <message>
   <source>Voucher number</source>
   <translation>واؤچر نمبر</translation>
  </message>
  <message>
   <source>Voucher: {service}</source>
   <translation>واؤچر: {service}</translation>
  </message>
  <message>
   <source>Vouchers</source>
   <translation>واؤچر</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>منتظر</translation>
  </message>
  <message>
   <source>Waiting for approval</source>
   <translation>منظوری کی منتظر</translation>
  </message>
  <message>
   <source>Waiting or decided</source>
   <translation>منتظر یا فیصلہ شدہ</translation>
  </message>
  <message>
   <source>Waive</source>
   <translation>معاف کریں</translation>
  </message>
  <message>
   <source>Waived</source>
   <translation>معاف</translation>
  </message>
  <message>
   <source>Warnings accepted</source>
   <translation>قبول کی گئی تنبیہات</translation>
  </message>
  <message>
   <source>Wedding or funeral</source>
   <translation>شادی یا فوتگی</translation>
  </message>
  <message>
   <source>Weekend (Saturday to Sunday)</source>
   <translation>ہفتے کا اختتام (ہفتہ تا اتوار)</translation>
  </message>
  <message>
   <source>Weights as the program counts</source>
   <translation>وزن پروگرام کی گنتی کے مطابق</translation>
  </message>
  <message>
   <source>Weights saved</source>
   <translation>وزن محفوظ ہوئے</translation>
  </message>
  <message>
   <source>Welcome to MFDW Desktop</source>
   <translation>MFDW Desktop میں خوش آمدید</translation>
  </message>
  <message>
   <source>Went along</source>
   <translation>ساتھ گئے</translation>
  </message>
  <message>
   <source>Went to another lender</source>
   <translation>دوسرے ادارے سے قرض</translation>
  </message>
  <message>
   <source>Went to work elsewhere</source>
   <translation>کام کے لیے کہیں اور گئے</translation>
  </message>
  <message>
   <source>Western (1252)</source>
   <translation>مغربی (1252)</translation>
  </message>
  <message>
   <source>What</source>
   <translation>کیا</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>کیا نتیجہ نکلا</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>کیا بدلا</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>کیا فرق ہے</translation>
  </message>
  <message>
   <source>What follows</source>
   <translation>آگے کیا ہوگا</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>کس لیے</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>کیا ہوا</translation>
  </message>
  <message>
   <source>What happens when a client is not known</source>
   <translation>کلائنٹ نامعلوم ہو تو کیا ہو</translation>
  </message>
  <message>
   <source>What has to be put right</source>
   <translation>کیا درست کرنا ہے</translation>
  </message>
  <message>
   <source>What is a part of these (numbers, rows of repeats) went with them.</source>
   <translation>جو ان کا حصہ ہے (نمبر، دہرائی کی قطاریں) وہ ان کے ساتھ گیا۔</translation>
  </message>
  <message>
   <source>What is agreed</source>
   <translation>کیا طے ہوا</translation>
  </message>
  <message>
   <source>What is entered later for the month stands beside them as an adjustment. A closed month can be reopened with a reason.</source>
   <translation>مہینے کے لیے بعد میں درج ہونے والی چیزیں ان کے ساتھ تصحیح کے طور پر آتی ہیں۔ بند مہینہ وجہ بتا کر دوبارہ کھولا جا سکتا ہے۔</translation>
  </message>
  <message>
   <source>What is in the file</source>
   <translation>فائل میں کیا ہے</translation>
  </message>
  <message>
   <source>What is looked at</source>
   <translation>کیا دیکھا جاتا ہے</translation>
  </message>
  <message>
   <source>What is new</source>
   <translation>نیا کیا ہے</translation>
  </message>
  <message>
   <source>What is odd</source>
   <translation>کیا عجیب ہے</translation>
  </message>
  <message>
   <source>What is pasted</source>
   <translation>کیا پیسٹ ہوگا</translation>
  </message>
  <message>
   <source>What is promised</source>
   <translation>کس بات کا وعدہ ہے</translation>
  </message>
  <message>
   <source>What is recorded</source>
   <translation>کیا درج ہوتا ہے</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>کیا دکھایا جائے</translation>
  </message>
  <message>
   <source>What is shown of the client</source>
   <translation>کلائنٹ کی دکھائی گئی معلومات</translation>
  </message>
  <message>
   <source>What is the paper about?</source>
   <translation>رپورٹ کس بارے میں ہے؟</translation>
  </message>
  <message>
   <source>What is to follow</source>
   <translation>آگے کیا ہونا ہے</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>کیا غلط ہے</translation>
  </message>
  <message>
   <source>What it changes</source>
   <translation>اس سے کیا بدلے گا</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>کیا کام کرتا ہے</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>یہ کیا ہے</translation>
  </message>
  <message>
   <source>What it looks for</source>
   <translation>کیا دیکھتی ہے</translation>
  </message>
  <message>
   <source>What people said, with the codes of clients: keep the file safe</source>
   <translation>لوگوں نے کیا کہا، کلائنٹس کے کوڈ کے ساتھ: فائل محفوظ رکھیں</translation>
  </message>
  <message>
   <source>What proves it</source>
   <translation>ثبوت کیا ہے</translation>
  </message>
  <message>
   <source>What she said</source>
   <translation>کلائنٹ نے کیا کہا</translation>
  </message>
  <message>
   <source>What stays</source>
   <translation>کیا رہے گا</translation>
  </message>
  <message>
   <source>What stays as it is</source>
   <translation>کیا جوں کا توں رہتا ہے</translation>
  </message>
  <message>
   <source>What the figures do not say</source>
   <translation>جو اعداد نہیں بتاتے</translation>
  </message>
  <message>
   <source>What the file did to each field</source>
   <translation>فائل نے ہر خانے کے ساتھ کیا کیا</translation>
  </message>
  <message>
   <source>What the import does to each field</source>
   <translation>امپورٹ ہر خانے کے ساتھ کیا کرتا ہے</translation>
  </message>
  <message>
   <source>What the insurer decided</source>
   <translation>انشورنس کمپنی کا فیصلہ</translation>
  </message>
  <message>
   <source>What the paper says</source>
   <translation>کاغذ پر کیا ہے</translation>
  </message>
  <message>
   <source>What the receipt shows</source>
   <translation>رسید میں دکھائی گئی معلومات</translation>
  </message>
  <message>
   <source>What to show</source>
   <translation>کیا دکھانا ہے</translation>
  </message>
  <message>
   <source>What was agreed</source>
   <translation>کیا طے ہوا</translation>
  </message>
  <message>
   <source>What was decided</source>
   <translation>کیا فیصلہ ہوا</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>کیا کیا گیا</translation>
  </message>
  <message>
   <source>What was done after the import is never lost.</source>
   <translation>امپورٹ کے بعد کیا گیا کام کبھی ضائع نہیں ہوتا۔</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>کیا ملا</translation>
  </message>
  <message>
   <source>What was heard</source>
   <translation>کیا معلوم ہوا</translation>
  </message>
  <message>
   <source>What was noticed</source>
   <translation>کیا دیکھا گیا</translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation>کیا دیکھا گیا</translation>
  </message>
  <message>
   <source>What we ask you</source>
   <translation>ہم آپ سے کیا پوچھتے ہیں</translation>
  </message>
  <message>
   <source>What you decided about the table and its columns would be lost.</source>
   <translation>جدول اور کالموں کے بارے میں آپ کے فیصلے ضائع ہو جائیں گے۔</translation>
  </message>
  <message>
   <source>What you get</source>
   <translation>آپ کو کیا ملے گا</translation>
  </message>
  <message>
   <source>What you have typed here would be lost.</source>
   <translation>یہاں جو آپ نے لکھا ہے ضائع ہو جائے گا۔</translation>
  </message>
  <message>
   <source>What you name is remembered.</source>
   <translation>آپ جو نام دیں وہ یاد رہتا ہے۔</translation>
  </message>
  <message>
   <source>What {typed} means</source>
   <translation>{typed} کا کیا مطلب ہے</translation>
  </message>
  <message>
   <source>When</source>
   <translation>کب</translation>
  </message>
  <message>
   <source>When a file brings a second interview of a client, it waits here.</source>
   <translation>جب فائل میں کلائنٹ کا دوسرا انٹرویو آئے تو وہ یہاں فیصلے تک رہتا ہے۔</translation>
  </message>
  <message>
   <source>When a file brings an interview whose client cannot be told, it waits here.</source>
   <translation>جب فائل میں ایسا انٹرویو آئے جس کا کلائنٹ معلوم نہ ہو سکے، تو وہ یہاں منتظر رہتا ہے۔</translation>
  </message>
  <message>
   <source>When it is not the amount itself</source>
   <translation>جب وہ خود رقم کے برابر نہ ہو</translation>
  </message>
  <message>
   <source>When somebody may not have it</source>
   <translation>جب کوئی نہ لے سکتا ہو</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>کہاں</translation>
  </message>
  <message>
   <source>Where questions changed between rounds, a workbook says which column of each round means the same, and how its codes or its unit are brought to one. Answers stay as they were given; clients' answers side by side and harmonised exports follow.</source>
   <translation>جہاں راؤنڈز کے درمیان سوالات بدلے، وہاں ورک بک بتاتی ہے کہ ہر راؤنڈ کا کون سا کالم ایک ہی مطلب رکھتا ہے، اور اس کے کوڈ یا اکائی ایک شکل میں کیسے لائے جائیں۔ جوابات ویسے ہی رہتے ہیں جیسے دیے گئے؛ کلائنٹس کے جوابات کا تقابل اور ہم آہنگ ایکسپورٹ اسی پر چلتے ہیں۔</translation>
  </message>
  <message>
   <source>Where shall the summaries go?</source>
   <translation>خلاصے کہاں جائیں؟</translation>
  </message>
  <message>
   <source>Where the database goes</source>
   <translation>ڈیٹا بیس کہاں رکھا جائے</translation>
  </message>
  <message>
   <source>Where the file and the book differ</source>
   <translation>جہاں فائل اور رجسٹر میں فرق ہو</translation>
  </message>
  <message>
   <source>Which answers stand?</source>
   <translation>کون سے جوابات رہیں؟</translation>
  </message>
  <message>
   <source>Which calendar?</source>
   <translation>کون سا کیلنڈر؟</translation>
  </message>
  <message>
   <source>Which checks</source>
   <translation>کون سی جانچیں</translation>
  </message>
  <message>
   <source>Which columns</source>
   <translation>کون سے کالم</translation>
  </message>
  <message>
   <source>Which consent</source>
   <translation>کون سی رضامندی</translation>
  </message>
  <message>
   <source>Which decisions</source>
   <translation>کون سے فیصلے</translation>
  </message>
  <message>
   <source>Which learners</source>
   <translation>کون سے سیکھنے والے</translation>
  </message>
  <message>
   <source>Which list</source>
   <translation>کون سی فہرست</translation>
  </message>
  <message>
   <source>Which loans</source>
   <translation>کون سے قرضے</translation>
  </message>
  <message>
   <source>Which pairs</source>
   <translation>کون سے جوڑے</translation>
  </message>
  <message>
   <source>Which referrals</source>
   <translation>کون سے ریفرلز</translation>
  </message>
  <message>
   <source>Which rows are taken</source>
   <translation>کون سی قطاریں لی جاتی ہیں</translation>
  </message>
  <message>
   <source>Which sessions</source>
   <translation>کون سے سیشن</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>کس نے</translation>
  </message>
  <message>
   <source>Who comes</source>
   <translation>کون آ رہا ہے</translation>
  </message>
  <message>
   <source>Who comes along</source>
   <translation>کون ساتھ آ رہا ہے</translation>
  </message>
  <message>
   <source>Who is covered</source>
   <translation>کس کا بیمہ ہے</translation>
  </message>
  <message>
   <source>Who is it?</source>
   <translation>یہ کون ہے؟</translation>
  </message>
  <message>
   <source>Who is marked on the roster of a session of this course comes here.</source>
   <translation>اس کورس کے سیشن کی حاضری فہرست میں درج افراد یہاں آتے ہیں۔</translation>
  </message>
  <message>
   <source>Who is referred?</source>
   <translation>کسے ریفر کیا جا رہا ہے؟</translation>
  </message>
  <message>
   <source>Who is sent</source>
   <translation>کسے بھیجا جا رہا ہے</translation>
  </message>
  <message>
   <source>Who is this?</source>
   <translation>یہ کون ہے؟</translation>
  </message>
  <message>
   <source>Who is {name}?</source>
   <translation>{name} کون ہے؟</translation>
  </message>
  <message>
   <source>Who it is</source>
   <translation>شناخت</translation>
  </message>
  <message>
   <source>Who may have a scheme</source>
   <translation>کون اسکیم لے سکتا ہے</translation>
  </message>
  <message>
   <source>Who may have it</source>
   <translation>کون لے سکتا ہے</translation>
  </message>
  <message>
   <source>Who may have it: {scheme}</source>
   <translation>کون لے سکتا ہے: {scheme}</translation>
  </message>
  <message>
   <source>Who may have it…</source>
   <translation>کون لے سکتا ہے…</translation>
  </message>
  <message>
   <source>Who may have the scheme</source>
   <translation>کون اسکیم لے سکتا ہے</translation>
  </message>
  <message>
   <source>Who may have: {scheme}</source>
   <translation>کون لے سکتا ہے: {scheme}</translation>
  </message>
  <message>
   <source>Who was asked</source>
   <translation>کس سے پوچھا گیا</translation>
  </message>
  <message>
   <source>Who was asked…</source>
   <translation>کس سے پوچھا گیا…</translation>
  </message>
  <message>
   <source>Who was interviewed?</source>
   <translation>کس کا انٹرویو ہوا؟</translation>
  </message>
  <message>
   <source>Who was not interviewed</source>
   <translation>کس کا انٹرویو نہیں ہوا</translation>
  </message>
  <message>
   <source>Whoever comes agreed to this referral, or it is in their interest.</source>
   <translation>آنے والا اس ریفرل پر رضامند ہے، یا یہ اس کے مفاد میں ہے۔</translation>
  </message>
  <message>
   <source>Whole centre</source>
   <translation>پورا سینٹر</translation>
  </message>
  <message>
   <source>Whole page</source>
   <translation>پورا صفحہ</translation>
  </message>
  <message>
   <source>Whole rows</source>
   <translation>پوری قطاریں</translation>
  </message>
  <message>
   <source>Whose certificate?</source>
   <translation>کس کا سرٹیفکیٹ؟</translation>
  </message>
  <message>
   <source>Whose page?</source>
   <translation>کس کا صفحہ؟</translation>
  </message>
  <message>
   <source>Whose savings?</source>
   <translation>کس کی بچت؟</translation>
  </message>
  <message>
   <source>Whose value stands</source>
   <translation>کس کی قدر رہتی ہے</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>وجہ</translation>
  </message>
  <message>
   <source>Why it changed</source>
   <translation>کیوں بدلا</translation>
  </message>
  <message>
   <source>Why it changes</source>
   <translation>کیوں بدلتا ہے</translation>
  </message>
  <message>
   <source>Why it is in the person's best interest</source>
   <translation>فرد کے بہترین مفاد میں کیوں ہے</translation>
  </message>
  <message>
   <source>Why it stays</source>
   <translation>کیوں برقرار ہے</translation>
  </message>
  <message>
   <source>Why it was dropped</source>
   <translation>کیوں چھوڑا</translation>
  </message>
  <message>
   <source>Why not</source>
   <translation>کیوں نہیں</translation>
  </message>
  <message>
   <source>Why she or he left</source>
   <translation>جانے کی وجہ</translation>
  </message>
  <message>
   <source>Width:</source>
   <translation>چوڑائی:</translation>
  </message>
  <message>
   <source>With a balance</source>
   <translation>بیلنس والے</translation>
  </message>
  <message>
   <source>With a rebate</source>
   <translation>رعایت کے ساتھ</translation>
  </message>
  <message>
   <source>With problems</source>
   <translation>مسائل والی</translation>
  </message>
  <message>
   <source>With the insurer</source>
   <translation>انشورنس کمپنی کے پاس</translation>
  </message>
  <message>
   <source>With the names of those not interviewed</source>
   <translation>جن کا انٹرویو نہیں ہوا ان کے ناموں کے ساتھ</translation>
  </message>
  <message>
   <source>With these</source>
   <translation>ان کے ساتھ</translation>
  </message>
  <message>
   <source>With whom does she live?</source>
   <translation>کلائنٹ کس کے ساتھ رہتا ہے؟</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>رضامندی واپس لیں</translation>
  </message>
  <message>
   <source>Withdraw consent: {who}</source>
   <translation>رضامندی واپس لیں: {who}</translation>
  </message>
  <message>
   <source>Withdrawal</source>
   <translation>نکلوائی</translation>
  </message>
  <message>
   <source>Withdrawal saved</source>
   <translation>نکلوائی محفوظ ہوئی</translation>
  </message>
  <message>
   <source>Withdrawal, {currency}</source>
   <translation>نکلوائی، {currency}</translation>
  </message>
  <message>
   <source>Withdrawing a consent</source>
   <translation>رضامندی واپس لی جا رہی ہے</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>واپس لی گئی</translation>
  </message>
  <message>
   <source>Withdrawn by the client</source>
   <translation>کلائنٹ نے واپس لیا</translation>
  </message>
  <message>
   <source>Withdrawn on</source>
   <translation>واپس لینے کی تاریخ</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>رقم نکلوائیں…</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>بغیر</translation>
  </message>
  <message>
   <source>Without --person the whole household is covered; without --premium it is that of the scheme's last policy.</source>
   <translation>--person کے بغیر پورے گھرانے کا بیمہ ہوتا ہے؛ --premium کے بغیر پریمیم اسکیم کی پچھلی پالیسی والا ہوتا ہے۔</translation>
  </message>
  <message>
   <source>Without a rebate</source>
   <translation>بغیر رعایت</translation>
  </message>
  <message>
   <source>Without an incentive</source>
   <translation>مراعت کے بغیر</translation>
  </message>
  <message>
   <source>Without it the client is left out of surveys and analysis.</source>
   <translation>اس کے بغیر کلائنٹ سروے اور تجزیے میں شامل نہیں ہوتا۔</translation>
  </message>
  <message>
   <source>Without what tells who it is</source>
   <translation>شناخت بتانے والی باتوں کے بغیر</translation>
  </message>
  <message>
   <source>Witness</source>
   <translation>گواہ</translation>
  </message>
  <message>
   <source>Witness, for consent by word</source>
   <translation>گواہ، زبانی رضامندی کے لیے</translation>
  </message>
  <message>
   <source>Woman</source>
   <translation>عورت</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>خواتین</translation>
  </message>
  <message>
   <source>Women among them</source>
   <translation>ان میں خواتین</translation>
  </message>
  <message>
   <source>Women who listened</source>
   <translation>سننے والی خواتین</translation>
  </message>
  <message>
   <source>Women's empowerment</source>
   <translation>خواتین کی خودمختاری</translation>
  </message>
  <message>
   <source>Words of the manager</source>
   <translation>مینیجر کے الفاظ</translation>
  </message>
  <message>
   <source>Work from</source>
   <translation>کام، عمر</translation>
  </message>
  <message>
   <source>Work is under way: {title}</source>
   <translation>کام جاری ہے: {title}</translation>
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation>ورک بک (*.xlsx)</translation>
  </message>
  <message>
   <source>Workbook…</source>
   <translation>ورک بک…</translation>
  </message>
  <message>
   <source>Workers</source>
   <translation>کارکن</translation>
  </message>
  <message>
   <source>Workers saved</source>
   <translation>کارکن محفوظ ہوئے</translation>
  </message>
  <message>
   <source>Working conditions</source>
   <translation>کام کے حالات</translation>
  </message>
  <message>
   <source>Working family members</source>
   <translation>کام کرنے والے اہلِ خانہ</translation>
  </message>
  <message>
   <source>Workplace at home</source>
   <translation>گھر میں کام کی جگہ</translation>
  </message>
  <message>
   <source>Works</source>
   <translation>کام کرتا ہے</translation>
  </message>
  <message>
   <source>Worth a look</source>
   <translation>دیکھنے کے قابل</translation>
  </message>
  <message>
   <source>Worth money</source>
   <translation>مالیت والی</translation>
  </message>
  <message>
   <source>Write PDF file</source>
   <translation>PDF فائل لکھیں</translation>
  </message>
  <message>
   <source>Write a curriculum under Settings, Curricula, and let a scheme follow it here.</source>
   <translation>ترتیبات، نصاب میں نصاب لکھیں، اور یہاں کسی اسکیم کو اس پر ڈالیں۔</translation>
  </message>
  <message>
   <source>Write a visit</source>
   <translation>دورہ درج کریں</translation>
  </message>
  <message>
   <source>Write numbers in the digits of the script: {digits}</source>
   <translation>اعداد رسم الخط کے ہندسوں میں لکھیں: {digits}</translation>
  </message>
  <message>
   <source>Write one under Settings, Curricula.</source>
   <translation>ترتیبات، نصاب میں ایک لکھیں۔</translation>
  </message>
  <message>
   <source>Write the clinics, offices and schools that you send clients to.</source>
   <translation>وہ کلینک، دفتر اور اسکول درج کریں جہاں آپ کلائنٹس بھیجتے ہیں۔</translation>
  </message>
  <message>
   <source>Write the organisations you work with under Settings, Partners.</source>
   <translation>جن اداروں کے ساتھ آپ کام کرتے ہیں انہیں ترتیبات، شراکت دار میں درج کریں۔</translation>
  </message>
  <message>
   <source>Writes a file that the Windows Task Scheduler imports. On the first of each month it saves the summary of the month that has ended, also while no window is open.</source>
   <translation>ایسی فائل لکھتا ہے جسے Windows Task Scheduler امپورٹ کرتا ہے۔ ہر مہینے کی پہلی تاریخ کو ختم ہونے والے مہینے کا خلاصہ محفوظ ہوتا ہے، چاہے کوئی ونڈو نہ کھلی ہو۔</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>لکھا جا رہا ہے</translation>
  </message>
  <message>
   <source>Writing a check</source>
   <translation>جانچ لکھی جا رہی ہے</translation>
  </message>
  <message>
   <source>Writing the codebook</source>
   <translation>کوڈ بک لکھی جا رہی ہے</translation>
  </message>
  <message>
   <source>Writing the crediting file</source>
   <translation>کریڈٹ فائل لکھی جا رہی ہے</translation>
  </message>
  <message>
   <source>Writing the list</source>
   <translation>فہرست لکھی جا رہی ہے</translation>
  </message>
  <message>
   <source>Writing the list of duplicates</source>
   <translation>دہرے اندراجات کی فہرست لکھی جا رہی ہے</translation>
  </message>
  <message>
   <source>Writing the paper</source>
   <translation>رپورٹ لکھی جا رہی ہے</translation>
  </message>
  <message>
   <source>Writing the receipt</source>
   <translation>رسید لکھی جا رہی ہے</translation>
  </message>
  <message>
   <source>Writing the template</source>
   <translation>ٹیمپلیٹ لکھا جا رہا ہے</translation>
  </message>
  <message>
   <source>Writing the workbook</source>
   <translation>ورک بک لکھی جا رہی ہے</translation>
  </message>
  <message>
   <source>Written off</source>
   <translation>رائٹ آف</translation>
  </message>
  <message>
   <source>XLSForm (*.xlsx *.xlsm *.xls)</source>
   <translation>XLSForm (*.xlsx *.xlsm *.xls)</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>سال</translation>
  </message>
  <message>
   <source>Years of two digits</source>
   <translation>دو ہندسوں کے سال</translation>
  </message>
  <message>
   <source>Yellow cells were stored as they are; look whether they are right.</source>
   <translation>پیلے خانے جوں کے توں محفوظ ہوئے؛ دیکھ لیں کہ درست ہیں یا نہیں۔</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>ہاں</translation>
  </message>
  <message>
   <source>Yes or no</source>
   <translation>ہاں یا نہیں</translation>
  </message>
  <message>
   <source>You answer each question by itself. A no to the survey or to research changes nothing of your loan or of what you receive.</source>
   <translation>آپ ہر سوال کا جواب الگ دیتے ہیں۔ سروے یا تحقیق سے انکار آپ کے قرض یا آپ کو ملنے والی چیزوں میں کچھ نہیں بدلتا۔</translation>
  </message>
  <message>
   <source>You can take each answer back at any time, with your officer or at the {branch} branch. From that day on your answers are used no more.</source>
   <translation>آپ ہر جواب کسی بھی وقت واپس لے سکتے ہیں، اپنے آفیسر کے پاس یا {branch} برانچ میں۔ اس دن سے آپ کے جوابات استعمال نہیں ہوں گے۔</translation>
  </message>
  <message>
   <source>You said that they are data.</source>
   <translation>آپ نے کہا کہ یہ ڈیٹا ہیں۔</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>آپ کا نام</translation>
  </message>
  <message>
   <source>Your word</source>
   <translation>آپ کا لفظ</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>آپ کا</translation>
  </message>
  <message>
   <source>ZIP (*.zip)</source>
   <translation>ZIP (*.zip)</translation>
  </message>
  <message>
   <source>Zeros in front</source>
   <translation>شروع کے صفر</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>زوم</translation>
  </message>
  <message>
   <source>a CommCare export</source>
   <translation>CommCare کی ایکسپورٹ</translation>
  </message>
  <message>
   <source>a DHIS2 export</source>
   <translation>DHIS2 کی ایکسپورٹ</translation>
  </message>
  <message>
   <source>a KoboToolbox export</source>
   <translation>KoboToolbox کی ایکسپورٹ</translation>
  </message>
  <message>
   <source>a Mifos template</source>
   <translation>Mifos کا ٹیمپلیٹ</translation>
  </message>
  <message>
   <source>a REDCap export</source>
   <translation>REDCap کی ایکسپورٹ</translation>
  </message>
  <message>
   <source>a SurveyCTO export</source>
   <translation>SurveyCTO کی ایکسپورٹ</translation>
  </message>
  <message>
   <source>a blank questionnaire to fill in by hand</source>
   <translation>ہاتھ سے پُر کرنے کے لیے خالی سوالنامہ</translation>
  </message>
  <message>
   <source>a branch is needed, as in KH03=Kampot</source>
   <translation>برانچ لازمی ہے، جیسے KH03=Kampot</translation>
  </message>
  <message>
   <source>a centre's clients for one scheme, to be filled in by hand</source>
   <translation>ایک اسکیم کے لیے سینٹر کے کلائنٹس، ہاتھ سے پُر کرنے کے لیے</translation>
  </message>
  <message>
   <source>a certificate for each who completed a course</source>
   <translation>کورس مکمل کرنے والے ہر شخص کے لیے سرٹیفکیٹ</translation>
  </message>
  <message>
   <source>a choice of a list; once for each</source>
   <translation>فہرست کا انتخاب؛ ہر ایک کے لیے ایک بار</translation>
  </message>
  <message>
   <source>a choice that was not offered</source>
   <translation>ایسا انتخاب جو پیش نہیں ہوا</translation>
  </message>
  <message>
   <source>a client cannot be merged with herself</source>
   <translation>کلائنٹ کو خود اس میں ضم نہیں کیا جا سکتا</translation>
  </message>
  <message>
   <source>a client who is ‘{current}’ cannot become ‘{wanted}’</source>
   <translation>‘{current}’ کلائنٹ ‘{wanted}’ نہیں ہو سکتا</translation>
  </message>
  <message>
   <source>a code has letters, digits and hyphens, at most 16</source>
   <translation>کوڈ میں حروف، ہندسے اور ہائفن ہوتے ہیں، زیادہ سے زیادہ 16</translation>
  </message>
  <message>
   <source>a code has small Latin letters, digits and _, and begins with a letter</source>
   <translation>کوڈ میں چھوٹے لاطینی حروف، ہندسے اور _ ہوتے ہیں، اور حرف سے شروع ہوتا ہے</translation>
  </message>
  <message>
   <source>a code is needed</source>
   <translation>کوڈ لازمی ہے</translation>
  </message>
  <message>
   <source>a column a concept of the harmonisation</source>
   <translation>ہم آہنگی کے ہر تصور کا ایک کالم</translation>
  </message>
  <message>
   <source>a comma before the fraction</source>
   <translation>کسر سے پہلے کاما</translation>
  </message>
  <message>
   <source>a country has two letters, as in KH</source>
   <translation>ملک دو حروف کا ہوتا ہے، جیسے KH</translation>
  </message>
  <message>
   <source>a cross is read as present; if it means absent, write A instead</source>
   <translation>کراس کو حاضر پڑھا گیا؛ اگر اس کا مطلب غیر حاضر ہے تو A لکھیں</translation>
  </message>
  <message>
   <source>a curriculum has {most} modules at most</source>
   <translation>نصاب میں زیادہ سے زیادہ {most} ماڈیول ہوتے ہیں</translation>
  </message>
  <message>
   <source>a day from {first} to {last} is expected; check the year</source>
   <translation>{first} سے {last} تک کا دن چاہیے؛ سال دیکھیں</translation>
  </message>
  <message>
   <source>a day is needed</source>
   <translation>تاریخ لازمی ہے</translation>
  </message>
  <message>
   <source>a day of the period</source>
   <translation>مدت کا کوئی دن</translation>
  </message>
  <message>
   <source>a document still wanted; may be repeated</source>
   <translation>درکار دستاویز؛ کئی بار دی جا سکتی ہے</translation>
  </message>
  <message>
   <source>a draft needs a code: --code CODE</source>
   <translation>مسودے کو کوڈ چاہیے: --code CODE</translation>
  </message>
  <message>
   <source>a dry run: nothing was kept</source>
   <translation>آزمائشی عمل: کچھ محفوظ نہیں ہوا</translation>
  </message>
  <message>
   <source>a fault in the program ({name}); nothing was kept</source>
   <translation>پروگرام میں خرابی ({name})؛ کچھ محفوظ نہیں ہوا</translation>
  </message>
  <message>
   <source>a list has {most} choices at most</source>
   <translation>فہرست میں زیادہ سے زیادہ {most} انتخابات ہوتے ہیں</translation>
  </message>
  <message>
   <source>a mistake</source>
   <translation>غلطی</translation>
  </message>
  <message>
   <source>a module needs a title before its minutes</source>
   <translation>ماڈیول کے منٹوں سے پہلے عنوان چاہیے</translation>
  </message>
  <message>
   <source>a name is needed</source>
   <translation>نام لازمی ہے</translation>
  </message>
  <message>
   <source>a name is needed, in Latin letters or in the own script</source>
   <translation>نام لازمی ہے، لاطینی حروف یا مقامی رسم الخط میں</translation>
  </message>
  <message>
   <source>a name with figures in it; check it</source>
   <translation>نام میں ہندسے ہیں؛ جانچ لیں</translation>
  </message>
  <message>
   <source>a note on it</source>
   <translation>اس پر نوٹ</translation>
  </message>
  <message>
   <source>a note, no question</source>
   <translation>نوٹ، سوال نہیں</translation>
  </message>
  <message>
   <source>a number from {least} to {most} is expected</source>
   <translation>{least} سے {most} تک کا عدد چاہیے</translation>
  </message>
  <message>
   <source>a number of more than 15 digits was rounded by Excel: {value}; write it as text</source>
   <translation>Excel نے 15 سے زیادہ ہندسوں والا نمبر گول کر دیا: {value}؛ اسے متن کے طور پر لکھیں</translation>
  </message>
  <message>
   <source>a pair is looked at from here on: more than 0, and less than the likely one</source>
   <translation>جوڑا یہاں سے دیکھا جاتا ہے: 0 سے زیادہ، اور غالب والے سے کم</translation>
  </message>
  <message>
   <source>a payment of this award was paid or cancelled already</source>
   <translation>اس مراعت کی ایک ادائیگی پہلے ہی ادا یا منسوخ ہو چکی</translation>
  </message>
  <message>
   <source>a person is covered within the days of the policy only</source>
   <translation>فرد کا بیمہ صرف پالیسی کے دنوں کے اندر ہوتا ہے</translation>
  </message>
  <message>
   <source>a person joined the household on {on}, after this day</source>
   <translation>ایک فرد {on} کو گھرانے میں شامل ہوا، اس دن کے بعد</translation>
  </message>
  <message>
   <source>a person stands twice on the policy for the same days</source>
   <translation>ایک فرد انہی دنوں کے لیے پالیسی پر دو بار ہے</translation>
  </message>
  <message>
   <source>a plain list</source>
   <translation>سادہ فہرست</translation>
  </message>
  <message>
   <source>a point before the fraction</source>
   <translation>کسر سے پہلے نقطہ</translation>
  </message>
  <message>
   <source>a policy covers this person</source>
   <translation>اس فرد کا بیمہ ایک پالیسی میں ہے</translation>
  </message>
  <message>
   <source>a question of type ‘{value}’ has no name and is left out</source>
   <translation>‘{value}’ قسم کے ایک سوال کا نام نہیں، اسے چھوڑ دیا گیا</translation>
  </message>
  <message>
   <source>a question's type: 1 never differs, 2 hard to ask, 3 may change, 0 none</source>
   <translation>سوال کی قسم: 1 کبھی نہیں بدلتا، 2 پوچھنا مشکل، 3 بدل سکتا ہے، 0 کوئی نہیں</translation>
  </message>
  <message>
   <source>a questionnaire (XLSForm)</source>
   <translation>سوالنامہ (XLSForm)</translation>
  </message>
  <message>
   <source>a reason is needed</source>
   <translation>وجہ لازمی ہے</translation>
  </message>
  <message>
   <source>a rebate was computed for this loan</source>
   <translation>اس قرض کی رعایت شمار ہو چکی</translation>
  </message>
  <message>
   <source>a record of later that belongs to the one who returns</source>
   <translation>بعد کا اندراج جو واپس آنے والے کا ہے</translation>
  </message>
  <message>
   <source>a record of the group is not there any more</source>
   <translation>گروپ کا ایک اندراج اب موجود نہیں</translation>
  </message>
  <message>
   <source>a round is diagnostic, baseline, followup1 … or final</source>
   <translation>راؤنڈ یہ ہیں: diagnostic, baseline, followup1 … یا final</translation>
  </message>
  <message>
   <source>a row an interview (long), or a row a client with all rounds (wide)</source>
   <translation>ہر انٹرویو کی قطار (long)، یا تمام راؤنڈز کے ساتھ ہر کلائنٹ کی قطار (wide)</translation>
  </message>
  <message>
   <source>a row of the group is left open</source>
   <translation>گروپ کی ایک قطار کھلی چھوڑی گئی ہے</translation>
  </message>
  <message>
   <source>a row of the repeat</source>
   <translation>دہرائی کی ایک قطار</translation>
  </message>
  <message>
   <source>a row says more than one of correct, drop and newid</source>
   <translation>ایک قطار میں correct، drop اور newid میں سے ایک سے زیادہ ہیں</translation>
  </message>
  <message>
   <source>a scheme has at least one rule</source>
   <translation>اسکیم کا کم از کم ایک قاعدہ ہوتا ہے</translation>
  </message>
  <message>
   <source>a scheme in words for the clients</source>
   <translation>کلائنٹس کے لیے اسکیم الفاظ میں</translation>
  </message>
  <message>
   <source>a score from 0 to 100</source>
   <translation>0 سے 100 تک اسکور</translation>
  </message>
  <message>
   <source>a task for the Windows Task Scheduler: the summary of every month</source>
   <translation>Windows Task Scheduler کا کام: ہر مہینے کا خلاصہ</translation>
  </message>
  <message>
   <source>a telephone number has no letters, as in 012 345 678</source>
   <translation>فون نمبر میں حروف نہیں ہوتے، جیسے 012 345 678</translation>
  </message>
  <message>
   <source>a text has {most} letters at most</source>
   <translation>متن میں زیادہ سے زیادہ {most} حروف ہوتے ہیں</translation>
  </message>
  <message>
   <source>a voucher that was used cannot be cancelled</source>
   <translation>استعمال شدہ واؤچر منسوخ نہیں ہو سکتا</translation>
  </message>
  <message>
   <source>a {role} does not approve</source>
   <translation>{role} منظوری نہیں دیتا</translation>
  </message>
  <message>
   <source>about {years}</source>
   <translation>تقریباً {years}</translation>
  </message>
  <message>
   <source>about {year}</source>
   <translation>تقریباً {year}</translation>
  </message>
  <message>
   <source>about {year} · {age}</source>
   <translation>تقریباً {year} · {age}</translation>
  </message>
  <message>
   <source>absent</source>
   <translation>غیر حاضر</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>قبول کیا</translation>
  </message>
  <message>
   <source>accounts</source>
   <translation>کھاتے</translation>
  </message>
  <message>
   <source>action</source>
   <translation>اقدام</translation>
  </message>
  <message>
   <source>actions</source>
   <translation>اقدامات</translation>
  </message>
  <message>
   <source>actions agreed</source>
   <translation>طے شدہ اقدامات</translation>
  </message>
  <message>
   <source>actions done</source>
   <translation>مکمل اقدامات</translation>
  </message>
  <message>
   <source>actions overdue</source>
   <translation>زائد المیعاد اقدامات</translation>
  </message>
  <message>
   <source>active</source>
   <translation>فعال</translation>
  </message>
  <message>
   <source>active at end</source>
   <translation>آخر میں فعال</translation>
  </message>
  <message>
   <source>active at start</source>
   <translation>شروع میں فعال</translation>
  </message>
  <message>
   <source>active clients</source>
   <translation>فعال کلائنٹس</translation>
  </message>
  <message>
   <source>active clients covered</source>
   <translation>بیمہ شدہ فعال کلائنٹس</translation>
  </message>
  <message>
   <source>add a column with their codes, or name the column with --client-column</source>
   <translation>ان کے کوڈز کا کالم شامل کریں، یا --client-column سے کالم کا نام دیں</translation>
  </message>
  <message>
   <source>add a kind of incentive</source>
   <translation>ترغیب کی قسم شامل کریں</translation>
  </message>
  <message>
   <source>add a new version from a later day on</source>
   <translation>بعد کی تاریخ سے نیا ورژن شامل کریں</translation>
  </message>
  <message>
   <source>add a person of the household first</source>
   <translation>پہلے گھرانے کا کوئی فرد شامل کریں</translation>
  </message>
  <message>
   <source>add an own field</source>
   <translation>اپنا خانہ شامل کریں</translation>
  </message>
  <message>
   <source>add awards from a spreadsheet</source>
   <translation>اسپریڈ شیٹ سے مراعات شامل کریں</translation>
  </message>
  <message>
   <source>add one in the settings</source>
   <translation>ترتیبات میں ایک شامل کریں</translation>
  </message>
  <message>
   <source>add or change schemes from a spreadsheet</source>
   <translation>اسپریڈ شیٹ سے اسکیمیں شامل یا تبدیل کریں</translation>
  </message>
  <message>
   <source>add them, or name them in a recipe</source>
   <translation>انہیں شامل کریں، یا ترکیب میں ان کا نام دیں</translation>
  </message>
  <message>
   <source>address of a file</source>
   <translation>فائل کا پتہ</translation>
  </message>
  <message>
   <source>adjustment</source>
   <translation>تصحیح</translation>
  </message>
  <message>
   <source>after</source>
   <translation>بعد میں</translation>
  </message>
  <message>
   <source>after the round closed</source>
   <translation>راؤنڈ کے اختتام کے بعد</translation>
  </message>
  <message>
   <source>again</source>
   <translation>دوبارہ</translation>
  </message>
  <message>
   <source>age</source>
   <translation>عمر</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>مطابقت</translation>
  </message>
  <message>
   <source>agrees</source>
   <translation>ایک جیسا</translation>
  </message>
  <message>
   <source>all</source>
   <translation>تمام</translation>
  </message>
  <message>
   <source>all instalments on time, or each for itself</source>
   <translation>سب قسطیں بروقت، یا ہر ایک الگ</translation>
  </message>
  <message>
   <source>all is well: {records} records</source>
   <translation>سب ٹھیک ہے: {records} اندراجات</translation>
  </message>
  <message>
   <source>all lines, not only what is odd</source>
   <translation>تمام سطریں، صرف عجیب نہیں</translation>
  </message>
  <message>
   <source>also list by name the clients who were not interviewed</source>
   <translation>جن کلائنٹس کا انٹرویو نہیں ہوا ان کے نام بھی دیں</translation>
  </message>
  <message>
   <source>amount</source>
   <translation>رقم</translation>
  </message>
  <message>
   <source>amount approved; else what was claimed</source>
   <translation>منظور شدہ رقم؛ ورنہ کلیم کی گئی رقم</translation>
  </message>
  <message>
   <source>amount claimed</source>
   <translation>کلیم کی گئی رقم</translation>
  </message>
  <message>
   <source>amount due</source>
   <translation>واجب رقم</translation>
  </message>
  <message>
   <source>amount paid</source>
   <translation>ادا شدہ رقم</translation>
  </message>
  <message>
   <source>amount returned</source>
   <translation>واپس آئی رقم</translation>
  </message>
  <message>
   <source>amount reversed</source>
   <translation>واپس لی گئی رقم</translation>
  </message>
  <message>
   <source>an Epi Info export</source>
   <translation>Epi Info کی ایکسپورٹ</translation>
  </message>
  <message>
   <source>an ODK export</source>
   <translation>ODK کی ایکسپورٹ</translation>
  </message>
  <message>
   <source>an Ona export</source>
   <translation>Ona کی ایکسپورٹ</translation>
  </message>
  <message>
   <source>an amount is needed</source>
   <translation>رقم لازمی ہے</translation>
  </message>
  <message>
   <source>an award of {client} is the credit of a rebate</source>
   <translation>{client} کی ایک مراعت رعایت کی جمع شدہ رقم ہے</translation>
  </message>
  <message>
   <source>an earlier row says something else of the policy {policy}; for amounts of each person use the columns of the person</source>
   <translation>پہلے کی ایک قطار پالیسی {policy} کے بارے میں کچھ اور کہتی ہے؛ ہر فرد کی رقم کے لیے فرد کے کالم استعمال کریں</translation>
  </message>
  <message>
   <source>an earlier row says something else of this session; correct one</source>
   <translation>پہلے کی ایک قطار اس سیشن کے بارے میں کچھ اور کہتی ہے؛ ایک کو درست کریں</translation>
  </message>
  <message>
   <source>an import</source>
   <translation>ایک امپورٹ</translation>
  </message>
  <message>
   <source>an own field for a day</source>
   <translation>دن کے لیے اپنا خانہ</translation>
  </message>
  <message>
   <source>an own field for a number</source>
   <translation>عدد کے لیے اپنا خانہ</translation>
  </message>
  <message>
   <source>an own field for text</source>
   <translation>متن کے لیے اپنا خانہ</translation>
  </message>
  <message>
   <source>an own field for yes or no</source>
   <translation>ہاں یا نہیں کے لیے اپنا خانہ</translation>
  </message>
  <message>
   <source>an own field of the kind</source>
   <translation>قسم کا اپنا خانہ</translation>
  </message>
  <message>
   <source>an own field with choices</source>
   <translation>انتخابات والا اپنا خانہ</translation>
  </message>
  <message numerus="yes">
   <source>and %n more client|and %n more clients</source>
   <translation>
    <numerusform>اور %n مزید کلائنٹ</numerusform>
    <numerusform>اور %n مزید کلائنٹس</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more problem|and %n more problems</source>
   <translation>
    <numerusform>اور %n مزید مسئلہ</numerusform>
    <numerusform>اور %n مزید مسائل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more row left out|and %n more rows left out</source>
   <translation>
    <numerusform>اور %n مزید قطار چھوڑی گئی</numerusform>
    <numerusform>اور %n مزید قطاریں چھوڑی گئیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more sheet|and %n more sheets</source>
   <translation>
    <numerusform>اور %n مزید شیٹ</numerusform>
    <numerusform>اور %n مزید شیٹس</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more text|and %n more texts</source>
   <translation>
    <numerusform>اور %n مزید متن</numerusform>
    <numerusform>اور %n مزید متن</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more; see --all|and %n more; see --all</source>
   <translation>
    <numerusform>اور %n مزید؛ --all دیکھیں</numerusform>
    <numerusform>اور %n مزید؛ --all دیکھیں</numerusform>
   </translation>
  </message>
  <message>
   <source>and where they do not:</source>
   <translation>اور جہاں پورے نہ ہوں:</translation>
  </message>
  <message>
   <source>another column fills it</source>
   <translation>دوسرا کالم اسے پُر کرتا ہے</translation>
  </message>
  <message>
   <source>another field is called ‘{label}’; give it a name of its own</source>
   <translation>دوسرے خانے کا نام ‘{label}’ ہے؛ اسے اپنا الگ نام دیں</translation>
  </message>
  <message>
   <source>another instalment of this loan is due on {value} already</source>
   <translation>اس قرض کی ایک اور قسط {value} کو پہلے ہی واجب ہے</translation>
  </message>
  <message>
   <source>another name</source>
   <translation>مختلف نام</translation>
  </message>
  <message>
   <source>another number ({type})</source>
   <translation>مختلف نمبر ({type})</translation>
  </message>
  <message>
   <source>another number of rows</source>
   <translation>قطاروں کی تعداد مختلف</translation>
  </message>
  <message>
   <source>another one stands in its place</source>
   <translation>اس کی جگہ دوسرا موجود ہے</translation>
  </message>
  <message>
   <source>another program held the database, so the history was not written</source>
   <translation>ڈیٹا بیس کسی اور پروگرام کے پاس تھا، اس لیے تاریخچہ نہیں لکھا گیا</translation>
  </message>
  <message>
   <source>another program is writing to {target}</source>
   <translation>کوئی اور پروگرام {target} میں لکھ رہا ہے</translation>
  </message>
  <message>
   <source>another relative</source>
   <translation>مختلف رشتہ دار</translation>
  </message>
  <message>
   <source>another rule begins on {day}, within the period</source>
   <translation>مدت کے اندر {day} سے دوسرا قاعدہ شروع ہوتا ہے</translation>
  </message>
  <message>
   <source>another sex</source>
   <translation>مختلف جنس</translation>
  </message>
  <message>
   <source>another table stands beside this one; only the columns {area} are read</source>
   <translation>اس کے ساتھ دوسرا جدول ہے؛ صرف کالم {area} پڑھے جاتے ہیں</translation>
  </message>
  <message>
   <source>another table: --columns {area} --header-row {row} reads it</source>
   <translation>دوسرا جدول: --columns {area} --header-row {row} اسے پڑھتا ہے</translation>
  </message>
  <message>
   <source>another telephone</source>
   <translation>مختلف فون</translation>
  </message>
  <message>
   <source>another village</source>
   <translation>مختلف گاؤں</translation>
  </message>
  <message>
   <source>answer at least one thing of the checklist</source>
   <translation>چیک لسٹ کی کم از کم ایک بات کا جواب دیں</translation>
  </message>
  <message>
   <source>answered with {value}, though the form skips this question here</source>
   <translation>جواب {value} ہے، حالانکہ فارم یہ سوال یہاں چھوڑتا ہے</translation>
  </message>
  <message>
   <source>answered, but not to be asked</source>
   <translation>جواب ہے، مگر پوچھنا نہیں تھا</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>جوابات</translation>
  </message>
  <message>
   <source>answers compared</source>
   <translation>موازنہ کیے گئے جوابات</translation>
  </message>
  <message>
   <source>answers of a Google form</source>
   <translation>Google فارم کے جوابات</translation>
  </message>
  <message>
   <source>answers of a Microsoft form</source>
   <translation>Microsoft فارم کے جوابات</translation>
  </message>
  <message>
   <source>answers that differ</source>
   <translation>مختلف جوابات</translation>
  </message>
  <message>
   <source>any</source>
   <translation>کوئی بھی</translation>
  </message>
  <message>
   <source>approve the rebates of a period</source>
   <translation>مدت کی رعایتیں منظور کریں</translation>
  </message>
  <message>
   <source>approve them first</source>
   <translation>پہلے انہیں منظور کریں</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>منظور</translation>
  </message>
  <message>
   <source>approved in part</source>
   <translation>جزوی منظور</translation>
  </message>
  <message>
   <source>approved leave</source>
   <translation>منظور شدہ رخصت</translation>
  </message>
  <message>
   <source>approved: {amount}</source>
   <translation>منظور: {amount}</translation>
  </message>
  <message>
   <source>area</source>
   <translation>شعبہ</translation>
  </message>
  <message>
   <source>arm</source>
   <translation>زمرہ</translation>
  </message>
  <message>
   <source>arms are frozen since the baseline began</source>
   <translation>بیس لائن شروع ہونے کے بعد زمرے نہیں بدلے جا سکتے</translation>
  </message>
  <message>
   <source>as `mfdw awards checks` lists it</source>
   <translation>جیسا `mfdw awards checks` دکھاتا ہے</translation>
  </message>
  <message>
   <source>as `mfdw awards list` lists it</source>
   <translation>جیسا `mfdw awards list` دکھاتا ہے</translation>
  </message>
  <message>
   <source>as `mfdw awards waiting` lists it</source>
   <translation>جیسا `mfdw awards waiting` کی فہرست میں ہے</translation>
  </message>
  <message>
   <source>as `mfdw incentives reviews` lists it</source>
   <translation>جیسا `mfdw incentives reviews` کی فہرست میں ہے</translation>
  </message>
  <message>
   <source>as `mfdw payments due` lists it</source>
   <translation>جیسا `mfdw payments due` کی فہرست میں ہے</translation>
  </message>
  <message>
   <source>as `mfdw rebates list` says</source>
   <translation>جیسا `mfdw rebates list` بتائے</translation>
  </message>
  <message>
   <source>as above</source>
   <translation>اوپر جیسا</translation>
  </message>
  <message>
   <source>as age in years</source>
   <translation>سالوں میں عمر کے طور پر</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>پہلے کی طرح</translation>
  </message>
  <message>
   <source>as closed</source>
   <translation>بند ہونے پر</translation>
  </message>
  <message>
   <source>as entered</source>
   <translation>جیسا درج کیا</translation>
  </message>
  <message>
   <source>as in: a test interview</source>
   <translation>مثلاً: آزمائشی انٹرویو</translation>
  </message>
  <message>
   <source>as it stands</source>
   <translation>جوں کا توں</translation>
  </message>
  <message>
   <source>as of this day</source>
   <translation>اس دن تک</translation>
  </message>
  <message>
   <source>as of {moment}</source>
   <translation>{moment} تک</translation>
  </message>
  <message>
   <source>as on the card</source>
   <translation>کارڈ کے مطابق</translation>
  </message>
  <message>
   <source>as on {day} by {who}</source>
   <translation>{day} کو {who} کے مطابق</translation>
  </message>
  <message>
   <source>as people write it</source>
   <translation>جیسے لوگ لکھتے ہیں</translation>
  </message>
  <message>
   <source>as policy</source>
   <translation>پالیسی جیسا</translation>
  </message>
  <message>
   <source>as the insurer gave it</source>
   <translation>جیسا انشورنس کمپنی نے دیا</translation>
  </message>
  <message>
   <source>as they are written</source>
   <translation>جیسے لکھے ہیں</translation>
  </message>
  <message>
   <source>as they stand</source>
   <translation>جیسے ہیں</translation>
  </message>
  <message>
   <source>ask for + (filled in) or - (empty), or use --find</source>
   <translation>+ (پُر) یا - (خالی) مانگیں، یا --find استعمال کریں</translation>
  </message>
  <message>
   <source>ask for a field no more</source>
   <translation>خانہ اب نہ پوچھیں</translation>
  </message>
  <message>
   <source>ask for it again</source>
   <translation>اسے دوبارہ پوچھیں</translation>
  </message>
  <message>
   <source>ask somebody who may see research data</source>
   <translation>کسی ایسے سے پوچھیں جو تحقیقی ڈیٹا دیکھ سکتا ہو</translation>
  </message>
  <message>
   <source>ask the branch manager</source>
   <translation>برانچ مینیجر سے پوچھیں</translation>
  </message>
  <message>
   <source>ask who looks after the server</source>
   <translation>سرور سنبھالنے والے سے پوچھیں</translation>
  </message>
  <message>
   <source>asked by {name}</source>
   <translation>پوچھنے والا: {name}</translation>
  </message>
  <message>
   <source>at end</source>
   <translation>آخر میں</translation>
  </message>
  <message>
   <source>at least</source>
   <translation>کم از کم</translation>
  </message>
  <message>
   <source>at least one part must count</source>
   <translation>کم از کم ایک حصہ شمار ہونا چاہیے</translation>
  </message>
  <message>
   <source>at least {value}</source>
   <translation>کم از کم {value}</translation>
  </message>
  <message>
   <source>at most</source>
   <translation>زیادہ سے زیادہ</translation>
  </message>
  <message numerus="yes">
   <source>at most %n day late|at most %n days late</source>
   <translation>
    <numerusform>زیادہ سے زیادہ %n دن لیٹ</numerusform>
    <numerusform>زیادہ سے زیادہ %n دن لیٹ</numerusform>
   </translation>
  </message>
  <message>
   <source>at most so many</source>
   <translation>زیادہ سے زیادہ اتنی</translation>
  </message>
  <message>
   <source>at most so much for a loan</source>
   <translation>ایک قرض پر زیادہ سے زیادہ اتنی</translation>
  </message>
  <message>
   <source>at most {most} can be taken out as of {day}</source>
   <translation>{day} کو زیادہ سے زیادہ {most} نکلوائے جا سکتے ہیں</translation>
  </message>
  <message>
   <source>at most {most} in one record; check the figures</source>
   <translation>ایک اندراج میں زیادہ سے زیادہ {most}؛ اعداد دیکھیں</translation>
  </message>
  <message>
   <source>at most {value}</source>
   <translation>زیادہ سے زیادہ {value}</translation>
  </message>
  <message>
   <source>at risk</source>
   <translation>خطرے میں</translation>
  </message>
  <message>
   <source>at start</source>
   <translation>شروع میں</translation>
  </message>
  <message>
   <source>at the baseline</source>
   <translation>بیس لائن میں</translation>
  </message>
  <message>
   <source>attended</source>
   <translation>شریک ہوئے</translation>
  </message>
  <message>
   <source>attended, %</source>
   <translation>شرکت، %</translation>
  </message>
  <message>
   <source>attrition, %</source>
   <translation>نمونے میں کمی، %</translation>
  </message>
  <message>
   <source>award</source>
   <translation>مراعت</translation>
  </message>
  <message>
   <source>awards</source>
   <translation>مراعات</translation>
  </message>
  <message>
   <source>awards given in several payments</source>
   <translation>کئی ادائیگیوں میں دی جانے والی مراعات</translation>
  </message>
  <message>
   <source>awards planned</source>
   <translation>طے شدہ مراعات</translation>
  </message>
  <message>
   <source>awards were recorded under this rule: {count}</source>
   <translation>اس قاعدے کے تحت درج مراعات: {count}</translation>
  </message>
  <message>
   <source>balance</source>
   <translation>بیلنس</translation>
  </message>
  <message>
   <source>balance {amount}</source>
   <translation>بیلنس {amount}</translation>
  </message>
  <message>
   <source>bar |</source>
   <translation>کھڑی لکیر |</translation>
  </message>
  <message>
   <source>batch</source>
   <translation>بیچ</translation>
  </message>
  <message>
   <source>batch {batch} keeps no recipe</source>
   <translation>بیچ {batch} میں کوئی ترکیب نہیں</translation>
  </message>
  <message>
   <source>batch {batch}, {seconds} s (copy before it: {copy} s); take it back with mfdw survey undo {batch}</source>
   <translation>بیچ {batch}، {seconds} سیکنڈ (پہلے نقل: {copy} سیکنڈ)؛ واپس لینے کے لیے mfdw survey undo {batch}</translation>
  </message>
  <message>
   <source>before</source>
   <translation>پہلے</translation>
  </message>
  <message>
   <source>before a new version</source>
   <translation>نئے ورژن سے پہلے</translation>
  </message>
  <message>
   <source>before an import</source>
   <translation>امپورٹ سے پہلے</translation>
  </message>
  <message>
   <source>before an undo</source>
   <translation>واپس لینے سے پہلے</translation>
  </message>
  <message>
   <source>before another was put back</source>
   <translation>دوسرا بیک اَپ واپس لانے سے پہلے</translation>
  </message>
  <message>
   <source>before documents were removed for good</source>
   <translation>دستاویزات ہمیشہ کے لیے نکالنے سے پہلے</translation>
  </message>
  <message>
   <source>before the round opened</source>
   <translation>راؤنڈ کے آغاز سے پہلے</translation>
  </message>
  <message>
   <source>begin an empty database</source>
   <translation>خالی ڈیٹا بیس شروع کریں</translation>
  </message>
  <message>
   <source>begin one with mfdw init, or look around with mfdw demo</source>
   <translation>mfdw init سے نیا شروع کریں، یا mfdw demo سے دیکھیں</translation>
  </message>
  <message>
   <source>begin with a letter and use letters, digits, - _ and .</source>
   <translation>حرف سے شروع کریں اور حروف، ہندسے، - _ اور . استعمال کریں</translation>
  </message>
  <message>
   <source>begin with mfdw init, or set it up in the window</source>
   <translation>mfdw init سے شروع کریں، یا ونڈو میں ترتیب دیں</translation>
  </message>
  <message>
   <source>begins every client's code</source>
   <translation>ہر کلائنٹ کا کوڈ اس سے شروع ہوتا ہے</translation>
  </message>
  <message>
   <source>begins every client's code, as in KH03-00421-3</source>
   <translation>ہر کلائنٹ کا کوڈ اس سے شروع ہوتا ہے، جیسے KH03-00421-3</translation>
  </message>
  <message>
   <source>belongs to the rows of another sheet</source>
   <translation>دوسری شیٹ کی قطاروں سے متعلق</translation>
  </message>
  <message>
   <source>below it a pair is not shown</source>
   <translation>اس سے کم پر جوڑا نہیں دکھایا جاتا</translation>
  </message>
  <message>
   <source>between the cells of a CSV</source>
   <translation>CSV کے خانوں کے درمیان</translation>
  </message>
  <message>
   <source>blank</source>
   <translation>خالی</translation>
  </message>
  <message>
   <source>blank or left out</source>
   <translation>خالی یا چھوڑی گئیں</translation>
  </message>
  <message>
   <source>blocked</source>
   <translation>رکے ہوئے</translation>
  </message>
  <message>
   <source>born</source>
   <translation>پیدائش</translation>
  </message>
  <message>
   <source>born then, the person would be {age}; a client is at least {least}</source>
   <translation>اس پیدائش سے عمر {age} بنتی ہے؛ کلائنٹ کی عمر کم از کم {least} ہو</translation>
  </message>
  <message>
   <source>born then, the person would be {age}; check the year</source>
   <translation>اس پیدائش سے عمر {age} بنتی ہے؛ سال جانچیں</translation>
  </message>
  <message>
   <source>born {years} years apart</source>
   <translation>پیدائش میں {years} سال کا فرق</translation>
  </message>
  <message>
   <source>both amounts must be in {currency}</source>
   <translation>دونوں رقمیں {currency} میں ہونی چاہییں</translation>
  </message>
  <message>
   <source>both were interviewed in {round}; both interviews stay</source>
   <translation>{round} میں دونوں کا انٹرویو ہوا؛ دونوں انٹرویو رہیں گے</translation>
  </message>
  <message>
   <source>bottom margin</source>
   <translation>نیچے کا حاشیہ</translation>
  </message>
  <message>
   <source>boy</source>
   <translation>لڑکا</translation>
  </message>
  <message>
   <source>branch</source>
   <translation>برانچ</translation>
  </message>
  <message>
   <source>branch (default: the only one)</source>
   <translation>برانچ (بصورتِ دیگر: واحد برانچ)</translation>
  </message>
  <message>
   <source>branch of the centre</source>
   <translation>سینٹر کی برانچ</translation>
  </message>
  <message>
   <source>branch; may be the only one</source>
   <translation>برانچ؛ واحد برانچ ہو سکتی ہے</translation>
  </message>
  <message>
   <source>bring a backup back with mfdw restore</source>
   <translation>mfdw restore سے بیک اَپ واپس لائیں</translation>
  </message>
  <message>
   <source>bring a document back from the bin</source>
   <translation>دستاویز ردّی دان سے واپس لائیں</translation>
  </message>
  <message>
   <source>bring an older database up to date</source>
   <translation>پرانے ڈیٹا بیس کو تازہ کریں</translation>
  </message>
  <message>
   <source>bring it up to date with mfdw migrate</source>
   <translation>اسے mfdw migrate سے تازہ کریں</translation>
  </message>
  <message>
   <source>bring rows that were kept out of an earlier import by hand</source>
   <translation>پہلے کی امپورٹ میں ہاتھ سے باہر رکھی گئی قطاریں لائیں</translation>
  </message>
  <message>
   <source>bring the questions of several rounds to one</source>
   <translation>کئی راؤنڈز کے سوالات کو ایک کریں</translation>
  </message>
  <message>
   <source>brought back</source>
   <translation>واپس لایا</translation>
  </message>
  <message>
   <source>budget</source>
   <translation>بجٹ</translation>
  </message>
  <message>
   <source>by</source>
   <translation>از</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>دستی</translation>
  </message>
  <message>
   <source>by rule, to decide</source>
   <translation>قاعدے سے، فیصلہ باقی</translation>
  </message>
  <message>
   <source>by the rule of the scheme it is {amount}</source>
   <translation>اسکیم کے قاعدے سے یہ {amount} ہے</translation>
  </message>
  <message>
   <source>by the same interviewer</source>
   <translation>اسی انٹرویو لینے والے سے</translation>
  </message>
  <message>
   <source>by whom</source>
   <translation>کس نے دی</translation>
  </message>
  <message>
   <source>by {name}</source>
   <translation>از {name}</translation>
  </message>
  <message>
   <source>bytes</source>
   <translation>بائٹ</translation>
  </message>
  <message>
   <source>came later</source>
   <translation>بعد میں آیا</translation>
  </message>
  <message>
   <source>cancel payments</source>
   <translation>ادائیگیاں منسوخ کریں</translation>
  </message>
  <message>
   <source>cancel the policy instead, or take the claims away first</source>
   <translation>اس کے بجائے پالیسی منسوخ کریں، یا پہلے کلیم ہٹائیں</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>منسوخ کیا گیا</translation>
  </message>
  <message>
   <source>candidate to link it to</source>
   <translation>منسلک کرنے کے لیے امیدوار</translation>
  </message>
  <message>
   <source>cannot be</source>
   <translation>ناممکن</translation>
  </message>
  <message>
   <source>cannot use the file {path}: {reason}</source>
   <translation>فائل {path} استعمال نہیں ہو سکتی: {reason}</translation>
  </message>
  <message>
   <source>carry on</source>
   <translation>آگے لے جائیں</translation>
  </message>
  <message>
   <source>cells are merged over several rows in {columns}, and only the first row of each has the value; unmerge them in Excel and fill the value down</source>
   <translation>{columns} میں کئی قطاروں کے خانے ضم ہیں، اور قدر صرف پہلی قطار میں ہے؛ Excel میں انہیں الگ کریں اور قدر نیچے بھریں</translation>
  </message>
  <message>
   <source>centre</source>
   <translation>سینٹر</translation>
  </message>
  <message>
   <source>change</source>
   <translation>تبدیلی</translation>
  </message>
  <message>
   <source>change an entry</source>
   <translation>اندراج بدلیں</translation>
  </message>
  <message>
   <source>change it, or say when the scheme ends</source>
   <translation>اسے بدلیں، یا بتائیں کہ اسکیم کب ختم ہوگی</translation>
  </message>
  <message>
   <source>change that count</source>
   <translation>وہ گنتی بدلیں</translation>
  </message>
  <message>
   <source>change the rule from a later day on instead</source>
   <translation>اس کے بجائے بعد کی تاریخ سے قاعدہ بدلیں</translation>
  </message>
  <message>
   <source>change the schemes first</source>
   <translation>پہلے اسکیمیں بدلیں</translation>
  </message>
  <message>
   <source>change the status to left instead</source>
   <translation>اس کے بجائے حیثیت «چھوڑ گئے» کر دیں</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>بدلا</translation>
  </message>
  <message>
   <source>changed later</source>
   <translation>بعد میں بدلا گیا</translation>
  </message>
  <message>
   <source>changes</source>
   <translation>تبدیلیاں</translation>
  </message>
  <message>
   <source>check a round and say what is odd</source>
   <translation>راؤنڈ جانچیں اور عجیب باتیں بتائیں</translation>
  </message>
  <message>
   <source>check file, keys and ledger</source>
   <translation>فائل، کلیدوں اور لیجر کی جانچ کریں</translation>
  </message>
  <message>
   <source>check that it is a file, that you may open it, and that no other program holds it</source>
   <translation>دیکھیں کہ یہ فائل ہے، آپ کو کھولنے کی اجازت ہے، اور کسی اور پروگرام نے نہیں کھول رکھی</translation>
  </message>
  <message>
   <source>check that it is an XLSForm and that the sheet is called survey</source>
   <translation>دیکھیں کہ یہ XLSForm ہے اور شیٹ کا نام survey ہے</translation>
  </message>
  <message>
   <source>check that the disk or the network is still there, and copy the file to another</source>
   <translation>دیکھیں کہ ڈسک یا نیٹ ورک موجود ہے، اور فائل دوسری ڈسک پر نقل کریں</translation>
  </message>
  <message>
   <source>check that the file and the questionnaire belong together</source>
   <translation>دیکھیں کہ فائل اور سوالنامہ ایک دوسرے کے ہیں</translation>
  </message>
  <message>
   <source>check the database with `mfdw check`, and restore a backup</source>
   <translation>`mfdw check` سے ڈیٹا بیس جانچیں، اور بیک اَپ بحال کریں</translation>
  </message>
  <message>
   <source>check the folder, and that no other program has the file open</source>
   <translation>فولڈر دیکھیں، اور یہ کہ کسی اور پروگرام نے فائل نہ کھول رکھی ہو</translation>
  </message>
  <message>
   <source>check the folder, its permissions, and that no other program has it open</source>
   <translation>فولڈر اور اس کی اجازتیں دیکھیں، اور یہ کہ کسی اور پروگرام نے اسے نہ کھول رکھا ہو</translation>
  </message>
  <message>
   <source>check the folder, or the server and its name</source>
   <translation>فولڈر، یا سرور اور اس کا نام جانچیں</translation>
  </message>
  <message>
   <source>check the name and the folder</source>
   <translation>نام اور فولڈر جانچیں</translation>
  </message>
  <message>
   <source>check the number in the core-banking system</source>
   <translation>کور بینکنگ نظام میں نمبر جانچیں</translation>
  </message>
  <message>
   <source>check the number, or open that policy</source>
   <translation>نمبر جانچیں، یا وہ پالیسی کھولیں</translation>
  </message>
  <message>
   <source>check the number, or open that voucher</source>
   <translation>نمبر جانچیں، یا وہ واؤچر کھولیں</translation>
  </message>
  <message>
   <source>check the passphrase and the file</source>
   <translation>پاس فریز اور فائل جانچیں</translation>
  </message>
  <message>
   <source>check the permissions of the file and its folder</source>
   <translation>فائل اور اس کے فولڈر کی اجازتیں جانچیں</translation>
  </message>
  <message>
   <source>check the server and the place, and try again</source>
   <translation>سرور اور جگہ جانچیں، اور دوبارہ کوشش کریں</translation>
  </message>
  <message>
   <source>check them again before you import</source>
   <translation>امپورٹ سے پہلے انہیں دوبارہ جانچیں</translation>
  </message>
  <message>
   <source>checklist</source>
   <translation>چیک لسٹ</translation>
  </message>
  <message>
   <source>checks that are due, by officer and village</source>
   <translation>واجب جانچیں، آفیسر اور گاؤں کے لحاظ سے</translation>
  </message>
  <message>
   <source>checks, every</source>
   <translation>جانچیں، ہر</translation>
  </message>
  <message>
   <source>child</source>
   <translation>بچہ</translation>
  </message>
  <message>
   <source>children</source>
   <translation>بچے</translation>
  </message>
  <message>
   <source>choices</source>
   <translation>انتخابات</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>منتخب کریں</translation>
  </message>
  <message>
   <source>choose a PNG or JPEG file; any drawing program can save one</source>
   <translation>PNG یا JPEG فائل منتخب کریں؛ کوئی بھی ڈرائنگ پروگرام ایسی محفوظ کر سکتا ہے</translation>
  </message>
  <message>
   <source>choose a checklist</source>
   <translation>چیک لسٹ منتخب کریں</translation>
  </message>
  <message>
   <source>choose a client</source>
   <translation>کلائنٹ منتخب کریں</translation>
  </message>
  <message>
   <source>choose a copy of it</source>
   <translation>اس کی کوئی نقل منتخب کریں</translation>
  </message>
  <message>
   <source>choose a day from then until today</source>
   <translation>اس دن سے آج تک کی کوئی تاریخ منتخب کریں</translation>
  </message>
  <message>
   <source>choose a file of .xlsx, .xls, .xlsb, .ods or .csv</source>
   <translation>.xlsx، .xls، .xlsb، .ods یا .csv فائل منتخب کریں</translation>
  </message>
  <message>
   <source>choose a kind of incentive</source>
   <translation>مراعات کی قسم منتخب کریں</translation>
  </message>
  <message>
   <source>choose a later day</source>
   <translation>بعد کی کوئی تاریخ منتخب کریں</translation>
  </message>
  <message>
   <source>choose a partner</source>
   <translation>شراکت دار منتخب کریں</translation>
  </message>
  <message>
   <source>choose a period that is over</source>
   <translation>گزری ہوئی مدت منتخب کریں</translation>
  </message>
  <message>
   <source>choose a policy</source>
   <translation>پالیسی منتخب کریں</translation>
  </message>
  <message>
   <source>choose a scheme</source>
   <translation>اسکیم منتخب کریں</translation>
  </message>
  <message>
   <source>choose a scheme of this kind</source>
   <translation>اس قسم کی اسکیم منتخب کریں</translation>
  </message>
  <message>
   <source>choose an area of decent work</source>
   <translation>باوقار روزگار کا شعبہ منتخب کریں</translation>
  </message>
  <message>
   <source>choose an import of a file</source>
   <translation>کسی فائل کا امپورٹ منتخب کریں</translation>
  </message>
  <message>
   <source>choose another batch</source>
   <translation>کوئی اور بیچ منتخب کریں</translation>
  </message>
  <message>
   <source>choose another code</source>
   <translation>کوئی اور کوڈ منتخب کریں</translation>
  </message>
  <message>
   <source>choose another encoding</source>
   <translation>کوئی اور انکوڈنگ منتخب کریں</translation>
  </message>
  <message>
   <source>choose another file</source>
   <translation>کوئی اور فائل منتخب کریں</translation>
  </message>
  <message>
   <source>choose another name</source>
   <translation>کوئی اور نام منتخب کریں</translation>
  </message>
  <message>
   <source>choose another name for them</source>
   <translation>ان کے لیے کوئی اور نام چنیں</translation>
  </message>
  <message>
   <source>choose another name with --db</source>
   <translation>--db سے کوئی اور نام دیں</translation>
  </message>
  <message>
   <source>choose another rule for the fields, or name the column that says it</source>
   <translation>خانوں کے لیے دوسرا اصول منتخب کریں، یا یہ بتانے والے کالم کا نام دیں</translation>
  </message>
  <message>
   <source>choose another scheme</source>
   <translation>کوئی اور اسکیم منتخب کریں</translation>
  </message>
  <message>
   <source>choose at least one person of the household</source>
   <translation>گھرانے کا کم از کم ایک فرد منتخب کریں</translation>
  </message>
  <message>
   <source>choose lines with a rebate that stands</source>
   <translation>وہ سطریں منتخب کریں جن کی رعایت برقرار ہے</translation>
  </message>
  <message>
   <source>choose of {known}</source>
   <translation>{known} میں سے منتخب کریں</translation>
  </message>
  <message>
   <source>choose one of the list</source>
   <translation>فہرست میں سے منتخب کریں</translation>
  </message>
  <message>
   <source>choose one of these: {known}</source>
   <translation>ان میں سے ایک منتخب کریں: {known}</translation>
  </message>
  <message>
   <source>choose one of {decisions}</source>
   <translation>{decisions} میں سے ایک منتخب کریں</translation>
  </message>
  <message>
   <source>choose one of {events}</source>
   <translation>{events} میں سے ایک منتخب کریں</translation>
  </message>
  <message>
   <source>choose one of {languages}</source>
   <translation>{languages} میں سے منتخب کریں</translation>
  </message>
  <message>
   <source>choose one of {papers}</source>
   <translation>{papers} میں سے منتخب کریں</translation>
  </message>
  <message>
   <source>choose one that is there</source>
   <translation>موجودہ میں سے منتخب کریں</translation>
  </message>
  <message>
   <source>choose that questionnaire, or another file</source>
   <translation>وہ سوالنامہ، یا کوئی اور فائل منتخب کریں</translation>
  </message>
  <message>
   <source>choose the centre</source>
   <translation>سینٹر منتخب کریں</translation>
  </message>
  <message>
   <source>choose the file again</source>
   <translation>فائل دوبارہ منتخب کریں</translation>
  </message>
  <message>
   <source>choose the module that is taught</source>
   <translation>سکھایا جانے والا ماڈیول منتخب کریں</translation>
  </message>
  <message>
   <source>choose the scheme</source>
   <translation>اسکیم منتخب کریں</translation>
  </message>
  <message>
   <source>choose this month or an earlier one</source>
   <translation>یہ یا کوئی پچھلا مہینہ منتخب کریں</translation>
  </message>
  <message>
   <source>choose two different clients</source>
   <translation>دو مختلف کلائنٹ منتخب کریں</translation>
  </message>
  <message>
   <source>choose what kind of paper it is</source>
   <translation>منتخب کریں کہ یہ کس قسم کا کاغذ ہے</translation>
  </message>
  <message>
   <source>choose who it was</source>
   <translation>منتخب کریں کہ کون تھا</translation>
  </message>
  <message>
   <source>choose why somebody is referred</source>
   <translation>ریفر کرنے کی وجہ منتخب کریں</translation>
  </message>
  <message>
   <source>choose with Alt+Down, or say what the text means in all rows</source>
   <translation>Alt+Down سے منتخب کریں، یا بتائیں کہ تمام قطاروں میں متن کا کیا مطلب ہے</translation>
  </message>
  <message>
   <source>chosen by you</source>
   <translation>آپ کا انتخاب</translation>
  </message>
  <message>
   <source>claim {number} is filed</source>
   <translation>کلیم {number} دائر ہوا</translation>
  </message>
  <message>
   <source>claim {number} is: {state}</source>
   <translation>کلیم {number} اب ہے: {state}</translation>
  </message>
  <message>
   <source>claimed: {amount}</source>
   <translation>کلیم: {amount}</translation>
  </message>
  <message>
   <source>claims ratio, %</source>
   <translation>کلیم کا تناسب، %</translation>
  </message>
  <message>
   <source>client</source>
   <translation>کلائنٹ</translation>
  </message>
  <message>
   <source>client to link the interview to</source>
   <translation>انٹرویو جس کلائنٹ سے منسلک کرنا ہے</translation>
  </message>
  <message>
   <source>clients</source>
   <translation>کلائنٹس</translation>
  </message>
  <message>
   <source>clients in comparison</source>
   <translation>موازنہ میں کلائنٹس</translation>
  </message>
  <message>
   <source>clients in comparison are kept from it</source>
   <translation>موازنہ کے کلائنٹس کو اس سے دور رکھا جاتا ہے</translation>
  </message>
  <message>
   <source>close a month: its figures stay as they are now</source>
   <translation>مہینہ بند کریں: اس کے اعداد جوں کے توں رہتے ہیں</translation>
  </message>
  <message>
   <source>close it when its last day is over</source>
   <translation>اس کا آخری دن گزرنے پر بند کریں</translation>
  </message>
  <message>
   <source>close that window and try again</source>
   <translation>وہ ونڈو بند کر کے دوبارہ کوشش کریں</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>بند ہوئے</translation>
  </message>
  <message>
   <source>closed {day}</source>
   <translation>{day} کو بند</translation>
  </message>
  <message>
   <source>closes</source>
   <translation>اختتام</translation>
  </message>
  <message>
   <source>closing</source>
   <translation>اختتامی بیلنس</translation>
  </message>
  <message>
   <source>closing and reopening a month is not for the role {role}</source>
   <translation>مہینہ بند کرنا اور دوبارہ کھولنا {role} کے کردار کے لیے نہیں</translation>
  </message>
  <message>
   <source>code</source>
   <translation>کوڈ</translation>
  </message>
  <message>
   <source>code and name of a branch, once for each, as in KH03=Kampot</source>
   <translation>برانچ کا کوڈ اور نام، ہر ایک کے لیے ایک بار، جیسے KH03=Kampot</translation>
  </message>
  <message>
   <source>code of a new one</source>
   <translation>نئے کا کوڈ</translation>
  </message>
  <message>
   <source>code of the checklist</source>
   <translation>چیک لسٹ کا کوڈ</translation>
  </message>
  <message>
   <source>code of the client</source>
   <translation>کلائنٹ کا کوڈ</translation>
  </message>
  <message>
   <source>code of the client who stays</source>
   <translation>باقی رہنے والے کلائنٹ کا کوڈ</translation>
  </message>
  <message>
   <source>code of the draft</source>
   <translation>مسودے کا کوڈ</translation>
  </message>
  <message>
   <source>code of the entry</source>
   <translation>اندراج کا کوڈ</translation>
  </message>
  <message>
   <source>code of the field</source>
   <translation>خانے کا کوڈ</translation>
  </message>
  <message>
   <source>code of the one who is merged</source>
   <translation>ضم ہونے والے کا کوڈ</translation>
  </message>
  <message>
   <source>code of the person</source>
   <translation>شخص کا کوڈ</translation>
  </message>
  <message>
   <source>code of the questionnaire</source>
   <translation>سوالنامے کا کوڈ</translation>
  </message>
  <message>
   <source>code of the scheme</source>
   <translation>اسکیم کا کوڈ</translation>
  </message>
  <message>
   <source>code or name of the centre</source>
   <translation>سینٹر کا کوڈ یا نام</translation>
  </message>
  <message>
   <source>code or name of the group</source>
   <translation>گروپ کا کوڈ یا نام</translation>
  </message>
  <message>
   <source>coded data with syntax for a statistics program, in a .zip</source>
   <translation>شماریاتی پروگرام کی سنٹیکس کے ساتھ کوڈ شدہ ڈیٹا، .zip میں</translation>
  </message>
  <message>
   <source>codes of what does not apply, with commas</source>
   <translation>جو لاگو نہیں ان کے کوڈ، کوما کے ساتھ</translation>
  </message>
  <message>
   <source>codes of what is not well, with commas</source>
   <translation>جو ٹھیک نہیں ان کے کوڈ، کوما کے ساتھ</translation>
  </message>
  <message>
   <source>codes of what is well, with commas</source>
   <translation>جو ٹھیک ہے ان کے کوڈ، کوما کے ساتھ</translation>
  </message>
  <message>
   <source>column</source>
   <translation>کالم</translation>
  </message>
  <message>
   <source>column with the client</source>
   <translation>کلائنٹ والا کالم</translation>
  </message>
  <message>
   <source>column with the number that clients are known by</source>
   <translation>وہ کالم جس میں کلائنٹ کا شناختی نمبر ہے</translation>
  </message>
  <message>
   <source>column {letter}</source>
   <translation>کالم {letter}</translation>
  </message>
  <message>
   <source>column {letter} of {sheet}</source>
   <translation>{sheet} کا کالم {letter}</translation>
  </message>
  <message>
   <source>columns</source>
   <translation>کالم</translation>
  </message>
  <message>
   <source>columns added: {columns}</source>
   <translation>شامل ہوئے کالم: {columns}</translation>
  </message>
  <message>
   <source>columns left out: {columns}</source>
   <translation>چھوڑے گئے کالم: {columns}</translation>
  </message>
  <message>
   <source>columns removed: {columns}</source>
   <translation>ہٹائے گئے کالم: {columns}</translation>
  </message>
  <message>
   <source>columns renamed: {columns}</source>
   <translation>نام بدلے کالم: {columns}</translation>
  </message>
  <message>
   <source>comes into it</source>
   <translation>اس میں آئے گا</translation>
  </message>
  <message>
   <source>comes of it</source>
   <translation>نتیجہ</translation>
  </message>
  <message>
   <source>comma</source>
   <translation>کوما</translation>
  </message>
  <message>
   <source>committed</source>
   <translation>مختص</translation>
  </message>
  <message>
   <source>commune of Kampong Bay</source>
   <translation>یونین کونسل گوجرہ</translation>
  </message>
  <message>
   <source>compare all clients with each other</source>
   <translation>تمام کلائنٹس کا آپس میں موازنہ کریں</translation>
  </message>
  <message>
   <source>compare it with the card</source>
   <translation>کارڈ سے ملائیں</translation>
  </message>
  <message>
   <source>compare the code with the card</source>
   <translation>کوڈ کا کارڈ سے موازنہ کریں</translation>
  </message>
  <message>
   <source>compared</source>
   <translation>موازنہ شدہ</translation>
  </message>
  <message>
   <source>comparison</source>
   <translation>موازنہ</translation>
  </message>
  <message>
   <source>complete</source>
   <translation>مکمل</translation>
  </message>
  <message>
   <source>complete interviews</source>
   <translation>مکمل انٹرویوز</translation>
  </message>
  <message>
   <source>completed</source>
   <translation>مکمل</translation>
  </message>
  <message>
   <source>completed so far</source>
   <translation>اب تک مکمل</translation>
  </message>
  <message>
   <source>completed, %</source>
   <translation>مکمل، %</translation>
  </message>
  <message>
   <source>compute the period again</source>
   <translation>مدت دوبارہ شمار کریں</translation>
  </message>
  <message>
   <source>compute the rebates of a period</source>
   <translation>مدت کی رعایتیں شمار کریں</translation>
  </message>
  <message>
   <source>compute up to the day before, and the rest apart</source>
   <translation>اس سے ایک دن پہلے تک شمار کریں، باقی الگ</translation>
  </message>
  <message>
   <source>condition</source>
   <translation>شرط</translation>
  </message>
  <message>
   <source>conditions</source>
   <translation>شرائط</translation>
  </message>
  <message>
   <source>consent by word needs a witness</source>
   <translation>زبانی رضامندی کے لیے گواہ چاہیے</translation>
  </message>
  <message>
   <source>consent cannot be given in the future</source>
   <translation>رضامندی مستقبل میں نہیں دی جا سکتی</translation>
  </message>
  <message>
   <source>consent is given before somebody is referred</source>
   <translation>رضامندی ریفر کرنے سے پہلے دی جاتی ہے</translation>
  </message>
  <message>
   <source>consent was withdrawn before it was given</source>
   <translation>رضامندی دینے سے پہلے واپس لی گئی ہے</translation>
  </message>
  <message>
   <source>copy to go back to</source>
   <translation>وہ نقل جس پر واپس جانا ہے</translation>
  </message>
  <message>
   <source>correct the cell, or accept it with a reason</source>
   <translation>خانہ درست کریں، یا وجہ کے ساتھ قبول کریں</translation>
  </message>
  <message>
   <source>correct the cell, or leave the row out</source>
   <translation>خانہ درست کریں، یا قطار چھوڑ دیں</translation>
  </message>
  <message>
   <source>correct the number, or accept it with a reason</source>
   <translation>عدد درست کریں، یا وجہ کے ساتھ قبول کریں</translation>
  </message>
  <message>
   <source>correct the year, the month or the day</source>
   <translation>سال، مہینہ یا دن درست کریں</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>درست کیا گیا</translation>
  </message>
  <message>
   <source>cost</source>
   <translation>لاگت</translation>
  </message>
  <message>
   <source>cost per client</source>
   <translation>فی کلائنٹ لاگت</translation>
  </message>
  <message>
   <source>counts children of school age for incentives</source>
   <translation>مراعات کے لیے اسکول کی عمر کے بچے گنتا ہے</translation>
  </message>
  <message>
   <source>cover ended</source>
   <translation>بیمہ ختم ہوا</translation>
  </message>
  <message>
   <source>covered at start</source>
   <translation>شروع میں بیمہ شدہ</translation>
  </message>
  <message>
   <source>credit approved rebates</source>
   <translation>منظور شدہ رعایتیں کریڈٹ کریں</translation>
  </message>
  <message>
   <source>credit them, or discard them and compute again</source>
   <translation>انہیں کریڈٹ کریں، یا رد کر کے دوبارہ شمار کریں</translation>
  </message>
  <message>
   <source>credited</source>
   <translation>کریڈٹ شدہ</translation>
  </message>
  <message>
   <source>crediting_{period}</source>
   <translation>crediting_{period}</translation>
  </message>
  <message>
   <source>currency</source>
   <translation>کرنسی</translation>
  </message>
  <message>
   <source>cycle {cycle}</source>
   <translation>سائیکل {cycle}</translation>
  </message>
  <message>
   <source>dashed: plan</source>
   <translation>نقطہ دار لکیر: منصوبہ</translation>
  </message>
  <message>
   <source>database: a file, or a URL of a PostgreSQL server</source>
   <translation>ڈیٹا بیس: ایک فائل، یا PostgreSQL سرور کا URL</translation>
  </message>
  <message>
   <source>dates such as {value} have day and month exchanged by Excel, as it seems: {read} is meant</source>
   <translation>{value} جیسی تاریخوں میں Excel نے بظاہر دن اور مہینہ بدل دیے: مراد {read} ہے</translation>
  </message>
  <message>
   <source>dates such as ‘{value}’ do not show whether the day or the month comes first; read as {read}</source>
   <translation>‘{value}’ جیسی تاریخوں سے ظاہر نہیں کہ پہلے دن ہے یا مہینہ؛ {read} پڑھی گئی</translation>
  </message>
  <message>
   <source>day</source>
   <translation>دن</translation>
  </message>
  <message>
   <source>day and month exchanged</source>
   <translation>دن اور مہینہ بدل دیے</translation>
  </message>
  <message>
   <source>day first</source>
   <translation>دن پہلے</translation>
  </message>
  <message>
   <source>day of issue</source>
   <translation>اجرا کی تاریخ</translation>
  </message>
  <message>
   <source>day of the decision; else today</source>
   <translation>فیصلے کی تاریخ؛ ورنہ آج</translation>
  </message>
  <message>
   <source>day of the interview</source>
   <translation>انٹرویو کا دن</translation>
  </message>
  <message>
   <source>day of the next visit</source>
   <translation>اگلے دورے کی تاریخ</translation>
  </message>
  <message>
   <source>day of the session; else the next one</source>
   <translation>سیشن کا دن؛ ورنہ اگلا</translation>
  </message>
  <message>
   <source>day of the visit</source>
   <translation>دورے کی تاریخ</translation>
  </message>
  <message>
   <source>day on which consent was given</source>
   <translation>رضامندی دینے کی تاریخ</translation>
  </message>
  <message>
   <source>day on which it happened</source>
   <translation>واقعے کی تاریخ</translation>
  </message>
  <message>
   <source>day on which it is due</source>
   <translation>واجب ہونے کی تاریخ</translation>
  </message>
  <message>
   <source>day on which it was given out</source>
   <translation>دیے جانے کی تاریخ</translation>
  </message>
  <message>
   <source>day on which the follow-up was done</source>
   <translation>فالو اَپ ہونے کی تاریخ</translation>
  </message>
  <message>
   <source>day on which the premium was paid</source>
   <translation>پریمیم ادا ہونے کی تاریخ</translation>
  </message>
  <message>
   <source>day on which the voucher was cancelled</source>
   <translation>واؤچر منسوخ ہونے کی تاریخ</translation>
  </message>
  <message>
   <source>day unlike that of the device</source>
   <translation>تاریخ آلے کی تاریخ سے مختلف</translation>
  </message>
  <message>
   <source>day; else today</source>
   <translation>تاریخ؛ ورنہ آج</translation>
  </message>
  <message>
   <source>days</source>
   <translation>دن</translation>
  </message>
  <message>
   <source>days as Excel counted on a Macintosh</source>
   <translation>دن جیسے Macintosh پر Excel گنتا تھا</translation>
  </message>
  <message>
   <source>days as Excel counts them</source>
   <translation>دن جیسے Excel گنتا ہے</translation>
  </message>
  <message>
   <source>days of grace</source>
   <translation>مہلت کے دن</translation>
  </message>
  <message>
   <source>days open</source>
   <translation>کھلے دن</translation>
  </message>
  <message>
   <source>days such as {value} are small numbers that Excel shows as days; look whether numbers are meant</source>
   <translation>{value} جیسی تاریخیں چھوٹے اعداد ہیں جنہیں Excel تاریخ دکھاتا ہے؛ دیکھیں کہ مراد اعداد تو نہیں</translation>
  </message>
  <message>
   <source>days to pay</source>
   <translation>ادائیگی تک دن</translation>
  </message>
  <message>
   <source>days,</source>
   <translation>دن بعد،</translation>
  </message>
  <message>
   <source>deceased</source>
   <translation>وفات پائی</translation>
  </message>
  <message>
   <source>decide about two clients</source>
   <translation>دو کلائنٹس کے بارے میں فیصلہ کریں</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>فیصلہ ہوا</translation>
  </message>
  <message>
   <source>decision</source>
   <translation>فیصلہ</translation>
  </message>
  <message>
   <source>declined</source>
   <translation>انکار کیا</translation>
  </message>
  <message>
   <source>delimiter</source>
   <translation>حد بندی کی علامت</translation>
  </message>
  <message>
   <source>deposited</source>
   <translation>جمع شدہ</translation>
  </message>
  <message>
   <source>deposits</source>
   <translation>جمع</translation>
  </message>
  <message>
   <source>diagnostic, baseline, followup1 … or final</source>
   <translation>diagnostic، baseline، followup1 … یا final</translation>
  </message>
  <message>
   <source>did the household change so much? It had {before} members, now {now}</source>
   <translation>کیا گھرانہ اتنا بدل گیا؟ پہلے {before} افراد تھے، اب {now}</translation>
  </message>
  <message>
   <source>died</source>
   <translation>وفات</translation>
  </message>
  <message>
   <source>differences</source>
   <translation>فرق</translation>
  </message>
  <message>
   <source>different</source>
   <translation>مختلف</translation>
  </message>
  <message>
   <source>digits are missing: {count} are there, as in 012 345 678</source>
   <translation>ہندسے کم ہیں: {count} ہیں، جیسے 012 345 678</translation>
  </message>
  <message>
   <source>discard it and compute again</source>
   <translation>اسے رد کر کے دوبارہ شمار کریں</translation>
  </message>
  <message>
   <source>do it; else only say what would go</source>
   <translation>یہ کریں؛ ورنہ صرف بتائیں کہ کیا نکلے گا</translation>
  </message>
  <message>
   <source>do not open it; ask its sender for a plain workbook</source>
   <translation>اسے نہ کھولیں؛ بھیجنے والے سے سادہ ورک بک مانگیں</translation>
  </message>
  <message>
   <source>do what a filled list decides</source>
   <translation>پُر کی گئی فہرست کے فیصلوں پر عمل کریں</translation>
  </message>
  <message>
   <source>documents</source>
   <translation>دستاویزات</translation>
  </message>
  <message>
   <source>documents are still wanted</source>
   <translation>دستاویزات ابھی درکار ہیں</translation>
  </message>
  <message>
   <source>does not apply</source>
   <translation>لاگو نہیں</translation>
  </message>
  <message>
   <source>does not know</source>
   <translation>معلوم نہیں</translation>
  </message>
  <message>
   <source>done</source>
   <translation>مکمل</translation>
  </message>
  <message>
   <source>done, %</source>
   <translation>مکمل، %</translation>
  </message>
  <message>
   <source>don’t know</source>
   <translation>معلوم نہیں</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>مسودہ</translation>
  </message>
  <message>
   <source>draft one from a data sheet</source>
   <translation>ڈیٹا شیٹ سے مسودہ بنائیں</translation>
  </message>
  <message>
   <source>due</source>
   <translation>واجب</translation>
  </message>
  <message>
   <source>due until the end of the month</source>
   <translation>مہینے کے آخر تک واجب</translation>
  </message>
  <message>
   <source>due until this day</source>
   <translation>اس دن تک واجب</translation>
  </message>
  <message>
   <source>due {day}</source>
   <translation>واجب {day}</translation>
  </message>
  <message>
   <source>e.g. Family</source>
   <translation>مثلاً فیملی</translation>
  </message>
  <message>
   <source>each own field needs a name</source>
   <translation>ہر اپنے خانے کا نام لازمی ہے</translation>
  </message>
  <message>
   <source>edited workbook to keep</source>
   <translation>رکھنے کے لیے ترمیم شدہ ورک بک</translation>
  </message>
  <message>
   <source>emergency savings</source>
   <translation>ہنگامی بچت</translation>
  </message>
  <message>
   <source>emptied</source>
   <translation>خالی کیا گیا</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>خالی</translation>
  </message>
  <message>
   <source>empty takes the country's</source>
   <translation>خالی ہو تو ملک والی</translation>
  </message>
  <message>
   <source>empty: all of it, without an award</source>
   <translation>خالی: سارا، مراعت کے بغیر</translation>
  </message>
  <message>
   <source>empty: always</source>
   <translation>خالی: ہمیشہ</translation>
  </message>
  <message>
   <source>empty: it does not expire</source>
   <translation>خالی: میعاد ختم نہیں ہوتی</translation>
  </message>
  <message>
   <source>empty: lived there always</source>
   <translation>خالی: ہمیشہ یہیں رہا</translation>
  </message>
  <message>
   <source>empty: no quiz</source>
   <translation>خالی: کوئز نہیں</translation>
  </message>
  <message>
   <source>empty: the program's word</source>
   <translation>خالی: پروگرام کا لفظ</translation>
  </message>
  <message>
   <source>encoding</source>
   <translation>اینکوڈنگ</translation>
  </message>
  <message>
   <source>encoding of a text file: utf-8, cp1252, cp1258, cp1251, cp874 …</source>
   <translation>ٹیکسٹ فائل کی اینکوڈنگ: utf-8, cp1252, cp1258, cp1251, cp874 …</translation>
  </message>
  <message>
   <source>end a policy before its last day</source>
   <translation>پالیسی آخری دن سے پہلے ختم کریں</translation>
  </message>
  <message>
   <source>end the name with .xlsx or .csv</source>
   <translation>نام کے آخر میں .xlsx یا .csv لکھیں</translation>
  </message>
  <message>
   <source>end the name with .xlsx, .csv or .zip</source>
   <translation>نام کے آخر میں .xlsx، .csv یا .zip لکھیں</translation>
  </message>
  <message>
   <source>end the name with {ending}</source>
   <translation>نام کے آخر میں {ending} لکھیں</translation>
  </message>
  <message>
   <source>ended</source>
   <translation>ختم</translation>
  </message>
  <message>
   <source>ended before it began</source>
   <translation>شروع ہونے سے پہلے ختم</translation>
  </message>
  <message>
   <source>enrol or update clients from a spreadsheet</source>
   <translation>اسپریڈ شیٹ سے کلائنٹس درج یا تازہ کریں</translation>
  </message>
  <message>
   <source>erased</source>
   <translation>مٹایا</translation>
  </message>
  <message>
   <source>error</source>
   <translation>غلطی</translation>
  </message>
  <message>
   <source>error rate</source>
   <translation>غلطی کی شرح</translation>
  </message>
  <message>
   <source>event</source>
   <translation>واقعہ</translation>
  </message>
  <message>
   <source>event of REDCap that is the round</source>
   <translation>REDCap کا وہ ایونٹ جو یہ راؤنڈ ہے</translation>
  </message>
  <message>
   <source>events: {events}</source>
   <translation>ایونٹ: {events}</translation>
  </message>
  <message>
   <source>every branch, not only one</source>
   <translation>ہر برانچ، صرف ایک نہیں</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>ہر جگہ</translation>
  </message>
  <message numerus="yes">
   <source>evidence: %n document|evidence: %n documents</source>
   <translation>
    <numerusform>ثبوت: %n دستاویز</numerusform>
    <numerusform>ثبوت: %n دستاویزات</numerusform>
   </translation>
  </message>
  <message>
   <source>examples</source>
   <translation>مثالیں</translation>
  </message>
  <message>
   <source>expires</source>
   <translation>اختتام</translation>
  </message>
  <message>
   <source>exposed clients in comparison</source>
   <translation>موازنہ میں واسطہ پانے والے کلائنٹس</translation>
  </message>
  <message>
   <source>far from all others</source>
   <translation>باقی سب سے دور</translation>
  </message>
  <message>
   <source>fee that was paid</source>
   <translation>ادا کی گئی فیس</translation>
  </message>
  <message>
   <source>field</source>
   <translation>خانہ</translation>
  </message>
  <message>
   <source>fields</source>
   <translation>خانے</translation>
  </message>
  <message>
   <source>fields of which the other's value stands: name,phone …</source>
   <translation>وہ خانے جن میں دوسرے کی قدر رہے: name,phone …</translation>
  </message>
  <message>
   <source>file</source>
   <translation>فائل</translation>
  </message>
  <message>
   <source>file a claim under a policy</source>
   <translation>پالیسی کے تحت کلیم دائر کریں</translation>
  </message>
  <message>
   <source>file to write</source>
   <translation>لکھی جانے والی فائل</translation>
  </message>
  <message>
   <source>file to write; with the ending .xlsx a workbook to type the answers into</source>
   <translation>لکھنے کی فائل؛ آخر میں .xlsx ہو تو جواب لکھنے کے لیے ورک بک</translation>
  </message>
  <message>
   <source>file to write; with the ending .xlsx the tables as a workbook</source>
   <translation>لکھنے کی فائل؛ آخر میں .xlsx ہو تو جدول ورک بک میں</translation>
  </message>
  <message>
   <source>filed</source>
   <translation>دائر</translation>
  </message>
  <message>
   <source>files for Stata or SPSS come several at once, in a ZIP</source>
   <translation>Stata یا SPSS کی فائلیں کئی ایک ساتھ آتی ہیں، ZIP میں</translation>
  </message>
  <message>
   <source>fill the cell, or leave the row out</source>
   <translation>خانہ بھریں، یا قطار چھوڑ دیں</translation>
  </message>
  <message>
   <source>fill the workbook that the list of duplicates writes, and keep its headers</source>
   <translation>دہرے اندراجات کی فہرست سے بننے والی ورک بک پُر کریں، اور اس کی سرخیاں رہنے دیں</translation>
  </message>
  <message>
   <source>filled</source>
   <translation>پُر شدہ</translation>
  </message>
  <message>
   <source>filled in</source>
   <translation>پُر شدہ</translation>
  </message>
  <message>
   <source>filled up to {width} digits</source>
   <translation>{width} ہندسوں تک بھرا گیا</translation>
  </message>
  <message>
   <source>final</source>
   <translation>حتمی</translation>
  </message>
  <message>
   <source>find the code with `mfdw clients list --find`</source>
   <translation>کوڈ `mfdw clients list --find` سے تلاش کریں</translation>
  </message>
  <message>
   <source>first</source>
   <translation>پہلا</translation>
  </message>
  <message>
   <source>first and last column of the table, where several stand side by side</source>
   <translation>جدول کا پہلا اور آخری کالم، جب کئی جدول ساتھ ساتھ ہوں</translation>
  </message>
  <message>
   <source>first check after</source>
   <translation>پہلی جانچ</translation>
  </message>
  <message>
   <source>first day</source>
   <translation>پہلا دن</translation>
  </message>
  <message>
   <source>first day of cover; else today</source>
   <translation>بیمہ کا پہلا دن؛ ورنہ آج</translation>
  </message>
  <message>
   <source>first day without cover; else today</source>
   <translation>بیمہ کے بغیر پہلا دن؛ ورنہ آج</translation>
  </message>
  <message>
   <source>first day, 2026-03-01</source>
   <translation>پہلا دن، 2026-03-01</translation>
  </message>
  <message>
   <source>first typed by</source>
   <translation>پہلا اندراج کس نے کیا</translation>
  </message>
  <message>
   <source>fixed: values are stored</source>
   <translation>مقرر: قدریں محفوظ ہیں</translation>
  </message>
  <message>
   <source>folder that the summaries go to</source>
   <translation>خلاصوں کا فولڈر</translation>
  </message>
  <message>
   <source>follow-ups waiting</source>
   <translation>منتظر فالو اَپ</translation>
  </message>
  <message>
   <source>for</source>
   <translation>برائے</translation>
  </message>
  <message>
   <source>for consent by word</source>
   <translation>زبانی رضامندی کے لیے</translation>
  </message>
  <message>
   <source>for how long it is</source>
   <translation>کتنی مدت کے لیے</translation>
  </message>
  <message>
   <source>for interviews</source>
   <translation>انٹرویوز کے لیے</translation>
  </message>
  <message>
   <source>for pay or for the family</source>
   <translation>اجرت پر یا گھر والوں کے لیے</translation>
  </message>
  <message>
   <source>for research</source>
   <translation>تحقیق کے لیے</translation>
  </message>
  <message>
   <source>for the service</source>
   <translation>خدمت کے لیے</translation>
  </message>
  <message>
   <source>format</source>
   <translation>فارمیٹ</translation>
  </message>
  <message>
   <source>found by its name</source>
   <translation>نام سے ملا</translation>
  </message>
  <message>
   <source>found: {question}</source>
   <translation>ملا: {question}</translation>
  </message>
  <message>
   <source>from</source>
   <translation>از</translation>
  </message>
  <message>
   <source>from centre or branch</source>
   <translation>سینٹر یا برانچ سے</translation>
  </message>
  <message>
   <source>from schema {before} to {after}</source>
   <translation>اسکیما {before} سے {after} تک</translation>
  </message>
  <message>
   <source>from {place}</source>
   <translation>{place} سے</translation>
  </message>
  <message>
   <source>girl</source>
   <translation>لڑکی</translation>
  </message>
  <message>
   <source>give an amount, a number of awards, or both</source>
   <translation>رقم، مراعات کی تعداد، یا دونوں دیں</translation>
  </message>
  <message>
   <source>give an incentive to a client</source>
   <translation>کلائنٹ کو ترغیب دیں</translation>
  </message>
  <message>
   <source>give another number</source>
   <translation>کوئی اور عدد دیں</translation>
  </message>
  <message>
   <source>give at least two choices for ‘{field}’</source>
   <translation>‘{field}’ کے لیے کم از کم دو انتخابات دیں</translation>
  </message>
  <message>
   <source>give it another name instead</source>
   <translation>اس کے بجائے اسے دوسرا نام دیں</translation>
  </message>
  <message>
   <source>give it first</source>
   <translation>پہلے اسے دیں</translation>
  </message>
  <message>
   <source>give it in MFDW_PASSPHRASE or when asked</source>
   <translation>اسے MFDW_PASSPHRASE میں یا پوچھنے پر دیں</translation>
  </message>
  <message>
   <source>give its header or its letter as the sheet shows it</source>
   <translation>اس کی سرخی یا حرف دیں جیسے شیٹ دکھاتی ہے</translation>
  </message>
  <message>
   <source>give the day of the visit, or the number of a voucher</source>
   <translation>دورے کی تاریخ، یا واؤچر کا نمبر دیں</translation>
  </message>
  <message>
   <source>give the last day of cover instead</source>
   <translation>اس کے بجائے بیمہ کا آخری دن دیں</translation>
  </message>
  <message>
   <source>give them to someone else first</source>
   <translation>پہلے وہ کسی اور کے سپرد کریں</translation>
  </message>
  <message>
   <source>given</source>
   <translation>دی گئیں</translation>
  </message>
  <message>
   <source>given back</source>
   <translation>واپس کی گئیں</translation>
  </message>
  <message>
   <source>given {day}</source>
   <translation>{day} کو دی</translation>
  </message>
  <message>
   <source>go back to a copy</source>
   <translation>کسی نقل پر واپس جائیں</translation>
  </message>
  <message>
   <source>grace</source>
   <translation>مہلت</translation>
  </message>
  <message>
   <source>grade {grade}</source>
   <translation>جماعت {grade}</translation>
  </message>
  <message>
   <source>group loan</source>
   <translation>گروپ قرض</translation>
  </message>
  <message>
   <source>group {group}: {why}</source>
   <translation>گروپ {group}: {why}</translation>
  </message>
  <message>
   <source>groups left open</source>
   <translation>کھلے چھوڑے گئے گروپ</translation>
  </message>
  <message>
   <source>has completed the training</source>
   <translation>نے یہ تربیت مکمل کر لی ہے</translation>
  </message>
  <message>
   <source>head</source>
   <translation>سربراہ</translation>
  </message>
  <message>
   <source>head in row {row} of {sheet}</source>
   <translation>سرخی {sheet} کی قطار {row} میں</translation>
  </message>
  <message>
   <source>header</source>
   <translation>سرخی</translation>
  </message>
  <message>
   <source>header row</source>
   <translation>سرخیوں کی قطار</translation>
  </message>
  <message>
   <source>headings in row {row}</source>
   <translation>سرخیاں قطار {row} میں</translation>
  </message>
  <message>
   <source>headings such as ‘{value}’ were typed in the old font {font} and match nothing by themselves; choose their questions, which is remembered</source>
   <translation>‘{value}’ جیسی سرخیاں پرانے فونٹ {font} میں لکھی گئی تھیں اور خود کسی سے نہیں ملتیں؛ ان کے سوال منتخب کریں، یہ یاد رہے گا</translation>
  </message>
  <message>
   <source>heads at talks</source>
   <translation>نشستوں کے حاضرین</translation>
  </message>
  <message>
   <source>health care scheme that it is an award of</source>
   <translation>صحت کی سہولت کی اسکیم جس کی یہ مراعت ہے</translation>
  </message>
  <message>
   <source>health centre, hospital or doctor</source>
   <translation>مرکزِ صحت، ہسپتال یا ڈاکٹر</translation>
  </message>
  <message>
   <source>health centre, hospital, doctor</source>
   <translation>مرکزِ صحت، ہسپتال، ڈاکٹر</translation>
  </message>
  <message>
   <source>held</source>
   <translation>منعقد</translation>
  </message>
  <message>
   <source>help under the field</source>
   <translation>خانے کے نیچے مدد</translation>
  </message>
  <message>
   <source>help with claim {number} is noted</source>
   <translation>کلیم {number} میں مدد درج ہوئی</translation>
  </message>
  <message>
   <source>helped</source>
   <translation>مدد ملی</translation>
  </message>
  <message numerus="yes">
   <source>helped %n time|helped %n times</source>
   <translation>
    <numerusform>%n بار مدد کی</numerusform>
    <numerusform>%n بار مدد کی</numerusform>
   </translation>
  </message>
  <message>
   <source>her own</source>
   <translation>ذاتی</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>چھپی ہوئی</translation>
  </message>
  <message>
   <source>hold a second interview of some clients against the first</source>
   <translation>کچھ کلائنٹس کے دوسرے انٹرویو کا پہلے سے موازنہ کریں</translation>
  </message>
  <message>
   <source>holder</source>
   <translation>ہولڈر</translation>
  </message>
  <message>
   <source>holds</source>
   <translation>رکھتا ہے</translation>
  </message>
  <message>
   <source>hour</source>
   <translation>گھنٹہ</translation>
  </message>
  <message>
   <source>households and their persons</source>
   <translation>گھرانے اور ان کے افراد</translation>
  </message>
  <message>
   <source>how consent was given</source>
   <translation>رضامندی کیسے دی گئی</translation>
  </message>
  <message>
   <source>how far a round of a survey is, and what it says</source>
   <translation>سروے کا راؤنڈ کہاں تک ہے، اور کیا بتاتا ہے</translation>
  </message>
  <message>
   <source>how long</source>
   <translation>کتنی دیر</translation>
  </message>
  <message>
   <source>how many clients (default: 400)</source>
   <translation>کتنے کلائنٹس (بصورتِ دیگر: 400)</translation>
  </message>
  <message>
   <source>how the client was sent</source>
   <translation>کلائنٹ کو کیسے بھیجا گیا</translation>
  </message>
  <message>
   <source>id</source>
   <translation>شناخت</translation>
  </message>
  <message>
   <source>id of the claim</source>
   <translation>کلیم کی شناخت</translation>
  </message>
  <message>
   <source>id of the policy</source>
   <translation>پالیسی کی شناخت</translation>
  </message>
  <message>
   <source>id of the visit</source>
   <translation>دورے کی شناخت</translation>
  </message>
  <message>
   <source>identifies the client</source>
   <translation>کلائنٹ کی شناخت</translation>
  </message>
  <message>
   <source>identifies the row</source>
   <translation>قطار کی شناخت</translation>
  </message>
  <message>
   <source>import a round first, then write the workbook</source>
   <translation>پہلے ایک راؤنڈ درآمد کریں، پھر ورک بک لکھیں</translation>
  </message>
  <message>
   <source>import responses</source>
   <translation>جواب نامے امپورٹ کریں</translation>
  </message>
  <message>
   <source>import the loan statement of the period first</source>
   <translation>پہلے اس مدت کا قرض کا گوشوارہ امپورٹ کریں</translation>
  </message>
  <message>
   <source>import {file} in the Windows Task Scheduler</source>
   <translation>{file} کو Windows Task Scheduler میں امپورٹ کریں</translation>
  </message>
  <message>
   <source>import {name}</source>
   <translation>امپورٹ {name}</translation>
  </message>
  <message>
   <source>imported</source>
   <translation>امپورٹ ہوئیں</translation>
  </message>
  <message>
   <source>in part</source>
   <translation>جزوی</translation>
  </message>
  <message>
   <source>in the core-banking system</source>
   <translation>کور بینکنگ نظام میں</translation>
  </message>
  <message>
   <source>in the file</source>
   <translation>فائل میں</translation>
  </message>
  <message>
   <source>in the future</source>
   <translation>مستقبل میں</translation>
  </message>
  <message>
   <source>in the own script</source>
   <translation>اپنے رسم الخط میں</translation>
  </message>
  <message>
   <source>in this state; else what is due</source>
   <translation>اس حالت میں؛ ورنہ جو واجب ہے</translation>
  </message>
  <message>
   <source>in {seconds} s</source>
   <translation>{seconds} سیکنڈ میں</translation>
  </message>
  <message>
   <source>inexact by more than 100 m</source>
   <translation>100 m سے زیادہ غیر درست</translation>
  </message>
  <message>
   <source>innovation</source>
   <translation>اختراع</translation>
  </message>
  <message>
   <source>install psycopg beside the program, or use a file</source>
   <translation>پروگرام کے ساتھ psycopg انسٹال کریں، یا فائل استعمال کریں</translation>
  </message>
  <message>
   <source>install the client programs of PostgreSQL</source>
   <translation>PostgreSQL کے کلائنٹ پروگرام انسٹال کریں</translation>
  </message>
  <message>
   <source>install the newer version</source>
   <translation>نیا ورژن انسٹال کریں</translation>
  </message>
  <message>
   <source>insured</source>
   <translation>بیمہ شدہ</translation>
  </message>
  <message>
   <source>interest</source>
   <translation>مارک اپ</translation>
  </message>
  <message>
   <source>interview</source>
   <translation>انٹرویو</translation>
  </message>
  <message>
   <source>interview {number}: decided</source>
   <translation>انٹرویو {number}: فیصلہ ہوا</translation>
  </message>
  <message>
   <source>interviewer</source>
   <translation>انٹرویو لینے والا</translation>
  </message>
  <message>
   <source>interviews planned</source>
   <translation>طے شدہ انٹرویوز</translation>
  </message>
  <message>
   <source>interviews that wait for a decision</source>
   <translation>فیصلے کے منتظر انٹرویوز</translation>
  </message>
  <message>
   <source>interviews without a client</source>
   <translation>بغیر کلائنٹ کے انٹرویوز</translation>
  </message>
  <message>
   <source>into the savings of this scheme</source>
   <translation>اس اسکیم کی بچت میں</translation>
  </message>
  <message>
   <source>invited</source>
   <translation>مدعو</translation>
  </message>
  <message>
   <source>is</source>
   <translation>ہے</translation>
  </message>
  <message>
   <source>is imported and listed</source>
   <translation>امپورٹ ہو کر فہرست میں آتی ہے</translation>
  </message>
  <message>
   <source>is it the same person? Known as {before}, now {now}</source>
   <translation>کیا یہ وہی شخص ہے؟ پہلے {before}، اب {now}</translation>
  </message>
  <message>
   <source>is kept out</source>
   <translation>باہر رکھی جاتی ہے</translation>
  </message>
  <message>
   <source>is kept with the award</source>
   <translation>مراعت کے ساتھ رکھی جاتی ہے</translation>
  </message>
  <message>
   <source>is not</source>
   <translation>نہیں ہے</translation>
  </message>
  <message>
   <source>is the age right? Known as {before}, now {now}</source>
   <translation>کیا عمر درست ہے؟ پہلے {before}، اب {now}</translation>
  </message>
  <message>
   <source>is the birth day right? Known as {before}, now {now}</source>
   <translation>کیا تاریخِ پیدائش درست ہے؟ پہلے {before}، اب {now}</translation>
  </message>
  <message>
   <source>issued</source>
   <translation>اجرا</translation>
  </message>
  <message>
   <source>it follows a policy, visit or referral: change it there</source>
   <translation>یہ پالیسی، دورے یا ریفرل کے تابع ہے: اسے وہیں بدلیں</translation>
  </message>
  <message>
   <source>it has no amounts</source>
   <translation>اس کی رقم نہیں</translation>
  </message>
  <message>
   <source>it has sessions</source>
   <translation>اس کے سیشن ہیں</translation>
  </message>
  <message>
   <source>it is done after the visit, and not in the future</source>
   <translation>یہ دورے کے بعد مکمل ہوتا ہے، مستقبل میں نہیں</translation>
  </message>
  <message>
   <source>it is done, but the result cannot be printed: {reason}</source>
   <translation>کام ہو گیا، مگر نتیجہ دکھایا نہیں جا سکتا: {reason}</translation>
  </message>
  <message>
   <source>it is not said which referral the slip is for</source>
   <translation>یہ نہیں بتایا گیا کہ پرچی کس ریفرل کی ہے</translation>
  </message>
  <message>
   <source>it is one sign, or tab</source>
   <translation>یہ ایک علامت ہے، یا tab</translation>
  </message>
  <message>
   <source>it is the credit of a rebate: reverse it under Rebates</source>
   <translation>یہ رعایت کی جمع شدہ رقم ہے: رعایتیں میں اسے واپس لیں</translation>
  </message>
  <message>
   <source>it must be filled in</source>
   <translation>پُر کرنا لازمی ہے</translation>
  </message>
  <message>
   <source>it stands on the client's paper</source>
   <translation>کلائنٹ کی رپورٹ پر آتا ہے</translation>
  </message>
  <message>
   <source>it was closed before the partner received it</source>
   <translation>شراکت دار کو ملنے سے پہلے ہی یہ بند ہو گیا</translation>
  </message>
  <message>
   <source>it was not sent to the insurer yet</source>
   <translation>یہ ابھی انشورنس کمپنی کو نہیں بھیجا گیا</translation>
  </message>
  <message>
   <source>it was there already: nothing changed</source>
   <translation>پہلے سے موجود تھا: کچھ نہیں بدلا</translation>
  </message>
  <message>
   <source>its awards have conditions</source>
   <translation>اس کی مراعات پر شرطیں ہیں</translation>
  </message>
  <message>
   <source>its centre</source>
   <translation>اس کا سینٹر</translation>
  </message>
  <message>
   <source>its country, as in KH</source>
   <translation>اس کا ملک، جیسے KH</translation>
  </message>
  <message>
   <source>its currency, as in KHR (default: the country's)</source>
   <translation>اس کی کرنسی، جیسے KHR (بصورتِ دیگر: ملک کی)</translation>
  </message>
  <message>
   <source>its name</source>
   <translation>اس کا نام</translation>
  </message>
  <message>
   <source>its number</source>
   <translation>اس کا نمبر</translation>
  </message>
  <message>
   <source>its record, row {row}, was not stored</source>
   <translation>اس کا اندراج، قطار {row}، محفوظ نہیں ہوا</translation>
  </message>
  <message>
   <source>joined</source>
   <translation>شمولیت</translation>
  </message>
  <message>
   <source>joined with another</source>
   <translation>دوسرے کے ساتھ ضم کیا</translation>
  </message>
  <message>
   <source>keep a photo or paper with a client</source>
   <translation>کلائنٹ کے ساتھ تصویر یا کاغذ رکھیں</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>برقرار</translation>
  </message>
  <message>
   <source>kept for the next form</source>
   <translation>اگلے فارم کے لیے رکھا گیا</translation>
  </message>
  <message>
   <source>kept in the file, not used</source>
   <translation>فائل میں رہا، استعمال نہیں ہوا</translation>
  </message>
  <message>
   <source>kept out by hand in the import of {on}; the plan can bring such rows after all</source>
   <translation>{on} کی امپورٹ میں ہاتھ سے باہر رکھی گئی؛ منصوبہ ایسی قطاریں پھر بھی لا سکتا ہے</translation>
  </message>
  <message>
   <source>kept, %</source>
   <translation>برقرار، %</translation>
  </message>
  <message>
   <source>key</source>
   <translation>کلید</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>قسم</translation>
  </message>
  <message>
   <source>kind of record; client without</source>
   <translation>اندراج کی قسم؛ نہ ہو تو کلائنٹ</translation>
  </message>
  <message>
   <source>kind of the list</source>
   <translation>فہرست کی قسم</translation>
  </message>
  <message>
   <source>kind of the list (default: by its columns)</source>
   <translation>فہرست کی قسم (طے شدہ: اس کے کالموں سے)</translation>
  </message>
  <message>
   <source>known by</source>
   <translation>پہچان</translation>
  </message>
  <message>
   <source>known name</source>
   <translation>جانا پہچانا نام</translation>
  </message>
  <message>
   <source>label</source>
   <translation>لیبل</translation>
  </message>
  <message>
   <source>label, own script</source>
   <translation>لیبل، مقامی رسم الخط</translation>
  </message>
  <message>
   <source>labels in place of names and codes</source>
   <translation>ناموں اور کوڈز کی جگہ لیبل</translation>
  </message>
  <message>
   <source>language</source>
   <translation>زبان</translation>
  </message>
  <message>
   <source>language of the paper; else the institution's</source>
   <translation>رپورٹ کی زبان؛ ورنہ ادارے کی</translation>
  </message>
  <message>
   <source>language of what is said</source>
   <translation>پیغامات کی زبان</translation>
  </message>
  <message>
   <source>languages</source>
   <translation>زبانیں</translation>
  </message>
  <message>
   <source>last</source>
   <translation>آخری</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>آخری دن</translation>
  </message>
  <message>
   <source>last day of cover; else a year</source>
   <translation>بیمہ کا آخری دن؛ ورنہ ایک سال</translation>
  </message>
  <message>
   <source>last day on which it holds</source>
   <translation>آخری دن جب تک نافذ ہے</translation>
  </message>
  <message>
   <source>last day on which it is good</source>
   <translation>آخری دن جب تک کارآمد ہے</translation>
  </message>
  <message>
   <source>last day; else two weeks from now</source>
   <translation>آخری دن؛ ورنہ آج سے دو ہفتے</translation>
  </message>
  <message>
   <source>last month {count}</source>
   <translation>پچھلے مہینے {count}</translation>
  </message>
  <message>
   <source>late</source>
   <translation>دیر سے</translation>
  </message>
  <message>
   <source>later</source>
   <translation>بعد میں</translation>
  </message>
  <message>
   <source>later records belong to it</source>
   <translation>بعد کے اندراجات اس سے جڑے ہیں</translation>
  </message>
  <message>
   <source>later withdrawals live on this deposit</source>
   <translation>بعد کی نکلوائیاں اسی جمع پر ہیں</translation>
  </message>
  <message>
   <source>learners so far</source>
   <translation>اب تک سیکھنے والے</translation>
  </message>
  <message>
   <source>leave</source>
   <translation>رخصت</translation>
  </message>
  <message>
   <source>leave as it is</source>
   <translation>جیسا ہے رہنے دیں</translation>
  </message>
  <message>
   <source>leave bad rows out (default), or refuse the whole file</source>
   <translation>خراب قطاریں چھوڑ دیں (طے شدہ)، یا پوری فائل مسترد کریں</translation>
  </message>
  <message>
   <source>leave it in the list, or change its title</source>
   <translation>اسے فہرست میں رہنے دیں، یا اس کا عنوان بدلیں</translation>
  </message>
  <message>
   <source>leave it in the list, or change its words</source>
   <translation>اسے فہرست میں رہنے دیں، یا اس کے الفاظ بدلیں</translation>
  </message>
  <message>
   <source>leave one of the rows out</source>
   <translation>قطاروں میں سے ایک چھوڑ دیں</translation>
  </message>
  <message>
   <source>leave out</source>
   <translation>چھوڑ دیں</translation>
  </message>
  <message>
   <source>left</source>
   <translation>چھوڑ گئے</translation>
  </message>
  <message>
   <source>left for a person: {count}</source>
   <translation>شخص کے لیے چھوڑے گئے: {count}</translation>
  </message>
  <message>
   <source>left for later</source>
   <translation>بعد کے لیے چھوڑا گیا</translation>
  </message>
  <message>
   <source>left margin</source>
   <translation>بائیں حاشیہ</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>چھوڑا گیا</translation>
  </message>
  <message>
   <source>left out as another table: from row {rows}</source>
   <translation>دوسرا جدول سمجھ کر چھوڑا گیا: قطار {rows} سے</translation>
  </message>
  <message>
   <source>left out as notes below the table: from row {rows}</source>
   <translation>جدول کے نیچے کے نوٹ سمجھ کر چھوڑے گئے: قطار {rows} سے</translation>
  </message>
  <message>
   <source>left out as repeated headings: row {rows}</source>
   <translation>دہرائی گئی سرخی سمجھ کر چھوڑی گئی: قطار {rows}</translation>
  </message>
  <message>
   <source>left out as titles: row {rows}</source>
   <translation>عنوان سمجھ کر چھوڑی گئی: قطار {rows}</translation>
  </message>
  <message>
   <source>left out as totals: row {rows}</source>
   <translation>میزان سمجھ کر چھوڑی گئی: قطار {rows}</translation>
  </message>
  <message>
   <source>left out until you choose</source>
   <translation>آپ کے چننے تک چھوڑا گیا</translation>
  </message>
  <message>
   <source>left out, as they belong to another event: row {rows}</source>
   <translation>چھوڑی گئی، کیونکہ دوسرے ایونٹ کی ہے: قطار {rows}</translation>
  </message>
  <message>
   <source>left out: a file</source>
   <translation>چھوڑا گیا: فائل</translation>
  </message>
  <message>
   <source>left out: a place</source>
   <translation>چھوڑا گیا: جگہ</translation>
  </message>
  <message>
   <source>left out: free text</source>
   <translation>چھوڑا گیا: آزاد متن</translation>
  </message>
  <message>
   <source>left out: it is not there yet, and only known ones were asked for</source>
   <translation>چھوڑی گئی: ابھی موجود نہیں، اور صرف معلوم مانگی گئی تھیں</translation>
  </message>
  <message>
   <source>left out: it is there already, and only new ones were asked for</source>
   <translation>چھوڑی گئی: پہلے سے موجود ہے، اور صرف نئی مانگی گئی تھیں</translation>
  </message>
  <message>
   <source>left out: names or numbers of a person</source>
   <translation>چھوڑا گیا: شخص کے نام یا نمبر</translation>
  </message>
  <message>
   <source>left out: what the device says</source>
   <translation>چھوڑا گیا: آلے کی معلومات</translation>
  </message>
  <message>
   <source>left the institution</source>
   <translation>ادارہ چھوڑ دیا</translation>
  </message>
  <message>
   <source>left {day}</source>
   <translation>{day} کو چھوڑا</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>ایک منٹ سے کم باقی</translation>
  </message>
  <message>
   <source>let a blank cell empty this field; may be given several times</source>
   <translation>خالی خانے کو یہ فیلڈ خالی کرنے دیں؛ کئی بار دیا جا سکتا ہے</translation>
  </message>
  <message>
   <source>let a manager decide</source>
   <translation>مینیجر کو فیصلہ کرنے دیں</translation>
  </message>
  <message>
   <source>let another person decide</source>
   <translation>کسی اور شخص کو فیصلہ کرنے دیں</translation>
  </message>
  <message>
   <source>let them follow another one first</source>
   <translation>پہلے انہیں کسی اور نصاب پر ڈالیں</translation>
  </message>
  <message>
   <source>letters of ‘{value}’ were lost when the file was saved; left blank: save it as .xlsx or CSV UTF-8</source>
   <translation>فائل محفوظ ہوتے وقت ‘{value}’ کے حروف ضائع ہو گئے؛ خالی چھوڑا گیا: اسے .xlsx یا CSV UTF-8 میں محفوظ کریں</translation>
  </message>
  <message>
   <source>light work begins before other work, and that before hazardous work</source>
   <translation>ہلکا کام دوسرے کام سے پہلے شروع ہوتا ہے، اور وہ خطرناک کام سے پہلے</translation>
  </message>
  <message>
   <source>likeliest sheet</source>
   <translation>سب سے موزوں شیٹ</translation>
  </message>
  <message>
   <source>likely</source>
   <translation>غالباً</translation>
  </message>
  <message>
   <source>linkage scheme that it is an award of</source>
   <translation>رابطے کی اسکیم جس کی یہ مراعت ہے</translation>
  </message>
  <message>
   <source>linked to a client</source>
   <translation>کلائنٹ سے منسلک</translation>
  </message>
  <message>
   <source>list</source>
   <translation>فہرست</translation>
  </message>
  <message>
   <source>list agreed actions, those due first</source>
   <translation>طے شدہ اقدامات کی فہرست، واجب پہلے</translation>
  </message>
  <message>
   <source>list awards, newest first</source>
   <translation>دی گئی مراعات کی فہرست، تازہ ترین پہلے</translation>
  </message>
  <message>
   <source>list checklists and what they look at</source>
   <translation>چیک لسٹیں اور ان میں دیکھی جانے والی باتیں</translation>
  </message>
  <message>
   <source>list checks, payments, claims, visits and papers, with their documents</source>
   <translation>جانچیں، ادائیگیاں، کلیم، دورے اور کاغذات ان کی دستاویزات کے ساتھ دکھائیں</translation>
  </message>
  <message>
   <source>list claims</source>
   <translation>کلیموں کی فہرست</translation>
  </message>
  <message>
   <source>list curricula and the schemes that follow them</source>
   <translation>نصابوں اور ان پر چلنے والی اسکیموں کی فہرست</translation>
  </message>
  <message>
   <source>list insurance awards without a policy</source>
   <translation>بغیر پالیسی کی بیمہ مراعات کی فہرست</translation>
  </message>
  <message>
   <source>list loans, newest first</source>
   <translation>قرضوں کی فہرست، تازہ ترین پہلے</translation>
  </message>
  <message>
   <source>list partners, or add one</source>
   <translation>شراکت داروں کی فہرست، یا نیا شامل کریں</translation>
  </message>
  <message>
   <source>list persons covered, each once</source>
   <translation>بیمہ شدہ افراد کی فہرست، ہر ایک ایک بار</translation>
  </message>
  <message>
   <source>list policies with the persons they cover</source>
   <translation>پالیسیوں کی فہرست ان کے بیمہ شدہ افراد کے ساتھ</translation>
  </message>
  <message>
   <source>list referrals, the longest open first</source>
   <translation>ریفرلز کی فہرست، سب سے دیر سے کھلے پہلے</translation>
  </message>
  <message>
   <source>list registration papers</source>
   <translation>رجسٹریشن کاغذات کی فہرست</translation>
  </message>
  <message>
   <source>list safety visits, newest first</source>
   <translation>حفاظتی دوروں کی فہرست، تازہ ترین پہلے</translation>
  </message>
  <message>
   <source>list sessions with their modules</source>
   <translation>سیشنز کی فہرست ان کے ماڈیولز کے ساتھ</translation>
  </message>
  <message>
   <source>list the accounts with their balance</source>
   <translation>کھاتوں کی فہرست بیلنس کے ساتھ</translation>
  </message>
  <message>
   <source>list the breaches that touch a child and wait for review</source>
   <translation>بچے سے متعلق خلاف ورزیوں کی فہرست جو جائزے کی منتظر ہیں</translation>
  </message>
  <message>
   <source>list the budgets of schemes, or make one with --set</source>
   <translation>اسکیموں کے بجٹ کی فہرست، یا --set سے نیا بجٹ</translation>
  </message>
  <message>
   <source>list the checks of conditions</source>
   <translation>شرطوں کی جانچوں کی فہرست</translation>
  </message>
  <message>
   <source>list the entries in their order</source>
   <translation>اندراجات ان کی ترتیب میں دکھائیں</translation>
  </message>
  <message>
   <source>list the interviews that were typed in from paper</source>
   <translation>کاغذ سے درج کیے گئے انٹرویوز کی فہرست</translation>
  </message>
  <message>
   <source>list the own fields</source>
   <translation>اپنے خانوں کی فہرست</translation>
  </message>
  <message>
   <source>list the questionnaires</source>
   <translation>سوالناموں کی فہرست</translation>
  </message>
  <message>
   <source>list the schemes</source>
   <translation>اسکیموں کی فہرست</translation>
  </message>
  <message>
   <source>list visits and vouchers, newest first</source>
   <translation>دوروں اور واؤچرز کی فہرست، تازہ ترین پہلے</translation>
  </message>
  <message>
   <source>list what is due</source>
   <translation>واجب کی فہرست</translation>
  </message>
  <message>
   <source>list what is kept with a client</source>
   <translation>کلائنٹ کے ساتھ رکھی چیزوں کی فہرست</translation>
  </message>
  <message>
   <source>list what waits for approval</source>
   <translation>منظوری کے منتظر کی فہرست</translation>
  </message>
  <message>
   <source>list what was computed, newest first</source>
   <translation>جو شمار ہوا اس کی فہرست، تازہ ترین پہلے</translation>
  </message>
  <message>
   <source>list what was decided</source>
   <translation>کیے گئے فیصلوں کی فہرست</translation>
  </message>
  <message>
   <source>little variety</source>
   <translation>کم تنوع</translation>
  </message>
  <message>
   <source>loan</source>
   <translation>قرض</translation>
  </message>
  <message>
   <source>loan statements, and punctuality</source>
   <translation>قرض کے گوشوارے، اور بروقت ادائیگی</translation>
  </message>
  <message>
   <source>logo</source>
   <translation>لوگو</translation>
  </message>
  <message>
   <source>longest delay</source>
   <translation>سب سے لمبی تاخیر</translation>
  </message>
  <message>
   <source>look again on</source>
   <translation>دوبارہ دیکھنے کی تاریخ</translation>
  </message>
  <message>
   <source>look at mfdw fields list</source>
   <translation>mfdw fields list دیکھیں</translation>
  </message>
  <message>
   <source>look at the account</source>
   <translation>کھاتہ دیکھیں</translation>
  </message>
  <message>
   <source>look at the awards without a policy</source>
   <translation>بغیر پالیسی کی مراعات دیکھیں</translation>
  </message>
  <message>
   <source>look at the cell and decide again</source>
   <translation>خانہ دیکھیں اور دوبارہ فیصلہ کریں</translation>
  </message>
  <message>
   <source>look at the client's documents</source>
   <translation>کلائنٹ کی دستاویزات دیکھیں</translation>
  </message>
  <message>
   <source>look at the completion list</source>
   <translation>تکمیل کی فہرست دیکھیں</translation>
  </message>
  <message>
   <source>look at the differences instead</source>
   <translation>اس کے بجائے فرق دیکھیں</translation>
  </message>
  <message>
   <source>look at the fields marked</source>
   <translation>نشان زد خانے دیکھیں</translation>
  </message>
  <message>
   <source>look at the household again</source>
   <translation>گھرانے کو دوبارہ دیکھیں</translation>
  </message>
  <message>
   <source>look at the list again</source>
   <translation>فہرست دوبارہ دیکھیں</translation>
  </message>
  <message>
   <source>look at the list again; it may be named already</source>
   <translation>فہرست دوبارہ دیکھیں؛ شاید نام پہلے ہی دیا جا چکا ہو</translation>
  </message>
  <message>
   <source>look at the list of accounts, or name the scheme of a first deposit</source>
   <translation>کھاتوں کی فہرست دیکھیں، یا پہلی جمع کی اسکیم بتائیں</translation>
  </message>
  <message>
   <source>look at the list of awards</source>
   <translation>دی گئی مراعات کی فہرست دیکھیں</translation>
  </message>
  <message>
   <source>look at the list of centres</source>
   <translation>سینٹروں کی فہرست دیکھیں</translation>
  </message>
  <message>
   <source>look at the list of checks</source>
   <translation>جانچوں کی فہرست دیکھیں</translation>
  </message>
  <message>
   <source>look at the list of claims</source>
   <translation>کلیموں کی فہرست دیکھیں</translation>
  </message>
  <message>
   <source>look at the list of groups</source>
   <translation>گروپوں کی فہرست دیکھیں</translation>
  </message>
  <message>
   <source>look at the list of merges in Clients, Duplicates</source>
   <translation>انضمام کی فہرست کلائنٹس، دہرے اندراج میں دیکھیں</translation>
  </message>
  <message>
   <source>look at the list of payments</source>
   <translation>ادائیگیوں کی فہرست دیکھیں</translation>
  </message>
  <message>
   <source>look at the list of policies</source>
   <translation>پالیسیوں کی فہرست دیکھیں</translation>
  </message>
  <message>
   <source>look at the list of rebates</source>
   <translation>رعایتوں کی فہرست دیکھیں</translation>
  </message>
  <message>
   <source>look at the list of sessions, or plan one</source>
   <translation>سیشنز کی فہرست دیکھیں، یا نیا طے کریں</translation>
  </message>
  <message>
   <source>look at the list of visits</source>
   <translation>دوروں کی فہرست دیکھیں</translation>
  </message>
  <message>
   <source>look at the list of what waits</source>
   <translation>منتظر کی فہرست دیکھیں</translation>
  </message>
  <message>
   <source>look at the list of what was decided</source>
   <translation>کیے گئے فیصلوں کی فہرست دیکھیں</translation>
  </message>
  <message>
   <source>look at the month in Reports</source>
   <translation>رپورٹس میں یہ مہینہ دیکھیں</translation>
  </message>
  <message>
   <source>look at the reasons, and discard it</source>
   <translation>وجوہات دیکھیں، اور اسے رد کریں</translation>
  </message>
  <message>
   <source>look at the roles and their questions with: mfdw survey roles CODE</source>
   <translation>کردار اور ان کے سوال یوں دیکھیں: mfdw survey roles CODE</translation>
  </message>
  <message>
   <source>look at the saved views over the list</source>
   <translation>فہرست کے اوپر محفوظ منظر دیکھیں</translation>
  </message>
  <message>
   <source>look at the staff under Settings</source>
   <translation>ترتیبات میں عملہ دیکھیں</translation>
  </message>
  <message>
   <source>look at the types and names on it</source>
   <translation>اس پر type اور name دیکھیں</translation>
  </message>
  <message>
   <source>look for it in a copy of the file that was made before</source>
   <translation>اسے فائل کی اس نقل میں تلاش کریں جو پہلے بنی تھی</translation>
  </message>
  <message>
   <source>look for the client again</source>
   <translation>کلائنٹ کو دوبارہ تلاش کریں</translation>
  </message>
  <message>
   <source>looked at</source>
   <translation>دیکھی گئیں</translation>
  </message>
  <message>
   <source>looks alike, {percent} %</source>
   <translation>ملتا جلتا ہے، {percent} %</translation>
  </message>
  <message>
   <source>lost</source>
   <translation>ناقابلِ رسائی</translation>
  </message>
  <message>
   <source>make a branch with invented people that looks real, to try things on</source>
   <translation>فرضی لوگوں کی ایک اصل جیسی برانچ بنائیں، آزمانے کے لیے</translation>
  </message>
  <message>
   <source>make a budget of this scheme</source>
   <translation>اس اسکیم کا بجٹ بنائیں</translation>
  </message>
  <message>
   <source>make a client to complete</source>
   <translation>نامکمل کلائنٹ بنائیں</translation>
  </message>
  <message>
   <source>make a new one beside it</source>
   <translation>اس کے ساتھ نئی بنائیں</translation>
  </message>
  <message>
   <source>make it first, or name another</source>
   <translation>پہلے اسے بنائیں، یا دوسرے کا نام دیں</translation>
  </message>
  <message>
   <source>make one client of two</source>
   <translation>دو کو ایک کلائنٹ بنائیں</translation>
  </message>
  <message>
   <source>make one first</source>
   <translation>پہلے ایک بنائیں</translation>
  </message>
  <message>
   <source>make room and try again; nothing was lost</source>
   <translation>جگہ بنائیں اور دوبارہ کوشش کریں؛ کچھ ضائع نہیں ہوا</translation>
  </message>
  <message>
   <source>make two of a merged client again</source>
   <translation>ضم شدہ کلائنٹ کو پھر دو بنائیں</translation>
  </message>
  <message>
   <source>man</source>
   <translation>مرد</translation>
  </message>
  <message>
   <source>many in a day</source>
   <translation>ایک دن میں بہت</translation>
  </message>
  <message>
   <source>matched</source>
   <translation>ملایا گیا</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>اوسط</translation>
  </message>
  <message>
   <source>means</source>
   <translation>مطلب</translation>
  </message>
  <message>
   <source>median</source>
   <translation>وسطانیہ</translation>
  </message>
  <message>
   <source>men</source>
   <translation>مرد</translation>
  </message>
  <message>
   <source>men at talks</source>
   <translation>نشستوں میں مرد</translation>
  </message>
  <message>
   <source>men of the family without pay</source>
   <translation>گھر کے بلا اجرت مرد</translation>
  </message>
  <message>
   <source>men trained</source>
   <translation>تربیت یافتہ مرد</translation>
  </message>
  <message>
   <source>men who listened</source>
   <translation>سننے والے مرد</translation>
  </message>
  <message>
   <source>mend them, or import the good rows with reject-rows</source>
   <translation>انہیں درست کریں، یا reject-rows کے ساتھ ٹھیک قطاریں امپورٹ کریں</translation>
  </message>
  <message>
   <source>merge those of one outside number; see them with --exact first</source>
   <translation>ایک بیرونی نمبر والوں کو ضم کریں؛ پہلے --exact سے دیکھیں</translation>
  </message>
  <message>
   <source>merged</source>
   <translation>ضم شدہ</translation>
  </message>
  <message>
   <source>met</source>
   <translation>پوری</translation>
  </message>
  <message>
   <source>met, %</source>
   <translation>پوری، %</translation>
  </message>
  <message>
   <source>mfdw COMMAND --help tells more about a command.</source>
   <translation>کسی کمانڈ کے بارے میں مزید کے لیے mfdw COMMAND --help لکھیں۔</translation>
  </message>
  <message>
   <source>minute</source>
   <translation>منٹ</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>منٹ</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>غائب</translation>
  </message>
  <message>
   <source>missing for active clients</source>
   <translation>فعال کلائنٹس میں غائب معلومات</translation>
  </message>
  <message>
   <source>missing, %</source>
   <translation>غائب، %</translation>
  </message>
  <message>
   <source>module</source>
   <translation>ماڈیول</translation>
  </message>
  <message>
   <source>module {number} was taught already</source>
   <translation>ماڈیول {number} پہلے ہی سکھایا جا چکا</translation>
  </message>
  <message>
   <source>modules</source>
   <translation>ماڈیول</translation>
  </message>
  <message>
   <source>modules taught</source>
   <translation>سکھائے گئے ماڈیول</translation>
  </message>
  <message>
   <source>modules {numbers}</source>
   <translation>ماڈیول {numbers}</translation>
  </message>
  <message>
   <source>money planned</source>
   <translation>طے شدہ رقم</translation>
  </message>
  <message>
   <source>month</source>
   <translation>مہینہ</translation>
  </message>
  <message>
   <source>month first</source>
   <translation>مہینہ پہلے</translation>
  </message>
  <message>
   <source>month it speaks of; `last` is the one that has ended</source>
   <translation>جس مہینے کی بات ہے؛ `last` وہ ہے جو ختم ہو چکا</translation>
  </message>
  <message>
   <source>month to close</source>
   <translation>بند کرنے کا مہینہ</translation>
  </message>
  <message>
   <source>month to reopen</source>
   <translation>دوبارہ کھولنے کا مہینہ</translation>
  </message>
  <message>
   <source>month; else the present one</source>
   <translation>مہینہ؛ ورنہ موجودہ</translation>
  </message>
  <message>
   <source>months</source>
   <translation>مہینے</translation>
  </message>
  <message>
   <source>months between them</source>
   <translation>درمیان میں مہینے</translation>
  </message>
  <message>
   <source>more don’t know</source>
   <translation>زیادہ ‘معلوم نہیں’</translation>
  </message>
  <message>
   <source>more is approved than was claimed</source>
   <translation>کلیم سے زیادہ رقم منظور ہے</translation>
  </message>
  <message>
   <source>more missing</source>
   <translation>زیادہ غائب</translation>
  </message>
  <message>
   <source>more refused</source>
   <translation>زیادہ انکار</translation>
  </message>
  <message>
   <source>move clients to another centre</source>
   <translation>کلائنٹس کو دوسرے سینٹر میں منتقل کریں</translation>
  </message>
  <message>
   <source>move them first</source>
   <translation>پہلے انہیں منتقل کریں</translation>
  </message>
  <message>
   <source>move them to another centre first</source>
   <translation>پہلے انہیں کسی اور سینٹر میں منتقل کریں</translation>
  </message>
  <message>
   <source>move them to another group first</source>
   <translation>پہلے انہیں کسی اور گروپ میں منتقل کریں</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>منتقل</translation>
  </message>
  <message>
   <source>moved away</source>
   <translation>نقل مکانی</translation>
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
   <translation>n: جوابات۔ نہیں پوچھا گیا: فارم نے چھوڑا، یا لاگو نہیں۔ {least} سے کم افراد کے بارے میں کچھ نہیں چھاپا جاتا، اور {sign} اس خانے کی جگہ ہے جس سے ایسا عدد معلوم ہو سکتا۔</translation>
  </message>
  <message>
   <source>name</source>
   <translation>نام</translation>
  </message>
  <message>
   <source>name a file that ends in .zip instead of {path}</source>
   <translation>{path} کی جگہ .zip پر ختم ہونے والی فائل کا نام دیں</translation>
  </message>
  <message>
   <source>name a form, or a data sheet with --from-data</source>
   <translation>فارم کا نام دیں، یا --from-data کے ساتھ ڈیٹا شیٹ</translation>
  </message>
  <message>
   <source>name a question; ROLE= for none, ROLE=auto to find it again</source>
   <translation>سوال کا نام دیں؛ ROLE= کوئی نہیں، ROLE=auto دوبارہ تلاش کے لیے</translation>
  </message>
  <message>
   <source>name of a person</source>
   <translation>کسی شخص کا نام</translation>
  </message>
  <message>
   <source>name of the centre</source>
   <translation>سینٹر کا نام</translation>
  </message>
  <message>
   <source>name of the institution</source>
   <translation>ادارے کا نام</translation>
  </message>
  <message>
   <source>name of the plan</source>
   <translation>پلان کا نام</translation>
  </message>
  <message>
   <source>name one with --branch CODE</source>
   <translation>--branch CODE سے ایک بتائیں</translation>
  </message>
  <message>
   <source>name one with --candidate N, or a client with --client CODE</source>
   <translation>--candidate N سے ایک بتائیں، یا --client CODE سے کلائنٹ</translation>
  </message>
  <message>
   <source>name one with --round: diagnostic, baseline, followup1 … or final</source>
   <translation>--round سے ایک بتائیں: diagnostic, baseline, followup1 … یا final</translation>
  </message>
  <message>
   <source>name the batch whose file or recipe is to be written</source>
   <translation>وہ بیچ بتائیں جس کی فائل یا ترکیب لکھنی ہے</translation>
  </message>
  <message>
   <source>name the centre's code, or its branch with --branch</source>
   <translation>سینٹر کا کوڈ بتائیں، یا --branch سے اس کی برانچ</translation>
  </message>
  <message>
   <source>name the columns as the template does, or say in a recipe what they hold</source>
   <translation>کالموں کے نام ٹیمپلیٹ جیسے رکھیں، یا ترکیب میں بتائیں کہ ان میں کیا ہے</translation>
  </message>
  <message>
   <source>name the scheme</source>
   <translation>اسکیم بتائیں</translation>
  </message>
  <message>
   <source>name the sheet and the row of the headers</source>
   <translation>شیٹ اور سرخیوں کی قطار بتائیں</translation>
  </message>
  <message>
   <source>name the sheet, and the row with the headers</source>
   <translation>شیٹ اور سرخیوں والی قطار بتائیں</translation>
  </message>
  <message>
   <source>name, code or number</source>
   <translation>نام، کوڈ یا نمبر</translation>
  </message>
  <message>
   <source>name, code, provider or number</source>
   <translation>نام، کوڈ، فراہم کنندہ یا نمبر</translation>
  </message>
  <message>
   <source>named</source>
   <translation>نام دیا گیا</translation>
  </message>
  <message>
   <source>names are near ({percent} %)</source>
   <translation>نام ملتے جلتے ہیں ({percent} %)</translation>
  </message>
  <message>
   <source>names sound alike ({percent} %)</source>
   <translation>نام ہم آواز ہیں ({percent} %)</translation>
  </message>
  <message>
   <source>nearly the same label</source>
   <translation>تقریباً ایک ہی لیبل</translation>
  </message>
  <message>
   <source>needed for consent by word</source>
   <translation>زبانی رضامندی کے لیے لازمی</translation>
  </message>
  <message>
   <source>never given</source>
   <translation>کبھی نہیں دی</translation>
  </message>
  <message>
   <source>never in the future</source>
   <translation>مستقبل میں کبھی نہیں</translation>
  </message>
  <message>
   <source>new</source>
   <translation>نئے</translation>
  </message>
  <message>
   <source>new clients</source>
   <translation>نئے کلائنٹس</translation>
  </message>
  <message>
   <source>new, {clients} new clients</source>
   <translation>نئے، {clients} نئے کلائنٹس</translation>
  </message>
  <message>
   <source>newly covered</source>
   <translation>نئے بیمہ شدہ</translation>
  </message>
  <message>
   <source>next cell</source>
   <translation>اگلا خانہ</translation>
  </message>
  <message>
   <source>next number</source>
   <translation>اگلا نمبر</translation>
  </message>
  <message>
   <source>next on {day}</source>
   <translation>اگلا {day} کو</translation>
  </message>
  <message>
   <source>next problem</source>
   <translation>اگلا مسئلہ</translation>
  </message>
  <message>
   <source>next row</source>
   <translation>اگلی قطار</translation>
  </message>
  <message>
   <source>no</source>
   <translation>نہیں</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>کوئی جواب نہیں</translation>
  </message>
  <message>
   <source>no answer: does not apply</source>
   <translation>جواب نہیں: لاگو نہیں</translation>
  </message>
  <message>
   <source>no answer: does not know</source>
   <translation>جواب نہیں: معلوم نہیں</translation>
  </message>
  <message>
   <source>no answer: not asked</source>
   <translation>جواب نہیں: نہیں پوچھا گیا</translation>
  </message>
  <message>
   <source>no answer: refused</source>
   <translation>جواب نہیں: انکار</translation>
  </message>
  <message>
   <source>no arm</source>
   <translation>زمرہ نہیں</translation>
  </message>
  <message>
   <source>no back-check of {round} was read yet</source>
   <translation>{round} کی کوئی پڑتال ابھی نہیں پڑھی گئی</translation>
  </message>
  <message>
   <source>no centre is chosen</source>
   <translation>کوئی سینٹر منتخب نہیں</translation>
  </message>
  <message>
   <source>no check of the client ‘{value}’ fits; correct the person or the day</source>
   <translation>کلائنٹ ‘{value}’ کی کوئی جانچ موزوں نہیں؛ فرد یا دن درست کریں</translation>
  </message>
  <message>
   <source>no choice of the list</source>
   <translation>فہرست کا انتخاب نہیں</translation>
  </message>
  <message>
   <source>no client has the code ‘{value}’; correct it, or leave it empty for a new client</source>
   <translation>کوڈ ‘{value}’ کسی کلائنٹ کا نہیں؛ اسے درست کریں، یا نئے کلائنٹ کے لیے خالی چھوڑیں</translation>
  </message>
  <message>
   <source>no client has the number ‘{value}’; correct it, enrol the client first, or let the import create new clients</source>
   <translation>نمبر ‘{value}’ کسی کلائنٹ کا نہیں؛ اسے درست کریں، پہلے کلائنٹ درج کریں، یا امپورٹ کو نئے کلائنٹس بنانے دیں</translation>
  </message>
  <message>
   <source>no column names the response or the client; the rows are known by what they say, so a changed row will count as another interview</source>
   <translation>کوئی کالم جواب نامے یا کلائنٹ کی شناخت نہیں دیتا؛ قطاریں اپنے مواد سے پہچانی جاتی ہیں، اس لیے بدلی ہوئی قطار نیا انٹرویو گنی جائے گی</translation>
  </message>
  <message>
   <source>no column of the list</source>
   <translation>فہرست کا کالم نہیں</translation>
  </message>
  <message>
   <source>no column of the sheet ‘{sheet}’ answers a question</source>
   <translation>شیٹ ‘{sheet}’ کا کوئی کالم کسی سوال کا جواب نہیں</translation>
  </message>
  <message>
   <source>no column of the sheet ‘{sheet}’ is known for this kind of list</source>
   <translation>شیٹ ‘{sheet}’ کا کوئی کالم اس قسم کی فہرست کے لیے معلوم نہیں</translation>
  </message>
  <message>
   <source>no column of {path} names the clients</source>
   <translation>{path} کا کوئی کالم کلائنٹس نہیں بتاتا</translation>
  </message>
  <message>
   <source>no file was kept of batch {batch}</source>
   <translation>بیچ {batch} کی کوئی فائل نہیں رکھی گئی</translation>
  </message>
  <message>
   <source>no fixed day</source>
   <translation>کوئی مقررہ دن نہیں</translation>
  </message>
  <message>
   <source>no institution was entered yet</source>
   <translation>ابھی کوئی ادارہ درج نہیں ہوا</translation>
  </message>
  <message>
   <source>no interview of {round} was typed in here</source>
   <translation>{round} کا کوئی انٹرویو یہاں درج نہیں کیا گیا</translation>
  </message>
  <message>
   <source>no label in {language} for {count} rows ({rows}); another language is shown instead</source>
   <translation>{count} قطاروں ({rows}) کا لیبل {language} میں نہیں؛ دوسری زبان دکھائی جاتی ہے</translation>
  </message>
  <message>
   <source>no longer in the home</source>
   <translation>اب گھر میں نہیں</translation>
  </message>
  <message>
   <source>no mark</source>
   <translation>بغیر نشان</translation>
  </message>
  <message>
   <source>no match</source>
   <translation>کوئی میل نہیں</translation>
  </message>
  <message>
   <source>no planned payment of the client ‘{value}’ fits; split the award first</source>
   <translation>کلائنٹ ‘{value}’ کی کوئی طے شدہ ادائیگی موزوں نہیں؛ پہلے مراعت کو تقسیم کریں</translation>
  </message>
  <message>
   <source>no question</source>
   <translation>کوئی سوال نہیں</translation>
  </message>
  <message>
   <source>no question could be read from the sheet ‘{sheet}’</source>
   <translation>شیٹ ‘{sheet}’ سے کوئی سوال نہیں پڑھا جا سکا</translation>
  </message>
  <message>
   <source>no responses stand in round {round} of {survey}</source>
   <translation>{survey} کے راؤنڈ {round} میں کوئی جواب نامہ نہیں</translation>
  </message>
  <message>
   <source>no responses stand in round {value}; those with some: {known}</source>
   <translation>راؤنڈ {value} میں کوئی جواب نہیں؛ جن میں ہیں: {known}</translation>
  </message>
  <message>
   <source>no round was named, and no column of the file names one</source>
   <translation>کسی راؤنڈ کا نام نہیں دیا گیا، اور فائل کا کوئی کالم بھی نہیں بتاتا</translation>
  </message>
  <message>
   <source>no row of the main sheet belongs to this row; it is left out</source>
   <translation>مرکزی شیٹ کی کوئی قطار اس قطار کی نہیں؛ اسے چھوڑ دیا گیا</translation>
  </message>
  <message>
   <source>no session was known on ‘{value}’; it is created</source>
   <translation>‘{value}’ کا کوئی سیشن درج نہ تھا؛ اسے بنایا جاتا ہے</translation>
  </message>
  <message>
   <source>no sheet has the columns of a harmonisation: {columns}</source>
   <translation>کسی شیٹ میں ہم آہنگی کے کالم نہیں: {columns}</translation>
  </message>
  <message>
   <source>no sheet of this file has the columns {columns}</source>
   <translation>اس فائل کی کسی شیٹ میں کالم {columns} نہیں</translation>
  </message>
  <message>
   <source>no standing merge has the code or number {client}</source>
   <translation>کسی موجودہ انضمام میں کوڈ یا نمبر {client} نہیں</translation>
  </message>
  <message>
   <source>no statement has an instalment due in {period}</source>
   <translation>کسی گوشوارے میں {period} کی واجب قسط نہیں</translation>
  </message>
  <message>
   <source>no table</source>
   <translation>جدول نہیں</translation>
  </message>
  <message>
   <source>no table was found in {path}</source>
   <translation>{path} میں کوئی جدول نہیں ملا</translation>
  </message>
  <message>
   <source>no table was found on the sheet ‘{sheet}’</source>
   <translation>شیٹ ‘{sheet}’ پر کوئی جدول نہیں ملا</translation>
  </message>
  <message>
   <source>nobody answered «{text}» to {question}</source>
   <translation>{question} کا جواب «{text}» کسی نے نہیں دیا</translation>
  </message>
  <message>
   <source>nobody gets a rebate here</source>
   <translation>یہاں کسی کو رعایت نہیں ملتی</translation>
  </message>
  <message>
   <source>nobody has completed the course of {scheme} there</source>
   <translation>وہاں کسی نے {scheme} کا کورس مکمل نہیں کیا</translation>
  </message>
  <message>
   <source>nobody has the number ‘{value}’, but the row says more of the person; choose who it is</source>
   <translation>نمبر ‘{value}’ کسی کا نہیں، مگر قطار شخص کے بارے میں مزید بتاتی ہے؛ منتخب کریں کون ہے</translation>
  </message>
  <message>
   <source>nobody in the household is called ‘{value}’; correct the name, or write the person into the household first</source>
   <translation>گھرانے میں کسی کا نام ‘{value}’ نہیں؛ نام درست کریں، یا پہلے اس فرد کو گھرانے میں لکھیں</translation>
  </message>
  <message>
   <source>nobody is alike</source>
   <translation>کوئی ملتا جلتا نہیں</translation>
  </message>
  <message>
   <source>nobody is referred from this day on</source>
   <translation>اس دن سے کسی کو ریفر نہیں کیا جاتا</translation>
  </message>
  <message>
   <source>nobody is referred without consent; write the day it was given</source>
   <translation>رضامندی کے بغیر کسی کو ریفر نہیں کیا جاتا؛ اس کی تاریخ لکھیں</translation>
  </message>
  <message>
   <source>nobody of her household is written down</source>
   <translation>کلائنٹ کے گھرانے کا کوئی فرد درج نہیں</translation>
  </message>
  <message>
   <source>nobody of the household is called {member}</source>
   <translation>گھرانے میں {member} نام کا کوئی نہیں</translation>
  </message>
  <message>
   <source>nobody of the staff has the code {staff}</source>
   <translation>عملے میں کسی کا کوڈ {staff} نہیں</translation>
  </message>
  <message>
   <source>nobody on the policy is called ‘{value}’</source>
   <translation>پالیسی میں کسی کا نام ‘{value}’ نہیں</translation>
  </message>
  <message>
   <source>nobody passes on what they were not trained in; write the training first</source>
   <translation>جس کی تربیت نہیں ہوئی وہ آگے نہیں سکھا سکتا؛ پہلے تربیت درج کریں</translation>
  </message>
  <message>
   <source>nobody was referred to this partner any more on that day</source>
   <translation>اس دن اس شراکت دار کو کسی کو ریفر نہیں کیا جاتا تھا</translation>
  </message>
  <message>
   <source>nobody yet</source>
   <translation>ابھی کوئی نہیں</translation>
  </message>
  <message>
   <source>none</source>
   <translation>کوئی نہیں</translation>
  </message>
  <message>
   <source>none running</source>
   <translation>کوئی جاری نہیں</translation>
  </message>
  <message>
   <source>not again</source>
   <translation>دوبارہ نہیں</translation>
  </message>
  <message>
   <source>not allowed</source>
   <translation>اجازت نہیں</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>جواب نہیں دیا</translation>
  </message>
  <message>
   <source>not asked</source>
   <translation>نہیں پوچھا گیا</translation>
  </message>
  <message>
   <source>not checked</source>
   <translation>جانچ نہیں ہوئی</translation>
  </message>
  <message>
   <source>not checked: it is written in a way that is not known here</source>
   <translation>نہیں جانچا گیا: یہ ایسے لکھا ہے جو یہاں معلوم نہیں</translation>
  </message>
  <message>
   <source>not checked: its choices are in another file</source>
   <translation>نہیں جانچا گیا: اس کے انتخابات دوسری فائل میں ہیں</translation>
  </message>
  <message>
   <source>not checked: only the phone can tell {value}()</source>
   <translation>نہیں جانچا گیا: {value}() صرف فون بتا سکتا ہے</translation>
  </message>
  <message>
   <source>not checked: the file does not tell the day of the interview</source>
   <translation>نہیں جانچا گیا: فائل انٹرویو کا دن نہیں بتاتی</translation>
  </message>
  <message>
   <source>not checked: the file has no column ‘{value}’</source>
   <translation>نہیں جانچا گیا: فائل میں کالم ‘{value}’ نہیں</translation>
  </message>
  <message>
   <source>not checked: the form has no question ‘{value}’</source>
   <translation>نہیں جانچا گیا: فارم میں سوال ‘{value}’ نہیں</translation>
  </message>
  <message>
   <source>not corrected yet</source>
   <translation>ابھی درست نہیں ہوا</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>نہیں ملا</translation>
  </message>
  <message>
   <source>not imported</source>
   <translation>امپورٹ نہیں ہوئی</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>معلوم نہیں</translation>
  </message>
  <message>
   <source>not listed</source>
   <translation>فہرست میں نہیں</translation>
  </message>
  <message>
   <source>not marked</source>
   <translation>درج نہیں</translation>
  </message>
  <message>
   <source>not met</source>
   <translation>پوری نہیں</translation>
  </message>
  <message>
   <source>not read</source>
   <translation>نہیں پڑھا گیا</translation>
  </message>
  <message>
   <source>not taken over</source>
   <translation>نہیں لیا گیا</translation>
  </message>
  <message>
   <source>not visited yet</source>
   <translation>ابھی دورہ نہیں ہوا</translation>
  </message>
  <message>
   <source>not what the form computes</source>
   <translation>فارم کے حساب سے مختلف</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>ابھی نہیں</translation>
  </message>
  <message>
   <source>not {value}</source>
   <translation>{value} نہیں</translation>
  </message>
  <message>
   <source>note</source>
   <translation>نوٹ</translation>
  </message>
  <message>
   <source>note a new consent first</source>
   <translation>پہلے نئی رضامندی درج کریں</translation>
  </message>
  <message>
   <source>note help given with a claim</source>
   <translation>کلیم میں دی گئی مدد درج کریں</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>کچھ نہیں</translation>
  </message>
  <message>
   <source>nothing counted yet</source>
   <translation>ابھی کچھ شمار نہیں ہوا</translation>
  </message>
  <message>
   <source>nothing is open for ‘{value}’; write the day of sending</source>
   <translation>‘{value}’ کے لیے کچھ کھلا نہیں؛ بھیجنے کا دن لکھیں</translation>
  </message>
  <message>
   <source>nothing needs to be changed</source>
   <translation>کچھ بدلنے کی ضرورت نہیں</translation>
  </message>
  <message>
   <source>nothing was given under the rule: it is corrected</source>
   <translation>اس قاعدے کے تحت کچھ نہیں دیا گیا: اسے درست کیا جا رہا ہے</translation>
  </message>
  <message>
   <source>nothing was kept; mend these rows and read the workbook again</source>
   <translation>کچھ نہیں رکھا گیا؛ یہ قطاریں درست کریں اور ورک بک دوبارہ پڑھیں</translation>
  </message>
  <message>
   <source>nothing would change</source>
   <translation>کچھ نہیں بدلے گا</translation>
  </message>
  <message>
   <source>now</source>
   <translation>اب</translation>
  </message>
  <message>
   <source>number</source>
   <translation>نمبر</translation>
  </message>
  <message>
   <source>number in the file: {number}</source>
   <translation>فائل میں نمبر: {number}</translation>
  </message>
  <message>
   <source>number of the action in the list</source>
   <translation>فہرست میں اقدام کا نمبر</translation>
  </message>
  <message>
   <source>number of the batch</source>
   <translation>بیچ کا نمبر</translation>
  </message>
  <message>
   <source>number of the entry</source>
   <translation>اندراج کا نمبر</translation>
  </message>
  <message>
   <source>number of the entry in the core-banking system</source>
   <translation>کور بینکنگ نظام میں اندراج کا نمبر</translation>
  </message>
  <message>
   <source>number of the interview to decide about (default: list them)</source>
   <translation>جس انٹرویو کا فیصلہ کرنا ہے اس کا نمبر (طے شدہ: فہرست)</translation>
  </message>
  <message>
   <source>number of the module</source>
   <translation>ماڈیول کا نمبر</translation>
  </message>
  <message>
   <source>number of the policy</source>
   <translation>پالیسی کا نمبر</translation>
  </message>
  <message>
   <source>number of the referral</source>
   <translation>ریفرل کا نمبر</translation>
  </message>
  <message>
   <source>number of the referral in the list</source>
   <translation>فہرست میں ریفرل کا نمبر</translation>
  </message>
  <message>
   <source>number of the voucher</source>
   <translation>واؤچر کا نمبر</translation>
  </message>
  <message>
   <source>number that chance starts from; the same one gives the same data</source>
   <translation>وہ نمبر جس سے اتفاقی ڈیٹا بنتا ہے؛ وہی نمبر وہی ڈیٹا دیتا ہے</translation>
  </message>
  <message>
   <source>numbers and other answers cannot be one concept: {concept}</source>
   <translation>اعداد اور دوسرے جوابات ایک تصور نہیں ہو سکتے: {concept}</translation>
  </message>
  <message>
   <source>numbers like the others</source>
   <translation>دوسروں جیسے اعداد</translation>
  </message>
  <message>
   <source>numbers such as {value} in a column of dates are read as Excel's numbers of days: {read}</source>
   <translation>تاریخوں کے کالم میں {value} جیسے عدد Excel کے دنوں کے عدد سمجھے گئے: {read}</translation>
  </message>
  <message>
   <source>numbers such as ‘{value}’ are shorter than the {width} digits of the others; Excel drops the zeros in front</source>
   <translation>‘{value}’ جیسے نمبر باقیوں کے {width} ہندسوں سے چھوٹے ہیں؛ Excel شروع کے صفر ہٹا دیتا ہے</translation>
  </message>
  <message>
   <source>numbers such as ‘{value}’ are written otherwise than the rest of the column, and can be read in one way only; read as {read}</source>
   <translation>‘{value}’ جیسے اعداد باقی کالم سے مختلف لکھے گئے ہیں اور ایک ہی طرح پڑھے جا سکتے ہیں؛ {read} پڑھا گیا</translation>
  </message>
  <message>
   <source>numbers such as ‘{value}’ can be read in two ways; read as {read}</source>
   <translation>‘{value}’ جیسے عدد دو طرح پڑھے جا سکتے ہیں؛ {read} پڑھا گیا</translation>
  </message>
  <message>
   <source>of</source>
   <translation>کل</translation>
  </message>
  <message numerus="yes">
   <source>of %n month|of %n months</source>
   <translation>
    <numerusform>%n مہینے میں سے</numerusform>
    <numerusform>%n مہینوں میں سے</numerusform>
   </translation>
  </message>
  <message>
   <source>of a saved view</source>
   <translation>محفوظ منظر کے</translation>
  </message>
  <message>
   <source>of family and paid workers</source>
   <translation>اہلِ خانہ اور اجرتی کارکنوں میں سے</translation>
  </message>
  <message>
   <source>of new schemes; what was recorded keeps its own</source>
   <translation>نئی اسکیموں کی؛ درج شدہ اپنی کرنسی رکھتی ہیں</translation>
  </message>
  <message>
   <source>of one questionnaire</source>
   <translation>ایک سوالنامے کے</translation>
  </message>
  <message>
   <source>of plan, %</source>
   <translation>منصوبے کا %</translation>
  </message>
  <message>
   <source>of several persons</source>
   <translation>کئی افراد کا</translation>
  </message>
  <message>
   <source>of target, %</source>
   <translation>ہدف کا %</translation>
  </message>
  <message>
   <source>of the file</source>
   <translation>فائل کا</translation>
  </message>
  <message>
   <source>of the workbook</source>
   <translation>ورک بک کی</translation>
  </message>
  <message>
   <source>of this branch</source>
   <translation>اس برانچ کا</translation>
  </message>
  <message>
   <source>of this branch only</source>
   <translation>صرف اس برانچ کے</translation>
  </message>
  <message>
   <source>of this client</source>
   <translation>اس کلائنٹ کے</translation>
  </message>
  <message>
   <source>of this client only</source>
   <translation>صرف اس کلائنٹ کی</translation>
  </message>
  <message>
   <source>of this innovation only</source>
   <translation>صرف اس اختراع کا</translation>
  </message>
  <message>
   <source>of this month only</source>
   <translation>صرف اس مہینے کی</translation>
  </message>
  <message>
   <source>of this scheme</source>
   <translation>اس اسکیم کی</translation>
  </message>
  <message>
   <source>of this state only</source>
   <translation>صرف اس حالت والے</translation>
  </message>
  <message>
   <source>of this status only</source>
   <translation>صرف اس حیثیت والے</translation>
  </message>
  <message>
   <source>of {count} to be done</source>
   <translation>کرنے والے {count} میں سے</translation>
  </message>
  <message>
   <source>of {target} planned</source>
   <translation>طے شدہ {target} میں سے</translation>
  </message>
  <message>
   <source>offer it again</source>
   <translation>اسے دوبارہ پیش کریں</translation>
  </message>
  <message>
   <source>offer it no more</source>
   <translation>اسے آئندہ پیش نہ کریں</translation>
  </message>
  <message>
   <source>officer</source>
   <translation>آفیسر</translation>
  </message>
  <message>
   <source>old code of the one who was merged, or the batch</source>
   <translation>ضم ہونے والے کا پرانا کوڈ، یا بیچ</translation>
  </message>
  <message numerus="yes">
   <source>oldest %n day late|oldest %n days late</source>
   <translation>
    <numerusform>سب سے پرانی %n دن لیٹ</numerusform>
    <numerusform>سب سے پرانی %n دن لیٹ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>oldest filed %n day ago|oldest filed %n days ago</source>
   <translation>
    <numerusform>سب سے پرانا %n دن پہلے دائر</numerusform>
    <numerusform>سب سے پرانا %n دن پہلے دائر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>oldest open for %n day|oldest open for %n days</source>
   <translation>
    <numerusform>سب سے پرانا %n دن سے کھلا</numerusform>
    <numerusform>سب سے پرانا %n دن سے کھلا</numerusform>
   </translation>
  </message>
  <message>
   <source>on time</source>
   <translation>بروقت</translation>
  </message>
  <message>
   <source>one a line</source>
   <translation>ہر سطر میں ایک</translation>
  </message>
  <message>
   <source>one a line: a code, then the words; yes means that it is well</source>
   <translation>ہر سطر میں ایک: پہلے کوڈ، پھر الفاظ؛ ہاں کا مطلب ہے کہ ٹھیک ہے</translation>
  </message>
  <message>
   <source>one a line: title | minutes | materials</source>
   <translation>ہر سطر میں ایک: عنوان | منٹ | سامان</translation>
  </message>
  <message>
   <source>one a line; empty when all are there</source>
   <translation>ہر سطر میں ایک؛ سب موجود ہوں تو خالی</translation>
  </message>
  <message>
   <source>one a line; the own script behind a bar</source>
   <translation>ہر سطر میں ایک؛ مقامی رسم الخط کھڑی لکیر کے بعد</translation>
  </message>
  <message>
   <source>one batch, with the fields that it changed</source>
   <translation>ایک بیچ، ان خانوں کے ساتھ جو اس نے بدلے</translation>
  </message>
  <message>
   <source>one choice of it</source>
   <translation>اس کا ایک انتخاب</translation>
  </message>
  <message>
   <source>one column of codes where several answers may be chosen</source>
   <translation>جہاں کئی جوابات چنے جا سکیں وہاں کوڈز کا ایک کالم</translation>
  </message>
  <message>
   <source>one is in the arm {kept}, the other in {other}; {kept} stays</source>
   <translation>ایک زمرہ {kept} میں ہے، دوسرا {other} میں؛ {kept} رہے گا</translation>
  </message>
  <message>
   <source>one round only</source>
   <translation>صرف ایک راؤنڈ</translation>
  </message>
  <message>
   <source>only a condition about a child that was not met is reviewed</source>
   <translation>جائزہ صرف بچے سے متعلق اس شرط کا ہوتا ہے جو پوری نہیں ہوئی</translation>
  </message>
  <message>
   <source>only a list has choices; let the field be a list, or leave them out</source>
   <translation>انتخابات صرف فہرست کے ہوتے ہیں؛ خانے کو فہرست بنائیں، یا انہیں چھوڑ دیں</translation>
  </message>
  <message>
   <source>only clients of the comparison arm who were exposed</source>
   <translation>صرف موازنہ زمرے کے کلائنٹس جن کا واسطہ پڑا</translation>
  </message>
  <message>
   <source>only clients of this status; may be given several times</source>
   <translation>صرف اس حیثیت کے کلائنٹس؛ کئی بار دی جا سکتی ہے</translation>
  </message>
  <message>
   <source>only for people who may see research data</source>
   <translation>صرف ان کے لیے جو تحقیقی ڈیٹا دیکھ سکتے ہیں</translation>
  </message>
  <message>
   <source>only for those who may see sensitive answers</source>
   <translation>صرف ان کے لیے جو حساس جوابات دیکھ سکتے ہیں</translation>
  </message>
  <message>
   <source>only of this loan; may be given several times</source>
   <translation>صرف اس قرض کی؛ کئی بار دیا جا سکتا ہے</translation>
  </message>
  <message>
   <source>only the holder and members of the household can be insured</source>
   <translation>صرف پالیسی ہولڈر اور گھرانے کے افراد کا بیمہ ہو سکتا ہے</translation>
  </message>
  <message>
   <source>only these</source>
   <translation>صرف یہ</translation>
  </message>
  <message>
   <source>only these; `due` end soon</source>
   <translation>صرف یہ؛ `due` جلد ختم ہونے والی</translation>
  </message>
  <message>
   <source>only these; `follow_up` are those that need a person</source>
   <translation>صرف یہ؛ `follow_up` وہ ہیں جنہیں شخص درکار ہے</translation>
  </message>
  <message>
   <source>only these; `follow_up` is due and not done</source>
   <translation>صرف یہ؛ `follow_up` واجب ہے مگر ہوا نہیں</translation>
  </message>
  <message>
   <source>only these; `open` wait for somebody</source>
   <translation>صرف یہ؛ `open` کسی کے منتظر ہیں</translation>
  </message>
  <message>
   <source>only those that expire within so many days</source>
   <translation>صرف وہ جو اتنے دنوں میں ختم ہوں گے</translation>
  </message>
  <message>
   <source>only those that hold on that day</source>
   <translation>صرف وہ جو اس دن نافذ ہوں</translation>
  </message>
  <message>
   <source>open</source>
   <translation>باقی</translation>
  </message>
  <message>
   <source>open a closed month again, with a reason</source>
   <translation>بند مہینہ وجہ بتا کر دوبارہ کھولیں</translation>
  </message>
  <message>
   <source>open at end</source>
   <translation>آخر میں کھلے</translation>
  </message>
  <message>
   <source>open her page instead</source>
   <translation>اس کے بجائے کلائنٹ کا صفحہ کھولیں</translation>
  </message>
  <message>
   <source>open it again and type your changes once more</source>
   <translation>اسے دوبارہ کھولیں اور اپنی تبدیلیاں پھر لکھیں</translation>
  </message>
  <message>
   <source>open it in Excel and save a copy without a password</source>
   <translation>اسے Excel میں کھول کر پاس ورڈ کے بغیر نقل محفوظ کریں</translation>
  </message>
  <message>
   <source>open it in Excel and save it as .xlsx</source>
   <translation>اسے Excel میں کھول کر .xlsx میں محفوظ کریں</translation>
  </message>
  <message>
   <source>open it in Excel or LibreOffice and save it as .xlsx</source>
   <translation>اسے Excel یا LibreOffice میں کھول کر .xlsx میں محفوظ کریں</translation>
  </message>
  <message>
   <source>open it in Excel, let Excel repair it, and save it again</source>
   <translation>اسے Excel میں کھولیں، Excel کو مرمت کرنے دیں، اور دوبارہ محفوظ کریں</translation>
  </message>
  <message>
   <source>open it to change it, or type it a second time to compare</source>
   <translation>بدلنے کے لیے اسے کھولیں، یا موازنے کے لیے دوسری بار درج کریں</translation>
  </message>
  <message>
   <source>open it to see whether it is whole, then save it again</source>
   <translation>کھول کر دیکھیں کہ پوری ہے، پھر دوبارہ محفوظ کریں</translation>
  </message>
  <message>
   <source>open over 30 days</source>
   <translation>30 دن سے زیادہ کھلے</translation>
  </message>
  <message>
   <source>opening</source>
   <translation>کھل رہا ہے</translation>
  </message>
  <message>
   <source>opens</source>
   <translation>آغاز</translation>
  </message>
  <message>
   <source>or else</source>
   <translation>یا پھر</translation>
  </message>
  <message>
   <source>other</source>
   <translation>دیگر</translation>
  </message>
  <message>
   <source>other, specify</source>
   <translation>دیگر، وضاحت</translation>
  </message>
  <message>
   <source>our client code</source>
   <translation>ہمارا کلائنٹ کوڈ</translation>
  </message>
  <message>
   <source>our own template</source>
   <translation>ہمارا اپنا ٹیمپلیٹ</translation>
  </message>
  <message>
   <source>ours kept</source>
   <translation>ہماری رکھی گئی</translation>
  </message>
  <message>
   <source>outcome</source>
   <translation>نتیجہ</translation>
  </message>
  <message>
   <source>outstanding</source>
   <translation>واجب الادا</translation>
  </message>
  <message>
   <source>overdue at end</source>
   <translation>آخر میں زائد المیعاد</translation>
  </message>
  <message>
   <source>overlapping times in an innovation become one that spans both</source>
   <translation>اختراع میں ایک دوسرے پر آنے والے اوقات مل کر ایک ہو جاتے ہیں جو دونوں پر محیط ہے</translation>
  </message>
  <message>
   <source>own script</source>
   <translation>مقامی رسم الخط</translation>
  </message>
  <message>
   <source>paid</source>
   <translation>ادا شدہ</translation>
  </message>
  <message>
   <source>paid by clients</source>
   <translation>کلائنٹس نے دیا</translation>
  </message>
  <message>
   <source>paid in the month</source>
   <translation>مہینے میں ادا</translation>
  </message>
  <message>
   <source>paid in twelve months</source>
   <translation>بارہ مہینوں میں ادا</translation>
  </message>
  <message>
   <source>paid men</source>
   <translation>اجرتی مرد</translation>
  </message>
  <message>
   <source>paid out</source>
   <translation>جاری کردہ</translation>
  </message>
  <message>
   <source>paid women</source>
   <translation>اجرتی خواتین</translation>
  </message>
  <message>
   <source>paper</source>
   <translation>کاغذ</translation>
  </message>
  <message>
   <source>papers are not made in the language {language}</source>
   <translation>زبان {language} میں رپورٹ نہیں بنتی</translation>
  </message>
  <message>
   <source>papers expiring in 60 days</source>
   <translation>60 دن میں ختم ہونے والے کاغذات</translation>
  </message>
  <message>
   <source>part of a name, code or number</source>
   <translation>نام، کوڈ یا نمبر کا حصہ</translation>
  </message>
  <message>
   <source>part of it</source>
   <translation>اس کا حصہ</translation>
  </message>
  <message>
   <source>partial</source>
   <translation>جزوی</translation>
  </message>
  <message>
   <source>partner</source>
   <translation>شراکت دار</translation>
  </message>
  <message>
   <source>pass-on talks</source>
   <translation>آگاہی نشستیں</translation>
  </message>
  <message>
   <source>paste from Excel</source>
   <translation>Excel سے پیسٹ</translation>
  </message>
  <message>
   <source>pay it again, or cancel it</source>
   <translation>دوبارہ ادا کریں، یا منسوخ کریں</translation>
  </message>
  <message>
   <source>pay it first</source>
   <translation>پہلے اسے ادا کریں</translation>
  </message>
  <message>
   <source>payment {number} of {count}</source>
   <translation>ادائیگی {number} از {count}</translation>
  </message>
  <message>
   <source>payments that are due</source>
   <translation>واجب ادائیگیاں</translation>
  </message>
  <message>
   <source>payments_{day}</source>
   <translation>payments_{day}</translation>
  </message>
  <message>
   <source>people were referred to this partner: {count}</source>
   <translation>اس شراکت دار کو ریفر کیے گئے لوگ: {count}</translation>
  </message>
  <message>
   <source>per cent of interest</source>
   <translation>مارک اپ کا فیصد</translation>
  </message>
  <message>
   <source>period</source>
   <translation>مدت</translation>
  </message>
  <message>
   <source>person of the household it is for</source>
   <translation>گھرانے کا فرد جس کے لیے ہے</translation>
  </message>
  <message>
   <source>person of the household who is sent</source>
   <translation>گھرانے کا فرد جسے بھیجا گیا</translation>
  </message>
  <message>
   <source>persons</source>
   <translation>افراد</translation>
  </message>
  <message>
   <source>persons trained</source>
   <translation>تربیت یافتہ افراد</translation>
  </message>
  <message>
   <source>phone</source>
   <translation>فون</translation>
  </message>
  <message>
   <source>photos are kept as JPEG or PNG, papers also as PDF</source>
   <translation>تصاویر JPEG یا PNG میں رکھی جاتی ہیں، کاغذات PDF میں بھی</translation>
  </message>
  <message>
   <source>picture for the head of every paper</source>
   <translation>ہر رپورٹ کے سرے کی تصویر</translation>
  </message>
  <message>
   <source>picture.png</source>
   <translation>picture.png</translation>
  </message>
  <message>
   <source>place</source>
   <translation>جگہ</translation>
  </message>
  <message>
   <source>place in the list</source>
   <translation>فہرست میں جگہ</translation>
  </message>
  <message>
   <source>plan</source>
   <translation>منصوبہ</translation>
  </message>
  <message>
   <source>plan a round: its days and its number</source>
   <translation>راؤنڈ کا منصوبہ: اس کے دن اور تعداد</translation>
  </message>
  <message>
   <source>plan {count}</source>
   <translation>منصوبہ {count}</translation>
  </message>
  <message>
   <source>plan {plan}</source>
   <translation>منصوبہ {plan}</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>طے شدہ</translation>
  </message>
  <message>
   <source>planned: {days}</source>
   <translation>طے شدہ: {days}</translation>
  </message>
  <message>
   <source>points from 0 to {most}</source>
   <translation>0 سے {most} تک پوائنٹ</translation>
  </message>
  <message>
   <source>policies in force</source>
   <translation>نافذ پالیسیاں</translation>
  </message>
  <message>
   <source>policies that ended</source>
   <translation>ختم ہونے والی پالیسیاں</translation>
  </message>
  <message>
   <source>policies, persons covered, claims</source>
   <translation>پالیسیاں، بیمہ شدہ افراد، کلیم</translation>
  </message>
  <message>
   <source>policy</source>
   <translation>پالیسی</translation>
  </message>
  <message>
   <source>policy of</source>
   <translation>پالیسی ہولڈر</translation>
  </message>
  <message>
   <source>policy {number} is cancelled</source>
   <translation>پالیسی {number} منسوخ ہوئی</translation>
  </message>
  <message>
   <source>policy {number} is written</source>
   <translation>پالیسی {number} درج ہوئی</translation>
  </message>
  <message>
   <source>premium</source>
   <translation>پریمیم</translation>
  </message>
  <message>
   <source>premium earned</source>
   <translation>حاصل شدہ پریمیم</translation>
  </message>
  <message>
   <source>present</source>
   <translation>حاضر</translation>
  </message>
  <message>
   <source>print it, or reopen it with a reason</source>
   <translation>اسے چھاپیں، یا وجہ بتا کر دوبارہ کھولیں</translation>
  </message>
  <message>
   <source>print no logo any more</source>
   <translation>اب لوگو نہ چھاپیں</translation>
  </message>
  <message>
   <source>print nothing but errors</source>
   <translation>غلطیوں کے سوا کچھ نہ لکھیں</translation>
  </message>
  <message>
   <source>print one JSON object and nothing else</source>
   <translation>صرف ایک JSON آبجیکٹ لکھیں</translation>
  </message>
  <message>
   <source>printed then</source>
   <translation>پچھلی طباعت میں</translation>
  </message>
  <message>
   <source>problem</source>
   <translation>مسئلہ</translation>
  </message>
  <message>
   <source>proposed; change it where the client writes it otherwise</source>
   <translation>تجویز کردہ؛ اگر کلائنٹ مختلف لکھتا ہو تو بدلیں</translation>
  </message>
  <message>
   <source>provider</source>
   <translation>فراہم کنندہ</translation>
  </message>
  <message>
   <source>put a document into the bin</source>
   <translation>دستاویز ردّی دان میں ڈالیں</translation>
  </message>
  <message>
   <source>put an award right</source>
   <translation>مراعت درست کریں</translation>
  </message>
  <message>
   <source>put awards into the bin</source>
   <translation>مراعات کو ردی میں ڈالیں</translation>
  </message>
  <message>
   <source>put into the bin</source>
   <translation>ردّی دان میں ڈالا</translation>
  </message>
  <message>
   <source>put rebates that were not credited into the bin</source>
   <translation>جو رعایتیں کریڈٹ نہیں ہوئیں انہیں ردّی دان میں ڈالیں</translation>
  </message>
  <message>
   <source>question</source>
   <translation>سوال</translation>
  </message>
  <message>
   <source>question or person</source>
   <translation>سوال یا شخص</translation>
  </message>
  <message>
   <source>questionnaires and their answers</source>
   <translation>سوالنامے اور ان کے جوابات</translation>
  </message>
  <message>
   <source>questions</source>
   <translation>سوالات</translation>
  </message>
  <message>
   <source>quiz change, points</source>
   <translation>کوئز میں تبدیلی، پوائنٹ</translation>
  </message>
  <message>
   <source>read a list of any kind into the book</source>
   <translation>کسی بھی قسم کی فہرست کتاب میں پڑھیں</translation>
  </message>
  <message>
   <source>read a questionnaire from an XLSForm</source>
   <translation>XLSForm سے سوالنامہ پڑھیں</translation>
  </message>
  <message>
   <source>read a statement of instalments from a spreadsheet</source>
   <translation>اسپریڈ شیٹ سے قسطوں کا گوشوارہ پڑھیں</translation>
  </message>
  <message>
   <source>read as</source>
   <translation>پڑھا گیا</translation>
  </message>
  <message>
   <source>read as a register: {marks} marks of {sessions} sessions, a column each; every mark is stored as the attendance of its client</source>
   <translation>رجسٹر کے طور پر پڑھا گیا: {sessions} سیشن کے {marks} نشان، ہر ایک کا ایک کالم؛ ہر نشان اپنے کلائنٹ کی حاضری کے طور پر محفوظ ہوتا ہے</translation>
  </message>
  <message>
   <source>read as the import {batch} of {day} by {who}; --anew takes nothing over</source>
   <translation>{day} کو {who} کے امپورٹ {batch} کی طرح پڑھا گیا؛ --anew سے کچھ نہیں لیا جاتا</translation>
  </message>
  <message>
   <source>read it in with mfdw survey define, or correct the code</source>
   <translation>mfdw survey define سے پڑھیں، یا کوڈ درست کریں</translation>
  </message>
  <message>
   <source>read it with survey define, or choose the file with the answers</source>
   <translation>اسے survey define سے پڑھیں، یا جوابات والی فائل منتخب کریں</translation>
  </message>
  <message>
   <source>read this row although it looks like a total, a note or a heading</source>
   <translation>یہ قطار پڑھیں اگرچہ میزان، نوٹ یا سرخی جیسی لگتی ہے</translation>
  </message>
  <message>
   <source>reading the workbook took too long</source>
   <translation>ورک بک پڑھنے میں بہت دیر لگی</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>وجہ</translation>
  </message>
  <message>
   <source>rebate</source>
   <translation>رعایت</translation>
  </message>
  <message>
   <source>rebates</source>
   <translation>رعایتیں</translation>
  </message>
  <message>
   <source>rebates of interest, by loan statements</source>
   <translation>قرض کے گوشواروں کے مطابق مارک اپ میں رعایتیں</translation>
  </message>
  <message>
   <source>rebates were computed under version {number} of the rule</source>
   <translation>رعایتیں قاعدے کے ورژن {number} کے تحت شمار ہوئیں</translation>
  </message>
  <message>
   <source>rebates_{period}</source>
   <translation>rebates_{period}</translation>
  </message>
  <message>
   <source>receipt</source>
   <translation>رسید</translation>
  </message>
  <message>
   <source>receipt_{batch}</source>
   <translation>receipt_{batch}</translation>
  </message>
  <message>
   <source>received</source>
   <translation>وصول</translation>
  </message>
  <message>
   <source>record</source>
   <translation>اندراج</translation>
  </message>
  <message>
   <source>recorded by</source>
   <translation>درج کنندہ</translation>
  </message>
  <message>
   <source>records</source>
   <translation>اندراجات</translation>
  </message>
  <message>
   <source>records hold a value of {field}: {count}</source>
   <translation>{field} کی قدر والے اندراجات: {count}</translation>
  </message>
  <message>
   <source>records hold values already: {count}; add another field instead</source>
   <translation>اندراجات میں قدریں پہلے سے ہیں: {count}؛ اس کے بجائے نیا خانہ شامل کریں</translation>
  </message>
  <message>
   <source>refer a client to a partner</source>
   <translation>کلائنٹ کو شراکت دار کے پاس ریفر کریں</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>حوالہ</translation>
  </message>
  <message>
   <source>referral {number} is closed</source>
   <translation>ریفرل {number} بند ہوا</translation>
  </message>
  <message>
   <source>referral {number} is received</source>
   <translation>ریفرل {number} وصول ہوا</translation>
  </message>
  <message>
   <source>referral {number} is written</source>
   <translation>ریفرل {number} درج ہوا</translation>
  </message>
  <message>
   <source>referrals</source>
   <translation>ریفرلز</translation>
  </message>
  <message>
   <source>referrals for this reason are entered by those who may see sensitive answers</source>
   <translation>اس وجہ کے ریفرل وہی لکھتے ہیں جو حساس جواب دیکھ سکتے ہیں</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>انکار</translation>
  </message>
  <message>
   <source>registrations obtained</source>
   <translation>حاصل شدہ رجسٹریشن</translation>
  </message>
  <message>
   <source>reject rows of unknown clients (default), or create the clients</source>
   <translation>نامعلوم کلائنٹس کی قطاریں مسترد کریں (طے شدہ)، یا کلائنٹس بنائیں</translation>
  </message>
  <message>
   <source>reject rows that break this kind of rule of the form, else told as a warning: {kinds}; may be repeated</source>
   <translation>فارم کا اس قسم کا اصول توڑنے والی قطاریں مسترد کریں، ورنہ صرف تنبیہ ہوتی ہے: {kinds}؛ دہرایا جا سکتا ہے</translation>
  </message>
  <message>
   <source>reject the row</source>
   <translation>قطار مسترد کریں</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>مسترد</translation>
  </message>
  <message>
   <source>relation</source>
   <translation>رشتہ</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>ہٹائے گئے</translation>
  </message>
  <message>
   <source>renewed</source>
   <translation>تجدید شدہ</translation>
  </message>
  <message>
   <source>repeats are in long exports only</source>
   <translation>دہرائیاں صرف long ایکسپورٹ میں ہوتی ہیں</translation>
  </message>
  <message>
   <source>replace a file that is there; else the new one is called NAME_v2</source>
   <translation>موجود فائل کی جگہ لکھیں؛ ورنہ نئی کا نام NAME_v2 ہو گا</translation>
  </message>
  <message>
   <source>replay a saved recipe</source>
   <translation>محفوظ ترکیب دوبارہ چلائیں</translation>
  </message>
  <message>
   <source>responses</source>
   <translation>جواب نامے</translation>
  </message>
  <message>
   <source>restore it from a backup; mfdw check tells what else is wrong</source>
   <translation>بیک اَپ سے بحال کریں؛ mfdw check بتاتا ہے کہ اور کیا غلط ہے</translation>
  </message>
  <message>
   <source>restored</source>
   <translation>بحال ہوئے</translation>
  </message>
  <message>
   <source>restricted</source>
   <translation>محدود</translation>
  </message>
  <message>
   <source>retire the field: it is asked no more, and what is stored stays</source>
   <translation>خانہ متروک کریں: یہ پھر نہیں پوچھا جاتا، اور محفوظ قدریں رہتی ہیں</translation>
  </message>
  <message>
   <source>retired</source>
   <translation>متروک</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>واپس آئی</translation>
  </message>
  <message>
   <source>reverse it under Rebates</source>
   <translation>رعایتیں میں اسے واپس لیں</translation>
  </message>
  <message>
   <source>reverse it, or discard the rebates that hold it</source>
   <translation>اسے واپس لیں، یا جن رعایتوں میں یہ ہے انہیں رد کریں</translation>
  </message>
  <message>
   <source>reverse what is wrong</source>
   <translation>جو غلط ہے اسے واپس لیں</translation>
  </message>
  <message>
   <source>reversed</source>
   <translation>واپس لی گئیں</translation>
  </message>
  <message>
   <source>reversed {day}: {reason}</source>
   <translation>{day} کو واپس لی گئی: {reason}</translation>
  </message>
  <message>
   <source>right margin</source>
   <translation>دائیں حاشیہ</translation>
  </message>
  <message>
   <source>role</source>
   <translation>کردار</translation>
  </message>
  <message>
   <source>round</source>
   <translation>راؤنڈ</translation>
  </message>
  <message>
   <source>round half up to this amount</source>
   <translation>اس رقم تک گول کریں، آدھا اوپر</translation>
  </message>
  <message>
   <source>round of the interview</source>
   <translation>انٹرویو کا راؤنڈ</translation>
  </message>
  <message>
   <source>round {round} has no question ‘{value}’ outside of repeats</source>
   <translation>راؤنڈ {round} میں تکرار سے باہر سوال ‘{value}’ نہیں</translation>
  </message>
  <message>
   <source>rounds</source>
   <translation>راؤنڈ</translation>
  </message>
  <message>
   <source>row</source>
   <translation>قطار</translation>
  </message>
  <message>
   <source>row of the headers, as Excel counts</source>
   <translation>سرخیوں کی قطار، Excel کی گنتی کے مطابق</translation>
  </message>
  <message>
   <source>row {rows} is not below the headings of this table and cannot be taken in</source>
   <translation>قطار {rows} اس جدول کی سرخیوں کے نیچے نہیں، شامل نہیں ہو سکتی</translation>
  </message>
  <message>
   <source>row {row}</source>
   <translation>قطار {row}</translation>
  </message>
  <message>
   <source>row {row} gives this concept a column of the same round already</source>
   <translation>قطار {row} اس تصور کو اسی راؤنڈ کا کالم پہلے ہی دیتی ہے</translation>
  </message>
  <message>
   <source>row {row} is left out ({why}): {text}; --include-row {row} reads it</source>
   <translation>قطار {row} چھوڑی گئی ({why}): {text}؛ --include-row {row} اسے پڑھتا ہے</translation>
  </message>
  <message>
   <source>rows</source>
   <translation>قطاریں</translation>
  </message>
  <message>
   <source>rows and columns of a saved view</source>
   <translation>محفوظ منظر کی قطاریں اور کالم</translation>
  </message>
  <message>
   <source>rows are to be dropped, but not exactly one of the group is correct</source>
   <translation>قطاریں چھوڑنی ہیں، مگر گروپ میں ٹھیک ایک correct نہیں</translation>
  </message>
  <message>
   <source>rows read</source>
   <translation>قطاریں پڑھی گئیں</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>اصول</translation>
  </message>
  <message>
   <source>run</source>
   <translation>شمار</translation>
  </message>
  <message>
   <source>run it again with --debug and send what it prints</source>
   <translation>اسے --debug کے ساتھ دوبارہ چلائیں اور جو لکھا آئے وہ بھیجیں</translation>
  </message>
  <message numerus="yes">
   <source>run {run}: {scheme} {period}, {state}, %n rebate, {amount}|run {run}: {scheme} {period}, {state}, %n rebates, {amount}</source>
   <translation>
    <numerusform>شمار {run}: {scheme} {period}، {state}، %n رعایت، {amount}</numerusform>
    <numerusform>شمار {run}: {scheme} {period}، {state}، %n رعایتیں، {amount}</numerusform>
   </translation>
  </message>
  <message>
   <source>safety visits</source>
   <translation>حفاظتی دورے</translation>
  </message>
  <message>
   <source>same answer in a row</source>
   <translation>لگاتار وہی جواب</translation>
  </message>
  <message>
   <source>same as {month}</source>
   <translation>{month} کے برابر</translation>
  </message>
  <message>
   <source>same birth day</source>
   <translation>ایک ہی تاریخِ پیدائش</translation>
  </message>
  <message>
   <source>same label</source>
   <translation>ایک ہی لیبل</translation>
  </message>
  <message>
   <source>same name</source>
   <translation>ایک ہی نام</translation>
  </message>
  <message>
   <source>same number ({type})</source>
   <translation>ایک ہی نمبر ({type})</translation>
  </message>
  <message>
   <source>same path</source>
   <translation>ایک ہی راستہ</translation>
  </message>
  <message>
   <source>same relative</source>
   <translation>ایک ہی رشتہ دار</translation>
  </message>
  <message>
   <source>same sex</source>
   <translation>ایک ہی جنس</translation>
  </message>
  <message>
   <source>same telephone</source>
   <translation>ایک ہی فون</translation>
  </message>
  <message>
   <source>same telephone, which more than three persons have</source>
   <translation>ایک ہی فون، جو تین سے زیادہ افراد کا ہے</translation>
  </message>
  <message>
   <source>same village</source>
   <translation>ایک ہی گاؤں</translation>
  </message>
  <message>
   <source>same year of birth</source>
   <translation>ایک ہی سالِ پیدائش</translation>
  </message>
  <message>
   <source>save it again from the import window</source>
   <translation>اسے امپورٹ ونڈو سے دوبارہ محفوظ کریں</translation>
  </message>
  <message>
   <source>save it smaller: at most {most} MB and a few thousand pixels wide</source>
   <translation>اسے چھوٹا محفوظ کریں: زیادہ سے زیادہ {most} MB اور چند ہزار پکسل چوڑی</translation>
  </message>
  <message>
   <source>save it smaller; a page needs 9 million</source>
   <translation>اسے چھوٹا کر کے محفوظ کریں؛ ایک صفحے کو 9 ملین چاہییں</translation>
  </message>
  <message>
   <source>save the recipe with --save-recipe, choose in its ‘readings’, and replay it</source>
   <translation>--save-recipe سے ترکیب محفوظ کریں، اس کے ‘readings’ میں منتخب کریں، اور دوبارہ چلائیں</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>محفوظ</translation>
  </message>
  <message>
   <source>savings_{client}</source>
   <translation>savings_{client}</translation>
  </message>
  <message>
   <source>say how consent was given</source>
   <translation>بتائیں رضامندی کیسے دی گئی</translation>
  </message>
  <message>
   <source>say how many months lie between the checks</source>
   <translation>بتائیں کہ جانچوں کے درمیان کتنے مہینے ہیں</translation>
  </message>
  <message>
   <source>say it with --kind: {kinds}</source>
   <translation>--kind سے بتائیں: {kinds}</translation>
  </message>
  <message>
   <source>say no to what waits</source>
   <translation>منتظر کو نامنظور کریں</translation>
  </message>
  <message>
   <source>say of this client why not</source>
   <translation>اس کلائنٹ کے بارے میں بتائیں کہ کیوں نہیں</translation>
  </message>
  <message>
   <source>say that it came back</source>
   <translation>بتائیں کہ یہ واپس آئی</translation>
  </message>
  <message>
   <source>say that payments came back</source>
   <translation>لکھیں کہ ادائیگیاں واپس آئیں</translation>
  </message>
  <message>
   <source>say that payments were paid</source>
   <translation>لکھیں کہ ادائیگیاں ہو گئیں</translation>
  </message>
  <message>
   <source>say what came of it</source>
   <translation>بتائیں کیا نتیجہ نکلا</translation>
  </message>
  <message>
   <source>say what follows</source>
   <translation>بتائیں آگے کیا ہوگا</translation>
  </message>
  <message>
   <source>say what has to be put right</source>
   <translation>بتائیں کہ کیا درست کرنا ہے</translation>
  </message>
  <message>
   <source>say what is in a workbook</source>
   <translation>بتائیں کہ ورک بک میں کیا ہے</translation>
  </message>
  <message>
   <source>say what kind of list it is, or choose another file</source>
   <translation>بتائیں کہ یہ کس قسم کی فہرست ہے، یا دوسری فائل چنیں</translation>
  </message>
  <message>
   <source>say what proves it</source>
   <translation>بتائیں کہ ثبوت کیا ہے</translation>
  </message>
  <message>
   <source>say what the condition is</source>
   <translation>بتائیں کہ شرط کیا ہے</translation>
  </message>
  <message>
   <source>say what the enterprise does</source>
   <translation>بتائیں کہ کاروبار کیا کرتا ہے</translation>
  </message>
  <message>
   <source>say what the insurer decided</source>
   <translation>بتائیں انشورنس کمپنی نے کیا فیصلہ کیا</translation>
  </message>
  <message>
   <source>say what the rule is held against</source>
   <translation>بتائیں قاعدے کا موازنہ کس سے ہو</translation>
  </message>
  <message>
   <source>say what was decided</source>
   <translation>بتائیں کیا فیصلہ ہوا</translation>
  </message>
  <message>
   <source>say what was imported</source>
   <translation>بتائیں کہ کیا امپورٹ ہوا</translation>
  </message>
  <message>
   <source>say what would change, keep nothing</source>
   <translation>بتائیں کہ کیا بدلے گا، کچھ محفوظ نہ کریں</translation>
  </message>
  <message>
   <source>say what would happen; keep nothing</source>
   <translation>بتائیں کہ کیا ہوگا؛ کچھ محفوظ نہ کریں</translation>
  </message>
  <message>
   <source>say where two typings of a paper differ</source>
   <translation>بتائیں کہ کاغذ کے دو اندراج کہاں مختلف ہیں</translation>
  </message>
  <message>
   <source>say which documents are wanted</source>
   <translation>بتائیں کون سی دستاویزات درکار ہیں</translation>
  </message>
  <message>
   <source>say which one it is with --event, or choose it in the step Table</source>
   <translation>--event سے بتائیں کون سا ہے، یا مرحلہ جدول میں منتخب کریں</translation>
  </message>
  <message>
   <source>say which one with --branch CODE</source>
   <translation>--branch CODE سے بتائیں کون سی</translation>
  </message>
  <message>
   <source>say who was paid</source>
   <translation>بتائیں رقم کسے ملی</translation>
  </message>
  <message>
   <source>say why</source>
   <translation>وجہ بتائیں</translation>
  </message>
  <message>
   <source>say why it is in the person's best interest</source>
   <translation>بتائیں یہ فرد کے بہترین مفاد میں کیوں ہے</translation>
  </message>
  <message>
   <source>say why nobody could look</source>
   <translation>بتائیں کہ کوئی کیوں نہیں دیکھ سکا</translation>
  </message>
  <message>
   <source>say why the client is referred</source>
   <translation>بتائیں کہ کلائنٹ کیوں ریفر ہوا</translation>
  </message>
  <message>
   <source>say why the condition is waived</source>
   <translation>بتائیں کہ شرط کیوں معاف ہے</translation>
  </message>
  <message>
   <source>say why the rebates are reversed</source>
   <translation>بتائیں رعایتیں کیوں واپس لی جا رہی ہیں</translation>
  </message>
  <message>
   <source>say yes to what waits</source>
   <translation>منتظر کو منظور کریں</translation>
  </message>
  <message>
   <source>scan it with fewer dots an inch, or take the photo smaller</source>
   <translation>کم نقطے فی انچ پر اسکین کریں، یا چھوٹی تصویر لیں</translation>
  </message>
  <message>
   <source>schedule it again first</source>
   <translation>پہلے اسے دوبارہ طے کریں</translation>
  </message>
  <message>
   <source>scheme</source>
   <translation>اسکیم</translation>
  </message>
  <message>
   <source>schemes</source>
   <translation>اسکیمیں</translation>
  </message>
  <message>
   <source>schemes follow this curriculum: {count}</source>
   <translation>اس نصاب پر چلنے والی اسکیمیں: {count}</translation>
  </message>
  <message>
   <source>schemes have this: {count}</source>
   <translation>جن اسکیموں میں یہ ہے: {count}</translation>
  </message>
  <message>
   <source>score, %</source>
   <translation>اسکور، %</translation>
  </message>
  <message>
   <source>search</source>
   <translation>تلاش</translation>
  </message>
  <message>
   <source>search finds by it</source>
   <translation>تلاش اس سے بھی ہوتی ہے</translation>
  </message>
  <message>
   <source>second</source>
   <translation>دوسرا</translation>
  </message>
  <message>
   <source>second interviews</source>
   <translation>دوسرے انٹرویوز</translation>
  </message>
  <message>
   <source>second interviews to decide</source>
   <translation>فیصلہ طلب دوسرے انٹرویوز</translation>
  </message>
  <message>
   <source>second typed by</source>
   <translation>دوسرا اندراج کس نے کیا</translation>
  </message>
  <message>
   <source>section to leave out: {sections}; may be given several times</source>
   <translation>چھوڑنے کا حصہ: {sections}؛ کئی بار دیا جا سکتا ہے</translation>
  </message>
  <message>
   <source>see `mfdw clients documents CODE --records`</source>
   <translation>دیکھیں `mfdw clients documents CODE --records`</translation>
  </message>
  <message>
   <source>see `mfdw clients show`</source>
   <translation>`mfdw clients show` دیکھیں</translation>
  </message>
  <message>
   <source>see `mfdw enterprises checklists`</source>
   <translation>`mfdw enterprises checklists` دیکھیں</translation>
  </message>
  <message>
   <source>see `mfdw lists show`</source>
   <translation>دیکھیں `mfdw lists show`</translation>
  </message>
  <message>
   <source>see `mfdw referrals list`</source>
   <translation>`mfdw referrals list` دیکھیں</translation>
  </message>
  <message>
   <source>see `mfdw referrals partners`</source>
   <translation>`mfdw referrals partners` دیکھیں</translation>
  </message>
  <message>
   <source>see `mfdw schemes list`</source>
   <translation>`mfdw schemes list` دیکھیں</translation>
  </message>
  <message>
   <source>see `mfdw survey show {survey}`</source>
   <translation>`mfdw survey show {survey}` دیکھیں</translation>
  </message>
  <message>
   <source>see `mfdw survey show {survey}`, or import the round first</source>
   <translation>`mfdw survey show {survey}` دیکھیں، یا پہلے راؤنڈ امپورٹ کریں</translation>
  </message>
  <message>
   <source>see `mfdw training curricula`</source>
   <translation>`mfdw training curricula` دیکھیں</translation>
  </message>
  <message>
   <source>see mfdw survey batches</source>
   <translation>mfdw survey batches دیکھیں</translation>
  </message>
  <message>
   <source>see the branches in Settings, or leave --branch out</source>
   <translation>برانچیں ترتیبات میں دیکھیں، یا --branch نہ لکھیں</translation>
  </message>
  <message>
   <source>see the names with mfdw survey inspect</source>
   <translation>نام mfdw survey inspect سے دیکھیں</translation>
  </message>
  <message>
   <source>see whether it is switched on and has paper, then print again</source>
   <translation>دیکھیں کہ وہ آن ہے اور اس میں کاغذ ہے، پھر دوبارہ پرنٹ کریں</translation>
  </message>
  <message>
   <source>see {command} --help</source>
   <translation>{command} --help دیکھیں</translation>
  </message>
  <message>
   <source>semicolon</source>
   <translation>سیمی کولن</translation>
  </message>
  <message>
   <source>sensitive</source>
   <translation>حساس</translation>
  </message>
  <message>
   <source>sensitive: not shown to the client's officer</source>
   <translation>حساس: کلائنٹ کے آفیسر کو نہیں دکھایا جاتا</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>بھیجا</translation>
  </message>
  <message>
   <source>sent to the insurer</source>
   <translation>انشورنس کمپنی کو بھیجے</translation>
  </message>
  <message>
   <source>service</source>
   <translation>خدمت</translation>
  </message>
  <message>
   <source>sessions</source>
   <translation>سیشن</translation>
  </message>
  <message>
   <source>set a national age: {names}</source>
   <translation>قومی عمر مقرر کریں: {names}</translation>
  </message>
  <message>
   <source>set by the scheme</source>
   <translation>اسکیم سے مقرر</translation>
  </message>
  <message>
   <source>set in new</source>
   <translation>نئے میں درج</translation>
  </message>
  <message>
   <source>set the rule of its rebate first</source>
   <translation>پہلے اس کی رعایت کا قاعدہ مقرر کریں</translation>
  </message>
  <message>
   <source>settle it with the client first</source>
   <translation>پہلے کلائنٹ سے حساب کریں</translation>
  </message>
  <message>
   <source>several centres are called {centre}</source>
   <translation>{centre} نام کے کئی سینٹر ہیں</translation>
  </message>
  <message>
   <source>several checks of ‘{value}’ fit; write the person, condition and day</source>
   <translation>‘{value}’ کی کئی جانچیں موزوں ہیں؛ فرد، شرط اور دن لکھیں</translation>
  </message>
  <message>
   <source>several fit</source>
   <translation>کئی موزوں ہیں</translation>
  </message>
  <message>
   <source>several referrals of ‘{value}’ fit; write the partner and the day</source>
   <translation>‘{value}’ کے کئی ریفرل موزوں ہیں؛ شراکت دار اور دن لکھیں</translation>
  </message>
  <message>
   <source>several sessions fit; write the session number or the topic</source>
   <translation>کئی سیشن ملتے ہیں؛ سیشن نمبر یا موضوع لکھیں</translation>
  </message>
  <message>
   <source>several visits of ‘{value}’ fit; write the service and the voucher</source>
   <translation>‘{value}’ کے کئی دورے موزوں ہیں؛ خدمت اور واؤچر لکھیں</translation>
  </message>
  <message>
   <source>sewing machine</source>
   <translation>سلائی مشین</translation>
  </message>
  <message>
   <source>sex</source>
   <translation>جنس</translation>
  </message>
  <message>
   <source>share</source>
   <translation>حصہ</translation>
  </message>
  <message>
   <source>share, %</source>
   <translation>حصہ، %</translation>
  </message>
  <message>
   <source>sheet</source>
   <translation>شیٹ</translation>
  </message>
  <message>
   <source>sheet (default: the likeliest)</source>
   <translation>شیٹ (بصورتِ دیگر: سب سے موزوں)</translation>
  </message>
  <message>
   <source>show a questionnaire and its rounds</source>
   <translation>سوالنامہ اور اس کے راؤنڈ دکھائیں</translation>
  </message>
  <message>
   <source>show one client whole</source>
   <translation>ایک کلائنٹ کی پوری تفصیل دکھائیں</translation>
  </message>
  <message>
   <source>show the Python traceback of a fault</source>
   <translation>خرابی کا Python traceback دکھائیں</translation>
  </message>
  <message>
   <source>show the rules of a rebate, or add one</source>
   <translation>رعایت کے قواعد دکھائیں، یا نیا شامل کریں</translation>
  </message>
  <message>
   <source>since this day</source>
   <translation>اس دن سے</translation>
  </message>
  <message>
   <source>since {day}</source>
   <translation>{day} سے</translation>
  </message>
  <message>
   <source>size; else the institution's</source>
   <translation>سائز؛ ورنہ ادارے کا</translation>
  </message>
  <message>
   <source>small, medium, large</source>
   <translation>چھوٹا، درمیانہ، بڑا</translation>
  </message>
  <message>
   <source>smaller ones are not given</source>
   <translation>اس سے چھوٹی نہیں دی جاتیں</translation>
  </message>
  <message>
   <source>so many</source>
   <translation>اتنے</translation>
  </message>
  <message>
   <source>so many payments</source>
   <translation>اتنی ادائیگیاں</translation>
  </message>
  <message>
   <source>some formulas have no stored result; open the file in Excel, save it once and import it again</source>
   <translation>کچھ فارمولوں کا نتیجہ محفوظ نہیں؛ فائل Excel میں کھولیں، ایک بار محفوظ کریں اور دوبارہ امپورٹ کریں</translation>
  </message>
  <message>
   <source>some rows are hidden or filtered out in Excel; they are read like the others</source>
   <translation>کچھ قطاریں Excel میں چھپی یا فلٹر شدہ ہیں؛ انہیں باقیوں کی طرح پڑھا جاتا ہے</translation>
  </message>
  <message>
   <source>somebody changed the interview of {client} since it was opened</source>
   <translation>{client} کا انٹرویو کھلنے کے بعد کسی نے بدل دیا</translation>
  </message>
  <message>
   <source>somebody of the household; may be repeated</source>
   <translation>گھرانے کا کوئی فرد؛ کئی بار دیا جا سکتا ہے</translation>
  </message>
  <message>
   <source>something hangs on this client: {kind}</source>
   <translation>اس کلائنٹ سے کچھ منسلک ہے: {kind}</translation>
  </message>
  <message>
   <source>something in the form is not right</source>
   <translation>فارم میں کچھ درست نہیں</translation>
  </message>
  <message>
   <source>something is ticked in {number}</source>
   <translation>{number} میں کچھ نشان زد ہو</translation>
  </message>
  <message>
   <source>spent</source>
   <translation>خرچ شدہ</translation>
  </message>
  <message>
   <source>split a client's newest award</source>
   <translation>کلائنٹ کی تازہ ترین مراعت تقسیم کریں</translation>
  </message>
  <message>
   <source>split it into several workbooks and try again</source>
   <translation>اسے کئی ورک بکس میں بانٹ کر دوبارہ کوشش کریں</translation>
  </message>
  <message>
   <source>split it into several workbooks, or delete the empty rows and columns</source>
   <translation>اسے کئی ورک بکس میں بانٹیں، یا خالی قطاریں اور کالم حذف کریں</translation>
  </message>
  <message>
   <source>staff</source>
   <translation>عملہ</translation>
  </message>
  <message>
   <source>staff trained</source>
   <translation>تربیت یافتہ عملہ</translation>
  </message>
  <message>
   <source>stands at the head of every paper, up to 9 mm high</source>
   <translation>ہر رپورٹ کے سرے پر، زیادہ سے زیادہ 9 mm اونچا</translation>
  </message>
  <message>
   <source>stands on the papers beside the Latin one</source>
   <translation>رپورٹس پر لاطینی نام کے ساتھ آتا ہے</translation>
  </message>
  <message>
   <source>stands: {day}</source>
   <translation>موجودہ: {day}</translation>
  </message>
  <message>
   <source>state</source>
   <translation>حالت</translation>
  </message>
  <message>
   <source>status</source>
   <translation>حیثیت</translation>
  </message>
  <message>
   <source>stays</source>
   <translation>باقی رہے گا</translation>
  </message>
  <message>
   <source>stored</source>
   <translation>محفوظ</translation>
  </message>
  <message>
   <source>stored before</source>
   <translation>پہلے سے محفوظ</translation>
  </message>
  <message>
   <source>stored is ‘{ours}’, the file says ‘{theirs}’; ours stays until you decide</source>
   <translation>محفوظ ‘{ours}’ ہے، فائل میں ‘{theirs}’؛ آپ کے فیصلے تک ہماری قدر رہے گی</translation>
  </message>
  <message>
   <source>sum {amount}</source>
   <translation>جمع {amount}</translation>
  </message>
  <message>
   <source>survey</source>
   <translation>سروے</translation>
  </message>
  <message>
   <source>tab</source>
   <translation>ٹیب</translation>
  </message>
  <message>
   <source>tailoring, rice, petty trade</source>
   <translation>سلائی، کاشت، پرچون</translation>
  </message>
  <message>
   <source>take a claim a step on, to the payment</source>
   <translation>کلیم کو ایک قدم آگے بڑھائیں، ادائیگی تک</translation>
  </message>
  <message>
   <source>take a workbook as the second typing first</source>
   <translation>پہلے ایک ورک بک کو دوسرے اندراج کے طور پر لیں</translation>
  </message>
  <message>
   <source>take an import back</source>
   <translation>امپورٹ واپس لیں</translation>
  </message>
  <message>
   <source>take credited rebates back</source>
   <translation>کریڈٹ شدہ رعایتیں واپس لیں</translation>
  </message>
  <message>
   <source>take documents in the bin out of the file</source>
   <translation>ردّی دان کی دستاویزات فائل سے نکالیں</translation>
  </message>
  <message>
   <source>take it back first</source>
   <translation>پہلے اسے واپس لیں</translation>
  </message>
  <message>
   <source>take new records, known ones, or both (default)</source>
   <translation>نئے اندراج لیں، معلوم، یا دونوں (طے شدہ)</translation>
  </message>
  <message>
   <source>take over nothing that was decided in earlier imports</source>
   <translation>پچھلے امپورٹس کے فیصلوں میں سے کچھ نہ لیں</translation>
  </message>
  <message>
   <source>take them back first</source>
   <translation>پہلے انہیں واپس لیں</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>واپس لیا گیا</translation>
  </message>
  <message>
   <source>target</source>
   <translation>ہدف</translation>
  </message>
  <message>
   <source>technical</source>
   <translation>تکنیکی</translation>
  </message>
  <message>
   <source>telephone</source>
   <translation>فون</translation>
  </message>
  <message>
   <source>tells two alike apart</source>
   <translation>ہم نام افراد میں فرق کے لیے</translation>
  </message>
  <message>
   <source>texts such as ‘{value}’ were typed in the old font {font} and are left out; choose at the column to convert them</source>
   <translation>‘{value}’ جیسے متن پرانے فونٹ {font} میں لکھے گئے تھے اور چھوڑ دیے گئے؛ انہیں بدلنے کا انتخاب کالم پر کریں</translation>
  </message>
  <message>
   <source>texts such as ‘{value}’ were typed in the old font {font} and are left out; convert them to Unicode in the program that has the font, and import the file again</source>
   <translation>‘{value}’ جیسے متن پرانے فونٹ {font} میں لکھے گئے تھے اور چھوڑ دیے گئے؛ جس پروگرام میں فونٹ ہے وہاں انہیں Unicode میں بدلیں، اور فائل دوبارہ امپورٹ کریں</translation>
  </message>
  <message>
   <source>the XLSForm's workbook</source>
   <translation>XLSForm کی ورک بک</translation>
  </message>
  <message>
   <source>the account of a client, line by line</source>
   <translation>کلائنٹ کا کھاتہ، سطر بہ سطر</translation>
  </message>
  <message>
   <source>the action is done</source>
   <translation>اقدام مکمل درج ہوا</translation>
  </message>
  <message>
   <source>the amount is below zero</source>
   <translation>رقم صفر سے کم ہے</translation>
  </message>
  <message>
   <source>the amount is too small for so many payments</source>
   <translation>رقم اتنی ادائیگیوں کے لیے بہت کم ہے</translation>
  </message>
  <message>
   <source>the amount that the share is of is needed: the interest paid</source>
   <translation>وہ رقم چاہیے جس کا حصہ دینا ہے: ادا شدہ مارک اپ</translation>
  </message>
  <message>
   <source>the area ‘{value}’ was not known and is created</source>
   <translation>شعبہ ‘{value}’ معلوم نہیں تھا، بنایا جا رہا ہے</translation>
  </message>
  <message>
   <source>the award belongs to another client or scheme, or has a policy</source>
   <translation>مراعت کسی اور کلائنٹ یا اسکیم کی ہے، یا اس کی پالیسی ہے</translation>
  </message>
  <message>
   <source>the award is stored without the loan ‘{value}’; choose it on the award</source>
   <translation>مراعت قرض ‘{value}’ کے بغیر محفوظ ہو گی؛ قرض کو مراعت میں منتخب کریں</translation>
  </message>
  <message>
   <source>the award is stored without the person ‘{value}’; choose her on the award</source>
   <translation>مراعت فرد ‘{value}’ کے بغیر محفوظ ہو گی؛ فرد کو مراعت میں منتخب کریں</translation>
  </message>
  <message>
   <source>the award without a policy that it is for</source>
   <translation>بغیر پالیسی کی مراعت جس کے لیے یہ ہے</translation>
  </message>
  <message>
   <source>the birth day or age is not known yet</source>
   <translation>تاریخِ پیدائش یا عمر ابھی معلوم نہیں</translation>
  </message>
  <message>
   <source>the branch code {code} stands twice</source>
   <translation>برانچ کوڈ {code} دو بار ہے</translation>
  </message>
  <message>
   <source>the branch still has clients, centres or staff: {count}</source>
   <translation>برانچ میں ابھی کلائنٹس، سینٹر یا عملہ ہے: {count}</translation>
  </message>
  <message>
   <source>the ceiling is below the floor</source>
   <translation>بالائی حد زیریں حد سے کم ہے</translation>
  </message>
  <message>
   <source>the cell holds the error {value}; mend the formula in Excel</source>
   <translation>خانے میں خرابی {value} ہے؛ Excel میں فارمولا درست کریں</translation>
  </message>
  <message>
   <source>the centre still has clients: {count}</source>
   <translation>سینٹر میں ابھی کلائنٹس ہیں: {count}</translation>
  </message>
  <message>
   <source>the centre ‘{value}’ was not known and is created</source>
   <translation>سینٹر ‘{value}’ معلوم نہیں تھا، بنایا جا رہا ہے</translation>
  </message>
  <message>
   <source>the checklist has nothing with the code {item}</source>
   <translation>چیک لسٹ میں کوڈ {item} کا کچھ نہیں</translation>
  </message>
  <message>
   <source>the choice ‘{value}’ has no {lacking} and is left out</source>
   <translation>انتخاب ‘{value}’ میں {lacking} نہیں، اسے چھوڑ دیا گیا</translation>
  </message>
  <message>
   <source>the choice ‘{value}’ stands twice in the list ‘{list}’</source>
   <translation>انتخاب ‘{value}’ فہرست ‘{list}’ میں دو بار ہے</translation>
  </message>
  <message>
   <source>the choices are {known}</source>
   <translation>انتخابات یہ ہیں: {known}</translation>
  </message>
  <message>
   <source>the claim does not stand where this can be done</source>
   <translation>کلیم ایسے مرحلے پر نہیں جہاں یہ ہو سکے</translation>
  </message>
  <message>
   <source>the client</source>
   <translation>کلائنٹ</translation>
  </message>
  <message>
   <source>the client has no enterprise, or several</source>
   <translation>کلائنٹ کا کوئی کاروبار نہیں، یا کئی ہیں</translation>
  </message>
  <message>
   <source>the client has several accounts of this scheme</source>
   <translation>کلائنٹ کے اس اسکیم میں کئی کھاتے ہیں</translation>
  </message>
  <message>
   <source>the client joined before the birth day</source>
   <translation>شمولیت تاریخِ پیدائش سے پہلے کی ہے</translation>
  </message>
  <message>
   <source>the client joined on {day}; correct this day, or the day on which she joined</source>
   <translation>کلائنٹ کی شمولیت {day} کو ہوئی؛ یہ دن درست کریں، یا شمولیت کا دن</translation>
  </message>
  <message>
   <source>the client moved once more on {on}; choose that day or a later one</source>
   <translation>کلائنٹ {on} کو دوبارہ منتقل ہوا؛ وہ دن یا بعد کا دن چنیں</translation>
  </message>
  <message>
   <source>the client took back the consent that her data are kept</source>
   <translation>کلائنٹ نے ڈیٹا رکھنے کی رضامندی واپس لے لی</translation>
  </message>
  <message>
   <source>the client was interviewed in this round already, with other answers; decide which one counts</source>
   <translation>اس راؤنڈ میں کلائنٹ کا انٹرویو پہلے ہو چکا ہے، جوابات مختلف تھے؛ فیصلہ کریں کون سا شمار ہو</translation>
  </message>
  <message>
   <source>the client ‘{value}’ has several accounts; write the entry by hand</source>
   <translation>کلائنٹ ‘{value}’ کے کئی کھاتے ہیں؛ اندراج ہاتھ سے لکھیں</translation>
  </message>
  <message>
   <source>the client's number {value} has 15 digits, all that Excel keeps; check its end</source>
   <translation>کلائنٹ کے نمبر {value} میں 15 ہندسے ہیں، Excel اتنے ہی رکھتا ہے؛ اس کا آخر جانچیں</translation>
  </message>
  <message>
   <source>the client's number {value} was rounded by Excel; write it as text</source>
   <translation>Excel نے کلائنٹ کا نمبر {value} گول کر دیا؛ اسے متن کے طور پر لکھیں</translation>
  </message>
  <message>
   <source>the client's share is more than the cost</source>
   <translation>کلائنٹ کا حصہ لاگت سے زیادہ ہے</translation>
  </message>
  <message>
   <source>the client's share is more than the premium</source>
   <translation>کلائنٹ کا حصہ پریمیم سے زیادہ ہے</translation>
  </message>
  <message>
   <source>the clients of the branch</source>
   <translation>برانچ کے کلائنٹس</translation>
  </message>
  <message>
   <source>the code ‘{checklist}’ belongs to another checklist</source>
   <translation>کوڈ ‘{checklist}’ کسی اور چیک لسٹ کا ہے</translation>
  </message>
  <message>
   <source>the code ‘{code}’ is taken already</source>
   <translation>کوڈ ‘{code}’ پہلے سے استعمال میں ہے</translation>
  </message>
  <message>
   <source>the code ‘{code}’ stands twice</source>
   <translation>کوڈ ‘{code}’ دو بار ہے</translation>
  </message>
  <message>
   <source>the code ‘{curriculum}’ belongs to another curriculum</source>
   <translation>کوڈ ‘{curriculum}’ کسی اور نصاب کا ہے</translation>
  </message>
  <message>
   <source>the code ‘{partner}’ belongs to another partner</source>
   <translation>کوڈ ‘{partner}’ کسی اور شراکت دار کا ہے</translation>
  </message>
  <message>
   <source>the codes {codes} are read as missing answers</source>
   <translation>کوڈ {codes} غائب جوابات سمجھے جاتے ہیں</translation>
  </message>
  <message>
   <source>the column of all choices says ‘{said}’, the columns of single choices say ‘{ticked}’</source>
   <translation>تمام انتخابات کا کالم ‘{said}’ کہتا ہے، الگ الگ انتخابات کے کالم ‘{ticked}’</translation>
  </message>
  <message>
   <source>the column ‘{header}’ may fill several questions ({questions}); name one in a recipe</source>
   <translation>کالم ‘{header}’ کئی سوالوں ({questions}) میں جا سکتا ہے؛ ترکیب میں ایک بتائیں</translation>
  </message>
  <message>
   <source>the column ‘{header}’ stood once in the recipe's file and twice here, or the other way round; say which one fills ‘{target}’</source>
   <translation>کالم ‘{header}’ ترکیب کی فائل میں ایک بار تھا اور یہاں دو بار، یا اس کے برعکس؛ بتائیں ‘{target}’ میں کون سا جائے</translation>
  </message>
  <message>
   <source>the column ‘{value}’ stands twice; only the first one is read</source>
   <translation>کالم ‘{value}’ دو بار ہے؛ صرف پہلا پڑھا جاتا ہے</translation>
  </message>
  <message>
   <source>the columns do not tell what kind of list this is</source>
   <translation>کالموں سے پتا نہیں چلتا کہ یہ کس قسم کی فہرست ہے</translation>
  </message>
  <message>
   <source>the concept is in ‘{unit}’ elsewhere: convert with *7 or /4100, and write that unit</source>
   <translation>دوسری جگہ تصور ‘{unit}’ میں ہے: *7 یا /4100 سے بدلیں، اور وہی اکائی لکھیں</translation>
  </message>
  <message>
   <source>the consent form of one client</source>
   <translation>ایک کلائنٹ کا رضامندی فارم</translation>
  </message>
  <message>
   <source>the copy made before: {file}</source>
   <translation>پہلے بنائی گئی نقل: {file}</translation>
  </message>
  <message>
   <source>the copy {path} could not be made</source>
   <translation>نقل {path} نہیں بن سکی</translation>
  </message>
  <message>
   <source>the curriculum has no module {number}</source>
   <translation>نصاب میں ماڈیول {number} نہیں</translation>
  </message>
  <message>
   <source>the damaged file was kept as {file}</source>
   <translation>خراب فائل {file} کے نام سے رکھ لی گئی</translation>
  </message>
  <message>
   <source>the database has no branch yet</source>
   <translation>ڈیٹا بیس میں ابھی کوئی برانچ نہیں</translation>
  </message>
  <message>
   <source>the database has several branches: {branches}</source>
   <translation>ڈیٹا بیس میں کئی برانچیں ہیں: {branches}</translation>
  </message>
  <message>
   <source>the database is up to date already</source>
   <translation>ڈیٹا بیس پہلے ہی تازہ ہے</translation>
  </message>
  <message>
   <source>the database {path} is ready</source>
   <translation>ڈیٹا بیس {path} تیار ہے</translation>
  </message>
  <message>
   <source>the day of the interview</source>
   <translation>انٹرویو کا دن</translation>
  </message>
  <message>
   <source>the delimiter was not used: the cells of a file of the format {format} are not parted by signs</source>
   <translation>حد بندی استعمال نہیں ہوئی: {format} فارمیٹ کی فائل کے خانے علامتوں سے الگ نہیں ہوتے</translation>
  </message>
  <message>
   <source>the disk of {target} cannot be read or written</source>
   <translation>{target} کی ڈسک پڑھی یا لکھی نہیں جا سکتی</translation>
  </message>
  <message>
   <source>the disk of {target} is full</source>
   <translation>{target} کی ڈسک بھر گئی ہے</translation>
  </message>
  <message>
   <source>the driver for PostgreSQL is not installed</source>
   <translation>PostgreSQL کا ڈرائیور انسٹال نہیں</translation>
  </message>
  <message>
   <source>the emergency savings of a client</source>
   <translation>ایک کلائنٹ کی ہنگامی بچت</translation>
  </message>
  <message>
   <source>the encoding {value} was not used: a file of the format {format} says itself how it is written</source>
   <translation>انکوڈنگ {value} استعمال نہیں ہوئی: {format} فارمیٹ کی فائل خود بتاتی ہے کہ کیسے لکھی گئی</translation>
  </message>
  <message>
   <source>the end is before the beginning</source>
   <translation>اختتام آغاز سے پہلے ہے</translation>
  </message>
  <message>
   <source>the event {value} was not used: only files of REDCap have events</source>
   <translation>ایونٹ {value} استعمال نہیں ہوا: ایونٹ صرف REDCap کی فائلوں میں ہوتے ہیں</translation>
  </message>
  <message>
   <source>the field {field} has no list of values to look for</source>
   <translation>خانہ {field} میں تلاش کے لیے قدروں کی فہرست نہیں</translation>
  </message>
  <message>
   <source>the figures are in {file}</source>
   <translation>اعداد {file} میں ہیں</translation>
  </message>
  <message>
   <source>the file has no event {event}</source>
   <translation>فائل میں ایونٹ {event} نہیں</translation>
  </message>
  <message>
   <source>the file holds nothing</source>
   <translation>فائل خالی ہے</translation>
  </message>
  <message>
   <source>the file is a web page or an XML file under the name of a workbook</source>
   <translation>فائل دراصل ویب صفحہ یا XML ہے، نام ورک بک کا ہے</translation>
  </message>
  <message>
   <source>the file is built like an attack: it would fill the memory or reach for other files</source>
   <translation>فائل حملے کی طرح بنائی گئی ہے: یہ میموری بھر دے گی یا دوسری فائلوں تک پہنچے گی</translation>
  </message>
  <message>
   <source>the file is neither a workbook nor a table of text</source>
   <translation>فائل نہ ورک بک ہے نہ متن کا جدول</translation>
  </message>
  <message>
   <source>the file kept of batch {batch} is not the one that was imported</source>
   <translation>بیچ {batch} کی رکھی ہوئی فائل وہ نہیں جو امپورٹ ہوئی تھی</translation>
  </message>
  <message>
   <source>the file says {value}, but the form's formula finds no number to compute it from; fill in the answers that it uses, or leave this cell blank</source>
   <translation>فائل {value} کہتی ہے، مگر فارم کے فارمولے کو حساب کے لیے کوئی عدد نہیں ملتا؛ جو جواب وہ استعمال کرتا ہے وہ بھریں، یا یہ خانہ خالی چھوڑیں</translation>
  </message>
  <message>
   <source>the file says {value}, the form's formula gives {given}</source>
   <translation>فائل میں {value} ہے، فارم کا فارمولا {given} دیتا ہے</translation>
  </message>
  <message>
   <source>the file says ‘{value}’; the status stays as it is, as it needs a reason and a day</source>
   <translation>فائل میں ‘{value}’ ہے؛ حیثیت نہیں بدلی، کیونکہ اس کے لیے وجہ اور تاریخ چاہیے</translation>
  </message>
  <message>
   <source>the file to take first</source>
   <translation>پہلے لی جانے والی فائل</translation>
  </message>
  <message>
   <source>the file to write</source>
   <translation>لکھی جانے والی فائل</translation>
  </message>
  <message>
   <source>the file {path} cannot be written: {reason}</source>
   <translation>فائل {path} نہیں لکھی جا سکتی: {reason}</translation>
  </message>
  <message>
   <source>the file {path} was changed after its rows were checked</source>
   <translation>فائل {path} اپنی قطاروں کی جانچ کے بعد بدل گئی</translation>
  </message>
  <message>
   <source>the finished ones too</source>
   <translation>مکمل شدہ بھی</translation>
  </message>
  <message>
   <source>the first on {day}</source>
   <translation>پہلا {day} کو</translation>
  </message>
  <message>
   <source>the first {shown} of {all}</source>
   <translation>{all} میں سے پہلے {shown}</translation>
  </message>
  <message>
   <source>the form asks for an answer here and there is none</source>
   <translation>فارم یہاں جواب مانگتا ہے اور جواب نہیں ہے</translation>
  </message>
  <message>
   <source>the form asks for an answer here and there is none: {said}</source>
   <translation>فارم یہاں جواب مانگتا ہے اور کوئی نہیں: {said}</translation>
  </message>
  <message>
   <source>the form asks ‘{name}’ in several groups ({paths}), and KoboToolbox exports only one of them; the answers to the others are not in this file</source>
   <translation>فارم ‘{name}’ کئی گروپس ({paths}) میں پوچھتا ہے، اور KoboToolbox ان میں سے ایک ہی ایکسپورٹ کرتا ہے؛ باقیوں کے جوابات اس فائل میں نہیں</translation>
  </message>
  <message>
   <source>the grade is between 0 and {most}</source>
   <translation>جماعت 0 اور {most} کے درمیان ہو</translation>
  </message>
  <message>
   <source>the group or repeat has no name; it is called ‘{given}’</source>
   <translation>گروپ یا دہرائی کا نام نہیں؛ نام ‘{given}’ رکھا گیا</translation>
  </message>
  <message>
   <source>the group or repeat ‘{value}’ begins here and never ends</source>
   <translation>گروپ یا دہرائی ‘{value}’ یہاں شروع ہو کر کہیں ختم نہیں ہوتی</translation>
  </message>
  <message>
   <source>the group still has clients: {count}</source>
   <translation>گروپ میں ابھی کلائنٹس ہیں: {count}</translation>
  </message>
  <message>
   <source>the group ‘{value}’ is not known, and without a centre it cannot be created</source>
   <translation>گروپ ‘{value}’ معلوم نہیں، اور سینٹر کے بغیر نہیں بن سکتا</translation>
  </message>
  <message>
   <source>the group ‘{value}’ was not known and is created</source>
   <translation>گروپ ‘{value}’ معلوم نہیں تھا، بنایا جا رہا ہے</translation>
  </message>
  <message>
   <source>the headers are typed in an old font ({font}); their questions were found by what they read, ‘{value}’ as ‘{read}’</source>
   <translation>سرخیاں پرانے فونٹ ({font}) میں لکھی ہیں؛ ان کے سوال پڑھنے سے ملے، ‘{value}’ بطور ‘{read}’</translation>
  </message>
  <message>
   <source>the headers stand in row {row}, no longer in row {value}</source>
   <translation>سرخیاں قطار {row} میں ہیں، اب قطار {value} میں نہیں</translation>
  </message>
  <message>
   <source>the import {batch} was taken back already</source>
   <translation>امپورٹ {batch} پہلے ہی واپس لیا جا چکا ہے</translation>
  </message>
  <message>
   <source>the incentive schemes on offer</source>
   <translation>جاری مراعاتی اسکیمیں</translation>
  </message>
  <message>
   <source>the incentives given in a month</source>
   <translation>ایک مہینے میں دی گئی مراعات</translation>
  </message>
  <message>
   <source>the incentives that clients received</source>
   <translation>کلائنٹس کو دی گئی مراعات</translation>
  </message>
  <message>
   <source>the institution pays {amount}</source>
   <translation>ادارہ {amount} ادا کرتا ہے</translation>
  </message>
  <message>
   <source>the institution's own fields</source>
   <translation>ادارے کے اپنے خانے</translation>
  </message>
  <message>
   <source>the institution, and the logo on its papers</source>
   <translation>ادارہ، اور اس کی رپورٹس پر لوگو</translation>
  </message>
  <message>
   <source>the insurance scheme</source>
   <translation>بیمہ اسکیم</translation>
  </message>
  <message>
   <source>the insurer did not approve it</source>
   <translation>انشورنس کمپنی نے اسے منظور نہیں کیا</translation>
  </message>
  <message>
   <source>the interest of these loans was rebated meanwhile: {loans}</source>
   <translation>ان قرضوں کے مارک اپ پر اس دوران رعایت دی جا چکی: {loans}</translation>
  </message>
  <message>
   <source>the interview of {client} has no second typing</source>
   <translation>{client} کے انٹرویو کا دوسرا اندراج نہیں</translation>
  </message>
  <message>
   <source>the interview of {client} was typed a second time already</source>
   <translation>{client} کا انٹرویو پہلے ہی دوسری بار درج ہو چکا ہے</translation>
  </message>
  <message>
   <source>the interview {interview} was decided already</source>
   <translation>انٹرویو {interview} کا فیصلہ پہلے ہو چکا ہے</translation>
  </message>
  <message>
   <source>the interviewer</source>
   <translation>انٹرویو لینے والا</translation>
  </message>
  <message>
   <source>the key of the response</source>
   <translation>جواب نامے کی کلید</translation>
  </message>
  <message>
   <source>the kind of incentive ‘{value}’ was not known and is created</source>
   <translation>مراعات کی قسم ‘{value}’ معلوم نہیں تھی، بنائی جا رہی ہے</translation>
  </message>
  <message>
   <source>the kinds of incentive, with their own fields</source>
   <translation>ترغیب کی قسمیں، اپنے خانوں کے ساتھ</translation>
  </message>
  <message>
   <source>the last character does not fit the code; a digit may be wrong</source>
   <translation>آخری حرف کوڈ سے میل نہیں کھاتا؛ کوئی ہندسہ غلط ہو سکتا ہے</translation>
  </message>
  <message>
   <source>the list as a workbook or CSV</source>
   <translation>فہرست ورک بک یا CSV میں</translation>
  </message>
  <message>
   <source>the list {list} has no entry ‘{entry}’</source>
   <translation>فہرست {list} میں اندراج ‘{entry}’ نہیں ہے</translation>
  </message>
  <message>
   <source>the listing of clients</source>
   <translation>کلائنٹس کی فہرست</translation>
  </message>
  <message>
   <source>the loan is in another currency than {value}</source>
   <translation>قرض {value} کے بجائے دوسری کرنسی میں ہے</translation>
  </message>
  <message>
   <source>the loan's number is needed</source>
   <translation>قرض کا نمبر لازمی ہے</translation>
  </message>
  <message>
   <source>the mark of session ‘{header}’ cannot be read; write P, A, L or E</source>
   <translation>سیشن ‘{header}’ کا نشان پڑھا نہیں جا سکا؛ P، A، L یا E لکھیں</translation>
  </message>
  <message>
   <source>the minutes are between 1 and 1440</source>
   <translation>منٹ 1 اور 1440 کے درمیان ہوں</translation>
  </message>
  <message>
   <source>the monthly monitoring summary</source>
   <translation>ماہانہ نگرانی کا خلاصہ</translation>
  </message>
  <message>
   <source>the name ‘{value}’ stands twice in the same group; the second is left out</source>
   <translation>نام ‘{value}’ ایک ہی گروپ میں دو بار ہے؛ دوسرا چھوڑ دیا گیا</translation>
  </message>
  <message>
   <source>the national number ‘{value}’ belongs to a client of another name; check both</source>
   <translation>قومی شناختی نمبر ‘{value}’ کسی اور نام کے کلائنٹ کا ہے؛ دونوں جانچیں</translation>
  </message>
  <message>
   <source>the note is kept</source>
   <translation>نوٹ رکھ لیا گیا</translation>
  </message>
  <message>
   <source>the number is at least {least}</source>
   <translation>عدد کم از کم {least} ہو</translation>
  </message>
  <message>
   <source>the number is below zero</source>
   <translation>عدد صفر سے کم ہے</translation>
  </message>
  <message>
   <source>the number is empty</source>
   <translation>نمبر خالی ہے</translation>
  </message>
  <message>
   <source>the number that is meant</source>
   <translation>جو عدد مراد ہے</translation>
  </message>
  <message>
   <source>the other marks show that a cross means absent; if it does not, write P and A instead</source>
   <translation>دوسرے نشان بتاتے ہیں کہ کراس کا مطلب غیر حاضر ہے؛ اگر نہیں تو P اور A لکھیں</translation>
  </message>
  <message>
   <source>the own field ‘{field}’ is there twice</source>
   <translation>اپنا خانہ ‘{field}’ دو بار ہے</translation>
  </message>
  <message>
   <source>the page of one client</source>
   <translation>ایک کلائنٹ کا صفحہ</translation>
  </message>
  <message>
   <source>the paper is a4 or letter</source>
   <translation>کاغذ a4 یا letter ہو</translation>
  </message>
  <message>
   <source>the paper is written</source>
   <translation>کاغذ درج ہوا</translation>
  </message>
  <message>
   <source>the partner has acknowledged it</source>
   <translation>شراکت دار نے وصولی کی تصدیق کر دی</translation>
  </message>
  <message>
   <source>the payment does not stand where this can become of it</source>
   <translation>ادائیگی اس حالت میں نہیں جس سے یہ ہو سکے</translation>
  </message>
  <message>
   <source>the payment to {client} came back already</source>
   <translation>{client} کی ادائیگی پہلے ہی واپس آ چکی</translation>
  </message>
  <message>
   <source>the payment to {client} is cancelled</source>
   <translation>{client} کی ادائیگی منسوخ ہے</translation>
  </message>
  <message>
   <source>the payment to {client} is not paid yet</source>
   <translation>{client} کو ادائیگی ابھی نہیں ہوئی</translation>
  </message>
  <message>
   <source>the payment to {client} is paid already</source>
   <translation>{client} کو ادائیگی پہلے ہی ہو چکی</translation>
  </message>
  <message>
   <source>the payments of the award are {amount}: plan them anew first</source>
   <translation>مراعت کی ادائیگیاں {amount} ہیں: پہلے انہیں نئے سرے سے طے کریں</translation>
  </message>
  <message>
   <source>the payments together are not {amount}</source>
   <translation>ادائیگیوں کا مجموعہ {amount} نہیں</translation>
  </message>
  <message>
   <source>the period {period} has not begun</source>
   <translation>مدت {period} ابھی شروع نہیں ہوئی</translation>
  </message>
  <message>
   <source>the picture {file} is too large</source>
   <translation>تصویر {file} بہت بڑی ہے</translation>
  </message>
  <message>
   <source>the planned payment is {amount}</source>
   <translation>طے شدہ ادائیگی {amount} ہے</translation>
  </message>
  <message>
   <source>the policy does not cover the person on this day</source>
   <translation>اس دن پالیسی میں اس فرد کا بیمہ نہیں</translation>
  </message>
  <message>
   <source>the policy ends on {day} anyway; choose a day before</source>
   <translation>پالیسی ویسے بھی {day} کو ختم ہوتی ہے؛ اس سے پہلے کا دن چنیں</translation>
  </message>
  <message>
   <source>the policy number {number} stands in this scheme already</source>
   <translation>پالیسی نمبر {number} اس اسکیم میں پہلے سے ہے</translation>
  </message>
  <message>
   <source>the policy that it renews</source>
   <translation>پالیسی جس کی یہ تجدید ہے</translation>
  </message>
  <message>
   <source>the policy ‘{value}’ belongs to the client {client}</source>
   <translation>پالیسی ‘{value}’ کلائنٹ {client} کی ہے</translation>
  </message>
  <message>
   <source>the premium is not paid yet</source>
   <translation>پریمیم ابھی ادا نہیں ہوا</translation>
  </message>
  <message>
   <source>the printer {printer} does not take the paper</source>
   <translation>پرنٹر {printer} کاغذ نہیں لے رہا</translation>
  </message>
  <message>
   <source>the problems of {path} would take its place</source>
   <translation>{path} کے مسائل اس کی جگہ لے لیں گے</translation>
  </message>
  <message>
   <source>the program pg_dump is not on this computer</source>
   <translation>پروگرام pg_dump اس کمپیوٹر پر نہیں</translation>
  </message>
  <message>
   <source>the reason for the withdrawal is needed</source>
   <translation>رقم نکلوانے کی وجہ لازمی ہے</translation>
  </message>
  <message>
   <source>the rebates of a period, to be signed for</source>
   <translation>ایک مدت کی رعایتیں، دستخط کے لیے</translation>
  </message>
  <message>
   <source>the rebates of one period, line by line</source>
   <translation>ایک مدت کی رعایتیں، سطر بہ سطر</translation>
  </message>
  <message>
   <source>the recipe fills ‘{target}’ from ‘{header}’, and nothing is called that any more</source>
   <translation>ترکیب ‘{target}’ کو ‘{header}’ سے بھرتی ہے، اور اب اس نام کا کچھ نہیں</translation>
  </message>
  <message>
   <source>the recipe names the column {header} by its letter only, and the columns have changed since; say which one fills ‘{target}’</source>
   <translation>ترکیب میں کالم {header} کا صرف حرف ہے، اور کالم بعد میں بدل گئے؛ بتائیں ‘{target}’ میں کون سا جائے</translation>
  </message>
  <message>
   <source>the recipe {path} cannot be read</source>
   <translation>ترکیب {path} پڑھی نہیں جا سکتی</translation>
  </message>
  <message>
   <source>the recipe's column ‘{header}’ is not in the file; nothing fills ‘{target}’</source>
   <translation>ترکیب کا کالم ‘{header}’ فائل میں نہیں؛ ‘{target}’ میں کچھ نہیں جاتا</translation>
  </message>
  <message>
   <source>the recipe's column ‘{header}’ is not in the file; ‘{instead}’ fills ‘{target}’</source>
   <translation>ترکیب کا کالم ‘{header}’ فائل میں نہیں؛ ‘{target}’ میں ‘{instead}’ جاتا ہے</translation>
  </message>
  <message>
   <source>the recipe's sheet ‘{value}’ is not in the file; another one is read</source>
   <translation>ترکیب کی شیٹ ‘{value}’ فائل میں نہیں؛ دوسری پڑھی جاتی ہے</translation>
  </message>
  <message>
   <source>the roster of a session</source>
   <translation>سیشن کی حاضری فہرست</translation>
  </message>
  <message>
   <source>the round</source>
   <translation>راؤنڈ</translation>
  </message>
  <message>
   <source>the rounds of {survey} were not harmonised yet</source>
   <translation>{survey} کے راؤنڈز ابھی ہم آہنگ نہیں کیے گئے</translation>
  </message>
  <message>
   <source>the row names no client</source>
   <translation>قطار میں کلائنٹ کا ذکر نہیں</translation>
  </message>
  <message>
   <source>the row names no client, but says more of the person; choose who it is</source>
   <translation>قطار میں کوئی کلائنٹ نہیں، مگر شخص کے بارے میں مزید معلومات ہیں؛ چنیں کہ وہ کون ہے</translation>
  </message>
  <message>
   <source>the row says otherwise than what is stored; decide which of the two counts</source>
   <translation>قطار محفوظ ڈیٹا سے مختلف ہے؛ فیصلہ کریں کہ دونوں میں سے کون سا شمار ہو</translation>
  </message>
  <message>
   <source>the rows belong to several events ({events}), and none is called like the round {round}</source>
   <translation>قطاریں کئی ایونٹس ({events}) کی ہیں، اور کسی کا نام راؤنڈ {round} جیسا نہیں</translation>
  </message>
  <message>
   <source>the rules of a scheme, by day</source>
   <translation>اسکیم کے قواعد، تاریخ کے لحاظ سے</translation>
  </message>
  <message>
   <source>the same client had the same scheme on the same day before in this file, with another amount; give each its reference</source>
   <translation>اس فائل میں اسی کلائنٹ کو اسی دن یہی اسکیم مختلف رقم سے پہلے ملی ہے؛ ہر ایک کو اپنا حوالہ دیں</translation>
  </message>
  <message>
   <source>the same entry stands before in this file; give each its reference</source>
   <translation>یہی اندراج اس فائل میں پہلے بھی ہے؛ ہر ایک کو اس کا حوالہ دیں</translation>
  </message>
  <message>
   <source>the same for one field; may be given several times</source>
   <translation>یہی ایک خانے کے لیے؛ کئی بار دیا جا سکتا ہے</translation>
  </message>
  <message>
   <source>the same loan has two instalments due on {value} in this file, and they differ</source>
   <translation>اس فائل میں ایک ہی قرض کی {value} کو واجب دو قسطیں ہیں، اور وہ مختلف ہیں</translation>
  </message>
  <message>
   <source>the same response stands in the file before, with other answers; decide which one counts</source>
   <translation>یہی جواب نامہ فائل میں پہلے موجود ہے، جوابات مختلف ہیں؛ فیصلہ کریں کون سا شمار ہو</translation>
  </message>
  <message>
   <source>the sample branch has 1 to {most} clients, not {clients}</source>
   <translation>نمونہ برانچ میں 1 سے {most} کلائنٹس ہوتے ہیں، {clients} نہیں</translation>
  </message>
  <message>
   <source>the sample branch is in {path}</source>
   <translation>نمونہ برانچ {path} میں ہے</translation>
  </message>
  <message>
   <source>the sample branch needs a database of its own; name another file</source>
   <translation>نمونہ برانچ کو اپنا الگ ڈیٹا بیس چاہیے؛ کوئی اور فائل بتائیں</translation>
  </message>
  <message>
   <source>the savings of {client} no longer hold the rebate</source>
   <translation>{client} کی بچت میں رعایت کی رقم اب نہیں</translation>
  </message>
  <message>
   <source>the scheme begins on {day}; correct this day, or the beginning of the scheme</source>
   <translation>اسکیم {day} کو شروع ہوتی ہے؛ یہ دن درست کریں، یا اسکیم کا آغاز</translation>
  </message>
  <message>
   <source>the scheme does not run on this day</source>
   <translation>اسکیم اس دن جاری نہیں</translation>
  </message>
  <message>
   <source>the scheme gives {most} at most</source>
   <translation>اسکیم زیادہ سے زیادہ {most} دیتی ہے</translation>
  </message>
  <message>
   <source>the scheme is in {currency}</source>
   <translation>اسکیم {currency} میں ہے</translation>
  </message>
  <message>
   <source>the scheme {scheme} follows no curriculum</source>
   <translation>اسکیم {scheme} کسی نصاب پر نہیں چلتی</translation>
  </message>
  <message>
   <source>the scheme {scheme} has no rule for these days</source>
   <translation>اسکیم {scheme} میں ان دنوں کا کوئی قاعدہ نہیں</translation>
  </message>
  <message>
   <source>the scheme {scheme} is no interest rebate</source>
   <translation>اسکیم {scheme} مارک اپ میں رعایت نہیں</translation>
  </message>
  <message>
   <source>the scheme {scheme} is not of this kind</source>
   <translation>اسکیم {scheme} اس قسم کی نہیں</translation>
  </message>
  <message>
   <source>the sex is not known yet</source>
   <translation>جنس ابھی معلوم نہیں</translation>
  </message>
  <message>
   <source>the share is a number over 0 and up to 100</source>
   <translation>حصہ 0 سے زیادہ اور 100 تک کا عدد ہے</translation>
  </message>
  <message>
   <source>the sheet belongs to no repeat of the questionnaire and is left out</source>
   <translation>شیٹ سوالنامے کی کسی دہرائی کی نہیں، اسے چھوڑ دیا گیا</translation>
  </message>
  <message>
   <source>the sheet is damaged or written in an unusual way; it was read cell by cell, so check that no row is missing</source>
   <translation>شیٹ خراب ہے یا غیر معمولی انداز میں لکھی ہے؛ اسے خانہ بہ خانہ پڑھا گیا، اس لیے دیکھیں کہ کوئی قطار غائب نہ ہو</translation>
  </message>
  <message>
   <source>the sheet is hidden</source>
   <translation>شیٹ چھپی ہوئی ہے</translation>
  </message>
  <message>
   <source>the sheet names no rows that its rows belong to and is left out</source>
   <translation>شیٹ نہیں بتاتی کہ اس کی قطاریں کن قطاروں کی ہیں، اسے چھوڑ دیا گیا</translation>
  </message>
  <message>
   <source>the sheet {sheet} does not say when its rows were written, so none is newer</source>
   <translation>شیٹ {sheet} نہیں بتاتی کہ اس کی قطاریں کب لکھی گئیں، اس لیے کوئی زیادہ نئی نہیں</translation>
  </message>
  <message>
   <source>the sheet ‘{value}’ is hidden in Excel; check that it is the one you mean</source>
   <translation>شیٹ ‘{value}’ Excel میں چھپی ہوئی ہے؛ دیکھیں کہ آپ کی مراد یہی ہے</translation>
  </message>
  <message>
   <source>the slip that a client takes along</source>
   <translation>پرچی جو کلائنٹ ساتھ لے جاتا ہے</translation>
  </message>
  <message>
   <source>the survey no longer proposes this</source>
   <translation>سروے اب یہ تجویز نہیں کرتا</translation>
  </message>
  <message>
   <source>the table lacks the columns {columns}</source>
   <translation>جدول میں یہ کالم نہیں: {columns}</translation>
  </message>
  <message>
   <source>the talk is written</source>
   <translation>نشست درج ہوئی</translation>
  </message>
  <message>
   <source>the text is not written in {encoding}</source>
   <translation>متن {encoding} میں نہیں لکھا</translation>
  </message>
  <message>
   <source>the total agrees</source>
   <translation>کل میزان درست ہے</translation>
  </message>
  <message>
   <source>the training is written</source>
   <translation>تربیت درج ہوئی</translation>
  </message>
  <message>
   <source>the two belong to different branches</source>
   <translation>دونوں الگ الگ برانچوں کے ہیں</translation>
  </message>
  <message>
   <source>the usual reader cannot read this sheet</source>
   <translation>معمول کا ریڈر یہ شیٹ نہیں پڑھ سکتا</translation>
  </message>
  <message>
   <source>the usual reader leaves out some of what this sheet holds</source>
   <translation>معمول کا ریڈر اس شیٹ کا کچھ حصہ چھوڑ دیتا ہے</translation>
  </message>
  <message>
   <source>the visit is written</source>
   <translation>دورہ درج ہوا</translation>
  </message>
  <message>
   <source>the voucher was no longer good on this day</source>
   <translation>واؤچر اس دن کارآمد نہیں رہا تھا</translation>
  </message>
  <message>
   <source>the voucher was used on {day} already; if that day is wrong, correct the visit</source>
   <translation>واؤچر {day} کو پہلے ہی استعمال ہو چکا؛ اگر وہ دن غلط ہے تو دورہ درست کریں</translation>
  </message>
  <message>
   <source>the voucher {voucher} of this provider was given out already</source>
   <translation>اس فراہم کنندہ کا واؤچر {voucher} پہلے ہی دیا جا چکا</translation>
  </message>
  <message>
   <source>the voucher ‘{value}’ of this provider belongs to somebody else</source>
   <translation>اس فراہم کنندہ کا واؤچر ‘{value}’ کسی اور کا ہے</translation>
  </message>
  <message>
   <source>the whole claim is approved; choose ‘Approved’</source>
   <translation>پورا کلیم منظور ہے؛ ‘منظور’ منتخب کریں</translation>
  </message>
  <message>
   <source>the whole premium</source>
   <translation>پورا پریمیم</translation>
  </message>
  <message>
   <source>the workbook has no sheet ‘survey’ with a column ‘type’</source>
   <translation>ورک بک میں ‘survey’ نام کی شیٹ، کالم ‘type’ کے ساتھ، نہیں ہے</translation>
  </message>
  <message>
   <source>the workbook is damaged</source>
   <translation>ورک بک خراب ہے</translation>
  </message>
  <message>
   <source>the workbook is for the questionnaire ‘{survey}’</source>
   <translation>ورک بک سوالنامہ ‘{survey}’ کے لیے ہے</translation>
  </message>
  <message>
   <source>the workbook is of a version of Excel before 1995</source>
   <translation>ورک بک 1995 سے پہلے کے Excel کی ہے</translation>
  </message>
  <message>
   <source>the workbook is protected with a password</source>
   <translation>ورک بک پاس ورڈ سے محفوظ ہے</translation>
  </message>
  <message>
   <source>the workbook is the template of another list</source>
   <translation>یہ ورک بک کسی دوسری فہرست کا ٹیمپلیٹ ہے</translation>
  </message>
  <message>
   <source>the workbook needs more memory than is safe</source>
   <translation>ورک بک محفوظ حد سے زیادہ میموری مانگتی ہے</translation>
  </message>
  <message>
   <source>the workers are written</source>
   <translation>کارکن درج ہوئے</translation>
  </message>
  <message>
   <source>the workers of {day} are written down already</source>
   <translation>{day} کے کارکن پہلے ہی درج ہیں</translation>
  </message>
  <message>
   <source>there are claims for a person who would leave the policy: {count}</source>
   <translation>پالیسی سے نکلنے والے فرد کے کلیم ہیں: {count}</translation>
  </message>
  <message>
   <source>there are claims under it: {count}</source>
   <translation>اس کے تحت کلیم ہیں: {count}</translation>
  </message>
  <message>
   <source>there are more women than workers</source>
   <translation>خواتین کی تعداد کارکنوں سے زیادہ ہے</translation>
  </message>
  <message>
   <source>there are no rebates {run}</source>
   <translation>رعایتیں {run} موجود نہیں</translation>
  </message>
  <message>
   <source>there are several policies of ‘{value}’; write the number and the day</source>
   <translation>‘{value}’ کی کئی پالیسیاں ہیں؛ نمبر اور دن لکھیں</translation>
  </message>
  <message>
   <source>there are several such claims; write the person and the day it happened</source>
   <translation>ایسے کئی کلیم ہیں؛ فرد اور واقعے کا دن لکھیں</translation>
  </message>
  <message>
   <source>there are too many digits: {count}</source>
   <translation>ہندسے زیادہ ہیں: {count}</translation>
  </message>
  <message>
   <source>there are {most} fields already; retire one that nobody needs</source>
   <translation>پہلے ہی {most} خانے ہیں؛ جس کی ضرورت نہیں اسے متروک کریں</translation>
  </message>
  <message>
   <source>there is a budget of this scheme for the same period</source>
   <translation>اسی مدت کے لیے اس اسکیم کا بجٹ موجود ہے</translation>
  </message>
  <message>
   <source>there is a database already: {target}</source>
   <translation>ڈیٹا بیس پہلے سے موجود ہے: {target}</translation>
  </message>
  <message>
   <source>there is a file already: {path}</source>
   <translation>فائل پہلے سے موجود ہے: {path}</translation>
  </message>
  <message>
   <source>there is a loan {number} already</source>
   <translation>قرض {number} پہلے سے موجود ہے</translation>
  </message>
  <message>
   <source>there is a scheme {scheme} already</source>
   <translation>اسکیم {scheme} پہلے سے موجود ہے</translation>
  </message>
  <message>
   <source>there is no area of decent work {area}</source>
   <translation>باوقار روزگار کا شعبہ {area} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no award {award}</source>
   <translation>مراعت {award} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no branch {branch}</source>
   <translation>برانچ {branch} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no branch ‘{value}’; the rows go to the branch of the import</source>
   <translation>برانچ ‘{value}’ موجود نہیں؛ قطاریں امپورٹ کی برانچ میں جائیں گی</translation>
  </message>
  <message>
   <source>there is no centre {centre}</source>
   <translation>سینٹر {centre} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no centre ‘{value}’; correct it, or add the centre first</source>
   <translation>‘{value}’ نام کا کوئی سینٹر نہیں؛ اسے درست کریں، یا پہلے سینٹر شامل کریں</translation>
  </message>
  <message>
   <source>there is no check {check}</source>
   <translation>{check} کوئی جانچ نہیں</translation>
  </message>
  <message>
   <source>there is no checklist for visits yet</source>
   <translation>دوروں کے لیے ابھی کوئی چیک لسٹ نہیں</translation>
  </message>
  <message>
   <source>there is no checklist {checklist}</source>
   <translation>چیک لسٹ {checklist} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no choice list ‘{value}’</source>
   <translation>انتخابات کی فہرست ‘{value}’ موجود نہیں</translation>
  </message>
  <message>
   <source>there is no choice list ‘{value}’, did you mean ‘{suggestion}’?</source>
   <translation>انتخابات کی فہرست ‘{value}’ موجود نہیں، کیا مراد ‘{suggestion}’ تھی؟</translation>
  </message>
  <message>
   <source>there is no claim {claim}</source>
   <translation>کلیم {claim} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no client {client}</source>
   <translation>کلائنٹ {client} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no column ‘{column}’ on the sheet ‘{sheet}’</source>
   <translation>شیٹ ‘{sheet}’ پر کالم ‘{column}’ نہیں</translation>
  </message>
  <message>
   <source>there is no database {target}</source>
   <translation>ڈیٹا بیس {target} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no entry {entry}</source>
   <translation>اندراج {entry} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no field {fields}</source>
   <translation>خانہ {fields} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no file {path}</source>
   <translation>فائل {path} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no folder {path}</source>
   <translation>فولڈر {path} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no group {group} in this centre</source>
   <translation>اس سینٹر میں {group} گروپ نہیں</translation>
  </message>
  <message>
   <source>there is no import {batch}</source>
   <translation>امپورٹ {batch} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no innovation to be assigned to</source>
   <translation>کوئی اختراع نہیں جس سے جوڑا جائے</translation>
  </message>
  <message>
   <source>there is no innovation {innovation}</source>
   <translation>اختراع {innovation} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no innovation ‘{value}’; the scheme stands without one</source>
   <translation>اختراع ‘{value}’ موجود نہیں؛ اسکیم اس کے بغیر رہے گی</translation>
  </message>
  <message>
   <source>there is no kind of incentive {kind}</source>
   <translation>مراعات کی قسم {kind} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no loan ‘{value}’; add it to its client, or give the columns client, amount paid out and day paid out</source>
   <translation>قرض ‘{value}’ موجود نہیں؛ اسے کلائنٹ میں شامل کریں، یا کلائنٹ، جاری کردہ رقم اور اجرا کی تاریخ کے کالم دیں</translation>
  </message>
  <message>
   <source>there is no officer ‘{value}’; the clients keep the centre's</source>
   <translation>آفیسر ‘{value}’ موجود نہیں؛ کلائنٹس سینٹر کے آفیسر کے پاس رہیں گے</translation>
  </message>
  <message>
   <source>there is no own field {field}</source>
   <translation>اپنا خانہ {field} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no paper size {paper}</source>
   <translation>کاغذ کا سائز {paper} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no partner {partner}</source>
   <translation>شراکت دار {partner} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no partner ‘{value}’; correct it, or add the partner first</source>
   <translation>شراکت دار ‘{value}’ نہیں ہے؛ اسے درست کریں، یا پہلے شراکت دار شامل کریں</translation>
  </message>
  <message>
   <source>there is no policy of ‘{value}’; import the insured persons first</source>
   <translation>‘{value}’ کی کوئی پالیسی نہیں؛ پہلے بیمہ شدہ افراد درآمد کریں</translation>
  </message>
  <message>
   <source>there is no policy {policy}</source>
   <translation>پالیسی {policy} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no questionnaire ‘{survey}’; there are: {known}</source>
   <translation>سوالنامہ ‘{survey}’ موجود نہیں؛ موجود ہیں: {known}</translation>
  </message>
  <message>
   <source>there is no queued interview {interview}</source>
   <translation>قطار میں منتظر انٹرویو {interview} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no referral {referral}</source>
   <translation>ریفرل {referral} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no savings account of {account}</source>
   <translation>{account} کا کوئی بچت کھاتہ نہیں</translation>
  </message>
  <message>
   <source>there is no scheme {scheme}</source>
   <translation>اسکیم {scheme} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no scheme ‘{value}’; correct it, or import the scheme first</source>
   <translation>اسکیم ‘{value}’ موجود نہیں؛ درست کریں، یا پہلے اسکیم امپورٹ کریں</translation>
  </message>
  <message>
   <source>there is no session ‘{value}’; add it first, or write its day into the heading</source>
   <translation>‘{value}’ کوئی سیشن نہیں؛ پہلے اسے شامل کریں، یا سرخی میں اس کا دن لکھیں</translation>
  </message>
  <message>
   <source>there is no sheet ‘{sheet}’</source>
   <translation>شیٹ ‘{sheet}’ موجود نہیں</translation>
  </message>
  <message>
   <source>there is no such candidate; there are {count}</source>
   <translation>ایسا کوئی امیدوار نہیں؛ کل {count} ہیں</translation>
  </message>
  <message>
   <source>there is no such day</source>
   <translation>ایسی کوئی تاریخ نہیں</translation>
  </message>
  <message>
   <source>there is no such document</source>
   <translation>ایسی کوئی دستاویز نہیں</translation>
  </message>
  <message>
   <source>there is no such payment</source>
   <translation>ایسی کوئی ادائیگی نہیں</translation>
  </message>
  <message>
   <source>there is no such person in the household</source>
   <translation>گھرانے میں ایسا کوئی فرد نہیں</translation>
  </message>
  <message>
   <source>there is no such rebate to reverse</source>
   <translation>واپس لینے کو ایسی کوئی رعایت نہیں</translation>
  </message>
  <message>
   <source>there is no such session in this branch</source>
   <translation>اس برانچ میں ایسا کوئی سیشن نہیں</translation>
  </message>
  <message>
   <source>there is no view {view}</source>
   <translation>منظر {view} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no visit {visit}</source>
   <translation>دورہ {visit} موجود نہیں</translation>
  </message>
  <message>
   <source>these rebates are approved already</source>
   <translation>یہ رعایتیں پہلے ہی منظور ہیں</translation>
  </message>
  <message>
   <source>these rebates are credited already</source>
   <translation>یہ رعایتیں پہلے ہی کریڈٹ ہو چکیں</translation>
  </message>
  <message>
   <source>these rebates are not approved yet</source>
   <translation>یہ رعایتیں ابھی منظور نہیں ہوئیں</translation>
  </message>
  <message>
   <source>these rebates were reversed</source>
   <translation>یہ رعایتیں واپس لی جا چکیں</translation>
  </message>
  <message>
   <source>they live in one household already</source>
   <translation>وہ پہلے ہی ایک گھرانے میں رہتے ہیں</translation>
  </message>
  <message>
   <source>they were credited on {day}</source>
   <translation>یہ {day} کو کریڈٹ ہوئیں</translation>
  </message>
  <message>
   <source>this birth day is in the future</source>
   <translation>یہ تاریخِ پیدائش مستقبل کی ہے</translation>
  </message>
  <message>
   <source>this check needs no review</source>
   <translation>اس جانچ کو جائزے کی ضرورت نہیں</translation>
  </message>
  <message>
   <source>this client has no record {record} that a document can be evidence of</source>
   <translation>اس کلائنٹ کا کوئی ریکارڈ {record} نہیں جس کا ثبوت کوئی دستاویز ہو سکے</translation>
  </message>
  <message>
   <source>this client is no longer there</source>
   <translation>یہ کلائنٹ اب یہاں نہیں</translation>
  </message>
  <message>
   <source>this comparison does not fit what is looked at</source>
   <translation>یہ موازنہ دیکھی جانے والی بات کے لیے مناسب نہیں</translation>
  </message>
  <message>
   <source>this concerns a child: what follows is decided in a review</source>
   <translation>معاملہ بچے کا ہے: آگے کیا ہوگا، جائزے میں طے ہوتا ہے</translation>
  </message>
  <message>
   <source>this day is in the future</source>
   <translation>یہ تاریخ مستقبل کی ہے</translation>
  </message>
  <message>
   <source>this document is restricted</source>
   <translation>یہ دستاویز محدود ہے</translation>
  </message>
  <message>
   <source>this does not wait for approval</source>
   <translation>یہ منظوری کا منتظر نہیں</translation>
  </message>
  <message>
   <source>this export of ODK was saved again by Excel, which drops zeros in front and turns days; use the file that ODK wrote</source>
   <translation>ODK کی یہ ایکسپورٹ Excel سے دوبارہ محفوظ ہوئی، جو شروع کے صفر ہٹاتا اور تاریخیں الٹ دیتا ہے؛ ODK کی لکھی فائل استعمال کریں</translation>
  </message>
  <message>
   <source>this form is there already; nothing was changed</source>
   <translation>یہ فارم پہلے سے موجود ہے؛ کچھ نہیں بدلا</translation>
  </message>
  <message>
   <source>this interview cannot be decided like that</source>
   <translation>اس انٹرویو کا فیصلہ یوں نہیں ہو سکتا</translation>
  </message>
  <message>
   <source>this interview is no longer there</source>
   <translation>یہ انٹرویو اب یہاں نہیں</translation>
  </message>
  <message>
   <source>this interview still waits for a decision</source>
   <translation>یہ انٹرویو ابھی فیصلے کا منتظر ہے</translation>
  </message>
  <message>
   <source>this is before it happened</source>
   <translation>یہ واقعے سے پہلے ہے</translation>
  </message>
  <message>
   <source>this is before the award</source>
   <translation>یہ مراعت دینے سے پہلے ہے</translation>
  </message>
  <message>
   <source>this is before the check</source>
   <translation>یہ جانچ سے پہلے ہے</translation>
  </message>
  <message>
   <source>this is before the client joined</source>
   <translation>یہ کلائنٹ کی شمولیت سے پہلے ہے</translation>
  </message>
  <message>
   <source>this is before the day of the award</source>
   <translation>یہ مراعت کی تاریخ سے پہلے ہے</translation>
  </message>
  <message>
   <source>this is before the day of the referral</source>
   <translation>یہ ریفرل کی تاریخ سے پہلے ہے</translation>
  </message>
  <message>
   <source>this is before the day on which it was paid</source>
   <translation>یہ ادائیگی کی تاریخ سے پہلے ہے</translation>
  </message>
  <message>
   <source>this is before the period of the rebates</source>
   <translation>یہ رعایتوں کی مدت سے پہلے ہے</translation>
  </message>
  <message>
   <source>this is before the step that it follows, of {day}</source>
   <translation>یہ پچھلے قدم، {day}، سے پہلے ہے</translation>
  </message>
  <message>
   <source>this is before the voucher was given out</source>
   <translation>یہ واؤچر دیے جانے سے پہلے ہے</translation>
  </message>
  <message>
   <source>this is needed</source>
   <translation>یہ لازمی ہے</translation>
  </message>
  <message>
   <source>this is not a client code; it looks like KH03-00421-3</source>
   <translation>یہ کلائنٹ کوڈ نہیں؛ وہ یوں ہوتا ہے: KH03-00421-3</translation>
  </message>
  <message>
   <source>this is not a day; write it as 3/4/2026, 3 apr or today</source>
   <translation>یہ تاریخ نہیں؛ یوں لکھیں: 3/4/2026، 3 اپریل یا آج</translation>
  </message>
  <message>
   <source>this is not a number</source>
   <translation>یہ عدد نہیں</translation>
  </message>
  <message>
   <source>this is not a place; write latitude and longitude, as in 11.56 104.92</source>
   <translation>یہ جگہ نہیں؛ عرض بلد اور طول بلد لکھیں، جیسے 11.56 104.92</translation>
  </message>
  <message>
   <source>this is not a time; write it as 14:30</source>
   <translation>یہ وقت نہیں؛ یوں لکھیں: 14:30</translation>
  </message>
  <message>
   <source>this is not an amount; write it as 26500 or 26,500</source>
   <translation>یہ رقم نہیں؛ یوں لکھیں: 26500 یا 26,500</translation>
  </message>
  <message>
   <source>this month</source>
   <translation>اس مہینے</translation>
  </message>
  <message>
   <source>this number ({type}) belongs to {code} already</source>
   <translation>یہ نمبر ({type}) پہلے سے {code} کا ہے</translation>
  </message>
  <message>
   <source>this own field must be filled</source>
   <translation>یہ اپنا خانہ بھرنا لازم ہے</translation>
  </message>
  <message>
   <source>this paper is about one centre</source>
   <translation>یہ رپورٹ ایک سینٹر کی ہے</translation>
  </message>
  <message>
   <source>this paper is about one scheme</source>
   <translation>یہ رپورٹ ایک اسکیم کی ہے</translation>
  </message>
  <message>
   <source>this passphrase does not open it, or the file is no database</source>
   <translation>یہ پاس فریز اسے نہیں کھولتا، یا فائل ڈیٹا بیس نہیں</translation>
  </message>
  <message>
   <source>this person is a client already</source>
   <translation>یہ فرد پہلے سے کلائنٹ ہے</translation>
  </message>
  <message>
   <source>this person still looks after centres: {count}</source>
   <translation>یہ شخص ابھی سینٹر سنبھال رہا ہے: {count}</translation>
  </message>
  <message>
   <source>this reason does not fit the change</source>
   <translation>یہ وجہ اس تبدیلی کے لیے مناسب نہیں</translation>
  </message>
  <message>
   <source>this referral is restricted</source>
   <translation>یہ ریفرل محدود ہے</translation>
  </message>
  <message>
   <source>this response belongs to another client by its key; decide where it belongs</source>
   <translation>اپنی کلید کے مطابق یہ جواب نامہ کسی اور کلائنٹ کا ہے؛ فیصلہ کریں کس کا ہے</translation>
  </message>
  <message>
   <source>this response was changed here after the export; decide which of the two counts</source>
   <translation>یہ جواب نامہ ایکسپورٹ کے بعد یہاں بدلا گیا؛ فیصلہ کریں کہ دونوں میں سے کون سا شمار ہو</translation>
  </message>
  <message>
   <source>this row is an interview of another round; choose that round, or export one round only</source>
   <translation>یہ قطار دوسرے راؤنڈ کا انٹرویو ہے؛ وہ راؤنڈ منتخب کریں، یا صرف ایک راؤنڈ ایکسپورٹ کریں</translation>
  </message>
  <message>
   <source>this row is of another round (‘{value}’) and is left out</source>
   <translation>یہ قطار دوسرے راؤنڈ (‘{value}’) کی ہے اور چھوڑ دی گئی</translation>
  </message>
  <message>
   <source>this row is switched off in the form and is left out</source>
   <translation>یہ قطار فارم میں بند ہے، اسے چھوڑ دیا گیا</translation>
  </message>
  <message>
   <source>this row names no list and no choice and is left out</source>
   <translation>اس قطار میں نہ فہرست ہے نہ انتخاب، اسے چھوڑ دیا گیا</translation>
  </message>
  <message>
   <source>this session has no quiz; write its points in the form of the session</source>
   <translation>اس سیشن میں کوئز نہیں؛ اس کے پوائنٹ سیشن کے فارم میں لکھیں</translation>
  </message>
  <message>
   <source>this session was cancelled; correct the day, or the session in the book</source>
   <translation>یہ سیشن منسوخ ہوا تھا؛ دن درست کریں، یا رجسٹر میں سیشن</translation>
  </message>
  <message>
   <source>this session was moved to {day} since, and stays there; the marks go to it</source>
   <translation>یہ سیشن بعد میں {day} پر منتقل ہوا اور وہیں رہے گا؛ نشان اسی میں جاتے ہیں</translation>
  </message>
  <message>
   <source>this sheet is not read; did you mean ‘{suggestion}’?</source>
   <translation>یہ شیٹ نہیں پڑھی جاتی؛ کیا آپ کی مراد ‘{suggestion}’ تھی؟</translation>
  </message>
  <message>
   <source>this: {day}</source>
   <translation>یہ: {day}</translation>
  </message>
  <message>
   <source>this: {day}, later</source>
   <translation>یہ: {day}، بعد کا</translation>
  </message>
  <message>
   <source>those of one outside number only</source>
   <translation>صرف ایک بیرونی نمبر والے</translation>
  </message>
  <message>
   <source>tick</source>
   <translation>نشان</translation>
  </message>
  <message>
   <source>times</source>
   <translation>بار</translation>
  </message>
  <message>
   <source>title</source>
   <translation>عنوان</translation>
  </message>
  <message>
   <source>to be done</source>
   <translation>کرنے ہیں</translation>
  </message>
  <message>
   <source>to be looked at again</source>
   <translation>دوبارہ دیکھنا ہے</translation>
  </message>
  <message>
   <source>to be typed</source>
   <translation>درج کرنا ہے</translation>
  </message>
  <message>
   <source>to be typed a second time</source>
   <translation>دوسری بار درج کرنے ہیں</translation>
  </message>
  <message>
   <source>to complete</source>
   <translation>نامکمل</translation>
  </message>
  <message>
   <source>to decide</source>
   <translation>فیصلہ طلب</translation>
  </message>
  <message>
   <source>to look at</source>
   <translation>دیکھنے ہیں</translation>
  </message>
  <message>
   <source>to page</source>
   <translation>تا صفحہ</translation>
  </message>
  <message>
   <source>to whom</source>
   <translation>کس کو</translation>
  </message>
  <message>
   <source>to whom it happened</source>
   <translation>کس کے ساتھ ہوا</translation>
  </message>
  <message>
   <source>today</source>
   <translation>آج</translation>
  </message>
  <message>
   <source>too long</source>
   <translation>بہت طویل</translation>
  </message>
  <message>
   <source>too short</source>
   <translation>بہت مختصر</translation>
  </message>
  <message>
   <source>top margin</source>
   <translation>اوپر کا حاشیہ</translation>
  </message>
  <message>
   <source>trained, sex not known</source>
   <translation>تربیت یافتہ، جنس نامعلوم</translation>
  </message>
  <message>
   <source>turned into Unicode</source>
   <translation>Unicode میں بدلا گیا</translation>
  </message>
  <message>
   <source>two choices have the same words</source>
   <translation>دو انتخابات کے الفاظ ایک ہی ہیں</translation>
  </message>
  <message>
   <source>two numbers of the same type: {type}</source>
   <translation>ایک ہی قسم کے دو نمبر: {type}</translation>
  </message>
  <message>
   <source>type</source>
   <translation>قسم</translation>
  </message>
  <message>
   <source>type 1 when the box is ticked, else leave it empty</source>
   <translation>خانے پر نشان ہو تو 1 لکھیں، ورنہ خالی چھوڑیں</translation>
  </message>
  <message>
   <source>type it a second time first</source>
   <translation>پہلے اسے دوسری بار درج کریں</translation>
  </message>
  <message>
   <source>type {number}</source>
   <translation>قسم {number}</translation>
  </message>
  <message>
   <source>typed twice</source>
   <translation>دو بار درج</translation>
  </message>
  <message>
   <source>uid</source>
   <translation>uid</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>بغیر تبدیلی</translation>
  </message>
  <message>
   <source>under this policy only</source>
   <translation>صرف اس پالیسی کے</translation>
  </message>
  <message>
   <source>unknown client: link, new, without, drop; second interview: keep, replace, merge, both, drop</source>
   <translation>نامعلوم کلائنٹ: link, new, without, drop؛ دوسرا انٹرویو: keep, replace, merge, both, drop</translation>
  </message>
  <message>
   <source>unknown clients</source>
   <translation>نامعلوم کلائنٹس</translation>
  </message>
  <message>
   <source>unknown ones:</source>
   <translation>نامعلوم ہوں تو:</translation>
  </message>
  <message>
   <source>unrecognized arguments: {arguments}</source>
   <translation>نامعلوم آرگومنٹس: {arguments}</translation>
  </message>
  <message>
   <source>until</source>
   <translation>تا</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>{day} تک</translation>
  </message>
  <message>
   <source>up to fifty years ahead</source>
   <translation>پچاس سال آگے تک</translation>
  </message>
  <message>
   <source>up to {amount}</source>
   <translation>{amount} تک</translation>
  </message>
  <message>
   <source>updated</source>
   <translation>تازہ ہوئیں</translation>
  </message>
  <message>
   <source>use diagnostic, baseline, followup1 … or final</source>
   <translation>diagnostic، baseline، followup1 … یا final لکھیں</translation>
  </message>
  <message>
   <source>used after a shock</source>
   <translation>صدمے کے بعد استعمال</translation>
  </message>
  <message>
   <source>used after a shock, %</source>
   <translation>صدمے کے بعد استعمال، %</translation>
  </message>
  <message>
   <source>version</source>
   <translation>ورژن</translation>
  </message>
  <message>
   <source>version {version}</source>
   <translation>ورژن {version}</translation>
  </message>
  <message>
   <source>village</source>
   <translation>گاؤں</translation>
  </message>
  <message>
   <source>visit {number} is written</source>
   <translation>دورہ {number} درج ہوا</translation>
  </message>
  <message>
   <source>visits</source>
   <translation>دورے</translation>
  </message>
  <message>
   <source>visits to the doctor, and vouchers</source>
   <translation>ڈاکٹر کے پاس دورے، اور واؤچر</translation>
  </message>
  <message>
   <source>visits were made by this checklist: {count}</source>
   <translation>اس چیک لسٹ سے کیے گئے دورے: {count}</translation>
  </message>
  <message>
   <source>voucher</source>
   <translation>واؤچر</translation>
  </message>
  <message>
   <source>vouchers expired</source>
   <translation>میعاد ختم واؤچر</translation>
  </message>
  <message>
   <source>vouchers given out</source>
   <translation>دیے گئے واؤچر</translation>
  </message>
  <message>
   <source>vouchers used</source>
   <translation>استعمال شدہ واؤچر</translation>
  </message>
  <message>
   <source>wait until it is done and try again</source>
   <translation>اس کے ختم ہونے تک انتظار کریں اور دوبارہ کوشش کریں</translation>
  </message>
  <message>
   <source>waiting at the end</source>
   <translation>آخر میں منتظر</translation>
  </message>
  <message>
   <source>waiting for a decision</source>
   <translation>فیصلے کی منتظر</translation>
  </message>
  <message>
   <source>waived</source>
   <translation>معاف</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>انتباہ</translation>
  </message>
  <message>
   <source>was removed already</source>
   <translation>پہلے ہی ہٹایا جا چکا</translation>
  </message>
  <message>
   <source>way</source>
   <translation>طریقہ</translation>
  </message>
  <message>
   <source>what</source>
   <translation>کیا</translation>
  </message>
  <message>
   <source>what a share is of</source>
   <translation>حصہ کس کا ہے</translation>
  </message>
  <message>
   <source>what an import did, or its undo</source>
   <translation>امپورٹ نے کیا کیا، یا اس کی واپسی</translation>
  </message>
  <message>
   <source>what came of it</source>
   <translation>اس کا کیا نتیجہ نکلا</translation>
  </message>
  <message>
   <source>what follows</source>
   <translation>آگے کیا ہوگا</translation>
  </message>
  <message>
   <source>what goes over all schemes</source>
   <translation>جو تمام اسکیموں پر لاگو ہے</translation>
  </message>
  <message>
   <source>what happened</source>
   <translation>کیا ہوا</translation>
  </message>
  <message>
   <source>what has to be put right</source>
   <translation>کیا درست کرنا ہے</translation>
  </message>
  <message>
   <source>what is agreed cannot be due before the visit</source>
   <translation>طے شدہ بات دورے سے پہلے واجب نہیں ہو سکتی</translation>
  </message>
  <message>
   <source>what is taught, and who learned it</source>
   <translation>کیا سکھایا جاتا ہے، اور کس نے سیکھا</translation>
  </message>
  <message>
   <source>what is to follow</source>
   <translation>آگے کیا ہونا ہے</translation>
  </message>
  <message>
   <source>what is to follow comes after the visit</source>
   <translation>جو آگے ہونا ہے وہ دورے کے بعد آتا ہے</translation>
  </message>
  <message>
   <source>what it belongs to is not there</source>
   <translation>جس سے اس کا تعلق ہے وہ موجود نہیں</translation>
  </message>
  <message>
   <source>what it cost</source>
   <translation>کتنی لاگت آئی</translation>
  </message>
  <message>
   <source>what it holds</source>
   <translation>اس میں کیا رکھا جاتا ہے</translation>
  </message>
  <message>
   <source>what it is</source>
   <translation>یہ کیا ہے</translation>
  </message>
  <message>
   <source>what it is called</source>
   <translation>اس کا نام کیا ہے</translation>
  </message>
  <message>
   <source>what it is evidence of, as --records lists it</source>
   <translation>یہ کس چیز کا ثبوت ہے، جیسا --records دکھاتا ہے</translation>
  </message>
  <message>
   <source>what it is for</source>
   <translation>کس لیے ہے</translation>
  </message>
  <message>
   <source>what it is of</source>
   <translation>جس کا حصہ دینا ہے</translation>
  </message>
  <message>
   <source>what kind of organisation it is</source>
   <translation>کس قسم کا ادارہ ہے</translation>
  </message>
  <message>
   <source>what proves it; else what is usual</source>
   <translation>جو اسے ثابت کرے؛ ورنہ جو معمول ہے</translation>
  </message>
  <message>
   <source>what stands between the cells of a text file: , ; | or tab</source>
   <translation>ٹیکسٹ فائل کے خانوں کے درمیان کیا ہے: , ; | یا tab</translation>
  </message>
  <message>
   <source>what the client paid of it</source>
   <translation>کلائنٹ نے اس میں سے کتنا دیا</translation>
  </message>
  <message>
   <source>what the client pays of it; else all</source>
   <translation>کلائنٹ اس میں سے کتنا دیتا ہے؛ ورنہ سارا</translation>
  </message>
  <message>
   <source>what the enterprise does, when there are several</source>
   <translation>کاروبار کیا کرتا ہے، اگر کئی ہوں</translation>
  </message>
  <message>
   <source>what the field is called</source>
   <translation>خانے کا نام کیا ہے</translation>
  </message>
  <message>
   <source>what the insurer decided</source>
   <translation>انشورنس کمپنی نے کیا فیصلہ کیا</translation>
  </message>
  <message>
   <source>what to remember of the pair (default: different)</source>
   <translation>جوڑے کے بارے میں کیا یاد رکھنا ہے (طے شدہ: different)</translation>
  </message>
  <message>
   <source>what trained staff passed on</source>
   <translation>تربیت یافتہ عملے نے آگے کیا سکھایا</translation>
  </message>
  <message>
   <source>what was agreed, and until when</source>
   <translation>کیا طے ہوا، اور کب تک</translation>
  </message>
  <message>
   <source>what was decided</source>
   <translation>کیا فیصلہ ہوا</translation>
  </message>
  <message>
   <source>what was decided, newest first</source>
   <translation>جو فیصلہ ہوا، تازہ ترین پہلے</translation>
  </message>
  <message>
   <source>what was done</source>
   <translation>کیا کیا گیا</translation>
  </message>
  <message>
   <source>what was heard</source>
   <translation>کیا معلوم ہوا</translation>
  </message>
  <message>
   <source>what was known at the end of that day, such as 2026-03-31</source>
   <translation>اس دن کے آخر تک جو معلوم تھا، جیسے 2026-03-31</translation>
  </message>
  <message>
   <source>what {path} showed is not in the file</source>
   <translation>{path} میں جو تھا وہ فائل میں نہیں</translation>
  </message>
  <message>
   <source>when</source>
   <translation>کب</translation>
  </message>
  <message>
   <source>when the partner said so</source>
   <translation>جب شراکت دار نے بتایا</translation>
  </message>
  <message>
   <source>when the row was written</source>
   <translation>قطار کب لکھی گئی</translation>
  </message>
  <message>
   <source>when the window was closed</source>
   <translation>ونڈو بند ہونے پر</translation>
  </message>
  <message>
   <source>where it comes from</source>
   <translation>کہاں سے آئی ہے</translation>
  </message>
  <message>
   <source>where it stands</source>
   <translation>کہاں ہے</translation>
  </message>
  <message>
   <source>where the file and the book differ: overwrite (default; a blank never does), fill what is empty, keep ours, the newer wins, or ask</source>
   <translation>جہاں فائل اور رجسٹر میں فرق ہو: overwrite (طے شدہ؛ خالی خانہ کبھی نہیں لکھتا)، خالی کو بھریں، ہمارا رکھیں، نیا غالب رہے، یا پوچھیں</translation>
  </message>
  <message>
   <source>which branch? There are: {branches}</source>
   <translation>کون سی برانچ؟ موجود ہیں: {branches}</translation>
  </message>
  <message>
   <source>which list</source>
   <translation>کون سی فہرست</translation>
  </message>
  <message>
   <source>which questions tell of the person</source>
   <translation>کون سے سوال شخص کے بارے میں بتاتے ہیں</translation>
  </message>
  <message>
   <source>which step</source>
   <translation>کون سا قدم</translation>
  </message>
  <message>
   <source>who completed a course</source>
   <translation>کس نے کورس مکمل کیا</translation>
  </message>
  <message>
   <source>who helped</source>
   <translation>کس نے مدد کی</translation>
  </message>
  <message>
   <source>who insures</source>
   <translation>کون بیمہ کرتا ہے</translation>
  </message>
  <message>
   <source>who issued it</source>
   <translation>کس نے جاری کیا</translation>
  </message>
  <message>
   <source>who learned how much of a course</source>
   <translation>کس نے کورس کا کتنا حصہ سیکھا</translation>
  </message>
  <message>
   <source>who may have a scheme and has not had it</source>
   <translation>کون اسکیم لے سکتا ہے اور ابھی نہیں لی</translation>
  </message>
  <message>
   <source>who of the staff</source>
   <translation>عملے میں سے کون</translation>
  </message>
  <message>
   <source>who was exposed to an innovation, and whom it must not reach</source>
   <translation>کس کا اختراع سے واسطہ پڑا، اور یہ کس تک نہیں پہنچنی چاہیے</translation>
  </message>
  <message>
   <source>who was paid</source>
   <translation>رقم کسے ملی</translation>
  </message>
  <message>
   <source>who was referred to partners</source>
   <translation>کون شراکت داروں کو ریفر ہوا</translation>
  </message>
  <message>
   <source>who went there</source>
   <translation>وہاں کون گیا</translation>
  </message>
  <message>
   <source>whom to ask</source>
   <translation>کس سے رابطہ کریں</translation>
  </message>
  <message>
   <source>why</source>
   <translation>وجہ</translation>
  </message>
  <message>
   <source>why it changes</source>
   <translation>کیوں بدلتا ہے</translation>
  </message>
  <message>
   <source>why it is given against the scheme's rules</source>
   <translation>اسکیم کے قواعد کے خلاف کیوں دی جا رہی ہے</translation>
  </message>
  <message>
   <source>why it is in the person's best interest</source>
   <translation>یہ فرد کے بہترین مفاد میں کیوں ہے</translation>
  </message>
  <message>
   <source>why not</source>
   <translation>کیوں نہیں</translation>
  </message>
  <message>
   <source>why, although a rule speaks against it</source>
   <translation>کیوں، جبکہ ایک قاعدہ خلاف ہے</translation>
  </message>
  <message>
   <source>with help</source>
   <translation>مدد کے ساتھ</translation>
  </message>
  <message>
   <source>with it</source>
   <translation>تصحیح سمیت</translation>
  </message>
  <message>
   <source>with the code of the country</source>
   <translation>ملک کے کوڈ کے ساتھ</translation>
  </message>
  <message>
   <source>with their client</source>
   <translation>اپنے کلائنٹ کے ساتھ</translation>
  </message>
  <message>
   <source>with this value of an own field; + for any, - for none</source>
   <translation>اپنے خانے کی اس قدر کے ساتھ؛ + کوئی بھی، - کوئی نہیں</translation>
  </message>
  <message>
   <source>withdrawals</source>
   <translation>نکلوائی</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>نکلوائی گئی</translation>
  </message>
  <message>
   <source>withdrawn {day}</source>
   <translation>{day} کو واپس لی</translation>
  </message>
  <message>
   <source>without a day</source>
   <translation>تاریخ کے بغیر</translation>
  </message>
  <message>
   <source>without consent for the service, the data may not be kept</source>
   <translation>خدمت کی رضامندی کے بغیر ڈیٹا نہیں رکھا جا سکتا</translation>
  </message>
  <message>
   <source>without names, numbers, places and free text</source>
   <translation>ناموں، نمبروں، جگہوں اور آزاد متن کے بغیر</translation>
  </message>
  <message>
   <source>witness {name}</source>
   <translation>گواہ {name}</translation>
  </message>
  <message>
   <source>woman</source>
   <translation>عورت</translation>
  </message>
  <message>
   <source>women</source>
   <translation>خواتین</translation>
  </message>
  <message>
   <source>women at talks</source>
   <translation>نشستوں میں خواتین</translation>
  </message>
  <message>
   <source>women of the family without pay</source>
   <translation>گھر کی بلا اجرت خواتین</translation>
  </message>
  <message>
   <source>women trained</source>
   <translation>تربیت یافتہ خواتین</translation>
  </message>
  <message>
   <source>women who listened</source>
   <translation>سننے والی خواتین</translation>
  </message>
  <message>
   <source>words of the manager</source>
   <translation>مینیجر کے الفاظ</translation>
  </message>
  <message>
   <source>workbook or CSV file</source>
   <translation>ورک بک یا CSV فائل</translation>
  </message>
  <message>
   <source>workbook to write</source>
   <translation>لکھی جانے والی ورک بک</translation>
  </message>
  <message>
   <source>workers, registration papers, safety visits</source>
   <translation>کارکن، رجسٹریشن کاغذات، حفاظتی دورے</translation>
  </message>
  <message>
   <source>works below {age} years, the age set for it</source>
   <translation>{age} سال سے کم عمر میں کام کرتا ہے، جو اس کے لیے مقرر عمر ہے</translation>
  </message>
  <message>
   <source>works with this branch only</source>
   <translation>صرف اس برانچ کے ساتھ کام کرتا ہے</translation>
  </message>
  <message>
   <source>write --branch CODE=NAME</source>
   <translation>یوں لکھیں: --branch CODE=NAME</translation>
  </message>
  <message>
   <source>write 2026-Q1, 2026-03 or 2026-01-15/2026-03-14</source>
   <translation>یوں لکھیں: 2026-Q1، 2026-03 یا 2026-01-15/2026-03-14</translation>
  </message>
  <message>
   <source>write CODE=RULE, with one of the rules {rules}</source>
   <translation>CODE=RULE لکھیں، ان اصولوں میں سے ایک کے ساتھ {rules}</translation>
  </message>
  <message>
   <source>write QUESTION=1, 2 or 3; QUESTION=0 takes the type away</source>
   <translation>QUESTION=1، 2 یا 3 لکھیں؛ QUESTION=0 قسم ہٹا دیتا ہے</translation>
  </message>
  <message>
   <source>write a deposit</source>
   <translation>جمع درج کریں</translation>
  </message>
  <message>
   <source>write a new workbook and edit that one</source>
   <translation>نئی ورک بک لکھیں اور اس میں ترمیم کریں</translation>
  </message>
  <message>
   <source>write a paper as a PDF file; close a month</source>
   <translation>رپورٹ کو PDF فائل کے طور پر لکھیں؛ مہینہ بند کریں</translation>
  </message>
  <message>
   <source>write a policy, with the award of the institution's share</source>
   <translation>پالیسی درج کریں، ادارے کے حصے کی مراعت کے ساتھ</translation>
  </message>
  <message>
   <source>write a registration paper</source>
   <translation>رجسٹریشن کاغذ درج کریں</translation>
  </message>
  <message>
   <source>write a safety visit</source>
   <translation>حفاظتی دورہ درج کریں</translation>
  </message>
  <message>
   <source>write a talk that passed a course on</source>
   <translation>آگاہی نشست درج کریں جس میں کورس آگے سکھایا گیا</translation>
  </message>
  <message>
   <source>write a verified copy</source>
   <translation>جانچی ہوئی نقل بنائیں</translation>
  </message>
  <message>
   <source>write a visit or a voucher</source>
   <translation>دورہ یا واؤچر درج کریں</translation>
  </message>
  <message>
   <source>write a whole number, as 45</source>
   <translation>پورا عدد لکھیں، جیسے 45</translation>
  </message>
  <message>
   <source>write a withdrawal</source>
   <translation>نکلوائی درج کریں</translation>
  </message>
  <message>
   <source>write a workbook to enter a list in</source>
   <translation>فہرست درج کرنے کے لیے ورک بک لکھیں</translation>
  </message>
  <message>
   <source>write a workbook to enter answers in</source>
   <translation>جوابات لکھنے کے لیے ورک بک بنائیں</translation>
  </message>
  <message>
   <source>write at least one module, one a line</source>
   <translation>کم از کم ایک ماڈیول لکھیں، ہر سطر میں ایک</translation>
  </message>
  <message>
   <source>write at least one thing to look at, one a line</source>
   <translation>دیکھنے کی کم از کم ایک بات لکھیں، ہر سطر میں ایک</translation>
  </message>
  <message>
   <source>write at least two choices, one a line</source>
   <translation>کم از کم دو انتخابات لکھیں، ہر سطر میں ایک</translation>
  </message>
  <message>
   <source>write digits only, as 45 or 12.5</source>
   <translation>صرف ہندسے لکھیں، جیسے 45 یا 12.5</translation>
  </message>
  <message>
   <source>write down what was heard of a referral</source>
   <translation>ریفرل کے بارے میں جو معلوم ہوا درج کریں</translation>
  </message>
  <message>
   <source>write how it was imported</source>
   <translation>لکھیں کہ امپورٹ کیسے ہوا</translation>
  </message>
  <message>
   <source>write how it was read</source>
   <translation>لکھیں کہ اسے کیسے پڑھا گیا</translation>
  </message>
  <message>
   <source>write how many listened</source>
   <translation>لکھیں کتنوں نے سنا</translation>
  </message>
  <message>
   <source>write it as 2026-03</source>
   <translation>یوں لکھیں: 2026-03</translation>
  </message>
  <message>
   <source>write it as 2026-03-31</source>
   <translation>یوں لکھیں: 2026-03-31</translation>
  </message>
  <message>
   <source>write it as CODE=VALUE</source>
   <translation>اسے CODE=VALUE کی صورت لکھیں</translation>
  </message>
  <message>
   <source>write it as general=15; the names are {known}</source>
   <translation>اسے general=15 کی طرح لکھیں؛ نام یہ ہیں: {known}</translation>
  </message>
  <message>
   <source>write it in figures, such as 12,500</source>
   <translation>ہندسوں میں لکھیں، جیسے 12,500</translation>
  </message>
  <message>
   <source>write it in the window, on the account itself</source>
   <translation>اسے ونڈو میں اسی کھاتے پر لکھیں</translation>
  </message>
  <message>
   <source>write it on her page first, or say which with --enterprise</source>
   <translation>پہلے اسے کلائنٹ کے صفحے پر درج کریں، یا --enterprise سے بتائیں کون سا</translation>
  </message>
  <message>
   <source>write it to this .xlsx or .csv</source>
   <translation>اسے اس .xlsx یا .csv میں لکھیں</translation>
  </message>
  <message>
   <source>write one under Settings, Checklists</source>
   <translation>ترتیبات، چیک لسٹیں میں ایک لکھیں</translation>
  </message>
  <message>
   <source>write responses to a file</source>
   <translation>جواب نامے فائل میں لکھیں</translation>
  </message>
  <message>
   <source>write that an agreed action is done</source>
   <translation>لکھیں کہ طے شدہ اقدام مکمل ہوا</translation>
  </message>
  <message>
   <source>write that staff was trained</source>
   <translation>درج کریں کہ عملے کی تربیت ہوئی</translation>
  </message>
  <message>
   <source>write the client's code as it stands on the card</source>
   <translation>کلائنٹ کا کوڈ ویسے لکھیں جیسے کارڈ پر ہے</translation>
  </message>
  <message>
   <source>write the client's code, or leave the row out</source>
   <translation>کلائنٹ کا کوڈ لکھیں، یا قطار چھوڑ دیں</translation>
  </message>
  <message>
   <source>write the day as 2026-03-15</source>
   <translation>تاریخ یوں لکھیں: 2026-03-15</translation>
  </message>
  <message>
   <source>write the day as 2026-03-15, or say what comes first in the column</source>
   <translation>تاریخ یوں لکھیں: 2026-03-15، یا بتائیں کہ کالم میں پہلے کیا آتا ہے</translation>
  </message>
  <message>
   <source>write the day on which the person left, or take her off the policy first</source>
   <translation>فرد کے جانے کی تاریخ درج کریں، یا پہلے اسے پالیسی سے ہٹائیں</translation>
  </message>
  <message>
   <source>write the day on which the work with it ended instead</source>
   <translation>اس کے بجائے کام ختم ہونے کی تاریخ لکھیں</translation>
  </message>
  <message>
   <source>write the file for the core-banking system: .xlsx or .csv</source>
   <translation>کور بینکنگ نظام کے لیے فائل لکھیں: .xlsx یا .csv</translation>
  </message>
  <message>
   <source>write the file that was imported</source>
   <translation>امپورٹ کی گئی فائل لکھیں</translation>
  </message>
  <message>
   <source>write the files into a folder</source>
   <translation>فائلیں فولڈر میں لکھیں</translation>
  </message>
  <message>
   <source>write the first and the last column, such as B:F</source>
   <translation>پہلا اور آخری کالم لکھیں، جیسے B:F</translation>
  </message>
  <message>
   <source>write the list to a file</source>
   <translation>فہرست فائل میں لکھیں</translation>
  </message>
  <message>
   <source>write the list to be filled</source>
   <translation>پُر کرنے کے لیے فہرست لکھیں</translation>
  </message>
  <message>
   <source>write the number again, whole, from the paper</source>
   <translation>نمبر دوبارہ، پورا، کاغذ سے لکھیں</translation>
  </message>
  <message>
   <source>write the number of the policy, or the number of the client who holds it</source>
   <translation>پالیسی نمبر لکھیں، یا اس کلائنٹ کا نمبر جس کی یہ پالیسی ہے</translation>
  </message>
  <message>
   <source>write the person into the household first</source>
   <translation>پہلے فرد کو گھرانے میں درج کریں</translation>
  </message>
  <message>
   <source>write the rows with problems</source>
   <translation>مسائل والی قطاریں لکھیں</translation>
  </message>
  <message>
   <source>write the scheme: there is not exactly one that it can be</source>
   <translation>اسکیم لکھیں: ایسی ایک ہی اسکیم نہیں جو یہ ہو سکے</translation>
  </message>
  <message>
   <source>write the text again from the paper, or save the file again</source>
   <translation>کاغذ سے متن دوبارہ لکھیں، یا فائل دوبارہ محفوظ کریں</translation>
  </message>
  <message>
   <source>write the workbook with `mfdw survey harmonise {survey} --out`, edit it, read it back</source>
   <translation>ورک بک `mfdw survey harmonise {survey} --out` سے لکھیں، ترمیم کریں، پھر پڑھیں</translation>
  </message>
  <message>
   <source>write what came of a referral</source>
   <translation>ریفرل کا نتیجہ درج کریں</translation>
  </message>
  <message>
   <source>write what came of a visit or voucher</source>
   <translation>دورے یا واؤچر کا نتیجہ درج کریں</translation>
  </message>
  <message>
   <source>write what came of checks</source>
   <translation>جانچوں کا نتیجہ لکھیں</translation>
  </message>
  <message>
   <source>write what each question is</source>
   <translation>لکھیں کہ ہر سوال کیا ہے</translation>
  </message>
  <message>
   <source>write what the cell should say</source>
   <translation>لکھیں کہ خانے میں کیا ہونا چاہیے</translation>
  </message>
  <message>
   <source>write what was decided about a breach</source>
   <translation>خلاف ورزی کے بارے میں فیصلہ درج کریں</translation>
  </message>
  <message>
   <source>write who works in an enterprise</source>
   <translation>لکھیں کہ کاروبار میں کون کام کرتا ہے</translation>
  </message>
  <message>
   <source>written by</source>
   <translation>کس نے لکھی</translation>
  </message>
  <message>
   <source>written down</source>
   <translation>درج کیا</translation>
  </message>
  <message>
   <source>written in</source>
   <translation>زبان</translation>
  </message>
  <message>
   <source>written only here</source>
   <translation>صرف یہاں لکھا گیا</translation>
  </message>
  <message>
   <source>written with it, counted once</source>
   <translation>ساتھ ہی درج ہوگی، ایک بار شمار</translation>
  </message>
  <message>
   <source>year</source>
   <translation>سال</translation>
  </message>
  <message>
   <source>years</source>
   <translation>سال</translation>
  </message>
  <message>
   <source>years of two digits, as in ‘{value}’, are read as past ones: {read}</source>
   <translation>‘{value}’ جیسے دو ہندسوں کے سال گزشتہ سمجھے گئے: {read}</translation>
  </message>
  <message>
   <source>years such as in ‘{value}’ are of the Buddhist era and are read 543 years earlier</source>
   <translation>‘{value}’ جیسے سال بدھ تقویم کے ہیں اور 543 سال پہلے کے پڑھے جاتے ہیں</translation>
  </message>
  <message>
   <source>years such as in ‘{value}’ are read as Bikram Sambat, the calendar of Nepal: {read}</source>
   <translation>‘{value}’ جیسے سال نیپالی کیلنڈر بکرم سمبت کے سمجھے گئے: {read}</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ہاں</translation>
  </message>
  <message>
   <source>your own words for built-in lists</source>
   <translation>بنی بنائی فہرستوں کے لیے آپ کے اپنے الفاظ</translation>
  </message>
  <message>
   <source>your word</source>
   <translation>آپ کا لفظ</translation>
  </message>
  <message>
   <source>{actor} has decided this already</source>
   <translation>{actor} اس کا فیصلہ پہلے کر چکا</translation>
  </message>
  <message>
   <source>{actor} recorded this, and nobody approves her own</source>
   <translation>یہ {actor} نے درج کیا، اور کوئی اپنا اندراج خود منظور نہیں کرتا</translation>
  </message>
  <message>
   <source>{age} years</source>
   <translation>{age} سال</translation>
  </message>
  <message>
   <source>{amount} at most</source>
   <translation>زیادہ سے زیادہ {amount}</translation>
  </message>
  <message>
   <source>{amount} still to enter</source>
   <translation>{amount} ابھی درج کرنا باقی</translation>
  </message>
  <message>
   <source>{amount} too much</source>
   <translation>{amount} زیادہ</translation>
  </message>
  <message>
   <source>{came} came, {marked} of {all} marked</source>
   <translation>{came} آئے، {all} میں سے {marked} درج</translation>
  </message>
  <message>
   <source>{came} of {all}</source>
   <translation>{all} میں سے {came}</translation>
  </message>
  <message>
   <source>{cell}: this row is left out</source>
   <translation>{cell}: یہ قطار چھوڑی گئی ہے</translation>
  </message>
  <message>
   <source>{change} on last month</source>
   <translation>پچھلے مہینے سے {change}</translation>
  </message>
  <message>
   <source>{checks}, {late} overdue</source>
   <translation>{checks}، {late} زائد المیعاد</translation>
  </message>
  <message>
   <source>{clients} clients, {awards} incentives, {responses} interviews</source>
   <translation>{clients} کلائنٹس، {awards} مراعات، {responses} انٹرویوز</translation>
  </message>
  <message>
   <source>{clients} · contamination {rate}: {exposed} of {all} in comparison were exposed</source>
   <translation>{clients} · آلودگی {rate}: موازنہ کے {all} میں سے {exposed} کا واسطہ پڑا</translation>
  </message>
  <message>
   <source>{client} has an interview in the round {round} already</source>
   <translation>راؤنڈ {round} میں {client} کا انٹرویو پہلے سے ہے</translation>
  </message>
  <message>
   <source>{client} has an interview in this round already</source>
   <translation>اس راؤنڈ میں {client} کا انٹرویو پہلے سے ہے</translation>
  </message>
  <message>
   <source>{client} has no award of {scheme} with an amount</source>
   <translation>{client} کے پاس {scheme} کی رقم والی کوئی مراعت نہیں</translation>
  </message>
  <message>
   <source>{client} has several savings accounts</source>
   <translation>{client} کے کئی بچت کھاتے ہیں</translation>
  </message>
  <message>
   <source>{client} in {innovation}</source>
   <translation>{innovation} میں {client}</translation>
  </message>
  <message>
   <source>{client} is mistyped: the check character does not fit</source>
   <translation>{client} غلط لکھا گیا: جانچ کا حرف میل نہیں کھاتا</translation>
  </message>
  <message>
   <source>{client} may not have it by the rules of the scheme; give a reason if it must be</source>
   <translation>اسکیم کے قواعد کے مطابق {client} اسے نہیں لے سکتا؛ ضروری ہو تو وجہ دیں</translation>
  </message>
  <message>
   <source>{client} stands in comparison in the innovation {innovation}: giving it would spoil the comparison; give a reason if it must be</source>
   <translation>{client} اختراع {innovation} کے موازنہ زمرے میں ہے: دینے سے موازنہ خراب ہوگا؛ ضروری ہو تو وجہ دیں</translation>
  </message>
  <message>
   <source>{client}: claim changed</source>
   <translation>{client}: کلیم بدلا گیا</translation>
  </message>
  <message>
   <source>{client}: claim filed</source>
   <translation>{client}: کلیم دائر ہوا</translation>
  </message>
  <message>
   <source>{client}: deposit</source>
   <translation>{client}: جمع</translation>
  </message>
  <message>
   <source>{client}: health care noted</source>
   <translation>{client}: صحت کی سہولت درج ہوئی</translation>
  </message>
  <message>
   <source>{client}: interview saved</source>
   <translation>{client}: انٹرویو محفوظ ہوا</translation>
  </message>
  <message numerus="yes">
   <source>{client}: policy for %n person|{client}: policy for %n persons</source>
   <translation>
    <numerusform>{client}: %n فرد کی پالیسی</numerusform>
    <numerusform>{client}: %n افراد کی پالیسی</numerusform>
   </translation>
  </message>
  <message>
   <source>{client}: withdrawal</source>
   <translation>{client}: نکلوائی</translation>
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
   <translation>{count} درکار ہیں</translation>
  </message>
  <message numerus="yes">
   <source>{count} award of the month was given back and is in no figure here.|{count} awards of the month were given back and are in no figure here.</source>
   <translation>
    <numerusform>مہینے کی {count} مراعت واپس ہوئی اور یہاں کسی عدد میں شامل نہیں۔</numerusform>
    <numerusform>مہینے کی {count} مراعات واپس ہوئیں اور یہاں کسی عدد میں شامل نہیں۔</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} blocked</source>
   <translation>{count} رکے ہوئے</translation>
  </message>
  <message>
   <source>{count} bytes</source>
   <translation>{count} بائٹ</translation>
  </message>
  <message numerus="yes">
   <source>{count} check|{count} checks</source>
   <translation>
    <numerusform>{count} جانچ</numerusform>
    <numerusform>{count} جانچیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} client from a survey is still to complete and in no figure here.|{count} clients from a survey are still to complete and in no figure here.</source>
   <translation>
    <numerusform>سروے سے آیا {count} کلائنٹ ابھی نامکمل ہے اور یہاں کسی عدد میں شامل نہیں۔</numerusform>
    <numerusform>سروے سے آئے {count} کلائنٹس ابھی نامکمل ہیں اور یہاں کسی عدد میں شامل نہیں۔</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} client|{count} clients</source>
   <translation>
    <numerusform>{count} کلائنٹ</numerusform>
    <numerusform>{count} کلائنٹس</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} corrected here since; the file still says the old value</source>
   <translation>{count} یہاں بعد میں درست کی گئیں؛ فائل اب بھی پرانی قدر کہتی ہے</translation>
  </message>
  <message>
   <source>{count} fewer than {month}</source>
   <translation>{month} سے {count} کم</translation>
  </message>
  <message numerus="yes">
   <source>{count} interview belongs to no client yet.|{count} interviews belong to no client yet.</source>
   <translation>
    <numerusform>{count} انٹرویو ابھی کسی کلائنٹ سے منسلک نہیں۔</numerusform>
    <numerusform>{count} انٹرویوز ابھی کسی کلائنٹ سے منسلک نہیں۔</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} kept</source>
   <translation>{count} برقرار</translation>
  </message>
  <message>
   <source>{count} more than {month}</source>
   <translation>{month} سے {count} زیادہ</translation>
  </message>
  <message>
   <source>{count} of {all}</source>
   <translation>{all} میں سے {count}</translation>
  </message>
  <message>
   <source>{count} of {all} modules, the last on {day}</source>
   <translation>{all} میں سے {count} ماڈیول، آخری {day} کو</translation>
  </message>
  <message>
   <source>{count} of {whole}</source>
   <translation>{whole} میں سے {count}</translation>
  </message>
  <message>
   <source>{count} records · content {hash}</source>
   <translation>{count} اندراجات · مواد {hash}</translation>
  </message>
  <message>
   <source>{count} refused</source>
   <translation>{count} نے انکار کیا</translation>
  </message>
  <message>
   <source>{count} removed</source>
   <translation>{count} ہٹائے گئے</translation>
  </message>
  <message>
   <source>{count} restored</source>
   <translation>{count} بحال</translation>
  </message>
  <message>
   <source>{count} rows in {file}</source>
   <translation>{file} میں {count} قطاریں</translation>
  </message>
  <message numerus="yes">
   <source>{count} second interview waits for a decision.|{count} second interviews wait for a decision.</source>
   <translation>
    <numerusform>{count} دوسرا انٹرویو فیصلے کا منتظر ہے۔</numerusform>
    <numerusform>{count} دوسرے انٹرویوز فیصلے کے منتظر ہیں۔</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} sensitive question is not shown to you.|{count} sensitive questions are not shown to you.</source>
   <translation>
    <numerusform>{count} حساس سوال آپ کو نہیں دکھایا گیا۔</numerusform>
    <numerusform>{count} حساس سوالات آپ کو نہیں دکھائے گئے۔</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} to decide</source>
   <translation>{count} فیصلہ طلب</translation>
  </message>
  <message>
   <source>{currency} outstanding</source>
   <translation>{currency} واجب الادا</translation>
  </message>
  <message>
   <source>{currency} paid out</source>
   <translation>{currency} جاری کردہ</translation>
  </message>
  <message>
   <source>{database} is what {file} held</source>
   <translation>{database} میں اب وہی ہے جو {file} میں تھا</translation>
  </message>
  <message>
   <source>{day}, about {years} years</source>
   <translation>{day}، تقریباً {years} سال</translation>
  </message>
  <message>
   <source>{day}, {years} years</source>
   <translation>{day}، {years} سال</translation>
  </message>
  <message>
   <source>{documents} of the bin leave the file, which makes room of {size}. This cannot be undone. A copy of the file is made before; it still holds them, as earlier copies do: delete those when they are no longer wanted.</source>
   <translation>ردّی دان کی {documents} فائل سے نکلیں گی، جس سے {size} جگہ بنے گی۔ یہ واپس نہیں ہو سکتا۔ پہلے فائل کی نقل بنتی ہے؛ وہ انہیں اب بھی رکھتی ہے، جیسے پہلے کی نقلیں: جب ان کی ضرورت نہ رہے تو وہ حذف کریں۔</translation>
  </message>
  <message>
   <source>{done} of {all}</source>
   <translation>{all} میں سے {done}</translation>
  </message>
  <message>
   <source>{done} of {all} completed: {needed} of {modules} modules needed</source>
   <translation>{all} میں سے {done} نے مکمل کیا: {modules} میں سے {needed} ماڈیول درکار</translation>
  </message>
  <message>
   <source>{done} of {target}</source>
   <translation>{target} میں سے {done}</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{total} میں سے {done}</translation>
  </message>
  <message>
   <source>{entered} of {all} entered</source>
   <translation>{all} میں سے {entered} درج</translation>
  </message>
  <message>
   <source>{exposed} of {all} clients in comparison were exposed to {innovation}.</source>
   <translation>موازنہ کے {all} میں سے {exposed} کلائنٹس کا {innovation} سے واسطہ پڑا۔</translation>
  </message>
  <message>
   <source>{exposed} of {all} clients of the comparison arm were exposed</source>
   <translation>موازنہ زمرے کے {all} میں سے {exposed} کلائنٹس کا واسطہ پڑا</translation>
  </message>
  <message>
   <source>{file} compared</source>
   <translation>{file} کا موازنہ ہوا</translation>
  </message>
  <message>
   <source>{file} imported</source>
   <translation>{file} امپورٹ ہوئی</translation>
  </message>
  <message>
   <source>{file} is no picture that can be read</source>
   <translation>{file} ایسی تصویر نہیں جو پڑھی جا سکے</translation>
  </message>
  <message>
   <source>{file} read</source>
   <translation>{file} پڑھی گئی</translation>
  </message>
  <message>
   <source>{file} saved</source>
   <translation>{file} محفوظ ہوئی</translation>
  </message>
  <message>
   <source>{file} · {size}</source>
   <translation>{file} · {size}</translation>
  </message>
  <message>
   <source>{file}, made by {who}</source>
   <translation>{file}، از {who}</translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n client|{file}: %n clients</source>
   <translation>
    <numerusform>{file}: %n کلائنٹ</numerusform>
    <numerusform>{file}: %n کلائنٹس</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n column|{file}: %n columns</source>
   <translation>
    <numerusform>{file}: %n کالم</numerusform>
    <numerusform>{file}: %n کالم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n group to fill|{file}: %n groups to fill</source>
   <translation>
    <numerusform>{file}: %n گروپ پُر کرنا ہے</numerusform>
    <numerusform>{file}: %n گروپ پُر کرنے ہیں</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n question|{file}: %n questions</source>
   <translation>
    <numerusform>{file}: %n سوال</numerusform>
    <numerusform>{file}: %n سوالات</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n response|{file}: %n responses</source>
   <translation>
    <numerusform>{file}: %n جواب نامہ</numerusform>
    <numerusform>{file}: %n جواب نامے</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file}: %n row|{file}: %n rows</source>
   <translation>
    <numerusform>{file}: %n قطار</numerusform>
    <numerusform>{file}: %n قطاریں</numerusform>
   </translation>
  </message>
  <message>
   <source>{file}: as it was imported, its SHA-256 is right</source>
   <translation>{file}: جیسی امپورٹ ہوئی تھی، اس کا SHA-256 درست ہے</translation>
  </message>
  <message>
   <source>{file}: how it was imported</source>
   <translation>{file}: امپورٹ کیسے ہوا</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} page, fingerprint {mark}|{file}: {count} pages, fingerprint {mark}</source>
   <translation>
    <numerusform>{file}: {count} صفحہ، نشانِ تصدیق {mark}</numerusform>
    <numerusform>{file}: {count} صفحات، نشانِ تصدیق {mark}</numerusform>
   </translation>
  </message>
  <message>
   <source>{file}: {records} records, checked</source>
   <translation>{file}: {records} اندراجات، جانچے گئے</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <translation>{first} اور {second}</translation>
  </message>
  <message>
   <source>{first} or {second}</source>
   <translation>{first} یا {second}</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} تا {last}</translation>
  </message>
  <message>
   <source>{first} to {last} only if {condition}; otherwise go to {next}.</source>
   <translation>{first} سے {last} صرف اگر {condition}؛ ورنہ {next} پر جائیں۔</translation>
  </message>
  <message>
   <source>{households} households, {persons} persons, {children} under 18, {clients} clients</source>
   <translation>{households} گھرانے، {persons} افراد، {children} 18 سال سے کم، {clients} کلائنٹس</translation>
  </message>
  <message>
   <source>{kept} ({code}) stays. {other} ({old}) comes into it; that code is still found.</source>
   <translation>{kept} ({code}) رہتا ہے۔ {other} ({old}) اس میں ضم ہوتا ہے؛ وہ کوڈ پھر بھی مل جاتا ہے۔</translation>
  </message>
  <message>
   <source>{kept}; not yet in it: {rounds}</source>
   <translation>{kept}؛ ابھی اس میں نہیں: {rounds}</translation>
  </message>
  <message>
   <source>{kind} is one of the programme's own kinds</source>
   <translation>{kind} پروگرام کی اپنی قسموں میں سے ہے</translation>
  </message>
  <message>
   <source>{message}</source>
   <translation>{message}</translation>
  </message>
  <message>
   <source>{module} (make-up)</source>
   <translation>{module} (تلافی)</translation>
  </message>
  <message>
   <source>{moment} by {who}</source>
   <translation>{moment}، {who}</translation>
  </message>
  <message>
   <source>{month} has not begun yet</source>
   <translation>{month} ابھی شروع نہیں ہوا</translation>
  </message>
  <message>
   <source>{month} has not ended yet</source>
   <translation>{month} ابھی ختم نہیں ہوا</translation>
  </message>
  <message>
   <source>{month} is closed</source>
   <translation>{month} بند ہے</translation>
  </message>
  <message>
   <source>{month} is closed already, by {who}</source>
   <translation>{month} پہلے ہی {who} نے بند کر دیا ہے</translation>
  </message>
  <message>
   <source>{month} is not closed</source>
   <translation>{month} بند نہیں</translation>
  </message>
  <message>
   <source>{month} is not reopened without a reason</source>
   <translation>{month} وجہ کے بغیر دوبارہ نہیں کھلتا</translation>
  </message>
  <message>
   <source>{month} is open again</source>
   <translation>{month} دوبارہ کھل گیا ہے</translation>
  </message>
  <message>
   <source>{month} of {branch} is closed, fingerprint {mark}</source>
   <translation>{branch} کا {month} بند ہے، نشانِ تصدیق {mark}</translation>
  </message>
  <message>
   <source>{month} of {branch} is open again; it was closed with {mark}</source>
   <translation>{branch} کا {month} دوبارہ کھل گیا ہے؛ یہ {mark} کے ساتھ بند ہوا تھا</translation>
  </message>
  <message>
   <source>{names} and others</source>
   <translation>{names} اور دیگر</translation>
  </message>
  <message>
   <source>{name} (everybody's)</source>
   <translation>{name} (سب کا)</translation>
  </message>
  <message>
   <source>{name} branch</source>
   <translation>{name} برانچ</translation>
  </message>
  <message>
   <source>{name} changed</source>
   <translation>{name} بدل دیا گیا</translation>
  </message>
  <message>
   <source>{name} enrolled</source>
   <translation>{name} درج ہو گیا</translation>
  </message>
  <message>
   <source>{name} is another person</source>
   <translation>{name} کوئی اور شخص ہے</translation>
  </message>
  <message>
   <source>{name} is asked again</source>
   <translation>{name} دوبارہ پوچھا جائے گا</translation>
  </message>
  <message>
   <source>{name} is the same person</source>
   <translation>{name} وہی شخص ہے</translation>
  </message>
  <message>
   <source>{name} lives with {other}</source>
   <translation>{name} {other} کے ساتھ رہتا ہے</translation>
  </message>
  <message>
   <source>{name} moved</source>
   <translation>{name} منتقل ہوا</translation>
  </message>
  <message>
   <source>{name} removed</source>
   <translation>{name} ہٹایا گیا</translation>
  </message>
  <message>
   <source>{name} retired; what is stored stays</source>
   <translation>{name} متروک؛ جو محفوظ ہے رہے گا</translation>
  </message>
  <message>
   <source>{name} saved</source>
   <translation>{name} محفوظ</translation>
  </message>
  <message>
   <source>{name}, %</source>
   <translation>{name}، %</translation>
  </message>
  <message>
   <source>{name}, {count} waiting</source>
   <translation>{name}، {count} منتظر</translation>
  </message>
  <message>
   <source>{name}: a separate household</source>
   <translation>{name}: ایک الگ گھرانہ</translation>
  </message>
  <message>
   <source>{name}: covered from</source>
   <translation>{name}: بیمہ از</translation>
  </message>
  <message>
   <source>{name}: covered until</source>
   <translation>{name}: بیمہ تا</translation>
  </message>
  <message>
   <source>{number} is less than {value}</source>
   <translation>{number} {value} سے کم ہو</translation>
  </message>
  <message>
   <source>{number} is more than {value}</source>
   <translation>{number} {value} سے زیادہ ہو</translation>
  </message>
  <message>
   <source>{number} is not {value}</source>
   <translation>{number} میں {value} نہ ہو</translation>
  </message>
  <message>
   <source>{number} is {value}</source>
   <translation>{number} میں {value} ہو</translation>
  </message>
  <message>
   <source>{number} is {value} or less</source>
   <translation>{number} {value} یا کم ہو</translation>
  </message>
  <message>
   <source>{number} is {value} or more</source>
   <translation>{number} {value} یا زیادہ ہو</translation>
  </message>
  <message>
   <source>{number} of {all}</source>
   <translation>{all} میں سے {number}</translation>
  </message>
  <message>
   <source>{old} became {new}</source>
   <translation>{old} سے {new}</translation>
  </message>
  <message>
   <source>{open} of {all} to decide</source>
   <translation>{all} میں سے {open} فیصلہ طلب</translation>
  </message>
  <message>
   <source>{other} ({code}) comes back with everything from before the merge.</source>
   <translation>{other} ({code}) انضمام سے پہلے کی ہر چیز کے ساتھ واپس آتا ہے۔</translation>
  </message>
  <message>
   <source>{other} is back</source>
   <translation>{other} واپس آ گیا</translation>
  </message>
  <message numerus="yes">
   <source>{other} is back; %n value was changed later and stays|{other} is back; %n values were changed later and stay</source>
   <translation>
    <numerusform>{other} واپس آ گیا؛ %n قدر بعد میں بدلی گئی اور رہے گی</numerusform>
    <numerusform>{other} واپس آ گیا؛ %n قدریں بعد میں بدلی گئیں اور رہیں گی</numerusform>
   </translation>
  </message>
  <message>
   <source>{other} merged into {kept}</source>
   <translation>{other} کو {kept} میں ضم کیا گیا</translation>
  </message>
  <message>
   <source>{paper}, v{number}</source>
   <translation>{paper}، v{number}</translation>
  </message>
  <message>
   <source>{part} of {whole}</source>
   <translation>{whole} میں سے {part}</translation>
  </message>
  <message>
   <source>{part} of {whole} due</source>
   <translation>{whole} واجب میں سے {part}</translation>
  </message>
  <message>
   <source>{part} of {whole} marked</source>
   <translation>{whole} درج شدہ میں سے {part}</translation>
  </message>
  <message>
   <source>{path} cannot be read</source>
   <translation>{path} پڑھی نہیں جا سکتی</translation>
  </message>
  <message>
   <source>{path} cannot be written</source>
   <translation>{path} میں لکھا نہیں جا سکتا</translation>
  </message>
  <message>
   <source>{path} has more than {most} million dots</source>
   <translation>{path} میں {most} ملین سے زیادہ نقطے ہیں</translation>
  </message>
  <message>
   <source>{path} is a questionnaire (XLSForm), not a table of data</source>
   <translation>{path} سوالنامہ (XLSForm) ہے، ڈیٹا کا جدول نہیں</translation>
  </message>
  <message>
   <source>{path} is cut off or damaged</source>
   <translation>{path} کٹی ہوئی یا خراب ہے</translation>
  </message>
  <message>
   <source>{path} is empty</source>
   <translation>{path} خالی ہے</translation>
  </message>
  <message>
   <source>{path} is larger than {most} MB</source>
   <translation>{path} {most} MB سے بڑی ہے</translation>
  </message>
  <message>
   <source>{path} is no photo and no PDF</source>
   <translation>{path} نہ تصویر ہے نہ PDF</translation>
  </message>
  <message>
   <source>{path} is the database itself</source>
   <translation>{path} خود ڈیٹا بیس ہے</translation>
  </message>
  <message>
   <source>{path} was removed for good</source>
   <translation>{path} ہمیشہ کے لیے نکال دی گئی</translation>
  </message>
  <message>
   <source>{period} is no period</source>
   <translation>{period} مدت نہیں</translation>
  </message>
  <message>
   <source>{problem}, and others like it</source>
   <translation>{problem}، اور اس جیسے دوسرے</translation>
  </message>
  <message>
   <source>{problem}; accepted: {reason}</source>
   <translation>{problem}؛ قبول: {reason}</translation>
  </message>
  <message>
   <source>{question} has no choice {choice}</source>
   <translation>{question} میں انتخاب {choice} نہیں</translation>
  </message>
  <message>
   <source>{question}: {answer}</source>
   <translation>{question}: {answer}</translation>
  </message>
  <message>
   <source>{referrals}, {late} open for too long</source>
   <translation>{referrals}، {late} بہت دیر سے کھلے</translation>
  </message>
  <message>
   <source>{rejected} of {all} rows rejected</source>
   <translation>{all} میں سے {rejected} قطاریں مسترد</translation>
  </message>
  <message>
   <source>{round} (new)</source>
   <translation>{round} (نیا)</translation>
  </message>
  <message>
   <source>{round} by centre</source>
   <translation>{round} سینٹر کے لحاظ سے</translation>
  </message>
  <message>
   <source>{round} closes on {day}</source>
   <translation>{round} {day} کو بند ہوگا</translation>
  </message>
  <message>
   <source>{round} planned</source>
   <translation>{round} طے ہوا</translation>
  </message>
  <message>
   <source>{round}: new in the household: {person}</source>
   <translation>{round}: گھرانے میں نیا فرد: {person}</translation>
  </message>
  <message>
   <source>{round}: the name is {person}</source>
   <translation>{round}: نام {person} ہے</translation>
  </message>
  <message>
   <source>{round}: {person} was born on {day}</source>
   <translation>{round}: {person} کی پیدائش {day} کی ہے</translation>
  </message>
  <message>
   <source>{rows} rows cannot be stored, so the whole file was refused</source>
   <translation>{rows} قطاریں محفوظ نہیں ہو سکتیں، اس لیے پوری فائل مسترد ہوئی</translation>
  </message>
  <message>
   <source>{rows} rows read = {new} new + {updated} updated + {same} unchanged + {wait} to decide + {bad} rejected + {beside} blank or left out</source>
   <translation>{rows} قطاریں پڑھیں = {new} نئی + {updated} تازہ + {same} غیر تبدیل + {wait} فیصلہ طلب + {bad} مسترد + {beside} خالی یا چھوڑی گئی</translation>
  </message>
  <message>
   <source>{rule} is no rule for a field</source>
   <translation>{rule} کسی خانے کا اصول نہیں</translation>
  </message>
  <message>
   <source>{said}, after a verified backup</source>
   <translation>{said}، جانچے ہوئے بیک اَپ کے بعد</translation>
  </message>
  <message>
   <source>{same} of {compared} answers</source>
   <translation>{compared} میں سے {same} جوابات</translation>
  </message>
  <message>
   <source>{scheme} saved</source>
   <translation>{scheme} محفوظ</translation>
  </message>
  <message>
   <source>{scheme}, session {number}</source>
   <translation>{scheme}، سیشن {number}</translation>
  </message>
  <message>
   <source>{scheme}, {first} to {last}</source>
   <translation>{scheme}، {first} تا {last}</translation>
  </message>
  <message>
   <source>{scheme}: {amount} in payments</source>
   <translation>{scheme}: {amount} ادائیگیوں میں</translation>
  </message>
  <message>
   <source>{scheme}: {spent} of a budget of {budget} spent until the month's end.</source>
   <translation>{scheme}: مہینے کے آخر تک {budget} کے بجٹ میں سے {spent} خرچ۔</translation>
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
   <translation>مارک اپ کا {share} %</translation>
  </message>
  <message>
   <source>{share} % well</source>
   <translation>{share} % ٹھیک</translation>
  </message>
  <message>
   <source>{share} likely the same person</source>
   <translation>{share} امکان کہ وہی شخص ہے</translation>
  </message>
  <message>
   <source>{share} per cent done</source>
   <translation>{share} فیصد مکمل</translation>
  </message>
  <message>
   <source>{share} with their client</source>
   <translation>{share} اپنے کلائنٹ کے ساتھ</translation>
  </message>
  <message>
   <source>{sheet} · no table</source>
   <translation>{sheet} · جدول نہیں</translation>
  </message>
  <message>
   <source>{sheet} · {rows} · hidden</source>
   <translation>{sheet} · {rows} · چھپی ہوئی</translation>
  </message>
  <message>
   <source>{shown} of {total}</source>
   <translation>{total} میں سے {shown}</translation>
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
   <translation>{state} از {actor}</translation>
  </message>
  <message>
   <source>{survey} has no question {question}</source>
   <translation>{survey} میں سوال {question} نہیں</translation>
  </message>
  <message>
   <source>{survey} has no question {question}, or this is no type of questions</source>
   <translation>{survey} میں سوال {question} نہیں، یا یہ سوالوں کی قسم نہیں</translation>
  </message>
  <message>
   <source>{survey} has no responses yet</source>
   <translation>{survey} کے ابھی کوئی جوابات نہیں</translation>
  </message>
  <message>
   <source>{target} cannot be opened</source>
   <translation>{target} کھل نہیں سکتا</translation>
  </message>
  <message>
   <source>{target} cannot be written</source>
   <translation>{target} میں لکھا نہیں جا سکتا</translation>
  </message>
  <message>
   <source>{target} holds data already</source>
   <translation>{target} میں پہلے سے ڈیٹا موجود ہے</translation>
  </message>
  <message>
   <source>{target} is damaged</source>
   <translation>{target} خراب ہے</translation>
  </message>
  <message>
   <source>{target} is locked with a passphrase</source>
   <translation>{target} پاس فریز سے مقفل ہے</translation>
  </message>
  <message>
   <source>{target} is not a database of MFDW Desktop</source>
   <translation>{target} MFDW Desktop کا ڈیٹا بیس نہیں</translation>
  </message>
  <message>
   <source>{target} is not a database, or the passphrase is wrong</source>
   <translation>{target} ڈیٹا بیس نہیں، یا پاس فریز غلط ہے</translation>
  </message>
  <message>
   <source>{target} is on a server, where this is done by the server</source>
   <translation>{target} سرور پر ہے، وہاں یہ کام سرور کرتا ہے</translation>
  </message>
  <message>
   <source>{target} is open in another program</source>
   <translation>{target} کسی اور پروگرام میں کھلا ہے</translation>
  </message>
  <message>
   <source>{target} was made by a newer version (schema {found}, this program knows {known})</source>
   <translation>{target} نئے ورژن سے بنا ہے (اسکیما {found}، یہ پروگرام {known} جانتا ہے)</translation>
  </message>
  <message>
   <source>{target} was made by an older version</source>
   <translation>{target} پرانے ورژن سے بنا ہے</translation>
  </message>
  <message>
   <source>{text} becomes</source>
   <translation>{text} بنے گا</translation>
  </message>
  <message>
   <source>{trained} trainings, {talks} talks: {women} women and {men} men</source>
   <translation>{trained} تربیتیں، {talks} نشستیں: {women} خواتین اور {men} مرد</translation>
  </message>
  <message>
   <source>{typed} is no mark of attendance; Alt+Down lists them</source>
   <translation>{typed} حاضری کا نشان نہیں؛ Alt+Down فہرست دکھاتا ہے</translation>
  </message>
  <message>
   <source>{typed} is none of the choices; Alt+Down lists them</source>
   <translation>{typed} انتخابات میں نہیں؛ Alt+Down فہرست دکھاتا ہے</translation>
  </message>
  <message>
   <source>{uncorrected} rows with a problem were not changed. {stored} rows were stored before and are left as they are.</source>
   <translation>مسئلے والی {uncorrected} قطاریں نہیں بدلی گئیں۔ {stored} قطاریں پہلے سے محفوظ تھیں اور ویسی ہی رہیں گی۔</translation>
  </message>
  <message>
   <source>{value} breaks the form's rule: {said}</source>
   <translation>{value} فارم کا اصول توڑتا ہے: {said}</translation>
  </message>
  <message>
   <source>{value} has 15 digits, all that Excel keeps; check its end, and write it as text</source>
   <translation>{value} میں 15 ہندسے ہیں، Excel اتنے ہی رکھتا ہے؛ اس کا آخر جانچیں، اور متن کے طور پر لکھیں</translation>
  </message>
  <message>
   <source>{value} is no choice of {field}</source>
   <translation>{value} {field} کا انتخاب نہیں</translation>
  </message>
  <message>
   <source>{value} is outside of the planned days of the round: {opens} to {closes}</source>
   <translation>{value} راؤنڈ کے طے شدہ دنوں سے باہر ہے: {opens} تا {closes}</translation>
  </message>
  <message>
   <source>{value} is outside of what the form allows ({rule})</source>
   <translation>{value} فارم کی اجازت سے باہر ہے ({rule})</translation>
  </message>
  <message>
   <source>{what}, waits for approval</source>
   <translation>{what}، منظوری کی منتظر</translation>
  </message>
  <message>
   <source>{what}: {found}, wanted: {wanted}</source>
   <translation>{what}: {found}، مطلوب: {wanted}</translation>
  </message>
  <message>
   <source>{what}: {wanted}</source>
   <translation>{what}: {wanted}</translation>
  </message>
  <message>
   <source>{when} by {who}</source>
   <translation>{when} از {who}</translation>
  </message>
  <message>
   <source>{who} moved to {centre}</source>
   <translation>{who} سینٹر {centre} میں منتقل</translation>
  </message>
  <message>
   <source>{who} put into the bin</source>
   <translation>{who} ردّی دان میں ڈالا گیا</translation>
  </message>
  <message>
   <source>{who}: {status}</source>
   <translation>{who}: {status}</translation>
  </message>
  <message>
   <source>{why}. Write a reason, or leave it out</source>
   <translation>{why}۔ وجہ لکھیں، یا اسے چھوڑ دیں</translation>
  </message>
  <message>
   <source>{years} years older or younger</source>
   <translation>{years} سال بڑے یا چھوٹے</translation>
  </message>
  <message>
   <source>«{text}» named</source>
   <translation>«{text}» کو نام دیا گیا</translation>
  </message>
  <message>
   <source>‘${{value}}’ names no question of the form</source>
   <translation>‘${{value}}’ فارم کا کوئی سوال نہیں</translation>
  </message>
  <message>
   <source>‘${{value}}’ names no question of the form, did you mean ‘{suggestion}’?</source>
   <translation>‘${{value}}’ فارم کا کوئی سوال نہیں، کیا مراد ‘{suggestion}’ تھی؟</translation>
  </message>
  <message>
   <source>‘{age}’ sets no age</source>
   <translation>‘{age}’ سے کوئی عمر مقرر نہیں ہوتی</translation>
  </message>
  <message>
   <source>‘{amount}’ is not an amount</source>
   <translation>‘{amount}’ رقم نہیں</translation>
  </message>
  <message>
   <source>‘{area}’ names no columns</source>
   <translation>‘{area}’ سے کالم معلوم نہیں ہوتے</translation>
  </message>
  <message>
   <source>‘{cell}’ decides it.</source>
   <translation>‘{cell}’ سے فیصلہ ہوتا ہے۔</translation>
  </message>
  <message>
   <source>‘{choice}’ is stored for records: {count}; leave it in the list</source>
   <translation>‘{choice}’ اندراجات میں محفوظ ہے: {count}؛ اسے فہرست میں رہنے دیں</translation>
  </message>
  <message>
   <source>‘{code}’ has no words after its code</source>
   <translation>‘{code}’ کے کوڈ کے بعد الفاظ نہیں</translation>
  </message>
  <message>
   <source>‘{code}’ is no branch code; it begins with a letter and has 2 to 8 letters and digits, as in KH03</source>
   <translation>‘{code}’ برانچ کوڈ نہیں؛ کوڈ حرف سے شروع ہوتا ہے اور 2 سے 8 حروف اور ہندسوں کا ہوتا ہے، جیسے KH03</translation>
  </message>
  <message>
   <source>‘{currency}’ is no currency; it has three letters, as in KHR</source>
   <translation>‘{currency}’ کرنسی نہیں؛ وہ تین حروف کی ہوتی ہے، جیسے KHR</translation>
  </message>
  <message>
   <source>‘{day}’ is not a day</source>
   <translation>‘{day}’ کوئی تاریخ نہیں</translation>
  </message>
  <message>
   <source>‘{from}’ was to become ‘{to}’, but the cell says ‘{value}’ now; it is left as it is</source>
   <translation>‘{from}’ کو ‘{to}’ ہونا تھا، مگر خانے میں اب ‘{value}’ ہے؛ اسے ویسے ہی رہنے دیا گیا</translation>
  </message>
  <message>
   <source>‘{header}’ must be filled</source>
   <translation>‘{header}’ پُر کرنا لازمی ہے</translation>
  </message>
  <message>
   <source>‘{header}’ should have {wanted} rows and has {count}</source>
   <translation>‘{header}’ میں {wanted} قطاریں ہونی چاہییں مگر {count} ہیں</translation>
  </message>
  <message>
   <source>‘{item}’ was answered already</source>
   <translation>‘{item}’ کا جواب پہلے دیا جا چکا</translation>
  </message>
  <message>
   <source>‘{month}’ is not a month</source>
   <translation>‘{month}’ مہینہ نہیں</translation>
  </message>
  <message>
   <source>‘{path}’ does not end with {ending}</source>
   <translation>‘{path}’ کے آخر میں {ending} نہیں</translation>
  </message>
  <message>
   <source>‘{path}’ is neither .xlsx nor .csv</source>
   <translation>‘{path}’ نہ .xlsx ہے نہ .csv</translation>
  </message>
  <message>
   <source>‘{path}’ is neither .xlsx, .csv nor .zip</source>
   <translation>‘{path}’ نہ .xlsx ہے، نہ .csv، نہ .zip</translation>
  </message>
  <message>
   <source>‘{question}’ cannot tell ‘{role}’</source>
   <translation>‘{question}’ سے ‘{role}’ معلوم نہیں ہو سکتا</translation>
  </message>
  <message>
   <source>‘{round}’ is no round</source>
   <translation>‘{round}’ کوئی راؤنڈ نہیں</translation>
  </message>
  <message>
   <source>‘{survey}’ is no code of a questionnaire</source>
   <translation>‘{survey}’ سوالنامے کا کوڈ نہیں</translation>
  </message>
  <message>
   <source>‘{text}’ is no whole number from 0 on</source>
   <translation>‘{text}’ 0 یا اس سے بڑا پورا عدد نہیں</translation>
  </message>
  <message>
   <source>‘{text}’ is no whole number from 1 on</source>
   <translation>‘{text}’ 1 یا اس سے بڑا پورا عدد نہیں</translation>
  </message>
  <message>
   <source>‘{value}’ and texts as long are cut: a cell of Excel holds 32,767 letters, and the rest is not in this file</source>
   <translation>‘{value}’ اور اتنے لمبے متن کٹ گئے ہیں: Excel کے خانے میں 32,767 حروف آتے ہیں، باقی اس فائل میں نہیں</translation>
  </message>
  <message>
   <source>‘{value}’ cannot be read: write 1=Yes;2=No, or *7 or /4100 for a number</source>
   <translation>‘{value}’ پڑھا نہیں جا سکتا: 1=Yes;2=No لکھیں، یا عدد کے لیے *7 یا /4100</translation>
  </message>
  <message>
   <source>‘{value}’ converts numbers, and this question has none</source>
   <translation>‘{value}’ اعداد بدلتا ہے، اور اس سوال میں کوئی نہیں</translation>
  </message>
  <message>
   <source>‘{value}’ does not fit the field ‘{field}’</source>
   <translation>‘{value}’ خانہ ‘{field}’ کے لیے مناسب نہیں</translation>
  </message>
  <message>
   <source>‘{value}’ ends nothing that has begun</source>
   <translation>‘{value}’ کسی شروع شدہ چیز کو ختم نہیں کرتا</translation>
  </message>
  <message>
   <source>‘{value}’ ends ‘{begun}’, which begins differently in row {begun_row}</source>
   <translation>‘{value}’ ‘{begun}’ کو ختم کرتا ہے، جو قطار {begun_row} میں مختلف طرح شروع ہوا</translation>
  </message>
  <message>
   <source>‘{value}’ has no type and is left out</source>
   <translation>‘{value}’ کی قسم نہیں دی گئی، اسے چھوڑ دیا گیا</translation>
  </message>
  <message>
   <source>‘{value}’ is larger than any number that can be kept exactly</source>
   <translation>‘{value}’ اتنا بڑا ہے کہ ٹھیک ٹھیک محفوظ نہیں ہو سکتا</translation>
  </message>
  <message>
   <source>‘{value}’ is neither a tick nor blank</source>
   <translation>‘{value}’ نہ نشان ہے نہ خالی</translation>
  </message>
  <message>
   <source>‘{value}’ is no name of a concept: begin with a letter, no spaces</source>
   <translation>‘{value}’ تصور کا نام نہیں: حرف سے شروع کریں، بغیر خالی جگہ</translation>
  </message>
  <message>
   <source>‘{value}’ is no real number and names no client; fill in the client's own</source>
   <translation>‘{value}’ اصل نمبر نہیں اور کسی کلائنٹ کا نہیں؛ کلائنٹ کا اپنا نمبر لکھیں</translation>
  </message>
  <message>
   <source>‘{value}’ is no real number; leave the field empty</source>
   <translation>‘{value}’ اصل نمبر نہیں؛ خانہ خالی چھوڑیں</translation>
  </message>
  <message>
   <source>‘{value}’ is no round: baseline, followup1 … or final</source>
   <translation>‘{value}’ راؤنڈ نہیں: baseline، followup1 … یا final</translation>
  </message>
  <message>
   <source>‘{value}’ is no valid name: it begins with a letter or _ and holds letters, digits, - _ and .</source>
   <translation>‘{value}’ درست نام نہیں: نام حرف یا _ سے شروع ہوتا ہے اور اس میں حروف، ہندسے، - _ اور . ہوتے ہیں</translation>
  </message>
  <message>
   <source>‘{value}’ is no whole number</source>
   <translation>‘{value}’ پورا عدد نہیں</translation>
  </message>
  <message>
   <source>‘{value}’ is none of the choices</source>
   <translation>‘{value}’ انتخابات میں شامل نہیں</translation>
  </message>
  <message>
   <source>‘{value}’ is not a date</source>
   <translation>‘{value}’ تاریخ نہیں</translation>
  </message>
  <message>
   <source>‘{value}’ is not a date with a time</source>
   <translation>‘{value}’ وقت کے ساتھ تاریخ نہیں</translation>
  </message>
  <message>
   <source>‘{value}’ is not a number</source>
   <translation>‘{value}’ عدد نہیں</translation>
  </message>
  <message>
   <source>‘{value}’ is not a number; is {suggestion} meant?</source>
   <translation>‘{value}’ عدد نہیں؛ کیا مراد {suggestion} ہے؟</translation>
  </message>
  <message>
   <source>‘{value}’ is not a place with latitude and longitude</source>
   <translation>‘{value}’ عرض بلد اور طول بلد والا مقام نہیں</translation>
  </message>
  <message>
   <source>‘{value}’ is not a question type, did you mean ‘{suggestion}’? The question is left out</source>
   <translation>‘{value}’ سوال کی قسم نہیں، کیا مراد ‘{suggestion}’ تھی؟ سوال چھوڑ دیا گیا</translation>
  </message>
  <message>
   <source>‘{value}’ is not a question type; the question is left out</source>
   <translation>‘{value}’ سوال کی قسم نہیں؛ سوال چھوڑ دیا گیا</translation>
  </message>
  <message>
   <source>‘{value}’ is not a time of day</source>
   <translation>‘{value}’ دن کا وقت نہیں</translation>
  </message>
  <message>
   <source>‘{value}’ is not a whole number</source>
   <translation>‘{value}’ پورا عدد نہیں</translation>
  </message>
  <message>
   <source>‘{value}’ is not among the choices</source>
   <translation>‘{value}’ انتخابات میں نہیں</translation>
  </message>
  <message>
   <source>‘{value}’ is not among the choices that the form offers here</source>
   <translation>‘{value}’ ان انتخابات میں نہیں جو فارم یہاں پیش کرتا ہے</translation>
  </message>
  <message>
   <source>‘{value}’ looks like one of our client codes, but its last character does not fit; a digit may be wrong</source>
   <translation>‘{value}’ ہمارے کلائنٹ کوڈ جیسا ہے مگر آخری حرف میل نہیں کھاتا؛ کوئی ہندسہ غلط ہو سکتا ہے</translation>
  </message>
  <message>
   <source>‘{value}’ may be read in two ways and the column has both; say which comes first, day or month</source>
   <translation>‘{value}’ دو طرح پڑھا جا سکتا ہے اور کالم میں دونوں ہیں؛ بتائیں پہلے دن ہے یا مہینہ</translation>
  </message>
  <message>
   <source>‘{value}’ may be {near}; type its code or more letters</source>
   <translation>‘{value}’ {near} ہو سکتا ہے؛ اس کا کوڈ یا مزید حروف لکھیں</translation>
  </message>
  <message>
   <source>‘{value}’ names no branch</source>
   <translation>‘{value}’ کسی برانچ کا نام نہیں</translation>
  </message>
  <message>
   <source>‘{value}’ names no round: baseline, followup1 … or final</source>
   <translation>‘{value}’ کسی راؤنڈ کا نام نہیں: baseline, followup1 … یا final</translation>
  </message>
  <message>
   <source>‘{value}’ stands before in this file, with other values; keep one of the rows</source>
   <translation>‘{value}’ اس فائل میں پہلے مختلف قدروں کے ساتھ موجود ہے؛ ایک قطار رکھیں</translation>
  </message>
  <message>
   <source>‘{value}’ stands with more than three different persons and names none of them; choose who it is</source>
   <translation>‘{value}’ تین سے زیادہ مختلف افراد کے ساتھ ہے اور کسی کی شناخت نہیں؛ منتخب کریں کہ کون ہے</translation>
  </message>
  <message>
   <source>‘{value}’ stands with more than three different persons and names none of them; fill in the client's own</source>
   <translation>‘{value}’ تین سے زیادہ مختلف افراد کے ساتھ ہے اور کسی کی شناخت نہیں؛ کلائنٹ کا اپنا لکھیں</translation>
  </message>
  <message>
   <source>‘{value}’ was named as ‘{choice}’, which is none of the choices any more</source>
   <translation>‘{value}’ کو ‘{choice}’ کا نام دیا گیا تھا، جو اب انتخابات میں نہیں</translation>
  </message>
  <message>
   <source>‘{value}’ was to become ‘{to}’, but the file has no such cell any more</source>
   <translation>‘{value}’ کو ‘{to}’ ہونا تھا، مگر فائل میں ایسا خانہ اب نہیں</translation>
  </message>
  <message>
   <source>… Alt+Down lists all {count}</source>
   <translation>… Alt+Down تمام {count} کی فہرست دکھاتا ہے</translation>
  </message>
 </context>
</TS>