/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.headroom.model.base.BasePackage;

import org.headroom.model.base.impl.BasePackageImpl;

import org.headroom.model.catalogue.AmplifierData;
import org.headroom.model.catalogue.AmplifierMode;
import org.headroom.model.catalogue.AmplifierRating;
import org.headroom.model.catalogue.Basis;
import org.headroom.model.catalogue.CableData;
import org.headroom.model.catalogue.CableInsulation;
import org.headroom.model.catalogue.CatalogueFactory;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.CataloguePackage;
import org.headroom.model.catalogue.ConductorMaterial;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.DistroData;
import org.headroom.model.catalogue.FuelPoint;
import org.headroom.model.catalogue.GeneratorData;
import org.headroom.model.catalogue.InternalPath;
import org.headroom.model.catalogue.LoudspeakerData;
import org.headroom.model.catalogue.LoudspeakerInput;
import org.headroom.model.catalogue.MechanicalData;
import org.headroom.model.catalogue.NetworkPortData;
import org.headroom.model.catalogue.NetworkRedundancy;
import org.headroom.model.catalogue.PathKind;
import org.headroom.model.catalogue.PoeRole;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.catalogue.PowerPoint;
import org.headroom.model.catalogue.PowerProfile;
import org.headroom.model.catalogue.PropertyDefinition;
import org.headroom.model.catalogue.Provenance;
import org.headroom.model.catalogue.RackWidth;
import org.headroom.model.catalogue.RuntimePoint;
import org.headroom.model.catalogue.SupplyKind;
import org.headroom.model.catalogue.TuningBand;
import org.headroom.model.catalogue.UpsData;
import org.headroom.model.catalogue.WayType;
import org.headroom.model.catalogue.WirelessData;

import org.headroom.model.channel.ChannelPackage;

import org.headroom.model.channel.impl.ChannelPackageImpl;

import org.headroom.model.measurement.MeasurementPackage;

import org.headroom.model.measurement.impl.MeasurementPackageImpl;

import org.headroom.model.power.PowerPackage;

import org.headroom.model.power.impl.PowerPackageImpl;

import org.headroom.model.production.ProductionPackage;

import org.headroom.model.production.impl.ProductionPackageImpl;

import org.headroom.model.sheet.SheetPackage;

import org.headroom.model.sheet.impl.SheetPackageImpl;

import org.headroom.model.system.SystemPackage;

import org.headroom.model.system.impl.SystemPackageImpl;

import org.headroom.model.venue.VenuePackage;

import org.headroom.model.venue.impl.VenuePackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class CataloguePackageImpl extends EPackageImpl implements CataloguePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deviceTypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass portTypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass networkPortDataEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass internalPathEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass propertyDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mechanicalDataEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass powerProfileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass powerPointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass amplifierDataEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass amplifierRatingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass loudspeakerDataEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass loudspeakerInputEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass wirelessDataEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tuningBandEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cableDataEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass distroDataEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass wayTypeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass provenanceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass generatorDataEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fuelPointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass upsDataEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass runtimePointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum deviceCategoryEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum catalogueLayerEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum pathKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum networkRedundancyEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum poeRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum supplyKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum basisEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum amplifierModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rackWidthEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum conductorMaterialEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum cableInsulationEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.headroom.model.catalogue.CataloguePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private CataloguePackageImpl() {
		super(eNS_URI, CatalogueFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link CataloguePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static CataloguePackage init() {
		if (isInited) return (CataloguePackage)EPackage.Registry.INSTANCE.getEPackage(CataloguePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredCataloguePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		CataloguePackageImpl theCataloguePackage = registeredCataloguePackage instanceof CataloguePackageImpl ? (CataloguePackageImpl)registeredCataloguePackage : new CataloguePackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ChannelPackage.eNS_URI);
		ChannelPackageImpl theChannelPackage = (ChannelPackageImpl)(registeredPackage instanceof ChannelPackageImpl ? registeredPackage : ChannelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MeasurementPackage.eNS_URI);
		MeasurementPackageImpl theMeasurementPackage = (MeasurementPackageImpl)(registeredPackage instanceof MeasurementPackageImpl ? registeredPackage : MeasurementPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PowerPackage.eNS_URI);
		PowerPackageImpl thePowerPackage = (PowerPackageImpl)(registeredPackage instanceof PowerPackageImpl ? registeredPackage : PowerPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProductionPackage.eNS_URI);
		ProductionPackageImpl theProductionPackage = (ProductionPackageImpl)(registeredPackage instanceof ProductionPackageImpl ? registeredPackage : ProductionPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SheetPackage.eNS_URI);
		SheetPackageImpl theSheetPackage = (SheetPackageImpl)(registeredPackage instanceof SheetPackageImpl ? registeredPackage : SheetPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SystemPackage.eNS_URI);
		SystemPackageImpl theSystemPackage = (SystemPackageImpl)(registeredPackage instanceof SystemPackageImpl ? registeredPackage : SystemPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(VenuePackage.eNS_URI);
		VenuePackageImpl theVenuePackage = (VenuePackageImpl)(registeredPackage instanceof VenuePackageImpl ? registeredPackage : VenuePackage.eINSTANCE);

		// Create package meta-data objects
		theCataloguePackage.createPackageContents();
		theBasePackage.createPackageContents();
		theChannelPackage.createPackageContents();
		theMeasurementPackage.createPackageContents();
		thePowerPackage.createPackageContents();
		theProductionPackage.createPackageContents();
		theSheetPackage.createPackageContents();
		theSystemPackage.createPackageContents();
		theVenuePackage.createPackageContents();

		// Initialize created meta-data
		theCataloguePackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theChannelPackage.initializePackageContents();
		theMeasurementPackage.initializePackageContents();
		thePowerPackage.initializePackageContents();
		theProductionPackage.initializePackageContents();
		theSheetPackage.initializePackageContents();
		theSystemPackage.initializePackageContents();
		theVenuePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theCataloguePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(CataloguePackage.eNS_URI, theCataloguePackage);
		return theCataloguePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeviceType() {
		return deviceTypeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceType_TypeId() {
		return (EAttribute)deviceTypeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceType_Maker() {
		return (EAttribute)deviceTypeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceType_Model() {
		return (EAttribute)deviceTypeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceType_Variant() {
		return (EAttribute)deviceTypeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceType_Aliases() {
		return (EAttribute)deviceTypeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceType_Category() {
		return (EAttribute)deviceTypeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceType_Kind() {
		return (EAttribute)deviceTypeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceType_Description() {
		return (EAttribute)deviceTypeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceType_Url() {
		return (EAttribute)deviceTypeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceType_Layer() {
		return (EAttribute)deviceTypeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceType_PackId() {
		return (EAttribute)deviceTypeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceType_PackVersion() {
		return (EAttribute)deviceTypeEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceType_Symbol() {
		return (EAttribute)deviceTypeEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviceType_Ports() {
		return (EReference)deviceTypeEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviceType_InternalPaths() {
		return (EReference)deviceTypeEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviceType_Properties() {
		return (EReference)deviceTypeEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviceType_Mechanical() {
		return (EReference)deviceTypeEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviceType_Power() {
		return (EReference)deviceTypeEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviceType_Amplifier() {
		return (EReference)deviceTypeEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviceType_Loudspeaker() {
		return (EReference)deviceTypeEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviceType_Wireless() {
		return (EReference)deviceTypeEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviceType_Cable() {
		return (EReference)deviceTypeEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviceType_Distro() {
		return (EReference)deviceTypeEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceType_PoeBudget() {
		return (EAttribute)deviceTypeEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviceType_Provenance() {
		return (EReference)deviceTypeEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviceType_Generator() {
		return (EReference)deviceTypeEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviceType_Ups() {
		return (EReference)deviceTypeEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPortType() {
		return portTypeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortType_Key() {
		return (EAttribute)portTypeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortType_Label() {
		return (EAttribute)portTypeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortType_Section() {
		return (EAttribute)portTypeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortType_Direction() {
		return (EAttribute)portTypeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortType_Signal() {
		return (EAttribute)portTypeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortType_Connector() {
		return (EAttribute)portTypeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortType_Gender() {
		return (EAttribute)portTypeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortType_Level() {
		return (EAttribute)portTypeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortType_Balanced() {
		return (EAttribute)portTypeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortType_Impedance() {
		return (EAttribute)portTypeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortType_NominalLevel() {
		return (EAttribute)portTypeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortType_MaxLevel() {
		return (EAttribute)portTypeEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortType_Phantom() {
		return (EAttribute)portTypeEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortType_Channels() {
		return (EAttribute)portTypeEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortType_Network() {
		return (EReference)portTypeEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPortType_Taps() {
		return (EAttribute)portTypeEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPortType_DeviceType() {
		return (EReference)portTypeEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNetworkPortData() {
		return networkPortDataEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkPortData_Protocols() {
		return (EAttribute)networkPortDataEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkPortData_TransmitChannels() {
		return (EAttribute)networkPortDataEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkPortData_ReceiveChannels() {
		return (EAttribute)networkPortDataEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkPortData_Redundancy() {
		return (EAttribute)networkPortDataEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkPortData_Speed() {
		return (EAttribute)networkPortDataEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkPortData_PoeRole() {
		return (EAttribute)networkPortDataEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkPortData_PoePower() {
		return (EAttribute)networkPortDataEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInternalPath() {
		return internalPathEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInternalPath_FromKey() {
		return (EAttribute)internalPathEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInternalPath_ToKey() {
		return (EAttribute)internalPathEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInternalPath_Kind() {
		return (EAttribute)internalPathEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInternalPath_Gain() {
		return (EAttribute)internalPathEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInternalPath_Delay() {
		return (EAttribute)internalPathEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPropertyDefinition() {
		return propertyDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPropertyDefinition_Key() {
		return (EAttribute)propertyDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPropertyDefinition_Label() {
		return (EAttribute)propertyDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPropertyDefinition_Choices() {
		return (EAttribute)propertyDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPropertyDefinition_Minimum() {
		return (EAttribute)propertyDefinitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPropertyDefinition_Maximum() {
		return (EAttribute)propertyDefinitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPropertyDefinition_DefaultValue() {
		return (EAttribute)propertyDefinitionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMechanicalData() {
		return mechanicalDataEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMechanicalData_Width() {
		return (EAttribute)mechanicalDataEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMechanicalData_Height() {
		return (EAttribute)mechanicalDataEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMechanicalData_Depth() {
		return (EAttribute)mechanicalDataEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMechanicalData_Mass() {
		return (EAttribute)mechanicalDataEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMechanicalData_RackUnits() {
		return (EAttribute)mechanicalDataEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMechanicalData_RackWidth() {
		return (EAttribute)mechanicalDataEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMechanicalData_CentreOfGravity() {
		return (EAttribute)mechanicalDataEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPowerProfile() {
		return powerProfileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerProfile_Inlet() {
		return (EAttribute)powerProfileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerProfile_InletCount() {
		return (EAttribute)powerProfileEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerProfile_MinimumVoltage() {
		return (EAttribute)powerProfileEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerProfile_MaximumVoltage() {
		return (EAttribute)powerProfileEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerProfile_MinimumFrequency() {
		return (EAttribute)powerProfileEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerProfile_MaximumFrequency() {
		return (EAttribute)powerProfileEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerProfile_Phases() {
		return (EAttribute)powerProfileEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerProfile_Supply() {
		return (EAttribute)powerProfileEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerProfile_PowerFactorCorrected() {
		return (EAttribute)powerProfileEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerProfile_PowerFactor() {
		return (EAttribute)powerProfileEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerProfile_InrushCurrent() {
		return (EAttribute)powerProfileEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerProfile_InrushDuration() {
		return (EAttribute)powerProfileEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerProfile_LeakageCurrent() {
		return (EAttribute)powerProfileEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPowerProfile_Points() {
		return (EReference)powerProfileEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerProfile_ThirdHarmonic() {
		return (EAttribute)powerProfileEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPowerPoint() {
		return powerPointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerPoint_Duty() {
		return (EAttribute)powerPointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerPoint_Voltage() {
		return (EAttribute)powerPointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerPoint_Power() {
		return (EAttribute)powerPointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerPoint_Current() {
		return (EAttribute)powerPointEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPowerPoint_Heat() {
		return (EAttribute)powerPointEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAmplifierData() {
		return amplifierDataEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmplifierData_Channels() {
		return (EAttribute)amplifierDataEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmplifierData_MinimumLoad() {
		return (EAttribute)amplifierDataEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmplifierData_BridgeMinimumLoad() {
		return (EAttribute)amplifierDataEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmplifierData_DampingFactor() {
		return (EAttribute)amplifierDataEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmplifierData_Latency() {
		return (EAttribute)amplifierDataEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmplifierData_Gain() {
		return (EAttribute)amplifierDataEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmplifierData_ConstantVoltage() {
		return (EAttribute)amplifierDataEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAmplifierData_Ratings() {
		return (EReference)amplifierDataEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAmplifierRating() {
		return amplifierRatingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmplifierRating_Load() {
		return (EAttribute)amplifierRatingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmplifierRating_Power() {
		return (EAttribute)amplifierRatingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAmplifierRating_Mode() {
		return (EAttribute)amplifierRatingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLoudspeakerData() {
		return loudspeakerDataEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoudspeakerData_Kind() {
		return (EAttribute)loudspeakerDataEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoudspeakerData_NominalImpedance() {
		return (EAttribute)loudspeakerDataEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoudspeakerData_MinimumImpedance() {
		return (EAttribute)loudspeakerDataEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoudspeakerData_Ways() {
		return (EAttribute)loudspeakerDataEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoudspeakerData_Sensitivity() {
		return (EAttribute)loudspeakerDataEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoudspeakerData_PowerAes() {
		return (EAttribute)loudspeakerDataEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoudspeakerData_PowerProgram() {
		return (EAttribute)loudspeakerDataEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoudspeakerData_PowerPeak() {
		return (EAttribute)loudspeakerDataEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoudspeakerData_MaximumSpl() {
		return (EAttribute)loudspeakerDataEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoudspeakerData_MaximumSplMethod() {
		return (EAttribute)loudspeakerDataEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoudspeakerData_MinimumFrequency() {
		return (EAttribute)loudspeakerDataEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoudspeakerData_MaximumFrequency() {
		return (EAttribute)loudspeakerDataEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoudspeakerData_RangeTolerance() {
		return (EAttribute)loudspeakerDataEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoudspeakerData_CoverageHorizontal() {
		return (EAttribute)loudspeakerDataEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoudspeakerData_CoverageVertical() {
		return (EAttribute)loudspeakerDataEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoudspeakerData_MaximumSplay() {
		return (EAttribute)loudspeakerDataEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoudspeakerData_SplaySteps() {
		return (EAttribute)loudspeakerDataEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoudspeakerData_Powered() {
		return (EAttribute)loudspeakerDataEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLoudspeakerData_Inputs() {
		return (EReference)loudspeakerDataEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoudspeakerData_Directivity() {
		return (EAttribute)loudspeakerDataEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLoudspeakerInput() {
		return loudspeakerInputEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoudspeakerInput_Name() {
		return (EAttribute)loudspeakerInputEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLoudspeakerInput_Impedance() {
		return (EAttribute)loudspeakerInputEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWirelessData() {
		return wirelessDataEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWirelessData_Bands() {
		return (EReference)wirelessDataEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWirelessData_Step() {
		return (EAttribute)wirelessDataEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWirelessData_OccupiedBandwidth() {
		return (EAttribute)wirelessDataEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWirelessData_TransmitPowers() {
		return (EAttribute)wirelessDataEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWirelessData_Channels() {
		return (EAttribute)wirelessDataEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWirelessData_Modulation() {
		return (EAttribute)wirelessDataEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTuningBand() {
		return tuningBandEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTuningBand_Name() {
		return (EAttribute)tuningBandEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTuningBand_Lowest() {
		return (EAttribute)tuningBandEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTuningBand_Highest() {
		return (EAttribute)tuningBandEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTuningBand_Regions() {
		return (EAttribute)tuningBandEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCableData() {
		return cableDataEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableData_Signal() {
		return (EAttribute)cableDataEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableData_Cores() {
		return (EAttribute)cableDataEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableData_Pairs() {
		return (EAttribute)cableDataEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableData_Area() {
		return (EAttribute)cableDataEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableData_Resistance() {
		return (EAttribute)cableDataEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableData_Impedance() {
		return (EAttribute)cableDataEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableData_Capacitance() {
		return (EAttribute)cableDataEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableData_LinearMass() {
		return (EAttribute)cableDataEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableData_Diameter() {
		return (EAttribute)cableDataEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableData_Conductor() {
		return (EAttribute)cableDataEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableData_MaximumLength() {
		return (EAttribute)cableDataEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableData_FromConnector() {
		return (EAttribute)cableDataEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableData_ToConnector() {
		return (EAttribute)cableDataEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableData_Reactance() {
		return (EAttribute)cableDataEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableData_Insulation() {
		return (EAttribute)cableDataEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableData_RatedCurrent() {
		return (EAttribute)cableDataEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableData_NeutralArea() {
		return (EAttribute)cableDataEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCableData_ProtectiveArea() {
		return (EAttribute)cableDataEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDistroData() {
		return distroDataEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistroData_MainBreakerCurrent() {
		return (EAttribute)distroDataEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDistroData_Ways() {
		return (EReference)distroDataEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistroData_MainBreakerCurve() {
		return (EAttribute)distroDataEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistroData_MainBreakingCapacity() {
		return (EAttribute)distroDataEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistroData_MainRcdCurrent() {
		return (EAttribute)distroDataEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistroData_MainRcdDelayed() {
		return (EAttribute)distroDataEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWayType() {
		return wayTypeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWayType_PortKey() {
		return (EAttribute)wayTypeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWayType_BreakerCurrent() {
		return (EAttribute)wayTypeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWayType_BreakerCurve() {
		return (EAttribute)wayTypeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWayType_RcdCurrent() {
		return (EAttribute)wayTypeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWayType_RcdType() {
		return (EAttribute)wayTypeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWayType_Phases() {
		return (EAttribute)wayTypeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWayType_BreakingCapacity() {
		return (EAttribute)wayTypeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWayType_RcdGroup() {
		return (EAttribute)wayTypeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWayType_RcdDelayed() {
		return (EAttribute)wayTypeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProvenance() {
		return provenanceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_Fields() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_Title() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_Url() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_Page() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_Date() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_Retrieved() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_Basis() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvenance_VerifiedBy() {
		return (EAttribute)provenanceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGeneratorData() {
		return generatorDataEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGeneratorData_RatedPower() {
		return (EAttribute)generatorDataEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGeneratorData_PowerFactor() {
		return (EAttribute)generatorDataEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGeneratorData_StepLoadLimit() {
		return (EAttribute)generatorDataEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGeneratorData_TankVolume() {
		return (EAttribute)generatorDataEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGeneratorData_Fuel() {
		return (EReference)generatorDataEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFuelPoint() {
		return fuelPointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFuelPoint_Load() {
		return (EAttribute)fuelPointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFuelPoint_FuelPerHour() {
		return (EAttribute)fuelPointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUpsData() {
		return upsDataEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUpsData_RatedPower() {
		return (EAttribute)upsDataEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUpsData_RatedActivePower() {
		return (EAttribute)upsDataEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUpsData_Runtimes() {
		return (EReference)upsDataEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRuntimePoint() {
		return runtimePointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuntimePoint_Power() {
		return (EAttribute)runtimePointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuntimePoint_Runtime() {
		return (EAttribute)runtimePointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDeviceCategory() {
		return deviceCategoryEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCatalogueLayer() {
		return catalogueLayerEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPathKind() {
		return pathKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNetworkRedundancy() {
		return networkRedundancyEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPoeRole() {
		return poeRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSupplyKind() {
		return supplyKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBasis() {
		return basisEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAmplifierMode() {
		return amplifierModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRackWidth() {
		return rackWidthEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConductorMaterial() {
		return conductorMaterialEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCableInsulation() {
		return cableInsulationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CatalogueFactory getCatalogueFactory() {
		return (CatalogueFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		deviceTypeEClass = createEClass(DEVICE_TYPE);
		createEAttribute(deviceTypeEClass, DEVICE_TYPE__TYPE_ID);
		createEAttribute(deviceTypeEClass, DEVICE_TYPE__MAKER);
		createEAttribute(deviceTypeEClass, DEVICE_TYPE__MODEL);
		createEAttribute(deviceTypeEClass, DEVICE_TYPE__VARIANT);
		createEAttribute(deviceTypeEClass, DEVICE_TYPE__ALIASES);
		createEAttribute(deviceTypeEClass, DEVICE_TYPE__CATEGORY);
		createEAttribute(deviceTypeEClass, DEVICE_TYPE__KIND);
		createEAttribute(deviceTypeEClass, DEVICE_TYPE__DESCRIPTION);
		createEAttribute(deviceTypeEClass, DEVICE_TYPE__URL);
		createEAttribute(deviceTypeEClass, DEVICE_TYPE__LAYER);
		createEAttribute(deviceTypeEClass, DEVICE_TYPE__PACK_ID);
		createEAttribute(deviceTypeEClass, DEVICE_TYPE__PACK_VERSION);
		createEAttribute(deviceTypeEClass, DEVICE_TYPE__SYMBOL);
		createEReference(deviceTypeEClass, DEVICE_TYPE__PORTS);
		createEReference(deviceTypeEClass, DEVICE_TYPE__INTERNAL_PATHS);
		createEReference(deviceTypeEClass, DEVICE_TYPE__PROPERTIES);
		createEReference(deviceTypeEClass, DEVICE_TYPE__MECHANICAL);
		createEReference(deviceTypeEClass, DEVICE_TYPE__POWER);
		createEReference(deviceTypeEClass, DEVICE_TYPE__AMPLIFIER);
		createEReference(deviceTypeEClass, DEVICE_TYPE__LOUDSPEAKER);
		createEReference(deviceTypeEClass, DEVICE_TYPE__WIRELESS);
		createEReference(deviceTypeEClass, DEVICE_TYPE__CABLE);
		createEReference(deviceTypeEClass, DEVICE_TYPE__DISTRO);
		createEAttribute(deviceTypeEClass, DEVICE_TYPE__POE_BUDGET);
		createEReference(deviceTypeEClass, DEVICE_TYPE__PROVENANCE);
		createEReference(deviceTypeEClass, DEVICE_TYPE__GENERATOR);
		createEReference(deviceTypeEClass, DEVICE_TYPE__UPS);

		portTypeEClass = createEClass(PORT_TYPE);
		createEAttribute(portTypeEClass, PORT_TYPE__KEY);
		createEAttribute(portTypeEClass, PORT_TYPE__LABEL);
		createEAttribute(portTypeEClass, PORT_TYPE__SECTION);
		createEAttribute(portTypeEClass, PORT_TYPE__DIRECTION);
		createEAttribute(portTypeEClass, PORT_TYPE__SIGNAL);
		createEAttribute(portTypeEClass, PORT_TYPE__CONNECTOR);
		createEAttribute(portTypeEClass, PORT_TYPE__GENDER);
		createEAttribute(portTypeEClass, PORT_TYPE__LEVEL);
		createEAttribute(portTypeEClass, PORT_TYPE__BALANCED);
		createEAttribute(portTypeEClass, PORT_TYPE__IMPEDANCE);
		createEAttribute(portTypeEClass, PORT_TYPE__NOMINAL_LEVEL);
		createEAttribute(portTypeEClass, PORT_TYPE__MAX_LEVEL);
		createEAttribute(portTypeEClass, PORT_TYPE__PHANTOM);
		createEAttribute(portTypeEClass, PORT_TYPE__CHANNELS);
		createEReference(portTypeEClass, PORT_TYPE__NETWORK);
		createEAttribute(portTypeEClass, PORT_TYPE__TAPS);
		createEReference(portTypeEClass, PORT_TYPE__DEVICE_TYPE);

		networkPortDataEClass = createEClass(NETWORK_PORT_DATA);
		createEAttribute(networkPortDataEClass, NETWORK_PORT_DATA__PROTOCOLS);
		createEAttribute(networkPortDataEClass, NETWORK_PORT_DATA__TRANSMIT_CHANNELS);
		createEAttribute(networkPortDataEClass, NETWORK_PORT_DATA__RECEIVE_CHANNELS);
		createEAttribute(networkPortDataEClass, NETWORK_PORT_DATA__REDUNDANCY);
		createEAttribute(networkPortDataEClass, NETWORK_PORT_DATA__SPEED);
		createEAttribute(networkPortDataEClass, NETWORK_PORT_DATA__POE_ROLE);
		createEAttribute(networkPortDataEClass, NETWORK_PORT_DATA__POE_POWER);

		internalPathEClass = createEClass(INTERNAL_PATH);
		createEAttribute(internalPathEClass, INTERNAL_PATH__FROM_KEY);
		createEAttribute(internalPathEClass, INTERNAL_PATH__TO_KEY);
		createEAttribute(internalPathEClass, INTERNAL_PATH__KIND);
		createEAttribute(internalPathEClass, INTERNAL_PATH__GAIN);
		createEAttribute(internalPathEClass, INTERNAL_PATH__DELAY);

		propertyDefinitionEClass = createEClass(PROPERTY_DEFINITION);
		createEAttribute(propertyDefinitionEClass, PROPERTY_DEFINITION__KEY);
		createEAttribute(propertyDefinitionEClass, PROPERTY_DEFINITION__LABEL);
		createEAttribute(propertyDefinitionEClass, PROPERTY_DEFINITION__CHOICES);
		createEAttribute(propertyDefinitionEClass, PROPERTY_DEFINITION__MINIMUM);
		createEAttribute(propertyDefinitionEClass, PROPERTY_DEFINITION__MAXIMUM);
		createEAttribute(propertyDefinitionEClass, PROPERTY_DEFINITION__DEFAULT_VALUE);

		mechanicalDataEClass = createEClass(MECHANICAL_DATA);
		createEAttribute(mechanicalDataEClass, MECHANICAL_DATA__WIDTH);
		createEAttribute(mechanicalDataEClass, MECHANICAL_DATA__HEIGHT);
		createEAttribute(mechanicalDataEClass, MECHANICAL_DATA__DEPTH);
		createEAttribute(mechanicalDataEClass, MECHANICAL_DATA__MASS);
		createEAttribute(mechanicalDataEClass, MECHANICAL_DATA__RACK_UNITS);
		createEAttribute(mechanicalDataEClass, MECHANICAL_DATA__RACK_WIDTH);
		createEAttribute(mechanicalDataEClass, MECHANICAL_DATA__CENTRE_OF_GRAVITY);

		powerProfileEClass = createEClass(POWER_PROFILE);
		createEAttribute(powerProfileEClass, POWER_PROFILE__INLET);
		createEAttribute(powerProfileEClass, POWER_PROFILE__INLET_COUNT);
		createEAttribute(powerProfileEClass, POWER_PROFILE__MINIMUM_VOLTAGE);
		createEAttribute(powerProfileEClass, POWER_PROFILE__MAXIMUM_VOLTAGE);
		createEAttribute(powerProfileEClass, POWER_PROFILE__MINIMUM_FREQUENCY);
		createEAttribute(powerProfileEClass, POWER_PROFILE__MAXIMUM_FREQUENCY);
		createEAttribute(powerProfileEClass, POWER_PROFILE__PHASES);
		createEAttribute(powerProfileEClass, POWER_PROFILE__SUPPLY);
		createEAttribute(powerProfileEClass, POWER_PROFILE__POWER_FACTOR_CORRECTED);
		createEAttribute(powerProfileEClass, POWER_PROFILE__POWER_FACTOR);
		createEAttribute(powerProfileEClass, POWER_PROFILE__INRUSH_CURRENT);
		createEAttribute(powerProfileEClass, POWER_PROFILE__INRUSH_DURATION);
		createEAttribute(powerProfileEClass, POWER_PROFILE__LEAKAGE_CURRENT);
		createEReference(powerProfileEClass, POWER_PROFILE__POINTS);
		createEAttribute(powerProfileEClass, POWER_PROFILE__THIRD_HARMONIC);

		powerPointEClass = createEClass(POWER_POINT);
		createEAttribute(powerPointEClass, POWER_POINT__DUTY);
		createEAttribute(powerPointEClass, POWER_POINT__VOLTAGE);
		createEAttribute(powerPointEClass, POWER_POINT__POWER);
		createEAttribute(powerPointEClass, POWER_POINT__CURRENT);
		createEAttribute(powerPointEClass, POWER_POINT__HEAT);

		amplifierDataEClass = createEClass(AMPLIFIER_DATA);
		createEAttribute(amplifierDataEClass, AMPLIFIER_DATA__CHANNELS);
		createEAttribute(amplifierDataEClass, AMPLIFIER_DATA__MINIMUM_LOAD);
		createEAttribute(amplifierDataEClass, AMPLIFIER_DATA__BRIDGE_MINIMUM_LOAD);
		createEAttribute(amplifierDataEClass, AMPLIFIER_DATA__DAMPING_FACTOR);
		createEAttribute(amplifierDataEClass, AMPLIFIER_DATA__LATENCY);
		createEAttribute(amplifierDataEClass, AMPLIFIER_DATA__GAIN);
		createEAttribute(amplifierDataEClass, AMPLIFIER_DATA__CONSTANT_VOLTAGE);
		createEReference(amplifierDataEClass, AMPLIFIER_DATA__RATINGS);

		amplifierRatingEClass = createEClass(AMPLIFIER_RATING);
		createEAttribute(amplifierRatingEClass, AMPLIFIER_RATING__LOAD);
		createEAttribute(amplifierRatingEClass, AMPLIFIER_RATING__POWER);
		createEAttribute(amplifierRatingEClass, AMPLIFIER_RATING__MODE);

		loudspeakerDataEClass = createEClass(LOUDSPEAKER_DATA);
		createEAttribute(loudspeakerDataEClass, LOUDSPEAKER_DATA__KIND);
		createEAttribute(loudspeakerDataEClass, LOUDSPEAKER_DATA__NOMINAL_IMPEDANCE);
		createEAttribute(loudspeakerDataEClass, LOUDSPEAKER_DATA__MINIMUM_IMPEDANCE);
		createEAttribute(loudspeakerDataEClass, LOUDSPEAKER_DATA__WAYS);
		createEAttribute(loudspeakerDataEClass, LOUDSPEAKER_DATA__SENSITIVITY);
		createEAttribute(loudspeakerDataEClass, LOUDSPEAKER_DATA__POWER_AES);
		createEAttribute(loudspeakerDataEClass, LOUDSPEAKER_DATA__POWER_PROGRAM);
		createEAttribute(loudspeakerDataEClass, LOUDSPEAKER_DATA__POWER_PEAK);
		createEAttribute(loudspeakerDataEClass, LOUDSPEAKER_DATA__MAXIMUM_SPL);
		createEAttribute(loudspeakerDataEClass, LOUDSPEAKER_DATA__MAXIMUM_SPL_METHOD);
		createEAttribute(loudspeakerDataEClass, LOUDSPEAKER_DATA__MINIMUM_FREQUENCY);
		createEAttribute(loudspeakerDataEClass, LOUDSPEAKER_DATA__MAXIMUM_FREQUENCY);
		createEAttribute(loudspeakerDataEClass, LOUDSPEAKER_DATA__RANGE_TOLERANCE);
		createEAttribute(loudspeakerDataEClass, LOUDSPEAKER_DATA__COVERAGE_HORIZONTAL);
		createEAttribute(loudspeakerDataEClass, LOUDSPEAKER_DATA__COVERAGE_VERTICAL);
		createEAttribute(loudspeakerDataEClass, LOUDSPEAKER_DATA__MAXIMUM_SPLAY);
		createEAttribute(loudspeakerDataEClass, LOUDSPEAKER_DATA__SPLAY_STEPS);
		createEAttribute(loudspeakerDataEClass, LOUDSPEAKER_DATA__POWERED);
		createEReference(loudspeakerDataEClass, LOUDSPEAKER_DATA__INPUTS);
		createEAttribute(loudspeakerDataEClass, LOUDSPEAKER_DATA__DIRECTIVITY);

		loudspeakerInputEClass = createEClass(LOUDSPEAKER_INPUT);
		createEAttribute(loudspeakerInputEClass, LOUDSPEAKER_INPUT__NAME);
		createEAttribute(loudspeakerInputEClass, LOUDSPEAKER_INPUT__IMPEDANCE);

		wirelessDataEClass = createEClass(WIRELESS_DATA);
		createEReference(wirelessDataEClass, WIRELESS_DATA__BANDS);
		createEAttribute(wirelessDataEClass, WIRELESS_DATA__STEP);
		createEAttribute(wirelessDataEClass, WIRELESS_DATA__OCCUPIED_BANDWIDTH);
		createEAttribute(wirelessDataEClass, WIRELESS_DATA__TRANSMIT_POWERS);
		createEAttribute(wirelessDataEClass, WIRELESS_DATA__CHANNELS);
		createEAttribute(wirelessDataEClass, WIRELESS_DATA__MODULATION);

		tuningBandEClass = createEClass(TUNING_BAND);
		createEAttribute(tuningBandEClass, TUNING_BAND__NAME);
		createEAttribute(tuningBandEClass, TUNING_BAND__LOWEST);
		createEAttribute(tuningBandEClass, TUNING_BAND__HIGHEST);
		createEAttribute(tuningBandEClass, TUNING_BAND__REGIONS);

		cableDataEClass = createEClass(CABLE_DATA);
		createEAttribute(cableDataEClass, CABLE_DATA__SIGNAL);
		createEAttribute(cableDataEClass, CABLE_DATA__CORES);
		createEAttribute(cableDataEClass, CABLE_DATA__PAIRS);
		createEAttribute(cableDataEClass, CABLE_DATA__AREA);
		createEAttribute(cableDataEClass, CABLE_DATA__RESISTANCE);
		createEAttribute(cableDataEClass, CABLE_DATA__IMPEDANCE);
		createEAttribute(cableDataEClass, CABLE_DATA__CAPACITANCE);
		createEAttribute(cableDataEClass, CABLE_DATA__LINEAR_MASS);
		createEAttribute(cableDataEClass, CABLE_DATA__DIAMETER);
		createEAttribute(cableDataEClass, CABLE_DATA__CONDUCTOR);
		createEAttribute(cableDataEClass, CABLE_DATA__MAXIMUM_LENGTH);
		createEAttribute(cableDataEClass, CABLE_DATA__FROM_CONNECTOR);
		createEAttribute(cableDataEClass, CABLE_DATA__TO_CONNECTOR);
		createEAttribute(cableDataEClass, CABLE_DATA__REACTANCE);
		createEAttribute(cableDataEClass, CABLE_DATA__INSULATION);
		createEAttribute(cableDataEClass, CABLE_DATA__RATED_CURRENT);
		createEAttribute(cableDataEClass, CABLE_DATA__NEUTRAL_AREA);
		createEAttribute(cableDataEClass, CABLE_DATA__PROTECTIVE_AREA);

		distroDataEClass = createEClass(DISTRO_DATA);
		createEAttribute(distroDataEClass, DISTRO_DATA__MAIN_BREAKER_CURRENT);
		createEReference(distroDataEClass, DISTRO_DATA__WAYS);
		createEAttribute(distroDataEClass, DISTRO_DATA__MAIN_BREAKER_CURVE);
		createEAttribute(distroDataEClass, DISTRO_DATA__MAIN_BREAKING_CAPACITY);
		createEAttribute(distroDataEClass, DISTRO_DATA__MAIN_RCD_CURRENT);
		createEAttribute(distroDataEClass, DISTRO_DATA__MAIN_RCD_DELAYED);

		wayTypeEClass = createEClass(WAY_TYPE);
		createEAttribute(wayTypeEClass, WAY_TYPE__PORT_KEY);
		createEAttribute(wayTypeEClass, WAY_TYPE__BREAKER_CURRENT);
		createEAttribute(wayTypeEClass, WAY_TYPE__BREAKER_CURVE);
		createEAttribute(wayTypeEClass, WAY_TYPE__RCD_CURRENT);
		createEAttribute(wayTypeEClass, WAY_TYPE__RCD_TYPE);
		createEAttribute(wayTypeEClass, WAY_TYPE__PHASES);
		createEAttribute(wayTypeEClass, WAY_TYPE__BREAKING_CAPACITY);
		createEAttribute(wayTypeEClass, WAY_TYPE__RCD_GROUP);
		createEAttribute(wayTypeEClass, WAY_TYPE__RCD_DELAYED);

		provenanceEClass = createEClass(PROVENANCE);
		createEAttribute(provenanceEClass, PROVENANCE__FIELDS);
		createEAttribute(provenanceEClass, PROVENANCE__TITLE);
		createEAttribute(provenanceEClass, PROVENANCE__URL);
		createEAttribute(provenanceEClass, PROVENANCE__PAGE);
		createEAttribute(provenanceEClass, PROVENANCE__DATE);
		createEAttribute(provenanceEClass, PROVENANCE__RETRIEVED);
		createEAttribute(provenanceEClass, PROVENANCE__BASIS);
		createEAttribute(provenanceEClass, PROVENANCE__VERIFIED_BY);

		generatorDataEClass = createEClass(GENERATOR_DATA);
		createEAttribute(generatorDataEClass, GENERATOR_DATA__RATED_POWER);
		createEAttribute(generatorDataEClass, GENERATOR_DATA__POWER_FACTOR);
		createEAttribute(generatorDataEClass, GENERATOR_DATA__STEP_LOAD_LIMIT);
		createEAttribute(generatorDataEClass, GENERATOR_DATA__TANK_VOLUME);
		createEReference(generatorDataEClass, GENERATOR_DATA__FUEL);

		fuelPointEClass = createEClass(FUEL_POINT);
		createEAttribute(fuelPointEClass, FUEL_POINT__LOAD);
		createEAttribute(fuelPointEClass, FUEL_POINT__FUEL_PER_HOUR);

		upsDataEClass = createEClass(UPS_DATA);
		createEAttribute(upsDataEClass, UPS_DATA__RATED_POWER);
		createEAttribute(upsDataEClass, UPS_DATA__RATED_ACTIVE_POWER);
		createEReference(upsDataEClass, UPS_DATA__RUNTIMES);

		runtimePointEClass = createEClass(RUNTIME_POINT);
		createEAttribute(runtimePointEClass, RUNTIME_POINT__POWER);
		createEAttribute(runtimePointEClass, RUNTIME_POINT__RUNTIME);

		// Create enums
		deviceCategoryEEnum = createEEnum(DEVICE_CATEGORY);
		catalogueLayerEEnum = createEEnum(CATALOGUE_LAYER);
		pathKindEEnum = createEEnum(PATH_KIND);
		networkRedundancyEEnum = createEEnum(NETWORK_REDUNDANCY);
		poeRoleEEnum = createEEnum(POE_ROLE);
		supplyKindEEnum = createEEnum(SUPPLY_KIND);
		basisEEnum = createEEnum(BASIS);
		amplifierModeEEnum = createEEnum(AMPLIFIER_MODE);
		rackWidthEEnum = createEEnum(RACK_WIDTH);
		conductorMaterialEEnum = createEEnum(CONDUCTOR_MATERIAL);
		cableInsulationEEnum = createEEnum(CABLE_INSULATION);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		BasePackage theBasePackage = (BasePackage)EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		deviceTypeEClass.getESuperTypes().add(theBasePackage.getIdentified());
		portTypeEClass.getESuperTypes().add(theBasePackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(deviceTypeEClass, DeviceType.class, "DeviceType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeviceType_TypeId(), ecorePackage.getEString(), "typeId", null, 0, 1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceType_Maker(), ecorePackage.getEString(), "maker", null, 0, 1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceType_Model(), ecorePackage.getEString(), "model", null, 0, 1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceType_Variant(), ecorePackage.getEString(), "variant", null, 0, 1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceType_Aliases(), ecorePackage.getEString(), "aliases", null, 0, -1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceType_Category(), this.getDeviceCategory(), "category", null, 0, 1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceType_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceType_Description(), ecorePackage.getEString(), "description", null, 0, 1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceType_Url(), ecorePackage.getEString(), "url", null, 0, 1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceType_Layer(), this.getCatalogueLayer(), "layer", null, 0, 1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceType_PackId(), ecorePackage.getEString(), "packId", null, 0, 1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceType_PackVersion(), ecorePackage.getEString(), "packVersion", null, 0, 1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceType_Symbol(), ecorePackage.getEString(), "symbol", null, 0, 1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeviceType_Ports(), this.getPortType(), this.getPortType_DeviceType(), "ports", null, 0, -1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeviceType_InternalPaths(), this.getInternalPath(), null, "internalPaths", null, 0, -1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeviceType_Properties(), this.getPropertyDefinition(), null, "properties", null, 0, -1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeviceType_Mechanical(), this.getMechanicalData(), null, "mechanical", null, 0, 1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeviceType_Power(), this.getPowerProfile(), null, "power", null, 0, 1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeviceType_Amplifier(), this.getAmplifierData(), null, "amplifier", null, 0, 1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeviceType_Loudspeaker(), this.getLoudspeakerData(), null, "loudspeaker", null, 0, 1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeviceType_Wireless(), this.getWirelessData(), null, "wireless", null, 0, 1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeviceType_Cable(), this.getCableData(), null, "cable", null, 0, 1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeviceType_Distro(), this.getDistroData(), null, "distro", null, 0, 1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceType_PoeBudget(), ecorePackage.getEDoubleObject(), "poeBudget", null, 0, 1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeviceType_Provenance(), this.getProvenance(), null, "provenance", null, 0, -1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeviceType_Generator(), this.getGeneratorData(), null, "generator", null, 0, 1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeviceType_Ups(), this.getUpsData(), null, "ups", null, 0, 1, DeviceType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(portTypeEClass, PortType.class, "PortType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPortType_Key(), ecorePackage.getEString(), "key", null, 0, 1, PortType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortType_Label(), ecorePackage.getEString(), "label", null, 0, 1, PortType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortType_Section(), ecorePackage.getEString(), "section", null, 0, 1, PortType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortType_Direction(), theBasePackage.getDirection(), "direction", null, 0, 1, PortType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortType_Signal(), theBasePackage.getSignalKind(), "signal", null, 0, 1, PortType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortType_Connector(), theBasePackage.getConnectorKind(), "connector", null, 0, 1, PortType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortType_Gender(), theBasePackage.getGender(), "gender", "none", 0, 1, PortType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortType_Level(), theBasePackage.getSignalLevel(), "level", null, 0, 1, PortType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortType_Balanced(), ecorePackage.getEBooleanObject(), "balanced", null, 0, 1, PortType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortType_Impedance(), ecorePackage.getEDoubleObject(), "impedance", null, 0, 1, PortType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortType_NominalLevel(), ecorePackage.getEDoubleObject(), "nominalLevel", null, 0, 1, PortType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortType_MaxLevel(), ecorePackage.getEDoubleObject(), "maxLevel", null, 0, 1, PortType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortType_Phantom(), theBasePackage.getPhantom(), "phantom", null, 0, 1, PortType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortType_Channels(), ecorePackage.getEInt(), "channels", "1", 0, 1, PortType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortType_Network(), this.getNetworkPortData(), null, "network", null, 0, 1, PortType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPortType_Taps(), ecorePackage.getEDoubleObject(), "taps", null, 0, -1, PortType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPortType_DeviceType(), this.getDeviceType(), this.getDeviceType_Ports(), "deviceType", null, 0, 1, PortType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(networkPortDataEClass, NetworkPortData.class, "NetworkPortData", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNetworkPortData_Protocols(), ecorePackage.getEString(), "protocols", null, 0, -1, NetworkPortData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkPortData_TransmitChannels(), ecorePackage.getEIntegerObject(), "transmitChannels", null, 0, 1, NetworkPortData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkPortData_ReceiveChannels(), ecorePackage.getEIntegerObject(), "receiveChannels", null, 0, 1, NetworkPortData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkPortData_Redundancy(), this.getNetworkRedundancy(), "redundancy", null, 0, 1, NetworkPortData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkPortData_Speed(), ecorePackage.getEDoubleObject(), "speed", null, 0, 1, NetworkPortData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkPortData_PoeRole(), this.getPoeRole(), "poeRole", null, 0, 1, NetworkPortData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkPortData_PoePower(), ecorePackage.getEDoubleObject(), "poePower", null, 0, 1, NetworkPortData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(internalPathEClass, InternalPath.class, "InternalPath", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInternalPath_FromKey(), ecorePackage.getEString(), "fromKey", null, 0, 1, InternalPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInternalPath_ToKey(), ecorePackage.getEString(), "toKey", null, 0, 1, InternalPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInternalPath_Kind(), this.getPathKind(), "kind", null, 0, 1, InternalPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInternalPath_Gain(), ecorePackage.getEDoubleObject(), "gain", null, 0, 1, InternalPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInternalPath_Delay(), ecorePackage.getEDoubleObject(), "delay", null, 0, 1, InternalPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(propertyDefinitionEClass, PropertyDefinition.class, "PropertyDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPropertyDefinition_Key(), ecorePackage.getEString(), "key", null, 0, 1, PropertyDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPropertyDefinition_Label(), ecorePackage.getEString(), "label", null, 0, 1, PropertyDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPropertyDefinition_Choices(), ecorePackage.getEString(), "choices", null, 0, -1, PropertyDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPropertyDefinition_Minimum(), ecorePackage.getEIntegerObject(), "minimum", null, 0, 1, PropertyDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPropertyDefinition_Maximum(), ecorePackage.getEIntegerObject(), "maximum", null, 0, 1, PropertyDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPropertyDefinition_DefaultValue(), ecorePackage.getEString(), "defaultValue", null, 0, 1, PropertyDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mechanicalDataEClass, MechanicalData.class, "MechanicalData", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMechanicalData_Width(), ecorePackage.getEDoubleObject(), "width", null, 0, 1, MechanicalData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMechanicalData_Height(), ecorePackage.getEDoubleObject(), "height", null, 0, 1, MechanicalData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMechanicalData_Depth(), ecorePackage.getEDoubleObject(), "depth", null, 0, 1, MechanicalData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMechanicalData_Mass(), ecorePackage.getEDoubleObject(), "mass", null, 0, 1, MechanicalData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMechanicalData_RackUnits(), ecorePackage.getEIntegerObject(), "rackUnits", null, 0, 1, MechanicalData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMechanicalData_RackWidth(), this.getRackWidth(), "rackWidth", null, 0, 1, MechanicalData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMechanicalData_CentreOfGravity(), ecorePackage.getEDoubleObject(), "centreOfGravity", null, 0, 1, MechanicalData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(powerProfileEClass, PowerProfile.class, "PowerProfile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPowerProfile_Inlet(), theBasePackage.getConnectorKind(), "inlet", null, 0, 1, PowerProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerProfile_InletCount(), ecorePackage.getEInt(), "inletCount", "1", 0, 1, PowerProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerProfile_MinimumVoltage(), ecorePackage.getEDoubleObject(), "minimumVoltage", null, 0, 1, PowerProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerProfile_MaximumVoltage(), ecorePackage.getEDoubleObject(), "maximumVoltage", null, 0, 1, PowerProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerProfile_MinimumFrequency(), ecorePackage.getEDoubleObject(), "minimumFrequency", null, 0, 1, PowerProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerProfile_MaximumFrequency(), ecorePackage.getEDoubleObject(), "maximumFrequency", null, 0, 1, PowerProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerProfile_Phases(), ecorePackage.getEInt(), "phases", "1", 0, 1, PowerProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerProfile_Supply(), this.getSupplyKind(), "supply", null, 0, 1, PowerProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerProfile_PowerFactorCorrected(), ecorePackage.getEBooleanObject(), "powerFactorCorrected", null, 0, 1, PowerProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerProfile_PowerFactor(), ecorePackage.getEDoubleObject(), "powerFactor", null, 0, 1, PowerProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerProfile_InrushCurrent(), ecorePackage.getEDoubleObject(), "inrushCurrent", null, 0, 1, PowerProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerProfile_InrushDuration(), ecorePackage.getEDoubleObject(), "inrushDuration", null, 0, 1, PowerProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerProfile_LeakageCurrent(), ecorePackage.getEDoubleObject(), "leakageCurrent", null, 0, 1, PowerProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPowerProfile_Points(), this.getPowerPoint(), null, "points", null, 0, -1, PowerProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerProfile_ThirdHarmonic(), ecorePackage.getEDoubleObject(), "thirdHarmonic", null, 0, 1, PowerProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(powerPointEClass, PowerPoint.class, "PowerPoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPowerPoint_Duty(), theBasePackage.getDutyLevel(), "duty", null, 0, 1, PowerPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerPoint_Voltage(), ecorePackage.getEDoubleObject(), "voltage", null, 0, 1, PowerPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerPoint_Power(), ecorePackage.getEDoubleObject(), "power", null, 0, 1, PowerPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerPoint_Current(), ecorePackage.getEDoubleObject(), "current", null, 0, 1, PowerPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPowerPoint_Heat(), ecorePackage.getEDoubleObject(), "heat", null, 0, 1, PowerPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(amplifierDataEClass, AmplifierData.class, "AmplifierData", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAmplifierData_Channels(), ecorePackage.getEInt(), "channels", null, 0, 1, AmplifierData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmplifierData_MinimumLoad(), ecorePackage.getEDoubleObject(), "minimumLoad", null, 0, 1, AmplifierData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmplifierData_BridgeMinimumLoad(), ecorePackage.getEDoubleObject(), "bridgeMinimumLoad", null, 0, 1, AmplifierData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmplifierData_DampingFactor(), ecorePackage.getEDoubleObject(), "dampingFactor", null, 0, 1, AmplifierData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmplifierData_Latency(), ecorePackage.getEDoubleObject(), "latency", null, 0, 1, AmplifierData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmplifierData_Gain(), ecorePackage.getEDoubleObject(), "gain", null, 0, 1, AmplifierData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmplifierData_ConstantVoltage(), ecorePackage.getEBooleanObject(), "constantVoltage", null, 0, 1, AmplifierData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAmplifierData_Ratings(), this.getAmplifierRating(), null, "ratings", null, 0, -1, AmplifierData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(amplifierRatingEClass, AmplifierRating.class, "AmplifierRating", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAmplifierRating_Load(), ecorePackage.getEDoubleObject(), "load", null, 0, 1, AmplifierRating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmplifierRating_Power(), ecorePackage.getEDoubleObject(), "power", null, 0, 1, AmplifierRating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAmplifierRating_Mode(), this.getAmplifierMode(), "mode", null, 0, 1, AmplifierRating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(loudspeakerDataEClass, LoudspeakerData.class, "LoudspeakerData", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLoudspeakerData_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, LoudspeakerData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoudspeakerData_NominalImpedance(), ecorePackage.getEDoubleObject(), "nominalImpedance", null, 0, 1, LoudspeakerData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoudspeakerData_MinimumImpedance(), ecorePackage.getEDoubleObject(), "minimumImpedance", null, 0, 1, LoudspeakerData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoudspeakerData_Ways(), ecorePackage.getEIntegerObject(), "ways", null, 0, 1, LoudspeakerData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoudspeakerData_Sensitivity(), ecorePackage.getEDoubleObject(), "sensitivity", null, 0, 1, LoudspeakerData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoudspeakerData_PowerAes(), ecorePackage.getEDoubleObject(), "powerAes", null, 0, 1, LoudspeakerData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoudspeakerData_PowerProgram(), ecorePackage.getEDoubleObject(), "powerProgram", null, 0, 1, LoudspeakerData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoudspeakerData_PowerPeak(), ecorePackage.getEDoubleObject(), "powerPeak", null, 0, 1, LoudspeakerData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoudspeakerData_MaximumSpl(), ecorePackage.getEDoubleObject(), "maximumSpl", null, 0, 1, LoudspeakerData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoudspeakerData_MaximumSplMethod(), ecorePackage.getEString(), "maximumSplMethod", null, 0, 1, LoudspeakerData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoudspeakerData_MinimumFrequency(), ecorePackage.getEDoubleObject(), "minimumFrequency", null, 0, 1, LoudspeakerData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoudspeakerData_MaximumFrequency(), ecorePackage.getEDoubleObject(), "maximumFrequency", null, 0, 1, LoudspeakerData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoudspeakerData_RangeTolerance(), ecorePackage.getEDoubleObject(), "rangeTolerance", null, 0, 1, LoudspeakerData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoudspeakerData_CoverageHorizontal(), ecorePackage.getEDoubleObject(), "coverageHorizontal", null, 0, 1, LoudspeakerData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoudspeakerData_CoverageVertical(), ecorePackage.getEDoubleObject(), "coverageVertical", null, 0, 1, LoudspeakerData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoudspeakerData_MaximumSplay(), ecorePackage.getEDoubleObject(), "maximumSplay", null, 0, 1, LoudspeakerData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoudspeakerData_SplaySteps(), ecorePackage.getEDoubleObject(), "splaySteps", null, 0, -1, LoudspeakerData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoudspeakerData_Powered(), ecorePackage.getEBoolean(), "powered", null, 0, 1, LoudspeakerData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLoudspeakerData_Inputs(), this.getLoudspeakerInput(), null, "inputs", null, 0, -1, LoudspeakerData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoudspeakerData_Directivity(), ecorePackage.getEString(), "directivity", null, 0, 1, LoudspeakerData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(loudspeakerInputEClass, LoudspeakerInput.class, "LoudspeakerInput", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLoudspeakerInput_Name(), ecorePackage.getEString(), "name", null, 0, 1, LoudspeakerInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLoudspeakerInput_Impedance(), ecorePackage.getEDoubleObject(), "impedance", null, 0, 1, LoudspeakerInput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(wirelessDataEClass, WirelessData.class, "WirelessData", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getWirelessData_Bands(), this.getTuningBand(), null, "bands", null, 0, -1, WirelessData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWirelessData_Step(), ecorePackage.getEDoubleObject(), "step", null, 0, 1, WirelessData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWirelessData_OccupiedBandwidth(), ecorePackage.getEDoubleObject(), "occupiedBandwidth", null, 0, 1, WirelessData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWirelessData_TransmitPowers(), ecorePackage.getEDoubleObject(), "transmitPowers", null, 0, -1, WirelessData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWirelessData_Channels(), ecorePackage.getEInt(), "channels", "1", 0, 1, WirelessData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWirelessData_Modulation(), ecorePackage.getEString(), "modulation", null, 0, 1, WirelessData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tuningBandEClass, TuningBand.class, "TuningBand", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTuningBand_Name(), ecorePackage.getEString(), "name", null, 0, 1, TuningBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTuningBand_Lowest(), ecorePackage.getEDoubleObject(), "lowest", null, 0, 1, TuningBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTuningBand_Highest(), ecorePackage.getEDoubleObject(), "highest", null, 0, 1, TuningBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTuningBand_Regions(), ecorePackage.getEString(), "regions", null, 0, -1, TuningBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cableDataEClass, CableData.class, "CableData", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCableData_Signal(), theBasePackage.getSignalKind(), "signal", null, 0, 1, CableData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableData_Cores(), ecorePackage.getEIntegerObject(), "cores", null, 0, 1, CableData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableData_Pairs(), ecorePackage.getEIntegerObject(), "pairs", null, 0, 1, CableData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableData_Area(), ecorePackage.getEDoubleObject(), "area", null, 0, 1, CableData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableData_Resistance(), ecorePackage.getEDoubleObject(), "resistance", null, 0, 1, CableData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableData_Impedance(), ecorePackage.getEDoubleObject(), "impedance", null, 0, 1, CableData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableData_Capacitance(), ecorePackage.getEDoubleObject(), "capacitance", null, 0, 1, CableData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableData_LinearMass(), ecorePackage.getEDoubleObject(), "linearMass", null, 0, 1, CableData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableData_Diameter(), ecorePackage.getEDoubleObject(), "diameter", null, 0, 1, CableData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableData_Conductor(), this.getConductorMaterial(), "conductor", null, 0, 1, CableData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableData_MaximumLength(), ecorePackage.getEDoubleObject(), "maximumLength", null, 0, 1, CableData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableData_FromConnector(), theBasePackage.getConnectorKind(), "fromConnector", null, 0, 1, CableData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableData_ToConnector(), theBasePackage.getConnectorKind(), "toConnector", null, 0, 1, CableData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableData_Reactance(), ecorePackage.getEDoubleObject(), "reactance", null, 0, 1, CableData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableData_Insulation(), this.getCableInsulation(), "insulation", null, 0, 1, CableData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableData_RatedCurrent(), ecorePackage.getEDoubleObject(), "ratedCurrent", null, 0, 1, CableData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableData_NeutralArea(), ecorePackage.getEDoubleObject(), "neutralArea", null, 0, 1, CableData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCableData_ProtectiveArea(), ecorePackage.getEDoubleObject(), "protectiveArea", null, 0, 1, CableData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(distroDataEClass, DistroData.class, "DistroData", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDistroData_MainBreakerCurrent(), ecorePackage.getEDoubleObject(), "mainBreakerCurrent", null, 0, 1, DistroData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDistroData_Ways(), this.getWayType(), null, "ways", null, 0, -1, DistroData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDistroData_MainBreakerCurve(), ecorePackage.getEString(), "mainBreakerCurve", null, 0, 1, DistroData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDistroData_MainBreakingCapacity(), ecorePackage.getEDoubleObject(), "mainBreakingCapacity", null, 0, 1, DistroData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDistroData_MainRcdCurrent(), ecorePackage.getEDoubleObject(), "mainRcdCurrent", null, 0, 1, DistroData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDistroData_MainRcdDelayed(), ecorePackage.getEBoolean(), "mainRcdDelayed", null, 0, 1, DistroData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(wayTypeEClass, WayType.class, "WayType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWayType_PortKey(), ecorePackage.getEString(), "portKey", null, 0, 1, WayType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWayType_BreakerCurrent(), ecorePackage.getEDoubleObject(), "breakerCurrent", null, 0, 1, WayType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWayType_BreakerCurve(), ecorePackage.getEString(), "breakerCurve", null, 0, 1, WayType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWayType_RcdCurrent(), ecorePackage.getEDoubleObject(), "rcdCurrent", null, 0, 1, WayType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWayType_RcdType(), ecorePackage.getEString(), "rcdType", null, 0, 1, WayType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWayType_Phases(), ecorePackage.getEString(), "phases", null, 0, 1, WayType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWayType_BreakingCapacity(), ecorePackage.getEDoubleObject(), "breakingCapacity", null, 0, 1, WayType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWayType_RcdGroup(), ecorePackage.getEString(), "rcdGroup", null, 0, 1, WayType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWayType_RcdDelayed(), ecorePackage.getEBoolean(), "rcdDelayed", null, 0, 1, WayType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(provenanceEClass, Provenance.class, "Provenance", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProvenance_Fields(), ecorePackage.getEString(), "fields", null, 0, -1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvenance_Title(), ecorePackage.getEString(), "title", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvenance_Url(), ecorePackage.getEString(), "url", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvenance_Page(), ecorePackage.getEString(), "page", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvenance_Date(), theBasePackage.getDate(), "date", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvenance_Retrieved(), theBasePackage.getDate(), "retrieved", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvenance_Basis(), this.getBasis(), "basis", "maker", 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvenance_VerifiedBy(), ecorePackage.getEString(), "verifiedBy", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(generatorDataEClass, GeneratorData.class, "GeneratorData", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGeneratorData_RatedPower(), ecorePackage.getEDoubleObject(), "ratedPower", null, 0, 1, GeneratorData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGeneratorData_PowerFactor(), ecorePackage.getEDoubleObject(), "powerFactor", null, 0, 1, GeneratorData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGeneratorData_StepLoadLimit(), ecorePackage.getEDoubleObject(), "stepLoadLimit", null, 0, 1, GeneratorData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGeneratorData_TankVolume(), ecorePackage.getEDoubleObject(), "tankVolume", null, 0, 1, GeneratorData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGeneratorData_Fuel(), this.getFuelPoint(), null, "fuel", null, 0, -1, GeneratorData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fuelPointEClass, FuelPoint.class, "FuelPoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFuelPoint_Load(), ecorePackage.getEDoubleObject(), "load", null, 0, 1, FuelPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFuelPoint_FuelPerHour(), ecorePackage.getEDoubleObject(), "fuelPerHour", null, 0, 1, FuelPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(upsDataEClass, UpsData.class, "UpsData", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUpsData_RatedPower(), ecorePackage.getEDoubleObject(), "ratedPower", null, 0, 1, UpsData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUpsData_RatedActivePower(), ecorePackage.getEDoubleObject(), "ratedActivePower", null, 0, 1, UpsData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getUpsData_Runtimes(), this.getRuntimePoint(), null, "runtimes", null, 0, -1, UpsData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(runtimePointEClass, RuntimePoint.class, "RuntimePoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRuntimePoint_Power(), ecorePackage.getEDoubleObject(), "power", null, 0, 1, RuntimePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuntimePoint_Runtime(), ecorePackage.getEDoubleObject(), "runtime", null, 0, 1, RuntimePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(deviceCategoryEEnum, DeviceCategory.class, "DeviceCategory");
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.MICROPHONE);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.WIRELESS_TRANSMITTER);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.WIRELESS_RECEIVER);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.IEM_TRANSMITTER);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.IEM_RECEIVER);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.ANTENNA);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.DI);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.SPLITTER);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.STAGEBOX);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.CONSOLE);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.PROCESSOR);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.AMPLIFIER);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.LOUDSPEAKER);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.SUBWOOFER);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.MONITOR);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.PLAYER);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.RECORDER);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.INTERCOM);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.CUE_LIGHT);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.NETWORK_SWITCH);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.MEDIA_CONVERTER);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.POWER_SOURCE);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.POWER_DISTRO);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.UPS);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.ADAPTER);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.CABLE);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.MULTICORE);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.RACK);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.COMPUTER);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.ACCESSORY);
		addEEnumLiteral(deviceCategoryEEnum, DeviceCategory.OTHER);

		initEEnum(catalogueLayerEEnum, CatalogueLayer.class, "CatalogueLayer");
		addEEnumLiteral(catalogueLayerEEnum, CatalogueLayer.BUILT_IN);
		addEEnumLiteral(catalogueLayerEEnum, CatalogueLayer.VENDOR);
		addEEnumLiteral(catalogueLayerEEnum, CatalogueLayer.USER);
		addEEnumLiteral(catalogueLayerEEnum, CatalogueLayer.DESIGN);

		initEEnum(pathKindEEnum, PathKind.class, "PathKind");
		addEEnumLiteral(pathKindEEnum, PathKind.LINK);
		addEEnumLiteral(pathKindEEnum, PathKind.FIXED);
		addEEnumLiteral(pathKindEEnum, PathKind.MIXED);

		initEEnum(networkRedundancyEEnum, NetworkRedundancy.class, "NetworkRedundancy");
		addEEnumLiteral(networkRedundancyEEnum, NetworkRedundancy.NONE);
		addEEnumLiteral(networkRedundancyEEnum, NetworkRedundancy.PRIMARY);
		addEEnumLiteral(networkRedundancyEEnum, NetworkRedundancy.SECONDARY);

		initEEnum(poeRoleEEnum, PoeRole.class, "PoeRole");
		addEEnumLiteral(poeRoleEEnum, PoeRole.NONE);
		addEEnumLiteral(poeRoleEEnum, PoeRole.SUPPLIES);
		addEEnumLiteral(poeRoleEEnum, PoeRole.CONSUMES);

		initEEnum(supplyKindEEnum, SupplyKind.class, "SupplyKind");
		addEEnumLiteral(supplyKindEEnum, SupplyKind.UNKNOWN);
		addEEnumLiteral(supplyKindEEnum, SupplyKind.UNIVERSAL);
		addEEnumLiteral(supplyKindEEnum, SupplyKind.SWITCHED);
		addEEnumLiteral(supplyKindEEnum, SupplyKind.LINEAR);
		addEEnumLiteral(supplyKindEEnum, SupplyKind.DC);
		addEEnumLiteral(supplyKindEEnum, SupplyKind.POE);
		addEEnumLiteral(supplyKindEEnum, SupplyKind.BATTERY);
		addEEnumLiteral(supplyKindEEnum, SupplyKind.PHANTOM);

		initEEnum(basisEEnum, Basis.class, "Basis");
		addEEnumLiteral(basisEEnum, Basis.MEASURED);
		addEEnumLiteral(basisEEnum, Basis.MAKER);
		addEEnumLiteral(basisEEnum, Basis.DERIVED);
		addEEnumLiteral(basisEEnum, Basis.GUESS);

		initEEnum(amplifierModeEEnum, AmplifierMode.class, "AmplifierMode");
		addEEnumLiteral(amplifierModeEEnum, AmplifierMode.SINGLE);
		addEEnumLiteral(amplifierModeEEnum, AmplifierMode.BRIDGE);
		addEEnumLiteral(amplifierModeEEnum, AmplifierMode.PARALLEL);
		addEEnumLiteral(amplifierModeEEnum, AmplifierMode.V100V);
		addEEnumLiteral(amplifierModeEEnum, AmplifierMode.V70V);

		initEEnum(rackWidthEEnum, RackWidth.class, "RackWidth");
		addEEnumLiteral(rackWidthEEnum, RackWidth.NONE);
		addEEnumLiteral(rackWidthEEnum, RackWidth.FULL);
		addEEnumLiteral(rackWidthEEnum, RackWidth.HALF);

		initEEnum(conductorMaterialEEnum, ConductorMaterial.class, "ConductorMaterial");
		addEEnumLiteral(conductorMaterialEEnum, ConductorMaterial.COPPER);
		addEEnumLiteral(conductorMaterialEEnum, ConductorMaterial.ALUMINIUM);
		addEEnumLiteral(conductorMaterialEEnum, ConductorMaterial.FIBRE);
		addEEnumLiteral(conductorMaterialEEnum, ConductorMaterial.NONE);

		initEEnum(cableInsulationEEnum, CableInsulation.class, "CableInsulation");
		addEEnumLiteral(cableInsulationEEnum, CableInsulation.UNKNOWN);
		addEEnumLiteral(cableInsulationEEnum, CableInsulation.RUBBER_60);
		addEEnumLiteral(cableInsulationEEnum, CableInsulation.PVC_70);
		addEEnumLiteral(cableInsulationEEnum, CableInsulation.EPR_90);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// urn:headroom:unit
		createUrnheadroomunitAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "Device and cable types, as makers publish them, with the source of each datum."
		   });
		addAnnotation
		  (deviceCategoryEEnum,
		   source,
		   new String[] {
			   "documentation", "What kind of equipment a type is."
		   });
		addAnnotation
		  (catalogueLayerEEnum,
		   source,
		   new String[] {
			   "documentation", "Where a type comes from; a later layer overrides an earlier one."
		   });
		addAnnotation
		  (pathKindEEnum,
		   source,
		   new String[] {
			   "documentation", "How a signal passes inside a device."
		   });
		addAnnotation
		  (networkRedundancyEEnum,
		   source,
		   new String[] {
			   "documentation", "Which of two redundant networks a port belongs to."
		   });
		addAnnotation
		  (poeRoleEEnum,
		   source,
		   new String[] {
			   "documentation", "What a network port does with power over Ethernet."
		   });
		addAnnotation
		  (supplyKindEEnum,
		   source,
		   new String[] {
			   "documentation", "How a device takes its mains."
		   });
		addAnnotation
		  (basisEEnum,
		   source,
		   new String[] {
			   "documentation", "How a datum came about, weakest last."
		   });
		addAnnotation
		  (amplifierModeEEnum,
		   source,
		   new String[] {
			   "documentation", "How amplifier channels are used for a rating."
		   });
		addAnnotation
		  (rackWidthEEnum,
		   source,
		   new String[] {
			   "documentation", "Width of a rack-mounted device."
		   });
		addAnnotation
		  (conductorMaterialEEnum,
		   source,
		   new String[] {
			   "documentation", "Conductor of a cable."
		   });
		addAnnotation
		  (deviceTypeEClass,
		   source,
		   new String[] {
			   "documentation", "A product as its maker describes it. A design keeps a snapshot of each type that it uses."
		   });
		addAnnotation
		  (getDeviceType_TypeId(),
		   source,
		   new String[] {
			   "documentation", "Identity in the catalogue, such as shure.sm58."
		   });
		addAnnotation
		  (getDeviceType_Maker(),
		   source,
		   new String[] {
			   "documentation", "Maker."
		   });
		addAnnotation
		  (getDeviceType_Model(),
		   source,
		   new String[] {
			   "documentation", "Model name."
		   });
		addAnnotation
		  (getDeviceType_Variant(),
		   source,
		   new String[] {
			   "documentation", "Variant of the model, if any."
		   });
		addAnnotation
		  (getDeviceType_Aliases(),
		   source,
		   new String[] {
			   "documentation", "Other names that users type."
		   });
		addAnnotation
		  (getDeviceType_Category(),
		   source,
		   new String[] {
			   "documentation", "Kind of equipment."
		   });
		addAnnotation
		  (getDeviceType_Kind(),
		   source,
		   new String[] {
			   "documentation", "Finer kind within the category, such as condenser, line-array."
		   });
		addAnnotation
		  (getDeviceType_Description(),
		   source,
		   new String[] {
			   "documentation", "One line."
		   });
		addAnnotation
		  (getDeviceType_Url(),
		   source,
		   new String[] {
			   "documentation", "Address of the maker\'s page."
		   });
		addAnnotation
		  (getDeviceType_Layer(),
		   source,
		   new String[] {
			   "documentation", "Layer that supplied this type."
		   });
		addAnnotation
		  (getDeviceType_PackId(),
		   source,
		   new String[] {
			   "documentation", "Data pack that supplied this type."
		   });
		addAnnotation
		  (getDeviceType_PackVersion(),
		   source,
		   new String[] {
			   "documentation", "Version of that pack."
		   });
		addAnnotation
		  (getDeviceType_Symbol(),
		   source,
		   new String[] {
			   "documentation", "Key of the symbol to draw, empty for the one of the category."
		   });
		addAnnotation
		  (getDeviceType_Ports(),
		   source,
		   new String[] {
			   "documentation", "Ports in the order of the device."
		   });
		addAnnotation
		  (getDeviceType_InternalPaths(),
		   source,
		   new String[] {
			   "documentation", "Signal paths inside the device."
		   });
		addAnnotation
		  (getDeviceType_Properties(),
		   source,
		   new String[] {
			   "documentation", "What a user may choose for a device of a parametric type."
		   });
		addAnnotation
		  (getDeviceType_Mechanical(),
		   source,
		   new String[] {
			   "documentation", "Size and mass."
		   });
		addAnnotation
		  (getDeviceType_Power(),
		   source,
		   new String[] {
			   "documentation", "What it takes from the mains; absent for passive devices."
		   });
		addAnnotation
		  (getDeviceType_Amplifier(),
		   source,
		   new String[] {
			   "documentation", "Amplifier figures."
		   });
		addAnnotation
		  (getDeviceType_Loudspeaker(),
		   source,
		   new String[] {
			   "documentation", "Loudspeaker figures."
		   });
		addAnnotation
		  (getDeviceType_Wireless(),
		   source,
		   new String[] {
			   "documentation", "Radio figures."
		   });
		addAnnotation
		  (getDeviceType_Cable(),
		   source,
		   new String[] {
			   "documentation", "Cable figures, for categories cable and multicore."
		   });
		addAnnotation
		  (getDeviceType_Distro(),
		   source,
		   new String[] {
			   "documentation", "Ways and breakers, for category power-distro."
		   });
		addAnnotation
		  (getDeviceType_PoeBudget(),
		   source,
		   new String[] {
			   "documentation", "Power that its PoE ports can supply together [W]."
		   });
		addAnnotation
		  (getDeviceType_Provenance(),
		   source,
		   new String[] {
			   "documentation", "Source of each datum."
		   });
		addAnnotation
		  (getDeviceType_Generator(),
		   source,
		   new String[] {
			   "documentation", "Generating set figures, for category power-source."
		   });
		addAnnotation
		  (getDeviceType_Ups(),
		   source,
		   new String[] {
			   "documentation", "Figures of an uninterruptible supply, for category ups."
		   });
		addAnnotation
		  (portTypeEClass,
		   source,
		   new String[] {
			   "documentation", "A connector of a device type."
		   });
		addAnnotation
		  (getPortType_Key(),
		   source,
		   new String[] {
			   "documentation", "Identity within the type, stable over versions of the pack."
		   });
		addAnnotation
		  (getPortType_Label(),
		   source,
		   new String[] {
			   "documentation", "As printed on the device."
		   });
		addAnnotation
		  (getPortType_Section(),
		   source,
		   new String[] {
			   "documentation", "Group of ports on the device."
		   });
		addAnnotation
		  (getPortType_Direction(),
		   source,
		   new String[] {
			   "documentation", "Which way the signal passes."
		   });
		addAnnotation
		  (getPortType_Signal(),
		   source,
		   new String[] {
			   "documentation", "What it carries."
		   });
		addAnnotation
		  (getPortType_Connector(),
		   source,
		   new String[] {
			   "documentation", "Connector on the device."
		   });
		addAnnotation
		  (getPortType_Gender(),
		   source,
		   new String[] {
			   "documentation", "Gender of the connector on the device."
		   });
		addAnnotation
		  (getPortType_Level(),
		   source,
		   new String[] {
			   "documentation", "Class of analogue level."
		   });
		addAnnotation
		  (getPortType_Balanced(),
		   source,
		   new String[] {
			   "documentation", "Whether an analogue port is balanced; empty: unknown."
		   });
		addAnnotation
		  (getPortType_Impedance(),
		   source,
		   new String[] {
			   "documentation", "Source impedance of an output, input impedance of an input [\u03a9]."
		   });
		addAnnotation
		  (getPortType_NominalLevel(),
		   source,
		   new String[] {
			   "documentation", "Nominal level [dBu]."
		   });
		addAnnotation
		  (getPortType_MaxLevel(),
		   source,
		   new String[] {
			   "documentation", "Highest level before clipping [dBu]."
		   });
		addAnnotation
		  (getPortType_Phantom(),
		   source,
		   new String[] {
			   "documentation", "What it does with phantom power."
		   });
		addAnnotation
		  (getPortType_Channels(),
		   source,
		   new String[] {
			   "documentation", "Audio channels that the connector carries."
		   });
		addAnnotation
		  (getPortType_Network(),
		   source,
		   new String[] {
			   "documentation", "Network figures, for signal network."
		   });
		addAnnotation
		  (getPortType_Taps(),
		   source,
		   new String[] {
			   "documentation", "Power taps on a 100 V line [W]."
		   });
		addAnnotation
		  (getPortType_DeviceType(),
		   source,
		   new String[] {
			   "documentation", "The type that it belongs to."
		   });
		addAnnotation
		  (networkPortDataEClass,
		   source,
		   new String[] {
			   "documentation", "What a network port speaks."
		   });
		addAnnotation
		  (getNetworkPortData_Protocols(),
		   source,
		   new String[] {
			   "documentation", "Protocols such as dante, aes67, milan."
		   });
		addAnnotation
		  (getNetworkPortData_TransmitChannels(),
		   source,
		   new String[] {
			   "documentation", "Audio channels sent to the network."
		   });
		addAnnotation
		  (getNetworkPortData_ReceiveChannels(),
		   source,
		   new String[] {
			   "documentation", "Audio channels received from the network."
		   });
		addAnnotation
		  (getNetworkPortData_Redundancy(),
		   source,
		   new String[] {
			   "documentation", "Which redundant network it belongs to."
		   });
		addAnnotation
		  (getNetworkPortData_Speed(),
		   source,
		   new String[] {
			   "documentation", "Link speed [bit/s]."
		   });
		addAnnotation
		  (getNetworkPortData_PoeRole(),
		   source,
		   new String[] {
			   "documentation", "Power over Ethernet: supplies or consumes."
		   });
		addAnnotation
		  (getNetworkPortData_PoePower(),
		   source,
		   new String[] {
			   "documentation", "Power over Ethernet supplied or taken at this port [W]."
		   });
		addAnnotation
		  (internalPathEClass,
		   source,
		   new String[] {
			   "documentation", "A signal path inside a device, between two of its ports or groups of ports."
		   });
		addAnnotation
		  (getInternalPath_FromKey(),
		   source,
		   new String[] {
			   "documentation", "Port key, or a key ending in * for a numbered group."
		   });
		addAnnotation
		  (getInternalPath_ToKey(),
		   source,
		   new String[] {
			   "documentation", "Port key, or a key ending in * for a numbered group."
		   });
		addAnnotation
		  (getInternalPath_Kind(),
		   source,
		   new String[] {
			   "documentation", "Linked electrically, passed at a fixed gain, or patched and mixed by the user."
		   });
		addAnnotation
		  (getInternalPath_Gain(),
		   source,
		   new String[] {
			   "documentation", "Gain of a fixed path [dB]."
		   });
		addAnnotation
		  (getInternalPath_Delay(),
		   source,
		   new String[] {
			   "documentation", "Delay of the path [s]."
		   });
		addAnnotation
		  (propertyDefinitionEClass,
		   source,
		   new String[] {
			   "documentation", "Something that a user chooses for a device of a parametric type, such as the number of inputs."
		   });
		addAnnotation
		  (getPropertyDefinition_Key(),
		   source,
		   new String[] {
			   "documentation", "Identity within the type."
		   });
		addAnnotation
		  (getPropertyDefinition_Label(),
		   source,
		   new String[] {
			   "documentation", "As users read it."
		   });
		addAnnotation
		  (getPropertyDefinition_Choices(),
		   source,
		   new String[] {
			   "documentation", "Allowed values; empty: any whole number from minimum to maximum."
		   });
		addAnnotation
		  (getPropertyDefinition_Minimum(),
		   source,
		   new String[] {
			   "documentation", "Smallest value."
		   });
		addAnnotation
		  (getPropertyDefinition_Maximum(),
		   source,
		   new String[] {
			   "documentation", "Largest value."
		   });
		addAnnotation
		  (getPropertyDefinition_DefaultValue(),
		   source,
		   new String[] {
			   "documentation", "Value of a new device."
		   });
		addAnnotation
		  (mechanicalDataEClass,
		   source,
		   new String[] {
			   "documentation", "Size, mass and mounting. Empty: unknown."
		   });
		addAnnotation
		  (getMechanicalData_Width(),
		   source,
		   new String[] {
			   "documentation", "Width [m]."
		   });
		addAnnotation
		  (getMechanicalData_Height(),
		   source,
		   new String[] {
			   "documentation", "Height [m]."
		   });
		addAnnotation
		  (getMechanicalData_Depth(),
		   source,
		   new String[] {
			   "documentation", "Depth [m]."
		   });
		addAnnotation
		  (getMechanicalData_Mass(),
		   source,
		   new String[] {
			   "documentation", "Net mass [kg]."
		   });
		addAnnotation
		  (getMechanicalData_RackUnits(),
		   source,
		   new String[] {
			   "documentation", "Height in rack units; empty: not rack mounted or unknown [U]."
		   });
		addAnnotation
		  (getMechanicalData_RackWidth(),
		   source,
		   new String[] {
			   "documentation", "Full or half rack width."
		   });
		addAnnotation
		  (getMechanicalData_CentreOfGravity(),
		   source,
		   new String[] {
			   "documentation", "Centre of gravity behind the front; empty: unknown [m]."
		   });
		addAnnotation
		  (powerProfileEClass,
		   source,
		   new String[] {
			   "documentation", "What a device takes from the supply, as published. Empty: unknown."
		   });
		addAnnotation
		  (getPowerProfile_Inlet(),
		   source,
		   new String[] {
			   "documentation", "Mains inlet."
		   });
		addAnnotation
		  (getPowerProfile_InletCount(),
		   source,
		   new String[] {
			   "documentation", "Number of separate inlets."
		   });
		addAnnotation
		  (getPowerProfile_MinimumVoltage(),
		   source,
		   new String[] {
			   "documentation", "Lowest supply voltage [V]."
		   });
		addAnnotation
		  (getPowerProfile_MaximumVoltage(),
		   source,
		   new String[] {
			   "documentation", "Highest supply voltage [V]."
		   });
		addAnnotation
		  (getPowerProfile_MinimumFrequency(),
		   source,
		   new String[] {
			   "documentation", "Lowest supply frequency [Hz]."
		   });
		addAnnotation
		  (getPowerProfile_MaximumFrequency(),
		   source,
		   new String[] {
			   "documentation", "Highest supply frequency [Hz]."
		   });
		addAnnotation
		  (getPowerProfile_Phases(),
		   source,
		   new String[] {
			   "documentation", "Phases of the inlet: 1 or 3."
		   });
		addAnnotation
		  (getPowerProfile_Supply(),
		   source,
		   new String[] {
			   "documentation", "How it takes its mains."
		   });
		addAnnotation
		  (getPowerProfile_PowerFactorCorrected(),
		   source,
		   new String[] {
			   "documentation", "Whether the supply corrects its power factor."
		   });
		addAnnotation
		  (getPowerProfile_PowerFactor(),
		   source,
		   new String[] {
			   "documentation", "Power factor as stated by the maker."
		   });
		addAnnotation
		  (getPowerProfile_InrushCurrent(),
		   source,
		   new String[] {
			   "documentation", "Peak inrush current [A]."
		   });
		addAnnotation
		  (getPowerProfile_InrushDuration(),
		   source,
		   new String[] {
			   "documentation", "Duration of the inrush [s]."
		   });
		addAnnotation
		  (getPowerProfile_LeakageCurrent(),
		   source,
		   new String[] {
			   "documentation", "Standing earth leakage [A]."
		   });
		addAnnotation
		  (getPowerProfile_Points(),
		   source,
		   new String[] {
			   "documentation", "Published consumption figures."
		   });
		addAnnotation
		  (getPowerProfile_ThirdHarmonic(),
		   source,
		   new String[] {
			   "documentation", "Third harmonic as a share of the current, as stated by the maker."
		   });
		addAnnotation
		  (powerPointEClass,
		   source,
		   new String[] {
			   "documentation", "One published consumption figure. Watts and amperes are kept apart because power factor links them and is seldom published."
		   });
		addAnnotation
		  (getPowerPoint_Duty(),
		   source,
		   new String[] {
			   "documentation", "Operating state."
		   });
		addAnnotation
		  (getPowerPoint_Voltage(),
		   source,
		   new String[] {
			   "documentation", "Supply voltage of the figure [V]."
		   });
		addAnnotation
		  (getPowerPoint_Power(),
		   source,
		   new String[] {
			   "documentation", "Active power taken [W]."
		   });
		addAnnotation
		  (getPowerPoint_Current(),
		   source,
		   new String[] {
			   "documentation", "RMS current taken [A]."
		   });
		addAnnotation
		  (getPowerPoint_Heat(),
		   source,
		   new String[] {
			   "documentation", "Heat given off [W]."
		   });
		addAnnotation
		  (amplifierDataEClass,
		   source,
		   new String[] {
			   "documentation", "Amplifier figures."
		   });
		addAnnotation
		  (getAmplifierData_Channels(),
		   source,
		   new String[] {
			   "documentation", "Number of channels."
		   });
		addAnnotation
		  (getAmplifierData_MinimumLoad(),
		   source,
		   new String[] {
			   "documentation", "Lowest load of one channel [\u03a9]."
		   });
		addAnnotation
		  (getAmplifierData_BridgeMinimumLoad(),
		   source,
		   new String[] {
			   "documentation", "Lowest load of two bridged channels [\u03a9]."
		   });
		addAnnotation
		  (getAmplifierData_DampingFactor(),
		   source,
		   new String[] {
			   "documentation", "Damping factor into 8 \u03a9."
		   });
		addAnnotation
		  (getAmplifierData_Latency(),
		   source,
		   new String[] {
			   "documentation", "Latency from input to output [s]."
		   });
		addAnnotation
		  (getAmplifierData_Gain(),
		   source,
		   new String[] {
			   "documentation", "Voltage gain [dB]."
		   });
		addAnnotation
		  (getAmplifierData_ConstantVoltage(),
		   source,
		   new String[] {
			   "documentation", "Whether it drives 100 V lines directly."
		   });
		addAnnotation
		  (getAmplifierData_Ratings(),
		   source,
		   new String[] {
			   "documentation", "Published output power."
		   });
		addAnnotation
		  (amplifierRatingEClass,
		   source,
		   new String[] {
			   "documentation", "One published output power."
		   });
		addAnnotation
		  (getAmplifierRating_Load(),
		   source,
		   new String[] {
			   "documentation", "Load of the figure [\u03a9]."
		   });
		addAnnotation
		  (getAmplifierRating_Power(),
		   source,
		   new String[] {
			   "documentation", "Output power of one channel or bridge [W]."
		   });
		addAnnotation
		  (getAmplifierRating_Mode(),
		   source,
		   new String[] {
			   "documentation", "How channels are used."
		   });
		addAnnotation
		  (loudspeakerDataEClass,
		   source,
		   new String[] {
			   "documentation", "Loudspeaker figures as published. Empty: unknown."
		   });
		addAnnotation
		  (getLoudspeakerData_Kind(),
		   source,
		   new String[] {
			   "documentation", "point-source, line-array, subwoofer, monitor, column, ceiling \u2026"
		   });
		addAnnotation
		  (getLoudspeakerData_NominalImpedance(),
		   source,
		   new String[] {
			   "documentation", "Nominal impedance [\u03a9]."
		   });
		addAnnotation
		  (getLoudspeakerData_MinimumImpedance(),
		   source,
		   new String[] {
			   "documentation", "Lowest impedance [\u03a9]."
		   });
		addAnnotation
		  (getLoudspeakerData_Ways(),
		   source,
		   new String[] {
			   "documentation", "Number of ways."
		   });
		addAnnotation
		  (getLoudspeakerData_Sensitivity(),
		   source,
		   new String[] {
			   "documentation", "Sensitivity, 1 W at 1 m [dB]."
		   });
		addAnnotation
		  (getLoudspeakerData_PowerAes(),
		   source,
		   new String[] {
			   "documentation", "Long-term power rating [W]."
		   });
		addAnnotation
		  (getLoudspeakerData_PowerProgram(),
		   source,
		   new String[] {
			   "documentation", "Program power rating [W]."
		   });
		addAnnotation
		  (getLoudspeakerData_PowerPeak(),
		   source,
		   new String[] {
			   "documentation", "Peak power rating [W]."
		   });
		addAnnotation
		  (getLoudspeakerData_MaximumSpl(),
		   source,
		   new String[] {
			   "documentation", "Maximum level at 1 m [dB]."
		   });
		addAnnotation
		  (getLoudspeakerData_MaximumSplMethod(),
		   source,
		   new String[] {
			   "documentation", "How the maximum level was found."
		   });
		addAnnotation
		  (getLoudspeakerData_MinimumFrequency(),
		   source,
		   new String[] {
			   "documentation", "Lower end of the frequency range [Hz]."
		   });
		addAnnotation
		  (getLoudspeakerData_MaximumFrequency(),
		   source,
		   new String[] {
			   "documentation", "Upper end of the frequency range [Hz]."
		   });
		addAnnotation
		  (getLoudspeakerData_RangeTolerance(),
		   source,
		   new String[] {
			   "documentation", "Level at the ends of the frequency range [dB]."
		   });
		addAnnotation
		  (getLoudspeakerData_CoverageHorizontal(),
		   source,
		   new String[] {
			   "documentation", "Nominal horizontal coverage [\u00b0]."
		   });
		addAnnotation
		  (getLoudspeakerData_CoverageVertical(),
		   source,
		   new String[] {
			   "documentation", "Nominal vertical coverage [\u00b0]."
		   });
		addAnnotation
		  (getLoudspeakerData_MaximumSplay(),
		   source,
		   new String[] {
			   "documentation", "Largest angle to the next cabinet [\u00b0]."
		   });
		addAnnotation
		  (getLoudspeakerData_SplaySteps(),
		   source,
		   new String[] {
			   "documentation", "Angles that the rigging allows [\u00b0]."
		   });
		addAnnotation
		  (getLoudspeakerData_Powered(),
		   source,
		   new String[] {
			   "documentation", "Has its own amplifier."
		   });
		addAnnotation
		  (getLoudspeakerData_Inputs(),
		   source,
		   new String[] {
			   "documentation", "Inputs of a cabinet that is driven in several ways; empty for one input."
		   });
		addAnnotation
		  (getLoudspeakerData_Directivity(),
		   source,
		   new String[] {
			   "documentation", "File of directivity data, beside the design or in the data pack; empty: none, only nominal coverage."
		   });
		addAnnotation
		  (loudspeakerInputEClass,
		   source,
		   new String[] {
			   "documentation", "One amplified input of a cabinet that is driven in several ways."
		   });
		addAnnotation
		  (getLoudspeakerInput_Name(),
		   source,
		   new String[] {
			   "documentation", "Name of the way, such as lf, mf or hf."
		   });
		addAnnotation
		  (getLoudspeakerInput_Impedance(),
		   source,
		   new String[] {
			   "documentation", "Nominal impedance [\u03a9]."
		   });
		addAnnotation
		  (wirelessDataEClass,
		   source,
		   new String[] {
			   "documentation", "Radio figures."
		   });
		addAnnotation
		  (getWirelessData_Bands(),
		   source,
		   new String[] {
			   "documentation", "Tuning bands."
		   });
		addAnnotation
		  (getWirelessData_Step(),
		   source,
		   new String[] {
			   "documentation", "Tuning step [Hz]."
		   });
		addAnnotation
		  (getWirelessData_OccupiedBandwidth(),
		   source,
		   new String[] {
			   "documentation", "Occupied bandwidth [Hz]."
		   });
		addAnnotation
		  (getWirelessData_TransmitPowers(),
		   source,
		   new String[] {
			   "documentation", "Transmit powers to choose from [W]."
		   });
		addAnnotation
		  (getWirelessData_Channels(),
		   source,
		   new String[] {
			   "documentation", "Radio channels of one unit."
		   });
		addAnnotation
		  (getWirelessData_Modulation(),
		   source,
		   new String[] {
			   "documentation", "Modulation, such as FM or digital."
		   });
		addAnnotation
		  (tuningBandEClass,
		   source,
		   new String[] {
			   "documentation", "A tuning band."
		   });
		addAnnotation
		  (getTuningBand_Name(),
		   source,
		   new String[] {
			   "documentation", "Name of the maker for it."
		   });
		addAnnotation
		  (getTuningBand_Lowest(),
		   source,
		   new String[] {
			   "documentation", "Lowest frequency [Hz]."
		   });
		addAnnotation
		  (getTuningBand_Highest(),
		   source,
		   new String[] {
			   "documentation", "Highest frequency [Hz]."
		   });
		addAnnotation
		  (getTuningBand_Regions(),
		   source,
		   new String[] {
			   "documentation", "Where it is sold."
		   });
		addAnnotation
		  (cableDataEClass,
		   source,
		   new String[] {
			   "documentation", "Cable figures as published. Empty: unknown."
		   });
		addAnnotation
		  (getCableData_Signal(),
		   source,
		   new String[] {
			   "documentation", "What it is made for."
		   });
		addAnnotation
		  (getCableData_Cores(),
		   source,
		   new String[] {
			   "documentation", "Conductors, without screens."
		   });
		addAnnotation
		  (getCableData_Pairs(),
		   source,
		   new String[] {
			   "documentation", "Screened pairs or channels of a multicore."
		   });
		addAnnotation
		  (getCableData_Area(),
		   source,
		   new String[] {
			   "documentation", "Cross-section of one conductor [mm\u00b2]."
		   });
		addAnnotation
		  (getCableData_Resistance(),
		   source,
		   new String[] {
			   "documentation", "Resistance of one conductor at 20 \u00b0C [\u03a9/m]."
		   });
		addAnnotation
		  (getCableData_Impedance(),
		   source,
		   new String[] {
			   "documentation", "Characteristic impedance [\u03a9]."
		   });
		addAnnotation
		  (getCableData_Capacitance(),
		   source,
		   new String[] {
			   "documentation", "Capacitance between conductors [F/m]."
		   });
		addAnnotation
		  (getCableData_LinearMass(),
		   source,
		   new String[] {
			   "documentation", "Mass for each metre [kg/m]."
		   });
		addAnnotation
		  (getCableData_Diameter(),
		   source,
		   new String[] {
			   "documentation", "Outer diameter [m]."
		   });
		addAnnotation
		  (getCableData_Conductor(),
		   source,
		   new String[] {
			   "documentation", "Conductor."
		   });
		addAnnotation
		  (getCableData_MaximumLength(),
		   source,
		   new String[] {
			   "documentation", "Longest run that the maker allows [m]."
		   });
		addAnnotation
		  (getCableData_FromConnector(),
		   source,
		   new String[] {
			   "documentation", "Connector at the first end."
		   });
		addAnnotation
		  (getCableData_ToConnector(),
		   source,
		   new String[] {
			   "documentation", "Connector at the second end."
		   });
		addAnnotation
		  (getCableData_Reactance(),
		   source,
		   new String[] {
			   "documentation", "Reactance of one conductor at mains frequency [\u03a9/m]."
		   });
		addAnnotation
		  (getCableData_Insulation(),
		   source,
		   new String[] {
			   "documentation", "Insulation and the temperature that it bears, which decides the current that the cable carries."
		   });
		addAnnotation
		  (getCableData_RatedCurrent(),
		   source,
		   new String[] {
			   "documentation", "Current that it carries all the time, as stated by the maker [A]."
		   });
		addAnnotation
		  (getCableData_NeutralArea(),
		   source,
		   new String[] {
			   "documentation", "Cross-section of the neutral; empty: as the others [mm\u00b2]."
		   });
		addAnnotation
		  (getCableData_ProtectiveArea(),
		   source,
		   new String[] {
			   "documentation", "Cross-section of the protective conductor; empty: as the others [mm\u00b2]."
		   });
		addAnnotation
		  (distroDataEClass,
		   source,
		   new String[] {
			   "documentation", "Ways of a power distro as delivered."
		   });
		addAnnotation
		  (getDistroData_MainBreakerCurrent(),
		   source,
		   new String[] {
			   "documentation", "Rated current of the main breaker [A]."
		   });
		addAnnotation
		  (getDistroData_Ways(),
		   source,
		   new String[] {
			   "documentation", "Ways in the order of the device."
		   });
		addAnnotation
		  (getDistroData_MainBreakerCurve(),
		   source,
		   new String[] {
			   "documentation", "Tripping curve of the main breaker: B, C, D, K, Z."
		   });
		addAnnotation
		  (getDistroData_MainBreakingCapacity(),
		   source,
		   new String[] {
			   "documentation", "Breaking capacity of the main breaker [A]."
		   });
		addAnnotation
		  (getDistroData_MainRcdCurrent(),
		   source,
		   new String[] {
			   "documentation", "Rated residual current of an RCD for all ways; empty: none or unknown [A]."
		   });
		addAnnotation
		  (getDistroData_MainRcdDelayed(),
		   source,
		   new String[] {
			   "documentation", "Whether that RCD trips with a delay (type S)."
		   });
		addAnnotation
		  (wayTypeEClass,
		   source,
		   new String[] {
			   "documentation", "One protected outlet of a distro."
		   });
		addAnnotation
		  (getWayType_PortKey(),
		   source,
		   new String[] {
			   "documentation", "Key of the outlet port."
		   });
		addAnnotation
		  (getWayType_BreakerCurrent(),
		   source,
		   new String[] {
			   "documentation", "Rated current of the breaker [A]."
		   });
		addAnnotation
		  (getWayType_BreakerCurve(),
		   source,
		   new String[] {
			   "documentation", "Tripping curve: B, C, D, K, Z."
		   });
		addAnnotation
		  (getWayType_RcdCurrent(),
		   source,
		   new String[] {
			   "documentation", "Rated residual current; empty: none or unknown [A]."
		   });
		addAnnotation
		  (getWayType_RcdType(),
		   source,
		   new String[] {
			   "documentation", "RCD type: A, B, F."
		   });
		addAnnotation
		  (getWayType_Phases(),
		   source,
		   new String[] {
			   "documentation", "Phases of the way: L1, L2, L3 or L1L2L3."
		   });
		addAnnotation
		  (getWayType_BreakingCapacity(),
		   source,
		   new String[] {
			   "documentation", "Breaking capacity of its breaker [A]."
		   });
		addAnnotation
		  (getWayType_RcdGroup(),
		   source,
		   new String[] {
			   "documentation", "Ways that share an RCD have the same group."
		   });
		addAnnotation
		  (getWayType_RcdDelayed(),
		   source,
		   new String[] {
			   "documentation", "Whether its RCD trips with a delay (type S)."
		   });
		addAnnotation
		  (provenanceEClass,
		   source,
		   new String[] {
			   "documentation", "Where data come from."
		   });
		addAnnotation
		  (getProvenance_Fields(),
		   source,
		   new String[] {
			   "documentation", "Which fields of the type it covers, dotted paths."
		   });
		addAnnotation
		  (getProvenance_Title(),
		   source,
		   new String[] {
			   "documentation", "Title of the document or page."
		   });
		addAnnotation
		  (getProvenance_Url(),
		   source,
		   new String[] {
			   "documentation", "Its address."
		   });
		addAnnotation
		  (getProvenance_Page(),
		   source,
		   new String[] {
			   "documentation", "Page or section."
		   });
		addAnnotation
		  (getProvenance_Date(),
		   source,
		   new String[] {
			   "documentation", "Date of the document."
		   });
		addAnnotation
		  (getProvenance_Retrieved(),
		   source,
		   new String[] {
			   "documentation", "Day on which it was read."
		   });
		addAnnotation
		  (getProvenance_Basis(),
		   source,
		   new String[] {
			   "documentation", "How the data came about."
		   });
		addAnnotation
		  (getProvenance_VerifiedBy(),
		   source,
		   new String[] {
			   "documentation", "Who checked the data; empty: nobody yet."
		   });
		addAnnotation
		  (cableInsulationEEnum,
		   source,
		   new String[] {
			   "documentation", "Insulation of a power cable."
		   });
		addAnnotation
		  (generatorDataEClass,
		   source,
		   new String[] {
			   "documentation", "Generating set figures as published. Empty: unknown."
		   });
		addAnnotation
		  (getGeneratorData_RatedPower(),
		   source,
		   new String[] {
			   "documentation", "Rated apparent power at prime rating [VA]."
		   });
		addAnnotation
		  (getGeneratorData_PowerFactor(),
		   source,
		   new String[] {
			   "documentation", "Rated power factor."
		   });
		addAnnotation
		  (getGeneratorData_StepLoadLimit(),
		   source,
		   new String[] {
			   "documentation", "Largest load step as a share of the rated power."
		   });
		addAnnotation
		  (getGeneratorData_TankVolume(),
		   source,
		   new String[] {
			   "documentation", "Fuel in its tank [l]."
		   });
		addAnnotation
		  (getGeneratorData_Fuel(),
		   source,
		   new String[] {
			   "documentation", "Fuel at some loads."
		   });
		addAnnotation
		  (fuelPointEClass,
		   source,
		   new String[] {
			   "documentation", "One published fuel consumption."
		   });
		addAnnotation
		  (getFuelPoint_Load(),
		   source,
		   new String[] {
			   "documentation", "Load as a share of the rated power."
		   });
		addAnnotation
		  (getFuelPoint_FuelPerHour(),
		   source,
		   new String[] {
			   "documentation", "Fuel [l/h]."
		   });
		addAnnotation
		  (upsDataEClass,
		   source,
		   new String[] {
			   "documentation", "Figures of an uninterruptible supply as published. Empty: unknown."
		   });
		addAnnotation
		  (getUpsData_RatedPower(),
		   source,
		   new String[] {
			   "documentation", "Rated apparent power [VA]."
		   });
		addAnnotation
		  (getUpsData_RatedActivePower(),
		   source,
		   new String[] {
			   "documentation", "Rated active power [W]."
		   });
		addAnnotation
		  (getUpsData_Runtimes(),
		   source,
		   new String[] {
			   "documentation", "Runtime at some loads."
		   });
		addAnnotation
		  (runtimePointEClass,
		   source,
		   new String[] {
			   "documentation", "One published runtime."
		   });
		addAnnotation
		  (getRuntimePoint_Power(),
		   source,
		   new String[] {
			   "documentation", "Load [W]."
		   });
		addAnnotation
		  (getRuntimePoint_Runtime(),
		   source,
		   new String[] {
			   "documentation", "Runtime [s]."
		   });
	}

	/**
	 * Initializes the annotations for <b>urn:headroom:unit</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createUrnheadroomunitAnnotations() {
		String source = "urn:headroom:unit";
		addAnnotation
		  (getDeviceType_PoeBudget(),
		   source,
		   new String[] {
			   "unit", "W"
		   });
		addAnnotation
		  (getPortType_Impedance(),
		   source,
		   new String[] {
			   "unit", "\u03a9"
		   });
		addAnnotation
		  (getPortType_NominalLevel(),
		   source,
		   new String[] {
			   "unit", "dBu"
		   });
		addAnnotation
		  (getPortType_MaxLevel(),
		   source,
		   new String[] {
			   "unit", "dBu"
		   });
		addAnnotation
		  (getPortType_Channels(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getPortType_Taps(),
		   source,
		   new String[] {
			   "unit", "W"
		   });
		addAnnotation
		  (getNetworkPortData_TransmitChannels(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getNetworkPortData_ReceiveChannels(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getNetworkPortData_Speed(),
		   source,
		   new String[] {
			   "unit", "bit/s"
		   });
		addAnnotation
		  (getNetworkPortData_PoePower(),
		   source,
		   new String[] {
			   "unit", "W"
		   });
		addAnnotation
		  (getInternalPath_Gain(),
		   source,
		   new String[] {
			   "unit", "dB"
		   });
		addAnnotation
		  (getInternalPath_Delay(),
		   source,
		   new String[] {
			   "unit", "s"
		   });
		addAnnotation
		  (getPropertyDefinition_Minimum(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getPropertyDefinition_Maximum(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getMechanicalData_Width(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getMechanicalData_Height(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getMechanicalData_Depth(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getMechanicalData_Mass(),
		   source,
		   new String[] {
			   "unit", "kg"
		   });
		addAnnotation
		  (getMechanicalData_RackUnits(),
		   source,
		   new String[] {
			   "unit", "U"
		   });
		addAnnotation
		  (getMechanicalData_CentreOfGravity(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getPowerProfile_InletCount(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getPowerProfile_MinimumVoltage(),
		   source,
		   new String[] {
			   "unit", "V"
		   });
		addAnnotation
		  (getPowerProfile_MaximumVoltage(),
		   source,
		   new String[] {
			   "unit", "V"
		   });
		addAnnotation
		  (getPowerProfile_MinimumFrequency(),
		   source,
		   new String[] {
			   "unit", "Hz"
		   });
		addAnnotation
		  (getPowerProfile_MaximumFrequency(),
		   source,
		   new String[] {
			   "unit", "Hz"
		   });
		addAnnotation
		  (getPowerProfile_Phases(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getPowerProfile_PowerFactor(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getPowerProfile_InrushCurrent(),
		   source,
		   new String[] {
			   "unit", "A"
		   });
		addAnnotation
		  (getPowerProfile_InrushDuration(),
		   source,
		   new String[] {
			   "unit", "s"
		   });
		addAnnotation
		  (getPowerProfile_LeakageCurrent(),
		   source,
		   new String[] {
			   "unit", "A"
		   });
		addAnnotation
		  (getPowerProfile_ThirdHarmonic(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getPowerPoint_Voltage(),
		   source,
		   new String[] {
			   "unit", "V"
		   });
		addAnnotation
		  (getPowerPoint_Power(),
		   source,
		   new String[] {
			   "unit", "W"
		   });
		addAnnotation
		  (getPowerPoint_Current(),
		   source,
		   new String[] {
			   "unit", "A"
		   });
		addAnnotation
		  (getPowerPoint_Heat(),
		   source,
		   new String[] {
			   "unit", "W"
		   });
		addAnnotation
		  (getAmplifierData_Channels(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getAmplifierData_MinimumLoad(),
		   source,
		   new String[] {
			   "unit", "\u03a9"
		   });
		addAnnotation
		  (getAmplifierData_BridgeMinimumLoad(),
		   source,
		   new String[] {
			   "unit", "\u03a9"
		   });
		addAnnotation
		  (getAmplifierData_DampingFactor(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getAmplifierData_Latency(),
		   source,
		   new String[] {
			   "unit", "s"
		   });
		addAnnotation
		  (getAmplifierData_Gain(),
		   source,
		   new String[] {
			   "unit", "dB"
		   });
		addAnnotation
		  (getAmplifierRating_Load(),
		   source,
		   new String[] {
			   "unit", "\u03a9"
		   });
		addAnnotation
		  (getAmplifierRating_Power(),
		   source,
		   new String[] {
			   "unit", "W"
		   });
		addAnnotation
		  (getLoudspeakerData_NominalImpedance(),
		   source,
		   new String[] {
			   "unit", "\u03a9"
		   });
		addAnnotation
		  (getLoudspeakerData_MinimumImpedance(),
		   source,
		   new String[] {
			   "unit", "\u03a9"
		   });
		addAnnotation
		  (getLoudspeakerData_Ways(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getLoudspeakerData_Sensitivity(),
		   source,
		   new String[] {
			   "unit", "dB"
		   });
		addAnnotation
		  (getLoudspeakerData_PowerAes(),
		   source,
		   new String[] {
			   "unit", "W"
		   });
		addAnnotation
		  (getLoudspeakerData_PowerProgram(),
		   source,
		   new String[] {
			   "unit", "W"
		   });
		addAnnotation
		  (getLoudspeakerData_PowerPeak(),
		   source,
		   new String[] {
			   "unit", "W"
		   });
		addAnnotation
		  (getLoudspeakerData_MaximumSpl(),
		   source,
		   new String[] {
			   "unit", "dB"
		   });
		addAnnotation
		  (getLoudspeakerData_MinimumFrequency(),
		   source,
		   new String[] {
			   "unit", "Hz"
		   });
		addAnnotation
		  (getLoudspeakerData_MaximumFrequency(),
		   source,
		   new String[] {
			   "unit", "Hz"
		   });
		addAnnotation
		  (getLoudspeakerData_RangeTolerance(),
		   source,
		   new String[] {
			   "unit", "dB"
		   });
		addAnnotation
		  (getLoudspeakerData_CoverageHorizontal(),
		   source,
		   new String[] {
			   "unit", "\u00b0"
		   });
		addAnnotation
		  (getLoudspeakerData_CoverageVertical(),
		   source,
		   new String[] {
			   "unit", "\u00b0"
		   });
		addAnnotation
		  (getLoudspeakerData_MaximumSplay(),
		   source,
		   new String[] {
			   "unit", "\u00b0"
		   });
		addAnnotation
		  (getLoudspeakerData_SplaySteps(),
		   source,
		   new String[] {
			   "unit", "\u00b0"
		   });
		addAnnotation
		  (getLoudspeakerInput_Impedance(),
		   source,
		   new String[] {
			   "unit", "\u03a9"
		   });
		addAnnotation
		  (getWirelessData_Step(),
		   source,
		   new String[] {
			   "unit", "Hz"
		   });
		addAnnotation
		  (getWirelessData_OccupiedBandwidth(),
		   source,
		   new String[] {
			   "unit", "Hz"
		   });
		addAnnotation
		  (getWirelessData_TransmitPowers(),
		   source,
		   new String[] {
			   "unit", "W"
		   });
		addAnnotation
		  (getWirelessData_Channels(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getTuningBand_Lowest(),
		   source,
		   new String[] {
			   "unit", "Hz"
		   });
		addAnnotation
		  (getTuningBand_Highest(),
		   source,
		   new String[] {
			   "unit", "Hz"
		   });
		addAnnotation
		  (getCableData_Cores(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getCableData_Pairs(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getCableData_Area(),
		   source,
		   new String[] {
			   "unit", "mm\u00b2"
		   });
		addAnnotation
		  (getCableData_Resistance(),
		   source,
		   new String[] {
			   "unit", "\u03a9/m"
		   });
		addAnnotation
		  (getCableData_Impedance(),
		   source,
		   new String[] {
			   "unit", "\u03a9"
		   });
		addAnnotation
		  (getCableData_Capacitance(),
		   source,
		   new String[] {
			   "unit", "F/m"
		   });
		addAnnotation
		  (getCableData_LinearMass(),
		   source,
		   new String[] {
			   "unit", "kg/m"
		   });
		addAnnotation
		  (getCableData_Diameter(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getCableData_MaximumLength(),
		   source,
		   new String[] {
			   "unit", "m"
		   });
		addAnnotation
		  (getCableData_Reactance(),
		   source,
		   new String[] {
			   "unit", "\u03a9/m"
		   });
		addAnnotation
		  (getCableData_RatedCurrent(),
		   source,
		   new String[] {
			   "unit", "A"
		   });
		addAnnotation
		  (getCableData_NeutralArea(),
		   source,
		   new String[] {
			   "unit", "mm\u00b2"
		   });
		addAnnotation
		  (getCableData_ProtectiveArea(),
		   source,
		   new String[] {
			   "unit", "mm\u00b2"
		   });
		addAnnotation
		  (getDistroData_MainBreakerCurrent(),
		   source,
		   new String[] {
			   "unit", "A"
		   });
		addAnnotation
		  (getDistroData_MainBreakingCapacity(),
		   source,
		   new String[] {
			   "unit", "A"
		   });
		addAnnotation
		  (getDistroData_MainRcdCurrent(),
		   source,
		   new String[] {
			   "unit", "A"
		   });
		addAnnotation
		  (getWayType_BreakerCurrent(),
		   source,
		   new String[] {
			   "unit", "A"
		   });
		addAnnotation
		  (getWayType_RcdCurrent(),
		   source,
		   new String[] {
			   "unit", "A"
		   });
		addAnnotation
		  (getWayType_BreakingCapacity(),
		   source,
		   new String[] {
			   "unit", "A"
		   });
		addAnnotation
		  (getGeneratorData_RatedPower(),
		   source,
		   new String[] {
			   "unit", "VA"
		   });
		addAnnotation
		  (getGeneratorData_PowerFactor(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getGeneratorData_StepLoadLimit(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getGeneratorData_TankVolume(),
		   source,
		   new String[] {
			   "unit", "l"
		   });
		addAnnotation
		  (getFuelPoint_Load(),
		   source,
		   new String[] {
			   "unit", "1"
		   });
		addAnnotation
		  (getFuelPoint_FuelPerHour(),
		   source,
		   new String[] {
			   "unit", "l/h"
		   });
		addAnnotation
		  (getUpsData_RatedPower(),
		   source,
		   new String[] {
			   "unit", "VA"
		   });
		addAnnotation
		  (getUpsData_RatedActivePower(),
		   source,
		   new String[] {
			   "unit", "W"
		   });
		addAnnotation
		  (getRuntimePoint_Power(),
		   source,
		   new String[] {
			   "unit", "W"
		   });
		addAnnotation
		  (getRuntimePoint_Runtime(),
		   source,
		   new String[] {
			   "unit", "s"
		   });
	}

} //CataloguePackageImpl
