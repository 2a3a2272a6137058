// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/actdialog.h"
#include "widgets/cases/actfields.h"
#include "widgets/shared/choicefield.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"

#include <QApplication>
#include <QTest>

#include "rulesdesk.h"
#include "translations/translator.h"

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using cases::Role;
using casespage::Act;
using casespage::ActDialog;
using test::RulesDesk;

namespace {

struct Scene
{
    Act act;
    std::function<test::SampleCase()> start;
    std::vector<Role> roles;
};

test::SampleCase stopped(bool approved)
{
    test::SampleCase sample = test::reviewing();
    sample.as(u"G2001"_s).act("2025-03-05 09:00", test::stop("2025-03-05"), Role::Reviewer).value();
    if (approved)
        sample.as(u"G3001"_s)
            .act("2025-03-05 09:10", test::approval(), Role::ChiefRepresentative)
            .value();
    return sample;
}

test::SampleCase received(cases::PaperState second)
{
    test::SampleCase sample;
    cases::Received receipt = sample.receipt();
    receipt.papers[1].state = second;
    sample.act("2025-03-03 09:30", receipt).value();
    return sample;
}

test::SampleCase tolerated()
{
    test::SampleCase sample = received(cases::PaperState::Missing);
    sample
        .act("2025-03-03 10:00",
            cases::AcceptedWithTolerance{.papers = {{2, u"原件"_s}},
                .days = WorkingDays{3},
                .submitWay = u"窗口"_s,
                .signedBy = sample.receipt().applicant.name,
                .promiseNumber = u"1"_s,
                .documentNumber = u"2"_s})
        .value();
    return sample;
}

test::SampleCase correcting()
{
    test::SampleCase sample = received(cases::PaperState::Missing);
    sample
        .act("2025-03-03 10:00",
            cases::CorrectionNoticed{
                .deficiencies = {{.paper = 2, .missing = u"未交"_s, .form = u"原件"_s}},
                .submitWay = u"窗口"_s,
                .submitBy = test::day("2025-03-20"),
                .deliveredAt = toInstant(beijingTimeFromText(u"2025-03-03 10:00").value())})
        .value();
    return sample;
}

test::SampleCase asked()
{
    test::SampleCase sample = test::reviewing(test::jointItem());
    sample.as(u"G2001"_s)
        .act("2025-03-04 09:00",
            cases::OpinionsAsked{.question = u"是否符合道路通行条件"_s,
                .participants = {{u"GAJ"_s, u"公安局"_s, WorkingDays{2}},
                    {u"JTJ"_s, u"交通运输局"_s, WorkingDays{2}}},
                .sharedPapers = {1, 2}},
            Role::Reviewer)
        .value();
    return sample;
}

test::SampleCase firstReviewed(bool sent)
{
    test::SampleCase sample = test::reviewing(test::forwardItem());
    sample.as(u"G2001"_s).act("2025-03-04 09:00", test::opinion(), Role::Reviewer).value();
    if (sent)
        sample.as(u"G3001"_s)
            .act("2025-03-04 10:00",
                cases::Forwarded{.superior = u"定西市教育局"_s,
                    .opinion = u"同意"_s,
                    .pages = 12,
                    .documentNumber = u"1"_s},
                Role::ChiefRepresentative)
            .value();
    return sample;
}

test::SampleCase withdrawn()
{
    test::SampleCase sample = test::accepted();
    sample.act("2025-03-04 10:00", cases::Withdrawn{u"不办了"_s, true}).value();
    return sample;
}

std::vector<std::pair<const char*, Scene>> scenes()
{
    const std::vector clerk{Role::FrontClerk};
    const std::vector reviewer{Role::Reviewer};
    const std::vector chief{Role::ChiefRepresentative};
    return {{"papers", {Act::Papers, [] { return received(cases::PaperState::Missing); }, clerk}},
        {"withdraw", {Act::Withdraw, [] { return test::accepted(); }, clerk}},
        {"hand over", {Act::HandOver, [] { return received(cases::PaperState::Present); }, clerk}},
        {"lapse", {Act::Lapse, correcting, clerk}},
        {"tolerance", {Act::CloseTolerance, tolerated, clerk}},
        {"stop", {Act::RequestStop, [] { return test::reviewing(); }, reviewer}},
        {"approve stop", {Act::ApproveStop, [] { return stopped(false); }, reviewer}},
        {"end stop", {Act::EndStop, [] { return stopped(true); }, reviewer}},
        {"extend", {Act::Extend, [] { return test::reviewing(); }, reviewer}},
        {"ask", {Act::AskOpinions, [] { return test::reviewing(test::jointItem()); }, reviewer}},
        {"answer", {Act::GiveOpinion, asked, {Role::Participant}}},
        {"review", {Act::Review, [] { return test::reviewing(); }, reviewer}},
        {"return", {Act::Return, [] { return test::approving(); }, chief}},
        {"decide", {Act::Decide, [] { return test::approving(); }, chief}},
        {"refuse", {Act::Decide, [] { return test::approving(); }, chief}},
        {"forward", {Act::Forward, [] { return firstReviewed(false); }, chief}},
        {"superior", {Act::RecordSuperior, [] { return firstReviewed(true); }, clerk}},
        {"change type", {Act::Reclassify, [] { return test::reviewing(); }, reviewer}},
        {"terminate", {Act::Terminate, [] { return test::reviewing(); }, chief}},
        {"void", {Act::Void, [] { return test::reviewing(); }, chief}},
        {"archive", {Act::Archive, withdrawn, {Role::Archivist}}}};
}

/// Every word is inside its dialog, unless its label may end in an ellipsis.
QString cutWord(const ActDialog& dialog)
{
    for (const auto* label : dialog.findChildren<shared::Label*>()) {
        const bool fixed = label->isVisible() && !label->wordWrap()
            && label->minimumSizeHint().width() >= label->sizeHint().width();
        if (fixed && label->width() < label->sizeHint().width())
            return label->text();
    }
    for (const auto* tick : dialog.findChildren<shared::CheckField*>()) {
        if (tick->isVisible() && tick->visibleRegion().boundingRect().width() > 0
            && tick->visibleRegion().boundingRect().width() < tick->width())
            return tick->text();
    }
    return {};
}

} // namespace

class CaseDialogsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDialogFits_data();
    void everyDialogFits();
};

void CaseDialogsTest::everyDialogFits_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("contrast");
    QTest::addColumn<bool>("chinese");
    // English first: a translation stays installed once it is there.
    const auto all = scenes();
    const auto row = [&all](std::size_t i, const char* look, int scale, bool contrast, bool zh) {
        QTest::addRow("%s, %s", all[i].first, look)
            << static_cast<int>(i) << scale << contrast << zh;
    };
    for (std::size_t i = 0; i < all.size(); ++i)
        row(i, "English", 0, false, false);
    for (std::size_t i = 0; i < all.size(); ++i) {
        row(i, "standard", 0, false, true);
        row(i, "large text", 3, false, true);
        row(i, "contrast", 0, true, true);
    }
}

/// With YICHUANG_PICTURES set the pictures are kept there.
void CaseDialogsTest::everyDialogFits()
{
    QFETCH(int, scene);
    QFETCH(int, scale);
    QFETCH(bool, contrast);
    QFETCH(bool, chinese);
    const auto all = scenes();
    const auto& [name, what] = all[static_cast<std::size_t>(scene)];
    static bool installed = false;
    if (chinese && !installed)
        installed = translations::install(*qApp, QLocale(u"zh_CN"_s));
    QCOMPARE(installed, chinese);
    desk::Seat seat = test::seatOf(u"G7001"_s, u"李娜"_s, what.roles);
    RulesDesk desk(what.start(), seat, "2025-03-05 09:30");
    shared::Theme theme;
    theme.setTextScale(static_cast<shared::Theme::TextScale>(scale));
    if (contrast)
        theme.toggleHighContrast();
    theme.applyTo(*qApp);
    QWidget window;
    window.resize(1366, 768);
    window.show();
    ActDialog* dialog = casespage::makeDialog(what.act, theme, desk.context(), &window);
    QVERIFY(dialog != nullptr);
    if (QLatin1String(name) == QLatin1String("refuse"))
        dialog->findChild<shared::ChoiceField*>(u"decision"_s)->setCurrentIndex(1);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    const QString folder = qEnvironmentVariable("YICHUANG_PICTURES");
    if (!folder.isEmpty())
        dialog->grab().save(folder + u"/dialog-"_s
            + QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-').remove(u',')
            + u".png"_s);
    QVERIFY2(dialog->width() <= window.width() && dialog->height() <= window.height(),
        qPrintable(u"%1×%2"_s.arg(dialog->width()).arg(dialog->height())));
    QCOMPARE(cutWord(*dialog), QString());
    // The action is off until the form is filled in, and says why; without a form to fill it is on.
    if (!dialog->action()->isEnabled())
        QVERIFY(!dialog->action()->refusal().isEmpty());
    QVERIFY(!dialog->action()->text().isEmpty());
}

QTEST_MAIN(CaseDialogsTest)
#include "tst_casedialogs.moc"
