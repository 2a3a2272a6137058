// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <tl/expected.hpp>

namespace yichuang::capture {

/// A page of a paper as it is kept and sent: upright, legible when printed again, and small enough
/// for a village's line (F17, I8).
struct CapturedPage
{
    QByteArray content;
    QString mime; ///< image/jpeg
    QSize pixels;
    bool dark{false}; ///< 偏暗: likely not to be read; says so and does not block

    friend bool operator==(const CapturedPage&, const CapturedPage&) = default;
};

/// Why a file cannot become a page.
enum class PageProblem {
    NotAPicture, ///< or a kind of picture nobody else can open
    Damaged, ///< begins as a picture and does not end as one
    TooLarge ///< more than mostPixels
};

/// A4 at 200 dots per inch: what the camera's 12 megapixels are brought down to.
inline constexpr int longestEdge = 2339;
/// A page at most this large is never packed harder for its size.
inline constexpr qint64 enoughBytes = 400 * 1024;
/// Larger pictures are refused before they are decoded.
inline constexpr qint64 mostPixels = 100'000'000;

/// Turns a picture upright, brings it down to longestEdge and packs it until enoughBytes hold it or
/// the writing would suffer. A small JPEG without hidden data (place, camera) stays byte for byte.
/// Pure; a second on an old machine for a large picture, so not for the GUI thread.
[[nodiscard]] tl::expected<CapturedPage, PageProblem> capturePage(const QByteArray& file);

/// The ground of the picture is darker than paper in a lit room.
[[nodiscard]] bool isDark(const QImage& picture);

/// A kept page, decoded no larger than `within`; its own size when that is empty. A null image when
/// the content is no picture.
[[nodiscard]] QImage pageImage(const QByteArray& content, const QSize& within = {});

} // namespace yichuang::capture
