using System.Collections.Generic;
using System.Linq;

namespace Styrdok.Core.Rules;

/// <summary>Paths of files that an organisation names.</summary>
internal static class AssetPath
{
    /// <summary>Whether a path leaves the organisation's folder, or would on some system.</summary>
    public static bool IsOutside(string path) =>
        path.Length == 0 || path[0] == '/' || path.IndexOfAny(['\\', ':']) >= 0 || ((IEnumerable<string>)path.Split('/')).Any(step => step is "" or "." or "..");
}
