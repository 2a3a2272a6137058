// SPDX-License-Identifier: Apache-2.0
#include "models/documents/pdflines.h"

#include <QHash>
#include <QRegularExpression>
#include <QTransform>

#include <cmath>
#include <exception>
#include <optional>
#include <stdexcept>
#include <string>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::documents {
namespace {

/// Code of two bytes → text.
using CodeMap = QHash<uint, QString>;

class NoMap : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

QString unicodeOf(const QByteArray& hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar((static_cast<uchar>(bytes[i]) << 8) | static_cast<uchar>(bytes[i + 1]));
    return text;
}

/// A ToUnicode map: the targets of <code> <text> and of <from> <to> <text> or [<text> …].
class CodeMapReader
{
public:
    [[nodiscard]] static CodeMap read(const QByteArray& source)
    {
        static const QRegularExpression token(
            u"<([0-9A-Fa-f\\s]*)>|(\\[)|(\\])|([^\\s<>\\[\\]]+)"_s);
        CodeMapReader reader;
        auto found = token.globalMatch(QString::fromLatin1(source));
        while (found.hasNext()) {
            const auto match = found.next();
            if (match.hasCaptured(4))
                reader.word(match.captured(4));
            else if (match.hasCaptured(2))
                reader.m_inList = true;
            else if (match.hasCaptured(3))
                reader.endRange();
            else
                reader.hex(match.captured(1).toLatin1());
        }
        return reader.m_map;
    }

private:
    void word(const QString& word)
    {
        m_chars = word == u"beginbfchar";
        m_ranges = word == u"beginbfrange";
        endRange();
    }
    void hex(const QByteArray& hex)
    {
        if (m_chars && !m_from) {
            m_from = hex.toUInt(nullptr, 16);
        } else if (m_chars) {
            m_map.insert(*m_from, unicodeOf(hex));
            m_from.reset();
        } else if (m_ranges && !m_from) {
            m_from = hex.toUInt(nullptr, 16);
        } else if (m_ranges && !m_to) {
            m_to = hex.toUInt(nullptr, 16);
        } else if (m_ranges && m_inList) {
            m_map.insert((*m_from)++, unicodeOf(hex));
        } else if (m_ranges) {
            QString text = unicodeOf(hex);
            for (uint code = *m_from; code <= *m_to && !text.isEmpty(); ++code) {
                m_map.insert(code, text);
                text.back() = QChar(static_cast<char16_t>(text.back().unicode() + 1));
            }
            endRange();
        }
    }
    void endRange()
    {
        m_from.reset();
        m_to.reset();
        m_inList = false;
    }

    CodeMap m_map;
    bool m_chars{false};
    bool m_ranges{false};
    bool m_inList{false};
    std::optional<uint> m_from;
    std::optional<uint> m_to;
};

CodeMap codeMapOf(QPDFObjectHandle font)
{
    if (!font.isDictionary() || !font.hasKey("/ToUnicode"))
        throw NoMap("a font without /ToUnicode");
    const auto buffer = font.getKey("/ToUnicode").getStreamData(qpdf_dl_generalized);
    return CodeMapReader::read(QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()),
        static_cast<qsizetype>(buffer->getSize())));
}

/// Follows the operators of one page as far as text and its place depend on them.
class PageReader final : public QPDFObjectHandle::ParserCallbacks
{
public:
    PageReader(QPDFObjectHandle fonts, int page, std::vector<PdfLine>& lines)
        : m_fonts(std::move(fonts))
        , m_page(page)
        , m_lines(lines)
    {
    }

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        obey(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override { }

private:
    void obey(const std::string& word)
    {
        if (word == "q")
            m_stack.push_back(m_place);
        else if (word == "Q" && !m_stack.empty())
            pop();
        else if (word == "cm")
            m_place = matrix() * m_place;
        else if (word == "BT")
            m_text = m_line = QTransform();
        else if (word == "Tm")
            m_text = m_line = matrix();
        else if (word == "Td" || word == "TD")
            m_text = m_line = QTransform::fromTranslate(number(0), number(1)) * m_line;
        else if (word == "Tf")
            choose();
        else if (word == "Tj")
            show(m_operands.back());
        else if (word == "TJ")
            showAll(m_operands.back());
    }
    void pop()
    {
        m_place = m_stack.back();
        m_stack.pop_back();
    }
    [[nodiscard]] double number(std::size_t index)
    {
        return index < m_operands.size() ? m_operands[index].getNumericValue() : 0.0;
    }
    [[nodiscard]] QTransform matrix()
    {
        return {number(0), number(1), number(2), number(3), number(4), number(5)};
    }
    void choose()
    {
        const std::string name = m_operands.front().getName();
        if (!m_maps.contains(QByteArray::fromStdString(name)))
            m_maps.insert(QByteArray::fromStdString(name), codeMapOf(m_fonts.getKey(name)));
        m_map = m_maps.value(QByteArray::fromStdString(name));
        m_size = number(1);
    }
    void showAll(QPDFObjectHandle parts)
    {
        for (int i = 0; i < parts.getArrayNItems(); ++i) {
            if (parts.getArrayItem(i).isString())
                show(parts.getArrayItem(i));
        }
    }
    void show(QPDFObjectHandle string)
    {
        const std::string codes = string.getStringValue();
        QString text;
        for (std::size_t i = 0; i + 1 < codes.size(); i += 2)
            text += m_map.value((static_cast<uint>(static_cast<uchar>(codes[i])) << 8)
                | static_cast<uchar>(codes[i + 1]));
        const QTransform whole = m_text * m_place;
        const double y = whole.map(QPointF(0, 0)).y();
        const double size = std::abs(m_size * std::hypot(whole.m21(), whole.m22()));
        constexpr double sameLine = 0.4; // points
        if (m_lines.empty() || m_lines.back().page != m_page || std::abs(y - m_y) > sameLine)
            m_lines.push_back({m_page, size, {}});
        m_y = y;
        m_lines.back().text += text;
    }

    QPDFObjectHandle m_fonts;
    int m_page;
    std::vector<PdfLine>& m_lines;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<QTransform> m_stack;
    QTransform m_place; ///< of the page's own coordinates
    QTransform m_text;
    QTransform m_line;
    QHash<QByteArray, CodeMap> m_maps;
    CodeMap m_map;
    double m_size{0};
    double m_y{0};
};

} // namespace

Result<std::vector<PdfLine>> pdfLines(const QByteArray& pdf)
try {
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("document", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    std::vector<PdfLine> lines;
    int number = 0;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(document).getAllPages()) {
        PageReader reader(page.getAttribute("/Resources", false).getKey("/Font"), number++, lines);
        page.parseContents(&reader);
    }
    return lines;
} catch (const NoMap& problem) {
    return failure(Error::Code::Unsupported, QString::fromUtf8(problem.what()));
} catch (const std::exception& problem) {
    return failure(Error::Code::Corrupt, u"qpdf: "_s + QString::fromUtf8(problem.what()));
}

} // namespace yichuang::documents
