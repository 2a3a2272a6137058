<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yichuang::shared::BusySpinner</name>
    <message>
        <source>Working</source>
        <extracomment>中文: 正在进行</extracomment>
        <translation>正在进行</translation>
    </message>
</context>
<context>
    <name>yichuang::shared::DayText</name>
    <message>
        <source>%2/%1</source>
        <comment>day of month/month</comment>
        <extracomment>%1 month number, %2 day of the month 中文: %1月%2日</extracomment>
        <translation>%1月%2日</translation>
    </message>
    <message>
        <source>%3/%2/%1 %4</source>
        <extracomment>%1 year, %2 month number, %3 day of the month, %4 weekday 中文: %1年%2月%3日 %4</extracomment>
        <translation>%1年%2月%3日 %4</translation>
    </message>
    <message>
        <source>%2/%1</source>
        <comment>month/year</comment>
        <extracomment>%1 year, %2 month number 中文: %1年%2月</extracomment>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between two days of an enumeration 中文: 、</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1</source>
        <extracomment>%1 is the short name of the weekday 中文: 周%1</extracomment>
        <translation>周%1</translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>中文: 一</extracomment>
        <translation>一</translation>
    </message>
    <message>
        <source>Tue</source>
        <extracomment>中文: 二</extracomment>
        <translation>二</translation>
    </message>
    <message>
        <source>Wed</source>
        <extracomment>中文: 三</extracomment>
        <translation>三</translation>
    </message>
    <message>
        <source>Thu</source>
        <extracomment>中文: 四</extracomment>
        <translation>四</translation>
    </message>
    <message>
        <source>Fri</source>
        <extracomment>中文: 五</extracomment>
        <translation>五</translation>
    </message>
    <message>
        <source>Sat</source>
        <extracomment>中文: 六</extracomment>
        <translation>六</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>中文: 日</extracomment>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>yichuang::shared::DeadlineCalendar</name>
    <message>
        <source>Day-by-day count</source>
        <extracomment>中文: 期限历</extracomment>
        <translation>期限历</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>The day of acceptance, two characters in a cell 中文: 受理</extracomment>
        <translation>受理</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>A day that is not worked, one character 中文: 休</extracomment>
        <translation>休</translation>
    </message>
    <message>
        <source>work</source>
        <extracomment>A Saturday or Sunday that is worked, one character 中文: 班</extracomment>
        <translation>班</translation>
    </message>
    <message>
        <source>day %1</source>
        <extracomment>The %1-th counted working day, very short 中文: 第%1日</extracomment>
        <translation>第%1日</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>The term stands still on this day, very short 中文: 暂停</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>due</source>
        <extracomment>The last day of the term, very short 中文: 到期</extracomment>
        <translation>到期</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>中文: 今天</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>worked in exchange</source>
        <extracomment>A Saturday or Sunday that is worked 中文: 调休上班</extracomment>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a spoken sentence 中文: ，</extracomment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>… %n working day(s) in all</source>
        <extracomment>The weeks in the middle of a long term 中文: … 共 %n 个工作日</extracomment>
        <translation>
            <numerusform>… 共 %n 个工作日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::shared::DueChip</name>
    <message>
        <source>See how this date is counted</source>
        <extracomment>中文: 看这个日期是怎么算的</extracomment>
        <translation>看这个日期是怎么算的</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <extracomment>Working days, in a list 中文: 剩 %n 日</extracomment>
        <translation>
            <numerusform>剩 %n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <extracomment>Working days, in a list 中文: 超 %n 日</extracomment>
        <translation>
            <numerusform>超 %n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <extracomment>中文: 剩 %n 个工作日</extracomment>
        <translation>
            <numerusform>剩 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) over</source>
        <extracomment>中文: 超 %n 个工作日</extracomment>
        <translation>
            <numerusform>超 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a day such as 11-16 中文: %1 起</extracomment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a spoken sentence 中文: ，</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <extracomment>%1 is a day such as 11-12 中文: %1 办结</extracomment>
        <translation>%1 办结</translation>
    </message>
</context>
<context>
    <name>yichuang::shared::ErrorText</name>
    <message>
        <source>The file cannot be read. It was left as it is. Check that it is there and can be opened.</source>
        <extracomment>中文: 读不了这个文件。原文件没动。看看它是不是还在、能不能打开</extracomment>
        <translation>读不了这个文件。原文件没动。看看它是不是还在、能不能打开</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing was changed. Check the disk and its permissions, then save again.</source>
        <extracomment>中文: 没能存下来。原来的内容没动。看看磁盘和权限，再存一次</extracomment>
        <translation>没能存下来。原来的内容没动。看看磁盘和权限，再存一次</translation>
    </message>
    <message>
        <source>The stored data contradict themselves. Nothing was changed. Ask the administrator to check the data.</source>
        <extracomment>中文: 存的数据前后对不上。没有改动任何内容。请找管理员检查数据</extracomment>
        <translation>存的数据前后对不上。没有改动任何内容。请找管理员检查数据</translation>
    </message>
    <message>
        <source>These data were written by a newer version. They were left as they are. Update the program.</source>
        <extracomment>中文: 这份数据是更新的版本写的。没有动它。请升级本机程序</extracomment>
        <translation>这份数据是更新的版本写的。没有动它。请升级本机程序</translation>
    </message>
    <message>
        <source>Another program is using the data. Nothing was changed. Close it and try again.</source>
        <extracomment>中文: 数据正被另一个程序用着。没有改动。关掉另一个再试</extracomment>
        <translation>数据正被另一个程序用着。没有改动。关掉另一个再试</translation>
    </message>
    <message>
        <source>The disk is full and nothing could be saved. What you typed is still on the screen. Free some space and save again.</source>
        <extracomment>中文: 磁盘满了，没能存下来。已填的还在屏幕上。腾出空间再存</extracomment>
        <translation>磁盘满了，没能存下来。已填的还在屏幕上。腾出空间再存</translation>
    </message>
    <message>
        <source>The local database refused. Nothing was changed. Try again; if it fails again, ask the administrator.</source>
        <extracomment>中文: 本机数据库没有答应。没有改动。再试一次，还不行请找管理员</extracomment>
        <translation>本机数据库没有答应。没有改动。再试一次，还不行请找管理员</translation>
    </message>
    <message>
        <source>The data cannot be decrypted or a signature is wrong. Nothing was changed. Ask the administrator.</source>
        <extracomment>中文: 数据解不开或签名不对。没有改动。请找管理员</extracomment>
        <translation>数据解不开或签名不对。没有改动。请找管理员</translation>
    </message>
    <message>
        <source>The program made a mistake. What was saved is untouched and drafts are kept. Try again; if it fails again, ask the administrator.</source>
        <extracomment>中文: 程序出了错。已存的没动，已填的有草稿。再试一次，还不行请找管理员</extracomment>
        <translation>程序出了错。已存的没动，已填的有草稿。再试一次，还不行请找管理员</translation>
    </message>
    <message>
        <source>It was not found. Nothing was changed. Try another spelling.</source>
        <extracomment>中文: 没找到。没有改动。换个写法再找</extracomment>
        <translation>没找到。没有改动。换个写法再找</translation>
    </message>
    <message>
        <source>Something entered breaks a rule, so it was not saved. What you typed is still there. Correct it and try again.</source>
        <extracomment>中文: 填的内容不合规定，没有存。已填的没动。改好再试</extracomment>
        <translation>填的内容不合规定，没有存。已填的没动。改好再试</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <extracomment>中文: 口令不对</extracomment>
        <translation>口令不对</translation>
    </message>
    <message>
        <source>Too many wrong tries: the account is locked for now. Ask the administrator to unlock it.</source>
        <extracomment>中文: 试错太多次，这个账号暂时锁住了。请找管理员解锁</extracomment>
        <translation>试错太多次，这个账号暂时锁住了。请找管理员解锁</translation>
    </message>
    <message>
        <source>You may not do this. Nothing was changed. Ask the administrator for the right.</source>
        <extracomment>中文: 你没有这项权限。没有改动。要授权请找管理员</extracomment>
        <translation>你没有这项权限。没有改动。要授权请找管理员</translation>
    </message>
    <message>
        <source>The city platform does not answer. Everything is kept here and is sent when the network is back.</source>
        <extracomment>中文: 市平台没有回应。已存在本机，联网后自动上传</extracomment>
        <translation>市平台没有回应。已存在本机，联网后自动上传</translation>
    </message>
    <message>
        <source>The platform did not take it: %1. It is kept here.</source>
        <extracomment>%1 is the sentence of the platform 中文: 平台没有收：%1。已留在本机</extracomment>
        <translation>平台没有收：%1。已留在本机</translation>
    </message>
    <message>
        <source>This machine is not enrolled with the city platform yet. Work goes on and is kept here. Ask the administrator to enrol it.</source>
        <extracomment>中文: 本机还没在市平台登记。办件照常，都存在本机。请管理员登记</extracomment>
        <translation>本机还没在市平台登记。办件照常，都存在本机。请管理员登记</translation>
    </message>
    <message>
        <source>This version cannot do that yet. Nothing was changed.</source>
        <extracomment>中文: 这个版本还做不了这件事。没有改动</extracomment>
        <translation>这个版本还做不了这件事。没有改动</translation>
    </message>
</context>
<context>
    <name>yichuang::shared::FilterChip</name>
    <message numerus="yes">
        <source>%1, %n case(s)</source>
        <extracomment>%1 is the name of a filter, %n the number of cases it lets through 中文: %1，%n 件</extracomment>
        <translation>
            <numerusform>%1，%n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::shared::LampIcon</name>
    <message>
        <source>Not started</source>
        <extracomment>中文: 未起算</extracomment>
        <translation>未起算</translation>
    </message>
    <message>
        <source>On time</source>
        <extracomment>中文: 正常</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Near due</source>
        <extracomment>中文: 临期</extracomment>
        <translation>临期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>中文: 超期</extracomment>
        <translation>超期</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>中文: 暂停</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>中文: 办结</extracomment>
        <translation>办结</translation>
    </message>
</context>
<context>
    <name>yichuang::shared::LedgerText</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>A span of days such as 11-11 to 11-13 中文: %1 至 %2</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>no effect: this term knows none</source>
        <extracomment>Why a pause or an extension does not move the due day 中文: 不算，这个时限不能扣除或延长</extracomment>
        <translation>不算，这个时限不能扣除或延长</translation>
    </message>
    <message>
        <source>no effect: before the term began</source>
        <extracomment>中文: 不算，早于起算日</extracomment>
        <translation>不算，早于起算日</translation>
    </message>
    <message>
        <source>no effect: after the due day</source>
        <extracomment>中文: 不算，已过到期日</extracomment>
        <translation>不算，已过到期日</translation>
    </message>
    <message>
        <source>no effect: longer than the law allows</source>
        <extracomment>中文: 不算，超过法定天数</extracomment>
        <translation>不算，超过法定天数</translation>
    </message>
    <message>
        <source>no effect: extended once already</source>
        <extracomment>中文: 不算，只能延期一次</extracomment>
        <translation>不算，只能延期一次</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <extracomment>中文: %n 个工作日</extracomment>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (statutory %2)</source>
        <extracomment>%1 &quot;8 working days&quot;, %2 the statutory number 中文: %1（法定 %2）</extracomment>
        <translation>%1（法定 %2）</translation>
    </message>
    <message>
        <source>Promised term</source>
        <extracomment>The promised number of working days 中文: 承诺时限</extracomment>
        <translation>承诺时限</translation>
    </message>
    <message>
        <source>Accepted %1, counted from the next day</source>
        <extracomment>%1 is a day such as 11-05 中文: 受理 %1，次日起算</extracomment>
        <translation>受理 %1，次日起算</translation>
    </message>
    <message>
        <source>that day is not counted</source>
        <extracomment>中文: 当日不计</extracomment>
        <translation>当日不计</translation>
    </message>
    <message>
        <source>Came in on %1, not a working day</source>
        <extracomment>中文: %1 收到，不是工作日</extracomment>
        <translation>%1 收到，不是工作日</translation>
    </message>
    <message>
        <source>taken as %1</source>
        <extracomment>中文: 按 %1 算</extracomment>
        <translation>按 %1 算</translation>
    </message>
    <message>
        <source>Weekends %1</source>
        <extracomment>%1 is a list of days 中文: 周末 %1</extracomment>
        <translation>周末 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) not counted</source>
        <extracomment>中文: %n 天不计</extracomment>
        <translation>
            <numerusform>%n 天不计</numerusform>
        </translation>
    </message>
    <message>
        <source>Worked in exchange %1</source>
        <extracomment>Weekend days that are worked; %1 is a list of days 中文: 调休上班 %1</extracomment>
        <translation>调休上班 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) counted</source>
        <extracomment>中文: %n 天计入</extracomment>
        <translation>
            <numerusform>%n 天计入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused for %n day(s)</source>
        <extracomment>中文: 暂停 %n 日</extracomment>
        <translation>
            <numerusform>暂停 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Extension approved on %1</source>
        <extracomment>%1 is the day of approval 中文: %1 批准延期</extracomment>
        <translation>%1 批准延期</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) more</source>
        <extracomment>中文: 加 %n 个工作日</extracomment>
        <translation>
            <numerusform>加 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day %1 is not worked</source>
        <extracomment>%1 is the last calendar day of the term 中文: 末日 %1 不上班</extracomment>
        <translation>末日 %1 不上班</translation>
    </message>
    <message>
        <source>moved on to %1</source>
        <extracomment>中文: 顺延到 %1</extracomment>
        <translation>顺延到 %1</translation>
    </message>
    <message>
        <source>Day %1</source>
        <extracomment>The %1-th counted day 中文: 第 %1 日</extracomment>
        <translation>第 %1 日</translation>
    </message>
    <message>
        <source>Without the pauses it would be due on %1</source>
        <extracomment>中文: 没有暂停，应在 %1 到期</extracomment>
        <translation>没有暂停，应在 %1 到期</translation>
    </message>
    <message>
        <source>The holidays of %1 are not published yet: the date is provisional</source>
        <extracomment>The State Council&apos;s notice on the holidays of year %1 is not out yet 中文: %1 年放假安排还没公布，日期暂定</extracomment>
        <translation>%1 年放假安排还没公布，日期暂定</translation>
    </message>
</context>
<context>
    <name>yichuang::shared::LineField</name>
    <message>
        <source>Show all of it for 10 seconds</source>
        <extracomment>中文: 看全部，10 秒后又遮住</extracomment>
        <translation>看全部，10 秒后又遮住</translation>
    </message>
</context>
<context>
    <name>yichuang::shared::StepBar</name>
    <message>
        <source>%1 done %2</source>
        <extracomment>%1 is a node of the case, %2 a day 中文: %1 已办 %2</extracomment>
        <translation>%1 已办 %2</translation>
    </message>
    <message>
        <source>%1 in hand %2</source>
        <extracomment>%1 is a node of the case, %2 a person 中文: %1 正在办 %2</extracomment>
        <translation>%1 正在办 %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a spoken sentence 中文: ，</extracomment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>yichuang::shared::TypeBadge</name>
    <message>
        <source>I</source>
        <extracomment>One character: settled on the spot 中文: 即</extracomment>
        <translation>即</translation>
    </message>
    <message>
        <source>P</source>
        <extracomment>One character: decided within the promised days 中文: 承</extracomment>
        <translation>承</translation>
    </message>
    <message>
        <source>J</source>
        <extracomment>One character: several departments together 中文: 联</extracomment>
        <translation>联</translation>
    </message>
    <message>
        <source>A</source>
        <extracomment>One character: a village agent acts for the applicant 中文: 代</extracomment>
        <translation>代</translation>
    </message>
    <message>
        <source>F</source>
        <extracomment>One character: forwarded to a higher authority 中文: 报</extracomment>
        <translation>报</translation>
    </message>
    <message>
        <source>Immediate</source>
        <extracomment>中文: 即办件</extracomment>
        <translation>即办件</translation>
    </message>
    <message>
        <source>Promised</source>
        <extracomment>中文: 承诺件</extracomment>
        <translation>承诺件</translation>
    </message>
    <message>
        <source>Joint</source>
        <extracomment>中文: 联办件</extracomment>
        <translation>联办件</translation>
    </message>
    <message>
        <source>Agency</source>
        <extracomment>中文: 代办件</extracomment>
        <translation>代办件</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <extracomment>中文: 上报件</extracomment>
        <translation>上报件</translation>
    </message>
</context>
<context>
    <name>yichuang::shared::TypeStrip</name>
    <message>
        <source>Not classified yet</source>
        <extracomment>The class of the case cannot be derived yet 中文: 还没判定</extracomment>
        <translation>还没判定</translation>
    </message>
</context>
</TS>
