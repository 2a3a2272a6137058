// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoday.h"

#include "app/demo/demohall.h"
#include "app/demo/demopeople.h"
#include "models/documents/printeddocument.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::demo {
namespace {

using documents::DocumentKind;

/// One case while it is being worked on. The first thing that goes wrong stops all that follow, so
/// that a story reads from top to bottom.
class Story
{
public:
    Story(Counter& counter, const documents::TemplateSet& templates, const QString& papers,
        const Clock& clock)
        : m_counter(counter)
        , m_templates(templates)
        , m_papers(papers)
        , m_clock(clock)
    {
    }

    void open(const QString& itemCode, const cases::Applicant& applicant,
        const std::vector<int>& missing, std::optional<cases::Payload> then, const QString& told,
        const Story* parent = nullptr)
    {
        const catalogue::Item* item
            = m_counter.desk().rules().currentItem(itemCode, m_clock.today());
        if (item == nullptr)
            return fail({Error::Code::NotFound, u"item "_s + itemCode});
        m_item = item;
        desk::Intake intake{
            .itemCode = itemCode, .applicant = applicant, .papers = papersOf(*item, missing)};
        if (parent != nullptr) {
            intake.channel = cases::Channel::Proxy;
            intake.deliveryWay = cases::DeliveryWay::Village;
            intake.parent = parent->m_id;
            intake.parentNumber = parent->m_case.number;
        }
        m_case.item = item->name;
        m_case.applicant = applicant.name;
        m_case.parentNumber = intake.parentNumber;
        take(m_counter.desk().open(intake, std::move(then)).result(), told);
    }

    void act(const cases::Payload& payload, const QString& told)
    {
        if (!m_error)
            take(m_counter.desk().act(m_id, payload).result(), told);
    }

    /// Prints as the counter does: to a file, then recorded with its hash.
    void print(DocumentKind kind)
    {
        if (m_error)
            return;
        const auto paper = m_counter.desk().issue(m_id, kind).result();
        if (!paper)
            return fail(paper.error());
        if (!*paper)
            return fail({Error::Code::NotAllowed,
                documents::toText(kind) + u": "_s + desk::toText(paper->error().obstacle)});
        const documents::DocumentContent& content = **paper;
        const auto pdf = documents::renderPdf(content, m_templates);
        if (!pdf)
            return fail(pdf.error());
        const QString name = catalogue::catalogueWord(m_case.kind) + u'-' + m_case.number + u'-'
            + documents::toText(kind) + documents::factsOf(kind).name + u".pdf"_s;
        QSaveFile file{m_papers + u'/' + name};
        if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
            return fail({Error::Code::Unwritable, file.fileName()});
        m_case.files.append(name);
        take(m_counter.desk()
                 .recordPrinted(m_id, kind, content.documentNumber,
                     QCryptographicHash::hash(*pdf, QCryptographicHash::Sha256))
                 .result(),
            {});
    }

    /// Everything to the platform, so that the next paper says no more than is true.
    void sync()
    {
        if (m_error)
            return;
        if (const auto synced = m_counter.sync(); !synced)
            fail(synced.error());
    }

    /// The paper at a position, for a notice.
    [[nodiscard]] QString paperName(int number) const
    {
        return m_item == nullptr ? QString{}
                                 : m_item->papers[static_cast<std::size_t>(number) - 1].name;
    }
    [[nodiscard]] const catalogue::Item* item() const { return m_item; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    [[nodiscard]] Result<DayCase> told()
    {
        if (m_error)
            return tl::unexpected(*m_error);
        const auto file = m_counter.desk().caseFile(m_id).result();
        if (!file)
            return tl::unexpected(file.error());
        m_case.state = file->c.state;
        m_case.confirmed = file->isConfirmed();
        m_case.due = file->summary.due;
        for (const cases::ClockView& clock : file->clocks) {
            if (clock.due && clock.due == m_case.due) {
                m_case.reason = clock.explanation;
                break;
            }
        }
        return m_case;
    }

private:
    void fail(Error error) { m_error = std::move(error); }

    void take(const Result<desk::Outcome>& outcome, const QString& told)
    {
        if (!outcome)
            return fail(outcome.error());
        if (const auto* refusal = std::get_if<cases::Refusal>(&*outcome))
            return fail({Error::Code::Refused, m_case.item + u": "_s + cases::toText(*refusal)});
        const auto& recorded = std::get<desk::Recorded>(*outcome);
        m_id = recorded.c.id;
        m_case.number = recorded.c.received.number;
        m_case.place = recorded.c.received.place.name;
        m_case.kind = recorded.summary.kind;
        if (!told.isEmpty())
            m_case.story.append(told);
    }

    Counter& m_counter;
    const documents::TemplateSet& m_templates;
    QString m_papers;
    const Clock& m_clock;
    const catalogue::Item* m_item{nullptr};
    CaseId m_id;
    DayCase m_case;
    std::optional<Error> m_error;
};

/// What the stories of one day share.
struct Scene
{
    DemoCounters& counters;
    const documents::TemplateSet& templates;
    QString papers;
    const Clock& clock;

    [[nodiscard]] Story at(Counter& counter) const { return {counter, templates, papers, clock}; }
    /// Another person each time, so that a second day is no copy of the first.
    [[nodiscard]] quint64 person(int number) const
    {
        const auto minutes
            = std::chrono::floor<std::chrono::minutes>(clock.now().time_since_epoch());
        return static_cast<quint64>(minutes.count() * 5 + number);
    }
};

/// 即办件: complete papers, accepted in one go, due the same day.
Result<DayCase> instantCase(const Scene& scene)
{
    Story story = scene.at(*scene.counters.county);
    cases::Applicant applicant = inventedPerson(scene.person(0));
    applicant.kind = cases::ApplicantKind::SoleTrader;
    applicant.name = u"安定区"_s + applicant.name + u"面馆"_s;
    story.open(u"QR-SCJ-004"_s, applicant, {}, cases::Payload{cases::Accepted{}},
        u"窗口收件，材料齐全，当场受理"_s);
    story.sync();
    story.print(DocumentKind::Receipt);
    story.sync();
    story.print(DocumentKind::AcceptanceNotice);
    story.sync();
    return story.told();
}

/// 承诺件: one paper is missing, told once and in writing; it comes, then the case is accepted.
Result<DayCase> promisedCase(const Scene& scene)
{
    constexpr int missing = 3;
    Story story = scene.at(*scene.counters.county);
    story.open(u"XK-SCJ-001"_s, inventedPerson(scene.person(1)), {missing}, std::nullopt,
        u"窗口收件，缺一项材料"_s);
    story.sync();
    story.print(DocumentKind::Receipt);
    cases::CorrectionNoticed notice;
    notice.deficiencies.push_back({missing, u"未提交"_s, u"原件1份，按实际布局绘制并由经营者签名"_s,
        u"《食品经营许可和备案管理办法》规定的申请材料"_s, u"申请人自行绘制，窗口提供样图"_s});
    notice.submitWay = u"到原受理窗口当面提交"_s;
    notice.submitBy = scene.counters.county->desk().rules().calendar.addWorkingDays(
        scene.clock.today(), WorkingDays{10});
    notice.deliveredAt = scene.clock.now();
    story.act(notice, u"出具一次性告知书，列明全部需补正内容：%1"_s.arg(story.paperName(missing)));
    story.sync();
    story.print(DocumentKind::CorrectionNotice);
    if (story.item() != nullptr)
        story.act(
            cases::MaterialReceived{{presentPaper(*story.item(), missing)}}, u"申请人补交材料"_s);
    story.act(cases::Accepted{}, u"材料补齐，受理"_s);
    story.sync();
    story.print(DocumentKind::AcceptanceNotice);
    story.sync();
    return story.told();
}

/// 联办件: one application, three departments.
Result<DayCase> jointCase(const Scene& scene)
{
    Story story = scene.at(*scene.counters.county);
    cases::Applicant applicant = inventedPerson(scene.person(2));
    applicant.kind = cases::ApplicantKind::Organisation;
    applicant.name = u"安定区育才实验学校（演示）"_s;
    applicant.creditCode = u"91621102MA00000156"_s; // invented, rulebook 5.3
    story.open(u"XK-JYJ-003"_s, applicant, {}, cases::Payload{cases::Accepted{}},
        u"牵头窗口一次收件并受理，公安、交通运输部门并联办理"_s);
    story.sync();
    story.print(DocumentKind::Receipt);
    story.sync();
    story.print(DocumentKind::AcceptanceNotice);
    story.sync();
    return story.told();
}

/// 上报件: the township receives and reviews, the county confirms.
Result<DayCase> forwardCase(const Scene& scene)
{
    Story story = scene.at(*scene.counters.township);
    story.open(u"JF-MZJ-001"_s, inventedPerson(scene.person(3)), {},
        cases::Payload{cases::Accepted{}}, u"乡镇窗口收件并受理，初审后上报县级确认"_s);
    story.sync();
    story.print(DocumentKind::Receipt);
    story.sync();
    story.print(DocumentKind::AcceptanceNotice);
    story.sync();
    return story.told();
}

/// 代办件: the village collects and hands in; the township accepts under a number of its own.
Result<std::vector<DayCase>> proxyCase(const Scene& scene)
{
    const QString itemCode = u"XK-XZF-001"_s;
    const cases::Applicant applicant = inventedPerson(scene.person(4));
    Story village = scene.at(*scene.counters.village);
    village.open(itemCode, applicant, {}, std::nullopt, u"村级代办员登记并代收材料"_s);
    village.sync();
    village.print(DocumentKind::Receipt);
    const desk::Seat& township = scene.counters.township->desk().seat();
    village.act(cases::HandedIn{.to = township.place,
                    .receiver = township.name,
                    .listNumber = {},
                    .signedByProxy = true,
                    .signedByReceiver = true},
        u"向%1移交材料，双方签收"_s.arg(township.place.name));
    village.sync();
    village.print(DocumentKind::HandOverList);
    village.sync();

    Story child = scene.at(*scene.counters.township);
    const auto parent = village.told();
    if (!parent)
        return tl::unexpected(parent.error());
    child.sync(); // the village's case arrives here before its child is opened
    child.open(itemCode, applicant, {}, cases::Payload{cases::Accepted{}},
        u"乡镇窗口接收村级移交材料，另立办件并受理"_s, &village);
    child.sync();
    child.print(DocumentKind::Receipt);
    child.sync();
    child.print(DocumentKind::AcceptanceNotice);
    child.sync();
    return child.told().map([&](const DayCase& accepted) {
        return std::vector<DayCase>{*parent, accepted};
    });
}

/// What the county has of the others' cases after its next pull.
Result<std::vector<SeenCase>> seenBy(Counter& county, const DayReport& report)
{
    if (const auto synced = county.sync(); !synced)
        return tl::unexpected(synced.error());
    const auto rows = county.cases(100);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<SeenCase> seen;
    for (const store::CaseRow& row : *rows) {
        const bool ofToday = std::ranges::find(report.cases, row.summary.number, &DayCase::number)
            != report.cases.end();
        if (ofToday && row.summary.place.code != county.desk().seat().place.code)
            seen.push_back({row.summary.number, row.summary.place.name, row.summary.itemName,
                row.summary.state});
    }
    return seen;
}

} // namespace

Result<DemoCounters> openCounters(
    const QString& folder, const QString& address, const desk::RuleBook& rules, const Clock& clock)
{
    std::vector<std::unique_ptr<Counter>> opened;
    for (const DemoPlace& place : demoPlaces()) {
        auto counter = Counter::open(profileFolder(folder, place), place.accounts.front().name,
            demoPassword(), rules, clock);
        if (!counter)
            return tl::unexpected(counter.error());
        if (const auto connected = (*counter)->connectTo(address); !connected)
            return tl::unexpected(connected.error());
        opened.push_back(std::move(*counter));
    }
    return DemoCounters{std::move(opened[0]), std::move(opened[1]), std::move(opened[2])};
}

Result<DayReport> runDay(DemoCounters& counters, const documents::TemplateSet& templates,
    const QString& papers, const Clock& clock)
{
    if (!QDir{}.mkpath(papers))
        return failure(Error::Code::Unwritable, papers);
    const Scene scene{counters, templates, papers, clock};
    DayReport report{.day = clock.today(), .address = {}, .cases = {}, .seenByCounty = {}};
    for (const auto& one : {instantCase, promisedCase, jointCase, forwardCase}) {
        const auto done = one(scene);
        if (!done)
            return tl::unexpected(done.error());
        report.cases.push_back(*done);
    }
    const auto two = proxyCase(scene);
    if (!two)
        return tl::unexpected(two.error());
    report.cases.insert(report.cases.end(), two->begin(), two->end());
    auto seen = seenBy(*counters.county, report);
    if (!seen)
        return tl::unexpected(seen.error());
    report.seenByCounty = std::move(*seen);
    return report;
}

} // namespace yichuang::demo
