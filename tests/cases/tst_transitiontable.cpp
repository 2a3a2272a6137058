// SPDX-License-Identifier: Apache-2.0
#include "models/cases/transition.h"

#include <QFile>
#include <QTest>

using namespace yichuang::cases;

namespace {

QString roles(const Transition& row)
{
    QStringList words;
    for (const Role role : row.actors)
        words.append(toText(role));
    return words.join(QStringLiteral(" "));
}

QString stateWords(std::span<const CaseState> states)
{
    if (states.empty())
        return QStringLiteral("–");
    QStringList words;
    for (const CaseState state : states)
        words.append(toText(state));
    return words.join(QStringLiteral(", "));
}

QString rowsTable()
{
    QString text
        = QStringLiteral("| id | event | from | to | actor | when |\n|---|---|---|---|---|---|\n");
    for (const Transition& row : transitions()) {
        const QString condition
            = row.condition == Condition::Always ? QString{} : toText(row.condition);
        text += QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |\n")
                    .arg(QString::fromUtf8(row.id), toText(row.kind), stateWords(row.from),
                        row.to ? toText(*row.to) : QStringLiteral("stays"), roles(row), condition);
    }
    return text;
}

/// For each state every event that moves or concerns it, with the roles that may write it; what is
/// not named is refused.
QString stateTable()
{
    QString text
        = QStringLiteral("| state | event | leads to | roles allowed |\n|---|---|---|---|\n");
    for (const CaseState state : allCaseStates) {
        for (int i = 0; i < eventKindCount; ++i) {
            for (const Transition* row : transitionsFor(state, static_cast<EventKind>(i))) {
                const QString when = row->condition == Condition::Always
                    ? QString{}
                    : QStringLiteral(" (%1)").arg(toText(row->condition));
                text += QStringLiteral("| %1 | %2%3 | %4 | %5 |\n")
                            .arg(toText(state), toText(row->kind), when,
                                toText(row->to.value_or(state)), roles(*row));
            }
        }
    }
    return text;
}

QString document()
{
    return QStringLiteral(
        "# Transitions of a case\n\nPrinted from `transition.cpp` by "
        "tests/cases/tst_transitiontable; "
        "run it with YICHUANG_WRITE=1 to print it anew.\nGuards are in the *guards.cpp files; ids "
        "are "
        "those of rulebook 3.3, – marks facts that change no state.\n\n## Rows\n\n%1\n"
        "## By state\n\nEvery event and role that is not named here is refused in that "
        "state.\n\n%2")
        .arg(rowsTable(), stateTable());
}

} // namespace

class TestTransitionTable final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePrintedTableIsTheTable();
    void everyStateCanBeReachedAndLeft();
    void everyIdOfTheRulebookIsThere();
};

void TestTransitionTable::thePrintedTableIsTheTable()
{
    QFile file(QStringLiteral(YICHUANG_RESOURCES "/../models/cases/TRANSITIONS.md"));
    if (qEnvironmentVariableIsSet("YICHUANG_WRITE")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(document().toUtf8());
        file.close();
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), document());
}

void TestTransitionTable::everyStateCanBeReachedAndLeft()
{
    for (const CaseState state : allCaseStates) {
        const bool reached = std::ranges::any_of(
            transitions(), [state](const Transition& row) { return row.to == state; });
        const bool left = std::ranges::any_of(transitions(), [state](const Transition& row) {
            return row.to && *row.to != state
                && std::ranges::find(row.from, state) != row.from.end();
        });
        QVERIFY2(reached, qPrintable(toText(state)));
        const bool last = state == CaseState::Archived;
        QVERIFY2(left || last, qPrintable(toText(state)));
    }
}

void TestTransitionTable::everyIdOfTheRulebookIsThere()
{
    // T01 is local and writes no event.
    for (const char* id : {"T02", "T03", "T04", "T05", "T06", "T07", "T08", "T09", "T10", "T11",
             "T12", "T13", "T14", "T20", "T21", "T22", "T23", "T24", "T25", "T26", "T28", "T29",
             "T30", "T31", "T32", "T33", "T34", "T40", "T41", "T42", "T43", "T44", "T45", "T50"}) {
        const bool there = std::ranges::any_of(
            transitions(), [id](const Transition& row) { return QByteArray(row.id) == id; });
        QVERIFY2(there, id);
    }
}

QTEST_GUILESS_MAIN(TestTransitionTable)
#include "tst_transitiontable.moc"
