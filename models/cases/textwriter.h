// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/canonicalwriter.h"
#include "models/cases/decisionfields.h"
#include "models/cases/payloadfields.h"

namespace yichuang::cases {

/// Fields into RFC 8785 text; says the same as the writer of payloadjson.cpp. Internal to
/// models/cases: eventtext.cpp.
class TextWriter
{
public:
    explicit TextWriter(CanonicalWriter& out)
        : m_out(out)
    {
    }

    void required(QStringView key, const QString& value, int = 0) { m_out.text(key, value); }
    void text(QStringView key, const QString& value, int = 0) { m_out.text(key, value); }
    void sparse(QStringView key, const QString& value, int)
    {
        if (!value.isEmpty())
            m_out.text(key, value);
    }
    template <typename E>
    void sparse(QStringView key, E value, std::optional<E> (*)(QStringView), E otherwise)
    {
        if (value != otherwise)
            m_out.text(key, toText(value));
    }
    void texts(QStringView key, const QStringList& values, int)
    {
        m_out.array(
            key, values, [](QByteArray& out, const QString& value) { writeJsonText(value, out); });
    }
    void number(QStringView key, int value, int, int) { m_out.integer(key, value); }
    void count(QStringView key, int value, int) { m_out.integer(key, value); }
    void amount(QStringView key, qint64 value) { m_out.integer(key, value); }
    void days(QStringView key, WorkingDays value) { m_out.integer(key, value.count()); }
    void numbers(QStringView key, const std::vector<int>& values, int)
    {
        m_out.array(
            key, values, [](QByteArray& out, int value) { out += QByteArray::number(value); });
    }
    void flag(QStringView key, bool value) { m_out.flag(key, value); }
    template <typename E>
    void word(QStringView key, E value, std::optional<E> (*)(QStringView))
    {
        m_out.text(key, toText(value));
    }
    void day(QStringView key, Day value) { m_out.text(key, yichuang::toText(value)); }
    void day(QStringView key, const std::optional<Day>& value)
    {
        if (value)
            day(key, *value);
    }
    void instant(QStringView key, Instant value) { m_out.text(key, yichuang::toText(value)); }
    void instant(QStringView key, const std::optional<Instant>& value)
    {
        if (value)
            instant(key, *value);
    }
    void id(QStringView key, const std::optional<CaseId>& value)
    {
        if (value)
            m_out.text(key, yichuang::toText(*value));
    }
    void hex(QStringView key, const QByteArray& value, int) { m_out.hex(key, value); }
    template <typename T>
    void nested(QStringView key, const T& value)
    {
        m_out.object(key, [&](CanonicalWriter& out) { write(out, value); });
    }
    template <typename T>
    void nested(QStringView key, const std::optional<T>& value)
    {
        if (value)
            nested(key, *value);
    }
    template <typename T>
    void list(QStringView key, const std::vector<T>& values, int)
    {
        m_out.array(key, values, [](QByteArray& out, const T& value) {
            CanonicalWriter::appendObject(
                out, [&](CanonicalWriter& inner) { write(inner, value); });
        });
    }

    template <typename T>
    static void write(CanonicalWriter& out, const T& value)
    {
        TextWriter writer{out};
        fields(writer, value);
    }
    // Their readers stand in applicant.cpp, stricter than fields of a payload are.
    static void write(CanonicalWriter& out, const Applicant& value);
    static void write(CanonicalWriter& out, const Representative& value);

private:
    CanonicalWriter& m_out;
};

inline void TextWriter::write(CanonicalWriter& out, const Applicant& value)
{
    TextWriter writer{out};
    writer.text(u"address", value.address);
    writer.text(u"creditCode", value.creditCode);
    writer.text(u"kind", toText(value.kind));
    writer.text(u"name", value.name);
    writer.text(u"noTelephoneReason", value.noTelephoneReason);
    writer.nested(u"person", value.person);
    writer.text(u"telephone", value.telephone);
}

inline void TextWriter::write(CanonicalWriter& out, const Representative& value)
{
    TextWriter writer{out};
    writer.nested(u"person", value.person);
    writer.text(u"relation", value.relation);
    writer.text(u"telephone", value.telephone);
}

} // namespace yichuang::cases
