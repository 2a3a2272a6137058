// SPDX-License-Identifier: Apache-2.0
#include "models/store/drafts.h"
#include "tests/store/storefixture.h"

#include <QtTest/QTest>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::store;
using namespace yichuang::test;

class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }
    void comesBackAfterTheProgramIsGone();
    void overwritesItsOlderCopy();
    void listsTheNewestFirstAndOnlyOneForm();
    void aDraftThatDoesNotOpenKeepsNoOtherBack();
    void forgetsWhatIsDiscarded();

private:
    [[nodiscard]] Draft draftWith(const QString& form, const QString& name)
    {
        m_fixture->clock.advance(std::chrono::seconds{2});
        const Instant now = m_fixture->clock.now();
        return {.id = DraftId{uuid7(now)},
            .form = form,
            .savedAt = now,
            .content = {{u"name"_s, name}}};
    }
    Result<> save(const Draft& draft)
    {
        return m_fixture->open->writeAndWait(
            [&](Database& d) { return saveDraft(d, *m_fixture->session, draft); });
    }
    std::vector<Draft> list(const QString& form)
    {
        return m_fixture->open
            ->readAndWait([&](Database& d) { return drafts(d, *m_fixture->session, form); })
            .value();
    }

    std::unique_ptr<StoreFixture> m_fixture;
};

void TestDrafts::comesBackAfterTheProgramIsGone()
{
    const Draft draft = draftWith(u"accept"_s, u"𠮷田"_s);
    QVERIFY_RESULT(save(draft));
    m_fixture->open = Store::open(m_fixture->profile, m_fixture->clock).value();
    QCOMPARE(list(u"accept"_s), std::vector{draft});
}

void TestDrafts::overwritesItsOlderCopy()
{
    Draft draft = draftWith(u"accept"_s, u"李"_s);
    QVERIFY_RESULT(save(draft));
    draft.content = {{u"name"_s, u"李桂芳"_s}};
    draft.savedAt += std::chrono::seconds{2};
    QVERIFY_RESULT(save(draft));
    QCOMPARE(list(u"accept"_s), std::vector{draft});
}

void TestDrafts::listsTheNewestFirstAndOnlyOneForm()
{
    const Draft first = draftWith(u"accept"_s, u"一"_s);
    const Draft other = draftWith(u"correct"_s, u"二"_s);
    const Draft second = draftWith(u"accept"_s, u"三"_s);
    for (const Draft& draft : {first, other, second})
        QVERIFY_RESULT(save(draft));
    QCOMPARE(list(u"accept"_s), (std::vector{second, first}));
}

void TestDrafts::aDraftThatDoesNotOpenKeepsNoOtherBack()
{
    const Draft good = draftWith(u"accept"_s, u"一"_s);
    const Draft swapped = draftWith(u"accept"_s, u"二"_s);
    QVERIFY_RESULT(save(good));
    QVERIFY_RESULT(save(swapped));
    QVERIFY_RESULT(m_fixture->open->writeAndWait([&](Database& d) {
        return d.run(u"UPDATE drafts SET sealed_content = (SELECT sealed_content FROM drafts WHERE "
                     u"draft_id = ?) "
                     "WHERE draft_id = ?"_s,
            good.id, swapped.id);
    }));
    QCOMPARE(list(u"accept"_s), std::vector{good});
    QCOMPARE(
        m_fixture->open
            ->readAndWait([&](Database& d) { return draft(d, *m_fixture->session, swapped.id); })
            .error()
            .code,
        Error::Code::Crypto);
}

void TestDrafts::forgetsWhatIsDiscarded()
{
    const Draft gone = draftWith(u"accept"_s, u"一"_s);
    QVERIFY_RESULT(save(gone));
    const auto discard = [&] {
        return m_fixture->open->writeAndWait([&](Database& d) { return discardDraft(d, gone.id); });
    };
    QVERIFY_RESULT(discard());
    QVERIFY_RESULT(discard());
    QVERIFY(list(u"accept"_s).empty());
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
