/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.headroom.model.base.impl.IdentifiedImpl;

import org.headroom.model.catalogue.AmplifierData;
import org.headroom.model.catalogue.CableData;
import org.headroom.model.catalogue.CatalogueLayer;
import org.headroom.model.catalogue.CataloguePackage;
import org.headroom.model.catalogue.DeviceCategory;
import org.headroom.model.catalogue.DeviceType;
import org.headroom.model.catalogue.DistroData;
import org.headroom.model.catalogue.GeneratorData;
import org.headroom.model.catalogue.InternalPath;
import org.headroom.model.catalogue.LoudspeakerData;
import org.headroom.model.catalogue.MechanicalData;
import org.headroom.model.catalogue.PortType;
import org.headroom.model.catalogue.PowerProfile;
import org.headroom.model.catalogue.PropertyDefinition;
import org.headroom.model.catalogue.Provenance;
import org.headroom.model.catalogue.UpsData;
import org.headroom.model.catalogue.WirelessData;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Device Type</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getTypeId <em>Type Id</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getMaker <em>Maker</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getVariant <em>Variant</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getPackId <em>Pack Id</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getPackVersion <em>Pack Version</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getSymbol <em>Symbol</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getPorts <em>Ports</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getInternalPaths <em>Internal Paths</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getMechanical <em>Mechanical</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getPower <em>Power</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getAmplifier <em>Amplifier</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getLoudspeaker <em>Loudspeaker</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getWireless <em>Wireless</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getCable <em>Cable</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getDistro <em>Distro</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getPoeBudget <em>Poe Budget</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getGenerator <em>Generator</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.impl.DeviceTypeImpl#getUps <em>Ups</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeviceTypeImpl extends IdentifiedImpl implements DeviceType {
	/**
	 * The default value of the '{@link #getTypeId() <em>Type Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypeId()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTypeId() <em>Type Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypeId()
	 * @generated
	 * @ordered
	 */
	protected String typeId = TYPE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaker() <em>Maker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaker()
	 * @generated
	 * @ordered
	 */
	protected static final String MAKER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaker() <em>Maker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaker()
	 * @generated
	 * @ordered
	 */
	protected String maker = MAKER_EDEFAULT;

	/**
	 * The default value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected String model = MODEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getVariant() <em>Variant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariant()
	 * @generated
	 * @ordered
	 */
	protected static final String VARIANT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVariant() <em>Variant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariant()
	 * @generated
	 * @ordered
	 */
	protected String variant = VARIANT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAliases() <em>Aliases</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliases()
	 * @generated
	 * @ordered
	 */
	protected EList<String> aliases;

	/**
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final DeviceCategory CATEGORY_EDEFAULT = DeviceCategory.MICROPHONE;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected DeviceCategory category = CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected String url = URL_EDEFAULT;

	/**
	 * The default value of the '{@link #getLayer() <em>Layer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayer()
	 * @generated
	 * @ordered
	 */
	protected static final CatalogueLayer LAYER_EDEFAULT = CatalogueLayer.BUILT_IN;

	/**
	 * The cached value of the '{@link #getLayer() <em>Layer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayer()
	 * @generated
	 * @ordered
	 */
	protected CatalogueLayer layer = LAYER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPackId() <em>Pack Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPackId()
	 * @generated
	 * @ordered
	 */
	protected static final String PACK_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPackId() <em>Pack Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPackId()
	 * @generated
	 * @ordered
	 */
	protected String packId = PACK_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getPackVersion() <em>Pack Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPackVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String PACK_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPackVersion() <em>Pack Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPackVersion()
	 * @generated
	 * @ordered
	 */
	protected String packVersion = PACK_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSymbol() <em>Symbol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSymbol()
	 * @generated
	 * @ordered
	 */
	protected static final String SYMBOL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSymbol() <em>Symbol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSymbol()
	 * @generated
	 * @ordered
	 */
	protected String symbol = SYMBOL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPorts() <em>Ports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPorts()
	 * @generated
	 * @ordered
	 */
	protected EList<PortType> ports;

	/**
	 * The cached value of the '{@link #getInternalPaths() <em>Internal Paths</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternalPaths()
	 * @generated
	 * @ordered
	 */
	protected EList<InternalPath> internalPaths;

	/**
	 * The cached value of the '{@link #getProperties() <em>Properties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProperties()
	 * @generated
	 * @ordered
	 */
	protected EList<PropertyDefinition> properties;

	/**
	 * The cached value of the '{@link #getMechanical() <em>Mechanical</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMechanical()
	 * @generated
	 * @ordered
	 */
	protected MechanicalData mechanical;

	/**
	 * The cached value of the '{@link #getPower() <em>Power</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPower()
	 * @generated
	 * @ordered
	 */
	protected PowerProfile power;

	/**
	 * The cached value of the '{@link #getAmplifier() <em>Amplifier</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmplifier()
	 * @generated
	 * @ordered
	 */
	protected AmplifierData amplifier;

	/**
	 * The cached value of the '{@link #getLoudspeaker() <em>Loudspeaker</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoudspeaker()
	 * @generated
	 * @ordered
	 */
	protected LoudspeakerData loudspeaker;

	/**
	 * The cached value of the '{@link #getWireless() <em>Wireless</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWireless()
	 * @generated
	 * @ordered
	 */
	protected WirelessData wireless;

	/**
	 * The cached value of the '{@link #getCable() <em>Cable</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCable()
	 * @generated
	 * @ordered
	 */
	protected CableData cable;

	/**
	 * The cached value of the '{@link #getDistro() <em>Distro</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistro()
	 * @generated
	 * @ordered
	 */
	protected DistroData distro;

	/**
	 * The default value of the '{@link #getPoeBudget() <em>Poe Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoeBudget()
	 * @generated
	 * @ordered
	 */
	protected static final Double POE_BUDGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPoeBudget() <em>Poe Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoeBudget()
	 * @generated
	 * @ordered
	 */
	protected Double poeBudget = POE_BUDGET_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProvenance() <em>Provenance</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected EList<Provenance> provenance;

	/**
	 * The cached value of the '{@link #getGenerator() <em>Generator</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenerator()
	 * @generated
	 * @ordered
	 */
	protected GeneratorData generator;

	/**
	 * The cached value of the '{@link #getUps() <em>Ups</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUps()
	 * @generated
	 * @ordered
	 */
	protected UpsData ups;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeviceTypeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.DEVICE_TYPE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTypeId() {
		return typeId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTypeId(String newTypeId) {
		String oldTypeId = typeId;
		typeId = newTypeId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__TYPE_ID, oldTypeId, typeId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMaker() {
		return maker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaker(String newMaker) {
		String oldMaker = maker;
		maker = newMaker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__MAKER, oldMaker, maker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModel() {
		return model;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModel(String newModel) {
		String oldModel = model;
		model = newModel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__MODEL, oldModel, model));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVariant() {
		return variant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVariant(String newVariant) {
		String oldVariant = variant;
		variant = newVariant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__VARIANT, oldVariant, variant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAliases() {
		if (aliases == null) {
			aliases = new EDataTypeUniqueEList<String>(String.class, this, CataloguePackage.DEVICE_TYPE__ALIASES);
		}
		return aliases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceCategory getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(DeviceCategory newCategory) {
		DeviceCategory oldCategory = category;
		category = newCategory == null ? CATEGORY_EDEFAULT : newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrl() {
		return url;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrl(String newUrl) {
		String oldUrl = url;
		url = newUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__URL, oldUrl, url));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CatalogueLayer getLayer() {
		return layer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLayer(CatalogueLayer newLayer) {
		CatalogueLayer oldLayer = layer;
		layer = newLayer == null ? LAYER_EDEFAULT : newLayer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__LAYER, oldLayer, layer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPackId() {
		return packId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPackId(String newPackId) {
		String oldPackId = packId;
		packId = newPackId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__PACK_ID, oldPackId, packId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPackVersion() {
		return packVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPackVersion(String newPackVersion) {
		String oldPackVersion = packVersion;
		packVersion = newPackVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__PACK_VERSION, oldPackVersion, packVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSymbol() {
		return symbol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSymbol(String newSymbol) {
		String oldSymbol = symbol;
		symbol = newSymbol;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__SYMBOL, oldSymbol, symbol));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PortType> getPorts() {
		if (ports == null) {
			ports = new EObjectContainmentWithInverseEList<PortType>(PortType.class, this, CataloguePackage.DEVICE_TYPE__PORTS, CataloguePackage.PORT_TYPE__DEVICE_TYPE);
		}
		return ports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InternalPath> getInternalPaths() {
		if (internalPaths == null) {
			internalPaths = new EObjectContainmentEList<InternalPath>(InternalPath.class, this, CataloguePackage.DEVICE_TYPE__INTERNAL_PATHS);
		}
		return internalPaths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PropertyDefinition> getProperties() {
		if (properties == null) {
			properties = new EObjectContainmentEList<PropertyDefinition>(PropertyDefinition.class, this, CataloguePackage.DEVICE_TYPE__PROPERTIES);
		}
		return properties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MechanicalData getMechanical() {
		return mechanical;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMechanical(MechanicalData newMechanical, NotificationChain msgs) {
		MechanicalData oldMechanical = mechanical;
		mechanical = newMechanical;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__MECHANICAL, oldMechanical, newMechanical);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMechanical(MechanicalData newMechanical) {
		if (newMechanical != mechanical) {
			NotificationChain msgs = null;
			if (mechanical != null)
				msgs = ((InternalEObject)mechanical).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.DEVICE_TYPE__MECHANICAL, null, msgs);
			if (newMechanical != null)
				msgs = ((InternalEObject)newMechanical).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.DEVICE_TYPE__MECHANICAL, null, msgs);
			msgs = basicSetMechanical(newMechanical, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__MECHANICAL, newMechanical, newMechanical));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PowerProfile getPower() {
		return power;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPower(PowerProfile newPower, NotificationChain msgs) {
		PowerProfile oldPower = power;
		power = newPower;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__POWER, oldPower, newPower);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPower(PowerProfile newPower) {
		if (newPower != power) {
			NotificationChain msgs = null;
			if (power != null)
				msgs = ((InternalEObject)power).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.DEVICE_TYPE__POWER, null, msgs);
			if (newPower != null)
				msgs = ((InternalEObject)newPower).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.DEVICE_TYPE__POWER, null, msgs);
			msgs = basicSetPower(newPower, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__POWER, newPower, newPower));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AmplifierData getAmplifier() {
		return amplifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAmplifier(AmplifierData newAmplifier, NotificationChain msgs) {
		AmplifierData oldAmplifier = amplifier;
		amplifier = newAmplifier;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__AMPLIFIER, oldAmplifier, newAmplifier);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmplifier(AmplifierData newAmplifier) {
		if (newAmplifier != amplifier) {
			NotificationChain msgs = null;
			if (amplifier != null)
				msgs = ((InternalEObject)amplifier).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.DEVICE_TYPE__AMPLIFIER, null, msgs);
			if (newAmplifier != null)
				msgs = ((InternalEObject)newAmplifier).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.DEVICE_TYPE__AMPLIFIER, null, msgs);
			msgs = basicSetAmplifier(newAmplifier, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__AMPLIFIER, newAmplifier, newAmplifier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LoudspeakerData getLoudspeaker() {
		return loudspeaker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLoudspeaker(LoudspeakerData newLoudspeaker, NotificationChain msgs) {
		LoudspeakerData oldLoudspeaker = loudspeaker;
		loudspeaker = newLoudspeaker;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__LOUDSPEAKER, oldLoudspeaker, newLoudspeaker);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoudspeaker(LoudspeakerData newLoudspeaker) {
		if (newLoudspeaker != loudspeaker) {
			NotificationChain msgs = null;
			if (loudspeaker != null)
				msgs = ((InternalEObject)loudspeaker).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.DEVICE_TYPE__LOUDSPEAKER, null, msgs);
			if (newLoudspeaker != null)
				msgs = ((InternalEObject)newLoudspeaker).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.DEVICE_TYPE__LOUDSPEAKER, null, msgs);
			msgs = basicSetLoudspeaker(newLoudspeaker, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__LOUDSPEAKER, newLoudspeaker, newLoudspeaker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WirelessData getWireless() {
		return wireless;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetWireless(WirelessData newWireless, NotificationChain msgs) {
		WirelessData oldWireless = wireless;
		wireless = newWireless;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__WIRELESS, oldWireless, newWireless);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWireless(WirelessData newWireless) {
		if (newWireless != wireless) {
			NotificationChain msgs = null;
			if (wireless != null)
				msgs = ((InternalEObject)wireless).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.DEVICE_TYPE__WIRELESS, null, msgs);
			if (newWireless != null)
				msgs = ((InternalEObject)newWireless).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.DEVICE_TYPE__WIRELESS, null, msgs);
			msgs = basicSetWireless(newWireless, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__WIRELESS, newWireless, newWireless));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CableData getCable() {
		return cable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCable(CableData newCable, NotificationChain msgs) {
		CableData oldCable = cable;
		cable = newCable;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__CABLE, oldCable, newCable);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCable(CableData newCable) {
		if (newCable != cable) {
			NotificationChain msgs = null;
			if (cable != null)
				msgs = ((InternalEObject)cable).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.DEVICE_TYPE__CABLE, null, msgs);
			if (newCable != null)
				msgs = ((InternalEObject)newCable).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.DEVICE_TYPE__CABLE, null, msgs);
			msgs = basicSetCable(newCable, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__CABLE, newCable, newCable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DistroData getDistro() {
		return distro;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDistro(DistroData newDistro, NotificationChain msgs) {
		DistroData oldDistro = distro;
		distro = newDistro;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__DISTRO, oldDistro, newDistro);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistro(DistroData newDistro) {
		if (newDistro != distro) {
			NotificationChain msgs = null;
			if (distro != null)
				msgs = ((InternalEObject)distro).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.DEVICE_TYPE__DISTRO, null, msgs);
			if (newDistro != null)
				msgs = ((InternalEObject)newDistro).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.DEVICE_TYPE__DISTRO, null, msgs);
			msgs = basicSetDistro(newDistro, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__DISTRO, newDistro, newDistro));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPoeBudget() {
		return poeBudget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoeBudget(Double newPoeBudget) {
		Double oldPoeBudget = poeBudget;
		poeBudget = newPoeBudget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__POE_BUDGET, oldPoeBudget, poeBudget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Provenance> getProvenance() {
		if (provenance == null) {
			provenance = new EObjectContainmentEList<Provenance>(Provenance.class, this, CataloguePackage.DEVICE_TYPE__PROVENANCE);
		}
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GeneratorData getGenerator() {
		return generator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGenerator(GeneratorData newGenerator, NotificationChain msgs) {
		GeneratorData oldGenerator = generator;
		generator = newGenerator;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__GENERATOR, oldGenerator, newGenerator);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGenerator(GeneratorData newGenerator) {
		if (newGenerator != generator) {
			NotificationChain msgs = null;
			if (generator != null)
				msgs = ((InternalEObject)generator).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.DEVICE_TYPE__GENERATOR, null, msgs);
			if (newGenerator != null)
				msgs = ((InternalEObject)newGenerator).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.DEVICE_TYPE__GENERATOR, null, msgs);
			msgs = basicSetGenerator(newGenerator, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__GENERATOR, newGenerator, newGenerator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UpsData getUps() {
		return ups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetUps(UpsData newUps, NotificationChain msgs) {
		UpsData oldUps = ups;
		ups = newUps;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__UPS, oldUps, newUps);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUps(UpsData newUps) {
		if (newUps != ups) {
			NotificationChain msgs = null;
			if (ups != null)
				msgs = ((InternalEObject)ups).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.DEVICE_TYPE__UPS, null, msgs);
			if (newUps != null)
				msgs = ((InternalEObject)newUps).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.DEVICE_TYPE__UPS, null, msgs);
			msgs = basicSetUps(newUps, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.DEVICE_TYPE__UPS, newUps, newUps));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.DEVICE_TYPE__PORTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getPorts()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.DEVICE_TYPE__PORTS:
				return ((InternalEList<?>)getPorts()).basicRemove(otherEnd, msgs);
			case CataloguePackage.DEVICE_TYPE__INTERNAL_PATHS:
				return ((InternalEList<?>)getInternalPaths()).basicRemove(otherEnd, msgs);
			case CataloguePackage.DEVICE_TYPE__PROPERTIES:
				return ((InternalEList<?>)getProperties()).basicRemove(otherEnd, msgs);
			case CataloguePackage.DEVICE_TYPE__MECHANICAL:
				return basicSetMechanical(null, msgs);
			case CataloguePackage.DEVICE_TYPE__POWER:
				return basicSetPower(null, msgs);
			case CataloguePackage.DEVICE_TYPE__AMPLIFIER:
				return basicSetAmplifier(null, msgs);
			case CataloguePackage.DEVICE_TYPE__LOUDSPEAKER:
				return basicSetLoudspeaker(null, msgs);
			case CataloguePackage.DEVICE_TYPE__WIRELESS:
				return basicSetWireless(null, msgs);
			case CataloguePackage.DEVICE_TYPE__CABLE:
				return basicSetCable(null, msgs);
			case CataloguePackage.DEVICE_TYPE__DISTRO:
				return basicSetDistro(null, msgs);
			case CataloguePackage.DEVICE_TYPE__PROVENANCE:
				return ((InternalEList<?>)getProvenance()).basicRemove(otherEnd, msgs);
			case CataloguePackage.DEVICE_TYPE__GENERATOR:
				return basicSetGenerator(null, msgs);
			case CataloguePackage.DEVICE_TYPE__UPS:
				return basicSetUps(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.DEVICE_TYPE__TYPE_ID:
				return getTypeId();
			case CataloguePackage.DEVICE_TYPE__MAKER:
				return getMaker();
			case CataloguePackage.DEVICE_TYPE__MODEL:
				return getModel();
			case CataloguePackage.DEVICE_TYPE__VARIANT:
				return getVariant();
			case CataloguePackage.DEVICE_TYPE__ALIASES:
				return getAliases();
			case CataloguePackage.DEVICE_TYPE__CATEGORY:
				return getCategory();
			case CataloguePackage.DEVICE_TYPE__KIND:
				return getKind();
			case CataloguePackage.DEVICE_TYPE__DESCRIPTION:
				return getDescription();
			case CataloguePackage.DEVICE_TYPE__URL:
				return getUrl();
			case CataloguePackage.DEVICE_TYPE__LAYER:
				return getLayer();
			case CataloguePackage.DEVICE_TYPE__PACK_ID:
				return getPackId();
			case CataloguePackage.DEVICE_TYPE__PACK_VERSION:
				return getPackVersion();
			case CataloguePackage.DEVICE_TYPE__SYMBOL:
				return getSymbol();
			case CataloguePackage.DEVICE_TYPE__PORTS:
				return getPorts();
			case CataloguePackage.DEVICE_TYPE__INTERNAL_PATHS:
				return getInternalPaths();
			case CataloguePackage.DEVICE_TYPE__PROPERTIES:
				return getProperties();
			case CataloguePackage.DEVICE_TYPE__MECHANICAL:
				return getMechanical();
			case CataloguePackage.DEVICE_TYPE__POWER:
				return getPower();
			case CataloguePackage.DEVICE_TYPE__AMPLIFIER:
				return getAmplifier();
			case CataloguePackage.DEVICE_TYPE__LOUDSPEAKER:
				return getLoudspeaker();
			case CataloguePackage.DEVICE_TYPE__WIRELESS:
				return getWireless();
			case CataloguePackage.DEVICE_TYPE__CABLE:
				return getCable();
			case CataloguePackage.DEVICE_TYPE__DISTRO:
				return getDistro();
			case CataloguePackage.DEVICE_TYPE__POE_BUDGET:
				return getPoeBudget();
			case CataloguePackage.DEVICE_TYPE__PROVENANCE:
				return getProvenance();
			case CataloguePackage.DEVICE_TYPE__GENERATOR:
				return getGenerator();
			case CataloguePackage.DEVICE_TYPE__UPS:
				return getUps();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CataloguePackage.DEVICE_TYPE__TYPE_ID:
				setTypeId((String)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__MAKER:
				setMaker((String)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__MODEL:
				setModel((String)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__VARIANT:
				setVariant((String)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__ALIASES:
				getAliases().clear();
				getAliases().addAll((Collection<? extends String>)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__CATEGORY:
				setCategory((DeviceCategory)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__KIND:
				setKind((String)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__URL:
				setUrl((String)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__LAYER:
				setLayer((CatalogueLayer)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__PACK_ID:
				setPackId((String)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__PACK_VERSION:
				setPackVersion((String)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__SYMBOL:
				setSymbol((String)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__PORTS:
				getPorts().clear();
				getPorts().addAll((Collection<? extends PortType>)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__INTERNAL_PATHS:
				getInternalPaths().clear();
				getInternalPaths().addAll((Collection<? extends InternalPath>)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__PROPERTIES:
				getProperties().clear();
				getProperties().addAll((Collection<? extends PropertyDefinition>)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__MECHANICAL:
				setMechanical((MechanicalData)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__POWER:
				setPower((PowerProfile)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__AMPLIFIER:
				setAmplifier((AmplifierData)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__LOUDSPEAKER:
				setLoudspeaker((LoudspeakerData)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__WIRELESS:
				setWireless((WirelessData)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__CABLE:
				setCable((CableData)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__DISTRO:
				setDistro((DistroData)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__POE_BUDGET:
				setPoeBudget((Double)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__PROVENANCE:
				getProvenance().clear();
				getProvenance().addAll((Collection<? extends Provenance>)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__GENERATOR:
				setGenerator((GeneratorData)newValue);
				return;
			case CataloguePackage.DEVICE_TYPE__UPS:
				setUps((UpsData)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CataloguePackage.DEVICE_TYPE__TYPE_ID:
				setTypeId(TYPE_ID_EDEFAULT);
				return;
			case CataloguePackage.DEVICE_TYPE__MAKER:
				setMaker(MAKER_EDEFAULT);
				return;
			case CataloguePackage.DEVICE_TYPE__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case CataloguePackage.DEVICE_TYPE__VARIANT:
				setVariant(VARIANT_EDEFAULT);
				return;
			case CataloguePackage.DEVICE_TYPE__ALIASES:
				getAliases().clear();
				return;
			case CataloguePackage.DEVICE_TYPE__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case CataloguePackage.DEVICE_TYPE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CataloguePackage.DEVICE_TYPE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case CataloguePackage.DEVICE_TYPE__URL:
				setUrl(URL_EDEFAULT);
				return;
			case CataloguePackage.DEVICE_TYPE__LAYER:
				setLayer(LAYER_EDEFAULT);
				return;
			case CataloguePackage.DEVICE_TYPE__PACK_ID:
				setPackId(PACK_ID_EDEFAULT);
				return;
			case CataloguePackage.DEVICE_TYPE__PACK_VERSION:
				setPackVersion(PACK_VERSION_EDEFAULT);
				return;
			case CataloguePackage.DEVICE_TYPE__SYMBOL:
				setSymbol(SYMBOL_EDEFAULT);
				return;
			case CataloguePackage.DEVICE_TYPE__PORTS:
				getPorts().clear();
				return;
			case CataloguePackage.DEVICE_TYPE__INTERNAL_PATHS:
				getInternalPaths().clear();
				return;
			case CataloguePackage.DEVICE_TYPE__PROPERTIES:
				getProperties().clear();
				return;
			case CataloguePackage.DEVICE_TYPE__MECHANICAL:
				setMechanical((MechanicalData)null);
				return;
			case CataloguePackage.DEVICE_TYPE__POWER:
				setPower((PowerProfile)null);
				return;
			case CataloguePackage.DEVICE_TYPE__AMPLIFIER:
				setAmplifier((AmplifierData)null);
				return;
			case CataloguePackage.DEVICE_TYPE__LOUDSPEAKER:
				setLoudspeaker((LoudspeakerData)null);
				return;
			case CataloguePackage.DEVICE_TYPE__WIRELESS:
				setWireless((WirelessData)null);
				return;
			case CataloguePackage.DEVICE_TYPE__CABLE:
				setCable((CableData)null);
				return;
			case CataloguePackage.DEVICE_TYPE__DISTRO:
				setDistro((DistroData)null);
				return;
			case CataloguePackage.DEVICE_TYPE__POE_BUDGET:
				setPoeBudget(POE_BUDGET_EDEFAULT);
				return;
			case CataloguePackage.DEVICE_TYPE__PROVENANCE:
				getProvenance().clear();
				return;
			case CataloguePackage.DEVICE_TYPE__GENERATOR:
				setGenerator((GeneratorData)null);
				return;
			case CataloguePackage.DEVICE_TYPE__UPS:
				setUps((UpsData)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CataloguePackage.DEVICE_TYPE__TYPE_ID:
				return TYPE_ID_EDEFAULT == null ? typeId != null : !TYPE_ID_EDEFAULT.equals(typeId);
			case CataloguePackage.DEVICE_TYPE__MAKER:
				return MAKER_EDEFAULT == null ? maker != null : !MAKER_EDEFAULT.equals(maker);
			case CataloguePackage.DEVICE_TYPE__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case CataloguePackage.DEVICE_TYPE__VARIANT:
				return VARIANT_EDEFAULT == null ? variant != null : !VARIANT_EDEFAULT.equals(variant);
			case CataloguePackage.DEVICE_TYPE__ALIASES:
				return aliases != null && !aliases.isEmpty();
			case CataloguePackage.DEVICE_TYPE__CATEGORY:
				return category != CATEGORY_EDEFAULT;
			case CataloguePackage.DEVICE_TYPE__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case CataloguePackage.DEVICE_TYPE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case CataloguePackage.DEVICE_TYPE__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case CataloguePackage.DEVICE_TYPE__LAYER:
				return layer != LAYER_EDEFAULT;
			case CataloguePackage.DEVICE_TYPE__PACK_ID:
				return PACK_ID_EDEFAULT == null ? packId != null : !PACK_ID_EDEFAULT.equals(packId);
			case CataloguePackage.DEVICE_TYPE__PACK_VERSION:
				return PACK_VERSION_EDEFAULT == null ? packVersion != null : !PACK_VERSION_EDEFAULT.equals(packVersion);
			case CataloguePackage.DEVICE_TYPE__SYMBOL:
				return SYMBOL_EDEFAULT == null ? symbol != null : !SYMBOL_EDEFAULT.equals(symbol);
			case CataloguePackage.DEVICE_TYPE__PORTS:
				return ports != null && !ports.isEmpty();
			case CataloguePackage.DEVICE_TYPE__INTERNAL_PATHS:
				return internalPaths != null && !internalPaths.isEmpty();
			case CataloguePackage.DEVICE_TYPE__PROPERTIES:
				return properties != null && !properties.isEmpty();
			case CataloguePackage.DEVICE_TYPE__MECHANICAL:
				return mechanical != null;
			case CataloguePackage.DEVICE_TYPE__POWER:
				return power != null;
			case CataloguePackage.DEVICE_TYPE__AMPLIFIER:
				return amplifier != null;
			case CataloguePackage.DEVICE_TYPE__LOUDSPEAKER:
				return loudspeaker != null;
			case CataloguePackage.DEVICE_TYPE__WIRELESS:
				return wireless != null;
			case CataloguePackage.DEVICE_TYPE__CABLE:
				return cable != null;
			case CataloguePackage.DEVICE_TYPE__DISTRO:
				return distro != null;
			case CataloguePackage.DEVICE_TYPE__POE_BUDGET:
				return POE_BUDGET_EDEFAULT == null ? poeBudget != null : !POE_BUDGET_EDEFAULT.equals(poeBudget);
			case CataloguePackage.DEVICE_TYPE__PROVENANCE:
				return provenance != null && !provenance.isEmpty();
			case CataloguePackage.DEVICE_TYPE__GENERATOR:
				return generator != null;
			case CataloguePackage.DEVICE_TYPE__UPS:
				return ups != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (typeId: ");
		result.append(typeId);
		result.append(", maker: ");
		result.append(maker);
		result.append(", model: ");
		result.append(model);
		result.append(", variant: ");
		result.append(variant);
		result.append(", aliases: ");
		result.append(aliases);
		result.append(", category: ");
		result.append(category);
		result.append(", kind: ");
		result.append(kind);
		result.append(", description: ");
		result.append(description);
		result.append(", url: ");
		result.append(url);
		result.append(", layer: ");
		result.append(layer);
		result.append(", packId: ");
		result.append(packId);
		result.append(", packVersion: ");
		result.append(packVersion);
		result.append(", symbol: ");
		result.append(symbol);
		result.append(", poeBudget: ");
		result.append(poeBudget);
		result.append(')');
		return result.toString();
	}

} //DeviceTypeImpl
