<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ui::AboutForm</name>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>What to write into a report when something goes wrong.</source>
        <translation>ما يُكتب في البلاغ حين يقع خطأ.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Everything on this page as text</source>
        <translation>كل ما في هذه الصفحة نصًّا</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>رخصة جنو العمومية العامة، الإصدار 3 أو أحدث</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>النماذج اللغوية</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>ما تحتويه</translation>
    </message>
    <message>
        <source>when this page was opened</source>
        <translation>عند فتح هذه الصفحة</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Entries in the audit log</source>
        <translation>قيود سجل التدقيق</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none is asked</source>
        <translation>لا يُسأل أي نموذج</translation>
    </message>
    <message numerus="yes">
        <source>%n can be asked</source>
        <translation>
            <numerusform>لا يُسأل أي نموذج</numerusform>
            <numerusform>يمكن سؤال نموذج واحد</numerusform>
            <numerusform>يمكن سؤال نموذجين</numerusform>
            <numerusform>يمكن سؤال %n نماذج</numerusform>
            <numerusform>يمكن سؤال %n نموذجًا</numerusform>
            <numerusform>يمكن سؤال %n نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>ui::AccountForm</name>
    <message>
        <source>Every language</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>That of each plan</source>
        <translation>منطقة كل خطة</translation>
    </message>
    <message>
        <source>The configured default</source>
        <translation>الناشر الافتراضي</translation>
    </message>
    <message>
        <source>Cools down until</source>
        <translation>قيد التهدئة حتى</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Name on the platform</source>
        <translation>الاسم على المنصة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Decides which day a post counts for</source>
        <translation>تحدد اليوم الذي يُحتسب فيه المنشور</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>An account stays on its platform</source>
        <translation>لا ينتقل الحساب من منصته</translation>
    </message>
    <message>
        <source>Write the account&apos;s name as it is on the platform</source>
        <translation>اكتب اسم الحساب كما هو على المنصة</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Bring it back to change this</source>
        <translation>أعِد الحساب لتغيير هذا</translation>
    </message>
</context>
<context>
    <name>ui::AccountSheet</name>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>تسجيل…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>The account could not be read: %1</source>
        <translation>تعذر تحميل الحساب: %1</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>Made of: %1</source>
        <translation>يتكون من: %1</translation>
    </message>
    <message>
        <source>Solid: as it was known. Dotted: if nothing new happens.</source>
        <translation>الخط المتصل: ما كان معروفًا. المنقط: إن لم يحدث جديد.</translation>
    </message>
    <message>
        <source>%1, at most %2 a day</source>
        <translation>%1، بحد أقصى %2 يوميًا</translation>
    </message>
    <message>
        <source>Closest two %1 apart, %2 are asked for</source>
        <translation>أقرب منشورين يفصلهما %1، والمطلوب %2</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>آخر استخدام: %1</translation>
    </message>
    <message>
        <source>Never used yet</source>
        <translation>لم يُستخدم بعد</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>ما جرى للحساب</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>No suspension and no failed post is known.</source>
        <translation>لا يُعرف أي إيقاف ولا منشور فاشل.</translation>
    </message>
    <message>
        <source>Your role may look at accounts, not change them</source>
        <translation>دورك يتيح عرض الحسابات لا تعديلها</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>تمت إضافة %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>تم حفظ %1</translation>
    </message>
    <message>
        <source>bring %1 back</source>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <source>%1 takes posts again</source>
        <translation>يستقبل %1 المنشورات من جديد</translation>
    </message>
    <message>
        <source>retire %1</source>
        <translation>أرشفة %1</translation>
    </message>
    <message>
        <source>%1 is retired</source>
        <translation>تمت أرشفة %1</translation>
    </message>
    <message>
        <source>%1 is retired; %2 still stand on it</source>
        <translation>تمت أرشفة %1؛ ما زال عليه: %2</translation>
    </message>
    <message>
        <source>It counts no longer; %1 rated again</source>
        <translation>لم يعد يُحتسب. أُعيد تقييم: %1</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>الأيام السبعة القادمة</translation>
    </message>
</context>
<context>
    <name>ui::AccountView</name>
    <message>
        <source>Week by account</source>
        <translation>الأسبوع حسب الحساب</translation>
    </message>
    <message>
        <source>Without an account</source>
        <translation>بلا حساب</translation>
    </message>
    <message>
        <source>%1 of %2 posts today</source>
        <translation>منشورات اليوم %1 من %2</translation>
    </message>
    <message>
        <source>Its days are those of %1</source>
        <translation>أيامه بتوقيت %1</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 of %3 today</source>
        <translation>%1 · اليوم %2 من %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account and platform</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ui::AccountsModel</name>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Cooling down</source>
        <translation>قيد التهدئة</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Active, cool-down over</source>
        <translation>نشط، انتهت التهدئة</translation>
    </message>
    <message>
        <source>Cooling down until %1</source>
        <translation>قيد التهدئة حتى %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>The plan&apos;s</source>
        <translation>منطقة الخطة</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم يُستخدم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1% من %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>النجاح</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>الأيام السبعة القادمة</translation>
    </message>
</context>
<context>
    <name>ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Reading the accounts…</source>
        <translation>جارٍ تحميل الحسابات…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>بحث في الأسماء</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>كل المنصات</translation>
    </message>
    <message numerus="yes">
        <source>%n platforms</source>
        <translation>
            <numerusform>لا منصات</numerusform>
            <numerusform>منصة واحدة</numerusform>
            <numerusform>منصتان</numerusform>
            <numerusform>%n منصات</numerusform>
            <numerusform>%n منصة</numerusform>
            <numerusform>%n منصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>لا لغات</numerusform>
            <numerusform>لغة واحدة</numerusform>
            <numerusform>لغتان</numerusform>
            <numerusform>%n لغات</numerusform>
            <numerusform>%n لغة</numerusform>
            <numerusform>%n لغة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not retired</source>
        <translation>غير المؤرشفة</translation>
    </message>
    <message numerus="yes">
        <source>%n states</source>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>%n حالات</numerusform>
            <numerusform>%n حالة</numerusform>
            <numerusform>%n حالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Search in the accounts</source>
        <translation>البحث في الحسابات</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>تعذر تحميل الحسابات</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Take a filter back, or search for another name</source>
        <translation>أزل أحد المرشحات أو ابحث عن اسم آخر</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>لا حسابات بعد</translation>
    </message>
    <message>
        <source>Add the accounts that posts go out on: platform, name, and the language they speak</source>
        <translation>أضف الحسابات التي يُنشر عليها: المنصة والاسم واللغة</translation>
    </message>
    <message>
        <source>Your role may look at accounts, not change them</source>
        <translation>دورك يتيح عرض الحسابات لا تعديلها</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>حساب واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <translation>%1، المخفي: %2</translation>
    </message>
</context>
<context>
    <name>ui::ActionWords</name>
    <message>
        <source>Account added</source>
        <translation>أُضيف حساب</translation>
    </message>
    <message>
        <source>Account brought back</source>
        <translation>استُعيد حساب</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>تغيّر حساب</translation>
    </message>
    <message>
        <source>Event of an account recorded</source>
        <translation>سُجّل حدث لحساب</translation>
    </message>
    <message>
        <source>Event of an account removed</source>
        <translation>حُذف حدث من حساب</translation>
    </message>
    <message>
        <source>Account retired</source>
        <translation>أُرشف حساب</translation>
    </message>
    <message>
        <source>Publisher answered</source>
        <translation>أجاب الناشر</translation>
    </message>
    <message>
        <source>Approval kept after a move</source>
        <translation>بقي الاعتماد بعد النقل</translation>
    </message>
    <message>
        <source>Approval void</source>
        <translation>بطل الاعتماد</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>اعتُمد</translation>
    </message>
    <message>
        <source>Approved by the policy</source>
        <translation>اعتُمد بحسب السياسة</translation>
    </message>
    <message>
        <source>Audience time zone set</source>
        <translation>حُدّدت المنطقة الزمنية للجمهور</translation>
    </message>
    <message>
        <source>Audit chain found broken</source>
        <translation>وُجدت سلسلة التدقيق مكسورة</translation>
    </message>
    <message>
        <source>Blackout added</source>
        <translation>أُضيفت فترة ممنوعة</translation>
    </message>
    <message>
        <source>Blackout changed</source>
        <translation>تغيّرت فترة ممنوعة</translation>
    </message>
    <message>
        <source>Blackout removed</source>
        <translation>حُذفت فترة ممنوعة</translation>
    </message>
    <message>
        <source>Slot brought back</source>
        <translation>استُعيد موعد</translation>
    </message>
    <message>
        <source>Week planned</source>
        <translation>خُطّط أسبوع</translation>
    </message>
    <message>
        <source>Slot cancelled</source>
        <translation>أُلغي موعد</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>طُلبت تعديلات</translation>
    </message>
    <message>
        <source>Picked up for sending</source>
        <translation>أُخذ للإرسال</translation>
    </message>
    <message>
        <source>Clock jumped</source>
        <translation>قفزت الساعة</translation>
    </message>
    <message>
        <source>Comment written</source>
        <translation>كُتب تعليق</translation>
    </message>
    <message>
        <source>Content added</source>
        <translation>أُضيف محتوى</translation>
    </message>
    <message>
        <source>Content brought back</source>
        <translation>استُعيد محتوى</translation>
    </message>
    <message>
        <source>Content changed</source>
        <translation>تغيّر محتوى</translation>
    </message>
    <message>
        <source>Content deleted</source>
        <translation>حُذف محتوى</translation>
    </message>
    <message>
        <source>Content retired</source>
        <translation>أُرشف محتوى</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>شُطب القرار</translation>
    </message>
    <message>
        <source>Slot edited</source>
        <translation>عُدّل موعد</translation>
    </message>
    <message>
        <source>Engine started</source>
        <translation>بدأ المحرك</translation>
    </message>
    <message>
        <source>Test ended</source>
        <translation>انتهى اختبار</translation>
    </message>
    <message>
        <source>Results of a test noted</source>
        <translation>دُوّنت نتائج اختبار</translation>
    </message>
    <message>
        <source>Test started</source>
        <translation>بدأ اختبار</translation>
    </message>
    <message>
        <source>Found published</source>
        <translation>وُجد منشورًا</translation>
    </message>
    <message>
        <source>Handed over to a person</source>
        <translation>سُلّم إلى شخص</translation>
    </message>
    <message>
        <source>Outcome not provable</source>
        <translation>تعذّر إثبات النتيجة</translation>
    </message>
    <message>
        <source>Moved to make room</source>
        <translation>نُقل لإفساح المكان</translation>
    </message>
    <message>
        <source>Media attached</source>
        <translation>أُرفقت وسائط</translation>
    </message>
    <message>
        <source>Moved to lower the risk</source>
        <translation>نُقل لخفض الخطر</translation>
    </message>
    <message>
        <source>Safety mode set</source>
        <translation>حُدّد وضع الأمان</translation>
    </message>
    <message>
        <source>Expired without a decision</source>
        <translation>انتهت المهلة بلا قرار</translation>
    </message>
    <message>
        <source>Not sent for approval in time</source>
        <translation>لم يُرسل للاعتماد في الوقت</translation>
    </message>
    <message>
        <source>Outcome recorded</source>
        <translation>سُجّلت النتيجة</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>النتيجة مجهولة</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>تغيّرت عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase set</source>
        <translation>حُدّدت عبارة المرور</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>عبارة مرور خاطئة</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>أُضيف شخص</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>تغيّر شخص</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>حُذف شخص</translation>
    </message>
    <message>
        <source>Slot pinned</source>
        <translation>ثُبّت موعد</translation>
    </message>
    <message>
        <source>Plan cancelled</source>
        <translation>أُلغيت خطة</translation>
    </message>
    <message>
        <source>Plan made</source>
        <translation>أُنشئت خطة</translation>
    </message>
    <message>
        <source>Plan copied</source>
        <translation>نُسخت خطة</translation>
    </message>
    <message>
        <source>Risk of a plan lowered</source>
        <translation>خُفض خطر خطة</translation>
    </message>
    <message>
        <source>Slots of a plan made</source>
        <translation>أُنشئت مواعيد خطة</translation>
    </message>
    <message>
        <source>Plan started</source>
        <translation>بدأت خطة</translation>
    </message>
    <message>
        <source>Platform rules changed</source>
        <translation>تغيّرت قواعد منصة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>رُفع الإيقاف</translation>
    </message>
    <message>
        <source>Slot repaired</source>
        <translation>أُصلح موعد</translation>
    </message>
    <message>
        <source>Repair applied</source>
        <translation>طُبّق إصلاح</translation>
    </message>
    <message>
        <source>Given a new time</source>
        <translation>أُعطي وقتًا جديدًا</translation>
    </message>
    <message>
        <source>Outcome settled by a person</source>
        <translation>حسم شخص النتيجة</translation>
    </message>
    <message>
        <source>Due before a restore</source>
        <translation>كان مستحقًا قبل استعادة</translation>
    </message>
    <message>
        <source>Risk changed</source>
        <translation>تغيّر الخطر</translation>
    </message>
    <message>
        <source>Safe to send again</source>
        <translation>يمكن إعادة الإرسال بأمان</translation>
    </message>
    <message>
        <source>Sample week loaded</source>
        <translation>حُمّل الأسبوع التجريبي</translation>
    </message>
    <message>
        <source>Sending began</source>
        <translation>بدأ الإرسال</translation>
    </message>
    <message>
        <source>Slot made</source>
        <translation>أُنشئ موعد</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Sent for approval</source>
        <translation>أُرسل للاعتماد</translation>
    </message>
    <message>
        <source>Taken back from approval</source>
        <translation>سُحب من الاعتماد</translation>
    </message>
    <message>
        <source>Token made</source>
        <translation>أُنشئ رمز</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>أُبطل رمز</translation>
    </message>
    <message>
        <source>Missed its time</source>
        <translation>فات وقته</translation>
    </message>
    <message>
        <source>Trend entered</source>
        <translation>أُدخل اتجاه</translation>
    </message>
    <message>
        <source>Trend removed</source>
        <translation>حُذف اتجاه</translation>
    </message>
    <message>
        <source>Slot unpinned</source>
        <translation>أُلغي تثبيت موعد</translation>
    </message>
    <message>
        <source>Workspace changed</source>
        <translation>تغيّرت مساحة العمل</translation>
    </message>
    <message>
        <source>Workspace set up</source>
        <translation>أُعدّت مساحة العمل</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>لا شيء يحتاج إليك</translation>
    </message>
    <message>
        <source>What fails, is missed or cannot be approved comes here, with what can be done about it</source>
        <translation>يظهر هنا ما يفشل أو يفوت أو لا يمكن اعتماده، مع ما يمكن فعله</translation>
    </message>
    <message>
        <source>Nothing is about to leave</source>
        <translation>لا شيء على وشك الخروج</translation>
    </message>
    <message>
        <source>Approved slots stand here in the order of their times</source>
        <translation>هنا المواعيد المعتمدة مرتبة حسب وقتها</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>قائمة ما يحتاج إليك</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>تعذر تحميل %1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>يحتاج إليك %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>لا شيء يحتاج إليك</numerusform>
            <numerusform>أمر واحد يحتاج إليك</numerusform>
            <numerusform>أمران يحتاجان إليك</numerusform>
            <numerusform>%n أمور تحتاج إليك</numerusform>
            <numerusform>%n أمرًا يحتاج إليك</numerusform>
            <numerusform>%n أمر يحتاج إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stays: %2</source>
        <translation>يبقى «%1» مكانه: %2</translation>
    </message>
    <message>
        <source>“%1” moved to %2; it needs approval again</source>
        <translation>نُقل «%1» إلى %2؛ ويحتاج إلى اعتماد جديد</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation>تعذرت قراءة هذه القائمة</translation>
    </message>
    <message>
        <source>“%1” moved to %2 on %3; it needs approval again</source>
        <translation>نُقل «%1» إلى %2 على %3؛ ويحتاج إلى اعتماد جديد</translation>
    </message>
</context>
<context>
    <name>ui::AmountStep</name>
    <message>
        <source>%1 a day</source>
        <translation>%1 يوميًا</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>الوتيرة</translation>
    </message>
    <message>
        <source>How the week is filled</source>
        <translation>كيف يُملأ الأسبوع</translation>
    </message>
    <message>
        <source>All posts asked for</source>
        <translation>كل المطلوب</translation>
    </message>
    <message>
        <source>Only posts that pay</source>
        <translation>المجدي فقط</translation>
    </message>
    <message>
        <source>Try other times with a tenth of the posts</source>
        <translation>تجربة أوقات أخرى مع عُشر المنشورات</translation>
    </message>
    <message>
        <source>Ask the models when to post</source>
        <translation>سؤال النماذج عن وقت النشر</translation>
    </message>
    <message>
        <source>1 is half of what one account may post, 2 is everything.</source>
        <translation>1 نصف ما يمكن للحساب نشره، و2 كله.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>الملء</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>1 model is asked while planning; it moves times a little, no more.</source>
        <translation>يُسأل نموذج واحد أثناء التخطيط؛ يعدّل الأوقات قليلًا لا أكثر.</translation>
    </message>
    <message>
        <source>Every post that finds a legal time is planned.</source>
        <translation>يُخطَّط كل منشور يجد وقتًا مسموحًا.</translation>
    </message>
    <message>
        <source>A post that would cost the others more than it brings is left out.</source>
        <translation>يُترك كل منشور يكلّف غيره أكثر مما يفيد.</translation>
    </message>
    <message>
        <source>%1 a week in each language; one account may post %2</source>
        <translation>%1 أسبوعيًا في كل لغة؛ ويمكن للحساب نشر %2</translation>
    </message>
    <message numerus="yes">
        <source>%n models are asked while planning; they move times a little, no more.</source>
        <translation>
            <numerusform>لا تُسأل نماذج أثناء التخطيط.</numerusform>
            <numerusform>يُسأل نموذج واحد أثناء التخطيط؛ يعدّل الأوقات قليلًا لا أكثر.</numerusform>
            <numerusform>يُسأل نموذجان أثناء التخطيط؛ يعدّلان الأوقات قليلًا لا أكثر.</numerusform>
            <numerusform>تُسأل %n نماذج أثناء التخطيط؛ تعدّل الأوقات قليلًا لا أكثر.</numerusform>
            <numerusform>يُسأل %n نموذجًا أثناء التخطيط؛ تعدّل الأوقات قليلًا لا أكثر.</numerusform>
            <numerusform>يُسأل %n نموذج أثناء التخطيط؛ تعدّل الأوقات قليلًا لا أكثر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApprovalModel</name>
    <message>
        <source>%1, %2, %3, %4, risk %5 %6</source>
        <translation>%1، %2، %3، %4، خطر %5 %6</translation>
    </message>
</context>
<context>
    <name>ui::ApprovalsPage</name>
    <message>
        <source>The queue could not be read: %1</source>
        <translation>تعذر تحميل قائمة الانتظار: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>الاعتمادات</translation>
    </message>
    <message>
        <source>The queue could not be read</source>
        <translation>تعذر تحميل قائمة الانتظار</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>لا شيء ينتظر قرارًا</translation>
    </message>
    <message>
        <source>Slots appear here when their plan is run or they are sent for approval</source>
        <translation>تظهر المواعيد هنا عند تشغيل خطتها أو إرسالها للاعتماد</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>جارٍ تحميل قائمة الانتظار…</translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation>الموعد التالي</translation>
    </message>
    <message>
        <source>Previous slot</source>
        <translation>الموعد السابق</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>طلب تعديلات</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Mark up to here</source>
        <translation>تحديد حتى هنا</translation>
    </message>
    <message>
        <source>Review and approve what is marked</source>
        <translation>مراجعة المحدد واعتماده</translation>
    </message>
    <message>
        <source>Next language of the preview</source>
        <translation>لغة المعاينة التالية</translation>
    </message>
    <message>
        <source>Next platform of the preview</source>
        <translation>منصة المعاينة التالية</translation>
    </message>
    <message>
        <source>Show or fold what has changed</source>
        <translation>إظهار التغييرات أو طيّها</translation>
    </message>
    <message>
        <source>Edit in the calendar</source>
        <translation>تعديل في التقويم</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>diff</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>تعديل هنا</translation>
    </message>
    <message>
        <source>Your role may decide on slots, not edit them</source>
        <translation>دورك يتيح البت في المواعيد لا تعديلها</translation>
    </message>
    <message>
        <source>Simulate its plan</source>
        <translation>محاكاة خطته</translation>
    </message>
    <message>
        <source>This slot belongs to no plan that could be simulated</source>
        <translation>لا ينتمي هذا الموعد إلى خطة يمكن محاكاتها</translation>
    </message>
</context>
<context>
    <name>ui::AskDialog</name>
    <message>
        <source>Fill in the field first</source>
        <translation>املأ الحقل أولًا</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>The two are not alike</source>
        <translation>العبارتان غير متطابقتين</translation>
    </message>
</context>
<context>
    <name>ui::AudienceForm</name>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>In whose day hours are meant, and what is in demand. Both hold from the next planning on.</source>
        <translation>بتوقيت مَن تُفهم الساعات، وما عليه الطلب. يسري كلاهما من التخطيط القادم.</translation>
    </message>
    <message>
        <source>Time zone of the audience</source>
        <translation>المنطقة الزمنية للجمهور</translation>
    </message>
    <message>
        <source>for plans that name none</source>
        <translation>للخطط التي لا تحدد منطقة</translation>
    </message>
    <message>
        <source>That of each plan</source>
        <translation>منطقة كل خطة</translation>
    </message>
    <message>
        <source>audience, time zone</source>
        <translation>الجمهور، المتابعون، المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Trends by hand</source>
        <translation>اتجاهات مُدخلة يدويًا</translation>
    </message>
    <message>
        <source>each holds for seven days, in the place of what is measured</source>
        <translation>يسري كل منها سبعة أيام بدل المقيس</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>In demand</source>
        <translation>عليه طلب</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>يسري حتى</translation>
    </message>
    <message>
        <source>topics, demand, score</source>
        <translation>المواضيع، الطلب، الدرجة</translation>
    </message>
    <message>
        <source>that of each plan</source>
        <translation>منطقة كل خطة</translation>
    </message>
    <message>
        <source>Nobody has said</source>
        <translation>لم يحدد أحد شيئًا</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>إدخال…</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No topic named</source>
        <translation>لا موضوع محددًا</translation>
    </message>
    <message>
        <source>at the platform&apos;s peak hours</source>
        <translation>في ساعات الذروة للمنصة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who said it, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Your role may look at these settings, not change them.</source>
        <translation>دورك يتيح عرض هذه الإعدادات لا تعديلها.</translation>
    </message>
    <message>
        <source>Your role may not change this</source>
        <translation>دورك لا يتيح تغيير هذا</translation>
    </message>
    <message>
        <source>time zone for %1</source>
        <translation>المنطقة الزمنية للغة %1</translation>
    </message>
    <message>
        <source>What was said of %1 is removed</source>
        <translation>أُزيل ما حُدّد عن %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>الدرجة %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>score, hours</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ui::BlackoutActions</name>
    <message>
        <source>Block time…</source>
        <translation>منع فترة…</translation>
    </message>
    <message>
        <source>Your role may look at blocked times, not change them</source>
        <translation>دورك يتيح عرض الفترات الممنوعة لا تعديلها</translation>
    </message>
    <message>
        <source>Change “%1”…</source>
        <translation>تعديل «%1»…</translation>
    </message>
    <message>
        <source>Open “%1” again</source>
        <translation>إعادة فتح «%1»</translation>
    </message>
    <message>
        <source>“%1” is open again</source>
        <translation>فُتح «%1» من جديد</translation>
    </message>
</context>
<context>
    <name>ui::BlackoutBook</name>
    <message>
        <source>Blocked</source>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>منع %1</translation>
    </message>
    <message>
        <source>change blocked time %1</source>
        <translation>تعديل الفترة الممنوعة %1</translation>
    </message>
    <message>
        <source>open blocked time %1</source>
        <translation>فتح الفترة الممنوعة %1</translation>
    </message>
</context>
<context>
    <name>ui::Blackouts</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every day %1</source>
        <translation>كل يوم، %1</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>كل %1</translation>
    </message>
    <message>
        <source>Every %1, %2</source>
        <translation>كل %1، %2</translation>
    </message>
</context>
<context>
    <name>ui::BlackoutsForm</name>
    <message>
        <source>Blackouts</source>
        <translation>الفترات الممنوعة</translation>
    </message>
    <message>
        <source>Times at which nothing may be published. What stands inside stays until somebody moves it.</source>
        <translation>أوقات لا يجوز فيها النشر. ما بداخلها يبقى حتى ينقله أحد.</translation>
    </message>
    <message>
        <source>Blackouts and quiet hours</source>
        <translation>الفترات الممنوعة وساعات الهدوء</translation>
    </message>
    <message>
        <source>Quiet hours…</source>
        <translation>ساعات الهدوء…</translation>
    </message>
    <message>
        <source>Block time…</source>
        <translation>منع فترة…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>For</source>
        <translation>على</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>لا شيء ممنوع</translation>
    </message>
    <message>
        <source>block time, holiday, night, silence</source>
        <translation>منع، عطلة، ليل، صمت</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>وضعها %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Your role may look at these settings, not change them.</source>
        <translation>دورك يتيح عرض هذه الإعدادات لا تعديلها.</translation>
    </message>
    <message>
        <source>Your role may not block time</source>
        <translation>دورك لا يتيح منع الفترات</translation>
    </message>
    <message>
        <source>removal of “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, until</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, the whole day</source>
        <translation>%1، اليوم كله</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <comment>days, from, until</comment>
        <translation>%1، %2 – %3</translation>
    </message>
    <message>
        <source>every week, in %1</source>
        <translation>كل أسبوع، بتوقيت %1</translation>
    </message>
    <message>
        <source>once, in %1</source>
        <translation>مرة واحدة، بتوقيت %1</translation>
    </message>
</context>
<context>
    <name>ui::BlockDialog</name>
    <message>
        <source>Change blocked time</source>
        <translation>تعديل الفترة الممنوعة</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>منع فترة</translation>
    </message>
    <message>
        <source>Nothing new is planned, moved or approved into a blocked time.</source>
        <translation>لا يُخطَّط جديد في فترة ممنوعة ولا يُنقل إليها ولا يُعتمد.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Stands on the calendar, and in every refusal</source>
        <translation>يظهر في التقويم وفي كل رفض</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>One platform</source>
        <translation>منصة واحدة</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>حساب واحد</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>لغة واحدة</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيّها</translation>
    </message>
    <message>
        <source>What is blocked</source>
        <translation>ما يُمنع</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Slots inside</source>
        <translation>المواعيد داخلها</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>at</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>An end at or before its start is on the next day</source>
        <translation>النهاية عند البداية أو قبلها تقع في اليوم التالي</translation>
    </message>
    <message>
        <source>Your role may read only</source>
        <translation>دورك للقراءة فقط</translation>
    </message>
    <message>
        <source>This time is over already.</source>
        <translation>انقضت هذه الفترة.</translation>
    </message>
    <message>
        <source>%1  “%2”, %3</source>
        <comment>time, title and account of a slot</comment>
        <translation>%1  «%2»، %3</translation>
    </message>
    <message>
        <source>No slot stands inside.</source>
        <translation>لا مواعيد داخلها.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots stand inside and stay until somebody moves them:</source>
        <translation>
            <numerusform>لا مواعيد داخلها:</numerusform>
            <numerusform>داخلها موعد واحد، ويبقى حتى ينقله أحد:</numerusform>
            <numerusform>داخلها موعدان، ويبقيان حتى ينقلهما أحد:</numerusform>
            <numerusform>داخلها %n مواعيد، وتبقى حتى ينقلها أحد:</numerusform>
            <numerusform>داخلها %n موعدًا، وتبقى حتى ينقلها أحد:</numerusform>
            <numerusform>داخلها %n موعد، وتبقى حتى ينقلها أحد:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is blocked</source>
        <translation>تم المنع: %1</translation>
    </message>
    <message numerus="yes">
        <source>Blocked; %n slots stand inside</source>
        <translation>
            <numerusform>تم المنع؛ لا مواعيد داخلها</numerusform>
            <numerusform>تم المنع؛ داخلها موعد واحد</numerusform>
            <numerusform>تم المنع؛ داخلها موعدان</numerusform>
            <numerusform>تم المنع؛ داخلها %n مواعيد</numerusform>
            <numerusform>تم المنع؛ داخلها %n موعدًا</numerusform>
            <numerusform>تم المنع؛ داخلها %n موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Days on which it begins</source>
        <translation>أيام بدايتها</translation>
    </message>
</context>
<context>
    <name>ui::BulkReview</name>
    <message>
        <source>High risk is approved one by one, with a reason.</source>
        <translation>يُعتمد ذو الخطر المرتفع واحدًا واحدًا مع ذكر السبب.</translation>
    </message>
    <message>
        <source>You have not looked at it yet.</source>
        <translation>لم تطّلع عليه بعد.</translation>
    </message>
    <message>
        <source>It has changed since you looked at it.</source>
        <translation>تغيّر منذ اطلعت عليه.</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>تعارض: %1</translation>
    </message>
</context>
<context>
    <name>ui::CalendarActions</name>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>New slot…</source>
        <translation>موعد جديد…</translation>
    </message>
    <message>
        <source>Send for approval…</source>
        <translation>إرسال للاعتماد…</translation>
    </message>
    <message>
        <source>Go to date…</source>
        <translation>الانتقال إلى تاريخ…</translation>
    </message>
    <message>
        <source>Select the slots to send first; Ctrl+A takes all of the week</source>
        <translation>حدد أولًا المواعيد المراد إرسالها؛ Ctrl+A يحدد الأسبوع كله</translation>
    </message>
    <message>
        <source>“%1” stays: %2</source>
        <translation>يبقى «%1» مكانه: %2</translation>
    </message>
    <message>
        <source>“%1” found no time: %2</source>
        <translation>لم يجد «%1» وقتًا: %2</translation>
    </message>
    <message>
        <source>“%1” stands at %2 now</source>
        <translation>«%1» الآن في %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cancel slots</source>
        <translation>إلغاء المواعيد</translation>
    </message>
    <message>
        <source>Open in Approvals</source>
        <translation>فتح في الاعتمادات</translation>
    </message>
    <message>
        <source>Take the next fitting time</source>
        <translation>أخذ أقرب وقت مناسب</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>لماذا هنا؟</translation>
    </message>
    <message>
        <source>Select the slots to move first</source>
        <translation>حدد أولًا المواعيد المراد نقلها</translation>
    </message>
</context>
<context>
    <name>ui::CalendarHands</name>
    <message>
        <source>“%1” stays: %2</source>
        <translation>يبقى «%1» مكانه: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>Gap %1, needs %2</source>
        <translation>الفاصل %1، والمطلوب %2</translation>
    </message>
    <message>
        <source>No other post near, needs %1</source>
        <translation>لا منشور آخر قريبًا، والمطلوب %1</translation>
    </message>
    <message>
        <source>Not copied: %1</source>
        <translation>لم يُنسخ: %1</translation>
    </message>
    <message>
        <source>move to %1</source>
        <translation>نقل إلى %1</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>نقل إلى %2: %1</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>تم النقل إلى %2: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>%1 moved to %2; it needs approval again</source>
        <translation>تم النقل إلى %2: %1؛ ويلزم اعتماد جديد</translation>
    </message>
    <message>
        <source>%1 moved; %2 need approval again</source>
        <translation>تم النقل: %1؛ يحتاج إلى اعتماد جديد: %2</translation>
    </message>
    <message>
        <source>%1 made room for %2</source>
        <translation>أُفسح المكان لـ %2؛ ما نُقل: %1</translation>
    </message>
    <message>
        <source>%1 stays: %2</source>
        <translation>يبقى %1 مكانه: %2</translation>
    </message>
    <message>
        <source>All stay: %1</source>
        <translation>يبقى الكل مكانه: %1</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>نقل إلى %1</translation>
    </message>
    <message>
        <source>copy %1 to %2</source>
        <translation>نسخ إلى %2: %1</translation>
    </message>
    <message>
        <source>Nothing was made: %1</source>
        <translation>لم يُنشأ شيء: %1</translation>
    </message>
    <message>
        <source>Put it at %1</source>
        <translation>وضعه في %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>نسخ إلى %1</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>تم النسخ: %1</translation>
    </message>
    <message>
        <source>paste %1 at %2</source>
        <translation>لصق في %2: %1</translation>
    </message>
    <message>
        <source>a slot of another week</source>
        <translation>موعد من أسبوع آخر</translation>
    </message>
    <message>
        <source>“%1” to %2</source>
        <translation>«%1» إلى %2</translation>
    </message>
    <message>
        <source>“%1” is cancelled</source>
        <translation>يُلغى «%1»</translation>
    </message>
    <message>
        <source>Make room: %1</source>
        <translation>إفساح المكان: %1</translation>
    </message>
    <message>
        <source>Leave it at %1</source>
        <translation>إبقاؤه في %1</translation>
    </message>
    <message>
        <source>“%1” stays on record: %2</source>
        <translation>يبقى «%1» في السجل: %2</translation>
    </message>
    <message>
        <source>Nothing was cancelled: %1</source>
        <translation>لم يُلغَ شيء: %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>تم الإلغاء: %1</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <translation>إلغاء: %1</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>تثبيت: %1</translation>
    </message>
    <message>
        <source>unpin %1</source>
        <translation>إلغاء تثبيت: %1</translation>
    </message>
    <message>
        <source>%1 pinned: planning again leaves it where it is</source>
        <translation>تم التثبيت: %1. لن تنقله إعادة التخطيط</translation>
    </message>
    <message>
        <source>%1 unpinned: planning again may move it</source>
        <translation>أُلغي التثبيت: %1. قد تنقله إعادة التخطيط</translation>
    </message>
    <message>
        <source>new slot at %1</source>
        <translation>موعد جديد في %1</translation>
    </message>
    <message numerus="yes">
        <source>%n slots made; they need their own approval</source>
        <translation>
            <numerusform>لم يُنشأ أي موعد</numerusform>
            <numerusform>تم إنشاء موعد واحد؛ يحتاج إلى اعتماد خاص به</numerusform>
            <numerusform>تم إنشاء موعدين؛ يحتاجان إلى اعتماد خاص بهما</numerusform>
            <numerusform>تم إنشاء %n مواعيد؛ تحتاج إلى اعتماد خاص بها</numerusform>
            <numerusform>تم إنشاء %n موعدًا؛ تحتاج إلى اعتماد خاص بها</numerusform>
            <numerusform>تم إنشاء %n موعد؛ تحتاج إلى اعتماد خاص بها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stands at %2 now</source>
        <translation>%1 في %2 الآن</translation>
    </message>
</context>
<context>
    <name>ui::CalendarKeys</name>
    <message>
        <source>Open the slot, or make one in an empty cell</source>
        <translation>فتح الموعد أو إنشاء موعد في خلية فارغة</translation>
    </message>
    <message>
        <source>Select or leave out</source>
        <translation>تحديد أو إلغاء التحديد</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>الخلية المجاورة</translation>
    </message>
    <message>
        <source>Mark a span of time</source>
        <translation>تحديد فترة زمنية</translation>
    </message>
    <message>
        <source>Slot before or after</source>
        <translation>الموعد السابق أو التالي</translation>
    </message>
    <message>
        <source>First or last slot of the week</source>
        <translation>أول موعد في الأسبوع أو آخره</translation>
    </message>
    <message>
        <source>A page earlier or later</source>
        <translation>صفحة إلى الأبكر أو الأحدث</translation>
    </message>
    <message>
        <source>Zoom in, out, as it was</source>
        <translation>تكبير، تصغير، الحجم الأصلي</translation>
    </message>
    <message>
        <source>Edit the time</source>
        <translation>تعديل الوقت</translation>
    </message>
    <message>
        <source>Copy, paste</source>
        <translation>نسخ، لصق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>تثبيت أو إلغاء التثبيت</translation>
    </message>
    <message>
        <source>15 minutes earlier or later</source>
        <translation>قبل 15 دقيقة أو بعدها</translation>
    </message>
    <message>
        <source>A day earlier or later</source>
        <translation>قبل يوم أو بعده</translation>
    </message>
    <message>
        <source>An hour earlier or later</source>
        <translation>قبل ساعة أو بعدها</translation>
    </message>
    <message>
        <source>A week earlier or later</source>
        <translation>قبل أسبوع أو بعده</translation>
    </message>
    <message>
        <source>In the calendar&apos;s cells</source>
        <translation>في خلايا التقويم</translation>
    </message>
    <message>
        <source>Selected slots</source>
        <translation>المواعيد المحددة</translation>
    </message>
</context>
<context>
    <name>ui::CalendarLayers</name>
    <message>
        <source>Risk heat</source>
        <translation>خريطة الخطر</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Peak hours</source>
        <translation>ساعات الذروة</translation>
    </message>
    <message>
        <source>Blocked times</source>
        <translation>الفترات الممنوعة</translation>
    </message>
    <message>
        <source>Cap used</source>
        <translation>السقف المستخدم</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>الاعتمادات</translation>
    </message>
    <message>
        <source>no slots</source>
        <translation>لا مواعيد</translation>
    </message>
    <message>
        <source>mean %1, highest %2</source>
        <translation>المتوسط %1، الأعلى %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1 قرابة %2</translation>
    </message>
    <message>
        <source>none this week</source>
        <translation>لا شيء هذا الأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>%n this week</source>
        <translation>
            <numerusform>لا شيء هذا الأسبوع</numerusform>
            <numerusform>فترة واحدة هذا الأسبوع</numerusform>
            <numerusform>فترتان هذا الأسبوع</numerusform>
            <numerusform>%n فترات هذا الأسبوع</numerusform>
            <numerusform>%n فترة هذا الأسبوع</numerusform>
            <numerusform>%n فترة هذا الأسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 posts</source>
        <translation>المنشورات %1 من %2</translation>
    </message>
    <message>
        <source>%1 wait, %2 approved</source>
        <translation>بالانتظار %1، المعتمد %2</translation>
    </message>
</context>
<context>
    <name>ui::CalendarModel</name>
    <message>
        <source>risk %1 %2</source>
        <translation>خطر %1 %2</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّت</translation>
    </message>
</context>
<context>
    <name>ui::CalendarPage</name>
    <message>
        <source>The week could not be read</source>
        <translation>تعذر تحميل الأسبوع</translation>
    </message>
    <message>
        <source>The week could not be read: %1</source>
        <translation>تعذر تحميل الأسبوع: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reading the week…</source>
        <translation>جارٍ تحميل الأسبوع…</translation>
    </message>
    <message>
        <source>No slots in this week</source>
        <translation>لا مواعيد في هذا الأسبوع</translation>
    </message>
    <message>
        <source>%1 selected · mean risk %2</source>
        <translation>المحدد: %1 · متوسط الخطر %2</translation>
    </message>
    <message>
        <source>1 selected · risk %1, moving</source>
        <translation>المحدد: 1 · خطر %1، قيد النقل</translation>
    </message>
    <message>
        <source>1 selected · risk %1</source>
        <translation>المحدد: 1 · خطر %1</translation>
    </message>
    <message>
        <source>View of the week</source>
        <translation>عرض الأسبوع</translation>
    </message>
    <message>
        <source>By day and hour</source>
        <translation>حسب اليوم والساعة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>As a table that can be sorted</source>
        <translation>جدول يمكن ترتيبه</translation>
    </message>
    <message>
        <source>Double click a time or press N to make one, or plan a week</source>
        <translation>انقر نقرًا مزدوجًا على وقت أو اضغط N لإنشاء موعد، أو خطط أسبوعًا</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>A row for each account</source>
        <translation>صف لكل حساب</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>لا حسابات بعد</translation>
    </message>
    <message>
        <source>Add the first one under Accounts</source>
        <translation>أضف الأول في «الحسابات»</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n of these slots</source>
        <translation>
            <numerusform>لا يخفي المرشح أيًا من هذه المواعيد (%n)</numerusform>
            <numerusform>يخفي المرشح موعدًا واحدًا من هذه</numerusform>
            <numerusform>يخفي المرشح موعدين من هذه</numerusform>
            <numerusform>يخفي المرشح %n مواعيد من هذه</numerusform>
            <numerusform>يخفي المرشح %n موعدًا من هذه</numerusform>
            <numerusform>يخفي المرشح %n موعدًا من هذه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CalendarView</name>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Does not exist</source>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>Twice: the first one counts</source>
        <translation>مرتين: تُحتسب الأولى</translation>
    </message>
</context>
<context>
    <name>ui::ChangeText</name>
    <message>
        <source>Changed text</source>
        <translation>النص المعدّل</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>حُذف: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>%1 removed, %2 added, of %3 words</source>
        <translation>الكلمات المحذوفة: %1، والمضافة: %2، من أصل %3</translation>
    </message>
</context>
<context>
    <name>ui::ClockJump</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock went back by %1. What was late may be ahead again: look at what needs you</source>
        <translation>تأخرت ساعة هذا الحاسوب %1. ما كان متأخرًا قد يصبح قادمًا من جديد: راجع ما يحتاج إليك</translation>
    </message>
    <message>
        <source>This computer&apos;s clock went ahead by %1. What was due meanwhile was not sent: look at what needs you</source>
        <translation>تقدمت ساعة هذا الحاسوب %1. ما حان موعده في أثناء ذلك لم يُرسل: راجع ما يحتاج إليك</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Search or command</source>
        <translation>بحث أو أمر</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>ui::CommentsPane</name>
    <message>
        <source>Trail and comments</source>
        <translation>السجل والتعليقات</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Write a comment for the team</source>
        <translation>اكتب تعليقًا للفريق</translation>
    </message>
    <message>
        <source>Nobody has said anything yet</source>
        <translation>لم يقل أحد شيئًا بعد</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>اعتمده %1</translation>
    </message>
    <message>
        <source>%1 requested changes</source>
        <translation>طلب %1 تعديلات</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>رفضه %1</translation>
    </message>
    <message>
        <source>void since</source>
        <translation>أُبطل لاحقًا</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>لم يقل أحد شيئًا بعد.</translation>
    </message>
    <message>
        <source>Not said: %1</source>
        <translation>لم يُرسل: %1</translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>%1 %2 against</source>
        <translation>%1 %2 مقابل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>متطابقان</translation>
    </message>
    <message>
        <source>Struck through: only there. Underlined: only here.</source>
        <translation>المشطوب: هناك فقط. المسطّر: هنا فقط.</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonModel</name>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Slots above the limit</source>
        <translation>المواعيد فوق الحد</translation>
    </message>
    <message>
        <source>Average risk</source>
        <translation>متوسط الخطر</translation>
    </message>
    <message>
        <source>95th percentile risk</source>
        <translation>الخطر عند المئين 95</translation>
    </message>
    <message>
        <source>Reach, p10</source>
        <translation>الوصول، p10</translation>
    </message>
    <message>
        <source>Reach, p50</source>
        <translation>الوصول، p50</translation>
    </message>
    <message>
        <source>Reach, p90</source>
        <translation>الوصول، p90</translation>
    </message>
    <message>
        <source>Reach, run against run (p10 to p90)</source>
        <translation>الوصول، جولة بجولة (p10 إلى p90)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Broken rules</source>
        <translation>القواعد المخالَفة</translation>
    </message>
    <message>
        <source>Fullest daily cap</source>
        <translation>أكثر سقف يومي امتلاءً</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
</context>
<context>
    <name>ui::ContentEdit</name>
    <message>
        <source>For every platform</source>
        <translation>لكل المنصات</translation>
    </message>
    <message>
        <source>%1, variant %2</source>
        <translation>%1، الصيغة %2</translation>
    </message>
    <message>
        <source>Give it a title</source>
        <translation>أعطه عنوانًا</translation>
    </message>
    <message>
        <source>Write a text in at least one language</source>
        <translation>اكتب نصًا بلغة واحدة على الأقل</translation>
    </message>
</context>
<context>
    <name>ui::ContentForm</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>It has texts in every configured language</source>
        <translation>له نصوص بكل اللغات المضبوطة</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>إضافة نص</translation>
    </message>
    <message>
        <source>For every platform</source>
        <translation>لكل المنصات</translation>
    </message>
    <message>
        <source>Copy from</source>
        <translation>نسخ من</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <translation>إزالة هذا النص</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
</context>
<context>
    <name>ui::ContentModel</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Upcoming slots</source>
        <translation>المواعيد القادمة</translation>
    </message>
</context>
<context>
    <name>ui::ContentPage</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>جارٍ تحميل المكتبة…</translation>
    </message>
    <message>
        <source>New content</source>
        <translation>محتوى جديد</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>بحث في العناوين والنصوص</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>لا لغات</numerusform>
            <numerusform>لغة واحدة</numerusform>
            <numerusform>لغتان</numerusform>
            <numerusform>%n لغات</numerusform>
            <numerusform>%n لغة</numerusform>
            <numerusform>%n لغة</numerusform>
        </translation>
    </message>
    <message>
        <source>Any platform</source>
        <translation>أي منصة</translation>
    </message>
    <message numerus="yes">
        <source>%n platforms</source>
        <translation>
            <numerusform>لا منصات</numerusform>
            <numerusform>منصة واحدة</numerusform>
            <numerusform>منصتان</numerusform>
            <numerusform>%n منصات</numerusform>
            <numerusform>%n منصة</numerusform>
            <numerusform>%n منصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>أي نوع</translation>
    </message>
    <message numerus="yes">
        <source>%n types</source>
        <translation>
            <numerusform>لا أنواع</numerusform>
            <numerusform>نوع واحد</numerusform>
            <numerusform>نوعان</numerusform>
            <numerusform>%n أنواع</numerusform>
            <numerusform>%n نوعًا</numerusform>
            <numerusform>%n نوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Used or not</source>
        <translation>مستخدم أم لا</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Search in the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>The library could not be read</source>
        <translation>تعذر تحميل المكتبة</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Take a filter back, or search for another word</source>
        <translation>أزل أحد المرشحات أو ابحث عن كلمة أخرى</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>المكتبة فارغة</translation>
    </message>
    <message>
        <source>Write what is to be published: a text for each language, a variant for each platform</source>
        <translation>اكتب ما سيُنشر: نصًا لكل لغة وصيغة لكل منصة</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Your role may read contents, not change them</source>
        <translation>دورك يتيح قراءة المحتويات لا تعديلها</translation>
    </message>
    <message>
        <source>Plan a week…</source>
        <translation>تخطيط أسبوع…</translation>
    </message>
    <message numerus="yes">
        <source>More than %n contents</source>
        <translation>
            <numerusform>أكثر من لا محتويات</numerusform>
            <numerusform>أكثر من محتوى واحد</numerusform>
            <numerusform>أكثر من محتويين</numerusform>
            <numerusform>أكثر من %n محتويات</numerusform>
            <numerusform>أكثر من %n محتوى</numerusform>
            <numerusform>أكثر من %n محتوى</numerusform>
        </translation>
    </message>
    <message>
        <source>1 content</source>
        <translation>محتوى واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n contents</source>
        <translation>
            <numerusform>لا محتويات</numerusform>
            <numerusform>محتوى واحد</numerusform>
            <numerusform>محتويان</numerusform>
            <numerusform>%n محتويات</numerusform>
            <numerusform>%n محتوى</numerusform>
            <numerusform>%n محتوى</numerusform>
        </translation>
    </message>
    <message>
        <source>In upcoming slots</source>
        <translation>في مواعيد قادمة</translation>
    </message>
    <message>
        <source>Not in upcoming slots</source>
        <translation>ليس في مواعيد قادمة</translation>
    </message>
</context>
<context>
    <name>ui::ContentSheet</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Plan this…</source>
        <translation>التخطيط له…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>What you wrote is kept until you save or discard it</source>
        <translation>يبقى ما كتبته إلى أن تحفظه أو تتجاهله</translation>
    </message>
    <message>
        <source>Your role may read contents, not change them</source>
        <translation>دورك يتيح قراءة المحتويات لا تعديلها</translation>
    </message>
    <message>
        <source>The content could not be read: %1</source>
        <translation>تعذر تحميل المحتوى: %1</translation>
    </message>
    <message>
        <source>New content</source>
        <translation>محتوى جديد</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Saving makes 1 approval void: its slot needs approval again.</source>
        <translation>يبطل الحفظ اعتمادًا واحدًا: يحتاج موعده إلى اعتماد جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Saving makes %n approvals void: their slots need approval again.</source>
        <translation>
            <numerusform>لا يبطل الحفظ أي اعتماد.</numerusform>
            <numerusform>يبطل الحفظ اعتمادًا واحدًا: يحتاج موعده إلى اعتماد جديد.</numerusform>
            <numerusform>يبطل الحفظ اعتمادين: يحتاج موعداهما إلى اعتماد جديد.</numerusform>
            <numerusform>يبطل الحفظ %n اعتمادات: تحتاج مواعيدها إلى اعتماد جديد.</numerusform>
            <numerusform>يبطل الحفظ %n اعتمادًا: تحتاج مواعيدها إلى اعتماد جديد.</numerusform>
            <numerusform>يبطل الحفظ %n اعتماد: تحتاج مواعيدها إلى اعتماد جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet; it is kept on this machine.</source>
        <translation>لم يُحفظ بعد؛ ويبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Give it a title</source>
        <translation>أعطه عنوانًا</translation>
    </message>
    <message>
        <source>It is not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message>
        <source>save “%1”</source>
        <translation>حفظ «%1»</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <translation>تم حفظ «%1»</translation>
    </message>
    <message>
        <source>Somebody else saved it meanwhile</source>
        <translation>حفظه شخص آخر في هذه الأثناء</translation>
    </message>
    <message>
        <source>Both texts are there: theirs is in the library, yours is in hand. Struck through is theirs, underlined is yours.</source>
        <translation>النصان موجودان: نص الآخر في المكتبة، ونصك هنا. المشطوب نص الآخر، والمسطّر نصك.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ نص الآخر</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>حفظ نصي فوقه</translation>
    </message>
    <message>
        <source>retire “%1”</source>
        <translation>أرشفة «%1»</translation>
    </message>
    <message>
        <source>bring “%1” back</source>
        <translation>استعادة «%1»</translation>
    </message>
    <message>
        <source>“%1” is retired; its slots keep it</source>
        <translation>تمت أرشفة «%1»؛ وتحتفظ به مواعيده</translation>
    </message>
    <message>
        <source>“%1” is in the library again</source>
        <translation>عاد «%1» إلى المكتبة</translation>
    </message>
    <message>
        <source>Attaching %1</source>
        <translation>جارٍ إرفاق %1</translation>
    </message>
    <message>
        <source>%1 is not attached: %2</source>
        <translation>لم يُرفق %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ContentStep</name>
    <message>
        <source>Where the content comes from</source>
        <translation>مصدر المحتوى</translation>
    </message>
    <message>
        <source>From the library</source>
        <translation>من المكتبة</translation>
    </message>
    <message>
        <source>Write a new one</source>
        <translation>كتابة محتوى جديد</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>بحث في العناوين والنصوص</translation>
    </message>
    <message>
        <source>Contents of the library</source>
        <translation>محتويات المكتبة</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>جارٍ تحميل المكتبة…</translation>
    </message>
    <message>
        <source>The library is empty: write a new content</source>
        <translation>المكتبة فارغة: اكتب محتوى جديدًا</translation>
    </message>
    <message>
        <source>Nothing in the library matches</source>
        <translation>لا نتائج في المكتبة</translation>
    </message>
    <message>
        <source>The library could not be read: %1</source>
        <translation>تعذر تحميل المكتبة: %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>For every platform that has no text of its own. More languages and variants in Content.</source>
        <translation>لكل منصة بلا نص خاص بها. المزيد من اللغات والصيغ في «المحتوى».</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>ui::CouncilDial</name>
    <message>
        <source>When the models would post</source>
        <translation>متى تنشر النماذج</translation>
    </message>
</context>
<context>
    <name>ui::CounterLabel</name>
    <message>
        <source>, %1 too many</source>
        <translation>، الزائد %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3%4</source>
        <translation>%1: %2 من %3%4</translation>
    </message>
</context>
<context>
    <name>ui::CounterRow</name>
    <message>
        <source>Caption, bytes</source>
        <translation>النص، بالبايت</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Limits of the platform</source>
        <translation>حدود المنصة</translation>
    </message>
</context>
<context>
    <name>ui::DateField</name>
    <message>
        <source>Up and Down: a day; Alt+Down: the month</source>
        <translation>السهمان لأعلى ولأسفل: يوم؛ Alt+↓: الشهر</translation>
    </message>
    <message>
        <source>Open the month (Alt+Down)</source>
        <translation>فتح الشهر (Alt+↓)</translation>
    </message>
    <message>
        <source>This is no day; write it as %1</source>
        <translation>ليس تاريخًا صالحًا؛ اكتبه هكذا: %1</translation>
    </message>
    <message>
        <source>Write a day from %1 on</source>
        <translation>اكتب تاريخًا من %1 فصاعدًا</translation>
    </message>
    <message>
        <source>Write a day up to %1</source>
        <translation>اكتب تاريخًا حتى %1</translation>
    </message>
</context>
<context>
    <name>ui::DayHeader</name>
    <message>
        <source>, %1 h</source>
        <translation>، %1 س</translation>
    </message>
    <message>
        <source>Mean risk %1, %2 % of the daily caps of this week&apos;s accounts in use</source>
        <translation>متوسط الخطر %1، والمستخدم %2% من السقوف اليومية لحسابات هذا الأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>The clock goes forward by %n minutes</source>
        <translation>
            <numerusform>تتقدم الساعة %n دقيقة</numerusform>
            <numerusform>تتقدم الساعة دقيقة واحدة</numerusform>
            <numerusform>تتقدم الساعة دقيقتين</numerusform>
            <numerusform>تتقدم الساعة %n دقائق</numerusform>
            <numerusform>تتقدم الساعة %n دقيقة</numerusform>
            <numerusform>تتقدم الساعة %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock goes back by %n minutes</source>
        <translation>
            <numerusform>تتأخر الساعة %n دقيقة</numerusform>
            <numerusform>تتأخر الساعة دقيقة واحدة</numerusform>
            <numerusform>تتأخر الساعة دقيقتين</numerusform>
            <numerusform>تتأخر الساعة %n دقائق</numerusform>
            <numerusform>تتأخر الساعة %n دقيقة</numerusform>
            <numerusform>تتأخر الساعة %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DecisionBar</name>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>طلب تعديلات</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Approve at high risk</source>
        <translation>اعتماد رغم الخطر المرتفع</translation>
    </message>
    <message>
        <source>“%1” is of high risk. Say why it goes out nevertheless.</source>
        <translation>خطر «%1» مرتفع. اذكر سبب نشره رغم ذلك.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>“%1” goes back to its author with your comment.</source>
        <translation>يعود «%1» إلى كاتبه مع تعليقك.</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>ما ينبغي تعديله</translation>
    </message>
    <message>
        <source>“%1” is taken out of the week until someone edits it.</source>
        <translation>يُخرج «%1» من الأسبوع حتى يعدّله أحد.</translation>
    </message>
    <message>
        <source>Not decided: %1</source>
        <translation>لم يُبت فيه: %1</translation>
    </message>
    <message>
        <source>Nobody decided in time. It needs a new time first.</source>
        <translation>لم يقرر أحد في الوقت المناسب. يلزمه أولًا وقت جديد.</translation>
    </message>
    <message>
        <source>Your role may not decide. An approver or the owner can.</source>
        <translation>دورك لا يتيح القرار. يستطيعه معتمِد أو المالك.</translation>
    </message>
    <message>
        <source>Your decision is on its way; the engine has not answered yet</source>
        <translation>قرارك في الطريق؛ لم يُجب المحرك بعد</translation>
    </message>
</context>
<context>
    <name>ui::DecisionSteps</name>
    <message numerus="yes">
        <source>approve %n slots</source>
        <translation>
            <numerusform>اعتماد %n موعد</numerusform>
            <numerusform>اعتماد موعد واحد</numerusform>
            <numerusform>اعتماد موعدين</numerusform>
            <numerusform>اعتماد %n مواعيد</numerusform>
            <numerusform>اعتماد %n موعدًا</numerusform>
            <numerusform>اعتماد %n موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>approve “%1”</source>
        <translation>اعتماد «%1»</translation>
    </message>
    <message numerus="yes">
        <source>request changes of %n slots</source>
        <translation>
            <numerusform>طلب تعديلات في %n موعد</numerusform>
            <numerusform>طلب تعديلات في موعد واحد</numerusform>
            <numerusform>طلب تعديلات في موعدين</numerusform>
            <numerusform>طلب تعديلات في %n مواعيد</numerusform>
            <numerusform>طلب تعديلات في %n موعدًا</numerusform>
            <numerusform>طلب تعديلات في %n موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>request changes of “%1”</source>
        <translation>طلب تعديلات في «%1»</translation>
    </message>
    <message numerus="yes">
        <source>reject %n slots</source>
        <translation>
            <numerusform>رفض %n موعد</numerusform>
            <numerusform>رفض موعد واحد</numerusform>
            <numerusform>رفض موعدين</numerusform>
            <numerusform>رفض %n مواعيد</numerusform>
            <numerusform>رفض %n موعدًا</numerusform>
            <numerusform>رفض %n موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>reject “%1”</source>
        <translation>رفض «%1»</translation>
    </message>
    <message>
        <source>%1 of %2 were refused, the first because: %3</source>
        <translation>رُفض %1 من %2، وسبب الأول: %3</translation>
    </message>
</context>
<context>
    <name>ui::DepartureModel</name>
    <message>
        <source>Held: waits for approval again</source>
        <translation>محتجز: ينتظر الاعتماد من جديد</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>يخرج</translation>
    </message>
    <message>
        <source>Is handed to a person</source>
        <translation>يُسلَّم إلى شخص</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
</context>
<context>
    <name>ui::Desk</name>
    <message>
        <source>The passphrase is wrong</source>
        <translation>عبارة المرور غير صحيحة</translation>
    </message>
    <message>
        <source>The owner&apos;s new passphrase</source>
        <translation>عبارة مرور المالك الجديدة</translation>
    </message>
    <message>
        <source>Owner&apos;s passphrase</source>
        <translation>عبارة مرور المالك</translation>
    </message>
    <message>
        <source>No passphrase has been set yet: the one you choose here is asked for from now on.</source>
        <translation>لم تُعيَّن عبارة مرور بعد: ما تختاره هنا سيُطلب من الآن فصاعدًا.</translation>
    </message>
</context>
<context>
    <name>ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ui::DiffSection</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>نوع المحتوى</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>%1: before %2, now %3</source>
        <translation>%1: كان %2 وصار %3</translation>
    </message>
    <message>
        <source>Changed since approval</source>
        <translation>ما تغيّر منذ الاعتماد</translation>
    </message>
    <message>
        <source>Changed since the last decision</source>
        <translation>ما تغيّر منذ آخر قرار</translation>
    </message>
    <message>
        <source>Changed since the first version</source>
        <translation>ما تغيّر منذ الإصدار الأول</translation>
    </message>
    <message>
        <source>Changed from the original</source>
        <translation>ما تغيّر عن الأصل</translation>
    </message>
    <message>
        <source>D folds it</source>
        <translation>D لطيّها</translation>
    </message>
    <message>
        <source>D shows it</source>
        <translation>D لعرضها</translation>
    </message>
</context>
<context>
    <name>ui::DropVerdict</name>
    <message>
        <source>Fits</source>
        <translation>مناسب</translation>
    </message>
    <message>
        <source>Fits, at a cost</source>
        <translation>مناسب بثمن</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>غير مناسب</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>حيث كان</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>%1 of %2 need approval again</source>
        <translation>%1 من %2 يحتاج إلى اعتماد جديد</translation>
    </message>
    <message>
        <source>All %1 fit</source>
        <translation>كلها مناسبة (%1)</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1 مليون</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1 ألف</translation>
    </message>
</context>
<context>
    <name>ui::EngineWords</name>
    <message>
        <source>%1 is too early; the earliest time that can still be planned is %2</source>
        <translation>%1 مبكر جدًا؛ أول وقت يمكن التخطيط له هو %2</translation>
    </message>
    <message>
        <source>%1 publishes in %2, not in %3</source>
        <translation>ينشر %1 بلغة %2 لا بلغة %3</translation>
    </message>
    <message>
        <source>%1 does not take a %2</source>
        <translation>لا تقبل %1 المحتوى من نوع %2</translation>
    </message>
    <message>
        <source>%1 falls into a blackout: %2</source>
        <translation>يقع %1 في فترة ممنوعة: %2</translation>
    </message>
    <message>
        <source>%1 falls into a blackout</source>
        <translation>يقع %1 في فترة ممنوعة</translation>
    </message>
    <message>
        <source>Its time</source>
        <translation>وقته</translation>
    </message>
    <message>
        <source>%1 needs %2 between posts; %3</source>
        <translation>يحتاج %1 إلى %2 بين المنشورات؛ %3</translation>
    </message>
    <message>
        <source>%1 already has %2 on %3; %4 allows %5 a day</source>
        <translation>لدى %1 بالفعل %2 في %3؛ تسمح %4 بـ %5 يوميًا</translation>
    </message>
    <message>
        <source>%1 already has %2 on %3; its risk allows %4 a day</source>
        <translation>لدى %1 بالفعل %2 في %3؛ يسمح خطره بـ %4 يوميًا</translation>
    </message>
    <message>
        <source>%1 would carry more risk that day than the safety mode allows</source>
        <translation>سيحمل %1 ذلك اليوم خطرًا أكثر مما يسمح به وضع الأمان</translation>
    </message>
    <message>
        <source>%1 carries more risk than the safety mode allows</source>
        <translation>يحمل %1 خطرًا أكثر مما يسمح به وضع الأمان</translation>
    </message>
    <message>
        <source>Two posts in %1 must be %2 apart, whatever the account; %3</source>
        <translation>يجب أن يفصل %2 بين منشورين بلغة %1 أيًّا كان الحساب؛ %3</translation>
    </message>
    <message>
        <source>there already is one at %1</source>
        <translation>يوجد منشور في %1 بالفعل</translation>
    </message>
    <message>
        <source>%1 is %2 after %3</source>
        <translation>%1 بعد %3 بمقدار %2</translation>
    </message>
    <message>
        <source>%1 is %2 before %3</source>
        <translation>%1 قبل %3 بمقدار %2</translation>
    </message>
    <message>
        <source>The account still to be assigned</source>
        <translation>الحساب الذي لم يُعيَّن بعد</translation>
    </message>
    <message>
        <source>%1 cools down until %2</source>
        <translation>%1 قيد التهدئة حتى %2</translation>
    </message>
    <message>
        <source>%1 cools down, without a known end</source>
        <translation>%1 قيد التهدئة بلا نهاية معروفة</translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation>%1 موقوف</translation>
    </message>
    <message>
        <source>%1 is banned</source>
        <translation>%1 محظور</translation>
    </message>
    <message>
        <source>There is no such account on %1</source>
        <translation>لا يوجد هذا الحساب على %1</translation>
    </message>
    <message>
        <source>%1 lies outside the plan&apos;s week</source>
        <translation>يقع %1 خارج أسبوع الخطة</translation>
    </message>
    <message>
        <source>No account that may post serves %1</source>
        <translation>لا حساب يمكنه النشر يخدم %1</translation>
    </message>
    <message>
        <source>The plan no longer has %1</source>
        <translation>لم تعد الخطة تشمل %1</translation>
    </message>
    <message>
        <source>Every day that is left of the week is full or closed for %1</source>
        <translation>كل ما بقي من أيام الأسبوع ممتلئ أو مغلق أمام %1</translation>
    </message>
    <message>
        <source>No account of %1 has a time left in the week that keeps every rule</source>
        <translation>لم يبقَ في الأسبوع لأي حساب على %1 وقت يحترم كل القواعد</translation>
    </message>
    <message>
        <source>The repair would be another one by now: look at it again</source>
        <translation>صار الإصلاح غير ما كان: اطلع عليه ثانية</translation>
    </message>
    <message>
        <source>The slot is at CRITICAL risk: a person moves, reassigns or cancels it</source>
        <translation>خطر الموعد حرج: على شخص أن ينقله أو يعيد تعيينه أو يلغيه</translation>
    </message>
    <message>
        <source>The slot is approved, on its way or pinned and stays where it is</source>
        <translation>الموعد معتمد أو في طريقه أو مثبّت، فيبقى مكانه</translation>
    </message>
    <message>
        <source>The move would not lower the slot&apos;s risk of %1 any more</source>
        <translation>لم يعد النقل يخفض خطر الموعد البالغ %1</translation>
    </message>
    <message>
        <source>The slot is %1; only a cancelled one can be restored</source>
        <translation>لا يُستعاد إلا موعد ملغى؛ وحالة هذا: %1</translation>
    </message>
    <message>
        <source>The slot is %1; only a planned one is sent for approval</source>
        <translation>لا يُرسل للاعتماد إلا موعد مجدول؛ وحالة هذا: %1</translation>
    </message>
    <message>
        <source>The slot is %1; only %2 can make it %3</source>
        <translation>حالة الموعد: %1؛ ولا يغيّرها إلى «%3» إلا %2</translation>
    </message>
    <message>
        <source>The slot is %1 and cannot be edited</source>
        <translation>لا يمكن تعديل الموعد؛ حالته: %1</translation>
    </message>
    <message>
        <source>The slot is %1 and cannot become %2</source>
        <translation>لا يمكن أن ينتقل الموعد من «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>This is for %1 alone</source>
        <translation>هذا لا يخص إلا %1</translation>
    </message>
    <message>
        <source>somebody with the write scope</source>
        <translation>من يملك صلاحية الكتابة</translation>
    </message>
    <message>
        <source>a person with the write scope</source>
        <translation>شخص يملك صلاحية الكتابة</translation>
    </message>
    <message>
        <source>a person with the approve scope</source>
        <translation>شخص يملك صلاحية الاعتماد</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>the autonomous policy</source>
        <translation>السياسة الذاتية</translation>
    </message>
    <message>
        <source>the reconciler</source>
        <translation>المطابِق</translation>
    </message>
    <message>
        <source>a restore</source>
        <translation>عملية استعادة</translation>
    </message>
    <message>
        <source>The slot was changed by somebody else in the meantime: look at it again</source>
        <translation>غيّر شخص آخر الموعد في الأثناء: اطلع عليه ثانية</translation>
    </message>
    <message>
        <source>The slot was changed since: its version is %1 now</source>
        <translation>تغيّر الموعد منذ ذلك الحين: إصداره الآن %1</translation>
    </message>
    <message>
        <source>The slot %1 was changed since: its version is %2 now</source>
        <translation>تغيّر الموعد %1 منذ ذلك الحين: إصداره الآن %2</translation>
    </message>
    <message>
        <source>The whole plan of the slot is cancelled: copy the slot instead</source>
        <translation>خطة الموعد ملغاة كلها: انسخ الموعد بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Only slots of the same plan can make room, and this slot has none</source>
        <translation>لا تُفسح المكان إلا مواعيد الخطة نفسها، ولا خطة لهذا الموعد</translation>
    </message>
    <message>
        <source>It made room for another slot, and no other time fits</source>
        <translation>أفسح المكان لموعد آخر، ولا وقت آخر يناسبه</translation>
    </message>
    <message>
        <source>The account is on %1, the slot on %2</source>
        <translation>الحساب على %1 والموعد على %2</translation>
    </message>
    <message>
        <source>@%1 was retired and takes no new posts: bring it back first</source>
        <translation>الحساب @%1 مؤرشف ولا يقبل منشورات جديدة: استعده أولًا</translation>
    </message>
    <message>
        <source>%1 does not offer the content type %2</source>
        <translation>لا توفّر %1 نوع المحتوى %2</translation>
    </message>
    <message>
        <source>There is no plan with this id that could take a slot</source>
        <translation>لا خطة بهذا المعرّف يمكنها أخذ موعد</translation>
    </message>
    <message>
        <source>There is no slot with this id</source>
        <translation>لا موعد بهذا المعرّف</translation>
    </message>
    <message>
        <source>There is no account with this id</source>
        <translation>لا حساب بهذا المعرّف</translation>
    </message>
    <message>
        <source>There is no plan with this id</source>
        <translation>لا خطة بهذا المعرّف</translation>
    </message>
    <message>
        <source>The library holds no content with this id</source>
        <translation>لا محتوى بهذا المعرّف في المكتبة</translation>
    </message>
    <message>
        <source>Its time is too near for an approval</source>
        <translation>وقته أقرب من أن يُعتمد</translation>
    </message>
    <message>
        <source>The slot has no content yet</source>
        <translation>لا محتوى للموعد بعد</translation>
    </message>
    <message>
        <source>The slot has no account yet</source>
        <translation>لا حساب للموعد بعد</translation>
    </message>
    <message>
        <source>The slot has changed since it was shown</source>
        <translation>تغيّر الموعد منذ عُرض</translation>
    </message>
    <message>
        <source>The time to decide ended at %1</source>
        <translation>انتهى وقت القرار في %1</translation>
    </message>
    <message>
        <source>Approving a HIGH risk needs a note that says why</source>
        <translation>اعتماد خطر مرتفع يتطلب ملاحظة تذكر السبب</translation>
    </message>
    <message>
        <source>The risk of %1 is CRITICAL, and nothing goes out at that risk</source>
        <translation>الخطر %1 حرج، ولا يخرج شيء بهذا الخطر</translation>
    </message>
    <message>
        <source>The risk of %1 is above the limit of %2</source>
        <translation>الخطر %1 يتجاوز الحد %2</translation>
    </message>
    <message>
        <source>You edited this last, and @%1 asks for a second person: somebody else has to approve it</source>
        <translation>أنت آخر من عدّله، و@%1 يتطلب شخصًا ثانيًا: يجب أن يعتمده غيرك</translation>
    </message>
    <message>
        <source>The slot was edited since: send it for approval instead</source>
        <translation>عُدّل الموعد منذ ذلك الحين: أرسله للاعتماد</translation>
    </message>
    <message>
        <source>The slot is planned: there is no decision to take back</source>
        <translation>الموعد مجدول: لا قرار ليُسحب</translation>
    </message>
    <message>
        <source>The content has no text in %1</source>
        <translation>لا نص للمحتوى بلغة %1</translation>
    </message>
    <message>
        <source>The content library does not hold %1: it is approved by its id alone</source>
        <translation>لا تضم المكتبة %1: يُعتمد بمعرّفه وحده</translation>
    </message>
    <message>
        <source>The content library does not hold %1: its text and media are not known here</source>
        <translation>لا تضم المكتبة %1: نصه ووسائطه غير معروفة هنا</translation>
    </message>
    <message>
        <source>Only a person may write a private comment</source>
        <translation>لا يكتب التعليق الخاص إلا شخص</translation>
    </message>
    <message>
        <source>Nobody decided before %1, %2 minutes before its time</source>
        <translation>لم يقرر أحد قبل %1، أي قبل وقته بدقائق عددها %2</translation>
    </message>
    <message>
        <source>Nobody decided before its time</source>
        <translation>لم يقرر أحد قبل وقته</translation>
    </message>
    <message>
        <source>Nobody decided in time</source>
        <translation>لم يقرر أحد في الوقت المناسب</translation>
    </message>
    <message>
        <source>Its time passed before it was sent for approval</source>
        <translation>مضى وقته قبل إرساله للاعتماد</translation>
    </message>
    <message>
        <source>Its time passed while the engine was not running</source>
        <translation>مضى وقته والمحرك متوقف</translation>
    </message>
    <message>
        <source>It was approved, but nothing took it in time: this version does not send posts yet</source>
        <translation>كان معتمدًا ولم يأخذه شيء في وقته: هذا الإصدار لا يرسل المنشورات بعد</translation>
    </message>
    <message>
        <source>The engine stopped while it was being sent: whether it was published is not known</source>
        <translation>توقف المحرك أثناء إرساله: لا يُعرف هل نُشر</translation>
    </message>
    <message>
        <source>The platform refused the post</source>
        <translation>رفضت المنصة المنشور</translation>
    </message>
    <message>
        <source>The caption changed after the approval</source>
        <translation>تغيّر النص بعد الاعتماد</translation>
    </message>
    <message>
        <source>Its content was changed after the approval</source>
        <translation>تغيّر محتواه بعد الاعتماد</translation>
    </message>
    <message>
        <source>The risk of its account rose after the approval</source>
        <translation>ارتفع خطر حسابه بعد الاعتماد</translation>
    </message>
    <message>
        <source>The safety mode was tightened: it needs an approval again</source>
        <translation>شُدّد وضع الأمان: يحتاج إلى اعتماد جديد</translation>
    </message>
    <message>
        <source>The risk rose above the limit after it was planned: move it to another day or give it to another account</source>
        <translation>تجاوز الخطر الحد بعد التخطيط: انقله إلى يوم آخر أو أعطه حسابًا آخر</translation>
    </message>
    <message>
        <source>Moved by at most 30 minutes</source>
        <translation>نُقل 30 دقيقة على الأكثر</translation>
    </message>
    <message>
        <source>Handed over: mark it as posted once it is out</source>
        <translation>سُلّم: ضع علامة النشر عليه حين يخرج</translation>
    </message>
    <message>
        <source>Its plan was cancelled</source>
        <translation>أُلغيت خطته</translation>
    </message>
    <message>
        <source>Cancelled by %1</source>
        <translation>ألغاه %1</translation>
    </message>
    <message>
        <source>Taken back by %1</source>
        <translation>سحبه %1</translation>
    </message>
    <message>
        <source>Its risk is CRITICAL: it cannot be approved</source>
        <translation>خطره حرج: لا يمكن اعتماده</translation>
    </message>
    <message>
        <source>It is not known whether it was published</source>
        <translation>لا يُعرف هل نُشر</translation>
    </message>
    <message>
        <source>A person has to say how it ended</source>
        <translation>على شخص أن يبيّن كيف انتهى</translation>
    </message>
    <message>
        <source>Publishing it failed</source>
        <translation>فشل نشره</translation>
    </message>
    <message>
        <source>Its time passed</source>
        <translation>مضى وقته</translation>
    </message>
    <message>
        <source>It is suspended, and %1 this week</source>
        <translation>إنه موقوف، وعليه هذا الأسبوع: %1</translation>
    </message>
    <message>
        <source>It is banned, and %1 this week</source>
        <translation>إنه محظور، وعليه هذا الأسبوع: %1</translation>
    </message>
    <message>
        <source>It is retired, and %1 this week</source>
        <translation>إنه مؤرشف، وعليه هذا الأسبوع: %1</translation>
    </message>
    <message>
        <source>It cools down until %1, and %2 before</source>
        <translation>إنه قيد التهدئة حتى %1، وعليه قبلها: %2</translation>
    </message>
    <message>
        <source>It cools down, and %1 this week</source>
        <translation>إنه قيد التهدئة، وعليه هذا الأسبوع: %1</translation>
    </message>
    <message>
        <source>Its time was more than %1 minutes ago</source>
        <translation>مضى على وقته أكثر من %1 د</translation>
    </message>
    <message>
        <source>Its time has passed: it would leave at once</source>
        <translation>مضى وقته: سيخرج فورًا</translation>
    </message>
    <message>
        <source>Its time has passed: it waits for its turn</source>
        <translation>مضى وقته: ينتظر دوره</translation>
    </message>
    <message>
        <source>A plan that is %1 cannot be planned again</source>
        <translation>لا يُعاد تخطيط هذه الخطة: حالتها %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>EXECUTING</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>COMPLETED</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>The plan is cancelled</source>
        <translation>الخطة ملغاة</translation>
    </message>
    <message>
        <source>The plan is a draft: plan it first</source>
        <translation>الخطة مسودة: خططها أولًا</translation>
    </message>
    <message>
        <source>Planning was cancelled: the plan is unchanged</source>
        <translation>أُلغي التخطيط: لم تتغير الخطة</translation>
    </message>
    <message>
        <source>The accounts changed while the week was planned: plan it again</source>
        <translation>تغيّرت الحسابات أثناء تخطيط الأسبوع: أعد تخطيطه</translation>
    </message>
    <message>
        <source>The preview was cancelled</source>
        <translation>أُلغيت المعاينة</translation>
    </message>
    <message>
        <source>The simulation was cancelled: ask for fewer runs</source>
        <translation>أُلغيت المحاكاة: اطلب جولات أقل</translation>
    </message>
    <message>
        <source>The text with its hashtags has %1, %2 takes %3</source>
        <translation>النص مع وسومه: %1، وتقبل %2 حتى %3</translation>
    </message>
    <message>
        <source>%1 needs a title of %2 to %3 characters, this one has %4</source>
        <translation>تتطلب %1 عنوانًا من %2 إلى %3 من الأحرف؛ وطول هذا %4</translation>
    </message>
    <message>
        <source>%1 refuses the characters %2 in the %3</source>
        <translation>ترفض %1 الأحرف %2 في: %3</translation>
    </message>
    <message>
        <source>The %1 still holds the placeholder %2</source>
        <translation>بقي الموضع %2 دون ملء في: %1</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>hashtags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>%1 hashtags; on %2 at most %3 are taken</source>
        <translation>عدد الوسوم %1؛ تقبل %2 حتى %3</translation>
    </message>
    <message>
        <source>%1 hashtags; on %2 at most %3 are advisable</source>
        <translation>عدد الوسوم %1؛ يُستحسن على %2 ألا تتجاوز %3</translation>
    </message>
    <message>
        <source>%1 takes no post without %2</source>
        <translation>لا تقبل %1 منشورًا بلا %2</translation>
    </message>
    <message>
        <source>an image or a video</source>
        <translation>صورة أو فيديو</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>%1 files; %2 takes at most %3 in such a post</source>
        <translation>عدد الملفات %1؛ تقبل %2 حتى %3 في منشور كهذا</translation>
    </message>
    <message>
        <source>The text is marked as %1 but mostly written in another script</source>
        <translation>النص معلّم بلغة %1 لكن معظمه بكتابة أخرى</translation>
    </message>
    <message>
        <source>The content was changed since: version %1 is the newest, not %2</source>
        <translation>تغيّر المحتوى منذ ذلك الحين: الأحدث هو الإصدار %1 لا %2</translation>
    </message>
    <message>
        <source>The content was changed by somebody else in the meantime</source>
        <translation>غيّر شخص آخر المحتوى في الأثناء</translation>
    </message>
    <message>
        <source>%1 slots and %2 plans name this content: retire it instead</source>
        <translation>يُستخدم هذا المحتوى في مواعيد (%1) وخطط (%2): أرشفه بدلًا من ذلك</translation>
    </message>
    <message>
        <source>title may have at most %1 characters</source>
        <translation>الحد الأقصى لطول العنوان %1 من الأحرف</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>Only a regular file can be attached</source>
        <translation>لا يُرفق إلا ملف عادي</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>The file is larger than 4 GiB</source>
        <translation>الملف أكبر من 4 GiB</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>لا تمكن قراءة الملف</translation>
    </message>
    <message>
        <source>The file could not be read to its end</source>
        <translation>تعذرت قراءة الملف حتى نهايته</translation>
    </message>
    <message>
        <source>Attaching the file was cancelled</source>
        <translation>أُلغي إرفاق الملف</translation>
    </message>
    <message>
        <source>The workspace&apos;s media folder cannot be made</source>
        <translation>لا يمكن إنشاء مجلد الوسائط في مساحة العمل</translation>
    </message>
    <message>
        <source>The workspace&apos;s media folder cannot be written</source>
        <translation>لا تمكن الكتابة في مجلد الوسائط في مساحة العمل</translation>
    </message>
    <message>
        <source>The disk of the workspace is full: the file was not attached</source>
        <translation>قرص مساحة العمل ممتلئ: لم يُرفق الملف</translation>
    </message>
    <message>
        <source>There are too many files of this name: give it another</source>
        <translation>ملفات كثيرة بهذا الاسم: أعطه اسمًا آخر</translation>
    </message>
    <message>
        <source>The account was changed by somebody else in the meantime</source>
        <translation>غيّر شخص آخر الحساب في الأثناء</translation>
    </message>
    <message>
        <source>%1 has an account %2 that was retired: bring it back</source>
        <translation>على %1 حساب مؤرشف باسم %2: استعده</translation>
    </message>
    <message>
        <source>%1 has an account %2 already</source>
        <translation>على %1 حساب باسم %2 بالفعل</translation>
    </message>
    <message>
        <source>at lies ahead: only what has happened can be recorded</source>
        <translation>لم يحن ذلك الوقت بعد: لا يُسجَّل إلا ما حدث</translation>
    </message>
    <message>
        <source>at lies more than two years back: it weighs nothing any more</source>
        <translation>مضى على ذلك أكثر من عامين: لم يعد له وزن</translation>
    </message>
    <message>
        <source>There is a person of the name %1 already</source>
        <translation>يوجد شخص باسم %1 بالفعل</translation>
    </message>
    <message>
        <source>The name %1 is taken: choose another</source>
        <translation>الاسم %1 مستخدم: اختر غيره</translation>
    </message>
    <message>
        <source>%1 is the only owner: make somebody else an owner first</source>
        <translation>%1 هو المالك الوحيد: عيّن مالكًا آخر أولًا</translation>
    </message>
    <message>
        <source>There is no person with this id</source>
        <translation>لا شخص بهذا المعرّف</translation>
    </message>
    <message>
        <source>Only an owner may %1: it needs the scope admin</source>
        <translation>لا يستطيع إلا مالك %1</translation>
    </message>
    <message>
        <source>change people</source>
        <translation>تعديل الأشخاص</translation>
    </message>
    <message>
        <source>remove people</source>
        <translation>إزالة الأشخاص</translation>
    </message>
    <message>
        <source>change the workspace</source>
        <translation>تعديل مساحة العمل</translation>
    </message>
    <message>
        <source>switch an account&apos;s two-person rule</source>
        <translation>تغيير قاعدة الشخصين لحساب</translation>
    </message>
    <message>
        <source>Only a person may loosen what is safe</source>
        <translation>لا يخفف الأمان إلا شخص</translation>
    </message>
    <message>
        <source>Loosening the safety mode needs the owner&apos;s passphrase</source>
        <translation>تخفيف وضع الأمان يتطلب عبارة مرور المالك</translation>
    </message>
    <message>
        <source>The configuration allows nothing looser than %1</source>
        <translation>لا تسمح الإعدادات بأخفّ من %1</translation>
    </message>
    <message>
        <source>The passphrase was wrong %1 times: try again after %2</source>
        <translation>عدد المرات التي أخطأت فيها عبارة المرور %1: أعد المحاولة بعد %2</translation>
    </message>
    <message>
        <source>The passphrase must have at least %1 characters</source>
        <translation>الحد الأدنى لطول عبارة المرور %1 من الأحرف</translation>
    </message>
    <message>
        <source>A cap above or a gap below the built-in table is for the owner: it needs the scope admin</source>
        <translation>رفع السقف أو خفض الفاصل عن الجدول المدمج للمالك وحده</translation>
    </message>
    <message>
        <source>reason is missing: a cap above or a gap below the built-in table needs one</source>
        <translation>السبب ناقص: يلزم عند رفع السقف أو خفض الفاصل عن الجدول المدمج</translation>
    </message>
    <message>
        <source>No trend that was entered by hand holds for %1</source>
        <translation>لا اتجاه مُدخلًا يدويًا يسري على %1</translation>
    </message>
    <message>
        <source>to must lie in the future: this time is over already</source>
        <translation>يجب أن تكون النهاية في المستقبل: انقضت هذه الفترة</translation>
    </message>
    <message>
        <source>There are %1 blackouts already: remove some first</source>
        <translation>عدد الفترات الممنوعة بلغ %1: أزل بعضها أولًا</translation>
    </message>
    <message>
        <source>There is no blackout with this id</source>
        <translation>لا فترة ممنوعة بهذا المعرّف</translation>
    </message>
    <message>
        <source>The workspace&apos;s name may have at most %1 characters</source>
        <translation>الحد الأقصى لطول اسم مساحة العمل %1 من الأحرف</translation>
    </message>
    <message>
        <source>The workspace was set up on %1 already</source>
        <translation>أُعدّت مساحة العمل من قبل: %1</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved</source>
        <translation>القرص ممتلئ: لم يُحفظ شيء</translation>
    </message>
    <message>
        <source>The database is busy; try again in a moment</source>
        <translation>قاعدة البيانات مشغولة؛ أعد المحاولة بعد لحظة</translation>
    </message>
    <message>
        <source>The database is damaged; the command check tells where</source>
        <translation>قاعدة البيانات تالفة؛ يبيّن الأمر check الموضع</translation>
    </message>
    <message>
        <source>The database cannot be written: it is read-only</source>
        <translation>لا تمكن الكتابة في قاعدة البيانات: هي للقراءة فقط</translation>
    </message>
    <message>
        <source>The disk failed while the database was read or written</source>
        <translation>فشل القرص أثناء قراءة قاعدة البيانات أو كتابتها</translation>
    </message>
    <message>
        <source>The store cannot be read right now: nothing was changed, try again</source>
        <translation>لا تمكن قراءة البيانات الآن: لم يتغير شيء، أعد المحاولة</translation>
    </message>
    <message>
        <source>The engine is stopping: nothing was changed, try again later</source>
        <translation>المحرك يتوقف: لم يتغير شيء، أعد المحاولة لاحقًا</translation>
    </message>
    <message>
        <source>The engine is stopping: the plan is unchanged</source>
        <translation>المحرك يتوقف: لم تتغير الخطة</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>platform, language</comment>
        <translation>%1 بلغة %2</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%n منشورات</numerusform>
            <numerusform>%n منشورًا</numerusform>
            <numerusform>%n منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>لا بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>%1 has suspended the account</source>
        <translation>أوقفت %1 الحساب</translation>
    </message>
    <message>
        <source>%1 asked to wait; the next try is two hours after the first</source>
        <translation>طلبت %1 الانتظار؛ المحاولة التالية بعد الأولى بساعتين</translation>
    </message>
    <message>
        <source>Rejected by %1: %2</source>
        <translation>رفضه %1: %2</translation>
    </message>
    <message>
        <source>The content library does not hold what this slot publishes</source>
        <translation>لا تضم المكتبة ما ينشره هذا الموعد</translation>
    </message>
    <message>
        <source>The text was changed since</source>
        <translation>تغيّر النص منذ ذلك الحين</translation>
    </message>
    <message>
        <source>%1 %2 at %3: %4</source>
        <translation>%1 %2 في %3: %4</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>لا حساب</translation>
    </message>
    <message>
        <source>its account is not known here</source>
        <translation>حسابه غير معروف هنا</translation>
    </message>
    <message>
        <source>This blackout stands already</source>
        <translation>هذه الفترة الممنوعة موجودة بالفعل</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceHead</name>
    <message>
        <source>Nobody decided in time</source>
        <translation>لم يقرر أحد في الوقت المناسب</translation>
    </message>
    <message>
        <source>This cannot be approved now</source>
        <translation>لا يمكن اعتماده الآن</translation>
    </message>
    <message>
        <source>Edited while you looked at it</source>
        <translation>عُدّل أثناء اطلاعك عليه</translation>
    </message>
    <message>
        <source>The earlier approval is void</source>
        <translation>بطل الاعتماد السابق</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <translation>تغيّر منذ ذلك الحين: %1</translation>
    </message>
    <message>
        <source>Changed: %1. Look again before you decide.</source>
        <translation>تغيّر: %1. اطلع عليه ثانية قبل القرار.</translation>
    </message>
    <message>
        <source>It was due %1.</source>
        <translation>كان وقته %1.</translation>
    </message>
    <message>
        <source>There is no time of its plan left that fits.</source>
        <translation>لم يبقَ في خطته وقت مناسب.</translation>
    </message>
    <message>
        <source>The next time that fits is %1.</source>
        <translation>أقرب وقت مناسب هو %1.</translation>
    </message>
    <message>
        <source>Move there and ask again</source>
        <translation>النقل إليه وإعادة الطلب</translation>
    </message>
    <message>
        <source>A planner can move it.</source>
        <translation>يمكن لمخطِّط نقله.</translation>
    </message>
</context>
<context>
    <name>ui::EvidencePane</name>
    <message>
        <source>Risk %1 %2</source>
        <translation>خطر %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>موضوع القرار</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>وقت النشر</translation>
    </message>
    <message>
        <source>Decide before</source>
        <translation>القرار قبل</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>%1, visibility %2</source>
        <translation>%1، الظهور %2</translation>
    </message>
    <message>
        <source>Last decided</source>
        <translation>آخر قرار</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1، بقرار %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>A decision binds to this fingerprint of caption, media, account, platform, language, time and risk band:
%1</source>
        <translation>يرتبط القرار بهذه البصمة للنص والوسائط والحساب والمنصة واللغة والوقت ومستوى الخطر:
%1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>وقت النشر %1</translation>
    </message>
    <message>
        <source>Decide before %1</source>
        <translation>القرار قبل %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3 posts that day</source>
        <translation>%1، منشورات ذلك اليوم %2 من %3</translation>
    </message>
    <message>
        <source>%1, base rate of %2</source>
        <translation>%1، المعدل الأساسي لـ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>مجلس النماذج</translation>
    </message>
    <message>
        <source>Asking what the models said…</source>
        <translation>جارٍ السؤال عما قالته النماذج…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model and what it said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>agreement %1, confidence %2</source>
        <translation>الاتفاق %1، الثقة %2</translation>
    </message>
    <message>
        <source>Together they advise %1, in the audience&apos;s time.</source>
        <translation>معًا تنصح بـ %1 بتوقيت الجمهور.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter and name of a model</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Dissent: %1 is %2&#xa0;h away</source>
        <translation>المخالف: يبعد %1 مقدار %2 س</translation>
    </message>
    <message>
        <source>limit %1 in %2 mode</source>
        <comment>risk, name of the safety mode</comment>
        <translation>الحد %1 في وضع %2</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>العامل</translation>
    </message>
    <message>
        <source>Share of the risk</source>
        <translation>حصته من الخطر</translation>
    </message>
    <message>
        <source>Own risk</source>
        <translation>خطره وحده</translation>
    </message>
</context>
<context>
    <name>ui::ExpiredMove</name>
    <message>
        <source>Moved to %1, but not in the queue: %2</source>
        <translation>نُقل إلى %1، لكنه ليس في قائمة الانتظار: %2</translation>
    </message>
    <message>
        <source>Moved to %1; it waits for a decision again</source>
        <translation>نُقل إلى %1؛ وينتظر قرارًا من جديد</translation>
    </message>
    <message>
        <source>Not moved: %1</source>
        <translation>لم يُنقل: %1</translation>
    </message>
    <message>
        <source>Not moved: no time that fits is left</source>
        <translation>لم يُنقل: لم يبقَ وقت مناسب</translation>
    </message>
</context>
<context>
    <name>ui::FigureStrip</name>
    <message>
        <source>%1 in %2</source>
        <comment>a figure, the name of the other plan</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>%1 safe, %2 risky</source>
        <translation>%1 آمنة، %2 خطرة</translation>
    </message>
    <message>
        <source>Average risk</source>
        <translation>متوسط الخطر</translation>
    </message>
    <message>
        <source>95th percentile risk</source>
        <translation>المئين 95</translation>
    </message>
    <message>
        <source>Estimated reach</source>
        <translation>الوصول التقديري</translation>
    </message>
    <message>
        <source>p10 %1, p90 %2</source>
        <translation>من %1 (p10) إلى %2 (p90)</translation>
    </message>
    <message>
        <source>Broken rules</source>
        <translation>القواعد المخالَفة</translation>
    </message>
    <message>
        <source>cannot go as they stand</source>
        <translation>لا يمكن خروجها كما هي</translation>
    </message>
    <message>
        <source>every slot can go</source>
        <translation>يمكن خروج كل المواعيد</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>الأرقام الرئيسية</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>الحد %1</translation>
    </message>
    <message>
        <source>1 slot in 20 is above</source>
        <translation>موعد من كل 20 أعلى منه</translation>
    </message>
</context>
<context>
    <name>ui::FileExport</name>
    <message>
        <source>The folder %1 is not there any more</source>
        <translation>لم يعد المجلد %1 موجودًا</translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 مجلد</translation>
    </message>
    <message>
        <source>You may not write into %1</source>
        <translation>لا يُسمح لك بالكتابة في %1</translation>
    </message>
    <message>
        <source>There is no room left where %1 is</source>
        <translation>لم يبقَ متسع حيث يقع %1</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>يقول النظام: %1</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>تم الحفظ في %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <translation>لم يُحفظ %1. %2</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>اختيار مكان آخر</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>كل المنصات</translation>
    </message>
    <message numerus="yes">
        <source>%n platforms</source>
        <translation>
            <numerusform>لا منصات</numerusform>
            <numerusform>منصة واحدة</numerusform>
            <numerusform>منصتان</numerusform>
            <numerusform>%n منصات</numerusform>
            <numerusform>%n منصة</numerusform>
            <numerusform>%n منصة</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>لا لغات</numerusform>
            <numerusform>لغة واحدة</numerusform>
            <numerusform>لغتان</numerusform>
            <numerusform>%n لغات</numerusform>
            <numerusform>%n لغة</numerusform>
            <numerusform>%n لغة</numerusform>
        </translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message numerus="yes">
        <source>%n states</source>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>%n حالات</numerusform>
            <numerusform>%n حالة</numerusform>
            <numerusform>%n حالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Any risk</source>
        <translation>أي خطر</translation>
    </message>
    <message numerus="yes">
        <source>%n risk bands</source>
        <translation>
            <numerusform>لا مستويات</numerusform>
            <numerusform>مستوى واحد</numerusform>
            <numerusform>مستويان</numerusform>
            <numerusform>%n مستويات</numerusform>
            <numerusform>%n مستوى</numerusform>
            <numerusform>%n مستوى</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the week</source>
        <translation>بحث في الأسبوع</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Take all filters back</source>
        <translation>إزالة كل المرشحات</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>المخفي: %n</numerusform>
            <numerusform>المخفي: %n</numerusform>
            <numerusform>المخفي: %n</numerusform>
            <numerusform>المخفي: %n</numerusform>
            <numerusform>المخفي: %n</numerusform>
            <numerusform>المخفي: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>Only %1. Delete shows all again</source>
        <translation>%1 فقط. مفتاح Delete يعيد عرض الكل</translation>
    </message>
</context>
<context>
    <name>ui::FirstStart</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا بك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Approvals and the audit log carry it. You are the owner of this workspace.</source>
        <translation>يظهر في الاعتمادات وسجل التدقيق. أنت مالك مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>اسم مساحة العمل</translation>
    </message>
    <message>
        <source>The brand or team it is for; can stay empty</source>
        <translation>العلامة أو الفريق الذي يخصه؛ ويمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Days and times are meant in it; an account may have its own</source>
        <translation>بها تُفهم الأيام والأوقات؛ وقد يكون للحساب منطقته</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Two things first. Everything can be changed later in Settings.</source>
        <translation>أمران أولًا. يمكن تغيير كل شيء لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>What shall we begin with?</source>
        <translation>بمَ نبدأ؟</translation>
    </message>
    <message>
        <source>Look around in a sample week</source>
        <translation>استكشاف أسبوع نموذجي</translation>
    </message>
    <message>
        <source>Accounts, contents and a planned week of an invented company. Nothing of it is ever published.</source>
        <translation>حسابات ومحتويات وأسبوع مخطط لشركة متخيلة. لا يُنشر منها شيء أبدًا.</translation>
    </message>
    <message>
        <source>Add my accounts</source>
        <translation>إضافة حساباتي</translation>
    </message>
    <message>
        <source>The first step to a week of your own: the accounts you publish from</source>
        <translation>الخطوة الأولى نحو أسبوعك: الحسابات التي تنشر منها</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>البدء من الصفر</translation>
    </message>
    <message>
        <source>An empty calendar; you know the way</source>
        <translation>تقويم فارغ لمن يعرف الطريق</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Fill in your name first</source>
        <translation>اكتب اسمك أولًا</translation>
    </message>
    <message>
        <source>Choose a time zone first</source>
        <translation>اختر منطقة زمنية أولًا</translation>
    </message>
</context>
<context>
    <name>ui::GeneralForm</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>How this window looks and speaks, and what the workspace is called.</source>
        <translation>مظهر هذه النافذة ولغتها، واسم مساحة العمل.</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>هذه النافذة</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>theme, light, dark</source>
        <translation>السمة، فاتح، داكن</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>أول يوم في الأسبوع</translation>
    </message>
    <message>
        <source>calendar, Monday, Sunday, Saturday</source>
        <translation>التقويم، الإثنين، الأحد، السبت</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>الرسوم المتحركة</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>for everybody who works in it</source>
        <translation>لكل من يعمل فيها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>workspace, clock</source>
        <translation>مساحة العمل، الساعة</translation>
    </message>
    <message>
        <source>Every time that names no zone of its own is meant in this one. What is planned already stays where it stands.</source>
        <translation>كل وقت بلا منطقة خاصة يُفهم بهذه المنطقة. ويبقى المخطط مكانه.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Only an owner may change the workspace</source>
        <translation>لا يغيّر مساحة العمل إلا مالك</translation>
    </message>
    <message>
        <source>name of the workspace</source>
        <translation>اسم مساحة العمل</translation>
    </message>
    <message>
        <source>time zone of the workspace</source>
        <translation>المنطقة الزمنية لمساحة العمل</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>language</comment>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>language</comment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Same as system (%1)</source>
        <translation>مثل النظام (%1)</translation>
    </message>
    <message>
        <source>By language (%1)</source>
        <translation>حسب اللغة (%1)</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مدمجة</translation>
    </message>
    <message>
        <source>Turn off animations</source>
        <translation>إيقاف الرسوم المتحركة</translation>
    </message>
    <message>
        <source>rows, row height, comfortable, compact</source>
        <translation>صفوف، ارتفاع الصف، مريحة، مدمجة</translation>
    </message>
    <message>
        <source>Distribution Engine</source>
        <translation>Distribution Engine</translation>
    </message>
    <message>
        <source>same as system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>The window will speak %1 from its next start. If you reload it now, earlier steps can no longer be undone.</source>
        <translation>ستستخدم النافذة اللغة %1 من التشغيل القادم. إن أعدت تحميلها الآن فلن يمكنك التراجع عن الخطوات السابقة.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>إعادة التحميل الآن</translation>
    </message>
    <message>
        <source>by language</source>
        <translation>حسب اللغة</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>مريحة</translation>
    </message>
</context>
<context>
    <name>ui::HeatBubble</name>
    <message>
        <source>no slots</source>
        <translation>لا مواعيد</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>الحد %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>opens the slots</source>
        <translation>يفتح المواعيد</translation>
    </message>
</context>
<context>
    <name>ui::HeatGridWords</name>
    <message>
        <source>%1, no slots</source>
        <translation>%1، لا مواعيد</translation>
    </message>
    <message>
        <source>%1, highest risk %2 %3, %4</source>
        <translation>%1، أعلى خطر %2 %3، %4</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>cool-down %1 h</source>
        <translation>تهدئة %1 س</translation>
    </message>
    <message>
        <source>cool-down</source>
        <translation>تهدئة</translation>
    </message>
    <message numerus="yes">
        <source>%n suspensions</source>
        <translation>
            <numerusform>لا إيقافات</numerusform>
            <numerusform>إيقاف واحد</numerusform>
            <numerusform>إيقافان</numerusform>
            <numerusform>%n إيقافات</numerusform>
            <numerusform>%n إيقافًا</numerusform>
            <numerusform>%n إيقاف</numerusform>
        </translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>risk factor and its share</comment>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and hour</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>بلا حساب بعد</translation>
    </message>
    <message>
        <source>to be assigned</source>
        <translation>بانتظار التعيين</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account and day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, cool-down</source>
        <translation>%1، تهدئة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>platform and risk factor</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 % of the platform&apos;s average %2</source>
        <translation>%1% من متوسط المنصة %2</translation>
    </message>
    <message>
        <source>%1, adds %2 to the average, %3, %4</source>
        <translation>%1، يضيف %2 إلى المتوسط، %3، %4</translation>
    </message>
</context>
<context>
    <name>ui::HeatModel</name>
    <message>
        <source>%1, no slots</source>
        <translation>%1، لا مواعيد</translation>
    </message>
    <message>
        <source>%1: %2 %3 %4, %5</source>
        <comment>row, what its figure is, risk, band, number of slots</comment>
        <translation>%1: %2 %3 %4، %5</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>الخطوات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>What was done in this window. A step is taken back together with those that came after it.</source>
        <translation>ما أُنجز في هذه النافذة. تُلغى الخطوة مع ما جاء بعدها.</translation>
    </message>
    <message>
        <source>Nothing was done in this window yet</source>
        <translation>لم يُنجز شيء في هذه النافذة بعد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Refused, and dropped</source>
        <translation>رُفضت وأُسقطت</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>إلغاء الخطوة</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>إعادة الخطوة</translation>
    </message>
</context>
<context>
    <name>ui::HourStrip</name>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>no hour</source>
        <translation>لا ساعة</translation>
    </message>
    <message>
        <source>%1 h is on</source>
        <translation>الساعة %1 مفعّلة</translation>
    </message>
    <message>
        <source>%1 h is off</source>
        <translation>الساعة %1 معطّلة</translation>
    </message>
    <message>
        <source>%1. On: %2</source>
        <translation>%1. المفعّلة: %2</translation>
    </message>
</context>
<context>
    <name>ui::InlineEdit</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Edit “%1”, %2</source>
        <comment>title and time of a slot</comment>
        <translation>تعديل «%1»، %2</translation>
    </message>
    <message>
        <source>Say a day and a time</source>
        <translation>حدد يومًا ووقتًا</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>change of “%1”</source>
        <translation>تعديل «%1»</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <translation>تم حفظ «%1»</translation>
    </message>
</context>
<context>
    <name>ui::KeySheet</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>اختصارات المفاتيح</translation>
    </message>
    <message>
        <source>Single letters rest while you type in a field.</source>
        <translation>لا تعمل الأحرف المفردة أثناء الكتابة في حقل.</translation>
    </message>
</context>
<context>
    <name>ui::LayerBar</name>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Layer: %1</source>
        <translation>الطبقة: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What lies over the week: risk, trend, peaks, blocked times, caps, approvals</source>
        <translation>ما يعلو الأسبوع: الخطر، الاتجاه، الذروة، الفترات الممنوعة، السقوف، الاعتمادات</translation>
    </message>
</context>
<context>
    <name>ui::LimitModel</name>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, needs %2</source>
        <translation>%1، والمطلوب %2</translation>
    </message>
    <message>
        <source>one post only</source>
        <translation>منشور واحد فقط</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Busiest day</source>
        <translation>أكثر الأيام ازدحامًا</translation>
    </message>
    <message>
        <source>Closest posts</source>
        <translation>أقرب المنشورات</translation>
    </message>
    <message>
        <source>Cap used</source>
        <translation>السقف المستخدم</translation>
    </message>
</context>
<context>
    <name>ui::ListText</name>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ui::LoadBars</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>Posts of the next 7 days</source>
        <translation>منشورات الأيام السبعة القادمة</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>الاعتمادات</translation>
    </message>
    <message>
        <source>Distribution Engine</source>
        <translation>Distribution Engine</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>بحث أو أمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>اختصارات المفاتيح</translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation>إلغاء ما يجري</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>إيقاف كل شيء</translation>
    </message>
    <message>
        <source>Release the stop</source>
        <translation>رفع الإيقاف</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>“%1” cannot be repeated or taken back: %2</source>
        <translation>لا يمكن تكرار «%1» أو التراجع عنه: %2</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Plan a week…</source>
        <translation>تخطيط أسبوع…</translation>
    </message>
    <message>
        <source>Plans…</source>
        <translation>الخطط…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>المحاكاة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>السجل…</translation>
    </message>
</context>
<context>
    <name>ui::MediaList</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>الملف مفقود</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>إرفاق ملفات…</translation>
    </message>
    <message>
        <source>Or drag them in from outside</source>
        <translation>أو اسحبها من الخارج</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
</context>
<context>
    <name>ui::MissingTime</name>
    <message>
        <source>The clocks skip %1 on that day: it stands at %2</source>
        <translation>تتخطى الساعات %1 في ذلك اليوم: يكون الموعد عند %2</translation>
    </message>
</context>
<context>
    <name>ui::MitigationCard</name>
    <message>
        <source>Average risk</source>
        <translation>متوسط الخطر</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>reach %1 %</source>
        <translation>الوصول %1%</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n moves</source>
        <translation>
            <numerusform>%1: %n عملية نقل</numerusform>
            <numerusform>%1: عملية نقل واحدة</numerusform>
            <numerusform>%1: عمليتا نقل</numerusform>
            <numerusform>%1: %n عمليات نقل</numerusform>
            <numerusform>%1: %n عملية نقل</numerusform>
            <numerusform>%1: %n عملية نقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n slots</source>
        <translation>
            <numerusform>نقل %n موعد</numerusform>
            <numerusform>نقل موعد واحد</numerusform>
            <numerusform>نقل موعدين</numerusform>
            <numerusform>نقل %n مواعيد</numerusform>
            <numerusform>نقل %n موعدًا</numerusform>
            <numerusform>نقل %n موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Lower the risk</source>
        <translation>خفض الخطر</translation>
    </message>
    <message>
        <source>nothing else changes</source>
        <translation>ولا يتغير شيء آخر</translation>
    </message>
    <message>
        <source>Looking for safer places…</source>
        <translation>جارٍ البحث عن أماكن أكثر أمانًا…</translation>
    </message>
    <message>
        <source>The proposals could not be read: %1</source>
        <translation>تعذر تحميل المقترحات: %1</translation>
    </message>
    <message>
        <source>No plan in sight has slots that could still be moved.</source>
        <translation>لا خطة ظاهرة فيها مواعيد يمكن نقلها بعد.</translation>
    </message>
    <message>
        <source>No move would lower the risk of this plan.</source>
        <translation>لا نقل يخفض خطر هذه الخطة.</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>جارٍ النقل…</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n moves</source>
        <translation>
            <numerusform>تطبيق %n عملية نقل</numerusform>
            <numerusform>تطبيق عملية نقل واحدة</numerusform>
            <numerusform>تطبيق عمليتي نقل</numerusform>
            <numerusform>تطبيق %n عمليات نقل</numerusform>
            <numerusform>تطبيق %n عملية نقل</numerusform>
            <numerusform>تطبيق %n عملية نقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role may look but not move slots</source>
        <translation>دورك يتيح عرض المواعيد لا نقلها</translation>
    </message>
    <message>
        <source>Critical, for a person to move or cancel: %1.</source>
        <translation>حرجة، على شخص أن ينقلها أو يلغيها: %1.</translation>
    </message>
    <message>
        <source>Nothing was moved: %1</source>
        <translation>لم يُنقل شيء: %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n slots moved: %1</source>
        <translation>
            <numerusform>تم نقل %n موعد: %1</numerusform>
            <numerusform>تم نقل موعد واحد: %1</numerusform>
            <numerusform>تم نقل موعدين: %1</numerusform>
            <numerusform>تم نقل %n مواعيد: %1</numerusform>
            <numerusform>تم نقل %n موعدًا: %1</numerusform>
            <numerusform>تم نقل %n موعد: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots with risk have no safer place; Preview says why.</source>
        <translation>
            <numerusform>لا موعد خطرًا بلا مكان أكثر أمانًا.</numerusform>
            <numerusform>موعد خطر واحد لا مكان أكثر أمانًا له؛ والمعاينة تبيّن السبب.</numerusform>
            <numerusform>موعدان خطران لا مكان أكثر أمانًا لهما؛ والمعاينة تبيّن السبب.</numerusform>
            <numerusform>%n مواعيد خطرة لا مكان أكثر أمانًا لها؛ والمعاينة تبيّن السبب.</numerusform>
            <numerusform>%n موعدًا خطرًا لا مكان أكثر أمانًا لها؛ والمعاينة تبيّن السبب.</numerusform>
            <numerusform>%n موعد خطر لا مكان أكثر أمانًا لها؛ والمعاينة تبيّن السبب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MitigationModel</name>
    <message>
        <source>%1, %2</source>
        <comment>time and account</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Risk now</source>
        <translation>الخطر الآن</translation>
    </message>
    <message>
        <source>Risk then</source>
        <translation>الخطر بعده</translation>
    </message>
</context>
<context>
    <name>ui::MitigationPreview</name>
    <message>
        <source>average %1 %2 %3, reach %4 %</source>
        <translation>المتوسط %1 %2 %3، الوصول %4%</translation>
    </message>
    <message>
        <source>Lower the risk</source>
        <translation>خفض الخطر</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>عمليات النقل</translation>
    </message>
    <message>
        <source>Without a proposal</source>
        <translation>بلا مقترح</translation>
    </message>
    <message>
        <source>No move would lower the risk of this plan.</source>
        <translation>لا نقل يخفض خطر هذه الخطة.</translation>
    </message>
    <message>
        <source>Each move goes to a free place that no rule forbids: %1. Moved slots are pinned.</source>
        <translation>ينتقل كل موعد إلى مكان حر لا تمنعه قاعدة: %1. وتُثبَّت المواعيد المنقولة.</translation>
    </message>
    <message>
        <source>Each move goes to a free place that no rule forbids: about %1. Moved slots are pinned.</source>
        <translation>ينتقل كل موعد إلى مكان حر لا تمنعه قاعدة: %1 تقريبًا. وتُثبَّت المواعيد المنقولة.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n moves</source>
        <translation>
            <numerusform>تطبيق %n عملية نقل</numerusform>
            <numerusform>تطبيق عملية نقل واحدة</numerusform>
            <numerusform>تطبيق عمليتي نقل</numerusform>
            <numerusform>تطبيق %n عمليات نقل</numerusform>
            <numerusform>تطبيق %n عملية نقل</numerusform>
            <numerusform>تطبيق %n عملية نقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role may look but not move slots</source>
        <translation>دورك يتيح عرض المواعيد لا نقلها</translation>
    </message>
</context>
<context>
    <name>ui::MitigationSteps</name>
    <message numerus="yes">
        <source>move %n slots to lower the risk</source>
        <translation>
            <numerusform>نقل %n موعد لخفض الخطر</numerusform>
            <numerusform>نقل موعد واحد لخفض الخطر</numerusform>
            <numerusform>نقل موعدين لخفض الخطر</numerusform>
            <numerusform>نقل %n مواعيد لخفض الخطر</numerusform>
            <numerusform>نقل %n موعدًا لخفض الخطر</numerusform>
            <numerusform>نقل %n موعد لخفض الخطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ModeBadge</name>
    <message>
        <source>Safety mode: %1, %2</source>
        <translation>وضع الأمان: %1، %2</translation>
    </message>
    <message>
        <source>max risk %1</source>
        <translation>أقصى خطر %1</translation>
    </message>
</context>
<context>
    <name>ui::MonthPopup</name>
    <message>
        <source>Choose a day</source>
        <translation>اختر يومًا</translation>
    </message>
    <message>
        <source>Month before (Page up)</source>
        <translation>الشهر السابق (Page Up)</translation>
    </message>
    <message>
        <source>Month after (Page down)</source>
        <translation>الشهر التالي (Page Down)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>ui::MoveDialog</name>
    <message>
        <source>Move “%1”</source>
        <translation>نقل «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Move %n slots</source>
        <translation>
            <numerusform>نقل %n موعد</numerusform>
            <numerusform>نقل موعد واحد</numerusform>
            <numerusform>نقل موعدين</numerusform>
            <numerusform>نقل %n مواعيد</numerusform>
            <numerusform>نقل %n موعدًا</numerusform>
            <numerusform>نقل %n موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Day and time are those of the first one; the others keep their distance from it.</source>
        <translation>اليوم والوقت للأول؛ وتحافظ البقية على بُعدها عنه.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>إفساح المكان</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Each keeps its account</source>
        <translation>يبقى لكل منها حسابه</translation>
    </message>
    <message>
        <source>They are of several platforms</source>
        <translation>من منصات متعددة</translation>
    </message>
    <message>
        <source>Say a day and a time</source>
        <translation>حدد يومًا ووقتًا</translation>
    </message>
    <message numerus="yes">
        <source>%n planned slots in the way move or are cancelled</source>
        <translation>
            <numerusform>لا مواعيد في الطريق</numerusform>
            <numerusform>موعد مجدول في الطريق يُنقل أو يُلغى</numerusform>
            <numerusform>موعدان مجدولان في الطريق يُنقلان أو يُلغيان</numerusform>
            <numerusform>%n مواعيد مجدولة في الطريق تُنقل أو تُلغى</numerusform>
            <numerusform>%n موعدًا مجدولًا في الطريق تُنقل أو تُلغى</numerusform>
            <numerusform>%n موعد مجدول في الطريق تُنقل أو تُلغى</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits at</source>
        <translation>يناسبه</translation>
    </message>
</context>
<context>
    <name>ui::NeedsModel</name>
    <message>
        <source>Outcome unknown</source>
        <translation>النتيجة مجهولة</translation>
    </message>
    <message>
        <source>Needs your review</source>
        <translation>يحتاج إلى مراجعتك</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائت</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي المهلة</translation>
    </message>
    <message>
        <source>Critical risk</source>
        <translation>خطر حرج</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>نقل إلى %1</translation>
    </message>
    <message>
        <source>Open in the calendar</source>
        <translation>فتح في التقويم</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>فتح الحساب</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Move to %1 on %2</source>
        <translation>نقل إلى %1 على %2</translation>
    </message>
</context>
<context>
    <name>ui::NotificationsForm</name>
    <message>
        <source>New work</source>
        <translation>عمل جديد</translation>
    </message>
    <message>
        <source>Slots that begin to wait for approval</source>
        <translation>مواعيد بدأت تنتظر الاعتماد</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Outcomes nobody knows, and slots that missed their time</source>
        <translation>نتائج لا يعرفها أحد، ومواعيد فات وقتها</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>الإخفاقات</translation>
    </message>
    <message>
        <source>Posts that a platform did not take</source>
        <translation>منشورات لم تقبلها منصة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>What this window tells of while you work at something else. On this machine only.</source>
        <translation>ما تنبّه إليه هذه النافذة وأنت في عمل آخر. على هذا الجهاز فقط.</translation>
    </message>
    <message>
        <source>News</source>
        <translation>المستجدات</translation>
    </message>
    <message>
        <source>this desktop has no tray: the counts in the rail are all</source>
        <translation>لا علبة نظام في سطح المكتب هذا: تكفي أرقام الشريط الجانبي</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>nothing is told between these times, also across midnight</source>
        <translation>لا تنبيه بين هذين الوقتين، ولو عبر منتصف الليل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>quiet hours, night, silence</source>
        <translation>ساعات الهدوء، الليل، الصمت</translation>
    </message>
    <message>
        <source>Both times make quiet hours</source>
        <translation>يلزم الوقتان معًا لساعات الهدوء</translation>
    </message>
    <message>
        <source>Must not be the time at which they begin</source>
        <translation>لا يصح أن يكون وقت بدايتها</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>ui::PaletteModel</name>
    <message>
        <source>Account, %1</source>
        <translation>حساب، %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>محتوى</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>خطة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>platform, time</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ui::PassphraseDialog</name>
    <message>
        <source>Change the owner&apos;s passphrase</source>
        <translation>تغيير عبارة مرور المالك</translation>
    </message>
    <message>
        <source>Set the owner&apos;s passphrase</source>
        <translation>تعيين عبارة مرور المالك</translation>
    </message>
    <message>
        <source>It is asked for whatever loosens what is safe. Nobody can read it back: keep it where you will find it.</source>
        <translation>تُطلب لكل ما يخفف الأمان. لا يمكن لأحد قراءتها لاحقًا: احفظها حيث تجدها.</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Fill in the fields first</source>
        <translation>املأ الحقول أولًا</translation>
    </message>
    <message>
        <source>The new passphrases differ</source>
        <translation>عبارتا المرور الجديدتان غير متطابقتين</translation>
    </message>
    <message>
        <source>Not the same as above</source>
        <translation>ليست كالتي في الأعلى</translation>
    </message>
    <message>
        <source>It was set elsewhere a moment ago</source>
        <translation>عُيّنت من مكان آخر قبل لحظة</translation>
    </message>
    <message>
        <source>The passphrase is changed</source>
        <translation>تم تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>The passphrase is set</source>
        <translation>تم تعيين عبارة المرور</translation>
    </message>
</context>
<context>
    <name>ui::PeopleForm</name>
    <message>
        <source>Looks at everything, changes nothing</source>
        <translation>يعرض كل شيء ولا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>Plans, edits and moves</source>
        <translation>يخطط ويعدّل وينقل</translation>
    </message>
    <message>
        <source>Plans, and approves what may leave</source>
        <translation>يخطط ويعتمد ما يجوز خروجه</translation>
    </message>
    <message>
        <source>Everything, people and rules too</source>
        <translation>كل شيء، والأشخاص والقواعد أيضًا</translation>
    </message>
    <message>
        <source>People and sign-in</source>
        <translation>الأشخاص والدخول</translation>
    </message>
    <message>
        <source>Who works here and as what. The audit log knows people by these names.</source>
        <translation>من يعمل هنا وبأي دور. يعرف سجل التدقيق الأشخاص بهذه الأسماء.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>إضافة شخص…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Nobody was added yet: whoever starts the program is its owner</source>
        <translation>لم يُضف أحد بعد: من يشغّل البرنامج هو مالكه</translation>
    </message>
    <message>
        <source>user, role, owner, approver, planner, reader</source>
        <translation>مستخدم، دور، مالك، معتمِد، مخطِّط، قارئ</translation>
    </message>
    <message>
        <source>at this window</source>
        <translation>في هذه النافذة</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>العمل باسمه</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Only an owner may add, change or remove people.</source>
        <translation>لا يضيف الأشخاص أو يعدّلهم أو يزيلهم إلا مالك.</translation>
    </message>
    <message>
        <source>Only an owner may add people</source>
        <translation>لا يضيف الأشخاص إلا مالك</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Their API tokens are revoked, also where you take the removal back. What they did stays on record.</source>
        <translation>تُبطَل رموز API الخاصة به ولو تراجعت عن الإزالة. ويبقى ما فعله في السجل.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Work as %1</source>
        <translation>العمل باسم %1</translation>
    </message>
    <message>
        <source>%1 may do more than you may now.</source>
        <translation>لدى %1 صلاحيات أكثر مما لديك الآن.</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>عبارة المرور غير صحيحة</translation>
    </message>
</context>
<context>
    <name>ui::PersonDialog</name>
    <message>
        <source>Change %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Write the name first</source>
        <translation>اكتب الاسم أولًا</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>تمت إضافة %1</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>تعديل %1</translation>
    </message>
</context>
<context>
    <name>ui::Place</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1، بالانتظار: %2</translation>
    </message>
</context>
<context>
    <name>ui::PlainChart</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1 ألف</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1 مليون</translation>
    </message>
</context>
<context>
    <name>ui::PlanDraft</name>
    <message>
        <source>No account serves this language.</source>
        <translation>لا حساب يخدم هذه اللغة.</translation>
    </message>
    <message>
        <source>The platform does not take this content type.</source>
        <translation>لا تقبل المنصة نوع المحتوى هذا.</translation>
    </message>
    <message>
        <source>Part of the week has passed.</source>
        <translation>مضى جزء من الأسبوع.</translation>
    </message>
    <message>
        <source>More would go beyond the risk limit of the safety mode.</source>
        <translation>المزيد يتجاوز حد الخطر في وضع الأمان.</translation>
    </message>
    <message>
        <source>Accounts are cooling down.</source>
        <translation>حسابات قيد التهدئة.</translation>
    </message>
    <message>
        <source>Blackouts take the time.</source>
        <translation>الفترات الممنوعة تشغل الوقت.</translation>
    </message>
    <message>
        <source>Other plans have taken the accounts&apos; times.</source>
        <translation>شغلت خطط أخرى أوقات الحسابات.</translation>
    </message>
    <message>
        <source>The accounts&apos; caps and gaps allow no more.</source>
        <translation>سقوف الحسابات وفواصلها لا تسمح بالمزيد.</translation>
    </message>
    <message>
        <source>Choose a content first</source>
        <translation>اختر محتوى أولًا</translation>
    </message>
    <message>
        <source>Give the new content a title</source>
        <translation>أعطِ المحتوى الجديد عنوانًا</translation>
    </message>
    <message>
        <source>Write the new content&apos;s text</source>
        <translation>اكتب نص المحتوى الجديد</translation>
    </message>
    <message>
        <source>Choose the first day</source>
        <translation>اختر اليوم الأول</translation>
    </message>
    <message>
        <source>Choose a time zone like Europe/Madrid</source>
        <translation>اختر منطقة زمنية مثل Europe/Madrid</translation>
    </message>
    <message>
        <source>This week has passed: choose a later first day</source>
        <translation>مضى هذا الأسبوع: اختر يومًا أول لاحقًا</translation>
    </message>
    <message>
        <source>Choose at least one platform</source>
        <translation>اختر منصة واحدة على الأقل</translation>
    </message>
    <message>
        <source>Choose at least one language</source>
        <translation>اختر لغة واحدة على الأقل</translation>
    </message>
    <message>
        <source>%1: %2 of %3 posts find no place. %4</source>
        <translation>%1: المنشورات التي لا مكان لها %2 من %3. %4</translation>
    </message>
</context>
<context>
    <name>ui::PlanHandling</name>
    <message>
        <source>Your role may look at plans, not make them</source>
        <translation>دورك يتيح عرض الخطط لا إنشاءها</translation>
    </message>
    <message>
        <source>A plan that runs, has ended or was cancelled is not planned again: duplicate it</source>
        <translation>لا يُعاد تخطيط خطة جارية أو منتهية أو ملغاة: كرّرها</translation>
    </message>
    <message>
        <source>It is cancelled already</source>
        <translation>أُلغيت من قبل</translation>
    </message>
    <message>
        <source>Cancel “%1”?</source>
        <translation>إلغاء «%1»؟</translation>
    </message>
    <message>
        <source>Everything of it that has not been published leaves the calendar, approvals too. What is published stays on record. The plan can be duplicated afterwards, not brought back.</source>
        <translation>يخرج من التقويم كل ما لم يُنشر منها، والاعتمادات أيضًا. ويبقى ما نُشر في السجل. يمكن بعدها تكرار الخطة، لا استعادتها.</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>الإبقاء على الخطة</translation>
    </message>
    <message>
        <source>Cancel the plan</source>
        <translation>إلغاء الخطة</translation>
    </message>
</context>
<context>
    <name>ui::PlanList</name>
    <message>
        <source>Week of %1</source>
        <translation>أسبوع %1</translation>
    </message>
</context>
<context>
    <name>ui::PlanMaker</name>
    <message>
        <source>Saving the content…</source>
        <translation>جارٍ حفظ المحتوى…</translation>
    </message>
    <message>
        <source>Making the plan…</source>
        <translation>جارٍ إنشاء الخطة…</translation>
    </message>
    <message>
        <source>Choosing accounts and times…</source>
        <translation>جارٍ اختيار الحسابات والأوقات…</translation>
    </message>
    <message>
        <source>plan “%1”</source>
        <translation>تخطيط «%1»</translation>
    </message>
</context>
<context>
    <name>ui::PlanMenu</name>
    <message>
        <source>Send the whole plan for approval…</source>
        <translation>إرسال الخطة كلها للاعتماد…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>إعادة التخطيط</translation>
    </message>
    <message>
        <source>Duplicate the plan into another week…</source>
        <translation>تكرار الخطة في أسبوع آخر…</translation>
    </message>
    <message>
        <source>Cancel the plan…</source>
        <translation>إلغاء الخطة…</translation>
    </message>
    <message>
        <source>All plans…</source>
        <translation>كل الخطط…</translation>
    </message>
    <message>
        <source>Planning was cancelled: the plan is as it was</source>
        <translation>أُلغي التخطيط: الخطة كما كانت</translation>
    </message>
    <message>
        <source>The plan stays as it is: %1</source>
        <translation>تبقى الخطة كما هي: %1</translation>
    </message>
    <message>
        <source>“%1” was planned again: %2</source>
        <translation>أُعيد تخطيط «%1»: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and state of a plan</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Plan “%1”: %2, %3</source>
        <translation>الخطة «%1»: %2، %3</translation>
    </message>
    <message>
        <source>Plan “%1”, %2</source>
        <translation>الخطة «%1»، %2</translation>
    </message>
    <message>
        <source>No plan in this week</source>
        <translation>لا خطة في هذا الأسبوع</translation>
    </message>
    <message>
        <source>Plan a week, or look at all plans</source>
        <translation>تخطيط أسبوع أو عرض كل الخطط</translation>
    </message>
    <message>
        <source>No plan has slots in this week</source>
        <translation>لا خطة لها مواعيد في هذا الأسبوع</translation>
    </message>
    <message>
        <source>A plan is being planned</source>
        <translation>يجري تخطيط خطة</translation>
    </message>
    <message>
        <source>Your role may look at plans, not make them</source>
        <translation>دورك يتيح عرض الخطط لا إنشاءها</translation>
    </message>
    <message>
        <source>It is cancelled already</source>
        <translation>أُلغيت من قبل</translation>
    </message>
    <message>
        <source>Plan a week…</source>
        <translation>تخطيط أسبوع…</translation>
    </message>
    <message>
        <source>Nothing of “%1” is left to send: all of it waits or is decided</source>
        <translation>لم يبقَ من «%1» ما يُرسل: كله ينتظر أو بُت فيه</translation>
    </message>
    <message>
        <source>Planning “%1” again</source>
        <translation>جارٍ إعادة تخطيط «%1»</translation>
    </message>
    <message>
        <source>“%1” is cancelled</source>
        <translation>تم إلغاء «%1»</translation>
    </message>
    <message>
        <source>Simulate the plan</source>
        <translation>محاكاة الخطة</translation>
    </message>
    <message>
        <source>Plans…</source>
        <translation>الخطط…</translation>
    </message>
</context>
<context>
    <name>ui::PlanWizard</name>
    <message>
        <source>Plan a week</source>
        <translation>تخطيط أسبوع</translation>
    </message>
    <message>
        <source>Accounts and rules could not be read: %1</source>
        <translation>تعذر تحميل الحسابات والقواعد: %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Planning was cancelled: nothing of it is in the calendar.</source>
        <translation>أُلغي التخطيط: لا شيء منه في التقويم.</translation>
    </message>
    <message>
        <source>Nothing was planned: %1</source>
        <translation>لم يُخطَّط شيء: %1</translation>
    </message>
    <message>
        <source>Your role may look at plans, not make them</source>
        <translation>دورك يتيح عرض الخطط لا إنشاءها</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>تخطيط: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>تخطيط</translation>
    </message>
    <message>
        <source>This is the first step</source>
        <translation>هذه أول خطوة</translation>
    </message>
    <message>
        <source>Choose where and when, and it shows what the plan would come to.</source>
        <translation>اختر أين ومتى، ليظهر هنا ما ستؤول إليه الخطة.</translation>
    </message>
    <message>
        <source>%1 planned for “%2”</source>
        <translation>تم التخطيط لـ «%2»: %1</translation>
    </message>
    <message>
        <source>Duplicate the plan</source>
        <translation>تكرار الخطة</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>تكرار «%1»</translation>
    </message>
    <message>
        <source>Choose a content to see it.</source>
        <translation>اختر محتوى لعرضها.</translation>
    </message>
</context>
<context>
    <name>ui::PlansDialog</name>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>No plan yet: “Plan a week…” makes the first one</source>
        <translation>لا خطط بعد: «تخطيط أسبوع…» ينشئ الأولى</translation>
    </message>
    <message>
        <source>The plans could not be read: %1</source>
        <translation>تعذر تحميل الخطط: %1</translation>
    </message>
    <message>
        <source>Reading the plans…</source>
        <translation>جارٍ تحميل الخطط…</translation>
    </message>
    <message>
        <source>Cancel plan…</source>
        <translation>إلغاء الخطة…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>إعادة التخطيط</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>تكرار…</translation>
    </message>
    <message>
        <source>Show in the calendar</source>
        <translation>عرض في التقويم</translation>
    </message>
    <message>
        <source>Planning was cancelled: the plan is as it was</source>
        <translation>أُلغي التخطيط: الخطة كما كانت</translation>
    </message>
    <message>
        <source>“%1” was planned again: %2</source>
        <translation>أُعيد تخطيط «%1»: %2</translation>
    </message>
    <message>
        <source>Choose a plan first</source>
        <translation>اختر خطة أولًا</translation>
    </message>
    <message>
        <source>A plan is being planned</source>
        <translation>يجري تخطيط خطة</translation>
    </message>
</context>
<context>
    <name>ui::PlansModel</name>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مجدولة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>From the day of planning</source>
        <translation>من يوم التخطيط</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>الإنشاء</translation>
    </message>
</context>
<context>
    <name>ui::PlatformsForm</name>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>What each platform lets one account do, and when its audience is there. A change holds from the next planning and move on; what stands already stays.</source>
        <translation>ما تسمح به كل منصة للحساب الواحد ومتى يكون جمهورها حاضرًا. يسري التغيير من التخطيط أو النقل القادم، ويبقى القائم كما هو.</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>قواعد</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>h</source>
        <translation>س</translation>
    </message>
    <message>
        <source>Peak hours</source>
        <translation>ساعات الذروة</translation>
    </message>
    <message>
        <source>Posts a day on one account</source>
        <translation>منشورات الحساب الواحد يوميًا</translation>
    </message>
    <message>
        <source>Gap between two posts of one account</source>
        <translation>الفاصل بين منشورين للحساب</translation>
    </message>
    <message>
        <source>Peak hours of the audience&apos;s day</source>
        <translation>ساعات الذروة في يوم الجمهور</translation>
    </message>
    <message>
        <source>Content types</source>
        <translation>أنواع المحتوى</translation>
    </message>
    <message>
        <source>cap, limit, TikTok, YouTube, Instagram, X, LinkedIn</source>
        <translation>السقف، الحد، TikTok، YouTube، Instagram، X، LinkedIn</translation>
    </message>
    <message>
        <source>minimum, spacing, TikTok, YouTube, Instagram, X, LinkedIn</source>
        <translation>الحد الأدنى، الفاصل، TikTok، YouTube، Instagram، X، LinkedIn</translation>
    </message>
    <message>
        <source>best times, TikTok, YouTube, Instagram, X, LinkedIn</source>
        <translation>أفضل الأوقات، TikTok، YouTube، Instagram، X، LinkedIn</translation>
    </message>
    <message>
        <source>video, short, reel, post, story</source>
        <translation>فيديو، فيديو قصير، ريل، منشور، قصة</translation>
    </message>
    <message>
        <source>At least one hour must be on</source>
        <translation>يجب تفعيل ساعة واحدة على الأقل</translation>
    </message>
    <message>
        <source>At least one content type must be on</source>
        <translation>يجب تفعيل نوع محتوى واحد على الأقل</translation>
    </message>
    <message>
        <source>%1: %2 posts a day (built in: %3), gap %4 (built in: %5).</source>
        <translation>%1: المنشورات يوميًا %2 (المدمج: %3)، الفاصل %4 (المدمج: %5).</translation>
    </message>
    <message>
        <source>%1 %2 gave the reason: %3</source>
        <comment>what is allowed, who, why</comment>
        <translation>%1 ذكر %2 السبب: %3</translation>
    </message>
    <message>
        <source>More is allowed than the built-in table holds safe</source>
        <translation>المسموح أكثر مما يعدّه الجدول المدمج آمنًا</translation>
    </message>
    <message>
        <source>Your role may look at these settings, not change them.</source>
        <translation>دورك يتيح عرض هذه الإعدادات لا تعديلها.</translation>
    </message>
    <message>
        <source>Your role may not change this</source>
        <translation>دورك لا يتيح تغيير هذا</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>what, platform</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Beyond the built-in table</source>
        <translation>ما يتجاوز الجدول المدمج</translation>
    </message>
    <message>
        <source>%1 may punish this. The reason stays on record, and a warning stays here while it lasts.</source>
        <translation>قد تعاقب %1 على ذلك. يبقى السبب في السجل، ويبقى هنا تحذير ما دام ساريًا.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>السماح</translation>
    </message>
</context>
<context>
    <name>ui::PostPane</name>
    <message>
        <source>Platform of the preview</source>
        <translation>منصة المعاينة</translation>
    </message>
    <message>
        <source>The library does not hold this content. What is approved is its id alone: %1</source>
        <translation>لا تضم المكتبة هذا المحتوى. ما يُعتمد هو معرّفه فقط: %1</translation>
    </message>
    <message>
        <source>The content has no text for %1 in this language.</source>
        <translation>لا نص للمحتوى على %1 بهذه اللغة.</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>لغة المعاينة</translation>
    </message>
    <message>
        <source>Not what is decided here</source>
        <translation>ليس موضوع القرار هنا</translation>
    </message>
    <message>
        <source>This is %1 in %2. The decision is about %3 in %4.</source>
        <translation>هذا %1 بلغة %2. القرار يخص %3 بلغة %4.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Lists cut the title.</source>
        <translation>تقتطع القوائم العنوان.</translation>
    </message>
    <message>
        <source>Longer than one post of %1: it would be a thread of %2.</source>
        <translation>أطول من منشور واحد على %1: سيكون سلسلة من %2.</translation>
    </message>
    <message>
        <source>The feed cuts the caption here, after about %1 characters.</source>
        <translation>يقتطع الموجز النص هنا، بعد نحو %1 من الأحرف.</translation>
    </message>
    <message>
        <source>The feed shows the whole text.</source>
        <translation>يعرض الموجز النص كاملًا.</translation>
    </message>
    <message>
        <source>Hashtags are hidden.</source>
        <translation>الوسوم مخفية.</translation>
    </message>
    <message>
        <source>Some hashtags are hidden.</source>
        <translation>بعض الوسوم مخفية.</translation>
    </message>
</context>
<context>
    <name>ui::PostTextEdit</name>
    <message>
        <source>Caption</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>The library holds no text for this slot</source>
        <translation>لا نص لهذا الموعد في المكتبة</translation>
    </message>
</context>
<context>
    <name>ui::PreviewCard</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Preview on %1</source>
        <translation>معاينة على %1</translation>
    </message>
    <message>
        <source>%1: %2, hash %3</source>
        <comment>file, size, hash</comment>
        <translation>%1: %2، البصمة %3</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPainter</name>
    <message>
        <source>No media</source>
        <translation>بلا وسائط</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1 ألف</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>The preview could not be made: %1</source>
        <translation>تعذرت المعاينة: %1</translation>
    </message>
    <message>
        <source>reach about %1 people in the week, estimated</source>
        <translation>وصول تقديري: نحو %1 شخص في الأسبوع</translation>
    </message>
    <message>
        <source>Mean risk</source>
        <translation>متوسط الخطر</translation>
    </message>
    <message>
        <source>What will not fit</source>
        <translation>ما لن يجد مكانًا</translation>
    </message>
    <message>
        <source>The content has no text in %1: its slots have nothing to publish yet.</source>
        <translation>لا نص للمحتوى بلغة %1: ليس لمواعيدها ما يُنشر بعد.</translation>
    </message>
    <message>
        <source>Repeated texts</source>
        <translation>نصوص مكررة</translation>
    </message>
    <message>
        <source>1 slot repeats a text on its account within 30 days.</source>
        <translation>يكرر موعد واحد نصًا على حسابه خلال 30 يومًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n slots repeat a text on their account within 30 days.</source>
        <translation>
            <numerusform>لا موعد يكرر نصًا على حسابه خلال 30 يومًا.</numerusform>
            <numerusform>يكرر موعد واحد نصًا على حسابه خلال 30 يومًا.</numerusform>
            <numerusform>يكرر موعدان نصًا على حسابيهما خلال 30 يومًا.</numerusform>
            <numerusform>تكرر %n مواعيد نصًا على حساباتها خلال 30 يومًا.</numerusform>
            <numerusform>يكرر %n موعدًا نصًا على حسابه خلال 30 يومًا.</numerusform>
            <numerusform>يكرر %n موعد نصًا على حسابه خلال 30 يومًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>X and LinkedIn may refuse the same text twice in a week.</source>
        <translation>قد ترفض X وLinkedIn النص نفسه مرتين في أسبوع.</translation>
    </message>
    <message>
        <source>Variants of the text take turns.</source>
        <translation>تتناوب صيغ النص.</translation>
    </message>
    <message>
        <source>Write variants…</source>
        <translation>كتابة صيغ…</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
</context>
<context>
    <name>ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <source>It is being cancelled</source>
        <translation>يجري إلغاؤه</translation>
    </message>
</context>
<context>
    <name>ui::QueueBar</name>
    <message>
        <source>Order of the queue</source>
        <translation>ترتيب قائمة الانتظار</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>بُت في %1 من %2</translation>
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
</context>
<context>
    <name>ui::QueueOrder</name>
    <message>
        <source>Due first</source>
        <translation>الأقرب وقتًا أولًا</translation>
    </message>
    <message>
        <source>Highest risk first</source>
        <translation>الأعلى خطرًا أولًا</translation>
    </message>
    <message>
        <source>By platform</source>
        <translation>حسب المنصة</translation>
    </message>
    <message>
        <source>Not decided in time</source>
        <translation>لم يُبت فيها في وقتها</translation>
    </message>
    <message>
        <source>%1 risk</source>
        <comment>LOW, MEDIUM, HIGH, CRITICAL</comment>
        <translation>خطر %1</translation>
    </message>
    <message>
        <source>Within the hour</source>
        <translation>خلال ساعة</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>لاحقًا اليوم</translation>
    </message>
    <message>
        <source>Tomorrow and after</source>
        <translation>غدًا وما بعده</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 س %2</translation>
    </message>
</context>
<context>
    <name>ui::QueuePane</name>
    <message>
        <source>Waiting for a decision</source>
        <translation>بانتظار القرار</translation>
    </message>
    <message>
        <source>Review and approve</source>
        <translation>مراجعة واعتماد</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Distribution Engine</source>
        <translation>Distribution Engine</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>workspace, person</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ui::ReachBars</name>
    <message>
        <source>No account yet</source>
        <translation>بلا حساب بعد</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <translation>%1: %2، من %3 إلى %4</translation>
    </message>
    <message>
        <source>%1, risk %2</source>
        <translation>%1، خطر %2</translation>
    </message>
</context>
<context>
    <name>ui::ReachFan</name>
    <message>
        <source>Reach over the week</source>
        <translation>الوصول خلال الأسبوع</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <translation>%1: %2، من %3 إلى %4</translation>
    </message>
</context>
<context>
    <name>ui::RecordDialog</name>
    <message>
        <source>Success</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>Failed post</source>
        <translation>منشور فاشل</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Record for %1</source>
        <translation>تسجيل لـ %1</translation>
    </message>
    <message>
        <source>Risk depends on what happened to the account, also elsewhere.</source>
        <translation>يتوقف الخطر على ما جرى للحساب، في أماكن أخرى أيضًا.</translation>
    </message>
    <message>
        <source>Where an approved one rises a band, it needs approval again.</source>
        <translation>إن ارتفع مستوى موعد معتمد احتاج إلى اعتماد جديد.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Choose the day and the time</source>
        <translation>اختر اليوم والوقت</translation>
    </message>
    <message>
        <source>It must have happened already</source>
        <translation>يجب أن يكون قد حدث</translation>
    </message>
    <message>
        <source>record for %1</source>
        <translation>تسجيل لـ %1</translation>
    </message>
    <message>
        <source>%1 recorded; %2 rated again</source>
        <translation>تم تسجيل: %1. أُعيد تقييم: %2</translation>
    </message>
    <message>
        <source>It has no upcoming slot that would be rated again.</source>
        <translation>لا موعد قادمًا له ليُعاد تقييمه.</translation>
    </message>
    <message>
        <source>1 upcoming slot will be rated again.</source>
        <translation>سيُعاد تقييم موعد قادم واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n upcoming slots will be rated again.</source>
        <translation>
            <numerusform>لن يُعاد تقييم أي موعد قادم.</numerusform>
            <numerusform>سيُعاد تقييم موعد قادم واحد.</numerusform>
            <numerusform>سيُعاد تقييم موعدين قادمين.</numerusform>
            <numerusform>سيُعاد تقييم %n مواعيد قادمة.</numerusform>
            <numerusform>سيُعاد تقييم %n موعدًا قادمًا.</numerusform>
            <numerusform>سيُعاد تقييم %n موعد قادم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReleaseDialog</name>
    <message>
        <source>Release the stop</source>
        <translation>رفع الإيقاف</translation>
    </message>
    <message>
        <source>Asking what would leave…</source>
        <translation>جارٍ السؤال عما سيخرج…</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>ما سيخرج</translation>
    </message>
    <message>
        <source>Hold all</source>
        <translation>احتجاز الكل</translation>
    </message>
    <message>
        <source>Stay stopped</source>
        <translation>البقاء متوقفًا</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>رفع الإيقاف…</translation>
    </message>
    <message>
        <source>What would leave could not be read: %1</source>
        <translation>تعذر تحميل ما سيخرج: %1</translation>
    </message>
    <message>
        <source>Nothing is approved for the next 24 hours</source>
        <translation>لا شيء معتمد للساعات الـ24 القادمة</translation>
    </message>
    <message numerus="yes">
        <source>In the next 24 hours %n slots leave. Take the tick away from what shall be held.</source>
        <translation>
            <numerusform>لا مواعيد تخرج في الساعات الـ24 القادمة.</numerusform>
            <numerusform>يخرج موعد واحد في الساعات الـ24 القادمة. ألغِ تحديد ما يجب احتجازه.</numerusform>
            <numerusform>يخرج موعدان في الساعات الـ24 القادمة. ألغِ تحديد ما يجب احتجازه.</numerusform>
            <numerusform>تخرج %n مواعيد في الساعات الـ24 القادمة. ألغِ تحديد ما يجب احتجازه.</numerusform>
            <numerusform>يخرج %n موعدًا في الساعات الـ24 القادمة. ألغِ تحديد ما يجب احتجازه.</numerusform>
            <numerusform>يخرج %n موعد في الساعات الـ24 القادمة. ألغِ تحديد ما يجب احتجازه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved slots are held no longer. None is due in the next 24 hours.</source>
        <translation>لن تُحتجز المواعيد المعتمدة. ولا شيء منها في الساعات الـ24 القادمة.</translation>
    </message>
    <message numerus="yes">
        <source>In the next 24 hours %n slots leave; %1 are held and wait for approval again.</source>
        <translation>
            <numerusform>لا مواعيد تخرج في الساعات الـ24 القادمة؛ المحتجز بانتظار اعتماد جديد: %1.</numerusform>
            <numerusform>يخرج موعد واحد في الساعات الـ24 القادمة؛ المحتجز بانتظار اعتماد جديد: %1.</numerusform>
            <numerusform>يخرج موعدان في الساعات الـ24 القادمة؛ المحتجز بانتظار اعتماد جديد: %1.</numerusform>
            <numerusform>تخرج %n مواعيد في الساعات الـ24 القادمة؛ المحتجز بانتظار اعتماد جديد: %1.</numerusform>
            <numerusform>يخرج %n موعدًا في الساعات الـ24 القادمة؛ المحتجز بانتظار اعتماد جديد: %1.</numerusform>
            <numerusform>يخرج %n موعد في الساعات الـ24 القادمة؛ المحتجز بانتظار اعتماد جديد: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold none</source>
        <translation>عدم احتجاز شيء</translation>
    </message>
    <message>
        <source>Only an approver may take approvals back</source>
        <translation>لا يسحب الاعتمادات إلا معتمِد</translation>
    </message>
    <message numerus="yes">
        <source>%n slots leave in the next 24 hours.</source>
        <translation>
            <numerusform>لا مواعيد تخرج في الساعات الـ24 القادمة.</numerusform>
            <numerusform>يخرج موعد واحد في الساعات الـ24 القادمة.</numerusform>
            <numerusform>يخرج موعدان في الساعات الـ24 القادمة.</numerusform>
            <numerusform>تخرج %n مواعيد في الساعات الـ24 القادمة.</numerusform>
            <numerusform>يخرج %n موعدًا في الساعات الـ24 القادمة.</numerusform>
            <numerusform>يخرج %n موعد في الساعات الـ24 القادمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots are held first.</source>
        <translation>
            <numerusform>لا يُحتجز شيء أولًا.</numerusform>
            <numerusform>يُحتجز موعد واحد أولًا.</numerusform>
            <numerusform>يُحتجز موعدان أولًا.</numerusform>
            <numerusform>تُحتجز %n مواعيد أولًا.</numerusform>
            <numerusform>يُحتجز %n موعدًا أولًا.</numerusform>
            <numerusform>يُحتجز %n موعد أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Release</source>
        <translation>رفع الإيقاف</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>عبارة المرور غير صحيحة</translation>
    </message>
    <message>
        <source>Still stopped, as not all could be held: %1</source>
        <translation>ما زال متوقفًا، إذ تعذر احتجاز الكل: %1</translation>
    </message>
</context>
<context>
    <name>ui::ReviewDialog</name>
    <message>
        <source>Review and approve</source>
        <translation>مراجعة واعتماد</translation>
    </message>
    <message>
        <source>Marked slots</source>
        <translation>المواعيد المحددة</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>The engine has not answered yet</source>
        <translation>لم يُجب المحرك بعد</translation>
    </message>
    <message>
        <source>Asking what would happen…</source>
        <translation>جارٍ السؤال عما سيحدث…</translation>
    </message>
    <message>
        <source>Will be approved</source>
        <translation>سيُعتمد</translation>
    </message>
    <message>
        <source>None of them.</source>
        <translation>لا شيء منها.</translation>
    </message>
    <message>
        <source>Stays in the queue</source>
        <translation>يبقى في قائمة الانتظار</translation>
    </message>
    <message>
        <source>will be approved</source>
        <translation>سيُعتمد</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n slots</source>
        <translation>
            <numerusform>اعتماد %n موعد</numerusform>
            <numerusform>اعتماد موعد واحد</numerusform>
            <numerusform>اعتماد موعدين</numerusform>
            <numerusform>اعتماد %n مواعيد</numerusform>
            <numerusform>اعتماد %n موعدًا</numerusform>
            <numerusform>اعتماد %n موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be approved together</source>
        <translation>لا يمكن اعتماد أي منها ضمن مجموعة</translation>
    </message>
</context>
<context>
    <name>ui::ReviewStep</name>
    <message>
        <source>Name of the plan (optional)</source>
        <translation>اسم الخطة (اختياري)</translation>
    </message>
    <message>
        <source>all posts asked for</source>
        <translation>كل المطلوب</translation>
    </message>
    <message>
        <source>only posts that pay</source>
        <translation>المجدي فقط</translation>
    </message>
    <message>
        <source>a tenth tries other times</source>
        <translation>عُشرها يجرّب أوقاتًا أخرى</translation>
    </message>
    <message>
        <source>%1 (new, saved with the plan)</source>
        <translation>%1 (جديد، يُحفظ مع الخطة)</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>المنصات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>الوتيرة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>نوع المحتوى</translation>
    </message>
    <message>
        <source>Each platform&apos;s own</source>
        <translation>نوع كل منصة</translation>
    </message>
</context>
<context>
    <name>ui::RiskChart</name>
    <message>
        <source>Risk over time</source>
        <translation>الخطر عبر الزمن</translation>
    </message>
    <message>
        <source>%1 four weeks ago, %2 today, %3 in a week if nothing happens</source>
        <translation>%1 قبل أربعة أسابيع، %2 اليوم، %3 بعد أسبوع إن لم يحدث شيء</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>ui::RiskFilterBar</name>
    <message>
        <source>All platforms</source>
        <translation>كل المنصات</translation>
    </message>
    <message numerus="yes">
        <source>%n platforms</source>
        <translation>
            <numerusform>لا منصات</numerusform>
            <numerusform>منصة واحدة</numerusform>
            <numerusform>منصتان</numerusform>
            <numerusform>%n منصات</numerusform>
            <numerusform>%n منصة</numerusform>
            <numerusform>%n منصة</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>لا لغات</numerusform>
            <numerusform>لغة واحدة</numerusform>
            <numerusform>لغتان</numerusform>
            <numerusform>%n لغات</numerusform>
            <numerusform>%n لغة</numerusform>
            <numerusform>%n لغة</numerusform>
        </translation>
    </message>
    <message>
        <source>Any factor</source>
        <translation>أي عامل</translation>
    </message>
    <message numerus="yes">
        <source>%n factors</source>
        <translation>
            <numerusform>لا عوامل</numerusform>
            <numerusform>عامل واحد</numerusform>
            <numerusform>عاملان</numerusform>
            <numerusform>%n عوامل</numerusform>
            <numerusform>%n عاملًا</numerusform>
            <numerusform>%n عامل</numerusform>
        </translation>
    </message>
    <message>
        <source>Slots whose risk comes mainly from one factor</source>
        <translation>مواعيد معظم خطرها من عامل واحد</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show hidden slots</source>
        <translation>عرض المواعيد المخفية</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>المخفي: %n</numerusform>
            <numerusform>المخفي: %n</numerusform>
            <numerusform>المخفي: %n</numerusform>
            <numerusform>المخفي: %n</numerusform>
            <numerusform>المخفي: %n</numerusform>
            <numerusform>المخفي: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RiskLabel</name>
    <message>
        <source>Risk %1, %2</source>
        <translation>خطر %1، %2</translation>
    </message>
</context>
<context>
    <name>ui::RiskListCard</name>
    <message>
        <source>Back to the riskiest slots</source>
        <translation>العودة إلى المواعيد الأعلى خطرًا</translation>
    </message>
    <message>
        <source>Open in calendar</source>
        <translation>فتح في التقويم</translation>
    </message>
    <message>
        <source>Riskiest slots</source>
        <translation>المواعيد الأعلى خطرًا</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>ui::RiskListModel</name>
    <message>
        <source>%1, %2, %3 %4, risk %5 %6</source>
        <comment>title, time, platform, account, risk, band</comment>
        <translation>%1، %2، %3 %4، خطر %5 %6</translation>
    </message>
</context>
<context>
    <name>ui::RiskPage</name>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>آخر 28 يومًا</translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation>اليوم والساعة</translation>
    </message>
    <message>
        <source>highest risk in each hour</source>
        <translation>أعلى خطر في كل ساعة</translation>
    </message>
    <message>
        <source>Account and day</source>
        <translation>الحساب واليوم</translation>
    </message>
    <message>
        <source>highest risk, number of slots</source>
        <translation>أعلى خطر، عدد المواعيد</translation>
    </message>
    <message>
        <source>Platform and factor</source>
        <translation>المنصة والعامل</translation>
    </message>
    <message>
        <source>what the average risk comes from</source>
        <translation>مصدر متوسط الخطر</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>العتبات</translation>
    </message>
    <message>
        <source>Plan a week</source>
        <translation>تخطيط أسبوع</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>فتح التقويم</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>%1 high, %2 critical of %3</source>
        <comment>slots by risk</comment>
        <translation>المرتفع %1، الحرج %2، من أصل %3</translation>
    </message>
    <message>
        <source>The slots could not be read</source>
        <translation>تعذر تحميل المواعيد</translation>
    </message>
    <message>
        <source>Reading the slots…</source>
        <translation>جارٍ تحميل المواعيد…</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>لا حسابات بعد</translation>
    </message>
    <message>
        <source>Risk belongs to an account: add one, then plan a week</source>
        <translation>الخطر مرتبط بحساب: أضف حسابًا ثم خطط أسبوعًا</translation>
    </message>
    <message>
        <source>No slots in the last 28 days</source>
        <translation>لا مواعيد في آخر 28 يومًا</translation>
    </message>
    <message>
        <source>No slots in this week</source>
        <translation>لا مواعيد في هذا الأسبوع</translation>
    </message>
    <message>
        <source>Plan a week, or make a slot by hand in the calendar; its risk shows here at once</source>
        <translation>خطط أسبوعًا أو أنشئ موعدًا يدويًا في التقويم؛ يظهر خطره هنا فورًا</translation>
    </message>
    <message>
        <source>The slots could not be read: %1</source>
        <translation>تعذر تحميل المواعيد: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1, assessed %2</source>
        <comment>number of slots, time</comment>
        <translation>%1، قُيّمت في %2</translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n rejected, missed or cancelled slots</source>
        <translation>
            <numerusform>لا مواعيد خارج العدّ</numerusform>
            <numerusform>خارج العدّ موعد واحد مرفوض أو فائت أو ملغى</numerusform>
            <numerusform>خارج العدّ موعدان مرفوضان أو فائتان أو ملغيان</numerusform>
            <numerusform>خارج العدّ %n مواعيد مرفوضة أو فائتة أو ملغاة</numerusform>
            <numerusform>خارج العدّ %n موعدًا مرفوضًا أو فائتًا أو ملغى</numerusform>
            <numerusform>خارج العدّ %n موعد مرفوض أو فائت أو ملغى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SafetyDesk</name>
    <message>
        <source>Nothing is sent by itself, also what was approved</source>
        <translation>لا يُرسل شيء تلقائيًا، حتى المعتمد</translation>
    </message>
    <message>
        <source>Nothing leaves without a person&apos;s approval</source>
        <translation>لا يخرج شيء بلا اعتماد شخص</translation>
    </message>
    <message>
        <source>Slots of a risk up to %1 leave without a person&apos;s approval</source>
        <translation>تخرج المواعيد ذات الخطر حتى %1 بلا اعتماد شخص</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>إيقاف كل شيء</translation>
    </message>
    <message>
        <source>Nothing leaves from now on, until a person releases it with the owner&apos;s passphrase. Plans and approvals stay as they are.</source>
        <translation>لا يخرج شيء من الآن، حتى يرفع شخص الإيقاف بعبارة مرور المالك. وتبقى الخطط والاعتمادات كما هي.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The safety mode is %1 now</source>
        <translation>وضع الأمان الآن: %1</translation>
    </message>
    <message>
        <source>The mode stays: %1</source>
        <translation>يبقى الوضع كما هو: %1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>التغيير إلى %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>The stop is released</source>
        <translation>تم رفع الإيقاف</translation>
    </message>
    <message numerus="yes">
        <source>The stop is released; %n slots wait for approval again</source>
        <translation>
            <numerusform>تم رفع الإيقاف</numerusform>
            <numerusform>تم رفع الإيقاف؛ ينتظر موعد واحد الاعتماد من جديد</numerusform>
            <numerusform>تم رفع الإيقاف؛ ينتظر موعدان الاعتماد من جديد</numerusform>
            <numerusform>تم رفع الإيقاف؛ تنتظر %n مواعيد الاعتماد من جديد</numerusform>
            <numerusform>تم رفع الإيقاف؛ ينتظر %n موعدًا الاعتماد من جديد</numerusform>
            <numerusform>تم رفع الإيقاف؛ ينتظر %n موعد الاعتماد من جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SafetyForm</name>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>How much may leave without a person.</source>
        <translation>ما يجوز خروجه دون تدخل شخص.</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>ما يجوز خروجه</translation>
    </message>
    <message>
        <source>Safety mode</source>
        <translation>وضع الأمان</translation>
    </message>
    <message>
        <source>manual, autonomous, risk limit</source>
        <translation>يدوي، ذاتي، حد الخطر</translation>
    </message>
    <message>
        <source>Stop everything…</source>
        <translation>إيقاف كل شيء…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>kill switch, release, halt</source>
        <translation>مفتاح الإيقاف، رفع الإيقاف، توقف</translation>
    </message>
    <message>
        <source>Set the passphrase…</source>
        <translation>تعيين عبارة المرور…</translation>
    </message>
    <message>
        <source>Owner&apos;s passphrase</source>
        <translation>عبارة مرور المالك</translation>
    </message>
    <message>
        <source>password, sign in, secret</source>
        <translation>كلمة المرور، الدخول، السر</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>Approval lead</source>
        <translation>مهلة الاعتماد</translation>
    </message>
    <message>
        <source>deadline, expire, decision</source>
        <translation>المهلة، الانتهاء، القرار</translation>
    </message>
    <message>
        <source>A slot that nobody decided this long before its time expires: it never leaves by default.</source>
        <translation>الموعد الذي لم يُبت فيه قبل وقته بهذه المدة تنتهي مهلته: لا يخرج أبدًا تلقائيًا.</translation>
    </message>
    <message>
        <source>Two-person rule</source>
        <translation>قاعدة الشخصين</translation>
    </message>
    <message>
        <source>nobody approves alone what they edited last</source>
        <translation>لا يعتمد أحد وحده ما عدّله أخيرًا</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>لا حسابات بعد</translation>
    </message>
    <message>
        <source>four eyes, account, own edit</source>
        <translation>أربع عيون، حساب، تعديل ذاتي</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>Release the stop…</source>
        <translation>رفع الإيقاف…</translation>
    </message>
    <message>
        <source>Nothing is stopped.</source>
        <translation>لا شيء متوقف.</translation>
    </message>
    <message>
        <source>Stopped by %1.</source>
        <translation>أوقفه %1.</translation>
    </message>
    <message>
        <source>Stopped by %1: %2</source>
        <translation>أوقفه %1: %2</translation>
    </message>
    <message>
        <source>The configuration allows nothing looser than %1</source>
        <translation>لا تسمح الإعدادات بأخفّ من %1</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>It is asked for whatever loosens what is safe.</source>
        <translation>تُطلب لكل ما يخفف الأمان.</translation>
    </message>
    <message>
        <source>Not set yet. The first one that is given will be it.</source>
        <translation>لم تُعيَّن بعد. ستكون أول عبارة تُدخل.</translation>
    </message>
    <message>
        <source>Only an owner may change the lead and the two-person rule. Anybody may stop everything.</source>
        <translation>لا يغيّر المهلة وقاعدة الشخصين إلا مالك. ولأي شخص أن يوقف كل شيء.</translation>
    </message>
    <message>
        <source>Only an owner may change this</source>
        <translation>لا يغيّر هذا إلا مالك</translation>
    </message>
    <message>
        <source>approval lead</source>
        <translation>مهلة الاعتماد</translation>
    </message>
    <message>
        <source>two-person rule of %1</source>
        <translation>قاعدة الشخصين لـ %1</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>من يقرر</translation>
    </message>
    <message>
        <source>Two people decide</source>
        <translation>يقرر شخصان</translation>
    </message>
    <message>
        <source>One may decide</source>
        <translation>يكفي شخص واحد</translation>
    </message>
</context>
<context>
    <name>ui::SearchButton</name>
    <message>
        <source>Search or command</source>
        <translation>بحث أو أمر</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Empty the field (Esc)</source>
        <translation>إفراغ الحقل (Esc)</translation>
    </message>
</context>
<context>
    <name>ui::SendDialog</name>
    <message>
        <source>Send for approval</source>
        <translation>إرسال للاعتماد</translation>
    </message>
    <message>
        <source>Looking at what can go…</source>
        <translation>جارٍ فحص ما يمكن إرساله…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>title and time of a slot</comment>
        <translation>«%1»، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n slots go to the approval queue.</source>
        <translation>
            <numerusform>لا تنتقل مواعيد إلى قائمة الاعتماد.</numerusform>
            <numerusform>ينتقل موعد واحد إلى قائمة الاعتماد.</numerusform>
            <numerusform>ينتقل موعدان إلى قائمة الاعتماد.</numerusform>
            <numerusform>تنتقل %n مواعيد إلى قائمة الاعتماد.</numerusform>
            <numerusform>ينتقل %n موعدًا إلى قائمة الاعتماد.</numerusform>
            <numerusform>ينتقل %n موعد إلى قائمة الاعتماد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots go to the approval queue; %1 stay behind:</source>
        <translation>
            <numerusform>لا تنتقل مواعيد إلى قائمة الاعتماد؛ ويتخلف %1:</numerusform>
            <numerusform>ينتقل موعد واحد إلى قائمة الاعتماد؛ ويتخلف %1:</numerusform>
            <numerusform>ينتقل موعدان إلى قائمة الاعتماد؛ ويتخلف %1:</numerusform>
            <numerusform>تنتقل %n مواعيد إلى قائمة الاعتماد؛ ويتخلف %1:</numerusform>
            <numerusform>ينتقل %n موعدًا إلى قائمة الاعتماد؛ ويتخلف %1:</numerusform>
            <numerusform>ينتقل %n موعد إلى قائمة الاعتماد؛ ويتخلف %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the selection can go</source>
        <translation>لا شيء من المحدد يمكن إرساله</translation>
    </message>
    <message numerus="yes">
        <source>send %n slots for approval</source>
        <translation>
            <numerusform>إرسال %n موعد للاعتماد</numerusform>
            <numerusform>إرسال موعد واحد للاعتماد</numerusform>
            <numerusform>إرسال موعدين للاعتماد</numerusform>
            <numerusform>إرسال %n مواعيد للاعتماد</numerusform>
            <numerusform>إرسال %n موعدًا للاعتماد</numerusform>
            <numerusform>إرسال %n موعد للاعتماد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots wait for approval</source>
        <translation>
            <numerusform>لا مواعيد تنتظر الاعتماد</numerusform>
            <numerusform>موعد واحد ينتظر الاعتماد</numerusform>
            <numerusform>موعدان ينتظران الاعتماد</numerusform>
            <numerusform>%n مواعيد تنتظر الاعتماد</numerusform>
            <numerusform>%n موعدًا ينتظر الاعتماد</numerusform>
            <numerusform>%n موعد ينتظر الاعتماد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingField</name>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>إعادة ضبط %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>الافتراضي: %1</translation>
    </message>
</context>
<context>
    <name>ui::SettingHits</name>
    <message>
        <source>The whole page</source>
        <translation>الصفحة كلها</translation>
    </message>
    <message>
        <source>%1, on the page %2</source>
        <translation>%1، في صفحة %2</translation>
    </message>
</context>
<context>
    <name>ui::SettingsForm</name>
    <message>
        <source>Changed: %1</source>
        <translation>تم التغيير: %1</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>بحث في الإعدادات</translation>
    </message>
    <message>
        <source>Settings that match</source>
        <translation>الإعدادات المطابقة</translation>
    </message>
    <message>
        <source>No setting of this name</source>
        <translation>لا إعداد بهذا الاسم</translation>
    </message>
    <message>
        <source>Next page of the settings</source>
        <translation>صفحة الإعدادات التالية</translation>
    </message>
    <message>
        <source>Page before of the settings</source>
        <translation>صفحة الإعدادات السابقة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>ui::SideSheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>ui::SimulatedMark</name>
    <message>
        <source>Computed from the plan as it stands; nothing has left this computer</source>
        <translation>محسوب من الخطة كما هي؛ لم يخرج شيء من هذا الجهاز</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>محاكاة</translation>
    </message>
</context>
<context>
    <name>ui::SimulationBar</name>
    <message>
        <source>Plan to simulate</source>
        <translation>الخطة المراد محاكاتها</translation>
    </message>
    <message>
        <source>Plan to compare with</source>
        <translation>الخطة المقارَن بها</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same seed gives the same luck, so that a run can be made again</source>
        <translation>البذرة نفسها تعطي الحظ نفسه، فيمكن تكرار التشغيل</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>مقارنة مع…</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>%1 runs, seed %2, ran %3</source>
        <translation>عدد الجولات %1، البذرة %2، شُغّلت %3</translation>
    </message>
</context>
<context>
    <name>ui::SimulationExport</name>
    <message>
        <source>Export the simulation as PDF</source>
        <translation>تصدير المحاكاة بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the simulation as CSV</source>
        <translation>تصدير المحاكاة بصيغة CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the simulation as a picture</source>
        <translation>تصدير المحاكاة صورةً</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>صور PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <comment>name of a file</comment>
        <translation>%1 (محاكاة)</translation>
    </message>
</context>
<context>
    <name>ui::SimulationPage</name>
    <message>
        <source>Run the simulation</source>
        <translation>تشغيل المحاكاة</translation>
    </message>
    <message>
        <source>Cancel the simulation</source>
        <translation>إلغاء المحاكاة</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>تصدير بصيغة PDF…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>Export as a picture…</source>
        <translation>تصدير صورةً…</translation>
    </message>
    <message>
        <source>The plan could not be simulated: %1</source>
        <translation>تعذرت محاكاة الخطة: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>That plan has no slots left to simulate</source>
        <translation>لم يبقَ لتلك الخطة مواعيد لمحاكاتها</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Simulating %1…</source>
        <translation>جارٍ محاكاة %1…</translation>
    </message>
    <message>
        <source>The plan, or what it is judged by, has changed since.</source>
        <translation>تغيّرت الخطة، أو ما تُقيَّم به، منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>The plans could not be read</source>
        <translation>تعذر تحميل الخطط</translation>
    </message>
    <message>
        <source>Reading the plans…</source>
        <translation>جارٍ تحميل الخطط…</translation>
    </message>
    <message>
        <source>No plan to simulate</source>
        <translation>لا خطة لمحاكاتها</translation>
    </message>
    <message>
        <source>Plan a week first; then rehearse it here before it is approved</source>
        <translation>خطط أسبوعًا أولًا، ثم جرّبه هنا قبل اعتماده</translation>
    </message>
    <message>
        <source>Plan a week…</source>
        <translation>تخطيط أسبوع…</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>جارٍ المحاكاة…</translation>
    </message>
    <message>
        <source>Rehearse the plan</source>
        <translation>تجربة الخطة</translation>
    </message>
    <message>
        <source>Thousands of simulated weeks tell how safe it is and whom it reaches. Nothing leaves.</source>
        <translation>آلاف الأسابيع المحاكاة تبيّن مدى أمانها ومن تصل إليه. ولا يخرج شيء.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>“%1” stays: %2</source>
        <translation>يبقى «%1» مكانه: %2</translation>
    </message>
    <message>
        <source>“%1” stands at %2 now</source>
        <translation>«%1» الآن في %2</translation>
    </message>
    <message>
        <source>move to %1</source>
        <translation>نقل إلى %1</translation>
    </message>
    <message>
        <source>Run the simulation first: there is nothing to export yet</source>
        <translation>شغّل المحاكاة أولًا: لا شيء للتصدير بعد</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>المحاكاة</translation>
    </message>
    <message>
        <source>Simulated, nothing left this computer</source>
        <translation>محاكاة، لم يخرج شيء من هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>ui::SimulationReport</name>
    <message>
        <source>%1 runs, seed %2, ran %3</source>
        <translation>عدد الجولات %1، البذرة %2، شُغّلت %3</translation>
    </message>
    <message>
        <source>Simulation of %1</source>
        <translation>محاكاة %1</translation>
    </message>
    <message>
        <source>Simulated: nothing of this has left or been published</source>
        <translation>محاكاة: لم يخرج شيء من هذا ولم يُنشر</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Risk of the slots</source>
        <translation>خطر المواعيد</translation>
    </message>
    <message>
        <source>number of slots</source>
        <translation>عدد المواعيد</translation>
    </message>
    <message>
        <source>Broken rules</source>
        <translation>القواعد المخالَفة</translation>
    </message>
    <message>
        <source>No rule is broken: every slot can go as it stands</source>
        <translation>لا قاعدة مخالَفة: يمكن خروج كل المواعيد كما هي</translation>
    </message>
    <message>
        <source>Caps and gaps</source>
        <translation>السقوف والفواصل</translation>
    </message>
    <message>
        <source>other plans&apos; posts included</source>
        <translation>بما فيها منشورات الخطط الأخرى</translation>
    </message>
    <message>
        <source>Reach over the week</source>
        <translation>الوصول خلال الأسبوع</translation>
    </message>
    <message>
        <source>cumulative, people, estimated</source>
        <translation>تراكمي، أشخاص، تقديري</translation>
    </message>
    <message>
        <source>Reach by</source>
        <translation>الوصول حسب</translation>
    </message>
    <message>
        <source>p50, whisker p10 to p90, people, estimated</source>
        <translation>‏p50، والشارب من p10 إلى p90، أشخاص، تقديري</translation>
    </message>
    <message>
        <source>No account is used</source>
        <translation>لا حساب مستخدمًا</translation>
    </message>
    <message>
        <source>Reach by %1</source>
        <translation>الوصول حسب %1</translation>
    </message>
    <message>
        <source>people, estimated</source>
        <translation>أشخاص، تقديري</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>platform, its visibility</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Inputs: %1 runs with seed %2 on the plan as it stood on %3; safety mode %4 with a limit of %5; visibility %6. Assumed: each post reaches its platform&apos;s mean times its visibility, times a log-normal luck of its content (spread %7) and of its own (spread %8), or nobody where its account fails. The same inputs give the same figures. Simulated: nothing has left this computer.</source>
        <translation>المدخلات: عدد الجولات %1 بالبذرة %2 على الخطة كما كانت في %3؛ وضع الأمان %4 بحد %5؛ الظهور %6. المفترض: يصل كل منشور إلى متوسط منصته مضروبًا في ظهوره وفي حظ لوغاريتمي طبيعي لمحتواه (انتشار %7) ولنفسه (انتشار %8)، أو لا يصل إلى أحد حيث يفشل حسابه. المدخلات نفسها تعطي الأرقام نفسها. محاكاة: لم يخرج شيء من هذا الجهاز.</translation>
    </message>
    <message numerus="yes">
        <source>Open the %n slot(s)</source>
        <translation>
            <numerusform>فتح المواعيد</numerusform>
            <numerusform>فتح الموعد</numerusform>
            <numerusform>فتح الموعدين</numerusform>
            <numerusform>فتح %n مواعيد</numerusform>
            <numerusform>فتح %n موعدًا</numerusform>
            <numerusform>فتح %n موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n slot(s) that you came from, %1 are above the limit of %2 and %3 break a rule.</source>
        <translation>
            <numerusform>لا مواعيد جئت منها؛ فوق الحد %2: %1، ويخالف قاعدة: %3.</numerusform>
            <numerusform>من الموعد الذي جئت منه فوق الحد %2: %1، ويخالف قاعدة: %3.</numerusform>
            <numerusform>من الموعدين اللذين جئت منهما فوق الحد %2: %1، ويخالف قاعدة: %3.</numerusform>
            <numerusform>من %n مواعيد جئت منها فوق الحد %2: %1، ويخالف قاعدة: %3.</numerusform>
            <numerusform>من %n موعدًا جئت منها فوق الحد %2: %1، ويخالف قاعدة: %3.</numerusform>
            <numerusform>من %n موعد جئت منها فوق الحد %2: %1، ويخالف قاعدة: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>“%1” on %2 has a risk of %3 (limit %4) and breaks a rule: see below.</source>
        <translation>خطر «%1» على %2 هو %3 (الحد %4) ويخالف قاعدة: انظر أدناه.</translation>
    </message>
    <message>
        <source>“%1” on %2 has a risk of %3, above the limit of %4, and breaks no rule.</source>
        <translation>خطر «%1» على %2 هو %3، فوق الحد %4، ولا يخالف أي قاعدة.</translation>
    </message>
    <message>
        <source>“%1” on %2 has a risk of %3, within the limit of %4, and breaks no rule.</source>
        <translation>خطر «%1» على %2 هو %3، ضمن الحد %4، ولا يخالف أي قاعدة.</translation>
    </message>
    <message>
        <source>Open the slot</source>
        <translation>فتح الموعد</translation>
    </message>
    <message>
        <source>On the same luck, “%1” reaches more in %2 of the runs</source>
        <translation>بالحظ نفسه يصل «%1» إلى أكثر في %2 من الجولات</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>فتح الخطة</translation>
    </message>
</context>
<context>
    <name>ui::SimulationRun</name>
    <message>
        <source>Simulating %1</source>
        <translation>محاكاة %1</translation>
    </message>
</context>
<context>
    <name>ui::SlotChecks</name>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>قيد التهدئة</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>No conflict: gap, cap and blackouts allow this time</source>
        <translation>لا تعارض: الفاصل والسقف والفترات الممنوعة تسمح بهذا الوقت</translation>
    </message>
    <message>
        <source>The account&apos;s posts that day</source>
        <translation>منشورات الحساب ذلك اليوم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Account %1 %2, no posts yet</source>
        <translation>الحساب %1: %2، لا منشورات بعد</translation>
    </message>
    <message>
        <source>Account %1 %2, %3 % of %4 posts succeeded</source>
        <translation>الحساب %1: %2، نجح %3% من أصل %4 من المنشورات</translation>
    </message>
    <message>
        <source>Suspended once so far</source>
        <translation>أُوقف مرة واحدة حتى الآن</translation>
    </message>
    <message>
        <source>last %1 d ago</source>
        <translation>آخرها قبل %1 ي</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>The text keeps the platform&apos;s rules</source>
        <translation>يلتزم النص بقواعد المنصة</translation>
    </message>
    <message numerus="yes">
        <source>Suspended %n times so far</source>
        <translation>
            <numerusform>لم يُوقف حتى الآن</numerusform>
            <numerusform>أُوقف مرة واحدة حتى الآن</numerusform>
            <numerusform>أُوقف مرتين حتى الآن</numerusform>
            <numerusform>أُوقف %n مرات حتى الآن</numerusform>
            <numerusform>أُوقف %n مرة حتى الآن</numerusform>
            <numerusform>أُوقف %n مرة حتى الآن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SlotClipboard</name>
    <message>
        <source>The clipboard holds no slots</source>
        <translation>لا مواعيد في الحافظة</translation>
    </message>
</context>
<context>
    <name>ui::SlotDrag</name>
    <message>
        <source>Copy to %1</source>
        <translation>نسخ إلى %1</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>الخطة %1</translation>
    </message>
    <message>
        <source>Alt 5 min  Shift axis  Ctrl copy  Esc cancel</source>
        <translation>Alt 5 د  Shift محور  Ctrl نسخ  Esc إلغاء</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time and number of slots</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::SlotForm</name>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>نوع المحتوى</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>A slot keeps its platform</source>
        <translation>يبقى الموعد على منصته</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>أخذ %1</translation>
    </message>
</context>
<context>
    <name>ui::SlotGrid</name>
    <message>
        <source>%1 %2</source>
        <comment>day, and time or account</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, empty</source>
        <translation>%1، فارغ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a cell and its number of slots</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ui::SlotList</name>
    <message>
        <source>Slots of the week</source>
        <translation>مواعيد الأسبوع</translation>
    </message>
    <message>
        <source>No slots to show in this week</source>
        <translation>لا مواعيد تُعرض في هذا الأسبوع</translation>
    </message>
</context>
<context>
    <name>ui::SlotSheet</name>
    <message>
        <source>New slot</source>
        <translation>موعد جديد</translation>
    </message>
    <message>
        <source>Make slot</source>
        <translation>إنشاء الموعد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Your role may read only</source>
        <translation>دورك للقراءة فقط</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>change of “%1”</source>
        <translation>تعديل «%1»</translation>
    </message>
    <message>
        <source>“%1” is saved; it needs approval again</source>
        <translation>تم حفظ «%1»؛ ويحتاج إلى اعتماد جديد</translation>
    </message>
    <message>
        <source>Say a day and a time</source>
        <translation>حدد يومًا ووقتًا</translation>
    </message>
    <message>
        <source>new slot</source>
        <translation>موعد جديد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Send, move, pin, duplicate or cancel it</source>
        <translation>إرساله أو نقله أو تثبيته أو تكراره أو إلغاؤه</translation>
    </message>
    <message>
        <source>Send for approval…</source>
        <translation>إرسال للاعتماد…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Duplicate to the next day</source>
        <translation>تكرار في اليوم التالي</translation>
    </message>
    <message>
        <source>Cancel slot</source>
        <translation>إلغاء الموعد</translation>
    </message>
    <message numerus="yes">
        <source>%n other slots use this text and change with it</source>
        <translation>
            <numerusform>لا مواعيد أخرى تستخدم هذا النص</numerusform>
            <numerusform>موعد آخر يستخدم هذا النص ويتغير معه</numerusform>
            <numerusform>موعدان آخران يستخدمان هذا النص ويتغيران معه</numerusform>
            <numerusform>%n مواعيد أخرى تستخدم هذا النص وتتغير معه</numerusform>
            <numerusform>%n موعدًا آخر تستخدم هذا النص وتتغير معه</numerusform>
            <numerusform>%n موعد آخر تستخدم هذا النص وتتغير معه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SlotSteps</name>
    <message>
        <source>“%1” was published since, and what is published stays on record</source>
        <translation>نُشر «%1» في الأثناء، وما نُشر يبقى في السجل</translation>
    </message>
    <message>
        <source>“%1” is on its way out by now</source>
        <translation>«%1» في طريقه إلى النشر</translation>
    </message>
    <message>
        <source>“%1” was changed elsewhere since</source>
        <translation>تغيّر «%1» من مكان آخر في الأثناء</translation>
    </message>
</context>
<context>
    <name>ui::SlotStory</name>
    <message>
        <source>Why this time</source>
        <translation>لماذا هذا الوقت</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>What the models said</source>
        <translation>ما قالته النماذج</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>لم يُقل شيء بعد</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>%1 %2&#xa0;%</source>
        <comment>risk factor and its share</comment>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Say something; Enter sends it</source>
        <translation>اكتب شيئًا؛ Enter لإرساله</translation>
    </message>
    <message>
        <source>Nothing is known of this account</source>
        <translation>لا يُعرف شيء عن هذا الحساب</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part of a score and its percentage</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who said what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when, who, what</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
</context>
<context>
    <name>ui::SlotTable</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
</context>
<context>
    <name>ui::SlotsInHand</name>
    <message>
        <source>The past is read-only</source>
        <translation>الماضي للقراءة فقط</translation>
    </message>
    <message>
        <source>Asking the engine about this week</source>
        <translation>جارٍ سؤال المحرك عن هذا الأسبوع</translation>
    </message>
    <message>
        <source>Its approval will be void</source>
        <translation>سيبطل اعتماده</translation>
    </message>
    <message>
        <source>The risk rises to %1</source>
        <translation>يرتفع الخطر إلى %1</translation>
    </message>
    <message>
        <source>The copy needs its own approval</source>
        <translation>تحتاج النسخة إلى اعتماد خاص بها</translation>
    </message>
    <message>
        <source>Keeps its approval</source>
        <translation>يحتفظ باعتماده</translation>
    </message>
    <message>
        <source>Its risk is %1</source>
        <translation>مخاطرته %1</translation>
    </message>
    <message>
        <source>It will need an approval</source>
        <translation>سيحتاج إلى اعتماد</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message>
        <source>%1 d %2</source>
        <comment>days, then hours:minutes:seconds</comment>
        <translation>%1 ي %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stopped, nothing leaves</source>
        <translation>متوقف، لا يخرج شيء</translation>
    </message>
    <message>
        <source>No approved slot ahead</source>
        <translation>لا موعد معتمدًا قادمًا</translation>
    </message>
    <message>
        <source>Next approved slot in %1 · %2</source>
        <translation>الموعد المعتمد التالي بعد %1 · %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The workspace does not answer; nothing is lost, and it is tried again every second</source>
        <translation>مساحة العمل لا تستجيب؛ لا يضيع شيء، وتُعاد المحاولة كل ثانية</translation>
    </message>
</context>
<context>
    <name>ui::StopBanner</name>
    <message>
        <source>Everything is held: %1</source>
        <translation>كل شيء محتجز: %1</translation>
    </message>
    <message>
        <source>Everything is held by %1: %2</source>
        <translation>احتجز %1 كل شيء: %2</translation>
    </message>
</context>
<context>
    <name>ui::TagField</name>
    <message>
        <source>Tag %1, Delete removes it</source>
        <translation>الوسم %1، مفتاح Delete يزيله</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
</context>
<context>
    <name>ui::TextChecks</name>
    <message>
        <source>Length on %1</source>
        <translation>الطول على %1</translation>
    </message>
    <message>
        <source>Will be refused: %1</source>
        <translation>سيُرفض: %1</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdScale</name>
    <message>
        <source>Slots by risk</source>
        <translation>المواعيد حسب الخطر</translation>
    </message>
    <message>
        <source>%1; limit %2</source>
        <translation>%1؛ الحد %2</translation>
    </message>
    <message>
        <source>%1 low, %2 medium, %3 high, %4 critical</source>
        <comment>numbers of slots</comment>
        <translation>منخفض %1، متوسط %2، مرتفع %3، حرج %4</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>الحد %1</translation>
    </message>
</context>
<context>
    <name>ui::TimeEdit</name>
    <message>
        <source>Time of “%1”</source>
        <translation>وقت «%1»</translation>
    </message>
    <message>
        <source>A time between 00:00 and 23:59, such as 14:15</source>
        <translation>وقت بين 00:00 و23:59، مثل 14:15</translation>
    </message>
</context>
<context>
    <name>ui::TimeField</name>
    <message>
        <source>Up and Down: 15 minutes, with Alt 5 minutes</source>
        <translation>السهمان لأعلى ولأسفل: 15 دقيقة، ومع Alt 5 دقائق</translation>
    </message>
    <message>
        <source>This is no time of day; write it as 9:30 or 21:15</source>
        <translation>ليس وقتًا صالحًا؛ اكتبه مثل 9:30 أو 21:15</translation>
    </message>
</context>
<context>
    <name>ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ui::TokenDialog</name>
    <message>
        <source>Make an API token</source>
        <translation>إنشاء رمز API</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation>قراءة كل شيء</translation>
    </message>
    <message>
        <source>Write: plan, edit and move</source>
        <translation>الكتابة: التخطيط والتعديل والنقل</translation>
    </message>
    <message>
        <source>Publish: take what is due and say what became of it</source>
        <translation>النشر: أخذ ما حان وقته والإبلاغ بنتيجته</translation>
    </message>
    <message>
        <source>Approve what may leave</source>
        <translation>اعتماد ما يجوز خروجه</translation>
    </message>
    <message>
        <source>Administer people, rules and tokens</source>
        <translation>إدارة الأشخاص والقواعد والرموز</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>يمكنه</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>The person&apos;s, as it stands among the people; somebody new is added</source>
        <translation>اسم الشخص كما هو بين الأشخاص؛ ويُضاف إن كان جديدًا</translation>
    </message>
    <message>
        <source>Letters, digits and . _ : -</source>
        <translation>الأحرف والأرقام و . _ : -</translation>
    </message>
    <message>
        <source>Write the name first</source>
        <translation>اكتب الاسم أولًا</translation>
    </message>
    <message>
        <source>Say what it may do</source>
        <translation>حدد ما يمكنه فعله</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Copy it now: nobody can see it again.</source>
        <translation>انسخه الآن: لن يراه أحد مرة أخرى.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Token of %1</source>
        <translation>رمز %1</translation>
    </message>
    <message>
        <source>The token is in the clipboard</source>
        <translation>الرمز في الحافظة</translation>
    </message>
</context>
<context>
    <name>ui::TokensForm</name>
    <message>
        <source>a person&apos;s</source>
        <translation>لشخص</translation>
    </message>
    <message>
        <source>a program&apos;s</source>
        <translation>لبرنامج</translation>
    </message>
    <message>
        <source>read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>write</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>administer</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>رموز API</translation>
    </message>
    <message>
        <source>With a token a program, or a person&apos;s own tool, may use the REST API. Each holds for 90 days and is shown once, when it is made.</source>
        <translation>بالرمز يمكن لبرنامج أو لأداة شخص استخدام REST API. يسري كل رمز 90 يومًا ويظهر مرة واحدة عند إنشائه.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Make a token…</source>
        <translation>إنشاء رمز…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>May</source>
        <translation>يمكنه</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>يسري حتى</translation>
    </message>
    <message>
        <source>No token was made yet</source>
        <translation>لم يُنشأ أي رمز بعد</translation>
    </message>
    <message>
        <source>REST, key, secret</source>
        <translation>REST، مفتاح، سر</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>by the role now: %1</source>
        <translation>حسب الدور الآن: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم يُستخدم</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Only an owner may make or revoke tokens.</source>
        <translation>لا ينشئ الرموز أو يبطلها إلا مالك.</translation>
    </message>
    <message>
        <source>Only an owner may make tokens</source>
        <translation>لا ينشئ الرموز إلا مالك</translation>
    </message>
    <message>
        <source>Revoke the tokens of %1</source>
        <translation>إبطال رموز %1</translation>
    </message>
    <message>
        <source>1 token stops working at once. This cannot be undone: make a new one.</source>
        <translation>يتوقف رمز واحد عن العمل فورًا. لا يمكن التراجع: أنشئ رمزًا جديدًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens stop working at once. This cannot be undone: make new ones.</source>
        <translation>
            <numerusform>لا يتوقف أي رمز عن العمل.</numerusform>
            <numerusform>يتوقف رمز واحد عن العمل فورًا. لا يمكن التراجع: أنشئ رمزًا جديدًا.</numerusform>
            <numerusform>يتوقف رمزان عن العمل فورًا. لا يمكن التراجع: أنشئ رموزًا جديدة.</numerusform>
            <numerusform>تتوقف %n رموز عن العمل فورًا. لا يمكن التراجع: أنشئ رموزًا جديدة.</numerusform>
            <numerusform>يتوقف %n رمزًا عن العمل فورًا. لا يمكن التراجع: أنشئ رموزًا جديدة.</numerusform>
            <numerusform>يتوقف %n رمز عن العمل فورًا. لا يمكن التراجع: أنشئ رموزًا جديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>%1: revoked</source>
        <translation>%1: تم الإبطال</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day of a week</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>Week before (K)</source>
        <translation>الأسبوع السابق (K)</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>Week after (J)</source>
        <translation>الأسبوع التالي (J)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>To this week (T)</source>
        <translation>إلى هذا الأسبوع (T)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>number of the week</comment>
        <translation>أسبوع %1</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>رفع الإيقاف…</translation>
    </message>
    <message>
        <source>Let slots leave again; needs the owner&apos;s passphrase</source>
        <translation>السماح بخروج المواعيد من جديد؛ تلزم عبارة مرور المالك</translation>
    </message>
    <message>
        <source>Hold everything at once</source>
        <translation>احتجاز كل شيء فورًا</translation>
    </message>
</context>
<context>
    <name>ui::TrailModel</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>ui::TrailPane</name>
    <message>
        <source>Search the log</source>
        <translation>بحث في السجل</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>لا إجراءات</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>%n إجراءات</numerusform>
            <numerusform>%n إجراءً</numerusform>
            <numerusform>%n إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>التحقق من السلسلة</translation>
    </message>
    <message>
        <source>Recomputes every row&apos;s hash from the first one on</source>
        <translation>يعيد حساب تجزئة كل صف ابتداءً من الأول</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Nothing in the log matches</source>
        <translation>لا نتائج في السجل</translation>
    </message>
    <message>
        <source>The log could not be read: %1</source>
        <translation>تعذر تحميل السجل: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The chain is being read</source>
        <translation>تجري قراءة السلسلة</translation>
    </message>
    <message>
        <source>The chain could not be checked: %1</source>
        <translation>تعذر التحقق من السلسلة: %1</translation>
    </message>
    <message>
        <source>The chain holds: %1 rows, each proved by the one after it</source>
        <translation>السلسلة سليمة: عدد الصفوف %1، يثبت كلًّا منها ما بعده</translation>
    </message>
    <message>
        <source>The chain is broken at row %1: somebody has changed what is written there</source>
        <translation>السلسلة مكسورة عند الصف %1: غيّر أحد ما كُتب هناك</translation>
    </message>
</context>
<context>
    <name>ui::TrayFrame</name>
    <message>
        <source>Unscheduled tray</source>
        <translation>لوحة ما لم يُجدوَل</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>غير مجدول</translation>
    </message>
    <message>
        <source>Unscheduled %1</source>
        <translation>غير مجدول %1</translation>
    </message>
    <message>
        <source>Close the tray of what has no place in the week (U)</source>
        <translation>إغلاق لوحة ما لا مكان له في الأسبوع (U)</translation>
    </message>
    <message>
        <source>What has no place in the week yet: open the tray (U)</source>
        <translation>ما لا مكان له في الأسبوع بعد: فتح اللوحة (U)</translation>
    </message>
</context>
<context>
    <name>ui::TrayHands</name>
    <message>
        <source>Drop here to cancel: %1</source>
        <translation>أفلت هنا للإلغاء: %1</translation>
    </message>
    <message>
        <source>Let go to cancel</source>
        <translation>أفلت للإلغاء</translation>
    </message>
    <message>
        <source>Drop here to cancel</source>
        <translation>أفلت هنا للإلغاء</translation>
    </message>
    <message>
        <source>Your role may look at what waits, not place it</source>
        <translation>دورك يتيح رؤية ما ينتظر لا وضعه</translation>
    </message>
    <message>
        <source>A list has no times to drop on: show the week by time or by account</source>
        <translation>لا أوقات في القائمة للإفلات عليها: اعرض الأسبوع بالوقت أو بالحسابات</translation>
    </message>
    <message>
        <source>This account does not take it: platform, language or state</source>
        <translation>هذا الحساب لا يقبله: المنصة أو اللغة أو الحالة</translation>
    </message>
    <message>
        <source>The past is read-only</source>
        <translation>الماضي للقراءة فقط</translation>
    </message>
    <message>
        <source>The account is chosen after the drop</source>
        <translation>يُختار الحساب بعد الإفلات</translation>
    </message>
    <message>
        <source>“%1” is not placed: %2</source>
        <translation>لم يوضع «%1»: %2</translation>
    </message>
    <message>
        <source>Put it at %1</source>
        <translation>وضعه في %1</translation>
    </message>
    <message>
        <source>“%1” stays: %2</source>
        <translation>يبقى «%1» مكانه: %2</translation>
    </message>
    <message>
        <source>“%1” found no time: %2</source>
        <translation>لم يجد «%1» وقتًا: %2</translation>
    </message>
    <message>
        <source>Take the next fitting time</source>
        <translation>أخذ أقرب وقت مناسب</translation>
    </message>
    <message>
        <source>Place at %1</source>
        <translation>وضعه عند %1</translation>
    </message>
    <message>
        <source>New slot…</source>
        <translation>موعد جديد…</translation>
    </message>
    <message>
        <source>Open in Content</source>
        <translation>فتح في المحتوى</translation>
    </message>
    <message>
        <source>Open Accounts</source>
        <translation>فتح الحسابات</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>%1: %2 waiting for approval, %3 need you</source>
        <translation>%1: بانتظار الاعتماد %2، يحتاج إليك %3</translation>
    </message>
    <message numerus="yes">
        <source>%n slots wait for approval</source>
        <translation>
            <numerusform>لا مواعيد تنتظر الاعتماد</numerusform>
            <numerusform>موعد واحد ينتظر الاعتماد</numerusform>
            <numerusform>موعدان ينتظران الاعتماد</numerusform>
            <numerusform>%n مواعيد تنتظر الاعتماد</numerusform>
            <numerusform>%n موعدًا ينتظر الاعتماد</numerusform>
            <numerusform>%n موعد ينتظر الاعتماد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots need you</source>
        <translation>
            <numerusform>لا مواعيد تحتاج إليك</numerusform>
            <numerusform>موعد واحد يحتاج إليك</numerusform>
            <numerusform>موعدان يحتاجان إليك</numerusform>
            <numerusform>%n مواعيد تحتاج إليك</numerusform>
            <numerusform>%n موعدًا يحتاج إليك</numerusform>
            <numerusform>%n موعد يحتاج إليك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots failed</source>
        <translation>
            <numerusform>لم يفشل أي موعد</numerusform>
            <numerusform>فشل موعد واحد</numerusform>
            <numerusform>فشل موعدان</numerusform>
            <numerusform>فشلت %n مواعيد</numerusform>
            <numerusform>فشل %n موعدًا</numerusform>
            <numerusform>فشل %n موعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrendDialog</name>
    <message>
        <source>In demand on %1</source>
        <translation>ما عليه طلب على %1</translation>
    </message>
    <message>
        <source>It holds for seven days from now, and fades: after three days it weighs half.</source>
        <translation>يسري سبعة أيام من الآن ويخفت: يصبح وزنه النصف بعد ثلاثة أيام.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Hours of the audience&apos;s day</source>
        <translation>ساعات يوم الجمهور</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>How much, from 0 to 1</source>
        <translation>كم، من 0 إلى 1</translation>
    </message>
    <message>
        <source>0.5 says nothing either way</source>
        <translation>0.5 لا تعني شيئًا في أي اتجاه</translation>
    </message>
    <message>
        <source>None: the platform&apos;s peak hours</source>
        <translation>لا شيء: ساعات الذروة للمنصة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
    <message numerus="yes">
        <source>At most %n topics</source>
        <translation>
            <numerusform>لا مواضيع</numerusform>
            <numerusform>موضوع واحد على الأكثر</numerusform>
            <numerusform>موضوعان على الأكثر</numerusform>
            <numerusform>%n مواضيع على الأكثر</numerusform>
            <numerusform>%n موضوعًا على الأكثر</numerusform>
            <numerusform>%n موضوع على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A topic may have at most %n characters</source>
        <translation>
            <numerusform>لا أحرف في الموضوع</numerusform>
            <numerusform>حرف واحد في الموضوع على الأكثر</numerusform>
            <numerusform>حرفان في الموضوع على الأكثر</numerusform>
            <numerusform>%n أحرف في الموضوع على الأكثر</numerusform>
            <numerusform>%n حرفًا في الموضوع على الأكثر</numerusform>
            <numerusform>%n حرف في الموضوع على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>trend of %1</source>
        <translation>اتجاه %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تم التغيير: %1</translation>
    </message>
</context>
<context>
    <name>ui::TypeTicks</name>
    <message>
        <source>Where nobody says which</source>
        <translation>حيث لا يحدده أحد</translation>
    </message>
</context>
<context>
    <name>ui::UnmitigatedModel</name>
    <message>
        <source>Slot</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>سبب بقائه</translation>
    </message>
    <message>
        <source>Critical: move it, give it another account or cancel it yourself</source>
        <translation>حرج: انقله أو أعطه حسابًا آخر أو ألغه</translation>
    </message>
    <message>
        <source>Approved as it stands</source>
        <translation>معتمد كما هو</translation>
    </message>
    <message>
        <source>On its way already</source>
        <translation>في طريقه إلى النشر</translation>
    </message>
    <message>
        <source>Pinned by hand</source>
        <translation>مثبّت يدويًا</translation>
    </message>
    <message>
        <source>Its platform has no account yet</source>
        <translation>لا حساب لمنصته بعد</translation>
    </message>
    <message>
        <source>No free place would lower its risk</source>
        <translation>لا مكان حرًّا يخفض خطره</translation>
    </message>
</context>
<context>
    <name>ui::Unscheduled</name>
    <message>
        <source>Expired</source>
        <translation>منتهي المهلة</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائت</translation>
    </message>
    <message>
        <source>Gave way</source>
        <translation>أخلى مكانه</translation>
    </message>
    <message>
        <source>No place found</source>
        <translation>لا مكان</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>غير مخطَّط</translation>
    </message>
    <message>
        <source>No slot of this week carries this text for %1.</source>
        <translation>لا يحمل أي موعد في هذا الأسبوع هذا النص لـ%1.</translation>
    </message>
    <message>
        <source>No slot of this week carries this text.</source>
        <translation>لا يحمل أي موعد في هذا الأسبوع هذا النص.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%n منشورات</numerusform>
            <numerusform>%n منشورًا</numerusform>
            <numerusform>%n منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a description</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>no account</source>
        <translation>لا حساب</translation>
    </message>
</context>
<context>
    <name>ui::UnscheduledTray</name>
    <message>
        <source>Unscheduled</source>
        <translation>غير مجدول</translation>
    </message>
    <message>
        <source>Close the tray</source>
        <translation>إغلاق اللوحة</translation>
    </message>
    <message>
        <source>What has no place yet</source>
        <translation>ما لا مكان له بعد</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>تعذرت القراءة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reading what has no place yet…</source>
        <translation>تجري قراءة ما لا مكان له بعد…</translation>
    </message>
    <message>
        <source>The filters hide all of it</source>
        <translation>المرشحات تخفي كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait for a place in this week.</source>
        <translation>
            <numerusform>لا شيء ينتظر مكانًا في هذا الأسبوع.</numerusform>
            <numerusform>أمر واحد ينتظر مكانًا في هذا الأسبوع.</numerusform>
            <numerusform>أمران ينتظران مكانًا في هذا الأسبوع.</numerusform>
            <numerusform>%n أمور تنتظر مكانًا في هذا الأسبوع.</numerusform>
            <numerusform>%n أمرًا ينتظر مكانًا في هذا الأسبوع.</numerusform>
            <numerusform>%n أمر ينتظر مكانًا في هذا الأسبوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Nothing was missed</source>
        <translation>لم يفت شيء</translation>
    </message>
    <message>
        <source>This week is over: nothing new can be placed in it. Later weeks show what waits for them.</source>
        <translation>انتهى هذا الأسبوع ولا يمكن وضع جديد فيه. تعرض الأسابيع التالية ما ينتظرها.</translation>
    </message>
    <message>
        <source>Nothing waits for a place</source>
        <translation>لا شيء ينتظر مكانًا</translation>
    </message>
    <message>
        <source>Every text of this week that an account could publish has a slot. New texts come from Content; a slot that is dragged here is cancelled.</source>
        <translation>لكل نص في هذا الأسبوع يمكن لحساب نشره موعد. تأتي النصوص الجديدة من المحتوى، والموعد الذي يُسحب إلى هنا يُلغى.</translation>
    </message>
    <message>
        <source>Open Content</source>
        <translation>فتح المحتوى</translation>
    </message>
    <message>
        <source>These are the first %1. Drag one into the week, or Enter.</source>
        <translation>هذه أول %1. اسحب واحدًا إلى الأسبوع أو اضغط Enter.</translation>
    </message>
    <message>
        <source>Drag into the week, or Enter</source>
        <translation>اسحب إلى الأسبوع أو اضغط Enter</translation>
    </message>
</context>
<context>
    <name>ui::Verdict</name>
    <message>
        <source>Proceed</source>
        <translation>المضي قدمًا</translation>
    </message>
    <message>
        <source>Review required</source>
        <translation>تلزم مراجعة</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>التوقف</translation>
    </message>
    <message>
        <source>The plan has no slots.</source>
        <translation>لا مواعيد في الخطة.</translation>
    </message>
    <message>
        <source>No slot is above the limit of %1.</source>
        <translation>لا موعد يتجاوز الحد %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s), %1 of all, are above the limit of %2: more than half.</source>
        <translation>
            <numerusform>لا مواعيد، أي %1 من الكل، تتجاوز الحد %2: أكثر من النصف.</numerusform>
            <numerusform>موعد واحد، أي %1 من الكل، يتجاوز الحد %2: أكثر من النصف.</numerusform>
            <numerusform>موعدان، أي %1 من الكل، يتجاوزان الحد %2: أكثر من النصف.</numerusform>
            <numerusform>%n مواعيد، أي %1 من الكل، تتجاوز الحد %2: أكثر من النصف.</numerusform>
            <numerusform>%n موعدًا، أي %1 من الكل، تتجاوز الحد %2: أكثر من النصف.</numerusform>
            <numerusform>%n موعد، أي %1 من الكل، تتجاوز الحد %2: أكثر من النصف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s), %1 of all, are above the limit of %2; to proceed, at most a tenth may be.</source>
        <translation>
            <numerusform>لا مواعيد، أي %1 من الكل، تتجاوز الحد %2؛ وللمضي يجوز العُشر على الأكثر.</numerusform>
            <numerusform>موعد واحد، أي %1 من الكل، يتجاوز الحد %2؛ وللمضي يجوز العُشر على الأكثر.</numerusform>
            <numerusform>موعدان، أي %1 من الكل، يتجاوزان الحد %2؛ وللمضي يجوز العُشر على الأكثر.</numerusform>
            <numerusform>%n مواعيد، أي %1 من الكل، تتجاوز الحد %2؛ وللمضي يجوز العُشر على الأكثر.</numerusform>
            <numerusform>%n موعدًا، أي %1 من الكل، تتجاوز الحد %2؛ وللمضي يجوز العُشر على الأكثر.</numerusform>
            <numerusform>%n موعد، أي %1 من الكل، تتجاوز الحد %2؛ وللمضي يجوز العُشر على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) are at CRITICAL risk.</source>
        <translation>
            <numerusform>لا مواعيد بخطر حرج.</numerusform>
            <numerusform>موعد واحد بخطر حرج.</numerusform>
            <numerusform>موعدان بخطر حرج.</numerusform>
            <numerusform>%n مواعيد بخطر حرج.</numerusform>
            <numerusform>%n موعدًا بخطر حرج.</numerusform>
            <numerusform>%n موعد بخطر حرج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) break a rule and cannot go as they stand.</source>
        <translation>
            <numerusform>لا مواعيد تخالف قاعدة.</numerusform>
            <numerusform>موعد واحد يخالف قاعدة ولا يمكن خروجه كما هو.</numerusform>
            <numerusform>موعدان يخالفان قاعدة ولا يمكن خروجهما كما هما.</numerusform>
            <numerusform>%n مواعيد تخالف قاعدة ولا يمكن خروجها كما هي.</numerusform>
            <numerusform>%n موعدًا تخالف قاعدة ولا يمكن خروجها كما هي.</numerusform>
            <numerusform>%n موعد تخالف قاعدة ولا يمكن خروجها كما هي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VerdictCard</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Plan&apos;s risk</source>
        <translation>خطر الخطة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reach and how it changes</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::Verdicts</name>
    <message>
        <source>Another time or account may lower it.</source>
        <translation>قد يخفضه وقت آخر أو حساب آخر.</translation>
    </message>
    <message>
        <source>Most of it comes from the account: another account lowers it, or a later day.</source>
        <translation>معظمه من الحساب: يخفضه حساب آخر أو يوم لاحق.</translation>
    </message>
    <message>
        <source>Most of it comes from the posts of that day: another day or account lowers it.</source>
        <translation>معظمه من منشورات ذلك اليوم: يخفضه يوم آخر أو حساب آخر.</translation>
    </message>
    <message>
        <source>Most of it comes from the content type: another type lowers it.</source>
        <translation>معظمه من نوع المحتوى: يخفضه نوع آخر.</translation>
    </message>
    <message>
        <source>Most of it comes from the platform: another platform lowers it.</source>
        <translation>معظمه من المنصة: تخفضه منصة أخرى.</translation>
    </message>
    <message>
        <source>Critical risk cannot be approved in any mode.</source>
        <translation>لا يمكن اعتماد الخطر الحرج في أي وضع.</translation>
    </message>
    <message>
        <source>The risk of %1 is above %2, the limit of the mode %3.</source>
        <translation>الخطر %1 يتجاوز %2، وهو حد وضع %3.</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>content type</source>
        <translation>نوع المحتوى</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>media</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>disclosures</source>
        <translation>الإفصاحات</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>risk band</source>
        <translation>مستوى الخطر</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>another version of the content, with the same text here</source>
        <translation>إصدار آخر من المحتوى، بالنص نفسه هنا</translation>
    </message>
</context>
<context>
    <name>ui::ViolationModel</name>
    <message>
        <source>a person decides</source>
        <translation>يقرر شخص</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>نقل إلى %1</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Nearest that fits</source>
        <translation>أقرب ما يناسب</translation>
    </message>
</context>
<context>
    <name>ui::WeekFilter</name>
    <message>
        <source>%1 · %2</source>
        <comment>two counts of slots</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not going out</source>
        <translation>
            <numerusform>لا شيء لن يُنشر</numerusform>
            <numerusform>موعد لن يُنشر</numerusform>
            <numerusform>موعدان لن يُنشرا</numerusform>
            <numerusform>%n مواعيد لن تُنشر</numerusform>
            <numerusform>%n موعدًا لن يُنشر</numerusform>
            <numerusform>%n موعد لن يُنشر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WeekOverlay</name>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>%1
%2
Blocked for: %3</source>
        <translation>%1
%2
ممنوع على: %3</translation>
    </message>
</context>
<context>
    <name>ui::WhenStep</name>
    <message>
        <source>Each platform&apos;s own</source>
        <translation>نوع كل منصة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Days and hours of the plan go by this clock</source>
        <translation>أيام الخطة وساعاتها بهذا التوقيت</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>نوع المحتوى</translation>
    </message>
    <message>
        <source>The plan&apos;s week: %1 to %2</source>
        <translation>أسبوع الخطة: من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 does not take it: nothing is planned there</source>
        <translation>لا تقبله %1: لا يُخطَّط شيء هناك</translation>
    </message>
</context>
<context>
    <name>ui::WhereStep</name>
    <message>
        <source>Each platform in each language is a lane with posts of its own.</source>
        <translation>كل منصة بكل لغة مسار له منشوراته.</translation>
    </message>
    <message>
        <source>%1 has no account: its slots can be seen and judged, but not sent for approval.</source>
        <translation>لا حساب على %1: يمكن رؤية مواعيدها وتقييمها، لا إرسالها للاعتماد.</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>لا حساب</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>حساب واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no account for %2: nothing can be planned there.</source>
        <translation>لا حساب على %1 للغة %2: لا يمكن تخطيط شيء هناك.</translation>
    </message>
</context>
<context>
    <name>ui::WhyPopover</name>
    <message>
        <source>%1 %2</source>
        <comment>platform and language</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>لماذا %1</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>«%1»، %2</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>Nothing is known of this account</source>
        <translation>لا يُعرف شيء عن هذا الحساب</translation>
    </message>
    <message>
        <source>Worth, when it was planned</source>
        <translation>القيمة عند التخطيط</translation>
    </message>
    <message>
        <source>Worth, as of now</source>
        <translation>القيمة الآن</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <comment>how many average posts it is worth</comment>
        <translation>بقيمة منشورات: %1</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 فارغ</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>انقضى</translation>
    </message>
    <message>
        <source>No plan has slots in this week</source>
        <translation>لا خطة لها مواعيد في هذا الأسبوع</translation>
    </message>
    <message>
        <source>No plan covers this time</source>
        <translation>لا خطة تشمل هذا الوقت</translation>
    </message>
    <message numerus="yes">
        <source>%n more lanes</source>
        <translation>
            <numerusform>لا مسارات أخرى</numerusform>
            <numerusform>مسار آخر</numerusform>
            <numerusform>مساران آخران</numerusform>
            <numerusform>%n مسارات أخرى</numerusform>
            <numerusform>%n مسارًا آخر</numerusform>
            <numerusform>%n مسار آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>New slot here…</source>
        <translation>موعد جديد هنا…</translation>
    </message>
    <message>
        <source>Fill it: %1</source>
        <translation>الملء: %1</translation>
    </message>
    <message>
        <source>With “%1”</source>
        <translation>بـ «%1»</translation>
    </message>
</context>
<context>
    <name>ui::WhyWords</name>
    <message>
        <source>Hour of the day</source>
        <translation>ساعة اليوم</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>الظهور</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>%1%2&#xa0;%</source>
        <comment>sign and number of a percentage</comment>
        <translation>%1%2%</translation>
    </message>
    <message>
        <source>Post %1 of %2 that day; %3 of %4 that the account may make</source>
        <translation>المنشور %1 من %2 ذلك اليوم؛ و%3 من %4 مما يُسمح به للحساب</translation>
    </message>
    <message>
        <source>No model was asked</source>
        <translation>لم يُسأل أي نموذج</translation>
    </message>
    <message numerus="yes">
        <source>%n models were asked; none had a usable answer for this platform</source>
        <translation>
            <numerusform>لم يُسأل أي نموذج</numerusform>
            <numerusform>سُئل نموذج واحد؛ ولا جواب نافعًا لهذه المنصة</numerusform>
            <numerusform>سُئل نموذجان؛ ولا جواب نافعًا لهذه المنصة</numerusform>
            <numerusform>سُئلت %n نماذج؛ ولا جواب نافعًا لهذه المنصة</numerusform>
            <numerusform>سُئل %n نموذجًا؛ ولا جواب نافعًا لهذه المنصة</numerusform>
            <numerusform>سُئل %n نموذج؛ ولا جواب نافعًا لهذه المنصة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2&#xa0;h away</source>
        <translation>يبعد %1 مقدار %2 س</translation>
    </message>
    <message numerus="yes">
        <source>%n models advise %1, agreement %2</source>
        <translation>
            <numerusform>لا نموذج ينصح بـ %1، الاتفاق %2</numerusform>
            <numerusform>نموذج واحد ينصح بـ %1، الاتفاق %2</numerusform>
            <numerusform>نموذجان ينصحان بـ %1، الاتفاق %2</numerusform>
            <numerusform>%n نماذج تنصح بـ %1، الاتفاق %2</numerusform>
            <numerusform>%n نموذجًا تنصح بـ %1، الاتفاق %2</numerusform>
            <numerusform>%n نموذج تنصح بـ %1، الاتفاق %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Dissent: %2</source>
        <translation>%1. المخالفون: %2</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation>لم يُجب في الوقت المناسب</translation>
    </message>
    <message>
        <source>had no usable answer</source>
        <translation>لا جواب نافعًا منه</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>%1 (confidence %2)</source>
        <comment>time of a vote</comment>
        <translation>%1 (الثقة %2)</translation>
    </message>
    <message>
        <source>nothing about this platform</source>
        <translation>لا شيء عن هذه المنصة</translation>
    </message>
    <message>
        <source>No account of the platform speaks this language</source>
        <translation>لا حساب على المنصة بهذه اللغة</translation>
    </message>
    <message numerus="yes">
        <source>It has its %n posts of that day</source>
        <translation>
            <numerusform>لا منشورات له ذلك اليوم</numerusform>
            <numerusform>لديه منشوره الوحيد لذلك اليوم</numerusform>
            <numerusform>لديه منشوراه لذلك اليوم</numerusform>
            <numerusform>لديه منشورات ذلك اليوم وعددها %n</numerusform>
            <numerusform>لديه منشورات ذلك اليوم وعددها %n</numerusform>
            <numerusform>لديه منشورات ذلك اليوم وعددها %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has its %n posts of the week</source>
        <translation>
            <numerusform>لا منشورات له في الأسبوع</numerusform>
            <numerusform>لديه منشوره الوحيد للأسبوع</numerusform>
            <numerusform>لديه منشوراه للأسبوع</numerusform>
            <numerusform>لديه منشورات الأسبوع وعددها %n</numerusform>
            <numerusform>لديه منشورات الأسبوع وعددها %n</numerusform>
            <numerusform>لديه منشورات الأسبوع وعددها %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The hour is worth less than those that were chosen</source>
        <translation>قيمة هذه الساعة أقل من المختارة</translation>
    </message>
    <message>
        <source>Nothing stands against it: planning again may use it</source>
        <translation>لا مانع منها: قد تستخدمها إعادة التخطيط</translation>
    </message>
</context>
<context>
    <name>ui::Words</name>
    <message>
        <source>Planned</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>Needs approval again</source>
        <translation>يحتاج إلى اعتماد جديد</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation>بانتظار إعادة المحاولة</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>النتيجة مجهولة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تم نشره</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائت</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي المهلة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>يدوي</translation>
    </message>
    <message>
        <source>Semi-autonomous</source>
        <translation>شبه ذاتي</translation>
    </message>
    <message>
        <source>Fully autonomous</source>
        <translation>ذاتي بالكامل</translation>
    </message>
    <message>
        <source>LOW</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>MEDIUM</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>HIGH</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>CRITICAL</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>فيديو قصير</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>ريل</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>trend %1</source>
        <translation>الاتجاه %1</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>الإيقاف</translation>
    </message>
    <message>
        <source>Recent failures</source>
        <translation>إخفاقات حديثة</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>نوع المحتوى</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>الوتيرة</translation>
    </message>
    <message>
        <source>Given from outside</source>
        <translation>معطى من الخارج</translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation>موعد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n slots</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%n مواعيد</numerusform>
            <numerusform>%n موعدًا</numerusform>
            <numerusform>%n موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>قارئ</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>مخطِّط</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>معتمِد</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Only a planned slot can be sent for approval</source>
        <translation>لا يمكن إرسال موعد للموافقة إلا إذا كان مخططًا</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>الكتالانية</translation>
    </message>
    <message>
        <source>Your role may look at slots, not change them</source>
        <translation>دورك يتيح عرض المواعيد لا تغييرها</translation>
    </message>
</context>
<context>
    <name>ui::ZoneField</name>
    <message>
        <source>Must be a time zone like Europe/Madrid</source>
        <translation>يجب أن تكون منطقة زمنية مثل Europe/Madrid</translation>
    </message>
</context>
</TS>
