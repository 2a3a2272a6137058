// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demopeople.h"

#include "models/identity/residentnumber.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::demo {
namespace {

/// The check character is the rules' own answer to a wrong one.
QString residentNumber(const QString& first17)
{
    for (const QChar last : u"0123456789X"_s) {
        const QString number = first17 + last;
        if (identity::checkResidentNumber(number).isValid())
            return number;
    }
    return first17;
}

QString nameOf(quint64 index)
{
    constexpr std::array<char16_t, 24> surnames{u'王', u'李', u'张', u'刘', u'陈', u'杨', u'赵',
        u'黄', u'周', u'吴', u'徐', u'孙', u'胡', u'朱', u'高', u'林', u'何', u'郭', u'马', u'罗',
        u'梁', u'宋', u'郑', u'谢'};
    constexpr std::array<const char16_t*, 16> given{u"建军", u"秀英", u"志强", u"玉梅", u"永福",
        u"桂兰", u"海燕", u"文斌", u"晓霞", u"国栋", u"淑芳", u"小龙", u"丽", u"伟", u"彩霞",
        u"得胜"};
    const quint64 second = (index / surnames.size() + index) % given.size();
    return QString{QChar{surnames[index % surnames.size()]}} + QString::fromUtf16(given[second]);
}

} // namespace

cases::Applicant inventedPerson(quint64 index)
{
    const int month = 1 + static_cast<int>(index % 12);
    const int day = 1 + static_cast<int>(index / 12 % 28);
    const int sequence = 1 + static_cast<int>(index / 336 % 999);
    const auto padded
        = [](int value, int width) { return QString::number(value).rightJustified(width, u'0'); };
    cases::Applicant applicant;
    applicant.name = nameOf(index);
    applicant.person = {.name = applicant.name,
        .number = residentNumber(
            u"6211021899"_s + padded(month, 2) + padded(day, 2) + padded(sequence, 3))};
    applicant.telephone = u"1390932"_s + padded(static_cast<int>(index % 10000), 4);
    applicant.address = u"甘肃省定西市安定区内官营镇大庄村"_s;
    return applicant;
}

cases::Applicant inventedApplicant(const catalogue::Item& item, quint64 index)
{
    cases::Applicant applicant = inventedPerson(index);
    const bool person = std::ranges::find(item.serviceObjects, catalogue::ServiceObject::Person)
        != item.serviceObjects.end();
    if (person)
        return applicant;
    applicant.kind = cases::ApplicantKind::Organisation;
    applicant.name = u"定西"_s + applicant.name + u"商贸有限公司"_s;
    applicant.creditCode = u"91621102MA00000156"_s; // invented, rulebook 5.3
    return applicant;
}

cases::PaperEntry presentPaper(const catalogue::Item& item, int number)
{
    const catalogue::Paper& paper = item.papers[static_cast<std::size_t>(number) - 1];
    cases::PaperEntry entry{.number = number, .state = cases::PaperState::Present};
    entry.originals = paper.copies == 0 ? std::max(1, paper.originals) : paper.originals;
    entry.copies = paper.copies;
    entry.checkedAgainstOriginal = paper.originals > 0 && paper.copies > 0;
    return entry;
}

std::vector<cases::PaperEntry> papersOf(
    const catalogue::Item& item, const std::vector<int>& missing)
{
    std::vector<cases::PaperEntry> entries;
    for (int number = 1; number <= static_cast<int>(item.papers.size()); ++number) {
        const catalogue::Paper& paper = item.papers[static_cast<std::size_t>(number) - 1];
        if (std::ranges::find(missing, number) != missing.end())
            entries.push_back({.number = number, .state = cases::PaperState::Missing});
        else if (paper.necessity == catalogue::Necessity::Required || paper.main)
            entries.push_back(presentPaper(item, number));
        else
            entries.push_back({.number = number, .state = cases::PaperState::NotApplicable});
    }
    return entries;
}

} // namespace yichuang::demo
