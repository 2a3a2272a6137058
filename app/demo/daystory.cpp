// SPDX-License-Identifier: Apache-2.0
#include "app/demo/daystory.h"

#include "app/demo/demopeople.h"
#include "app/demo/demoplaces.h"
#include "models/desk/childcase.h"
#include "models/documents/printeddocument.h"

#include <QCryptographicHash>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::demo {

using documents::DocumentKind;

Story::Story(
    Counter& counter, const documents::TemplateSet& templates, QString papers, const Clock& clock)
    : m_counter(counter)
    , m_templates(templates)
    , m_papers(std::move(papers))
    , m_clock(clock)
{
}

void Story::begin(const desk::Intake& intake)
{
    m_case.item = m_item->name;
    m_case.applicant = intake.applicant.name;
    m_case.parentNumber = intake.parentNumber;
}

void Story::open(const QString& itemCode, const cases::Applicant& applicant,
    const std::vector<int>& missing, std::optional<cases::Payload> then, const QString& told)
{
    m_item = m_counter.desk().rules().currentItem(itemCode, m_clock.today());
    if (m_item == nullptr)
        return fail({Error::Code::NotFound, u"item "_s + itemCode});
    const desk::Intake intake{
        .itemCode = itemCode, .applicant = applicant, .papers = papersOf(*m_item, missing)};
    begin(intake);
    take(m_counter.desk().open(intake, std::move(then)).result(), told);
}

void Story::openFor(const Story& parent, std::optional<cases::Payload> then, const QString& told)
{
    const auto village = m_counter.desk().caseFile(parent.m_id).result();
    if (!village)
        return fail(village.error());
    m_item = m_counter.desk().rules().currentItem(village->item.code, m_clock.today());
    if (m_item == nullptr)
        return fail({Error::Code::NotFound, u"item "_s + village->item.code});
    const desk::Intake intake = desk::childIntake(village->c, village->item, *m_item);
    begin(intake);
    take(m_counter.desk().open(intake, std::move(then)).result(), told);
}

void Story::decideOnTheSpot(const QString& itemCode, const cases::Applicant& applicant,
    const desk::OnTheSpot& acts, const QString& chief, const QString& told)
{
    m_item = m_counter.desk().rules().currentItem(itemCode, m_clock.today());
    if (m_item == nullptr)
        return fail({Error::Code::NotFound, u"item "_s + itemCode});
    const desk::Intake intake{
        .itemCode = itemCode, .applicant = applicant, .papers = papersOf(*m_item)};
    begin(intake);
    desk::OnTheSpot complete = acts;
    for (const cases::PaperEntry& paper : intake.papers) {
        if (paper.state == cases::PaperState::Present)
            complete.review.papersChecked.push_back(paper.number);
    }
    take(
        m_counter.desk().decideOnTheSpot(intake, complete, {chief, demoPassword()}).result(), told);
}

void Story::act(const cases::Payload& payload, const QString& told)
{
    if (!m_error)
        take(m_counter.desk().act(m_id, payload).result(), told);
}

void Story::actBy(const QString& account, const cases::Payload& payload, const QString& told)
{
    if (!m_error)
        take(m_counter.desk().actBy(m_id, {account, demoPassword()}, payload).result(), told);
}

void Story::assign()
{
    const QString here = m_counter.desk().seat().place.code;
    for (const DemoPlace& place : demoPlaces()) {
        const auto reviewer
            = std::ranges::find(place.accounts, people::reviewer, &store::Account::name);
        if (place.code == here && reviewer != place.accounts.end())
            return actBy(people::reviewer,
                cases::ReviewAssigned{reviewer->person, reviewer->displayName}, {});
    }
}

void Story::review(const QString& facts, const QString& grounds, const QString& told)
{
    const auto now = file();
    if (!now)
        return;
    cases::Reviewed opinion{.proposal = cases::Proposal::Grant, .facts = facts, .grounds = grounds};
    for (const cases::PaperOnFile& paper : now->c.papers) {
        if (paper.entry.state == cases::PaperState::Present)
            opinion.papersChecked.push_back(paper.entry.number);
    }
    actBy(people::reviewer, opinion, told);
}

void Story::grant(const QString& word, const QString& told)
{
    if (m_error)
        return;
    const QString basis = m_item->legalBasis.empty()
        ? u"本事项公布的办事指南"_s
        : u"《"_s + m_item->legalBasis.front().law + u"》"_s + m_item->legalBasis.front().article;
    actBy(people::chief,
        cases::Granted{.opinion = u"同意审核意见，准予"_s,
            .content = m_item->result.name,
            .validity = m_item->result.validity,
            .legalBasis = basis,
            .documentNumber = dayNumber(word)},
        told);
}

void Story::handOut(const QString& document, const QString& told)
{
    const auto now = file();
    if (!now)
        return;
    if (now->c.state != cases::CaseState::Ready)
        actBy(people::exitClerk, cases::Ready{}, {});
    actBy(people::exitClerk,
        cases::Delivered{.receiver = now->c.received.applicant.person,
            .receiverSigned = true,
            .documents = {document}},
        told);
    act(cases::Evaluated{.level = 5}, u"申请人评价：非常满意"_s);
}

void Story::print(DocumentKind kind)
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

void Story::sync()
{
    if (m_error)
        return;
    if (const auto synced = m_counter.sync(); !synced)
        fail(synced.error());
}

QString Story::paperName(int number) const
{
    return m_item == nullptr ? QString{}
                             : m_item->papers[static_cast<std::size_t>(number) - 1].name;
}

Result<DayCase> Story::told()
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

void Story::take(const Result<desk::Outcome>& outcome, const QString& told)
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

std::optional<desk::CaseFile> Story::file()
{
    if (m_error)
        return std::nullopt;
    auto read = m_counter.desk().caseFile(m_id).result();
    if (!read) {
        fail(read.error());
        return std::nullopt;
    }
    return std::move(*read);
}

QString Story::dayNumber(const QString& word) const
{
    const std::chrono::year_month_day today{m_clock.today()};
    return word + u"〔%1〕"_s.arg(static_cast<int>(today.year())) + m_case.number.right(5).left(4)
        + u'号';
}

quint64 Scene::person(int number) const
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(clock.now().time_since_epoch());
    return static_cast<quint64>(minutes.count() * 5 + number);
}

} // namespace yichuang::demo
