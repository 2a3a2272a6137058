// SPDX-License-Identifier: Apache-2.0
#include "widgets/catalogue/entrytexts.h"

#include "widgets/catalogue/entryfacts.h"
#include "widgets/catalogue/textblocks.h"

#include <algorithm>

namespace yichuang::cataloguepage {

using catalogue::Item;
using catalogue::JointTheme;
using catalogue::LegalBasis;
using catalogue::SpecialProcedure;
using shared::Color;

QString EntryTexts::flowChart()
{
    //: 中文: 流程图
    return tr("Flow chart");
}

QString EntryTexts::papers(std::size_t count)
{
    //: Tab: the papers an item asks for
    //: 中文: 要件 %1
    return tr("Papers %1").arg(count);
}

QString EntryTexts::basis(std::size_t count)
{
    //: Tab: laws
    //: 中文: 依据 %1
    return tr("Basis %1").arg(count);
}

QString EntryTexts::fee()
{
    //: Tab
    //: 中文: 收费
    return tr("Fees");
}

QString EntryTexts::versions(std::size_t count)
{
    //: Tab: versions of the item and earlier terms
    //: 中文: 版本 %1
    return tr("Versions %1").arg(count);
}

QString EntryTexts::parts(std::size_t count)
{
    //: Tab: departments that take part in a joint theme
    //: 中文: 参与部门 %1
    return tr("Parts %1").arg(count);
}

QString EntryTexts::sharedPapers(std::size_t count)
{
    //: Tab: papers handed in once for all departments
    //: 中文: 共用材料 %1
    return tr("Shared papers %1").arg(count);
}

QString EntryTexts::papersHeading()
{
    //: 中文: 要件
    return tr("Papers");
}

QString EntryTexts::noPapers()
{
    //: 中文: 不用交材料。
    return tr("No paper is asked for.");
}

QString EntryTexts::basisHeading()
{
    //: 中文: 设定依据
    return tr("Legal basis");
}

QString EntryTexts::allBases(std::size_t count)
{
    //: 中文: 全部 %n 条
    return tr("all %n", nullptr, static_cast<int>(count));
}

QString EntryTexts::openPart(const QString& code)
{
    //: %1 is the code of an item
    //: 中文: 看这个事项 %1
    return tr("Look at item %1").arg(code);
}

QString EntryTexts::noChart()
{
    //: 中文: 没有流程图
    return tr("No flow chart");
}

QString EntryTexts::whyNoChart(const Item& item)
{
    if (item.initiation == catalogue::Initiation::ExOfficio)
        //: 中文: 依职权办理的事项不由申请人提出，目录不列办理程序
        return tr("The organ acts of its own accord here; the catalogue lists no procedure");
    //: 中文: 目录里这个事项还缺办理程序，补齐之前不能受理
    return tr("The catalogue lacks the procedure of this item; until it has one the item cannot "
              "be accepted");
}

QString EntryTexts::whyNoGuide(const Item& item)
{
    if (item.initiation == catalogue::Initiation::ExOfficio)
        //: 中文: 依职权办理的事项没有办事指南
        return tr("The organ acts of its own accord: there is no guide for applicants");
    return {};
}

QString EntryTexts::guideOfPart()
{
    //: 中文: 办事指南按事项打印，先选一个参与的事项
    return tr("Guides are printed per item; choose one of the items that take part");
}

QString EntryTexts::daysText(int days, catalogue::DayUnit unit)
{
    if (unit == catalogue::DayUnit::Hour)
        //: Hours while the windows are open
        //: 中文: %n 个工作小时
        return tr("%n hour(s) of opening", nullptr, days);
    //: Working days
    //: 中文: %n 个工作日
    return unit == catalogue::DayUnit::WorkingDay ? tr("%n working day(s)", nullptr, days)
                                                  //: Calendar days
                                                  //: 中文: %n 日
                                                  : tr("%n day(s)", nullptr, days);
}

QString EntryTexts::partFacts(const catalogue::Participant& part, const JointTheme& theme)
{
    QStringList facts{part.department, catalogue::toText(part.role)};
    facts.append(part.days.count() == 0
            //: A department's part in a joint theme takes no days of its own
            //: 中文: 当场
            ? tr("on the spot")
            : daysText(part.days.count(), catalogue::DayUnit::WorkingDay));
    if (!part.mandatory)
        //: A part that not everybody needs
        //: 中文: 按需办理
        facts.append(tr("where needed"));
    QStringList before;
    for (const catalogue::Participant& other : theme.participants) {
        if (std::ranges::find(part.dependsOn, other.sequence) != part.dependsOn.end())
            before.append(QString::number(other.sequence) + u' ' + other.itemName);
    }
    if (before.isEmpty())
        //: Part of a joint theme
        //: 中文: 不用等
        facts.append(tr("waits for nobody"));
    else
        //: %1 is a list of items with their numbers
        //: 中文: 等 %1
        facts.append(tr("waits for %1").arg(before.join(u'、')));
    return facts.join(u'·');
}

void EntryTexts::addBasis(TextBlocks& blocks, const LegalBasis& basis)
{
    const QString law
        = basis.law.startsWith(u'《') ? basis.law : QString(u'《' + basis.law + u'》');
    QStringList captions;
    if (!basis.version.isEmpty())
        //: %1 is the day of adoption or amendment
        //: 中文: %1 文本
        captions.append(tr("text of %1").arg(basis.version));
    //: 中文: 已对照法律原文
    const QString checked = tr("checked against the text of the law");
    //: 中文: 还没有对照原文
    const QString unchecked = tr("not checked against the text yet");
    captions.append(basis.verified ? checked : unchecked);
    blocks.addQuote(law + basis.article, basis.excerpt, captions.join(u'·'));
}

void EntryTexts::fillItemSide(TextBlocks& blocks, const Item& item)
{
    if (item.legalBasis.empty())
        //: 中文: 目录没写依据
        blocks.addText(tr("The catalogue names none"), Color::Amber);
    else
        addBasis(blocks, item.legalBasis.front());
    if (!item.result.name.isEmpty()) {
        //: 中文: 办理结果
        blocks.addHeading(tr("Result"));
        //: %1 is a certificate, %2 how long it is valid
        //: 中文: %1，有效期 %2
        const QString limited = tr("%1, valid for %2").arg(item.result.name, item.result.validity);
        blocks.addText(item.result.validity.isEmpty() ? item.result.name : limited);
    }
    if (!item.conditions.isEmpty()) {
        //: 中文: 申请条件
        blocks.addHeading(tr("Conditions"));
        for (const QString& condition : item.conditions)
            blocks.addText(u'·' + condition, Color::Ink2);
    }
    addProcedures(blocks, item);
    addPlaces(blocks, item);
}

void EntryTexts::addProcedures(TextBlocks& blocks, const Item& item)
{
    if (item.specialProcedures.empty())
        return;
    //: 中文: 可能的特别程序
    blocks.addHeading(tr("Special procedures that may be needed"));
    //: How long a procedure may take
    //: 中文: 时间不定
    const QString open = tr("length not fixed");
    //: A procedure inside the promised term
    //: 中文: 计入时限
    const QString counted = tr("counted");
    //: A procedure that stops the clock
    //: 中文: 不计入时限
    const QString notCounted = tr("not counted in the term");
    for (const SpecialProcedure& procedure : item.specialProcedures) {
        QStringList facts{procedure.maxDays ? daysText(*procedure.maxDays, procedure.unit) : open};
        facts.append(procedure.countsInLimit ? counted : notCounted);
        if (!procedure.stopBasis.isEmpty())
            facts.append(procedure.stopBasis);
        blocks.addText(procedure.name + u'：' + facts.join(u'，'), Color::Ink2);
    }
}

void EntryTexts::addPlaces(TextBlocks& blocks, const Item& item)
{
    QStringList places;
    for (const catalogue::EntryPoint point : item.entryPoints)
        places.append(catalogue::toText(point));
    if (!places.isEmpty()) {
        //: 中文: 到哪里办
        blocks.addHeading(tr("Where to apply"));
        blocks.addText(places.join(u'、'), Color::Ink2);
    }
    if (item.villageAgency.handled) {
        QStringList actions;
        for (const catalogue::AgencyAction action : item.villageAgency.actions)
            actions.append(catalogue::toText(action));
        //: 中文: 村级代办
        blocks.addHeading(tr("Village agency"));
        blocks.addText(actions.join(u'、'), Color::Ink2);
    }
}

void EntryTexts::fillThemeSide(
    TextBlocks& blocks, const JointTheme& theme, const catalogue::Catalogue& catalogue)
{
    //: 中文: 一次交齐、各部门共用的材料
    blocks.addHeading(tr("Handed in once for all"));
    if (theme.sharedPapers.isEmpty())
        //: 中文: 目录没列共用材料，各事项按自己的要件收
        blocks.addText(
            tr("The catalogue lists none; each item asks for its own papers"), Color::Ink2);
    for (const QString& paper : theme.sharedPapers)
        blocks.addText(u'·' + paper);
    //: 中文: 按先后
    blocks.addHeading(tr("In this order"));
    for (const catalogue::Participant& part : theme.participants)
        blocks.addText(
            QString::number(part.sequence) + u' ' + part.itemName + u'：' + partFacts(part, theme),
            Color::Ink2);
    if (theme.prerequisiteThemes.isEmpty())
        return;
    //: 中文: 要先办完
    blocks.addHeading(tr("To be finished first"));
    for (const QString& code : theme.prerequisiteThemes) {
        const JointTheme* before = catalogue.theme(code);
        blocks.addText(before != nullptr ? before->name : code, Color::Ink2);
    }
}

void EntryTexts::fillBasis(TextBlocks& blocks, const Item& item)
{
    if (item.legalBasis.empty())
        blocks.addText(tr("The catalogue names none"), Color::Amber);
    for (const LegalBasis& basis : item.legalBasis)
        addBasis(blocks, basis);
}

void EntryTexts::fillFee(TextBlocks& blocks, const Item& item)
{
    if (!item.fee.charged) {
        //: 中文: 这个事项不收费。
        blocks.addText(tr("Nothing is charged for this item."));
        return;
    }
    //: 中文: 收费标准
    blocks.addHeading(tr("Rates"));
    if (item.fee.standards.empty())
        //: 中文: 要收费，目录没有收录金额，不能按这个事项开缴费通知
        blocks.addText(tr("A fee is due, but the catalogue has no amount; no payment order can be "
                          "made out for this item"),
            Color::Amber);
    for (const catalogue::FeeStandard& standard : item.fee.standards)
        blocks.addText(standard.name + u'：' + amountText(standard));
    if (!item.fee.note.isEmpty())
        blocks.addText(item.fee.note, Color::Ink2);
    //: 中文: 收费依据
    blocks.addHeading(tr("Basis of the fee"));
    if (item.fee.basis.isEmpty())
        blocks.addText(tr("The catalogue names none"), Color::Amber);
    else
        blocks.addText(item.fee.basis, Color::Ink2);
}

void EntryTexts::fillVersions(
    TextBlocks& blocks, const Item& item, const std::vector<const Item*>& versions)
{
    //: 中文: 目录里的版本
    blocks.addHeading(tr("Versions in the catalogue"));
    for (const Item* version : versions) {
        //: %1 is a number, %2 in use, paused or cancelled
        //: 中文: 第 %1 版，%2
        QString words
            = tr("Version %1, %2").arg(version->version).arg(catalogue::toText(version->status));
        if (version->version == item.version)
            //: Appended to the version that is shown
            //: 中文: （正在看的）
            words += tr(" (shown here)");
        blocks.addText(words);
    }
    if (!item.timeLimitHistory.empty())
        //: 中文: 时限的变化
        blocks.addHeading(tr("Terms at other times"));
    for (const catalogue::TimeLimitChange& change : item.timeLimitHistory) {
        QStringList facts;
        if (change.statutoryDays)
            //: %1 is a number of days
            //: 中文: 法定 %1
            facts.append(tr("by law %1").arg(daysText(*change.statutoryDays, change.unit)));
        if (change.promisedDays)
            //: %1 is a number of days
            //: 中文: 承诺 %1
            facts.append(tr("promised %1").arg(daysText(*change.promisedDays, change.unit)));
        blocks.addQuote(change.effectiveFrom.isEmpty() ? change.source : change.effectiveFrom,
            facts.join(u'，'), change.note.isEmpty() ? change.source : change.note);
    }
    if (item.sources.isEmpty())
        return;
    //: 中文: 内容来源
    blocks.addHeading(tr("Where the facts were read"));
    for (const QString& source : item.sources)
        blocks.addText(source, Color::Ink2);
}

void EntryTexts::fillSharedPapers(TextBlocks& blocks, const JointTheme& theme)
{
    //: 中文: 一次交齐、各部门共用的材料
    blocks.addHeading(tr("Handed in once for all"));
    if (theme.sharedPapers.isEmpty())
        blocks.addText(
            tr("The catalogue lists none; each item asks for its own papers"), Color::Ink2);
    for (const QString& paper : theme.sharedPapers)
        blocks.addText(u'·' + paper);
}

} // namespace yichuang::cataloguepage
