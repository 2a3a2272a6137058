// SPDX-License-Identifier: Apache-2.0
#include "models/cases/guards.h"
#include "models/desk/itemsentences.h"
#include "models/desk/papercontext.h"
#include "models/identity/masking.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::desk {
namespace {

using documents::PaperRow;

QString mediumOf(const cases::PaperEntry& entry)
{
    switch (entry.medium) {
    case cases::PaperMedium::Paper:
        return u"纸质"_s;
    case cases::PaperMedium::Electronic:
        return u"电子"_s;
    case cases::PaperMedium::LicenceStore:
        return u"电子证照"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString chineseDay(Instant instant) { return documents::chineseDate(beijingDay(instant)); }

QString applicantNumber(const cases::Applicant& applicant)
{
    if (!applicant.creditCode.isEmpty())
        return applicant.creditCode;
    return identity::maskedNumber(applicant.person.number);
}

PaperRow paperRow(const cases::PaperEntry& entry, const catalogue::Item& item)
{
    PaperRow row;
    row.name = cases::paperName(item, entry.number);
    row.originals = entry.originals;
    row.copies = entry.copies;
    row.pages = entry.pages;
    row.medium = mediumOf(entry);
    row.disposal = entry.checkedAgainstOriginal ? u"核验后退还"_s : u"留存"_s;
    return row;
}

std::vector<PaperRow> PaperContext::papersPresent() const
{
    std::vector<PaperRow> rows;
    for (const cases::PaperOnFile& paper : file.c.papers) {
        if (paper.entry.state == cases::PaperState::Present)
            rows.push_back(paperRow(paper.entry, file.item));
    }
    return rows;
}

std::vector<PaperRow> PaperContext::papersAt(const std::vector<int>& numbers) const
{
    std::vector<PaperRow> rows;
    for (const int number : numbers) {
        if (const cases::PaperOnFile* paper = cases::paperAt(file.c, number))
            rows.push_back(paperRow(paper->entry, file.item));
    }
    return rows;
}

void PaperContext::putRemedies()
{
    put(u"reconsiderationOrgan"_s, seat.hall.reconsiderationOrgan);
    put(u"court"_s, seat.hall.court);
}

const cases::ClockView* PaperContext::clock(QStringView name) const
{
    const auto found = std::ranges::find_if(
        file.clocks, [name](const cases::ClockView& clock) { return clock.clock == name; });
    return found == file.clocks.end() ? nullptr : &*found;
}

QString sourceOf(const catalogue::Item& item, int number)
{
    if (number < 1 || number > static_cast<int>(item.papers.size()))
        return u"受理窗口领取表格"_s;
    return catalogue::toText(item.papers[static_cast<std::size_t>(number) - 1].source);
}

QString deliverySentence(cases::DeliveryWay way)
{
    switch (way) {
    case cases::DeliveryWay::PickUp:
        return u"结果由申请人到窗口领取。"_s;
    case cases::DeliveryWay::Mail:
        return u"结果按申请书所留地址邮寄。"_s;
    case cases::DeliveryWay::Village:
        return u"结果由村（社区）代办员送达。"_s;
    case cases::DeliveryWay::Electronic:
        return u"结果以电子证照送达。"_s;
    }
    Q_UNREACHABLE();
}

QString maskedNumber(const QString& number) { return identity::maskedNumber(number); }

QString clause(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u'。') || text.endsWith(u'；') || text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace yichuang::desk
