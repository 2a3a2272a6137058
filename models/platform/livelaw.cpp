// SPDX-License-Identifier: Apache-2.0
#include "models/platform/livelaw.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace yichuang::platform {
namespace {

using namespace Qt::Literals::StringLiterals;

/// The first version of an item that `after` has lost, or nothing.
const catalogue::Item* lostItem(
    const catalogue::Catalogue& before, const catalogue::Catalogue& after)
{
    const auto versions = before.allVersions();
    const auto lost = std::ranges::find_if(versions, [&after](const catalogue::DatedItem& dated) {
        return after.item(dated.item.itemVersion()) == nullptr;
    });
    return lost == versions.end() ? nullptr : &lost->item;
}

} // namespace

LiveLaw::LiveLaw(QString folder, LawFiles files, BuiltInLaw law)
    : m_folder(std::move(folder))
    , m_files(std::move(files))
    , m_law(std::make_shared<const BuiltInLaw>(std::move(law)))
{
}

Result<std::unique_ptr<LiveLaw>> LiveLaw::open(const QString& folder)
{
    auto files = readLawFiles(folder);
    if (!files)
        return tl::unexpected(files.error());
    auto law = lawFrom(folder, *files);
    if (!law)
        return tl::unexpected(law.error());
    return std::unique_ptr<LiveLaw>{new LiveLaw{folder, *std::move(files), *std::move(law)}};
}

std::shared_ptr<const BuiltInLaw> LiveLaw::present() const
{
    const std::lock_guard lock{m_mutex};
    return m_law;
}

Judgement LiveLaw::judge(
    const std::optional<cases::Case>& before, const cases::CaseEvent& event) const
{
    return present()->judge.judge(before, event);
}

QString LiveLaw::calendarVersion() const { return present()->judge.calendarVersion(); }

Result<city::CityCase> LiveLaw::told(const cases::Case& c, const Day today) const
{
    return present()->judge.told(c, today);
}

Result<QString> LiveLaw::paperOf(const catalogue::ItemVersion& item, const int paper) const
{
    return present()->judge.paperOf(item, paper);
}

std::vector<PackageContent> LiveLaw::packages() const { return present()->packages; }

Result<> LiveLaw::enact(const LawFiles& files)
{
    auto law = lawFrom(m_folder, files);
    if (!law)
        return tl::unexpected(law.error());
    if (const auto* lost = lostItem(present()->judge.catalogue(), law->judge.catalogue()))
        return failure(Error::Code::InvalidInput,
            u"%1 version %2 is gone, and cases may need it"_s.arg(
                lost->code, QString::number(lost->version)));
    m_files = files;
    auto next = std::make_shared<const BuiltInLaw>(*std::move(law));
    const std::lock_guard lock{m_mutex};
    m_law = std::move(next);
    return {};
}

Result<bool> LiveLaw::refresh()
{
    const std::lock_guard lock{m_changing};
    const auto files = readLawFiles(m_folder);
    if (!files)
        return tl::unexpected(files.error());
    if (*files == m_files)
        return false;
    return enact(*files).map([] { return true; });
}

Result<> LiveLaw::write(const QString& name, const std::vector<catalogue::NamedFile>& files) const
{
    const QDir folder{m_folder + u"/from-city/"_s + name};
    if (!folder.mkpath(u"."_s))
        return failure(Error::Code::Unwritable, folder.path());
    for (const catalogue::NamedFile& file : files) {
        QSaveFile out{folder.filePath(file.name)};
        if (!out.open(QIODevice::WriteOnly) || out.write(file.bytes) != file.bytes.size()
            || !out.commit())
            return failure(Error::Code::Unwritable, out.fileName());
    }
    for (const QString& old : folder.entryList({u"*.json"_s}, QDir::Files)) {
        const bool isOffered
            = std::ranges::find(files, old, &catalogue::NamedFile::name) != files.end();
        if (!isOffered && !QFile::remove(folder.filePath(old)))
            return failure(Error::Code::Unwritable, folder.filePath(old));
    }
    return {};
}

Result<> LiveLaw::takeItems(const std::vector<catalogue::NamedFile>& files)
{
    const std::lock_guard lock{m_changing};
    auto law = m_files;
    law.cityItems = files;
    return enact(law).and_then([&] { return write(u"catalogue"_s, files); });
}

Result<> LiveLaw::takeYears(const std::vector<calendar::CalendarYear>& years)
{
    const std::lock_guard lock{m_changing};
    auto law = m_files;
    law.cityYears.clear();
    for (const calendar::CalendarYear& year : years)
        law.cityYears.push_back({QString::number(year.year) + u".json"_s, calendar::toJson(year)});
    return enact(law).and_then([&] { return write(u"calendar"_s, law.cityYears); });
}

} // namespace yichuang::platform
