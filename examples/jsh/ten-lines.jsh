// A cluster, an agreement and a settlement from nothing in ten lines.
var cluster = hub("示例片区", "甲村", "乙村", "丙村")
var parties = List.of(village("甲村"), village("乙村"), village("丙村"), fund("公积金"))
var register = register("2024-12-31", parties, holds("甲村", "mu", 300), holds("乙村", "mu", "250.5"), holds("丙村", "mu", "149.5"))
var reserve = tier("reserve", gross(), share(percent(10)), to("公积金"))
var floor = tier("floor", gross(), fixed(yuan(30_000)), equally())
var rest = tier("rest", remainder(), everything(), by("mu"))
var settlement = settle(agreement("land", reserve, floor, rest), wan(20), register)
System.out.println(cluster)
System.out.println(settlement.table())

// Why one village gets what it gets.
System.out.println(settlement.explain("乙村"))

// The same of a dossier, read from a file and checked while it is read.
var area = read("examples/src/main/resources/dossiers/fengchaoshan.json")
System.out.println(area.title() + " pays 盐井村 " + area.settle("illustrative-2023").settlement().paidTo("yanjing"))
