// SPDX-License-Identifier: Apache-2.0
#include "models/documents/codes.h"

#include <QRectF>

#include <zint.h>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::documents {

namespace {

struct SymbolDeleter
{
    void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};

Result<CodePath> encode(const QString& text, int symbology, int errorCorrection)
{
    const std::unique_ptr<zint_symbol, SymbolDeleter> symbol(ZBarcode_Create());
    if (!symbol)
        return failure(Error::Code::Internal, u"zint gave no symbol"_s);
    symbol->symbology = symbology;
    symbol->input_mode = UNICODE_MODE;
    symbol->show_hrt = 0;
    symbol->option_1 = errorCorrection;
    const QByteArray bytes = text.toUtf8();
    const int status = ZBarcode_Encode(symbol.get(),
        reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<int>(bytes.size()));
    if (status >= ZINT_ERROR)
        return failure(
            Error::Code::InvalidInput, u"zint: "_s + QString::fromLatin1(symbol->errtxt));
    // One rectangle for each run of dark modules, read from zint's bit rows: exact integers, no
    // scaling of its own.
    CodePath result;
    result.path.setFillRule(Qt::WindingFill);
    for (int row = 0; row < symbol->rows; ++row) {
        const auto dark
            = [&](int x) { return ((symbol->encoded_data[row][x >> 3] >> (x & 7)) & 1) != 0; };
        for (int x = 0; x < symbol->width;) {
            int end = x;
            while (end < symbol->width && dark(end))
                ++end;
            if (end > x)
                result.path.addRect(QRectF(x, row, end - x, 1));
            x = std::max(end, x + 1);
        }
    }
    result.width = symbol->width;
    result.height = symbol->rows;
    return result;
}

} // namespace

Result<CodePath> code128(const QString& text)
{
    if (text.isEmpty() || std::ranges::any_of(text, [](QChar c) { return c < u' ' || c > u'~'; }))
        return failure(Error::Code::InvalidInput, u"a Code 128 holds printable ASCII only"_s);
    return encode(text, BARCODE_CODE128, -1);
}

Result<CodePath> qrCode(const QString& text)
{
    constexpr int levelM = 2;
    return encode(text, BARCODE_QRCODE, levelM);
}

} // namespace yichuang::documents
