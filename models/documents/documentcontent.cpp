// SPDX-License-Identifier: Apache-2.0
#include "models/documents/documentcontent.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::documents {

namespace {

QString count(int number) { return QString::number(number); }

template <typename Owner>
struct Named
{
    QString name;
    QString (*text)(const Owner&);
};

const std::vector<Named<DocumentContent>>& common()
{
    static const std::vector<Named<DocumentContent>> table{
        {u"title"_s, [](const DocumentContent& c) { return titleOf(c); }},
        {u"documentCode"_s, [](const DocumentContent& c) { return toText(c.kind); }},
        {u"documentNumber"_s, [](const DocumentContent& c) { return c.documentNumber; }},
        {u"caseNumber"_s, [](const DocumentContent& c) { return c.caseNumber; }},
        {u"queryCode"_s, [](const DocumentContent& c) { return c.queryCode; }},
        {u"itemName"_s, [](const DocumentContent& c) { return c.itemName; }},
        {u"itemCode"_s, [](const DocumentContent& c) { return c.itemCode; }},
        {u"organ"_s, [](const DocumentContent& c) { return c.organ; }},
        {u"issueDate"_s, [](const DocumentContent& c) { return chineseDate(c.issueDate); }},
        {u"contact"_s, [](const DocumentContent& c) { return c.contact; }},
        {u"clerk"_s, [](const DocumentContent& c) { return c.clerk; }},
        {u"paperCount"_s,
            [](const DocumentContent& c) {
                return c.papers.empty() ? QString() : QString::number(c.papers.size());
            }},
    };
    return table;
}

const std::vector<Named<PaperRow>> paperNames{
    {u"paper.name"_s, [](const PaperRow& p) { return p.name; }},
    {u"paper.originals"_s, [](const PaperRow& p) { return count(p.originals); }},
    {u"paper.copies"_s, [](const PaperRow& p) { return count(p.copies); }},
    {u"paper.medium"_s, [](const PaperRow& p) { return p.medium; }},
    {u"paper.disposal"_s, [](const PaperRow& p) { return p.disposal; }},
    {u"paper.problem"_s, [](const PaperRow& p) { return p.problem; }},
    {u"paper.requiredForm"_s, [](const PaperRow& p) { return p.requiredForm; }},
    {u"paper.basis"_s, [](const PaperRow& p) { return p.basis; }},
    {u"paper.howToObtain"_s, [](const PaperRow& p) { return p.howToObtain; }},
    {u"paper.dueOn"_s, [](const PaperRow& p) { return p.dueOn; }},
    {u"paper.pages"_s, [](const PaperRow& p) { return p.pages > 0 ? count(p.pages) : QString(); }},
    {u"paper.check"_s, [](const PaperRow& p) { return p.check; }},
    {u"paper.remark"_s, [](const PaperRow& p) { return p.remark; }},
};

const std::vector<Named<FeeRow>> feeNames{
    {u"fee.name"_s, [](const FeeRow& f) { return f.name; }},
    {u"fee.standard"_s, [](const FeeRow& f) { return f.standard; }},
    {u"fee.quantity"_s, [](const FeeRow& f) { return f.quantity; }},
    {u"fee.amount"_s, [](const FeeRow& f) { return f.amount; }},
};

const std::vector<Named<ParticipantRow>> participantNames{
    {u"participant.organ"_s, [](const ParticipantRow& p) { return p.organ; }},
    {u"participant.question"_s, [](const ParticipantRow& p) { return p.question; }},
    {u"participant.dueOn"_s, [](const ParticipantRow& p) { return p.dueOn; }},
};

template <typename RowType>
QString textOf(const std::vector<Named<RowType>>& names, const std::vector<RowType>& rows,
    int index, const QString& name)
{
    for (const Named<RowType>& entry : names) {
        if (entry.name == name)
            return entry.text(rows[static_cast<std::size_t>(index)]);
    }
    return name.endsWith(u".index") ? QString::number(index + 1) : QString();
}

struct Flag
{
    QString name;
    bool DocumentContent::*member;
};

const std::vector<Flag>& flags()
{
    static const std::vector<Flag> table{
        {u"licence"_s, &DocumentContent::licence},
        {u"provisional"_s, &DocumentContent::provisional},
        {u"offline"_s, &DocumentContent::offline},
        {u"deemed"_s, &DocumentContent::deemed},
        {u"lapsed"_s, &DocumentContent::lapsed},
        {u"village"_s, &DocumentContent::village},
        {u"joint"_s, &DocumentContent::joint},
    };
    return table;
}

template <typename Table>
QStringList namesOf(const Table& table)
{
    QStringList names;
    for (const auto& entry : table)
        names.append(entry.name);
    return names;
}

} // namespace

const QStringList& commonValues()
{
    static const QStringList names = namesOf(common());
    return names;
}

const QStringList& conditionNames()
{
    static const QStringList names = namesOf(flags());
    return names;
}

const QStringList& listNames()
{
    static const QStringList names{u"papers"_s, u"fees"_s, u"participants"_s};
    return names;
}

QStringList rowValues(const QString& list)
{
    if (list == u"papers")
        return namesOf(paperNames) << u"paper.index"_s;
    if (list == u"fees")
        return namesOf(feeNames) << u"fee.index"_s;
    if (list == u"participants")
        return namesOf(participantNames) << u"participant.index"_s;
    return {};
}

int rowCount(const DocumentContent& content, const QString& list)
{
    if (list == u"papers")
        return static_cast<int>(content.papers.size());
    if (list == u"fees")
        return static_cast<int>(content.fees.size());
    return list == u"participants" ? static_cast<int>(content.participants.size()) : 0;
}

QString rowValueOf(
    const DocumentContent& content, const QString& list, int index, const QString& name)
{
    if (list == u"papers")
        return textOf(paperNames, content.papers, index, name);
    if (list == u"fees")
        return textOf(feeNames, content.fees, index, name);
    return textOf(participantNames, content.participants, index, name);
}

QString valueOf(const DocumentContent& content, const QString& name)
{
    for (const Named<DocumentContent>& entry : common()) {
        if (entry.name == name)
            return entry.text(content);
    }
    return content.values.value(name);
}

bool holds(const DocumentContent& content, const QString& condition)
{
    for (const Flag& flag : flags()) {
        if (flag.name == condition)
            return content.*flag.member;
    }
    return !valueOf(content, condition).isEmpty();
}

QString titleOf(const DocumentContent& content)
{
    return content.title.isEmpty() ? factsOf(content.kind).name : content.title;
}

QString qrText(const DocumentContent& content)
{
    if (!content.slip.isEmpty())
        return content.slip;
    QString text = u"办件编号："_s + content.caseNumber;
    if (!content.queryCode.isEmpty())
        text += u"\n查询码："_s + content.queryCode;
    return text + u"\n文书："_s + toText(content.kind) + u' ' + titleOf(content);
}

QString chineseDate(Day day)
{
    const std::chrono::year_month_day date{day};
    return u"%1年%2月%3日"_s.arg(static_cast<int>(date.year()))
        .arg(static_cast<unsigned>(date.month()))
        .arg(static_cast<unsigned>(date.day()));
}

QString chineseTime(const BeijingTime& time)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(time.timeOfDay).count();
    return chineseDate(time.day)
        + u"%1时%2分"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace yichuang::documents
