// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/casewords.h"
#include "widgets/shared/objectionsentence.h"

#include <QSet>
#include <QTest>

using namespace yichuang;
using Code = cases::Objection::Code;

namespace {
constexpr int codeCount = static_cast<int>(Code::StampTold) + 1;
} // namespace

class ObjectionSentenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        for (int i = 0; i < codeCount; ++i) {
            const QString sentence
                = shared::objectionSentence({static_cast<Code>(i), QStringLiteral("subject")});
            QVERIFY2(!sentence.isEmpty(), qPrintable(cases::toText(static_cast<Code>(i))));
            QVERIFY2(!sentence.contains(cases::toText(static_cast<Code>(i))), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u"%1"), qPrintable(sentence));
            sentences << sentence;
        }
        QCOMPARE(sentences.size(), codeCount);
    }

    void wordsOfTheWireBecomeWordsOfTheHall()
    {
        const QString state = shared::objectionSentence(
            {Code::WrongState, cases::toText(cases::CaseState::JointWait)});
        QVERIFY2(state.contains(shared::stateWord(cases::CaseState::JointWait)), qPrintable(state));
        QVERIFY(!state.contains(u"jointWait"));
        const QString role
            = shared::objectionSentence({Code::WrongRole, cases::toText(cases::Role::Proxy)});
        QVERIFY2(role.contains(shared::roleWord(cases::Role::Proxy)), qPrintable(role));
        const QString day
            = shared::objectionSentence({Code::AnswerLate, QStringLiteral("2026-11-20")});
        QVERIFY2(day.contains(u"11-20") && !day.contains(u"2026-11-20"), qPrintable(day));
    }

    void everyStateAndRoleHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (const cases::CaseState state : cases::allCaseStates)
            words << shared::stateWord(state);
        QVERIFY(!words.contains(QString{}));
        QCOMPARE(words.size(), static_cast<int>(cases::allCaseStates.size()));
        words.clear();
        for (const cases::Role role : cases::allRoles)
            words << shared::roleWord(role);
        QVERIFY(!words.contains(QString{}));
        QCOMPARE(words.size(), static_cast<int>(cases::allRoles.size()));
    }

    void aLineNamesEachThingOnce()
    {
        const cases::Objection paper{Code::PaperMissing, QStringLiteral("营业执照")};
        const cases::Objection name{Code::NameMissing, {}};
        const QString line = shared::objectionSentences({paper, name, paper});
        QCOMPARE(line.count(QStringLiteral("营业执照")), 1);
        QVERIFY(line.startsWith(shared::objectionSentence(paper)));
        QVERIFY(line.endsWith(shared::objectionSentence(name)));
        QVERIFY(shared::objectionSentences({}).isEmpty());
    }
};

QTEST_MAIN(ObjectionSentenceTest)
#include "tst_objectionsentence.moc"
