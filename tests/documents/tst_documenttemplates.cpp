// SPDX-License-Identifier: Apache-2.0
#include "models/documents/template.h"
#include "tests/support/qtestprinters.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "samples.h"

using namespace yichuang;
using namespace yichuang::documents;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;

class TestDocumentTemplates final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsBrokenAndWhere_data();
    void saysWhatIsBrokenAndWhere();
    void namesEveryMissingValue();
    void namesThePaperWhoseValueIsMissing();
    void refusesWhatNoPageCanShow();
    void escapesValues();
    void choosesBranches();
    void profileReplacesTheProgramsTemplate();
    void aBrokenFileOfTheProfileIsNamed();
    void aKindWithoutTemplateIsUnsupported();
};

void TestDocumentTemplates::saysWhatIsBrokenAndWhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& text, const QString& expected) {
        QTest::newRow(name) << text << expected;
    };
    row("unknown placeholder", u"<document>\n<p>{{applicnat}}</p></document>"_s,
        u"t.html:2: unknown placeholder {{applicnat}}"_s);
    row("value of another kind", u"<document><p>{{proxy}}</p></document>"_s,
        u"t.html:1: unknown placeholder {{proxy}} in D02"_s);
    row("value of a paper outside of the papers",
        u"<document>\n\n<p>{{paper.name}}</p></document>"_s, u"t.html:3: unknown placeholder"_s);
    row("section left open", u"<document>\n{{#papers}}\n<p>x</p>\n</document>"_s,
        u"t.html:2: the section {{#papers}} is not closed"_s);
    row("condition left open", u"<document>\n<p>\n{{#if offline}}x</p></document>"_s,
        u"t.html:3: the section {{#if}} is not closed"_s);
    row("sections crossed",
        u"<document>{{#papers}}{{#if offline}}\n{{/papers}}{{/if}}</document>"_s,
        u"t.html:2: {{/papers}} closes nothing"_s);
    row("two else", u"<document><p>{{#if offline}}a{{else}}b\n{{else}}c{{/if}}</p></document>"_s,
        u"t.html:2: a second {{else}}"_s);
    row("else alone", u"<document>\n<p>{{else}}</p></document>"_s,
        u"t.html:2: {{else}} closes nothing"_s);
    row("closed without opening", u"<document>\n<p>{{/if}}</p></document>"_s,
        u"t.html:2: {{/if}} closes nothing"_s);
    row("unknown section", u"<document>\n{{#people}}{{/people}}</document>"_s,
        u"t.html:2: unknown section {{#people}}"_s);
    row("list of another kind", u"<document>\n{{#fees}}{{/fees}}</document>"_s,
        u"t.html:2: D02 lists no fees"_s);
    row("list in a list", u"<document>\n{{#papers}}{{#papers}}{{/papers}}{{/papers}}</document>"_s,
        u"t.html:2: {{#papers}} inside of {{#papers}}"_s);
    row("unknown condition", u"<document>\n{{#if sealed}}{{/if}}</document>"_s,
        u"t.html:2: unknown condition {{#if sealed}}"_s);
    row("braces not closed", u"<document>\n<p>{{applicant</p>\n</document>"_s,
        u"t.html:2: {{ without }}"_s);
    row("element not closed", u"<document>\n<p>x\n</document>"_s, u"t.html:3: "_s);
    row("unknown element", u"<document>\n<p>x</p>\n<script/></document>"_s,
        u"t.html:3: unknown element <script>"_s);
    row("element at the wrong place", u"<document>\n<td>x</td></document>"_s,
        u"t.html:2: <td> does not belong into <document>"_s);
    row("unknown attribute", u"<document>\n<p style=\"x\">x</p></document>"_s,
        u"t.html:2: <p> has no attribute \"style\""_s);
    row("wrong attribute value", u"<document>\n<p class=\"big\">x</p></document>"_s,
        u"t.html:2: <p class>: \"big\" is not one of"_s);
    row("value outside of a paragraph", u"<document>\n{{applicant}}\n</document>"_s,
        u"text does not belong directly into <document>"_s);
    row("another root", u"<p>x</p>"_s, u"t.html:1: <p> does not belong at the root"_s);
    row("empty file", QString(), u"t.html:1: "_s);
}

void TestDocumentTemplates::saysWhatIsBrokenAndWhere()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto parsed = Template::parse(DocumentKind::CorrectionNotice, text, u"t.html"_s);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, Error::Code::InvalidInput);
    QVERIFY2(parsed.error().detail.contains(expected), qPrintable(parsed.error().detail));
}

void TestDocumentTemplates::namesEveryMissingValue()
{
    const auto parsed = Template::parse(DocumentKind::AcceptanceNotice,
        u"<document><p>{{applicant}}{{dueOn}}{{organ}}{{clerk}}</p></document>"_s, u"t.html"_s);
    QVERIFY_RESULT(parsed);
    DocumentContent content = sampleOf(DocumentKind::AcceptanceNotice);
    content.values.remove(u"dueOn"_s);
    content.clerk = u"  "_s;
    const auto filled = parsed->fill(content);
    QVERIFY(!filled);
    QCOMPARE(
        filled.error(), (Error{Error::Code::InvalidInput, u"t.html: no value for dueOn, clerk"_s}));
}

void TestDocumentTemplates::namesThePaperWhoseValueIsMissing()
{
    const auto parsed = Template::parse(DocumentKind::CorrectionNotice,
        u"<document>{{#papers}}<p>{{paper.index}}{{paper.basis}}</p>{{/papers}}</document>"_s,
        u"t.html"_s);
    QVERIFY_RESULT(parsed);
    DocumentContent content = sampleOf(DocumentKind::CorrectionNotice, 3);
    content.papers[1].basis.clear();
    const auto filled = parsed->fill(content);
    QVERIFY(!filled);
    QCOMPARE(filled.error().detail, u"t.html: no value for paper.basis of paper 2"_s);
}

void TestDocumentTemplates::refusesWhatNoPageCanShow()
{
    const auto parsed = Template::parse(DocumentKind::CorrectionNotice,
        u"<document><p>{{applicant}}</p></document>"_s, u"t.html"_s);
    QVERIFY_RESULT(parsed);
    DocumentContent content = sampleOf(DocumentKind::CorrectionNotice);
    content.values.insert(u"applicant"_s, u"a\u0001b"_s);
    QVERIFY(!parsed->fill(content));
    content.values.insert(u"applicant"_s, u"a"_s + QChar(0xd842));
    QVERIFY(!parsed->fill(content));
}

void TestDocumentTemplates::escapesValues()
{
    const auto parsed = Template::parse(DocumentKind::CorrectionNotice,
        u"<document><p>{{applicant}}</p></document>"_s, u"t.html"_s);
    QVERIFY_RESULT(parsed);
    DocumentContent content = sampleOf(DocumentKind::CorrectionNotice);
    content.values.insert(u"applicant"_s, u"<b>A&B</b> {{clerk}}\n\"q\""_s);
    const auto filled = parsed->fill(content);
    QVERIFY_RESULT(filled);
    QCOMPARE(*filled,
        u"<document><p>&lt;b&gt;A&amp;B&lt;/b&gt; {{clerk}}<br/>&quot;q&quot;</p></document>"_s);
}

void TestDocumentTemplates::choosesBranches()
{
    const auto parsed = Template::parse(DocumentKind::CorrectionNotice,
        u"<document><p>{{#if provisional}}P{{else}}F{{/if}}{{#if submitWay}}W{{else}}-{{/if}}</p></document>"_s,
        u"t.html"_s);
    QVERIFY_RESULT(parsed);
    DocumentContent content = sampleOf(DocumentKind::CorrectionNotice);
    QCOMPARE(parsed->fill(content).value(), u"<document><p>FW</p></document>"_s);
    content.provisional = true;
    content.values.remove(u"submitWay"_s);
    QCOMPARE(parsed->fill(content).value(), u"<document><p>P-</p></document>"_s);
}

void TestDocumentTemplates::profileReplacesTheProgramsTemplate()
{
    QTemporaryDir profile;
    QFile file(profile.filePath(u"d03-ours.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<document><p>{{organ}}!</p></document>");
    file.close();
    const auto set = TemplateSet::load({QStringLiteral(YICHUANG_RESOURCES "/templates"),
        profile.path(), profile.filePath(u"absent"_s)});
    QVERIFY_RESULT(set);
    QCOMPARE(set->templateOf(DocumentKind::AcceptanceNotice)
                 ->fill(sampleOf(DocumentKind::AcceptanceNotice))
                 .value(),
        u"<document><p>临洮县市场监督管理局!</p></document>"_s);
    QVERIFY(set->contains(DocumentKind::Receipt));
}

void TestDocumentTemplates::aBrokenFileOfTheProfileIsNamed()
{
    QTemporaryDir profile;
    QFile file(profile.filePath(u"d03-ours.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<document>\n<p>{{organ}</p></document>");
    file.close();
    const auto set = TemplateSet::load({profile.path()});
    QVERIFY(!set);
    QVERIFY2(set.error().detail.startsWith(u"d03-ours.html:2: "_s), qPrintable(set.error().detail));
}

void TestDocumentTemplates::aKindWithoutTemplateIsUnsupported()
{
    QCOMPARE(TemplateSet().templateOf(DocumentKind::Grant).error().code, Error::Code::Unsupported);
    QCOMPARE(documentKindFromCode(u"d10b").value(), DocumentKind::ForwardingNote);
    QCOMPARE(documentKindFromCode(u"D20").error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestDocumentTemplates)
#include "tst_documenttemplates.moc"
