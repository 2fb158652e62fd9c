using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Cli.Content;

/// <summary>The settings at the top of a folder, styrdok.yaml.</summary>
internal static class ProjectFile
{
    /// <summary>Reads the settings; null where there are none, or where they hold a mistake, which the reading of the library reports.</summary>
    public static Project? Find(IEnumerable<SourceFile> files)
    {
        var file = files.FirstOrDefault(file => file.Path == Project.FileName);
        return file is null ? null : ModelBinder.Bind(YamlReader.Read(file), BindContext.Empty).Model as Project;
    }
}
