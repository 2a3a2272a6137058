<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Bench</name>
    <message>
        <source>Deadlines and their explanation</source>
        <extracomment>中文: 期限计算与说明</extracomment>
        <translation>期限计算与说明</translation>
    </message>
    <message>
        <source>Search in the catalogue</source>
        <extracomment>中文: 事项检索</extracomment>
        <translation>事项检索</translation>
    </message>
    <message>
        <source>Saving a case, lists, search by name</source>
        <extracomment>中文: 受理保存、列表与姓名检索</extracomment>
        <translation>受理保存、列表与姓名检索</translation>
    </message>
    <message>
        <source>Sealing of personal data</source>
        <extracomment>中文: 个人信息加密</extracomment>
        <translation>个人信息加密</translation>
    </message>
    <message>
        <source>20 working days from a random day</source>
        <extracomment>中文: 从任意日起 20 个工作日</extracomment>
        <translation>从任意日起 20 个工作日</translation>
    </message>
    <message>
        <source>a bare pair of arrays</source>
        <extracomment>中文: 两个数组直接查</extracomment>
        <translation>两个数组直接查</translation>
    </message>
    <message>
        <source>the same with 0 to 3 stops, each judged</source>
        <extracomment>中文: 同上，另有 0 至 3 次特别程序，逐一判断是否有效</extracomment>
        <translation>同上，另有 0 至 3 次特别程序，逐一判断是否有效</translation>
    </message>
    <message>
        <source>a bare pair of arrays with stops, nothing judged</source>
        <extracomment>中文: 两个数组直接查，不判断</extracomment>
        <translation>两个数组直接查，不判断</translation>
    </message>
    <message>
        <source>one explanation, p99</source>
        <extracomment>中文: 一条期限说明（99 百分位）</extracomment>
        <translation>一条期限说明（99 百分位）</translation>
    </message>
    <message>
        <source> (aim: at least %1)</source>
        <extracomment>中文: （目标不低于 %1）</extracomment>
        <translation>（目标不低于 %1）</translation>
    </message>
    <message>
        <source> (aim: at most %1)</source>
        <extracomment>中文: （目标不超过 %1）</extracomment>
        <translation>（目标不超过 %1）</translation>
    </message>
    <message>
        <source>a field of 18 characters sealed to its place</source>
        <extracomment>中文: 加密一个 18 字符的字段（含位置绑定）</extracomment>
        <translation>加密一个 18 字符的字段（含位置绑定）</translation>
    </message>
    <message>
        <source>AES-256-GCM alone, nonces drawn in one go</source>
        <extracomment>中文: 仅 AES-256-GCM，随机数成批取用</extracomment>
        <translation>仅 AES-256-GCM，随机数成批取用</translation>
    </message>
    <message>
        <source>every name looked at once, without pinyin</source>
        <extracomment>中文: 逐个名称比对，不含拼音</extracomment>
        <translation>逐个名称比对，不含拼音</translation>
    </message>
    <message>
        <source>a keystroke in %1 items, median</source>
        <extracomment>中文: %1 个事项中按一键检索（中位数）</extracomment>
        <translation>%1 个事项中按一键检索（中位数）</translation>
    </message>
    <message>
        <source>the same, p99</source>
        <extracomment>中文: 同上（99 百分位）</extracomment>
        <translation>同上（99 百分位）</translation>
    </message>
    <message>
        <source>one acceptance on disk: sealed, chained, queued, listed, indexed</source>
        <extracomment>中文: 受理一件并落盘（加密、链接、待传、列表、检索）</extracomment>
        <translation>受理一件并落盘（加密、链接、待传、列表、检索）</translation>
    </message>
    <message>
        <source>the same rows by SQLite&apos;s C interface</source>
        <extracomment>中文: 同样的行直接用 SQLite C 接口写入</extracomment>
        <translation>同样的行直接用 SQLite C 接口写入</translation>
    </message>
    <message>
        <source>a page of 50 open cases, names opened</source>
        <extracomment>中文: 列表取一页 50 件，姓名已解密</extracomment>
        <translation>列表取一页 50 件，姓名已解密</translation>
    </message>
    <message>
        <source>the same statement by SQLite&apos;s C interface, nothing opened</source>
        <extracomment>中文: 同样的语句直接用 SQLite C 接口，不解密</extracomment>
        <translation>同样的语句直接用 SQLite C 接口，不解密</translation>
    </message>
    <message>
        <source>search by name, newest 50, names opened, p99</source>
        <extracomment>中文: 按姓名检索，最新 50 件，姓名已解密（99 百分位）</extracomment>
        <translation>按姓名检索，最新 50 件，姓名已解密（99 百分位）</translation>
    </message>
    <message>
        <source>Documents sealed and verified</source>
        <extracomment>中文: 文书盖章与核验</extracomment>
        <translation>文书盖章与核验</translation>
    </message>
    <message>
        <source>from the PIN to the stored document, with time stamp, own check and register</source>
        <extracomment>中文: 口令确认到文书入库（含时间戳、自检、登记）</extracomment>
        <translation>口令确认到文书入库（含时间戳、自检、登记）</translation>
    </message>
    <message>
        <source>one signature and the file on the disk</source>
        <extracomment>中文: 一次签名加文件落盘</extracomment>
        <translation>一次签名加文件落盘</translation>
    </message>
    <message>
        <source>a document verified, with the register</source>
        <extracomment>中文: 核验一份文书（含登记簿）</extracomment>
        <translation>核验一份文书（含登记簿）</translation>
    </message>
    <message>
        <source>the digest of the file and one signature checked</source>
        <extracomment>中文: 文件摘要加一次验签</extracomment>
        <translation>文件摘要加一次验签</translation>
    </message>
    <message>
        <source>Records brought to the platform</source>
        <extracomment>中文: 与平台同步</extracomment>
        <translation>与平台同步</translation>
    </message>
    <message>
        <source>records taken from %1 windows at once by one platform process, on the disk (%2)</source>
        <extracomment>中文: 一个平台进程同时接收 %1 个窗口的记录，落盘（数据库 %2）</extracomment>
        <translation>一个平台进程同时接收 %1 个窗口的记录，落盘（数据库 %2）</translation>
    </message>
    <message>
        <source>the same batches into a TLS sink, not parsed</source>
        <extracomment>中文: 同样的批次送到不解析的 TLS 服务</extracomment>
        <translation>同样的批次送到不解析的 TLS 服务</translation>
    </message>
    <message>
        <source>answer to a POST of one record, stored and signed, median (%1)</source>
        <extracomment>中文: 一条记录从发出到收到签名回执（中位数，%1）</extracomment>
        <translation>一条记录从发出到收到签名回执（中位数，%1）</translation>
    </message>
    <message>
        <source>the same request to a TLS sink, not parsed</source>
        <extracomment>中文: 同样的请求送到不解析的 TLS 服务</extracomment>
        <translation>同样的请求送到不解析的 TLS 服务</translation>
    </message>
    <message>
        <source>time of one record where %1 are stored</source>
        <extracomment>中文: 平台已存 %1 条时每条记录的耗时</extracomment>
        <translation>平台已存 %1 条时每条记录的耗时</translation>
    </message>
    <message>
        <source>where ten thousand are stored</source>
        <extracomment>中文: 已存 1 万条时</extracomment>
        <translation>已存 1 万条时</translation>
    </message>
    <message>
        <source>%1 records pushed (%2 bytes of JSON each), on both disks</source>
        <extracomment>中文: 上送 %1 件（每件 JSON 平均 %2 字节），两端落盘</extracomment>
        <translation>上送 %1 件（每件 JSON 平均 %2 字节），两端落盘</translation>
    </message>
    <message>
        <source>PouchDB 9, the same documents, stated from the reference machine</source>
        <extracomment>中文: PouchDB 9 同样的文档（参考机上测得）</extracomment>
        <translation>PouchDB 9 同样的文档（参考机上测得）</translation>
    </message>
    <message>
        <source>the same bytes as bare rows in SQLite</source>
        <extracomment>中文: 同样的字节直接写入 SQLite</extracomment>
        <translation>同样的字节直接写入 SQLite</translation>
    </message>
    <message>
        <source>processor time of one of them, both ends together</source>
        <extracomment>中文: 其中每件占用的处理器时间，两端合计</extracomment>
        <translation>其中每件占用的处理器时间，两端合计</translation>
    </message>
    <message>
        <source>bytes to the platform for them, TLS and HTTP included</source>
        <extracomment>中文: 线路上的字节（上行）</extracomment>
        <translation>线路上的字节（上行）</translation>
    </message>
    <message>
        <source>PouchDB, stated from the reference machine</source>
        <extracomment>中文: PouchDB（参考机上测得）</extracomment>
        <translation>PouchDB（参考机上测得）</translation>
    </message>
    <message>
        <source>bytes back, the signed receipts</source>
        <extracomment>中文: 平台发回的字节</extracomment>
        <translation>平台发回的字节</translation>
    </message>
    <message>
        <source>PouchDB 9, the same documents, just now on this machine, no TLS</source>
        <extracomment>中文: PouchDB 9 同样的文档（刚在本机测得，无 TLS）</extracomment>
        <translation>PouchDB 9 同样的文档（刚在本机测得，无 TLS）</translation>
    </message>
    <message>
        <source>the same request looked for after each key, p99</source>
        <extracomment>中文: 受理时每按一键查同一申请是否已在办（99 百分位）</extracomment>
        <translation>受理时每按一键查同一申请是否已在办（99 百分位）</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>%1: notice %2 of %3, %4 working days</source>
        <extracomment>中文: %1 年：%2，%3 公布，全年 %4 个工作日</extracomment>
        <translation>%1 年：%2，%3 公布，全年 %4 个工作日</translation>
    </message>
    <message>
        <source>%1: no notice yet; counted with the holidays the law names, %2 working days (provisional)</source>
        <extracomment>中文: %1 年：尚无国务院节假日安排，暂按法定节日计，全年 %2 个工作日（暂定）</extracomment>
        <translation>%1 年：尚无国务院节假日安排，暂按法定节日计，全年 %2 个工作日（暂定）</translation>
    </message>
    <message>
        <source>off     %1 to %2  %3</source>
        <extracomment>中文: 放假 %1 至 %2 %3</extracomment>
        <translation>放假 %1 至 %2 %3</translation>
    </message>
    <message>
        <source>worked  %1  (make-up day)</source>
        <extracomment>中文: 上班 %1（调休）</extracomment>
        <translation>上班 %1（调休）</translation>
    </message>
    <message>
        <source>The year is a number from %1 to %2: %3</source>
        <extracomment>中文: 年份应为 %1 至 %2 之间的数字：%3</extracomment>
        <translation>年份应为 %1 至 %2 之间的数字：%3</translation>
    </message>
    <message>
        <source>%1  rejected: %2</source>
        <extracomment>中文: %1 不通过：%2</extracomment>
        <translation>%1 不通过：%2</translation>
    </message>
    <message>
        <source>%1  good</source>
        <extracomment>中文: %1 通过</extracomment>
        <translation>%1 通过</translation>
    </message>
    <message>
        <source>All years together</source>
        <extracomment>中文: 全部年份合并</extracomment>
        <translation>全部年份合并</translation>
    </message>
    <message>
        <source>Warning: %1 has %2 working days, 248 to 251 are usual; compare with the notice.</source>
        <extracomment>中文: 提醒：%1 年有 %2 个工作日，通常为 248 至 251 个，请核对。</extracomment>
        <translation>提醒：%1 年有 %2 个工作日，通常为 248 至 251 个，请核对。</translation>
    </message>
    <message>
        <source>Use the calendar files of this folder.</source>
        <extracomment>中文: 用这个目录里的日历文件，不用程序自带的。</extracomment>
        <translation>用这个目录里的日历文件，不用程序自带的。</translation>
    </message>
    <message>
        <source>Show holidays and make-up days of a year.</source>
        <extracomment>中文: 显示某一年的放假和调休安排。</extracomment>
        <translation>显示某一年的放假和调休安排。</translation>
    </message>
    <message>
        <source>Check the calendar files of a folder, or one file, without importing.</source>
        <extracomment>中文: 检查目录中的日历文件（或单个文件），不导入。</extracomment>
        <translation>检查目录中的日历文件（或单个文件），不导入。</translation>
    </message>
    <message>
        <source>Write one JSON document and nothing else.</source>
        <extracomment>中文: 只输出一个 JSON 文档。</extracomment>
        <translation>只输出一个 JSON 文档。</translation>
    </message>
    <message>
        <source>Language: zh_CN (default) or en.</source>
        <extracomment>中文: 语言：zh_CN（默认）或 en。</extracomment>
        <translation>语言：zh_CN（默认）或 en。</translation>
    </message>
    <message>
        <source>Data folder; without it the user&apos;s own.</source>
        <extracomment>中文: 数据目录；不写则用当前用户的目录。</extracomment>
        <translation>数据目录；不写则用当前用户的目录。</translation>
    </message>
    <message>
        <source>Sign in with this account.</source>
        <extracomment>中文: 以此账号登录。</extracomment>
        <translation>以此账号登录。</translation>
    </message>
    <message>
        <source>File with the password; otherwise YICHUANG_PASSWORD or the terminal.</source>
        <extracomment>中文: 存放口令的文件；也可用环境变量 YICHUANG_PASSWORD，或在终端输入。</extracomment>
        <translation>存放口令的文件；也可用环境变量 YICHUANG_PASSWORD，或在终端输入。</translation>
    </message>
    <message>
        <source>Show the usage.</source>
        <extracomment>中文: 显示用法。</extracomment>
        <translation>显示用法。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <extracomment>中文: 用法：</extracomment>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Options of all commands:</source>
        <extracomment>中文: 所有命令通用的选项：</extracomment>
        <translation>所有命令通用的选项：</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 a rule or check says no, 2 usage, 3 environment.</source>
        <extracomment>中文: 退出码：0 完成，1 规则或检查不通过，2 用法不对，3 环境问题。</extracomment>
        <translation>退出码：0 完成，1 规则或检查不通过，2 用法不对，3 环境问题。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <extracomment>中文: 用法：%1</extracomment>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Options:</source>
        <extracomment>中文: 选项：</extracomment>
        <translation>选项：</translation>
    </message>
    <message>
        <source>There is no such option: %1</source>
        <extracomment>中文: 没有这个选项：%1</extracomment>
        <translation>没有这个选项：%1</translation>
    </message>
    <message>
        <source>An option is written wrongly: %1</source>
        <extracomment>中文: 选项写法不对：%1</extracomment>
        <translation>选项写法不对：%1</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <extracomment>中文: 缺少参数。</extracomment>
        <translation>缺少参数。</translation>
    </message>
    <message>
        <source>There are too many arguments.</source>
        <extracomment>中文: 参数太多。</extracomment>
        <translation>参数太多。</translation>
    </message>
    <message>
        <source>No command. yichuangctl --help lists them.</source>
        <extracomment>中文: 没有写命令。yichuangctl --help 列出所有命令。</extracomment>
        <translation>没有写命令。yichuangctl --help 列出所有命令。</translation>
    </message>
    <message>
        <source>There is no such command: %1. yichuangctl --help lists them.</source>
        <extracomment>中文: 没有这个命令：%1。yichuangctl --help 列出所有命令。</extracomment>
        <translation>没有这个命令：%1。yichuangctl --help 列出所有命令。</translation>
    </message>
    <message>
        <source> (%1)</source>
        <extracomment>中文: （%1）</extracomment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>The language is zh_CN or en.</source>
        <extracomment>中文: 语言只能是 zh_CN 或 en。</extracomment>
        <translation>语言只能是 zh_CN 或 en。</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <extracomment>中文: 缺少选项 --%1。</extracomment>
        <translation>缺少选项 --%1。</translation>
    </message>
    <message>
        <source>The days of this rule depend on the item; say --days.</source>
        <extracomment>中文: 该规则的天数由事项规定，请写 --days。</extracomment>
        <translation>该规则的天数由事项规定，请写 --days。</translation>
    </message>
    <message>
        <source>%1 (provisional until the notice of that year)</source>
        <extracomment>中文: %1（暂定，以国务院节假日安排为准）</extracomment>
        <translation>%1（暂定，以国务院节假日安排为准）</translation>
    </message>
    <message>
        <source>Line %1 (%2) %3: %4</source>
        <extracomment>中文: 第 %1 行（%2）%3：%4</extracomment>
        <translation>第 %1 行（%2）%3：%4</translation>
    </message>
    <message>
        <source>When it started, Beijing time, like &quot;2026-02-10 15:20&quot;.</source>
        <extracomment>中文: 起算时刻，北京时间，如 &quot;2026-02-10 15:20&quot;。</extracomment>
        <translation>起算时刻，北京时间，如 &quot;2026-02-10 15:20&quot;。</translation>
    </message>
    <message>
        <source>Say day by day why.</source>
        <extracomment>中文: 逐日说明到期日的由来。</extracomment>
        <translation>逐日说明到期日的由来。</translation>
    </message>
    <message>
        <source>Compute one due day.</source>
        <extracomment>中文: 计算一个到期日。</extracomment>
        <translation>计算一个到期日。</translation>
    </message>
    <message>
        <source>Compute one due day a line; writes id,due, reasons to standard error.</source>
        <extracomment>中文: 批量计算：每行一个，输出 id,due；无法回答的行给出原因。</extracomment>
        <translation>批量计算：每行一个，输出 id,due；无法回答的行给出原因。</translation>
    </message>
    <message>
        <source>the law gives this term no stop or extension</source>
        <extracomment>中文: 法律未规定该期限可以中止或延期</extracomment>
        <translation>法律未规定该期限可以中止或延期</translation>
    </message>
    <message>
        <source>it is before the start</source>
        <extracomment>中文: 早于起算日</extracomment>
        <translation>早于起算日</translation>
    </message>
    <message>
        <source>it is after the due day</source>
        <extracomment>中文: 已过到期日</extracomment>
        <translation>已过到期日</translation>
    </message>
    <message>
        <source>it is longer than the law allows</source>
        <extracomment>中文: 超过法定上限</extracomment>
        <translation>超过法定上限</translation>
    </message>
    <message>
        <source>one extension was granted already</source>
        <extracomment>中文: 只能延期一次</extracomment>
        <translation>只能延期一次</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>中文: 特别程序</extracomment>
        <translation>特别程序</translation>
    </message>
    <message>
        <source>%1 since %2, still open</source>
        <extracomment>中文: %1自 %2 起，尚未结束</extracomment>
        <translation>%1自 %2 起，尚未结束</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: %4 working days excluded</source>
        <extracomment>中文: %1 %2 至 %3，扣除 %4 个工作日</extracomment>
        <translation>%1 %2 至 %3，扣除 %4 个工作日</translation>
    </message>
    <message>
        <source>Term: %1 days (statutory: %2)</source>
        <extracomment>中文: 期限 %1 个工作日（法定 %2 个）</extracomment>
        <translation>期限 %1 个工作日（法定 %2 个）</translation>
    </message>
    <message>
        <source>Term: %1 days</source>
        <extracomment>中文: 期限 %1 日</extracomment>
        <translation>期限 %1 日</translation>
    </message>
    <message>
        <source>%1 starts the count and is not counted</source>
        <extracomment>中文: %1 为起算日，当日不计</extracomment>
        <translation>%1 为起算日，当日不计</translation>
    </message>
    <message>
        <source>Came in at %1, treated as %2</source>
        <extracomment>中文: %1 下班后或休息日收到，视为 %2 收到</extracomment>
        <translation>%1 下班后或休息日收到，视为 %2 收到</translation>
    </message>
    <message>
        <source>Weekends not counted: %1</source>
        <extracomment>中文: 周末不计：%1</extracomment>
        <translation>周末不计：%1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: %4 days not counted</source>
        <extracomment>中文: %1 %2 至 %3 放假，其中 %4 日不计</extracomment>
        <translation>%1 %2 至 %3 放假，其中 %4 日不计</translation>
    </message>
    <message>
        <source>Make-up days counted: %1</source>
        <extracomment>中文: 调休上班日计入：%1</extracomment>
        <translation>调休上班日计入：%1</translation>
    </message>
    <message>
        <source>%1 of %2 excludes nothing: %3</source>
        <extracomment>中文: %2 的%1不扣除：%3</extracomment>
        <translation>%2 的%1不扣除：%3</translation>
    </message>
    <message>
        <source>Extension by %1 days of %2 is void: %3</source>
        <extracomment>中文: %2 的延期 %1 日无效：%3</extracomment>
        <translation>%2 的延期 %1 日无效：%3</translation>
    </message>
    <message>
        <source>The last day %1 is a day off, so the term ends on %2</source>
        <extracomment>中文: 最后一日 %1 为休息日，顺延至 %2</extracomment>
        <translation>最后一日 %1 为休息日，顺延至 %2</translation>
    </message>
    <message>
        <source>Extended by %1 days, approved on %2</source>
        <extracomment>中文: %2 批准延期 %1 个工作日</extracomment>
        <translation>%2 批准延期 %1 个工作日</translation>
    </message>
    <message>
        <source>Day %1 is %2: due</source>
        <extracomment>中文: 第 %1 日为 %2，即到期日</extracomment>
        <translation>第 %1 日为 %2，即到期日</translation>
    </message>
    <message>
        <source>Without stops it would be %1</source>
        <extracomment>中文: 不计特别程序应为 %1</extracomment>
        <translation>不计特别程序应为 %1</translation>
    </message>
    <message>
        <source>The notice for %1 is not published yet: provisional</source>
        <extracomment>中文: %1 年节假日安排尚未公布：暂定，以国务院节假日安排为准</extracomment>
        <translation>%1 年节假日安排尚未公布：暂定，以国务院节假日安排为准</translation>
    </message>
    <message>
        <source>start, not counted</source>
        <extracomment>中文: 起算日，不计</extracomment>
        <translation>起算日，不计</translation>
    </message>
    <message>
        <source>day %1</source>
        <extracomment>中文: 第 %1 日</extracomment>
        <translation>第 %1 日</translation>
    </message>
    <message>
        <source>weekend</source>
        <extracomment>中文: 周末</extracomment>
        <translation>周末</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>中文: 放假</extracomment>
        <translation>放假</translation>
    </message>
    <message>
        <source>stopped, not counted</source>
        <extracomment>中文: 特别程序，不计</extracomment>
        <translation>特别程序，不计</translation>
    </message>
    <message>
        <source>day %1, due</source>
        <extracomment>中文: 第 %1 日，到期</extracomment>
        <translation>第 %1 日，到期</translation>
    </message>
    <message>
        <source>make-up day</source>
        <extracomment>中文: 调休上班</extracomment>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Rule: %1, %2; calendar: %3</source>
        <extracomment>中文: 依据：%1 %2；日历：%3</extracomment>
        <translation>依据：%1 %2；日历：%3</translation>
    </message>
    <message numerus="yes">
        <source>A stop is still open: there is no due day; %n days are left</source>
        <extracomment>中文: 特别程序尚未结束，没有到期日，剩余 %n 日</extracomment>
        <translation>
            <numerusform>特别程序尚未结束，没有到期日，剩余 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Yellow lamp from %1</source>
        <extracomment>中文: %1 起亮黄灯</extracomment>
        <translation>%1 起亮黄灯</translation>
    </message>
    <message>
        <source>resident number</source>
        <extracomment>中文: 公民身份号码</extracomment>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>credit code</source>
        <extracomment>中文: 统一社会信用代码</extracomment>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>case number</source>
        <extracomment>中文: 办件编号</extracomment>
        <translation>办件编号</translation>
    </message>
    <message>
        <source>telephone number</source>
        <extracomment>中文: 电话号码</extracomment>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>area code</source>
        <extracomment>中文: 区划代码</extracomment>
        <translation>区划代码</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>中文: ；</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1  %2  valid</source>
        <extracomment>中文: %1 %2 有效</extracomment>
        <translation>%1 %2 有效</translation>
    </message>
    <message>
        <source>%1  %2  invalid: %3</source>
        <extracomment>中文: %1 %2 无效：%3</extracomment>
        <translation>%1 %2 无效：%3</translation>
    </message>
    <message>
        <source>  (warning: %1)</source>
        <extracomment>中文: 提醒：%1</extracomment>
        <translation>提醒：%1</translation>
    </message>
    <message>
        <source>--as is resident, credit, case, telephone or area.</source>
        <extracomment>中文: --as 只能是 resident、credit、case、telephone、area。</extracomment>
        <translation>--as 只能是 resident、credit、case、telephone、area。</translation>
    </message>
    <message>
        <source>nothing was typed</source>
        <extracomment>中文: 没有填写</extracomment>
        <translation>没有填写</translation>
    </message>
    <message>
        <source>the length is wrong</source>
        <extracomment>中文: 位数不对</extracomment>
        <translation>位数不对</translation>
    </message>
    <message>
        <source>character %1 is not allowed</source>
        <extracomment>中文: 第 %1 位的字符不允许</extracomment>
        <translation>第 %1 位的字符不允许</translation>
    </message>
    <message>
        <source>the check character should be %1</source>
        <extracomment>中文: 校验码不对，应为 %1</extracomment>
        <translation>校验码不对，应为 %1</translation>
    </message>
    <message>
        <source>the day does not exist</source>
        <extracomment>中文: 日期不存在</extracomment>
        <translation>日期不存在</translation>
    </message>
    <message>
        <source>the day is in the future</source>
        <extracomment>中文: 日期在今天之后</extracomment>
        <translation>日期在今天之后</translation>
    </message>
    <message>
        <source>the serial number is zero</source>
        <extracomment>中文: 流水号不能为零</extracomment>
        <translation>流水号不能为零</translation>
    </message>
    <message>
        <source>numbers of 15 digits are no longer valid; use the one of 18</source>
        <extracomment>中文: 15 位旧号码已失效，请用 18 位号码</extracomment>
        <translation>15 位旧号码已失效，请用 18 位号码</translation>
    </message>
    <message>
        <source>the area is not in today&apos;s list; it may be historic</source>
        <extracomment>中文: 地区代码不在现行区划中，可能是历史代码</extracomment>
        <translation>地区代码不在现行区划中，可能是历史代码</translation>
    </message>
    <message>
        <source>the check character of the organisation code does not fit</source>
        <extracomment>中文: 组织机构代码部分的校验位不符</extracomment>
        <translation>组织机构代码部分的校验位不符</translation>
    </message>
    <message>
        <source>the registering authority is unknown</source>
        <extracomment>中文: 登记管理部门代码未知</extracomment>
        <translation>登记管理部门代码未知</translation>
    </message>
    <message>
        <source>this is no telephone number</source>
        <extracomment>中文: 不是电话号码</extracomment>
        <translation>不是电话号码</translation>
    </message>
    <message>
        <source>numbers of machines belong to nobody</source>
        <extracomment>中文: 这是物联网号码，不属于个人</extracomment>
        <translation>这是物联网号码，不属于个人</translation>
    </message>
    <message>
        <source>Check resident numbers, credit codes, case numbers, telephones, area codes.</source>
        <extracomment>中文: 校验身份号码、信用代码、办件编号、电话、区划代码（自动识别种类）。</extracomment>
        <translation>校验身份号码、信用代码、办件编号、电话、区划代码（自动识别种类）。</translation>
    </message>
    <message>
        <source>The kind: resident, credit, case, telephone, area.</source>
        <extracomment>中文: 指定种类：resident、credit、case、telephone、area。</extracomment>
        <translation>指定种类：resident、credit、case、telephone、area。</translation>
    </message>
    <message>
        <source>Not found.</source>
        <extracomment>中文: 没有找到。</extracomment>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>The account or the password is wrong.</source>
        <extracomment>中文: 账号或口令不对。</extracomment>
        <translation>账号或口令不对。</translation>
    </message>
    <message>
        <source>The account is locked. Try later or ask the administrator to unlock it.</source>
        <extracomment>中文: 账号已锁定，请稍后再试，或请管理员解锁。</extracomment>
        <translation>账号已锁定，请稍后再试，或请管理员解锁。</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <extracomment>中文: 当前账号无权这样做。</extracomment>
        <translation>当前账号无权这样做。</translation>
    </message>
    <message>
        <source>The platform refused the request.</source>
        <extracomment>中文: 平台拒绝了请求。</extracomment>
        <translation>平台拒绝了请求。</translation>
    </message>
    <message>
        <source>This version does not offer that.</source>
        <extracomment>中文: 本版本不支持。</extracomment>
        <translation>本版本不支持。</translation>
    </message>
    <message>
        <source>It cannot be read. Check the path and the permissions.</source>
        <extracomment>中文: 无法读取。请检查路径和权限。</extracomment>
        <translation>无法读取。请检查路径和权限。</translation>
    </message>
    <message>
        <source>It cannot be written; nothing was changed. Check the path and the permissions.</source>
        <extracomment>中文: 无法写入，未作任何改动。请检查路径和权限。</extracomment>
        <translation>无法写入，未作任何改动。请检查路径和权限。</translation>
    </message>
    <message>
        <source>The stored data are damaged; they were left as they are. Restore a backup.</source>
        <extracomment>中文: 存储的数据已损坏，原件保留未动。请从备份恢复。</extracomment>
        <translation>存储的数据已损坏，原件保留未动。请从备份恢复。</translation>
    </message>
    <message>
        <source>The data were written by a newer version of the program. Update the program.</source>
        <extracomment>中文: 数据由更新版本的程序写入。请升级程序。</extracomment>
        <translation>数据由更新版本的程序写入。请升级程序。</translation>
    </message>
    <message>
        <source>Another program is using the data. Close it and try again.</source>
        <extracomment>中文: 数据正被另一个程序使用。请关闭它后再试。</extracomment>
        <translation>数据正被另一个程序使用。请关闭它后再试。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <extracomment>中文: 磁盘空间不足，未作任何改动。请腾出空间后再试。</extracomment>
        <translation>磁盘空间不足，未作任何改动。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The database failed; nothing was changed.</source>
        <extracomment>中文: 数据库出错，未作任何改动。</extracomment>
        <translation>数据库出错，未作任何改动。</translation>
    </message>
    <message>
        <source>Decryption or a signature failed.</source>
        <extracomment>中文: 解密或验签失败。</extracomment>
        <translation>解密或验签失败。</translation>
    </message>
    <message>
        <source>The platform cannot be reached; everything is kept here. Try again with a network.</source>
        <extracomment>中文: 无法连接平台，数据保留在本机。网络恢复后再试。</extracomment>
        <translation>无法连接平台，数据保留在本机。网络恢复后再试。</translation>
    </message>
    <message>
        <source>This device is not enrolled with a platform yet. Run sync enrol first.</source>
        <extracomment>中文: 本机尚未在平台登记。请先运行 sync enrol。</extracomment>
        <translation>本机尚未在平台登记。请先运行 sync enrol。</translation>
    </message>
    <message>
        <source>The input does not follow the rules.</source>
        <extracomment>中文: 输入不符合要求。</extracomment>
        <translation>输入不符合要求。</translation>
    </message>
    <message>
        <source>The program made an error.</source>
        <extracomment>中文: 程序内部出错。</extracomment>
        <translation>程序内部出错。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>中文: %1：%2</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>good, %1 entries</source>
        <extracomment>中文: 通过，共 %1 条</extracomment>
        <translation>通过，共 %1 条</translation>
    </message>
    <message>
        <source>good with warnings, %1 entries</source>
        <extracomment>中文: 通过（有提醒），共 %1 条</extracomment>
        <translation>通过（有提醒），共 %1 条</translation>
    </message>
    <message>
        <source>%1 entries good, %2 rejected</source>
        <extracomment>中文: 通过 %1 条，拒绝 %2 条</extracomment>
        <translation>通过 %1 条，拒绝 %2 条</translation>
    </message>
    <message>
        <source>the whole file is rejected</source>
        <extracomment>中文: 整个文件拒绝，一条也不导入</extracomment>
        <translation>整个文件拒绝，一条也不导入</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <extracomment>中文: %1 个工作日</extracomment>
        <translation>%1 个工作日</translation>
    </message>
    <message>
        <source>--limit is a number from 1.</source>
        <extracomment>中文: --limit 应为正整数。</extracomment>
        <translation>--limit 应为正整数。</translation>
    </message>
    <message>
        <source>No item matches.</source>
        <extracomment>中文: 没有匹配的事项。</extracomment>
        <translation>没有匹配的事项。</translation>
    </message>
    <message>
        <source>Statutory term: %1 days</source>
        <extracomment>中文: 法定期限：%1 日</extracomment>
        <translation>法定期限：%1 日</translation>
    </message>
    <message>
        <source>Basis: %1 %2</source>
        <extracomment>中文: 依据：%1 %2</extracomment>
        <translation>依据：%1 %2</translation>
    </message>
    <message>
        <source>Material: %1, %2 originals, %3 copies</source>
        <extracomment>中文: 材料：%1，原件 %2 份，复印件 %3 份</extracomment>
        <translation>材料：%1，原件 %2 份，复印件 %3 份</translation>
    </message>
    <message>
        <source> (may follow within %1 working days)</source>
        <extracomment>中文: （可容缺，%1 个工作日内补齐）</extracomment>
        <translation>（可容缺，%1 个工作日内补齐）</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <extracomment>中文: 咨询电话：%1</extracomment>
        <translation>咨询电话：%1</translation>
    </message>
    <message>
        <source>%1  %2  %3 %  missing for use: %4  for publication: %5</source>
        <extracomment>中文: %1 %2 %3% 使用缺：%4 公布缺：%5</extracomment>
        <translation>%1 %2 %3% 使用缺：%4 公布缺：%5</translation>
    </message>
    <message>
        <source>%1 items, %2 may not be used, %3 may not be published.</source>
        <extracomment>中文: 共 %1 项，不可使用 %2 项，不可公布 %3 项。</extracomment>
        <translation>共 %1 项，不可使用 %2 项，不可公布 %3 项。</translation>
    </message>
    <message>
        <source>Judge catalogue files one by one without importing.</source>
        <extracomment>中文: 检查事项清单文件，逐个给出结论，不导入。</extracomment>
        <translation>检查事项清单文件，逐个给出结论，不导入。</translation>
    </message>
    <message>
        <source>Find items by name, code, department, pinyin or initials.</source>
        <extracomment>中文: 按名称、编码、部门、拼音或首字母查找事项。</extracomment>
        <translation>按名称、编码、部门、拼音或首字母查找事项。</translation>
    </message>
    <message>
        <source>At most so many items (20).</source>
        <extracomment>中文: 最多显示几条（默认 20）。</extracomment>
        <translation>最多显示几条（默认 20）。</translation>
    </message>
    <message>
        <source>Show one item.</source>
        <extracomment>中文: 显示一个事项。</extracomment>
        <translation>显示一个事项。</translation>
    </message>
    <message>
        <source>Which items lack elements and may not be used or published.</source>
        <extracomment>中文: 哪些事项要素不全，不能使用或公布。</extracomment>
        <translation>哪些事项要素不全，不能使用或公布。</translation>
    </message>
    <message>
        <source>The demo hall is in %1, its platform at %2</source>
        <extracomment>中文: 演示大厅已建在 %1，市平台地址 %2</extracomment>
        <translation>演示大厅已建在 %1，市平台地址 %2</translation>
    </message>
    <message>
        <source>%1  terminal %2  accounts %3  %4</source>
        <extracomment>中文: %1 终端号 %2 账号 %3 %4</extracomment>
        <translation>%1 终端号 %2 账号 %3 %4</translation>
    </message>
    <message numerus="yes">
        <source>The county hall sees %n case(s) of township and village</source>
        <extracomment>中文: 县级大厅看到 %n 件乡村办件</extracomment>
        <translation>
            <numerusform>县级大厅看到 %n 件乡村办件</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary: %1</source>
        <extracomment>中文: 摘要：%1</extracomment>
        <translation>摘要：%1</translation>
    </message>
    <message>
        <source>make a demo hall: platform, county, township and village</source>
        <extracomment>中文: 建一个演示大厅：市平台和县、乡、村三级窗口</extracomment>
        <translation>建一个演示大厅：市平台和县、乡、村三级窗口</translation>
    </message>
    <message>
        <source>work a day at the counter: a case of each type, printed and synced</source>
        <extracomment>中文: 接着在窗口办一天：五种件型各一件，打印并同步</extracomment>
        <translation>接着在窗口办一天：五种件型各一件，打印并同步</translation>
    </message>
    <message>
        <source>%1 cases made (%2 events), %3 to %4, in %5 s</source>
        <extracomment>中文: 已生成 %1 件办件（%2 条事件），%3 至 %4，用时 %5 秒</extracomment>
        <translation>已生成 %1 件办件（%2 条事件），%3 至 %4，用时 %5 秒</translation>
    </message>
    <message>
        <source>--cases is a number above zero and --seed a number.</source>
        <extracomment>中文: --cases 要一个大于零的整数，--seed 要一个整数。</extracomment>
        <translation>--cases 要一个大于零的整数，--seed 要一个整数。</translation>
    </message>
    <message>
        <source>make cases of the last months through the rules, for load tests</source>
        <extracomment>中文: 按规则生成最近几个月的办件，供压力测试</extracomment>
        <translation>按规则生成最近几个月的办件，供压力测试</translation>
    </message>
    <message>
        <source>how many</source>
        <extracomment>中文: 办件数</extracomment>
        <translation>办件数</translation>
    </message>
    <message>
        <source>the same seed gives the same cases</source>
        <extracomment>中文: 随机种子，相同则办件相同</extracomment>
        <translation>随机种子，相同则办件相同</translation>
    </message>
    <message>
        <source>Name a case or --input, not both.</source>
        <extracomment>中文: 写办件编号或 --input，不能两个都写。</extracomment>
        <translation>写办件编号或 --input，不能两个都写。</translation>
    </message>
    <message>
        <source>The case number is missing.</source>
        <extracomment>中文: 缺少办件编号。</extracomment>
        <translation>缺少办件编号。</translation>
    </message>
    <message>
        <source>Tell the applicant once what is missing or wrong.</source>
        <extracomment>中文: 一次性告知补正。</extracomment>
        <translation>一次性告知补正。</translation>
    </message>
    <message>
        <source>Record papers that came in later.</source>
        <extracomment>中文: 登记补交的材料。</extracomment>
        <translation>登记补交的材料。</translation>
    </message>
    <message>
        <source>Refuse acceptance.</source>
        <extracomment>中文: 不予受理。</extracomment>
        <translation>不予受理。</translation>
    </message>
    <message>
        <source>No licence is required.</source>
        <extracomment>中文: 无需许可。</extracomment>
        <translation>无需许可。</translation>
    </message>
    <message>
        <source>Hand a village case over.</source>
        <extracomment>中文: 代办点移交材料。</extracomment>
        <translation>代办点移交材料。</translation>
    </message>
    <message>
        <source>The applicant withdraws.</source>
        <extracomment>中文: 申请人撤回。</extracomment>
        <translation>申请人撤回。</translation>
    </message>
    <message>
        <source>Give papers back that were not corrected in time.</source>
        <extracomment>中文: 逾期未补正，退件。</extracomment>
        <translation>逾期未补正，退件。</translation>
    </message>
    <message>
        <source>JSON file; - is standard input.</source>
        <extracomment>中文: JSON 文件；- 为标准输入。</extracomment>
        <translation>JSON 文件；- 为标准输入。</translation>
    </message>
    <message>
        <source>Write the JSON Schema of what is read.</source>
        <extracomment>中文: 输出所读 JSON 的格式（JSON Schema）。</extracomment>
        <translation>输出所读 JSON 的格式（JSON Schema）。</translation>
    </message>
    <message>
        <source>Write the empty form of an item as JSON, for receive and accept.</source>
        <extracomment>中文: 输出事项的空白登记表（JSON），填好后用于 receive、accept。</extracomment>
        <translation>输出事项的空白登记表（JSON），填好后用于 receive、accept。</translation>
    </message>
    <message>
        <source>Receive an application.</source>
        <extracomment>中文: 收件。</extracomment>
        <translation>收件。</translation>
    </message>
    <message>
        <source>Accept: a new case from --input, or one that is here.</source>
        <extracomment>中文: 受理：新办件用 --input，已收件的写编号。</extracomment>
        <translation>受理：新办件用 --input，已收件的写编号。</translation>
    </message>
    <message>
        <source>Number of the notice.</source>
        <extracomment>中文: 受理通知书文号。</extracomment>
        <translation>受理通知书文号。</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>中文: 未起算</extracomment>
        <translation>未起算</translation>
    </message>
    <message>
        <source>in time</source>
        <extracomment>中文: 正常</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>due soon</source>
        <extracomment>中文: 临期</extracomment>
        <translation>临期</translation>
    </message>
    <message>
        <source>overdue</source>
        <extracomment>中文: 超期</extracomment>
        <translation>超期</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>中文: 暂停计时
----------
中文: 暂停</extracomment>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>中文: 办结</extracomment>
        <translation>办结</translation>
    </message>
    <message>
        <source>%1  due %2  %3 (%4 working days)</source>
        <extracomment>中文: %1 到期 %2 %3（%4 个工作日）</extracomment>
        <translation>%1 到期 %2 %3（%4 个工作日）</translation>
    </message>
    <message>
        <source>Organ in charge: %1</source>
        <extracomment>中文: 主管部门：%1</extracomment>
        <translation>主管部门：%1</translation>
    </message>
    <message>
        <source>Paper %1: %2 (here)</source>
        <extracomment>中文: 材料 %1：%2（已收）</extracomment>
        <translation>材料 %1：%2（已收）</translation>
    </message>
    <message>
        <source>Paper %1: %2 (not here)</source>
        <extracomment>中文: 材料 %1：%2（未交）</extracomment>
        <translation>材料 %1：%2（未交）</translation>
    </message>
    <message>
        <source>Document %1 %2 printed at %3</source>
        <extracomment>中文: 文书 %1 %2 已于 %3 打印</extracomment>
        <translation>文书 %1 %2 已于 %3 打印</translation>
    </message>
    <message>
        <source>--lamp is notStarted, green, yellow, red or paused.</source>
        <extracomment>中文: --lamp 只能是 notStarted、green、yellow、red、paused。</extracomment>
        <translation>--lamp 只能是 notStarted、green、yellow、red、paused。</translation>
    </message>
    <message>
        <source>--type is instant, promised, joint, proxy or forward.</source>
        <extracomment>中文: --type 只能是 instant、promised、joint、proxy、forward。</extracomment>
        <translation>--type 只能是 instant、promised、joint、proxy、forward。</translation>
    </message>
    <message>
        <source>Ended cases carry no lamp: --lamp or --ended.</source>
        <extracomment>中文: 办结的办件没有灯，不能同时写 --lamp 和 --ended。</extracomment>
        <translation>办结的办件没有灯，不能同时写 --lamp 和 --ended。</translation>
    </message>
    <message>
        <source>There are no cases.</source>
        <extracomment>中文: 没有办件。</extracomment>
        <translation>没有办件。</translation>
    </message>
    <message>
        <source>Clock %1</source>
        <extracomment>中文: 时钟 %1</extracomment>
        <translation>时钟 %1</translation>
    </message>
    <message>
        <source>Open cases, the most urgent first; --ended lists those that ended.</source>
        <extracomment>中文: 在办的办件，最急的在前；--ended 列出已结束的。</extracomment>
        <translation>在办的办件，最急的在前；--ended 列出已结束的。</translation>
    </message>
    <message>
        <source>Only this lamp; may be given again.</source>
        <extracomment>中文: 只列这种灯：notStarted、green、yellow、red、paused；可写多次。</extracomment>
        <translation>只列这种灯：notStarted、green、yellow、red、paused；可写多次。</translation>
    </message>
    <message>
        <source>Only this type.</source>
        <extracomment>中文: 只列这种件：instant、promised、joint、proxy、forward。</extracomment>
        <translation>只列这种件：instant、promised、joint、proxy、forward。</translation>
    </message>
    <message>
        <source>Those that ended.</source>
        <extracomment>中文: 列出已结束的办件。</extracomment>
        <translation>列出已结束的办件。</translation>
    </message>
    <message>
        <source>At most so many cases (100).</source>
        <extracomment>中文: 最多列几件（默认 100）。</extracomment>
        <translation>最多列几件（默认 100）。</translation>
    </message>
    <message>
        <source>Show one case.</source>
        <extracomment>中文: 显示一个办件。</extracomment>
        <translation>显示一个办件。</translation>
    </message>
    <message>
        <source>Say day by day why its days are due.</source>
        <extracomment>中文: 逐日说明办件各个期限的由来。</extracomment>
        <translation>逐日说明办件各个期限的由来。</translation>
    </message>
    <message>
        <source>Every record of a case.</source>
        <extracomment>中文: 办件的全部记录。</extracomment>
        <translation>办件的全部记录。</translation>
    </message>
    <message>
        <source>%1 is there already and was left alone. Name another folder; in a demo hall --day works another day.</source>
        <extracomment>中文: %1 已经存在，没有改动；请换一个文件夹；如果它是演示大厅，可用 --day 再办一天。</extracomment>
        <translation>%1 已经存在，没有改动；请换一个文件夹；如果它是演示大厅，可用 --day 再办一天。</translation>
    </message>
    <message>
        <source>Password: </source>
        <extracomment>中文: 口令：</extracomment>
        <translation>口令：</translation>
    </message>
    <message>
        <source>there is no profile in %1</source>
        <extracomment>中文: %1 中没有数据</extracomment>
        <translation>%1 中没有数据</translation>
    </message>
    <message>
        <source>Say with --user who you are.</source>
        <extracomment>中文: 请用 --user 写明账号。</extracomment>
        <translation>请用 --user 写明账号。</translation>
    </message>
    <message>
        <source>The two items do not differ.</source>
        <extracomment>中文: 两个事项没有差别。</extracomment>
        <translation>两个事项没有差别。</translation>
    </message>
    <message>
        <source>Where two items differ; CODE@2 is the second version.</source>
        <extracomment>中文: 比较两个事项，逐项列出差别；CODE@2 为第 2 版。</extracomment>
        <translation>比较两个事项，逐项列出差别；CODE@2 为第 2 版。</translation>
    </message>
    <message>
        <source>the file is there already</source>
        <extracomment>中文: 文件已存在</extracomment>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File to write; none is overwritten.</source>
        <extracomment>中文: 写入的文件，不覆盖已有文件。</extracomment>
        <translation>写入的文件，不覆盖已有文件。</translation>
    </message>
    <message>
        <source>The data are sound: %1</source>
        <extracomment>中文: 数据完好：%1</extracomment>
        <translation>数据完好：%1</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <extracomment>中文: 已备份并校验：%1</extracomment>
        <translation>已备份并校验：%1</translation>
    </message>
    <message numerus="yes">
        <source>The chain of records is whole: %n record(s)</source>
        <extracomment>中文: 记录链完整，共 %n 条</extracomment>
        <translation>
            <numerusform>记录链完整，共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the data are sound.</source>
        <extracomment>中文: 检查数据文件是否完好。</extracomment>
        <translation>检查数据文件是否完好。</translation>
    </message>
    <message>
        <source>Copy the data while they are in use.</source>
        <extracomment>中文: 备份数据，不影响使用中的窗口。</extracomment>
        <translation>备份数据，不影响使用中的窗口。</translation>
    </message>
    <message>
        <source>Prove the chain of this device&apos;s records from the first.</source>
        <extracomment>中文: 从第一条起校验本机记录链。</extracomment>
        <translation>从第一条起校验本机记录链。</translation>
    </message>
    <message>
        <source>Synced: %1 cases confirmed, %2 changed</source>
        <extracomment>中文: 已同步：%1 件已确认，%2 件有更新</extracomment>
        <translation>已同步：%1 件已确认，%2 件有更新</translation>
    </message>
    <message>
        <source>Enrolled; this is terminal %1</source>
        <extracomment>中文: 已在平台登记，终端号 %1</extracomment>
        <translation>已在平台登记，终端号 %1</translation>
    </message>
    <message>
        <source>Join a platform with a code it gave.</source>
        <extracomment>中文: 用登记码在市平台登记本机。</extracomment>
        <translation>用登记码在市平台登记本机。</translation>
    </message>
    <message>
        <source>Its address, like https://host:8443.</source>
        <extracomment>中文: 平台地址，如 https://host:8443。</extracomment>
        <translation>平台地址，如 https://host:8443。</translation>
    </message>
    <message>
        <source>The code as handed out.</source>
        <extracomment>中文: 平台发放的登记码。</extracomment>
        <translation>平台发放的登记码。</translation>
    </message>
    <message>
        <source>Send what waits, take in what is new, and end.</source>
        <extracomment>中文: 把待发送的记录发出，取回更新，然后结束。</extracomment>
        <translation>把待发送的记录发出，取回更新，然后结束。</translation>
    </message>
    <message>
        <source>Where this device is enrolled and how much waits.</source>
        <extracomment>中文: 登记情况和待发送的记录数。</extracomment>
        <translation>登记情况和待发送的记录数。</translation>
    </message>
    <message>
        <source>There is no measurement called %1. There are: %2</source>
        <extracomment>中文: 没有名为 %1 的测量。可用：%2</extracomment>
        <translation>没有名为 %1 的测量。可用：%2</translation>
    </message>
    <message>
        <source>Missed its aim: %1. Measure again when the machine is idle.</source>
        <extracomment>中文: 未达目标：%1。请在空闲时再测一次。</extracomment>
        <translation>未达目标：%1。请在空闲时再测一次。</translation>
    </message>
    <message>
        <source>--cases and --items are numbers from 1000 to 1000000.</source>
        <extracomment>中文: --cases 和 --items 应为 1000 至 1000000 的整数。</extracomment>
        <translation>--cases 和 --items 应为 1000 至 1000000 的整数。</translation>
    </message>
    <message>
        <source>Measure this machine, each figure beside its floor of the same run.</source>
        <extracomment>中文: 在本机测速，每项与同次测得的下限并列。</extracomment>
        <translation>在本机测速，每项与同次测得的下限并列。</translation>
    </message>
    <message>
        <source>Cases in the measured store.</source>
        <extracomment>中文: 测量用的办件数。</extracomment>
        <translation>测量用的办件数。</translation>
    </message>
    <message>
        <source>Items in the searched catalogue.</source>
        <extracomment>中文: 测量用的事项数。</extracomment>
        <translation>测量用的事项数。</translation>
    </message>
    <message>
        <source>A mistake was put right on the spot and initialled.</source>
        <extracomment>中文: 当场更正并由申请人签名。</extracomment>
        <translation>当场更正并由申请人签名。</translation>
    </message>
    <message>
        <source>Accept with papers promised for later.</source>
        <extracomment>中文: 容缺受理。</extracomment>
        <translation>容缺受理。</translation>
    </message>
    <message>
        <source>The papers promised for later are here.</source>
        <extracomment>中文: 容缺材料已补齐。</extracomment>
        <translation>容缺材料已补齐。</translation>
    </message>
    <message>
        <source>Say who reviews; without input whoever is signed in.</source>
        <extracomment>中文: 分办：由谁审核。</extracomment>
        <translation>分办：由谁审核。</translation>
    </message>
    <message>
        <source>Ask for a special procedure that stops the clock.</source>
        <extracomment>中文: 申请特别程序，期限中止。</extracomment>
        <translation>申请特别程序，期限中止。</translation>
    </message>
    <message>
        <source>Approve the stop and tell the applicant.</source>
        <extracomment>中文: 批准特别程序并告知申请人。</extracomment>
        <translation>批准特别程序并告知申请人。</translation>
    </message>
    <message>
        <source>The stop has its result; the clock runs on.</source>
        <extracomment>中文: 特别程序有了结果，期限续计。</extracomment>
        <translation>特别程序有了结果，期限续计。</translation>
    </message>
    <message>
        <source>Extend, by the head of the organ or of the government.</source>
        <extracomment>中文: 延期（本机关负责人；联办为本级政府负责人）。</extracomment>
        <translation>延期（本机关负责人；联办为本级政府负责人）。</translation>
    </message>
    <message>
        <source>Ask other departments for their opinion.</source>
        <extracomment>中文: 征询联办部门意见。</extracomment>
        <translation>征询联办部门意见。</translation>
    </message>
    <message>
        <source>A department answers.</source>
        <extracomment>中文: 联办部门答复。</extracomment>
        <translation>联办部门答复。</translation>
    </message>
    <message>
        <source>Close the round when the terms to answer are over.</source>
        <extracomment>中文: 答复期满，结束征询。</extracomment>
        <translation>答复期满，结束征询。</translation>
    </message>
    <message>
        <source>Review and propose.</source>
        <extracomment>中文: 审核并提出意见。</extracomment>
        <translation>审核并提出意见。</translation>
    </message>
    <message>
        <source>Send it back to the reviewer.</source>
        <extracomment>中文: 退回重新审核。</extracomment>
        <translation>退回重新审核。</translation>
    </message>
    <message>
        <source>Forward it to the organ that decides.</source>
        <extracomment>中文: 上报上级机关。</extracomment>
        <translation>上报上级机关。</translation>
    </message>
    <message>
        <source>Record what the superior decided.</source>
        <extracomment>中文: 登记上级机关的决定。</extracomment>
        <translation>登记上级机关的决定。</translation>
    </message>
    <message>
        <source>The case turns out to be of another type.</source>
        <extracomment>中文: 改判件型。</extracomment>
        <translation>改判件型。</translation>
    </message>
    <message>
        <source>Grant it.</source>
        <extracomment>中文: 准予。</extracomment>
        <translation>准予。</translation>
    </message>
    <message>
        <source>Refuse it.</source>
        <extracomment>中文: 不予。</extracomment>
        <translation>不予。</translation>
    </message>
    <message>
        <source>End a case whose applicant or matter is gone.</source>
        <extracomment>中文: 终止审查。</extracomment>
        <translation>终止审查。</translation>
    </message>
    <message>
        <source>Make a double or test entry void.</source>
        <extracomment>中文: 作废（重复或测试登记）。</extracomment>
        <translation>作废（重复或测试登记）。</translation>
    </message>
    <message>
        <source>Order a fee of the catalogue.</source>
        <extracomment>中文: 开具缴费通知（只按目录收费）。</extracomment>
        <translation>开具缴费通知（只按目录收费）。</translation>
    </message>
    <message>
        <source>The fee is paid or waived.</source>
        <extracomment>中文: 登记缴费或免缴。</extracomment>
        <translation>登记缴费或免缴。</translation>
    </message>
    <message>
        <source>The certificate is made.</source>
        <extracomment>中文: 制证。</extracomment>
        <translation>制证。</translation>
    </message>
    <message>
        <source>The result lies at the exit window, or is back in the village.</source>
        <extracomment>中文: 结果已到出件窗口；村级为结果已返回。</extracomment>
        <translation>结果已到出件窗口；村级为结果已返回。</translation>
    </message>
    <message>
        <source>The applicant was told to collect the result.</source>
        <extracomment>中文: 已通知申请人领取。</extracomment>
        <translation>已通知申请人领取。</translation>
    </message>
    <message>
        <source>The result went to the post.</source>
        <extracomment>中文: 邮寄。</extracomment>
        <translation>邮寄。</translation>
    </message>
    <message>
        <source>The result is handed over.</source>
        <extracomment>中文: 送达。</extracomment>
        <translation>送达。</translation>
    </message>
    <message>
        <source>The applicant&apos;s opinion of the service.</source>
        <extracomment>中文: 申请人评价。</extracomment>
        <translation>申请人评价。</translation>
    </message>
    <message>
        <source>Close the file; usually that follows by itself.</source>
        <extracomment>中文: 办结归并（通常自动完成）。</extracomment>
        <translation>办结归并（通常自动完成）。</translation>
    </message>
    <message>
        <source>Archive it.</source>
        <extracomment>中文: 归档。</extracomment>
        <translation>归档。</translation>
    </message>
    <message>
        <source>A note.</source>
        <extracomment>中文: 备注。</extracomment>
        <translation>备注。</translation>
    </message>
    <message>
        <source>Decide an instant case on the spot: clerk and chief representative.</source>
        <extracomment>中文: 当场办结即办件：窗口与首席代表两人，一次完成。</extracomment>
        <translation>当场办结即办件：窗口与首席代表两人，一次完成。</translation>
    </message>
    <message>
        <source>Account of the chief representative.</source>
        <extracomment>中文: 首席代表的账号。</extracomment>
        <translation>首席代表的账号。</translation>
    </message>
    <message>
        <source>File with that account&apos;s password.</source>
        <extracomment>中文: 其口令所在文件；- 为标准输入。</extracomment>
        <translation>其口令所在文件；- 为标准输入。</translation>
    </message>
    <message>
        <source>Write the form of a case that grows out of another.</source>
        <extracomment>中文: 输出由某办件另立办件的登记表：申请人和已交材料沿用。</extracomment>
        <translation>输出由某办件另立办件的登记表：申请人和已交材料沿用。</translation>
    </message>
    <message>
        <source>grant</source>
        <extracomment>中文: 准予</extracomment>
        <translation>准予</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>不予</translation>
    </message>
    <message>
        <source>agrees</source>
        <extracomment>中文: 同意</extracomment>
        <translation>同意</translation>
    </message>
    <message>
        <source>disagrees</source>
        <extracomment>中文: 不同意</extracomment>
        <translation>不同意</translation>
    </message>
    <message>
        <source>agrees, to be passed up</source>
        <extracomment>中文: 同意，须报上级</extracomment>
        <translation>同意，须报上级</translation>
    </message>
    <message>
        <source>at the window</source>
        <extracomment>中文: 窗口领取</extracomment>
        <translation>窗口领取</translation>
    </message>
    <message>
        <source>by mail</source>
        <extracomment>中文: 邮寄</extracomment>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>through the village</source>
        <extracomment>中文: 村级转交</extracomment>
        <translation>村级转交</translation>
    </message>
    <message>
        <source>electronically</source>
        <extracomment>中文: 电子送达</extracomment>
        <translation>电子送达</translation>
    </message>
    <message>
        <source>instant to promised: not finished the same day</source>
        <extracomment>中文: 即办件改承诺件：当日未办结</extracomment>
        <translation>即办件改承诺件：当日未办结</translation>
    </message>
    <message>
        <source>promised to joint: another department must be heard</source>
        <extracomment>中文: 承诺件改联办件：需其他部门意见</extracomment>
        <translation>承诺件改联办件：需其他部门意见</translation>
    </message>
    <message>
        <source>joint to promised: the others are not needed</source>
        <extracomment>中文: 联办件改承诺件：不需其他部门</extracomment>
        <translation>联办件改承诺件：不需其他部门</translation>
    </message>
    <message>
        <source>promised to forward: the law prescribes a first review</source>
        <extracomment>中文: 承诺件改上报件：法律规定先初审</extracomment>
        <translation>承诺件改上报件：法律规定先初审</translation>
    </message>
    <message>
        <source>Stop %1: %2 by %3 from %4, %5 working days told</source>
        <extracomment>中文: 特别程序%1：%2，%3，自 %4 起，告知 %5 个工作日</extracomment>
        <translation>特别程序%1：%2，%3，自 %4 起，告知 %5 个工作日</translation>
    </message>
    <message>
        <source> (not approved: the clock runs)</source>
        <extracomment>中文: （尚未批准，期限照常计算）</extracomment>
        <translation>（尚未批准，期限照常计算）</translation>
    </message>
    <message>
        <source> (approved by %1, no result yet)</source>
        <extracomment>中文: （%1 批准，尚无结果）</extracomment>
        <translation>（%1 批准，尚无结果）</translation>
    </message>
    <message>
        <source> (approved by %1, result on %2: %3)</source>
        <extracomment>中文: （%1 批准，%2 有结果：%3）</extracomment>
        <translation>（%1 批准，%2 有结果：%3）</translation>
    </message>
    <message>
        <source>Asked %1: no answer</source>
        <extracomment>中文: 征询%1：未答复</extracomment>
        <translation>征询%1：未答复</translation>
    </message>
    <message>
        <source>Asked %1: %2 %3 %4</source>
        <extracomment>中文: 征询%1：%2 答复%3 %4</extracomment>
        <translation>征询%1：%2 答复%3 %4</translation>
    </message>
    <message>
        <source>Reviewer: %1</source>
        <extracomment>中文: 审核人：%1</extracomment>
        <translation>审核人：%1</translation>
    </message>
    <message>
        <source>Extended by %1 working days on %2 by %3, %4</source>
        <extracomment>中文: 延期 %1 个工作日，%2 由%3批准，文号 %4</extracomment>
        <translation>延期 %1 个工作日，%2 由%3批准，文号 %4</translation>
    </message>
    <message>
        <source>Review by %1: %2, %3</source>
        <extracomment>中文: 审核意见：%1，%2：%3</extracomment>
        <translation>审核意见：%1，%2：%3</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <extracomment>中文: 退回：%1</extracomment>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>Forwarded on %1 to %2, %3</source>
        <extracomment>中文: %1 上报%2，文号 %3</extracomment>
        <translation>%1 上报%2，文号 %3</translation>
    </message>
    <message>
        <source>Decision of %1 on %2: %3, %4</source>
        <extracomment>中文: 决定：%1，%2，%3，文号 %4</extracomment>
        <translation>决定：%1，%2，%3，文号 %4</translation>
    </message>
    <message>
        <source>Fee: %1 yuan</source>
        <extracomment>中文: 应缴 %1 元</extracomment>
        <translation>应缴 %1 元</translation>
    </message>
    <message>
        <source>Paid, receipt %1</source>
        <translation>已缴，票据 %1</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>免缴：%1</translation>
    </message>
    <message>
        <source>Certificate: %1 %2</source>
        <extracomment>中文: 证照：%1 %2</extracomment>
        <translation>证照：%1 %2</translation>
    </message>
    <message>
        <source>Sent on %1, %2</source>
        <extracomment>中文: %1 寄出，单号 %2</extracomment>
        <translation>%1 寄出，单号 %2</translation>
    </message>
    <message>
        <source>Handed over on %1 to %2 (%3)</source>
        <extracomment>中文: %1 送达%2（%3）</extracomment>
        <translation>%1 送达%2（%3）</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <extracomment>中文: 未评价</extracomment>
        <translation>未评价</translation>
    </message>
    <message>
        <source>Evaluation: %1 of 5 %2</source>
        <translation>评价 %1 星 %2</translation>
    </message>
    <message>
        <source>Archived on %1, kept %2</source>
        <extracomment>中文: %1 归档，保管期限%2</extracomment>
        <translation>%1 归档，保管期限%2</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <extracomment>中文: 结束：%1</extracomment>
        <translation>结束：%1</translation>
    </message>
    <message>
        <source>nothing is promised but the same day: decided on the spot</source>
        <extracomment>中文: 承诺 0 个工作日，当场决定</extracomment>
        <translation>承诺 0 个工作日，当场决定</translation>
    </message>
    <message>
        <source>%1 working days are promised: it needs examination</source>
        <extracomment>中文: 承诺 %1 个工作日，需要审查</extracomment>
        <translation>承诺 %1 个工作日，需要审查</translation>
    </message>
    <message>
        <source>one department acts</source>
        <extracomment>中文: 一个部门办理</extracomment>
        <translation>一个部门办理</translation>
    </message>
    <message>
        <source>%1 departments act</source>
        <extracomment>中文: %1 个部门办理</extracomment>
        <translation>%1 个部门办理</translation>
    </message>
    <message>
        <source>the applicant comes to the window that handles it</source>
        <extracomment>中文: 申请人直接到办理窗口</extracomment>
        <translation>申请人直接到办理窗口</translation>
    </message>
    <message>
        <source>a village point collects it for somebody else</source>
        <extracomment>中文: 村级代收，由其他机关办理</extracomment>
        <translation>村级代收，由其他机关办理</translation>
    </message>
    <message>
        <source>it is decided here</source>
        <extracomment>中文: 本级决定</extracomment>
        <translation>本级决定</translation>
    </message>
    <message>
        <source>a superior decides after first review here (%1)</source>
        <extracomment>中文: 本级初审，上级（%1）决定</extracomment>
        <translation>本级初审，上级（%1）决定</translation>
    </message>
    <message>
        <source>answer on the papers</source>
        <extracomment>中文: 答复材料</extracomment>
        <translation>答复材料</translation>
    </message>
    <message>
        <source>promised term</source>
        <extracomment>中文: 承诺时限</extracomment>
        <translation>承诺时限</translation>
    </message>
    <message>
        <source>statutory term</source>
        <extracomment>中文: 法定时限</extracomment>
        <translation>法定时限</translation>
    </message>
    <message>
        <source>delivery</source>
        <extracomment>中文: 送达</extracomment>
        <translation>送达</translation>
    </message>
    <message>
        <source>correction</source>
        <extracomment>中文: 补正</extracomment>
        <translation>补正</translation>
    </message>
    <message>
        <source>tolerance</source>
        <extracomment>中文: 容缺补交</extracomment>
        <translation>容缺补交</translation>
    </message>
    <message>
        <source>opinion of a department</source>
        <extracomment>中文: 部门答复</extracomment>
        <translation>部门答复</translation>
    </message>
    <message>
        <source>superior&apos;s decision</source>
        <extracomment>中文: 上级决定</extracomment>
        <translation>上级决定</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>中文: 环节时限</extracomment>
        <translation>环节时限</translation>
    </message>
    <message>
        <source>hand-in by the village</source>
        <extracomment>中文: 代办移交</extracomment>
        <translation>代办移交</translation>
    </message>
    <message>
        <source>Accepted with tolerance, papers still open</source>
        <translation>容缺受理，材料未补齐</translation>
    </message>
    <message>
        <source>Accepted with tolerance, papers supplied</source>
        <translation>容缺受理，材料已补齐</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <extracomment>中文: 件型：%1</extracomment>
        <translation>件型：%1</translation>
    </message>
    <message>
        <source>%1: yes, %2</source>
        <translation>是%1：%2</translation>
    </message>
    <message>
        <source>%1: no, %2</source>
        <translation>不是%1：%2</translation>
    </message>
    <message>
        <source>Converted on %1 by %2, %3; reason: %4</source>
        <extracomment>中文: %1 改判（%2）：%3，理由：%4</extracomment>
        <translation>%1 改判（%2）：%3，理由：%4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a clock, %2 a department or a person 中文: %1（%2）</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3: calendar %4 → %5</source>
        <extracomment>中文: %1 由 %2 改为 %3：日历 %4 → %5</extracomment>
        <translation>%1 由 %2 改为 %3：日历 %4 → %5</translation>
    </message>
    <message>
        <source> (the old date was printed: tell the applicant)</source>
        <extracomment>中文: 原日期已印给申请人，须告知</extracomment>
        <translation>原日期已印给申请人，须告知</translation>
    </message>
    <message>
        <source>Violation %1: %2 (since %3)</source>
        <extracomment>%1 is SV-02 …, %2 a sentence, %3 a day 中文: 违规 %1：%2（自 %3）</extracomment>
        <translation>违规 %1：%2（自 %3）</translation>
    </message>
    <message>
        <source>%1  due %2  ended on %3</source>
        <extracomment>中文: %1 到期 %2 %3 结束</extracomment>
        <translation>%1 到期 %2 %3 结束</translation>
    </message>
    <message>
        <source>The rules do not allow this.</source>
        <translation>规则不允许这样办。</translation>
    </message>
    <message>
        <source>The applicant was asked to supply by %1; the law sets no term</source>
        <extracomment>中文: 申请人应在 %1 前补交；法律未定期限，不亮灯</extracomment>
        <translation>申请人应在 %1 前补交；法律未定期限，不亮灯</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <extracomment>中文: %1 结束</extracomment>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>%1 working days over</source>
        <extracomment>中文: 超过 %1 个工作日</extracomment>
        <translation>超过 %1 个工作日</translation>
    </message>
    <message>
        <source>%1 asked for on %2 is not approved and moves nothing</source>
        <extracomment>中文: %2 申请的%1尚未批准，不影响期限</extracomment>
        <translation>%2 申请的%1尚未批准，不影响期限</translation>
    </message>
    <message>
        <source>A proposal is named by the number that calendar proposals lists: %1</source>
        <extracomment>中文: 提案编号是 calendar proposals 列出的数字：%1</extracomment>
        <translation>提案编号是 calendar proposals 列出的数字：%1</translation>
    </message>
    <message>
        <source>Kept as proposal %1. Another person has to confirm it (calendar confirm %1); until then nothing changes.</source>
        <extracomment>中文: 已登记为第 %1 号提案，须由另一人确认（calendar confirm %1）；确认之前什么都不变。</extracomment>
        <translation>已登记为第 %1 号提案，须由另一人确认（calendar confirm %1）；确认之前什么都不变。</translation>
    </message>
    <message>
        <source>Proposal %1 is withdrawn; nothing changed.</source>
        <extracomment>中文: 第 %1 号提案已撤回，什么都没有变。</extracomment>
        <translation>第 %1 号提案已撤回，什么都没有变。</translation>
    </message>
    <message>
        <source>Only show which open cases would move.</source>
        <extracomment>中文: 只看哪些在办件会变，不写入。</extracomment>
        <translation>只看哪些在办件会变，不写入。</translation>
    </message>
    <message>
        <source>Typed in by hand: another person has to confirm it first.</source>
        <extracomment>中文: 手工录入的日历：须由另一人确认后才生效。</extracomment>
        <translation>手工录入的日历：须由另一人确认后才生效。</translation>
    </message>
    <message>
        <source>Show which open cases move, then take the year file over.</source>
        <extracomment>中文: 列出会变期限的在办件，然后采用这个年度日历。</extracomment>
        <translation>列出会变期限的在办件，然后采用这个年度日历。</translation>
    </message>
    <message>
        <source>Years typed in by hand and what became of them.</source>
        <extracomment>中文: 手工录入、待第二人确认的日历。</extracomment>
        <translation>手工录入、待第二人确认的日历。</translation>
    </message>
    <message>
        <source>Confirm a hand-typed year as the second person; then it counts.</source>
        <extracomment>中文: 由第二人确认手工录入的日历，确认后生效。</extracomment>
        <translation>由第二人确认手工录入的日历，确认后生效。</translation>
    </message>
    <message>
        <source>Withdraw a hand-typed year that is not confirmed.</source>
        <extracomment>中文: 撤回手工录入的日历。</extracomment>
        <translation>撤回手工录入的日历。</translation>
    </message>
    <message>
        <source>Applicants to tell: the date on their paper has moved.</source>
        <extracomment>中文: 书面告知的日期因日历变动而改变、需要通知的申请人。</extracomment>
        <translation>书面告知的日期因日历变动而改变、需要通知的申请人。</translation>
    </message>
    <message>
        <source>printed</source>
        <extracomment>中文: 已书面告知</extracomment>
        <translation>已书面告知</translation>
    </message>
    <message>
        <source>was provisional</source>
        <extracomment>中文: 原为暂定</extracomment>
        <translation>原为暂定</translation>
    </message>
    <message>
        <source>Only an administrator imports or types in a calendar. Nothing changed.</source>
        <extracomment>中文: 只有系统管理员可以导入或录入日历，没有改动。</extracomment>
        <translation>只有系统管理员可以导入或录入日历，没有改动。</translation>
    </message>
    <message>
        <source>Only an administrator, a security administrator or a chief representative confirms a calendar. Nothing changed.</source>
        <extracomment>中文: 只有系统管理员、安全管理员或首席代表可以确认日历，没有改动。</extracomment>
        <translation>只有系统管理员、安全管理员或首席代表可以确认日历，没有改动。</translation>
    </message>
    <message>
        <source>Whoever typed it in may not confirm it, under no account. Ask another person. Nothing changed.</source>
        <extracomment>中文: 录入人不能自己确认（换账号也不行），请另一人确认，没有改动。</extracomment>
        <translation>录入人不能自己确认（换账号也不行），请另一人确认，没有改动。</translation>
    </message>
    <message>
        <source>The proposal is confirmed or withdrawn already. Nothing changed.</source>
        <extracomment>中文: 这个提案已经确认或撤回，没有改动。</extracomment>
        <translation>这个提案已经确认或撤回，没有改动。</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <extracomment>中文: 待第二人确认</extracomment>
        <translation>待第二人确认</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <extracomment>中文: %1 已确认</extracomment>
        <translation>%1 已确认</translation>
    </message>
    <message>
        <source>withdrawn by %1</source>
        <extracomment>中文: %1 已撤回</extracomment>
        <translation>%1 已撤回</translation>
    </message>
    <message>
        <source>%1 (%2): of %3 open cases %4 move, %5 are no longer provisional.</source>
        <extracomment>中文: %1 年（%2）：在办 %3 件，期限有变 %4 件，由暂定转为确定 %5 件。</extracomment>
        <translation>%1 年（%2）：在办 %3 件，期限有变 %4 件，由暂定转为确定 %5 件。</translation>
    </message>
    <message>
        <source>Taken over; the calendar is now version %1. %2 cases moved, %3 of them recorded here. Whom to tell: calendar moved.</source>
        <extracomment>中文: 已采用，日历版本 %1；%2 件的期限已变，其中 %3 件由本机记录。需通知的申请人见 calendar moved。</extracomment>
        <translation>已采用，日历版本 %1；%2 件的期限已变，其中 %3 件由本机记录。需通知的申请人见 calendar moved。</translation>
    </message>
    <message>
        <source>%1  year %2  typed in by %3 on %4  %5</source>
        <extracomment>中文: %1 %2 年 %3 录入于 %4 %5</extracomment>
        <translation>%1 %2 年 %3 录入于 %4 %5</translation>
    </message>
    <message>
        <source>No year was typed in by hand.</source>
        <extracomment>中文: 没有手工录入的日历。</extracomment>
        <translation>没有手工录入的日历。</translation>
    </message>
    <message>
        <source>No applicant has to be told.</source>
        <extracomment>中文: 没有需要通知的申请人。</extracomment>
        <translation>没有需要通知的申请人。</translation>
    </message>
    <message>
        <source>Take catalogue files over when all are good; open cases keep the versions they were received under.</source>
        <extracomment>中文: 检查事项清单文件，全部通过才导入；在办件仍按收件时的版本办理。</extracomment>
        <translation>检查事项清单文件，全部通过才导入；在办件仍按收件时的版本办理。</translation>
    </message>
    <message>
        <source>Only an administrator imports a catalogue. Nothing changed.</source>
        <extracomment>中文: 只有系统管理员可以导入事项清单，没有改动。</extracomment>
        <translation>只有系统管理员可以导入事项清单，没有改动。</translation>
    </message>
    <message>
        <source>Taken over: new versions serve what is received from today on; open cases keep theirs.</source>
        <extracomment>中文: 已导入，新版本从今天起用于新收件；在办件不变。</extracomment>
        <translation>已导入，新版本从今天起用于新收件；在办件不变。</translation>
    </message>
    <message>
        <source>Nothing was taken over: all must be good.</source>
        <translation>没有导入：须全部通过才导入。</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>中文: 未用</extracomment>
        <translation>未用</translation>
    </message>
    <message>
        <source>used</source>
        <extracomment>中文: 已用</extracomment>
        <translation>已用</translation>
    </message>
    <message>
        <source>void</source>
        <extracomment>中文: 作废</extracomment>
        <translation>作废</translation>
    </message>
    <message>
        <source>No document number was used yet.</source>
        <translation>还没有用过文号。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n number(s)</source>
        <extracomment>%1 is a document number or a year, %n how many numbers 中文: %1：%n 个文号</extracomment>
        <translation>
            <numerusform>%1：%n 个文号</numerusform>
        </translation>
    </message>
    <message>
        <source>the year is not over</source>
        <extracomment>中文: 这一年还没有过完</extracomment>
        <translation>这一年还没有过完</translation>
    </message>
    <message>
        <source>The registers: whether each number is used, void or free.</source>
        <extracomment>中文: 文号登记簿：每个号段的每个文号已用、作废还是未用。</extracomment>
        <translation>文号登记簿：每个号段的每个文号已用、作废还是未用。</translation>
    </message>
    <message>
        <source>Blocks nobody used yet as well.</source>
        <extracomment>中文: 没用过的号段也列出。</extracomment>
        <translation>没用过的号段也列出。</translation>
    </message>
    <message>
        <source>Take a block of numbers the platform allotted to this installation.</source>
        <extracomment>中文: 登记平台分给本机的文号号段。</extracomment>
        <translation>登记平台分给本机的文号号段。</translation>
    </message>
    <message>
        <source>The block as JSON, - for standard input.</source>
        <extracomment>中文: 号段的 JSON，- 为标准输入。</extracomment>
        <translation>号段的 JSON，- 为标准输入。</translation>
    </message>
    <message>
        <source>Show the schema of the JSON.</source>
        <extracomment>中文: 显示 JSON 格式。</extracomment>
        <translation>显示 JSON 格式。</translation>
    </message>
    <message>
        <source>Void one number for good, with its reason.</source>
        <extracomment>中文: 作废一个文号，说明原因，不再使用。</extracomment>
        <translation>作废一个文号，说明原因，不再使用。</translation>
    </message>
    <message>
        <source>Why it is void.</source>
        <extracomment>中文: 作废原因。</extracomment>
        <translation>作废原因。</translation>
    </message>
    <message>
        <source>Void what is left of the blocks of a year that is over.</source>
        <extracomment>中文: 年末把没用完的文号作废。</extracomment>
        <translation>年末把没用完的文号作废。</translation>
    </message>
    <message>
        <source>What hearing papers say, as JSON; - for standard input.</source>
        <extracomment>中文: 听证文书的时间、地点等内容，JSON，- 为标准输入。</extracomment>
        <translation>听证文书的时间、地点等内容，JSON，- 为标准输入。</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>中文: 通过</extracomment>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>中文: 未通过</extracomment>
        <translation>未通过</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>中文: 无</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>voids no. %1</source>
        <extracomment>中文: 作废第 %1 号</extracomment>
        <translation>作废第 %1 号</translation>
    </message>
    <message>
        <source>without trusted time</source>
        <extracomment>中文: 无可信时间</extracomment>
        <translation>无可信时间</translation>
    </message>
    <message>
        <source>Void document number: %1</source>
        <extracomment>中文: 作废文号：%1</extracomment>
        <translation>作废文号：%1</translation>
    </message>
    <message>
        <source>Last number %1, head of the chain %2</source>
        <extracomment>中文: 登记簿末号 %1，链头 %2</extracomment>
        <translation>登记簿末号 %1，链头 %2</translation>
    </message>
    <message>
        <source>Say whether a sealed document is genuine.</source>
        <extracomment>中文: 检验一份文书的电子签章是否真实有效。</extracomment>
        <translation>检验一份文书的电子签章是否真实有效。</translation>
    </message>
    <message>
        <source>A root certificate of seals to trust, PEM; may be repeated.</source>
        <extracomment>中文: 信任的印章根证书（PEM），可多次。</extracomment>
        <translation>信任的印章根证书（PEM），可多次。</translation>
    </message>
    <message>
        <source>A root certificate of time stamps to trust, PEM; may be repeated.</source>
        <extracomment>中文: 信任的时间戳根证书（PEM），可多次。</extracomment>
        <translation>信任的时间戳根证书（PEM），可多次。</translation>
    </message>
    <message>
        <source>A list of revoked certificates, DER; may be repeated.</source>
        <extracomment>中文: 证书吊销列表（DER），可多次。</extracomment>
        <translation>证书吊销列表（DER），可多次。</translation>
    </message>
    <message>
        <source>Prove the seal register and list its rows.</source>
        <extracomment>中文: 校验并列出用印登记。</extracomment>
        <translation>校验并列出用印登记。</translation>
    </message>
    <message>
        <source>First day; today without it.</source>
        <extracomment>中文: 起始日，默认今天。</extracomment>
        <translation>起始日，默认今天。</translation>
    </message>
    <message>
        <source>Last day; today without it.</source>
        <extracomment>中文: 截止日，默认今天。</extracomment>
        <translation>截止日，默认今天。</translation>
    </message>
    <message>
        <source>answer to a renewal</source>
        <extracomment>中文: 延续答复</extracomment>
        <translation>延续答复</translation>
    </message>
    <message>
        <source>The licence ended on %1 undecided: it counts as renewed from %2 (License Law 50)</source>
        <extracomment>中文: 原许可 %1 届满前没有决定：自 %2 起视为准予延续（行政许可法第五十条）</extracomment>
        <translation>原许可 %1 届满前没有决定：自 %2 起视为准予延续（行政许可法第五十条）</translation>
    </message>
    <message>
        <source>Renewal had to be asked for by %1 and came later: silence does not renew</source>
        <extracomment>中文: 最迟应于 %1 申请延续，申请已迟：逾期不决定也不视为准予延续</extracomment>
        <translation>最迟应于 %1 申请延续，申请已迟：逾期不决定也不视为准予延续</translation>
    </message>
    <message>
        <source>%1 hours of opening</source>
        <extracomment>中文: %1 个工作小时</extracomment>
        <translation>%1 个工作小时</translation>
    </message>
    <message>
        <source>Line %1 (%2): %3</source>
        <extracomment>中文: 第 %1 行（%2）：%3</extracomment>
        <translation>第 %1 行（%2）：%3</translation>
    </message>
    <message>
        <source>The rule: %1.</source>
        <extracomment>中文: 期限规则：%1。</extracomment>
        <translation>期限规则：%1。</translation>
    </message>
    <message>
        <source>Length of the term in days, of HOURS in hours; without it what the rule says.</source>
        <extracomment>中文: 期限天数（HOURS 为小时数）；不写则用规则规定的天数。</extracomment>
        <translation>期限天数（HOURS 为小时数）；不写则用规则规定的天数。</translation>
    </message>
    <message>
        <source>Facts, like &quot;suspend=2026-03-02..2026-03-09;extend=10@2026-03-20&quot;; GOVINFO20 knows restart=DATE, HOURS opening=08:30-12:00,14:00-17:30.</source>
        <extracomment>中文: 中止、延期等事实，如 &quot;suspend=2026-03-02..2026-03-09;extend=10@2026-03-20&quot;；GOVINFO20 可写 restart=补正收到日，HOURS 可写 opening=08:30-12:00,14:00-17:30。</extracomment>
        <translation>中止、延期等事实，如 &quot;suspend=2026-03-02..2026-03-09;extend=10@2026-03-20&quot;；GOVINFO20 可写 restart=补正收到日，HOURS 可写 opening=08:30-12:00,14:00-17:30。</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>中文: %1 小时</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>中文: %1 小时 %2 分</extracomment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>Term: %1 hours, counted while the windows are open (%2 a working day)</source>
        <extracomment>中文: 期限 %1 个工作小时，只计上班时间（每个工作日 %2）</extracomment>
        <translation>期限 %1 个工作小时，只计上班时间（每个工作日 %2）</translation>
    </message>
    <message>
        <source>Runs from %1 %2; %3 counted that day</source>
        <extracomment>中文: 自 %1 %2 起算，当日计 %3</extracomment>
        <translation>自 %1 %2 起算，当日计 %3</translation>
    </message>
    <message>
        <source>The last hour is over on %1 at %2: due</source>
        <extracomment>中文: 最后一个小时于 %1 %2 届满，即到期</extracomment>
        <translation>最后一个小时于 %1 %2 届满，即到期</translation>
    </message>
    <message>
        <source>Clarified on %2: the term of %1 starts anew from that day</source>
        <extracomment>中文: %2 收到补正，自该日重新起算（原自 %1 起算）</extracomment>
        <translation>%2 收到补正，自该日重新起算（原自 %1 起算）</translation>
    </message>
    <message>
        <source>Clarity was asked for on %2, later than %3: its arrival on %1 restarts nothing</source>
        <extracomment>中文: %2 才要求补正，晚于 %3：%1 收到的补正不重新起算</extracomment>
        <translation>%2 才要求补正，晚于 %3：%1 收到的补正不重新起算</translation>
    </message>
    <message>
        <source>Renewal asked for on %1, the licence ends on %2: without a decision by then it counts as renewed</source>
        <extracomment>中文: %1 申请延续，原许可 %2 届满：届满前须决定，逾期未决定视为准予延续</extracomment>
        <translation>%1 申请延续，原许可 %2 届满：届满前须决定，逾期未决定视为准予延续</translation>
    </message>
    <message>
        <source>start, %1</source>
        <extracomment>中文: 起算日，计 %1</extracomment>
        <translation>起算日，计 %1</translation>
    </message>
    <message>
        <source>%1, due</source>
        <extracomment>中文: %1，到期</extracomment>
        <translation>%1，到期</translation>
    </message>
    <message numerus="yes">
        <source>A stop is still open: there is no due day; %n hours are left</source>
        <extracomment>中文: 特别程序尚未结束，没有到期日，剩余 %n 小时</extracomment>
        <translation>
            <numerusform>特别程序尚未结束，没有到期日，剩余 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>--wish wants take, renew or giveBack.</source>
        <extracomment>中文: --wish 应为 take、renew 或 giveBack。</extracomment>
        <translation>--wish 应为 take、renew 或 giveBack。</translation>
    </message>
    <message>
        <source>This device may decide, epoch %1</source>
        <extracomment>中文: 办理权在本机，第 %1 期</extracomment>
        <translation>办理权在本机，第 %1 期</translation>
    </message>
    <message>
        <source>The right to decide is given back</source>
        <extracomment>中文: 办理权已交回</extracomment>
        <translation>办理权已交回</translation>
    </message>
    <message>
        <source>Package %1 is written and checked: %2 record(s), %3 bytes; the stick may be unplugged</source>
        <extracomment>中文: 第 %1 包已写好并核对：%2 条记录，%3 字节；可以拔 U 盘</extracomment>
        <translation>第 %1 包已写好并核对：%2 条记录，%3 字节；可以拔 U 盘</translation>
    </message>
    <message>
        <source>The answer to package %1 is in: %2 confirmed, %3 need a person, %4 changes of others</source>
        <extracomment>中文: 第 %1 包的回执已导入：确认 %2 条，要人处理 %3 条，别处的变化 %4 条</extracomment>
        <translation>第 %1 包的回执已导入：确认 %2 条，要人处理 %3 条，别处的变化 %4 条</translation>
    </message>
    <message>
        <source>Package %1 is in: %2 applied, %3 known already, %4 need a person; %5 package(s) before it never came</source>
        <extracomment>中文: 第 %1 包已导入：新收 %2 条，已有 %3 条，要人处理 %4 条；中间缺 %5 包</extracomment>
        <translation>第 %1 包已导入：新收 %2 条，已有 %3 条，要人处理 %4 条；中间缺 %5 包</translation>
    </message>
    <message>
        <source>Write what has no receipt into an encrypted package for the platform.</source>
        <extracomment>中文: 把没有回执的记录写成加密的 U 盘包，带到市平台。</extracomment>
        <translation>把没有回执的记录写成加密的 U 盘包，带到市平台。</translation>
    </message>
    <message>
        <source>Take in the platform&apos;s answer: receipts, and changes of others.</source>
        <extracomment>中文: 导入市平台的回执包：回执和别处的变化。</extracomment>
        <translation>导入市平台的回执包：回执和别处的变化。</translation>
    </message>
    <message>
        <source>At the platform: take a package in and write its answer.</source>
        <extracomment>中文: 在市平台导入 U 盘包，写出回执包。</extracomment>
        <translation>在市平台导入 U 盘包，写出回执包。</translation>
    </message>
    <message>
        <source>Folder of the platform.</source>
        <extracomment>中文: 市平台的数据文件夹。</extracomment>
        <translation>市平台的数据文件夹。</translation>
    </message>
    <message>
        <source>Where the answer goes.</source>
        <extracomment>中文: 回执包写到这里。</extracomment>
        <translation>回执包写到这里。</translation>
    </message>
    <message>
        <source>Sealed, no. %1 of the register</source>
        <extracomment>中文: 已用印，登记簿第 %1 号</extracomment>
        <translation>已用印，登记簿第 %1 号</translation>
    </message>
    <message>
        <source>This impression has no trusted time stamp</source>
        <extracomment>中文: 本次用印没有可信时间戳</extracomment>
        <translation>本次用印没有可信时间戳</translation>
    </message>
    <message>
        <source>The document has changed meanwhile; try again</source>
        <extracomment>中文: 文书内容已变化，请重试</extracomment>
        <translation>文书内容已变化，请重试</translation>
    </message>
    <message>
        <source>give the PIN with --pin-file</source>
        <extracomment>中文: 请用 --pin-file 给出 PIN 文件</extracomment>
        <translation>请用 --pin-file 给出 PIN 文件</translation>
    </message>
    <message>
        <source>Its first line is the PIN of the seal&apos;s key; - for standard input.</source>
        <extracomment>中文: 第一行为印章KEY的 PIN，- 为标准输入。</extracomment>
        <translation>第一行为印章KEY的 PIN，- 为标准输入。</translation>
    </message>
    <message>
        <source>File to write as well; none is overwritten.</source>
        <extracomment>中文: 另存的文件，不覆盖已有文件。</extracomment>
        <translation>另存的文件，不覆盖已有文件。</translation>
    </message>
    <message>
        <source>Seal a notice or decision that is recorded already, and register it.</source>
        <extracomment>中文: 为已办理的通知书、决定书用印并登记。</extracomment>
        <translation>为已办理的通知书、决定书用印并登记。</translation>
    </message>
    <message>
        <source>give the fingerprint it must have with --fingerprint; the file&apos;s is %1</source>
        <extracomment>中文: 请用 --fingerprint 给出与之相符的指纹；文件的指纹为 %1</extracomment>
        <translation>请用 --fingerprint 给出与之相符的指纹；文件的指纹为 %1</translation>
    </message>
    <message>
        <source>Taken in: %1 %2</source>
        <extracomment>中文: 已导入：%1 %2</extracomment>
        <translation>已导入：%1 %2</translation>
    </message>
    <message>
        <source>SHA-256 the root must have, as its issuer published it.</source>
        <extracomment>中文: 根证书应有的 SHA-256 指纹。</extracomment>
        <translation>根证书应有的 SHA-256 指纹。</translation>
    </message>
    <message>
        <source>The root is one of time stamps.</source>
        <extracomment>中文: 根证书用于时间戳。</extracomment>
        <translation>根证书用于时间戳。</translation>
    </message>
    <message>
        <source>Take, renew or give back the right to decide on a case.</source>
        <extracomment>中文: 取得、延长或交回一个办件的办理权。</extracomment>
        <translation>取得、延长或交回一个办件的办理权。</translation>
    </message>
    <message>
        <source>take, renew or giveBack.</source>
        <extracomment>中文: take（取得）、renew（延长）或 giveBack（交回）。</extracomment>
        <translation>take（取得）、renew（延长）或 giveBack（交回）。</translation>
    </message>
    <message>
        <source>Lay a scan on a case.</source>
        <extracomment>中文: 为办件添加扫描件。</extracomment>
        <translation>为办件添加扫描件。</translation>
    </message>
    <message>
        <source>Which paper of the item it shows.</source>
        <extracomment>中文: 对应材料的序号。</extracomment>
        <translation>对应材料的序号。</translation>
    </message>
    <message>
        <source>Which page of it.</source>
        <extracomment>中文: 第几页。</extracomment>
        <translation>第几页。</translation>
    </message>
    <message>
        <source>; next try at %1</source>
        <extracomment>中文: ；下次尝试 %1</extracomment>
        <translation>；下次尝试 %1</translation>
    </message>
    <message>
        <source>; %1 has to act</source>
        <extracomment>中文: ；由 %1 处理</extracomment>
        <translation>；由 %1 处理</translation>
    </message>
    <message>
        <source>Platform: %1; place: %2; terminal: %3; records waiting: %4, attachments: %5</source>
        <extracomment>中文: 平台：%1；场所：%2；终端号：%3；待发送 %4 条，附件 %5 个</extracomment>
        <translation>平台：%1；场所：%2；终端号：%3；待发送 %4 条，附件 %5 个</translation>
    </message>
    <message>
        <source>Save a document of a case as PDF or OFD and record it.</source>
        <extracomment>中文: 把办件的一份文书存为 PDF 或 OFD，并记入办件。</extracomment>
        <translation>把办件的一份文书存为 PDF 或 OFD，并记入办件。</translation>
    </message>
    <message>
        <source>pdf, which is the default, or ofd.</source>
        <extracomment>中文: pdf（默认）或 ofd。</extracomment>
        <translation>pdf（默认）或 ofd。</translation>
    </message>
    <message>
        <source>pdf or ofd; without it what the city&apos;s rules say.</source>
        <extracomment>中文: pdf 或 ofd；不写则按本市的规定。</extracomment>
        <translation>pdf 或 ofd；不写则按本市的规定。</translation>
    </message>
    <message>
        <source>a picture needs --id, --name and --organ of the seal</source>
        <extracomment>中文: 图像印章须用 --id、--name 和 --organ 给出编号、名称和所属机关</extracomment>
        <translation>图像印章须用 --id、--name 和 --organ 给出编号、名称和所属机关</translation>
    </message>
    <message>
        <source>give the organ of the seal with --organ</source>
        <extracomment>中文: 请用 --organ 给出印章所属机关</extracomment>
        <translation>请用 --organ 给出印章所属机关</translation>
    </message>
    <message>
        <source>Take in a letter of authority, a list of revoked ones, a seal (.esl or PNG) or a root.</source>
        <extracomment>中文: 导入授权书、撤销清单、印章（.esl 或 PNG）或根证书，先校验。</extracomment>
        <translation>导入授权书、撤销清单、印章（.esl 或 PNG）或根证书，先校验。</translation>
    </message>
    <message>
        <source>The certificate is a hall&apos;s device, for the codes of slips.</source>
        <extracomment>中文: 证书属于大厅设备，用于核对凭证二维码。</extracomment>
        <translation>证书属于大厅设备，用于核对凭证二维码。</translation>
    </message>
    <message>
        <source>A certificate that may set the seal, PEM; may be repeated.</source>
        <extracomment>中文: 可用印的证书（PEM），可多次。</extracomment>
        <translation>可用印的证书（PEM），可多次。</translation>
    </message>
    <message>
        <source>Organ of the seal, as the papers name it.</source>
        <extracomment>中文: 印章所属机关，与文书上的机关名称一致。</extracomment>
        <translation>印章所属机关，与文书上的机关名称一致。</translation>
    </message>
    <message>
        <source>approval, which is the default, or official.</source>
        <extracomment>中文: 印章种类：approval 行政审批专用章（默认）、official 公章。</extracomment>
        <translation>印章种类：approval 行政审批专用章（默认）、official 公章。</translation>
    </message>
    <message>
        <source>Id of a seal that is a picture.</source>
        <extracomment>中文: 图像印章的编号。</extracomment>
        <translation>图像印章的编号。</translation>
    </message>
    <message>
        <source>Name of a seal that is a picture.</source>
        <extracomment>中文: 图像印章的名称。</extracomment>
        <translation>图像印章的名称。</translation>
    </message>
    <message>
        <source>Diameter of a seal that is a picture, in mm; 42 without it.</source>
        <extracomment>中文: 图像印章的直径（毫米），默认 42。</extracomment>
        <translation>图像印章的直径（毫米），默认 42。</translation>
    </message>
    <message>
        <source>reading a picture needs the program zbarimg (package zbar-tools)</source>
        <extracomment>中文: 读取图片需要 zbarimg 程序（软件包 zbar-tools）</extracomment>
        <translation>读取图片需要 zbarimg 程序（软件包 zbar-tools）</translation>
    </message>
    <message>
        <source>no square code can be read on it</source>
        <extracomment>中文: 图片上没有能读出的二维码</extracomment>
        <translation>图片上没有能读出的二维码</translation>
    </message>
    <message>
        <source>Check the square code of a slip without a line: its text, or a file or picture of it.</source>
        <extracomment>中文: 离线核对凭证上的二维码：文字，或存有文字、图片的文件。</extracomment>
        <translation>离线核对凭证上的二维码：文字，或存有文字、图片的文件。</translation>
    </message>
    <message>
        <source>Certificate of a hall&apos;s device to believe, PEM; may be repeated.</source>
        <extracomment>中文: 信任的大厅设备证书（PEM），可多次。</extracomment>
        <translation>信任的大厅设备证书（PEM），可多次。</translation>
    </message>
    <message>
        <source>Entered, no. %1 of the register</source>
        <extracomment>中文: 已登记，登记簿第 %1 号</extracomment>
        <translation>已登记，登记簿第 %1 号</translation>
    </message>
    <message>
        <source>%1 is no number of the register.</source>
        <extracomment>中文: %1 不是登记簿的号。</extracomment>
        <translation>%1 不是登记簿的号。</translation>
    </message>
    <message>
        <source>--copies must be from 1 to 1000.</source>
        <extracomment>中文: --copies 应为 1 到 1000。</extracomment>
        <translation>--copies 应为 1 到 1000。</translation>
    </message>
    <message>
        <source>ink</source>
        <extracomment>The seal on paper 中文: 实物印章</extracomment>
        <translation>实物印章</translation>
    </message>
    <message>
        <source>electronic</source>
        <extracomment>中文: 电子印章</extracomment>
        <translation>电子印章</translation>
    </message>
    <message>
        <source>voids no. %1: %2</source>
        <extracomment>%1 is a number of the register, %2 the reason 中文: 作废第 %1 号：%2</extracomment>
        <translation>作废第 %1 号：%2</translation>
    </message>
    <message>
        <source>%1, since %2, recorded by %3</source>
        <extracomment>%1 is a person, %2 a day and time, %3 who recorded it 中文: %1，%2 起，%3 登记</extracomment>
        <translation>%1，%2 起，%3 登记</translation>
    </message>
    <message>
        <source>Nobody is recorded as away.</source>
        <extracomment>中文: 没有人登记离岗。</extracomment>
        <translation>没有人登记离岗。</translation>
    </message>
    <message>
        <source>Say away or back.</source>
        <extracomment>中文: 请写 away（离岗）或 back（回岗）。</extracomment>
        <translation>请写 away（离岗）或 back（回岗）。</translation>
    </message>
    <message>
        <source>staff number %1 holds no letter of authority here</source>
        <extracomment>中文: 工号 %1 没有授权书，不需要登记离岗</extracomment>
        <translation>工号 %1 没有授权书，不需要登记离岗</translation>
    </message>
    <message>
        <source>The letter of authority names no deputy: nobody decides in the meantime.</source>
        <extracomment>中文: 授权书没有写 B角，离岗时没有人能代为决定。</extracomment>
        <translation>授权书没有写 B角，离岗时没有人能代为决定。</translation>
    </message>
    <message>
        <source>Record that a chief representative is away or back; list who is away.</source>
        <extracomment>中文: 登记首席代表离岗或回岗，B角据此代行；不带参数则列出离岗的人。</extracomment>
        <translation>登记首席代表离岗或回岗，B角据此代行；不带参数则列出离岗的人。</translation>
    </message>
    <message>
        <source>Enter that an impression is spoiled.</source>
        <extracomment>中文: 登记某号用印作废。</extracomment>
        <translation>登记某号用印作废。</translation>
    </message>
    <message>
        <source>Why it is spoiled.</source>
        <extracomment>中文: 作废的原因。</extracomment>
        <translation>作废的原因。</translation>
    </message>
    <message>
        <source>Enter the ink seal on a document of a case.</source>
        <extracomment>中文: 登记一份文书加盖的实物印章。</extracomment>
        <translation>登记一份文书加盖的实物印章。</translation>
    </message>
    <message>
        <source>How many copies; 1 without it.</source>
        <extracomment>中文: 份数，默认 1。</extracomment>
        <translation>份数，默认 1。</translation>
    </message>
    <message>
        <source>The sheet of a day with the head of the chain, to be signed and kept.</source>
        <extracomment>中文: 生成某日的用印登记日报，含链头，供签字存档。</extracomment>
        <translation>生成某日的用印登记日报，含链头，供签字存档。</translation>
    </message>
    <message>
        <source>Why.</source>
        <extracomment>中文: 理由。</extracomment>
        <translation>理由。</translation>
    </message>
    <message>
        <source>The chief representative who signs in for it.</source>
        <extracomment>中文: 为这一次决定登录的首席代表；不写则由登录人决定。</extracomment>
        <translation>为这一次决定登录的首席代表；不写则由登录人决定。</translation>
    </message>
    <message>
        <source>%1: seal register of one day</source>
        <extracomment>%1 is the hall 中文: %1用印登记日报</extracomment>
        <translation>%1用印登记日报</translation>
    </message>
    <message>
        <source>No.|Time|Case|Document|Seal|Copies|Approved by|Sealed by|For|File|Remark</source>
        <extracomment>Heads of columns, parted by |: number, time, case, document, seal, copies, approved by, sealed by, in place of, SHA-256, remark 中文: 序号|时间|办件编号|文书|印章|份数|批准人|用印人|代行|文件指纹|备注</extracomment>
        <translation>序号|时间|办件编号|文书|印章|份数|批准人|用印人|代行|文件指纹|备注</translation>
    </message>
    <message>
        <source>Keeper of the seal (signature):                    Date:</source>
        <extracomment>中文: 印章保管人（签字）： 日期：</extracomment>
        <translation>印章保管人（签字）： 日期：</translation>
    </message>
    <message>
        <source>An empty PostgreSQL database for the measured platform too.</source>
        <extracomment>中文: 同步测量另用一个空的 PostgreSQL 数据库（postgresql://…）。</extracomment>
        <translation>同步测量另用一个空的 PostgreSQL 数据库（postgresql://…）。</translation>
    </message>
    <message>
        <source>Measure growth up to ten million stored records.</source>
        <extracomment>中文: 同步测量做到一千万条已存记录。</extracomment>
        <translation>同步测量做到一千万条已存记录。</translation>
    </message>
    <message>
        <source>Note: the applicant already asks for this at %1: %2, received %3.</source>
        <extracomment>%1 a place, %2 the number of a case, %3 a day 中文: 注意：同一申请人的这个事项已在%1收件：%2，%3。</extracomment>
        <translation>注意：同一申请人的这个事项已在%1收件：%2，%3。</translation>
    </message>
    <message>
        <source>without end</source>
        <extracomment>中文: 长期</extracomment>
        <translation>长期</translation>
    </message>
    <message>
        <source>%1 %2, good until %3, in force</source>
        <extracomment>中文: %1 %2，有效期至 %3，有效</extracomment>
        <translation>%1 %2，有效期至 %3，有效</translation>
    </message>
    <message>
        <source>%1 %2, good until %3, not in force</source>
        <extracomment>中文: %1 %2，有效期至 %3，无效</extracomment>
        <translation>%1 %2，有效期至 %3，无效</translation>
    </message>
    <message>
        <source>The register has none: take the paper itself.</source>
        <extracomment>中文: 电子证照库中没有，请收取材料原件。</extracomment>
        <translation>电子证照库中没有，请收取材料原件。</translation>
    </message>
    <message>
        <source>It wants the id of a record (sync status shows it), --take act, platform, both, this, other, stamp or arrival, and --reason.</source>
        <extracomment>中文: 要写记录编号（sync status 里有）、--take act、platform、both、this、other、stamp 或 arrival，以及 --reason 理由。</extracomment>
        <translation>要写记录编号（sync status 里有）、--take act、platform、both、this、other、stamp 或 arrival，以及 --reason 理由。</translation>
    </message>
    <message>
        <source>Decide between two sides: a record set aside, two cases of one request, a doubtful moment.</source>
        <extracomment>中文: 由首席代表在两边里选定：搁置的记录、两头受理的两件、可疑的时间。</extracomment>
        <translation>由首席代表在两边里选定：搁置的记录、两头受理的两件、可疑的时间。</translation>
    </message>
    <message>
        <source>act or platform; of two cases both, this or other; of a moment stamp or arrival.</source>
        <extracomment>中文: act（采用搁置的记录）或 platform（保留平台的经过）；两头受理：both、this、other；时间：stamp、arrival。</extracomment>
        <translation>act（采用搁置的记录）或 platform（保留平台的经过）；两头受理：both、this、other；时间：stamp、arrival。</translation>
    </message>
    <message>
        <source>Look up the applicant&apos;s e-licences in place of a paper of the list.</source>
        <extracomment>中文: 查询申请人的电子证照，代替清单中的第 PAPER 份材料。</extracomment>
        <translation>查询申请人的电子证照，代替清单中的第 PAPER 份材料。</translation>
    </message>
    <message>
        <source>Write the scanned pages of a case; those of other places come from the platform.</source>
        <extracomment>中文: 取出办件的扫描页；别处扫的从平台取。</extracomment>
        <translation>取出办件的扫描页；别处扫的从平台取。</translation>
    </message>
    <message>
        <source>Folder for them; no file is overwritten.</source>
        <extracomment>中文: 放到哪个文件夹；不覆盖已有的文件。</extracomment>
        <translation>放到哪个文件夹；不覆盖已有的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <extracomment>%1 is a person of this computer, %n how many records 中文: %1：%n 条</extracomment>
        <translation>
            <numerusform>%1：%n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Window client for government service halls</source>
        <extracomment>中文: 政务服务大厅窗口客户端</extracomment>
        <translation>政务服务大厅窗口客户端</translation>
    </message>
    <message>
        <source>A package or an answer on a stick, opened in Sync after signing in</source>
        <extracomment>中文: U 盘包（.ycpkg）或回执包（.ycanswer），登录后在“同步”打开</extracomment>
        <translation>U 盘包（.ycpkg）或回执包（.ycanswer），登录后在“同步”打开</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::AcceptPage</name>
    <message>
        <source>Papers</source>
        <extracomment>中文: 材料</extracomment>
        <translation>材料</translation>
    </message>
    <message>
        <source>Items found</source>
        <extracomment>中文: 找到的事项</extracomment>
        <translation>找到的事项</translation>
    </message>
    <message>
        <source>Draft kept here at %1</source>
        <extracomment>中文: 草稿 %1 已存本机</extracomment>
        <translation>草稿 %1 已存本机</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>中文: 受理</extracomment>
        <translation>受理</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted today</source>
        <extracomment>中文: 今日已受理 %n 件</extracomment>
        <translation>
            <numerusform>今日已受理 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>jump to a section</source>
        <extracomment>中文: 跳到四个区</extracomment>
        <translation>跳到四个区</translation>
    </message>
    <message>
        <source>next field</source>
        <extracomment>中文: 下一项</extracomment>
        <translation>下一项</translation>
    </message>
    <message>
        <source>receive a paper</source>
        <extracomment>中文: 收材料</extracomment>
        <translation>收材料</translation>
    </message>
    <message>
        <source>new case</source>
        <extracomment>中文: 新受理</extracomment>
        <translation>新受理</translation>
    </message>
    <message>
        <source>all keys</source>
        <extracomment>中文: 全部按键</extracomment>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Choose the item</source>
        <extracomment>中文: 选事项</extracomment>
        <translation>选事项</translation>
    </message>
    <message>
        <source>The item says which papers are due</source>
        <extracomment>中文: 选定事项后列出要交的材料</extracomment>
        <translation>选定事项后列出要交的材料</translation>
    </message>
    <message>
        <source>%1 papers, %2 received</source>
        <extracomment>中文: %1 份，已收 %2</extracomment>
        <translation>%1 份，已收 %2</translation>
    </message>
    <message>
        <source>No item chosen yet</source>
        <extracomment>中文: 还没选事项</extracomment>
        <translation>还没选事项</translation>
    </message>
    <message>
        <source>Its papers will be listed here</source>
        <extracomment>中文: 选定后，这里列出要交的材料</extracomment>
        <translation>选定后，这里列出要交的材料</translation>
    </message>
    <message>
        <source>For the village&apos;s case %1</source>
        <extracomment>%1 is the number of the village&apos;s case 中文: 村级移交件 %1 另立办件</extracomment>
        <translation>村级移交件 %1 另立办件</translation>
    </message>
    <message numerus="yes">
        <source>%n received today</source>
        <extracomment>中文: 今日已收件 %n 件</extracomment>
        <translation>
            <numerusform>今日已收件 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The same request is open elsewhere: look at that case, or write why this one is received too, and press again</source>
        <extracomment>The applicant already asks for the same elsewhere 中文: 同一事项已在别处收件：先看那一件，或写明为什么还要受理，再按一次</extracomment>
        <translation>同一事项已在别处收件：先看那一件，或写明为什么还要受理，再按一次</translation>
    </message>
    <message>
        <source>scan</source>
        <extracomment>中文: 扫描</extracomment>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Scanned pages are still being kept; wait a moment and press again</source>
        <extracomment>中文: 扫描页还没收完，稍等再按一次</extracomment>
        <translation>扫描页还没收完，稍等再按一次</translation>
    </message>
    <message>
        <source>look up the e-licence for a paper</source>
        <extracomment>中文: 查这份材料的电子证照</extracomment>
        <translation>查这份材料的电子证照</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::ActionBar</name>
    <message>
        <source>Keep draft</source>
        <extracomment>中文: 暂存</extracomment>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>中文: 不予受理</extracomment>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>One-time notice</source>
        <extracomment>中文: 一次性告知补正</extracomment>
        <translation>一次性告知补正</translation>
    </message>
    <message>
        <source>Decide now</source>
        <extracomment>中文: 当场办结</extracomment>
        <translation>当场办结</translation>
    </message>
    <message>
        <source>Accept, papers follow</source>
        <extracomment>中文: 容缺受理</extracomment>
        <translation>容缺受理</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>中文: 收件</extracomment>
        <translation>收件</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>中文: 受理</extracomment>
        <translation>受理</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>中文: 正在受理</extracomment>
        <translation>正在受理</translation>
    </message>
    <message>
        <source>Ready to receive</source>
        <extracomment>中文: 可以收件</extracomment>
        <translation>可以收件</translation>
    </message>
    <message>
        <source>Complete: ready to accept</source>
        <extracomment>中文: 材料齐全，可以受理</extracomment>
        <translation>材料齐全，可以受理</translation>
    </message>
    <message numerus="yes">
        <source>%n more: %1</source>
        <extracomment>中文: 另有 %n 处：%1</extracomment>
        <translation>
            <numerusform>另有 %n 处：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>中文: 更多</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>No licence needed</source>
        <extracomment>中文: 无需许可</extracomment>
        <translation>无需许可</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>Where there is little room 中文: 告知补正</extracomment>
        <translation>告知补正</translation>
    </message>
    <message>
        <source>Only an instant case is decided on the spot</source>
        <extracomment>中文: 只有即办件能当场办结</extracomment>
        <translation>只有即办件能当场办结</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::ApplicantPanel</name>
    <message>
        <source>Applicant</source>
        <extracomment>Section 1 of the acceptance page 中文: 申请人</extracomment>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Kind of applicant: a natural person 中文: 个人</extracomment>
        <translation>个人</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>Kind of applicant: company or other legal person 中文: 企业</extracomment>
        <translation>企业</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Kind of applicant: some other body 中文: 其他</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Credit code</source>
        <extracomment>中文: 信用代码</extracomment>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Tick box beside the telephone: the applicant has none 中文: 没有</extracomment>
        <translation>没有</translation>
    </message>
    <message>
        <source>Read card</source>
        <extracomment>中文: 读身份证</extracomment>
        <translation>读身份证</translation>
    </message>
    <message>
        <source>The applicant has no telephone</source>
        <extracomment>中文: 申请人没有电话</extracomment>
        <translation>申请人没有电话</translation>
    </message>
    <message>
        <source>Why there is no telephone</source>
        <extracomment>中文: 没有电话的原因</extracomment>
        <translation>没有电话的原因</translation>
    </message>
    <message>
        <source>Elderly, owns none</source>
        <extracomment>Reason why there is no telephone 中文: 老人没有手机</extracomment>
        <translation>老人没有手机</translation>
    </message>
    <message>
        <source>Told by the village</source>
        <extracomment>Reason why there is no telephone 中文: 由村干部转告</extracomment>
        <translation>由村干部转告</translation>
    </message>
    <message>
        <source>Does not want to leave it</source>
        <extracomment>Reason why there is no telephone 中文: 本人不愿留</extracomment>
        <translation>本人不愿留</translation>
    </message>
    <message>
        <source>This version cannot read cards yet; type it</source>
        <extracomment>中文: 本版本还不能读身份证，请手工填</extracomment>
        <translation>本版本还不能读身份证，请手工填</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>中文: 姓名</extracomment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Trade name</source>
        <extracomment>Label of the registered name of a sole trader 中文: 字号名称</extracomment>
        <translation>字号名称</translation>
    </message>
    <message>
        <source>Registered name</source>
        <extracomment>Label of the registered name of a body 中文: 名称</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>中文: 经营者</extracomment>
        <translation>经营者</translation>
    </message>
    <message>
        <source>In charge</source>
        <extracomment>Label: who answers for a company or body 中文: 负责人</extracomment>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>中文: 住址</extracomment>
        <translation>住址</translation>
    </message>
    <message>
        <source>Business address</source>
        <extracomment>Label: where a business is 中文: 经营地址</extracomment>
        <translation>经营地址</translation>
    </message>
    <message>
        <source>Seat</source>
        <extracomment>Label: seat of a company or body 中文: 住所</extracomment>
        <translation>住所</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <extracomment>What the choice is about 中文: 申请人类型</extracomment>
        <translation>申请人类型</translation>
    </message>
    <message>
        <source>Trader</source>
        <extracomment>Kind of applicant 中文: 个体户</extracomment>
        <translation>个体户</translation>
    </message>
    <message>
        <source>Represented</source>
        <extracomment>中文: 由代理人办理</extracomment>
        <translation>由代理人办理</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>中文: 电话</extracomment>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::DocumentRow</name>
    <message>
        <source>Residence permit</source>
        <extracomment>中文: 居住证</extracomment>
        <translation>居住证</translation>
    </message>
    <message>
        <source>Passport</source>
        <extracomment>中文: 护照</extracomment>
        <translation>护照</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Some other document 中文: 其他</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <extracomment>中文: 证件类型</extracomment>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Document number</source>
        <extracomment>中文: 证件号码</extracomment>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>ID card</source>
        <extracomment>Document that identifies a person, short 中文: 身份证</extracomment>
        <translation>身份证</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>中文: 证件</extracomment>
        <translation>证件</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::DocumentViewer</name>
    <message>
        <source>Larger</source>
        <extracomment>中文: 放大</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>中文: 缩小</extracomment>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>中文: 收件凭证</extracomment>
        <translation>收件凭证</translation>
    </message>
    <message>
        <source>Notice of acceptance</source>
        <extracomment>中文: 受理通知书</extracomment>
        <translation>受理通知书</translation>
    </message>
    <message>
        <source>what the applicant gets</source>
        <extracomment>中文: 申请人会拿到的</extracomment>
        <translation>申请人会拿到的</translation>
    </message>
    <message>
        <source>Once the form and the papers are complete, the document to be printed stands here</source>
        <extracomment>中文: 填全、材料收齐以后，这里就是要打印的文书</extracomment>
        <translation>填全、材料收齐以后，这里就是要打印的文书</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::EndingDialog</name>
    <message>
        <source>Refuse to accept this application</source>
        <extracomment>中文: 不予受理这件申请</extracomment>
        <translation>不予受理这件申请</translation>
    </message>
    <message>
        <source>Tell that no licence is needed</source>
        <extracomment>中文: 告知无需许可</extracomment>
        <translation>告知无需许可</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>中文: 理由</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>中文: 依据</extracomment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Turn to</source>
        <extracomment>The organ the applicant should turn to 中文: 应向</extracomment>
        <translation>应向</translation>
    </message>
    <message>
        <source>Refuse acceptance</source>
        <extracomment>中文: 不予受理</extracomment>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Tell so</source>
        <extracomment>中文: 告知无需许可</extracomment>
        <translation>告知无需许可</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <extracomment>中文: 理由没写</extracomment>
        <translation>理由没写</translation>
    </message>
    <message>
        <source>The basis is missing</source>
        <extracomment>中文: 依据没写</extracomment>
        <translation>依据没写</translation>
    </message>
    <message>
        <source>The organ to turn to is missing</source>
        <extracomment>中文: 没写应向哪个机关申请</extracomment>
        <translation>没写应向哪个机关申请</translation>
    </message>
    <message>
        <source>The applicant is told at once and in writing; the papers are returned.</source>
        <extracomment>中文: 当面告知申请人，打印无需许可告知书；材料退还。</extracomment>
        <translation>当面告知申请人，打印无需许可告知书；材料退还。</translation>
    </message>
    <message>
        <source>Another reason, written below</source>
        <extracomment>The last entry of the list of reasons 中文: 其他理由，写在下面</extracomment>
        <translation>其他理由，写在下面</translation>
    </message>
    <message>
        <source>In detail</source>
        <extracomment>What is added to the chosen reason, or stands in its place 中文: 说明</extracomment>
        <translation>说明</translation>
    </message>
    <message>
        <source>The facts of this application; may stay empty</source>
        <extracomment>中文: 写清这件申请的具体情况，可以不写</extracomment>
        <translation>写清这件申请的具体情况，可以不写</translation>
    </message>
    <message>
        <source>The organ that can act; type a few characters</source>
        <extracomment>中文: 哪个机关能办，打几个字再选</extracomment>
        <translation>哪个机关能办，打几个字再选</translation>
    </message>
    <message>
        <source>The notice states the reason and the remedies and bears the seal: reconsideration by %1 within 60 days, a suit at %2 within 6 months. The papers are returned.</source>
        <extracomment>%1 reconsideration organ, %2 court 中文: 会打印不予受理通知书，写明理由和救济途径，加盖专用章：60 日内可向%1申请行政复议，6 个月内可向%2起诉。材料退还申请人。</extracomment>
        <translation>会打印不予受理通知书，写明理由和救济途径，加盖专用章：60 日内可向%1申请行政复议，6 个月内可向%2起诉。材料退还申请人。</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::IdentityText</name>
    <message>
        <source>%1 characters short of %2</source>
        <extracomment>%1 missing, %2 wanted number of characters 中文: 少 %1 位，应为 %2 位</extracomment>
        <translation>少 %1 位，应为 %2 位</translation>
    </message>
    <message>
        <source>%1 characters more than %2</source>
        <extracomment>%1 too many, %2 wanted number of characters 中文: 多 %1 位，应为 %2 位</extracomment>
        <translation>多 %1 位，应为 %2 位</translation>
    </message>
    <message>
        <source>The credit code has an error; read it again (last character should be %1)</source>
        <extracomment>%1 what the last character should be 中文: 信用代码有错，核对一遍（末位应为 %1）</extracomment>
        <translation>信用代码有错，核对一遍（末位应为 %1）</translation>
    </message>
    <message>
        <source>The identity number has an error; read it again (last character should be %1)</source>
        <extracomment>%1 what the last character should be 中文: 身份证号有错，核对一遍（末位应为 %1）</extracomment>
        <translation>身份证号有错，核对一遍（末位应为 %1）</translation>
    </message>
    <message>
        <source>Character %1 cannot be there</source>
        <extracomment>%1 position of the character 中文: 第 %1 位不该是这个字符</extracomment>
        <translation>第 %1 位不该是这个字符</translation>
    </message>
    <message>
        <source>There is no such day of birth; check characters 7 to 14</source>
        <extracomment>中文: 出生日期不存在，核对第 7 到 14 位</extracomment>
        <translation>出生日期不存在，核对第 7 到 14 位</translation>
    </message>
    <message>
        <source>The day of birth is still to come; check characters 7 to 14</source>
        <extracomment>中文: 出生日期在今天以后，核对第 7 到 14 位</extracomment>
        <translation>出生日期在今天以后，核对第 7 到 14 位</translation>
    </message>
    <message>
        <source>Numbers of 15 digits are out of use; enter the one of 18</source>
        <extracomment>中文: 15 位旧号已停用，填 18 位新号</extracomment>
        <translation>15 位旧号已停用，填 18 位新号</translation>
    </message>
    <message>
        <source>Numbers of 13 digits belong to machines</source>
        <extracomment>中文: 13 位是物联网号，不是人的电话</extracomment>
        <translation>13 位是物联网号，不是人的电话</translation>
    </message>
    <message>
        <source>This is no telephone number: 11 digits, or a line with its area code</source>
        <extracomment>中文: 不像电话号码，手机 11 位，座机带区号</extracomment>
        <translation>不像电话号码，手机 11 位，座机带区号</translation>
    </message>
    <message>
        <source>The number is wrong; read it again</source>
        <extracomment>中文: 号码不对，核对一遍</extracomment>
        <translation>号码不对，核对一遍</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::ItemListHead</name>
    <message>
        <source>Kind</source>
        <extracomment>Column: type of case, one character 中文: 类</extracomment>
        <translation>类</translation>
    </message>
    <message>
        <source>Item / department</source>
        <extracomment>中文: 事项 / 部门</extracomment>
        <translation>事项 / 部门</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>中文: 编码</extracomment>
        <translation>编码</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>Column: promised term 中文: 时限</extracomment>
        <translation>时限</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>Column: how often used at this window 中文: 本窗口</extracomment>
        <translation>本窗口</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::ItemPanel</name>
    <message>
        <source>Item</source>
        <extracomment>中文: 事项</extracomment>
        <translation>事项</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>中文: 取件方式</extracomment>
        <translation>取件方式</translation>
    </message>
    <message>
        <source>Name, initials, pinyin or code</source>
        <extracomment>中文: 名称、首字母、拼音或编码</extracomment>
        <translation>名称、首字母、拼音或编码</translation>
    </message>
    <message>
        <source>Find an item</source>
        <extracomment>中文: 找事项</extracomment>
        <translation>找事项</translation>
    </message>
    <message>
        <source>Pick up at the window</source>
        <extracomment>中文: 窗口自取</extracomment>
        <translation>窗口自取</translation>
    </message>
    <message>
        <source>By mail</source>
        <extracomment>中文: 邮寄</extracomment>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>Through the village</source>
        <extracomment>中文: 送到村（社区）</extracomment>
        <translation>送到村（社区）</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <extracomment>中文: 电子证照</extracomment>
        <translation>电子证照</translation>
    </message>
    <message numerus="yes">
        <source>%n items of all departments</source>
        <extracomment>中文: 全部部门 %n 项</extracomment>
        <translation>
            <numerusform>全部部门 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found; try other words or initials</source>
        <extracomment>中文: 没有找到，换个说法或首字母再试</extracomment>
        <translation>没有找到，换个说法或首字母再试</translation>
    </message>
    <message numerus="yes">
        <source>%n found; ↑↓ to look, Enter to take</source>
        <extracomment>中文: 找到 %n 项，↑↓ 选，Enter 定</extracomment>
        <translation>
            <numerusform>找到 %n 项，↑↓ 选，Enter 定</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the joint theme %1</source>
        <extracomment>中文: 可并入联办：%1</extracomment>
        <translation>可并入联办：%1</translation>
    </message>
    <message>
        <source>Valid to</source>
        <extracomment>Row of a renewal: the last day of the licence that is renewed 中文: 原证至</extracomment>
        <translation>原证至</translation>
    </message>
    <message>
        <source>Last day of the licence, like 2026-12-31</source>
        <extracomment>中文: 原许可证有效期届满日，如 2026-12-31</extracomment>
        <translation>原许可证有效期届满日，如 2026-12-31</translation>
    </message>
    <message>
        <source>Last day of the licence that is renewed</source>
        <extracomment>中文: 原许可证有效期届满日</extracomment>
        <translation>原许可证有效期届满日</translation>
    </message>
    <message>
        <source>Write the day like 2026-12-31</source>
        <extracomment>中文: 日期写成 2026-12-31</extracomment>
        <translation>日期写成 2026-12-31</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::ItemPreview</name>
    <message>
        <source>%1 papers to hand in</source>
        <extracomment>%1 number of papers 中文: 要交 %1 份</extracomment>
        <translation>要交 %1 份</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::ItemRowDelegate</name>
    <message>
        <source>%1×</source>
        <extracomment>How often an item was used at this window; %1 times 中文: %1 次</extracomment>
        <translation>%1 次</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::LicenceButton</name>
    <message>
        <source>Choose a paper first</source>
        <extracomment>中文: 先选一份材料</extracomment>
        <translation>先选一份材料</translation>
    </message>
    <message>
        <source>No e-licence stands for this paper</source>
        <extracomment>中文: 这份材料不能用电子证照代替</extracomment>
        <translation>这份材料不能用电子证照代替</translation>
    </message>
    <message>
        <source>E-licence</source>
        <extracomment>中文: 查电子证照</extracomment>
        <translation>查电子证照</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::LicenceDialog</name>
    <message>
        <source>Look up the e-licence</source>
        <extracomment>中文: 查电子证照</extracomment>
        <translation>查电子证照</translation>
    </message>
    <message>
        <source>Asking the city&apos;s register of licences</source>
        <extracomment>中文: 正在查市里的电子证照库</extracomment>
        <translation>正在查市里的电子证照库</translation>
    </message>
    <message>
        <source>E-licences found</source>
        <extracomment>中文: 查到的电子证照</extracomment>
        <translation>查到的电子证照</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>中文: 再查一次</extracomment>
        <translation>再查一次</translation>
    </message>
    <message>
        <source>Use this licence</source>
        <extracomment>中文: 用这份证照</extracomment>
        <translation>用这份证照</translation>
    </message>
    <message>
        <source>The applicant&apos;s number comes first</source>
        <extracomment>中文: 先填申请人的证件号</extracomment>
        <translation>先填申请人的证件号</translation>
    </message>
    <message>
        <source>Licences are found by it. Fill it in, then press E again.</source>
        <extracomment>中文: 电子证照按证件号或统一社会信用代码查。填好后再按 E。</extracomment>
        <translation>电子证照按证件号或统一社会信用代码查。填好后再按 E。</translation>
    </message>
    <message>
        <source>The city cannot be reached</source>
        <extracomment>中文: 连不上市平台</extracomment>
        <translation>连不上市平台</translation>
    </message>
    <message>
        <source>Take the paper itself and go on, or ask again once there is a line. What was typed is kept.</source>
        <extracomment>中文: 请收取材料原件，照常受理；联网后也可以再查。已填的都在。</extracomment>
        <translation>请收取材料原件，照常受理；联网后也可以再查。已填的都在。</translation>
    </message>
    <message>
        <source>The register cannot say</source>
        <extracomment>中文: 电子证照库现在查不了</extracomment>
        <translation>电子证照库现在查不了</translation>
    </message>
    <message>
        <source>The register has none</source>
        <extracomment>中文: 电子证照库中没有</extracomment>
        <translation>电子证照库中没有</translation>
    </message>
    <message>
        <source>%1 has no e-licence in place of this paper: take the paper itself.</source>
        <extracomment>%1 is an applicant 中文: %1没有可以代替这份材料的电子证照，请收取材料原件。</extracomment>
        <translation>%1没有可以代替这份材料的电子证照，请收取材料原件。</translation>
    </message>
    <message>
        <source>without end</source>
        <extracomment>中文: 长期</extracomment>
        <translation>长期</translation>
    </message>
    <message>
        <source>%1, good until %2, in force</source>
        <extracomment>%1 is the issuer, %2 a day or &quot;without end&quot; 中文: %1，有效期至 %2，有效</extracomment>
        <translation>%1，有效期至 %2，有效</translation>
    </message>
    <message>
        <source>%1, good until %2, no longer in force</source>
        <extracomment>中文: %1，有效期至 %2，已失效</extracomment>
        <translation>%1，有效期至 %2，已失效</translation>
    </message>
    <message>
        <source>There is no e-licence to use</source>
        <extracomment>中文: 还没有可用的电子证照</extracomment>
        <translation>还没有可用的电子证照</translation>
    </message>
    <message>
        <source>This licence is no longer in force: take the paper itself</source>
        <extracomment>中文: 这份证照已失效，请收取材料原件</extracomment>
        <translation>这份证照已失效，请收取材料原件</translation>
    </message>
    <message>
        <source>Counts as this paper, checked in the register; nothing is handed in</source>
        <extracomment>中文: 记作已核验的电子证照，这份材料免提交</extracomment>
        <translation>记作已核验的电子证照，这份材料免提交</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::NoticeDialog</name>
    <message>
        <source>Notice of corrections</source>
        <extracomment>中文: 一次性告知补正</extracomment>
        <translation>一次性告知补正</translation>
    </message>
    <message>
        <source>Print and tell</source>
        <extracomment>中文: 打印并告知</extracomment>
        <translation>打印并告知</translation>
    </message>
    <message>
        <source>Hand in</source>
        <extracomment>The applicant&apos;s own term to hand in what is missing 中文: 补正期限</extracomment>
        <translation>补正期限</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <extracomment>%1 number of days 中文: %1 个工作日</extracomment>
        <translation>%1 个工作日</translation>
    </message>
    <message>
        <source>Nothing to be corrected is chosen yet</source>
        <extracomment>中文: 还没选要补的材料</extracomment>
        <translation>还没选要补的材料</translation>
    </message>
    <message>
        <source>Paper %1 does not say what is needed</source>
        <extracomment>%1 number of a paper 中文: 材料 %1 没写要怎么补</extracomment>
        <translation>材料 %1 没写要怎么补</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 day 中文: 到 %1</extracomment>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>tell by %1</source>
        <extracomment>%1 is a day such as 11-25: the notice has to be given by then 中文: %1 前告知</extracomment>
        <translation>%1 前告知</translation>
    </message>
    <message>
        <source>Close Esc</source>
        <extracomment>中文: 关闭 Esc</extracomment>
        <translation>关闭 Esc</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <extracomment>中文: 要补的</extracomment>
        <translation>要补的</translation>
    </message>
    <message>
        <source>all at once, there is no second notice</source>
        <extracomment>中文: 一次写全，不能再补第二次</extracomment>
        <translation>一次写全，不能再补第二次</translation>
    </message>
    <message>
        <source>One more</source>
        <extracomment>Another line for the paper that has the focus 中文: 再加一处</extracomment>
        <translation>再加一处</translation>
    </message>
    <message>
        <source>The promised term has not begun; it runs from acceptance.</source>
        <extracomment>中文: 承诺期限还没起算，补齐受理后再算。</extracomment>
        <translation>承诺期限还没起算，补齐受理后再算。</translation>
    </message>
    <message>
        <source>Not told within five days, it counts as accepted on %1 (License Law 32).</source>
        <extracomment>%1 is a day such as 11-18 中文: 五日内不告知，按 %1 已受理算（《行政许可法》第三十二条）</extracomment>
        <translation>五日内不告知，按 %1 已受理算（《行政许可法》第三十二条）</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <extracomment>中文: 已选 %n 项</extracomment>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n papers already here are kept for then</source>
        <extracomment>中文: 已收的 %n 份材料留着，补正时接着用</extracomment>
        <translation>
            <numerusform>已收的 %n 份材料留着，补正时接着用</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the paper first</source>
        <extracomment>Why another line cannot be added 中文: 先选这份材料</extracomment>
        <translation>先选这份材料</translation>
    </message>
    <message>
        <source>Choose what is to be corrected: the notice will stand here</source>
        <extracomment>中文: 选了要补的材料，这里就是告知书的样子</extracomment>
        <translation>选了要补的材料，这里就是告知书的样子</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::NoticePaper</name>
    <message>
        <source>Paper %1 %2 is to be corrected</source>
        <extracomment>%1 number, %2 name of a paper 中文: 材料 %1 %2 要补</extracomment>
        <translation>材料 %1 %2 要补</translation>
    </message>
    <message>
        <source>What is needed: %1</source>
        <extracomment>%1 name of a paper 中文: 要怎么补：%1</extracomment>
        <translation>要怎么补：%1</translation>
    </message>
    <message>
        <source>phrases Ctrl ↓</source>
        <extracomment>Key that opens the stock phrases 中文: 常用语 Ctrl ↓</extracomment>
        <translation>常用语 Ctrl ↓</translation>
    </message>
    <message>
        <source>Say what is wrong and what is needed</source>
        <extracomment>中文: 写清哪里不对、要怎么补</extracomment>
        <translation>写清哪里不对、要怎么补</translation>
    </message>
    <message>
        <source>What else; Del takes an empty line away</source>
        <extracomment>中文: 还有哪里要补；空着按 Del 去掉</extracomment>
        <translation>还有哪里要补；空着按 Del 去掉</translation>
    </message>
    <message>
        <source>here, nothing to correct</source>
        <extracomment>A paper that is here and need not be corrected 中文: 已收，不用补</extracomment>
        <translation>已收，不用补</translation>
    </message>
    <message>
        <source>optional, not needed</source>
        <extracomment>A paper that is not here and need not be corrected 中文: 选交，不用补</extracomment>
        <translation>选交，不用补</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::OnTheSpotDialog</name>
    <message>
        <source>Decide now</source>
        <extracomment>中文: 当场办结</extracomment>
        <translation>当场办结</translation>
    </message>
    <message>
        <source>Grant and finish</source>
        <extracomment>中文: 准予并办结</extracomment>
        <translation>准予并办结</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>What the clerk found 中文: 审核</extracomment>
        <translation>审核</translation>
    </message>
    <message>
        <source>Each paper was checked</source>
        <extracomment>中文: 每份材料都已逐份审查</extracomment>
        <translation>每份材料都已逐份审查</translation>
    </message>
    <message>
        <source>Granted</source>
        <extracomment>What is granted 中文: 准予内容</extracomment>
        <translation>准予内容</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>How long the result is good 中文: 有效期</extracomment>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>中文: 核准意见</extracomment>
        <translation>核准意见</translation>
    </message>
    <message>
        <source>Chief</source>
        <extracomment>中文: 首席代表</extracomment>
        <translation>首席代表</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>中文: 口令</extracomment>
        <translation>口令</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <extracomment>Number of the certificate 中文: 证照编号</extracomment>
        <translation>证照编号</translation>
    </message>
    <message>
        <source>The result is handed to the applicant, who has signed for it</source>
        <extracomment>中文: 结果当面交给申请人，送达回证已签收</extracomment>
        <translation>结果当面交给申请人，送达回证已签收</translation>
    </message>
    <message>
        <source>No other person with the chief representative&apos;s account is here</source>
        <extracomment>中文: 本机没有另一位首席代表的账号，不能当场办结</extracomment>
        <translation>本机没有另一位首席代表的账号，不能当场办结</translation>
    </message>
    <message>
        <source>The papers are not checked yet</source>
        <extracomment>中文: 材料还没逐份审查</extracomment>
        <translation>材料还没逐份审查</translation>
    </message>
    <message>
        <source>Review, what is granted and the decision must all be written</source>
        <extracomment>中文: 审核、准予内容和核准意见都要写</extracomment>
        <translation>审核、准予内容和核准意见都要写</translation>
    </message>
    <message>
        <source>The number of the certificate is missing</source>
        <extracomment>中文: 证照编号没填</extracomment>
        <translation>证照编号没填</translation>
    </message>
    <message>
        <source>%1 has not typed the password</source>
        <extracomment>%1 is a person 中文: %1还没输口令</extracomment>
        <translation>%1还没输口令</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::PageListModel</name>
    <message>
        <source>%1, page %2</source>
        <extracomment>%1 is a paper, %2 the number of a page of it 中文: %1，第 %2 页</extracomment>
        <translation>%1，第 %2 页</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::PageStrip</name>
    <message>
        <source>Scanned pages: Enter shows, Delete takes away</source>
        <extracomment>中文: 已扫页，回车看，删除键移除</extracomment>
        <translation>已扫页，回车看，删除键移除</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::PaperList</name>
    <message>
        <source>Papers: Space receives, plus and minus count, E looks up e-licences</source>
        <extracomment>中文: 材料，空格收件，加减号改份数，E 查电子证照</extracomment>
        <translation>材料，空格收件，加减号改份数，E 查电子证照</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::PaperListModel</name>
    <message numerus="yes">
        <source>%n received</source>
        <extracomment>中文: 已收 %n 份</extracomment>
        <translation>
            <numerusform>已收 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>中文: 未交</extracomment>
        <translation>未交</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>中文: 不适用</extracomment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Page %1 is dark</source>
        <extracomment>%1 is the number of a scanned page 中文: 第 %1 页偏暗</extracomment>
        <translation>第 %1 页偏暗</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) scanned</source>
        <extracomment>中文: 已扫 %n 页</extracomment>
        <translation>
            <numerusform>已扫 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>E-licence checked</source>
        <extracomment>The paper: an e-licence stands for it 中文: 电子证照已核验</extracomment>
        <translation>电子证照已核验</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::PaperScans</name>
    <message>
        <source>Scan</source>
        <extracomment>中文: 扫描</extracomment>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Chooses the pictures; they may also be pasted (Ctrl V) or dropped on a paper</source>
        <extracomment>中文: 选扫描件的图片；也可以粘贴（Ctrl V），或拖到材料上</extracomment>
        <translation>选扫描件的图片；也可以粘贴（Ctrl V），或拖到材料上</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of this paper are scanned: take them away below (Delete) before it counts as missing</source>
        <extracomment>%n pages of this paper are scanned 中文: 这份材料已扫 %n 页；要改成没交，先在下面删掉扫描页（Delete）</extracomment>
        <translation>
            <numerusform>这份材料已扫 %n 页；要改成没交，先在下面删掉扫描页（Delete）</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the item first: it says which paper is scanned</source>
        <extracomment>中文: 先选事项，才知道扫的是哪份材料</extracomment>
        <translation>先选事项，才知道扫的是哪份材料</translation>
    </message>
    <message numerus="yes">
        <source>Another item: %n scanned page(s) belong to no paper of it and were taken away</source>
        <extracomment>%n pages 中文: 换了事项：%n 页扫描件没有对应的材料，已移除</extracomment>
        <translation>
            <numerusform>换了事项：%n 页扫描件没有对应的材料，已移除</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned pages: %1</source>
        <extracomment>Title of a file dialog; %1 is a paper 中文: 扫描件：%1</extracomment>
        <translation>扫描件：%1</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.bmp)</source>
        <extracomment>中文: 图片 (*.jpg *.jpeg *.png *.bmp)</extracomment>
        <translation>图片 (*.jpg *.jpeg *.png *.bmp)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) left</source>
        <extracomment>%n more pages wait 中文: 还有 %n 页</extracomment>
        <translation>
            <numerusform>还有 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned pages</source>
        <extracomment>中文: 已扫页</extracomment>
        <translation>已扫页</translation>
    </message>
    <message>
        <source>show</source>
        <extracomment>中文: 看</extracomment>
        <translation>看</translation>
    </message>
    <message>
        <source>take away</source>
        <extracomment>中文: 移除</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>“%1” cannot be read and was not added; look whether it is still there</source>
        <extracomment>%1 is a file name 中文: “%1”读不了，没有加进来；看看它是不是还在</extracomment>
        <translation>“%1”读不了，没有加进来；看看它是不是还在</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <extracomment>中文: %n 页</extracomment>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::accept::RepresentativeFields</name>
    <message>
        <source>Representative</source>
        <extracomment>中文: 代理人</extracomment>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>中文: 代理人电话</extracomment>
        <translation>代理人电话</translation>
    </message>
    <message>
        <source>Relation to the applicant</source>
        <extracomment>中文: 与申请人的关系</extracomment>
        <translation>与申请人的关系</translation>
    </message>
    <message>
        <source>Relative</source>
        <extracomment>Relation of the representative to the applicant 中文: 亲属</extracomment>
        <translation>亲属</translation>
    </message>
    <message>
        <source>Employee</source>
        <extracomment>Relation of the representative to the applicant 中文: 员工</extracomment>
        <translation>员工</translation>
    </message>
    <message>
        <source>Agency</source>
        <extracomment>Relation of the representative to the applicant: an agency 中文: 代办机构</extracomment>
        <translation>代办机构</translation>
    </message>
    <message>
        <source>Village officer</source>
        <extracomment>Relation of the representative to the applicant 中文: 村干部</extracomment>
        <translation>村干部</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::ToleranceDialog</name>
    <message>
        <source>Accept, papers follow</source>
        <extracomment>中文: 容缺受理</extracomment>
        <translation>容缺受理</translation>
    </message>
    <message>
        <source>To follow</source>
        <extracomment>The papers that may follow 中文: 待补</extracomment>
        <translation>待补</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>中文: 容缺受理</extracomment>
        <translation>容缺受理</translation>
    </message>
    <message>
        <source>Supply by</source>
        <extracomment>Until when the papers must be here 中文: 补交期限</extracomment>
        <translation>补交期限</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n working day(s))</source>
        <extracomment>%1 is the last day 中文: %1（%n 个工作日）</extracomment>
        <translation>
            <numerusform>%1（%n 个工作日）</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised by</source>
        <extracomment>Who signs the promise 中文: 承诺人</extracomment>
        <translation>承诺人</translation>
    </message>
    <message>
        <source>The promise is signed</source>
        <extracomment>中文: 已在容缺受理承诺书上签字</extracomment>
        <translation>已在容缺受理承诺书上签字</translation>
    </message>
    <message>
        <source>A power of attorney was shown</source>
        <extracomment>中文: 已出示授权委托书</extracomment>
        <translation>已出示授权委托书</translation>
    </message>
    <message>
        <source>The review goes on and the clock runs; nothing leaves the house before the papers are here by %1. If they do not come, the case is ended and the broken promise is noted.</source>
        <extracomment>%1 is a day 中文: 审查不停，时限照算；材料 %1 前补齐才能出结果，逾期终止办理并记入容缺失信名单。</extracomment>
        <translation>审查不停，时限照算；材料 %1 前补齐才能出结果，逾期终止办理并记入容缺失信名单。</translation>
    </message>
    <message>
        <source>Who promises is missing</source>
        <extracomment>中文: 承诺人没填</extracomment>
        <translation>承诺人没填</translation>
    </message>
    <message>
        <source>The promise is not signed</source>
        <extracomment>中文: 承诺书还没签字</extracomment>
        <translation>承诺书还没签字</translation>
    </message>
    <message>
        <source>Whoever signs for the applicant shows a power of attorney</source>
        <extracomment>中文: 代签要出示授权委托书</extracomment>
        <translation>代签要出示授权委托书</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::TwinBar</name>
    <message>
        <source>Why it is received all the same, for example another shop</source>
        <extracomment>中文: 为什么还要受理，例如另一处经营场所</extracomment>
        <translation>为什么还要受理，例如另一处经营场所</translation>
    </message>
    <message>
        <source>%1 already asks for this at %2: %3, received %4, %5.</source>
        <extracomment>%1 an applicant, %2 a place, %3 the number of a case, %4 a day, %5 a state 中文: %1的这个事项已在%2收件：%3，%4，%5。</extracomment>
        <translation>%1的这个事项已在%2收件：%3，%4，%5。</translation>
    </message>
    <message numerus="yes">
        <source>%n more.</source>
        <extracomment>%n further cases of the same request 中文: 另外还有 %n 件。</extracomment>
        <translation>
            <numerusform>另外还有 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Number or name differ in one place: compare them.</source>
        <extracomment>中文: 证件号或姓名只差一处，核对一下。</extracomment>
        <translation>证件号或姓名只差一处，核对一下。</translation>
    </message>
    <message>
        <source>Open that case</source>
        <extracomment>中文: 看那一件</extracomment>
        <translation>看那一件</translation>
    </message>
    <message>
        <source>Receive all the same</source>
        <extracomment>中文: 仍要受理</extracomment>
        <translation>仍要受理</translation>
    </message>
    <message>
        <source>Open at two places</source>
        <extracomment>The same applicant asks for the same at two places 中文: 两头受理</extracomment>
        <translation>两头受理</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <extracomment>中文: 可能重复</extracomment>
        <translation>可能重复</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::VerdictPanel</name>
    <message>
        <source>village</source>
        <extracomment>中文: 村</extracomment>
        <translation>村</translation>
    </message>
    <message>
        <source>township</source>
        <extracomment>中文: 乡镇</extracomment>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>county</source>
        <extracomment>中文: 县</extracomment>
        <translation>县</translation>
    </message>
    <message>
        <source>city</source>
        <extracomment>中文: 市</extracomment>
        <translation>市</translation>
    </message>
    <message>
        <source>province</source>
        <extracomment>中文: 省</extracomment>
        <translation>省</translation>
    </message>
    <message>
        <source>Can be decided on the spot</source>
        <extracomment>中文: 当场就能办结</extracomment>
        <translation>当场就能办结</translation>
    </message>
    <message numerus="yes">
        <source>Needs examination, %n days promised</source>
        <extracomment>中文: 要审查，承诺 %n 日</extracomment>
        <translation>
            <numerusform>要审查，承诺 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>One department decides</source>
        <extracomment>中文: 一个部门就能决定</extracomment>
        <translation>一个部门就能决定</translation>
    </message>
    <message numerus="yes">
        <source>%n departments act together</source>
        <extracomment>中文: 要 %n 个部门一起办</extracomment>
        <translation>
            <numerusform>要 %n 个部门一起办</numerusform>
        </translation>
    </message>
    <message>
        <source>The applicant is at the window</source>
        <extracomment>中文: 本人到窗口</extracomment>
        <translation>本人到窗口</translation>
    </message>
    <message>
        <source>Collected for the village, accepted elsewhere</source>
        <extracomment>中文: 村点代收，交上级窗口受理</extracomment>
        <translation>村点代收，交上级窗口受理</translation>
    </message>
    <message>
        <source>The %1 has the power to decide</source>
        <extracomment>中文: %1级有决定权</extracomment>
        <translation>%1级有决定权</translation>
    </message>
    <message>
        <source>Reviewed here, the %1 decides</source>
        <extracomment>中文: 本级初审，%1级决定</extracomment>
        <translation>本级初审，%1级决定</translation>
    </message>
    <message>
        <source>instant</source>
        <extracomment>中文: 即办件</extracomment>
        <translation>即办件</translation>
    </message>
    <message>
        <source>promised</source>
        <extracomment>中文: 承诺件</extracomment>
        <translation>承诺件</translation>
    </message>
    <message>
        <source>joint</source>
        <extracomment>中文: 联办件</extracomment>
        <translation>联办件</translation>
    </message>
    <message>
        <source>proxy</source>
        <extracomment>中文: 代办件</extracomment>
        <translation>代办件</translation>
    </message>
    <message>
        <source>forward</source>
        <extracomment>中文: 上报件</extracomment>
        <translation>上报件</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>中文: 判定</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>Follows what you enter</source>
        <extracomment>中文: 随录入即时更新</extracomment>
        <translation>随录入即时更新</translation>
    </message>
    <message>
        <source>After acceptance</source>
        <extracomment>中文: 受理后</extracomment>
        <translation>受理后</translation>
    </message>
    <message>
        <source>so it is %1</source>
        <extracomment>中文: 所以是%1</extracomment>
        <translation>所以是%1</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>中文: 不是%1</extracomment>
        <translation>不是%1</translation>
    </message>
    <message>
        <source>Choose an item: type and due date stand here</source>
        <extracomment>中文: 选定事项后，这里写明件类和到期日</extracomment>
        <translation>选定事项后，这里写明件类和到期日</translation>
    </message>
    <message>
        <source>Collected now, to be handed in by</source>
        <extracomment>中文: 现在收件，最迟移交日是</extracomment>
        <translation>现在收件，最迟移交日是</translation>
    </message>
    <message>
        <source>Accepted now, due on</source>
        <extracomment>中文: 现在受理，到期日是</extracomment>
        <translation>现在受理，到期日是</translation>
    </message>
    <message>
        <source>provisional</source>
        <extracomment>中文: 暂定</extracomment>
        <translation>暂定</translation>
    </message>
    <message>
        <source>by close of business</source>
        <extracomment>中文: 下班前</extracomment>
        <translation>下班前</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>中文: 收件</extracomment>
        <translation>收件</translation>
    </message>
    <message>
        <source>Yellow lamp from %1</source>
        <extracomment>中文: %1 起亮黄灯</extracomment>
        <translation>%1 起亮黄灯</translation>
    </message>
    <message>
        <source>If only received: answer by %1</source>
        <extracomment>中文: 收件不受理的，%1 前要告知</extracomment>
        <translation>收件不受理的，%1 前要告知</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n days</source>
        <extracomment>中文: %1 %n 日</extracomment>
        <translation>
            <numerusform>%1 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewal had to be asked for by %1: silence will not renew it</source>
        <extracomment>%1 is the last day to ask for the renewal 中文: 延续应在 %1 前申请，已迟：逾期不决定也不视为准予延续</extracomment>
        <translation>延续应在 %1 前申请，已迟：逾期不决定也不视为准予延续</translation>
    </message>
    <message>
        <source>The licence ends on %1; undecided by then it counts as renewed</source>
        <extracomment>%1 is the last day of the licence 中文: 原许可 %1 届满，届满前不决定，视为准予延续</extracomment>
        <translation>原许可 %1 届满，届满前不决定，视为准予延续</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is a time of day: the end of a term in hours 中文: %1 前</extracomment>
        <translation>%1 前</translation>
    </message>
</context>
<context>
    <name>yichuang::accept::VerdictStrip</name>
    <message>
        <source>Close</source>
        <extracomment>Closes the drawer of section 4 中文: 收起</extracomment>
        <translation>收起</translation>
    </message>
    <message>
        <source>How it counts</source>
        <extracomment>Opens the drawer of section 4: how the due day is counted 中文: 看怎么算</extracomment>
        <translation>看怎么算</translation>
    </message>
    <message>
        <source>Choose an item: type and due date stand here</source>
        <extracomment>中文: 选定事项后，这里写明件类和到期日</extracomment>
        <translation>选定事项后，这里写明件类和到期日</translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>%1 is a day such as 11月25日 周三 中文: %1 到期</extracomment>
        <translation>%1 到期</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <extracomment>中文: %n 个工作日</extracomment>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::app::AcceptDrafts</name>
    <message>
        <source>, </source>
        <extracomment>中文: ，</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>An acceptance was not finished</source>
        <extracomment>中文: 有一件没提交的受理</extracomment>
        <translation>有一件没提交的受理</translation>
    </message>
    <message>
        <source>, kept %1. Go on with it?</source>
        <extracomment>中文: ，%1 存下的，要接着填吗？</extracomment>
        <translation>，%1 存下的，要接着填吗？</translation>
    </message>
    <message>
        <source> (%1), kept %2. Go on with it?</source>
        <extracomment>中文: （%1），%2 存下的，要接着填吗？</extracomment>
        <translation>（%1），%2 存下的，要接着填吗？</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>中文: 接着填</extracomment>
        <translation>接着填</translation>
    </message>
    <message>
        <source>Throw away</source>
        <extracomment>中文: 丢掉</extracomment>
        <translation>丢掉</translation>
    </message>
</context>
<context>
    <name>yichuang::app::AcceptWiring</name>
    <message>
        <source>Accepted %1, due %2; the notice is being printed</source>
        <extracomment>中文: 已受理 %1，%2 到期，通知书正在打印</extracomment>
        <translation>已受理 %1，%2 到期，通知书正在打印</translation>
    </message>
    <message>
        <source>Recorded %1; the paper is being printed</source>
        <extracomment>中文: 已登记 %1，凭证正在打印</extracomment>
        <translation>已登记 %1，凭证正在打印</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>While an act is being recorded 中文: 正在记</extracomment>
        <translation>正在记</translation>
    </message>
    <message>
        <source>The pages scanned at the village did not come over: %1. They stay with the village&apos;s case</source>
        <extracomment>%1 says why 中文: 村里扫的页没带过来：%1。可以先受理，页在村级办件里</extracomment>
        <translation>村里扫的页没带过来：%1。可以先受理，页在村级办件里</translation>
    </message>
</context>
<context>
    <name>yichuang::app::CatalogueWiring</name>
    <message>
        <source>Copied %1</source>
        <extracomment>%1 is the code of an item 中文: 已复制编码 %1</extracomment>
        <translation>已复制编码 %1</translation>
    </message>
    <message>
        <source>Accepting is for the window and the village agent; your post has no such page</source>
        <extracomment>中文: 受理由综合窗口和代办员办，你的岗位没有这一页</extracomment>
        <translation>受理由综合窗口和代办员办，你的岗位没有这一页</translation>
    </message>
    <message>
        <source>The organ acts of its own accord; nobody applies for it at a window</source>
        <extracomment>中文: 依职权办理，不用申请，窗口不受理</extracomment>
        <translation>依职权办理，不用申请，窗口不受理</translation>
    </message>
    <message>
        <source>This item is paused and cannot be accepted now</source>
        <extracomment>中文: 这个事项暂停办理，现在不能受理</extracomment>
        <translation>这个事项暂停办理，现在不能受理</translation>
    </message>
    <message>
        <source>This item is cancelled and cannot be accepted</source>
        <extracomment>中文: 这个事项已取消，不能受理</extracomment>
        <translation>这个事项已取消，不能受理</translation>
    </message>
    <message>
        <source>An element the catalogue must have is missing; it cannot be accepted before</source>
        <extracomment>The rules of a catalogue: an item without one of the seven elements may not be used 中文: 目录缺必备要素，补齐前不能受理</extracomment>
        <translation>目录缺必备要素，补齐前不能受理</translation>
    </message>
    <message>
        <source>It is not taken in here; the applicant goes to %1</source>
        <extracomment>%1 is a department 中文: 这里不收这个事项，请申请人到%1办</extracomment>
        <translation>这里不收这个事项，请申请人到%1办</translation>
    </message>
    <message>
        <source>The guide goes to the printer</source>
        <extracomment>中文: 办事指南已送打印</extracomment>
        <translation>办事指南已送打印</translation>
    </message>
    <message>
        <source>No printer is connected</source>
        <extracomment>中文: 没有接打印机</extracomment>
        <translation>没有接打印机</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>中文: 存成 PDF</extracomment>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>Save the guide</source>
        <extracomment>中文: 存办事指南</extracomment>
        <translation>存办事指南</translation>
    </message>
    <message>
        <source>The guide is saved</source>
        <extracomment>中文: 办事指南已存好</extracomment>
        <translation>办事指南已存好</translation>
    </message>
</context>
<context>
    <name>yichuang::app::Composition</name>
    <message numerus="yes">
        <source>The window locks in %n seconds</source>
        <extracomment>中文: %n 秒后锁屏</extracomment>
        <translation>
            <numerusform>%n 秒后锁屏</numerusform>
        </translation>
    </message>
    <message>
        <source>. Press any key to go on; what was typed is kept when it locks.</source>
        <extracomment>中文: 。按任意键接着用；锁屏后已填的都在</extracomment>
        <translation>。按任意键接着用；锁屏后已填的都在</translation>
    </message>
</context>
<context>
    <name>yichuang::app::Fields</name>
    <message>
        <source>Act</source>
        <extracomment>What differs between two acts: the act itself 中文: 办的事</extracomment>
        <translation>办的事</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>What differs between two acts: what exactly 中文: 内容</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>What differs between two acts: who did it 中文: 经办人</extracomment>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>What differs between two acts: when 中文: 时间</extracomment>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>yichuang::app::MatterFields</name>
    <message>
        <source>Case number</source>
        <extracomment>中文: 办件编号</extracomment>
        <translation>办件编号</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>中文: 收件地点</extracomment>
        <translation>收件地点</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>中文: 收件时间</extracomment>
        <translation>收件时间</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>中文: 现在到哪步</extracomment>
        <translation>现在到哪步</translation>
    </message>
    <message>
        <source>Why received</source>
        <extracomment>Why a second case of one request was received all the same 中文: 仍受理的理由</extracomment>
        <translation>仍受理的理由</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>中文: 时间</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Term from</source>
        <extracomment>The day a term counts from 中文: 期限从哪天算</extracomment>
        <translation>期限从哪天算</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>How far a machine&apos;s clock is from the platform&apos;s 中文: 钟差</extracomment>
        <translation>钟差</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>中文: %n 天</extracomment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>中文: %1 小时 %2 分</extracomment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 behind the platform</source>
        <extracomment>%1 is a span of time 中文: 比市平台慢 %1</extracomment>
        <translation>比市平台慢 %1</translation>
    </message>
    <message>
        <source>%1 ahead of the platform</source>
        <extracomment>%1 is a span of time 中文: 比市平台快 %1</extracomment>
        <translation>比市平台快 %1</translation>
    </message>
    <message>
        <source>had been set back</source>
        <extracomment>A clock that was right by what was known, and had been set back 中文: 往回拨过</extracomment>
        <translation>往回拨过</translation>
    </message>
</context>
<context>
    <name>yichuang::app::Printing</name>
    <message>
        <source>, </source>
        <extracomment>Between names of documents 中文: 、</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>No printer: %1 not printed. The case is recorded</source>
        <extracomment>%1 documents 中文: 没接打印机，%1没打。办件已登记</extracomment>
        <translation>没接打印机，%1没打。办件已登记</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>中文: 存成 PDF</extracomment>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>%1 not printed. The case is recorded</source>
        <extracomment>%1 documents 中文: %1没打出来。办件已登记</extracomment>
        <translation>%1没打出来。办件已登记</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>中文: 重打</extracomment>
        <translation>重打</translation>
    </message>
    <message>
        <source>Printing</source>
        <extracomment>中文: 正在打印</extracomment>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>%1 saved as PDF in %2</source>
        <extracomment>%1 documents, %2 folder 中文: %1已存成 PDF，在 %2</extracomment>
        <translation>%1已存成 PDF，在 %2</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>中文: 打开文件夹</extracomment>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>%1 not printed: %2</source>
        <extracomment>%1 documents, %2 why there is none 中文: %1没打：%2</extracomment>
        <translation>%1没打：%2</translation>
    </message>
</context>
<context>
    <name>yichuang::app::SettingsWiring</name>
    <message>
        <source>Printer</source>
        <extracomment>中文: 打印机</extracomment>
        <translation>打印机</translation>
    </message>
    <message>
        <source>no default printer; papers can be saved as PDF</source>
        <extracomment>中文: 没有默认打印机，文书可以存成 PDF</extracomment>
        <translation>没有默认打印机，文书可以存成 PDF</translation>
    </message>
    <message>
        <source>Card reader</source>
        <extracomment>中文: 读卡器</extracomment>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>this version reads no cards; numbers are typed</source>
        <extracomment>中文: 这个版本还不接读卡器，证件号手工填</extracomment>
        <translation>这个版本还不接读卡器，证件号手工填</translation>
    </message>
    <message>
        <source>Document camera</source>
        <extracomment>中文: 高拍仪</extracomment>
        <translation>高拍仪</translation>
    </message>
    <message>
        <source>this version takes no pictures; papers are counted and recorded</source>
        <extracomment>中文: 这个版本还不接高拍仪，材料点清登记</extracomment>
        <translation>这个版本还不接高拍仪，材料点清登记</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>中文: 撤销</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>program</source>
        <extracomment>Where a year of the calendar came from 中文: 随程序</extracomment>
        <translation>随程序</translation>
    </message>
    <message>
        <source>This version cannot import a calendar from the window; the administrator does it with yichuangctl calendar import</source>
        <extracomment>中文: 这个版本的窗口还不能导入日历，由管理员用 yichuangctl calendar import 导入</extracomment>
        <translation>这个版本的窗口还不能导入日历，由管理员用 yichuangctl calendar import 导入</translation>
    </message>
</context>
<context>
    <name>yichuang::app::SyncWiring</name>
    <message>
        <source>The chief representative decides which side counts, signed in on this machine</source>
        <extracomment>Why the person who is signed in cannot settle a conflict 中文: 选哪一边由首席代表决定，请首席代表在本机登录后选定</extracomment>
        <translation>选哪一边由首席代表决定，请首席代表在本机登录后选定</translation>
    </message>
</context>
<context>
    <name>yichuang::approve::AbsenceBar</name>
    <message>
        <source>Record absence</source>
        <extracomment>The holder is away from now on 中文: 登记离岗</extracomment>
        <translation>登记离岗</translation>
    </message>
    <message>
        <source>I am back</source>
        <extracomment>The holder is back 中文: 我回来了</extracomment>
        <translation>我回来了</translation>
    </message>
    <message>
        <source>Away since %1: %2 decides in your place</source>
        <extracomment>%1 is a day and time, %2 the deputy 中文: 已登记离岗（%1 起），由 B角 %2 代行</extracomment>
        <translation>已登记离岗（%1 起），由 B角 %2 代行</translation>
    </message>
    <message>
        <source>You stand in for %1</source>
        <extracomment>%1 is the absent holder 中文: 你正代 %1 行使职权</extracomment>
        <translation>你正代 %1 行使职权</translation>
    </message>
    <message>
        <source>Your letter names no deputy: while you are away nobody decides in your place</source>
        <extracomment>中文: 授权书没写 B角，离岗时没有人能代你决定</extracomment>
        <translation>授权书没写 B角，离岗时没有人能代你决定</translation>
    </message>
    <message>
        <source>While you are away, %1 decides in your place</source>
        <extracomment>%1 is the deputy 中文: 离岗时由 B角 %1 代行</extracomment>
        <translation>离岗时由 B角 %1 代行</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>中文: 正在登记</extracomment>
        <translation>正在登记</translation>
    </message>
</context>
<context>
    <name>yichuang::approve::ApprovePage</name>
    <message>
        <source>Approve</source>
        <extracomment>中文: 审批</extracomment>
        <translation>审批</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the place, %2 the window or office of the person 中文: %1 %2</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>other case</source>
        <extracomment>中文: 换件</extracomment>
        <translation>换件</translation>
    </message>
    <message>
        <source>summary / papers / term / history</source>
        <extracomment>中文: 概要 / 材料 / 期限 / 流转</extracomment>
        <translation>概要 / 材料 / 期限 / 流转</translation>
    </message>
    <message>
        <source>grant</source>
        <extracomment>中文: 准予</extracomment>
        <translation>准予</translation>
    </message>
    <message>
        <source>refuse</source>
        <extracomment>中文: 不予</extracomment>
        <translation>不予</translation>
    </message>
    <message>
        <source>return</source>
        <extracomment>中文: 退回</extracomment>
        <translation>退回</translation>
    </message>
    <message>
        <source>to the PIN; reviewers: send it on</source>
        <extracomment>中文: 到口令框；审查人为送首席代表</extracomment>
        <translation>到口令框；审查人为送首席代表</translation>
    </message>
    <message>
        <source>seal and decide, or return</source>
        <extracomment>中文: 盖章并决定，或退回</extracomment>
        <translation>盖章并决定，或退回</translation>
    </message>
    <message>
        <source>edit the document</source>
        <extracomment>中文: 改文书</extracomment>
        <translation>改文书</translation>
    </message>
    <message>
        <source>larger view of the document</source>
        <extracomment>中文: 放大看文书</extracomment>
        <translation>放大看文书</translation>
    </message>
    <message>
        <source>to the document</source>
        <extracomment>中文: 到文书</extracomment>
        <translation>到文书</translation>
    </message>
    <message>
        <source>to the end of the document</source>
        <extracomment>中文: 看到文书最后一行</extracomment>
        <translation>看到文书最后一行</translation>
    </message>
    <message>
        <source>stock phrases</source>
        <extracomment>中文: 常用语</extracomment>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Not read; this is what was here before.</source>
        <extracomment>The case shown is the last one that was read 中文: 没读到这件，仍是刚才的内容。</extracomment>
        <translation>没读到这件，仍是刚才的内容。</translation>
    </message>
    <message>
        <source>Taken up</source>
        <extracomment>中文: 已接办</extracomment>
        <translation>已接办</translation>
    </message>
    <message>
        <source>Sent to the chief representative</source>
        <extracomment>中文: 已送首席代表</extracomment>
        <translation>已送首席代表</translation>
    </message>
    <message>
        <source>Returned to the reviewer</source>
        <extracomment>中文: 已退回审查人</extracomment>
        <translation>已退回审查人</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <extracomment>The reason follows 中文: 没有登记上。
----------
The act was not recorded; the reasons follow 中文: 没有记上。</extracomment>
        <translation>没有登记上。</translation>
    </message>
    <message>
        <source>Choose a case: its document appears here</source>
        <extracomment>中文: 选一件，文书出现在这里</extracomment>
        <translation>选一件，文书出现在这里</translation>
    </message>
    <message>
        <source>Choose to grant or to refuse: the decision appears here</source>
        <extracomment>中文: 选准予或不予后，这里出现决定书</extracomment>
        <translation>选准予或不予后，这里出现决定书</translation>
    </message>
    <message>
        <source>A return needs a reason and no document</source>
        <extracomment>中文: 退回不出文书，写明理由即可</extracomment>
        <translation>退回不出文书，写明理由即可</translation>
    </message>
    <message>
        <source>Take the case up: the reviewer&apos;s sheet appears here</source>
        <extracomment>中文: 接办后在这里写审批表</extracomment>
        <translation>接办后在这里写审批表</translation>
    </message>
    <message>
        <source>Choose what to propose: the sheet appears here</source>
        <extracomment>中文: 选拟准予或拟不予后，这里出现审批表</extracomment>
        <translation>选拟准予或拟不予后，这里出现审批表</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>中文: 文书</extracomment>
        <translation>文书</translation>
    </message>
    <message>
        <source>Nothing is proposed yet</source>
        <extracomment>中文: 还没选拟准予或拟不予</extracomment>
        <translation>还没选拟准予或拟不予</translation>
    </message>
    <message>
        <source>No case is chosen</source>
        <extracomment>中文: 还没选办件</extracomment>
        <translation>还没选办件</translation>
    </message>
    <message>
        <source>Neither grant nor refusal is chosen</source>
        <extracomment>中文: 还没选准予或不予</extracomment>
        <translation>还没选准予或不予</translation>
    </message>
    <message>
        <source>A return bears no seal</source>
        <extracomment>中文: 退回不盖章</extracomment>
        <translation>退回不盖章</translation>
    </message>
    <message>
        <source>The document is being drawn up</source>
        <extracomment>中文: 文书正在生成</extracomment>
        <translation>文书正在生成</translation>
    </message>
    <message>
        <source>The document says something else than the form: ask the administrator</source>
        <extracomment>中文: 文书上写的与表单不一致，不能盖章，请找管理员</extracomment>
        <translation>文书上写的与表单不一致，不能盖章，请找管理员</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) to look at and tick</source>
        <extracomment>中文: 有 %n 项要你核，核过打勾</extracomment>
        <translation>
            <numerusform>有 %n 项要你核，核过打勾</numerusform>
        </translation>
    </message>
    <message>
        <source>The document was not read to its end</source>
        <extracomment>中文: 文书还没看到最后一行</extracomment>
        <translation>文书还没看到最后一行</translation>
    </message>
    <message>
        <source>The PIN is not complete</source>
        <extracomment>中文: 口令还没输完</extracomment>
        <translation>口令还没输完</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <extracomment>中文: 还没写退回理由</extracomment>
        <translation>还没写退回理由</translation>
    </message>
    <message>
        <source>Opening the key</source>
        <extracomment>中文: 正在开 UKey</extracomment>
        <translation>正在开 UKey</translation>
    </message>
    <message>
        <source>Sealing</source>
        <extracomment>中文: 正在盖章</extracomment>
        <translation>正在盖章</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>中文: 正在核验</extracomment>
        <translation>正在核验</translation>
    </message>
    <message>
        <source>Storing</source>
        <extracomment>中文: 正在存档</extracomment>
        <translation>正在存档</translation>
    </message>
    <message>
        <source>Sealed, no. %1 in the register</source>
        <extracomment>%1 is the running number in the register of the seal 中文: 已盖章，用印登记第 %1 号</extracomment>
        <translation>已盖章，用印登记第 %1 号</translation>
    </message>
    <message>
        <source>the document changed meanwhile (number or day): look at it again</source>
        <extracomment>中文: 文书内容变了（文号或日期），已重新生成，请再看一遍</extracomment>
        <translation>文书内容变了（文号或日期），已重新生成，请再看一遍</translation>
    </message>
    <message>
        <source>Not sealed: nothing is in force, your opinion is kept.</source>
        <extracomment>What happened and what is kept; the reason follows 中文: 没盖成，文书没有生效，意见已留。</extracomment>
        <translation>没盖成，文书没有生效，意见已留。</translation>
    </message>
    <message>
        <source>Not sealed: nothing is in force.</source>
        <extracomment>中文: 没盖成，文书没有生效。</extracomment>
        <translation>没盖成，文书没有生效。</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished opinion(s) are still here</source>
        <extracomment>中文: %n 件没写完的意见还在</extracomment>
        <translation>
            <numerusform>%n 件没写完的意见还在</numerusform>
        </translation>
    </message>
    <message>
        <source>Your absence is recorded: your deputy may decide</source>
        <extracomment>中文: 已登记离岗，B角可以代行</extracomment>
        <translation>已登记离岗，B角可以代行</translation>
    </message>
    <message>
        <source>You are back: your deputy may no longer decide</source>
        <extracomment>中文: 已登记回岗，B角不能再代行</extracomment>
        <translation>已登记回岗，B角不能再代行</translation>
    </message>
    <message>
        <source>other list</source>
        <extracomment>中文: 换清单</extracomment>
        <translation>换清单</translation>
    </message>
    <message>
        <source>record that you are away, or back</source>
        <extracomment>中文: 登记离岗或回岗</extracomment>
        <translation>登记离岗或回岗</translation>
    </message>
    <message>
        <source>The sheet appears here when the opinion is whole and each paper was looked at</source>
        <extracomment>中文: 意见写全、材料逐份核对后，这里出现审批表</extracomment>
        <translation>意见写全、材料逐份核对后，这里出现审批表</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Grant or refusal, not chosen yet 中文: 决定书</extracomment>
        <translation>决定书</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) still to be looked at</source>
        <extracomment>中文: 还有 %n 份材料没逐份核对</extracomment>
        <translation>
            <numerusform>还有 %n 份材料没逐份核对</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between reasons 中文: ；</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>First opinion recorded; the file goes to the superior next</source>
        <extracomment>The item is decided by a superior organ 中文: 初审意见已记上，接着上报</extracomment>
        <translation>初审意见已记上，接着上报</translation>
    </message>
</context>
<context>
    <name>yichuang::approve::CheckList</name>
    <message>
        <source>Checks</source>
        <extracomment>Heading over what is checked before a decision 中文: 核对</extracomment>
        <translation>核对</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>Box beside something unusual: the person has looked at it 中文: 已核</extracomment>
        <translation>已核</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>中文: 查看</extracomment>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>中文: %n 项没通过</extracomment>
        <translation>
            <numerusform>%n 项没通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <extracomment>中文: %n 项要你核</extracomment>
        <translation>
            <numerusform>%n 项要你核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n passed</source>
        <extracomment>中文: %n 项都通过</extracomment>
        <translation>
            <numerusform>%n 项都通过</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::approve::Checks</name>
    <message>
        <source>; </source>
        <extracomment>Between reasons 中文: ；</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>Papers</source>
        <extracomment>中文: 材料</extracomment>
        <translation>材料</translation>
    </message>
    <message>
        <source>papers promised for later are still open</source>
        <extracomment>中文: 容缺的材料还没补齐</extracomment>
        <translation>容缺的材料还没补齐</translation>
    </message>
    <message>
        <source>came in after the review: %1</source>
        <extracomment>%1 is names of papers 中文: 审查后才收到：%1</extracomment>
        <translation>审查后才收到：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n complete, nothing tolerated</source>
        <extracomment>中文: %n 份齐全，无容缺</extracomment>
        <translation>
            <numerusform>%n 份齐全，无容缺</numerusform>
        </translation>
    </message>
    <message>
        <source>Site check</source>
        <extracomment>中文: 现场核查</extracomment>
        <translation>现场核查</translation>
    </message>
    <message>
        <source>recorded %1, by %2</source>
        <extracomment>%1 is a day, %2 the persons who were on site 中文: %1 登记，%2</extracomment>
        <translation>%1 登记，%2</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>中文: 审查</extracomment>
        <translation>审查</translation>
    </message>
    <message>
        <source>%1 %2: proposes to grant</source>
        <extracomment>%1 is a day, %2 a person 中文: %1 %2：拟准予</extracomment>
        <translation>%1 %2：拟准予</translation>
    </message>
    <message>
        <source>%1 %2: proposes to refuse</source>
        <extracomment>%1 is a day, %2 a person 中文: %1 %2：拟不予</extracomment>
        <translation>%1 %2：拟不予</translation>
    </message>
    <message>
        <source>%1, not what you decide</source>
        <extracomment>%1 says what the reviewer proposes 中文: %1，与你的意见不同</extracomment>
        <translation>%1，与你的意见不同</translation>
    </message>
    <message>
        <source>Credit</source>
        <extracomment>Whether the applicant kept earlier promises 中文: 信用</extracomment>
        <translation>信用</translation>
    </message>
    <message>
        <source>no broken promise on record</source>
        <extracomment>中文: 没有失信记录</extracomment>
        <translation>没有失信记录</translation>
    </message>
    <message>
        <source>papers promised for later did not come in an earlier case</source>
        <extracomment>中文: 有容缺承诺没有兑现的记录</extracomment>
        <translation>有容缺承诺没有兑现的记录</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>中文: 时限</extracomment>
        <translation>时限</translation>
    </message>
    <message>
        <source>no term is running</source>
        <extracomment>中文: 现在没有在走的时限</extracomment>
        <translation>现在没有在走的时限</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) over, it was due on %1</source>
        <extracomment>%1 is a day 中文: 已超期 %n 个工作日，应于 %1 办结</extracomment>
        <translation>
            <numerusform>已超期 %n 个工作日，应于 %1 办结</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left, due on %1</source>
        <extracomment>%1 is a day 中文: 剩 %n 个工作日，%1 到期</extracomment>
        <translation>
            <numerusform>剩 %n 个工作日，%1 到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Authority</source>
        <extracomment>中文: 权限</extracomment>
        <translation>权限</translation>
    </message>
    <message>
        <source>within your letter, which ends on %1</source>
        <extracomment>%1 is a day 中文: 在授权范围内；授权书 %1 到期</extracomment>
        <translation>在授权范围内；授权书 %1 到期</translation>
    </message>
    <message>
        <source>within your letter of authority</source>
        <extracomment>中文: 在你的授权范围内</extracomment>
        <translation>在你的授权范围内</translation>
    </message>
</context>
<context>
    <name>yichuang::approve::DecisionPane</name>
    <message>
        <source>Larger</source>
        <extracomment>中文: 放大看</extracomment>
        <translation>放大看</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>中文: 改文书</extracomment>
        <translation>改文书</translation>
    </message>
    <message>
        <source>Preview, not in force</source>
        <extracomment>The document on the screen counts for nothing yet 中文: 预览，还没生效</extracomment>
        <translation>预览，还没生效</translation>
    </message>
</context>
<context>
    <name>yichuang::approve::DossierPane</name>
    <message>
        <source>File of the case</source>
        <extracomment>中文: 案卷</extracomment>
        <translation>案卷</translation>
    </message>
    <message>
        <source>No case is chosen</source>
        <extracomment>中文: 还没选办件</extracomment>
        <translation>还没选办件</translation>
    </message>
    <message>
        <source>Choose one on the left with ↑ and ↓.</source>
        <extracomment>中文: 在左边用 ↑↓ 选一件</extracomment>
        <translation>在左边用 ↑↓ 选一件</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <extracomment>中文: 案卷各部分</extracomment>
        <translation>案卷各部分</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>中文: 概要</extracomment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Papers %1</source>
        <extracomment>Tab with a count 中文: 材料 %1</extracomment>
        <translation>材料 %1</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>Tab: why it is due when it is 中文: 期限</extracomment>
        <translation>期限</translation>
    </message>
    <message>
        <source>History %1</source>
        <extracomment>Tab with a count 中文: 流转 %1</extracomment>
        <translation>流转 %1</translation>
    </message>
    <message>
        <source>This list has no cases</source>
        <extracomment>中文: 这个清单里没有办件</extracomment>
        <translation>这个清单里没有办件</translation>
    </message>
    <message>
        <source>← and → go to another list.</source>
        <extracomment>中文: ← → 换清单</extracomment>
        <translation>← → 换清单</translation>
    </message>
    <message numerus="yes">
        <source>Show %n scanned page(s)</source>
        <extracomment>中文: 看 %n 页扫描件</extracomment>
        <translation>
            <numerusform>看 %n 页扫描件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n page(s)</source>
        <extracomment>中文: 看 %n 页</extracomment>
        <translation>
            <numerusform>看 %n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::approve::FactText</name>
    <message numerus="yes">
        <source>%1 (%n working day(s) promised)</source>
        <extracomment>%1 is a day, %n the promised working days 中文: %1（承诺 %n 个工作日）</extracomment>
        <translation>
            <numerusform>%1（承诺 %n 个工作日）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a name, %2 what kind of applicant it is 中文: %1（%2）</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Applicant</source>
        <extracomment>中文: 申请人</extracomment>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>The person behind a firm 中文: 负责人</extracomment>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>中文: 地址</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Organ</source>
        <extracomment>中文: 机关</extracomment>
        <translation>机关</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>中文: 受理</extracomment>
        <translation>受理</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>中文: 到期</extracomment>
        <translation>到期</translation>
    </message>
    <message>
        <source>Facts</source>
        <extracomment>What the reviewer found 中文: 查明</extracomment>
        <translation>查明</translation>
    </message>
    <message>
        <source>Grounds</source>
        <extracomment>Why the reviewer proposes it 中文: 理由依据</extracomment>
        <translation>理由依据</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>中文: 退回</extracomment>
        <translation>退回</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last: %1</source>
        <extracomment>%n is how often, %1 the last reason 中文: %n 次，最近：%1</extracomment>
        <translation>
            <numerusform>%n 次，最近：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>中文: 未交</extracomment>
        <translation>未交</translation>
    </message>
    <message>
        <source>checked</source>
        <extracomment>中文: 已审核</extracomment>
        <translation>已审核</translation>
    </message>
    <message>
        <source>came in after the review</source>
        <extracomment>中文: 审查后收到</extracomment>
        <translation>审查后收到</translation>
    </message>
    <message>
        <source>here</source>
        <extracomment>中文: 已收</extracomment>
        <translation>已收</translation>
    </message>
</context>
<context>
    <name>yichuang::approve::OpinionPane</name>
    <message>
        <source>My opinion</source>
        <extracomment>中文: 我的意见</extracomment>
        <translation>我的意见</translation>
    </message>
    <message>
        <source>Grant</source>
        <extracomment>中文: 准予</extracomment>
        <translation>准予</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>中文: 不予</extracomment>
        <translation>不予</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>Back to the reviewer 中文: 退回重审
----------
中文: 退回重审</extracomment>
        <translation>退回重审</translation>
    </message>
    <message>
        <source>Facts</source>
        <extracomment>What was found 中文: 查明</extracomment>
        <translation>查明</translation>
    </message>
    <message>
        <source>Reasons</source>
        <extracomment>中文: 理由</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for the return</source>
        <extracomment>中文: 退回理由</extracomment>
        <translation>退回理由</translation>
    </message>
    <message>
        <source>Opinion</source>
        <extracomment>Of the approver; a bare signature is none 中文: 意见</extracomment>
        <translation>意见</translation>
    </message>
    <message>
        <source>First choose to grant, refuse or return</source>
        <extracomment>中文: 先选准予、不予或退回</extracomment>
        <translation>先选准予、不予或退回</translation>
    </message>
    <message>
        <source>Basis: %1. Remedies: %2, or %3.</source>
        <extracomment>%1 is a provision, %2 and %3 say where the applicant may go 中文: 依据：%1。救济：%2，或者%3。</extracomment>
        <translation>依据：%1。救济：%2，或者%3。</translation>
    </message>
</context>
<context>
    <name>yichuang::approve::PinField</name>
    <message>
        <source>PIN of the key</source>
        <extracomment>中文: UKey 口令</extracomment>
        <translation>UKey 口令</translation>
    </message>
</context>
<context>
    <name>yichuang::approve::QueuePane</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <extracomment>中文: %n 件</extracomment>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided today</source>
        <extracomment>中文: 今天已决定 %n 件</extracomment>
        <translation>
            <numerusform>今天已决定 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <extracomment>中文: 都办完了</extracomment>
        <translation>都办完了</translation>
    </message>
    <message>
        <source>New ones appear here.</source>
        <extracomment>中文: 有新的会出现在这里</extracomment>
        <translation>有新的会出现在这里</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <extracomment>中文: 没读到待办清单</extracomment>
        <translation>没读到待办清单</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>中文: 再读一次</extracomment>
        <translation>再读一次</translation>
    </message>
</context>
<context>
    <name>yichuang::approve::QueueText</name>
    <message>
        <source>To review</source>
        <extracomment>中文: 待我审查</extracomment>
        <translation>待我审查</translation>
    </message>
    <message>
        <source>To decide</source>
        <extracomment>中文: 待我决定</extracomment>
        <translation>待我决定</translation>
    </message>
    <message>
        <source>To answer</source>
        <extracomment>中文: 待答复</extracomment>
        <translation>待答复</translation>
    </message>
    <message>
        <source>To seal</source>
        <extracomment>中文: 待盖章</extracomment>
        <translation>待盖章</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Switch of a list: cases to review 中文: 审查</extracomment>
        <translation>审查</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>Switch of a list: cases to decide 中文: 决定</extracomment>
        <translation>决定</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Switch of a list: cases whose acceptance is to be answered 中文: 答复</extracomment>
        <translation>答复</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>Switch of a list: notices to seal 中文: 盖章</extracomment>
        <translation>盖章</translation>
    </message>
</context>
<context>
    <name>yichuang::approve::ReviewPane</name>
    <message>
        <source>Opinion</source>
        <extracomment>中文: 审查意见</extracomment>
        <translation>审查意见</translation>
    </message>
    <message>
        <source>Propose to grant</source>
        <extracomment>中文: 拟准予</extracomment>
        <translation>拟准予</translation>
    </message>
    <message>
        <source>Propose to refuse</source>
        <extracomment>中文: 拟不予</extracomment>
        <translation>拟不予</translation>
    </message>
    <message>
        <source>only after a site check: two or more names</source>
        <extracomment>中文: 去过现场才填，两人以上，用顿号分开</extracomment>
        <translation>去过现场才填，两人以上，用顿号分开</translation>
    </message>
    <message>
        <source>Facts</source>
        <extracomment>What was found 中文: 查明</extracomment>
        <translation>查明</translation>
    </message>
    <message>
        <source>Grounds</source>
        <extracomment>Why, with the provisions 中文: 理由依据</extracomment>
        <translation>理由依据</translation>
    </message>
    <message>
        <source>On site</source>
        <extracomment>Persons who were on site 中文: 核查人</extracomment>
        <translation>核查人</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>Each paper is looked at 中文: 逐份核对</extracomment>
        <translation>逐份核对</translation>
    </message>
    <message>
        <source>Take up</source>
        <extracomment>The reviewer takes the case up 中文: 接办</extracomment>
        <translation>接办</translation>
    </message>
    <message>
        <source>To the chief representative</source>
        <extracomment>中文: 送首席代表</extracomment>
        <translation>送首席代表</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>中文: 正在送</extracomment>
        <translation>正在送</translation>
    </message>
</context>
<context>
    <name>yichuang::approve::SignPanel</name>
    <message>
        <source>You sign</source>
        <extracomment>中文: 你将签署</extracomment>
        <translation>你将签署</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>Heading over the PIN; its key leads there 中文: UKey 口令</extracomment>
        <translation>UKey 口令</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>中文: 取消</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Demo key, %1</source>
        <extracomment>A key in a file, for demo and training; %1 is a person 中文: 演示密钥 %1</extracomment>
        <translation>演示密钥 %1</translation>
    </message>
    <message>
        <source>Seal and decide</source>
        <extracomment>中文: 盖章并决定</extracomment>
        <translation>盖章并决定</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>中文: 盖章</extracomment>
        <translation>盖章</translation>
    </message>
    <message>
        <source>It cannot be taken back afterwards</source>
        <extracomment>中文: 盖章后不能撤回</extracomment>
        <translation>盖章后不能撤回</translation>
    </message>
    <message>
        <source>The seal is entered in the register</source>
        <extracomment>中文: 盖章登记在册</extracomment>
        <translation>盖章登记在册</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n tries left</source>
        <extracomment>%1 is a sentence, %n how many more PINs may be tried 中文: %1；还可试 %n 次</extracomment>
        <translation>
            <numerusform>%1；还可试 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::approve::SignText</name>
    <message>
        <source>Decision</source>
        <extracomment>What is signed: document, addressee and item 中文: 决定</extracomment>
        <translation>决定</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>中文: 文号</extracomment>
        <translation>文号</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>中文: 日期</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>中文: 印章</extracomment>
        <translation>印章</translation>
    </message>
    <message>
        <source>%1, set once</source>
        <extracomment>%1 is the name of a seal 中文: %1，盖 1 处</extracomment>
        <translation>%1，盖 1 处</translation>
    </message>
    <message>
        <source>not as at the foot of the page</source>
        <extracomment>中文: 与页脚不一致</extracomment>
        <translation>与页脚不一致</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>中文: 指纹</extracomment>
        <translation>指纹</translation>
    </message>
    <message>
        <source>%1, as at the foot of the page</source>
        <extracomment>%1 is the fingerprint of a document 中文: %1，与页脚一致</extracomment>
        <translation>%1，与页脚一致</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>The absent person a deputy stands in for 中文: 代行</extracomment>
        <translation>代行</translation>
    </message>
</context>
<context>
    <name>yichuang::approve::TermsDialog</name>
    <message>
        <source>Edit the document</source>
        <extracomment>中文: 改文书</extracomment>
        <translation>改文书</translation>
    </message>
    <message>
        <source>Granted</source>
        <extracomment>What is granted 中文: 准予内容</extracomment>
        <translation>准予内容</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>中文: 条件</extracomment>
        <translation>条件</translation>
    </message>
    <message>
        <source>Validity</source>
        <extracomment>中文: 有效期</extracomment>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Appeal</source>
        <extracomment>Administrative reconsideration: organ and term 中文: 行政复议</extracomment>
        <translation>行政复议</translation>
    </message>
    <message>
        <source>Lawsuit</source>
        <extracomment>Court and term 中文: 行政诉讼</extracomment>
        <translation>行政诉讼</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>中文: 依据</extracomment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Number of the decision 中文: 文号</extracomment>
        <translation>文号</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>中文: 改好</extracomment>
        <translation>改好</translation>
    </message>
    <message>
        <source>Hearing</source>
        <extracomment>中文: 听证</extracomment>
        <translation>听证</translation>
    </message>
    <message>
        <source>The document is drawn up anew and the PIN is cleared.</source>
        <extracomment>中文: 改后文书重新生成，口令清空</extracomment>
        <translation>改后文书重新生成，口令清空</translation>
    </message>
    <message>
        <source>This window has no block: as in the paper register</source>
        <extracomment>中文: 本窗口没有号段，照登记簿填</extracomment>
        <translation>本窗口没有号段，照登记簿填</translation>
    </message>
    <message>
        <source>Given by the register, it cannot be changed</source>
        <extracomment>中文: 由号段给，不能改</extracomment>
        <translation>由号段给，不能改</translation>
    </message>
</context>
<context>
    <name>yichuang::approve::VerifyDialog</name>
    <message>
        <source>Verify a document</source>
        <extracomment>中文: 核验文书</extracomment>
        <translation>核验文书</translation>
    </message>
    <message>
        <source>Checked with the roots and the register of this computer alone, no network.</source>
        <extracomment>中文: 只用本机的根证书和登记核验，不上网</extracomment>
        <translation>只用本机的根证书和登记核验，不上网</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>中文: 选文件</extracomment>
        <translation>选文件</translation>
    </message>
    <message>
        <source>The document to be verified</source>
        <extracomment>中文: 选要核验的文书</extracomment>
        <translation>选要核验的文书</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.ofd)</source>
        <extracomment>Kinds of files 中文: 文书 (*.pdf *.ofd)</extracomment>
        <translation>文书 (*.pdf *.ofd)</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <extracomment>%1 is the name of a file 中文: 正在核验 %1</extracomment>
        <translation>正在核验 %1</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>中文: 通过</extracomment>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>中文: 没通过</extracomment>
        <translation>没通过</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>There is nothing to check 中文: 没有</extracomment>
        <translation>没有</translation>
    </message>
    <message>
        <source>Slip</source>
        <extracomment>The square code of a paper slip 中文: 凭证码</extracomment>
        <translation>凭证码</translation>
    </message>
    <message>
        <source>The square code of a slip: scan it, or paste the text it holds</source>
        <extracomment>中文: 凭证（回执）上的二维码：用扫码枪扫，或把扫出的文字粘贴到这里</extracomment>
        <translation>凭证（回执）上的二维码：用扫码枪扫，或把扫出的文字粘贴到这里</translation>
    </message>
    <message>
        <source>Drop a PDF or OFD here, or choose one with the button below</source>
        <extracomment>中文: 把 PDF 或 OFD 拖到这里，或用下面的按钮选文件</extracomment>
        <translation>把 PDF 或 OFD 拖到这里，或用下面的按钮选文件</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::ActDialog</name>
    <message>
        <source>Recording</source>
        <extracomment>While an act is being recorded 中文: 正在记</extracomment>
        <translation>正在记</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <extracomment>The act was not recorded; the reasons follow 中文: 没有记上。</extracomment>
        <translation>没有记上。</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <extracomment>%1 the first things that are missing, %n how many more there are 中文: %1；还有 %n 项</extracomment>
        <translation>
            <numerusform>%1；还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::ActWords</name>
    <message>
        <source>Add papers</source>
        <extracomment>中文: 补材料</extracomment>
        <translation>补材料</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>中文: 受理</extracomment>
        <translation>受理</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>中文: 撤回</extracomment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Hand in</source>
        <extracomment>中文: 移交</extracomment>
        <translation>移交</translation>
    </message>
    <message>
        <source>Return papers</source>
        <extracomment>中文: 退件</extracomment>
        <translation>退件</translation>
    </message>
    <message>
        <source>Take on</source>
        <extracomment>中文: 接办</extracomment>
        <translation>接办</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>中文: 暂停计时</extracomment>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>Approve pause</source>
        <extracomment>中文: 批准暂停</extracomment>
        <translation>批准暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>中文: 恢复计时</extracomment>
        <translation>恢复计时</translation>
    </message>
    <message>
        <source>Extend</source>
        <extracomment>中文: 延期</extracomment>
        <translation>延期</translation>
    </message>
    <message>
        <source>Papers complete</source>
        <extracomment>中文: 容缺补齐</extracomment>
        <translation>容缺补齐</translation>
    </message>
    <message>
        <source>First opinion</source>
        <extracomment>The first opinion, where a superior decides 中文: 写初审意见</extracomment>
        <translation>写初审意见</translation>
    </message>
    <message>
        <source>To the chief</source>
        <translation>送首席代表</translation>
    </message>
    <message>
        <source>Ask opinions</source>
        <extracomment>中文: 征询</extracomment>
        <translation>征询</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>中文: 答复征询</extracomment>
        <translation>答复征询</translation>
    </message>
    <message>
        <source>Close opinions</source>
        <extracomment>中文: 结束征询</extracomment>
        <translation>结束征询</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>中文: 退回</extracomment>
        <translation>退回</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>中文: 作决定</extracomment>
        <translation>作决定</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>中文: 上报</extracomment>
        <translation>上报</translation>
    </message>
    <message>
        <source>Superior&apos;s decision</source>
        <extracomment>中文: 登记上级决定</extracomment>
        <translation>登记上级决定</translation>
    </message>
    <message>
        <source>Change type</source>
        <extracomment>中文: 改判</extracomment>
        <translation>改判</translation>
    </message>
    <message>
        <source>Terminate</source>
        <extracomment>中文: 终止</extracomment>
        <translation>终止</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>中文: 作废</extracomment>
        <translation>作废</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>中文: 归档</extracomment>
        <translation>归档</translation>
    </message>
    <message>
        <source>All papers are here</source>
        <extracomment>中文: 材料都齐了</extracomment>
        <translation>材料都齐了</translation>
    </message>
    <message>
        <source>It goes on as case %1</source>
        <extracomment>%1 is the number of a case 中文: 已另立办件 %1</extracomment>
        <translation>已另立办件 %1</translation>
    </message>
    <message>
        <source>Open our case</source>
        <extracomment>A township takes a village&apos;s papers in as a case of its own 中文: 另立办件</extracomment>
        <translation>另立办件</translation>
    </message>
    <message>
        <source>Result is here</source>
        <extracomment>The village has fetched the result of the township&apos;s case 中文: 领回结果</extracomment>
        <translation>领回结果</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::AskText</name>
    <message>
        <source>Working days for %1</source>
        <extracomment>%1 is a department 中文: %1的答复期限，工作日</extracomment>
        <translation>%1的答复期限，工作日</translation>
    </message>
    <message>
        <source>days, until %1</source>
        <extracomment>%1 is a day 中文: 日，到 %1</extracomment>
        <translation>日，到 %1</translation>
    </message>
    <message>
        <source>another department…</source>
        <extracomment>First entry of a list of departments 中文: 再加一个部门…</extracomment>
        <translation>再加一个部门…</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>中文: 加部门</extracomment>
        <translation>加部门</translation>
    </message>
    <message>
        <source>Ask other departments</source>
        <extracomment>中文: 征询其他部门</extracomment>
        <translation>征询其他部门</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>中文: 征询事项</extracomment>
        <translation>征询事项</translation>
    </message>
    <message>
        <source>Participants and their terms</source>
        <extracomment>中文: 参加部门和答复期限</extracomment>
        <translation>参加部门和答复期限</translation>
    </message>
    <message>
        <source>Papers shared</source>
        <extracomment>中文: 共享的材料</extracomment>
        <translation>共享的材料</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Number of the request 中文: 征询单号</extracomment>
        <translation>征询单号</translation>
    </message>
    <message>
        <source>All are asked at once; the clock keeps running.</source>
        <extracomment>中文: 各部门同时收到；征询不停时限</extracomment>
        <translation>各部门同时收到；征询不停时限</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>中文: 发出征询</extracomment>
        <translation>发出征询</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::CaseActions</name>
    <message>
        <source>Pause</source>
        <extracomment>中文: 暂停计时</extracomment>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>Extend</source>
        <extracomment>中文: 延期</extracomment>
        <translation>延期</translation>
    </message>
    <message>
        <source>Add papers</source>
        <extracomment>中文: 补材料</extracomment>
        <translation>补材料</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>中文: 打印</extracomment>
        <translation>打印</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>中文: 更多</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>中文: 退回</extracomment>
        <translation>退回</translation>
    </message>
    <message>
        <source>To the chief</source>
        <extracomment>中文: 送首席代表</extracomment>
        <translation>送首席代表</translation>
    </message>
    <message>
        <source>No case is chosen</source>
        <extracomment>中文: 还没选办件</extracomment>
        <translation>还没选办件</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>While an act is being recorded 中文: 正在记</extracomment>
        <translation>正在记</translation>
    </message>
    <message>
        <source>Deliver</source>
        <extracomment>The case goes on at another page 中文: 出件</extracomment>
        <translation>出件</translation>
    </message>
    <message>
        <source>Decided: it goes on at the exit page (Alt 4)</source>
        <extracomment>中文: 审查已完，在出件页（Alt 4）接着办</extracomment>
        <translation>审查已完，在出件页（Alt 4）接着办</translation>
    </message>
    <message>
        <source>Nothing is left to do with this case</source>
        <translation>这件办完了</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>An act that asks for more in a dialog 中文: %1…</extracomment>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::CaseDetail</name>
    <message>
        <source>Case</source>
        <extracomment>中文: 办件</extracomment>
        <translation>办件</translation>
    </message>
    <message>
        <source>No case is chosen</source>
        <extracomment>中文: 还没选办件</extracomment>
        <translation>还没选办件</translation>
    </message>
    <message>
        <source>Choose one on the left with ↑ and ↓.</source>
        <extracomment>中文: 在左边用 ↑↓ 选一件</extracomment>
        <translation>在左边用 ↑↓ 选一件</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>中文: 经过</extracomment>
        <translation>经过</translation>
    </message>
    <message>
        <source>Papers</source>
        <extracomment>中文: 材料</extracomment>
        <translation>材料</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Papers that are not handed in 中文: 未交</extracomment>
        <translation>未交</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <extracomment>中文: 共 %n 条</extracomment>
        <translation>
            <numerusform>共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Other terms</source>
        <extracomment>The terms beside the main one 中文: 其他时限</extracomment>
        <translation>其他时限</translation>
    </message>
    <message>
        <source>Opinions asked: %1</source>
        <extracomment>%1 is the question to the participants of a joint case 中文: 联办征询：%1</extracomment>
        <translation>联办征询：%1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n scanned page(s)</source>
        <extracomment>中文: 看 %n 页扫描件</extracomment>
        <translation>
            <numerusform>看 %n 页扫描件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::CaseListPane</name>
    <message>
        <source>Name, number, initials</source>
        <extracomment>中文: 姓名、办件号、首字母</extracomment>
        <translation>姓名、办件号、首字母</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>中文: 部门</extracomment>
        <translation>部门</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>中文: 次序</extracomment>
        <translation>次序</translation>
    </message>
    <message>
        <source>Due first</source>
        <extracomment>中文: 先到期先办</extracomment>
        <translation>先到期先办</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>中文: 新收的在前</extracomment>
        <translation>新收的在前</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>中文: 已办结</extracomment>
        <translation>已办结</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>中文: 全部</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>List of cases</source>
        <extracomment>中文: 办件清单</extracomment>
        <translation>办件清单</translation>
    </message>
    <message>
        <source>All departments</source>
        <extracomment>中文: 全部部门</extracomment>
        <translation>全部部门</translation>
    </message>
    <message>
        <source>Type a little more</source>
        <extracomment>中文: 再多打一点</extracomment>
        <translation>再多打一点</translation>
    </message>
    <message>
        <source>Two characters of a name or four digits of a number.</source>
        <extracomment>中文: 姓名至少两个字，号码至少四位</extracomment>
        <translation>姓名至少两个字，号码至少四位</translation>
    </message>
    <message>
        <source>No case matches</source>
        <extracomment>中文: 没有符合的办件</extracomment>
        <translation>没有符合的办件</translation>
    </message>
    <message>
        <source>Try another filter, or press F2 for a new case.</source>
        <extracomment>中文: 换个筛选，或按 F2 新受理</extracomment>
        <translation>换个筛选，或按 F2 新受理</translation>
    </message>
    <message>
        <source>All done</source>
        <extracomment>中文: 都办完了</extracomment>
        <translation>都办完了</translation>
    </message>
    <message>
        <source>No case is open. Press F2 for a new one.</source>
        <extracomment>中文: 没有在办的件。按 F2 新受理</extracomment>
        <translation>没有在办的件。按 F2 新受理</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>中文: 清除筛选</extracomment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <extracomment>中文: 没读到办件清单</extracomment>
        <translation>没读到办件清单</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>中文: 再读一次</extracomment>
        <translation>再读一次</translation>
    </message>
    <message>
        <source>To answer</source>
        <extracomment>中文: 要我答复的</extracomment>
        <translation>要我答复的</translation>
    </message>
    <message>
        <source>From below</source>
        <extracomment>中文: 上报来的</extracomment>
        <translation>上报来的</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>中文: 交出去的</extracomment>
        <translation>交出去的</translation>
    </message>
    <message>
        <source>Result back</source>
        <extracomment>中文: 结果回来的</extracomment>
        <translation>结果回来的</translation>
    </message>
    <message>
        <source>Try another filter.</source>
        <extracomment>中文: 换个筛选</extracomment>
        <translation>换个筛选</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <extracomment>中文: 没有在办的件</extracomment>
        <translation>没有在办的件</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::CaseRowDelegate</name>
    <message>
        <source>unconfirmed</source>
        <extracomment>Short, under the state: the city platform has not confirmed all acts of the case yet 中文: 待确认</extracomment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>correct by %1</source>
        <extracomment>%1 is the last day on which the applicant may correct 中文: 补正至 %1</extracomment>
        <translation>补正至 %1</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::CaseRows</name>
    <message>
        <source>Lamp</source>
        <extracomment>中文: 灯</extracomment>
        <translation>灯</translation>
    </message>
    <message>
        <source>Item / applicant</source>
        <extracomment>中文: 事项 / 申请人</extracomment>
        <translation>事项 / 申请人</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>中文: 类</extracomment>
        <translation>类</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>中文: 环节</extracomment>
        <translation>环节</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>中文: 期限</extracomment>
        <translation>期限</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <extracomment>The city platform has not confirmed all acts of the case yet 中文: 待平台确认</extracomment>
        <translation>待平台确认</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a spoken row 中文: ，</extracomment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::CasesPage</name>
    <message>
        <source>Cases</source>
        <extracomment>中文: 办件</extracomment>
        <translation>办件</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <extracomment>中文: 在办 %n 件</extracomment>
        <translation>
            <numerusform>在办 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>another case</source>
        <extracomment>中文: 换件</extracomment>
        <translation>换件</translation>
    </message>
    <message>
        <source>list / history / term</source>
        <extracomment>中文: 列表 / 经过 / 期限</extracomment>
        <translation>列表 / 经过 / 期限</translation>
    </message>
    <message>
        <source>filter</source>
        <extracomment>中文: 筛选</extracomment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>refresh</source>
        <extracomment>中文: 刷新</extracomment>
        <translation>刷新</translation>
    </message>
    <message>
        <source>add papers</source>
        <extracomment>中文: 补材料</extracomment>
        <translation>补材料</translation>
    </message>
    <message>
        <source>print</source>
        <extracomment>中文: 打印</extracomment>
        <translation>打印</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>中文: 更多</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Not read; this is what was here before.</source>
        <extracomment>The case shown is the last one that was read 中文: 没读到这件，仍是刚才的内容。</extracomment>
        <translation>没读到这件，仍是刚才的内容。</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <extracomment>The act was not recorded; the reasons follow 中文: 没有记上。</extracomment>
        <translation>没有记上。</translation>
    </message>
    <message>
        <source>Recorded and kept here</source>
        <extracomment>中文: 记上了，已存本机</extracomment>
        <translation>记上了，已存本机</translation>
    </message>
    <message>
        <source>%1 goes to the printer</source>
        <extracomment>%1 is a document 中文: %1已送打印</extracomment>
        <translation>%1已送打印</translation>
    </message>
    <message>
        <source>pause or resume the clock</source>
        <extracomment>中文: 暂停或恢复计时</extracomment>
        <translation>暂停或恢复计时</translation>
    </message>
    <message>
        <source>extend</source>
        <extracomment>中文: 延期</extracomment>
        <translation>延期</translation>
    </message>
    <message>
        <source>return</source>
        <extracomment>中文: 退回</extracomment>
        <translation>退回</translation>
    </message>
    <message>
        <source>the next step of the case</source>
        <extracomment>中文: 这件的下一步</extracomment>
        <translation>这件的下一步</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::ClockBoard</name>
    <message>
        <source>agrees</source>
        <extracomment>中文: 同意</extracomment>
        <translation>同意</translation>
    </message>
    <message>
        <source>disagrees without reasons: counts as consent</source>
        <extracomment>中文: 不同意，没写理由，按同意算</extracomment>
        <translation>不同意，没写理由，按同意算</translation>
    </message>
    <message>
        <source>disagrees</source>
        <extracomment>中文: 不同意</extracomment>
        <translation>不同意</translation>
    </message>
    <message>
        <source>agrees; %1 must decide</source>
        <extracomment>%1 is an organ 中文: 同意，须报%1</extracomment>
        <translation>同意，须报%1</translation>
    </message>
    <message>
        <source>The licence ended on %1 undecided: it counts as renewed</source>
        <extracomment>%1 is a day such as 12-31 中文: 原许可 %1 届满前没有决定，视为准予延续</extracomment>
        <translation>原许可 %1 届满前没有决定，视为准予延续</translation>
    </message>
    <message>
        <source>It had to be asked for by %1: silence does not renew it</source>
        <extracomment>%1 is the last day to ask 中文: 应在 %1 前申请，申请已迟，不适用视为准予延续</extracomment>
        <translation>应在 %1 前申请，申请已迟，不适用视为准予延续</translation>
    </message>
    <message>
        <source>Undecided on %1 it counts as renewed</source>
        <extracomment>%1 is a day such as 12-31 中文: %1 届满前不决定，视为准予延续</extracomment>
        <translation>%1 届满前不决定，视为准予延续</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::DecisionText</name>
    <message>
        <source>Granted</source>
        <extracomment>What is granted 中文: 准予内容</extracomment>
        <translation>准予内容</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>中文: 条件</extracomment>
        <translation>条件</translation>
    </message>
    <message>
        <source>Validity</source>
        <extracomment>中文: 有效期</extracomment>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Facts</source>
        <extracomment>What was found 中文: 查明</extracomment>
        <translation>查明</translation>
    </message>
    <message>
        <source>Reasons</source>
        <extracomment>中文: 理由</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Appeal</source>
        <extracomment>Administrative reconsideration: organ and term 中文: 行政复议</extracomment>
        <translation>行政复议</translation>
    </message>
    <message>
        <source>Lawsuit</source>
        <extracomment>Court and term 中文: 行政诉讼</extracomment>
        <translation>行政诉讼</translation>
    </message>
    <message>
        <source>not required</source>
        <extracomment>中文: 依法不需要听证</extracomment>
        <translation>依法不需要听证</translation>
    </message>
    <message>
        <source>told in writing, nobody asked within five days</source>
        <extracomment>中文: 已告知，五日内没人要求</extracomment>
        <translation>已告知，五日内没人要求</translation>
    </message>
    <message>
        <source>held</source>
        <extracomment>中文: 已举行</extracomment>
        <translation>已举行</translation>
    </message>
    <message>
        <source>Hearing</source>
        <extracomment>中文: 听证</extracomment>
        <translation>听证</translation>
    </message>
    <message>
        <source>%1 proposes to grant: %2</source>
        <extracomment>%1 is the reviewer, %2 the grounds 中文: %1建议准予：%2</extracomment>
        <translation>%1建议准予：%2</translation>
    </message>
    <message>
        <source>%1 proposes to refuse: %2</source>
        <extracomment>%1 is the reviewer, %2 the grounds 中文: %1建议不予：%2</extracomment>
        <translation>%1建议不予：%2</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>中文: 准予</extracomment>
        <translation>准予</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>准予</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>中文: 不予</extracomment>
        <translation>不予</translation>
    </message>
    <message>
        <source>Opinion</source>
        <extracomment>Of the approver; a bare signature is none 中文: 意见</extracomment>
        <translation>意见</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>中文: 依据</extracomment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Number of the decision 中文: 文书号</extracomment>
        <translation>文书号</translation>
    </message>
    <message>
        <source>Decision of the chief representative</source>
        <extracomment>中文: 首席代表决定</extracomment>
        <translation>首席代表决定</translation>
    </message>
    <message>
        <source>Print it and put the ink seal on it; a decision cannot be taken back.</source>
        <translation>文书打印后盖实体章；决定作出后不能退回</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::DialogText</name>
    <message>
        <source>Withdraw the application</source>
        <extracomment>中文: 申请人撤回</extracomment>
        <translation>申请人撤回</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>中文: 理由</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 has signed the request</source>
        <extracomment>%1 is the applicant 中文: %1 已在撤回申请书上签字</extracomment>
        <translation>%1 已在撤回申请书上签字</translation>
    </message>
    <message>
        <source>The case ends here and the papers go back.</source>
        <extracomment>中文: 办件就此结束，材料退还申请人</extracomment>
        <translation>办件就此结束，材料退还申请人</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>中文: 撤回</extracomment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Papers that came in</source>
        <extracomment>中文: 补材料</extracomment>
        <translation>补材料</translation>
    </message>
    <message>
        <source>%1 (originals %2, copies %3)</source>
        <extracomment>%1 is a paper, %2 and %3 how many originals and copies are wanted 中文: %1（原件 %2，复印件 %3）</extracomment>
        <translation>%1（原件 %2，复印件 %3）</translation>
    </message>
    <message>
        <source>Take in</source>
        <extracomment>中文: 收下</extracomment>
        <translation>收下</translation>
    </message>
    <message>
        <source>No paper is ticked</source>
        <extracomment>中文: 还没勾收到的材料</extracomment>
        <translation>还没勾收到的材料</translation>
    </message>
    <message>
        <source>Hand the papers in</source>
        <extracomment>中文: 移交材料</extracomment>
        <translation>移交材料</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>中文: 接收单位</extracomment>
        <translation>接收单位</translation>
    </message>
    <message>
        <source>Receiver</source>
        <extracomment>中文: 接收人</extracomment>
        <translation>接收人</translation>
    </message>
    <message>
        <source>List no.</source>
        <extracomment>中文: 交接单号</extracomment>
        <translation>交接单号</translation>
    </message>
    <message>
        <source>The proxy has signed</source>
        <extracomment>中文: 代办员已签字</extracomment>
        <translation>代办员已签字</translation>
    </message>
    <message>
        <source>The receiver has signed</source>
        <extracomment>中文: 接收人已签字</extracomment>
        <translation>接收人已签字</translation>
    </message>
    <message>
        <source>The township carries on from here.</source>
        <extracomment>中文: 移交后由乡镇接着办</extracomment>
        <translation>移交后由乡镇接着办</translation>
    </message>
    <message>
        <source>Hand in</source>
        <extracomment>中文: 移交</extracomment>
        <translation>移交</translation>
    </message>
    <message>
        <source>Return uncorrected papers</source>
        <extracomment>中文: 逾期未补正，退件</extracomment>
        <translation>逾期未补正，退件</translation>
    </message>
    <message>
        <source>The case ends here; print the notice afterwards.</source>
        <extracomment>中文: 办件就此结束，打印退件通知书</extracomment>
        <translation>办件就此结束，打印退件通知书</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>中文: 退件</extracomment>
        <translation>退件</translation>
    </message>
    <message>
        <source>Records when they arrived; no term starts anew.</source>
        <extracomment>中文: 记上收到的时间，不会重新起算</extracomment>
        <translation>记上收到的时间，不会重新起算</translation>
    </message>
    <message>
        <source>Reminded</source>
        <extracomment>中文: 提醒日</extracomment>
        <translation>提醒日</translation>
    </message>
    <message>
        <source>Return to</source>
        <extracomment>中文: 退给谁</extracomment>
        <translation>退给谁</translation>
    </message>
    <message>
        <source>The promised papers are here</source>
        <extracomment>中文: 容缺材料补齐</extracomment>
        <translation>容缺材料补齐</translation>
    </message>
    <message>
        <source>%1: checked</source>
        <extracomment>%1 is a paper 中文: %1：已核对</extracomment>
        <translation>%1：已核对</translation>
    </message>
    <message>
        <source>Each promised paper has to be checked</source>
        <translation>容缺的材料要逐份核对</translation>
    </message>
    <message>
        <source>Nothing is open then; the case may be decided.</source>
        <extracomment>中文: 容缺就此了结，可以作决定</extracomment>
        <translation>容缺就此了结，可以作决定</translation>
    </message>
    <message>
        <source>All here</source>
        <extracomment>中文: 补齐</extracomment>
        <translation>补齐</translation>
    </message>
    <message>
        <source>The result is here</source>
        <extracomment>中文: 领回结果</extracomment>
        <translation>领回结果</translation>
    </message>
    <message>
        <source>Their case</source>
        <extracomment>The township&apos;s case 中文: 乡镇办件</extracomment>
        <translation>乡镇办件</translation>
    </message>
    <message>
        <source>Brought back</source>
        <extracomment>中文: 领回的结果</extracomment>
        <translation>领回的结果</translation>
    </message>
    <message>
        <source>It goes on at the exit page.</source>
        <extracomment>中文: 接着在出件页交给申请人</extracomment>
        <translation>接着在出件页交给申请人</translation>
    </message>
    <message>
        <source>It is here</source>
        <extracomment>中文: 已领回</extracomment>
        <translation>已领回</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::EffectPanel</name>
    <message>
        <source>paused</source>
        <extracomment>Instead of a due day 中文: 暂停</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Instead of a due day 中文: 没有</extracomment>
        <translation>没有</translation>
    </message>
    <message>
        <source>%1: due %2</source>
        <extracomment>%1 a term, %2 a day 中文: %1：到 %2</extracomment>
        <translation>%1：到 %2</translation>
    </message>
    <message>
        <source>%1: still %2</source>
        <extracomment>%1 a term, %2 a day 中文: %1：还是 %2</extracomment>
        <translation>%1：还是 %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 a term, %2 and %3 days 中文: %1：%2 → %3</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Answer on papers</source>
        <extracomment>中文: 答复材料</extracomment>
        <translation>答复材料</translation>
    </message>
    <message>
        <source>Promised term</source>
        <extracomment>中文: 承诺时限</extracomment>
        <translation>承诺时限</translation>
    </message>
    <message>
        <source>Statutory term</source>
        <extracomment>中文: 法定时限</extracomment>
        <translation>法定时限</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>中文: 送达</extracomment>
        <translation>送达</translation>
    </message>
    <message>
        <source>Correction</source>
        <extracomment>中文: 补正</extracomment>
        <translation>补正</translation>
    </message>
    <message>
        <source>Papers to follow</source>
        <extracomment>中文: 容缺补交</extracomment>
        <translation>容缺补交</translation>
    </message>
    <message>
        <source>Opinion</source>
        <extracomment>中文: 征询</extracomment>
        <translation>征询</translation>
    </message>
    <message>
        <source>Superior</source>
        <extracomment>中文: 上级</extracomment>
        <translation>上级</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>中文: 环节</extracomment>
        <translation>环节</translation>
    </message>
    <message>
        <source>Village hand-in</source>
        <extracomment>中文: 村级移交</extracomment>
        <translation>村级移交</translation>
    </message>
    <message>
        <source>Effect on the dates</source>
        <extracomment>What an act does to the dates 中文: 对期限的影响</extracomment>
        <translation>对期限的影响</translation>
    </message>
    <message>
        <source>Renewal</source>
        <extracomment>中文: 延续答复</extracomment>
        <translation>延续答复</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::EndText</name>
    <message>
        <source>Instant to promised: not finished the same day</source>
        <extracomment>中文: 即办件转承诺件（当日没办完）</extracomment>
        <translation>即办件转承诺件（当日没办完）</translation>
    </message>
    <message>
        <source>Promised to joint: another department must be asked</source>
        <extracomment>中文: 承诺件转联办件（要别的部门意见）</extracomment>
        <translation>承诺件转联办件（要别的部门意见）</translation>
    </message>
    <message>
        <source>Joint to promised: participants are not needed</source>
        <extracomment>中文: 联办件转承诺件（不用别的部门）</extracomment>
        <translation>联办件转承诺件（不用别的部门）</translation>
    </message>
    <message>
        <source>Promised to forward: a superior decides</source>
        <extracomment>中文: 承诺件转上报件（依法由上级决定）</extracomment>
        <translation>承诺件转上报件（依法由上级决定）</translation>
    </message>
    <message>
        <source>Applicant dead or without capacity</source>
        <extracomment>中文: 申请人死亡或丧失行为能力</extracomment>
        <translation>申请人死亡或丧失行为能力</translation>
    </message>
    <message>
        <source>Organisation has ended</source>
        <extracomment>中文: 组织依法终止</extracomment>
        <translation>组织依法终止</translation>
    </message>
    <message>
        <source>Promised papers did not come</source>
        <extracomment>中文: 容缺材料逾期没补</extracomment>
        <translation>容缺材料逾期没补</translation>
    </message>
    <message>
        <source>The matter ceased to exist</source>
        <extracomment>中文: 申请事项不复存在</extracomment>
        <translation>申请事项不复存在</translation>
    </message>
    <message>
        <source>Change the type of the case</source>
        <extracomment>中文: 改判类型</extracomment>
        <translation>改判类型</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>中文: 改为
----------
中文: 改判</extracomment>
        <translation>改为</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>中文: 理由</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Approver</source>
        <extracomment>中文: 批准人</extracomment>
        <translation>批准人</translation>
    </message>
    <message>
        <source>where another department is drawn in</source>
        <extracomment>中文: 拉进别的部门才填</extracomment>
        <translation>拉进别的部门才填</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>中文: 政府决定</extracomment>
        <translation>政府决定</translation>
    </message>
    <message>
        <source>number under License Law 26, if any: 45 days</source>
        <extracomment>中文: 第二十六条联合办理的决定文号，有才填（45 日）</extracomment>
        <translation>第二十六条联合办理的决定文号，有才填（45 日）</translation>
    </message>
    <message>
        <source>This type cannot be changed</source>
        <extracomment>中文: 这类件没有可改的类型</extracomment>
        <translation>这类件没有可改的类型</translation>
    </message>
    <message>
        <source>No date the applicant was told is postponed.</source>
        <extracomment>中文: 告诉过申请人的日期不会推后</extracomment>
        <translation>告诉过申请人的日期不会推后</translation>
    </message>
    <message>
        <source>Terminate the review</source>
        <extracomment>中文: 终止审查</extracomment>
        <translation>终止审查</translation>
    </message>
    <message>
        <source>Ground</source>
        <extracomment>中文: 情形</extracomment>
        <translation>情形</translation>
    </message>
    <message>
        <source>Facts</source>
        <extracomment>How the ground is known 中文: 查明</extracomment>
        <translation>查明</translation>
    </message>
    <message>
        <source>Papers to</source>
        <extracomment>中文: 退给谁</extracomment>
        <translation>退给谁</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>Number of the notice 中文: 通知书号</extracomment>
        <translation>通知书号</translation>
    </message>
    <message>
        <source>A refusal is a decision and no termination.</source>
        <extracomment>中文: 不予是决定，不能用终止代替</extracomment>
        <translation>不予是决定，不能用终止代替</translation>
    </message>
    <message>
        <source>Terminate</source>
        <extracomment>中文: 终止</extracomment>
        <translation>终止</translation>
    </message>
    <message>
        <source>Void the case: two persons</source>
        <extracomment>中文: 作废（两人）</extracomment>
        <translation>作废（两人）</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>中文: 原因</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <extracomment>中文: 重复录入</extracomment>
        <translation>重复录入</translation>
    </message>
    <message>
        <source>Entered for a test</source>
        <extracomment>中文: 测试数据</extracomment>
        <translation>测试数据</translation>
    </message>
    <message>
        <source>Explain</source>
        <extracomment>中文: 说明</extracomment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Case kept</source>
        <extracomment>Number of the case that stays 中文: 保留件号</extracomment>
        <translation>保留件号</translation>
    </message>
    <message>
        <source>The number is never used again.</source>
        <extracomment>中文: 件号作废，不再使用</extracomment>
        <translation>件号作废，不再使用</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>中文: 作废</extracomment>
        <translation>作废</translation>
    </message>
    <message>
        <source>Archive the case</source>
        <extracomment>中文: 归档</extracomment>
        <translation>归档</translation>
    </message>
    <message>
        <source>Keep for</source>
        <extracomment>How long a file is kept 中文: 保管期限</extracomment>
        <translation>保管期限</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of documents, %1 acts recorded</source>
        <extracomment>%n kinds of documents on file, %1 the number of acts recorded 中文: 文书 %n 种，经过 %1 条</extracomment>
        <translation>
            <numerusform>文书 %n 种，经过 %1 条</numerusform>
        </translation>
    </message>
    <message>
        <source>some acts have not reached the platform</source>
        <extracomment>A check of the archive: every act is known to the platform 中文: 还有经过没传到市平台</extracomment>
        <translation>还有经过没传到市平台</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>中文: 归档</extracomment>
        <translation>归档</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::ExtendText</name>
    <message>
        <source>Days</source>
        <extracomment>Working days more 中文: 加几天</extracomment>
        <translation>加几天</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Reason of an extension as the applicant is told 中文: 理由</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>中文: 批准日</extracomment>
        <translation>批准日</translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>Office of the approver 中文: 职务</extracomment>
        <translation>职务</translation>
    </message>
    <message>
        <source>Approval</source>
        <extracomment>中文: 批准文号</extracomment>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>The promised term moves as well</source>
        <extracomment>中文: 承诺时限一起延</extracomment>
        <translation>承诺时限一起延</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>Number of the extension notice 中文: 通知书号</extracomment>
        <translation>通知书号</translation>
    </message>
    <message>
        <source>The applicant was told the reason and has signed</source>
        <extracomment>中文: 延期理由已告知申请人，有签收</extracomment>
        <translation>延期理由已告知申请人，有签收</translation>
    </message>
    <message>
        <source>Extend the term</source>
        <extracomment>中文: 延期</extracomment>
        <translation>延期</translation>
    </message>
    <message>
        <source>Without telling the applicant it counts, but a violation is noted.</source>
        <extracomment>中文: 没有告知申请人也算延期，但会记一条违规</extracomment>
        <translation>没有告知申请人也算延期，但会记一条违规</translation>
    </message>
    <message>
        <source>A case is extended once.</source>
        <extracomment>中文: 一件只能延一次</extracomment>
        <translation>一件只能延一次</translation>
    </message>
    <message>
        <source>Extend</source>
        <extracomment>中文: 延期</extracomment>
        <translation>延期</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::FormText</name>
    <message>
        <source>%1 is no day; write 11-20 or 2026-11-20</source>
        <translation>%1写得不对，写成 11-20 或 2026-11-20</translation>
    </message>
    <message>
        <source>Signed here by the %1</source>
        <extracomment>%1 is a role: who answers for the act signs in here 中文: 由%1在本机签批</extracomment>
        <translation>由%1在本机签批</translation>
    </message>
    <message>
        <source>No %1 has an account here</source>
        <extracomment>%1 is a role 中文: 本机没有%1的账号，请管理员先建</extracomment>
        <translation>本机没有%1的账号，请管理员先建</translation>
    </message>
    <message>
        <source>Approver</source>
        <extracomment>中文: 批准人</extracomment>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>中文: 口令</extracomment>
        <translation>口令</translation>
    </message>
    <message>
        <source>%1 has not typed the password</source>
        <extracomment>%1 is a person 中文: %1还没输口令</extracomment>
        <translation>%1还没输口令</translation>
    </message>
    <message>
        <source>given by the register, nothing to type</source>
        <extracomment>中文: 由登记簿编号，不用填</extracomment>
        <translation>由登记簿编号，不用填</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::HistoryList</name>
    <message>
        <source>History</source>
        <extracomment>中文: 经过</extracomment>
        <translation>经过</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::OrganText</name>
    <message>
        <source>Answer the lead</source>
        <extracomment>中文: 答复征询</extracomment>
        <translation>答复征询</translation>
    </message>
    <message>
        <source>%1 asks %3: %2</source>
        <extracomment>%1 asks, %2 is the question, %3 the department that answers 中文: %1征询%3：%2</extracomment>
        <translation>%1征询%3：%2</translation>
    </message>
    <message>
        <source>Papers shared: %1</source>
        <extracomment>%1 is a list of papers 中文: 共享材料：%1</extracomment>
        <translation>共享材料：%1</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>中文: 答复</extracomment>
        <translation>答复</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>中文: 同意</extracomment>
        <translation>同意</translation>
    </message>
    <message>
        <source>Disagree, with reasons</source>
        <extracomment>中文: 不同意，有理由</extracomment>
        <translation>不同意，有理由</translation>
    </message>
    <message>
        <source>Agree, but a higher organ must decide</source>
        <extracomment>中文: 同意，但须报上级机关</extracomment>
        <translation>同意，但须报上级机关</translation>
    </message>
    <message>
        <source>Reasons</source>
        <extracomment>中文: 理由
----------
Of a refusal 中文: 不予理由</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Pass to</source>
        <extracomment>The higher organ 中文: 上级机关</extracomment>
        <translation>上级机关</translation>
    </message>
    <message>
        <source>Without reasons this counts as consent.</source>
        <translation>不写理由，按同意算</translation>
    </message>
    <message>
        <source>An answer stands as it is given.</source>
        <extracomment>中文: 答复后不能改</extracomment>
        <translation>答复后不能改</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>action</comment>
        <extracomment>中文: 答复</extracomment>
        <translation>答复</translation>
    </message>
    <message>
        <source>Forward to the superior</source>
        <extracomment>中文: 上报</extracomment>
        <translation>上报</translation>
    </message>
    <message>
        <source>First opinion of %1: %2</source>
        <extracomment>%1 is a person, %2 what the first opinion says 中文: %1的初审意见：%2</extracomment>
        <translation>%1的初审意见：%2</translation>
    </message>
    <message>
        <source>Superior</source>
        <extracomment>The organ that decides 中文: 上级机关</extracomment>
        <translation>上级机关</translation>
    </message>
    <message>
        <source>Opinion</source>
        <extracomment>Of the chief representative 中文: 核对意见</extracomment>
        <translation>核对意见</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>Pages of the whole file 中文: 总页数</extracomment>
        <translation>总页数</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>Number of the forwarding letter 中文: 上报函号</extracomment>
        <translation>上报函号</translation>
    </message>
    <message>
        <source>The applicant was told in writing</source>
        <extracomment>中文: 已书面告知申请人</extracomment>
        <translation>已书面告知申请人</translation>
    </message>
    <message>
        <source>The term here ends; the superior decides.</source>
        <extracomment>中文: 本级时限到此为止，等上级决定</extracomment>
        <translation>本级时限到此为止，等上级决定</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>中文: 上报</extracomment>
        <translation>上报</translation>
    </message>
    <message>
        <source>Decision of the superior</source>
        <extracomment>中文: 登记上级决定</extracomment>
        <translation>登记上级决定</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>中文: 决定</extracomment>
        <translation>决定</translation>
    </message>
    <message>
        <source>Grant</source>
        <extracomment>中文: 准予</extracomment>
        <translation>准予</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>中文: 不予</extracomment>
        <translation>不予</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Number of the superior&apos;s decision 中文: 决定文号</extracomment>
        <translation>决定文号</translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>中文: 决定日</extracomment>
        <translation>决定日</translation>
    </message>
    <message>
        <source>The delivery term runs from the superior&apos;s decision.</source>
        <extracomment>中文: 送达时限从上级决定日起算</extracomment>
        <translation>送达时限从上级决定日起算</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>中文: 登记</extracomment>
        <translation>登记</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::ReviewText</name>
    <message>
        <source>Grant</source>
        <extracomment>中文: 准予</extracomment>
        <translation>准予</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>中文: 不予</extracomment>
        <translation>不予</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the number of a paper, %2 its name 中文: %1 %2</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>First opinion</source>
        <extracomment>中文: 初审意见</extracomment>
        <translation>初审意见</translation>
    </message>
    <message>
        <source>Opinion for the chief representative</source>
        <translation>审查意见，送首席代表</translation>
    </message>
    <message>
        <source>Proposal</source>
        <extracomment>中文: 建议</extracomment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Facts</source>
        <extracomment>What was found 中文: 查明</extracomment>
        <translation>查明</translation>
    </message>
    <message>
        <source>Grounds</source>
        <extracomment>Why, with the provisions 中文: 理由依据</extracomment>
        <translation>理由依据</translation>
    </message>
    <message>
        <source>On site</source>
        <extracomment>Persons who were on site 中文: 核查人</extracomment>
        <translation>核查人</translation>
    </message>
    <message>
        <source>only after a site check: two or more names</source>
        <extracomment>中文: 去过现场才填，两人以上，用顿号分开</extracomment>
        <translation>去过现场才填，两人以上，用顿号分开</translation>
    </message>
    <message>
        <source>Each paper checked</source>
        <extracomment>中文: 逐份核对材料</extracomment>
        <translation>逐份核对材料</translation>
    </message>
    <message>
        <source>The chief representative confirms it and forwards the file.</source>
        <extracomment>中文: 首席代表核对后上报</extracomment>
        <translation>首席代表核对后上报</translation>
    </message>
    <message>
        <source>Somebody else than you decides on it.</source>
        <extracomment>中文: 核准的人不能是你本人</extracomment>
        <translation>核准的人不能是你本人</translation>
    </message>
    <message>
        <source>Return to the reviewer</source>
        <extracomment>中文: 退回审查</extracomment>
        <translation>退回审查</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>中文: 理由</extracomment>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>Return no. %n; the clock keeps running.</source>
        <extracomment>%n counts the returns of this case 中文: 第 %n 次退回，时限照走</extracomment>
        <translation>
            <numerusform>第 %n 次退回，时限照走</numerusform>
        </translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>中文: 退回</extracomment>
        <translation>退回</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::Skeleton</name>
    <message>
        <source>Reading</source>
        <extracomment>中文: 正在读取</extracomment>
        <translation>正在读取</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::StepWords</name>
    <message>
        <source>Receive</source>
        <extracomment>中文: 收件</extracomment>
        <translation>收件</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>中文: 受理</extracomment>
        <translation>受理</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>中文: 审查</extracomment>
        <translation>审查</translation>
    </message>
    <message>
        <source>Special</source>
        <extracomment>中文: 特别程序</extracomment>
        <translation>特别程序</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>中文: 决定</extracomment>
        <translation>决定</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>中文: 制证</extracomment>
        <translation>制证</translation>
    </message>
    <message>
        <source>Deliver</source>
        <extracomment>中文: 出件</extracomment>
        <translation>出件</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are days 中文: %1 至 %2</extracomment>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::StopText</name>
    <message>
        <source>Kind</source>
        <extracomment>A special procedure 中文: 程序</extracomment>
        <translation>程序</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>中文: 依据</extracomment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Held by</source>
        <extracomment>Who holds the hearing, tests or reviews 中文: 机构</extracomment>
        <translation>机构</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>First day that is not counted 中文: 起日</extracomment>
        <translation>起日</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Working days told to the applicant 中文: 告知天数</extracomment>
        <translation>告知天数</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>中文: 理由</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Result by</source>
        <extracomment>When the result of a procedure is expected 中文: 结果约在</extracomment>
        <translation>结果约在</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Needed when the stop lies more than one working day back 中文: 补记批准</extracomment>
        <translation>补记批准</translation>
    </message>
    <message>
        <source>only for earlier days: the supervisor who approved</source>
        <extracomment>中文: 早于上个工作日才填：批准的监察员</extracomment>
        <translation>早于上个工作日才填：批准的监察员</translation>
    </message>
    <message>
        <source>Pause for a special procedure</source>
        <translation>暂停计时（特别程序）</translation>
    </message>
    <message>
        <source>Once the chief approves, days from %1 are not counted; with the result on %2 the count goes on that day.</source>
        <extracomment>%1 and %2 are days 中文: 首席代表批准后，从 %1 起不计日；结果 %2 到手，那天起接着计</extracomment>
        <translation>首席代表批准后，从 %1 起不计日；结果 %2 到手，那天起接着计</translation>
    </message>
    <message>
        <source>It counts once the chief has approved it in writing.</source>
        <extracomment>中文: 首席代表批准并书面告知申请人后才停</extracomment>
        <translation>首席代表批准并书面告知申请人后才停</translation>
    </message>
    <message>
        <source>Ask for the pause</source>
        <extracomment>中文: 提请暂停</extracomment>
        <translation>提请暂停</translation>
    </message>
    <message>
        <source>Approve the pause</source>
        <extracomment>中文: 批准暂停计时</extracomment>
        <translation>批准暂停计时</translation>
    </message>
    <message>
        <source>%4 asks: %1 by %2 from %3</source>
        <extracomment>%1 a procedure, %2 an institution, %3 a day, %4 a person 中文: %4提请：%1，由%2进行，从 %3 起</extracomment>
        <translation>%4提请：%1，由%2进行，从 %3 起</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) told; %1</source>
        <extracomment>%n working days told to the applicant, %1 a reason 中文: 告知 %n 个工作日；%1</extracomment>
        <translation>
            <numerusform>告知 %n 个工作日；%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>Number of the notice to the applicant 中文: 告知书号</extracomment>
        <translation>告知书号</translation>
    </message>
    <message>
        <source>Told how</source>
        <extracomment>How the applicant was told 中文: 告知方式</extracomment>
        <translation>告知方式</translation>
    </message>
    <message>
        <source>Told on</source>
        <extracomment>Day on which the applicant was told 中文: 告知日</extracomment>
        <translation>告知日</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>Signature or tracking number 中文: 签收</extracomment>
        <translation>签收</translation>
    </message>
    <message>
        <source>who signed, or a tracking number; none is a violation</source>
        <extracomment>中文: 签收人或邮寄单号，没有会记一条违规</extracomment>
        <translation>签收人或邮寄单号，没有会记一条违规</translation>
    </message>
    <message>
        <source>Until the result is recorded there is no due day.</source>
        <extracomment>中文: 结果登记以前没有到期日</extracomment>
        <translation>结果登记以前没有到期日</translation>
    </message>
    <message>
        <source>Approve the pause</source>
        <comment>action</comment>
        <extracomment>中文: 批准暂停</extracomment>
        <translation>批准暂停</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <extracomment>%1 a procedure, %2 a day 中文: %1（%2 起）</extracomment>
        <translation>%1（%2 起）</translation>
    </message>
    <message>
        <source>Record the result and resume</source>
        <extracomment>中文: 登记结果，恢复计时</extracomment>
        <translation>登记结果，恢复计时</translation>
    </message>
    <message>
        <source>Result on</source>
        <extracomment>中文: 结果日</extracomment>
        <translation>结果日</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>中文: 结果</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Number or title of the paper that holds the result 中文: 结果文书</extracomment>
        <translation>结果文书</translation>
    </message>
    <message>
        <source>The count goes on with the day of the result.</source>
        <extracomment>中文: 结果到手那天起接着计</extracomment>
        <translation>结果到手那天起接着计</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>中文: 恢复计时</extracomment>
        <translation>恢复计时</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::TermView</name>
    <message>
        <source>No term is running now</source>
        <extracomment>中文: 现在没有在走的时限</extracomment>
        <translation>现在没有在走的时限</translation>
    </message>
    <message>
        <source>Why it is due on %1</source>
        <extracomment>%1 is a day such as 11月20日 中文: 为什么 %1 到期</extracomment>
        <translation>为什么 %1 到期</translation>
    </message>
    <message>
        <source>The term is paused</source>
        <extracomment>中文: 时限已暂停</extracomment>
        <translation>时限已暂停</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::TextField</name>
    <message>
        <source>phrases Ctrl ↓</source>
        <extracomment>Key that opens the stock phrases 中文: 常用语 Ctrl ↓</extracomment>
        <translation>常用语 Ctrl ↓</translation>
    </message>
</context>
<context>
    <name>yichuang::casespage::TimelineLook</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 what happened, %2 when, %3 who and what exactly 中文: %1，%2，%3</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>yichuang::cataloguepage::CataloguePage</name>
    <message>
        <source>No item chosen</source>
        <extracomment>中文: 还没选事项</extracomment>
        <translation>还没选事项</translation>
    </message>
    <message>
        <source>Choose one in the tree on the left</source>
        <extracomment>中文: 在左边的树里选一个</extracomment>
        <translation>在左边的树里选一个</translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <extracomment>中文: 正在读取目录</extracomment>
        <translation>正在读取目录</translation>
    </message>
    <message>
        <source>Items</source>
        <extracomment>中文: 事项</extracomment>
        <translation>事项</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <extracomment>中文: 找到 %n 项</extracomment>
        <translation>
            <numerusform>找到 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 items, %2 joint themes</source>
        <extracomment>%1 items, %2 joint themes 中文: 目录 %1 项，一件事 %2 个</extracomment>
        <translation>目录 %1 项，一件事 %2 个</translation>
    </message>
    <message>
        <source>along the arrows</source>
        <extracomment>中文: 沿箭头走</extracomment>
        <translation>沿箭头走</translation>
    </message>
    <message>
        <source>the note</source>
        <extracomment>中文: 看说明</extracomment>
        <translation>看说明</translation>
    </message>
    <message>
        <source>back to the tree</source>
        <extracomment>中文: 回到树</extracomment>
        <translation>回到树</translation>
    </message>
    <message>
        <source>accept one</source>
        <extracomment>中文: 办这件</extracomment>
        <translation>办这件</translation>
    </message>
    <message>
        <source>through the tree</source>
        <extracomment>中文: 在树里走</extracomment>
        <translation>在树里走</translation>
    </message>
    <message>
        <source>copy the code</source>
        <extracomment>中文: 复制编码</extracomment>
        <translation>复制编码</translation>
    </message>
    <message>
        <source>print</source>
        <extracomment>中文: 打印</extracomment>
        <translation>打印</translation>
    </message>
    <message>
        <source>through the tree, along the arrows of the chart</source>
        <extracomment>中文: 在树里走、沿流程图的箭头走</extracomment>
        <translation>在树里走、沿流程图的箭头走</translation>
    </message>
    <message>
        <source>open a group; the note of a box</source>
        <extracomment>中文: 打开分组、看流程图的说明</extracomment>
        <translation>打开分组、看流程图的说明</translation>
    </message>
    <message>
        <source>flow chart, papers, basis, fees, versions</source>
        <extracomment>中文: 流程图、要件、依据、收费、版本</extracomment>
        <translation>流程图、要件、依据、收费、版本</translation>
    </message>
    <message>
        <source>find an item</source>
        <extracomment>中文: 找事项</extracomment>
        <translation>找事项</translation>
    </message>
    <message>
        <source>print the guide</source>
        <extracomment>中文: 打印办事指南</extracomment>
        <translation>打印办事指南</translation>
    </message>
    <message>
        <source>The catalogue is kept here and needs no line</source>
        <extracomment>中文: 目录已存本机，离线可查</extracomment>
        <translation>目录已存本机，离线可查</translation>
    </message>
    <message>
        <source>There is no catalogue here yet</source>
        <extracomment>中文: 本机还没有事项目录</extracomment>
        <translation>本机还没有事项目录</translation>
    </message>
    <message>
        <source>It comes with the program or from the city platform; ask the administrator</source>
        <extracomment>中文: 目录随程序或市平台下发；请找管理员</extracomment>
        <translation>目录随程序或市平台下发；请找管理员</translation>
    </message>
    <message>
        <source>The catalogue was not read</source>
        <extracomment>中文: 没读出目录</extracomment>
        <translation>没读出目录</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>中文: 再读一次</extracomment>
        <translation>再读一次</translation>
    </message>
    <message>
        <source>A joint theme is accepted through its items; choose one of them</source>
        <extracomment>中文: 一件事要从参与的事项受理，先选一个事项</extracomment>
        <translation>一件事要从参与的事项受理，先选一个事项</translation>
    </message>
</context>
<context>
    <name>yichuang::cataloguepage::CatalogueTree</name>
    <message>
        <source>Name, code, initials</source>
        <extracomment>中文: 名称、编码、首字母</extracomment>
        <translation>名称、编码、首字母</translation>
    </message>
    <message>
        <source>Find an item</source>
        <extracomment>中文: 找事项</extracomment>
        <translation>找事项</translation>
    </message>
    <message>
        <source>No item matches</source>
        <extracomment>中文: 没有符合的事项</extracomment>
        <translation>没有符合的事项</translation>
    </message>
    <message>
        <source>Try other words, initials or the code</source>
        <extracomment>中文: 换个说法、首字母或编码再试</extracomment>
        <translation>换个说法、首字母或编码再试</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>中文: 清除筛选</extracomment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Chip over the tree of items 中文: 全部</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Powers</source>
        <extracomment>Chip: powers of the administration 中文: 权力</extracomment>
        <translation>权力</translation>
    </message>
    <message>
        <source>Services</source>
        <extracomment>Chip: public services 中文: 服务</extracomment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Joint</source>
        <extracomment>Chip: joint themes 中文: 一件事</extracomment>
        <translation>一件事</translation>
    </message>
    <message>
        <source>Departments and items</source>
        <extracomment>中文: 部门和事项</extracomment>
        <translation>部门和事项</translation>
    </message>
</context>
<context>
    <name>yichuang::cataloguepage::EntryHead</name>
    <message>
        <source>Print the guide</source>
        <extracomment>中文: 打印办事指南</extracomment>
        <translation>打印办事指南</translation>
    </message>
    <message>
        <source>Accept one</source>
        <extracomment>Take this item to the acceptance page 中文: 办这件</extracomment>
        <translation>办这件</translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>Version of an item 中文: 第 %1 版</extracomment>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Print the guide to an item, where there is little room 中文: 打印</extracomment>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>yichuang::cataloguepage::EntryPane</name>
    <message>
        <source>Papers and basis</source>
        <extracomment>中文: 要件和依据</extracomment>
        <translation>要件和依据</translation>
    </message>
    <message>
        <source>switch</source>
        <extracomment>After a key cap: another tab 中文: 切换</extracomment>
        <translation>切换</translation>
    </message>
</context>
<context>
    <name>yichuang::cataloguepage::EntryTexts</name>
    <message>
        <source>Flow chart</source>
        <extracomment>中文: 流程图</extracomment>
        <translation>流程图</translation>
    </message>
    <message>
        <source>Papers %1</source>
        <extracomment>Tab: the papers an item asks for 中文: 要件 %1</extracomment>
        <translation>要件 %1</translation>
    </message>
    <message>
        <source>Basis %1</source>
        <extracomment>Tab: laws 中文: 依据 %1</extracomment>
        <translation>依据 %1</translation>
    </message>
    <message>
        <source>Fees</source>
        <extracomment>Tab 中文: 收费</extracomment>
        <translation>收费</translation>
    </message>
    <message>
        <source>Versions %1</source>
        <extracomment>Tab: versions of the item and earlier terms 中文: 版本 %1</extracomment>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Parts %1</source>
        <extracomment>Tab: departments that take part in a joint theme 中文: 参与部门 %1</extracomment>
        <translation>参与部门 %1</translation>
    </message>
    <message>
        <source>Shared papers %1</source>
        <extracomment>Tab: papers handed in once for all departments 中文: 共用材料 %1</extracomment>
        <translation>共用材料 %1</translation>
    </message>
    <message>
        <source>Papers</source>
        <extracomment>中文: 要件</extracomment>
        <translation>要件</translation>
    </message>
    <message>
        <source>No paper is asked for.</source>
        <extracomment>中文: 不用交材料。</extracomment>
        <translation>不用交材料。</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <extracomment>中文: 设定依据</extracomment>
        <translation>设定依据</translation>
    </message>
    <message numerus="yes">
        <source>all %n</source>
        <extracomment>中文: 全部 %n 条</extracomment>
        <translation>
            <numerusform>全部 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at item %1</source>
        <extracomment>%1 is the code of an item 中文: 看这个事项 %1</extracomment>
        <translation>看这个事项 %1</translation>
    </message>
    <message>
        <source>No flow chart</source>
        <extracomment>中文: 没有流程图</extracomment>
        <translation>没有流程图</translation>
    </message>
    <message>
        <source>The organ acts of its own accord here; the catalogue lists no procedure</source>
        <extracomment>中文: 依职权办理的事项不由申请人提出，目录不列办理程序</extracomment>
        <translation>依职权办理的事项不由申请人提出，目录不列办理程序</translation>
    </message>
    <message>
        <source>The catalogue lacks the procedure of this item; until it has one the item cannot be accepted</source>
        <extracomment>中文: 目录里这个事项还缺办理程序，补齐之前不能受理</extracomment>
        <translation>目录里这个事项还缺办理程序，补齐之前不能受理</translation>
    </message>
    <message>
        <source>The organ acts of its own accord: there is no guide for applicants</source>
        <extracomment>中文: 依职权办理的事项没有办事指南</extracomment>
        <translation>依职权办理的事项没有办事指南</translation>
    </message>
    <message>
        <source>Guides are printed per item; choose one of the items that take part</source>
        <extracomment>中文: 办事指南按事项打印，先选一个参与的事项</extracomment>
        <translation>办事指南按事项打印，先选一个参与的事项</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <extracomment>Working days 中文: %n 个工作日</extracomment>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Calendar days 中文: %n 日</extracomment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>on the spot</source>
        <extracomment>A department&apos;s part in a joint theme takes no days of its own 中文: 当场</extracomment>
        <translation>当场</translation>
    </message>
    <message>
        <source>where needed</source>
        <extracomment>A part that not everybody needs 中文: 按需办理</extracomment>
        <translation>按需办理</translation>
    </message>
    <message>
        <source>waits for nobody</source>
        <extracomment>Part of a joint theme 中文: 不用等</extracomment>
        <translation>不用等</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <extracomment>%1 is a list of items with their numbers 中文: 等 %1</extracomment>
        <translation>等 %1</translation>
    </message>
    <message>
        <source>text of %1</source>
        <extracomment>%1 is the day of adoption or amendment 中文: %1 文本</extracomment>
        <translation>%1 文本</translation>
    </message>
    <message>
        <source>checked against the text of the law</source>
        <extracomment>中文: 已对照法律原文</extracomment>
        <translation>已对照法律原文</translation>
    </message>
    <message>
        <source>not checked against the text yet</source>
        <extracomment>中文: 还没有对照原文</extracomment>
        <translation>还没有对照原文</translation>
    </message>
    <message>
        <source>The catalogue names none</source>
        <extracomment>中文: 目录没写依据</extracomment>
        <translation>目录没写依据</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>中文: 办理结果</extracomment>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>%1, valid for %2</source>
        <extracomment>%1 is a certificate, %2 how long it is valid 中文: %1，有效期 %2</extracomment>
        <translation>%1，有效期 %2</translation>
    </message>
    <message>
        <source>Conditions</source>
        <extracomment>中文: 申请条件</extracomment>
        <translation>申请条件</translation>
    </message>
    <message>
        <source>Special procedures that may be needed</source>
        <extracomment>中文: 可能的特别程序</extracomment>
        <translation>可能的特别程序</translation>
    </message>
    <message>
        <source>length not fixed</source>
        <extracomment>How long a procedure may take 中文: 时间不定</extracomment>
        <translation>时间不定</translation>
    </message>
    <message>
        <source>counted</source>
        <extracomment>A procedure inside the promised term 中文: 计入时限</extracomment>
        <translation>计入时限</translation>
    </message>
    <message>
        <source>not counted in the term</source>
        <extracomment>A procedure that stops the clock 中文: 不计入时限</extracomment>
        <translation>不计入时限</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <extracomment>中文: 到哪里办</extracomment>
        <translation>到哪里办</translation>
    </message>
    <message>
        <source>Village agency</source>
        <extracomment>中文: 村级代办</extracomment>
        <translation>村级代办</translation>
    </message>
    <message>
        <source>Handed in once for all</source>
        <extracomment>中文: 一次交齐、各部门共用的材料</extracomment>
        <translation>一次交齐、各部门共用的材料</translation>
    </message>
    <message>
        <source>The catalogue lists none; each item asks for its own papers</source>
        <extracomment>中文: 目录没列共用材料，各事项按自己的要件收</extracomment>
        <translation>目录没列共用材料，各事项按自己的要件收</translation>
    </message>
    <message>
        <source>In this order</source>
        <extracomment>中文: 按先后</extracomment>
        <translation>按先后</translation>
    </message>
    <message>
        <source>To be finished first</source>
        <extracomment>中文: 要先办完</extracomment>
        <translation>要先办完</translation>
    </message>
    <message>
        <source>Nothing is charged for this item.</source>
        <extracomment>中文: 这个事项不收费。</extracomment>
        <translation>这个事项不收费。</translation>
    </message>
    <message>
        <source>Rates</source>
        <extracomment>中文: 收费标准</extracomment>
        <translation>收费标准</translation>
    </message>
    <message>
        <source>A fee is due, but the catalogue has no amount; no payment order can be made out for this item</source>
        <extracomment>中文: 要收费，目录没有收录金额，不能按这个事项开缴费通知</extracomment>
        <translation>要收费，目录没有收录金额，不能按这个事项开缴费通知</translation>
    </message>
    <message>
        <source>Basis of the fee</source>
        <extracomment>中文: 收费依据</extracomment>
        <translation>收费依据</translation>
    </message>
    <message>
        <source>Versions in the catalogue</source>
        <extracomment>中文: 目录里的版本</extracomment>
        <translation>目录里的版本</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <extracomment>%1 is a number, %2 in use, paused or cancelled 中文: 第 %1 版，%2</extracomment>
        <translation>第 %1 版，%2</translation>
    </message>
    <message>
        <source> (shown here)</source>
        <extracomment>Appended to the version that is shown 中文: （正在看的）</extracomment>
        <translation>（正在看的）</translation>
    </message>
    <message>
        <source>Terms at other times</source>
        <extracomment>中文: 时限的变化</extracomment>
        <translation>时限的变化</translation>
    </message>
    <message>
        <source>by law %1</source>
        <extracomment>%1 is a number of days 中文: 法定 %1</extracomment>
        <translation>法定 %1</translation>
    </message>
    <message>
        <source>promised %1</source>
        <extracomment>%1 is a number of days 中文: 承诺 %1</extracomment>
        <translation>承诺 %1</translation>
    </message>
    <message>
        <source>Where the facts were read</source>
        <extracomment>中文: 内容来源</extracomment>
        <translation>内容来源</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of opening</source>
        <extracomment>Hours while the windows are open 中文: %n 个工作小时</extracomment>
        <translation>
            <numerusform>%n 个工作小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::cataloguepage::Facts</name>
    <message>
        <source>By law</source>
        <extracomment>中文: 法定</extracomment>
        <translation>法定</translation>
    </message>
    <message>
        <source>Promised</source>
        <extracomment>中文: 承诺</extracomment>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>中文: 收费</extracomment>
        <translation>收费</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Level of government 中文: 办理层级</extracomment>
        <translation>办理层级</translation>
    </message>
    <message>
        <source>Organ</source>
        <extracomment>中文: 行使主体</extracomment>
        <translation>行使主体</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>中文: 到现场</extracomment>
        <translation>到现场</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <extracomment>中文: %n 次</extracomment>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Enquiries</source>
        <extracomment>中文: 咨询</extracomment>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Supervision</source>
        <extracomment>中文: 监督</extracomment>
        <translation>监督</translation>
    </message>
    <message>
        <source>Longest chain</source>
        <extracomment>Longest chain of parts that wait for each other 中文: 最长一链</extracomment>
        <translation>最长一链</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>中文: 牵头</extracomment>
        <translation>牵头</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>中文: 方式</extracomment>
        <translation>方式</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>Departments that take part in a joint theme 中文: 参与</extracomment>
        <translation>参与</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <extracomment>中文: %n 项</extracomment>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>中文: 申请表</extracomment>
        <translation>申请表</translation>
    </message>
    <message>
        <source>Elements %1 / %2</source>
        <extracomment>Elements an item needs before it may be used: %1 are there, of %2 中文: 要素 %1 / %2</extracomment>
        <translation>要素 %1 / %2</translation>
    </message>
    <message>
        <source>, missing: %1</source>
        <extracomment>%1 are the elements that are missing 中文: ，缺%1</extracomment>
        <translation>，缺%1</translation>
    </message>
    <message>
        <source>Missing for publication: %1</source>
        <extracomment>%1 are elements 中文: 公布还缺：%1</extracomment>
        <translation>公布还缺：%1</translation>
    </message>
    <message>
        <source>This item is paused.</source>
        <extracomment>中文: 这个事项暂停办理。</extracomment>
        <translation>这个事项暂停办理。</translation>
    </message>
    <message>
        <source>This item is cancelled.</source>
        <extracomment>中文: 这个事项已取消。</extracomment>
        <translation>这个事项已取消。</translation>
    </message>
    <message>
        <source>What was published does not agree with present law; check it.</source>
        <extracomment>中文: 公布的内容和现行法律有出入，要核对。</extracomment>
        <translation>公布的内容和现行法律有出入，要核对。</translation>
    </message>
    <message>
        <source>not recorded</source>
        <extracomment>The catalogue does not have it 中文: 目录没写</extracomment>
        <translation>目录没写</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <extracomment>中文: %n 个工作日</extracomment>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>none fixed</source>
        <extracomment>No law fixes a term 中文: 法律没定</extracomment>
        <translation>法律没定</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Calendar days 中文: %n 日</extracomment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>on the spot</source>
        <extracomment>Promised term: decided while the applicant waits 中文: 当场办结</extracomment>
        <translation>当场办结</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>中文: 不收费</extracomment>
        <translation>不收费</translation>
    </message>
    <message>
        <source>charged</source>
        <extracomment>A fee is due 中文: 收费</extracomment>
        <translation>收费</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s)</source>
        <extracomment>Several fees, see the tab 中文: %n 项标准</extracomment>
        <translation>
            <numerusform>%n 项标准</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reviews, %2 decides</source>
        <extracomment>%1 reviews first, %2 decides 中文: %1初审，%2决定</extracomment>
        <translation>%1初审，%2决定</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of opening</source>
        <extracomment>Hours while the windows are open 中文: %n 个工作小时</extracomment>
        <translation>
            <numerusform>%n 个工作小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::cataloguepage::FlowChartView</name>
    <message>
        <source>Yes</source>
        <extracomment>Answer on an arrow of a flow chart 中文: 是</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer on an arrow of a flow chart 中文: 否</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>Flow chart</source>
        <extracomment>中文: 流程图</extracomment>
        <translation>流程图</translation>
    </message>
    <message>
        <source>then %1</source>
        <extracomment>Spoken about a box of a flow chart; %1 is what the arrows lead to 中文: 之后是%1</extracomment>
        <translation>之后是%1</translation>
    </message>
</context>
<context>
    <name>yichuang::cataloguepage::FlowWords</name>
    <message>
        <source>Applicant</source>
        <extracomment>Head of a lane of the flow chart 中文: 申请人</extracomment>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>First box of a flow chart 中文: 提出申请</extracomment>
        <translation>提出申请</translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>Box of a flow chart: the applicant brings what was missing 中文: 补正材料</extracomment>
        <translation>补正材料</translation>
    </message>
    <message>
        <source>told once</source>
        <extracomment>Under “Correct”: everything missing is told at once 中文: 一次告知</extracomment>
        <translation>一次告知</translation>
    </message>
    <message>
        <source>The window&apos;s one-time notice names everything that is missing; once it is brought, the papers are looked through again.</source>
        <extracomment>中文: 窗口出一次性告知书，写明要补的全部材料；补齐后再交，重新看材料是否齐全。</extracomment>
        <translation>窗口出一次性告知书，写明要补的全部材料；补齐后再交，重新看材料是否齐全。</translation>
    </message>
    <message>
        <source>Collect</source>
        <extracomment>Last box of a flow chart 中文: 领取结果</extracomment>
        <translation>领取结果</translation>
    </message>
    <message>
        <source>where needed</source>
        <extracomment>A department&apos;s part in a joint theme that not everybody needs 中文: 按需办理</extracomment>
        <translation>按需办理</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between facts in a sentence 中文: ；</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>The applicant applies.</source>
        <extracomment>中文: 申请人提出申请。</extracomment>
        <translation>申请人提出申请。</translation>
    </message>
    <message>
        <source>Handed in at: %1.</source>
        <extracomment>%1 is a list of places 中文: 可到%1提出申请。</extracomment>
        <translation>可到%1提出申请。</translation>
    </message>
    <message>
        <source>What is missing is told at once and whole, on the spot or within five working days; not told in time means accepted from the day of receipt (Licence Law, article 32).</source>
        <extracomment>中文: 材料不齐的，当场或五个工作日内一次告知要补的全部内容；逾期不告知，收到之日起即为受理（《行政许可法》第三十二条）。</extracomment>
        <translation>材料不齐的，当场或五个工作日内一次告知要补的全部内容；逾期不告知，收到之日起即为受理（《行政许可法》第三十二条）。</translation>
    </message>
    <message>
        <source>What is missing is told at once and whole, on the spot or within five working days.</source>
        <extracomment>中文: 材料不齐的，当场或五个工作日内一次告知要补的全部内容。</extracomment>
        <translation>材料不齐的，当场或五个工作日内一次告知要补的全部内容。</translation>
    </message>
    <message>
        <source>Refusal</source>
        <extracomment>Box of a flow chart 中文: 不予决定书</extracomment>
        <translation>不予决定书</translation>
    </message>
    <message>
        <source>In writing with the reasons, and with the right to reconsideration and to go to court (Licence Law, article 38).</source>
        <extracomment>中文: 书面说明理由，并告知可以申请行政复议、提起行政诉讼（《行政许可法》第三十八条）。</extracomment>
        <translation>书面说明理由，并告知可以申请行政复议、提起行政诉讼（《行政许可法》第三十八条）。</translation>
    </message>
    <message>
        <source>Not granted</source>
        <extracomment>Box of a flow chart 中文: 不予办理</extracomment>
        <translation>不予办理</translation>
    </message>
    <message>
        <source>In writing with the reasons and the remedies.</source>
        <extracomment>中文: 书面说明理由，并告知救济途径。</extracomment>
        <translation>书面说明理由，并告知救济途径。</translation>
    </message>
    <message>
        <source>reasons given</source>
        <extracomment>Under the box of the refusal 中文: 说明理由</extracomment>
        <translation>说明理由</translation>
    </message>
    <message>
        <source>%1, valid for %2</source>
        <extracomment>%1 is a certificate, %2 how long it is valid 中文: %1，有效期 %2</extracomment>
        <translation>%1，有效期 %2</translation>
    </message>
    <message>
        <source>Granted?</source>
        <extracomment>Question in a flow chart of a licence 中文: 是否准予</extracomment>
        <translation>是否准予</translation>
    </message>
    <message>
        <source>Agreed?</source>
        <extracomment>Question in a flow chart of another matter 中文: 是否同意</extracomment>
        <translation>是否同意</translation>
    </message>
    <message>
        <source>Reviewed here, then forwarded; the %1 level decides.</source>
        <extracomment>%1 is a level of government 中文: 本级初审后上报，由%1级决定。</extracomment>
        <translation>本级初审后上报，由%1级决定。</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>中文: 收件</extracomment>
        <translation>收件</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>中文: 受理</extracomment>
        <translation>受理</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>中文: 审查</extracomment>
        <translation>审查</translation>
    </message>
    <message>
        <source>Special procedure</source>
        <extracomment>中文: 特别程序</extracomment>
        <translation>特别程序</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>中文: 决定</extracomment>
        <translation>决定</translation>
    </message>
    <message>
        <source>Deliver</source>
        <extracomment>中文: 送达</extracomment>
        <translation>送达</translation>
    </message>
    <message>
        <source>not counted</source>
        <extracomment>Under a step whose days are not part of the term 中文: 不计入时限</extracomment>
        <translation>不计入时限</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Under a step: %1 working days 中文: %1 日</extracomment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>Under a step that is done while the applicant waits 中文: 当场</extracomment>
        <translation>当场</translation>
    </message>
    <message>
        <source>By %1, without days of its own.</source>
        <extracomment>%1 is a role 中文: %1办理，不另占时间。</extracomment>
        <translation>%1办理，不另占时间。</translation>
    </message>
    <message numerus="yes">
        <source>By %1, %n working day(s), part of the promised term.</source>
        <extracomment>%1 is a role; %n working days of the promised term 中文: %1办理，%n 个工作日，计入承诺时限。</extracomment>
        <translation>
            <numerusform>%1办理，%n 个工作日，计入承诺时限。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %1, %n working day(s), not part of the promised term.</source>
        <extracomment>%1 is a role; %n working days 中文: %1办理，%n 个工作日，不计入承诺时限。</extracomment>
        <translation>
            <numerusform>%1办理，%n 个工作日，不计入承诺时限。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (at most %2 %3)</source>
        <extracomment>%1 is a procedure, %2 how long it may take, %3 the unit: working days or days 中文: %1（最长 %2 %3）</extracomment>
        <translation>%1（最长 %2 %3）</translation>
    </message>
    <message>
        <source>on the spot</source>
        <extracomment>A department&apos;s part in a joint theme takes no days of its own 中文: 当场办理</extracomment>
        <translation>当场办理</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <extracomment>中文: %n 个工作日</extracomment>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for nobody</source>
        <extracomment>A department&apos;s part in a joint theme can begin at once 中文: 不用等别的部门</extracomment>
        <translation>不用等别的部门</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <extracomment>%1 is a list of items 中文: 等%1办完</extracomment>
        <translation>等%1办完</translation>
    </message>
    <message>
        <source>Complete?</source>
        <extracomment>Question in a flow chart 中文: 材料齐全</extracomment>
        <translation>材料齐全</translation>
    </message>
    <message>
        <source>Certify</source>
        <extracomment>中文: 制证</extracomment>
        <translation>制证</translation>
    </message>
</context>
<context>
    <name>yichuang::cataloguepage::PaperList</name>
    <message>
        <source>Papers</source>
        <extracomment>中文: 要件</extracomment>
        <translation>要件</translation>
    </message>
</context>
<context>
    <name>yichuang::cataloguepage::PaperModel</name>
    <message>
        <source>Paper</source>
        <extracomment>Column of the papers of an item 中文: 材料</extracomment>
        <translation>材料</translation>
    </message>
    <message>
        <source>Need</source>
        <extracomment>Column: required, may follow, optional 中文: 要求</extracomment>
        <translation>要求</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Column: originals and copies 中文: 份数和形式</extracomment>
        <translation>份数和形式</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Column: who issues the paper 中文: 来源</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>May follow within</source>
        <extracomment>Column: within how many working days it may be brought later 中文: 容缺补交</extracomment>
        <translation>容缺补交</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <extracomment>中文: %n 个工作日</extracomment>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::deliver::CertificateStep</name>
    <message>
        <source>Certificate</source>
        <extracomment>中文: 制证</extracomment>
        <translation>制证</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>中文: 证照编号</extracomment>
        <translation>证照编号</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>中文: 有效期</extracomment>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 · no. %2</source>
        <extracomment>%1 is a certificate, %2 its number 中文: %1 · 编号 %2</extracomment>
        <translation>%1 · 编号 %2</translation>
    </message>
</context>
<context>
    <name>yichuang::deliver::CollectDialog</name>
    <message>
        <source>Remind the applicant</source>
        <extracomment>中文: 催领</extracomment>
        <translation>催领</translation>
    </message>
    <message>
        <source>Told</source>
        <extracomment>中文: 告知情况</extracomment>
        <translation>告知情况</translation>
    </message>
    <message>
        <source>Called %1: %2 can be collected</source>
        <extracomment>%1 is a masked telephone number, %2 a document 中文: 已电话 %1 告知来领%2</extracomment>
        <translation>已电话 %1 告知来领%2</translation>
    </message>
    <message>
        <source>Kept in the history; past the term the lamp stays yellow, not red.</source>
        <extracomment>中文: 记入经过；过了送达期限仍算黄灯，不算超期</extracomment>
        <translation>记入经过；过了送达期限仍算黄灯，不算超期</translation>
    </message>
    <message>
        <source>Record the message</source>
        <extracomment>中文: 记下催领</extracomment>
        <translation>记下催领</translation>
    </message>
    <message>
        <source>Say how the applicant was told</source>
        <extracomment>中文: 还没写怎样告知的</extracomment>
        <translation>还没写怎样告知的</translation>
    </message>
</context>
<context>
    <name>yichuang::deliver::DeliverPage</name>
    <message>
        <source>Hand out</source>
        <extracomment>中文: 出件</extracomment>
        <translation>出件</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) waiting</source>
        <extracomment>中文: 待出件 %n 件</extracomment>
        <translation>
            <numerusform>待出件 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>to the steps</source>
        <extracomment>中文: 到步骤</extracomment>
        <translation>到步骤</translation>
    </message>
    <message>
        <source>fee</source>
        <extracomment>中文: 收费</extracomment>
        <translation>收费</translation>
    </message>
    <message>
        <source>deliver</source>
        <extracomment>中文: 送达</extracomment>
        <translation>送达</translation>
    </message>
    <message>
        <source>back to the list</source>
        <extracomment>中文: 回列表</extracomment>
        <translation>回列表</translation>
    </message>
    <message>
        <source>scan a slip: chooses the case</source>
        <extracomment>中文: 扫回执条码选件，光标在哪都行</extracomment>
        <translation>扫回执条码选件，光标在哪都行</translation>
    </message>
    <message>
        <source>list / steps</source>
        <extracomment>中文: 列表 / 各步骤</extracomment>
        <translation>列表 / 各步骤</translation>
    </message>
    <message>
        <source>by post instead</source>
        <extracomment>中文: 改邮寄</extracomment>
        <translation>改邮寄</translation>
    </message>
    <message>
        <source>remind the applicant</source>
        <extracomment>中文: 催领</extracomment>
        <translation>催领</translation>
    </message>
    <message>
        <source>list for a village</source>
        <extracomment>中文: 村点交接单</extracomment>
        <translation>村点交接单</translation>
    </message>
    <message>
        <source>ask for an evaluation</source>
        <extracomment>中文: 请申请人评价</extracomment>
        <translation>请申请人评价</translation>
    </message>
    <message>
        <source>print the delivery record</source>
        <extracomment>中文: 打印送达回证</extracomment>
        <translation>打印送达回证</translation>
    </message>
    <message>
        <source>Not read; this is what was here before.</source>
        <extracomment>The case shown is the last one that was read 中文: 没读到这件，仍是刚才的内容。</extracomment>
        <translation>没读到这件，仍是刚才的内容。</translation>
    </message>
    <message>
        <source>The scanned case is not here.</source>
        <extracomment>A scanned bar code leads to no case 中文: 扫到的办件不在本机。</extracomment>
        <translation>扫到的办件不在本机。</translation>
    </message>
    <message>
        <source>Nothing to hand out yet.</source>
        <extracomment>%1 is a case number 中文: 还不能出件。</extracomment>
        <translation>还不能出件。</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <extracomment>The act was not recorded; the reasons follow 中文: 没有记上。</extracomment>
        <translation>没有记上。</translation>
    </message>
    <message>
        <source>Delivered, and kept here</source>
        <extracomment>中文: 已送达，已存本机</extracomment>
        <translation>已送达，已存本机</translation>
    </message>
    <message>
        <source>Recorded and kept here</source>
        <extracomment>中文: 记上了，已存本机</extracomment>
        <translation>记上了，已存本机</translation>
    </message>
    <message>
        <source>%1 goes to the printer</source>
        <extracomment>%1 is a document 中文: %1已送打印</extracomment>
        <translation>%1已送打印</translation>
    </message>
    <message>
        <source>The results for villages were not read.</source>
        <extracomment>中文: 没读到要交村点的办件。</extracomment>
        <translation>没读到要交村点的办件。</translation>
    </message>
    <message>
        <source>Handed to the agent, and kept here</source>
        <extracomment>中文: 已交代办员，已存本机</extracomment>
        <translation>已交代办员，已存本机</translation>
    </message>
</context>
<context>
    <name>yichuang::deliver::EvaluationDialog</name>
    <message>
        <source>Please evaluate this service</source>
        <extracomment>中文: 请您评价这次服务</extracomment>
        <translation>请您评价这次服务</translation>
    </message>
    <message>
        <source>You choose, or leave it. The staff see nothing before you have chosen.</source>
        <extracomment>Said to the applicant 中文: 由您自己选，不评也可以。窗口人员在您评价前看不到。</extracomment>
        <translation>由您自己选，不评也可以。窗口人员在您评价前看不到。</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <extracomment>中文: 非常满意</extracomment>
        <translation>非常满意</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <extracomment>中文: 满意</extracomment>
        <translation>满意</translation>
    </message>
    <message>
        <source>Fairly satisfied</source>
        <extracomment>中文: 基本满意</extracomment>
        <translation>基本满意</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <extracomment>中文: 不满意</extracomment>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <extracomment>中文: 非常不满意</extracomment>
        <translation>非常不满意</translation>
    </message>
    <message>
        <source>No evaluation</source>
        <extracomment>The applicant does not evaluate 中文: 不评价</extracomment>
        <translation>不评价</translation>
    </message>
</context>
<context>
    <name>yichuang::deliver::ExitDetail</name>
    <message>
        <source>Way out</source>
        <extracomment>中文: 出件步骤</extracomment>
        <translation>出件步骤</translation>
    </message>
    <message>
        <source>No case is chosen</source>
        <extracomment>中文: 还没选办件</extracomment>
        <translation>还没选办件</translation>
    </message>
    <message>
        <source>Choose one on the left with ↑ and ↓, or scan the bar code of the slip.</source>
        <extracomment>中文: 在左边用 ↑↓ 选一件，或扫回执上的条码</extracomment>
        <translation>在左边用 ↑↓ 选一件，或扫回执上的条码</translation>
    </message>
    <message>
        <source>By post instead</source>
        <extracomment>中文: 改邮寄</extracomment>
        <translation>改邮寄</translation>
    </message>
    <message>
        <source>Remind</source>
        <extracomment>Tells the applicant that the result can be collected 中文: 催领</extracomment>
        <translation>催领</translation>
    </message>
    <message>
        <source>Print the record</source>
        <extracomment>中文: 打印送达回证</extracomment>
        <translation>打印送达回证</translation>
    </message>
    <message>
        <source>Ask for an evaluation</source>
        <extracomment>中文: 请申请人评价</extracomment>
        <translation>请申请人评价</translation>
    </message>
    <message>
        <source>Document checked</source>
        <extracomment>The number on the document is the applicant&apos;s 中文: 证件已核对</extracomment>
        <translation>证件已核对</translation>
    </message>
    <message>
        <source>Delivered already</source>
        <extracomment>中文: 已经送达</extracomment>
        <translation>已经送达</translation>
    </message>
    <message>
        <source>Not by post</source>
        <extracomment>中文: 改回自取</extracomment>
        <translation>改回自取</translation>
    </message>
    <message>
        <source>Reminded %1</source>
        <extracomment>%1 is a moment 中文: %1 已催领</extracomment>
        <translation>%1 已催领</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>While an act is being recorded 中文: 正在记</extracomment>
        <translation>正在记</translation>
    </message>
</context>
<context>
    <name>yichuang::deliver::ExitHead</name>
    <message>
        <source>Decided %1, to go out by %2</source>
        <extracomment>%1 is the day of the decision, %2 the last day to send or hand out 中文: %1 决定，%2 前送达</extracomment>
        <translation>%1 决定，%2 前送达</translation>
    </message>
</context>
<context>
    <name>yichuang::deliver::ExitListPane</name>
    <message>
        <source>Village list</source>
        <extracomment>中文: 村点交接单</extracomment>
        <translation>村点交接单</translation>
    </message>
    <message>
        <source>Scan the slip, or name or initials</source>
        <extracomment>中文: 扫回执条码，或输姓名、首字母</extracomment>
        <translation>扫回执条码，或输姓名、首字母</translation>
    </message>
    <message>
        <source>List of results to go out</source>
        <extracomment>中文: 出件清单</extracomment>
        <translation>出件清单</translation>
    </message>
    <message>
        <source>Nothing goes to a village</source>
        <extracomment>中文: 没有要交村点的</extracomment>
        <translation>没有要交村点的</translation>
    </message>
    <message>
        <source>Type a little more</source>
        <extracomment>中文: 再多打一点</extracomment>
        <translation>再多打一点</translation>
    </message>
    <message>
        <source>Two characters of a name or four digits of a number.</source>
        <extracomment>中文: 姓名至少两个字，号码至少四位</extracomment>
        <translation>姓名至少两个字，号码至少四位</translation>
    </message>
    <message>
        <source>No case matches</source>
        <extracomment>中文: 没有符合的办件</extracomment>
        <translation>没有符合的办件</translation>
    </message>
    <message>
        <source>Try another list, or clear the filters.</source>
        <extracomment>中文: 换个清单，或清除筛选</extracomment>
        <translation>换个清单，或清除筛选</translation>
    </message>
    <message>
        <source>All gone out</source>
        <extracomment>中文: 都送出去了</extracomment>
        <translation>都送出去了</translation>
    </message>
    <message>
        <source>Decided cases appear here.</source>
        <extracomment>中文: 有决定的办件会出现在这里</extracomment>
        <translation>有决定的办件会出现在这里</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>中文: 清除筛选</extracomment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <extracomment>中文: 没读到出件清单</extracomment>
        <translation>没读到出件清单</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>中文: 再读一次</extracomment>
        <translation>再读一次</translation>
    </message>
</context>
<context>
    <name>yichuang::deliver::ExitRowDelegate</name>
    <message>
        <source>to make</source>
        <extracomment>Under the way of delivery: the certificate is still to be made 中文: 待制证</extracomment>
        <translation>待制证</translation>
    </message>
    <message>
        <source>slip due</source>
        <extracomment>Under the way of delivery: the return slip is to come 中文: 待回执</extracomment>
        <translation>待回执</translation>
    </message>
</context>
<context>
    <name>yichuang::deliver::ExitRows</name>
    <message>
        <source>Lamp</source>
        <extracomment>中文: 灯</extracomment>
        <translation>灯</translation>
    </message>
    <message>
        <source>Document / receiver</source>
        <extracomment>中文: 证照文书 / 领取人</extracomment>
        <translation>证照文书 / 领取人</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>How the result goes out 中文: 方式</extracomment>
        <translation>方式</translation>
    </message>
    <message>
        <source>Fee (yuan)</source>
        <extracomment>中文: 费用（元）</extracomment>
        <translation>费用（元）</translation>
    </message>
    <message>
        <source>Deliver by</source>
        <extracomment>中文: 送达期限</extracomment>
        <translation>送达期限</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a spoken row 中文: ，</extracomment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>yichuang::deliver::ExitWords</name>
    <message>
        <source>Treasury receipt</source>
        <extracomment>中文: 财政票据</extracomment>
        <translation>财政票据</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <extracomment>中文: 自取</extracomment>
        <translation>自取</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>中文: 邮寄</extracomment>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>Village</source>
        <extracomment>中文: 交村点</extracomment>
        <translation>交村点</translation>
    </message>
    <message>
        <source>Electronic</source>
        <extracomment>中文: 电子送达</extracomment>
        <translation>电子送达</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>中文: 不收费</extracomment>
        <translation>不收费</translation>
    </message>
    <message>
        <source>No order yet</source>
        <extracomment>Charged by the catalogue; no payment order is out yet 中文: 待开单</extracomment>
        <translation>待开单</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <extracomment>%1 is an amount in yuan 中文: 待缴 %1</extracomment>
        <translation>待缴 %1</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <extracomment>%1 is an amount in yuan 中文: 已缴 %1</extracomment>
        <translation>已缴 %1</translation>
    </message>
    <message>
        <source>Waived</source>
        <extracomment>中文: 已减免</extracomment>
        <translation>已减免</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>中文: 待出件</extracomment>
        <translation>待出件</translation>
    </message>
    <message>
        <source>Certificates</source>
        <extracomment>中文: 待制证</extracomment>
        <translation>待制证</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <extracomment>中文: 待缴费</extracomment>
        <translation>待缴费</translation>
    </message>
    <message>
        <source>By post</source>
        <extracomment>中文: 待邮寄</extracomment>
        <translation>待邮寄</translation>
    </message>
    <message>
        <source>To villages</source>
        <extracomment>中文: 交村点</extracomment>
        <translation>交村点</translation>
    </message>
    <message>
        <source>Delivered today</source>
        <extracomment>中文: 今日已送达</extracomment>
        <translation>今日已送达</translation>
    </message>
    <message>
        <source>Register the certificate</source>
        <extracomment>Registers a certificate that was made 中文: 登记证照</extracomment>
        <translation>登记证照</translation>
    </message>
    <message>
        <source>Lay out</source>
        <extracomment>The result is laid out for collection 中文: 转待出件</extracomment>
        <translation>转待出件</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>中文: 寄出</extracomment>
        <translation>寄出</translation>
    </message>
    <message>
        <source>Make the list</source>
        <extracomment>中文: 开交接单</extracomment>
        <translation>开交接单</translation>
    </message>
    <message>
        <source>Deliver</source>
        <extracomment>中文: 送达</extracomment>
        <translation>送达</translation>
    </message>
</context>
<context>
    <name>yichuang::deliver::FeeStep</name>
    <message>
        <source>Fee</source>
        <extracomment>中文: 缴费</extracomment>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Print the payment order</source>
        <extracomment>中文: 打印缴费通知书</extracomment>
        <translation>打印缴费通知书</translation>
    </message>
    <message>
        <source>Fees</source>
        <extracomment>中文: 收费项目</extracomment>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <extracomment>中文: 缴费日期</extracomment>
        <translation>缴费日期</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>中文: 财政票据</extracomment>
        <translation>财政票据</translation>
    </message>
    <message>
        <source>Waived by a provision</source>
        <extracomment>中文: 依规定减免</extracomment>
        <translation>依规定减免</translation>
    </message>
    <message>
        <source>Provision</source>
        <extracomment>中文: 减免依据的规定</extracomment>
        <translation>减免依据的规定</translation>
    </message>
    <message>
        <source>Approved by</source>
        <extracomment>Who approved that a fee is waived 中文: 批准人</extracomment>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Waiver</source>
        <extracomment>中文: 减免依据</extracomment>
        <translation>减免依据</translation>
    </message>
    <message>
        <source>The catalogue records no amount, so nothing may be charged</source>
        <extracomment>中文: 目录没有收费标准，不能收费</extracomment>
        <translation>目录没有收费标准，不能收费</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <extracomment>中文: 不收费</extracomment>
        <translation>不收费</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <extracomment>Records that the treasury&apos;s receipt is here 中文: 登记缴费</extracomment>
        <translation>登记缴费</translation>
    </message>
    <message>
        <source>Make the payment order</source>
        <extracomment>中文: 开缴费通知书</extracomment>
        <translation>开缴费通知书</translation>
    </message>
    <message>
        <source>%1 paid %2 yuan · receipt %3</source>
        <extracomment>%1 is a day, %2 an amount, %3 the number of the receipt 中文: %1 已缴 %2 元 · 票据 %3</extracomment>
        <translation>%1 已缴 %2 元 · 票据 %3</translation>
    </message>
    <message>
        <source>Waived, approved by %1</source>
        <extracomment>%1 is a person 中文: 已减免，%1批准</extracomment>
        <translation>已减免，%1批准</translation>
    </message>
    <message>
        <source>Ordered %1</source>
        <extracomment>%1 is a moment 中文: %1 已开缴费通知书</extracomment>
        <translation>%1 已开缴费通知书</translation>
    </message>
    <message>
        <source>Total %1 yuan</source>
        <extracomment>%1 is an amount 中文: 合计 %1 元</extracomment>
        <translation>合计 %1 元</translation>
    </message>
    <message>
        <source>No quantity is given</source>
        <extracomment>中文: 还没填收费数量</extracomment>
        <translation>还没填收费数量</translation>
    </message>
    <message>
        <source>Name the provision that waives it</source>
        <extracomment>中文: 没写依据哪项规定减免</extracomment>
        <translation>没写依据哪项规定减免</translation>
    </message>
</context>
<context>
    <name>yichuang::deliver::HandOverStep</name>
    <message>
        <source>The receiver has signed the delivery record</source>
        <extracomment>中文: 领取人已在送达回证上签字</extracomment>
        <translation>领取人已在送达回证上签字</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <extracomment>中文: 年-月-日</extracomment>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Slip of</source>
        <extracomment>The day on the return slip of the post 中文: 回执日期</extracomment>
        <translation>回执日期</translation>
    </message>
    <message>
        <source>Carrier</source>
        <extracomment>中文: 快递公司</extracomment>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Tracking</source>
        <extracomment>中文: 邮件号</extracomment>
        <translation>邮件号</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>中文: 寄往</extracomment>
        <translation>寄往</translation>
    </message>
    <message>
        <source>EMS</source>
        <extracomment>The usual carrier of official mail 中文: 邮政特快专递</extracomment>
        <translation>邮政特快专递</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>中文: 签收</extracomment>
        <translation>签收</translation>
    </message>
    <message>
        <source>Tick each document as it is handed over</source>
        <extracomment>中文: 交一件勾一件</extracomment>
        <translation>交一件勾一件</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>中文: 邮寄</extracomment>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>Sending meets the delivery term; the day on the return slip is the delivery.</source>
        <extracomment>中文: 寄出即在送达期限内；回执上的日期是送达日期</extracomment>
        <translation>寄出即在送达期限内；回执上的日期是送达日期</translation>
    </message>
    <message>
        <source>Return slip</source>
        <extracomment>中文: 邮寄回执</extracomment>
        <translation>邮寄回执</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <extracomment>%1 is a carrier, %2 a tracking number, %3 an address 中文: %1 %2，寄往%3</extracomment>
        <translation>%1 %2，寄往%3</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <extracomment>%1 is a day 中文: %1 已寄出</extracomment>
        <translation>%1 已寄出</translation>
    </message>
    <message>
        <source>Goes to the village agent on one list with the others of the village.</source>
        <extracomment>中文: 和同村的一起开一张交接单，交代办员签收</extracomment>
        <translation>和同村的一起开一张交接单，交代办员签收</translation>
    </message>
    <message>
        <source>Sent electronically; the platform&apos;s record is the proof.</source>
        <extracomment>中文: 电子送达，以市平台的记录为凭</extracomment>
        <translation>电子送达，以市平台的记录为凭</translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <extracomment>%1 is a moment 中文: %1 已送达</extracomment>
        <translation>%1 已送达</translation>
    </message>
    <message>
        <source>No carrier is given</source>
        <extracomment>中文: 没填快递公司</extracomment>
        <translation>没填快递公司</translation>
    </message>
    <message>
        <source>No tracking number is given</source>
        <extracomment>中文: 没填邮件号</extracomment>
        <translation>没填邮件号</translation>
    </message>
    <message>
        <source>The day on the return slip is missing</source>
        <extracomment>中文: 还没有邮寄回执的日期</extracomment>
        <translation>还没有邮寄回执的日期</translation>
    </message>
    <message>
        <source>Not handed over yet: %1</source>
        <extracomment>%1 is documents 中文: 还没交出：%1</extracomment>
        <translation>还没交出：%1</translation>
    </message>
    <message>
        <source>The receiver has not signed yet</source>
        <extracomment>中文: 领取人还没在送达回证上签字</extracomment>
        <translation>领取人还没在送达回证上签字</translation>
    </message>
</context>
<context>
    <name>yichuang::deliver::ReceiverStep</name>
    <message>
        <source>Who collects</source>
        <extracomment>中文: 核对领取人</extracomment>
        <translation>核对领取人</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>中文: 出示证件</extracomment>
        <translation>出示证件</translation>
    </message>
    <message>
        <source>A power of attorney was shown</source>
        <extracomment>中文: 已出示授权委托书</extracomment>
        <translation>已出示授权委托书</translation>
    </message>
    <message>
        <source>Number on the document of whoever stands here</source>
        <extracomment>中文: 读卡，或输入领取人所持证件的号码</extracomment>
        <translation>读卡，或输入领取人所持证件的号码</translation>
    </message>
    <message>
        <source>The applicant; somebody else collects</source>
        <extracomment>中文: 申请人。来取的是别人</extracomment>
        <translation>申请人。来取的是别人</translation>
    </message>
    <message>
        <source>The applicant</source>
        <extracomment>中文: 申请人本人</extracomment>
        <translation>申请人本人</translation>
    </message>
    <message>
        <source>Speaks for %1</source>
        <extracomment>%1 is an organisation 中文: %1的经营者或法定代表人</extracomment>
        <translation>%1的经营者或法定代表人</translation>
    </message>
    <message>
        <source>The applicant collects</source>
        <extracomment>中文: 换成本人</extracomment>
        <translation>换成本人</translation>
    </message>
    <message>
        <source>Somebody else collects</source>
        <extracomment>中文: 换成代领人</extracomment>
        <translation>换成代领人</translation>
    </message>
    <message>
        <source>Name and document number of whoever collects are missing</source>
        <extracomment>中文: 还没填代领人姓名和证件号码</extracomment>
        <translation>还没填代领人姓名和证件号码</translation>
    </message>
    <message>
        <source>The document of %1 was not checked</source>
        <extracomment>%1 is a person 中文: 还没核对%1的证件</extracomment>
        <translation>还没核对%1的证件</translation>
    </message>
    <message>
        <source>This is not the number of %1; for somebody else change who collects</source>
        <extracomment>%1 is a person 中文: 证件号码不是%1的；别人来取要换成代领人</extracomment>
        <translation>证件号码不是%1的；别人来取要换成代领人</translation>
    </message>
</context>
<context>
    <name>yichuang::deliver::StepBlock</name>
    <message>
        <source>done</source>
        <extracomment>How a screen reader says that a step is done 中文: 已完成</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a spoken row 中文: ，</extracomment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>yichuang::deliver::VillageListDialog</name>
    <message>
        <source>List for a village</source>
        <extracomment>中文: 村点交接单</extracomment>
        <translation>村点交接单</translation>
    </message>
    <message>
        <source>No village named</source>
        <extracomment>Results that go to a village which is not known here 中文: 没写明村点的</extracomment>
        <translation>没写明村点的</translation>
    </message>
    <message>
        <source>The agent&apos;s signature is the delivery; print the list afterwards.</source>
        <extracomment>中文: 签收即送达，打印交接单</extracomment>
        <translation>签收即送达，打印交接单</translation>
    </message>
    <message>
        <source>Hand to the agent</source>
        <extracomment>中文: 交代办员</extracomment>
        <translation>交代办员</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>While an act is being recorded 中文: 正在记</extracomment>
        <translation>正在记</translation>
    </message>
    <message>
        <source>Village</source>
        <extracomment>中文: 村点</extracomment>
        <translation>村点</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>中文: 代办员</extracomment>
        <translation>代办员</translation>
    </message>
    <message>
        <source>List no.</source>
        <extracomment>中文: 交接单号</extracomment>
        <translation>交接单号</translation>
    </message>
    <message>
        <source>The agent has signed the list</source>
        <extracomment>中文: 代办员已在交接单上签字</extracomment>
        <translation>代办员已在交接单上签字</translation>
    </message>
    <message>
        <source>Village agent</source>
        <extracomment>Relation of the village agent to the applicant, printed on papers 中文: 代办员</extracomment>
        <translation>代办员</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <extracomment>中文: 没有勾选要交的</extracomment>
        <translation>没有勾选要交的</translation>
    </message>
    <message>
        <source>The agent is not named</source>
        <extracomment>中文: 没填代办员姓名</extracomment>
        <translation>没填代办员姓名</translation>
    </message>
    <message>
        <source>The list has no number</source>
        <extracomment>中文: 没填交接单号</extracomment>
        <translation>没填交接单号</translation>
    </message>
    <message>
        <source>The agent has not signed</source>
        <extracomment>中文: 代办员还没签字</extracomment>
        <translation>代办员还没签字</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <extracomment>The act was not recorded; the reasons follow 中文: 没有记上。</extracomment>
        <translation>没有记上。</translation>
    </message>
</context>
<context>
    <name>yichuang::itemmodels::CatalogueTreeModel</name>
    <message>
        <source>Joint themes</source>
        <extracomment>Group of the joint themes at the end of the tree 中文: 一件事</extracomment>
        <translation>一件事</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <extracomment>%1 is a department 中文: %1，%n 项</extracomment>
        <translation>
            <numerusform>%1，%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>中文: 还有 %n 项</extracomment>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::itemmodels::FeeLinesModel</name>
    <message>
        <source>%1 (%2 %3)</source>
        <extracomment>%1 is a fee, %2 an amount in yuan, %3 a unit such as 元/件 中文: %1（%2 %3）</extracomment>
        <translation>%1（%2 %3）</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Head of the column with the names of fees 中文: 项目</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>中文: 数量</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>Head of the column with the provision behind a fee 中文: 依据</extracomment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <extracomment>中文: 金额（元）</extracomment>
        <translation>金额（元）</translation>
    </message>
</context>
<context>
    <name>yichuang::itemmodels::TimelineModel</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <extracomment>%n papers came with the application 中文: 材料 %n 份</extracomment>
        <translation>
            <numerusform>材料 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>papers returned to %1</source>
        <extracomment>%1 is a person 中文: 材料退给%1</extracomment>
        <translation>材料退给%1</translation>
    </message>
    <message>
        <source>not answered within five days: accepted by law</source>
        <extracomment>中文: 五日内没有答复，依法视为受理</extracomment>
        <translation>五日内没有答复，依法视为受理</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <extracomment>%1 is a township centre, %2 a person there 中文: 交%1 %2</extracomment>
        <translation>交%1 %2</translation>
    </message>
    <message>
        <source>%1, again</source>
        <extracomment>%1 is a document that was printed before 中文: 重打%1</extracomment>
        <translation>重打%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Papers received</source>
        <extracomment>中文: 收件</extracomment>
        <translation>收件</translation>
    </message>
    <message>
        <source>No licence required</source>
        <extracomment>中文: 告知无需许可</extracomment>
        <translation>告知无需许可</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <extracomment>中文: 不予受理</extracomment>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Corrected on the spot</source>
        <extracomment>中文: 当场更正</extracomment>
        <translation>当场更正</translation>
    </message>
    <message>
        <source>Told what is missing</source>
        <extracomment>中文: 一次性告知补正</extracomment>
        <translation>一次性告知补正</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>中文: 受理</extracomment>
        <translation>受理</translation>
    </message>
    <message>
        <source>Returned uncorrected</source>
        <extracomment>中文: 逾期未补正，退件</extracomment>
        <translation>逾期未补正，退件</translation>
    </message>
    <message>
        <source>Counts as accepted</source>
        <extracomment>中文: 视为受理</extracomment>
        <translation>视为受理</translation>
    </message>
    <message>
        <source>Handed in</source>
        <extracomment>中文: 移交</extracomment>
        <translation>移交</translation>
    </message>
    <message>
        <source>Withdrawn by the applicant</source>
        <extracomment>中文: 申请人撤回</extracomment>
        <translation>申请人撤回</translation>
    </message>
    <message>
        <source>Papers came in</source>
        <extracomment>中文: 补材料</extracomment>
        <translation>补材料</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>中文: 备注</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>中文: 打印</extracomment>
        <translation>打印</translation>
    </message>
    <message>
        <source>%1 (of no effect)</source>
        <extracomment>The event was refused or displaced by another and is no part of the case 中文: %1（没有生效）</extracomment>
        <translation>%1（没有生效）</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between who and what in a line of the history 中文: ；</extracomment>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%1 to follow within %n working day(s)</source>
        <extracomment>%1 are papers, %n working days 中文: %1，%n 个工作日内补交</extracomment>
        <translation>
            <numerusform>%1，%n 个工作日内补交</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2; %3</source>
        <extracomment>%1 is a procedure, %2 an institution, %3 a reason 中文: %1，由%2进行；%3</extracomment>
        <translation>%1，由%2进行；%3</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s); %1</source>
        <extracomment>%1 is a reason 中文: %n 个工作日；%1</extracomment>
        <translation>
            <numerusform>%n 个工作日；%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <extracomment>%1 and %2 are days 中文: %1 改为 %2</extracomment>
        <translation>%1 改为 %2</translation>
    </message>
    <message>
        <source>Accepted with papers to follow</source>
        <extracomment>中文: 容缺受理</extracomment>
        <translation>容缺受理</translation>
    </message>
    <message>
        <source>Tolerated papers complete</source>
        <extracomment>中文: 容缺材料补齐</extracomment>
        <translation>容缺材料补齐</translation>
    </message>
    <message>
        <source>Review taken up</source>
        <extracomment>中文: 开始审查</extracomment>
        <translation>开始审查</translation>
    </message>
    <message>
        <source>Stop asked for</source>
        <extracomment>中文: 提请暂停计时</extracomment>
        <translation>提请暂停计时</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <extracomment>中文: 暂停计时</extracomment>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>Clock runs again</source>
        <extracomment>中文: 恢复计时</extracomment>
        <translation>恢复计时</translation>
    </message>
    <message>
        <source>Other departments asked</source>
        <extracomment>中文: 征询联办部门</extracomment>
        <translation>征询联办部门</translation>
    </message>
    <message>
        <source>Opinion given</source>
        <extracomment>中文: 联办部门答复</extracomment>
        <translation>联办部门答复</translation>
    </message>
    <message>
        <source>Opinions complete</source>
        <extracomment>中文: 征询结束</extracomment>
        <translation>征询结束</translation>
    </message>
    <message>
        <source>Sent to the superior</source>
        <extracomment>中文: 上报</extracomment>
        <translation>上报</translation>
    </message>
    <message>
        <source>The superior decided</source>
        <extracomment>中文: 上级决定</extracomment>
        <translation>上级决定</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <extracomment>中文: 审核意见</extracomment>
        <translation>审核意见</translation>
    </message>
    <message>
        <source>Returned to the reviewer</source>
        <extracomment>中文: 退回审核</extracomment>
        <translation>退回审核</translation>
    </message>
    <message>
        <source>Granted</source>
        <extracomment>中文: 准予</extracomment>
        <translation>准予</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>中文: 不予</extracomment>
        <translation>不予</translation>
    </message>
    <message>
        <source>Term extended</source>
        <extracomment>中文: 延期</extracomment>
        <translation>延期</translation>
    </message>
    <message>
        <source>Terminated</source>
        <extracomment>中文: 终止</extracomment>
        <translation>终止</translation>
    </message>
    <message>
        <source>Certificate made</source>
        <extracomment>中文: 制证</extracomment>
        <translation>制证</translation>
    </message>
    <message>
        <source>Ready to hand out</source>
        <extracomment>中文: 待出件</extracomment>
        <translation>待出件</translation>
    </message>
    <message>
        <source>Sent by mail</source>
        <extracomment>中文: 寄出</extracomment>
        <translation>寄出</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>中文: 送达</extracomment>
        <translation>送达</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>中文: 办结</extracomment>
        <translation>办结</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <extracomment>中文: 评价</extracomment>
        <translation>评价</translation>
    </message>
    <message>
        <source>Archived</source>
        <extracomment>中文: 归档</extracomment>
        <translation>归档</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>中文: 作废</extracomment>
        <translation>作废</translation>
    </message>
    <message>
        <source>Payment order</source>
        <extracomment>中文: 开缴费通知</extracomment>
        <translation>开缴费通知</translation>
    </message>
    <message>
        <source>Fee settled</source>
        <extracomment>中文: 缴费</extracomment>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Reclassified</source>
        <extracomment>中文: 改判</extracomment>
        <translation>改判</translation>
    </message>
    <message>
        <source>Due date moved</source>
        <extracomment>中文: 期限变更</extracomment>
        <translation>期限变更</translation>
    </message>
    <message>
        <source>%1, no. %2 in the register</source>
        <extracomment>%1 is a document, %2 the running number in the register of the seal 中文: %1，用印登记第 %2 号</extracomment>
        <translation>%1，用印登记第 %2 号</translation>
    </message>
    <message>
        <source>%1, no. %2 in the register: %3</source>
        <extracomment>%1 is a document, %2 the running number in the register of the seal, %3 why 中文: %1，用印登记第 %2 号：%3</extracomment>
        <translation>%1，用印登记第 %2 号：%3</translation>
    </message>
    <message>
        <source>Sealed</source>
        <extracomment>中文: 用印</extracomment>
        <translation>用印</translation>
    </message>
    <message>
        <source>Seal spoiled</source>
        <extracomment>中文: 用印作废</extracomment>
        <translation>用印作废</translation>
    </message>
    <message>
        <source>The act set aside was taken: %1</source>
        <extracomment>%1 is the reason 中文: 采用搁置的记录：%1</extracomment>
        <translation>采用搁置的记录：%1</translation>
    </message>
    <message>
        <source>The platform&apos;s order stands: %1</source>
        <extracomment>%1 is the reason 中文: 保留平台已有的经过：%1</extracomment>
        <translation>保留平台已有的经过：%1</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <extracomment>中文: 冲突选定</extracomment>
        <translation>冲突选定</translation>
    </message>
    <message>
        <source>Two places: both cases go on. %1</source>
        <extracomment>Of two cases of one request; %1 is the reason 中文: 两头受理：两件都办。%1</extracomment>
        <translation>两头受理：两件都办。%1</translation>
    </message>
    <message>
        <source>Two places: this case goes on, the other does not. %1</source>
        <extracomment>Of two cases of one request; %1 is the reason 中文: 两头受理：这一件办，另一件不再办。%1</extracomment>
        <translation>两头受理：这一件办，另一件不再办。%1</translation>
    </message>
    <message>
        <source>Two places: the other case goes on, this one does not. %1</source>
        <extracomment>Of two cases of one request; %1 is the reason 中文: 两头受理：另一件办，这一件不再办。%1</extracomment>
        <translation>两头受理：另一件办，这一件不再办。%1</translation>
    </message>
    <message>
        <source>The moment written stands: %1</source>
        <extracomment>Of an act whose clock was doubtful; %1 is the reason 中文: 认当时记的时间：%1</extracomment>
        <translation>认当时记的时间：%1</translation>
    </message>
    <message>
        <source>The moment of arrival, %1, counts: %2</source>
        <extracomment>Of an act whose clock was doubtful; %1 is a moment, %2 the reason 中文: 认市平台收到的时间 %1：%2</extracomment>
        <translation>认市平台收到的时间 %1：%2</translation>
    </message>
    <message>
        <source>Open at two places</source>
        <extracomment>The platform found the same request open elsewhere 中文: 两头受理</extracomment>
        <translation>两头受理</translation>
    </message>
    <message>
        <source>Received although open elsewhere</source>
        <extracomment>A clerk received a second request all the same 中文: 明知另一处已收件，仍受理</extracomment>
        <translation>明知另一处已收件，仍受理</translation>
    </message>
    <message>
        <source>Another case number</source>
        <extracomment>中文: 换了办件编号</extracomment>
        <translation>换了办件编号</translation>
    </message>
</context>
<context>
    <name>yichuang::settingspage::BackupSection</name>
    <message>
        <source>Records and backup</source>
        <extracomment>中文: 日志与备份</extracomment>
        <translation>日志与备份</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <extracomment>中文: 备份到文件…</extracomment>
        <translation>备份到文件…</translation>
    </message>
    <message>
        <source>Prove the chain of records</source>
        <extracomment>中文: 校验记录链</extracomment>
        <translation>校验记录链</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>中文: 备份</extracomment>
        <translation>备份</translation>
    </message>
    <message>
        <source>A backup is a copy of all data, checked as soon as it is written, while work goes on. What is personal stays encrypted in it; passwords and the recovery key keep working.</source>
        <extracomment>中文: 备份是整个数据的一份副本，写完当场校验，不影响办件。备份里的个人信息是加密的，口令和恢复码照旧管用。</extracomment>
        <translation>备份是整个数据的一份副本，写完当场校验，不影响办件。备份里的个人信息是加密的，口令和恢复码照旧管用。</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <extracomment>中文: 用备份恢复…</extracomment>
        <translation>用备份恢复…</translation>
    </message>
    <message>
        <source>Restoring needs every window closed; this version cannot do it from here. Ask the administrator</source>
        <extracomment>中文: 恢复要在窗口都关着时做，这个版本的窗口还做不了；请找管理员</extracomment>
        <translation>恢复要在窗口都关着时做，这个版本的窗口还做不了；请找管理员</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>中文: 日志</extracomment>
        <translation>日志</translation>
    </message>
    <message>
        <source>Every act is a link of a chain; a link changed, taken out or put in is found.</source>
        <extracomment>中文: 每一步都记在一条链里，改动、删掉、插进任何一条都会被发现。</extracomment>
        <translation>每一步都记在一条链里，改动、删掉、插进任何一条都会被发现。</translation>
    </message>
    <message>
        <source>Where to back up</source>
        <extracomment>中文: 备份到哪里</extracomment>
        <translation>备份到哪里</translation>
    </message>
    <message>
        <source>There is such a file already, and an old backup is never written over. Choose another name.</source>
        <extracomment>中文: 已经有这个文件，旧备份不覆盖。换个名字再存</extracomment>
        <translation>已经有这个文件，旧备份不覆盖。换个名字再存</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>中文: 正在备份</extracomment>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backed up and checked at %1, %2 MB: %3</source>
        <extracomment>%1 is a time, %2 megabytes, %3 a file 中文: %1 备份并校验好了，%2 MB：%3</extracomment>
        <translation>%1 备份并校验好了，%2 MB：%3</translation>
    </message>
    <message>
        <source>%1 / %2 MB, then it is checked</source>
        <extracomment>Progress of a backup; megabytes 中文: %1 / %2 MB，写完还要校验</extracomment>
        <translation>%1 / %2 MB，写完还要校验</translation>
    </message>
    <message>
        <source>Proving</source>
        <extracomment>中文: 正在校验</extracomment>
        <translation>正在校验</translation>
    </message>
    <message numerus="yes">
        <source>Proved at %1: the chain is whole, %n record(s)</source>
        <extracomment>Records of the chain; %1 is a time 中文: %1 校验过：记录链完整，共 %n 条</extracomment>
        <translation>
            <numerusform>%1 校验过：记录链完整，共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken: a record was changed, taken out or put in. Stop working and ask the administrator at once.</source>
        <extracomment>中文: 记录链断了：有记录被改动、删掉或插进来。先别再办件，马上找管理员</extracomment>
        <translation>记录链断了：有记录被改动、删掉或插进来。先别再办件，马上找管理员</translation>
    </message>
</context>
<context>
    <name>yichuang::settingspage::CalendarSection</name>
    <message>
        <source>Catalogue and calendar</source>
        <extracomment>中文: 目录与日历</extracomment>
        <translation>目录与日历</translation>
    </message>
    <message>
        <source>Import a calendar file…</source>
        <extracomment>中文: 导入日历文件…</extracomment>
        <translation>导入日历文件…</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>中文: 看名单</extracomment>
        <translation>看名单</translation>
    </message>
    <message>
        <source>Catalogue of items</source>
        <extracomment>中文: 事项目录</extracomment>
        <translation>事项目录</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>中文: 内容</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>中文: 版本</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Calendar of working days</source>
        <extracomment>中文: 工作日历</extracomment>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Years of the calendar</source>
        <extracomment>中文: 日历里的年份</extracomment>
        <translation>日历里的年份</translation>
    </message>
    <message>
        <source>Calendars typed in, waiting for a second person</source>
        <extracomment>中文: 等第二个人确认的手工日历</extracomment>
        <translation>等第二个人确认的手工日历</translation>
    </message>
    <message>
        <source>None is waiting. A calendar is typed in with yichuangctl calendar propose and confirmed here by another person.</source>
        <extracomment>中文: 没有等确认的。手工录入用 yichuangctl calendar propose，由另一个人在这里确认。</extracomment>
        <translation>没有等确认的。手工录入用 yichuangctl calendar propose，由另一个人在这里确认。</translation>
    </message>
    <message>
        <source>Items: %1, departments: %2, joint themes: %3</source>
        <extracomment>Numbers of items, departments and joint themes 中文: 事项 %1，部门 %2，一件事 %3</extracomment>
        <translation>事项 %1，部门 %2，一件事 %3</translation>
    </message>
    <message>
        <source>delivered with the program</source>
        <extracomment>The catalogue that came with the program 中文: 随程序提供的</extracomment>
        <translation>随程序提供的</translation>
    </message>
    <message>
        <source>%1, typed by %2 on %3</source>
        <extracomment>%1 is a year, %2 a person, %3 a moment 中文: %1 年，%2 %3 录入</extracomment>
        <translation>%1 年，%2 %3 录入</translation>
    </message>
    <message>
        <source>Look and confirm</source>
        <extracomment>中文: 看影响、确认</extracomment>
        <translation>看影响、确认</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>中文: 撤掉</extracomment>
        <translation>撤掉</translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s) hold a paper whose date no longer counts; tell them</source>
        <extracomment>中文: 有 %n 位申请人手里的到期日不再作数，要告诉他们</extracomment>
        <translation>
            <numerusform>有 %n 位申请人手里的到期日不再作数，要告诉他们</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose calendar files</source>
        <extracomment>中文: 选日历文件</extracomment>
        <translation>选日历文件</translation>
    </message>
    <message>
        <source>Calendars (YYYY.json) (*.json)</source>
        <extracomment>中文: 日历（年份.json） (*.json)</extracomment>
        <translation>日历（年份.json） (*.json)</translation>
    </message>
    <message>
        <source>Looking at the cases</source>
        <extracomment>中文: 正在算影响</extracomment>
        <translation>正在算影响</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <extracomment>中文: 导入日历</extracomment>
        <translation>导入日历</translation>
    </message>
    <message>
        <source>Import it</source>
        <extracomment>中文: 导入</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Confirm the calendar of %1</source>
        <extracomment>%1 is a year 中文: 确认 %1 年的日历</extracomment>
        <translation>确认 %1 年的日历</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <extracomment>中文: 确认采用</extracomment>
        <translation>确认采用</translation>
    </message>
    <message numerus="yes">
        <source>The calendar counts now; due days that changed: %n</source>
        <extracomment>中文: 日历已采用，%n 件的到期日改了</extracomment>
        <translation>
            <numerusform>日历已采用，%n 件的到期日改了</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::settingspage::DisplaySection</name>
    <message>
        <source>Display</source>
        <extracomment>中文: 显示</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>中文: 字号</extracomment>
        <translation>字号</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>中文: 对比</extracomment>
        <translation>对比</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Contrast as designed 中文: 平常</extracomment>
        <translation>平常</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>中文: 高对比</extracomment>
        <translation>高对比</translation>
    </message>
    <message>
        <source>Applied at once; Ctrl Z takes it back. Everywhere: Ctrl + and Ctrl − for the text size, Shift F11 for the contrast.</source>
        <extracomment>中文: 马上生效，Ctrl Z 撤销。随处可用：Ctrl + 和 Ctrl − 改字号，Shift F11 换对比。</extracomment>
        <translation>马上生效，Ctrl Z 撤销。随处可用：Ctrl + 和 Ctrl − 改字号，Shift F11 换对比。</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>中文: 语言</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of this language 中文: 中文</extracomment>
        <translation>中文</translation>
    </message>
    <message>
        <source>The language is chosen at the start: yichuang --language zh_CN is Chinese.</source>
        <extracomment>中文: 语言在启动时定：yichuang --language en 是英文。</extracomment>
        <translation>语言在启动时定：yichuang --language en 是英文。</translation>
    </message>
    <message>
        <source>The text size was changed</source>
        <extracomment>中文: 字号改了</extracomment>
        <translation>字号改了</translation>
    </message>
    <message>
        <source>The contrast was changed</source>
        <extracomment>中文: 对比改了</extracomment>
        <translation>对比改了</translation>
    </message>
</context>
<context>
    <name>yichuang::settingspage::MovedModel</name>
    <message>
        <source>paused</source>
        <extracomment>In the place of a due day: the clock is stopped 中文: 暂停中</extracomment>
        <translation>暂停中</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>中文: 编号</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>中文: 事项</extracomment>
        <translation>事项</translation>
    </message>
    <message>
        <source>Due now</source>
        <extracomment>Due day now 中文: 原到期</extracomment>
        <translation>原到期</translation>
    </message>
    <message>
        <source>Due then</source>
        <extracomment>Due day under the other calendar 中文: 新到期</extracomment>
        <translation>新到期</translation>
    </message>
    <message>
        <source>On paper</source>
        <extracomment>Whether the old date stands on a paper 中文: 纸上</extracomment>
        <translation>纸上</translation>
    </message>
    <message>
        <source>%1 provisional</source>
        <extracomment>%1 is a day that may still move 中文: %1 暂定</extracomment>
        <translation>%1 暂定</translation>
    </message>
    <message>
        <source>printed</source>
        <extracomment>The old date stands on a paper the applicant has 中文: 已印</extracomment>
        <translation>已印</translation>
    </message>
    <message>
        <source>not printed</source>
        <extracomment>No paper bears the old date 中文: 没印</extracomment>
        <translation>没印</translation>
    </message>
</context>
<context>
    <name>yichuang::settingspage::PlaceSection</name>
    <message>
        <source>This machine and window</source>
        <extracomment>中文: 本机与窗口</extracomment>
        <translation>本机与窗口</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Name of the hall or service point 中文: 地点</extracomment>
        <translation>地点</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>中文: 窗口</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Terminal</source>
        <extracomment>Number of this machine in case numbers 中文: 终端号</extracomment>
        <translation>终端号</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>中文: 窗口电话</extracomment>
        <translation>窗口电话</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>中文: 登录的人</extracomment>
        <translation>登录的人</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>中文: 数据位置</extracomment>
        <translation>数据位置</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>中文: 程序版本</extracomment>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Place, window and terminal are set by the administrator when the machine is enrolled; they are only shown here.</source>
        <extracomment>中文: 地点、窗口和终端号由管理员登记时定，这里只看。</extracomment>
        <translation>地点、窗口和终端号由管理员登记时定，这里只看。</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>中文: 设备</extracomment>
        <translation>设备</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>The profile does not say 中文: 没有登记</extracomment>
        <translation>没有登记</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a place, %2 its code of 12 digits 中文: %1（%2）</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>none yet; case numbers are given out after enrolment</source>
        <extracomment>中文: 还没有；入网登记以后才能给办件编号</extracomment>
        <translation>还没有；入网登记以后才能给办件编号</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person, %2 roles 中文: %1，%2</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>State of a device 中文: 可用</extracomment>
        <translation>可用</translation>
    </message>
    <message>
        <source>needs attention</source>
        <extracomment>State of a device 中文: 要看一下</extracomment>
        <translation>要看一下</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>State of a device 中文: 没有</extracomment>
        <translation>没有</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a device, %2 its state 中文: %1：%2</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 is a device, %2 its state, %3 what is wrong or its name 中文: %1：%2（%3）</extracomment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>中文: 办公时间</extracomment>
        <translation>办公时间</translation>
    </message>
</context>
<context>
    <name>yichuang::settingspage::SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <extracomment>中文: 设置的各部分</extracomment>
        <translation>设置的各部分</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>中文: 设置</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>another part</source>
        <extracomment>中文: 换一部分</extracomment>
        <translation>换一部分</translation>
    </message>
    <message>
        <source>into that part</source>
        <extracomment>中文: 到那一部分</extracomment>
        <translation>到那一部分</translation>
    </message>
    <message>
        <source>take back</source>
        <extracomment>中文: 撤销</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>refresh</source>
        <extracomment>中文: 刷新</extracomment>
        <translation>刷新</translation>
    </message>
</context>
<context>
    <name>yichuang::settingspage::SyncSection</name>
    <message>
        <source>Sync</source>
        <extracomment>中文: 同步</extracomment>
        <translation>同步</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <extracomment>Whether this machine is enrolled 中文: 入网登记</extracomment>
        <translation>入网登记</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>Address of the city platform 中文: 市平台</extracomment>
        <translation>市平台</translation>
    </message>
    <message>
        <source>Last contact</source>
        <extracomment>中文: 最近联系</extracomment>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>中文: 等上传</extracomment>
        <translation>等上传</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Difference of the clocks 中文: 时钟差</extracomment>
        <translation>时钟差</translation>
    </message>
    <message>
        <source>This device</source>
        <extracomment>中文: 本机标识</extracomment>
        <translation>本机标识</translation>
    </message>
    <message>
        <source>Sync now</source>
        <extracomment>中文: 现在传一次</extracomment>
        <translation>现在传一次</translation>
    </message>
    <message>
        <source>Enrolling and changing the platform is done by the administrator with yichuangctl sync enrol.</source>
        <extracomment>中文: 登记和换平台由管理员用 yichuangctl sync enrol 做。</extracomment>
        <translation>登记和换平台由管理员用 yichuangctl sync enrol 做。</translation>
    </message>
    <message>
        <source>The platform is being asked; the state is at the top right</source>
        <extracomment>中文: 正在和市平台联系，状态看右上角</extracomment>
        <translation>正在和市平台联系，状态看右上角</translation>
    </message>
    <message>
        <source>enrolled</source>
        <extracomment>中文: 已登记</extracomment>
        <translation>已登记</translation>
    </message>
    <message>
        <source>not enrolled; work goes on and is kept here</source>
        <extracomment>中文: 还没有登记；办件照常，都存在本机</extracomment>
        <translation>还没有登记；办件照常，都存在本机</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No platform is set 中文: 没有</extracomment>
        <translation>没有</translation>
    </message>
    <message>
        <source>%1 s off the platform&apos;s</source>
        <extracomment>Seconds this machine is off the platform&apos;s clock 中文: 和市平台差 %1 秒</extracomment>
        <translation>和市平台差 %1 秒</translation>
    </message>
    <message>
        <source>never compared</source>
        <extracomment>中文: 没有比对过</extracomment>
        <translation>没有比对过</translation>
    </message>
    <message>
        <source>Not enrolled yet: there is no platform to send to</source>
        <extracomment>中文: 还没有入网登记，没有地方可传</extracomment>
        <translation>还没有入网登记，没有地方可传</translation>
    </message>
    <message>
        <source>Set by the city</source>
        <extracomment>What the city sets for its places 中文: 市里的设置</extracomment>
        <translation>市里的设置</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>中文: 没有下发</extracomment>
        <translation>没有下发</translation>
    </message>
    <message>
        <source>came %1 and cannot be used; what was before goes on counting. The city has to correct: %2</source>
        <extracomment>%1 is a moment, %2 the field that is wrong 中文: %1 收到，不能用，仍按原来的办。请市里改：%2</extracomment>
        <translation>%1 收到，不能用，仍按原来的办。请市里改：%2</translation>
    </message>
    <message>
        <source>came %1, counts from the next sign-in</source>
        <extracomment>%1 is a moment 中文: %1 收到，登录时生效</extracomment>
        <translation>%1 收到，登录时生效</translation>
    </message>
    <message>
        <source>never so far</source>
        <extracomment>中文: 还没有联系上过</extracomment>
        <translation>还没有联系上过</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <extracomment>What waits for the platform 中文: %n 条</extracomment>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::settingspage::TellDialog</name>
    <message>
        <source>Applicants to tell</source>
        <extracomment>中文: 要告诉的申请人</extracomment>
        <translation>要告诉的申请人</translation>
    </message>
    <message>
        <source>Their papers bear the old date. Print the notice again, or telephone.</source>
        <extracomment>中文: 他们手里的纸上是旧日期。重新打印通知书，或打电话告诉。</extracomment>
        <translation>他们手里的纸上是旧日期。重新打印通知书，或打电话告诉。</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>中文: 看过了</extracomment>
        <translation>看过了</translation>
    </message>
</context>
<context>
    <name>yichuang::settingspage::TellModel</name>
    <message>
        <source>Number</source>
        <extracomment>中文: 编号</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Applicant</source>
        <extracomment>中文: 申请人</extracomment>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>中文: 电话</extracomment>
        <translation>电话</translation>
    </message>
    <message>
        <source>On paper</source>
        <extracomment>The due day on the applicant&apos;s paper 中文: 纸上的到期</extracomment>
        <translation>纸上的到期</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>The due day that counts 中文: 现在的到期</extracomment>
        <translation>现在的到期</translation>
    </message>
</context>
<context>
    <name>yichuang::settingspage::WhatIfDialog</name>
    <message>
        <source>No case changes its due day</source>
        <extracomment>中文: 没有办件的到期日会变</extracomment>
        <translation>没有办件的到期日会变</translation>
    </message>
    <message>
        <source>Cases that change their due day</source>
        <extracomment>中文: 到期日会变的办件</extracomment>
        <translation>到期日会变的办件</translation>
    </message>
    <message>
        <source>Each change is recorded on its case; ended cases stay as they are</source>
        <extracomment>中文: 每件改动都会记进经过；办结的不动</extracomment>
        <translation>每件改动都会记进经过；办结的不动</translation>
    </message>
    <message>
        <source>Of %1 open cases %2 change their due day; %3 of those have the old one on a paper the applicant holds.</source>
        <extracomment>%1 open cases; %2 of them change their due day; of those %3 have the old one on a paper 中文: 在办 %1 件，%2 件的到期日会变，其中 %3 件的旧日期已经印给申请人。</extracomment>
        <translation>在办 %1 件，%2 件的到期日会变，其中 %3 件的旧日期已经印给申请人。</translation>
    </message>
    <message>
        <source>Provisional dates that become certain: %1.</source>
        <extracomment>Provisional dates that become certain 中文: 暂定转为确定的 %1 件。</extracomment>
        <translation>暂定转为确定的 %1 件。</translation>
    </message>
    <message>
        <source>Dates that become provisional again: %1.</source>
        <extracomment>Certain dates that become provisional 中文: 确定变回暂定的 %1 件。</extracomment>
        <translation>确定变回暂定的 %1 件。</translation>
    </message>
    <message>
        <source>Changing</source>
        <extracomment>中文: 正在改</extracomment>
        <translation>正在改</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>中文: 没有改。</extracomment>
        <translation>没有改。</translation>
    </message>
</context>
<context>
    <name>yichuang::settingspage::YearModel</name>
    <message>
        <source>Year</source>
        <extracomment>中文: 年份</extracomment>
        <translation>年份</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>Number of the yearly notice of the State Council&apos;s General Office 中文: 放假通知</extracomment>
        <translation>放假通知</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>Day the notice was published 中文: 发布</extracomment>
        <translation>发布</translation>
    </message>
    <message>
        <source>Working days</source>
        <extracomment>中文: 工作日</extracomment>
        <translation>工作日</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Where the year came from 中文: 来源</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>not published; dates are provisional</source>
        <extracomment>In the place of the notice of a year 中文: 还没发布，日期暂定</extracomment>
        <translation>还没发布，日期暂定</translation>
    </message>
</context>
<context>
    <name>yichuang::shared::BusySpinner</name>
    <message>
        <source>Working</source>
        <extracomment>中文: 正在进行</extracomment>
        <translation>正在进行</translation>
    </message>
</context>
<context>
    <name>yichuang::shared::CaseWords</name>
    <message>
        <source>received</source>
        <extracomment>中文: 已收件</extracomment>
        <translation>已收件</translation>
    </message>
    <message>
        <source>handed in</source>
        <extracomment>中文: 已移交</extracomment>
        <translation>已移交</translation>
    </message>
    <message>
        <source>to be corrected</source>
        <extracomment>中文: 待补正</extracomment>
        <translation>待补正</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>中文: 已受理</extracomment>
        <translation>已受理</translation>
    </message>
    <message>
        <source>in review</source>
        <extracomment>中文: 审核中</extracomment>
        <translation>审核中</translation>
    </message>
    <message>
        <source>special procedure</source>
        <extracomment>中文: 特别程序</extracomment>
        <translation>特别程序</translation>
    </message>
    <message>
        <source>asking departments</source>
        <extracomment>中文: 联办征询</extracomment>
        <translation>联办征询</translation>
    </message>
    <message>
        <source>forwarded</source>
        <extracomment>中文: 已上报</extracomment>
        <translation>已上报</translation>
    </message>
    <message>
        <source>to be approved</source>
        <extracomment>中文: 待核准</extracomment>
        <translation>待核准</translation>
    </message>
    <message>
        <source>granted</source>
        <extracomment>中文: 准予</extracomment>
        <translation>准予</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>中文: 不予</extracomment>
        <translation>不予</translation>
    </message>
    <message>
        <source>certificate in the making</source>
        <extracomment>中文: 制证</extracomment>
        <translation>制证</translation>
    </message>
    <message>
        <source>ready to hand out</source>
        <extracomment>中文: 待出件</extracomment>
        <translation>待出件</translation>
    </message>
    <message>
        <source>delivered</source>
        <extracomment>中文: 已送达</extracomment>
        <translation>已送达</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>中文: 办结</extracomment>
        <translation>办结</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>中文: 归档</extracomment>
        <translation>归档</translation>
    </message>
    <message>
        <source>no licence required</source>
        <extracomment>中文: 无需许可</extracomment>
        <translation>无需许可</translation>
    </message>
    <message>
        <source>not accepted</source>
        <extracomment>中文: 不予受理</extracomment>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>returned uncorrected</source>
        <extracomment>中文: 逾期退件</extracomment>
        <translation>逾期退件</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <extracomment>中文: 已撤回</extracomment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>terminated</source>
        <extracomment>中文: 终止</extracomment>
        <translation>终止</translation>
    </message>
    <message>
        <source>void</source>
        <extracomment>中文: 作废</extracomment>
        <translation>作废</translation>
    </message>
    <message>
        <source>applicant</source>
        <extracomment>中文: 申请人</extracomment>
        <translation>申请人</translation>
    </message>
    <message>
        <source>village proxy</source>
        <extracomment>中文: 村级代办员</extracomment>
        <translation>村级代办员</translation>
    </message>
    <message>
        <source>window clerk</source>
        <extracomment>中文: 综合窗口受理员</extracomment>
        <translation>综合窗口受理员</translation>
    </message>
    <message>
        <source>reviewer</source>
        <extracomment>中文: 审核人</extracomment>
        <translation>审核人</translation>
    </message>
    <message>
        <source>chief representative</source>
        <extracomment>中文: 首席代表</extracomment>
        <translation>首席代表</translation>
    </message>
    <message>
        <source>head of the organ</source>
        <extracomment>中文: 行政机关负责人</extracomment>
        <translation>行政机关负责人</translation>
    </message>
    <message>
        <source>head of the government</source>
        <extracomment>中文: 本级政府负责人</extracomment>
        <translation>本级政府负责人</translation>
    </message>
    <message>
        <source>joint department</source>
        <extracomment>中文: 联办部门</extracomment>
        <translation>联办部门</translation>
    </message>
    <message>
        <source>superior organ</source>
        <extracomment>中文: 上级机关</extracomment>
        <translation>上级机关</translation>
    </message>
    <message>
        <source>cashier</source>
        <extracomment>中文: 收费员</extracomment>
        <translation>收费员</translation>
    </message>
    <message>
        <source>delivery clerk</source>
        <extracomment>中文: 出件员</extracomment>
        <translation>出件员</translation>
    </message>
    <message>
        <source>supervisor</source>
        <extracomment>中文: 监察员</extracomment>
        <translation>监察员</translation>
    </message>
    <message>
        <source>archivist</source>
        <extracomment>中文: 档案员</extracomment>
        <translation>档案员</translation>
    </message>
    <message>
        <source>administrator</source>
        <extracomment>中文: 管理员</extracomment>
        <translation>管理员</translation>
    </message>
    <message>
        <source>auditor</source>
        <extracomment>中文: 审计员</extracomment>
        <translation>审计员</translation>
    </message>
    <message>
        <source>security administrator</source>
        <extracomment>中文: 安全管理员</extracomment>
        <translation>安全管理员</translation>
    </message>
    <message>
        <source>system</source>
        <extracomment>中文: 系统</extracomment>
        <translation>系统</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>中文: 个人</extracomment>
        <translation>个人</translation>
    </message>
    <message>
        <source>sole trader</source>
        <extracomment>中文: 个体户</extracomment>
        <translation>个体户</translation>
    </message>
    <message>
        <source>organisation</source>
        <extracomment>中文: 企业</extracomment>
        <translation>企业</translation>
    </message>
    <message>
        <source>other organisation</source>
        <extracomment>中文: 其他组织</extracomment>
        <translation>其他组织</translation>
    </message>
    <message>
        <source>Instant</source>
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
        <source>Agent</source>
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
    <name>yichuang::shared::ColumnHandle</name>
    <message>
        <source>Width of the columns, moved by the arrow keys</source>
        <extracomment>中文: 列宽，← → 调整</extracomment>
        <translation>列宽，← → 调整</translation>
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
    <message>
        <source>%1 provisional</source>
        <extracomment>A due day that may still move; %1 is a day such as 01-11 中文: %1 暂定</extracomment>
        <translation>%1 暂定</translation>
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
    <name>yichuang::shared::ItemText</name>
    <message>
        <source>No promise</source>
        <extracomment>No promised term is recorded 中文: 没有承诺时限</extracomment>
        <translation>没有承诺时限</translation>
    </message>
    <message>
        <source>On the spot</source>
        <extracomment>Promised term: decided while the applicant waits 中文: 当场</extracomment>
        <translation>当场</translation>
    </message>
    <message>
        <source>Promised %1 d</source>
        <extracomment>Promised term in a list; %1 working days 中文: 承诺 %1 日</extracomment>
        <translation>承诺 %1 日</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>中文: 收费</extracomment>
        <translation>收费</translation>
    </message>
    <message>
        <source>No fee</source>
        <extracomment>中文: 不收费</extracomment>
        <translation>不收费</translation>
    </message>
    <message>
        <source>No statutory term</source>
        <extracomment>中文: 法律没定时限</extracomment>
        <translation>法律没定时限</translation>
    </message>
    <message>
        <source>Statutory %1 working days</source>
        <extracomment>%1 days 中文: 法定 %1 个工作日</extracomment>
        <translation>法定 %1 个工作日</translation>
    </message>
    <message>
        <source>Statutory %1 days</source>
        <extracomment>%1 days 中文: 法定 %1 日</extracomment>
        <translation>法定 %1 日</translation>
    </message>
    <message>
        <source>promised %1 working days</source>
        <extracomment>%1 days 中文: 承诺 %1 个工作日</extracomment>
        <translation>承诺 %1 个工作日</translation>
    </message>
    <message>
        <source>%1 original(s)</source>
        <extracomment>Form of a paper; %1 number of originals 中文: 原件 %1 份</extracomment>
        <translation>原件 %1 份</translation>
    </message>
    <message>
        <source>%1 copy(ies)</source>
        <extracomment>Form of a paper; %1 number of copies 中文: 复印件 %1 份</extracomment>
        <translation>复印件 %1 份</translation>
    </message>
    <message>
        <source>electronic licence accepted</source>
        <extracomment>Form of a paper 中文: 可用电子证照</extracomment>
        <translation>可用电子证照</translation>
    </message>
    <message>
        <source>any number</source>
        <extracomment>Form of a paper: the list fixes none 中文: 份数不限</extracomment>
        <translation>份数不限</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>中文: 必交</extracomment>
        <translation>必交</translation>
    </message>
    <message>
        <source>May follow</source>
        <extracomment>中文: 可容缺</extracomment>
        <translation>可容缺</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>中文: 选交</extracomment>
        <translation>选交</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <extracomment>%1 law and article 中文: 依据%1</extracomment>
        <translation>依据%1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between parts of a phrase 中文: ，</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>Promised %1 h</source>
        <extracomment>Promised term in a list; %1 hours of opening 中文: 承诺 %1 小时</extracomment>
        <translation>承诺 %1 小时</translation>
    </message>
    <message>
        <source>Statutory %1 hours of opening</source>
        <extracomment>%1 hours of opening 中文: 法定 %1 个工作小时</extracomment>
        <translation>法定 %1 个工作小时</translation>
    </message>
    <message>
        <source>promised %1 hours of opening</source>
        <extracomment>%1 hours, counted while the windows are open 中文: 承诺 %1 个工作小时</extracomment>
        <translation>承诺 %1 个工作小时</translation>
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
    <name>yichuang::shared::LaterObjections</name>
    <message>
        <source>A superior decides this item: give the first opinion and forward it</source>
        <extracomment>中文: 本级只初审，由上级决定，应上报</extracomment>
        <translation>本级只初审，由上级决定，应上报</translation>
    </message>
    <message>
        <source>No superior decides this item: it is decided here</source>
        <extracomment>中文: 这个事项由本级决定，不能上报</extracomment>
        <translation>这个事项由本级决定，不能上报</translation>
    </message>
    <message>
        <source>%1 has acted on this case already; another person must do this</source>
        <extracomment>%1 is a person 中文: %1已经办过这件的前一步，要换一个人</extracomment>
        <translation>%1已经办过这件的前一步，要换一个人</translation>
    </message>
    <message>
        <source>%1 can never be missing</source>
        <extracomment>%1 is a paper 中文: %1不能容缺</extracomment>
        <translation>%1不能容缺</translation>
    </message>
    <message>
        <source>No paper is missing that may follow later</source>
        <extracomment>中文: 没有可以容缺的材料</extracomment>
        <translation>没有可以容缺的材料</translation>
    </message>
    <message>
        <source>The papers must follow within 1 to %1 working days</source>
        <extracomment>%1 is a number of days 中文: 补交期限要在 1 到 %1 个工作日之间</extracomment>
        <translation>补交期限要在 1 到 %1 个工作日之间</translation>
    </message>
    <message>
        <source>The applicant has not signed the promise</source>
        <extracomment>中文: 申请人还没在容缺承诺书上签字</extracomment>
        <translation>申请人还没在容缺承诺书上签字</translation>
    </message>
    <message>
        <source>%1 is not the applicant and has shown no power of attorney</source>
        <extracomment>%1 is a person 中文: %1不是申请人，还没出示授权委托书</extracomment>
        <translation>%1不是申请人，还没出示授权委托书</translation>
    </message>
    <message>
        <source>%1 broke an earlier promise; no tolerance until that is repaired</source>
        <extracomment>%1 is an applicant 中文: %1有容缺失信记录，修复前不能容缺</extracomment>
        <translation>%1有容缺失信记录，修复前不能容缺</translation>
    </message>
    <message>
        <source>Papers promised for later are not here yet</source>
        <extracomment>中文: 容缺的材料还没补齐</extracomment>
        <translation>容缺的材料还没补齐</translation>
    </message>
    <message>
        <source>%1 was promised for later and is not here yet</source>
        <extracomment>%1 is a paper 中文: 容缺的%1还没补交</extracomment>
        <translation>容缺的%1还没补交</translation>
    </message>
    <message>
        <source>The term to supply the papers runs until %1</source>
        <extracomment>%1 is a day 中文: 容缺补交期限到 %1，还没过</extracomment>
        <translation>容缺补交期限到 %1，还没过</translation>
    </message>
    <message>
        <source>%1 does not stop the clock</source>
        <extracomment>%1 is a procedure 中文: %1不在法定的特别程序之内，不能暂停计时</extracomment>
        <translation>%1不在法定的特别程序之内，不能暂停计时</translation>
    </message>
    <message>
        <source>Say which institution carries out the procedure</source>
        <extracomment>中文: 没写由哪个机构进行</extracomment>
        <translation>没写由哪个机构进行</translation>
    </message>
    <message>
        <source>Say how many working days the applicant was told</source>
        <extracomment>中文: 没写告知申请人的所需工作日</extracomment>
        <translation>没写告知申请人的所需工作日</translation>
    </message>
    <message>
        <source>The stop must begin between acceptance and the due day %1</source>
        <extracomment>%1 is a day 中文: 暂停要在受理日到到期日 %1 之间开始</extracomment>
        <translation>暂停要在受理日到到期日 %1 之间开始</translation>
    </message>
    <message>
        <source>A stop from %1 lies back more than one working day: the supervisor must approve it</source>
        <extracomment>%1 is a day 中文: 从 %1 起补记暂停超过一个工作日，要监察员批准</extracomment>
        <translation>从 %1 起补记暂停超过一个工作日，要监察员批准</translation>
    </message>
    <message>
        <source>There is no stop %1 that could be changed so</source>
        <extracomment>%1 is a number 中文: 没有可以这样办的第 %1 次暂停</extracomment>
        <translation>没有可以这样办的第 %1 次暂停</translation>
    </message>
    <message>
        <source>%1 is still going on</source>
        <extracomment>%1 is a procedure 中文: %1还没有结果，不能决定</extracomment>
        <translation>%1还没有结果，不能决定</translation>
    </message>
    <message>
        <source>Say what the result is and which paper holds it</source>
        <extracomment>中文: 没写结果和载明结果的材料</extracomment>
        <translation>没写结果和载明结果的材料</translation>
    </message>
    <message>
        <source>The result cannot be of %1</source>
        <extracomment>%1 is a day 中文: 结果日期 %1 不对</extracomment>
        <translation>结果日期 %1 不对</translation>
    </message>
    <message>
        <source>The law gives this term no extension</source>
        <extracomment>中文: 这个时限依法不能延期</extracomment>
        <translation>这个时限依法不能延期</translation>
    </message>
    <message>
        <source>The extension may be at most %1 working days</source>
        <extracomment>%1 is a number of days 中文: 延期最多 %1 个工作日</extracomment>
        <translation>延期最多 %1 个工作日</translation>
    </message>
    <message>
        <source>The extension was approved after the due day %1</source>
        <extracomment>%1 is a day 中文: 到期日 %1 之后才批准，不能延期</extracomment>
        <translation>到期日 %1 之后才批准，不能延期</translation>
    </message>
    <message>
        <source>The term was extended once already</source>
        <extracomment>中文: 已经延过一次期，不能再延</extracomment>
        <translation>已经延过一次期，不能再延</translation>
    </message>
    <message>
        <source>Name office and number of the approval</source>
        <extracomment>中文: 批准人、职务或批准文号没填</extracomment>
        <translation>批准人、职务或批准文号没填</translation>
    </message>
    <message>
        <source>Only the %1 may approve this</source>
        <extracomment>%1 is a role 中文: 只能由%1批准</extracomment>
        <translation>只能由%1批准</translation>
    </message>
    <message>
        <source>Only one department decides; convert it to a joint case first</source>
        <extracomment>中文: 不是联办件，先改判再征询</extracomment>
        <translation>不是联办件，先改判再征询</translation>
    </message>
    <message>
        <source>No department is asked</source>
        <extracomment>中文: 没有要征询的部门</extracomment>
        <translation>没有要征询的部门</translation>
    </message>
    <message>
        <source>%1 is named twice or is the lead itself</source>
        <extracomment>%1 is a department 中文: %1重复，或者就是牵头部门</extracomment>
        <translation>%1重复，或者就是牵头部门</translation>
    </message>
    <message>
        <source>The opinion must be due by %1</source>
        <extracomment>%1 is a day or a department 中文: 答复期限最迟到 %1</extracomment>
        <translation>答复期限最迟到 %1</translation>
    </message>
    <message>
        <source>%1 was not asked</source>
        <extracomment>%1 is a department 中文: 没有征询过%1</extracomment>
        <translation>没有征询过%1</translation>
    </message>
    <message>
        <source>%1 has answered already</source>
        <extracomment>%1 is a department 中文: %1已经答复过</extracomment>
        <translation>%1已经答复过</translation>
    </message>
    <message>
        <source>%1 may still answer</source>
        <extracomment>%1 is departments 中文: %1还没答复，也没到期</extracomment>
        <translation>%1还没答复，也没到期</translation>
    </message>
    <message>
        <source>The opinion is missing; a signature alone is none</source>
        <extracomment>中文: 没写意见，只签字无效</extracomment>
        <translation>没写意见，只签字无效</translation>
    </message>
    <message>
        <source>Say what was found</source>
        <extracomment>中文: 没写查明的事实</extracomment>
        <translation>没写查明的事实</translation>
    </message>
    <message>
        <source>%1 was not checked</source>
        <extracomment>%1 is a paper 中文: %1还没审查</extracomment>
        <translation>%1还没审查</translation>
    </message>
    <message>
        <source>%1 was on site alone; two must go</source>
        <extracomment>%1 is a person 中文: 现场核查只有%1一人，要两人以上</extracomment>
        <translation>现场核查只有%1一人，要两人以上</translation>
    </message>
    <message>
        <source>The reviewer has not given the first opinion</source>
        <extracomment>中文: 审核人还没写初审意见</extracomment>
        <translation>审核人还没写初审意见</translation>
    </message>
    <message>
        <source>Name the superior organ</source>
        <extracomment>中文: 没写上级机关</extracomment>
        <translation>没写上级机关</translation>
    </message>
    <message>
        <source>The document has no number</source>
        <extracomment>中文: 文书没有文号</extracomment>
        <translation>文书没有文号</translation>
    </message>
    <message>
        <source>Say what it is about</source>
        <extracomment>中文: 没写内容</extracomment>
        <translation>没写内容</translation>
    </message>
    <message>
        <source>Both remedies must stand in it: reconsideration and lawsuit</source>
        <extracomment>中文: 行政复议和行政诉讼的途径都要写明</extracomment>
        <translation>行政复议和行政诉讼的途径都要写明</translation>
    </message>
    <message>
        <source>This item has hearing rights: say whether they were told or a hearing was held</source>
        <extracomment>中文: 这个事项要先告知听证权利</extracomment>
        <translation>这个事项要先告知听证权利</translation>
    </message>
    <message>
        <source>A %1 case cannot be converted so</source>
        <extracomment>%1 is a type of case 中文: %1不能这样改判</extracomment>
        <translation>%1不能这样改判</translation>
    </message>
    <message>
        <source>The catalogue has no term for %1 beyond the same day</source>
        <extracomment>%1 is an item 中文: 目录没有规定%1当日办不完时的承诺时限</extracomment>
        <translation>目录没有规定%1当日办不完时的承诺时限</translation>
    </message>
    <message>
        <source>%1 is not made yet or has no number</source>
        <extracomment>%1 is a certificate 中文: %1还没制作或没有编号</extracomment>
        <translation>%1还没制作或没有编号</translation>
    </message>
    <message>
        <source>%1 is no certificate</source>
        <extracomment>%1 is a result 中文: %1不是证照，不用制证</extracomment>
        <translation>%1不是证照，不用制证</translation>
    </message>
    <message>
        <source>%1 is not in the catalogue with this amount</source>
        <extracomment>%1 is a fee 中文: 收费%1不在目录内，或金额不符</extracomment>
        <translation>收费%1不在目录内，或金额不符</translation>
    </message>
    <message>
        <source>There is no payment order</source>
        <extracomment>中文: 还没开缴费通知书</extracomment>
        <translation>还没开缴费通知书</translation>
    </message>
    <message>
        <source>The fee is not paid</source>
        <extracomment>中文: 费用还没缴</extracomment>
        <translation>费用还没缴</translation>
    </message>
    <message>
        <source>Number and day of the treasury receipt are missing</source>
        <extracomment>中文: 没填财政票据号或缴费日期</extracomment>
        <translation>没填财政票据号或缴费日期</translation>
    </message>
    <message>
        <source>Say who approved the waiver</source>
        <extracomment>中文: 没写谁批准减免</extracomment>
        <translation>没写谁批准减免</translation>
    </message>
    <message>
        <source>The identity of who collects was not checked</source>
        <extracomment>中文: 还没核对领取人身份</extracomment>
        <translation>还没核对领取人身份</translation>
    </message>
    <message>
        <source>Nothing proves the delivery: signature, return slip or list</source>
        <extracomment>中文: 没有送达凭证：签收、回执日期或交接单号</extracomment>
        <translation>没有送达凭证：签收、回执日期或交接单号</translation>
    </message>
    <message>
        <source>Nothing is named that goes out</source>
        <extracomment>中文: 没有要交出的文书材料</extracomment>
        <translation>没有要交出的文书材料</translation>
    </message>
    <message>
        <source>Case %1 has no result here yet</source>
        <extracomment>%1 is a case number 中文: 移交后的办件 %1 还没有结果送回</extracomment>
        <translation>移交后的办件 %1 还没有结果送回</translation>
    </message>
    <message>
        <source>Not decided yet: %1</source>
        <extracomment>%1 is case numbers 中文: 还有没决定的办件：%1</extracomment>
        <translation>还有没决定的办件：%1</translation>
    </message>
    <message>
        <source>This contact is not finished yet</source>
        <extracomment>中文: 这次服务还没结束，不能评价</extracomment>
        <translation>这次服务还没结束，不能评价</translation>
    </message>
    <message>
        <source>This contact was evaluated already</source>
        <extracomment>中文: 这次服务已经评价过</extracomment>
        <translation>这次服务已经评价过</translation>
    </message>
    <message>
        <source>The archive package does not pass: %1</source>
        <extracomment>%1 is checks 中文: 归档检查没通过：%1</extracomment>
        <translation>归档检查没通过：%1</translation>
    </message>
    <message>
        <source>Name the case that stays</source>
        <extracomment>中文: 没写保留哪一件</extracomment>
        <translation>没写保留哪一件</translation>
    </message>
    <message>
        <source>The dedicated seal has no place on %1</source>
        <extracomment>%1 is a document 中文: %1不能用行政审批专用章</extracomment>
        <translation>%1不能用行政审批专用章</translation>
    </message>
    <message>
        <source>The case has no %1 to be sealed yet</source>
        <extracomment>%1 is a document 中文: 办件还没有%1，不能用印</extracomment>
        <translation>办件还没有%1，不能用印</translation>
    </message>
    <message>
        <source>%1 bears the seal already</source>
        <extracomment>%1 is a document 中文: %1已盖过章</extracomment>
        <translation>%1已盖过章</translation>
    </message>
    <message>
        <source>%1 bears no such seal</source>
        <extracomment>%1 is a document 中文: %1没有盖过这个章</extracomment>
        <translation>%1没有盖过这个章</translation>
    </message>
    <message>
        <source>There is no stop that could be changed so</source>
        <extracomment>中文: 没有可以这样办的暂停</extracomment>
        <translation>没有可以这样办的暂停</translation>
    </message>
    <message>
        <source>The archive package does not pass: no document was printed or kept as PDF</source>
        <extracomment>Nothing was printed or kept as a file 中文: 归档检查没通过：还没有一份文书打印或存成 PDF</extracomment>
        <translation>归档检查没通过：还没有一份文书打印或存成 PDF</translation>
    </message>
    <message>
        <source>A renewal names the last day of the licence</source>
        <extracomment>中文: 延续要写原许可证的有效期届满日</extracomment>
        <translation>延续要写原许可证的有效期届满日</translation>
    </message>
    <message>
        <source>The licence ended on %1: it cannot be renewed, only applied for anew</source>
        <extracomment>%1 is a day 中文: 原许可证 %1 已届满，不能延续，请重新申请</extracomment>
        <translation>原许可证 %1 已届满，不能延续，请重新申请</translation>
    </message>
    <message>
        <source>%1 is more than ten years ahead; check the last day of the licence</source>
        <extracomment>%1 is a day 中文: 届满日 %1 在十年以后，请核对</extracomment>
        <translation>届满日 %1 在十年以后，请核对</translation>
    </message>
    <message>
        <source>%1 renews nothing, so it takes no last day of a licence</source>
        <extracomment>%1 is an item 中文: %1不是延续，不填届满日</extracomment>
        <translation>%1不是延续，不填届满日</translation>
    </message>
    <message>
        <source>The licence ended on %1 undecided: it counts as renewed and can be refused no more</source>
        <extracomment>%1 is a day 中文: 原许可证 %1 届满前没有决定，视为准予延续，不能再不予许可</extracomment>
        <translation>原许可证 %1 届满前没有决定，视为准予延续，不能再不予许可</translation>
    </message>
    <message>
        <source>That is no act set aside on this case</source>
        <extracomment>中文: 要采用的不是本办件里搁置的记录</extracomment>
        <translation>要采用的不是本办件里搁置的记录</translation>
    </message>
    <message>
        <source>The same request goes on as %1; this case can only be ended</source>
        <extracomment>%1 is the number of a case 中文: 两头受理已定以 %1 为准，这一件只能撤回、终止或作废</extracomment>
        <translation>两头受理已定以 %1 为准，这一件只能撤回、终止或作废</translation>
    </message>
    <message>
        <source>The acceptance notice is printed: %1 cannot become another day</source>
        <extracomment>%1 is a day 中文: 受理通知书已打印，受理日 %1 不能再改</extracomment>
        <translation>受理通知书已打印，受理日 %1 不能再改</translation>
    </message>
    <message>
        <source>Somebody has decided on this before: %1</source>
        <extracomment>%1 is who decided and why 中文: 已有人先作了选定：%1</extracomment>
        <translation>已有人先作了选定：%1</translation>
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
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>中文: %n 小时</extracomment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>中文: %n 分</extracomment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, only while the windows are open (%2 a working day)</source>
        <extracomment>%1 a term, %2 the hours a window is open on a working day 中文: %1，只计上班时间（每个工作日 %2）</extracomment>
        <translation>%1，只计上班时间（每个工作日 %2）</translation>
    </message>
    <message>
        <source>Accepted %1 %2, counted from that minute</source>
        <extracomment>%1 a day, %2 a time of day 中文: 受理 %1 %2，即时起算</extracomment>
        <translation>受理 %1 %2，即时起算</translation>
    </message>
    <message>
        <source>%1 counted that day</source>
        <extracomment>%1 is a length such as 2 hours 中文: 当日计 %1</extracomment>
        <translation>当日计 %1</translation>
    </message>
    <message numerus="yes">
        <source>Hour %n is over at %1</source>
        <extracomment>The end of a term in hours; %1 a time of day 中文: 第 %n 小时届满，%1</extracomment>
        <translation>
            <numerusform>第 %n 小时届满，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewal asked for %1, the licence ends %2</source>
        <extracomment>%1 the day of the request, %2 the last day of the licence 中文: %1 申请延续，原许可 %2 届满</extracomment>
        <translation>%1 申请延续，原许可 %2 届满</translation>
    </message>
    <message>
        <source>undecided by then it counts as renewed</source>
        <extracomment>中文: 届满前不决定，视为准予延续</extracomment>
        <translation>届满前不决定，视为准予延续</translation>
    </message>
    <message>
        <source>Clarified on %1</source>
        <extracomment>中文: %1 收到补正</extracomment>
        <translation>%1 收到补正</translation>
    </message>
    <message>
        <source>counted anew from that day</source>
        <extracomment>中文: 重新起算</extracomment>
        <translation>重新起算</translation>
    </message>
    <message>
        <source>no effect: asked for too late, on %1</source>
        <extracomment>%1 is a day 中文: 不重新起算，%1 才要求补正，已过期</extracomment>
        <translation>不重新起算，%1 才要求补正，已过期</translation>
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
    <name>yichuang::shared::ObjectionText</name>
    <message>
        <source>A case that is %1 does not allow this</source>
        <extracomment>%1 is a state such as accepted 中文: 办件%1，不能这样办</extracomment>
        <translation>办件%1，不能这样办</translation>
    </message>
    <message>
        <source>A %1 may not do this</source>
        <extracomment>%1 is a role such as village proxy 中文: %1不能办这一步</extracomment>
        <translation>%1不能办这一步</translation>
    </message>
    <message>
        <source>%1 keeps acceptance to itself; receive the papers and pass them on</source>
        <extracomment>%1 is a department 中文: %1没有授权窗口受理，先收件再转</extracomment>
        <translation>%1没有授权窗口受理，先收件再转</translation>
    </message>
    <message>
        <source>%1 is a proxy point: it only collects and hands in</source>
        <extracomment>%1 is a village 中文: %1是代办点，只能收件和移交</extracomment>
        <translation>%1是代办点，只能收件和移交</translation>
    </message>
    <message>
        <source>Case %1 was received already</source>
        <extracomment>%1 is a case number 中文: 办件 %1 已经收过</extracomment>
        <translation>办件 %1 已经收过</translation>
    </message>
    <message>
        <source>There is no such case here</source>
        <extracomment>中文: 本机没有这个办件</extracomment>
        <translation>本机没有这个办件</translation>
    </message>
    <message>
        <source>The case was received under another version of item %1</source>
        <extracomment>%1 is the code of an item 中文: 办件用的是事项 %1 的另一个版本</extracomment>
        <translation>办件用的是事项 %1 的另一个版本</translation>
    </message>
    <message>
        <source>The item is not chosen</source>
        <extracomment>中文: 事项还没选</extracomment>
        <translation>事项还没选</translation>
    </message>
    <message>
        <source>%1 is not in use or not on application</source>
        <extracomment>%1 is an item 中文: %1暂不受理申请</extracomment>
        <translation>%1暂不受理申请</translation>
    </message>
    <message>
        <source>%1 does not take this item</source>
        <extracomment>%1 is a place 中文: %1不办这个事项</extracomment>
        <translation>%1不办这个事项</translation>
    </message>
    <message>
        <source>Case number %1 is not right</source>
        <extracomment>%1 is a case number 中文: 办件号 %1 不对</extracomment>
        <translation>办件号 %1 不对</translation>
    </message>
    <message>
        <source>The applicant&apos;s name is missing</source>
        <extracomment>中文: 申请人姓名没填</extracomment>
        <translation>申请人姓名没填</translation>
    </message>
    <message>
        <source>This item is not open to a %1</source>
        <extracomment>%1 is a kind of applicant such as organisation 中文: 这个事项不对%1办理</extracomment>
        <translation>这个事项不对%1办理</translation>
    </message>
    <message>
        <source>The credit code is not right</source>
        <extracomment>中文: 统一社会信用代码不对</extracomment>
        <translation>统一社会信用代码不对</translation>
    </message>
    <message>
        <source>The telephone number is not right</source>
        <extracomment>中文: 手机号不对</extracomment>
        <translation>手机号不对</translation>
    </message>
    <message>
        <source>The telephone is missing, and so is the reason why</source>
        <extracomment>中文: 手机号没填，也没写原因</extracomment>
        <translation>手机号没填，也没写原因</translation>
    </message>
    <message>
        <source>The representative&apos;s name is missing</source>
        <extracomment>中文: 代理人姓名没填</extracomment>
        <translation>代理人姓名没填</translation>
    </message>
    <message>
        <source>Who takes the papers is missing</source>
        <extracomment>中文: 接收人没填</extracomment>
        <translation>接收人没填</translation>
    </message>
    <message>
        <source>The applicant has not signed the request</source>
        <extracomment>中文: 申请人还没在申请上签字</extracomment>
        <translation>申请人还没在申请上签字</translation>
    </message>
    <message>
        <source>The list is not signed by both sides</source>
        <extracomment>中文: 交接单还没双方签字</extracomment>
        <translation>交接单还没双方签字</translation>
    </message>
    <message>
        <source>The list of papers is incomplete</source>
        <extracomment>中文: 材料清单不全</extracomment>
        <translation>材料清单不全</translation>
    </message>
    <message>
        <source>%1: the number of originals, copies or pages is missing</source>
        <extracomment>%1 is a paper 中文: %1没写份数或页数</extracomment>
        <translation>%1没写份数或页数</translation>
    </message>
    <message>
        <source>%1 is not handed in</source>
        <extracomment>%1 is a paper 中文: %1未交</extracomment>
        <translation>%1未交</translation>
    </message>
    <message>
        <source>%1 is not handed in and may follow later</source>
        <extracomment>%1 is a paper 中文: %1未交，可容缺</extracomment>
        <translation>%1未交，可容缺</translation>
    </message>
    <message>
        <source>%1 was named in the notice and is not here yet</source>
        <extracomment>%1 is a paper 中文: 告知要补的%1还没到</extracomment>
        <translation>告知要补的%1还没到</translation>
    </message>
    <message>
        <source>Paper %1 is not on the item&apos;s list</source>
        <extracomment>%1 is a position 中文: 清单里没有第 %1 份材料</extracomment>
        <translation>清单里没有第 %1 份材料</translation>
    </message>
    <message>
        <source>What is missing was told already; a second notice is not allowed</source>
        <extracomment>中文: 已经一次性告知过，不能再告知</extracomment>
        <translation>已经一次性告知过，不能再告知</translation>
    </message>
    <message>
        <source>The notice names nothing to correct</source>
        <extracomment>中文: 还没写要补正什么</extracomment>
        <translation>还没写要补正什么</translation>
    </message>
    <message>
        <source>%1: say what is missing and what form is required</source>
        <extracomment>%1 is a paper 中文: %1没写缺什么、要什么样的</extracomment>
        <translation>%1没写缺什么、要什么样的</translation>
    </message>
    <message>
        <source>The applicant has not signed for the notice</source>
        <extracomment>中文: 申请人还没签收告知书</extracomment>
        <translation>申请人还没签收告知书</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <extracomment>中文: 理由没填</extracomment>
        <translation>理由没填</translation>
    </message>
    <message>
        <source>The legal basis is missing</source>
        <extracomment>中文: 依据没填</extracomment>
        <translation>依据没填</translation>
    </message>
    <message>
        <source>Say where to apply instead</source>
        <extracomment>中文: 没写该向哪里申请</extracomment>
        <translation>没写该向哪里申请</translation>
    </message>
    <message>
        <source>What was corrected and who initialled it is missing</source>
        <extracomment>中文: 没写改了什么、谁签的字</extracomment>
        <translation>没写改了什么、谁签的字</translation>
    </message>
    <message>
        <source>No reminder to the applicant is recorded</source>
        <extracomment>中文: 还没提醒过申请人</extracomment>
        <translation>还没提醒过申请人</translation>
    </message>
    <message>
        <source>The term to answer ended on %1: the case counts as accepted since receipt</source>
        <extracomment>%1 is a day 中文: 答复期限 %1 已过，视为收件之日受理</extracomment>
        <translation>答复期限 %1 已过，视为收件之日受理</translation>
    </message>
    <message>
        <source>The term to answer runs until %1</source>
        <extracomment>%1 is a day 中文: 答复期限到 %1，还没过</extracomment>
        <translation>答复期限到 %1，还没过</translation>
    </message>
    <message>
        <source>It is dated before the receipt of %1</source>
        <extracomment>%1 is a day 中文: 时间早于 %1 的收件</extracomment>
        <translation>时间早于 %1 的收件</translation>
    </message>
    <message>
        <source>The notice set no term to correct, so the papers cannot be returned</source>
        <extracomment>中文: 没给申请人定补正期限，不能退件</extracomment>
        <translation>没给申请人定补正期限，不能退件</translation>
    </message>
    <message>
        <source>The applicant&apos;s term to correct runs until %1</source>
        <extracomment>%1 is a day 中文: 补正期限到 %1，还没过</extracomment>
        <translation>补正期限到 %1，还没过</translation>
    </message>
    <message>
        <source>The identity number is not right</source>
        <extracomment>中文: 证件号不对</extracomment>
        <translation>证件号不对</translation>
    </message>
    <message>
        <source>The identity number of %1 is not right</source>
        <extracomment>%1 is a person 中文: %1的证件号不对</extracomment>
        <translation>%1的证件号不对</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between things that are missing, in one line 中文: ；</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>The document numbers for %1 are used up; ask the platform for a new block</source>
        <extracomment>%1 is a document such as acceptance notice 中文: %1的文号已用完，请联系平台领取新号段</extracomment>
        <translation>%1的文号已用完，请联系平台领取新号段</translation>
    </message>
</context>
<context>
    <name>yichuang::shared::OverlayDialog</name>
    <message>
        <source>Back</source>
        <extracomment>Closes a dialog without doing anything 中文: 返回</extracomment>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>yichuang::shared::PagePreview</name>
    <message>
        <source>Preview of the document: arrows move it, plus and minus change its size</source>
        <extracomment>中文: 文书预览，↑↓ 移动，+ − 缩放</extracomment>
        <translation>文书预览，↑↓ 移动，+ − 缩放</translation>
    </message>
</context>
<context>
    <name>yichuang::shared::PageText</name>
    <message>
        <source>What was pasted</source>
        <extracomment>中文: 粘贴的内容</extracomment>
        <translation>粘贴的内容</translation>
    </message>
    <message>
        <source>%1 is not a picture and was not added; JPG, PNG and BMP are</source>
        <extracomment>%1 is a file name 中文: %1不是图片，没有加进来；可以用 JPG、PNG、BMP</extracomment>
        <translation>%1不是图片，没有加进来；可以用 JPG、PNG、BMP</translation>
    </message>
    <message>
        <source>%1 is cut off or damaged and was not added; save it once more</source>
        <extracomment>中文: %1只有一半，或者坏了，没有加进来；请重新存一份</extracomment>
        <translation>%1只有一半，或者坏了，没有加进来；请重新存一份</translation>
    </message>
    <message>
        <source>%1 is too large and was not added; 300 dpi are enough</source>
        <extracomment>中文: %1太大，没有加进来；扫描用 300 dpi 就够</extracomment>
        <translation>%1太大，没有加进来；扫描用 300 dpi 就够</translation>
    </message>
</context>
<context>
    <name>yichuang::shared::PageViewer</name>
    <message>
        <source>Page before</source>
        <extracomment>中文: 上一页</extracomment>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>中文: 下一页</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>中文: 第 %1 页，共 %2 页</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Opening the page…</source>
        <extracomment>中文: 正在打开这一页…</extracomment>
        <translation>正在打开这一页…</translation>
    </message>
    <message>
        <source>This page is no picture and cannot be shown here</source>
        <extracomment>中文: 这一页不是图片，在这里看不了</extracomment>
        <translation>这一页不是图片，在这里看不了</translation>
    </message>
    <message>
        <source>Scanned pages</source>
        <extracomment>中文: 扫描页</extracomment>
        <translation>扫描页</translation>
    </message>
    <message>
        <source>+ and − change the size, ↑ ↓ and PgDn move</source>
        <extracomment>中文: + 放大，− 缩小，↑↓ 和 PgDn 移动</extracomment>
        <translation>+ 放大，− 缩小，↑↓ 和 PgDn 移动</translation>
    </message>
</context>
<context>
    <name>yichuang::shared::PaperText</name>
    <message>
        <source>No one-time notice was given</source>
        <extracomment>中文: 还没有一次性告知补正</extracomment>
        <translation>还没有一次性告知补正</translation>
    </message>
    <message>
        <source>The case is not accepted yet</source>
        <extracomment>中文: 办件还没有受理</extracomment>
        <translation>办件还没有受理</translation>
    </message>
    <message>
        <source>The case did not end this way</source>
        <extracomment>中文: 办件不是这样结束的</extracomment>
        <translation>办件不是这样结束的</translation>
    </message>
    <message>
        <source>The case is over; it can no longer be withdrawn</source>
        <extracomment>中文: 办件已有结果，不能再撤回</extracomment>
        <translation>办件已有结果，不能再撤回</translation>
    </message>
    <message>
        <source>The case was not accepted with papers to follow</source>
        <extracomment>中文: 办件没有容缺受理</extracomment>
        <translation>办件没有容缺受理</translation>
    </message>
    <message>
        <source>No village agent takes part in this case</source>
        <extracomment>中文: 这不是代办件</extracomment>
        <translation>这不是代办件</translation>
    </message>
    <message>
        <source>No special procedure was approved</source>
        <extracomment>中文: 还没有批准特别程序</extracomment>
        <translation>还没有批准特别程序</translation>
    </message>
    <message>
        <source>The term was not extended</source>
        <extracomment>中文: 办件没有延期</extracomment>
        <translation>办件没有延期</translation>
    </message>
    <message>
        <source>No opinion was asked of other departments</source>
        <extracomment>中文: 还没有发出联办征询</extracomment>
        <translation>还没有发出联办征询</translation>
    </message>
    <message>
        <source>No department has answered yet</source>
        <extracomment>中文: 还没有部门答复</extracomment>
        <translation>还没有部门答复</translation>
    </message>
    <message>
        <source>The case was not sent to the superior organ yet</source>
        <extracomment>中文: 办件还没有上报</extracomment>
        <translation>办件还没有上报</translation>
    </message>
    <message>
        <source>The reviewer has not written an opinion yet</source>
        <extracomment>中文: 审核人还没有写审核意见</extracomment>
        <translation>审核人还没有写审核意见</translation>
    </message>
    <message>
        <source>The facts of the hearing are missing; give them with --input</source>
        <extracomment>中文: 没有填写听证的时间、地点等内容，请用 --input 给出</extracomment>
        <translation>没有填写听证的时间、地点等内容，请用 --input 给出</translation>
    </message>
    <message>
        <source>Who reviewed the case may not chair the hearing</source>
        <extracomment>中文: 审查人员不能主持听证</extracomment>
        <translation>审查人员不能主持听证</translation>
    </message>
    <message>
        <source>The hearing must be told seven working days before</source>
        <extracomment>中文: 听证通知要在听证前七个工作日送达</extracomment>
        <translation>听证通知要在听证前七个工作日送达</translation>
    </message>
    <message>
        <source>Nothing was granted yet</source>
        <extracomment>中文: 还没有作出准予的决定</extracomment>
        <translation>还没有作出准予的决定</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <extracomment>中文: 没有作出不予的决定</extracomment>
        <translation>没有作出不予的决定</translation>
    </message>
    <message>
        <source>There is no result to hand over yet</source>
        <extracomment>中文: 还没有可以送达的结果</extracomment>
        <translation>还没有可以送达的结果</translation>
    </message>
    <message>
        <source>The item is free, or no payment was ordered yet</source>
        <extracomment>中文: 这个事项不收费，或者还没有开出缴费单</extracomment>
        <translation>这个事项不收费，或者还没有开出缴费单</translation>
    </message>
    <message>
        <source>This place has no block of document numbers: it prints receipts only</source>
        <extracomment>中文: 本地点没有文号号段，只能打印收件凭证</extracomment>
        <translation>本地点没有文号号段，只能打印收件凭证</translation>
    </message>
    <message>
        <source>The document numbers are used up; ask the platform for a new block</source>
        <extracomment>中文: 文号号段已用完，请联系平台领取新号段</extracomment>
        <translation>文号号段已用完，请联系平台领取新号段</translation>
    </message>
    <message>
        <source>The information sheet belongs to no case; print it on the page of the item</source>
        <extracomment>中文: 办事指南不属于办件，在事项页打印</extracomment>
        <translation>办事指南不属于办件，在事项页打印</translation>
    </message>
</context>
<context>
    <name>yichuang::shared::SealText</name>
    <message>
        <source>The letter of authority %1 was revoked; nothing may be decided or sealed under it</source>
        <extracomment>中文: 授权书 %1 已被撤销，不能再据此办理或用印</extracomment>
        <translation>授权书 %1 已被撤销，不能再据此办理或用印</translation>
    </message>
    <message>
        <source>The list of revoked letters is missing or too old; synchronise first</source>
        <extracomment>中文: 授权撤销清单缺失或已过期，请先联网同步</extracomment>
        <translation>授权撤销清单缺失或已过期，请先联网同步</translation>
    </message>
    <message>
        <source>The letter of authority counts from %1 on</source>
        <extracomment>中文: 授权书自 %1 起生效，现在还不能使用</extracomment>
        <translation>授权书自 %1 起生效，现在还不能使用</translation>
    </message>
    <message>
        <source>The letter of authority ended on %1; a new one is needed</source>
        <extracomment>中文: 授权书已于 %1 到期，请先换发</extracomment>
        <translation>授权书已于 %1 到期，请先换发</translation>
    </message>
    <message>
        <source>The letter of authority is given to %1, not to you</source>
        <extracomment>中文: 授权书授予 %1，您不是被授权人</extracomment>
        <translation>授权书授予 %1，您不是被授权人</translation>
    </message>
    <message>
        <source>No absence of %1 is recorded; the deputy may not act</source>
        <extracomment>中文: 没有登记 %1 外出，B角不能代为用印</extracomment>
        <translation>没有登记 %1 外出，B角不能代为用印</translation>
    </message>
    <message>
        <source>accepting</source>
        <extracomment>中文: 受理</extracomment>
        <translation>受理</translation>
    </message>
    <message>
        <source>reviewing</source>
        <extracomment>中文: 审核</extracomment>
        <translation>审核</translation>
    </message>
    <message>
        <source>granting</source>
        <extracomment>中文: 批准</extracomment>
        <translation>批准</translation>
    </message>
    <message>
        <source>refusing</source>
        <extracomment>中文: 不予许可</extracomment>
        <translation>不予许可</translation>
    </message>
    <message>
        <source>issuing certificates</source>
        <extracomment>中文: 发证</extracomment>
        <translation>发证</translation>
    </message>
    <message>
        <source>The letter of authority does not list the item %1</source>
        <extracomment>中文: 授权书没有列入事项 %1</extracomment>
        <translation>授权书没有列入事项 %1</translation>
    </message>
    <message>
        <source>For this item the letter does not cover %1</source>
        <extracomment>中文: 该事项的授权不包括“%1”</extracomment>
        <translation>该事项的授权不包括“%1”</translation>
    </message>
    <message>
        <source>Extensions, revocations and penalties cannot be delegated; the head of the organ decides</source>
        <extracomment>中文: 延期、撤销和处罚不得授权，须由机关负责人决定</extracomment>
        <translation>延期、撤销和处罚不得授权，须由机关负责人决定</translation>
    </message>
    <message>
        <source>For this item the letter does not cover the document %1</source>
        <extracomment>中文: 该事项的授权不包括文书 %1</extracomment>
        <translation>该事项的授权不包括文书 %1</translation>
    </message>
    <message>
        <source>The amount is over the letter&apos;s limit, or the case names none</source>
        <extracomment>中文: 金额超出授权限额，或办件没有写明金额</extracomment>
        <translation>金额超出授权限额，或办件没有写明金额</translation>
    </message>
    <message>
        <source>The letter of authority does not count at the window &quot;%1&quot;</source>
        <extracomment>中文: 授权书不适用于窗口“%1”</extracomment>
        <translation>授权书不适用于窗口“%1”</translation>
    </message>
    <message>
        <source>A refusal needs the approval of %1 first</source>
        <extracomment>中文: 不予许可须先经 %1 批准</extracomment>
        <translation>不予许可须先经 %1 批准</translation>
    </message>
    <message>
        <source>Today&apos;s impressions have reached the letter&apos;s limit of %1</source>
        <extracomment>中文: 今天的用印次数已达授权书上限 %1 次</extracomment>
        <translation>今天的用印次数已达授权书上限 %1 次</translation>
    </message>
    <message>
        <source>The clock of this computer is doubtful; compare it with the platform first</source>
        <extracomment>中文: 本机时间不可信，请先与平台校时</extracomment>
        <translation>本机时间不可信，请先与平台校时</translation>
    </message>
    <message>
        <source>The platform has not confirmed the case yet; its receipt comes first</source>
        <extracomment>中文: 平台还没有确认这个办件，收到回执后才能用印</extracomment>
        <translation>平台还没有确认这个办件，收到回执后才能用印</translation>
    </message>
    <message>
        <source>Revocations and papers for other cities or superiors bear the organ&apos;s official seal, not the approval seal</source>
        <extracomment>中文: 撤销许可和对外、上报文书须用机关公章，不能用行政审批专用章</extracomment>
        <translation>撤销许可和对外、上报文书须用机关公章，不能用行政审批专用章</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the seal the letter names</source>
        <extracomment>中文: “%1”不是授权书指定的印章</extracomment>
        <translation>“%1”不是授权书指定的印章</translation>
    </message>
    <message>
        <source>The key is not that of %1</source>
        <extracomment>中文: 插入的不是 %1 的印章KEY</extracomment>
        <translation>插入的不是 %1 的印章KEY</translation>
    </message>
    <message>
        <source>This key may not set &quot;%1&quot;</source>
        <extracomment>中文: 该KEY不能加盖“%1”</extracomment>
        <translation>该KEY不能加盖“%1”</translation>
    </message>
    <message>
        <source>The certificate of the seal is not valid now (until %1)</source>
        <extracomment>中文: 印章证书不在有效期内（至 %1）</extracomment>
        <translation>印章证书不在有效期内（至 %1）</translation>
    </message>
    <message>
        <source>The certificate of the seal was revoked</source>
        <extracomment>中文: 印章证书已被吊销</extracomment>
        <translation>印章证书已被吊销</translation>
    </message>
    <message>
        <source>The certificate of the seal comes from no installed root</source>
        <extracomment>中文: 印章证书不是由已安装的根证书签发的</extracomment>
        <translation>印章证书不是由已安装的根证书签发的</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN, %n more tries; nothing was sealed</source>
        <extracomment>中文: PIN 不正确，还可以试 %n 次；没有用印</extracomment>
        <translation>
            <numerusform>PIN 不正确，还可以试 %n 次；没有用印</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN is locked; whoever issued the key has to unlock it. Nothing was sealed</source>
        <extracomment>中文: PIN 已锁定，请联系印章KEY的发放单位解锁；没有用印</extracomment>
        <translation>PIN 已锁定，请联系印章KEY的发放单位解锁；没有用印</translation>
    </message>
    <message>
        <source>No key of the seal was found; put it in and try again. Nothing was sealed</source>
        <extracomment>中文: 找不到印章KEY，请插入后再试；没有用印</extracomment>
        <translation>找不到印章KEY，请插入后再试；没有用印</translation>
    </message>
    <message>
        <source>The key was pulled out while sealing; put it in and seal again. Nothing was sealed</source>
        <extracomment>中文: 用印途中印章KEY被拔出，请插好后重新用印；没有用印</extracomment>
        <translation>用印途中印章KEY被拔出，请插好后重新用印；没有用印</translation>
    </message>
    <message>
        <source>The key holds no certificate of this seal. Nothing was sealed</source>
        <extracomment>中文: KEY里没有这枚印章的密钥和证书；没有用印</extracomment>
        <translation>KEY里没有这枚印章的密钥和证书；没有用印</translation>
    </message>
    <message>
        <source>The time stamp service did not answer; seal again when the line is back. Nothing was sealed</source>
        <extracomment>中文: 时间戳服务没有应答，请在网络恢复后再用印；没有用印</extracomment>
        <translation>时间戳服务没有应答，请在网络恢复后再用印；没有用印</translation>
    </message>
    <message>
        <source>The document bears a seal already; it cannot be sealed twice</source>
        <extracomment>中文: 这份文书已经盖过章，不能重复用印</extracomment>
        <translation>这份文书已经盖过章，不能重复用印</translation>
    </message>
    <message>
        <source>The document cannot be sealed; make it anew. Nothing was sealed</source>
        <extracomment>中文: 文书无法用印，请重新生成；没有用印</extracomment>
        <translation>文书无法用印，请重新生成；没有用印</translation>
    </message>
    <message>
        <source>The certificate of the seal is not valid now. Nothing was sealed</source>
        <extracomment>中文: 印章证书不在有效期内；没有用印</extracomment>
        <translation>印章证书不在有效期内；没有用印</translation>
    </message>
    <message>
        <source>Cancelled; nothing was sealed</source>
        <extracomment>中文: 已取消，没有用印</extracomment>
        <translation>已取消，没有用印</translation>
    </message>
    <message>
        <source>Sealing did not succeed; the case is as before. Details are in the log</source>
        <extracomment>中文: 用印没有成功，办件没有改变；详情见日志</extracomment>
        <translation>用印没有成功，办件没有改变；详情见日志</translation>
    </message>
    <message>
        <source>Genuine: sealed by &quot;%1&quot; on %2 and not changed since</source>
        <extracomment>中文: 真实有效：%2 由“%1”签章，此后未被改动</extracomment>
        <translation>真实有效：%2 由“%1”签章，此后未被改动</translation>
    </message>
    <message>
        <source>Genuine: sealed by &quot;%1&quot; and not changed since, but no trusted service vouches for the time (%2)</source>
        <extracomment>中文: 真实：由“%1”签章，未被改动，但签章时间（%2）没有可信时间戳</extracomment>
        <translation>真实：由“%1”签章，未被改动，但签章时间（%2）没有可信时间戳</translation>
    </message>
    <message>
        <source>Not trusted: the document is unchanged, but the seal of &quot;%1&quot; cannot be confirmed</source>
        <extracomment>中文: 不可信：文书未被改动，但“%1”的签章不能确认有效</extracomment>
        <translation>不可信：文书未被改动，但“%1”的签章不能确认有效</translation>
    </message>
    <message>
        <source>Not genuine: the document was changed after it was sealed</source>
        <extracomment>中文: 无效：文书在签章之后被改动过</extracomment>
        <translation>无效：文书在签章之后被改动过</translation>
    </message>
    <message>
        <source>Void: the seal is genuine, but the register says that this impression was spoiled</source>
        <extracomment>中文: 已作废：签章真实，但用印登记中这一枚已登记作废</extracomment>
        <translation>已作废：签章真实，但用印登记中这一枚已登记作废</translation>
    </message>
    <message>
        <source>This document bears no electronic seal</source>
        <extracomment>中文: 这份文书没有电子签章</extracomment>
        <translation>这份文书没有电子签章</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>中文: 签名</extracomment>
        <translation>签名</translation>
    </message>
    <message>
        <source>Whole document covered</source>
        <extracomment>中文: 覆盖全文</extracomment>
        <translation>覆盖全文</translation>
    </message>
    <message>
        <source>Certificate from an installed root</source>
        <extracomment>中文: 证书由已安装的根签发</extracomment>
        <translation>证书由已安装的根签发</translation>
    </message>
    <message>
        <source>Certificate valid when sealed</source>
        <extracomment>中文: 签章时证书有效</extracomment>
        <translation>签章时证书有效</translation>
    </message>
    <message>
        <source>Certificate not revoked when sealed</source>
        <extracomment>中文: 签章时证书未吊销</extracomment>
        <translation>签章时证书未吊销</translation>
    </message>
    <message>
        <source>Trusted time stamp</source>
        <extracomment>中文: 可信时间戳</extracomment>
        <translation>可信时间戳</translation>
    </message>
    <message>
        <source>Seal register</source>
        <extracomment>中文: 用印登记</extracomment>
        <translation>用印登记</translation>
    </message>
    <message>
        <source>You have no letter of authority for the item %1</source>
        <extracomment>中文: 您没有事项 %1 的授权书</extracomment>
        <translation>您没有事项 %1 的授权书</translation>
    </message>
    <message>
        <source>This seal has no valid data of its maker for OFD documents. Nothing was sealed</source>
        <extracomment>中文: 这枚印章没有可用的国密印章数据，不能加盖 OFD 文书；没有用印</extracomment>
        <translation>这枚印章没有可用的国密印章数据，不能加盖 OFD 文书；没有用印</translation>
    </message>
    <message>
        <source>Unreadable: no PDF or OFD document, or a damaged file</source>
        <extracomment>中文: 无法读取：这不是 PDF 或 OFD 文书，或文件已损坏</extracomment>
        <translation>无法读取：这不是 PDF 或 OFD 文书，或文件已损坏</translation>
    </message>
</context>
<context>
    <name>yichuang::shared::SegmentedChoice</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what a choice is about, %2 the chosen word 中文: %1，%2</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>yichuang::shared::SlipText</name>
    <message>
        <source>Genuine: issued to &quot;%1&quot; for case %2 by %3 on %4, and unchanged</source>
        <extracomment>中文: 真实：%3 于 %4 为“%1”的办件 %2 出具，打印后未被改动</extracomment>
        <translation>真实：%3 于 %4 为“%1”的办件 %2 出具，打印后未被改动</translation>
    </message>
    <message>
        <source>Genuine: issued to &quot;%1&quot; for case %2 by %3 on %4, and unchanged; due on %5</source>
        <extracomment>中文: 真实：%3 于 %4 为“%1”的办件 %2 出具，打印后未被改动；期限 %5</extracomment>
        <translation>真实：%3 于 %4 为“%1”的办件 %2 出具，打印后未被改动；期限 %5</translation>
    </message>
    <message>
        <source>This is not the code of a slip, or not all of it; scan it again</source>
        <extracomment>中文: 这不是本系统凭证上的二维码，或没有读全；请重新扫描</extracomment>
        <translation>这不是本系统凭证上的二维码，或没有读全；请重新扫描</translation>
    </message>
    <message>
        <source>Cannot be confirmed: the certificate of the hall that issued it is not installed here; ask the hall</source>
        <extracomment>中文: 不能确认：本机没有出具这张凭证的大厅设备证书，请联网或电话核实</extracomment>
        <translation>不能确认：本机没有出具这张凭证的大厅设备证书，请联网或电话核实</translation>
    </message>
    <message>
        <source>Cannot be confirmed: on the day of the slip the hall&apos;s certificate did not count; ask the hall</source>
        <extracomment>中文: 不能确认：凭证日期不在出具设备证书的有效期内，请电话核实</extracomment>
        <translation>不能确认：凭证日期不在出具设备证书的有效期内，请电话核实</translation>
    </message>
    <message>
        <source>Forged or changed: the signature does not fit what it says</source>
        <extracomment>中文: 伪造或被改动：签名与内容不符</extracomment>
        <translation>伪造或被改动：签名与内容不符</translation>
    </message>
    <message>
        <source>No seal data of GB/T 38540, or a damaged file</source>
        <extracomment>中文: 这不是电子印章数据（GB/T 38540），或文件已损坏</extracomment>
        <translation>这不是电子印章数据（GB/T 38540），或文件已损坏</translation>
    </message>
    <message>
        <source>The seal&apos;s data are not of structure version 4; ask its maker for GB/T 38540-2020</source>
        <extracomment>中文: 印章数据不是第 4 版结构，请向制章单位索取 GB/T 38540—2020 格式</extracomment>
        <translation>印章数据不是第 4 版结构，请向制章单位索取 GB/T 38540—2020 格式</translation>
    </message>
    <message>
        <source>The seal names its keys by digests only; ask its maker for one with the whole certificates</source>
        <extracomment>中文: 印章数据只列出签章证书的杂凑值，请向制章单位索取含完整证书的印章</extracomment>
        <translation>印章数据只列出签章证书的杂凑值，请向制章单位索取含完整证书的印章</translation>
    </message>
    <message>
        <source>The seal&apos;s data name no certificate that may set it</source>
        <extracomment>中文: 印章数据里没有可用的签章证书</extracomment>
        <translation>印章数据里没有可用的签章证书</translation>
    </message>
    <message>
        <source>The seal&apos;s data hold no PNG picture that can be used</source>
        <extracomment>中文: 印章数据里没有可用的 PNG 图像</extracomment>
        <translation>印章数据里没有可用的 PNG 图像</translation>
    </message>
    <message>
        <source>The seal&apos;s data were changed: the signature of its maker does not fit</source>
        <extracomment>中文: 印章数据被改动：制章者的签名不符</extracomment>
        <translation>印章数据被改动：制章者的签名不符</translation>
    </message>
    <message>
        <source>not valid now</source>
        <extracomment>中文: 不在有效期内</extracomment>
        <translation>不在有效期内</translation>
    </message>
    <message>
        <source>revoked</source>
        <extracomment>中文: 已被吊销</extracomment>
        <translation>已被吊销</translation>
    </message>
    <message>
        <source>its root is not installed</source>
        <extracomment>中文: 签发它的根证书没有安装</extracomment>
        <translation>签发它的根证书没有安装</translation>
    </message>
    <message>
        <source>a signature of the certificates does not fit</source>
        <extracomment>中文: 证书或吊销清单的签名不符</extracomment>
        <translation>证书或吊销清单的签名不符</translation>
    </message>
    <message>
        <source>The certificate of the seal&apos;s maker is not trusted: %1</source>
        <extracomment>中文: 制章者的证书不可信：%1</extracomment>
        <translation>制章者的证书不可信：%1</translation>
    </message>
    <message>
        <source>The seal is not valid now</source>
        <extracomment>中文: 印章不在有效期内</extracomment>
        <translation>印章不在有效期内</translation>
    </message>
    <message>
        <source>The file is no PNG picture</source>
        <extracomment>中文: 文件不是 PNG 图像</extracomment>
        <translation>文件不是 PNG 图像</translation>
    </message>
    <message>
        <source>The seal&apos;s picture must be square</source>
        <extracomment>中文: 印章图像须为正方形</extracomment>
        <translation>印章图像须为正方形</translation>
    </message>
    <message>
        <source>The seal&apos;s picture needs a transparent ground: a white one would hide the text</source>
        <extracomment>中文: 印章图像须为透明底，白底会盖住正文</extracomment>
        <translation>印章图像须为透明底，白底会盖住正文</translation>
    </message>
    <message>
        <source>The seal&apos;s picture is too large: at most 4 MiB and 4000 pixels a side</source>
        <extracomment>中文: 印章图像过大：最多 4 MiB、边长 4000 像素</extracomment>
        <translation>印章图像过大：最多 4 MiB、边长 4000 像素</translation>
    </message>
    <message>
        <source>A seal is 30 to 50 mm wide</source>
        <extracomment>中文: 印章直径须在 30 至 50 毫米之间</extracomment>
        <translation>印章直径须在 30 至 50 毫米之间</translation>
    </message>
    <message>
        <source>No certificate is given that may set the seal; use --certificate</source>
        <extracomment>中文: 没有给出可用印的证书，请用 --certificate</extracomment>
        <translation>没有给出可用印的证书，请用 --certificate</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; is not trusted: %2</source>
        <extracomment>中文: 证书“%1”不可信：%2</extracomment>
        <translation>证书“%1”不可信：%2</translation>
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
    <name>yichuang::shared::TermText</name>
    <message>
        <source>Accepted %1, counted from the next day</source>
        <extracomment>%1 is a day such as 11-05 中文: 受理 %1，次日起算</extracomment>
        <translation>受理 %1，次日起算</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>In a cell of the calendar 中文: 受理</extracomment>
        <translation>受理</translation>
    </message>
    <message>
        <source>Promised term</source>
        <extracomment>The promised number of working days 中文: 承诺时限</extracomment>
        <translation>承诺时限</translation>
    </message>
    <message>
        <source>Statutory term</source>
        <extracomment>中文: 法定时限</extracomment>
        <translation>法定时限</translation>
    </message>
    <message>
        <source>On the spot</source>
        <extracomment>中文: 当场办结</extracomment>
        <translation>当场办结</translation>
    </message>
    <message>
        <source>Term to answer</source>
        <extracomment>How long the organ has to say whether the papers will do 中文: 答复时限</extracomment>
        <translation>答复时限</translation>
    </message>
    <message>
        <source>Received %1, counted from the next day</source>
        <extracomment>%1 is a day such as 11-05 中文: 收件 %1，次日起算</extracomment>
        <translation>收件 %1，次日起算</translation>
    </message>
    <message>
        <source>received</source>
        <extracomment>In a cell of the calendar 中文: 收件</extracomment>
        <translation>收件</translation>
    </message>
    <message>
        <source>Term to hand out</source>
        <extracomment>中文: 送达时限</extracomment>
        <translation>送达时限</translation>
    </message>
    <message>
        <source>Decided %1, counted from the next day</source>
        <extracomment>%1 is a day such as 11-05 中文: 决定 %1，次日起算</extracomment>
        <translation>决定 %1，次日起算</translation>
    </message>
    <message>
        <source>decided</source>
        <extracomment>In a cell of the calendar 中文: 决定</extracomment>
        <translation>决定</translation>
    </message>
    <message>
        <source>Term to hand in</source>
        <extracomment>How long a village agent may keep the papers 中文: 移交时限</extracomment>
        <translation>移交时限</translation>
    </message>
    <message>
        <source>Taken %1, counted from the next day</source>
        <extracomment>%1 is a day such as 11-05 中文: 接收 %1，次日起算</extracomment>
        <translation>接收 %1，次日起算</translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>In a cell of the calendar 中文: 接收</extracomment>
        <translation>接收</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>中文: 时限</extracomment>
        <translation>时限</translation>
    </message>
    <message>
        <source>Begins %1, the next day is day 1</source>
        <extracomment>%1 is a day such as 11-05 中文: 起算 %1，次日为第 1 日</extracomment>
        <translation>起算 %1，次日为第 1 日</translation>
    </message>
    <message>
        <source>begins</source>
        <extracomment>In a cell of the calendar 中文: 起算</extracomment>
        <translation>起算</translation>
    </message>
    <message>
        <source>Term to answer the renewal</source>
        <extracomment>How long the organ has to decide on a renewal 中文: 延续答复时限</extracomment>
        <translation>延续答复时限</translation>
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
</context>
<context>
    <name>yichuang::shared::TypeStrip</name>
    <message>
        <source>Not classified yet</source>
        <extracomment>The class of the case cannot be derived yet 中文: 还没判定</extracomment>
        <translation>还没判定</translation>
    </message>
</context>
<context>
    <name>yichuang::shared::ViolationSentence</name>
    <message>
        <source>The papers were not answered within five working days: the case counts as accepted since receipt</source>
        <extracomment>中文: 收件后5个工作日内没有答复，自收件之日起视为受理</extracomment>
        <translation>收件后5个工作日内没有答复，自收件之日起视为受理</translation>
    </message>
    <message>
        <source>The promised term is exceeded by %1 working days</source>
        <extracomment>中文: 超过承诺时限%1个工作日</extracomment>
        <translation>超过承诺时限%1个工作日</translation>
    </message>
    <message>
        <source>The first review is forwarded %1 working days late</source>
        <extracomment>中文: 初审上报超过期限%1个工作日</extracomment>
        <translation>初审上报超过期限%1个工作日</translation>
    </message>
    <message>
        <source>The statutory term is exceeded by %1 working days</source>
        <extracomment>中文: 超过法定时限%1个工作日</extracomment>
        <translation>超过法定时限%1个工作日</translation>
    </message>
    <message>
        <source>Nothing proves that the applicant got %1</source>
        <extracomment>%1 is a document and its number 中文: %1 没有送达申请人的证明</extracomment>
        <translation>%1 没有送达申请人的证明</translation>
    </message>
    <message>
        <source>The result is handed over %1 working days late</source>
        <extracomment>中文: 送达超过期限%1个工作日</extracomment>
        <translation>送达超过期限%1个工作日</translation>
    </message>
    <message>
        <source>Papers promised for later are %1 working days overdue</source>
        <extracomment>中文: 容缺材料逾期%1个工作日未补交</extracomment>
        <translation>容缺材料逾期%1个工作日未补交</translation>
    </message>
    <message>
        <source>The approval took %1 working days too long, inside the promised term</source>
        <extracomment>中文: 审批环节超过规定%1个工作日，承诺时限未超</extracomment>
        <translation>审批环节超过规定%1个工作日，承诺时限未超</translation>
    </message>
    <message>
        <source>The review by %1 took %2 working days too long, inside the promised term</source>
        <extracomment>%1 is a person 中文: %1的审查环节超过规定%2个工作日，承诺时限未超</extracomment>
        <translation>%1的审查环节超过规定%2个工作日，承诺时限未超</translation>
    </message>
    <message>
        <source>The renewal was not decided before the licence ended</source>
        <extracomment>中文: 原许可届满前没有对延续申请作出决定</extracomment>
        <translation>原许可届满前没有对延续申请作出决定</translation>
    </message>
</context>
<context>
    <name>yichuang::signin::LatticeWall</name>
    <message>
        <source>Yichuang</source>
        <extracomment>The product, large 中文: 一窗受理</extracomment>
        <translation>一窗受理</translation>
    </message>
    <message>
        <source>One window accepts, departments decide, one window hands out</source>
        <extracomment>中文: 前台综合受理，后台分类审批，统一窗口出件</extracomment>
        <translation>前台综合受理，后台分类审批，统一窗口出件</translation>
    </message>
</context>
<context>
    <name>yichuang::signin::SignInFoot</name>
    <message>
        <source>City platform connected</source>
        <extracomment>中文: 市平台已连通</extracomment>
        <translation>市平台已连通</translation>
    </message>
    <message>
        <source>City platform not connected</source>
        <extracomment>中文: 没连上市平台</extracomment>
        <translation>没连上市平台</translation>
    </message>
    <message>
        <source>Offline credential valid until %1</source>
        <extracomment>%1 is a day such as 11-25 中文: 离线凭据有效至 %1</extracomment>
        <translation>离线凭据有效至 %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>中文: 版本 %1</extracomment>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>中文: 高对比</extracomment>
        <translation>高对比</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>中文: 大字</extracomment>
        <translation>大字</translation>
    </message>
</context>
<context>
    <name>yichuang::signin::SignInForm</name>
    <message>
        <source>Password</source>
        <extracomment>中文: 口令</extracomment>
        <translation>口令</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>中文: 登录</extracomment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Use a UKey</source>
        <extracomment>中文: 用 UKey</extracomment>
        <translation>用 UKey</translation>
    </message>
    <message>
        <source>This version cannot sign in with a UKey yet: use the password</source>
        <extracomment>Why it is off 中文: 这个版本还不能用 UKey 登录，请用口令</extracomment>
        <translation>这个版本还不能用 UKey 登录，请用口令</translation>
    </message>
    <message>
        <source>Work card</source>
        <extracomment>中文: 刷工作证</extracomment>
        <translation>刷工作证</translation>
    </message>
    <message>
        <source>No card reader is connected: use the password</source>
        <extracomment>Why it is off 中文: 本机没接工作证读卡器，请用口令</extracomment>
        <translation>本机没接工作证读卡器，请用口令</translation>
    </message>
    <message>
        <source>Go on where you were; nothing is lost</source>
        <extracomment>中文: 解锁后接着填，不会丢</extracomment>
        <translation>解锁后接着填，不会丢</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>中文: 解锁</extracomment>
        <translation>解锁</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished acceptance(s), kept on this machine</source>
        <extracomment>中文: 有 %n 件没提交的受理，已存在本机</extracomment>
        <translation>
            <numerusform>有 %n 件没提交的受理，已存在本机</numerusform>
        </translation>
    </message>
    <message>
        <source>Caps Lock: on</source>
        <extracomment>中文: 大写锁定：开</extracomment>
        <translation>大写锁定：开</translation>
    </message>
    <message>
        <source>Caps Lock: off</source>
        <extracomment>中文: 大写锁定：关</extracomment>
        <translation>大写锁定：关</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>中文: 换人登录</extracomment>
        <translation>换人登录</translation>
    </message>
    <message>
        <source>locked %1</source>
        <extracomment>%1 is a time of day 中文: %1 锁屏</extracomment>
        <translation>%1 锁屏</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>中文: 正在核对</extracomment>
        <translation>正在核对</translation>
    </message>
</context>
<context>
    <name>yichuang::signin::SignInPage</name>
    <message>
        <source>Enter the password first</source>
        <extracomment>中文: 口令还没填</extracomment>
        <translation>口令还没填</translation>
    </message>
    <message numerus="yes">
        <source>Wrong password, %n tries left</source>
        <extracomment>中文: 口令不对，还可试 %n 次</extracomment>
        <translation>
            <numerusform>口令不对，还可试 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong tries: locked until %1. Try again then, or ask the administrator. What was typed is kept.</source>
        <extracomment>%1 is a time of day 中文: 试错次数太多，这个账号锁到 %1。到时再试，或请管理员解锁；已填的没动</extracomment>
        <translation>试错次数太多，这个账号锁到 %1。到时再试，或请管理员解锁；已填的没动</translation>
    </message>
    <message>
        <source>This account is disabled. Let somebody else sign in, or ask the administrator.</source>
        <extracomment>中文: 这个账号已停用。换人登录，或找管理员</extracomment>
        <translation>这个账号已停用。换人登录，或找管理员</translation>
    </message>
</context>
<context>
    <name>yichuang::syncpage::BoardWords</name>
    <message>
        <source>This machine</source>
        <extracomment>A side of a conflict 中文: 本机</extracomment>
        <translation>本机</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>A side of a conflict 中文: 市平台</extracomment>
        <translation>市平台</translation>
    </message>
    <message>
        <source>Take ours</source>
        <extracomment>中文: 用本机</extracomment>
        <translation>用本机</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>中文: 用平台</extracomment>
        <translation>用平台</translation>
    </message>
    <message>
        <source>Reason: why this side</source>
        <extracomment>中文: 理由：为什么选这一边</extracomment>
        <translation>理由：为什么选这一边</translation>
    </message>
    <message>
        <source>The side not chosen stays in the history. The term is not touched: it counts from the acceptance the platform confirmed.</source>
        <extracomment>中文: 没选的一边也留在经过里。期限不受影响，按市平台确认的受理日算。</extracomment>
        <translation>没选的一边也留在经过里。期限不受影响，按市平台确认的受理日算。</translation>
    </message>
    <message>
        <source>This case</source>
        <extracomment>One of two cases of one request 中文: 这一件</extracomment>
        <translation>这一件</translation>
    </message>
    <message>
        <source>The other case</source>
        <extracomment>One of two cases of one request 中文: 另一件</extracomment>
        <translation>另一件</translation>
    </message>
    <message>
        <source>This goes on</source>
        <extracomment>Of two cases of one request 中文: 这件办</extracomment>
        <translation>这件办</translation>
    </message>
    <message>
        <source>The other goes on</source>
        <extracomment>Of two cases of one request 中文: 另一件办</extracomment>
        <translation>另一件办</translation>
    </message>
    <message>
        <source>Reason, for example two shops</source>
        <extracomment>中文: 理由：为什么，例如两处经营场所</extracomment>
        <translation>理由：为什么，例如两处经营场所</translation>
    </message>
    <message>
        <source>The case not chosen goes no further: it can be withdrawn, terminated or voided by the supervisor. Both are kept, and both windows see the decision.</source>
        <extracomment>中文: 没选的一件不再往下办，只能撤回、终止或由监察员作废；两件都留着，两个窗口都看得到这个决定。</extracomment>
        <translation>没选的一件不再往下办，只能撤回、终止或由监察员作废；两件都留着，两个窗口都看得到这个决定。</translation>
    </message>
    <message>
        <source>The moment written</source>
        <extracomment>A moment as a machine with a wrong clock wrote it 中文: 当时记的时间</extracomment>
        <translation>当时记的时间</translation>
    </message>
    <message>
        <source>Arrival at the platform</source>
        <extracomment>A moment that takes the place of a doubtful one 中文: 市平台收到的时间</extracomment>
        <translation>市平台收到的时间</translation>
    </message>
    <message>
        <source>Take the written one</source>
        <extracomment>Of two moments 中文: 认当时的</extracomment>
        <translation>认当时的</translation>
    </message>
    <message>
        <source>Take the arrival</source>
        <extracomment>Of two moments 中文: 认收到的</extracomment>
        <translation>认收到的</translation>
    </message>
    <message>
        <source>Reason: what speaks for this moment</source>
        <extracomment>中文: 理由：凭什么认这个时间</extracomment>
        <translation>理由：凭什么认这个时间</translation>
    </message>
    <message>
        <source>With the arrival the term counts from that day; an acceptance day that is on a printed notice stays. Both moments stay in the history.</source>
        <extracomment>中文: 认收到的时间，期限就从那天算；受理通知书已打印的，受理日不能再改。两个时间都留在经过里。</extracomment>
        <translation>认收到的时间，期限就从那天算；受理通知书已打印的，受理日不能再改。两个时间都留在经过里。</translation>
    </message>
</context>
<context>
    <name>yichuang::syncpage::ConflictBoard</name>
    <message>
        <source>Differs in</source>
        <extracomment>Head of the column that names what differs 中文: 不同之处</extracomment>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Settle</source>
        <extracomment>中文: 采用并排队</extracomment>
        <translation>采用并排队</translation>
    </message>
    <message>
        <source>Before that the platform recorded: %1.</source>
        <extracomment>%1 are acts of the case at the platform 中文: 市平台此前还记了：%1。</extracomment>
        <translation>市平台此前还记了：%1。</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>A side says nothing about a field 中文: 空</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>No side chosen yet</source>
        <extracomment>Why a conflict cannot be settled yet 中文: 还没选哪一边</extracomment>
        <translation>还没选哪一边</translation>
    </message>
    <message>
        <source>No reason given yet</source>
        <extracomment>Why a conflict cannot be settled yet 中文: 还没写理由</extracomment>
        <translation>还没写理由</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>中文: 正在记</extracomment>
        <translation>正在记</translation>
    </message>
    <message>
        <source>Both go on</source>
        <extracomment>Of two cases of one request 中文: 两件都办</extracomment>
        <translation>两件都办</translation>
    </message>
</context>
<context>
    <name>yichuang::syncpage::MachineCard</name>
    <message>
        <source>Read answer</source>
        <extracomment>中文: 导入回执包</extracomment>
        <translation>导入回执包</translation>
    </message>
    <message>
        <source>Write stick</source>
        <extracomment>中文: 导出 U 盘包</extracomment>
        <translation>导出 U 盘包</translation>
    </message>
    <message>
        <source>Room here</source>
        <extracomment>中文: 本机空间</extracomment>
        <translation>本机空间</translation>
    </message>
    <message>
        <source>%1 used, %2 left</source>
        <extracomment>%1 and %2 are sizes 中文: 已用 %1，还剩 %2</extracomment>
        <translation>已用 %1，还剩 %2</translation>
    </message>
    <message>
        <source>Not enrolled at a platform yet; nothing can be sent before</source>
        <extracomment>Why nothing can be sent 中文: 还没在市平台登记，登记后才能传</extracomment>
        <translation>还没在市平台登记，登记后才能传</translation>
    </message>
</context>
<context>
    <name>yichuang::syncpage::QueuePane</name>
    <message>
        <source>To send</source>
        <extracomment>中文: 待传</extracomment>
        <translation>待传</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>中文: 传一次</extracomment>
        <translation>传一次</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of the queue 中文: 全部</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>Filter of the queue 中文: 冲突</extracomment>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Filter of the queue 中文: 没收下</extracomment>
        <translation>没收下</translation>
    </message>
    <message>
        <source>Where is a case? Number, name</source>
        <extracomment>中文: 这件在哪？办件号、姓名</extracomment>
        <translation>这件在哪？办件号、姓名</translation>
    </message>
    <message>
        <source>Records not sent yet</source>
        <extracomment>中文: 没传完的记录</extracomment>
        <translation>没传完的记录</translation>
    </message>
    <message>
        <source>Not enrolled at a platform yet; nothing can be sent before</source>
        <extracomment>Why nothing can be sent 中文: 还没在市平台登记，登记后才能传</extracomment>
        <translation>还没在市平台登记，登记后才能传</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>中文: 还有 %n 条</extracomment>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest of %1</source>
        <extracomment>%1 is a time 中文: 最早一条 %1</extracomment>
        <translation>最早一条 %1</translation>
    </message>
    <message>
        <source>No such case on this machine</source>
        <extracomment>中文: 本机没有这件</extracomment>
        <translation>本机没有这件</translation>
    </message>
    <message>
        <source>Check the number or name. A case of another place is found under Cases once there is a line</source>
        <extracomment>中文: 号码或姓名再核对一下；在别处办的，联网后到“办件”查</extracomment>
        <translation>号码或姓名再核对一下；在别处办的，联网后到“办件”查</translation>
    </message>
    <message>
        <source>No such records</source>
        <extracomment>中文: 没有这样的记录</extracomment>
        <translation>没有这样的记录</translation>
    </message>
    <message>
        <source>Esc shows all</source>
        <extracomment>中文: 按 Esc 看全部</extracomment>
        <translation>按 Esc 看全部</translation>
    </message>
    <message>
        <source>Nothing was exchanged with the platform yet</source>
        <extracomment>中文: 还没和市平台通过</extracomment>
        <translation>还没和市平台通过</translation>
    </message>
    <message>
        <source>Last at %1</source>
        <extracomment>%1 is a time 中文: 上次 %1</extracomment>
        <translation>上次 %1</translation>
    </message>
    <message>
        <source>All sent</source>
        <extracomment>中文: 都传完了</extracomment>
        <translation>都传完了</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <extracomment>中文: 没有要传的</extracomment>
        <translation>没有要传的</translation>
    </message>
    <message>
        <source>Once this machine is enrolled, cases are sent by themselves</source>
        <extracomment>中文: 登记以后，办的件自动传</extracomment>
        <translation>登记以后，办的件自动传</translation>
    </message>
</context>
<context>
    <name>yichuang::syncpage::QueueRows</name>
    <message>
        <source>%1, %2, %3, %4. %5. %6</source>
        <extracomment>A row read aloud: %1 state, %2 item, %3 applicant, %4 act, %5 why it waits, %6 who acts 中文: %1，%2，%3，%4。%5。%6</extracomment>
        <translation>%1，%2，%3，%4。%5。%6</translation>
    </message>
</context>
<context>
    <name>yichuang::syncpage::SideChoice</name>
    <message>
        <source>%1, %2, chosen</source>
        <extracomment>A side of a conflict, read aloud: %1 the side, %2 who and when 中文: %1，%2，已选</extracomment>
        <translation>%1，%2，已选</translation>
    </message>
    <message>
        <source>%1, %2, not chosen</source>
        <extracomment>A side of a conflict, read aloud: %1 the side, %2 who and when 中文: %1，%2，没选</extracomment>
        <translation>%1，%2，没选</translation>
    </message>
</context>
<context>
    <name>yichuang::syncpage::StickDialogs</name>
    <message>
        <source>Write to a stick</source>
        <extracomment>Title of a file dialog 中文: 导出到 U 盘</extracomment>
        <translation>导出到 U 盘</translation>
    </message>
    <message>
        <source>Choose the platform&apos;s answer</source>
        <extracomment>Title of a file dialog 中文: 选市平台的回执包</extracomment>
        <translation>选市平台的回执包</translation>
    </message>
    <message>
        <source>Answers of the platform (*.ycanswer)</source>
        <extracomment>Kind of file in a file dialog 中文: 回执包 (*.ycanswer)</extracomment>
        <translation>回执包 (*.ycanswer)</translation>
    </message>
</context>
<context>
    <name>yichuang::syncpage::SyncPage</name>
    <message>
        <source>Sync</source>
        <extracomment>中文: 同步</extracomment>
        <translation>同步</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait</source>
        <extracomment>中文: 待传 %n 条</extracomment>
        <translation>
            <numerusform>待传 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>read an answer</source>
        <extracomment>中文: 导入回执包</extracomment>
        <translation>导入回执包</translation>
    </message>
    <message>
        <source>write a stick</source>
        <extracomment>中文: 导出 U 盘包</extracomment>
        <translation>导出 U 盘包</translation>
    </message>
    <message>
        <source>send now</source>
        <extracomment>中文: 传一次</extracomment>
        <translation>传一次</translation>
    </message>
    <message>
        <source>where is a case</source>
        <extracomment>中文: 查一件在哪</extracomment>
        <translation>查一件在哪</translation>
    </message>
    <message>
        <source>try now, refresh</source>
        <extracomment>中文: 重试，刷新</extracomment>
        <translation>重试，刷新</translation>
    </message>
    <message>
        <source>choose a side</source>
        <extracomment>中文: 选一边</extracomment>
        <translation>选一边</translation>
    </message>
    <message>
        <source>ours / the platform&apos;s</source>
        <extracomment>中文: 用本机 / 用平台</extracomment>
        <translation>用本机 / 用平台</translation>
    </message>
    <message>
        <source>settle</source>
        <extracomment>中文: 采用并排队</extracomment>
        <translation>采用并排队</translation>
    </message>
    <message>
        <source>into the record</source>
        <extracomment>中文: 到这条</extracomment>
        <translation>到这条</translation>
    </message>
    <message>
        <source>queue / record</source>
        <extracomment>中文: 待传 / 这条</extracomment>
        <translation>待传 / 这条</translation>
    </message>
    <message>
        <source>last synced %1</source>
        <extracomment>%1 is a time 中文: 上次同步 %1</extracomment>
        <translation>上次同步 %1</translation>
    </message>
    <message>
        <source>The queue was not read</source>
        <extracomment>The page could not read its facts 中文: 没读到待传的记录</extracomment>
        <translation>没读到待传的记录</translation>
    </message>
    <message>
        <source>Settled and queued; the other side stays in the history</source>
        <extracomment>中文: 已采用，排队等传；没选的一边留在经过里</extracomment>
        <translation>已采用，排队等传；没选的一边留在经过里</translation>
    </message>
    <message>
        <source>Writing the stick</source>
        <extracomment>中文: 正在导出 U 盘包</extracomment>
        <translation>正在导出 U 盘包</translation>
    </message>
    <message>
        <source>Encrypted: only the platform can open it. A cancel leaves the queue as it is. Do not unplug yet</source>
        <extracomment>中文: 已加密，只有市平台能打开。取消不影响待传的记录，先别拔 U 盘</extracomment>
        <translation>已加密，只有市平台能打开。取消不影响待传的记录，先别拔 U 盘</translation>
    </message>
    <message>
        <source>A stick is being written</source>
        <extracomment>Why another package cannot be written 中文: 正在写 U 盘</extracomment>
        <translation>正在写 U 盘</translation>
    </message>
    <message>
        <source>The stick was not written</source>
        <extracomment>中文: 没写成 U 盘包</extracomment>
        <translation>没写成 U 盘包</translation>
    </message>
    <message>
        <source>%1 What waits is kept here untouched.</source>
        <extracomment>What is kept when a package failed; %1 says what happened 中文: %1 待传的记录都在本机，没有动。</extracomment>
        <translation>%1 待传的记录都在本机，没有动。</translation>
    </message>
    <message>
        <source>%1 record(s), %2 scan(s), %3, read back and checked</source>
        <extracomment>%1 records, %2 scans, %3 is a size 中文: %1 条记录，%2 份扫描件，%3，已读回核对</extracomment>
        <translation>%1 条记录，%2 份扫描件，%3，已读回核对</translation>
    </message>
    <message>
        <source>Package %1, %2. Take it to the platform; bring the answer back and press F7</source>
        <extracomment>%1 is the number of the package, %2 a file 中文: 第 %1 包 %2。带到市平台导入，把回执包带回来按 F7</extracomment>
        <translation>第 %1 包 %2。带到市平台导入，把回执包带回来按 F7</translation>
    </message>
    <message>
        <source>Reading the answer</source>
        <extracomment>中文: 正在导入回执包</extracomment>
        <translation>正在导入回执包</translation>
    </message>
    <message>
        <source>An answer is being read</source>
        <extracomment>Why another package cannot be written 中文: 正在读回执包</extracomment>
        <translation>正在读回执包</translation>
    </message>
    <message>
        <source>The answer was not taken</source>
        <extracomment>中文: 回执包没导入</extracomment>
        <translation>回执包没导入</translation>
    </message>
    <message>
        <source>%1 What waits is untouched; it can be read again.</source>
        <extracomment>What is kept when an answer failed; %1 says what happened 中文: %1 待传的记录没有动，可以再导一次。</extracomment>
        <translation>%1 待传的记录没有动，可以再导一次。</translation>
    </message>
    <message>
        <source>The answer to package %1 is in</source>
        <extracomment>%1 is the number of the package 中文: 第 %1 包的回执导入了</extracomment>
        <translation>第 %1 包的回执导入了</translation>
    </message>
    <message>
        <source>%1 confirmed, %2 need a person, %3 change(s) of others</source>
        <extracomment>%1 records, %2 records, %3 changes 中文: 确认 %1 条，要人处理 %2 条，别处的变化 %3 条</extracomment>
        <translation>确认 %1 条，要人处理 %2 条，别处的变化 %3 条</translation>
    </message>
    <message>
        <source>The stick may be unplugged</source>
        <extracomment>中文: U 盘可以拔了</extracomment>
        <translation>U 盘可以拔了</translation>
    </message>
    <message>
        <source>Written: unplug the stick</source>
        <extracomment>中文: 写好了，可以拔 U 盘</extracomment>
        <translation>写好了，可以拔 U 盘</translation>
    </message>
    <message>
        <source>A package for the platform</source>
        <extracomment>A package meant for the platform was opened here 中文: 这是带给市平台的 U 盘包</extracomment>
        <translation>这是带给市平台的 U 盘包</translation>
    </message>
    <message>
        <source>%1 can be opened by the platform only; nothing has to be read here</source>
        <extracomment>%1 is a file 中文: %1 只有市平台能打开，本机不用导入</extracomment>
        <translation>%1 只有市平台能打开，本机不用导入</translation>
    </message>
    <message>
        <source>Take it to the platform; bring the answer (.ycanswer) back and press F7</source>
        <extracomment>中文: 带到市平台导入，把回执包（.ycanswer）带回来按 F7</extracomment>
        <translation>带到市平台导入，把回执包（.ycanswer）带回来按 F7</translation>
    </message>
</context>
<context>
    <name>yichuang::syncpage::SyncWords</name>
    <message>
        <source>no receipt</source>
        <extracomment>Of a record: sent, no receipt yet 中文: 等回执</extracomment>
        <translation>等回执</translation>
    </message>
    <message>
        <source>to send</source>
        <extracomment>Of a record: not sent yet 中文: 待传</extracomment>
        <translation>待传</translation>
    </message>
    <message>
        <source>waits</source>
        <extracomment>Of a record: the platform waits for an earlier one of the case 中文: 等前一步</extracomment>
        <translation>等前一步</translation>
    </message>
    <message>
        <source>conflict</source>
        <extracomment>Of a record: somebody has to choose between ours and the platform&apos;s 中文: 冲突</extracomment>
        <translation>冲突</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Of a record: the platform did not take it 中文: 没收下</extracomment>
        <translation>没收下</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>Of a record: its receipt is here 中文: 已确认</extracomment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>yours to mend</source>
        <extracomment>中文: 你来改</extracomment>
        <translation>你来改</translation>
    </message>
    <message>
        <source>chief decides</source>
        <extracomment>中文: 首席代表定</extracomment>
        <translation>首席代表定</translation>
    </message>
    <message>
        <source>administrator</source>
        <extracomment>中文: 找管理员</extracomment>
        <translation>找管理员</translation>
    </message>
    <message>
        <source>again %1</source>
        <extracomment>%1 is a time 中文: %1 再试</extracomment>
        <translation>%1 再试</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>The record goes by itself 中文: 自动传</extracomment>
        <translation>自动传</translation>
    </message>
    <message>
        <source>Nobody: it goes on by itself</source>
        <extracomment>Who acts on a record 中文: 不用管，自动处理</extracomment>
        <translation>不用管，自动处理</translation>
    </message>
    <message>
        <source>The clerk at the window</source>
        <extracomment>中文: 窗口经办人</extracomment>
        <translation>窗口经办人</translation>
    </message>
    <message>
        <source>The chief representative</source>
        <extracomment>中文: 首席代表</extracomment>
        <translation>首席代表</translation>
    </message>
    <message>
        <source>The administrator</source>
        <extracomment>中文: 系统管理员</extracomment>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>It reached the platform; its receipt was lost and is being fetched</source>
        <extracomment>中文: 已传到市平台，回执没收到，正在补取</extracomment>
        <translation>已传到市平台，回执没收到，正在补取</translation>
    </message>
    <message>
        <source>The platform recorded another act first; this one no longer follows</source>
        <extracomment>中文: 市平台先记了别的一步，这一步接不上了</extracomment>
        <translation>市平台先记了别的一步，这一步接不上了</translation>
    </message>
    <message>
        <source>Not sent yet; it waits its turn</source>
        <extracomment>中文: 还没轮到，排队等着传</extracomment>
        <translation>还没轮到，排队等着传</translation>
    </message>
    <message>
        <source>The platform could not be reached</source>
        <extracomment>中文: 没连上市平台</extracomment>
        <translation>没连上市平台</translation>
    </message>
    <message>
        <source>The platform keeps it until an earlier act of the case arrives</source>
        <extracomment>中文: 市平台收下了，等同一件的前一步到齐再办</extracomment>
        <translation>市平台收下了，等同一件的前一步到齐再办</translation>
    </message>
    <message>
        <source>The case was worked on elsewhere too, and the two differ</source>
        <extracomment>中文: 同一件在别处也办了，两边不一样</extracomment>
        <translation>同一件在别处也办了，两边不一样</translation>
    </message>
    <message>
        <source>The platform did not take this act</source>
        <extracomment>中文: 市平台没收下这一步</extracomment>
        <translation>市平台没收下这一步</translation>
    </message>
    <message>
        <source>It waits for nothing</source>
        <extracomment>中文: 没有要等的</extracomment>
        <translation>没有要等的</translation>
    </message>
    <message>
        <source>Compare the two, choose one and give a reason; the other stays in the history</source>
        <extracomment>中文: 比一比两边，选一边，写理由；没选的一边留在经过里</extracomment>
        <translation>比一比两边，选一边，写理由；没选的一边留在经过里</translation>
    </message>
    <message>
        <source>Go on working. When the earlier act arrives, the platform goes on by itself</source>
        <extracomment>中文: 照常办别的。前一步一到，市平台自己接着办</extracomment>
        <translation>照常办别的。前一步一到，市平台自己接着办</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <extracomment>中文: 不用做什么</extracomment>
        <translation>不用做什么</translation>
    </message>
    <message>
        <source>Tell the administrator the number below; it is kept here and not lost</source>
        <extracomment>中文: 把编号报给系统管理员；已留在本机，不会丢</extracomment>
        <translation>把编号报给系统管理员；已留在本机，不会丢</translation>
    </message>
    <message>
        <source>It is tried again by itself at %1; F5 tries now, F8 takes it by stick</source>
        <extracomment>%1 is a time 中文: 下次 %1 自动再试；急的话按 F5，或按 F8 用 U 盘带去</extracomment>
        <translation>下次 %1 自动再试；急的话按 F5，或按 F8 用 U 盘带去</translation>
    </message>
    <message>
        <source>It goes as soon as there is a line; without one F8 takes it by stick</source>
        <extracomment>中文: 不用等，联网就传；没有网就按 F8 用 U 盘带去</extracomment>
        <translation>不用等，联网就传；没有网就按 F8 用 U 盘带去</translation>
    </message>
    <message>
        <source>This machine</source>
        <extracomment>A place of a record 中文: 本机</extracomment>
        <translation>本机</translation>
    </message>
    <message>
        <source>On the way</source>
        <extracomment>A place of a record 中文: 路上</extracomment>
        <translation>路上</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>A place of a record 中文: 市平台</extracomment>
        <translation>市平台</translation>
    </message>
    <message>
        <source>Receipt back</source>
        <extracomment>A place of a record: the receipt came back 中文: 回执到了</extracomment>
        <translation>回执到了</translation>
    </message>
    <message>
        <source>On this machine only; it has not left yet</source>
        <extracomment>中文: 只在本机，还没离开</extracomment>
        <translation>只在本机，还没离开</translation>
    </message>
    <message>
        <source>Sent; without its receipt it does not count as arrived</source>
        <extracomment>中文: 已传出，回执还没到；没有回执就不算传到</extracomment>
        <translation>已传出，回执还没到；没有回执就不算传到</translation>
    </message>
    <message>
        <source>At the platform, and not settled there yet</source>
        <extracomment>中文: 在市平台，还没办成</extracomment>
        <translation>在市平台，还没办成</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed by the platform; %n scan(s) are still to go</source>
        <extracomment>中文: 市平台已确认；还有 %n 页扫描件没传完</extracomment>
        <translation>
            <numerusform>市平台已确认；还有 %n 页扫描件没传完</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by the platform; its receipt is kept here</source>
        <extracomment>中文: 市平台已确认，回执存在本机</extracomment>
        <translation>市平台已确认，回执存在本机</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <extracomment>%1 is a time 中文: %1 自动再试。</extracomment>
        <translation>%1 自动再试。</translation>
    </message>
    <message numerus="yes">
        <source>Offline for %n day(s)</source>
        <extracomment>The machine has no line to the platform 中文: 离线 %n 天</extracomment>
        <translation>
            <numerusform>离线 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>中文: 离线</extracomment>
        <translation>离线</translation>
    </message>
    <message>
        <source>No platform since %1. %2</source>
        <extracomment>%1 is a time, %2 what can be done 中文: 从 %1 起没连上市平台。%2</extracomment>
        <translation>从 %1 起没连上市平台。%2</translation>
    </message>
    <message>
        <source>Never connected</source>
        <extracomment>中文: 还没连上过</extracomment>
        <translation>还没连上过</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>中文: 去处理</extracomment>
        <translation>去处理</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) need a person</source>
        <extracomment>中文: 有 %n 条要人处理</extracomment>
        <translation>
            <numerusform>有 %n 条要人处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else goes on.</source>
        <extracomment>中文: 别的照传，不受影响。</extracomment>
        <translation>别的照传，不受影响。</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>中文: 联网</extracomment>
        <translation>联网</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait.</source>
        <extracomment>%n records wait 中文: 还有 %n 条待传。</extracomment>
        <translation>
            <numerusform>还有 %n 条待传。</numerusform>
        </translation>
    </message>
    <message>
        <source>last at %1</source>
        <extracomment>%1 is a time 中文: 上次 %1</extracomment>
        <translation>上次 %1</translation>
    </message>
    <message>
        <source>All sent</source>
        <extracomment>中文: 都传完了</extracomment>
        <translation>都传完了</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <extracomment>中文: 还没在市平台登记</extracomment>
        <translation>还没在市平台登记</translation>
    </message>
    <message>
        <source>Everything is kept here. The administrator enrols this machine with a code; then it is sent by itself.</source>
        <extracomment>中文: 办的都存在本机。请管理员用登记码登记本机，登记后自动传。</extracomment>
        <translation>办的都存在本机。请管理员用登记码登记本机，登记后自动传。</translation>
    </message>
    <message>
        <source>The platform turns this machine away</source>
        <extracomment>中文: 市平台不让本机进</extracomment>
        <translation>市平台不让本机进</translation>
    </message>
    <message>
        <source>Everything is kept here. Ask the administrator.</source>
        <extracomment>中文: 已办的都留在本机。找系统管理员。</extracomment>
        <translation>已办的都留在本机。找系统管理员。</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>中文: 正在传</extracomment>
        <translation>正在传</translation>
    </message>
    <message>
        <source>Record %1 of %2. Work goes on; what is sent is not sent again.</source>
        <extracomment>%1 of %2 records 中文: 第 %1 条，共 %2 条。可以接着办，传完的不会重传。</extracomment>
        <translation>第 %1 条，共 %2 条。可以接着办，传完的不会重传。</translation>
    </message>
    <message>
        <source>The chief representative has decided; the platform has yet to confirm it</source>
        <extracomment>中文: 首席代表已经选定，等市平台确认</extracomment>
        <translation>首席代表已经选定，等市平台确认</translation>
    </message>
    <message>
        <source>Nothing to do; it goes with the next exchange</source>
        <extracomment>中文: 不用做什么，联网就传</extracomment>
        <translation>不用做什么，联网就传</translation>
    </message>
    <message>
        <source>Mend it in Cases as the reason says and do the act again; then the chief representative takes the platform&apos;s side below. This one stays in the history</source>
        <extracomment>中文: 到“办件”照原因改，重新办这一步，再由首席代表在下面选“用平台”并写理由；这一步留在经过里</extracomment>
        <translation>到“办件”照原因改，重新办这一步，再由首席代表在下面选“用平台”并写理由；这一步留在经过里</translation>
    </message>
    <message>
        <source>All records arrived</source>
        <extracomment>中文: 记录都传到了</extracomment>
        <translation>记录都传到了</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) are still to go; until then the cases are received, not complete. Work goes on.</source>
        <extracomment>%n scans are not at the platform yet 中文: 还有 %n 个附件在传，传完才算齐全；可以接着办。</extracomment>
        <translation>
            <numerusform>还有 %n 个附件在传，传完才算齐全；可以接着办。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>中文: 现在重试</extracomment>
        <translation>现在重试</translation>
    </message>
    <message>
        <source>Accepting, scanning and printing go on, duplicates here are found; sealing and the cases of others wait for the line.</source>
        <extracomment>What can be done without a line 中文: 可以照常受理、扫描、打印，本机的件照常查重；盖章和查别处的件要等联网。</extracomment>
        <translation>可以照常受理、扫描、打印，本机的件照常查重；盖章和查别处的件要等联网。</translation>
    </message>
    <message>
        <source>two places</source>
        <extracomment>Of a case: the same request is open elsewhere 中文: 两头受理</extracomment>
        <translation>两头受理</translation>
    </message>
    <message>
        <source>time in doubt</source>
        <extracomment>Of a record: nobody trusts its moment 中文: 时间待定</extracomment>
        <translation>时间待定</translation>
    </message>
    <message>
        <source>new number</source>
        <extracomment>Of a case: it got another number 中文: 换了编号</extracomment>
        <translation>换了编号</translation>
    </message>
    <message>
        <source>waits for item</source>
        <extracomment>Of a record: the platform&apos;s catalogue lacks the version of its item 中文: 等事项版本</extracomment>
        <translation>等事项版本</translation>
    </message>
    <message>
        <source>The platform could not be reached: no line, or it does not answer. Everything is kept here and goes when it is back</source>
        <extracomment>中文: 没连上市平台：网络不通，或市平台没应答。记录都存在本机，连上就传</extracomment>
        <translation>没连上市平台：网络不通，或市平台没应答。记录都存在本机，连上就传</translation>
    </message>
    <message>
        <source>Something else answered, mostly a page that wants a sign-in to the network. Sign in with a browser first; everything is kept here</source>
        <extracomment>中文: 应答的不是市平台，多半是上网要先登录的网页。先在浏览器登录上网；记录都存在本机</extracomment>
        <translation>应答的不是市平台，多半是上网要先登录的网页。先在浏览器登录上网；记录都存在本机</translation>
    </message>
    <message>
        <source>The platform is out of service for now. Everything is kept here and is sent by itself later</source>
        <extracomment>中文: 市平台暂时不能用，可能在维护。记录都存在本机，过一会儿自动再传</extracomment>
        <translation>市平台暂时不能用，可能在维护。记录都存在本机，过一会儿自动再传</translation>
    </message>
    <message>
        <source>This record is too large for the line; take it by stick</source>
        <extracomment>中文: 这条记录太大，网上传不了，用 U 盘带去</extracomment>
        <translation>这条记录太大，网上传不了，用 U 盘带去</translation>
    </message>
    <message>
        <source>The data of this machine could not be read or written, perhaps the disk is full; what was sent is not lost</source>
        <extracomment>中文: 本机的数据没有读写成，可能是磁盘满了；已经传的不会丢</extracomment>
        <translation>本机的数据没有读写成，可能是磁盘满了；已经传的不会丢</translation>
    </message>
    <message>
        <source>The platform has records this program is too old for: it has to be updated; what was made here is sent</source>
        <extracomment>中文: 市平台上有本机认不得的新记录，要先升级本程序；本机的记录照传</extracomment>
        <translation>市平台上有本机认不得的新记录，要先升级本程序；本机的记录照传</translation>
    </message>
    <message>
        <source>The same applicant asked for the same at two places; the platform keeps both</source>
        <extracomment>中文: 同一申请人的同一事项在两处都收了件，市平台两件都收下了</extracomment>
        <translation>同一申请人的同一事项在两处都收了件，市平台两件都收下了</translation>
    </message>
    <message>
        <source>The clock was wrong or had been set back when this was recorded; somebody has to say which moment counts</source>
        <extracomment>中文: 记这一步时，电脑的钟不准或往回拨过，记的时间要有人认定</extracomment>
        <translation>记这一步时，电脑的钟不准或往回拨过，记的时间要有人认定</translation>
    </message>
    <message>
        <source>Another case had the number first, so the platform gave this one another; the applicant&apos;s paper still bears the old one</source>
        <extracomment>中文: 原编号和别的办件重了，市平台给这一件换了编号；申请人手里的凭证还是原编号</extracomment>
        <translation>原编号和别的办件重了，市平台给这一件换了编号；申请人手里的凭证还是原编号</translation>
    </message>
    <message>
        <source>Compare the two, say which goes on or that both do, and give a reason</source>
        <extracomment>中文: 比一比两件，定哪一件办、还是两件都办，写理由</extracomment>
        <translation>比一比两件，定哪一件办、还是两件都办，写理由</translation>
    </message>
    <message>
        <source>Look at papers, queue tickets or cameras, take one moment and give a reason</source>
        <extracomment>中文: 看材料、叫号单、监控上的时间，认定一个，写理由</extracomment>
        <translation>看材料、叫号单、监控上的时间，认定一个，写理由</translation>
    </message>
    <message>
        <source>Open the case, print the receipt again and exchange it; the old number still finds the case</source>
        <extracomment>中文: 打开办件重打凭证，换给申请人；凭原编号也还查得到</extracomment>
        <translation>打开办件重打凭证，换给申请人；凭原编号也还查得到</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>Whose records wait, when that is not known 中文: 经办人不详</extracomment>
        <translation>经办人不详</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <extracomment>%1 is a person of this computer, %n how many of the records wait 中文: %1 %n 条</extracomment>
        <translation>
            <numerusform>%1 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::syncpage::TaskCard</name>
    <message>
        <source>Cancel</source>
        <extracomment>中文: 取消</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record %1 of %2</source>
        <extracomment>中文: 第 %1 条，共 %2 条</extracomment>
        <translation>第 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>中文: 知道了</extracomment>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>yichuang::syncpage::WhereCard</name>
    <message>
        <source>Cause</source>
        <extracomment>What a record waits for 中文: 原因</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Who acts</source>
        <extracomment>Who has to act on a record 中文: 谁来办</extracomment>
        <translation>谁来办</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>What a person can do about a record 中文: 怎么办</extracomment>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Open the case</source>
        <extracomment>中文: 看办件</extracomment>
        <translation>看办件</translation>
    </message>
    <message>
        <source>No. %1 · %2</source>
        <extracomment>%1 is the number of a record, %2 its code 中文: 编号 %1·%2</extracomment>
        <translation>编号 %1·%2</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <extracomment>中文: 没有等着的记录</extracomment>
        <translation>没有等着的记录</translation>
    </message>
    <message>
        <source>To see where a case is, press Ctrl F, type its number or a name, and press Enter</source>
        <extracomment>中文: 想知道哪件到了哪里，按 Ctrl F 输办件号或姓名，再按 Enter</extracomment>
        <translation>想知道哪件到了哪里，按 Ctrl F 输办件号或姓名，再按 Enter</translation>
    </message>
    <message>
        <source>Not read</source>
        <extracomment>中文: 没读到这条</extracomment>
        <translation>没读到这条</translation>
    </message>
</context>
<context>
    <name>yichuang::window::ComingPage</name>
    <message>
        <source>This version has no “%1” yet</source>
        <extracomment>%1 is the name of a page such as Approve 中文: 这个版本还没有“%1”</extracomment>
        <translation>这个版本还没有“%1”</translation>
    </message>
    <message>
        <source>Back to Cases</source>
        <extracomment>中文: 回办件</extracomment>
        <translation>回办件</translation>
    </message>
    <message>
        <source>other pages</source>
        <extracomment>中文: 换页</extracomment>
        <translation>换页</translation>
    </message>
    <message>
        <source>all keys</source>
        <extracomment>中文: 全部按键</extracomment>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Cases are accepted and reviewed and terms run as usual. Decide and seal in the present way for now.</source>
        <extracomment>中文: 办件照常收、审，期限照常计算；决定和盖章先按现行办法办</extracomment>
        <translation>办件照常收、审，期限照常计算；决定和盖章先按现行办法办</translation>
    </message>
    <message>
        <source>Record fees and delivery in the present way for now. Nothing in the history of a case is lost.</source>
        <extracomment>中文: 收费、送达先按现行办法登记；办件的经过不会少</extracomment>
        <translation>收费、送达先按现行办法登记；办件的经过不会少</translation>
    </message>
    <message>
        <source>Near-due and overdue cases are found by their lamps under Cases.</source>
        <extracomment>中文: 临期、超期的办件在“办件”里用灯筛选</extracomment>
        <translation>临期、超期的办件在“办件”里用灯筛选</translation>
    </message>
    <message>
        <source>Syncing goes on by itself; its state is at the top right. What is not sent yet is kept here.</source>
        <extracomment>中文: 同步在后台自动进行，状态看右上角；没传完的都留在本机</extracomment>
        <translation>同步在后台自动进行，状态看右上角；没传完的都留在本机</translation>
    </message>
    <message>
        <source>Look items up by name, initials or code in the item section under Accept.</source>
        <extracomment>中文: 在“受理”的事项栏里按名称、首字母或编码查</extracomment>
        <translation>在“受理”的事项栏里按名称、首字母或编码查</translation>
    </message>
    <message>
        <source>Record requests in the present ledger for now.</source>
        <extracomment>中文: 诉求先按现行台账登记</extracomment>
        <translation>诉求先按现行台账登记</translation>
    </message>
    <message>
        <source>Text size: Ctrl + and Ctrl −; high contrast: Shift F11. The administrator sets the rest on the command line.</source>
        <extracomment>中文: 字号用 Ctrl + 和 Ctrl −，高对比用 Shift F11；其余由管理员用命令行设置</extracomment>
        <translation>字号用 Ctrl + 和 Ctrl −，高对比用 Shift F11；其余由管理员用命令行设置</translation>
    </message>
    <message>
        <source>Ask the administrator.</source>
        <extracomment>中文: 请找管理员</extracomment>
        <translation>请找管理员</translation>
    </message>
</context>
<context>
    <name>yichuang::window::KeyHelp</name>
    <message>
        <source>Keys</source>
        <extracomment>中文: 按键</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>On the page “%1”</source>
        <extracomment>%1 is the name of a page 中文: “%1”页</extracomment>
        <translation>“%1”页</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>中文: 到处都能用</extracomment>
        <translation>到处都能用</translation>
    </message>
    <message>
        <source>change the page</source>
        <extracomment>中文: 换页</extracomment>
        <translation>换页</translation>
    </message>
    <message>
        <source>go to a section of the page</source>
        <extracomment>中文: 跳到页里的区</extracomment>
        <translation>跳到页里的区</translation>
    </message>
    <message>
        <source>accept a new case</source>
        <extracomment>中文: 新受理</extracomment>
        <translation>新受理</translation>
    </message>
    <message>
        <source>refresh or try again</source>
        <extracomment>中文: 刷新或再试</extracomment>
        <translation>刷新或再试</translation>
    </message>
    <message>
        <source>the page&apos;s normal way forward</source>
        <extracomment>中文: 本页正常的下一步</extracomment>
        <translation>本页正常的下一步</translation>
    </message>
    <message>
        <source>stop, close, go back</source>
        <extracomment>中文: 停下、关上、退回</extracomment>
        <translation>停下、关上、退回</translation>
    </message>
    <message>
        <source>find anything</source>
        <extracomment>中文: 查找</extracomment>
        <translation>查找</translation>
    </message>
    <message>
        <source>filter this list</source>
        <extracomment>中文: 筛选本列表</extracomment>
        <translation>筛选本列表</translation>
    </message>
    <message>
        <source>lock</source>
        <extracomment>中文: 锁屏</extracomment>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>larger, smaller, normal text</source>
        <extracomment>中文: 字号大、小、还原</extracomment>
        <translation>字号大、小、还原</translation>
    </message>
    <message>
        <source>high contrast</source>
        <extracomment>中文: 高对比</extracomment>
        <translation>高对比</translation>
    </message>
    <message>
        <source>verify the seal of a document</source>
        <extracomment>中文: 核验一份文书的章</extracomment>
        <translation>核验一份文书的章</translation>
    </message>
</context>
<context>
    <name>yichuang::window::MainWindow</name>
    <message>
        <source>Yichuang</source>
        <extracomment>中文: 一窗受理</extracomment>
        <translation>一窗受理</translation>
    </message>
</context>
<context>
    <name>yichuang::window::PageNames</name>
    <message>
        <source>Accept</source>
        <extracomment>中文: 受理</extracomment>
        <translation>受理</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>中文: 办件</extracomment>
        <translation>办件</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>中文: 审批</extracomment>
        <translation>审批</translation>
    </message>
    <message>
        <source>Deliver</source>
        <extracomment>中文: 出件</extracomment>
        <translation>出件</translation>
    </message>
    <message>
        <source>Supervise</source>
        <extracomment>中文: 督办</extracomment>
        <translation>督办</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>中文: 同步</extracomment>
        <translation>同步</translation>
    </message>
    <message>
        <source>Items</source>
        <extracomment>中文: 事项</extracomment>
        <translation>事项</translation>
    </message>
    <message>
        <source>Ledger</source>
        <extracomment>中文: 台账</extracomment>
        <translation>台账</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>中文: 设置</extracomment>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>yichuang::window::Rail</name>
    <message>
        <source>Pages</source>
        <extracomment>中文: 页面</extracomment>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>yichuang::window::RailEntry</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <extracomment>Waiting cases behind an entry of the rail 中文: %n 件</extracomment>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::window::SyncChip</name>
    <message>
        <source>Open Sync</source>
        <extracomment>中文: 打开同步</extracomment>
        <translation>打开同步</translation>
    </message>
    <message>
        <source>Online · synced %1</source>
        <extracomment>%1 is a time of day such as 10:24 中文: 联网·%1 已同步</extracomment>
        <translation>联网·%1 已同步</translation>
    </message>
    <message>
        <source>Syncing %1 / %2</source>
        <extracomment>中文: 正在同步 %1 / %2</extracomment>
        <translation>正在同步 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n waiting</source>
        <extracomment>%n events wait to be sent 中文: 离线·待传 %n</extracomment>
        <translation>
            <numerusform>离线·待传 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not synced</source>
        <extracomment>%n events were not taken by the platform 中文: 没能同步 %n</extracomment>
        <translation>
            <numerusform>没能同步 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>中文: 联网</extracomment>
        <translation>联网</translation>
    </message>
    <message>
        <source>Syncing</source>
        <extracomment>中文: 同步中</extracomment>
        <translation>同步中</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>中文: 离线</extracomment>
        <translation>离线</translation>
    </message>
    <message>
        <source>Not synced</source>
        <extracomment>中文: 没能同步</extracomment>
        <translation>没能同步</translation>
    </message>
    <message numerus="yes">
        <source>Online · %n scan(s) to go</source>
        <extracomment>%n scans are still to be sent 中文: 联网·附件 %n 个在传</extracomment>
        <translation>
            <numerusform>联网·附件 %n 个在传</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yichuang::window::TopBar</name>
    <message>
        <source>Lock Ctrl L</source>
        <extracomment>中文: 锁屏 Ctrl L</extracomment>
        <translation>锁屏 Ctrl L</translation>
    </message>
    <message>
        <source>Find Ctrl K</source>
        <extracomment>Accessible name of the field in the top bar 中文: 查找 Ctrl K</extracomment>
        <translation>查找 Ctrl K</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>In the empty find field where room is short 中文: 查找</extracomment>
        <translation>查找</translation>
    </message>
    <message>
        <source>Case number, name, initials of an item</source>
        <extracomment>In the empty find field 中文: 查办件号、姓名、事项首字母</extracomment>
        <translation>查办件号、姓名、事项首字母</translation>
    </message>
    <message>
        <source>Verify a document Ctrl Shift K</source>
        <extracomment>中文: 核验文书 Ctrl Shift K</extracomment>
        <translation>核验文书 Ctrl Shift K</translation>
    </message>
</context>
</TS>
