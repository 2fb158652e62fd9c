using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Tests.Yaml;

public sealed class ModelCodecTests
{
    public static TheoryData<string> Documents => [.. SampleModels.Documents.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_written_is_read_back_value_for_value(string name)
    {
        var type = SampleModels.Documents.Single(type => type.Name == name);
        for (var seed = 0; seed < 200; seed++)
        {
            var model = new SampleModels(seed).Record(type);
            var bytes = ModelCodec.Write(model);
            var read = ModelCodec.Read(bytes);
            Assert.Equal(model, read);
            Assert.Equal(bytes, ModelCodec.Write(read));
        }
    }

    [Fact]
    public void Samples_differ_so_that_the_round_trip_says_something()
    {
        var type = SampleModels.Documents.Single(type => type.Name == "Declaration");
        Assert.NotEqual(new SampleModels(1).Record(type), new SampleModels(2).Record(type));
        Assert.Equal(new SampleModels(1).Record(type), new SampleModels(1).Record(type));
    }

    [Fact]
    public void A_changed_value_changes_the_bytes()
    {
        var policy = Found.Bind(RepositoryFiles.Text("content/policies/health-promoting-work-environment.yaml")).Model!;
        var other = Found.Bind(RepositoryFiles.Text("content/policies/health-promoting-work-environment.yaml").Replace("modality: must", "modality: should")).Model!;
        Assert.NotEqual(ModelCodec.Write(policy), ModelCodec.Write(other));
    }

    [Fact]
    public void A_comment_changes_no_byte()
    {
        var text = RepositoryFiles.Text("content/declarations/lillestrom-2002.yaml");
        Assert.Equal(ModelCodec.Write(Found.Bind(text).Model!), ModelCodec.Write(Found.Bind("# remark\n" + text.Replace("\n", "\n\n")).Model!));
    }

    [Fact]
    public void Cut_or_changed_bytes_are_refused_and_never_crash()
    {
        var bytes = ModelCodec.Write(Found.Bind(RepositoryFiles.Text("content/shared/roles.yaml")).Model!);
        for (var length = 0; length < bytes.Length; length++) Assert.Throws<FormatException>(() => ModelCodec.Read(bytes[..length]));
        Assert.Throws<FormatException>(() => ModelCodec.Read([.. bytes, (byte)'x']));
        Assert.Throws<FormatException>(() => ModelCodec.Read(Encoding.UTF8.GetBytes("9:RolesFile999999999;")));
        Assert.Throws<FormatException>(() => ModelCodec.Read(Encoding.UTF8.GetBytes("3:Foo")));
    }
}
