// SPDX-License-Identifier: Apache-2.0
#include "models/store/attachments.h"
#include "models/store/caselist.h"
#include "models/store/outbox.h"
#include "tests/stories/hallfixture.h"
#include "tests/stories/staffedplace.h"
#include "tests/support/qtestprinters.h"

#include <QTest>

using namespace yichuang;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How many there are of what an act writes.
struct Stock
{
    std::size_t cases{0};
    std::size_t rows{0};
    std::size_t blobs{0};
    std::size_t events{0};

    friend bool operator==(const Stock&, const Stock&) = default;
};

/// A desk whose store refuses one statement when told.
class Desk
{
public:
    Desk()
        : m_failing(std::make_shared<int>(-1))
        , place(
              0, [failing = m_failing](QStringView) { return *failing >= 0 && (*failing)-- == 0; })
    {
    }

    /// The n-th statement from now on fails; negative: none. Between acts only.
    void failAt(int statement) { *m_failing = statement; }

    [[nodiscard]] Stock stock()
    {
        const auto& session = place.session(test::staff::clerk);
        const auto counted
            = place.store().readAndWait([&](store::Database& database) -> Result<Stock> {
                  constexpr int most = 1000;
                  const auto list = store::receivedCases(
                      database, *session, {}, store::Span::All, place.today(), std::nullopt, most);
                  const auto rows = store::outboxRows(database, most);
                  const auto blobs = store::blobsNotArrived(database);
                  if (!list || !rows || !blobs)
                      return failure(Error::Code::Database);
                  Stock stock{list->size(), rows->size(), blobs->size(), 0};
                  for (const store::CaseRow& row : *list) {
                      const auto events = store::eventsOf(database, *session, row.summary.id);
                      stock.events += events ? events->size() : 0;
                  }
                  return stock;
              });
        return counted.value();
    }

private:
    std::shared_ptr<int> m_failing;

public:
    test::StaffedPlace place;
};

/// Runs `act` with its first statement refused, then its second, and so on until it gets through;
/// how many were refused, or a negative number when a refused act left something behind.
template <typename Act>
int triedUntilWhole(Desk& desk, const Act& act)
{
    constexpr int mostStatements = 500;
    const Stock before = desk.stock();
    for (int statement = 0; statement < mostStatements; ++statement) {
        desk.failAt(statement);
        const auto outcome = act();
        desk.failAt(-1);
        if (outcome)
            return statement;
        if (!(desk.stock() == before))
            return -1 - statement;
    }
    return mostStatements;
}

} // namespace

/// A case never leaves every list: what an act writes (log, list, outbox, attachments) is there
/// whole, whichever statement the disk refuses, or not at all.
class TestOnePlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anActIsInEveryListOrInNone();
};

void TestOnePlace::anActIsInEveryListOrInNone()
{
    Desk desk;
    const auto form
        = test::completeForm(desk.place.rules(), u"XK-SCJ-001"_s, desk.place.today(), 1);
    std::optional<CaseId> id;
    const int opening = triedUntilWhole(desk, [&] {
        auto outcome = desk.place.desk(test::staff::clerk)
                           .open(form, cases::Payload{cases::Accepted{}})
                           .result();
        if (outcome)
            id = std::get<desk::Recorded>(*outcome).c.id;
        return outcome;
    });
    QVERIFY2(opening > 4, qPrintable(QString::number(opening)));
    QCOMPARE(desk.stock(), (Stock{1, 2, 0, 2}));

    const desk::Scan page{QByteArray(200'000, 'p'), u"image/jpeg"_s, 1, 1};
    const int scanning = triedUntilWhole(desk, [&] {
        return desk.place.desk(test::staff::clerk)
            .act(*id, cases::Noted{u"补拍"_s}, {page})
            .result();
    });
    QVERIFY2(scanning > 4, qPrintable(QString::number(scanning)));
    QCOMPARE(desk.stock(), (Stock{1, 3, 1, 3}));
}

QTEST_GUILESS_MAIN(TestOnePlace)
#include "tst_oneplace.moc"
