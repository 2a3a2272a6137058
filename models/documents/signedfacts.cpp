// SPDX-License-Identifier: Apache-2.0
#include "models/documents/signedfacts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::documents {
namespace {

QString captured(const QRegularExpression& pattern, const QString& text)
{
    const auto match = pattern.match(text);
    return match.hasMatch() ? match.captured(1) : QString{};
}

/// Walks the lines from the top, as people read a letter.
class LetterReader
{
public:
    explicit LetterReader(const std::vector<PdfLine>& lines)
        : m_lines(lines)
    {
    }

    [[nodiscard]] SignedFacts facts()
    {
        readHeading();
        readNumber();
        readAddressee();
        readBody();
        readSignOff();
        readFeet();
        return m_facts;
    }

private:
    /// Organ and title are set in the largest type, the title last.
    void readHeading()
    {
        double largest = 0;
        for (const PdfLine& line : m_lines)
            largest = std::max(largest, line.size);
        const auto isHeading = [largest](const PdfLine& line) { return line.size > largest - 0.5; };
        m_next = std::find_if(m_lines.begin(), m_lines.end(), isHeading);
        for (; m_next != m_lines.end() && isHeading(*m_next); ++m_next)
            m_facts.title = m_next->text.trimmed();
    }
    void readNumber()
    {
        static const QRegularExpression number(u"^\\s*(\\S+〔\\d{4}〕\\S*号)\\s*$"_s);
        if (m_next != m_lines.end())
            m_facts.number = captured(number, m_next->text);
        if (!m_facts.number.isEmpty())
            ++m_next;
    }
    /// Up to the colon; the number of a person's document beside the name is left out.
    void readAddressee()
    {
        QString words;
        for (; m_next != m_lines.end(); ++m_next) {
            words += m_next->text.trimmed();
            if (words.endsWith(u'：'))
                break;
        }
        if (m_next != m_lines.end())
            ++m_next;
        static const QRegularExpression name(u"^(.+?)(?:（证件号码.*）)?：$"_s);
        m_facts.addressee = captured(name, words);
    }
    void readBody()
    {
        QString words;
        for (auto line = m_next; line != m_lines.end(); ++line)
            words += line->text.trimmed();
        static const QRegularExpression item(u"“([^”]+)”申请"_s);
        m_facts.item = captured(item, words);
    }
    void readSignOff()
    {
        static const QRegularExpression date(u"^\\s*(\\d{4}年\\d{1,2}月\\d{1,2}日)\\s*$"_s);
        for (auto line = m_next; line != m_lines.end(); ++line) {
            const QString day = captured(date, line->text);
            if (day.isEmpty())
                continue;
            m_facts.date = day;
            m_facts.organ = line == m_lines.begin() ? QString{} : std::prev(line)->text.trimmed();
        }
    }
    void readFeet()
    {
        static const QRegularExpression foot(u"指纹 ([0-9A-F]{4} [0-9A-F]{4})"_s);
        QSet<QString> found;
        QSet<int> pages;
        for (const PdfLine& line : m_lines) {
            pages.insert(line.page);
            if (const QString print = captured(foot, line.text); !print.isEmpty())
                found.insert(print);
        }
        m_facts.pages = static_cast<int>(pages.size());
        if (found.size() == 1)
            m_facts.fingerprint = *found.begin();
    }

    const std::vector<PdfLine>& m_lines;
    std::vector<PdfLine>::const_iterator m_next;
    SignedFacts m_facts;
};

} // namespace

SignedFacts signedFactsIn(const std::vector<PdfLine>& lines) { return LetterReader(lines).facts(); }

SignedFacts signedFactsOf(const DocumentContent& content)
{
    return {.title = titleOf(content),
        .number = content.documentNumber,
        .addressee = content.values.value(u"applicant"_s),
        .item = content.itemName,
        .organ = content.organ,
        .date = chineseDate(content.issueDate)};
}

} // namespace yichuang::documents
