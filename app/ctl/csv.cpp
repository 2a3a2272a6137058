// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/csv.h"

#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {

namespace {

/// Reads character by character; a record ends at a line end outside quotes.
class CsvReader
{
public:
    void take(QChar c)
    {
        if (m_quoted)
            takeQuoted(c);
        else if (c == u'"' && m_field.isEmpty())
            m_quoted = true;
        else if (c == u'"' && m_closed)
            m_field += c, m_quoted = true; // "" inside quotes is one quote
        else if (c == u',')
            endField();
        else if (c == u'\n')
            endRecord();
        else if (c != u'\r')
            m_field += c;
        if (c != u'"')
            m_closed = false;
        if (c == u'\n')
            ++m_line;
    }

    [[nodiscard]] Result<std::vector<CsvRecord>> finish()
    {
        if (m_quoted)
            return failure(Error::Code::InvalidInput,
                u"line %1: a quote is never closed"_s.arg(m_record.line));
        endRecord();
        return std::move(m_records);
    }

private:
    void takeQuoted(QChar c)
    {
        if (c == u'"') {
            m_quoted = false;
            m_closed = true;
        } else {
            m_field += c;
        }
    }

    void endField()
    {
        m_record.fields.append(m_field);
        m_field.clear();
    }

    void endRecord()
    {
        endField();
        if (m_record.fields.size() > 1 || !m_record.fields[0].trimmed().isEmpty())
            m_records.push_back(m_record);
        m_record = {m_line + 1, {}};
    }

    std::vector<CsvRecord> m_records;
    CsvRecord m_record{1, {}};
    QString m_field;
    int m_line{1};
    bool m_quoted{false};
    bool m_closed{false}; // the last character closed a quote
};

} // namespace

Result<std::vector<CsvRecord>> readCsv(const QByteArray& bytes)
{
    QStringDecoder decoder{QStringConverter::Utf8};
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return failure(Error::Code::InvalidInput, u"the file is not UTF-8"_s);
    CsvReader reader;
    for (const QChar c : text)
        reader.take(c);
    return reader.finish();
}

QString csvField(const QString& text)
{
    const bool plain = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n')
        && !text.contains(u'\r');
    if (plain)
        return text;
    QString quoted = text;
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"';
}

} // namespace yichuang::ctl
