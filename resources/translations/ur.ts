<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="ur">
 <context>
  <name>mfdw</name>
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
   <source>%n answer|%n answers</source>
   <translation>
    <numerusform>%n جواب</numerusform>
    <numerusform>%n جوابات</numerusform>
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
   <source>%n check of the month is still open|%n checks of the month are still open</source>
   <translation>
    <numerusform>مہینے کی %n جانچ ابھی باقی ہے</numerusform>
    <numerusform>مہینے کی %n جانچیں ابھی باقی ہیں</numerusform>
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
   <source>%n client|%n clients</source>
   <translation>
    <numerusform>%n کلائنٹ</numerusform>
    <numerusform>%n کلائنٹس</numerusform>
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
   <source>%n form saved|%n forms saved</source>
   <translation>
    <numerusform>%n فارم محفوظ ہوا</numerusform>
    <numerusform>%n فارم محفوظ ہوئے</numerusform>
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
   <source>%n interview waits for a decision|%n interviews wait for a decision</source>
   <translation>
    <numerusform>%n انٹرویو فیصلے کا منتظر ہے</numerusform>
    <numerusform>%n انٹرویوز فیصلے کے منتظر ہیں</numerusform>
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
   <source>%n minute left|%n minutes left</source>
   <translation>
    <numerusform>%n منٹ باقی</numerusform>
    <numerusform>%n منٹ باقی</numerusform>
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
   <source>%n odd thing in the form|%n odd things in the form</source>
   <translation>
    <numerusform>فارم میں %n عجیب بات</numerusform>
    <numerusform>فارم میں %n عجیب باتیں</numerusform>
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
   <source>%n piece|%n pieces</source>
   <translation>
    <numerusform>%n عدد</numerusform>
    <numerusform>%n عدد</numerusform>
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
   <source>%n question|%n questions</source>
   <translation>
    <numerusform>%n سوال</numerusform>
    <numerusform>%n سوالات</numerusform>
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
   <source>%n remark|%n remarks</source>
   <translation>
    <numerusform>%n ملاحظہ</numerusform>
    <numerusform>%n ملاحظات</numerusform>
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
   <source>%n row imported|%n rows imported</source>
   <translation>
    <numerusform>%n قطار امپورٹ ہوئی</numerusform>
    <numerusform>%n قطاریں امپورٹ ہوئیں</numerusform>
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
   <source>%n row was rejected|%n rows were rejected</source>
   <translation>
    <numerusform>%n قطار مسترد ہوئی</numerusform>
    <numerusform>%n قطاریں مسترد ہوئیں</numerusform>
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
   <source>%n sensitive question hidden|%n sensitive questions hidden</source>
   <translation>
    <numerusform>%n حساس سوال چھپایا گیا</numerusform>
    <numerusform>%n حساس سوال چھپائے گئے</numerusform>
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
   <source>%n year|%n years</source>
   <translation>
    <numerusform>%n سال</numerusform>
    <numerusform>%n سال</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Edit client</source>
   <translation>کلائنٹ میں &amp;ترمیم</translation>
  </message>
  <message>
   <source>&amp;Give incentive</source>
   <translation>&amp;مراعات دیں</translation>
  </message>
  <message>
   <source>&amp;Move to another centre</source>
   <translation>دوسرے سینٹر میں من&amp;تقل کریں</translation>
  </message>
  <message>
   <source>&amp;New client</source>
   <translation>&amp;نیا کلائنٹ</translation>
  </message>
  <message>
   <source>&amp;Print the list</source>
   <translation>&amp;فہرست چھاپیں</translation>
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
   <source>3/4 or today</source>
   <translation>3/4 یا آج</translation>
  </message>
  <message>
   <source>3/4/1991 or 34</source>
   <translation>3/4/1991 یا 34</translation>
  </message>
  <message>
   <source>A .mfdw file on this computer, or a backup of one.</source>
   <translation>اس کمپیوٹر پر .mfdw فائل، یا اس کا بیک اَپ۔</translation>
  </message>
  <message>
   <source>A branch owns its clients and centres.</source>
   <translation>کلائنٹس اور سینٹر برانچ کے ہوتے ہیں۔</translation>
  </message>
  <message>
   <source>A client has one interview a round: choose which one stands.</source>
   <translation>ہر راؤنڈ میں کلائنٹ کا ایک انٹرویو ہوتا ہے: منتخب کریں کون سا رہے۔</translation>
  </message>
  <message>
   <source>A copy is made before every import and undo; make one now for a quiet night.</source>
   <translation>ہر امپورٹ اور واپسی سے پہلے نقل بنتی ہے؛ اطمینان کے لیے ابھی ایک بنا لیں۔</translation>
  </message>
  <message>
   <source>A made-up branch with 400 clients and three survey rounds. Nothing you do there counts.</source>
   <translation>400 کلائنٹس اور تین سروے راؤنڈ والی فرضی برانچ۔ وہاں آپ جو کریں اس کا کوئی اثر نہیں۔</translation>
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
   <source>A table has a row of headings and rows under it. Choose another file.</source>
   <translation>جدول میں سرخیوں کی قطار اور نیچے قطاریں ہوتی ہیں۔ کوئی اور فائل منتخب کریں۔</translation>
  </message>
  <message>
   <source>A verified backup comes first; later changes are never lost.</source>
   <translation>پہلے جانچا ہوا بیک اَپ بنتا ہے؛ بعد کی تبدیلیاں کبھی ضائع نہیں ہوتیں۔</translation>
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
   <source>Absent</source>
   <translation>غیر حاضر</translation>
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
   <source>Add a condition</source>
   <translation>شرط شامل کریں</translation>
  </message>
  <message>
   <source>Add a group</source>
   <translation>گروپ شامل کریں</translation>
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
   <source>Add a person</source>
   <translation>فرد شامل کریں</translation>
  </message>
  <message>
   <source>Add a person of the household…</source>
   <translation>گھرانے کا فرد شامل کریں…</translation>
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
   <source>After</source>
   <translation>بعد میں</translation>
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
   <source>All</source>
   <translation>تمام</translation>
  </message>
  <message>
   <source>All branches</source>
   <translation>تمام برانچیں</translation>
  </message>
  <message>
   <source>All clients</source>
   <translation>تمام کلائنٹس</translation>
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
   <source>All present</source>
   <translation>سب حاضر</translation>
  </message>
  <message>
   <source>All sessions</source>
   <translation>تمام سیشن</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>رقم</translation>
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
   <source>An Excel workbook to type answers into</source>
   <translation>جوابات لکھنے کے لیے Excel ورک بک</translation>
  </message>
  <message>
   <source>An amount entered with each award</source>
   <translation>ہر مراعت کے ساتھ درج کی جانے والی رقم</translation>
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
   <source>Answers appear here when a survey with this client is imported or typed in.</source>
   <translation>اس کلائنٹ کا سروے امپورٹ یا درج ہونے پر جوابات یہاں آئیں گے۔</translation>
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
   <source>Any</source>
   <translation>کوئی بھی</translation>
  </message>
  <message>
   <source>Approved leave</source>
   <translation>منظور شدہ رخصت</translation>
  </message>
  <message>
   <source>Area of decent work</source>
   <translation>باوقار روزگار کا شعبہ</translation>
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
   <source>As of {moment} · fingerprint {mark}</source>
   <translation>{moment} تک · نشانِ تصدیق {mark}</translation>
  </message>
  <message>
   <source>As others made it</source>
   <translation>جیسی دوسروں نے بنائی</translation>
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
   <source>Attendance</source>
   <translation>حاضری</translation>
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
   <source>Award</source>
   <translation>مراعت</translation>
  </message>
  <message>
   <source>Awards</source>
   <translation>دی گئی مراعات</translation>
  </message>
  <message>
   <source>Awards of the scheme</source>
   <translation>اسکیم کی مراعات</translation>
  </message>
  <message>
   <source>Awards with conditions bring their checks here on the day they are due.</source>
   <translation>شرائط والی مراعات کی جانچیں واجب ہونے کے دن یہاں آتی ہیں۔</translation>
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
   <source>Back up now</source>
   <translation>ابھی بیک اَپ کریں</translation>
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
   <source>Baseline</source>
   <translation>بیس لائن</translation>
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
   <source>Blank cells never clear what is stored.</source>
   <translation>خالی خانے محفوظ ڈیٹا کبھی نہیں مٹاتے۔</translation>
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
   <source>Bring it back</source>
   <translation>واپس لائیں</translation>
  </message>
  <message>
   <source>Brother or sister</source>
   <translation>بھائی یا بہن</translation>
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
   <source>By age</source>
   <translation>عمر کے لحاظ سے</translation>
  </message>
  <message>
   <source>By arm</source>
   <translation>زمرے کے لحاظ سے</translation>
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
   <source>Centre</source>
   <translation>سینٹر</translation>
  </message>
  <message>
   <source>Centres</source>
   <translation>سینٹر</translation>
  </message>
  <message>
   <source>Change &amp;status</source>
   <translation>&amp;حیثیت بدلیں</translation>
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
   <source>Changed by</source>
   <translation>کس نے بدلا</translation>
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
   <source>Check: {who}</source>
   <translation>جانچ: {who}</translation>
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
   <source>Checking the rows</source>
   <translation>قطاریں جانچی جا رہی ہیں</translation>
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
   <source>Child</source>
   <translation>اولاد</translation>
  </message>
  <message>
   <source>Child labour</source>
   <translation>چائلڈ لیبر</translation>
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
   <source>Choose a file…</source>
   <translation>فائل منتخب کریں…</translation>
  </message>
  <message>
   <source>Choose a kind</source>
   <translation>قسم منتخب کریں</translation>
  </message>
  <message>
   <source>Choose a questionnaire</source>
   <translation>سوالنامہ منتخب کریں</translation>
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
   <source>Choose another…</source>
   <translation>دوسری منتخب کریں…</translation>
  </message>
  <message>
   <source>Choose columns</source>
   <translation>کالم منتخب کریں</translation>
  </message>
  <message>
   <source>Choose the centre</source>
   <translation>سینٹر منتخب کریں</translation>
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
   <source>Clerk</source>
   <translation>کلرک</translation>
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
   <source>Clients</source>
   <translation>کلائنٹس</translation>
  </message>
  <message>
   <source>Clients found</source>
   <translation>ملنے والے کلائنٹس</translation>
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
   <source>Clients who left</source>
   <translation>چھوڑ جانے والے کلائنٹس</translation>
  </message>
  <message>
   <source>Clients, awards, schemes</source>
   <translation>کلائنٹس، مراعات، اسکیمیں</translation>
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
   <source>Close {month}</source>
   <translation>{month} بند کریں</translation>
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
   <source>Closing the month</source>
   <translation>مہینہ بند کیا جا رہا ہے</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>کوڈ</translation>
  </message>
  <message>
   <source>Code of the branch</source>
   <translation>برانچ کا کوڈ</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>کوڈ بک</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>کالم</translation>
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
   <source>Columns and texts that you named then are named in the same way.</source>
   <translation>جن کالموں اور متن کو آپ نے تب نام دیا تھا، انہیں اسی طرح نام دیا گیا ہے۔</translation>
  </message>
  <message>
   <source>Columns of the file</source>
   <translation>فائل کے کالم</translation>
  </message>
  <message>
   <source>Columns that are understood: {columns}.</source>
   <translation>یہ کالم پہچانے جاتے ہیں: {columns}۔</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>موازنہ</translation>
  </message>
  <message>
   <source>Complete</source>
   <translation>مکمل کریں</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>شرط</translation>
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
   <source>Consent</source>
   <translation>رضامندی</translation>
  </message>
  <message>
   <source>Consent given</source>
   <translation>رضامندی دی</translation>
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
   <source>Construction</source>
   <translation>تعمیرات</translation>
  </message>
  <message>
   <source>Coordinator</source>
   <translation>کوآرڈینیٹر</translation>
  </message>
  <message>
   <source>Copy the details</source>
   <translation>تفصیل نقل کریں</translation>
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
   <source>Cost of one award to the institution</source>
   <translation>ادارے کے لیے ایک مراعت کی لاگت</translation>
  </message>
  <message>
   <source>Could be: {questions}</source>
   <translation>ہو سکتا ہے: {questions}</translation>
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
   <source>Craft</source>
   <translation>دستکاری</translation>
  </message>
  <message>
   <source>Credit with education</source>
   <translation>قرض مع تعلیم</translation>
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
   <source>Currency</source>
   <translation>کرنسی</translation>
  </message>
  <message>
   <source>Cycle</source>
   <translation>سائیکل</translation>
  </message>
  <message>
   <source>DRAFT</source>
   <translation>مسودہ</translation>
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
   <source>Day</source>
   <translation>دن</translation>
  </message>
  <message>
   <source>Day of the interview</source>
   <translation>انٹرویو کی تاریخ</translation>
  </message>
  <message>
   <source>Day, for example today</source>
   <translation>تاریخ، مثلاً آج</translation>
  </message>
  <message>
   <source>Days until the first check</source>
   <translation>پہلی جانچ تک دن</translation>
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
   <source>Decided as in the last import of such a file</source>
   <translation>ایسی فائل کے پچھلے امپورٹ کے مطابق فیصلہ ہوا</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delete takes the filter away</source>
   <translation>Delete فلٹر ہٹا دیتا ہے</translation>
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
   <source>Differs between rounds</source>
   <translation>راؤنڈز میں فرق</translation>
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
   <source>Done</source>
   <translation>مکمل</translation>
  </message>
  <message>
   <source>Done: interviews with answers, partial ones among them. Lost: moved, left, died or not found. The target is that of the whole institution.</source>
   <translation>مکمل: جوابات والے انٹرویوز، جزوی بھی شامل۔ ناقابلِ رسائی: منتقل ہو گئے، چھوڑ گئے، وفات پا گئے یا نہیں ملے۔ ہدف پورے ادارے کا ہے۔</translation>
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
   <source>Drop a spreadsheet here</source>
   <translation>اسپریڈ شیٹ یہاں چھوڑیں</translation>
  </message>
  <message>
   <source>Drop it</source>
   <translation>چھوڑ دیں</translation>
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
   <source>Each coloured cell has a note. The sheet Problems leads to all of them.</source>
   <translation>ہر رنگین خانے میں ایک نوٹ ہے۔ شیٹ «مسائل» سب تک لے جاتی ہے۔</translation>
  </message>
  <message>
   <source>Each copy is checked after it was written. Keep one outside this computer.</source>
   <translation>ہر نقل لکھنے کے بعد جانچی جاتی ہے۔ ایک نقل اس کمپیوٹر سے باہر رکھیں۔</translation>
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
   <source>Elsewhere…</source>
   <translation>کہیں اور…</translation>
  </message>
  <message>
   <source>Emergency savings</source>
   <translation>ہنگامی بچت</translation>
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
   <source>Entered, corrected or taken back after the month was closed. No figure above holds it.</source>
   <translation>مہینہ بند ہونے کے بعد درج، درست یا واپس کیا گیا۔ اوپر کے کسی عدد میں شامل نہیں۔</translation>
  </message>
  <message>
   <source>Enterprise</source>
   <translation>کاروبار</translation>
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
   <source>Every row can be imported</source>
   <translation>ہر قطار امپورٹ ہو سکتی ہے</translation>
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
   <source>Excused</source>
   <translation>معذرت منظور</translation>
  </message>
  <message>
   <source>Export the responses</source>
   <translation>جواب نامے ایکسپورٹ کریں</translation>
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
   <source>F</source>
   <translation>خ</translation>
  </message>
  <message>
   <source>F8 goes to the next one; each says what is wrong.</source>
   <translation>F8 اگلے خانے پر لے جاتا ہے؛ ہر خانہ بتاتا ہے کیا غلط ہے۔</translation>
  </message>
  <message>
   <source>FINAL</source>
   <translation>حتمی</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>خانہ</translation>
  </message>
  <message>
   <source>Figures as closed on {moment} · fingerprint {mark}</source>
   <translation>اعداد جیسے {moment} کو بند ہوئے · نشانِ تصدیق {mark}</translation>
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
   <source>File to import</source>
   <translation>امپورٹ کی فائل</translation>
  </message>
  <message>
   <source>Fills this question: {why}.</source>
   <translation>اس سوال میں جاتا ہے: {why}۔</translation>
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
   <source>Find a client</source>
   <translation>کلائنٹ تلاش کریں</translation>
  </message>
  <message>
   <source>Find a setting</source>
   <translation>ترتیب تلاش کریں</translation>
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
   <source>Fingerprint</source>
   <translation>نشانِ تصدیق</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>تعلیم مکمل</translation>
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
   <source>Forget what was decided here and match anew</source>
   <translation>یہاں کے فیصلے بھلا کر نئے سرے سے ملائیں</translation>
  </message>
  <message>
   <source>Formalisation</source>
   <translation>کاروبار کی باضابطگی</translation>
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
   <source>From this day on the client is left out of analysis; the record stays.</source>
   <translation>اس دن سے کلائنٹ تجزیے میں شامل نہیں ہوگا؛ ریکارڈ برقرار رہتا ہے۔</translation>
  </message>
  <message>
   <source>Give</source>
   <translation>دیں</translation>
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
   <source>Given by</source>
   <translation>رضامندی کا طریقہ</translation>
  </message>
  <message>
   <source>Given on</source>
   <translation>دینے کی تاریخ</translation>
  </message>
  <message>
   <source>Given so far</source>
   <translation>اب تک دی گئی</translation>
  </message>
  <message>
   <source>Giving incentives</source>
   <translation>مراعات دی جا رہی ہیں</translation>
  </message>
  <message>
   <source>Go on (Ctrl+Enter)</source>
   <translation>آگے بڑھیں (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Goes to school</source>
   <translation>اسکول جاتا ہے</translation>
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
   <source>Group</source>
   <translation>گروپ</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>گروپس</translation>
  </message>
  <message>
   <source>Groups stand in for each other's loans; leave this empty without group loans.</source>
   <translation>گروپ کے ارکان ایک دوسرے کے قرض کے ضامن ہوتے ہیں؛ گروپ قرض نہ ہوں تو خالی چھوڑیں۔</translation>
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
   <source>Health care</source>
   <translation>صحت کی سہولت</translation>
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
   <source>History</source>
   <translation>تاریخچہ</translation>
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
   <source>How</source>
   <translation>طریقہ</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>تعداد</translation>
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
   <source>If you stop it, nothing of it is kept.</source>
   <translation>اگر آپ اسے روکیں تو اس میں سے کچھ محفوظ نہیں ہوگا۔</translation>
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
   <source>Import a round</source>
   <translation>راؤنڈ امپورٹ کریں</translation>
  </message>
  <message>
   <source>Import a spreadsheet</source>
   <translation>اسپریڈ شیٹ امپورٹ کریں</translation>
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
   <source>Import: nothing new</source>
   <translation>امپورٹ: کچھ نیا نہیں</translation>
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
   <source>In the backup</source>
   <translation>بیک اَپ میں</translation>
  </message>
  <message>
   <source>In the file</source>
   <translation>فائل میں</translation>
  </message>
  <message>
   <source>In the last line each client is counted once, and only schemes with a plan are compared with it.</source>
   <translation>آخری سطر میں ہر کلائنٹ ایک بار گنا گیا ہے، اور منصوبے سے صرف منصوبہ رکھنے والی اسکیموں کا موازنہ ہے۔</translation>
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
   <source>India</source>
   <translation>بھارت</translation>
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
   <source>Interview</source>
   <translation>انٹرویو</translation>
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
   <source>Interviews done of target</source>
   <translation>ہدف میں سے مکمل انٹرویوز</translation>
  </message>
  <message>
   <source>Interviews in the month</source>
   <translation>مہینے کے انٹرویوز</translation>
  </message>
  <message>
   <source>Is this person here already?</source>
   <translation>کیا یہ شخص پہلے سے درج ہے؟</translation>
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
   <source>Keep both</source>
   <translation>دونوں رکھیں</translation>
  </message>
  <message>
   <source>Keep for the next form</source>
   <translation>اگلے فارم کے لیے رکھیں</translation>
  </message>
  <message>
   <source>Keep what stands</source>
   <translation>موجودہ رکھیں</translation>
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
   <source>Kept in</source>
   <translation>جگہ</translation>
  </message>
  <message>
   <source>Kept: active at the end of those active at the start or new. Age on the last day.</source>
   <translation>برقرار: شروع میں فعال یا نئے کلائنٹس میں سے آخر میں فعال۔ عمر آخری دن کی ہے۔</translation>
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
   <source>KoboToolbox, ODK, SurveyCTO, CommCare, Google or Microsoft forms, a plain list</source>
   <translation>KoboToolbox، ODK، SurveyCTO، CommCare، Google یا Microsoft فارم، سادہ فہرست</translation>
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
   <source>Late</source>
   <translation>دیر سے</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>چھوڑ دیں</translation>
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
   <source>Leave without saving?</source>
   <translation>محفوظ کیے بغیر چھوڑ دیں؟</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>چھوڑ گئے</translation>
  </message>
  <message>
   <source>Left early</source>
   <translation>جلد چلے گئے</translation>
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
   <source>Left the household</source>
   <translation>گھرانہ چھوڑا</translation>
  </message>
  <message>
   <source>Left {day}</source>
   <translation>{day} کو چھوڑا</translation>
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
   <source>Linkage with a partner</source>
   <translation>شراکت دار سے رابطہ</translation>
  </message>
  <message>
   <source>Lists of your own or from Mifos</source>
   <translation>آپ کی اپنی یا Mifos کی فہرستیں</translation>
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
   <source>Local permit</source>
   <translation>مقامی اجازت نامہ</translation>
  </message>
  <message>
   <source>Log file</source>
   <translation>لاگ فائل</translation>
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
   <source>Look around</source>
   <translation>آزما کر دیکھیں</translation>
  </message>
  <message>
   <source>Looking at the file</source>
   <translation>فائل دیکھی جا رہی ہے</translation>
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
   <source>Looks like {what}</source>
   <translation>غالباً {what}</translation>
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
   <source>Make one on the page Incentives, or look at its first and last day.</source>
   <translation>صفحہ «مراعات» پر اسکیم بنائیں، یا اس کا پہلا اور آخری دن دیکھیں۔</translation>
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
   <source>Man</source>
   <translation>مرد</translation>
  </message>
  <message>
   <source>Manager</source>
   <translation>مینیجر</translation>
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
   <source>Matching the columns</source>
   <translation>کالم ملائے جا رہے ہیں</translation>
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
   <source>Men</source>
   <translation>مرد</translation>
  </message>
  <message>
   <source>Mend the cells and import this file again: nothing is stored twice.</source>
   <translation>خانے درست کر کے یہ فائل دوبارہ امپورٹ کریں: کچھ بھی دو بار محفوظ نہیں ہوگا۔</translation>
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
   <source>Missing</source>
   <translation>غائب</translation>
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
   <source>Monthly summary</source>
   <translation>ماہانہ خلاصہ</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>مہینے</translation>
  </message>
  <message>
   <source>Months between checks</source>
   <translation>جانچوں کے درمیان مہینے</translation>
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
   <source>Move to another centre…</source>
   <translation>دوسرے سینٹر میں منتقل کریں…</translation>
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
   <source>Moving clients</source>
   <translation>کلائنٹس منتقل ہو رہے ہیں</translation>
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
   <source>Name the column of the client first; then new ones can be made</source>
   <translation>پہلے کلائنٹ کا کالم بتائیں؛ پھر نئے کلائنٹ بن سکتے ہیں</translation>
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
   <source>Needs a look</source>
   <translation>توجہ درکار</translation>
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
   <source>New client</source>
   <translation>نیا کلائنٹ</translation>
  </message>
  <message>
   <source>New clients</source>
   <translation>نئے کلائنٹس</translation>
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
   <source>Next free code</source>
   <translation>اگلا خالی کوڈ</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>اگلا حصہ</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>اگلا ٹیب</translation>
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
   <source>No backup yet</source>
   <translation>ابھی کوئی بیک اَپ نہیں</translation>
  </message>
  <message>
   <source>No branches yet</source>
   <translation>ابھی کوئی برانچ نہیں</translation>
  </message>
  <message>
   <source>No cell needs a look.</source>
   <translation>کسی خانے کو دیکھنے کی ضرورت نہیں۔</translation>
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
   <source>No check is due</source>
   <translation>کوئی جانچ واجب نہیں</translation>
  </message>
  <message>
   <source>No client fits the search and the filters together.</source>
   <translation>کوئی کلائنٹ تلاش اور فلٹر دونوں پر پورا نہیں اترتا۔</translation>
  </message>
  <message>
   <source>No clients yet</source>
   <translation>ابھی کوئی کلائنٹ نہیں</translation>
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
   <source>No interview is recorded yet.</source>
   <translation>ابھی تک کوئی انٹرویو درج نہیں۔</translation>
  </message>
  <message>
   <source>No interview waits</source>
   <translation>کوئی انٹرویو منتظر نہیں</translation>
  </message>
  <message>
   <source>No interview yet</source>
   <translation>ابھی کوئی انٹرویو نہیں</translation>
  </message>
  <message>
   <source>No loan is written down yet. The loan itself stays in the core-banking system; here are its number and its days.</source>
   <translation>ابھی کوئی قرض درج نہیں۔ اصل قرض کور بینکنگ نظام میں رہتا ہے؛ یہاں اس کا نمبر اور تاریخیں ہیں۔</translation>
  </message>
  <message>
   <source>No questionnaires yet</source>
   <translation>ابھی کوئی سوالنامہ نہیں</translation>
  </message>
  <message>
   <source>No row was imported</source>
   <translation>کوئی قطار امپورٹ نہیں ہوئی</translation>
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
   <source>No session was planned or held in this month.</source>
   <translation>اس مہینے کوئی سیشن طے یا منعقد نہیں ہوا۔</translation>
  </message>
  <message>
   <source>No sessions yet</source>
   <translation>ابھی کوئی سیشن نہیں</translation>
  </message>
  <message>
   <source>No stored value would change</source>
   <translation>کوئی محفوظ قدر نہیں بدلے گی</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>نمبر</translation>
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
   <source>Nobody is chosen</source>
   <translation>کوئی منتخب نہیں</translation>
  </message>
  <message>
   <source>Nobody of the household is written down yet.</source>
   <translation>گھرانے کا کوئی فرد ابھی درج نہیں۔</translation>
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
   <source>Not all of the copied block fits: {left} left out</source>
   <translation>نقل کیا گیا پورا حصہ نہیں سما سکتا: {left} چھوڑے گئے</translation>
  </message>
  <message>
   <source>Not checked yet: {what}</source>
   <translation>ابھی جانچ نہیں ہوئی: {what}</translation>
  </message>
  <message>
   <source>Not found any more</source>
   <translation>اب نہیں ملتے</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>معلوم نہیں</translation>
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
   <source>Not related</source>
   <translation>رشتہ دار نہیں</translation>
  </message>
  <message>
   <source>Not used: {why}.</source>
   <translation>استعمال نہیں ہوا: {why}۔</translation>
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
   <source>Nothing fits for sure. Choose a question, or leave the column out.</source>
   <translation>یقینی طور پر کچھ نہیں ملتا۔ سوال منتخب کریں، یا کالم چھوڑ دیں۔</translation>
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
   <source>Nothing is written before step 5</source>
   <translation>مرحلہ 5 سے پہلے کچھ نہیں لکھا جاتا</translation>
  </message>
  <message>
   <source>Nothing new: every row was there already</source>
   <translation>کچھ نیا نہیں: ہر قطار پہلے سے موجود تھی</translation>
  </message>
  <message>
   <source>Nothing of it was kept.</source>
   <translation>اس میں سے کچھ محفوظ نہیں ہوا۔</translation>
  </message>
  <message>
   <source>Nothing to decide</source>
   <translation>فیصلے کو کچھ نہیں</translation>
  </message>
  <message>
   <source>Nothing to show</source>
   <translation>دکھانے کو کچھ نہیں</translation>
  </message>
  <message>
   <source>Nothing was imported yet</source>
   <translation>ابھی کچھ امپورٹ نہیں ہوا</translation>
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
   <source>Number of checks</source>
   <translation>جانچوں کی تعداد</translation>
  </message>
  <message>
   <source>Odd things</source>
   <translation>عجیب باتیں</translation>
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
   <source>On</source>
   <translation>تاریخ</translation>
  </message>
  <message>
   <source>On leave</source>
   <translation>رخصت پر</translation>
  </message>
  <message>
   <source>On the loan</source>
   <translation>متعلقہ قرض</translation>
  </message>
  <message>
   <source>One award</source>
   <translation>ایک مراعت</translation>
  </message>
  <message>
   <source>One moment …</source>
   <translation>ایک لمحہ …</translation>
  </message>
  <message>
   <source>Only a number is known of this client</source>
   <translation>اس کلائنٹ کا صرف نمبر معلوم ہے</translation>
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
   <source>Open before</source>
   <translation>پہلے کھولے گئے</translation>
  </message>
  <message>
   <source>Open the client</source>
   <translation>کلائنٹ کھولیں</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>فولڈر کھولیں</translation>
  </message>
  <message>
   <source>Open the sample</source>
   <translation>نمونہ کھولیں</translation>
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
   <source>Open…</source>
   <translation>کھولیں…</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>دیگر</translation>
  </message>
  <message>
   <source>Other relative</source>
   <translation>دوسرا رشتہ دار</translation>
  </message>
  <message>
   <source>Our question</source>
   <translation>ہمارا سوال</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>نتیجہ</translation>
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
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
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
   <source>Paid out</source>
   <translation>جاری کردہ</translation>
  </message>
  <message>
   <source>Paid out on</source>
   <translation>اجرا کی تاریخ</translation>
  </message>
  <message>
   <source>Paid workers</source>
   <translation>اجرتی کارکن</translation>
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
   <source>Parent</source>
   <translation>والد یا والدہ</translation>
  </message>
  <message>
   <source>Partner</source>
   <translation>شراکت دار</translation>
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
   <source>Paste from Excel</source>
   <translation>Excel سے پیسٹ کریں</translation>
  </message>
  <message>
   <source>Person of the household</source>
   <translation>گھرانے کا فرد</translation>
  </message>
  <message>
   <source>Philippines</source>
   <translation>فلپائن</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>جگہ</translation>
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
   <source>Preferences</source>
   <translation>ترجیحات</translation>
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
   <source>Previous tab</source>
   <translation>پچھلا ٹیب</translation>
  </message>
  <message>
   <source>Prey Tnaot</source>
   <translation>Goth Allah Dino</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>چھاپیں</translation>
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
   <source>Printed by {actor} · MFDW {version}, rules {rules}</source>
   <translation>طباعت: {actor} · MFDW {version}، قواعد {rules}</translation>
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
   <source>Proved by</source>
   <translation>ثبوت</translation>
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
   <source>Question</source>
   <translation>سوال</translation>
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
   <source>Quit</source>
   <translation>باہر نکلیں</translation>
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
   <source>Reason</source>
   <translation>وجہ</translation>
  </message>
  <message>
   <source>Reason of the status</source>
   <translation>حیثیت کی وجہ</translation>
  </message>
  <message>
   <source>Rebate for school attendance</source>
   <translation>اسکول حاضری پر رعایت</translation>
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
   <source>Receipt or policy</source>
   <translation>رسید یا پالیسی</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>اندراج</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>اندراجات</translation>
  </message>
  <message>
   <source>Red cells must be mended: their rows were not stored.</source>
   <translation>سرخ خانے درست کرنا لازم ہے: ان کی قطاریں محفوظ نہیں ہوئیں۔</translation>
  </message>
  <message>
   <source>Registered as</source>
   <translation>رجسٹریشن</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>مسترد</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>ہٹائیں</translation>
  </message>
  <message>
   <source>Remove the condition</source>
   <translation>شرط ہٹائیں</translation>
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
   <source>Removing clients</source>
   <translation>کلائنٹس ہٹائے جا رہے ہیں</translation>
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
  <message>
   <source>Reports</source>
   <translation>رپورٹس</translation>
  </message>
  <message>
   <source>Response</source>
   <translation>جواب نامہ</translation>
  </message>
  <message>
   <source>Responses of a survey</source>
   <translation>سروے کے جواب نامے</translation>
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
   <source>Returned</source>
   <translation>واپس ہوئی</translation>
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
   <source>Roster</source>
   <translation>حاضری فہرست</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>راؤنڈ</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>قطار</translation>
  </message>
  <message>
   <source>Row of a response</source>
   <translation>جواب نامے کی قطار</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>قطاریں</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>قاعدہ</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>جاری</translation>
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
   <source>Same name and village</source>
   <translation>ایک ہی نام اور گاؤں</translation>
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
   <source>Save and next</source>
   <translation>محفوظ کریں اور اگلا</translation>
  </message>
  <message>
   <source>Save it first, or throw away what was typed.</source>
   <translation>پہلے محفوظ کریں، یا لکھا ہوا رد کریں۔</translation>
  </message>
  <message>
   <source>Save the attendance</source>
   <translation>حاضری محفوظ کریں</translation>
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
   <source>Save the problems</source>
   <translation>مسائل محفوظ کریں</translation>
  </message>
  <message>
   <source>Save the problems as a workbook, mend the marked cells and import it again.</source>
   <translation>مسائل ورک بک میں محفوظ کریں، نشان زد خانے درست کریں اور اسے دوبارہ امپورٹ کریں۔</translation>
  </message>
  <message>
   <source>Save the problems as a workbook…</source>
   <translation>مسائل ورک بک میں محفوظ کریں…</translation>
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
   <source>Save them first, or throw them away.</source>
   <translation>پہلے محفوظ کریں، یا رد کریں۔</translation>
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
   <source>Saving a person of the household</source>
   <translation>گھرانے کا فرد محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving an enterprise</source>
   <translation>کاروبار محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving the attendance</source>
   <translation>حاضری محفوظ ہو رہی ہے</translation>
  </message>
  <message>
   <source>Saving the checks</source>
   <translation>جانچیں محفوظ ہو رہی ہیں</translation>
  </message>
  <message>
   <source>Saving the decision</source>
   <translation>فیصلہ محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving the institution</source>
   <translation>ادارہ محفوظ ہو رہا ہے</translation>
  </message>
  <message>
   <source>Saving the paper</source>
   <translation>رپورٹ محفوظ ہو رہی ہے</translation>
  </message>
  <message>
   <source>Saving the problems</source>
   <translation>مسائل محفوظ ہو رہے ہیں</translation>
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
   <source>School, insurer, NGO …</source>
   <translation>اسکول، انشورنس کمپنی، این جی او …</translation>
  </message>
  <message>
   <source>Search clients, centres, schemes…</source>
   <translation>کلائنٹ، سینٹر، اسکیم تلاش کریں…</translation>
  </message>
  <message>
   <source>Search or do…</source>
   <translation>تلاش یا کام…</translation>
  </message>
  <message>
   <source>Second interview</source>
   <translation>دوسرا انٹرویو</translation>
  </message>
  <message>
   <source>Second interviews</source>
   <translation>دوسرے انٹرویوز</translation>
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
   <source>Select none</source>
   <translation>انتخاب ختم کریں</translation>
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
   <source>Sessions held</source>
   <translation>منعقدہ سیشن</translation>
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
   <source>Severity</source>
   <translation>شدت</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>جنس</translation>
  </message>
  <message>
   <source>Share of the interest</source>
   <translation>مارک اپ کا حصہ</translation>
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
   <source>Show</source>
   <translation>دکھائیں</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>دستخط</translation>
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
   <source>Size</source>
   <translation>سائز</translation>
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
   <source>Some</source>
   <translation>کچھ</translation>
  </message>
  <message>
   <source>Some cells cannot be saved yet</source>
   <translation>کچھ خانے ابھی محفوظ نہیں ہو سکتے</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>کچھ اور</translation>
  </message>
  <message>
   <source>Something is noted here, but nothing is given</source>
   <translation>یہاں نوٹ ہے، مگر کچھ دیا نہیں گیا</translation>
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
   <source>Staff</source>
   <translation>عملہ</translation>
  </message>
  <message>
   <source>Stands</source>
   <translation>موجودہ</translation>
  </message>
  <message>
   <source>State</source>
   <translation>حالت</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>بیان</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>حیثیت</translation>
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
   <source>Step {number} of {count}: {name}</source>
   <translation>مرحلہ {number} از {count}: {name}</translation>
  </message>
  <message>
   <source>Step {number}: {name}</source>
   <translation>مرحلہ {number}: {name}</translation>
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
   <source>Survey progress</source>
   <translation>سروے کی پیش رفت</translation>
  </message>
  <message>
   <source>Survey responses</source>
   <translation>سروے کے جواب نامے</translation>
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
   <source>TRUE and FALSE in a column of numbers are read as 1 and 0</source>
   <translation>اعداد کے کالم میں TRUE اور FALSE کو 1 اور 0 پڑھا جاتا ہے</translation>
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
   <source>Tailoring and textiles</source>
   <translation>سلائی اور کپڑا</translation>
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
   <source>Taken back</source>
   <translation>واپس لیا گیا</translation>
  </message>
  <message>
   <source>Taken back: {removed} removed, {restored} restored</source>
   <translation>واپس لیا گیا: {removed} ہٹائے گئے، {restored} بحال</translation>
  </message>
  <message>
   <source>Taking back</source>
   <translation>واپس لیا جا رہا ہے</translation>
  </message>
  <message>
   <source>Taking the import back</source>
   <translation>امپورٹ واپس لیا جا رہا ہے</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>ہدف</translation>
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
   <source>Telephone</source>
   <translation>فون</translation>
  </message>
  <message numerus="yes">
   <source>Template saved with %n question|Template saved with %n questions</source>
   <translation>
    <numerusform>%n سوال والا ٹیمپلیٹ محفوظ ہوا</numerusform>
    <numerusform>%n سوالات والا ٹیمپلیٹ محفوظ ہوا</numerusform>
   </translation>
  </message>
  <message>
   <source>Template…</source>
   <translation>ٹیمپلیٹ…</translation>
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
   <source>The client may be interviewed for the survey</source>
   <translation>کلائنٹ کا سروے انٹرویو ہو سکتا ہے</translation>
  </message>
  <message>
   <source>The data may be kept for the service</source>
   <translation>ڈیٹا خدمت کے لیے رکھا جا سکتا ہے</translation>
  </message>
  <message>
   <source>The first three columns are left out of the import.</source>
   <translation>پہلے تین کالم امپورٹ نہیں ہوتے۔</translation>
  </message>
  <message>
   <source>The import was stopped</source>
   <translation>امپورٹ روک دیا گیا</translation>
  </message>
  <message>
   <source>The marks of this session are not saved yet</source>
   <translation>اس سیشن کی حاضری ابھی محفوظ نہیں</translation>
  </message>
  <message>
   <source>The month has not ended yet</source>
   <translation>مہینہ ابھی ختم نہیں ہوا</translation>
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
   <source>The row of headings is marked; choose another by Enter or a double click.</source>
   <translation>سرخیوں کی قطار پر نشان ہے؛ دوسری کے لیے Enter یا ڈبل کلک کریں۔</translation>
  </message>
  <message>
   <source>The same amount for everyone</source>
   <translation>سب کے لیے ایک ہی رقم</translation>
  </message>
  <message>
   <source>The same submission twice, with other answers</source>
   <translation>ایک ہی جواب نامہ دو بار، مختلف جوابات کے ساتھ</translation>
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
   <source>The summary is a draft again and says the reason with your name.</source>
   <translation>خلاصہ پھر سے مسودہ ہے اور آپ کے نام کے ساتھ وجہ بتاتا ہے۔</translation>
  </message>
  <message>
   <source>Their column</source>
   <translation>ان کا کالم</translation>
  </message>
  <message>
   <source>There are changes here that are not saved</source>
   <translation>یہاں کچھ تبدیلیاں ابھی محفوظ نہیں</translation>
  </message>
  <message>
   <source>There is no questionnaire yet</source>
   <translation>ابھی کوئی سوالنامہ نہیں</translation>
  </message>
  <message>
   <source>There is no table in this file</source>
   <translation>اس فائل میں کوئی جدول نہیں</translation>
  </message>
  <message>
   <source>There is nothing to report yet</source>
   <translation>ابھی رپورٹ کے لیے کچھ نہیں</translation>
  </message>
  <message>
   <source>These figures stay as they are now. Every later print of the month shows them, marked final, with the same fingerprint.</source>
   <translation>یہ اعداد جوں کے توں رہیں گے۔ مہینے کی ہر بعد کی چھپائی انہیں ہی دکھائے گی، حتمی کے نشان اور اسی نشانِ تصدیق کے ساتھ۔</translation>
  </message>
  <message>
   <source>This batch changed no stored value.</source>
   <translation>اس بیچ نے کوئی محفوظ قدر نہیں بدلی۔</translation>
  </message>
  <message>
   <source>This cannot be saved yet</source>
   <translation>ابھی محفوظ نہیں ہو سکتا</translation>
  </message>
  <message>
   <source>This child is not of the client's household</source>
   <translation>یہ بچہ کلائنٹ کے گھرانے کا نہیں</translation>
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
   <source>This month</source>
   <translation>اس مہینے</translation>
  </message>
  <message>
   <source>This month was printed before, on {moment} ({fingerprint}). Since then:</source>
   <translation>یہ مہینہ پہلے {moment} ({fingerprint}) کو چھپ چکا ہے۔ اس کے بعد:</translation>
  </message>
  <message>
   <source>This sheet is not saved yet</source>
   <translation>یہ شیٹ ابھی محفوظ نہیں</translation>
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
   <source>Thumbprint</source>
   <translation>انگوٹھے کا نشان</translation>
  </message>
  <message>
   <source>Time and words</source>
   <translation>مدت اور الفاظ</translation>
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
   <source>To complete</source>
   <translation>نامکمل</translation>
  </message>
  <message>
   <source>To decide</source>
   <translation>فیصلہ طلب</translation>
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
   <source>Too much debt</source>
   <translation>بہت زیادہ قرض</translation>
  </message>
  <message>
   <source>Too young</source>
   <translation>بہت چھوٹا</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>موضوع</translation>
  </message>
  <message>
   <source>Total on the sheet</source>
   <translation>شیٹ کا کل</translation>
  </message>
  <message>
   <source>Trade</source>
   <translation>تجارت</translation>
  </message>
  <message>
   <source>Trainer</source>
   <translation>ٹرینر</translation>
  </message>
  <message>
   <source>Transport</source>
   <translation>نقل و حمل</translation>
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
   <source>Unchanged</source>
   <translation>بغیر تبدیلی</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>واپس لیں</translation>
  </message>
  <message>
   <source>Undo the import</source>
   <translation>امپورٹ واپس لیں</translation>
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
   <source>Unless you name it, a text is not taken over.</source>
   <translation>جب تک آپ نام نہ دیں، متن نہیں لیا جاتا۔</translation>
  </message>
  <message>
   <source>Unless you name it, a text is stored as it stands.</source>
   <translation>جب تک آپ نام نہ دیں، متن جوں کا توں محفوظ ہوتا ہے۔</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>تا تاریخ</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>تازہ ہوا</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>قدر</translation>
  </message>
  <message>
   <source>Values in the file</source>
   <translation>فائل کی قدریں</translation>
  </message>
  <message>
   <source>Values that change</source>
   <translation>بدلنے والی قدریں</translation>
  </message>
  <message>
   <source>Version of the data</source>
   <translation>ڈیٹا کا ورژن</translation>
  </message>
  <message>
   <source>Viet Nam</source>
   <translation>ویت نام</translation>
  </message>
  <message>
   <source>Village</source>
   <translation>گاؤں</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>دورہ</translation>
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
   <source>Welcome to MFDW Desktop</source>
   <translation>MFDW Desktop میں خوش آمدید</translation>
  </message>
  <message>
   <source>Went to another lender</source>
   <translation>دوسرے ادارے سے قرض</translation>
  </message>
  <message>
   <source>What</source>
   <translation>کیا</translation>
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
   <source>What happens when a client is not known</source>
   <translation>کلائنٹ نامعلوم ہو تو کیا ہو</translation>
  </message>
  <message>
   <source>What has to be put right</source>
   <translation>کیا درست کرنا ہے</translation>
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
   <source>What is new</source>
   <translation>نیا کیا ہے</translation>
  </message>
  <message>
   <source>What is odd</source>
   <translation>کیا عجیب ہے</translation>
  </message>
  <message>
   <source>What is shown of the client</source>
   <translation>کلائنٹ کی دکھائی گئی معلومات</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>کیا غلط ہے</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>کیا کام کرتا ہے</translation>
  </message>
  <message>
   <source>What proves it</source>
   <translation>ثبوت کیا ہے</translation>
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
   <source>What the receipt shows</source>
   <translation>رسید میں دکھائی گئی معلومات</translation>
  </message>
  <message>
   <source>What to show</source>
   <translation>کیا دکھانا ہے</translation>
  </message>
  <message>
   <source>What was done after the import is never lost.</source>
   <translation>امپورٹ کے بعد کیا گیا کام کبھی ضائع نہیں ہوتا۔</translation>
  </message>
  <message>
   <source>What you decided about the table and its columns would be lost.</source>
   <translation>جدول اور کالموں کے بارے میں آپ کے فیصلے ضائع ہو جائیں گے۔</translation>
  </message>
  <message>
   <source>What you have typed here would be lost.</source>
   <translation>یہاں جو آپ نے لکھا ہے ضائع ہو جائے گا۔</translation>
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
   <source>When it is not the amount itself</source>
   <translation>جب وہ خود رقم کے برابر نہ ہو</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>کہاں</translation>
  </message>
  <message>
   <source>Where the database goes</source>
   <translation>ڈیٹا بیس کہاں رکھا جائے</translation>
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
   <source>Who</source>
   <translation>کس نے</translation>
  </message>
  <message>
   <source>Whole centre</source>
   <translation>پورا سینٹر</translation>
  </message>
  <message>
   <source>Whole rows</source>
   <translation>پوری قطاریں</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>وجہ</translation>
  </message>
  <message>
   <source>Why it stays</source>
   <translation>کیوں برقرار ہے</translation>
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
   <source>Withdrawing a consent</source>
   <translation>رضامندی واپس لی جا رہی ہے</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>واپس لی گئی</translation>
  </message>
  <message>
   <source>Withdrawn on</source>
   <translation>واپس لینے کی تاریخ</translation>
  </message>
  <message>
   <source>Without it the client is left out of surveys and analysis.</source>
   <translation>اس کے بغیر کلائنٹ سروے اور تجزیے میں شامل نہیں ہوتا۔</translation>
  </message>
  <message>
   <source>Witness</source>
   <translation>گواہ</translation>
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
   <source>Women's empowerment</source>
   <translation>خواتین کی خودمختاری</translation>
  </message>
  <message>
   <source>Words of the manager</source>
   <translation>مینیجر کے الفاظ</translation>
  </message>
  <message>
   <source>Work is under way: {title}</source>
   <translation>کام جاری ہے: {title}</translation>
  </message>
  <message>
   <source>Workers</source>
   <translation>کارکن</translation>
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
   <source>Works</source>
   <translation>کام کرتا ہے</translation>
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
   <source>Writing the template</source>
   <translation>ٹیمپلیٹ لکھا جا رہا ہے</translation>
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
   <source>Yellow cells were stored as they are; look whether they are right.</source>
   <translation>پیلے خانے جوں کے توں محفوظ ہوئے؛ دیکھ لیں کہ درست ہیں یا نہیں۔</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>ہاں</translation>
  </message>
  <message>
   <source>a CommCare export</source>
   <translation>CommCare کی ایکسپورٹ</translation>
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
   <source>a branch is needed, as in KH03=Kampot</source>
   <translation>برانچ لازمی ہے، جیسے KH03=Kampot</translation>
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
   <source>a code is needed</source>
   <translation>کوڈ لازمی ہے</translation>
  </message>
  <message>
   <source>a country has two letters, as in KH</source>
   <translation>ملک دو حروف کا ہوتا ہے، جیسے KH</translation>
  </message>
  <message>
   <source>a day is needed</source>
   <translation>تاریخ لازمی ہے</translation>
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
   <source>a plain list</source>
   <translation>سادہ فہرست</translation>
  </message>
  <message>
   <source>a question of type ‘{value}’ has no name and is left out</source>
   <translation>‘{value}’ قسم کے ایک سوال کا نام نہیں، اسے چھوڑ دیا گیا</translation>
  </message>
  <message>
   <source>a questionnaire (XLSForm)</source>
   <translation>سوالنامہ (XLSForm)</translation>
  </message>
  <message>
   <source>a telephone number has no letters, as in 012 345 678</source>
   <translation>فون نمبر میں حروف نہیں ہوتے، جیسے 012 345 678</translation>
  </message>
  <message>
   <source>about {years}</source>
   <translation>تقریباً {years}</translation>
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
   <source>age</source>
   <translation>عمر</translation>
  </message>
  <message>
   <source>all is well: {records} records</source>
   <translation>سب ٹھیک ہے: {records} اندراجات</translation>
  </message>
  <message>
   <source>amount</source>
   <translation>رقم</translation>
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
  <message numerus="yes">
   <source>and %n more problem|and %n more problems</source>
   <translation>
    <numerusform>اور %n مزید مسئلہ</numerusform>
    <numerusform>اور %n مزید مسائل</numerusform>
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
  <message>
   <source>another column fills it</source>
   <translation>دوسرا کالم اسے پُر کرتا ہے</translation>
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
   <source>another sex</source>
   <translation>مختلف جنس</translation>
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
   <source>answers</source>
   <translation>جوابات</translation>
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
   <source>any</source>
   <translation>کوئی بھی</translation>
  </message>
  <message>
   <source>approved leave</source>
   <translation>منظور شدہ رخصت</translation>
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
   <source>as above</source>
   <translation>اوپر جیسا</translation>
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
   <source>as it stands</source>
   <translation>جوں کا توں</translation>
  </message>
  <message>
   <source>as on the card</source>
   <translation>کارڈ کے مطابق</translation>
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
   <source>at most so many</source>
   <translation>زیادہ سے زیادہ اتنی</translation>
  </message>
  <message>
   <source>attended, %</source>
   <translation>شرکت، %</translation>
  </message>
  <message>
   <source>awards</source>
   <translation>مراعات</translation>
  </message>
  <message>
   <source>batch</source>
   <translation>بیچ</translation>
  </message>
  <message>
   <source>batch {batch}, {seconds} s (copy before it: {copy} s); take it back with mfdw survey undo {batch}</source>
   <translation>بیچ {batch}، {seconds} سیکنڈ (پہلے نقل: {copy} سیکنڈ)؛ واپس لینے کے لیے mfdw survey undo {batch}</translation>
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
   <source>branch (default: the only one)</source>
   <translation>برانچ (بصورتِ دیگر: واحد برانچ)</translation>
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
   <source>bring an older database up to date</source>
   <translation>پرانے ڈیٹا بیس کو تازہ کریں</translation>
  </message>
  <message>
   <source>bring it up to date with mfdw migrate</source>
   <translation>اسے mfdw migrate سے تازہ کریں</translation>
  </message>
  <message>
   <source>brought back</source>
   <translation>واپس لایا</translation>
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
   <source>by {name}</source>
   <translation>از {name}</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>منسوخ کیا گیا</translation>
  </message>
  <message>
   <source>cannot use the file {path}: {reason}</source>
   <translation>فائل {path} استعمال نہیں ہو سکتی: {reason}</translation>
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
   <source>checks, every</source>
   <translation>جانچیں، ہر</translation>
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
   <source>choose a file of .xlsx, .xls, .xlsb, .ods or .csv</source>
   <translation>.xlsx، .xls، .xlsb، .ods یا .csv فائل منتخب کریں</translation>
  </message>
  <message>
   <source>choose a kind of incentive</source>
   <translation>مراعات کی قسم منتخب کریں</translation>
  </message>
  <message>
   <source>choose a scheme</source>
   <translation>اسکیم منتخب کریں</translation>
  </message>
  <message>
   <source>choose an area of decent work</source>
   <translation>باوقار روزگار کا شعبہ منتخب کریں</translation>
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
   <source>choose one of the list</source>
   <translation>فہرست میں سے منتخب کریں</translation>
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
   <source>choose that questionnaire, or another file</source>
   <translation>وہ سوالنامہ، یا کوئی اور فائل منتخب کریں</translation>
  </message>
  <message>
   <source>choose this month or an earlier one</source>
   <translation>یہ یا کوئی پچھلا مہینہ منتخب کریں</translation>
  </message>
  <message>
   <source>chosen by you</source>
   <translation>آپ کا انتخاب</translation>
  </message>
  <message>
   <source>client</source>
   <translation>کلائنٹ</translation>
  </message>
  <message>
   <source>clients</source>
   <translation>کلائنٹس</translation>
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
   <source>closed {day}</source>
   <translation>{day} کو بند</translation>
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
   <source>code of the client</source>
   <translation>کلائنٹ کا کوڈ</translation>
  </message>
  <message>
   <source>code of the draft</source>
   <translation>مسودے کا کوڈ</translation>
  </message>
  <message>
   <source>code of the questionnaire</source>
   <translation>سوالنامے کا کوڈ</translation>
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
   <source>columns</source>
   <translation>کالم</translation>
  </message>
  <message>
   <source>columns left out: {columns}</source>
   <translation>چھوڑے گئے کالم: {columns}</translation>
  </message>
  <message>
   <source>compare it with the card</source>
   <translation>کارڈ سے ملائیں</translation>
  </message>
  <message>
   <source>comparison</source>
   <translation>موازنہ</translation>
  </message>
  <message>
   <source>complete interviews</source>
   <translation>مکمل انٹرویوز</translation>
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
   <source>consent was withdrawn before it was given</source>
   <translation>رضامندی دینے سے پہلے واپس لی گئی ہے</translation>
  </message>
  <message>
   <source>copy to go back to</source>
   <translation>وہ نقل جس پر واپس جانا ہے</translation>
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
   <source>cycle {cycle}</source>
   <translation>سائیکل {cycle}</translation>
  </message>
  <message>
   <source>database: a file, or a URL of a PostgreSQL server</source>
   <translation>ڈیٹا بیس: ایک فائل، یا PostgreSQL سرور کا URL</translation>
  </message>
  <message>
   <source>dates such as {value} may have day and month exchanged by Excel</source>
   <translation>{value} جیسی تاریخوں میں ہو سکتا ہے Excel نے دن اور مہینہ بدل دیا ہو</translation>
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
   <source>day of the interview</source>
   <translation>انٹرویو کا دن</translation>
  </message>
  <message>
   <source>days,</source>
   <translation>دن بعد،</translation>
  </message>
  <message>
   <source>diagnostic, baseline, followup1 … or final</source>
   <translation>diagnostic، baseline، followup1 … یا final</translation>
  </message>
  <message>
   <source>died</source>
   <translation>وفات</translation>
  </message>
  <message>
   <source>digits are missing: {count} are there, as in 012 345 678</source>
   <translation>ہندسے کم ہیں: {count} ہیں، جیسے 012 345 678</translation>
  </message>
  <message>
   <source>do not open it; ask its sender for a plain workbook</source>
   <translation>اسے نہ کھولیں؛ بھیجنے والے سے سادہ ورک بک مانگیں</translation>
  </message>
  <message>
   <source>done</source>
   <translation>مکمل</translation>
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
   <source>due {day}</source>
   <translation>واجب {day}</translation>
  </message>
  <message>
   <source>empty takes the country's</source>
   <translation>خالی ہو تو ملک والی</translation>
  </message>
  <message>
   <source>end the name with .xlsx or .csv</source>
   <translation>نام کے آخر میں .xlsx یا .csv لکھیں</translation>
  </message>
  <message>
   <source>end the name with {ending}</source>
   <translation>نام کے آخر میں {ending} لکھیں</translation>
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
   <source>everywhere</source>
   <translation>ہر جگہ</translation>
  </message>
  <message>
   <source>examples</source>
   <translation>مثالیں</translation>
  </message>
  <message>
   <source>field</source>
   <translation>خانہ</translation>
  </message>
  <message>
   <source>file</source>
   <translation>فائل</translation>
  </message>
  <message>
   <source>file to write</source>
   <translation>لکھی جانے والی فائل</translation>
  </message>
  <message>
   <source>filled</source>
   <translation>پُر شدہ</translation>
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
   <source>first check after</source>
   <translation>پہلی جانچ</translation>
  </message>
  <message>
   <source>for consent by word</source>
   <translation>زبانی رضامندی کے لیے</translation>
  </message>
  <message>
   <source>for pay or for the family</source>
   <translation>اجرت پر یا گھر والوں کے لیے</translation>
  </message>
  <message>
   <source>format</source>
   <translation>فارمیٹ</translation>
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
   <source>give another number</source>
   <translation>کوئی اور عدد دیں</translation>
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
   <source>grade {grade}</source>
   <translation>جماعت {grade}</translation>
  </message>
  <message>
   <source>group loan</source>
   <translation>گروپ قرض</translation>
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
   <source>held</source>
   <translation>منعقد</translation>
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
   <source>how many clients (default: 400)</source>
   <translation>کتنے کلائنٹس (بصورتِ دیگر: 400)</translation>
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
   <source>import responses</source>
   <translation>جواب نامے امپورٹ کریں</translation>
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
   <source>in the core-banking system</source>
   <translation>کور بینکنگ نظام میں</translation>
  </message>
  <message>
   <source>in {seconds} s</source>
   <translation>{seconds} سیکنڈ میں</translation>
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
   <source>interviewer</source>
   <translation>انٹرویو لینے والا</translation>
  </message>
  <message>
   <source>interviews without a client</source>
   <translation>بغیر کلائنٹ کے انٹرویوز</translation>
  </message>
  <message>
   <source>it is done, but the result cannot be printed: {reason}</source>
   <translation>کام ہو گیا، مگر نتیجہ دکھایا نہیں جا سکتا: {reason}</translation>
  </message>
  <message>
   <source>it was there already: nothing changed</source>
   <translation>پہلے سے موجود تھا: کچھ نہیں بدلا</translation>
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
   <source>joined</source>
   <translation>شمولیت</translation>
  </message>
  <message>
   <source>joined with another</source>
   <translation>دوسرے کے ساتھ ضم کیا</translation>
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
   <source>kept, %</source>
   <translation>برقرار، %</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>قسم</translation>
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
   <source>leave</source>
   <translation>رخصت</translation>
  </message>
  <message>
   <source>leave bad rows out (default), or refuse the whole file</source>
   <translation>خراب قطاریں چھوڑ دیں (طے شدہ)، یا پوری فائل مسترد کریں</translation>
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
   <source>left out</source>
   <translation>چھوڑا گیا</translation>
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
   <source>likeliest sheet</source>
   <translation>سب سے موزوں شیٹ</translation>
  </message>
  <message>
   <source>linked to a client</source>
   <translation>کلائنٹ سے منسلک</translation>
  </message>
  <message>
   <source>list awards, newest first</source>
   <translation>دی گئی مراعات کی فہرست، تازہ ترین پہلے</translation>
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
   <source>look at the fields marked</source>
   <translation>نشان زد خانے دیکھیں</translation>
  </message>
  <message>
   <source>look at the list again</source>
   <translation>فہرست دوبارہ دیکھیں</translation>
  </message>
  <message>
   <source>look at the list of centres</source>
   <translation>سینٹروں کی فہرست دیکھیں</translation>
  </message>
  <message>
   <source>look at the month in Reports</source>
   <translation>رپورٹس میں یہ مہینہ دیکھیں</translation>
  </message>
  <message>
   <source>look at the types and names on it</source>
   <translation>اس پر type اور name دیکھیں</translation>
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
   <source>make a client to complete</source>
   <translation>نامکمل کلائنٹ بنائیں</translation>
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
   <source>matched</source>
   <translation>ملایا گیا</translation>
  </message>
  <message>
   <source>mend them, or import the good rows with reject-rows</source>
   <translation>انہیں درست کریں، یا reject-rows کے ساتھ ٹھیک قطاریں امپورٹ کریں</translation>
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
   <source>month it speaks of</source>
   <translation>متعلقہ مہینہ</translation>
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
   <source>months</source>
   <translation>مہینے</translation>
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
   <source>n = {count}</source>
   <translation>n = {count}</translation>
  </message>
  <message>
   <source>name</source>
   <translation>نام</translation>
  </message>
  <message>
   <source>name a form, or a data sheet with --from-data</source>
   <translation>فارم کا نام دیں، یا --from-data کے ساتھ ڈیٹا شیٹ</translation>
  </message>
  <message>
   <source>name of the institution</source>
   <translation>ادارے کا نام</translation>
  </message>
  <message>
   <source>name one with --branch CODE</source>
   <translation>--branch CODE سے ایک بتائیں</translation>
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
   <source>next cell</source>
   <translation>اگلا خانہ</translation>
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
   <source>no arm</source>
   <translation>زمرہ نہیں</translation>
  </message>
  <message>
   <source>no centre is chosen</source>
   <translation>کوئی سینٹر منتخب نہیں</translation>
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
   <source>no column of the sheet ‘{sheet}’ answers a question</source>
   <translation>شیٹ ‘{sheet}’ کا کوئی کالم کسی سوال کا جواب نہیں</translation>
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
   <source>no label in {language} for {count} rows ({rows}); another language is shown instead</source>
   <translation>{count} قطاروں ({rows}) کا لیبل {language} میں نہیں؛ دوسری زبان دکھائی جاتی ہے</translation>
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
   <source>no question could be read from the sheet ‘{sheet}’</source>
   <translation>شیٹ ‘{sheet}’ سے کوئی سوال نہیں پڑھا جا سکا</translation>
  </message>
  <message>
   <source>no row of the main sheet belongs to this row; it is left out</source>
   <translation>مرکزی شیٹ کی کوئی قطار اس قطار کی نہیں؛ اسے چھوڑ دیا گیا</translation>
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
   <source>nobody yet</source>
   <translation>ابھی کوئی نہیں</translation>
  </message>
  <message>
   <source>none running</source>
   <translation>کوئی جاری نہیں</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>معلوم نہیں</translation>
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
   <source>not taken over</source>
   <translation>نہیں لیا گیا</translation>
  </message>
  <message>
   <source>note</source>
   <translation>نوٹ</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>کچھ نہیں</translation>
  </message>
  <message>
   <source>now</source>
   <translation>اب</translation>
  </message>
  <message>
   <source>number of the batch</source>
   <translation>بیچ کا نمبر</translation>
  </message>
  <message>
   <source>number that chance starts from; the same one gives the same data</source>
   <translation>وہ نمبر جس سے اتفاقی ڈیٹا بنتا ہے؛ وہی نمبر وہی ڈیٹا دیتا ہے</translation>
  </message>
  <message>
   <source>numbers such as {value} in a column of dates are read as Excel's numbers of days</source>
   <translation>تاریخوں کے کالم میں {value} جیسے عدد Excel کے دنوں کی گنتی سمجھے جاتے ہیں</translation>
  </message>
  <message>
   <source>numbers such as ‘{value}’ are read with a decimal point</source>
   <translation>‘{value}’ جیسے عدد اعشاری نقطے کے ساتھ پڑھے جاتے ہیں</translation>
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
   <source>of family and paid workers</source>
   <translation>اہلِ خانہ اور اجرتی کارکنوں میں سے</translation>
  </message>
  <message>
   <source>of new schemes; what was recorded keeps its own</source>
   <translation>نئی اسکیموں کی؛ درج شدہ اپنی کرنسی رکھتی ہیں</translation>
  </message>
  <message>
   <source>of plan, %</source>
   <translation>منصوبے کا %</translation>
  </message>
  <message>
   <source>of target, %</source>
   <translation>ہدف کا %</translation>
  </message>
  <message>
   <source>of this client only</source>
   <translation>صرف اس کلائنٹ کی</translation>
  </message>
  <message>
   <source>of this month only</source>
   <translation>صرف اس مہینے کی</translation>
  </message>
  <message>
   <source>of this status only</source>
   <translation>صرف اس حیثیت والے</translation>
  </message>
  <message>
   <source>officer</source>
   <translation>آفیسر</translation>
  </message>
  <message>
   <source>one choice of it</source>
   <translation>اس کا ایک انتخاب</translation>
  </message>
  <message>
   <source>one round only</source>
   <translation>صرف ایک راؤنڈ</translation>
  </message>
  <message>
   <source>only clients of this status; may be given several times</source>
   <translation>صرف اس حیثیت کے کلائنٹس؛ کئی بار دی جا سکتی ہے</translation>
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
   <source>opening</source>
   <translation>کھل رہا ہے</translation>
  </message>
  <message>
   <source>other</source>
   <translation>دیگر</translation>
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
   <source>overdue at end</source>
   <translation>آخر میں زائد المیعاد</translation>
  </message>
  <message>
   <source>own script</source>
   <translation>مقامی رسم الخط</translation>
  </message>
  <message>
   <source>papers are not made in the language {language}</source>
   <translation>زبان {language} میں رپورٹ نہیں بنتی</translation>
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
   <source>paste from Excel</source>
   <translation>Excel سے پیسٹ</translation>
  </message>
  <message>
   <source>phone</source>
   <translation>فون</translation>
  </message>
  <message>
   <source>plan</source>
   <translation>منصوبہ</translation>
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
   <source>present</source>
   <translation>حاضر</translation>
  </message>
  <message>
   <source>print it, or reopen it with a reason</source>
   <translation>اسے چھاپیں، یا وجہ بتا کر دوبارہ کھولیں</translation>
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
   <source>put into the bin</source>
   <translation>ردّی دان میں ڈالا</translation>
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
   <source>read a questionnaire from an XLSForm</source>
   <translation>XLSForm سے سوالنامہ پڑھیں</translation>
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
   <source>reading the workbook took too long</source>
   <translation>ورک بک پڑھنے میں بہت دیر لگی</translation>
  </message>
  <message>
   <source>record</source>
   <translation>اندراج</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>حوالہ</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>انکار</translation>
  </message>
  <message>
   <source>reject rows of unknown clients (default), or create the clients</source>
   <translation>نامعلوم کلائنٹس کی قطاریں مسترد کریں (طے شدہ)، یا کلائنٹس بنائیں</translation>
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
   <source>removed</source>
   <translation>ہٹائے گئے</translation>
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
   <source>restored</source>
   <translation>بحال ہوئے</translation>
  </message>
  <message>
   <source>round</source>
   <translation>راؤنڈ</translation>
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
   <source>rows</source>
   <translation>قطاریں</translation>
  </message>
  <message>
   <source>rows read</source>
   <translation>قطاریں پڑھی گئیں</translation>
  </message>
  <message>
   <source>run it again with --debug and send what it prints</source>
   <translation>اسے --debug کے ساتھ دوبارہ چلائیں اور جو لکھا آئے وہ بھیجیں</translation>
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
   <source>saved</source>
   <translation>محفوظ</translation>
  </message>
  <message>
   <source>say how many months lie between the checks</source>
   <translation>بتائیں کہ جانچوں کے درمیان کتنے مہینے ہیں</translation>
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
   <source>say what was imported</source>
   <translation>بتائیں کہ کیا امپورٹ ہوا</translation>
  </message>
  <message>
   <source>say what would happen; keep nothing</source>
   <translation>بتائیں کہ کیا ہوگا؛ کچھ محفوظ نہ کریں</translation>
  </message>
  <message>
   <source>say which one with --branch CODE</source>
   <translation>--branch CODE سے بتائیں کون سی</translation>
  </message>
  <message>
   <source>say why the condition is waived</source>
   <translation>بتائیں کہ شرط کیوں معاف ہے</translation>
  </message>
  <message>
   <source>scheme</source>
   <translation>اسکیم</translation>
  </message>
  <message>
   <source>search</source>
   <translation>تلاش</translation>
  </message>
  <message>
   <source>second interviews to decide</source>
   <translation>فیصلہ طلب دوسرے انٹرویوز</translation>
  </message>
  <message>
   <source>see `mfdw schemes list`</source>
   <translation>`mfdw schemes list` دیکھیں</translation>
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
   <source>see {command} --help</source>
   <translation>{command} --help دیکھیں</translation>
  </message>
  <message>
   <source>sessions</source>
   <translation>سیشن</translation>
  </message>
  <message>
   <source>set by the scheme</source>
   <translation>اسکیم سے مقرر</translation>
  </message>
  <message>
   <source>several fit</source>
   <translation>کئی موزوں ہیں</translation>
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
   <source>since {day}</source>
   <translation>{day} سے</translation>
  </message>
  <message>
   <source>size; else the institution's</source>
   <translation>سائز؛ ورنہ ادارے کا</translation>
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
   <source>split it into several workbooks and try again</source>
   <translation>اسے کئی ورک بکس میں بانٹ کر دوبارہ کوشش کریں</translation>
  </message>
  <message>
   <source>split it into several workbooks, or delete the empty rows and columns</source>
   <translation>اسے کئی ورک بکس میں بانٹیں، یا خالی قطاریں اور کالم حذف کریں</translation>
  </message>
  <message>
   <source>stands on the papers beside the Latin one</source>
   <translation>رپورٹس پر لاطینی نام کے ساتھ آتا ہے</translation>
  </message>
  <message>
   <source>status</source>
   <translation>حیثیت</translation>
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
   <source>tailoring, rice, petty trade</source>
   <translation>سلائی، کاشت، پرچون</translation>
  </message>
  <message>
   <source>take an import back</source>
   <translation>امپورٹ واپس لیں</translation>
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
   <source>the XLSForm's workbook</source>
   <translation>XLSForm کی ورک بک</translation>
  </message>
  <message>
   <source>the amount is below zero</source>
   <translation>رقم صفر سے کم ہے</translation>
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
   <source>the award is stored without the loan ‘{value}’; choose it on the award</source>
   <translation>مراعت قرض ‘{value}’ کے بغیر محفوظ ہو گی؛ قرض کو مراعت میں منتخب کریں</translation>
  </message>
  <message>
   <source>the award is stored without the person ‘{value}’; choose her on the award</source>
   <translation>مراعت فرد ‘{value}’ کے بغیر محفوظ ہو گی؛ فرد کو مراعت میں منتخب کریں</translation>
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
   <source>the choice ‘{value}’ has no {lacking} and is left out</source>
   <translation>انتخاب ‘{value}’ میں {lacking} نہیں، اسے چھوڑ دیا گیا</translation>
  </message>
  <message>
   <source>the choice ‘{value}’ stands twice in the list ‘{list}’</source>
   <translation>انتخاب ‘{value}’ فہرست ‘{list}’ میں دو بار ہے</translation>
  </message>
  <message>
   <source>the client joined before the birth day</source>
   <translation>شمولیت تاریخِ پیدائش سے پہلے کی ہے</translation>
  </message>
  <message>
   <source>the client was interviewed in this round already, with other answers; decide which one counts</source>
   <translation>اس راؤنڈ میں کلائنٹ کا انٹرویو پہلے ہو چکا ہے، جوابات مختلف تھے؛ فیصلہ کریں کون سا شمار ہو</translation>
  </message>
  <message>
   <source>the client's number {value} was rounded by Excel; write it as text</source>
   <translation>Excel نے کلائنٹ کا نمبر {value} گول کر دیا؛ اسے متن کے طور پر لکھیں</translation>
  </message>
  <message>
   <source>the clients of the branch</source>
   <translation>برانچ کے کلائنٹس</translation>
  </message>
  <message>
   <source>the code ‘{code}’ is taken already</source>
   <translation>کوڈ ‘{code}’ پہلے سے استعمال میں ہے</translation>
  </message>
  <message>
   <source>the codes {codes} are read as missing answers</source>
   <translation>کوڈ {codes} غائب جوابات سمجھے جاتے ہیں</translation>
  </message>
  <message>
   <source>the column of all choices and the columns of single choices do not agree</source>
   <translation>تمام انتخابات کا کالم اور الگ الگ انتخابات کے کالم ایک دوسرے سے نہیں ملتے</translation>
  </message>
  <message>
   <source>the column ‘{header}’ may fill several questions ({questions}); name one in a recipe</source>
   <translation>کالم ‘{header}’ کئی سوالوں ({questions}) میں جا سکتا ہے؛ ترکیب میں ایک بتائیں</translation>
  </message>
  <message>
   <source>the column ‘{value}’ stands twice; only the first one is read</source>
   <translation>کالم ‘{value}’ دو بار ہے؛ صرف پہلا پڑھا جاتا ہے</translation>
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
   <source>the end is before the beginning</source>
   <translation>اختتام آغاز سے پہلے ہے</translation>
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
   <source>the file says ‘{value}’; the status stays as it is, as it needs a reason and a day</source>
   <translation>فائل میں ‘{value}’ ہے؛ حیثیت نہیں بدلی، کیونکہ اس کے لیے وجہ اور تاریخ چاہیے</translation>
  </message>
  <message>
   <source>the file {path} cannot be written: {reason}</source>
   <translation>فائل {path} نہیں لکھی جا سکتی: {reason}</translation>
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
   <source>the import {batch} was taken back already</source>
   <translation>امپورٹ {batch} پہلے ہی واپس لیا جا چکا ہے</translation>
  </message>
  <message>
   <source>the incentive schemes on offer</source>
   <translation>جاری مراعاتی اسکیمیں</translation>
  </message>
  <message>
   <source>the incentives that clients received</source>
   <translation>کلائنٹس کو دی گئی مراعات</translation>
  </message>
  <message>
   <source>the interview {interview} was decided already</source>
   <translation>انٹرویو {interview} کا فیصلہ پہلے ہو چکا ہے</translation>
  </message>
  <message>
   <source>the kind of incentive ‘{value}’ was not known and is created</source>
   <translation>مراعات کی قسم ‘{value}’ معلوم نہیں تھی، بنائی جا رہی ہے</translation>
  </message>
  <message>
   <source>the last character does not fit the code; a digit may be wrong</source>
   <translation>آخری حرف کوڈ سے میل نہیں کھاتا؛ کوئی ہندسہ غلط ہو سکتا ہے</translation>
  </message>
  <message>
   <source>the listing of clients</source>
   <translation>کلائنٹس کی فہرست</translation>
  </message>
  <message>
   <source>the loan's number is needed</source>
   <translation>قرض کا نمبر لازمی ہے</translation>
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
   <source>the newest {shown} of {all}</source>
   <translation>{all} میں سے تازہ ترین {shown}</translation>
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
   <source>the paper is a4 or letter</source>
   <translation>کاغذ a4 یا letter ہو</translation>
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
   <source>the recipe {path} cannot be read</source>
   <translation>ترکیب {path} پڑھی نہیں جا سکتی</translation>
  </message>
  <message>
   <source>the row names no client</source>
   <translation>قطار میں کلائنٹ کا ذکر نہیں</translation>
  </message>
  <message>
   <source>the same client had the same scheme on the same day before in this file, with another amount; give each its reference</source>
   <translation>اس فائل میں اسی کلائنٹ کو اسی دن یہی اسکیم مختلف رقم سے پہلے ملی ہے؛ ہر ایک کو اپنا حوالہ دیں</translation>
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
   <source>the sheet names no rows that its rows belong to and is left out</source>
   <translation>شیٹ نہیں بتاتی کہ اس کی قطاریں کن قطاروں کی ہیں، اسے چھوڑ دیا گیا</translation>
  </message>
  <message>
   <source>the table lacks the columns {columns}</source>
   <translation>جدول میں یہ کالم نہیں: {columns}</translation>
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
   <source>the workbook needs more memory than is safe</source>
   <translation>ورک بک محفوظ حد سے زیادہ میموری مانگتی ہے</translation>
  </message>
  <message>
   <source>there are more women than workers</source>
   <translation>خواتین کی تعداد کارکنوں سے زیادہ ہے</translation>
  </message>
  <message>
   <source>there are too many digits: {count}</source>
   <translation>ہندسے زیادہ ہیں: {count}</translation>
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
   <source>there is no choice list ‘{value}’</source>
   <translation>انتخابات کی فہرست ‘{value}’ موجود نہیں</translation>
  </message>
  <message>
   <source>there is no choice list ‘{value}’, did you mean ‘{suggestion}’?</source>
   <translation>انتخابات کی فہرست ‘{value}’ موجود نہیں، کیا مراد ‘{suggestion}’ تھی؟</translation>
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
   <source>there is no file {path}</source>
   <translation>فائل {path} موجود نہیں</translation>
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
   <source>there is no innovation ‘{value}’; the scheme stands without one</source>
   <translation>اختراع ‘{value}’ موجود نہیں؛ اسکیم اس کے بغیر رہے گی</translation>
  </message>
  <message>
   <source>there is no kind of incentive {kind}</source>
   <translation>مراعات کی قسم {kind} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no officer ‘{value}’; the clients keep the centre's</source>
   <translation>آفیسر ‘{value}’ موجود نہیں؛ کلائنٹس سینٹر کے آفیسر کے پاس رہیں گے</translation>
  </message>
  <message>
   <source>there is no paper size {paper}</source>
   <translation>کاغذ کا سائز {paper} موجود نہیں</translation>
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
   <source>there is no scheme {scheme}</source>
   <translation>اسکیم {scheme} موجود نہیں</translation>
  </message>
  <message>
   <source>there is no scheme ‘{value}’; correct it, or import the scheme first</source>
   <translation>اسکیم ‘{value}’ موجود نہیں؛ درست کریں، یا پہلے اسکیم امپورٹ کریں</translation>
  </message>
  <message>
   <source>there is no sheet ‘{sheet}’</source>
   <translation>شیٹ ‘{sheet}’ موجود نہیں</translation>
  </message>
  <message>
   <source>there is no such day</source>
   <translation>ایسی کوئی تاریخ نہیں</translation>
  </message>
  <message>
   <source>this birth day is in the future</source>
   <translation>یہ تاریخِ پیدائش مستقبل کی ہے</translation>
  </message>
  <message>
   <source>this day is in the future</source>
   <translation>یہ تاریخ مستقبل کی ہے</translation>
  </message>
  <message>
   <source>this form is there already; nothing was changed</source>
   <translation>یہ فارم پہلے سے موجود ہے؛ کچھ نہیں بدلا</translation>
  </message>
  <message>
   <source>this interview still waits for a decision</source>
   <translation>یہ انٹرویو ابھی فیصلے کا منتظر ہے</translation>
  </message>
  <message>
   <source>this is before the award</source>
   <translation>یہ مراعت دینے سے پہلے ہے</translation>
  </message>
  <message>
   <source>this is before the client joined</source>
   <translation>یہ کلائنٹ کی شمولیت سے پہلے ہے</translation>
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
   <source>this passphrase does not open it, or the file is no database</source>
   <translation>یہ پاس فریز اسے نہیں کھولتا، یا فائل ڈیٹا بیس نہیں</translation>
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
   <source>this response belongs to another client by its key; decide where it belongs</source>
   <translation>اپنی کلید کے مطابق یہ جواب نامہ کسی اور کلائنٹ کا ہے؛ فیصلہ کریں کس کا ہے</translation>
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
   <source>this sheet is not read; did you mean ‘{suggestion}’?</source>
   <translation>یہ شیٹ نہیں پڑھی جاتی؛ کیا آپ کی مراد ‘{suggestion}’ تھی؟</translation>
  </message>
  <message>
   <source>tick</source>
   <translation>نشان</translation>
  </message>
  <message>
   <source>title</source>
   <translation>عنوان</translation>
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
   <source>today</source>
   <translation>آج</translation>
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
   <source>unchanged</source>
   <translation>بغیر تبدیلی</translation>
  </message>
  <message>
   <source>unknown ones:</source>
   <translation>نامعلوم ہوں تو:</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>{day} تک</translation>
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
   <source>wait until it is done and try again</source>
   <translation>اس کے ختم ہونے تک انتظار کریں اور دوبارہ کوشش کریں</translation>
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
   <source>what has to be put right</source>
   <translation>کیا درست کرنا ہے</translation>
  </message>
  <message>
   <source>what it is of</source>
   <translation>جس کا حصہ دینا ہے</translation>
  </message>
  <message>
   <source>when</source>
   <translation>کب</translation>
  </message>
  <message>
   <source>when the window was closed</source>
   <translation>ونڈو بند ہونے پر</translation>
  </message>
  <message>
   <source>which branch? There are: {branches}</source>
   <translation>کون سی برانچ؟ موجود ہیں: {branches}</translation>
  </message>
  <message>
   <source>why</source>
   <translation>وجہ</translation>
  </message>
  <message>
   <source>with it</source>
   <translation>تصحیح سمیت</translation>
  </message>
  <message>
   <source>withdrawn {day}</source>
   <translation>{day} کو واپس لی</translation>
  </message>
  <message>
   <source>without consent for the service, the data may not be kept</source>
   <translation>خدمت کی رضامندی کے بغیر ڈیٹا نہیں رکھا جا سکتا</translation>
  </message>
  <message>
   <source>without names, numbers and places</source>
   <translation>ناموں، نمبروں اور مقامات کے بغیر</translation>
  </message>
  <message>
   <source>witness {name}</source>
   <translation>گواہ {name}</translation>
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
   <source>write --branch CODE=NAME</source>
   <translation>یوں لکھیں: --branch CODE=NAME</translation>
  </message>
  <message>
   <source>write a paper as a PDF file; close a month</source>
   <translation>رپورٹ کو PDF فائل کے طور پر لکھیں؛ مہینہ بند کریں</translation>
  </message>
  <message>
   <source>write a verified copy</source>
   <translation>جانچی ہوئی نقل بنائیں</translation>
  </message>
  <message>
   <source>write a workbook to enter answers in</source>
   <translation>جوابات لکھنے کے لیے ورک بک بنائیں</translation>
  </message>
  <message>
   <source>write it as 2026-03</source>
   <translation>یوں لکھیں: 2026-03</translation>
  </message>
  <message>
   <source>write responses to a file</source>
   <translation>جواب نامے فائل میں لکھیں</translation>
  </message>
  <message>
   <source>write the list to a file</source>
   <translation>فہرست فائل میں لکھیں</translation>
  </message>
  <message>
   <source>write the rows with problems</source>
   <translation>مسائل والی قطاریں لکھیں</translation>
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
   <source>written only here</source>
   <translation>صرف یہاں لکھا گیا</translation>
  </message>
  <message>
   <source>years such as in ‘{value}’ are of the Buddhist era and are read 543 years earlier</source>
   <translation>‘{value}’ جیسے سال بدھ تقویم کے ہیں اور 543 سال پہلے کے پڑھے جاتے ہیں</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ہاں</translation>
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
   <source>{client} is mistyped: the check character does not fit</source>
   <translation>{client} غلط لکھا گیا: جانچ کا حرف میل نہیں کھاتا</translation>
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
   <source>{count} of {whole}</source>
   <translation>{whole} میں سے {count}</translation>
  </message>
  <message>
   <source>{count} records · content {hash}</source>
   <translation>{count} اندراجات · مواد {hash}</translation>
  </message>
  <message>
   <source>{count} removed</source>
   <translation>{count} ہٹائے گئے</translation>
  </message>
  <message>
   <source>{count} restored</source>
   <translation>{count} بحال</translation>
  </message>
  <message numerus="yes">
   <source>{count} second interview waits for a decision.|{count} second interviews wait for a decision.</source>
   <translation>
    <numerusform>{count} دوسرا انٹرویو فیصلے کا منتظر ہے۔</numerusform>
    <numerusform>{count} دوسرے انٹرویوز فیصلے کے منتظر ہیں۔</numerusform>
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
   <source>{file} imported</source>
   <translation>{file} امپورٹ ہوئی</translation>
  </message>
  <message>
   <source>{file} read</source>
   <translation>{file} پڑھی گئی</translation>
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
   <source>{message}</source>
   <translation>{message}</translation>
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
   <source>{name} branch</source>
   <translation>{name} برانچ</translation>
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
   <source>{name} is the same person</source>
   <translation>{name} وہی شخص ہے</translation>
  </message>
  <message>
   <source>{name} removed</source>
   <translation>{name} ہٹایا گیا</translation>
  </message>
  <message>
   <source>{name} saved</source>
   <translation>{name} محفوظ</translation>
  </message>
  <message>
   <source>{name}, {count} waiting</source>
   <translation>{name}، {count} منتظر</translation>
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
   <source>{path} is a questionnaire (XLSForm), not a table of data</source>
   <translation>{path} سوالنامہ (XLSForm) ہے، ڈیٹا کا جدول نہیں</translation>
  </message>
  <message>
   <source>{path} is the database itself</source>
   <translation>{path} خود ڈیٹا بیس ہے</translation>
  </message>
  <message>
   <source>{problem}, and others like it</source>
   <translation>{problem}، اور اس جیسے دوسرے</translation>
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
   <source>{rows} rows cannot be stored, so the whole file was refused</source>
   <translation>{rows} قطاریں محفوظ نہیں ہو سکتیں، اس لیے پوری فائل مسترد ہوئی</translation>
  </message>
  <message>
   <source>{said}, after a verified backup</source>
   <translation>{said}، جانچے ہوئے بیک اَپ کے بعد</translation>
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
   <source>{scheme}: {who}</source>
   <translation>{scheme}: {who}</translation>
  </message>
  <message>
   <source>{share} % of the interest</source>
   <translation>مارک اپ کا {share} %</translation>
  </message>
  <message>
   <source>{share} per cent done</source>
   <translation>{share} فیصد مکمل</translation>
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
   <source>{typed} is no mark of attendance; Alt+Down lists them</source>
   <translation>{typed} حاضری کا نشان نہیں؛ Alt+Down فہرست دکھاتا ہے</translation>
  </message>
  <message>
   <source>{typed} is none of the choices; Alt+Down lists them</source>
   <translation>{typed} انتخابات میں نہیں؛ Alt+Down فہرست دکھاتا ہے</translation>
  </message>
  <message>
   <source>{value} is outside of what the form allows ({rule})</source>
   <translation>{value} فارم کی اجازت سے باہر ہے ({rule})</translation>
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
   <source>{years} years older or younger</source>
   <translation>{years} سال بڑے یا چھوٹے</translation>
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
   <source>‘{code}’ is no branch code; it begins with a letter and has 2 to 8 letters and digits, as in KH03</source>
   <translation>‘{code}’ برانچ کوڈ نہیں؛ کوڈ حرف سے شروع ہوتا ہے اور 2 سے 8 حروف اور ہندسوں کا ہوتا ہے، جیسے KH03</translation>
  </message>
  <message>
   <source>‘{currency}’ is no currency; it has three letters, as in KHR</source>
   <translation>‘{currency}’ کرنسی نہیں؛ وہ تین حروف کی ہوتی ہے، جیسے KHR</translation>
  </message>
  <message>
   <source>‘{header}’ must be filled</source>
   <translation>‘{header}’ پُر کرنا لازمی ہے</translation>
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
   <source>‘{round}’ is no round</source>
   <translation>‘{round}’ کوئی راؤنڈ نہیں</translation>
  </message>
  <message>
   <source>‘{survey}’ is no code of a questionnaire</source>
   <translation>‘{survey}’ سوالنامے کا کوڈ نہیں</translation>
  </message>
  <message>
   <source>‘{text}’ is no whole number from 1 on</source>
   <translation>‘{text}’ 1 یا اس سے بڑا پورا عدد نہیں</translation>
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
   <source>‘{value}’ is no real number and names no client; fill in the client's own</source>
   <translation>‘{value}’ اصل نمبر نہیں اور کسی کلائنٹ کا نہیں؛ کلائنٹ کا اپنا نمبر لکھیں</translation>
  </message>
  <message>
   <source>‘{value}’ is no real number; leave the field empty</source>
   <translation>‘{value}’ اصل نمبر نہیں؛ خانہ خالی چھوڑیں</translation>
  </message>
  <message>
   <source>‘{value}’ is no valid name: it begins with a letter or _ and holds letters, digits, - _ and .</source>
   <translation>‘{value}’ درست نام نہیں: نام حرف یا _ سے شروع ہوتا ہے اور اس میں حروف، ہندسے، - _ اور . ہوتے ہیں</translation>
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
   <source>‘{value}’ is not among the choices of the question</source>
   <translation>‘{value}’ سوال کے انتخابات میں شامل نہیں</translation>
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
   <source>‘{value}’ names no branch</source>
   <translation>‘{value}’ کسی برانچ کا نام نہیں</translation>
  </message>
  <message>
   <source>‘{value}’ stands before in this file, with other values; keep one of the rows</source>
   <translation>‘{value}’ اس فائل میں پہلے مختلف قدروں کے ساتھ موجود ہے؛ ایک قطار رکھیں</translation>
  </message>
 </context>
</TS>