// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/digest.h"
#include "models/store/attachments.h"
#include "models/store/draftpages.h"
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
    void aPageLivesAsLongAsSomebodyNeedsIt();
    void aPageOfACaseOutlivesItsDraft();

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
    QByteArray keepPage(DraftId draft, const QByteArray& content)
    {
        return m_fixture->open
            ->writeAndWait([&](Database& d) {
                return keepDraftPage(d, *m_fixture->session, files(), draft, content);
            })
            .value();
    }
    std::vector<QByteArray> release(DraftId draft, const std::vector<QByteArray>& kept)
    {
        return m_fixture->open
            ->writeAndWait([&](Database& d) { return releaseDraftPages(d, draft, kept); })
            .value();
    }
    void remove(const std::vector<QByteArray>& released)
    {
        QVERIFY_RESULT(m_fixture->open->writeAndWait(
            [&](Database& d) { return removeUnneeded(d, files(), released); }));
    }
    [[nodiscard]] QString files() const { return m_fixture->open->files().attachments(); }
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

void TestDrafts::aPageLivesAsLongAsSomebodyNeedsIt()
{
    const DraftId one{uuid7(m_fixture->clock.now())};
    const DraftId other{uuid7(m_fixture->clock.now())};
    const QByteArray shared = keepPage(one, "a page scanned for both");
    const QByteArray alone = keepPage(one, "a page of one form");
    QCOMPARE(keepPage(other, "a page scanned for both"), shared);
    QCOMPARE(shared, crypto::sha256("a page scanned for both"));
    QVERIFY(hasContent(files(), shared) && hasContent(files(), alone));
    const auto read = readBlob(*m_fixture->session, files(), alone, 0, 18);
    QVERIFY_RESULT(read);
    QCOMPARE(*read, "a page of one form");

    QCOMPARE(release(one, {shared, alone}), std::vector<QByteArray>{});
    const auto deleted = release(one, {shared}); // by the clerk, who scans it again at once
    QCOMPARE(deleted, std::vector{alone});
    QCOMPARE(keepPage(one, "a page of one form"), alone);
    remove(deleted);
    QVERIFY(hasContent(files(), alone));
    auto released = release(one, {});
    QCOMPARE(released.size(), std::size_t{2});
    remove(released);
    QVERIFY(!hasContent(files(), alone));
    QVERIFY(hasContent(files(), shared)); // the other form has it still
    remove(release(other, {}));
    QVERIFY(!hasContent(files(), shared));
}

void TestDrafts::aPageOfACaseOutlivesItsDraft()
{
    const DraftId draft{uuid7(m_fixture->clock.now())};
    const QByteArray page = keepPage(draft, "a page that was recorded");
    const auto toSend = [this] {
        return m_fixture->open
            ->readAndWait([](Database& d) { return blobsToSend(d, Instant::max()); })
            .value();
    };
    QCOMPARE(toSend(), 0); // nothing of a draft is sent
    const auto entered = m_fixture->open->writeAndWait(
        [&](Database& d) { return enterBlob(d, page, 24, u"image/jpeg"_s, test::caseIdWith(1)); });
    QVERIFY_RESULT(entered);
    QCOMPARE(toSend(), 1);
    remove(release(draft, {}));
    QVERIFY(hasContent(files(), page));
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
