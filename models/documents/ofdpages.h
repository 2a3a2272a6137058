// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/documents/paintedpages.h"

#include <QStringList>
#include <QXmlStreamWriter>

namespace yichuang::documents {

inline const QString ofdNamespace = QStringLiteral("http://www.ofdspec.org/2016");

/// Numbers objects through all files of one package.
class OfdNumbers
{
public:
    [[nodiscard]] QString next() { return QString::number(++m_last); }
    [[nodiscard]] QString last() const { return QString::number(m_last); }

private:
    int m_last{0};
};

/// One file of the package: elements of the standard's name space.
class OfdXml
{
public:
    OfdXml();
    void open(const QString& name) { m_xml.writeStartElement(ofdNamespace, name); }
    void attribute(const QString& name, const QString& value) { m_xml.writeAttribute(name, value); }
    void words(const QString& words) { m_xml.writeCharacters(words); }
    void close() { m_xml.writeEndElement(); }
    void text(const QString& name, const QString& words)
    {
        m_xml.writeTextElement(ofdNamespace, name, words);
    }
    [[nodiscard]] QByteArray end();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

/// mm with as many digits as show on paper.
[[nodiscard]] QString ofdNumber(double mm);

/// Content.xml of one page. `fonts` are the numbers of the document's fonts. Internal to
/// models/documents.
[[nodiscard]] QByteArray ofdPage(
    const PaintedPage& page, const QStringList& fonts, OfdNumbers& numbers);

} // namespace yichuang::documents
