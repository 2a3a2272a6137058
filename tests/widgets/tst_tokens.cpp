// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/tokens.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang::shared;

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachTextOnItsGround();
    void seesEachEdge();
    void knowsTheRatioOfBlackOnWhite();
    void givesColorsByName();
};

namespace {

QByteArray pairName(const ColorPair& pair, const Tokens& tokens, double ratio)
{
    return u"%1 on %2: %3"_s.arg(tokens[pair.front].name(), tokens[pair.back].name())
        .arg(ratio)
        .toLatin1();
}

} // namespace

void TestTokens::readsEachTextOnItsGround()
{
    for (const auto set : {Tokens::Set::Light, Tokens::Set::HighContrast}) {
        const Tokens tokens(set);
        const double least = tokens.isHighContrast() ? 7.0 : 4.5;
        for (const ColorPair& pair : Tokens::textPairs()) {
            const double ratio = contrastRatio(tokens[pair.front], tokens[pair.back]);
            QVERIFY2(ratio >= least, pairName(pair, tokens, ratio));
        }
    }
}

void TestTokens::seesEachEdge()
{
    for (const auto set : {Tokens::Set::Light, Tokens::Set::HighContrast}) {
        const Tokens tokens(set);
        for (const ColorPair& pair : Tokens::edgePairs()) {
            const double ratio = contrastRatio(tokens[pair.front], tokens[pair.back]);
            QVERIFY2(ratio >= 3.0, pairName(pair, tokens, ratio));
        }
    }
}

void TestTokens::knowsTheRatioOfBlackOnWhite()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
}

void TestTokens::givesColorsByName()
{
    QCOMPARE(Tokens().named(u"canvas"), QColor(0xF2, 0xF1, 0xEC));
    QCOMPARE(Tokens(Tokens::Set::HighContrast).named(u"canvas"), QColor(Qt::white));
    QVERIFY(!Tokens().named(u"mauve").isValid());
}

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_tokens.moc"
