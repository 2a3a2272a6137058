// SPDX-License-Identifier: Apache-2.0
#include "tests/support/caseevents.h"
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"
#include "widgets/accept/actionbar.h"
#include "widgets/accept/twinbar.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/linefield.h"
#include "widgets/shared/statusbanner.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "acceptform.h"
#include "translations/translator.h"

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::accept;
using shared::BannerMessage;

/// 两头受理 at the window: said while the form is filled, answered before it is recorded.
class TestAcceptTwins final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(translations::install(*qApp, QLocale(u"zh_CN"_s)));
        auto source = test::builtInItems(toBeijing(m_clock.now()).day);
        QVERIFY_RESULT(source);
        m_source = std::move(*source);
        m_food = m_source->catalogue->latest(u"XK-SCJ-001"_s);
        QVERIFY(m_food != nullptr);
    }
    void init()
    {
        m_at = std::make_unique<test::AcceptWindow>(m_source, u"621102000000"_s, m_clock);
        QVERIFY(QTest::qWaitForWindowActive(&m_at->window));
    }
    void cleanup() { m_at.reset(); }

    void saysWhoWhereAndWhenAndOpensThatCase()
    {
        find(cases::Likeness::Same);
        const auto& message = banner()->message();
        QTRY_VERIFY(banner()->isVisible());
        QCOMPARE(message.kind, BannerMessage::Kind::Warning);
        for (const QString& word : {u"李桂芳"_s, u"内官营镇便民服务中心"_s,
                 u"6211021021022026111600100010"_s, u"11-16"_s, u"审核中"_s})
            QVERIFY2(message.text.contains(word), qPrintable(message.text));
        QSignalSpy opened(m_at->page, &AcceptPage::openCaseRequested);
        m_keyboard.press(Qt::Key_O, Qt::AltModifier);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().value<CaseId>(), twin(cases::Likeness::Same).other.id);
        keepPicture(u"accept-twins"_s);
    }

    void isRecordedOnlyWithAReason()
    {
        find(cases::Likeness::Same);
        QSignalSpy failed(m_at->page, &AcceptPage::failed);
        m_keyboard.press(Qt::Key_F9);
        QCOMPARE(failed.size(), 1);
        QVERIFY(m_at->desk.submitted.empty());
        QCOMPARE(test::Keyboard::focusName(), u"twinReason"_s);
        m_keyboard.type(u"另一处经营场所"_s);
        keepPicture(u"accept-twins-reason"_s);
        m_keyboard.press(Qt::Key_F9);
        QCOMPARE(m_at->desk.submitted.size(), std::size_t{1});
        const auto& known = m_at->desk.submitted.front().intake.twin;
        QVERIFY(known.has_value());
        QCOMPARE(known->reason, u"另一处经营场所"_s);
        QCOMPARE(known->number, u"6211021021022026111600100010"_s);
        // The next applicant is asked nothing.
        QVERIFY(!m_at->page->intake().twin);
        QVERIFY(!field()->isVisible());
    }

    void aLikelyOneIsOnlyPointedAt()
    {
        find(cases::Likeness::Likely);
        QTRY_VERIFY(banner()->isVisible());
        QCOMPARE(banner()->message().kind, BannerMessage::Kind::Info);
        m_keyboard.press(Qt::Key_F9);
        QCOMPARE(m_at->desk.submitted.size(), std::size_t{1});
    }

    void sendingTheApplicantAwayNeedsNoReason()
    {
        find(cases::Likeness::Same);
        QSignalSpy asked(m_at->page, &AcceptPage::dialogRequested);
        m_keyboard.press(Qt::Key_F9, Qt::ShiftModifier);
        QCOMPARE(asked.size(), 1);
    }

    void looksAgainOnlyWhenWhoOrWhatHasChanged()
    {
        find(cases::Likeness::Same);
        const auto looks = m_at->desk.looked.size();
        auto form = test::completeFor(*m_food);
        form.papers.front().state = cases::PaperState::Missing;
        m_at->page->restore(form);
        QCOMPARE(m_at->desk.looked.size(), looks);
        form.applicant.person.number = u"62072518990228013X"_s;
        m_at->desk.twins.clear();
        m_at->page->restore(form);
        QVERIFY(m_at->desk.looked.size() > looks);
        QTRY_VERIFY(!banner()->isVisible());
    }

private:
    [[nodiscard]] static desk::OpenTwin twin(cases::Likeness like)
    {
        return {.other = {.id = idFromText<CaseId>(u"019347a0-0000-7000-8000-0000000000aa").value(),
                    .number = u"6211021021022026111600100010"_s,
                    .place = {u"621102102000"_s, u"内官营镇便民服务中心"_s},
                    .receivedOn = dayFromText(u"2026-11-16").value(),
                    .state = cases::CaseState::Reviewing},
            .applicant = u"李桂芳"_s,
            .likeness = like};
    }
    void find(cases::Likeness like)
    {
        m_at->desk.twins = {twin(like)};
        m_at->page->restore(test::completeFor(*m_food));
        QTRY_VERIFY(banner()->isVisible());
    }
    [[nodiscard]] shared::StatusBanner* banner() const
    {
        return m_at->page->findChild<shared::StatusBanner*>(u"twins"_s);
    }
    [[nodiscard]] shared::LineField* field() const
    {
        return m_at->page->findChild<shared::LineField*>(u"twinReason"_s);
    }
    /// With YICHUANG_PICTURES set the window is kept there, at 1366×768 and with large text.
    void keepPicture(const QString& name)
    {
        QTRY_COMPARE(test::clipped(*m_at->page).join(u'|'), QString());
        const QString folder = qEnvironmentVariable("YICHUANG_PICTURES");
        if (folder.isEmpty())
            return;
        m_at->window.grab().save(folder + u'/' + name + u".png"_s);
        m_at->theme.setTextScale(shared::Theme::TextScale(3));
        QTest::qWait(50);
        m_at->window.grab().save(folder + u'/' + name + u"-large.png"_s);
        m_at->theme.setTextScale(shared::Theme::TextScale(0));
    }

    std::shared_ptr<const ItemSource> m_source;
    const catalogue::Item* m_food{nullptr};
    test::FixedClock m_clock{"2026-11-18 10:26"};
    std::unique_ptr<test::AcceptWindow> m_at;
    test::Keyboard m_keyboard;
};

QTEST_MAIN(TestAcceptTwins)
#include "tst_accepttwins.moc"
