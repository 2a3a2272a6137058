// SPDX-License-Identifier: Apache-2.0
#include "rulesdesk.h"

#include "models/cases/transition.h"
#include "models/store/caselist.h"
#include "widgets/shared/keybutton.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

namespace yichuang::test {

using cases::Role;
using casespage::ActDialog;
using casespage::CasesPage;
using casespage::Colleague;

namespace {

std::vector<casespage::Department> testDepartments()
{
    return {{QStringLiteral("GAJ"), QStringLiteral("公安局")},
        {QStringLiteral("JTJ"), QStringLiteral("交通运输局")},
        {QStringLiteral("SCJ"), QStringLiteral("市场监督管理局")}};
}

} // namespace

RulesDesk::RulesDesk(SampleCase start, desk::Seat who, const char* moment)
    : sample(std::move(start))
    , seat(std::move(who))
    , now(QString::fromUtf8(moment))
    , colleagues(hallColleagues())
{
}

desk::CaseFile RulesDesk::file() const
{
    std::vector<store::StoredEvent> events;
    for (const cases::CaseEvent& event : sample.events)
        events.push_back({.event = event, .standing = store::Standing::Waiting});
    desk::CaseFile file{.c = *sample.c,
        .summary = cases::summaryOf(*sample.c, sample.rules(), sample.events.back().occurredAt),
        .item = sample.item,
        .handInPlace = {sample.place.code.left(9) + QStringLiteral("000"),
            QStringLiteral("李家堡镇便民服务中心")},
        .organ = QStringLiteral("安定区市场监督管理局"),
        .classification = catalogue::classify(sample.item, cases::nodeOf(sample.place)),
        .clocks = cases::clocksOf(*sample.c, sample.rules(), today()),
        .events = events,
        .children = children};
    return file;
}

casespage::Context RulesDesk::context()
{
    auto context = std::make_shared<casespage::ActContext>();
    context->file = file();
    context->seat = seat;
    context->now = toInstant(beijingTimeFromText(now).value());
    context->colleagues = colleagues;
    context->departments = testDepartments();
    context->wording = builtin::loadBuiltInWording().value();
    context->tryActs = [this](const cases::Case& c, std::span<const desk::SupposedAct> supposed,
                           Day day) { return desk::tryActs(c, supposed, sample.rules(), day); };
    context->workingDaysAfter = services().workingDaysAfter;
    return context;
}

QFuture<Result<desk::Outcome>> RulesDesk::record(
    const cases::Actor& actor, const cases::Payload& payload)
{
    if (slow) {
        slow->start();
        return slow->future();
    }
    const auto applied = sample.as(actor.person).act(now.toUtf8().constData(), payload, actor.role);
    if (!applied)
        return QtFuture::makeReadyFuture<Result<desk::Outcome>>(desk::Outcome{applied.error()});
    acts.push_back(payload);
    actors.push_back(actor);
    return QtFuture::makeReadyFuture<Result<desk::Outcome>>(
        desk::Outcome{desk::Recorded{*sample.c, file().summary}});
}

CasesPage::Services RulesDesk::services()
{
    CasesPage::Services services;
    services.fetchPage = [this](const itemmodels::CaseQuery& query, const auto&, int) {
        queries.push_back(query);
        itemmodels::CasePage page{.rows = {},
            .last = true,
            .tooShort = false,
            .counts = casespage::CaseCounts{{1, 6, 71, 3, 5, 0}, {0, 48, 9, 17, 12}}};
        if (itemmodels::belongs(query, file().summary, today()))
            page.rows.push_back({.row = 1, .summary = file().summary, .unsent = 0});
        return QtFuture::makeReadyFuture<Result<itemmodels::CasePage>>(std::move(page));
    };
    services.counts = [](const itemmodels::CaseQuery&) {
        return QtFuture::makeReadyFuture<Result<casespage::CaseCounts>>(
            casespage::CaseCounts{{1, 6, 71, 3, 5, 0}, {0, 48, 9, 17, 12}});
    };
    services.caseFile
        = [this](CaseId) { return QtFuture::makeReadyFuture<Result<desk::CaseFile>>(file()); };
    services.act = [this](CaseId, const cases::Payload& payload) {
        const auto* row
            = cases::transitionFor(&*sample.c, cases::kindOf(payload), sample.item, &payload);
        return record(desk::actorFor(seat, row), payload);
    };
    services.actBy = [this](CaseId, const desk::SecondPerson& second,
                         const cases::Payload& payload) -> QFuture<Result<desk::Outcome>> {
        const auto who = std::ranges::find(colleagues, second.account, &Colleague::account);
        if (who == colleagues.end() || second.password != QLatin1String(password))
            return QtFuture::makeReadyFuture<Result<desk::Outcome>>(
                failure(Error::Code::WrongPassword, QStringLiteral("4")));
        return record({who->account, who->person, who->name, who->roles.front()}, payload);
    };
    services.tryActs = [this](const cases::Case& c, const catalogue::Item&,
                           std::span<const desk::SupposedAct> supposed,
                           Day day) { return desk::tryActs(c, supposed, sample.rules(), day); };
    services.colleagues
        = [this] { return QtFuture::makeReadyFuture<Result<std::vector<Colleague>>>(colleagues); };
    services.print = [](CaseId, documents::DocumentKind) {
        return QtFuture::makeReadyFuture<Result<>>(Result<>{});
    };
    services.now = [this] { return toInstant(beijingTimeFromText(now).value()); };
    services.workingDaysAfter = [](Day day, WorkingDays days) {
        return builtInCalendar().addWorkingDays(day, days).value_or(day);
    };
    services.workingDays = [](Day a, Day b) { return builtInCalendar().workingDaysBetween(a, b); };
    return services;
}

desk::Seat seatOf(const QString& person, const QString& name, std::vector<Role> roles)
{
    desk::Seat seat;
    seat.place = {QStringLiteral("621102000000"), QStringLiteral("安定区政务服务大厅")};
    seat.account = person.toLower();
    seat.person = person;
    seat.name = name;
    seat.roles = std::move(roles);
    seat.hall = {.divisionName = QStringLiteral("安定区"),
        .complaintPhone = QStringLiteral("12345"),
        .supervisionPhone = QStringLiteral("0932-8217143"),
        .reconsiderationOrgan = QStringLiteral("定西市安定区人民政府"),
        .court = QStringLiteral("定西市安定区人民法院")};
    return seat;
}

desk::Seat reviewer()
{
    return seatOf(QStringLiteral("G2001"), QStringLiteral("张文海"), {Role::Reviewer});
}

desk::Seat chief()
{
    return seatOf(QStringLiteral("G3001"), QStringLiteral("李建国"), {Role::ChiefRepresentative});
}

std::vector<Colleague> hallColleagues()
{
    return {{QStringLiteral("zhangwenhai"), QStringLiteral("G2001"), QStringLiteral("张文海"),
                {Role::Reviewer}},
        {QStringLiteral("lijianguo"), QStringLiteral("G3001"), QStringLiteral("李建国"),
            {Role::ChiefRepresentative}},
        {QStringLiteral("wangjianping"), QStringLiteral("G4001"), QStringLiteral("王建平"),
            {Role::Head}},
        {QStringLiteral("chenzhiyuan"), QStringLiteral("G5001"), QStringLiteral("陈志远"),
            {Role::Supervisor}}};
}

CaseWindow::CaseWindow(RulesDesk& theDesk, QSize size)
    : desk(theDesk)
    , page(theme, theDesk.services())
{
    theme.applyTo(*qApp);
    page.setSeat(desk.seat);
    page.setDepartments(testDepartments());
    if (const auto wording = builtin::loadBuiltInWording())
        page.setWording(*wording);
    page.resize(size);
    page.layoutFor({});
    page.show();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page))
        qFatal("the page is not active");
    page.refresh();
    page.showCase(desk.file().c.id);
    QCoreApplication::processEvents();
    page.focusFirst();
}

void CaseWindow::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* front = &page;
    if (ActDialog* open = dialog(); open != nullptr)
        front = open;
    if (!QTest::qWaitForWindowActive(front))
        qFatal("no window is active");
    QWidget* target = front->focusWidget();
    QTest::keyClick(target != nullptr ? target : front, static_cast<Qt::Key>(key), modifiers);
    QCoreApplication::processEvents();
}

ActDialog* CaseWindow::dialog()
{
    const auto open = page.findChildren<ActDialog*>();
    const auto shown = std::ranges::find_if(open, &QWidget::isVisible);
    return shown == open.end() ? nullptr : *shown;
}

void CaseWindow::type(const char* field, const QString& text)
{
    if (!QTest::qWaitForWindowActive(dialog()))
        qFatal("the dialog is not active");
    auto* widget = dialog()->findChild<QWidget*>(QLatin1String(field));
    if (widget == nullptr)
        qFatal("no field %s", field);
    widget->setFocus(Qt::TabFocusReason);
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(widget, text);
}

void CaseWindow::confirm()
{
    press(Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
}

} // namespace yichuang::test
