// SPDX-License-Identifier: Apache-2.0
#include "models/wire/clientstand.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::wire {

QByteArray toHeader(const ClientStand& stand)
{
    QString header = stand.version;
    if (stand.waiting)
        header += u"; waiting=%1"_s.arg(*stand.waiting);
    if (stand.waitingSince)
        header += u"; since="_s + toText(*stand.waitingSince);
    return header.toLatin1();
}

std::optional<ClientStand> clientStandFrom(const QByteArray& header)
{
    static const QRegularExpression form{
        uR"(^([0-9A-Za-z.+~-]{1,32})(?:; waiting=(\d{1,9}))?(?:; since=([0-9TZ:.-]{20,30}))?$)"_s};
    const auto match = form.match(QString::fromLatin1(header));
    if (!match.hasMatch())
        return std::nullopt;
    ClientStand stand{.version = match.captured(1), .waiting = {}, .waitingSince = {}};
    if (match.hasCaptured(2))
        stand.waiting = match.captured(2).toInt();
    if (const auto since = instantFromText(match.captured(3)))
        stand.waitingSince = *since;
    return stand;
}

} // namespace yichuang::wire
