// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/clocks.h"
#include "models/identity/casenumber.h"
#include "tests/support/samplecase.h"
#include "widgets/cases/casespage.h"
#include "widgets/shared/label.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

/// 办件 on a desk of three cases that answers at once and writes down what it was asked.
namespace yichuang::test::threecases {

using casespage::CaseCounts;
using casespage::CasesPage;
using casespage::Colleague;
using itemmodels::CasePage;
using itemmodels::CaseQuery;

inline const Day kToday = dayFromText(u"2025-03-05").value();

inline desk::CaseFile fileOf(const SampleCase& sample)
{
    std::vector<store::StoredEvent> events;
    for (const cases::CaseEvent& event : sample.events)
        events.push_back({.event = event, .standing = store::Standing::Waiting});
    return {.c = *sample.c,
        .summary = cases::summaryOf(*sample.c, sample.rules(), sample.events.back().occurredAt),
        .item = sample.item,
        .organ = QStringLiteral("安定区市场监督管理局"),
        .classification = catalogue::classify(sample.item, cases::nodeOf(sample.c->received.place)),
        .clocks = cases::clocksOf(*sample.c, sample.rules(), kToday),
        .events = events};
}

/// A desk of three cases that answers at once and writes down what it was asked.
struct FakeDesk
{
    std::vector<desk::CaseFile> files;
    std::vector<CaseQuery> queries;
    std::vector<cases::Payload> acts;
    std::vector<documents::DocumentKind> prints;
    std::vector<cases::Objection> against;
    bool broken{false};

    FakeDesk()
    {
        SampleCase received;
        add(received, QStringLiteral("云锦美容院"));
        SampleCase accepted;
        accepted.item.name = QStringLiteral("公共场所卫生许可（新办）");
        add(accepted, QStringLiteral("安河县顺达运输有限公司"), cases::Accepted{});
        SampleCase correcting;
        add(correcting, QStringLiteral("小星星幼儿园（筹）"),
            cases::CorrectionNoticed{.deficiencies = {{.paper = 1,
                                         .missing = QStringLiteral("申请书没签字"),
                                         .form = QStringLiteral("原件")}},
                .submitBy = dayFromText(u"2025-03-20").value(),
                .deliveredAt = toInstant(beijingTimeFromText(u"2025-03-03 11:00").value())});
    }

    void add(
        SampleCase& sample, const QString& name, std::optional<cases::Payload> then = std::nullopt)
    {
        cases::Received receipt = sample.receipt();
        receipt.itemName = sample.item.name;
        receipt.applicant.name = name;
        if (!then)
            receipt.papers[1] = {.number = 2, .state = cases::PaperState::Missing};
        receipt.number
            = identity::composeCaseNumber({sample.place.code, dayFromText(u"2025-03-03").value(), 1,
                                              static_cast<int>(files.size()) + 1})
                  .value();
        QVERIFY(sample.act("2025-03-03 09:30", receipt));
        if (then)
            QVERIFY(sample.act("2025-03-03 11:02", *then));
        desk::CaseFile file = fileOf(sample);
        file.c.id = file.summary.id
            = CaseId(QUuid(static_cast<uint>(files.size()) + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
        files.push_back(file);
    }

    CasesPage::Services services()
    {
        const auto file = [this](CaseId id) {
            for (const desk::CaseFile& f : files) {
                if (f.c.id == id)
                    return f;
            }
            return desk::CaseFile{};
        };
        CasesPage::Services services;
        services.fetchPage = [this](const CaseQuery& query, const auto&, int) {
            queries.push_back(query);
            if (broken)
                return QtFuture::makeReadyFuture<Result<CasePage>>(failure(Error::Code::Database));
            CasePage page{
                .last = true, .counts = CaseCounts{{1, 6, 71, 3, 5, 0}, {0, 48, 9, 17, 12}}};
            for (const desk::CaseFile& f : files) {
                if (itemmodels::belongs(query, f.summary, kToday) && query.text.isEmpty())
                    page.rows.push_back({.row = static_cast<qint64>(page.rows.size()),
                        .summary = f.summary,
                        .unsent = static_cast<int>(f.events.size()) - 1});
            }
            std::ranges::sort(page.rows, [&query](const auto& a, const auto& b) {
                return itemmodels::comesBefore(a, b, query.order);
            });
            return QtFuture::makeReadyFuture<Result<CasePage>>(std::move(page));
        };
        services.counts = [](const CaseQuery&) {
            return QtFuture::makeReadyFuture<Result<CaseCounts>>(
                CaseCounts{{1, 6, 71, 3, 5, 0}, {0, 48, 9, 17, 12}});
        };
        services.caseFile = [file](CaseId id) {
            return QtFuture::makeReadyFuture<Result<desk::CaseFile>>(file(id));
        };
        services.act = [this, file](CaseId id, const cases::Payload& payload) {
            acts.push_back(payload);
            if (!against.empty())
                return QtFuture::makeReadyFuture<Result<desk::Outcome>>(
                    desk::Outcome{cases::Refusal{against}});
            return QtFuture::makeReadyFuture<Result<desk::Outcome>>(
                desk::Outcome{desk::Recorded{file(id).c, file(id).summary}});
        };
        services.page = [](CaseId, const cases::Attachment& page) {
            Result<QImage> picture = QImage(210, 297, QImage::Format_RGB32);
            if (page.page > 1)
                picture = failure(Error::Code::Network);
            return QtFuture::makeReadyFuture(picture);
        };
        services.print = [this](CaseId, documents::DocumentKind kind) {
            prints.push_back(kind);
            return QtFuture::makeReadyFuture<Result<>>(Result<>{});
        };
        services.now = [] { return toInstant(BeijingTime{kToday, std::chrono::hours{9}}); };
        services.workingDaysAfter = [](Day day, WorkingDays days) {
            return builtInCalendar().addWorkingDays(day, days).value_or(day);
        };
        services.tryActs = [](const cases::Case& c, const catalogue::Item& item,
                               std::span<const desk::SupposedAct> supposed, Day day) {
            return desk::tryActs(c, supposed, {item, builtInCalendar()}, day);
        };
        services.colleagues = [] {
            return QtFuture::makeReadyFuture<Result<std::vector<Colleague>>>(
                Result<std::vector<Colleague>>{std::vector<Colleague>{}});
        };
        services.workingDays
            = [](Day a, Day b) { return builtInCalendar().workingDaysBetween(a, b); };
        return services;
    }
};

struct Window
{
    shared::Theme theme;
    FakeDesk desk;
    CasesPage page;

    explicit Window(FakeDesk&& fake = {}, QSize size = {1302, 692})
        : desk(std::move(fake))
        , page(theme, desk.services())
    {
        theme.applyTo(*qApp);
        page.setSeat({.roles = {cases::Role::FrontClerk}});
        page.resize(size);
        page.layoutFor({});
        page.show();
        page.refresh();
    }

    template <typename Widget>
    Widget* child(const char* name)
    {
        auto* found = page.findChild<Widget*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
    QString shownTitle() { return child<shared::Label>("caseTitle")->text(); }
    /// Row of the case in the state; the detail follows it.
    void choose(cases::CaseState state)
    {
        for (const desk::CaseFile& file : desk.files) {
            if (file.c.state == state)
                page.showCase(file.c.id);
        }
        QTRY_VERIFY(!shownTitle().isEmpty());
        QTest::qWait(0);
    }
};

} // namespace yichuang::test::threecases
