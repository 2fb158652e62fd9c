using System.Text;
using Styrdok.Core.Yaml;

namespace Styrdok.ContentGenerator.Emit;

/// <summary>Records of the model as the text that stands in a <c>u8</c> literal.</summary>
internal static class Encoded
{
    /// <summary>The bytes of the model's codec as the string whose UTF-8 they are.</summary>
    public static string Of(object model) => Encoding.UTF8.GetString(ModelCodec.Write(model));
}
