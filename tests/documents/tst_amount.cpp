// SPDX-License-Identifier: Apache-2.0
#include "models/documents/amount.h"
#include "tests/support/qtestprinters.h"

#include <cmath>

using namespace yichuang::documents;
using namespace Qt::Literals::StringLiterals;

class TestAmount final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isWrittenInFiguresAndWords_data();
    void isWrittenInFiguresAndWords();
    void wordsReadBackAsTheSameAmount();
};

void TestAmount::isWrittenInFiguresAndWords_data()
{
    QTest::addColumn<qint64>("fen");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("words");
    const auto row = [](qint64 fen, const QString& figures, const QString& words) {
        QTest::newRow(qPrintable(figures)) << fen << figures << words;
    };
    row(0, u"0.00"_s, u"零元整"_s);
    row(5, u"0.05"_s, u"伍分"_s);
    row(50, u"0.50"_s, u"伍角整"_s);
    row(8000, u"80.00"_s, u"捌拾元整"_s);
    row(55000, u"550.00"_s, u"伍佰伍拾元整"_s);
    row(1000, u"10.00"_s, u"壹拾元整"_s);
    // The examples of the rule itself.
    row(140950, u"1409.50"_s, u"壹仟肆佰零玖元伍角整"_s);
    row(600714, u"6007.14"_s, u"陆仟零柒元壹角肆分"_s);
    row(168032, u"1680.32"_s, u"壹仟陆佰捌拾元叁角贰分"_s);
    row(1640902, u"16409.02"_s, u"壹万陆仟肆佰零玖元零贰分"_s);
    row(32504, u"325.04"_s, u"叁佰贰拾伍元零肆分"_s);
    row(10700053, u"107000.53"_s, u"壹拾万柒仟元伍角叁分"_s);
    row(10000500, u"100005.00"_s, u"壹拾万零伍元整"_s);
    row(1'0000'0000'00, u"100000000.00"_s, u"壹亿元整"_s);
    row(1'0000'0001'00, u"100000001.00"_s, u"壹亿零壹元整"_s);
    row(1'0010'0000'01, u"100100000.01"_s, u"壹亿零壹拾万元零壹分"_s);
}

void TestAmount::isWrittenInFiguresAndWords()
{
    QFETCH(qint64, fen);
    QFETCH(QString, figures);
    QFETCH(QString, words);
    QCOMPARE(yuan(fen), figures);
    QCOMPARE(amountInWords(fen), words);
}

namespace {

/// Reads words back by the values of their characters alone, without the rules that wrote them.
qint64 fenOf(const QString& words)
{
    qint64 whole = 0;
    qint64 group = 0;
    qint64 digit = 0;
    qint64 fen = 0;
    for (const QChar c : words) {
        const auto value = QStringView(u"零壹贰叁肆伍陆柒捌玖").indexOf(c);
        if (value >= 0)
            digit = value;
        else if (c == u'拾' || c == u'佰' || c == u'仟')
            group += digit * (c == u'拾' ? 10 : c == u'佰' ? 100 : 1000);
        else if (c == u'万' || c == u'亿')
            whole += (group + digit) * (c == u'万' ? 10'000 : 100'000'000);
        else if (c == u'元')
            fen = (whole + group + digit) * 100;
        else if (c == u'角')
            fen += digit * 10;
        else if (c == u'分')
            fen += digit;
        if (c == u'万' || c == u'亿')
            group = 0;
        if (value < 0)
            digit = 0;
    }
    return fen;
}

} // namespace

void TestAmount::wordsReadBackAsTheSameAmount()
{
    quint64 state = 20261129;
    for (int i = 0; i < 20'000; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        const auto range = static_cast<quint64>(std::pow(10, 2 + i % 12));
        const auto fen = static_cast<qint64>((state >> 20) % range);
        const QString words = amountInWords(fen);
        QVERIFY2(fenOf(words) == fen, qPrintable(yuan(fen) + u' ' + words));
        QVERIFY2(!words.contains(u"零零"_s), qPrintable(words));
    }
}

QTEST_APPLESS_MAIN(TestAmount)
#include "tst_amount.moc"
