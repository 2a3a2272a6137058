// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/citylaw.h"

#include <memory>
#include <mutex>

namespace yichuang::platform {

/// The law of a platform's folder, which may change while the platform judges by it: files laid
/// there, or offered by the city's own platform, hold from the next look at them on, in every
/// process that shares the folder. A law that breaks a rule never holds: the one before stays.
/// Safe from several threads.
class LiveLaw final : public Judge
{
public:
    /// Errors as lawFrom.
    [[nodiscard]] static Result<std::unique_ptr<LiveLaw>> open(const QString& folder);

    [[nodiscard]] Judgement judge(
        const std::optional<cases::Case>& before, const cases::CaseEvent& event) const override;
    [[nodiscard]] QString calendarVersion() const override;
    [[nodiscard]] Result<city::CityCase> told(const cases::Case& c, Day today) const override;
    [[nodiscard]] Result<QString> paperOf(
        const catalogue::ItemVersion& item, int paper) const override;
    /// What is judged by, to be handed out.
    [[nodiscard]] std::vector<PackageContent> packages() const;

    /// Looks at the folder again; true when what it holds is new and is the law from now on.
    /// InvalidInput also when a version of an item is gone: cases would no longer fold.
    [[nodiscard]] Result<bool> refresh();
    /// What the city's own platform offers in place of what it offered before. Written into the
    /// folder only when the law with it passes every check.
    [[nodiscard]] Result<> takeItems(const std::vector<catalogue::NamedFile>& files);
    [[nodiscard]] Result<> takeYears(const std::vector<calendar::CalendarYear>& years);

private:
    LiveLaw(QString folder, LawFiles files, BuiltInLaw law);
    [[nodiscard]] std::shared_ptr<const BuiltInLaw> present() const;
    /// Puts the law of the files in force.
    [[nodiscard]] Result<> enact(const LawFiles& files);
    [[nodiscard]] Result<> write(
        const QString& name, const std::vector<catalogue::NamedFile>& files) const;

    QString m_folder;
    std::mutex m_changing; ///< of those who change it
    LawFiles m_files; ///< what the present law was made of
    mutable std::mutex m_mutex; ///< of m_law
    std::shared_ptr<const BuiltInLaw> m_law; ///< shared with the judgements under way
};

} // namespace yichuang::platform
