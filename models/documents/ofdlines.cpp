// SPDX-License-Identifier: Apache-2.0
#include "models/base/zippackage.h"
#include "models/documents/ofdfile.h"
#include "models/documents/ofdpages.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::documents {
namespace {

constexpr double sameLineMm = 0.14;
constexpr double pointsPerMm = 72 / 25.4;

/// Adds what one Content.xml says.
bool addLines(const QByteArray& xml, int page, std::vector<PdfLine>& lines)
{
    QXmlStreamReader reader{xml};
    double top = 0;
    double size = 0;
    double y = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement
            || reader.namespaceUri() != ofdNamespace)
            continue;
        const auto attributes = reader.attributes();
        if (reader.name() == u"TextObject") {
            top = attributes.value(u"Boundary"_s).toString().section(u' ', 1, 1).toDouble();
            size = attributes.value(u"Size"_s).toDouble() * pointsPerMm;
        } else if (reader.name() == u"TextCode") {
            const double at = top + attributes.value(u"Y"_s).toDouble();
            if (lines.empty() || lines.back().page != page || std::abs(at - y) > sameLineMm)
                lines.push_back({page, size, {}});
            y = at;
            lines.back().text += reader.readElementText();
        }
    }
    return !reader.hasError();
}

} // namespace

Result<std::vector<PdfLine>> ofdLines(const QByteArray& ofd)
{
    const auto files = filesInZip(ofd);
    if (!files)
        return tl::unexpected(files.error());
    static const QRegularExpression content(u"^Doc_0/Pages/Page_(\\d+)/Content\\.xml$"_s);
    std::vector<PdfLine> lines;
    int page = 0;
    for (const PackedFile& file : *files) {
        const auto match = content.match(file.path);
        if (!match.hasMatch())
            continue;
        if (match.captured(1).toInt() != page || !addLines(file.bytes, page, lines))
            return failure(Error::Code::Corrupt, file.path);
        ++page;
    }
    if (page == 0)
        return failure(Error::Code::Corrupt, u"no page of ours"_s);
    return lines;
}

} // namespace yichuang::documents
